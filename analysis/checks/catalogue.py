"""All checks, in the order of their findings.

Two statements are consistent if some reading of them lets both be true, inconsistent if none does, undetermined if
something is missing, which the explanation names; they differ if two sources say different things of one. The rounding policy is that of `analysis.checks.intervals`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from analysis.checks.conflicts import all_together
from analysis.checks.evidence import Evidence
from analysis.checks.finding import Finding
from analysis.checks.groups import groups
from analysis.checks.land_alone import single
from analysis.checks.land_of_another import of_another
from analysis.checks.land_pairs import same_land, two_sides
from analysis.checks.land_parts import parts_and_whole
from analysis.checks.land_sizes import comparisons
from analysis.checks.related import related
from analysis.checks.shares import over_a_hundred
from analysis.checks.weekdays import weekdays


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its name, what it asks in a sentence, and what it finds."""

    name: str
    asks: str
    finds: Callable[[Evidence], Iterator[Finding]]


CHECKS = (
    Check("all together", "Can all that is said of who holds what be true at once?", all_together),
    Check("two sides", "Do what one side holds and what another holds of the same regions add up?", two_sides),
    Check("same land", "Do two statements of what one side holds of the same regions agree?", same_land),
    Check("parts and whole", "Do the parts that one side holds add up to the whole?", parts_and_whole),
    Check("comparison", "Is the land as large as the region that it is compared with?", comparisons),
    Check("another's land", "Is no one said to hold land that another holds?", of_another),
    Check("single statement", "Is there a second figure to check this one against?", single),
    Check("relations", "Can all that is said of how figures hang together be true at once?", related),
    Check("part of a group", "Is a part of a group no larger than the group?", groups),
    Check("share over 100", "Is a share no more than the whole?", over_a_hundred),
    Check("day of the week", "Does a day fall on the day of the week that is told with it?", weekdays),
)
