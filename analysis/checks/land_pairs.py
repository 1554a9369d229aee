"""Checks that put statements on land side by side, where they can all be true: two sides, same land, parts and a whole.

Whether they can is for `analysis.checks.system` to tell: what cannot is no pair here, but a conflict in `agreement`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.checks.conflicts import references, said_of_land, systems
from analysis.checks.finding import CONSISTENT, UNDETERMINED, Evidence, Finding, listed
from analysis.checks.intervals import Interval
from analysis.checks.past_and_rest import holds
from analysis.checks.statements import Statement
from analysis.checks.system import System


def pairs(evidence: Evidence) -> Iterator[tuple[System, int, int]]:
    """Yield two statements at a time that can both be true, each two once."""
    seen = set()
    for system in systems(evidence):
        for one, other in combinations(system.all, 2):
            first, second = system.statements[one], system.statements[other]
            if first.codes != second.codes or None in (first.holder, second.holder):
                continue
            if (first.rows, second.rows) not in seen and system.feasible([one, other]):
                seen.add((first.rows, second.rows))
                yield system, one, other


def two_sides(evidence: Evidence) -> Iterator[Finding]:
    """Put what one side holds of regions beside what another holds of the same ones."""
    for system, first, second in pairs(evidence):
        one, other = system.statements[first], system.statements[second]
        if one.holder == other.holder or "size" in (one.kind, other.kind):
            continue
        held, whole = system.held(one.holder, one.codes), system.held(None, one.codes) / 100
        all_of_it = [(system.divided(one.codes, [one.holder, other.holder]), False)]
        left = system.span(held, whole, [second], all_of_it) if system.feasible([second], all_of_it) else Interval(0, 0)
        fits = system.feasible([first, second], all_of_it)
        told = "which fits" if fits else "more than"
        missing = "" if fits else "; who holds the rest, the article does not say"
        area = system.area(one.codes)
        yield Finding(
            subject=f"{one.holder} and {other.holder}: {one.name}",
            left=one.text,
            right=other.text,
            verdict=CONSISTENT if fits else UNDETERMINED,
            explanation=f"If {other.holder} {holds(other.holder)} {other.rounded if other.kind == 'area' else other} of the "
            f"{area.written()} km² of {other.name}, that leaves {left.written('{:.1f}', '%')} for {one.holder}, "
            f"{told} the stated {one}{missing}.",
            rows=(*one.rows, *other.rows),
            possible=system.span(held, whole, [first, second], all_of_it if fits else ()),
            unit="percent",
            references=references(evidence, [one]),
        )


def same_land(evidence: Evidence) -> Iterator[Finding]:
    """Put two statements of what one side holds of the same regions beside each other: shares, areas, or both."""
    for system, first, second in pairs(evidence):
        one, other = system.statements[first], system.statements[second]
        if one.holder != other.holder or "size" in (one.kind, other.kind):
            continue
        shares = one.kind == other.kind == "share"
        held = system.held(one.holder, one.codes)
        unit = system.held(None, one.codes) / 100 if shares else system.one
        exact = System([one, other], evidence.regions, exact=True)
        told = f"The article puts what {one.holder} {holds(one.holder)} of {one.name} at {one} and at {other}"
        close = "both can be true"
        if not shares:
            share, area = (one, other) if one.kind == "share" else (other, one)
            if share.kind == "share":
                told = f"{share} of the {system.area(share.codes).written()} km² of {share.name} is "
                told += system.span(held, system.one, [first if share is one else second]).written(unit=" km²")
                told += " when the number may be rounded" if share.possible != share.exact else ""
                told += f", and the article also says {area}"
        if not exact.feasible(exact.all):
            close += " only because numbers are rounded"
            if exact.feasible([0]) and not shares:
                close += f" (exactly, {exact.span(exact.held(one.holder, one.codes), exact.one, [0 if share is one else 1]).written()} km²)"
        yield Finding(
            subject=f"{one.holder}: {one.name}",
            left=share.text if not shares else one.text,
            right=area.text if not shares else other.text,
            verdict=CONSISTENT,
            explanation=f"{told}: {close}.",
            rows=(*one.rows, *other.rows),
            possible=system.span(held, unit, [first, second]),
            unit="percent" if shares else "km2",
            references=references(evidence, [one]),
        )


def parts_and_whole(evidence: Evidence) -> Iterator[Finding]:
    """Add up what one side is said to hold of parts and put the sum beside what it is said to hold of the whole."""
    seen: set[tuple[str, ...]] = set()
    vague = said_of_land(evidence).vague
    for system in systems(evidence):
        for at in system.all:
            whole = system.statements[at]
            around = system.atoms(whole.codes)
            within = [
                each for each in system.all
                if (one := system.statements[each]).holder is not None and one.kind != "size"
                and one.codes != whole.codes and system.atoms(one.codes) < around
            ]  # fmt: skip
            parts = [each for each in within if system.statements[each].holder == whole.holder]
            if whole.holder is None or whole.kind == "size" or not parts or not around <= evidence.regions.keys():
                continue
            codes = frozenset().union(*(system.statements[each].codes for each in parts))
            opposite = [
                each for each in within
                if each not in parts and system.atoms(system.statements[each].codes) <= system.atoms(codes)
            ]  # fmt: skip
            if not system.feasible([at, *parts, *opposite]):
                continue
            finding = _sum(evidence, system, at, parts, opposite, codes, vague)
            if tuple(finding.rows) not in seen:
                seen.add(tuple(finding.rows))
                yield finding


def _sum(
    evidence: Evidence, system: System, at: int, parts: Sequence[int], opposite: Sequence[int],
    codes: frozenset[str], vague: Sequence[Statement],
) -> Finding:  # fmt: skip
    whole = system.statements[at]
    around = system.atoms(whole.codes)
    words_only = [
        one for one in vague
        if one.holder == whole.holder and one.codes <= around and one.codes.isdisjoint(codes)
    ]  # fmt: skip
    bounds = [*parts, *opposite]
    held, total = system.held(whole.holder, whole.codes), system.held(whole.holder, codes)
    # What the article says nothing of, the holder may hold all of: the sum fits only if that is not needed.
    unspoken = around - system.atoms(codes) - {code for one in words_only for code in one.codes}
    nothing = [(system.held_of(whole.holder, unspoken), False)] if unspoken else []
    fits = system.feasible([at, *bounds], nothing)
    area = system.span(total, system.one, bounds)
    told = f"What {whole.holder} is said to hold of {listed(_names([system.statements[each] for each in parts]))} adds up to "
    told += area.written(unit=" km²")
    if whole.kind == "share":
        share = system.span(total, system.held(None, whole.codes) / 100, bounds)
        told += f", {share.written('{:.1f}', '%')} of {whole.name}"
    if words_only:
        told += f" ({listed(list(dict.fromkeys(one.name for one in words_only)))} not counted: no number is given)"
    told += f", {'which fits' if fits else 'less than'} the stated {whole} of {whole.name}"
    told += "" if fits else "; where the rest lies, the article does not say"
    unit = system.held(None, whole.codes) / 100 if whole.kind == "share" else system.one
    return Finding(
        subject=f"{whole.holder}: {whole.name} and its parts",
        left=whole.text,
        right=listed([(one := system.statements[each]).figure or one.text for each in parts]),
        verdict=CONSISTENT if fits else UNDETERMINED,
        explanation=f"{told}.",
        rows=[row for each in (at, *bounds) for row in system.statements[each].rows],
        possible=system.span(held, unit, [at, *bounds], nothing if fits else ()),
        unit="percent" if whole.kind == "share" else "km2",
        references=references(evidence, [whole, *(system.statements[each] for each in parts)]),
    )


def _names(parts: Sequence[Statement]) -> list[str]:
    """Return the names of the parts, without those of groups whose members are parts themselves."""
    small = [
        part.name
        for part in parts
        if part.codes != frozenset().union(*(other.codes for other in parts if other.codes < part.codes))
    ]
    return list(dict.fromkeys(small))
