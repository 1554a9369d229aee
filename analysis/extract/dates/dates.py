"""Expressions of time, with the first and last day that each can mean and the grain it was given with.

Nothing is guessed: what the text alone settles is resolved by text, what the day of publication settles by published,
the rest stays unresolved. Regular expressions are compiled once and run over the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extract.dates.calendar import Calendar, Period, with_year
from analysis.extract.dates.readers import READERS, Found, looks_ahead
from analysis.extract.dates.shapes import shaped, shapes
from analysis.extract.records import DateExpression
from analysis.text.doc import Doc
from analysis.text.span import Span


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
    found: list[tuple[int, int, int, Found]] = []
    for rank, match in shaped(doc.text):
        if (one := READERS[shapes()[rank].name](doc, match)) is not None:
            found.append((one.start, rank, -one.end, one))
    kept: list[Found] = []
    for _, _, _, one in sorted(found, key=lambda entry: entry[:3]):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    for one in _joined(doc.text, kept):
        yield _resolved(doc, one)


def _resolved(doc: Doc, one: Found) -> DateExpression:
    span, published = Span(one.start, one.end), doc.article.published
    period, by = one.period, one.by
    if one.parts is not None:
        parts, until = one.parts, one.until
        if until is not None and parts.year is None and until.year is not None:
            later = parts.month is not None and until.month is not None and parts.month > until.month
            parts = parts._replace(year=until.year - 1 if later else until.year)
        if parts.year is None and published is not None:
            parts, by = with_year(parts, published, looks_ahead(doc, span)), "published"
        if until is not None and until.year is None and parts.year is not None:
            wraps = until.month is not None and parts.month is not None and until.month < parts.month
            until = until._replace(year=parts.year + 1 if wraps else parts.year)
        period = parts.period()
        if until is not None and period is not None:
            end = until.period()
            period = Period(period.first, end.last, end.grain) if end and end.last >= period.first else None
        grain = _grain(one.until or one.parts)
    else:
        grain = period.grain if period else one.grain
    if period is None:
        return DateExpression(span, None, None, grain, "unresolved", one.rule)
    return DateExpression(span, period.first, period.last, grain, by, one.rule)


def _grain(parts: Calendar) -> str:
    return "day" if parts.day else "month" if parts.month else "year"


def _joined(text: str, found: list[Found]) -> Iterator[Found]:
    """Join "May 3 to June 2" and "between 2010 and 2014" into one."""
    held: Found | None = None
    for one in found:
        if held is not None and held.parts and one.parts and held.until is None and one.until is None:
            between = text[held.end : one.start]
            opened = re.search(r"(?i)\b(from|between)\s+(?:the\s+)?$", text[max(0, held.start - 20) : held.start])
            word = between.strip().lower()
            joins = word in ("-", "–", "—") or (
                opened is not None and word == ("and" if opened[1].lower() == "between" else "to")
            ) or word in ("until", "till", "through") or (word == "to" and _grain(held.parts) != "year")  # fmt: skip
            if joins and len(between) < 12 and _grain(held.parts) == _grain(one.parts):
                held = one._replace(start=held.start, parts=held.parts, until=one.parts, rule="range")
                continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held
