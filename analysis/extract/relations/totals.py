"""Parts and their total, which may stand in another sentence: "in_all", "together", "the other 37"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.figures.nouns import is_person
from analysis.extract.records import Relation
from analysis.extract.relations.alike import akin_nouns, is_bare, is_level, is_people, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, has_unread_number, near, runs, within
from analysis.extract.relations.operands import has_a_share
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import begins_with, ends_with, is_listed, lead, says, tail, words_of
from analysis.lexicon import words

# A wrong sum is off by a digit, seldom by a third.
_FURTHEST = 1 / 3
_MOST_PARTS = 5
_CLAUSE = 12
_FEW = 5
# "Four men and a woman".
_AND_ANOTHER = re.compile(r" [a-z]+ and an? ")


def totals(passage: Passage) -> Iterator[Relation]:
    """Yield the totals that words mark, with what they are the total of."""
    for whole in passage.mentions:
        rest = is_rest(passage, whole)
        if is_level(whole.figure) and not is_share(whole.figure) and not rest:
            told = _summed(passage, whole) if _is_total(passage, whole) else _of_one_class(passage, whole)
            yield from fitting(passage, "sum: in all", told, _FURTHEST)


def _is_total(passage: Passage, whole: Mention) -> bool:
    before, behind = lead(passage, whole), tail(passage, whole)
    if ends_with("of whom", before):
        # "£230m in all, of which £160m".
        return False
    clause = f" {before.rsplit(' and ', maxsplit=1)[-1].strip()} "
    nearest = f" {' '.join(clause.split()[-7:])} "
    first = passage.doc.sentences[whole.sentence].first
    there = [one for one in within(passage, whole.sentence, whole.sentence) if one.first < whole.first]
    # "Taken together, the three plants sold 865": no part stands between.
    counted = len(there) == 1 and there[0].value <= _MOST_PARTS and there[0].figure.unit != whole.figure.unit
    if counted and begins_with("together", words_of(passage, first, whole.first)):
        return True
    together = says("together", nearest) and not says("brought together", nearest)
    return says("in_all", nearest) or says("total", nearest) or together or begins_with("in_all", behind)


def _summed(passage: Passage, whole: Mention) -> Iterator[Reading]:
    parts = [one for one in near(passage, whole, ahead=1) if _may_be_part(one, whole) and not _is_of_that(passage, one)]
    parts = [one for one in parts if one.first < whole.first or not _is_told_to_compare(passage, one)]
    if is_bare(whole.figure):
        # "To take his total to 14. … had 11 shots": nothing that comes behind a number without a noun is sure to be of it.
        parts = [one for one in parts if one.sentence <= whole.sentence]
    # A total does not stand among its parts.
    listed = [run for run in runs(parts) if _is_list(passage, run) and not run[0].first < whole.first < run[-1].first]
    likely = [run for run in listed if abs(run[0].sentence - whole.sentence) <= 3]
    for run in listed:
        sure = len(likely) == 1 and run in likely and _of_one_noun([*run, whole]) and _of_one_time(run, whole)
        # "St Botolph's 187 and Linden Park many": one that cannot be read, or that stands by itself behind the list.
        alone = any(
            one.sentence > run[-1].sentence and one.first < whole.first and _may_be_part(one, whole)
            for one in near(passage, whole, ahead=0)
        )
        # "In all, 19,705 valid votes for the three candidates": the total tells how many parts it has.
        named = any(
            one.value == len(run) for one in within(passage, whole.sentence, whole.sentence) if one is not whole
        )
        end = min(whole.first, passage.doc.sentences[run[-1].sentence].last)
        sure = sure and (named or not alone) and not has_unread_number(passage, run[0].last, end)
        yield _reading(run, whole, sure=sure)
    before = [one for one in parts if one.first < whole.first]
    added = [one for one in before if one.sentence >= whole.sentence - 1]
    if len(added) == 2 and _is_added(passage, *added) and (whole.value > max(one.value for one in added)):
        yield _reading(added, whole, sure=added[0].sentence < whole.sentence == added[1].sentence)
    for count in range(2, min(len(before), _MOST_PARTS) + 1):
        yield _reading(before[-count:], whole, sure=False)


def _is_added(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether an amount is said to come on top of the one in the sentence before: "With the 6p already paid, the total"."""
    same = one.figure.unit == other.figure.unit and not is_bare(one.figure)
    behind = f" {' '.join(tail(passage, other).split()[:2])} "
    return same and (ends_with("plus the", lead(passage, other)) or says("already", behind))


def _of_one_class(passage: Passage, whole: Mention) -> Iterator[Reading]:
    """Yield the list of what the noun of a number stands for, each with a noun of its own: "12 golds and 13 bronzes … 25 medals"."""
    listed = [_joined(passage, run) for run in runs(near(passage, whole, ahead=0))]
    every = ends_with("all of them", lead(passage, whole)) and whole.figure.unit is not None
    listed = [
        run for run in listed if _are_of_class(run, whole.figure.unit) or (every and _are_akin(run, whole.figure.unit))
    ]
    for run in listed:
        yield _reading(run, whole, sure=len(listed) == 1)


def _joined(passage: Passage, run: Sequence[Mention]) -> Sequence[Mention]:
    """Return the first figures of a sentence that are listed."""
    ends = [place for place, other in enumerate(run) if place and not says("joiner", lead(passage, other))]
    return run[: ends[0]] if ends else run


def _are_akin(run: Sequence[Mention], noun: str | None) -> bool:
    """Say whether each of a list has a noun of its own that one noun may stand for: "15 shotguns, 12 pistols … All 27 firearms"."""
    nouns = [one.figure.unit for one in run if one.figure.unit is not None]
    return len(set(nouns)) == len(run) > 1 and noun not in nouns and all(akin_nouns(each, noun or "") for each in nouns)


def _are_of_class(run: Sequence[Mention], noun: str | None) -> bool:
    nouns = [one.figure.unit for one in run if one.figure.unit is not None]
    if noun is None or noun in nouns or len(set(nouns)) != len(nouns):
        return False
    # All there are: gold, silver and bronze.
    members = words("alike_nouns", "noun", **{"class": noun}) - {noun}
    return len(nouns) > 1 and members >= set(nouns) and len(members) == len(run)


def _is_of_that(passage: Passage, one: Mention) -> bool:
    """Say whether an amount is a part of the one before it: "took $41m, $18m of that at home"."""
    behind = tail(passage, one)
    return begins_with("of that", behind) or begins_with("of them", behind)


def _is_told_to_compare(passage: Passage, one: Mention) -> bool:
    """Say whether an amount is the average or an old record: "compared with an average of 92mm; the previous record, of 173mm"."""
    before = f" {' '.join(lead(passage, one).split()[-_FEW:])} "
    return says("average", before) or says("old_record", before)


def _may_be_part(one: Mention, whole: Mention) -> bool:
    if one.figure.modifier == "vague" or one.figure.low != one.figure.high:
        return False
    alike = of_one_kind(one.figure, whole.figure) or _are_counted_alike(one, whole)
    return is_level(one.figure) and alike and 0 < one.value < whole.value


def _are_counted_alike(one: Mention, other: Mention) -> bool:
    """Say whether two numbers count what two nouns stand for: lifeboats and boats, but not men and women."""
    units = one.figure.unit, other.figure.unit
    return (
        one.figure.kind == other.figure.kind == "count" and all(units) and akin_nouns(*(unit or "" for unit in units))
    )


def _is_list(passage: Passage, run: Sequence[Mention]) -> bool:
    """Say whether figures of a sentence are listed: a comma or "and" before each but the first."""
    return all(says("joiner", lead(passage, other)) for _, other in pairwise(run))


def _of_one_noun(mentions: Sequence[Mention]) -> bool:
    nouns = {one.figure.unit or "" for one in mentions if not is_bare(one.figure)}
    # 28 teachers are no part of 45 pupils, though both are people.
    apart = "person" not in nouns and all(is_person(noun) for noun in nouns)
    return len(nouns) == 1 or (len(nouns) == 2 and akin_nouns(*nouns) and not apart)


def _of_one_time(parts: Sequence[Mention], whole: Mention) -> bool:
    """Say whether a total has no time that its parts lack: "3,000 in May, 2,400 in June and 6,100 in all last year"."""
    times = {one.figure.date for one in parts} - {None}
    return whole.figure.date is None or not times or whole.figure.date in times


def _reading(parts: Sequence[Mention], whole: Mention, *, sure: bool) -> Reading:
    roles = (*(("parts", part.place) for part in parts), ("whole", whole.place))
    return Reading(roles, whole.value, sum(part.value for part in parts), sure)


def remainders(passage: Passage) -> Iterator[Relation]:
    """Yield the last parts of a whole, "the other 37", with the whole and the parts before it."""
    for rest in passage.mentions:
        if is_level(rest.figure) and not is_share(rest.figure) and is_rest(passage, rest):
            yield from fitting(passage, "sum: the others", _with_whole(passage, rest), _FURTHEST)


def is_rest(passage: Passage, rest: Mention) -> bool:
    """Say whether a figure is all that is left: "the other 37", "the remainder, $87 million", "the 125 others"."""
    before, behind = lead(passage, rest), tail(passage, rest)
    if ends_with("of the others", before):
        # "Of the rest, three were hers": a part of it.
        return False
    named = ends_with("known", before) and begins_with("others behind", behind)
    only = says("the only other", f" {' '.join(before.split()[-_CLAUSE:])} ")
    return ends_with("the others", before) or named or only or rest.figure.unit in _OTHERS


_OTHERS = frozenset({"other", "rest", "remainder"})


def _with_whole(passage: Passage, rest: Mention) -> Iterator[Reading]:
    before = [
        one
        for one in near(passage, rest, ahead=0)
        if one.first < rest.first and (is_level(one.figure) or _is_cut(one)) and one.figure.role != "before"
    ]
    for place, whole in enumerate(before):
        of_another = whole.figure.whole is not None and not _is_cut(whole)
        if whole.value <= rest.value or of_another or not of_one_kind(whole.figure, rest.figure):
            continue
        if (whole.sentence == rest.sentence and is_listed(passage, whole)) or has_a_share(passage, whole, rest):
            continue
        between = [
            one for one in before[place + 1 :]
            if _counts_as(one, rest) and one.value < whole.value and not _describes(passage, one)
        ]  # fmt: skip
        # "$186 million to Orr and another $139 million to Selm": the first of them is no whole.
        beside = bool(between) and says("further", f" {' '.join(lead(passage, between[0]).split()[-2:])} ")
        own = _without_others(between, whole)
        if is_people(whole.figure) and len(own) > 1 and own[0].figure.unit is not None and not is_people(own[0].figure):
            # "87 people, all from three homes, are ill. Elmbrook has 41 cases and Selm 29. The other 17".
            between = own
        named = whole.figure.unit is not None and (
            _has_its_noun(passage, whole, between, rest)
            or (_without_others(before[place + 1 :], whole) == between and _leave_out_noun(whole, between, rest))
        )
        for count in range(1, min(len(between), _MOST_PARTS) + 1):
            parts = between[-count:]
            sure = named and not beside and _are_all(passage, parts, between, rest)
            # "Killing 31 people and setting two stores alight. Fourteen …, 11 … and the remaining four": two is no part.
            unlike = any(one.sentence == whole.sentence and not _is_of_noun(one, whole) for one in parts)
            if not unlike or is_share(whole.figure):
                yield _reading([*parts, rest], whole, sure=sure)


def _is_cut(one: Mention) -> bool:
    """Say whether a number counts what is added or taken away: "is to cut 640 jobs"."""
    return one.figure.kind == "count" and one.figure.unit is not None and one.figure.role == "change"


def _describes(passage: Passage, one: Mention) -> bool:
    """Say whether a number with a bound tells how old some are: "120 were over 70"."""
    open_ended = one.figure.low is None or one.figure.high is None
    return open_ended and is_bare(one.figure) and ends_with("is said to be", lead(passage, one).rsplit(" ", 2)[0] + " ")


def _has_its_noun(passage: Passage, whole: Mention, between: Sequence[Mention], rest: Mention) -> bool:
    """Say whether the rest is of what the whole counts: it has the same noun, or none where nothing else can be meant."""
    if whole.figure.unit == rest.figure.unit:
        return True
    told = whole.figure.kind != "count" or any(
        begins_with("of them", tail(passage, one)) or ends_with("of them", lead(passage, one).replace(" , ", " "))
        for one in between
    )
    return (is_bare(rest.figure) or rest.figure.unit in _OTHERS) and told


def _without_others(mentions: Sequence[Mention], whole: Mention) -> list[Mention]:
    """Return figures without those that count something else: "1,240 cranes on the three lakes"."""
    return [one for one in mentions if _is_of_noun(one, whole)]


def _is_of_noun(one: Mention, whole: Mention) -> bool:
    """Say whether a figure leaves out the noun of a whole, or has it, or another for it: 380 posts of 1,200 jobs."""
    noun = one.figure.unit or ""
    counts = one.figure.kind == whole.figure.kind == "count"
    cases = counts and is_people(whole.figure) and says("one of them each", f" {noun} ")
    return (
        cases
        or is_bare(one.figure)
        or noun == whole.figure.unit
        or (counts and akin_nouns(noun, whole.figure.unit or ""))
    )


def _leave_out_noun(whole: Mention, between: Sequence[Mention], rest: Mention) -> bool:
    """Say whether all parts leave out the noun: "The fleet has 22 boats. Nine … and eight …. The remaining five"."""
    close = rest.sentence - whole.sentence <= 2
    # "They took 14 watches. … found nine. The other four": each in a sentence of its own.
    apart = len(between) == 1 and whole.sentence < between[0].sentence <= rest.sentence
    return close and (len(between) > 1 or apart) and all(_is_of_noun(one, whole) for one in [*between, rest])


def _counts_as(one: Mention, rest: Mention) -> bool:
    """Say whether a figure may be a part beside another: both counts of anything, or amounts in one unit."""
    counts = one.figure.kind in ("count", "casualties", "votes") and rest.figure.kind in (
        "count",
        "casualties",
        "votes",
    )
    return (counts or of_one_kind(one.figure, rest.figure)) and not is_share(one.figure)


def _are_all(passage: Passage, parts: Sequence[Mention], between: Sequence[Mention], rest: Mention) -> bool:
    """Say whether the parts are all of the sentences that they stand in, and none without a number is among them."""
    first = parts[0].sentence
    chained = list(parts) == list(between) and all(
        later.sentence - one.sentence <= 1 for one, later in pairwise([*parts, rest])
    )
    if any(_AND_ANOTHER.match(tail(passage, one)) for one in parts):
        return False
    whole_sentences = not any(one.sentence == first and one not in parts for one in between)
    close = rest.sentence - first <= 1 or (len(parts) > 1 and chained)
    return whole_sentences and close and not says("more parts", _without_figures(passage, parts[0], rest))


def _without_figures(passage: Passage, first: Mention, rest: Mention) -> str:
    """Return the words from the first part's sentence to the rest, but those of other figures: "has only one customer"."""
    begin = passage.doc.sentences[first.sentence].first
    tokens = passage.doc.tokens
    others = [one for one in within(passage, first.sentence, rest.sentence) if not _counts_as_rest(one, rest)]
    # "Another 380": no part beside it.
    parts = {one.first - 1 for one in within(passage, first.sentence, rest.sentence) if one not in others}
    parts = {k for k in parts if says("further", f" {tokens[k].lower} ")}
    free = [
        k for k in range(begin, rest.first) if k not in parts and not any(one.first <= k < one.last for one in others)
    ]
    said = f" {' '.join(tokens[k].lower for k in free)} "
    marks = [row for row in words("relation_words", "word", kind="the others") if said.endswith(f" {row} ")]
    longest = max(marks, key=len, default="")
    said = said.removesuffix(f"{longest} ")
    # "The last 53", "roughly half of it, €4.2 million": no parts beside these.
    for known in words("relation_words", "word", kind="of the part behind"):
        said = said.replace(f" {known} ", " ")
    return said


def _counts_as_rest(one: Mention, rest: Mention) -> bool:
    return is_bare(one.figure) or one.figure.unit == rest.figure.unit
