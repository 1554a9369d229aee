"""A check of dates: a day that is named with its day of the week falls on it."""

from __future__ import annotations

from calendar import day_name
from collections.abc import Iterator

from analysis.checks.evidence import Evidence
from analysis.checks.finding import CONSISTENT, INCONSISTENT, Finding
from analysis.checks.prose import quoted
from analysis.extract.dates.vocabulary import known
from analysis.text.span import Span

# Greece was the last country in Europe to leave the Julian calendar, in March 1923.
_FIRST_YEAR = 1924


def weekdays(evidence: Evidence) -> Iterator[Finding]:
    """Find the days of which the text tells the year and the day of the week.

    Where the year is not told, the day of the week has chosen it, and there is nothing to check.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("They met on Monday, November 5, 2024, and on Nov. 8."))
    >>> [finding.explanation for finding in weekdays(Evidence(reading.doc, reading.records, {}))]
    ['November 5, 2024 is a Tuesday, not a “Monday”.']
    """
    for date in evidence.dates:
        told = _weekdays(evidence, date.record.span)
        day = date.record.earliest
        if day is None or day != date.record.latest or date.record.resolved_by != "text" or len(told) != 1:
            continue
        if day.year < _FIRST_YEAR:
            continue
        number, word = told[0]
        name = day_name[day.weekday()]
        calendar = f"{day:%B} {day.day}, {day.year} is a {name}"
        right = number == day.weekday()
        yield Finding(
            subject=date.text,
            left=word,
            right=name,
            verdict=CONSISTENT if right else INCONSISTENT,
            explanation=f"{calendar}, as is said." if right else f"{calendar}, not a {quoted(word)}.",
            rows=(date.row,),
        )


def _weekdays(evidence: Evidence, span: Span) -> list[tuple[int, str]]:
    """Return the days of the week in a stretch of text, each with its number from Monday and its word."""
    tokens = [(known(token.text), token.text) for token in evidence.doc.tokens_in(span)]
    return [(int(word.value), text) for word, text in tokens if word is not None and word.kind == "weekday"]
