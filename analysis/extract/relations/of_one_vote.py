"""Shares of one vote, or answers to one question, told in a row: together they are no more than all: "had 51%, Orr 39% and Lee 8%"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level
from analysis.extract.relations.drawn_totals import is_all
from analysis.extract.relations.nearby import Mention, Passage, place_of, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import lead, says, sentence_words, tail
from analysis.text.tagsets import NOUNS

_FEWEST = 3
_MOST = 130.0
_ALL = 100.0
_NEAR = 6
_NEARLY = 0.02
_CLOSE = 24


def of_one_vote(passage: Passage) -> Iterator[Relation]:
    """Yield the shares that sentences next to each other give of one vote, if there are three or more."""
    for first in passage.mentions:
        if not _is_share(passage, first) or _before(passage, first):
            continue
        run = [first]
        for one in passage.mentions[place_of(passage, first) + 1 :]:
            if one.sentence > run[-1].sentence + 1 or one.first - run[-1].last > _CLOSE:
                break
            if _is_all_of(passage, run, one):
                break
            if _is_share(passage, one) or (is_bare(one.figure) and _goes_on(passage, one)):
                run.append(one)
            elif one.figure.unit == "percent":
                break
        told = sum(one.value for one in run)
        if len(run) >= _FEWEST and told <= _MOST and _is_of_a_vote(passage, run):
            yield stated(passage, "sum: one vote", (("parts", one.place) for one in run), "at most")


def _is_all_of(passage: Passage, run: list[Mention], one: Mention) -> bool:
    """Say whether a share is what those before it come to: "Together the three won 54 per cent", "So 54 per cent backed one of them"."""
    comes_to = sum(each.value for each in run)
    more = one.value > max(each.value for each in run)
    return len(run) > 1 and more and (is_all(passage, one) or abs(one.value - comes_to) < _NEARLY * comes_to)


def _before(passage: Passage, first: Mention) -> bool:
    """Say whether another share stands right before one, so that the row begins earlier."""
    there = within(passage, first.sentence - 1, first.sentence)
    return any(
        one.first < first.first and first.first - one.last <= _CLOSE and _is_share(passage, one) for one in there
    )


def _is_share(passage: Passage, one: Mention) -> bool:
    """Say whether a figure is a share that somebody or an answer has: no turnout, no change, no share of a group."""
    figure = one.figure
    if figure.unit != "percent" or not is_level(figure) or figure.low != figure.high:
        return False
    near = f" {' '.join([*lead(passage, one).split()[-_NEAR:], *tail(passage, one).split()[:2]])} "
    apart = (
        (says("another measure", f" {near} {figure.measure} ") and not says("makes_up", near))
        or says("of a group", near)
        or says("from before", near)
    )
    return not apart and not tail(passage, one).startswith((" of them", " of those who", " of whom"))


def _goes_on(passage: Passage, one: Mention) -> bool:
    return (
        one.figure.low == one.figure.high
        and one.value < _ALL
        and tail(passage, one).split()[:1] in ([","], ["."], ["and"], [";"])
    )


def _is_of_a_vote(passage: Passage, run: list[Mention]) -> bool:
    """Say whether words tell that the shares are of one vote, or the only answers to one question."""
    sentences = range(max(run[0].sentence - 1, 0), min(run[-1].sentence + 2, len(passage.doc.sentences)))
    said = " ".join(sentence_words(passage, sentence) for sentence in sentences)
    first = f" {' '.join(tail(passage, run[0]).split()[:_NEAR])} "
    if "counted" in first.split():
        # "With 76 percent of the vote counted".
        return False
    # "Wind made up 38% of the power, gas 31% and water 18%".
    named = all(passage.doc.tokens[one.first - 1].tag in NOUNS for one in run[1:])
    made_up = named and says("makes_up", lead(passage, run[0])) and run[0].sentence == run[-1].sentence
    return made_up or says("of one vote", first) or says("single answer", said) or says("every ballot", said)
