"""A whole and, behind it, what it is made up of: "46 lives. Twenty-one were swimmers, 14 were anglers and 11 were boaters"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin_nouns, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, place_of, runs, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, is_listed, lead, says, tail, words_of
from analysis.lexicon import words
from analysis.text.tagsets import PREPOSITIONS

_FURTHEST = 0.6
_NEAR = 1 / 8
_LED = 3


def breakdowns(passage: Passage) -> Iterator[Relation]:
    """Yield a whole with the parts that follow it at once; a colon promises all of them."""
    for place, whole in enumerate(passage.mentions):
        announces = ":" in tail(passage, whole).split()
        if not (is_level(whole.figure) or announces) or is_share(whole.figure) or is_listed(passage, whole):
            continue
        for first in passage.mentions[place + 1 : place + 3]:
            parts = _parts(passage, whole, first)
            total = sum(part.value for part in parts)
            if len(parts) < 2 or abs(total - whole.value) > _FURTHEST * max(total, whole.value):
                continue
            # "41 points in three games: 18 …": no figure between but that of how many parts there are.
            between = passage.mentions[place + 1]
            led = tail(passage, between).rstrip().endswith(":")
            if first is not between and between.value != len(parts) and not (led and between.figure.kind == "duration"):
                continue
            sense = "equal" if _are_all(passage, whole, parts) else "at most"
            roles = (("whole", whole.place), *(("parts", part.place) for part in parts))
            yield stated(passage, "sum: breakdown", roles, sense)
            break


def _are_all(passage: Passage, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether a list is closed, and a colon or "of them" promises all: "17, nine of them in the league, five in … and four in"."""
    first, last = parts[0], parts[-1]
    before = passage.mentions[place_of(passage, first) - 1]
    if not says("final", lead(passage, last)):
        return False
    ended = _ends_list(passage, last)
    if first.sentence == whole.sentence and tail(passage, before).rstrip().endswith(":"):
        return ended
    total = sum(part.value for part in parts)
    leads_on = {next(iter(tail(passage, part).replace(" of them ", " ").split()), "") for part in parts}
    of_them = begins_with("of them", tail(passage, first)) and first.sentence == whole.sentence
    near = abs(total - whole.value) <= _NEAR * whole.value
    return of_them and len(parts) > 2 and len(leads_on) == 1 and leads_on <= PREPOSITIONS and near


def _ends_list(passage: Passage, last: Mention) -> bool:
    """Say whether nothing is told behind a figure in its sentence but of it: no second clause, no other amount in its unit."""
    there = within(passage, last.sentence, last.sentence)
    alike = any(one.first > last.first and one.figure.unit == last.figure.unit for one in there)
    rest = words_of(passage, last.last, passage.doc.sentences[last.sentence].last)
    return not alike and not says("new clause", rest) and " ; " not in rest


def _parts(passage: Passage, whole: Mention, first: Mention) -> Sequence[Mention]:
    """Return the list that begins with the figure behind a whole, if all of it can be parts of that."""
    if not 0 <= first.sentence - whole.sentence <= 1:
        return ()
    before = passage.mentions[place_of(passage, first) - 1]
    if first.sentence == whole.sentence and not says("list begins", f" {tail(passage, before).strip()[-1:]} "):
        return ()
    if whole.figure.unit is None and not begins_with("of them", tail(passage, first)):
        return ()
    if first.sentence != whole.sentence and len(lead(passage, first).split()) > 2:
        return ()
    there = [one for one in within(passage, first.sentence, first.sentence) if one.first >= first.first]
    if whole.figure.kind not in COUNTS:
        there = [one for one in there if one.figure.unit == whole.figure.unit]
    elif tail(passage, before).rstrip().endswith(":") and whole.figure.unit is not None:
        # "640 homes: 210 flats in three blocks, 285 houses and".
        akin = [one for one in there if is_bare(one.figure) or akin_nouns(one.figure.unit or "", whole.figure.unit)]
        there = akin if len(akin) > 2 else there
    listed = next(iter(runs(there)), [])
    of_them = begins_with("of them", tail(passage, first))
    if first.sentence == whole.sentence and not of_them and _are_told_alike(passage, [whole, *listed]):
        return ()
    fits = all(_may_be_part(passage, one, whole) for one in listed) or _are_announced(passage, listed, whole)
    # "13 of them in the league, and has made seven": of something else.
    leads = [words_of(passage, one.last, other.first) for one, other in pairwise(listed)]
    joined = all(says("joiner", said) and not says("another clause", said) for said in leads)
    return listed if fits and joined else ()


def _are_told_alike(passage: Passage, listed: Sequence[Mention]) -> bool:
    """Say whether a number is the first of a list whose members are all led on by one word: "42mm on Friday, 36mm on Sunday and"."""
    if tail(passage, listed[0]).rstrip().endswith(":"):
        return False
    # "42mm of rain on Friday, 36mm on Sunday".
    led = [PREPOSITIONS.intersection(tail(passage, one).split()[:_LED]) - {"of"} for one in listed]
    return len(listed) > 2 and bool(frozenset.intersection(*led))


def _are_announced(passage: Passage, listed: Sequence[Mention], whole: Mention) -> bool:
    """Say whether a colon leads to counts of which all but the first leave out the noun: "34 arrests: 14 people are held, nine"."""
    before = passage.mentions[place_of(passage, listed[0]) - 1] if listed else whole
    announced = len(listed) > 2 and tail(passage, before).rstrip().endswith(":")
    counts = all(one.figure.kind in COUNTS for one in [*listed, whole]) and all(map(_is_bare, listed[1:]))
    amounts = {one.figure.unit for one in listed} == {whole.figure.unit} != {None}
    near = abs(sum(one.value for one in listed) - whole.value) <= whole.value / 3
    akin = whole.figure.unit is not None and all(
        is_bare(one.figure) or akin_nouns(one.figure.unit or "", whole.figure.unit) for one in listed
    )
    return announced and near and (counts or amounts or akin) and all(is_level(one.figure) for one in listed)


def _is_bare(one: Mention) -> bool:
    return is_bare(one.figure)


def _may_be_part(passage: Passage, one: Mention, whole: Mention) -> bool:
    counts = is_bare(one.figure) and whole.figure.kind in COUNTS
    counted = one.figure.kind == whole.figure.kind == "count"
    alike = one.figure.unit == whole.figure.unit or (
        counted and akin_nouns(one.figure.unit or "-", whole.figure.unit or "-")
    )
    divided = f"{whole.figure.unit}s" in words("divided_wholes", "noun")
    apart = divided or begins_with("apart from others", tail(passage, one).replace(" of them ", " ", 1))
    return is_level(one.figure) and (counts or alike) and apart and 0 < one.value < whole.value
