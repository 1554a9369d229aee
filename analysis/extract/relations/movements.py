"""Movements: by how much a level changed, with the level before and the one after, in whatever sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, near, place_of, within
from analysis.extract.relations.readings import FITS, Reading, fitting
from analysis.extract.relations.said import begins_with, lead, says, tail, words_of
from analysis.extract.relations.timing import has_its_time, is_asked_for, is_only_possible, when

_FURTHEST = 0.85
_FEW = 10
_FORETOLD = 4


def movements(passage: Passage) -> Iterator[Relation]:
    """Yield the amounts and rates of change, each with the levels that it leads from and to."""
    for by in passage.mentions:
        figure = by.figure
        moves = figure.role == "change" and figure.change in ("up", "down") and figure.unit != "point"
        if moves and by.value > 0 and not says("foretold", f" {' '.join(lead(passage, by).split()[-_FORETOLD:])} "):
            yield from fitting(passage, "change: two levels", _read(passage, by), _FURTHEST)


def _read(passage: Passage, by: Mention) -> Iterator[Reading]:
    if is_asked_for(passage, by):
        return
    levels = [one for one in near(passage, by) if is_level(one.figure) and one.value > 0 and _can_move(one, by)]
    if not is_only_possible(passage, by):
        levels = [one for one in levels if one.sentence == by.sentence or not is_only_possible(passage, one)]
    of_another = {one.place for one in levels if _is_of_another(passage, by, one)}
    counts = Counter(one.figure.unit for one in levels)
    bare = [is_bare(one.figure) for one in levels]
    # How far from each level the other stands that a change leads to, at least and at most.
    least = [_step(by, one) * (1 - FITS) for one in levels]
    most = [_step(by, one) / (1 - FITS) for one in levels]
    for place, one in enumerate(levels):
        for later in range(place + 1, len(levels)):
            other = levels[later]
            gap = abs(one.value - other.value)
            fits = least[place] <= gap <= most[place] or least[later] <= gap <= most[later]
            if not (fits or bare[place] or bare[later]):
                # Of several levels in one unit only what fits is told.
                alike = one.figure.unit == other.figure.unit
                if counts[one.figure.unit] + (0 if alike else counts[other.figure.unit]) > 2:
                    continue
            if not _same_unit(one, other):
                continue
            before, after = _in_time(passage, by, one, other)
            sure = of_another.isdisjoint((one.place, other.place)) and _are_the_levels(passage, levels, by, one, other)
            told = when(passage, one) != when(passage, other) and 0 not in (
                when(passage, one),
                when(passage, other),
            )
            yield _reading(by, before, after, sure=sure, told=told)


def _step(by: Mention, level: Mention) -> float:
    """Return by how much a level moves, if a change is of it."""
    return level.value * by.value / 100 if is_share(by.figure) else by.value


def _reading(by: Mention, before: Mention, after: Mention, *, sure: bool, told: bool) -> Reading:
    sign = -1 if by.figure.change == "down" else 1
    step = _step(by, before)
    roles = (("before", before.place), ("after", after.place), ("by", by.place))
    # The steps are put beside each other, not the levels: an error would look small beside them.
    moved = (after.value - before.value) * sign
    opposite = told and moved < 0 and abs(-moved - step) <= 0.02 * step
    return Reading(roles, step * (1 + _FURTHEST) if opposite else moved, step, sure or opposite)


def _can_move(one: Mention, by: Mention) -> bool:
    """Say whether a figure may be a level of what moved."""
    if is_share(by.figure):
        return not is_share(one.figure) and one.figure.kind not in ("age", "duration", "ratio", "temperature")
    unit = (one.figure.unit or "").partition(" per ")[0]
    if by.figure.unit == "degree" and one.figure.kind == "temperature":
        return True
    return unit == by.figure.unit or (by.figure.kind == "count" and of_one_kind(one.figure, by.figure))


def _same_unit(one: Mention, other: Mention) -> bool:
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, other)]
    if is_bare(one.figure) and is_bare(other.figure) and one.sentence != other.sentence:
        # "Delayed 410. … dealt with 1,150": of two verbs.
        return one.figure.measure is not None and one.figure.measure == other.figure.measure
    if is_bare(other.figure) and one.figure.kind == "count" and other.sentence - one.sentence == 1:
        return True  # "It employed 1,200 people. It now has 900"
    return units[0] == units[1] and (one.figure.kind == other.figure.kind or "" not in units)


def _in_time(passage: Passage, by: Mention, one: Mention, other: Mention) -> tuple[Mention, Mention]:
    """Return the level before and the one after: as the words tell, else as the numbers and the direction do."""
    first, second = (when(passage, each) for each in (one, other))
    if first != second:
        return (one, other) if first < second else (other, one)
    rising = by.figure.change != "down"
    return (one, other) if (one.value < other.value) == rising else (other, one)


def _are_the_levels(passage: Passage, levels: list[Mention], by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether two figures are the only levels there, of two times and of what moved."""
    units = {one.figure.unit, other.figure.unit}
    if one.sentence != other.sentence and begins_with("on the year", tail(passage, by)):
        return False
    # "A rise of 40 per cent on 2010".
    on_a_time = tail(passage, by).startswith(" on ") and has_its_time(passage, by)
    if on_a_time and not any(_is_of_its_date(passage, by, each) for each in (one, other)):
        return False
    if _are_of_two_places(passage, one, other):
        return False
    there = {by.sentence, one.sentence, other.sentence}
    rivals = [
        each for each in levels
        if each not in (one, other) and (each.figure.unit in units or (each.sentence in there and _same_unit(each, one)))
    ]  # fmt: skip
    if _stands_beside(passage, by, one, other) and not rivals:
        return True
    told = {when(passage, one), when(passage, other)}
    if len(told) == 1 or max(abs(each.sentence - by.sentence) for each in (one, other)) > 3:
        return False
    if by.sentence == one.sentence == other.sentence:
        roles = {one.figure.role, other.figure.role}
        # In one sentence: "rose 12% to £84m in the year to June, from £70m a year earlier".
        return roles == {"before", "after"} and not rivals and not _moves_again(passage, by)
    if _are_unlike(one.figure, other.figure) or _moves_again(passage, by):
        return False
    if is_bare(one.figure) or is_bare(other.figure):
        if has_its_time(passage, by) and not any(_is_of_its_date(passage, by, each) for each in (one, other)):
            return False
        together = one.sentence == other.sentence and abs(one.sentence - by.sentence) <= 1
        return together and all(each.sentence != one.sentence for each in rivals)
    if rivals or not _agree(one, other):
        return False
    return _tell_what_moved(by, one, other) or (0 not in told and _differ_in_time(by, one, other))


def _are_of_two_places(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether words right behind two levels tell of two places: "£30,000 in the south. It was £27,000 in the north"."""
    told = [tail(passage, each).split()[:3] for each in (one, other)]
    apart = [words for words in told if words[:2] == ["in", "the"] and not has_its_time(passage, one)]
    known = [says("level of old", f" {' '.join(words)} ") for words in told]
    return len(apart) == 2 and told[0] != told[1] and not any(known)


def _is_of_its_date(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether a level has the date of a change: "down by a fifth last year. There were … last year"."""
    if by.figure.date is None or level.figure.date is None:
        return False
    told = [passage.dates[place].span.of(passage.doc.text) for place in (by.figure.date, level.figure.date)]
    return told[0].lower() == told[1].lower()


def _are_unlike(one: Figure, other: Figure) -> bool:
    """Say whether two figures have units that are not the same."""
    return bool(one.unit and other.unit) and one.unit != other.unit


def _tell_what_moved(by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether two levels stand beside a change, or one of them is of what it names."""
    beside = by.sentence in (one.sentence, other.sentence) and abs(one.sentence - other.sentence) <= 2
    return beside or any(each.figure.measure and by.figure.measure and _agree(each, by) for each in (one, other))


def _differ_in_time(by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether two levels, of two times, are amounts as the change is, or of one measure in two sentences."""
    if not is_share(by.figure) and one.figure.unit == other.figure.unit == by.figure.unit:
        return True
    return one.sentence != other.sentence and one.figure.measure == other.figure.measure is not None


def _moves_again(passage: Passage, by: Mention) -> bool:
    """Say whether another change is told nearby: nobody knows which one the levels are of."""
    return any(
        one.figure.role == "change" and one.figure.kind == by.figure.kind for one in near(passage, by, back=2, ahead=2)
    )


def _stands_beside(passage: Passage, by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether the change follows the new level at once, and the old level is in the sentence before: "to £96, a rise of"."""
    place = place_of(passage, by)
    last = max(one, other, key=lambda each: each.first)
    first = min(one, other, key=lambda each: each.first)
    return place > 0 and passage.mentions[place - 1] == last and last.sentence == by.sentence == first.sentence + 1


def _is_of_another(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether a level stands beside the change of something else, or is too few to change by a rate."""
    others = [
        one
        for one in within(passage, level.sentence, level.sentence)
        if level.sentence != by.sentence and one.figure.role == "change" and one.place != by.place
    ]
    if by.sentence != level.sentence and (names_another(passage, by, level) or is_thought(passage, level)):
        return True
    few = is_share(by.figure) and level.figure.kind == "count" and level.value < _FEW
    of_its_own = level.figure.role != "level" and level.sentence != by.sentence
    return bool(others) or few or of_its_own or (level.figure.unit or "").endswith(" per share")


def is_thought(passage: Passage, level: Mention) -> bool:
    """Say whether a level is of a rival, or was only expected: "its rival had a profit of", "had forecast a profit of"."""
    said = words_of(passage, passage.doc.sentences[level.sentence].first, level.first)
    return says("another one", said) or says("had only thought", said)


def names_another(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether the words behind a change name what moved, and that is not what the level is of: "a drop of 40% in income"."""
    doc = passage.doc
    if tail(passage, by).split()[:1] != ["in"]:
        return False
    phrase = doc.chunks[doc.chunk_at(by.last + 1)].phrase
    if (
        phrase is None
        or phrase.temporal
        or any(doc.token_at(one.span.start) in range(phrase.first, phrase.last) for one in passage.dates)
    ):
        return False
    told = f"{level.figure.measure} {level.figure.of} {level.figure.unit}".lower().split()
    return singular(doc.tokens[phrase.head].lower) not in map(singular, told)


def _agree(one: Mention, other: Mention) -> bool:
    """Say whether two figures are of one measure, or one of them of none that is told; "net" and "operating profit" are two."""
    first, second = one.figure.measure, other.figure.measure
    if first is None or second is None:
        return True
    if first == second:
        return one.figure.of is None or other.figure.of is None or one.figure.of.lower() == other.figure.of.lower()
    (*describing, head), (*describing_other, head_other) = first.split(), second.split()
    if head == head_other and describing and describing_other:
        return bool(set(describing) & set(describing_other) - {"of", "the"})
    return bool(set(first.split()) & set(second.split()) - {"of", "the"})
