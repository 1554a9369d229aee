"""One number told twice, of which a digit has slipped: "gold worth Rs 62 lakh … the gold, valued at Rs 26 lakh"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from analysis.extract.records import Relation
from analysis.extract.relations.again import are_of_two_times, is_rate
from analysis.extract.relations.alike import COUNTS, akin_nouns, is_bare, is_level, is_people, is_share
from analysis.extract.relations.narrowed import is_narrowed
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail
from analysis.lexicon import words
from analysis.text.tagsets import NOUNS
from analysis.text.wordforms import lemma

_KINDS = COUNTS - {"votes", "score"} | {"money", "rate", "mass", "area", "length", "volume", "duration"}
_SENTENCES = 10
_FURTHEST = 3
_WORDS = 9
_SHORTEST = 3
_YEAR = 360
_MEASURED = frozenset({"length", "mass", "area", "volume", "duration"})
_STEM = 4
_FEW, _NEAR = 10, 4
_ROW, _CLOSE = 60, 5


def slips(passage: Passage) -> Iterator[Relation]:
    """Yield two numbers of one thing, in one unit, with the same digits in another order or all digits but one."""
    told = [one for one in passage.mentions if _can_slip(passage, one)]
    numbers, digits = _numbers(told), {one.place: _digits(passage, one) for one in told}
    for one, other in _near_each_other(told, digits):
        turned = sorted(digits[one.place]) == sorted(digits[other.place])
        if (
            not _is_in_one_unit(passage, one, other, turned=turned)
            or not _stand_alone(numbers, one, other)
            or _are_of_two(passage, one, other)
        ):
            continue
        if _are_of_one_thing(passage, one, other, turned=turned):
            rule = "same: digits turned" if turned else "same: slip"
            yield stated(passage, rule, (("left", one.place), ("right", other.place)))


def _near_each_other(told: Sequence[Mention], digits: Mapping[int, str]) -> Iterator[tuple[Mention, Mention]]:
    """Yield two numbers with the same digits in another order, or all digits but one, in sentences that are not far apart.

    No long row of numbers stands between them.
    """
    seen: dict[tuple[str, ...], list[int]] = defaultdict(list)
    found = set()
    for later, other in enumerate(told):
        for mask in _masks(digits[other.place]):
            for place in reversed(seen[mask]):
                one = told[place]
                if later - place >= _ROW or other.sentence - one.sentence > _SENTENCES:
                    break
                if (
                    other.sentence > one.sentence
                    and digits[one.place] != digits[other.place]
                    and one.value != other.value
                ):
                    found.add((place, later))
            seen[mask].append(later)
    for place, later in sorted(found):
        yield told[place], told[later]


def _masks(digits: str) -> Iterator[tuple[str, ...]]:
    """Yield what a number shares with another that has its digits in another order, or all of them but one."""
    yield tuple(sorted(digits))
    for place in range(len(digits)):
        yield digits[:place], digits[place + 1 :]


def _can_slip(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    # "Mayor quits over €38,000 trip": a headline's "over" is no bound.
    heading = passage.doc.sentences[one.sentence].heading and figure.modifier == "more than"
    plain = heading or (figure.modifier in ("exact", "about") and figure.low == figure.high)
    plain = plain and (figure.low or 0) > 1
    return plain and (is_level(figure) or figure.kind == "count") and figure.kind in _KINDS and not is_share(figure)


def _digits(passage: Passage, one: Mention) -> str:
    """Return the digits of a number as written, or of its value if it stands in words."""
    written = "".join(letter for letter in one.figure.span.of(passage.doc.text) if letter.isdecimal())
    return written or f"{one.value:.0f}"


def _is_in_one_unit(passage: Passage, one: Mention, other: Mention, *, turned: bool) -> bool:
    """Say whether two numbers are in one unit; a count may leave out its noun where it stands in the sentence."""
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, other)]
    if max(one.value, other.value) > _FURTHEST * min(one.value, other.value):
        return False
    if one.figure.kind not in COUNTS or other.figure.kind not in COUNTS:
        return units[0] == units[1] != ""
    if units[0] == units[1] or (units[0] and units[1].startswith(f"{units[0]} ")):
        few = one.value < _FEW and (other.sentence - one.sentence > _NEAR or not _stands_at_noun(passage, one, other))
        return units[0] != "" and not few
    if "" not in units:
        people = is_people(one.figure) and is_people(other.figure)
        return turned and one.value >= _FEW and (people or units[0].split()[-1] == units[1].split()[-1])
    if _are_all(passage, other):
        return turned and is_people(one.figure)
    bare, named = (one, other) if is_bare(one.figure) else (other, one)
    noun = (named.figure.unit or "").rpartition(" ")[2]
    return is_bare(bare.figure) and one.value >= _FEW and noun in _around(passage, bare)


def _are_all(passage: Passage, other: Mention) -> bool:
    """Say whether a number without a noun is of all who were spoken of: "All 43 were brought down"."""
    return (
        is_bare(other.figure)
        and lead(passage, other).endswith(" all ")
        and begins_with("predicate", tail(passage, other))
    )


def _stands_at_noun(passage: Passage, *told: Mention) -> bool:
    """Say whether nothing tells which of the things a number counts: "two earliest states"."""
    tokens = passage.doc.tokens
    return all(
        one.last < len(tokens) and tokens[one.last].lower[:_STEM] == (one.figure.unit or "")[:_STEM] for one in told
    )


class _Numbers(NamedTuple):
    """Where each value in each unit is told first and last, and the values of each unit, smallest first."""

    first: dict[tuple[float, str | None], int]
    last: dict[tuple[float, str | None], int]
    by_unit: dict[str | None, list[float]]


def _numbers(told: Sequence[Mention]) -> _Numbers:
    last = {(one.value, one.figure.unit): one.first for one in told}
    first = {(one.value, one.figure.unit): one.first for one in reversed(told)}
    by_unit: dict[str | None, list[float]] = defaultdict(list)
    for each in told:
        by_unit[each.figure.unit].append(each.value)
    return _Numbers(first, last, {unit: sorted(set(values)) for unit, values in by_unit.items()})


def _stand_alone(numbers: _Numbers, one: Mention, other: Mention) -> bool:
    """Say whether no third number in the unit of two could be meant by either."""
    low, high = sorted((one.value, other.value))
    units = {one.figure.unit, other.figure.unit}
    here = other.first
    for unit in units | {None}:
        # The second was told before, or the first is told again.
        if numbers.first.get((other.value, unit), here) < here or numbers.last.get((one.value, unit), here) > here:
            return False
    for unit in units - {None}:
        values = numbers.by_unit.get(unit, [])
        first = bisect_left(values, low / 2)
        if {*values[first : min(bisect_right(values, 2 * high), first + 3)]} - {low, high}:
            return False
    return True


def _are_of_two(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether words, a date or a place tell that two numbers are of two times or two things."""
    near = [_said(passage, each) for each in (one, other)]
    apart = any(says("of two things", said) for said in near) or any(
        _is_further(passage, each) or is_rate(passage, each) for each in (one, other)
    )
    apart = apart or says("a rival", f" {' '.join(lead(passage, other).split()[-_CLOSE:])} ")
    places = one.figure.places and other.figure.places and one.figure.places != other.figure.places
    return apart or bool(places) or are_of_two_times(passage, one, other)


def _is_further(passage: Passage, one: Mention) -> bool:
    near = [*lead(passage, one).split()[-2:], *tail(passage, one).split()[:1]]
    return says("further", f" {' '.join(near)} ")


def _said(passage: Passage, one: Mention) -> str:
    before, behind = lead(passage, one).split(), tail(passage, one).split()
    return f" {' '.join([*before[-_WORDS:], *behind[:_WORDS]])} "


def _around(passage: Passage, one: Mention) -> set[str]:
    """Return the nouns and verbs near a number, as they stand in a dictionary."""
    doc, sentence = passage.doc, passage.doc.sentences[one.sentence]
    first, last = max(sentence.first, one.first - _WORDS), min(sentence.last, one.last + _WORDS)
    return {
        lemma(token.lower) for token in doc.tokens[first:last]
        if (token.tag in NOUNS or token.tag[:2] == "VB" or token.i == one.last) and len(token.lower) >= _SHORTEST
    }  # fmt: skip


def _is_known(passage: Passage, other: Mention) -> bool:
    """Say whether the second number is told of what was spoken of: "the €4.8m fine", "all 34 storeys", "each of the 46"."""
    before = lead(passage, other)
    return ends_with("known", before) or ends_with("in full", before) or ends_with("pointing", before)


def _are_of_one_thing(passage: Passage, one: Mention, other: Mention, *, turned: bool) -> bool:
    """Say whether the second number is told of what the first is of: of the same noun, told of no further, or among the same words."""
    if turned and (passage.doc.sentences[one.sentence].heading or _are_all(passage, other)):
        return True
    around = _around(passage, one)
    noun, behind = _noun(passage, other)
    every = ends_with("each of them", lead(passage, other))
    # "Called the €4.8m fine small beer", "each of the 46 guests who became sick".
    closed = other.figure.kind == "money" and passage.doc.tokens[min(behind, len(passage.doc.tokens) - 1)].tag == "JJ"
    if not every and not closed and is_narrowed(passage, one, other, behind):
        return False
    if noun is None:
        shared = _stems(around) & _stems(_around(passage, other))
        return turned and len(shared) > 1 and other.figure.kind not in COUNTS
    counted = one.figure.kind in COUNTS and other.figure.kind in COUNTS
    if not _is_known(passage, other):
        dated = any(_is_of_a_year(passage, each) for each in (one, other))
        return turned and counted and not dated and one.figure.unit == other.figure.unit not in (None, "person")
    if counted:
        return turned or one.figure.unit == other.figure.unit is not None or is_bare(one.figure)
    return (
        noun[:_STEM] in _stems(around)
        or any(words("sums_again", "class", word=noun) & words("sums_again", "class", word=each) for each in around)
        or (other.figure.kind in _MEASURED and any(akin_nouns(noun, each) for each in around))
        # "Is 4.3 metres long … the 3.4-metre animal", but not "a 640-foot span … the 460-foot deck".
        or (turned and other.figure.kind in _MEASURED and _noun(passage, one)[0] is None)
    )


def _is_of_a_year(passage: Passage, one: Mention) -> bool:
    """Say whether the sentence of a number tells of which year it is: "There were 126 schools in 1990"."""
    there = passage.doc.sentences[one.sentence]
    return any(
        there.start <= each.span.start < there.end
        and each.earliest is not None
        and each.latest is not None
        and (each.latest - each.earliest).days >= _YEAR
        for each in passage.dates
    )


def _stems(told: set[str]) -> set[str]:
    return {word[:_STEM] for word in told}


def _noun(passage: Passage, other: Mention) -> tuple[str | None, int]:
    """Return the noun that a number counts or describes, and the token behind it: "the €4.8m fine", "all 34 storeys"."""
    doc = passage.doc
    k = other.last
    phrase = doc.chunks[doc.chunk_at(min(k, len(doc.tokens) - 1))].phrase
    of = doc.tokens[k].lower == "of" if k < len(doc.tokens) else False
    if of:
        # "Most of the 24 passengers", but "17 of the miners".
        return None, k
    if phrase is None or phrase.first > other.last or phrase.last <= other.last:
        head = doc.before(other.last)
        return (lemma(head.lower), other.last) if other.figure.kind in COUNTS and head.tag in NOUNS else (None, k)
    named = words("sums_again", "class", word=doc.tokens[k].lower)
    return (doc.tokens[k].lower, k + 1) if named else (lemma(doc.tokens[phrase.head].lower), phrase.head + 1)
