"""Verbs that say how many times a level became: "has more than doubled. Officers logged 610 cases, compared with 340"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_level, is_people, is_share
from analysis.extract.relations.drawn_changes import are_levels_of_one, in_order
from analysis.extract.relations.nearby import Mention, Passage, dates_within, is_adjective, within
from analysis.extract.relations.operands import pairs
from analysis.extract.relations.readings import Bounds, Reading, fitting, stated
from analysis.extract.relations.said import ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.timing import AFTER, BEFORE, TO_COME, when
from analysis.lexicon import words
from analysis.text.tagsets import FINITE, NOUNS

_FACTORS = {"doubled": 2.0, "tripled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_BACK, _AHEAD = 2, 2
_FURTHEST = 0.5
_VERBS = FINITE | {"VBN", "VBD"}
_MOVED = frozenset({"VBD", "VBN", "VBG"})
_FURTHEST_BY = 0.6
_BACK_BY, _AHEAD_BY = 3, 2
_NEXT = 3
_YEAR = 365.25
_BEFORE_IT, _BEHIND_IT = 4, 5
_ENDS = frozenset({"from", "to"})


@cache
def _factors() -> dict[str, float]:
    return {word: factor for kind, factor in _FACTORS.items() for word in words("relation_words", "word", kind=kind)}


def doubled(passage: Passage) -> Iterator[Relation]:
    """Yield two levels that are the only ones of two times near a verb that says how many times the one became the other."""
    doc, factors = passage.doc, _factors()
    by_sentence: dict[int, list[int]] = {}
    for place, token in enumerate(doc.tokens):
        if token.lower in factors and token.tag in _VERBS:
            by_sentence.setdefault(doc.sentence_at(token.start).i, []).append(place)
    for told in by_sentence.values():
        if len(told) != 1:
            continue
        sentence = doc.sentence_at(doc.tokens[told[0]].start)
        place = told[0]
        factor = factors[doc.tokens[place].lower]
        way = "up" if factor > 1 else "down"
        near = [
            pair
            for pair in pairs(passage, sentence.i - _BACK, sentence.i + _AHEAD, None)
            if are_levels_of_one(passage, pair)
            and abs(pair[0].sentence - sentence.i) + abs(pair[1].sentence - sentence.i) <= _AHEAD
        ]
        if len(near) != 1 or not _stands_free(passage, place) or not _is_of_these(passage, place, near[0]):
            continue
        before, after = in_order(passage, near[0], way)
        bounds = _bounds(passage, place, factor)
        moved = after.value / before.value
        if bounds is None or (moved > 1) != (factor > 1) or not 1 - _FURTHEST <= moved / factor <= 1 + _FURTHEST:
            continue
        if _is_of_another_stretch(passage, place, near[0]):
            continue
        roles = (("before", before.place), ("after", after.place))
        yield stated(passage, "change: doubled nearby", roles, bounds=bounds)


def _stands_free(passage: Passage, place: int) -> bool:
    """Say whether no number of its own follows a verb: not "doubled to 40"."""
    doc = passage.doc
    return not any(
        place < one.first <= place + 3 for one in passage.mentions if doc.after(place).lower in ("to", "from")
    )


def _is_of_these(passage: Passage, place: int, pair: tuple[Mention, Mention]) -> bool:
    """Say whether the subject of a verb is what two levels are of, or "it": "bike thefts have doubled. … 610 cases"."""
    doc = passage.doc
    verb = doc.tokens[place]
    clause = next((each for each in doc.verbs if each.verb.start <= verb.start < each.verb.end), None)
    if clause is None or clause.subject is None:
        return False
    begin = doc.token_at(clause.subject.start)
    # "The number of those who train to teach": up to the verb.
    nouns = [token for token in doc.tokens[begin:place] if token.tag in NOUNS]
    said = " ".join(sentence_words(passage, sentence) for sentence in sorted({one.sentence for one in pair}))
    told = {singular(word) for word in said.split()}
    names = {singular(token.lower) for token in nouns} - {noun for noun in told if says("any movement", f" {noun} ")}
    people = any(map(is_person, names)) and is_people(pair[0].figure)
    alike = people or any(noun == word or akin_nouns(noun, word) for noun in names for word in told)
    first = passage.doc.tokens[passage.doc.sentences[pair[0].sentence].first].lower
    # "The queue has doubled. It stood at 5,200".
    again = pair[0].sentence == passage.doc.sentence_at(verb.start).i + 1 and says("it", f" {first} ")
    # "Applications have doubled. It counted 2,150 in 2019; last year there were 4,300".
    bare = all(is_bare(one.figure) and one.sentence == doc.sentence_at(verb.start).i + 1 for one in pair)
    # "Rents have doubled: a flat that cost €640 a month now costs €1,280".
    example = ":" in words_of(passage, place, max(place, pair[0].first)).split()
    again = again or (bare and pair[0].figure.date is not None) or example
    return alike or not nouns or any(says("stands for a thing", f" {noun} ") for noun in told) or again


def multiplied(passage: Passage) -> Iterator[Relation]:
    """Yield the level before and the one after of what doubled, tripled, quadrupled or halved."""
    senses = {kind: words("relation_words", "word", kind=kind) for kind in _FACTORS}
    every = frozenset().union(*senses.values())
    there = [token for token in passage.doc.tokens if token.lower in every and token.tag in _MOVED]
    for kind, factor in _FACTORS.items():
        for place, word in ((token.i, token.lower) for token in there):
            bounds = _bounds(passage, place, factor) if word in senses[kind] else None
            if bounds is not None:
                yield from fitting(passage, f"change: {kind}", _levels(passage, place, factor), _FURTHEST_BY, bounds)


def _bounds(passage: Passage, place: int, factor: float) -> Bounds | None:
    """Return how many times a word says, from there on if "more than" stands before it; None if it is not said to be so, or not once.

    "Almost doubled", "doubled twice", "has halved every two years".
    """
    sentence = passage.doc.sentence_at(passage.doc.tokens[place].start)
    said = words_of(passage, max(sentence.first, place - _BEFORE_IT), place)
    behind = words_of(passage, place + 1, min(sentence.last, place + _BEHIND_IT))
    if says("repeatedly", behind):
        return None
    if says("more than so", said) or says("and more", behind):
        return (factor, None) if factor > 1 else (0.0, factor)
    return None if says("hedging", said) else (factor, factor)


def _is_of_another_stretch(passage: Passage, place: int, pair: tuple[Mention, Mention]) -> bool:
    """Say whether two levels that no "from" and "to" ties to the verb may be of other times than those between which it was.

    "Thefts have doubled in ten years. There were 910 last year, compared with 870", "doubled its offer and then raised it again".
    """
    doc, sentence = passage.doc, passage.doc.sentence_at(passage.doc.tokens[place].start)
    first, last = sorted(pair, key=lambda one: one.first)
    if any(when(passage, one) == TO_COME for one in pair):
        return True
    if all(place < one.first and one.sentence == sentence.i for one in pair) and (
        {f"- {lead(passage, one)}".split()[-1] for one in pair} <= _ENDS
    ):
        return False
    if says("will be", words_of(passage, max(sentence.first, place - _BEFORE_IT), place)):
        return True
    if says("and then", words_of(passage, place + 1, max(place + 1, last.first))):
        return True
    if any(one.kind == "offset" and _is_long_ago(passage, one) for one in _dates_of(passage, pair)):
        return True
    example = ":" in words_of(passage, place, max(place, first.first)).split()
    own = {one.span for one in _dates_of(passage, pair)}
    begin, end = doc.tokens[place].start, doc.tokens[sentence.last - 1].end
    dated = any(begin < one.span.start < end and one.span not in own for one in dates_within(passage, begin, end))
    spans = [
        one for one in within(passage, sentence.i, sentence.i) if one.first > place and one.figure.kind == "duration"
    ]
    lasting = bool(spans) and not any(_lie_so_far_apart(passage, one, pair) for one in spans)
    return (dated or lasting) and not example


def _lie_so_far_apart(passage: Passage, span: Mention, pair: tuple[Mention, Mention]) -> bool:
    """Say whether two levels are told with years that lie as far apart as a span says: "in five years", 2019 and last year."""
    days = sorted(one.earliest.toordinal() for one in _dates_of(passage, pair) if one.earliest is not None)
    years = span.value if span.figure.unit == "year" else 0.0
    return len(days) == 2 and years > 0 and abs((days[1] - days[0]) / _YEAR - years) <= 1


def _dates_of(passage: Passage, pair: tuple[Mention, Mention]) -> list[DateExpression]:
    return [passage.dates[one.figure.date] for one in pair if one.figure.date is not None]


def _is_long_ago(passage: Passage, date: DateExpression) -> bool:
    """Say whether a time is told as several years, months or weeks ago: of no year before."""
    first = passage.doc.tokens[passage.doc.token_at(date.span.start)].lower
    return not says("one time before", f" {first} ")


def _levels(passage: Passage, place: int, factor: float) -> Iterator[Reading]:
    doc = passage.doc
    sentence = doc.sentence_at(doc.tokens[place].start)
    around = [one for one in within(passage, sentence.i - _BACK_BY, sentence.i + _AHEAD_BY) if _is_level(passage, one)]
    new = [
        one for one in around if 0 < one.first - place <= _NEXT and ends_with("to", words_of(passage, place, one.first))
    ]
    pairs = [
        pair for pair in combinations(around, 2)
        if akin(pair[0].figure, pair[1].figure)
        and (pair[0].sentence == pair[1].sentence or _may_stand_apart(passage, pair, new))
        and not _is_of_another(passage, place, pair)
        and tail(passage, pair[0]).strip() != "through"
        and (not new or new[0] in pair)
    ]  # fmt: skip
    readings = [(pair, _reading(passage, pair, new, factor)) for pair in pairs]
    likely = [pair for pair, reading in readings if reading.off <= _FURTHEST_BY and not _are_of_two_kinds(*pair)]
    close = [pair for pair in likely if all(abs(one.sentence - sentence.i) <= 1 for one in pair)]
    dated = [pair for pair in likely if _have_two_dates(*pair)]
    for pair, reading in readings:
        if _is_of_another_stretch(passage, place, pair):
            continue
        apart = bool(new) or _have_two_dates(*pair) or len({when(passage, one) for one in pair}) == 2
        yield reading._replace(sure=apart and [pair] in (likely, close, dated))


def _may_stand_apart(passage: Passage, pair: tuple[Mention, Mention], new: list[Mention]) -> bool:
    """Say whether levels in two sentences may be of one thing: one of them counts it, or they are told in the same words."""
    if not all(is_bare(one.figure) for one in pair) or _are_said_alike(*pair):
        return True
    # "Applications doubled to 3,600. In 2023 there were 1,800".
    return any(one in new for one in pair) and any(ends_with("there were", lead(passage, one)) for one in pair)


def _are_said_alike(one: Mention, other: Mention) -> bool:
    """Say whether two numbers without a noun are of one verb: "stamped 1,260 of them … they stamped 630"."""
    return one.figure.measure is not None and one.figure.measure == other.figure.measure


def _is_of_another(passage: Passage, place: int, pair: tuple[Mention, Mention]) -> bool:
    """Say whether what is counted is not what the verb is told of: "Sales have doubled. It had 400 staff and has 500"."""
    tokens = passage.doc.tokens
    first = passage.doc.sentence_at(tokens[place].start).first
    subjects = [tokens[k].lower for k in range(first, place) if tokens[k].tag in ("NN", "NNS")]
    counted = [one.figure for one in pair if one.figure.kind in COUNTS and one.figure.unit is not None]
    if not subjects or not counted or says("counting noun", f" {' '.join(subjects)} "):
        return False
    told = [f"{one.figure.measure} {one.figure.of}" for one in pair]
    named = any(f" {subject} " in f" {each} " for subject in subjects for each in told)
    return not named and not any(akin_nouns(singular(each), one.unit or "") for each in subjects for one in counted)


def _have_two_dates(one: Mention, other: Mention) -> bool:
    return None not in (one.figure.date, other.figure.date) and one.figure.date != other.figure.date


def _reading(passage: Passage, pair: tuple[Mention, Mention], new: list[Mention], factor: float) -> Reading:
    before, after = _in_time(passage, pair, new, factor)
    roles = (("before", before.place), ("after", after.place))
    return Reading(roles, after.value, before.value * factor, sure=False)


def _is_level(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    amount = figure.kind in COUNTS or figure.kind in ("money", "mass", "area", "volume", "length", "rate")
    ranged = None not in (figure.low, figure.high) and figure.low != figure.high
    exact = not ranged or figure.modifier == "about"
    return (
        exact
        and is_level(figure)
        and amount
        and not is_share(figure)
        and one.value > 1
        and not is_adjective(passage, one)
    )


def _are_of_two_kinds(one: Mention, other: Mention) -> bool:
    """Say whether two figures measure what differs by its name: the profit and the price of a thing."""
    return (
        one.figure.kind not in COUNTS
        and None not in (one.figure.measure, other.figure.measure)
        and not (set((one.figure.measure or "").split()) & set((other.figure.measure or "").split()))
    )


def _in_time(
    passage: Passage, pair: tuple[Mention, Mention], new: list[Mention], factor: float
) -> tuple[Mention, Mention]:
    """Return the level before and the one after, as the words tell, or as the numbers do."""
    first, second = (AFTER if one in new else when(passage, one) for one in pair)
    if first != second and TO_COME not in (first, second):
        return pair if first < second or second == AFTER or first == BEFORE else (pair[1], pair[0])
    rising = pair[0].value <= pair[1].value
    return pair if rising == (factor > 1) else (pair[1], pair[0])
