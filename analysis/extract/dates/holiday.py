"""The day of a holiday in a year, by the package holidays."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache

from analysis.lexicon import rows


@cache
def _listed() -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in rows("holidays")}


def is_bare(name: str) -> bool:
    """Say whether the name of a holiday is as often a word beside a noun: "Christmas trees".

    Examples
    --------
    >>> is_bare("Christmas"), is_bare("Christmas Day")
    (True, False)
    """
    return _listed()[name]["bare"] == "yes"


def holiday(name: str, year: int) -> date | None:
    """Return the day of a holiday of ``lexicon/holidays.csv``, None if it is not known for that year.

    Examples
    --------
    >>> holiday("Thanksgiving Day", 2024), holiday("New Year's Eve", 2024)
    (datetime.date(2024, 11, 28), datetime.date(2024, 12, 31))
    >>> holiday("Canada Day", 1800)
    """
    row = _listed()[name]
    # The eve of a New Year's Day is of the year before.
    days = [_days(row["country"], row["category"], near).get(row["entry"]) for near in (year, year + 1)]
    shifted = [day + timedelta(days=int(row["shift"])) for day in days if day is not None]
    return next((day for day in shifted if day.year == year), None)


@lru_cache(maxsize=1 << 8)
def _days(country: str, category: str, year: int) -> dict[str, date]:
    """Return the first day of each holiday of a country in a year."""
    # Slow to import.
    from holidays import country_holidays

    known = country_holidays(country, years=year, language="en_US", categories=category)
    return {name: day for day in sorted(known, reverse=True) for name in known.get_list(day)}
