"""A number that words draw from what was told, with the only amounts nearby that can give one of its kind.

Which kind the number is of says what is done with them: a rate and a time, or a price and a number, are multiplied, a share
is taken of its whole, two levels are set apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, permutations

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_level, is_points, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, is_in, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import FITS, Reading, only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.timing import has_its_time, is_only_possible
from analysis.text.tagsets import FINITE

Way = Callable[[Passage, Mention, Sequence[Mention]], Iterator[Reading]]
_REACH = 2
_FURTHEST = 0.6
_NEAR = 5
_ALL = 100.0
_NO_PARTICIPLES = FINITE | {"MD", ",", ".", "IN"}
_NEVER = frozenset({"age", "ratio", "ordinal", "temperature", "probability"})
_MEASURED = frozenset({"money", "area", "mass", "length", "volume", *COUNTS})
_WITHIN = {("month", "year"): 12, ("year", "decade"): 10, ("minute", "hour"): 60}


def pointed(passage: Passage) -> Iterator[Relation]:
    """Yield numbers that are said to follow from what was told, with what they follow from."""
    for one in passage.mentions:
        if not _is_exact(one) or one.figure.kind in _NEVER or is_points(one.figure) or _is_no_fact(passage, one):
            continue
        for rule, tied, way in _WAYS:
            if tied(passage, one) and (found := _only(passage, one, way)) is not None:
                yield from only(passage, rule, found.roles, found.given, found.comes_to, _FURTHEST)
                break


def _only(passage: Passage, one: Mention, way: Way) -> Reading | None:
    """Return the only reading of the nearest sentences that give any."""
    for reach in range(_REACH + 1):
        there = within(passage, max(0, one.sentence - reach), one.sentence)
        told = [each for each in there if each.place != one.place]
        readings = list(way(passage, one, told))
        if readings:
            return readings[0] if len(readings) == 1 and not _is_known(one, told) else None
    return None


def _is_exact(one: Mention) -> bool:
    return one.figure.low == one.figure.high and one.value > 0 and one.figure.modifier in ("exact", "about")


def _is_known(one: Mention, told: Sequence[Mention]) -> bool:
    """Say whether a number was told before, so that it is drawn from nothing."""
    return any(each.value == one.value and akin(each.figure, one.figure) for each in told)


def _is_no_fact(passage: Passage, one: Mention) -> bool:
    said = lead(passage, one)
    unsure = any(says(kind, said) for kind in ("required", "foretold")) or is_only_possible(passage, one)
    return unsure or any(says(kind, sentence_words(passage, one.sentence)) for kind in ("another one", "only if"))


# ---------------------------------------------------------------------- what ties a number to what was told


def _follows(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a number follows: "this comes to", "by then she will have had", "with 8,600 tickets gone"."""
    before = without_last("how exactly", lead(passage, one))
    near = f" {' '.join(before.split()[-_NEAR:])} "
    if begins_with("not of that alone", tail(passage, one)):
        return False
    if ends_with("multiplied out", before) or ends_with("will have", near):
        return True
    opens = one.first - passage.doc.sentences[one.sentence].first == len(lead(passage, one).split())
    return opens and before.strip() == "with" and says("used up", f" {' '.join(tail(passage, one).split()[:3])} ")


def _is_left(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a number is what that leaves: "that left 860 metres"."""
    return ends_with("that leaves", without_last("how exactly", lead(passage, one)))


def _is_more(passage: Passage, one: Mention) -> bool:
    """Say whether a number is how much more or less somebody pays or gets, of whom both were told: "pay 27p more"."""
    behind = tail(passage, one)
    compared = any(begins_with(f"comparative {way}", behind) for way in ("more", "less"))
    further = " than " in f" {' '.join(behind.split()[:_NEAR])} " or says("further", lead(passage, one))
    # "Killed seven and injured 20 more": so many besides.
    other = further or one.figure.kind in COUNTS or has_its_time(passage, one)
    return compared and not other and is_level(one.figure)


def _are_those_who(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of those of whom a share was told: "the 160 who did", "those 160"."""
    before, behind = lead(passage, one), tail(passage, one)
    bare = is_bare(one.figure) and one.figure.kind in COUNTS
    # "The 160 who did were better", but "the 160 who spoke", "the 160 who had spoken".
    did = begins_with("who did so", behind) and passage.doc.after(one.last + 1).tag in _NO_PARTICIPLES
    return bare and did and ends_with("known or pointed", before)


def _is_its_share(passage: Passage, one: Mention) -> bool:
    """Say whether a share is what somebody has of a whole: "its 45 per cent stake"."""
    owned = ends_with("its own", lead(passage, one)) and not lead(passage, one).endswith((" a ", " the "))
    noun, *behind = [*tail(passage, one).split(), ""]
    # "Its 25 per cent stake in the brewery": of another.
    return is_share(one.figure) and owned and says("what one owns", f" {noun} ") and behind[:1] not in (["in"], ["of"])


# ---------------------------------------------------------------------- what gives it


def _amounts(passage: Passage, told: Sequence[Mention]) -> list[Mention]:
    return [
        each for each in told
        if _is_exact(each) and is_level(each.figure) and each.figure.kind in _MEASURED and not is_share(each.figure)
        and not is_adjective(passage, each) and each.value > 1
    ]  # fmt: skip


def _shares(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the part and the whole that give a share."""
    for pair in combinations(_amounts(passage, told), 2):
        part, whole = sorted(pair, key=lambda each: each.value)
        if is_in(part, whole) and part.value < whole.value:
            roles = (("part", part.place), ("whole", whole.place), ("share", one.place))
            yield Reading(roles, one.value, _ALL * part.value / whole.value, sure=True)


def _of_whole(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the share of a whole that gives a number; none where the number is of the others."""
    for share in told:
        if not is_share(share.figure) or not _is_exact(share) or is_points(share.figure):
            continue
        for whole in _wholes(passage, share, told):
            comes_to, rest = (whole.value * each / _ALL for each in (share.value, _ALL - share.value))
            if one.value < whole.value and abs(one.value - rest) > FITS * rest:
                roles = (("part", one.place), ("whole", whole.place), ("share", share.place))
                yield Reading(roles, one.value, comes_to, sure=True)


def _wholes(passage: Passage, share: Mention, told: Sequence[Mention]) -> list[Mention]:
    amounts = [each for each in told if _is_exact(each) and not is_share(each.figure)]
    before = [each for each in amounts if each.last <= share.first and each.figure.kind in COUNTS]
    if begins_with("of them", tail(passage, share)):
        return before[-1:]
    return [each for each in amounts if is_in(share, each)]


def _products(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the rate and the time, the price and the number, or the two numbers, that give an amount."""
    unit = one.figure.unit or ""
    exact = [each for each in told if _is_exact(each) and each.value > 1 and not is_share(each.figure)]
    yield from _of_each(passage, one, exact)
    if any(each.figure.unit == unit for each in exact):
        # "$400 a month for five years and $2,000 at once".
        return
    for each, count in permutations(exact, 2):
        base, _, per = (each.figure.unit or "").partition(" per ")
        times = _times(per, count.figure.unit or "") if per and base == unit else 0
        if times and one.value > each.value:
            roles = (("count", count.place), ("each", each.place), ("total", one.place))
            yield Reading(roles, one.value, count.value * each.value * times, sure=True)


def _times(per: str, unit: str) -> int:
    return 1 if per == unit else _WITHIN.get((per, unit), 0)


def _of_each(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the only two numbers of two things of which there are so many each: "its 850 seats for each of the eight nights"."""
    counts = [each for each in _amounts(passage, told) if each.figure.kind in COUNTS]
    if len(counts) != 2 or one.figure.kind not in COUNTS or counts[0].sentence != counts[1].sentence:
        return
    each, count = counts
    nouns = {each.figure.unit, count.figure.unit, one.figure.unit}
    if len(nouns) == 3 and None not in nouns and ends_with("each of them", lead(passage, count)):
        # "Six floors with 22 rooms each and a tower with 20 more" are three numbers.
        roles = (("count", count.place), ("each", each.place), ("total", one.place))
        yield Reading(roles, one.value, count.value * each.value, sure=True)


def _differences(passage: Passage, one: Mention, told: Sequence[Mention]) -> Iterator[Reading]:
    """Yield the only two levels that a number lies between."""
    levels = [each for each in _amounts(passage, told) if akin(each.figure, one.figure) and not is_bare(each.figure)]
    if len(levels) == 2 and levels[0].value != levels[1].value:
        first, second = levels
        roles = (("left", first.place), ("right", second.place), ("by", one.place))
        yield Reading(roles, one.value, abs(first.value - second.value), sure=True)


_WAYS: tuple[tuple[str, Callable[[Passage, Mention], bool], Way], ...] = (
    ("share: pointed", _is_its_share, _shares),
    ("share: of those", _are_those_who, _of_whole),
    ("share: of those", _follows, _of_whole),
    ("difference: pointed", _is_left, _differences),
    ("difference: pointed", _is_more, _differences),
    ("product: pointed", _follows, _products),
)
