"""A change to a level, with the level before it in the sentence before or behind: "fell 18% to £1,312m. … had posted a profit of £1,600m"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.timing import is_on_another_basis, is_thought
from analysis.text.tagsets import NAMES

_FURTHEST = 0.85
_SIGNS = {"up": 1, "down": -1}
_LEADS = re.compile(r"^ (?:[^\s.;,]+ ){0,4}to (?:[a-z]+ at )?$")
_CLOSES = re.compile(r" to [a-z]+ at $")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WORKING = 5
_PRONOUNS = frozenset({"it", "they"})


def levels_apart(passage: Passage) -> Iterator[Relation]:
    """Yield changes that lead to the level right behind them, with the only level of another sentence from which they led."""
    for by, after in pairwise(passage.mentions):
        sign = _SIGNS.get(by.figure.change or "", 0)
        if not sign or by.value <= 0 or by.sentence != after.sentence or not _LEADS.match(tail(passage, by)):
            continue
        if not _is_moved(by, after) or is_on_another_basis(passage, by):
            continue
        before = _before(passage, by, after)
        if before is None or before.value <= 0:
            continue
        step = before.value * by.value / 100 if _is_rate(by) else by.value
        roles = (("before", before.place), ("after", after.place), ("by", by.place))
        moved = (after.value - before.value) * sign
        yield from only(passage, "change: levels apart", roles, moved, step, _FURTHEST)


def _is_rate(by: Mention) -> bool:
    return is_share(by.figure) and "point" not in (by.figure.unit or "")


def _is_moved(by: Mention, after: Mention) -> bool:
    """Say whether an amount may be the level that something moved to: by a rate, by points, or by an amount of its unit."""
    figure = after.figure
    if figure.change is not None or figure.low != figure.high or figure.role == "before":
        return False
    if is_share(figure):
        return "point" in (by.figure.unit or "")
    return _is_rate(by) or figure.unit == by.figure.unit


def _before(passage: Passage, by: Mention, after: Mention) -> Mention | None:
    """Return the only other amount like a level in the sentences beside it, if words tell that it is the one before."""
    around = within(passage, max(0, by.sentence - 1), by.sentence + 1)
    alike = [
        one for one in around if one not in (by, after) and _is_alike(one, after) and not is_adjective(passage, one)
    ]
    moved = [one for one in around if one != by and one.figure.change is not None]
    if len(alike) != 1 or moved or alike[0].sentence == by.sentence or not is_level(alike[0].figure):
        return None
    old = alike[0]
    return old if (_is_told_behind if old.sentence > by.sentence else _is_told_ahead)(passage, by, old) else None


def _is_alike(one: Mention, after: Mention) -> bool:
    exact = one.figure.low == one.figure.high and one.figure.kind == after.figure.kind
    return exact and one.figure.unit == after.figure.unit and not (is_bare(one.figure) and one.value < after.value / 10)


def _is_told_behind(passage: Passage, by: Mention, old: Mention) -> bool:
    """Say whether the sentence behind a change tells what the same had been: "It had stood at 4.5%", "had posted a profit of"."""
    first = passage.doc.sentences[old.sentence].first
    said = words_of(passage, first, old.first)
    if " had " not in said or is_thought(passage, old) or old.figure.role == "after":
        return False
    if begins_with("there", tail(passage, old)) and not says(
        "level of old", f" {' '.join(tail(passage, old).split()[:4])} "
    ):
        return False
    kinds = {word for word in said.split() if says("kind of amount", f" {word} ")}
    if kinds - set(sentence_words(passage, by.sentence).split()):
        return False
    if says("that level", said) and said.split()[0] in _PRONOUNS:
        return True
    return begins_with("level of old", tail(passage, old)) or says("earlier behind", tail(passage, old))


def _is_told_ahead(passage: Passage, by: Mention, old: Mention) -> bool:
    """Say whether a change goes on from the level of the sentence before: "closed at $39.50. … jumped 6% to close at"."""
    first = passage.doc.sentences[by.sentence].first
    before = lead(passage, old)
    if says("another one", sentence_words(passage, by.sentence)) or not are_days_in_a_row(passage, old, by):
        return False
    opening = words_of(passage, first, by.first).split()
    goes_on = opening[:1] != [] and opening[0] in _PRONOUNS and says("that level", before)
    closed = _CLOSES.search(tail(passage, by)) is not None and says("closed at", before)
    return goes_on or (closed and not _has_new_name(passage, first, by.first, old.sentence))


def are_days_in_a_row(passage: Passage, old: Mention, by: Mention) -> bool:
    """Say whether no other day lies between those of two sentences: a stock that is told on Monday and on Friday moved between."""
    days = [
        [
            _DAYS.index(word[:3])
            for word in sentence_words(passage, one.sentence).split()
            if word[:3] in _DAYS and word.endswith("day")
        ]
        for one in (old, by)
    ]
    if not days[0] and not days[1]:
        return True
    return all(len(told) == 1 for told in days) and (days[1][0] - days[0][0]) % _WORKING == 1 and days[1][0] < _WORKING


def _has_new_name(passage: Passage, first: int, last: int, sentence: int) -> bool:
    """Say whether some words have a name, but no day, that a sentence does not have."""
    said = sentence_words(passage, sentence)
    dated = [one.span for one in passage.dates]
    return any(
        token.tag in NAMES
        and f" {token.lower} " not in said
        and not any(span.start <= token.start < span.end for span in dated)
        for token in passage.doc.tokens[first:last]
    )
