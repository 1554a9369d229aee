"""Changes and orders that are of no one thing: levels of two scales, a rank, a rate that another clause is told of.

"Exports fell 12 per cent while imports rose from £40m to £44m", "from 40m tonnes to 44", "her ranking rose to 12 from 31".
"""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.about import nouns_between, untold
from analysis.extract.relations.alike import MINOR, is_bare
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import begins_with, lead, says, tail, words_of
from analysis.text.tagsets import FINITE, NOUNS, PREPOSITIONS, SUBORDINATORS

_LEVELS = ("before", "after", "left", "right")
_SCALES_APART = 20
_THOUSANDS = 900
_NEAR = 4
_MOVES = ("change", "order", "difference")


def is_of_another(passage: Passage, relation: Relation) -> bool:
    """Say whether a change, an order or a difference puts side by side what is not of one thing.

    Examples
    --------
    >>> import analysis
    >>> for text in ("Sales fell 12% to £40m from £52m.", "Exports fell 12% while imports fell to £40m from £52m."):
    ...     print([one.rule for one in analysis.read(analysis.Article(text)).records.relations])
    ['change: by']
    ['change: fell']
    """
    if relation.kind not in _MOVES:
        return False
    levels = [passage.placed[index] for role, index in relation.roles if role in _LEVELS and index in passage.placed]
    if len(levels) != 2:
        return False
    if relation.kind == "order" and _are_gain_and_loss(passage, *levels):
        return True
    rates = [passage.placed[index] for index in relation.of("by") or relation.of("share") if index in passage.placed]
    return (
        _are_of_two_scales(*levels)
        or (relation.kind == "change" and any(_is_turned(passage, one) for one in levels))
        or (relation.kind != "order" and any(_is_told_of_another(passage, by, levels, relation.kind) for by in rates))
        or any(by.figure.kind == "ratio" and relation.kind == "change" for by in rates)
        or any(by.figure.unit in MINOR and all(is_bare(one.figure) for one in levels) for by in rates)
    )


def _are_of_two_scales(one: Mention, other: Mention) -> bool:
    """Say whether one of two levels leaves out its unit, and with it its million or its cents: "from 40m tonnes to 44"."""
    low, high = sorted(abs(each.value) for each in (one, other))
    return high > (_SCALES_APART if is_bare(one.figure) != is_bare(other.figure) else _THOUSANDS) * low


def _is_turned(passage: Passage, one: Mention) -> bool:
    """Say whether a rise is told of a level by a smaller number: a rank, a currency in what one of another costs."""
    return says("ranking", f" {one.figure.measure} ".lower()) or begins_with("quoted in", tail(passage, one))


def _is_told_of_another(passage: Passage, by: Mention, levels: Sequence[Mention], kind: str) -> bool:
    """Say whether a clause with a subject of its own leads from a rate to two levels of its sentence, or from these to it."""
    first, last = sorted(levels, key=lambda one: one.first)
    if {first.sentence, last.sentence} != {by.sentence} or first.first < by.first < last.first:
        return False
    begin, end = (by.last, first.first) if by.first < first.first else (last.last, by.first)
    parts = _parts(passage, begin, end)
    # What stands between two commas is an aside: "fell 12%, the company said, to".
    led = kind == "change" and any(_has_subject(passage, *part) for part in (parts[0], parts[-1]))
    return led or _is_set_apart(passage, *parts[-1])


def _is_set_apart(passage: Passage, begin: int, end: int) -> bool:
    """Say whether a semicolon or "while" opens words on something new: "; on a flat it rises by", "while that on a flat"."""
    tokens = passage.doc.tokens
    opened = tokens[begin - 1].text == ";" or says("set apart", words_of(passage, begin, begin + 1))
    named = opened and begin < end and says("another of them", words_of(passage, begin, end))
    named = named or (opened and begin < end and tokens[begin].lower in PREPOSITIONS)
    first = passage.doc.sentence_at(tokens[begin].start).first
    return named or (opened and bool(untold(passage, nouns_between(passage, begin, end), first, begin)))


def _are_gain_and_loss(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether one amount is called a gain and the other a loss: "a profit of £1m, up from a loss of £2m"."""
    said = [f" {' '.join(lead(passage, each).split()[-_NEAR:])} " for each in (one, other)]
    return {"gain", "loss"} == {kind for each in said for kind in ("gain", "loss") if says(f"{kind} made", each)}


def _parts(passage: Passage, begin: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between the commas of some tokens."""
    marks = [k for k in range(begin, end) if passage.doc.tokens[k].text in (",", "–", "—", ";", ":")]
    return list(zip([begin, *(k + 1 for k in marks)], [*marks, end], strict=True))


def _has_subject(passage: Passage, begin: int, end: int) -> bool:
    """Say whether a noun, but that of a movement, stands before a verb: "while imports rose", not "and stood at"."""
    tokens = passage.doc.tokens
    verb = next((k for k in range(begin, end) if tokens[k].tag in FINITE), begin)
    if verb > begin and tokens[begin].lower in SUBORDINATORS and tokens[begin + 1].tag != "PRP":
        # "Although pay rose": whatever its subject was read as.
        return True
    nouns = [k for k in range(begin, verb) if tokens[k].tag in NOUNS]
    moving = (
        "rising noun",
        "falling noun",
        "any movement",
        "that move",
        "margin",
        "gap noun",
        "lies between",
        "any amount",
    )
    return any(not any(says(kind, words_of(passage, k, k + 1)) for kind in moving) for k in nouns)
