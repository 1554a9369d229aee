"""Days in words."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day(cell: object) -> date | None:
    """Return the day that a cell of a table means, None where it has none.

    Examples
    --------
    >>> day("2024-11-20"), day(datetime(2024, 11, 20, 9)), day(None), day("soon")
    (datetime.date(2024, 11, 20), datetime.date(2024, 11, 20), None, None)
    """
    if isinstance(cell, str):
        try:
            return date.fromisoformat(cell)
        except ValueError:
            return None
    # The missing time of pandas is a datetime too, with no day.
    if isinstance(cell, datetime):
        return cell.date() if cell == cell else None  # noqa: PLR0124
    return cell if isinstance(cell, date) else None


def days(earliest: date | None, latest: date | None) -> str:
    """Say what days an interval of time covers, as short as its ends allow.

    Examples
    --------
    >>> days(date(2014, 1, 1), date(2014, 12, 31)), days(date(2022, 4, 1), date(2022, 4, 30))
    ('2014', 'April 2022')
    >>> days(date(2024, 11, 7), date(2024, 11, 7)), days(date(2024, 11, 1), None)
    ('7 November 2024', 'from 1 November 2024')
    >>> days(date(1990, 1, 1), date(1999, 12, 31)), days(date(2024, 2, 5), date(2024, 2, 11))
    ('1990–1999', '5–11 February 2024')
    >>> days(date(2024, 3, 1), date(2024, 5, 31)), days(date(2023, 12, 1), date(2024, 2, 29))
    ('March–May 2024', 'December 2023–February 2024')
    >>> days(date(2024, 3, 2), date(2024, 5, 31)), days(date(2023, 12, 1), date(2024, 2, 28))
    ('2 March–31 May 2024', '1 December 2023–28 February 2024')
    """
    if earliest is None or latest is None:
        if earliest is None:
            return "" if latest is None else f"until {written(latest)}"
        return f"from {written(earliest)}"
    whole_years = (earliest.month, earliest.day, latest.month, latest.day) == (1, 1, 12, 31)
    if whole_years:
        return f"{earliest.year}" if earliest.year == latest.year else f"{earliest.year}–{latest.year}"
    if (earliest.year, earliest.month, earliest.day) == (latest.year, latest.month, 1) and _is_last(latest):
        return f"{_MONTHS[latest.month - 1]} {latest.year}"
    if earliest == latest:
        return written(earliest)
    # What both ends have in common is said once.
    year = "" if earliest.year == latest.year else f" {earliest.year}"
    if earliest.day == 1 and _is_last(latest):
        return f"{_MONTHS[earliest.month - 1]}{year}–{_MONTHS[latest.month - 1]} {latest.year}"
    month = "" if (earliest.year, earliest.month) == (latest.year, latest.month) else f" {_MONTHS[earliest.month - 1]}"
    return f"{earliest.day}{month}{year}–{written(latest)}"


def written(when: date) -> str:
    """Write a day.

    Examples
    --------
    >>> written(date(2024, 11, 7))
    '7 November 2024'
    """
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def period(label: str) -> str:
    """Write a day or a month that is in figures; any other text stays as it is.

    Examples
    --------
    >>> period("2025-02"), period("2025-02-03"), period("2025, quarter 1"), period("The Post")
    ('February 2025', '3 February 2025', '2025, quarter 1', 'The Post')
    """
    first = day(f"{label}-01") or day(label)
    if first is None:
        return label
    return written(first) if len(label) > len("2025-02") else f"{_MONTHS[first.month - 1]} {first.year}"


def _is_last(when: date) -> bool:
    return when == date.max or date.fromordinal(when.toordinal() + 1).day == 1
