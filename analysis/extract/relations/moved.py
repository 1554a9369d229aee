"""Changes whose two levels are the only ones nearby that are told of two times: "to £96 in May, from £80, a rise of"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_share
from analysis.extract.relations.movements import names_another
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    Reading,
    begins_with,
    best,
    ends_with,
    has_its_time,
    is_adjective,
    is_level,
    lead,
    place_of,
    says,
    sentence_words,
    tail,
    within,
    words_of,
)  # fmt: skip
from analysis.extract.relations.stated import stated
from analysis.extract.relations.timing import TO_COME, when
from analysis.text.tagsets import NAMES
from analysis.text.wordforms import word_form

_FURTHEST = 0.8
_SENTENCES = 2
_NEVER = frozenset({"age", "ratio", "probability"})
_POINTS = frozenset({"point", "percentage point"})
_FEW = 10
_NEAR = 4
_SHORT = 7
_OPENING = 5
_MOSTLY = 5


def moved(passage: Passage) -> Iterator[Relation]:
    """Yield the amounts and rates of change, each with the two levels that no others nearby could be."""
    for by in passage.mentions:
        moves = by.figure.role == "change" and by.figure.change in ("up", "down") and by.value > 0
        # "And a further increase of £2 is planned": from the new level on.
        if moves and not says("further", f" {' '.join(lead(passage, by).split()[-_NEAR:])} "):
            reading = best(_readings(passage, by), _FURTHEST)
            if reading is not None:
                yield stated(passage, "change", "equal", reading.roles, "change: nearest levels")


def _readings(passage: Passage, by: Mention) -> Iterator[Reading]:
    around = within(passage, by.sentence - _SENTENCES, by.sentence + _SENTENCES)
    levels = [one for one in around if _can_move(passage, one, by)]
    pairs = [pair for pair in combinations(levels, 2) if _are_alike(*pair)]
    likely = [pair for pair in pairs if _are_its_levels(passage, by, pair, levels)]
    closest = min((_reach(by, pair) for pair in likely), default=0)
    close = [pair for pair in likely if _reach(by, pair) == closest]
    for pair in pairs:
        for before, after in _orders(passage, by, pair):
            yield _reading(by, before, after, sure=close == [pair])


def _can_move(passage: Passage, one: Mention, by: Mention) -> bool:
    figure, unit = one.figure, _base(one)
    if not is_level(figure) or one.value <= 0 or figure.kind in _NEVER or is_adjective(passage, one):
        return False
    if says("foretold", f"{lead(passage, one)}{tail(passage, one)}") or says("unmoved", lead(passage, one)):
        return False
    if by.figure.unit in _POINTS:
        return is_share(figure) or (figure.unit in _POINTS and by.figure.unit == figure.unit)
    if is_share(by.figure):
        few = figure.kind in COUNTS and one.value < _FEW
        return not is_share(figure) and not few and (figure.kind != "duration" or figure.role != "level")
    if figure.kind == "duration":
        return figure.role != "level" and unit == by.figure.unit
    return akin(figure, by.figure) or (by.figure.unit == "degree" and figure.kind == "temperature")


def _base(one: Mention) -> str:
    return (one.figure.unit or "").partition(" per ")[0]


def _are_alike(one: Mention, other: Mention) -> bool:
    if one.figure.kind in COUNTS and other.figure.kind in COUNTS:
        return akin(one.figure, other.figure)
    # "£20 a ticket" and "£25" in one sentence, not in two.
    rates = (one.figure.kind == "rate") == (other.figure.kind == "rate") or one.sentence == other.sentence
    return rates and _base(one) == _base(other) and is_share(one.figure) == is_share(other.figure)


def _reach(by: Mention, pair: tuple[Mention, Mention]) -> int:
    sentences = [one.sentence for one in [by, *pair]]
    return max(sentences) - min(sentences)


def _are_its_levels(passage: Passage, by: Mention, pair: tuple[Mention, Mention], levels: list[Mention]) -> bool:
    """Say whether two figures are told as levels of two times, with no other level and no other change among them."""
    sentences = [one.sentence for one in [by, *pair]]
    if all(one.figure.role == "after" for one in pair):
        # "Wheat rose 2% to €214 and maize 1.2% to €204": of two things.
        return False
    if max(sentences) - min(sentences) > _SENTENCES or not are_told_of_two_times(passage, by, *pair):
        return False
    among = [one for one in levels if min(sentences) <= one.sentence <= max(sentences) and one not in pair]
    if any(_are_alike(one, pair[0]) and _are_alike(one, pair[1]) for one in among):
        return False
    behind = by.first > max(one.first for one in pair)
    if says("further", lead(passage, by)) or (behind and has_its_time(passage, by)):
        return False
    if any(_has_its_own_change(passage, by, one) or names_another(passage, by, one) for one in pair):
        return False
    if any(_measures_another(by, one) for one in pair):
        return False
    if all(_has_its_place(passage, one) for one in pair) or _leads_away(passage, by, pair):
        return False
    if all(one.last <= by.first and one.sentence == by.sentence for one in pair) and _has_another_time(passage, by):
        return False
    return all(one.sentence == by.sentence for one in pair) or (
        all(_can_be_of(passage, by, one) for one in pair)
        and (_has_a_level(passage, by) or not has_its_time(passage, by))
    )


def _leads_away(passage: Passage, by: Mention, pair: tuple[Mention, Mention]) -> bool:
    """Say whether a change right behind one of two levels, which then is the new one, moved the other way: "1,150, up 60%"."""
    place = place_of(passage, by)
    new = passage.mentions[place - 1] if place else by
    if new not in pair or new.sentence != by.sentence or len(lead(passage, by).split()) > 2:
        return False
    old = pair[1] if new == pair[0] else pair[0]
    away = old.value != new.value and (new.value > old.value) != (by.figure.change == "up")
    return away and not ends_with("from before", lead(passage, new))


def _has_its_place(passage: Passage, one: Mention) -> bool:
    """Say whether a name that is no date stands right behind a figure: "14C in Selm"."""
    tokens = passage.doc.tokens
    if not begins_with("where", tail(passage, one)) or tokens[one.last + 1].tag not in NAMES:
        return False
    place = tokens[one.last + 1].start
    return not any(date.span.start <= place < date.span.end for date in passage.dates)


def _has_another_time(passage: Passage, by: Mention) -> bool:
    """Say whether a change is told with a date right behind it: "after a drop of five metres in April"."""
    behind = tail(passage, by).split()
    if behind[:1] not in (["in"], ["on"]) or not lead(passage, by).rstrip().endswith(" of"):
        return False
    start = passage.doc.tokens[by.last + 1].start
    return any(date.span.start == start and date.kind == "date" and date.grain != "year" for date in passage.dates)


def are_told_of_two_times(passage: Passage, by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether words, dates or roles make two levels of two times; beside a change, its place may do so."""
    roles = {one.figure.role, other.figure.role}
    times = {when(passage, one), when(passage, other)}
    dated = None not in (one.figure.date, other.figure.date) and one.figure.date != other.figure.date
    beside = one.sentence == other.sentence and ends_with("from before", lead(passage, other))
    apposed = by.first > other.last and by.sentence == other.sentence and _is_apposed(lead(passage, by))
    behind = one.sentence == other.sentence != by.sentence and says(
        "earlier behind", sentence_words(passage, one.sentence)
    )
    return behind or roles >= {"before"} or len(times) == 2 or dated or beside or apposed


def _is_apposed(before: str) -> bool:
    said = before.split()
    return said[:1] in ([","], ["–"], ["—"], ["("]) and len(said) <= _SHORT


def _has_its_own_change(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether a level stands in the clause of another change, or right behind its rate: "and maize 1.2% to €204"."""
    row = passage.mentions
    rate = row[row.index(level) - 1 : row.index(level)]
    if rate and rate[0] != by and is_share(rate[0].figure) and lead(passage, level).strip() == "to":
        return True
    for one in within(passage, level.sentence, level.sentence):
        behind = tail(passage, one)
        compared = is_share(one.figure) and any(
            begins_with(f"comparative {sense}", behind) for sense in ("more", "less")
        )
        if (one.figure.role != "change" and not compared) or one.place == by.place:
            continue
        first, last = sorted((one, level), key=lambda each: each.first)
        between = words_of(passage, first.last, last.first)
        if not says("new clause", between) and " ; " not in between:
            return True
    return False


def _can_be_of(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether a level in another sentence is not of another measure than what moved."""
    moved_noun, noun = (_head(figure.measure) for figure in (by.figure, level.figure))
    if level.sentence == by.sentence:
        return True
    changes = [one for one in within(passage, by.sentence, by.sentence) if one.figure.role == "change"]
    if len(changes) > 1:
        # "Dairy fell by 22%, while poultry rose by 5%": one of several things.
        return False
    if moved_noun is None and level.figure.kind != "rate":
        first = passage.doc.sentences[by.sentence].first
        opening = words_of(passage, first, by.first)
        return level.first < by.first and len(opening.split()) <= _OPENING and begins_with("that change", opening)
    if level.figure.kind == "rate":
        return noun == moved_noun
    if moved_noun is not None and is_bare(level.figure) and (noun is None or is_verb(level.figure.measure)):
        told = {singular(word) for word in sentence_words(passage, level.sentence).split() if word.isalpha()}
        pointed = says("it", f" {' '.join(told)} ")
        if moved_noun not in told and not pointed and not any(akin_nouns(moved_noun, word) for word in told):
            # "Scientists had advised 28,000. … Herring goes up by 10 percent": of something else.
            return False
    if noun is None or is_verb(level.figure.measure):
        return is_bare(level.figure) or (by.sentence - level.sentence == 1 and _has_a_level(passage, by))
    counted = level.figure.unit or "-"
    return (
        any(akin_nouns(singular(word), counted) for word in (by.figure.measure or "").split())
        or noun == moved_noun
        or noun in (by.figure.measure or "").split()
        or moved_noun == singular(level.figure.unit or "")
    )


def _measures_another(by: Mention, level: Mention) -> bool:
    """Say whether a level in the sentence of a change is of another measure: ``Capacity is 310, but output rose by 12%``."""
    names = [(figure.measure or "").partition(" of ")[0] for figure in (by.figure, level.figure)]
    nouns = [_head(name) for name in names]
    if level.sentence != by.sentence or None in nouns or any(is_verb(name) for name in names):
        return False
    return (
        nouns[0] != nouns[1]
        and not akin_nouns(nouns[0] or "", nouns[1] or "")
        and not set(names[0].split()) & set(names[1].split())
    )


def is_verb(measure: str | None) -> bool:
    """Say whether a measure is named by a verb, or not at all: "bring in"."""
    known = word_form(measure or "")
    return known is not None and known.verb == measure and (known.noun_share or 0) < _MOSTLY


def _has_a_level(passage: Passage, by: Mention) -> bool:
    """Say whether the sentence of a change tells what it led to: "had risen by $15 by the end of March, to $95"."""
    return any(one.figure.role == "after" for one in within(passage, by.sentence, by.sentence))


def _head(measure: str | None) -> str | None:
    """Return the noun of what is measured, in the singular: of "net sales in may" that is "sale"."""
    words = (measure or "").partition(" of ")[0].split()
    return singular(words[-1]) if words else None


def _orders(passage: Passage, by: Mention, pair: tuple[Mention, Mention]) -> list[tuple[Mention, Mention]]:
    """Return the level before and the one after: in the order that the words tell, else in the one that the numbers do."""
    first, second = (when(passage, one) for one in pair)
    turned = pair[1], pair[0]
    if first != second and TO_COME not in (first, second):
        return [pair if first < second else turned]
    if ends_with("from before", lead(passage, pair[1])):
        return [turned]
    rising = by.figure.change != "down"
    return [pair if (pair[0].value < pair[1].value) == rising else turned]


def _reading(by: Mention, before: Mention, after: Mention, *, sure: bool) -> Reading:
    sign = -1 if by.figure.change == "down" else 1
    rate = is_share(by.figure) and by.figure.unit not in _POINTS and not is_share(before.figure)
    step = before.value * by.value / 100 if rate else by.value
    roles = (("before", before.place), ("after", after.place), ("by", by.place))
    return Reading(roles, (after.value - before.value) * sign, step, sure)
