"""Checks of shares: none is more than its whole, and those of one whole are no more together.

Only wordings that leave no doubt are read: a check that could be made of other words is not made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.checks.evidence import Cited, Evidence, possible
from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Finding
from analysis.checks.gaps import small_words
from analysis.checks.intervals import Interval
from analysis.checks.prose import quoted
from analysis.extract.records import Figure
from analysis.lexicon import words


def over_a_hundred(evidence: Evidence) -> Iterator[Finding]:
    """Find shares of more than a hundred per cent that are no growth."""
    for figure in evidence.figures:
        if _is_share(figure.record) and (figure.record.low or 0) > 100:
            yield Finding(
                subject=figure.text,
                left=figure.text,
                right=None,
                verdict=UNDETERMINED,
                explanation=f"{quoted(figure.text)} is more than the whole, which is right if it compares, "
                "wrong if it is a part.",
                rows=(figure.row,),
            )


def sums(evidence: Evidence) -> Iterator[Finding]:
    """Add up the shares that a sentence gives of one whole: "60% of the vote, the Blues 35% and the Greens 20%"."""
    place = 0
    while place < len(evidence.figures):
        run = _of_one_whole(evidence, place)
        if len(run) > 1:
            yield _sum(run)
        place += max(1, len(run))


def _sum(shares: Sequence[Cited[Figure]]) -> Finding:
    first, *others = shares
    total = sum(map(possible, others), possible(first))
    whole = re.sub(r"^the ", "", first.record.subject or "")
    fits = total.low <= 100
    return Finding(
        subject=f"shares of the {whole}",
        left=first.text,
        right=", ".join(share.text for share in others),
        verdict=CONSISTENT if fits else INCONSISTENT,
        explanation=f"The shares of the {whole} in this sentence add up to {total.written('{:g}', '%')} with rounding, "
        f"{'which leaves room' if fits else 'more than all of it'}.",
        rows=tuple(share.row for share in shares),
        possible=total & Interval(0, 100),
        unit="percent",
    )


def _of_one_whole(evidence: Evidence, place: int) -> list[Cited[Figure]]:
    """Return the shares of one whole from a place on, each but the first after the name of whose it is."""
    first = evidence.figures[place]
    run, names, whole = [first], set(), first.record.subject
    if not _is_number(first.record) or whole is None or not _is_divided(whole):
        return run
    gap = _gap(whole)
    for one, other in pairwise(evidence.figures[place:]):
        between = gap.fullmatch(evidence.between(one.record, other.record))
        if between is None or between["name"] in names or not _is_share_of(other.record, whole):
            break
        names.add(between["name"])
        run.append(other)
    return run


def _is_share(figure: Figure) -> bool:
    return figure.kind == "share" and figure.unit == "percent" and figure.change is None


def _is_number(figure: Figure) -> bool:
    return _is_share(figure) and figure.low is not None and figure.high is not None


def _is_share_of(figure: Figure, whole: str) -> bool:
    return _is_number(figure) and figure.subject in (None, whole)


def _is_divided(whole: str) -> bool:
    return whole.rsplit(" ", maxsplit=1)[-1].lower() in words("divided_wholes", "noun")


def _gap(whole: str) -> re.Pattern[str]:
    """Return the pattern of what may stand between two shares of a whole: the name of whose the second is."""
    return re.compile(
        rf"(?: of {re.escape(whole)})?,?(?: {small_words('joiner')})? (?:the )?"
        r"(?P<name>[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*)*)(?: [a-z]+)? "
    )
