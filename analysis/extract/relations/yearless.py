"""Days without a year, in an article that tells no day of publication: how far apart they are is known all the same.

They are of the year of a day in their sentence that has one, or, where no year is told at all, of any.
"""

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

    Where some date of the calendar is known, a day takes the year of the only day in its sentence that has one.

    Examples
    --------
    >>> import analysis
    >>> for text in ("It began on 4 March and ended on 15 April.", "It began on 4 March and ended on 15 April 2019."):
    ...     reading = analysis.read(analysis.Article(text))
    ...     print([str(one.earliest) for one in with_any_year(reading.doc, reading.records.dates)])
    ['2023-03-04', '2023-04-15']
    ['2019-03-04', '2019-04-15']
    """
    if doc.article.published is not None:
        return dates
    named = {
        place: day
        for place, one in enumerate(dates)
        if one.kind == "date" and one.grain == "day" and one.earliest is None
        if (day := month_and_day(doc, one.span)) is not None
    }
    dated = any(one.earliest is not None for one in dates)
    told = {
        place: _of_its_year(doc, dates, dates[place], day) if dated else _day(_ANY_YEAR, day)
        for place, day in named.items()
    }
    days = {place: day for place, day in told.items() if day is not None}
    if not dated and (len(days) < 2 or (max(days.values()) - min(days.values())).days > _FURTHEST):
        return dates
    return [
        replace(one, earliest=days[place], latest=days[place]) if place in days else one
        for place, one in enumerate(dates)
    ]


def _of_its_year(doc: Doc, dates: Sequence[DateExpression], one: DateExpression, day: tuple[int, int]) -> date | None:
    """Return a day as one of the year that the only dated day of its sentence has, if they lie near each other."""
    sentence = doc.sentence_at(one.span.start).i
    beside = [
        other.earliest
        for other in dates
        if other.grain == "day" and other.earliest is not None and doc.sentence_at(other.span.start).i == sentence
    ]
    if len(beside) != 1:
        return None
    meant = _day(beside[0].year, day)
    return meant if meant is not None and abs((meant - beside[0]).days) <= _FURTHEST else None


def _day(year: int, named: tuple[int, int]) -> date | None:
    try:
        return date(year, *named)
    except ValueError:
        return None
