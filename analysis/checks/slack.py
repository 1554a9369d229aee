"""How far the number of each statement on land could move before the statements contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.checks.evidence import Evidence
from analysis.checks.intervals import Interval
from analysis.checks.land import systems
from analysis.checks.statements import Statement, given_ends
from analysis.checks.system import System


@dataclass(frozen=True, slots=True)
class Room:
    """The ends that a number gives, and what the others leave for it: all in its unit, as `whole` is, all the regions.

    Moved further than `down` or `up`, the number contradicts the others; what is `redundant` adds nothing to them.
    """

    redundant: bool
    stated: Interval
    room: Interval
    down: float
    up: float
    whole: float


@dataclass(frozen=True, slots=True)
class Slack:
    """A statement with the room that the others leave it; None if they contradict each other as they are."""

    statement: Statement
    room: Room | None


def slack(evidence: Evidence) -> Iterator[Slack]:
    """Yield for each statement on land whether it adds anything, and how far its number could move."""
    for system in systems(evidence):
        fits = system.feasible(system.all)
        for place, one in enumerate(system.statements):
            yield Slack(one, _room(system, place) if fits else None)


def _room(system: System, place: int) -> Room:
    one = system.statements[place]
    # Of land that is as large as a region, the number is in per cent of that region.
    size = system.usual(one.like or "") / 100 if one.kind == "size" else 1.0
    stated, room = given_ends(one.possible.times(size), [one]), system.room(place).times(size)
    return Room(
        redundant=system.redundant(place),
        stated=stated,
        room=room,
        down=stated.high - room.low,
        up=room.high - stated.low,
        whole=100.0 if one.kind == "share" else _middle(system.area(one.codes)),
    )


def _middle(area: Interval) -> float:
    return (area.low + area.high) / 2
