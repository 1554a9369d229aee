"""What each has, or an average, told to follow from the numbers around it: "144 children and 18 carers. One for every six"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_level, is_people, is_share
from analysis.extract.relations.nearby import Mention, Passage, dates_within, is_adjective, place_of, within
from analysis.extract.relations.readings import Reading, fitting, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.lexicon import words

_FURTHEST = 0.45
_BACK = 2
_CLAUSE = 9
_BESIDE = 5
_NEVER = frozenset({"age", "ratio", "speed", "duration", "temperature"})
_COUNTABLE = frozenset({"duration", "area", "mass", "volume"})
_ARTICLES = frozenset({"a", "an"})
_PERSON = "person"
_FEWEST = 3
_NEAR = 9
_COUNT, _MANY = 5, 12
_FEW = 3


def quotients(passage: Passage) -> Iterator[Relation]:
    """Yield what each has with the only total and the only number nearby that it can follow from."""
    for each in passage.mentions:
        figure = each.figure
        if is_share(figure) or not is_level(figure) or each.value <= 1 or figure.kind in _NEVER:
            continue
        if (
            begins_with("some_days", tail(passage, each))
            or says("at a time", tail(passage, each))
            or _has_its_own_time(passage, each)
        ):
            continue
        yield from fitting(passage, "average: count and total", _readings(passage, each), _FURTHEST)


def _readings(passage: Passage, each: Mention) -> Iterator[Reading]:
    holder = _holder(passage, each)
    concluding = _concludes(passage, each)
    if holder is None and not (concluding and _is_marked(passage, each)):
        return
    for reach in range(_BACK + 1):
        around = _around(passage, each, reach)
        pairs = [
            (count, total)
            for count in around
            for total in around
            if count != total
            and (concluding or count.figure.kind != "duration")
            and _counts(passage, count, each, holder)
            and _is_total(total, each, count)
        ]
        if pairs:
            likely = [pair for pair in pairs if _off(each, *pair) <= _FURTHEST]
            for count, total in likely:
                roles = (("count", count.place), ("each", each.place), ("total", total.place))
                sure = len(likely) == 1 and (concluding or _is_named(count, total, each, holder))
                yield Reading(roles, total.value, each.value * count.value, sure)
            return


def _off(each: Mention, count: Mention, total: Mention) -> float:
    product = each.value * count.value
    return abs(product - total.value) / max(product, total.value)


def _around(passage: Passage, each: Mention, reach: int) -> Sequence[Mention]:
    """Return the levels before a figure in so many sentences that are no part of others, nor of other times."""
    before = within(passage, each.sentence - reach, each.sentence)
    return [
        one
        for one in before
        if one.first < each.first
        and is_level(one.figure)
        and one.figure.role == "level"
        and one.value > 1
        and not is_share(one.figure)
        and not is_adjective(passage, one)
        and not says("including", f" {' '.join(lead(passage, one).split()[-2:])} ")
        and not begins_with("of them", tail(passage, one))
    ]


def _holder(passage: Passage, each: Mention) -> str | None:
    """Return the noun, in the singular, of those each of whom has it: "22 for every teacher", "a household will receive"."""
    before, behind = lead(passage, each), tail(passage, each)
    place = place_of(passage, each)
    if ends_with("for every one", before) and place:
        # "One adult for every six children": the adult has them.
        one = passage.mentions[place - 1]
        return one.figure.unit if one.value == 1 and one.sentence == each.sentence else None
    per = (each.figure.unit or "").partition(" per ")[2]
    if per:
        return per
    every = words("relation_words", "word", kind="every")
    told = behind.split()[:_BESIDE]
    if each.figure.unit is None or each.figure.kind != "count":
        told = told[:4]
    for at, word in enumerate(told[:-1]):
        if word in every and told[at + 1].isalpha():
            return singular(told[at + 1])
    if not says("average", _clause(before)) and not says("every", _clause(before)):
        return None
    said = _clause(before).split()
    holders = [noun for article, noun in itertools.pairwise(said) if article in every or article in _ARTICLES]
    holders = [
        singular(noun) for noun in holders if noun.isalpha() and noun not in ("average", "mean", "of", "typical")
    ]
    return holders[0] if holders else None


def _clause(before: str) -> str:
    """Return the last words before a figure, from the last mark on."""
    said = before.split()
    marks = [at for at, word in enumerate(said) if word in (",", ";", ":", "–", "—", "(") and at < len(said) - 1]
    return f" {' '.join(said[(marks[-1] + 1 if marks else 0) :][-_CLAUSE:])} "


def _is_marked(passage: Passage, each: Mention) -> bool:
    """Say whether words tell that a figure is for each, or an average."""
    before, behind = lead(passage, each), tail(passage, each)
    beside = f" {' '.join(behind.split()[:3])} "
    return (
        says("average", _clause(before))
        or says("each", beside)
        or says("average", beside)
        or says("each", _clause(before))
    )


def _has_its_own_time(passage: Passage, each: Mention) -> bool:
    """Say whether words behind a figure tell of some other time: "an average of 40km a day in the last week", "30 a month this year"."""
    doc = passage.doc
    end = min(each.last + _BESIDE, len(doc.tokens) - 1)
    return bool(dates_within(passage, each.figure.span.end, doc.tokens[end].start))


def _concludes(passage: Passage, each: Mention) -> bool:
    """Say whether words tell that a figure follows from those before it."""
    before = lead(passage, each)
    first = passage.doc.sentences[each.sentence].first
    opens = each.first - first <= _CLAUSE
    said = f" {' '.join(before.split()[-_CLAUSE:])} "
    return says("works out", said) or (not opens and ends_with("an average", before) and " , " in said)


def _counts(passage: Passage, count: Mention, each: Mention, holder: str | None) -> bool:
    figure = count.figure
    if (figure.kind not in COUNTS and figure.kind not in _COUNTABLE) or figure.modifier == "vague":
        return False
    if holder is None:
        return figure.unit is not None and figure.unit != each.figure.unit and figure.kind != "duration"
    if figure.unit is None:
        return False
    people = _PERSON in (holder, figure.unit) or is_people(Figure(figure.span, "count", unit=holder))
    return akin_nouns(figure.unit, holder) or (
        people and is_people(figure) and figure.unit != each.figure.unit and figure.kind in COUNTS
    )


def _is_total(total: Mention, each: Mention, count: Mention) -> bool:
    unit = (each.figure.unit or "").partition(" per ")[0]
    figure = total.figure
    if each.figure.kind in COUNTS or (each.figure.kind == "rate" and not unit):
        counted = figure.kind in COUNTS and figure.unit != count.figure.unit
        return counted and (is_bare(figure) or is_bare(each.figure) or akin(figure, each.figure))
    return figure.unit == unit != "" and figure.kind != "rate"


def _is_named(count: Mention, total: Mention, each: Mention, holder: str | None) -> bool:
    """Say whether both are counted as the words for each say, or stand in one sentence."""
    named = holder is not None and akin_nouns(count.figure.unit or "", holder)
    unit = (each.figure.unit or "").partition(" per ")[0]
    alike = not is_bare(total.figure) and (
        total.figure.unit == unit or akin_nouns(total.figure.unit or "", unit or "-")
    )
    return (named or alike) and count.sentence == total.sentence


def means(passage: Passage) -> Iterator[Relation]:
    """Yield averages with the figures of the list right before them that they are taken over."""
    for each in passage.mentions:
        if is_share(each.figure) or not _is_mean(passage, each) or _has_its_own_time(passage, each):
            continue
        for reach in range(_BACK + 1):
            listed = _list(passage, each, reach)
            if len(listed) >= _FEWEST:
                mean = sum(one.value for one in listed) / len(listed)
                if abs(mean - each.value) <= _FURTHEST * max(mean, each.value):
                    roles = (*(("parts", one.place) for one in listed), ("each", each.place))
                    yield stated(passage, "average: of a list", roles)
                break


def _is_mean(passage: Passage, each: Mention) -> bool:
    """Say whether words tell that a figure is the average of what came before, and of nothing else."""
    behind = tail(passage, each)
    alike = [
        one.last
        for one in within(passage, each.sentence, each.sentence)
        if one.first < each.first and one.figure.unit == each.figure.unit
    ]
    near = words_of(passage, max([passage.doc.sentences[each.sentence].first, each.first - _NEAR, *alike]), each.first)
    # "The average for the three days" is not that for the month.
    near = near.replace(" for the ", " ") if each.first - _counted_before(passage, each) <= _COUNT else near
    if alike and says("equals", near) and len(near.split()) <= _FEW:
        # "The average of the three bids, £10m, £14m and £18m, was".
        near = lead(passage, within(passage, each.sentence, each.sentence)[0])
    if (
        says("other average", near)
        or begins_with("other average", behind)
        or begins_with("some_days", behind)
        or says("tells why", behind)
    ):
        return False
    concluded = says("works out", near) and says("each", f" {' '.join(behind.split()[:3])} ")
    return is_level(each.figure) and (concluded or says("the average", near) or begins_with("on average", behind))


def _counted_before(passage: Passage, each: Mention) -> int:
    """Return where the number of things or days right before a figure begins; -1000 if there is none."""
    place = place_of(passage, each)
    before = passage.mentions[place - 1] if place else each
    told = before.sentence == each.sentence and before.figure.kind in {*COUNTS, "duration"} and before.value <= _MANY
    return before.first if told and before != each else -1000


def _list(passage: Passage, each: Mention, reach: int) -> Sequence[Mention]:
    """Return the figures in one unit before an average, if nothing else is told in it and their number is the one that is told."""
    unit = (each.figure.unit or "").partition(" per ")[0]
    before = [
        one for one in within(passage, each.sentence - reach, each.sentence) if one.first < each.first and one != each
    ]
    counted = _counted_behind(passage, each)
    same = [one for one in before if _is_alike(one, unit, each) or (counted and is_bare(one.figure))]
    if counted and any(not is_bare(one.figure) for one in same):
        same = [one for one in same if not is_bare(one.figure)]
    others = [one for one in before if one not in same]
    numbered = bool(others) and others[-1] == before[-1] and others[-1].value == len(same)
    if len(same) < 2 or (not unit and same[-1] != before[-1] and not counted and not numbered):
        return ()
    between = [one for one in before if same[0].first < one.first < same[-1].first and is_bare(one.figure)]
    if unit and each.figure.kind not in COUNTS:
        # "Thursday brought a mere eight, before 35mm fell".
        same = sorted([*same, *between], key=lambda one: one.first)
    if any(not is_level(one.figure) or one.figure.role != "level" or one.figure.low != one.figure.high for one in same):
        return ()
    if any(is_adjective(passage, one) for one in same) or len({one.sentence for one in same}) > 1:
        return ()
    if any(one.last < same[0].first and lead(passage, same[0]).split() in ([","], ["and"]) for one in others[-1:]):
        # "Aged 12, 14 and 16", of which the first was read as something else.
        return ()
    told = [
        one.value for one in before if one not in same and (one.figure.kind in COUNTS or one.figure.kind == "duration")
    ]
    joined = all(says("joiner", lead(passage, one)) for one in same[1:])
    return same if len(same) in {*told, *counted} or (joined and not told) else ()


def _counted_behind(passage: Passage, each: Mention) -> list[float]:
    """Return over how many a number right behind says that an average is taken: "33 points over those three games"."""
    place = place_of(passage, each)
    behind = [one for one in passage.mentions[place + 1 : place + 2] if one.sentence == each.sentence]
    return [
        one.value
        for one in behind
        if ends_with("over those", lead(passage, one)) and one.figure.low == one.figure.high and one.value <= _MANY
    ]


def _is_alike(one: Mention, unit: str, each: Mention) -> bool:
    if each.figure.kind in COUNTS:
        return one.figure.kind in COUNTS and one.figure.unit == each.figure.unit
    return one.figure.unit == unit != "" and one.figure.kind != "rate"
