"""Parts and their total, which may stand in another sentence: "in all", "together"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.figures.nouns import is_person
from analysis.extract.records import Relation
from analysis.extract.relations.alike import akin_nouns, is_bare, is_level, is_people, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, has_unread_number, near, runs, within
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.remainders import FURTHEST, MOST_PARTS, is_rest, reading
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.lexicon import words

_FEW = 5


def totals(passage: Passage) -> Iterator[Relation]:
    """Yield the totals that words mark, with what they are the total of."""
    for whole in passage.mentions:
        rest = is_rest(passage, whole)
        if is_level(whole.figure) and not is_share(whole.figure) and not rest:
            told = [*_summed(passage, whole)] if _is_total(passage, whole) else [*_of_one_class(passage, whole)]
            if is_bare(whole.figure) and begins_with("predicate", tail(passage, whole)):
                # "16 pupils, seven teachers and four drivers. All 27 were".
                told += _of_one_class(passage, whole)
            yield from fitting(passage, "sum: in all", told, FURTHEST)


def _is_total(passage: Passage, whole: Mention) -> bool:
    before, behind = lead(passage, whole), tail(passage, whole)
    if ends_with("of whom", before) or begins_with("of them", behind):
        # "£230m in all, of which £160m", "seven people in all, five of them in the street".
        return False
    clause = f" {before.rsplit(' and ', maxsplit=1)[-1].strip()} "
    nearest = f" {' '.join(clause.split()[-7:])} "
    tokens = passage.doc.tokens[max(0, whole.first - 7) : whole.first]
    if any(token.tag == "NNP" and says("total", f" {token.lower} ") for token in tokens):
        # "Only Toll, with 34": a name.
        return False
    first = passage.doc.sentences[whole.sentence].first
    there = [one for one in within(passage, whole.sentence, whole.sentence) if one.first < whole.first]
    # "Taken together, the three plants sold 865": no part stands between.
    counted = len(there) == 1 and there[0].value <= MOST_PARTS and there[0].figure.unit != whole.figure.unit
    if counted and begins_with("together", words_of(passage, first, whole.first)):
        return True
    together = says("together", nearest) and not says("brought together", nearest)
    return says("in_all", nearest) or says("total", nearest) or together or begins_with("in_all", behind)


def _summed(passage: Passage, whole: Mention) -> Iterator[Reading]:
    parts = [one for one in near(passage, whole, ahead=1) if _may_be_part(one, whole) and not _is_of_that(passage, one)]
    parts = [one for one in parts if one.first < whole.first or not _is_told_to_compare(passage, one)]
    if any(says("in both", tail(passage, one)) for one in near(passage, whole, ahead=0)):
        # "Of the 30, 18 play the piano and 16 the violin, and four play both".
        return
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
        behind = [one for one in within(passage, whole.sentence, whole.sentence) if one.first > whole.first]
        named = any(one.value == len(run) for one in behind)
        end = min(whole.first, passage.doc.sentences[run[-1].sentence].last)
        sure = sure and (named or not alone) and not has_unread_number(passage, run[0].last, end)
        yield reading(run, whole, sure=sure)
    before = [one for one in parts if one.first < whole.first]
    added = [one for one in before if one.sentence >= whole.sentence - 1]
    if len(added) == 2 and _is_added(passage, *added) and (whole.value > max(one.value for one in added)):
        yield reading(added, whole, sure=added[0].sentence < whole.sentence == added[1].sentence)
    for count in range(2, min(len(before), MOST_PARTS) + 1):
        yield reading(before[-count:], whole, sure=False)


def _is_added(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether an amount is said to come on top of the one in the sentence before: "With the 6p already paid, the total"."""
    same = one.figure.unit == other.figure.unit and not is_bare(one.figure)
    behind = f" {' '.join(tail(passage, other).split()[:2])} "
    return same and (ends_with("plus the", lead(passage, other)) or says("already", behind))


def _of_one_class(passage: Passage, whole: Mention) -> Iterator[Reading]:
    """Yield the list of what the noun of a number stands for, each with a noun of its own: "12 golds and 13 bronzes … 25 medals"."""
    listed = [_joined(passage, run) for run in runs(near(passage, whole, ahead=0))]
    every = ends_with("all of them", lead(passage, whole)) and (
        whole.figure.unit is not None or begins_with("predicate", tail(passage, whole))
    )
    listed = [run for run in listed if _are_of_class(run, whole.figure.unit) or (every and _are_people(run, whole))]
    for run in listed:
        yield reading(run, whole, sure=len(listed) == 1)


def _are_people(run: Sequence[Mention], whole: Mention) -> bool:
    """Say whether all who are listed are people, or what a number counts with them: "16 pupils and seven teachers … all 23"."""
    apart = all(one.value < whole.value and not is_share(one.figure) for one in run)
    return apart and (is_people(*(one.figure for one in run)) or whole.figure.unit is not None)


def _joined(passage: Passage, run: Sequence[Mention]) -> Sequence[Mention]:
    """Return the first figures of a sentence that are listed."""
    ends = [place for place, other in enumerate(run) if place and not says("joiner", lead(passage, other))]
    return run[: ends[0]] if ends else run


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
    alike = of_one_kind(one.figure, whole.figure)
    return is_level(one.figure) and alike and 0 < one.value < whole.value


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
