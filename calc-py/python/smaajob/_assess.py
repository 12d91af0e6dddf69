"""Tables in, tables of the same kind out."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar, overload

from . import _native
from ._native import Answers
from ._options import Scalar, options

if TYPE_CHECKING:
    import polars
    import pyarrow

    Same = TypeVar("Same", pyarrow.Table, pyarrow.RecordBatch, pyarrow.RecordBatchReader, polars.DataFrame)


class Arrow(Protocol):
    """Everything that hands over its rows by Arrow's C stream interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


@overload
def assess(
    table: Same,
    *,
    month: str | datetime.date | None = None,
    in_common: Mapping[str, Scalar] | None = None,
    scenarios: Mapping[str, Mapping[str, Scalar]] | None = None,
    columns: Sequence[str] | None = None,
    map: Mapping[str, str] | None = None,
    lang: str = "da",
    decimals: bool = False,
    threads: int | None = None,
) -> Same: ...
@overload
def assess(
    table: Arrow,
    *,
    month: str | datetime.date | None = None,
    in_common: Mapping[str, Scalar] | None = None,
    scenarios: Mapping[str, Mapping[str, Scalar]] | None = None,
    columns: Sequence[str] | None = None,
    map: Mapping[str, str] | None = None,
    lang: str = "da",
    decimals: bool = False,
    threads: int | None = None,
) -> Answers: ...
def assess(
    table,
    *,
    month=None,
    in_common=None,
    scenarios=None,
    columns=None,
    map=None,
    lang="da",
    decimals=False,
    threads=None,
):
    """Answers every row of a table.

    The table's own columns stay as they are; after them come the columns of the result, then ``error_code`` and
    ``error_text``, which are empty for a row that could be used. A row that cannot be used keeps its place.

    Args:
        table: A pyarrow Table, RecordBatch or RecordBatchReader, a polars DataFrame, a DuckDB relation, or anything else
            with ``__arrow_c_stream__`` or ``__arrow_c_array__``. Columns that tell something hold text, whole numbers,
            decimals, yes/no or dates; an empty text and a null tell nothing. A float is refused: a binary fraction is not
            kroner and øre, not even where it happens to be whole, since the next batch may hold one that is not.
        month: The month for rows that tell none: ``"2026-03"``. This month if it is not told, or the last with figures.
        in_common: What holds for everybody whose row does not say it: ``{"kommune": "Aarhus"}``.
        scenarios: Jobs that everybody is thought to take instead of the one in the row, by name:
            ``{"8 timer": {"hours": 8, "wage": 150}}``. Each has columns of its own, ``8 timer: tilbage_forskel``.
        columns: The columns of the result, by name. The usual ones if they are not told.
        map: Columns of the table by one of the names that are understood: ``{"Antal timer": "hours"}``.
        lang: The language of headers and faults, ``"da"`` or ``"en"``.
        decimals: Amounts as ``decimal128(18, 2)`` and hours as ``decimal128(18, 4)``, to reckon with. Otherwise they are
            texts exactly as ``smaajob batch`` writes them: it writes hours without noughts at the end, which no type of
            number keeps.
        threads: Cores to use; all of them if it is not told.

    Returns:
        The same kind of table: for a RecordBatchReader one that is worked out while it is read, and for what is neither
        pyarrow's nor polars' an :class:`Answers` that anything can read which speaks Arrow.

    Raises:
        ValueError: All that is wrong with the options and the columns, a line for each.
        TypeError: A value is a float, or the table is none.
    """
    wanted = options(
        month=month,
        in_common=in_common,
        scenarios=scenarios,
        columns=columns,
        map=map,
        lang=lang,
        decimals=decimals,
    )
    answers = _native.answers(table, wanted, threads or os.cpu_count() or 1)
    # A module that was never imported has made no table: nothing is imported for the sake of asking.
    pa, pl = sys.modules.get("pyarrow"), sys.modules.get("polars")
    if pa and isinstance(table, pa.RecordBatchReader):
        return pa.RecordBatchReader.from_stream(answers)
    # A reader alone is answered while it is read. DuckDB, for one, must be done with a query before it begins the next.
    answers = answers.worked_out()
    if pa and isinstance(table, pa.Table):
        return pa.table(answers)
    if pa and isinstance(table, pa.RecordBatch):
        reader = pa.RecordBatchReader.from_stream(answers)
        # A batch without rows may come as no batch at all.
        batches = list(reader) or [pa.RecordBatch.from_pylist([], schema=reader.schema)]
        return batches[0] if len(batches) == 1 else pa.concat_batches(batches)
    if pl and isinstance(table, pl.DataFrame):
        return pl.DataFrame(answers)
    return answers
