"""A check of wording: a share of land that, by the same sentence, another side holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import INCONSISTENT, Finding
from analysis.checks.gaps import small_words
from analysis.checks.prose import quoted, the
from analysis.extract.records import Figure


def of_another(evidence: Evidence) -> Iterator[Finding]:
    """Find shares that one side is said to hold of an area that, in the same breath, another side holds."""
    for share, area in pairwise(evidence.figures):
        holder, other = share.record.holder, area.record.holder
        if holder is not None and other is not None and holder != other and _is_share_of_held(evidence, share, area):
            yield _finding(share, area, holder, other)


def _is_share_of_held(evidence: Evidence, share: Cited[Figure], area: Cited[Figure]) -> bool:
    """Say whether one figure is a share of the other, an area that is held by someone."""
    return (
        share.record.kind == "share"
        and area.record.kind == "area"
        and _held_by().match(evidence.doc.text, area.record.span.end) is not None
        and _of().fullmatch(evidence.between(share.record, area.record)) is not None
    )


@cache
def _of() -> re.Pattern[str]:
    """Return the pattern of what stands between a share and its area: nothing but small words."""
    return re.compile(rf"\s+of (?:{small_words('determiner', 'hedge', 'nearly', 'land')} )*")


@cache
def _held_by() -> re.Pattern[str]:
    """Return the pattern of what stands after an area that someone holds: a participle, and small words before it."""
    return re.compile(rf"\s+(?:{small_words('land', 'held')} )*[a-z]+(?:ed|ld) by\s")


def _finding(share: Cited[Figure], area: Cited[Figure], holder: str, other: str) -> Finding:
    return Finding(
        subject=f"{holder} and {other}",
        left=share.text,
        right=area.text,
        verdict=INCONSISTENT,
        explanation=f"The words give {the(holder)} {quoted(share.text)} of the {quoted(area.text)} that, in the same breath, "
        f"{the(other)} holds: both cannot hold the same land, so that words may have been lost between the two numbers.",
        rows=(share.row, area.row),
    )
