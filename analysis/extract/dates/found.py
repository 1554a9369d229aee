"""What a reader makes of a stretch of text: a time with what is known of it before its neighbours are."""

from __future__ import annotations

from typing import NamedTuple

from analysis.extract.dates.calendar import Calendar, Period
from analysis.text.span import Span

Amount = tuple[tuple[int, str], ...]
"""How long: numbers of units, ``((1, "month"), (2, "day"))``."""


class Part(NamedTuple):
    """A part of a period: early, mid, late; rest (from publication on), end (its last day); nth: a unit of it by number."""

    name: str
    number: int = 0
    unit: str = ""


class Hanging(NamedTuple):
    """What a time hangs on, where it is not the day of publication.

    ``on`` is following (the time right after it in the text), told (the last day, or longer period, told of before it),
    sentence (the same, in its own sentence), compared (the last longer period told of before it) or quarter (the last
    quarter). ``way`` says how it hangs on that: from (so long before it or after it), beside (the whole unit ``steps`` from
    the one it is in), weekday (of the number in ``length``, before or after it), ended (so long, and it ends then), within
    (the first or last so many units of it), stretch (so long from it on), in year (the same of another year).
    """

    on: str
    way: str
    length: Amount
    steps: int = 0
    year: int | None = None


class Found(NamedTuple):
    """A stretch of text that gives a time.

    ``parts`` are the parts of a date still to be completed, ``until`` those that a range ends with; ``period`` is what is
    known already, ``hanging`` what it is counted from, ``part`` what of the period is meant, ``weekday`` the one named
    beside it, ``event`` the event that it names, by kind and name.
    """

    span: Span
    rule: str
    kind: str = "date"
    grain: str = "day"
    by: str = "text"
    parts: Calendar | None = None
    until: Calendar | None = None
    period: Period | None = None
    hanging: Hanging | None = None
    part: Part | None = None
    weekday: int | None = None
    clock: str | None = None
    event: tuple[str, str] | None = None
