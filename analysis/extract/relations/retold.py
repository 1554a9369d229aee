"""One number told twice: in the headline and the text, or of what was counted before: "The 16 miners killed were"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_count, is_people, is_share
from analysis.extract.relations.narrowed import is_narrowed
from analysis.extract.relations.nearby import SENTENCES, Mention, Passage, is_adjective, near, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail
from analysis.text.tagsets import AUXILIARIES

_LEDE = 2
_BEFALLS = 4
_FURTHEST = 2.6
# What can befall many at once, by the words for it.
_BEFALLING = (
    "taken",
    "arrested",
    "rescued",
    "dismissed",
    "fallen ill",
    "evacuated",
    "stranded",
    "released",
    "destroyed",
)
_OF_FATE = frozenset({"WP", "WDT", "VBN", "VBD"})
_TOLD = frozenset({"money", "mass", "area", "length", "volume"})


def in_headline(passage: Passage) -> Iterator[Relation]:
    """Yield a number of the headline with the only one of the first sentences that can be the same, if none gives it again.

    One of its kind, or one that counts those whom the same befell: "Mill fire kills nine".
    """
    first = next((one.i for one in passage.doc.sentences if not one.heading), 0)
    body = [one for one in passage.mentions if one.sentence >= first]
    opening = [one for one in body if one.sentence < first + SENTENCES]
    heads = [one for one in passage.mentions if passage.doc.sentences[one.sentence].heading]
    for one in heads:
        if one.sentence >= first:
            continue
        befell = fate(passage, one)
        if befell is not None and one.value > 1 and one.figure.modifier in ("exact", "more than"):
            victims = [other for other in opening if fate(passage, other) == befell]
            exact = len(victims) == 1 and victims[0].figure.modifier == "exact"
            if exact and _is_not_again(one, victims[0], body, opening):
                yield stated(passage, "same: headline", (("left", one.place), ("right", victims[0].place)))
        if _can_be_told_again(_of_headline(one.figure)) and sum(akin(one.figure, each.figure) for each in heads) == 1:
            lede = [
                other for other in opening
                if other.sentence < first + _LEDE and _can_be_told_again(other.figure) and akin(one.figure, other.figure)
            ]  # fmt: skip
            if len(lede) == 1 and _is_not_again(one, lede[0], body, body):
                yield stated(passage, "same: headline", (("left", one.place), ("right", lede[0].place)))


def _is_not_again(one: Mention, other: Mention, body: Sequence[Mention], told: Sequence[Mention]) -> bool:
    """Say whether a number of the headline is near another, which is no part of it, and is not told again itself."""
    again = any(_is_told_again(one.figure, each.figure) for each in told)
    return not again and _are_near(one, other) and not _is_made_up(one, other, body)


def _is_made_up(whole: Mention, part: Mention, body: Sequence[Mention]) -> bool:
    """Say whether a number and one beside it make up that of the headline: "Storm kills 12", "nine people in Orr and three in Selm"."""
    near = [one for one in body if abs(one.sentence - part.sentence) <= 1 and one.place != part.place]
    return any((one.figure.low or 0.0) + (part.figure.low or 0.0) == whole.figure.low for one in near)


def fate(passage: Passage, one: Mention) -> str | None:
    """Return what befell those whom a number counts."""
    if one.figure.kind not in COUNTS or one.figure.low != one.figure.high or is_share(one.figure):
        return None
    if one.figure.kind == "casualties" and one.figure.measure is not None:
        said = f" {one.figure.measure} "
    else:
        unit = one.figure.unit or ""
        said = f" {' '.join(lead(passage, one).split()[-1:])} {unit} {' '.join(tail(passage, one).split()[:1])} "
        people = not unit or is_people(one.figure)
        # "Five men were arrested", "have arrested five men".
        held = f" {' '.join([*lead(passage, one).split()[-1:], *tail(passage, one).split()[:_BEFALLS]])} "
        told = [kind for kind in ("arrested", "rescued", "dismissed") if people and says(kind, held)]
        if told:
            return told[0] if len(told) == 1 else None
    fates = [kind for kind in ("fate dead", "fate hurt") if says(kind, said)]
    return fates[0] if len(fates) == 1 else None


def _of_headline(figure: Figure) -> Figure:
    """Return a figure without the bound that "over" seems to give it: "Minister quits over £80,000 loan"."""
    number = figure.low if figure.high is None else figure.high
    return replace(figure, low=number, high=number, modifier="exact") if figure.modifier == "more than" else figure


def _can_be_told_again(figure: Figure) -> bool:
    counted = is_count(figure) and not is_bare(figure)
    plain = figure.modifier in ("exact", "about") and figure.low == figure.high and (figure.low or 0) > 1
    return plain and (counted or figure.kind in _TOLD) and not is_share(figure)


def _is_told_again(one: Figure, other: Figure) -> bool:
    """Say whether another figure may give a number again, in whatever words; both may be rounded."""
    low, high = (end if end is not None else other.low or other.high or 0.0 for end in (other.low, other.high))
    number = one.low or 0.0
    return low * 0.94 <= number <= high * 1.06


def _are_near(one: Mention, other: Mention) -> bool:
    return max(one.value, other.value) <= _FURTHEST * min(one.value, other.value)


def counted_again(passage: Passage) -> Iterator[Relation]:
    """Yield numbers of what was counted before: the same noun and the same fate, behind "the"."""
    for other in passage.mentions:
        if not _can_be_told_again(other.figure) or other.figure.kind not in COUNTS or is_adjective(passage, other):
            continue
        every = ends_with("all of them", lead(passage, other))
        known = every or ends_with("known", lead(passage, other))
        if not known or begins_with("of another", tail(passage, other)):
            continue
        before = [one for one in near(passage, other, back=SENTENCES, ahead=0) if one.first < other.first]
        same = [one for one in before if one.figure.kind in COUNTS and _count_alike(one, other, every=every)]
        if len(same) == 1 and _is_of_them(passage, same[0], other, before):
            roles = (("left", same[0].place), ("right", other.place))
            yield stated(passage, "same: the known", roles)


def _count_alike(one: Mention, other: Mention, *, every: bool) -> bool:
    """Say whether two numbers count one noun or, where the second is of all, two nouns for it: "16 dogs … all 18 of the animals"."""
    units = one.figure.unit or "-", other.figure.unit or "+"
    return units[0] == units[1] or (every and (akin_nouns(*units) or is_people(one.figure, other.figure)))


def _is_of_them(passage: Passage, one: Mention, other: Mention, before: Sequence[Mention]) -> bool:
    if one.sentence == other.sentence or not _can_be_told_again(one.figure) or not _are_near(one, other):
        return False
    if says("further", f"{lead(passage, one)}") or ends_with("known", lead(passage, one)):
        return False
    if is_narrowed(passage, one, other, _behind_fate(passage, other)):
        return False
    if one.figure.kind == other.figure.kind == "casualties":
        people = [
            each for each in before if each.figure.kind == "casualties" and each.figure.measure == one.figure.measure
        ]
        return one.figure.measure == other.figure.measure and people == [one]
    return _befell(passage, other) is not None and _befell(passage, other) == _taken(passage, one)


def _behind_fate(passage: Passage, other: Mention) -> int:
    """Return the token behind what befell those who are counted: "the 14 people killed", "all 19 of the students who died"."""
    doc = passage.doc
    k = other.last + 1 if begins_with("of the known", tail(passage, other)) else other.last
    phrase = doc.chunks[doc.chunk_at(min(k, len(doc.tokens) - 1))].phrase
    k = k if phrase is None else max(k, phrase.head + 1)
    while k < len(doc.tokens) - 1 and (doc.tokens[k].tag in _OF_FATE or doc.tokens[k].lower in ("dead", "injured")):
        if doc.tokens[k].lower in AUXILIARIES and doc.tokens[k - 1].tag[:1] != "W":
            break
        k += 1
    return k


def _befell(passage: Passage, other: Mention) -> str | None:
    """Return what befell those who are counted again: "the 27 stolen paintings", "the 40 people arrested"."""
    behind = tail(passage, other).split()
    said = (other.figure.measure or "").split() + behind[:2]
    if begins_with("of the known", tail(passage, other)):
        # "All 19 of the students admitted are", but not "admitted to a ward".
        closed = next((k for k in range(2, min(len(behind), _BEFALLS + 1)) if says("predicate", f" {behind[k]} ")), 0)
        said = behind[:closed] or [word for word in said if word not in behind]
        said += behind[2:4] if says("of it all", f" {' '.join(behind[2:3])} ") else []
    return next((kind for kind in _BEFALLING if says(kind, f" {' '.join(said)} ")), None)


def _taken(passage: Passage, one: Mention) -> str | None:
    around = within(passage, one.sentence, one.sentence)
    said = f"{lead(passage, one)}{tail(passage, one)}" if around else " "
    return next((kind for kind in _BEFALLING if says(kind, said)), None)
