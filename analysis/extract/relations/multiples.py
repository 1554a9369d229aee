"""How many times one of two amounts the other is: "18% of those on nights and 6% of the others. That is three times as many".

The two amounts stand in the sentence of the factor or in the two before it. Whatever else the words around the factor name must
stand with the amounts: "Men are twice as likely as women" is not of smokers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.about import clause_begin, clause_end, nouns_between, untold
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_level, is_people, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, is_in, within
from analysis.extract.relations.readings import Reading, alone, fitting
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.text.tagsets import BE, FINITE

Pair = tuple[Mention, Mention]
_FURTHEST = 0.52
_BACK = 2
_NEVER = frozenset({"ratio", "age", "ordinal", "duration"})
_MEASURED = frozenset({"mass", "volume", "length", "area", "rate", "money"})
_LEAST = 1.3
_WORDS, _FEW = 16, 4


def multiples(passage: Passage) -> Iterator[Relation]:
    """Yield how many times one of two amounts nearby the other is."""
    for factor in passage.mentions:
        if factor.figure.kind == "ratio" and factor.value > 1:
            yield from fitting(passage, "ratio: two amounts", _readings(passage, factor), _FURTHEST)


def _readings(passage: Passage, factor: Mention) -> Iterator[Reading]:
    if factor.figure.unit == "ratio":
        pairs = _of_people(passage, factor)
    elif _compares(passage, factor):
        pairs = _with_one_behind(passage, factor) or _before(passage, factor) or _facing_behind(passage, factor)
    else:
        pairs = _with_one_behind(passage, factor) if begins_with("what another has", tail(passage, factor)) else []
    readings = []
    for larger, smaller in pairs:
        roles = (("left", larger.place), ("right", smaller.place), ("factor", factor.place))
        sure = larger.value >= _LEAST * smaller.value and (len(pairs) == 1 or factor.figure.unit == "ratio")
        readings.append(Reading(roles, larger.value, smaller.value * factor.value, sure))
    yield from alone(readings)


def _compares(passage: Passage, factor: Mention) -> bool:
    """Say whether words behind a factor put something beside something else: "as likely", "the risk", "that of the others"."""
    behind = tail(passage, factor)
    grown = begins_with("growth", behind) or ends_with("has grown", lead(passage, factor))
    compares = behind.startswith(" as ") or begins_with("compared noun", behind) or grown
    # "Three times the six available".
    compares = compares or ends_with("article last", f" {behind.strip()} ")
    if _is_of_a_part(passage, factor):
        return False
    return (
        compares
        and not _goes_on_with_a_clause(behind)
        and not says("no other amount", f" {' '.join(behind.split()[:4])} ")
    )


def _is_of_a_part(passage: Passage, factor: Mention) -> bool:
    """Say whether what is so many times as many is another part of it: "twice as many were women"."""
    tokens = passage.doc.tokens
    behind = tokens[factor.last + 2 : factor.last + 3]
    return tail(passage, factor).startswith(" as ") and bool(behind) and behind[0].lower in BE


def _of_people(passage: Passage, factor: Mention) -> list[Pair]:
    """Return the only two numbers of people, or of one noun, in the sentence of "four to one" or the one before it, or behind it."""
    for sentences in (
        (factor.sentence, factor.sentence),
        (factor.sentence - 1, factor.sentence),
        (factor.sentence, factor.sentence + 2),
    ):
        there = [
            one
            for one in within(passage, max(0, sentences[0]), sentences[1])
            if _is_level(one) and _stands(passage, one)
        ]
        there = [one for one in there if one.figure.kind in COUNTS or one.figure.kind == "money"]
        people = [one for one in there if is_people(one.figure) or is_bare(one.figure)]
        pairs = [
            _sorted(*pair)
            for pair in combinations(people if len(people) == 2 else there, 2)
            if _may_be_compared(*pair) or (len(there) == 2 and _are_named(passage, factor, pair))
        ]
        if pairs:
            return pairs
        if len(there) > 1:
            # "80 people and 240 goats. We are outnumbered three to one": of these.
            return []
    return []


def _are_named(passage: Passage, factor: Mention, pair: Pair) -> bool:
    """Say whether the sentence of a factor names what two numbers count: "petrels outnumber terns by ten to one"."""
    said = {singular(word) for word in sentence_words(passage, factor.sentence).split()}
    nouns = [(one.figure.unit or "").rpartition(" ")[2] for one in pair]
    return "" not in nouns and nouns[0] != nouns[1] and said.issuperset(nouns)


def _sorted(one: Mention, other: Mention) -> Pair:
    return (one, other) if one.value > other.value else (other, one)


def _goes_on_with_a_clause(behind: str) -> bool:
    """Say whether a clause tells what is compared: "double the number who said", "twice the amount you borrowed"."""
    return begins_with("compared noun", behind) and says("that one", f" {' '.join(behind.split()[2:3])} ")


def _before(passage: Passage, factor: Mention) -> list[Pair]:
    """Return the pairs of amounts, each the larger first, of the nearest sentences that have one."""
    for reach in range(_BACK + 1):
        there = [
            one for one in within(passage, factor.sentence - reach, factor.sentence) if _is_amount(passage, one, factor)
        ]
        pairs = [_sorted(*pair) for pair in combinations(there, 2) if _may_be_compared(*pair)]
        if pairs:
            return pairs if _is_about_them(passage, factor, [one for pair in pairs for one in pair]) else []
    return []


def _with_one_behind(passage: Passage, factor: Mention) -> list[Pair]:
    """Return an amount behind a factor in its sentence, which words lead to, with those it can be put beside.

    "The 12 beds, three times the four of", "as wide as the old one, a 30-foot dish", "as in 2010, when 26 pairs nested. … 52 pairs".
    """
    there = within(passage, factor.sentence, factor.sentence)
    right = next((one for one in there if one.first > factor.first and _is_level(one)), None)
    if right is None:
        return []
    between = words_of(passage, factor.last, right.first).replace(" , when ", " when ")
    if not _leads_to(between) or (
        is_bare(right.figure)
        and not _is_right_before(between)
        and not says("which is so much", between)
        and " when " not in between
    ):
        return []
    for sentence in (factor.sentence, factor.sentence - 1, factor.sentence + 1):
        there = within(passage, sentence, sentence)
        left = [one for one in there if one != right and _is_level(one) and _is_in_its_unit(one, right)]
        if left:
            return [(one, right) for one in left if one.value > right.value and _stands(passage, one)]
    return []


def _facing_behind(passage: Passage, factor: Mention) -> list[Pair]:
    """Return two amounts that face each other behind a factor: "Twice as many came as in May: 42 against 21"."""
    if len(tail(passage, factor).split()) <= _FEW - 1 and ":" not in tail(passage, factor):
        # "There are twice as many." is of what was told before.
        return []
    for sentence in (factor.sentence, factor.sentence + 1):
        there = [one for one in within(passage, sentence, sentence) if one.first > factor.first and _is_level(one)]
        pairs = [
            pair
            for pair in pairwise(there)
            if says("facing", lead(passage, pair[1])) and akin(pair[0].figure, pair[1].figure)
        ]
        if pairs:
            return [_sorted(*pair) for pair in pairs]
    return []


def _is_right_before(between: str) -> bool:
    """Say whether no noun stands between a factor and a number without one: "three times the six", "as many as the six"."""
    return ends_with("article last", between) and len(between.split()) <= _FEW


def _leads_to(between: str) -> bool:
    """Say whether the words between a factor and an amount lead to it, with no second statement."""
    said = between.split()
    compared = said[:1] != ["as"] or said.count("as") > 1
    told = begins_with("what another has", between) and said[-1] == ","
    led = (
        told
        or " when " in between
        or says("which is so much", between)
        or says("article last", f" {said[-1]} ")
        or "," not in said
    )
    return compared and led and said.count(",") <= 1 and len(said) <= _WORDS and not says("second statement", between)


def _is_in_its_unit(one: Mention, right: Mention) -> bool:
    """Say whether an amount can be put beside another that may leave out its unit, or what it is per."""
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, right)]
    return (
        units[0] == units[1] != ""
        or (is_bare(right.figure) and one.figure.kind in _MEASURED - {"money"})
        or akin(one.figure, right.figure)
    )


def _is_amount(passage: Passage, one: Mention, factor: Mention) -> bool:
    level = _is_level(one) and one.figure.low == one.figure.high
    return level and one.last <= factor.first and _stands(passage, one) and _is_so_much(passage, one, factor)


def _is_level(one: Mention) -> bool:
    figure = one.figure
    fraction = is_share(figure) and figure.unit != "percent"
    return figure.kind not in _NEVER and is_level(figure) and one.value > 0 and not fraction


def _stands(passage: Passage, one: Mention) -> bool:
    return not is_adjective(passage, one) and not ends_with("for every such", lead(passage, one))


def _is_so_much(passage: Passage, one: Mention, factor: Mention) -> bool:
    """Say whether words behind a factor may be of an amount: "as many" of a number, "as much" of a sum or a mass."""
    behind = tail(passage, factor)
    counts = one.figure.kind in COUNTS
    if begins_with("as much", behind) or begins_with("other dimension", behind):
        return not counts
    return counts or is_share(one.figure) or not begins_with("as many as", behind)


def _may_be_compared(one: Mention, other: Mention) -> bool:
    same = one.sentence == other.sentence
    alike = akin(one.figure, other.figure) or (same and is_bare(other.figure) and one.figure.kind in _MEASURED)
    bare = is_bare(one.figure) and is_bare(other.figure)
    return alike and (same or not bare) and not is_in(one, other) and not is_in(other, one)


def _is_about_them(passage: Passage, factor: Mention, amounts: Sequence[Mention]) -> bool:
    """Say whether what the clause of a factor names stands with the amounts: who is so many times as likely, and as whom."""
    doc = passage.doc
    sentence = doc.sentences[factor.sentence]
    begin = clause_begin(
        passage, max([sentence.first, *(one.last for one in amounts if one.sentence == sentence.i)]), factor.first
    )
    end = clause_end(passage, factor.last, sentence.last)
    if says("all others", words_of(passage, factor.last, end)) or says(
        "another one", words_of(passage, begin, factor.first)
    ):
        return False
    # "As likely to fall ill", "as many people came": what one is likely to do. But "as many as came in May".
    ends = (i for i in range(factor.last, end) if doc.tokens[i].tag == "TO" or doc.tokens[i].tag in FINITE)
    end = next((i for i in ends if doc.before(i).lower != "as"), end)
    told = (
        doc.sentences[min(one.sentence for one in amounts)].first,
        min(begin, doc.sentences[max(one.sentence for one in amounts)].last),
    )
    named = nouns_between(passage, factor.last, end)
    if not _face_each_other(passage, factor, amounts):
        named |= nouns_between(passage, begin, factor.first)
    counted = nouns_between(passage, factor.last, min(end, factor.last + _FEW))
    return all(
        noun in counted and any(akin_nouns(noun, one.figure.unit or "") for one in amounts)
        for noun in untold(passage, named, *told)
    )


def _face_each_other(passage: Passage, factor: Mention, amounts: Sequence[Mention]) -> bool:
    """Say whether a sentence puts its amounts beside each other and goes on with the factor."""
    one, other = sorted(amounts, key=lambda each: each.first)[:2]
    return len(amounts) == 2 and one.sentence == factor.sentence and says("facing", lead(passage, other))
