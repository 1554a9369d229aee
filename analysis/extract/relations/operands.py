"""What a number may be drawn from: a part and its whole, two amounts that face each other; what explains it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Part, Passage, is_adjective, is_in, within
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.text.tagsets import FINITE, PREPOSITIONS

_ADDED = frozenset({"area", "money", "mass", "length", "volume", *COUNTS})
_FEW = 10
_CLOSE = 5
_MOST_NAMED = 3
_MOST_ADDED = 12
_FAR = 20
DEGREES = frozenset({"degree", "degree celsius", "degree fahrenheit"})


def amounts(passage: Passage, first: int, last: int) -> list[Mention]:
    """Return the amounts of some sentences that can be added or divided: levels, no shares, no rates, no ages."""
    return [one for one in within(passage, first, last) if is_amount(passage, one)]


def is_amount(passage: Passage, one: Mention) -> bool:
    """Say whether a figure is a level of something that can be added."""
    figure = one.figure
    added = figure.kind in _ADDED and not is_share(figure) and " per " not in (figure.unit or "")
    # "Will cut 340 jobs".
    counted = is_level(figure) or (figure.kind == "count" and figure.unit is not None)
    return added and counted and one.value > 0 and not is_adjective(passage, one)


def amounts_before(passage: Passage, one: Mention, back: int) -> list[Mention]:
    """Return the amounts before a figure in its sentence and so many before it."""
    return [each for each in amounts(passage, one.sentence - back, one.sentence) if each.last <= one.first]


def parts_of(passage: Passage, first: int, last: int) -> list[Part]:
    """Return the parts of wholes in some sentences: "31 of the 90", "90, of whom 31", "90. Of these 31", "of the 90, 31".

    Parameters
    ----------
    passage : Passage
    first, last : int
        The first sentence and the last.
    """
    first, last = max(first, 0), min(last, len(passage.doc.sentences) - 1)
    return [
        part for sentence in range(first, last + 1) for part in _parts_in(passage, sentence, max(first, sentence - 1))
    ]


def _parts_in(passage: Passage, sentence: int, first: int) -> list[Part]:
    """Return the parts in a sentence, of wholes in it or in the one before, if that is not left out."""
    known = passage.links.get((first, sentence))
    if known is None:
        known = passage.links[first, sentence] = _read_parts(passage, amounts(passage, first, sentence), sentence)
    return known


def _read_parts(passage: Passage, there: Sequence[Mention], sentence: int) -> list[Part]:
    links: dict[int, Part] = {}
    for place, one in enumerate(there):
        if one.sentence != sentence:
            continue
        for whole in reversed(there[:place]):
            # The nearest that can be: "of them" is of what was told last.
            if whole.value > one.value and one.place not in links and _is_behind(passage, whole, one):
                links[one.place] = Part(one, whole)
        for whole in there[place + 1 : place + 2]:
            if whole.value > one.value and _is_before(passage, one, whole):
                links[one.place] = Part(one, whole)
    return [link for link in links.values() if link.whole.value > _FEW or not is_bare(link.whole.figure)]


def has_a_share(passage: Passage, whole: Mention, rest: Mention) -> bool:
    """Say whether a share of a whole is told before what is left of it: "A third of the 90 stayed, 20 fled, and the other 40"."""
    between = [one for one in within(passage, whole.sentence, rest.sentence) if one.first < rest.first]
    shares = [one for one in between if is_share(one.figure) and is_level(one.figure)]
    return any(one.figure.whole is None or is_in(one, whole) for one in shares)


def _is_behind(passage: Passage, whole: Mention, part: Mention) -> bool:
    """Say whether words make a figure a part of one that stands before it, in its sentence or in the one before."""
    opened = whole.sentence == part.sentence and _is_opened(passage, whole)
    pointed = begins_with("of people", tail(passage, part)) and {part.figure.kind, whole.figure.kind} <= COUNTS
    if pointed and not is_bare(whole.figure):
        # "1,200 thefts. They found 180 of those vehicles".
        return True
    if (
        pointed
        and part.sentence == whole.sentence
        and ends_with("numbers", without_last("how exactly", lead(passage, whole)))
    ):
        # "The year group numbered 240, and 168 of them passed".
        return True
    if not akin(part.figure, whole.figure) or (is_bare(whole.figure) and not opened):
        return False
    before, behind = lead(passage, part), tail(passage, part)
    exactly = without_last("how exactly", before)
    if begins_with("of them", behind) or ends_with("of whom", exactly):
        return True
    counted = is_bare(part.figure) or part.figure.unit == whole.figure.unit
    if counted and ends_with("including", exactly) and begins_with("relative", behind):
        # "1,250 patients, including 350 who waited".
        return True
    if not is_bare(part.figure) and part.figure.unit != whole.figure.unit:
        return False
    return opened or (is_bare(part.figure) and _leaves_out_noun(passage, part))


def _is_before(passage: Passage, part: Mention, whole: Mention) -> bool:
    """Say whether words make a figure a part of the one right behind it: "31 of the 90", "31 passed, out of 90"."""
    if part.sentence != whole.sentence or not akin(part.figure, whole.figure):
        return False
    between = words_of(passage, part.last, whole.first)
    if ends_with("out of", without_last("how exactly", between)):
        return True
    # "31 of the 90", "31 of its roughly 90".
    return between.startswith(" of ") and len(between.split()) <= _CLOSE and not says("new clause", between)


def _leaves_out_noun(passage: Passage, part: Mention) -> bool:
    """Say whether a number stands for what was counted before it: "Some 31 passed", "found that 31 passed", "31 who passed"."""
    tokens = passage.doc.tokens
    before = without_last("how exactly", lead(passage, part))
    behind = tokens[min(part.last, len(tokens) - 1)]
    opens = not before.strip() or ends_with("clause opener", before) or _is_a_time(passage, part, before)
    return (opens and behind.tag in FINITE) or behind.lower == "who"


def _is_a_time(passage: Passage, part: Mention, before: str) -> bool:
    """Say whether nothing but a time stands before a number in its sentence: "By Tuesday 860 had been unloaded"."""
    first = passage.doc.sentences[part.sentence].first
    said = before.split()
    if words_of(passage, first, part.first).split()[: len(said)] != said or not said:
        return False
    last = passage.doc.tokens[first + len(said) - 1]
    dated = any(one.span.start <= last.start < one.span.end for one in passage.dates)
    return says("up to now", before) or (dated and passage.doc.tokens[first].lower in PREPOSITIONS)


def _is_opened(passage: Passage, whole: Mention) -> bool:
    """Say whether a sentence or a clause begins with a whole: "Of the month's 1,900 flights,", "Among the 90,"."""
    before = f" {lead(passage, whole).rpartition(' , ')[2].strip()} ".split()
    return before[:1] in (["of"], ["among"], ["out"]) and len(before) <= _CLOSE


def without_last(kind: str, said: str) -> str:
    """Return words without those of a kind that they end with."""
    kept = said.split()
    while kept and says(kind, f" {kept[-1]} "):
        kept.pop()
    return f" {' '.join(kept)} "


def pairs(passage: Passage, first: int, last: int, apart_from: Mention | None) -> list[tuple[Mention, Mention]]:
    """Return two amounts in one unit that stand in one sentence or in neighbours, with no third of that unit beside them.

    Parts of another amount are no third, nor is the number that is drawn from the two.
    """
    there = [one for one in within(passage, max(first, 0), last) if _can_face(passage, one) and one is not apart_from]
    links = parts_of(passage, first, last)
    linked = [{part.place, whole.place} for part, whole in links]
    parts = {part.place for part, _ in links}
    free = [one for one in there if one.place not in parts]
    found = []
    for one, other in _in_neighbours(there):
        if (
            not _is_in_its_unit(passage, one, other)
            or (is_bare(one.figure) and _is_elsewhere(passage, apart_from, one, other))
            or {one.place, other.place} in linked
        ):
            continue
        rivals = (
            each for each in free
            if one.sentence <= each.sentence <= other.sentence and each.place not in (one.place, other.place)
            and _are_near(each, one, other) and _is_in_its_unit(passage, one, each)
        )  # fmt: skip
        if next(rivals, None) is None:
            found.append((one, other))
    return found


def _in_neighbours(there: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield two figures that stand in one sentence or in neighbours, in the order of the text."""
    for place, one in enumerate(there):
        for later in range(place + 1, len(there)):
            if there[later].sentence - one.sentence > 1:
                break
            yield one, there[later]


def _is_elsewhere(passage: Passage, by: Mention | None, one: Mention, other: Mention) -> bool:
    """Say whether a number that is drawn from two stands in another sentence than those that tell no move themselves."""
    compared = ends_with("from before", lead(passage, other))
    there = passage.doc.tokens[passage.doc.sentences[one.sentence].first].lower == "there"
    if compared and there and by is not None and one.sentence - by.sentence == 1:
        # "Deaths fell by a third. There were 372, compared with 496".
        return False
    return not _are_of_two_times(passage, one, other) and by is not None and by.sentence != one.sentence


def _are_near(each: Mention, one: Mention, other: Mention) -> bool:
    """Say whether an amount is no more than some times smaller or larger than two others: "$20" is none beside millions."""
    low, high = sorted((abs(one.value), abs(other.value)))
    return low / _FAR <= abs(each.value) <= high * _FAR


def _can_face(passage: Passage, one: Mention) -> bool:
    level = is_level(one.figure) and not is_share(one.figure) and one.figure.low == one.figure.high
    return level and not is_adjective(passage, one) and one.figure.kind not in ("age", "duration", "ratio")


def _is_in_its_unit(passage: Passage, one: Mention, other: Mention) -> bool:
    if is_bare(one.figure):
        moved = _are_of_two_times(passage, one, other) or ends_with("from before", lead(passage, other))
        return moved and is_bare(other.figure) and one.sentence == other.sentence
    if one.figure.unit == other.figure.unit:
        return True
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, other)]
    counts = one.figure.kind in COUNTS or one.figure.kind == "rate"
    return units[0] == units[1] or (counts and is_bare(other.figure))


def _are_of_two_times(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether two numbers are told as levels before and after, or with two dates."""
    dates = [_date_of(passage, each) for each in (one, other)]
    dated = None not in dates and dates[0] != dates[1]
    return dated or {one.figure.role, other.figure.role} == {"before", "after"}


def _date_of(passage: Passage, one: Mention) -> int | None:
    """Return the date of an amount, or else the last that stands between it and the figure before it: "last year, it said, there were 40"."""
    if one.figure.date is not None:
        return one.figure.date
    first = one.first - len(lead(passage, one).split())
    start, end = passage.doc.tokens[max(first, passage.doc.sentences[one.sentence].first)].start, one.figure.span.start
    told = [
        place
        for place, date in enumerate(passage.dates)
        if start <= date.span.start < end and date.kind in ("date", "offset")
    ]
    return told[-1] if told else None


def is_called(kind: str, before: str) -> bool:
    """Say whether a noun of a kind leads up to a figure: "a rate of", "turnout was", "the shortfall,"."""
    said = before.split()
    tied = bool(said) and says("ties to a number", f" {said[-1]} ")
    return tied and says(kind, f" {' '.join(said[-_MOST_NAMED:])} ")


def is_explained(value: float, others: Iterable[float]) -> bool:
    """Say whether a number is one of some others, the sum of some or the difference of two: then nothing is wrong with it.

    Examples
    --------
    >>> is_explained(11, [12, 7, 4]), is_explained(8, [12, 7, 4]), is_explained(25, [12, 7, 4])
    (True, True, False)
    """
    known = list(others)[-_MOST_ADDED:]
    sums = (sum(some) for count in range(1, 5) for some in combinations(known, count))
    apart = (abs(one - other) for one, other in combinations(known, 2))
    return any(abs(value - one) <= 1e-9 * max(1.0, abs(value)) for one in [*sums, *apart])
