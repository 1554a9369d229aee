"""What two readings have in a row where they differ, in words."""

from __future__ import annotations

from analysis.views.amounts import bounds
from analysis.views.days import day, days
from analysis.views.reading_page.words import MANNERS, held
from analysis.views.wording import Record, clean, told


def judged_in_words(table: str, row: Record) -> str:
    """Say what a row of a table has in the columns by which it is judged.

    Examples
    --------
    >>> judged_in_words("figures", {"high": 3.0, "high_closed": False, "unit": "percent"})
    'less than 3%'
    >>> judged_in_words("dates", {"earliest": "2024-11-19", "latest": "2024-11-19"}), judged_in_words("dates", {})
    ('19 November 2024', 'no day')
    >>> judged_in_words("claims", {"modality": "demand"}), judged_in_words("sources", {"anonymous": False})
    ('as a demand, or what ought to be', 'not anonymous')
    """
    (cells,) = told([row])
    if table == "figures":
        return bounds(cells, unit=cells.get("unit")) or "no number"
    if table == "dates":
        return days(day(cells.get("earliest")), day(cells.get("latest"))) or "no day"
    if table == "claims":
        return MANNERS.get(str(cells.get("modality")), "")
    if table == "sources":
        return "anonymous" if cells.get("anonymous") else "not anonymous"
    if table == "holdings":
        return f"{clean(cells.get('holder', 'nobody'))}, {held(cells)}"
    return clean(cells.get("source_text", "no source"))
