"""A check of the sources: a part of a group is no larger than the group, "two of the five"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Finding
from analysis.checks.intervals import Interval
from analysis.checks.prose import quoted
from analysis.extract.records import Source


def groups(evidence: Evidence) -> Iterator[Finding]:
    """Put the number of a part of a group against the number of the group."""
    by_index = {source.row.place: source for source in evidence.sources}
    for part in evidence.sources:
        whole = None if part.record.subset_of is None else by_index.get(part.record.subset_of)
        # Per cents of groups are no numbers of people.
        if whole is not None and not any(re.search(r"%|per ?cent", each.text) for each in (part, whole)):
            yield _finding(part, whole)


def _finding(part: Cited[Source], whole: Cited[Source]) -> Finding:
    few, many = _people(part.record), _people(whole.record)
    verdict, close = _compared(part.record, whole.record, few, many)
    return Finding(
        subject=part.text,
        left=part.text,
        right=whole.text,
        verdict=verdict,
        explanation=f"{quoted(part.text)} ({few.written()}) is a part of {quoted(whole.text)} ({many.written()}), {close}.",
        rows=(part.row, whole.row),
        possible=few & many,
        unit="person",
    )


def _compared(part: Source, whole: Source, few: Interval, many: Interval) -> tuple[str, str]:
    if few.low > many.high:
        return INCONSISTENT, "more than the group has"
    if part.count_low is None or whole.count_low is None:
        return UNDETERMINED, "but the article does not say how many people that is"
    if whole.count_high is None and few.low > many.low:
        return UNDETERMINED, "whose number has no upper bound in the article"
    return CONSISTENT, "which leaves room for them"


def _people(source: Source) -> Interval:
    """Return how many people a source is: at least one."""
    return Interval.of(1 if source.count_low is None else source.count_low, source.count_high)
