//! Batches answered: cut into pieces, and the pieces shared among the cores.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, SchemaRef};
use calc_core::law::Laws;
use calc_core::table::{Asker, Value};

use crate::cells::Texts;
use crate::columns::Columns;
use crate::question::List;

/// Rows of a piece: enough to be worth a core's while, few enough that all cores have some.
const PIECE: usize = 16 * 1024;

/// Answers a batch: its rows in their order, in as many batches as there were pieces.
///
/// # Errors
/// When Arrow cannot hold the columns.
pub fn answer(
    list: &List,
    schema: &SchemaRef,
    batch: &RecordBatch,
    cores: usize,
) -> Result<Vec<RecordBatch>, ArrowError> {
    let pieces = batch.num_rows().div_ceil(PIECE).max(1);
    let piece = |number: usize| {
        let begin = number * PIECE;
        batch.slice(begin, PIECE.min(batch.num_rows() - begin))
    };
    let workers = cores.clamp(1, pieces);
    if workers == 1 {
        let laws = Laws::new(&list.set);
        let mut askers = list.askers(&laws);
        return (0..pieces).map(|number| rows(list, schema, &piece(number), &mut askers)).collect();
    }
    let next = AtomicUsize::new(0);
    let answered = Mutex::new(Vec::with_capacity(pieces));
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                let laws = Laws::new(&list.set);
                let mut askers = list.askers(&laws);
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= pieces {
                        return;
                    }
                    let done = rows(list, schema, &piece(number), &mut askers);
                    answered.lock().unwrap_or_else(PoisonError::into_inner).push((number, done));
                }
            });
        }
    });
    let mut answered = answered.into_inner().unwrap_or_else(PoisonError::into_inner);
    answered.sort_unstable_by_key(|(number, _)| *number);
    answered.into_iter().map(|(_, done)| done).collect()
}

/// The rows of a piece with their answers.
fn rows(
    list: &List,
    schema: &SchemaRef,
    piece: &RecordBatch,
    askers: &mut [Asker<'_>],
) -> Result<RecordBatch, ArrowError> {
    // A column that tells nothing stays as it is: its cells are empty here.
    let told = piece.columns().iter().zip(&list.fills);
    let texts: Vec<Texts> =
        told.map(|(column, fills)| fills.as_ref().map_or(Texts::Empty, |_| Texts::of(column))).collect();
    let mut columns = Columns::new(list, piece.num_rows())?;
    let mut cells = Vec::with_capacity(texts.len());
    let mut answers = Vec::with_capacity(askers.len());
    for row in 0..piece.num_rows() {
        cells.clear();
        cells.extend(texts.iter().map(|texts| texts.get(row)));
        answers.clear();
        answers.extend(askers.iter_mut().map(|asker| asker.ask(&cells)));
        columns.answers(list.results.columns().map(|(place, measure)| {
            let answer = answers.get(place).and_then(|answer| answer.as_ref().ok());
            answer.map_or(Value::Nothing, measure.value)
        }))?;
        let faults = answers.iter().find_map(|answer| answer.as_ref().err());
        columns.fault(faults.map(|faults| list.fault(faults)));
    }
    let all = piece.columns().iter().cloned().chain(columns.finish()).collect();
    RecordBatch::try_new(SchemaRef::clone(schema), all)
}
