"""Parts of a whole that nothing can be two of: "Of the 18 crew, 11 were rescued, five died and four are missing"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, takewhile

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, place_of, within
from analysis.extract.relations.operands import parts_of
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import lead, says, tail
from analysis.lexicon import rows
from analysis.text.wordforms import lemma

_BEHIND, _BEFORE = 5, 4
_BESIDE = 6
_FEWEST = 2
_PERCENT = frozenset({"percent"})
Sides = Mapping[str, str]
"""The class that words tell, by the set."""


def opposites(passage: Passage) -> Iterator[Relation]:
    """Yield numbers or shares whose words are opposites, with the whole that they are of."""
    for sentence in dict.fromkeys(one.sentence for one in passage.mentions):
        wholes = {link.part.place: link.whole for link in parts_of(passage, sentence - 1, sentence)}
        held = {whole.place for whole in wholes.values()}
        there = [
            one for one in within(passage, sentence, sentence) if _is_part(one) and one.place not in held - set(wholes)
        ]
        sides = {one.place: _sides(passage, one, wholes.get(one.place)) for one in there}
        for kind in dict.fromkeys(name for told in sides.values() for name in told):
            told = [one for one in there if kind in sides[one.place]]
            classes = {sides[one.place][kind] for one in told}
            if len(told) < _FEWEST or len(classes) < len(told) or not _follow(passage, told):
                continue
            sense = "equal" if classes == _all_of(kind) else "at most"
            if all(is_share(one.figure) for one in told):
                if _are_of_one_whole(passage, told):
                    yield stated(passage, "sum: opposites", [("parts", one.place) for one in told], "at most")
            elif (whole := _whole(passage, told, wholes)) is not None:
                roles = [("whole", whole.place), *(("parts", one.place) for one in told)]
                yield stated(passage, "sum: opposites", roles, sense)


def _is_part(one: Mention) -> bool:
    figure = one.figure
    plain = is_level(figure) and figure.role == "level" and figure.low == figure.high
    return plain and (figure.unit in _PERCENT if is_share(figure) else figure.kind in COUNTS)


def _sides(passage: Passage, one: Mention, whole: Mention | None) -> Sides:
    """Return what words right behind a number tell of what it counts, or those before it: "11 were rescued", "losing five"."""
    behind = whole is not None and whole.first > one.first
    after = tail(passage, whole if behind and whole is not None else one).split()[:_BEHIND]
    before = lead(passage, one).split()[-_BEFORE:]
    return _told(_near(after)) or _told(_near(reversed(before)))


def _near(said: Iterable[str]) -> list[str]:
    """Return words up to the first that parts what is told of one number from another."""
    return list(takewhile(lambda word: not says("part ends", f" {word} "), said))


def _told(said: Sequence[str]) -> Sides:
    found: dict[str, str] = {}
    for word in said:
        for kind, side in _classes().get(lemma(word), ()) or _classes().get(singular(word), ()):
            found.setdefault(kind, side)
    return found


@cache
def _classes() -> Mapping[str, Sequence[tuple[str, str]]]:
    by_word: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows("opposites"):
        by_word[row["word"]].append((row["set"], row["class"]))
    return dict(by_word)


@cache
def _all_of(kind: str) -> frozenset[str]:
    """Return the classes of a set that are all there can be; none of another set."""
    return frozenset(row["class"] for row in rows("opposites") if row["set"] == kind and row["all"])


def _follow(passage: Passage, told: Sequence[Mention]) -> bool:
    """Say whether no other number stands between some but the whole of the first."""
    places = [place_of(passage, one) for one in told]
    return all(
        later - place == 1 or (k == 0 and later - place == _FEWEST) for k, (place, later) in enumerate(pairwise(places))
    )


def _are_of_one_whole(passage: Passage, told: Sequence[Mention]) -> bool:
    """Say whether shares are of the same, and make it up: only the first tells of what, and "girls got 71% of them" is none."""
    made = _told(_near(tail(passage, told[0]).split()[:_BEHIND])) or says("composes", lead(passage, told[0]))
    return (
        bool(made)
        and told[0].figure.whole is not None
        and not any(one.figure.whole is not None or "of" in tail(passage, one).split()[:_BEHIND] for one in told[1:])
    )


def _whole(passage: Passage, told: Sequence[Mention], wholes: Mapping[int, Mention]) -> Mention | None:
    """Return the number that words make one of them a part of, and no other of them a part of another."""
    first, place = told[0], place_of(passage, told[0])
    linked = [wholes[one.place] for one in told if one.place in wholes and wholes[one.place] not in told]
    whole = linked[0] if linked else None
    if whole is None and place and _opens(passage, passage.mentions[place - 1], first):
        whole = passage.mentions[place - 1]
    if whole is None or any(one.value > whole.value for one in told):
        return None
    known = [whole, *told]
    if any(one.place not in wholes and tail(passage, one).startswith(" of ") for one in told):
        # "Lost three of the next four frames, but won four of five".
        return None
    return whole if all(wholes.get(one.place, whole) in known for one in told) else None


def _opens(passage: Passage, whole: Mention, first: Mention) -> bool:
    """Say whether parts are told of an amount: "Of the 400 hectares, 250 are forest", "played 38 matches, winning 20"."""
    opening, between = lead(passage, whole).split(), lead(passage, first).split()
    of_it = is_bare(first.figure) or first.figure.unit == whole.figure.unit
    if between[-2:-1] == [","] and len(between) <= _BESIDE and passage.doc.tokens[first.first - 1].tag == "VBG":
        return of_it and whole.figure.kind in COUNTS and not is_bare(whole.figure)
    return whole.sentence == first.sentence and opening[:1] == ["of"] and len(opening) <= _BEFORE
