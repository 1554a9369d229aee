"""Who came first and who second, with their times: the one behind cannot have been the faster."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import lead, says, sentence_words, tail, words_of

_CLOCKED = frozenset({"second", "minute", "hour"})
_NEAR = 1.25


def ranks(passage: Passage) -> Iterator[Relation]:
    """Yield the winner's time and that of the one behind: "won in 54.21 seconds. Vance was second in 54.60"."""
    times = [one for one in passage.mentions if one.figure.kind == "duration" and one.figure.unit in _CLOCKED]
    for first in times:
        if is_adjective(passage, first) or not is_level(first.figure) or not _has_won(passage, first):
            continue
        behind = [one for one in within(passage, first.sentence, first.sentence + 2) if _is_time(first, one)]
        if not behind or behind[0].first < first.first or not says("runner-up", _said(passage, behind[0])):
            continue
        won_again = behind[0].sentence != first.sentence and says("winning", _without_title(passage, behind[0]))
        other = says("another race", words_of(passage, first.last, behind[0].first))
        if says("behind by", tail(passage, behind[0])) or won_again or other:
            continue
        roles = (("left", first.place), ("right", behind[0].place))
        yield stated(passage, "order: ranks", roles, "less")


def _has_won(passage: Passage, first: Mention) -> bool:
    """Say whether the sentence of a time, or the one before it, tells who won; no runner-up stands before the time."""
    said = _said(passage, first)
    if says("second place", lead(passage, first)):
        return False
    if says("winning", said):
        return True
    before = [] if first.sentence == 0 else list(within(passage, first.sentence - 1, first.sentence - 1))
    timed = any(one.figure.kind == "duration" for one in before)
    told = first.sentence > 0 and says("winning", sentence_words(passage, first.sentence - 1))
    return told and not timed and says("finishing", said) and not says("runner-up", said)


def _without_title(passage: Passage, one: Mention) -> str:
    """Return the words of a sentence without those that tell who had won before: "last year's winner, Jo Maddern"."""
    said = _said(passage, one).replace("'s ", " 's ").replace("’s ", " 's ")
    return said.replace(" 's winner ", " ").replace(" 's champion ", " ").replace(" former champion ", " ")


def _said(passage: Passage, one: Mention) -> str:
    first = passage.doc.sentences[one.sentence].first
    return words_of(passage, first, one.first) + tail(passage, one)


def _is_time(first: Mention, one: Mention) -> bool:
    """Say whether a figure can be a time of the same race; it may leave out its unit."""
    if one.place == first.place or not is_level(one.figure):
        return False
    alike = one.figure.unit == first.figure.unit or (is_bare(one.figure) and one.value != int(one.value))
    return alike and first.value / _NEAR < one.value < first.value * _NEAR
