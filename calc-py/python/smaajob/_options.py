"""What a caller wants, in plain texts: it goes to other machines as it is, and says the same there."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Union

#: A value that everybody in a table shares. Never a float: kroner and øre are exact.
Scalar = Union[str, int, Decimal, datetime.date]


@dataclass(frozen=True)
class Options:
    """The fields that the compiled part reads."""

    today: str
    in_common: list[tuple[str, str]]
    scenarios: list[tuple[str, list[tuple[str, str]]]]
    columns: list[str]
    names: list[tuple[str, str]]
    lang: str
    decimals: bool


def options(
    *,
    month: str | datetime.date | None = None,
    in_common: Mapping[str, Scalar] | None = None,
    scenarios: Mapping[str, Mapping[str, Scalar]] | None = None,
    columns: Sequence[str] | None = None,
    map: Mapping[str, str] | None = None,
    lang: str = "da",
    decimals: bool = False,
) -> Options:
    """The keyword arguments of :func:`smaajob.assess`, written out."""
    if isinstance(columns, str):
        raise TypeError("columns: a list of names is needed, not one text")
    common = _told("in_common", in_common or {})
    if month is not None:
        common.append(("month", _text("month", month)))
    return Options(
        today=datetime.date.today().strftime("%Y-%m"),
        in_common=common,
        scenarios=[(name, _told(f"scenarios[{name!r}]", told)) for name, told in (scenarios or {}).items()],
        columns=list(columns or ()),
        names=list((map or {}).items()),
        lang=lang,
        decimals=decimals,
    )


def _told(where: str, told: Mapping[str, Scalar]) -> list[tuple[str, str]]:
    return [(name, _text(f"{where}[{name!r}]", value)) for name, value in told.items()]


def _text(where: str, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, (str, int, datetime.date)):
        return str(value)
    if isinstance(value, float):
        raise TypeError(f"{where} is a float: write {str(value)!r} or Decimal({str(value)!r}), which are exact")
    raise TypeError(f"{where} is {type(value).__name__}: a text, a whole number, a Decimal or a date is needed")
