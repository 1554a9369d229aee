"""Verbs that say how many times a level became: "has more than doubled in a year. Officers logged 610 cases, compared with 340"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import akin_nouns, is_people
from analysis.extract.relations.drawn_changes import are_levels_of_one, in_order
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.operands import pairs
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import says, sentence_words
from analysis.lexicon import words
from analysis.text.tagsets import FINITE, NOUNS

_FACTORS = {"doubled": 2.0, "tripled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_BACK, _AHEAD = 2, 2
_FURTHEST = 0.5
_VERBS = FINITE | {"VBN", "VBD"}


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
        more = doc.tokens[place - 1].lower == "than" and doc.tokens[place - 2].lower == "more"
        moved = after.value / before.value
        if (moved > 1) != (factor > 1) or not 1 - _FURTHEST <= moved / factor <= 1 + _FURTHEST:
            continue
        bounds = (factor, None) if more and factor > 1 else (factor, factor)
        if more and factor < 1:
            continue
        roles = (("before", before.place), ("after", after.place))
        yield stated(passage, "change: doubled nearby", roles, bounds=bounds)


def _stands_free(passage: Passage, place: int) -> bool:
    """Say whether no number of its own follows a verb: not "doubled to 40"."""
    doc = passage.doc
    return not any(
        place < one.first <= place + 3 for one in passage.mentions if doc.tokens[place + 1].lower in ("to", "from")
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
    return alike or not nouns or any(says("stands for a thing", f" {noun} ") for noun in told) or again
