"""What makes a total something else than the sum of the numbers before it: a wider reach, what came on top, what was counted twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from analysis.extract.figures.nouns import singular
from analysis.extract.relations.about import clause_end, untold
from analysis.extract.relations.alike import of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, dates_within, within
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.timing import is_only_possible
from analysis.text.tagsets import NOUNS

_MOST_PARTS = 5
_MOST_OTHERS = 6
_CLOSE = 1e-9


def is_made_otherwise(passage: Passage, parts: Sequence[Mention], whole: Mention) -> bool:
    """Say whether some of the parts went and others came: "60 players, lost 12 and 20 and took on five, 33", "40 and 30, 12 in both: 58"."""
    if len(parts) > _MOST_PARTS:
        return False
    told = [*parts, whole]
    begin, end = min(one.sentence for one in told), max(one.sentence for one in told)
    if not any(says("gained or lost", sentence_words(passage, sentence)) for sentence in range(begin, end + 1)):
        # Of many numbers some come to any other by chance.
        return False
    there = within(passage, begin, min(end + 1, len(passage.doc.sentences) - 1))
    others = [one for one in there if one not in told and _is_of_the_kind(one, whole)]
    return any(abs(whole.value - one) <= _CLOSE * abs(whole.value) for one in _signed(parts, others[:_MOST_OTHERS]))


def _is_of_the_kind(one: Mention, whole: Mention) -> bool:
    """Say whether an amount may be added to another: "won four new ones" of 50 seats."""
    return of_one_kind(one.figure, whole.figure) or (one.figure.unit or "").endswith("one")


def _signed(parts: Sequence[Mention], others: Sequence[Mention]) -> Iterator[float]:
    """Yield what some amounts come to if each is added or taken away, with another amount or without."""
    beside = [0.0, *(sign * one.value for one in others for sign in (1, -1))]
    for signs in product((1, -1), repeat=len(parts)):
        comes_to = sum(sign * one.value for sign, one in zip(signs, parts, strict=True))
        yield from (comes_to + other for other in beside)


def reaches_further(passage: Passage, parts: Sequence[Mention], whole: Mention) -> bool:
    """Say whether a total that is more than its parts is of more than they are of, or only may be: "bringing the total to", "with interest"."""
    doc, sentence = passage.doc, passage.doc.sentences[whole.sentence]
    told = [doc.sentences[one.sentence] for one in parts]
    first, last = min(each.first for each in told), max(one.last for one in parts)
    if sum(one.value for one in parts) >= whole.value or whole.first < last:
        return False
    there = within(passage, parts[-1].sentence, whole.sentence)
    if any(one.value == len(parts) and one.first > last for one in there):
        # "Taking the toll in the three towns to": of these.
        return False
    begin = max(sentence.first, last)
    before = words_of(passage, begin, whole.first)
    end = clause_end(passage, whole.last, sentence.last)
    some = words_of(passage, whole.last, end)
    if says("on top", before) or is_only_possible(passage, whole) or says("including", some) or " include " in some:
        return True
    named = (k for k in range(whole.first - 1, begin - 1, -1) if says("total", f" {doc.tokens[k].lower} "))
    name = next((k for k in named if doc.before(k).lower != "in"), None)
    if name is None:
        return False
    between = words_of(passage, name + 1, whole.first)
    dated = dates_within(passage, doc.tokens[name].start, doc.tokens[end - 1].end)
    wider = says("running total", before) or says("required", between) or " since " in between
    nouns = {token.lower for token in doc.tokens[name + 1 : whole.first] if token.tag in NOUNS}
    nouns = {singular(noun) for noun in nouns if not says("total noun", f" {noun} ")}
    return wider or bool(dated) or bool(untold(passage, nouns, first, last))


def takes_off(passage: Passage, parts: Sequence[Mention], whole: Mention) -> bool:
    """Say whether words between parts and a smaller total tell that some are counted twice, or taken off."""
    last = parts[-1]
    if sum(one.value for one in parts) <= whole.value or whole.first < last.first:
        return False
    told = passage.doc.sentences[last.sentence]
    behind = words_of(passage, last.last, told.last if whole.sentence > last.sentence else whole.first)
    return says("not added up", behind + lead(passage, whole) + tail(passage, whole))


def counts_twice(passage: Passage, told: Sequence[Mention]) -> bool:
    """Say whether words between some amounts, or behind them, tell that they do not add up: "four with both", "£5m was promised"."""
    first, last = min(one.first for one in told), max(told, key=lambda one: one.last)
    end = clause_end(passage, last.last, passage.doc.sentences[last.sentence].last)
    return says("not added up", words_of(passage, first, end))


def leaves_one_out(passage: Passage, parts: Sequence[Mention], whole: Mention) -> bool:
    """Say whether a part of a whole told before them has no number: "Of the nine two left, and a third will, which leaves six"."""
    comes_to, rest = sum(one.value for one in parts), parts[-1]
    joined = words_of(passage, rest.last, max(rest.last, whole.first))
    if comes_to + 1 == whole.value and (" and a " in joined or " and an " in joined):
        # "Four guests, two neighbours and a fireman were hurt: seven".
        return True
    between = words_of(passage, parts[0].last, rest.first)
    return whole.first < parts[0].first and len(parts) == 2 and comes_to < whole.value and says("more parts", between)


def tells_one_again(passage: Passage, parts: Sequence[Mention]) -> bool:
    """Say whether one of some parts tells another again, as a price for each: "£840, or £70 for each of the guests"."""
    return any(ends_with(", or", lead(passage, one)) or begins_with("of each", tail(passage, one)) for one in parts)
