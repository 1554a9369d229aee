"""How old somebody was on a date who was born on another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from analysis.extract.records import DateExpression
from analysis.text.doc import Doc


def ages(doc: Doc, told: Mapping[str, int], dates: Sequence[DateExpression]) -> tuple[float, float] | None:
    """Return the least and the greatest age of who was born on the date ``born``; None if a day is not known.

    Parameters
    ----------
    doc : Doc
    told : mapping of str to int
        The places of the dates ``born`` and, if the text says of what day the age is, ``when`` or ``year``.
    dates : sequence of DateExpression
    """
    born = dates[told["born"]]
    days = _days(doc, told, dates)
    if days is None or born.earliest is None or born.latest is None or born.latest > days[1]:
        return None
    first, last = _age(born.latest, days[0]), _age(born.earliest, days[1])
    return float(max(0, first)), float(last)


def _days(doc: Doc, told: Mapping[str, int], dates: Sequence[DateExpression]) -> tuple[date, date] | None:
    for name in ("year", "when"):
        given = dates[told[name]] if name in told else None
        if given is not None and given.earliest is not None and given.latest is not None:
            return given.earliest, given.latest
    published = doc.article.published
    return None if published is None else (published, published)


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
