"""Expressions of time, with the first and last day that each can mean and the grain it was given with.

Nothing is guessed: what the text alone settles is resolved by text, what the day of publication settles by published,
the rest stays unresolved. A time that hangs on another ("the next day") is resolved by what resolves that one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from analysis.extract.dates.calendar import Calendar, Period, with_year
from analysis.extract.dates.found import Found
from analysis.extract.dates.hanging import Beside, Told, hung, told_of
from analysis.extract.dates.letters import letters
from analysis.extract.dates.parts import narrowed
from analysis.extract.dates.ranges import joined
from analysis.extract.dates.readers import readings
from analysis.extract.dates.tense import tense
from analysis.extract.dates.undated import years_of_events
from analysis.extract.records import DateExpression
from analysis.text.doc import Doc

# A time that another hangs on follows it within so many characters.
_ADJACENT = 20


def dates(doc: Doc) -> Iterator[DateExpression]:
    """Yield the expressions of time of an article, in the order of the text, none over another.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from datetime import date
    >>> article = Article("The law of 1987 fell on Tuesday, after June 14.", published=date(2024, 11, 20))
    >>> for found in dates(parse(article)):
    ...     print(found.span.of(article.text), found.earliest, found.latest, found.grain, found.resolved_by)
    1987 1987-01-01 1987-12-31 year text
    Tuesday 2024-11-19 2024-11-19 day published
    June 14 2024-06-14 2024-06-14 day published
    """
    written = letters(doc)
    found = list(joined(written, readings(written)))
    events = years_of_events(written) if any(one.event for one in found) else {}
    beside = Beside()
    for place, one in enumerate(found):
        sentence = doc.sentence_at(one.span.start).i
        following = _following(doc, found, place) if one.hanging is not None else None
        period, by = _days(doc, one, (beside, sentence, following), events)
        if period is not None and one.part is not None:
            period = narrowed(period, one.part, by, doc.article.published)
        yield _record(one, period, by)
        if period is not None and _tells(one, period, doc.article.published) and not _is_only_compared(doc, one):
            beside = told_of(beside, Told(period, by, one.span.start, sentence))
        elif period is None and doc.article.published is None and one.by == "published":
            # Nothing hangs on a day before one that cannot be told.
            beside = Beside()


def _following(doc: Doc, found: list[Found], place: int) -> Told | None:
    """Return the time that stands right after one that hangs on it."""
    one = found[place]
    if place + 1 == len(found) or one.hanging is None or one.hanging.on != "following":
        return None
    other = found[place + 1]
    period, by = _days(doc, other, (Beside(), 0, None), {})
    if period is None or other.span.start - one.span.end > _ADJACENT:
        return None
    return Told(period, by, other.span.start, 0)


def _days(
    doc: Doc, one: Found, around: tuple[Beside, int, Told | None], events: dict[tuple[str, str], int]
) -> tuple[Period | None, str]:
    """Return the days that a time means, and what tells them."""
    if one.parts is not None:
        return _completed(doc, one, one.parts)
    if one.event is not None:
        year = Calendar(events.get(one.event), None, None).period()
        return year and year._replace(grain="event"), "text"
    told = hung(one.hanging, *around, doc.article.published) if one.hanging is not None else None
    return (one.period, one.by) if told is None else (told.period, told.by)


def _completed(doc: Doc, one: Found, parts: Calendar) -> tuple[Period | None, str]:
    """Return the days of a date or a range, a missing year taken from its other end or from the day of publication."""
    until, by, published = one.until, one.by, doc.article.published
    if until is not None and until.year is not None and parts.year is None:
        parts = parts._replace(year=until.year - _wraps(parts, until))
    if parts.year is None and published is not None:
        told = tense(doc, one.span)
        parts, by = with_year(parts, published, told.of_any, direct=told.direct, weekday=one.weekday), "published"
    period = parts.period()
    if until is None or period is None or parts.year is None:
        return period, by
    if until.year is None:
        until = until._replace(year=parts.year + _wraps(parts, until))
    end = until.period()
    return (Period(period.first, end.last, end.grain) if end and end.last >= period.first else None), by


def _wraps(parts: Calendar, until: Calendar) -> int:
    """Return 1 if a range goes over the end of a year: December to February."""
    return int(parts.month is not None and until.month is not None and parts.month > until.month)


def _record(one: Found, period: Period | None, by: str) -> DateExpression:
    if period is None:
        parts = one.until or one.parts
        grain = parts.grain if parts else one.period.grain if one.period else one.grain
        return DateExpression(one.span, None, None, grain, "unresolved", one.rule, one.kind, one.clock)
    return DateExpression(one.span, period.first, period.last, period.grain, by, one.rule, one.kind, one.clock)


def _is_only_compared(doc: Doc, one: Found) -> bool:
    """Say whether a time is only what another is compared with: "better in May than in April"."""
    i = doc.token_at(one.span.start)
    return "than" in doc.words_in(i - 2, i)


def _tells(one: Found, period: Period, published: date | None) -> bool:
    """Say whether another time can hang on one: on no other year that it is compared with, and on no quarter to come."""
    compared = one.hanging is not None and one.hanging.way == "in year"
    coming = period.grain == "month" and published is not None and period.first > published
    return one.kind in ("date", "offset", "duration") and not compared and not coming
