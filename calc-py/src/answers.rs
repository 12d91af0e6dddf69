//! What Python sees: a table in, its answers out, over Arrow's C data interface.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::ffi::FFI_ArrowSchema;
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_pyarrow::FromPyArrow as _;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::question::{List, Options};
use crate::{columns, rows};

/// Answers a table, batch by batch, as they are asked for.
struct Reader {
    table: Box<dyn RecordBatchReader + Send>,
    list: List,
    schema: SchemaRef,
    cores: usize,
    ready: VecDeque<RecordBatch>,
}

impl Iterator for Reader {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(batch) = self.ready.pop_front() {
            return Some(Ok(batch));
        }
        let answered =
            self.table.next()?.and_then(|batch| rows::answer(&self.list, &self.schema, &batch, self.cores));
        match answered {
            Ok(batches) => {
                self.ready.extend(batches);
                self.ready.pop_front().map(Ok)
            }
            Err(error) => Some(Err(error)),
        }
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        SchemaRef::clone(&self.schema)
    }
}

/// A table with its answers: everything that speaks Arrow's C stream interface can read it.
#[pyclass(frozen, module = "smaajob")]
pub struct Answers {
    schema: SchemaRef,
    rows: Rows,
}

/// The answers as far as they are there.
enum Rows {
    /// Worked out while they are read, and then gone.
    Coming(Mutex<Option<Box<Reader>>>),
    /// All there, to be read as often as one likes.
    Known(Vec<RecordBatch>),
}

#[pymethods]
impl Answers {
    /// Hands the answers over. What is not yet worked out is while it is read, without Python's lock; the schema that may be
    /// asked for is not looked at, as the protocol allows.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let reader: Box<dyn RecordBatchReader + Send> = match &self.rows {
            Rows::Coming(reader) => taken(reader)?,
            Rows::Known(batches) => {
                let batches = batches.clone().into_iter().map(Ok);
                Box::new(RecordBatchIterator::new(batches, SchemaRef::clone(&self.schema)))
            }
        };
        PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), c"arrow_array_stream")
    }

    /// The columns of the answers.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        let schema = FFI_ArrowSchema::try_from(self.schema.as_ref()).map_err(in_python)?;
        PyCapsule::new_with_value(py, schema, c"arrow_schema")
    }

    /// Works all of them out now, without Python's lock.
    fn worked_out(&self, py: Python<'_>) -> PyResult<Self> {
        let batches = match &self.rows {
            Rows::Coming(reader) => {
                let reader = taken(reader)?;
                py.detach(|| reader.collect::<Result<Vec<_>, _>>()).map_err(in_python)?
            }
            Rows::Known(batches) => batches.clone(),
        };
        Ok(Self { schema: SchemaRef::clone(&self.schema), rows: Rows::Known(batches) })
    }
}

fn taken(reader: &Mutex<Option<Box<Reader>>>) -> PyResult<Box<Reader>> {
    let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
    reader.ok_or_else(|| PyValueError::new_err("these answers have been read already"))
}

/// A table with what is answered for each of its rows.
#[expect(clippy::needless_pass_by_value, reason = "it is read from an object of Python's")]
#[pyfunction]
#[pyo3(signature = (table, options, cores))]
pub fn answers(table: &Bound<'_, PyAny>, options: Options, cores: usize) -> PyResult<Answers> {
    let table = read(table)?;
    let schema = table.schema();
    let list = List::of(&schema, &options).map_err(|faults| PyValueError::new_err(faults.join("\n")))?;
    let added = columns::fields(&list).into_iter().map(Arc::new);
    let fields: Vec<_> = schema.fields().iter().cloned().chain(added).collect();
    let schema = Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone()));
    let rows =
        Box::new(Reader { table, list, schema: SchemaRef::clone(&schema), cores, ready: VecDeque::new() });
    Ok(Answers { schema, rows: Rows::Coming(Mutex::new(Some(rows))) })
}

/// The columns that are added to a table with these, and with how many decimals each is a number; none where it is a text.
#[expect(clippy::needless_pass_by_value, reason = "it is read from an object of Python's")]
#[pyfunction]
pub fn result_columns(schema: &Bound<'_, PyAny>, options: Options) -> PyResult<Vec<(String, Option<i8>)>> {
    let schema = Schema::from_pyarrow_bound(schema)?;
    let list = List::of(&schema, &options).map_err(|faults| PyValueError::new_err(faults.join("\n")))?;
    let columns = columns::fields(&list).into_iter();
    let decimals = |field: &Field| match field.data_type() {
        DataType::Decimal128(_, decimals) => Some(*decimals),
        _ => None,
    };
    Ok(columns.map(|field| (field.name().clone(), decimals(&field))).collect())
}

fn read(table: &Bound<'_, PyAny>) -> PyResult<Box<dyn RecordBatchReader + Send>> {
    if table.hasattr("__arrow_c_stream__")? {
        return Ok(Box::new(RecordBatchStreamReader::from_pyarrow_bound(table)?));
    }
    if table.hasattr("__arrow_c_array__")? {
        let batch = RecordBatch::from_pyarrow_bound(table)?;
        let schema = batch.schema();
        return Ok(Box::new(RecordBatchIterator::new([Ok(batch)], schema)));
    }
    let kind = table.get_type().fully_qualified_name()?;
    Err(PyTypeError::new_err(format!(
        "a table is needed that speaks Arrow's C interface (pyarrow, polars, DuckDB, pandas from 2.2): not {kind}"
    )))
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn in_python(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}
