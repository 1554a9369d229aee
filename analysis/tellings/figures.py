"""What became of figures: the number, the unit, the bounds, which way it went, what it is of, and who has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from scipy.optimize import linear_sum_assignment

from analysis.checks.units import factor
from analysis.extract.records import Figure
from analysis.tables.unit_words import in_words
from analysis.tellings.alignment import Alignment
from analysis.tellings.change import Change, worded
from analysis.tellings.placed import NEAR, context_of, same_sentence, told_within
from analysis.tellings.telling import Telling
from analysis.text.span import Span

CONVERTED = 0.02
"""By so much, of itself, a number may be off that was put into another unit."""
_MEASURED = frozenset(
    "share area money length duration rate temperature age mass volume power energy speed data".split()
)
_JUST_UNDER = frozenset({"nearly", "less than"})
_OPEN = {"more than", "at least", "less than", "up to", "nearly", "about"}


def figure_pairs(first: Telling, second: Telling, alignment: Alignment) -> dict[int, int]:
    """Pair the figures of two texts: in claims or sentences that are alike, of one kind, with one number."""
    ours, theirs = _compared(first), _compared(second)
    if not ours or not theirs:
        return {}
    score = np.array([[_alike(first, second, i, j, alignment) for j in theirs] for i in ours])
    rows, columns = linear_sum_assignment(score, maximize=True)
    return {ours[i]: theirs[j] for i, j in zip(rows, columns, strict=True) if score[i, j] > 0}


def figure_changes(first: Telling, second: Telling, alignment: Alignment, pairs: Mapping[int, int]) -> Iterator[Change]:
    """Yield what became of each figure; one whose claim is dropped or added goes with it."""
    for i in _compared(first):
        if _counts_sources(first, i) or (i in pairs and _counts_sources(second, pairs[i])):
            continue
        if i in pairs:
            yield _change(first, second, i, pairs[i])
        elif told_within(first.records.figures[i].span, first, alignment.within):
            yield Change("figures", "dropped", first.builder.figure_ids[i], first.records.figures[i].span, None, None)
    taken = set(pairs.values())
    for j in _compared(second):
        if (
            j not in taken
            and not _counts_sources(second, j)
            and told_within(second.records.figures[j].span, second, alignment.holding)
        ):
            yield Change("figures", "added", None, None, second.builder.figure_ids[j], second.records.figures[j].span)


def _compared(telling: Telling) -> list[int]:
    """Return the figures that are compared: those with a number, of anything but the order of things."""
    return [
        i
        for i, figure in enumerate(telling.records.figures)
        if (figure.low is not None or figure.high is not None) and figure.kind != "ordinal"
    ]


def _counts_sources(telling: Telling, i: int) -> bool:
    """Say whether a figure counts sources: what becomes of them is told of their attributions."""
    return telling.records.figures[i].kind == "source_count"


def _alike(first: Telling, second: Telling, i: int, j: int, alignment: Alignment) -> float:
    ours, theirs = first.records.figures[i], second.records.figures[j]
    context = context_of(first, second, ours.span, theirs.span, alignment)
    if context < NEAR:
        return 0.0
    same_number = bool(numbers(ours) & numbers(theirs))
    same_unit = ours.unit == theirs.unit
    if not same_number and not same_unit and ours.kind != theirs.kind:
        return 0.0
    apart = abs(ours.span.start / max(1, len(first.text)) - theirs.span.start / max(1, len(second.text)))
    same_words = ours.span.of(first.text).casefold() == theirs.span.of(second.text).casefold()
    return (
        context
        + 0.5 * same_number
        + 0.3 * same_words
        + 0.3 * same_unit
        + 0.2 * (ours.kind == theirs.kind)
        + 0.1 * (1 - apart)
    )


def numbers(figure: Figure) -> frozenset[float]:
    """Return the numbers that a figure is written with."""
    return frozenset(end for end in (figure.low, figure.high) if end is not None)


def _change(first: Telling, second: Telling, i: int, j: int) -> Change:
    ours, theirs = first.records.figures[i], second.records.figures[j]
    if same_sentence(first, second, ours.span, theirs.span):
        told: tuple[str, str] | None = ("kept", "")
    else:
        told = compared(ours, theirs) or _whole(first, second, ours, theirs) or _held(first, second, ours, theirs)
    change, detail = told or (worded(ours.span.of(first.text), theirs.span.of(second.text)), "")
    ids = first.builder.figure_ids[i], second.builder.figure_ids[j]
    return Change("figures", change, ids[0], ours.span, ids[1], theirs.span, detail)


def compared(ours: Figure, theirs: Figure) -> tuple[str, str] | None:
    """Say how a figure differs from what it is in the other text, None if it does not.

    Examples
    --------
    >>> from analysis.text.span import Span
    >>> some = Figure(Span(0, 1), "count", 70, None, modifier="more than")
    >>> compared(some, Figure(Span(0, 1), "count", 70, 70, True, True))
    ('bound lost', 'more than → exact')
    """
    if ours.change and theirs.change and ours.change != theirs.change:
        return "polarity changed", f"{ours.change} → {theirs.change}"
    if ours.unit != theirs.unit and _measured(ours) and _measured(theirs):
        return _other_unit(ours, theirs) or _modifier(ours, theirs)
    if not numbers(ours) & numbers(theirs) and not _rounded(ours, theirs):
        return "figure changed", "another number"
    if ours.modifier == theirs.modifier and numbers(ours) != numbers(theirs):
        return "figure changed", "another number"
    return _modifier(ours, theirs)


def _other_unit(ours: Figure, theirs: Figure) -> tuple[str, str] | None:
    """Say whether a figure in another unit is another amount, None if it is the same: 16 kilometres, 10 miles."""
    detail = f"{in_words(ours.unit)} → {in_words(theirs.unit)}"
    if numbers(ours) == numbers(theirs) or (rate := factor(theirs.unit, ours.unit)) is None:
        return "unit changed", detail
    return None if _near(ours, theirs, rate) else ("figure changed", detail)


def _measured(figure: Figure) -> bool:
    """Say whether a figure's unit is one of measure or money, not the noun that is counted."""
    return figure.unit is not None and figure.kind in _MEASURED


def _modifier(ours: Figure, theirs: Figure) -> tuple[str, str] | None:
    """Say whether the word before a number makes another thing of it: more than 70, 70."""
    if ours.modifier == theirs.modifier or {ours.modifier, theirs.modifier} == _JUST_UNDER:
        return None
    detail = f"{ours.modifier} → {theirs.modifier}"
    if theirs.modifier == "exact":
        return "bound lost", detail
    if ours.modifier == "range":
        return ("bound lost", detail) if theirs.modifier in _OPEN else None
    if theirs.modifier == "about":
        return None if ours.modifier == "exact" else ("bound lost", detail)
    return (
        None if (ours.low is None) == (theirs.low is None) and ours.modifier != "exact" else ("figure changed", detail)
    )


def _near(ours: Figure, theirs: Figure, rate: float) -> bool:
    mine, other = sorted(numbers(ours)), sorted(rate * end for end in numbers(theirs))
    off = 2.5 * CONVERTED if "about" in {ours.modifier, theirs.modifier} else CONVERTED
    return len(mine) == len(other) and all(abs(a - b) <= off * abs(a) for a, b in zip(mine, other, strict=True))


def _rounded(ours: Figure, theirs: Figure) -> bool:
    """Say whether the second only rounds the first, with a word that says so: 26,481, about 26,500."""
    if theirs.modifier not in _OPEN:
        return False
    low, high = min(numbers(ours)), max(numbers(ours))
    bound = min(numbers(theirs))
    within = {
        "about": abs(low - bound) <= 0.025 * abs(bound) and abs(high - bound) <= 0.025 * abs(bound),
        "more than": bound <= low <= 1.1 * bound,
        "at least": bound <= low <= 1.1 * bound,
    }
    return within.get(theirs.modifier, 0.9 * bound <= high <= bound)


def _whole(first: Telling, second: Telling, ours: Figure, theirs: Figure) -> tuple[str, str] | None:
    """Say whether a share is of another whole: of the territory, of the 26,000 km²."""
    if ours.whole is None or theirs.whole is None:
        return None
    mine, other = first.stems_in([ours.whole]), second.stems_in([theirs.whole])
    counted = [
        {end for figure in telling.records.figures if whole.overlaps(figure.span) for end in numbers(figure)}
        for telling, whole in ((first, ours.whole), (second, theirs.whole))
    ]
    parties = mine and other and not mine & other and mine <= second.all_stems and other <= first.all_stems
    if (counted[0] != counted[1] and counted[1]) or parties:
        return "figure changed", f"of {ours.whole.of(first.text)} → of {theirs.whole.of(second.text)}"
    return None


def _held(first: Telling, second: Telling, ours: Figure, theirs: Figure) -> tuple[str, str] | None:
    if ours.holder is None or theirs.holder is None:
        return None
    mine, other = (_words(telling, figure) for telling, figure in ((first, ours), (second, theirs)))
    if mine and other and not mine & other:
        return "side or holder swapped", f"{ours.holder} → {theirs.holder}"
    return None


def _words(telling: Telling, figure: Figure) -> frozenset[str]:
    """Return the words of a holder as they stand in the text, nearest to the figure; those in common to all forces less."""
    start = telling.text.rfind(figure.holder or "", 0, figure.span.end)
    start = start if start >= 0 else telling.text.find(figure.holder or "")
    if start < 0:
        return frozenset()
    span = Span(start, start + len(figure.holder or ""))
    return telling.names_in(span) or telling.stems_in([span])
