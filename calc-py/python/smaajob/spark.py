"""A whole country's list: Spark shares the rows out, each of its workers answers some.

>>> answers = smaajob.spark.assess(people, month="2026-03")  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from . import _native
from ._options import Options, options

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

__all__ = ["assess", "map_in_arrow", "schema"]


def assess(people: DataFrame, **wanted: Any) -> DataFrame:
    """The rows of a DataFrame with their answers.

    Args:
        people: The rows.
        **wanted: As for :func:`smaajob.assess`, without ``threads``.

    Raises:
        ValueError: All that is wrong with the options and the columns, before anything runs.
    """
    settled = options(**wanted)
    return people.mapInArrow(_Answer(settled), _schema(people.schema, settled))


def map_in_arrow(
    **wanted: Any,
) -> Callable[[Iterable[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    """The function for ``DataFrame.mapInArrow``. Its schema is that of :func:`schema` with the same options.

    What is left open, as this month, is settled here and not on the workers: all of them answer the same question.
    """
    return _Answer(options(**wanted))


def schema(people: StructType, **wanted: Any) -> StructType:
    """The columns of the answers to rows with these columns."""
    return _schema(people, options(**wanted))


class _Answer:
    """Answers batches one by one. Spark starts a worker for each core: one thread in each is enough."""

    def __init__(self, settled: Options) -> None:
        self._options = settled

    def __call__(self, batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow as pa

        for batch in batches:
            yield from pa.RecordBatchReader.from_stream(_native.answers(batch, self._options, 1))


def _schema(people: StructType, settled: Options) -> StructType:
    from pyspark.sql.pandas.types import to_arrow_schema
    from pyspark.sql.types import DecimalType, StringType, StructField, StructType

    added = _native.result_columns(to_arrow_schema(people), settled)
    return StructType(
        [
            *people.fields,
            *(
                StructField(name, StringType() if decimals is None else DecimalType(18, decimals))
                for name, decimals in added
            ),
        ]
    )
