//! The line of work: one reads, all cores answer, one writes in order.
//!
//! A fixed number of pieces goes round, each with its memory, so that a list of any size needs the same.

use std::collections::BTreeMap;
use std::io::Read;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use calc_core::law::Laws;

use super::chunks::{Chunk, Chunks, CutFault};
use super::list::List;
use super::rows::{Answered, Rows};

/// Pieces on the way for each core: one in work, one waiting, one being written.
const PIECES_A_CORE: usize = 3;

/// A piece with more bytes holds a row that is longer than a whole piece should be.
const LONG: usize = 1024 * 1024;

/// Rows on their way through, with what was answered for them.
#[derive(Debug, Default)]
pub struct Piece {
    pub chunk: Chunk,
    pub answered: Answered,
}

impl Piece {
    /// Without the memory that a long row has needed.
    fn of_usual_size(self) -> Self {
        if self.chunk.bytes.capacity() > LONG { Self::default() } else { self }
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// So many pieces go round.
fn pieces() -> usize {
    cores() * PIECES_A_CORE
}

/// Why the work stopped.
#[derive(Debug)]
pub enum Stop<E> {
    /// The list cannot be read on.
    Read(CutFault),
    /// What takes the answers has had enough, or cannot.
    Take(E),
}

/// Answers a list: `take` gets the pieces in their order.
///
/// # Errors
/// [`Stop`]: reading failed, or `take` did.
pub fn run<R: Read + Send, E: Send>(
    list: &List,
    mut chunks: Chunks<R>,
    mut take: impl FnMut(&Piece) -> Result<(), E>,
) -> Result<(), Stop<E>> {
    let (free, to_fill) = channel::<Piece>();
    let (filled, to_answer) = channel::<(u64, Piece)>();
    let (answered, to_write) = channel::<(u64, Piece)>();
    let to_answer = Mutex::new(to_answer);
    for _ in 0..pieces() {
        // The other end is in this very function.
        let _ = free.send(Piece::default());
    }
    std::thread::scope(|scope| {
        let reader = scope.spawn(move || read(&mut chunks, &to_fill, &filled));
        for _ in 0..cores() {
            let answered = answered.clone();
            let to_answer = &to_answer;
            scope.spawn(move || work(list, to_answer, &answered));
        }
        drop(answered);
        let taken = write(&to_write, &free, &mut take);
        // Without anybody to take pieces the reader stops, and then the workers do.
        drop((free, to_write));
        let read = reader.join().unwrap_or(Ok(()));
        taken.map_err(Stop::Take).and(read.map_err(Stop::Read))
    })
}

fn read<R: Read>(
    chunks: &mut Chunks<R>,
    to_fill: &Receiver<Piece>,
    filled: &Sender<(u64, Piece)>,
) -> Result<(), CutFault> {
    let mut at_hand = Vec::new();
    for number in 0.. {
        let Some(mut piece) = at_hand.pop().or_else(|| to_fill.recv().ok()) else {
            break;
        };
        let more = chunks.next(&mut piece.chunk)?;
        let long = piece.chunk.bytes.len() > LONG;
        if !more || filled.send((number, piece)).is_err() {
            break;
        }
        if long {
            // One at a time, and then its memory goes: many long rows need no more than one.
            let all = pieces() - at_hand.len();
            at_hand.extend(to_fill.iter().take(all).map(Piece::of_usual_size));
        }
    }
    Ok(())
}

fn work(list: &List, to_answer: &Mutex<Receiver<(u64, Piece)>>, answered: &Sender<(u64, Piece)>) {
    let laws = Laws::new(&list.set);
    let mut rows = Rows::new(list, &laws);
    loop {
        let next = to_answer.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, mut piece)) = next else {
            return;
        };
        rows.answer(&piece.chunk, &mut piece.answered);
        if answered.send((number, piece)).is_err() {
            return;
        }
    }
}

/// Hands pieces on in the order in which they were read.
fn write<E>(
    to_write: &Receiver<(u64, Piece)>,
    free: &Sender<Piece>,
    take: &mut impl FnMut(&Piece) -> Result<(), E>,
) -> Result<(), E> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    while let Ok((number, piece)) = to_write.recv() {
        early.insert(number, piece);
        while let Some(piece) = early.remove(&next) {
            take(&piece)?;
            next += 1;
            // At the end nobody fills it again.
            let _ = free.send(piece);
        }
    }
    Ok(())
}
