"""One amount given twice: in two units, or in two sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import COUNTS, is_level, is_share
from analysis.extract.relations.line import has_number
from analysis.extract.relations.nearby import SENTENCES, Mention, Passage, near, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.lexicon import words
from analysis.text.span import Span

_MEASURED = frozenset({"area", "length", "mass", "volume", "temperature", "speed"})
# What is over of stones: "9st 4lb (59kg)".
_SHORT = 8
_STONES = re.compile(r"\d ?st\.? $")
_WORDS = 6
_INDIAN = words("relation_words", "word", kind="indian scale")
_YEAR = 360
# What is less than half of a number is hardly that number with a slip.
_FEW_TIMES = 2
_LONG = 4


def converted(text: str, figures: Sequence[Figure]) -> Iterator[Relation]:
    """Yield what is given in two units: "100 km (62 miles)"."""
    for index in range(1, len(figures)):
        one, other = figures[index - 1], figures[index]
        told = has_number(one) and has_number(other) and one.kind != "money"
        stones = one.unit == "pound" and _is_after_stones(text, one.span.start)
        if other.role == "again" and told and not stones and one.unit is not None and other.unit is not None:
            span = Span(one.span.start, other.span.end)
            roles = (("left", index - 1), ("right", index))
            yield Relation(span, "conversion", "equal", roles, "conversion: two units")


def _is_after_stones(text: str, start: int) -> bool:
    """Say whether pounds come to a weight in stones: "11st 4lb"."""
    return _STONES.search(text, max(0, start - _SHORT), start) is not None


def in_two_units(passage: Passage) -> Iterator[Relation]:
    """Yield what is given in two units, in other words than brackets: "90 metres, that is 295 feet, below the river"."""
    for one, other in pairwise(passage.mentions):
        first, second = one.figure, other.figure
        measured = first.kind == second.kind and first.kind in _MEASURED
        apart = other.sentence - one.sentence
        close = apart == 0 and other.first - one.last <= _WORDS
        rescaled = apart <= 1 and _are_in_two_scales(passage, one, other)
        if (
            ((measured and close and first.unit != second.unit) or rescaled)
            and not (first.unit == "pound" and _is_after_stones(passage.doc.text, first.span.start))
            and not begins_with("away from", tail(passage, other))
            and ends_with("in other units", lead(passage, other))
            and not tail(passage, other).startswith((" or more", " or less", " above", " below", " more ", " less "))
        ):
            yield stated(passage, "conversion: or", (("left", one.place), ("right", other.place)))


def _are_in_two_scales(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether an amount of money is given in lakh or crore and in millions: "Rs 2.5 lakh crore, or 2.5 trillion rupees"."""
    texts = [each.figure.span.of(passage.doc.text).lower().split() for each in (one, other)]
    first, second = (any(word in _INDIAN for word in words_) for words_ in texts)
    alike = one.figure.unit == other.figure.unit and one.figure.kind == other.figure.kind == "money"
    return alike and first != second and is_level(one.figure)


def resaid(passage: Passage, said_by: Mapping[int, int | None]) -> Iterator[Relation]:
    """Yield what is counted twice: by one who points back or repeats it, or by two sources of whom each has a number."""
    for other in passage.mentions:
        if not _is_counted(passage, other) or _is_further(passage, other):
            continue
        before = [
            one
            for one in near(passage, other, ahead=0)
            if one.first < other.first and _is_counted_or_moved(passage, one)
        ]
        same = [one for one in before if one.figure.unit == other.figure.unit]
        if len(same) != 1 or same[0].sentence == other.sentence or _is_further(passage, same[0]):
            continue
        if are_of_two_times(passage, same[0], other):
            continue
        roles = (("left", same[0].place), ("right", other.place))
        level = is_level(same[0].figure)
        if _points_back(passage, other) if level else _is_known(passage, other):
            if _may_be_some(passage, same[0], other):
                yield from _of_a_share(passage, same[0], other)
            else:
                yield stated(passage, "same: pointed back", roles)
        elif not level:
            continue
        elif _are_two_voices(same[0], other, said_by):
            yield stated(passage, "same: two sources", roles)


def _may_be_some(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether a smaller number may be of some of those before: "Of the 3,400 flats, many had no alarm. … those 860 flats"."""
    if other.value >= one.value:
        return False
    between = within(passage, one.sentence, other.sentence)
    shares = any(is_share(each.figure) and one.first < each.first < other.first for each in between)
    parted = shares or says("only some", words_of(passage, one.last, other.first))
    return parted or (other.value * _FEW_TIMES < one.value and not _is_slip(one, other))


def _is_slip(one: Mention, other: Mention) -> bool:
    """Say whether two numbers have the same digits in another order, or of four or more all but one: 61 and 16, 3,200 and 1,200."""
    digits = [f"{each.value:.0f}" for each in (one, other)]
    differ = sum(left != right for left, right in zip(*digits, strict=False))
    same_length = len(digits[0]) == len(digits[1])
    return same_length and (sorted(digits[0]) == sorted(digits[1]) or (differ == 1 and len(digits[0]) >= _LONG))


def _of_a_share(passage: Passage, whole: Mention, part: Mention) -> Iterator[Relation]:
    """Yield the part that is pointed back to with the only share that it can be: "Of the 3,400, one in five … those 680"."""
    between = [one for one in within(passage, whole.sentence, part.sentence) if whole.first < one.first < part.first]
    shares = [one for one in between if is_share(one.figure)]
    only = shares == between and len(shares) == 1 and shares[0].sentence == whole.sentence
    if only and is_level(shares[0].figure):
        roles = (("part", part.place), ("whole", whole.place), ("share", shares[0].place))
        yield stated(passage, "share: pointed", roles)


def are_of_two_times(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether two numbers are told with years that are not one: "in 2019 … 64,000", "last year the 46,000"."""
    days = []
    for each in (one, other):
        date = None if each.figure.date is None else passage.dates[each.figure.date]
        if date is None or date.earliest is None or date.latest is None:
            return False
        days.append((date.earliest, date.latest))
    (first, first_last), (last, last_last) = sorted(days)
    return first_last < last and min((first_last - first).days, (last_last - last).days) >= _YEAR


def _is_counted(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    amount = (figure.kind in COUNTS and figure.unit is not None) or figure.kind in ("volume", "mass", "speed")
    told = amount and figure.kind not in ("score", "votes") and is_level(figure) and one.value > 1
    return told and not is_rate(passage, one)


def is_rate(passage: Passage, one: Mention) -> bool:
    """Say whether a number is that to which another stands: "one teacher for every 15 children"."""
    return lead(passage, one).endswith((" every ", " each ", " per "))


def _is_counted_or_moved(passage: Passage, one: Mention) -> bool:
    """Say whether a number counts something, also as what is added or taken away: "will cut 340 jobs"."""
    figure = one.figure
    return _is_counted(passage, one) or (
        figure.kind == "count" and figure.role == "change" and figure.unit is not None and one.value > 1
    )


def victims_again(passage: Passage) -> Iterator[Relation]:
    """Yield all of the dead, with the number of them that was given before: "all 14 of those killed were traders"."""
    for other in passage.mentions:
        state = _state_of_all(passage, other)
        if state is None:
            continue
        before = [
            one
            for one in passage.mentions
            if one.first < other.first and one.figure.kind == "casualties" and says(state, f" {one.figure.measure} ")
        ]
        alone = len(before) == 1 and is_level(before[0].figure) and not _is_further(passage, before[0])
        if alone and 0 < other.sentence - before[0].sentence <= SENTENCES:
            roles = (("left", before[0].place), ("right", other.place))
            yield stated(passage, "same: all of them", roles)


def _state_of_all(passage: Passage, other: Mention) -> str | None:
    """Return the kind of words for what befell those who are all counted: "all 14 of the dead were"."""
    behind = tail(passage, other)
    every = ends_with("all of them", lead(passage, other))
    known = ends_with("known", lead(passage, other)) and begins_with("the dead", behind)
    if not every and not known:
        return None
    if begins_with("the dead", behind):
        return "the dead" if begins_with("predicate", f" {' '.join(behind.split()[1:])} ") else None
    if not begins_with("of the known", behind):
        return None
    told = behind.split()[2:]
    state = next((kind for kind in ("the dead", "the hurt") if begins_with(kind, f" {' '.join(told)} ")), None)
    # "Of those killed in the strike", but not "on Monday" nor "in Selm".
    rest = told[4:] if says("there", f" {' '.join(told[1:3])} ") else told[1:]
    return state if begins_with("predicate", f" {' '.join(rest)} ") else None


def _is_further(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of others than those before: "another 12", "12 more"."""
    around = [*lead(passage, one).split()[-3:], *tail(passage, one).split()[:2]]
    return says("further", f" {' '.join(around)} ")


def _points_back(passage: Passage, other: Mention) -> bool:
    """Say whether a number is that of before: "these 3,200 nurses", "he repeated that it was 14"."""
    behind = tail(passage, other)
    before = lead(passage, other)
    # "Repeated that the losses were 14 lorries", but not "stuck to its target of opening 20 shops".
    again = says("repeating", before) and ends_with("is said to be", before)
    return (ends_with("pointing", before) and not says("relative", behind)) or _is_known(passage, other) or again


def _is_known(passage: Passage, other: Mention) -> bool:
    """Say whether a number is of what was spoken of: "the 430 jobs will go", "all 19 of the miners were"."""
    before, behind = lead(passage, other), tail(passage, other)
    if ends_with("all of them", before) and begins_with("of the known", behind):
        return begins_with("predicate", f" {' '.join(behind.split()[3:])} ")
    return ends_with("known", before) and (
        says("predicate", f" {' '.join(behind.split()[:2])} ")
        or begins_with("that we", f" {' '.join(behind.split()[1:])} ")
    )


def _are_two_voices(one: Mention, other: Mention, said_by: Mapping[int, int | None]) -> bool:
    """Say whether two sources, in sentences next to each other, each give a number of one thing."""
    voices = {said_by.get(one.place), said_by.get(other.place)}
    alike = one.figure.places == other.figure.places and one.figure.measure == other.figure.measure
    close = other.sentence - one.sentence <= 2 and max(one.value, other.value) < 10 * min(one.value, other.value)
    return len(voices) == 2 and not voices & {None, 0} and alike and close
