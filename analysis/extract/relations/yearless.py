"""Days without a year, in an article that tells no year and no day of publication: how far apart they are is known all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from analysis.extract.dates.vocabulary import known
from analysis.extract.records import DateExpression
from analysis.text.doc import Doc
from analysis.text.span import Span

# No year with a 29 February; days of one stretch that lie further apart may be of two years.
_ANY_YEAR = 2023
_FURTHEST = 120
_BESIDE_MONTH = 3


def month_and_day(doc: Doc, span: Span) -> tuple[int, int] | None:
    """Return the month and the day that a stretch of text names, None if it names none, or a year too.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("On Friday, the 6th of May, it rained."))
    >>> month_and_day(doc, Span(3, 25))
    (5, 6)
    """
    said = [known(token.text) for token in doc.tokens_in(span)]
    kinds = ["" if word is None else word.kind for word in said]
    if "year" in kinds or kinds.count("month") != 1:
        return None
    at = kinds.index("month")
    days = [
        word
        for place, word in enumerate(said)
        if word is not None and word.kind in ("day", "ordinal") and abs(place - at) < _BESIDE_MONTH
    ]
    month = said[at]
    return (int(month.value), int(days[0].value)) if len(days) == 1 and month is not None else None


def with_any_year(doc: Doc, dates: Sequence[DateExpression]) -> Sequence[DateExpression]:
    """Return dates, of which those that name a day without a year are of one year, if all of them lie near each other.

    Where some date of the calendar is known, none is changed.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("It began on 4 March and ended on 15 April."))
    >>> [str(one.earliest) for one in with_any_year(reading.doc, reading.records.dates)]
    ['2023-03-04', '2023-04-15']
    """
    if doc.article.published is not None or any(one.earliest is not None for one in dates):
        return dates
    told = {place: _day(doc, one) for place, one in enumerate(dates) if one.kind == "date" and one.grain == "day"}
    days = {place: day for place, day in told.items() if day is not None}
    if len(days) < 2 or (max(days.values()) - min(days.values())).days > _FURTHEST:
        return dates
    return [
        replace(one, earliest=days[place], latest=days[place]) if place in days else one
        for place, one in enumerate(dates)
    ]


def _day(doc: Doc, one: DateExpression) -> date | None:
    named = month_and_day(doc, one.span)
    try:
        return None if named is None else date(_ANY_YEAR, *named)
    except ValueError:
        return None
