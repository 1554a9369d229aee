"""Of what time statements are."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.checks.intervals import Interval
from analysis.checks.same_time import days, of_one_time, surely_of_one_time
from analysis.extract.records import DateExpression
from analysis.text.span import Span
from tests.checks.making import said

PUBLISHED = date(2024, 11, 20)
LATELY = (date(2024, 9, 20), PUBLISHED)


def as_of(first: date | None, last: date | None) -> DateExpression:
    return DateExpression(Span(0, 0), first, last, "day", "text", "test")


@pytest.mark.parametrize(
    ("first", "last", "published", "expected"),
    [
        (date(2022, 3, 1), date(2022, 3, 31), PUBLISHED, (date(2022, 3, 1), date(2022, 3, 31))),
        (date(2022, 3, 1), date(2022, 3, 31), None, (date(2022, 3, 1), date(2022, 3, 31))),
        # What is of the day of publication, or of its month, is not dated.
        (PUBLISHED, PUBLISHED, PUBLISHED, LATELY),
        (date(2024, 11, 1), date(2024, 11, 30), PUBLISHED, LATELY),
        # A year that has the day of publication in it began long before.
        (date(2024, 1, 1), date(2024, 12, 31), PUBLISHED, (date(2024, 1, 1), date(2024, 12, 31))),
        # A day that cannot be told is none.
        (None, date(2022, 3, 31), PUBLISHED, LATELY),
        (None, None, None, (None, None)),
    ],
)
def test_the_days_that_a_statement_may_be_true_of(first, last, published, expected) -> None:
    assert days(as_of(first, last), published) == expected
    assert days(None, published) == (LATELY if published else (None, None))


def test_statements_of_different_times_are_in_different_systems() -> None:
    periods = [
        (date(2022, 3, 1), date(2022, 3, 31)),
        (date(2024, 11, 1), date(2024, 11, 20)),
        (date(2022, 3, 15), date(2024, 11, 5)),
        (None, None),
    ]
    dated = [said("Red", "A", Interval(10, 10), first_day=first, last_day=last) for first, last in periods]
    extent = said(None, "A", Interval(2_000, 2_000), "area")
    assert list(of_one_time([*dated, extent])) == [(0, 2, 4), (1, 2, 4), (3, 4)]


@pytest.mark.parametrize(
    ("cells", "sure"),
    [({}, True), ({"past": True}, False), ({"first_day": PUBLISHED, "last_day": PUBLISHED}, False)],
)
def test_statements_are_surely_of_one_time_unless_dated_or_told_otherwise(cells, sure: bool) -> None:
    one, other = said("Red", "A", Interval(10, 10)), said("Blue", "A", Interval(10, 10), **cells)
    extent = said(None, "A", Interval(2_000, 2_000), "area", past=True)
    assert surely_of_one_time([one, other, extent]) == sure
