"""Amounts in words: numbers, counts, shares, bounds, and the units that have a symbol."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analysis.tables.sourcing import People

Record = Mapping[str, Any]

ABOUT = {"about", "nearly"}
"""Modifiers that the bounds of a figure do not show."""

SYMBOLS = {"percent": "%", "square kilometer": " km²", "square meter": " m²"}


def number(value: float) -> str:
    """Write a number as a newspaper does.

    Examples
    --------
    >>> number(26000.0), number(2.50), number(-0.125), number(0.1 + 0.2)
    ('26,000', '2.5', '−0.125', '0.3')
    """
    written = f"{round(value):,}" if value == round(value) else f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.0f}"
    return written.replace("-", "\N{MINUS SIGN}")


def short(value: float) -> str:
    """Write a number for the tick of an axis.

    Examples
    --------
    >>> short(250000.0), short(2e6), short(-1.5e9)
    ('250,000', '2 million', '−1.5 billion')
    """
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{number(value / size)} {name}"
    return number(value)


def counted(count: float, thing: str) -> str:
    """Write how many there are of a thing.

    Examples
    --------
    >>> counted(1, "word"), counted(1200, "word"), counted(0, "word")
    ('1 word', '1,200 words', '0 words')
    """
    return f"{number(count)} {thing}{'' if count == 1 else 's'}"


def is_are(count: float) -> str:
    """Return the verb after a count.

    Examples
    --------
    >>> is_are(1), is_are(2), is_are(0)
    ('is', 'are', 'are')
    """
    return "is" if count == 1 else "are"


def percent(share: float) -> str:
    """Write a share of a hundred, whole; what is less than one is not nothing.

    Examples
    --------
    >>> percent(27.6), percent(0.4), percent(0)
    ('28%', 'under 1%', '0%')
    """
    return "under 1%" if 0 < share < 1 else f"{share:.0f}%"


def people(counted_people: People) -> str:
    """Say how many distinct people there are, at least and at most.

    Examples
    --------
    >>> from analysis.tables.sourcing import People
    >>> people(People(10, 30, ("S15",), 46)), people(People(1, 1, (), 1)), people(People(2, 2, ("S01",), 2))
    ('10 to 30 people or more', '1 person', '2 people or more')
    """
    low, high = counted_people.low, counted_people.high
    how_many = number(low) if low == high else f"{number(low)} to {number(high)}"
    return f"{how_many} {'person' if high == 1 else 'people'}{' or more' if counted_people.bare_plurals else ''}"


def with_unit(amount: str, unit: str | None) -> str:
    """Put the symbol of the unit after an amount, if the unit has one.

    Examples
    --------
    >>> with_unit("70", "percent"), with_unit("650", "square kilometer"), with_unit("5", "person"), with_unit("5", None)
    ('70%', '650 km²', '5', '5')
    """
    return amount + SYMBOLS.get(unit or "", "")


def bounds(row: Record, low: str = "low", high: str = "high", unit: str | None = None) -> str:
    """Say what interval a row states, in words; "" where it has no number.

    Examples
    --------
    >>> bounds({"low": 70, "high": 80}, unit="percent"), bounds({"low": 18, "high": 18}, unit="percent")
    ('70–80%', '18%')
    >>> bounds({"low": 70, "low_closed": False}, unit="percent"), bounds({"high": 5, "high_closed": True})
    ('more than 70%', 'up to 5')
    >>> bounds({"low": 50, "high": 100, "low_closed": False, "high_closed": False}, unit="percent")
    'more than 50, less than 100%'
    >>> bounds({"low": 2.5, "high": 3, "high_closed": False}), bounds({"low": 2, "high": 3, "low_closed": False})
    ('2.5 to less than 3', 'more than 2, up to 3')
    >>> bounds({"low": 1e6, "high": 1e7}), bounds({"low": 1234567, "high": 1234567})
    ('1 million–10 million', '1,234,567')
    >>> bounds({"low": 2 / 3, "low_closed": False}, unit="fraction of the village")
    'more than 66.7%'
    """
    if unit is not None and unit.startswith("fraction"):
        hundredths = {end: round(100 * row[end], 1) for end in (low, high) if row.get(end) is not None}
        return bounds({**row, **hundredths}, low, high, "percent")
    least: Any = row.get(low)
    most: Any = row.get(high)
    from_closed, to_closed = row.get("low_closed", True), row.get("high_closed", True)
    if least is None and most is None:
        return ""
    if least is None:
        return with_unit(f"{'up to' if to_closed else 'less than'} {_amount(most)}", unit)
    if most is None:
        return with_unit(f"{'at least' if from_closed else 'more than'} {_amount(least)}", unit)
    if least == most:
        return with_unit(_amount(least), unit)
    if from_closed and to_closed:
        return with_unit(f"{_amount(least)}–{_amount(most)}", unit)
    first = (
        f"{_amount(least)} to"
        if from_closed
        else f"more than {_amount(least)}, {'up to' if to_closed else ''}".rstrip()
    )
    return with_unit(f"{first} {'' if to_closed else 'less than '}{_amount(most)}", unit)


def _amount(value: float) -> str:
    """Write a number, in millions where that leaves no digit out."""
    return short(value) if value % 10_000 == 0 else number(value)
