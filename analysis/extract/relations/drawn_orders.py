"""Which of two amounts is more, as words say beside them: "raised to 1.8 per cent, from 2.1", "£212m, less than the £225m forecast"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analysis.extract.records import Relation
from analysis.extract.relations.alike import LASTING, alike, is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

_SUPERLATIVES = {"less": "superlative more", "more": "superlative less"}
_BETWEEN = 4
_POINTERS = frozenset({"that", "it", "this"})
_TIMED = frozenset({"duration", "age", "ratio", "probability", "score", "speed"})
_FURTHEST = 5.0
_NEAR = 9
# Right behind a number it is by how much: "62 more than the 270".
_MARK = 3
_BEHIND_COMMA = 3
_BETWEEN_COMPARED = frozenset({"duration"})
_MOST_MARKS = 3


_WAYS = {"more": ("rose", "put_up"), "less": ("fell", "put_down")}


def levels_in_order(passage: Passage) -> Iterator[Relation]:
    """Yield two levels of one thing that words say has risen or fallen."""
    for place, second in enumerate(passage.mentions[1:]):
        first = passage.mentions[place]
        if first.sentence != second.sentence or not _are_two_levels(passage, first, second):
            continue
        old = ends_with("level before", lead(passage, second))
        risen = ends_with("to the level", lead(passage, second)) and lead(passage, first).endswith(" from ")
        if old == risen:
            continue
        before, after = (second, first) if old else (first, second)
        sense = _way(passage, before, after)
        if sense is not None:
            roles = (("before", before.place), ("after", after.place))
            yield stated(passage, "change: which way", roles, sense)


def _are_two_levels(passage: Passage, first: Mention, second: Mention) -> bool:
    """Say whether two amounts beside each other may be levels of one thing; one may leave out its unit."""
    figures = first.figure, second.figure
    bare = [is_bare(figure) for figure in figures]
    alike = of_one_kind(*figures) or (any(bare) and not all(bare) and all(one.value < 100 for one in (first, second)))
    measured = any(is_share(figure) for figure in figures) or not any(bare)
    exact = all(figure.low == figure.high or figure.modifier == "up to" for figure in figures)
    between = words_of(passage, first.last, second.first).split()
    near = len(between) <= _BETWEEN + any(word in (",", "per", "cent") for word in between)
    plain = not any(is_adjective(passage, one) or one.figure.kind in _TIMED for one in (first, second))
    return alike and measured and exact and near and plain and min(first.value, second.value) > 0


def _way(passage: Passage, before: Mention, after: Mention) -> str | None:
    """Return "more" if words beside two levels say that the second is, "less" if it is less; None if they say neither or both."""
    first, second = sorted((before, after), key=lambda one: one.first)
    between = lead(passage, second)
    turned = "more" if ends_with("up from", between) else "less" if ends_with("down from", between) else None
    if tail(passage, second).startswith(" to "):
        return None
    if turned is not None:
        return turned
    there = [one for one in within(passage, first.sentence, first.sentence) if one.last <= first.first]
    if there and first.figure.role == "change" and alike(there[-1].figure, second.figure):
        # "£250, a rise of £50 from £200".
        return None
    opening = passage.doc.sentences[first.sentence].first
    # Only the words since the figure before: each figure has a verb of its own.
    said = words_of(passage, there[-1].last if there else opening, first.first)
    if first.figure.modifier == "up to":
        said += "put its up "
    said = f" {' '.join(said.split()[-_NEAR:])} "
    told = [way for way, kinds in _WAYS.items() if any(says(kind, said) for kind in kinds)]
    return told[0] if len(told) == 1 and not says("no movement", said) else None


def outdone(passage: Passage) -> Iterator[Relation]:
    """Yield an amount with the one that it is said to be above, or the most since."""
    for place, right in enumerate(passage.mentions[1:]):
        left = passage.mentions[place]
        sense = _sense(passage, right)
        if sense is None or not _can_be_beside(passage, left, right):
            continue
        roles = (("left", left.place), ("right", right.place))
        yield stated(passage, "order: outdone", roles, sense)


def _sense(passage: Passage, right: Mention) -> str | None:
    before = without_last("how exactly", lead(passage, right))
    if ends_with("since the", before):
        said = f" {' '.join(before.split()[-_NEAR:])} "
        told = [sense for sense, kind in _SUPERLATIVES.items() if says(kind, said)]
        if not told and (" the most " in said or " the best " in said):
            told = ["less"]
        return told[0] if len(told) == 1 else None
    if ends_with("outdoing", before) and len(before.split()) > _MARK:
        return "more"
    for kind, sense in (("up from", "more"), ("down from", "less")):
        if ends_with(kind, before) and before.split()[-_BEHIND_COMMA:][:1] == [","]:
            return sense
    return None


def _can_be_beside(passage: Passage, left: Mention, right: Mention) -> bool:
    """Say whether an amount is told right before words that put it beside another."""
    figures = left.figure, right.figure
    alike = of_one_kind(*figures)
    levels = all(
        figure.low == figure.high and figure.change is None and figure.kind not in _TIMED and figure.role != "change"
        for figure in figures
    )
    if not alike or not levels or any(is_adjective(passage, one) for one in (left, right)) or left.value == right.value:
        return False
    if is_share(figures[0]) or not 1 / _FURTHEST < left.value / right.value < _FURTHEST:
        return False
    opening = lead(passage, right).split()
    if left.sentence == right.sentence:
        said = tail(passage, left)
        named = says("clause joiner", said) or begins_with("of another", f" {' '.join(opening[:1])} ")
        return not named and not says("no record", said) and not says("least", said)
    alone = [one for one in within(passage, left.sentence, left.sentence) if of_one_kind(one.figure, right.figure)]
    pointed = opening[:1] and opening[0] in _POINTERS and right.sentence - left.sentence == 1
    return bool(pointed) and alone == [left] and not says("no record", lead(passage, right))


def compared(passage: Passage) -> Iterator[Relation]:
    """Yield amounts with those that a comparative right before them says they are more or less than."""
    for right in passage.mentions:
        if not is_level(right.figure) or right.figure.modifier not in ("exact", "about"):
            continue
        sense = next((sense for sense in ("more", "less") if _than(sense).search(lead(passage, right))), None)
        left = _left(passage, right) if sense is not None else None
        if says("comparative of age", lead(passage, right)) and right.figure.kind not in LASTING:
            # "Of 410m, is older than the 520m viaduct".
            continue
        if sense is not None and left is not None:
            yield stated(passage, "order: compared", (("left", left.place), ("right", right.place)), sense)


@cache
def _than(sense: str) -> re.Pattern[str]:
    """Return the pattern of the words before an amount that another one is more, or less, than."""
    degree = alternatives(words("relation_words", "word", kind="degree"))
    known = alternatives(words("relation_words", "word", kind="that amount"))
    than = alternatives(words("relation_words", "word", kind=f"{sense} than"))
    other = alternatives(words("relation_words", "word", kind=f"comparative {sense}"))
    # "38 times in May, more often than in the same month of last year, when it was called 44 times".
    clause = (
        rf" , (?:{degree} )?{other} (?:often )?than (?:in|at|on|during|last|for) (?:[^\s.;,]+ ){{1,9}}"
        r"(?:, )?when (?:it|they|there|he|she) (?:[^\s.;,]+ ){1,4}$"
    )
    return re.compile(rf"(?: ,|^(?: ,)? (?:is|was|are|were)) (?:{degree} )?{than} {known} $|{clause}")


def _left(passage: Passage, right: Mention) -> Mention | None:
    """Return the amount that is compared: the last before the other one, with nothing but spans of time between."""
    before = [
        one for one in within(passage, right.sentence, right.sentence)
        if one.first < right.first and one.figure.kind not in _BETWEEN_COMPARED
    ]  # fmt: skip
    if not before or right.figure.kind in _BETWEEN_COMPARED:
        return None
    left = before[-1]
    alike = of_one_kind(left.figure, right.figure) and not is_bare(left.figure)
    between = words_of(passage, left.last, right.first)
    # "Output was 40 tonnes and exports grew, more than the 35 tonnes of": of something else.
    dated = [each.span for each in passage.dates]
    free = " ".join(
        token.lower for token in passage.doc.tokens[left.last : right.first]
        if not any(span.start <= token.start < span.end for span in dated)
    )  # fmt: skip
    # "In January and in February, more often than": no other clause.
    before_than = f" {free.replace('in and ', 'in ')} ".partition(" than ")[0]
    one_clause = between.count(" , ") <= _MOST_MARKS and (
        not any(f" {word} " in f"{before_than} " for word in words("relation_words", "word", kind="new clause"))
    )
    return left if is_level(left.figure) and alike and one_clause else None
