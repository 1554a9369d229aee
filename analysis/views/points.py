"""What a careful reader of an article wants to know first, each with the article's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from analysis.tables.claim_pairs import opposed
from analysis.tables.sourcing import Audit, sourcing
from analysis.views.disputes import at_other_times, conflicts, contradictions, differences, disputed, unproven
from analysis.views.quotation import in_marks
from analysis.views.quoting import Point, Text
from analysis.views.resting import MUCH, declined, one_voice, unnamed, without_source
from analysis.views.wording import clean

if TYPE_CHECKING:
    from analysis.reading import Reading

MOST = 5
"""Points on the first page of a report, at most."""


def points(reading: Reading, findings: pd.DataFrame, audit: Audit) -> list[Point]:
    """Return the points of an article, the most serious first.

    First comes what cannot all be so; then what somebody denies or alleges, and what the article itself says is unproven; then
    whom it rests on. No sentence is quoted twice, unless a point has no other.

    Parameters
    ----------
    reading : Reading
    findings : DataFrame
        What the checks found.
    audit : Audit
        Of its sources.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("Rebels hold 60% of Syria, Ann Lee said. The army holds 50% of Syria."))
    >>> [point.said for point in points(reading, reading.findings(), analysis.sourcing(reading))][0]
    'Some of the article’s numbers cannot all be true.'
    """
    text, pairs = Text(reading), opposed(reading)
    without_names = list(unnamed(text, audit))
    told = [
        *conflicts(text, findings),
        *differences(text, findings),
        *contradictions(text, pairs),
        *at_other_times(text, findings),
        *unproven(text),
        *disputed(text, pairs),
        *(point for share, point in without_names if share >= MUCH),
        *one_voice(text, audit),
        *without_source(text),
        *(point for share, point in without_names if share < MUCH),
        *declined(text, audit),
    ]
    return _quoted_once(told)


def _quoted_once(told: Sequence[Point]) -> list[Point]:
    """Leave out the quotations that an earlier point has, where another is left."""
    seen: set[str] = set()
    kept = []
    for point in told:
        new = tuple(quote for quote in point.quotes if quote.sentence not in seen)
        kept.append(replace(point, quotes=new or point.quotes))
        seen.update(quote.sentence for quote in point.quotes)
    return kept


def first_points(reading: Reading, page: str) -> str:
    """Return the points of one page as text: each with its quotations.

    Examples
    --------
    >>> import analysis
    >>> print(first_points(analysis.read(analysis.Article("The dam broke, two officials said.")), "02-who-speaks"))
    50% of the article’s words rest on people whose names are not given: 2 people. The article does not say why the names are left out.
      “The dam broke, two officials said.” (two officials, paragraph 1)
    """
    told = points(reading, reading.findings(), sourcing(reading))
    lines = []
    for point in told:
        if point.page == page:
            lines.append(f"{point.said} {point.more}".strip())
            lines += [
                f"  {in_marks(clean(one.sentence))} ({one.whose}, paragraph {one.paragraph})" for one in point.quotes
            ]
    return "\n".join(lines) or "Nothing stands out."
