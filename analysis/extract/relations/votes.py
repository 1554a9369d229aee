"""Shares of one vote, all that is left of it, and votes on a body: together no more than all, or than those who sit on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_points, is_share
from analysis.extract.relations.drawn_totals import is_all
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, place_of, within
from analysis.extract.relations.readings import Reading, fitting, stated
from analysis.extract.relations.remainders import is_rest
from analysis.extract.relations.said import begins_with, lead, says, sentence_words, tail
from analysis.lexicon import words
from analysis.text.tagsets import NOUNS

_FEWEST = 3
_MOST = 130.0
_ALL = 100.0
_NEAR = 6
_NEARLY = 0.02
_CLOSE = 24
_SENTENCES = 2
_MOST_BALLOT = 1000
_TO = re.compile(r" (?:votes? |judges? |members? |councillors? |jurors? )?(?:to|against) $")
_PLACE = re.compile(r" in the (?P<place>[a-z]+) ")
_BACK = 2
_MOST_PARTS = 6
_FURTHEST = 0.16
_LONGEST = 40
_NEAR_LEFT = 4


def of_one_vote(passage: Passage) -> Iterator[Relation]:
    """Yield the shares that sentences next to each other give of one vote, if there are three or more."""
    for first in passage.mentions:
        if not _is_share(passage, first) or _before(passage, first):
            continue
        run = [first]
        for one in passage.mentions[place_of(passage, first) + 1 :]:
            if one.sentence > run[-1].sentence + 1 or one.first - run[-1].last > _CLOSE:
                break
            if _is_all_of(passage, run, one) or len(run) > _LONGEST or sum(each.value for each in run) > _MOST:
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
    # "47 per cent in the city and 51 per cent in the country".
    places = {each["place"] for one in run for each in [_PLACE.search(tail(passage, one))] if each}
    if len(places) > 1 or "counted" in first.split():
        # "With 76 percent of the vote counted".
        return False
    # "Wind made up 38% of the power, gas 31% and water 18%".
    named = all(passage.doc.before(one.first).tag in NOUNS for one in run[1:])
    made_up = named and says("makes_up", lead(passage, run[0])) and run[0].sentence == run[-1].sentence
    return made_up or says("of one vote", first) or says("single answer", said) or says("every ballot", said)


def ballots(passage: Passage) -> Iterator[Relation]:
    """Yield two numbers of votes with the only number of members nearby, which they are not more than."""
    for one, other in pairwise(passage.mentions):
        if not _is_vote(passage, one, other):
            continue
        around = within(passage, one.sentence - _SENTENCES, one.sentence + _SENTENCES)
        bodies = [each for each in around if each not in (one, other) and _is_body(passage, each)]
        if len(bodies) == 1 and bodies[0].value >= max(one.value, other.value):
            roles = (("whole", bodies[0].place), ("parts", one.place), ("parts", other.place))
            yield stated(passage, "sum: votes on a body", roles, "at most")


def _is_vote(passage: Passage, one: Mention, other: Mention) -> bool:
    counted = all(each.figure.kind in COUNTS and is_level(each.figure) for each in (one, other))
    if one.sentence != other.sentence or not counted or not 0 < max(one.value, other.value) < _MOST_BALLOT:
        return False
    between = tail(passage, one)
    near = f"{' '.join(lead(passage, one).split()[-_NEAR:])} {between} "
    return _TO.fullmatch(between) is not None and (says("voting", f" {near}") or " vote" in between)


def _is_body(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of those who sit on a body: "nine-member court", "a bench of nine", "seven judges"."""
    if one.figure.kind not in COUNTS or one.value < 2:
        return False
    behind = " ".join(tail(passage, one).replace("-", " ").split()[:2])
    members = says("members", f" {behind} {one.figure.unit} ")
    bench = lead(passage, one).endswith(" of ") and says("body", f" {' '.join(lead(passage, one).split()[-3:])} ")
    return (members and (is_adjective(passage, one) or lead(passage, one).endswith(" all "))) or bench


def completed(passage: Passage) -> Iterator[Relation]:
    """Yield the shares of a whole, up to the one that is said to be all that is left of it."""
    for rest in passage.mentions:
        apposed = begins_with("apposed rest", tail(passage, rest))
        told = is_share(rest.figure) and is_level(rest.figure) and (is_rest(passage, rest) or apposed)
        if told and _is_of_the_same(passage, rest):
            yield from fitting(passage, "sum: all that is left", _with_parts(passage, rest), _FURTHEST)


def _with_parts(passage: Passage, rest: Mention) -> Iterator[Reading]:
    before = [one for one in within(passage, rest.sentence - _BACK, rest.sentence) if one.first < rest.first]
    shares = [one for place, one in enumerate(before) if _is_part(passage, one, before[:place])]
    readings = [_reading([*shares[-count:], rest]) for count in range(1, min(len(shares), _MOST_PARTS) + 1)]
    near = [one for one in readings if one.off <= _FURTHEST]
    if any(abs(_ALL - rest.value - sum(one.value for one in some)) < 1 for some in _subsets(shares)):
        near = []
    for one in readings:
        yield one._replace(sure=near == [one])


def _subsets(shares: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    for count in range(1, min(len(shares), _MOST_PARTS) + 1):
        yield from combinations(shares[-_MOST_PARTS:], count)


def _is_of_the_same(passage: Passage, rest: Mention) -> bool:
    """Say whether what is left is of no other whole: "the remaining 60 per cent of plants"."""
    behind = tail(passage, rest).split()
    if behind[:1] != ["of"]:
        return True
    return any(word in words("divided_wholes", "noun") for word in behind[1:4])


def _is_part(passage: Passage, one: Mention, before: Sequence[Mention]) -> bool:
    """Say whether a figure is a share of what may be the same whole: in per cent, or a bare number behind one of the sort."""
    figure = one.figure
    if not is_level(figure) or figure.low != figure.high or is_adjective(passage, one):
        return False
    if not is_share(figure) or is_points(figure):
        return is_bare(figure) and bool(before) and any(is_share(each.figure) for each in before)
    near = " ".join(lead(passage, one).split()[-_NEAR_LEFT:])
    other = says("another measure", f" {near} {figure.measure} ")
    of_them = tail(passage, one).startswith((" of them", " of those", " of whom"))
    # "Of those asked": of the first share it tells only who they are.
    return not other and not (of_them and any(is_share(each.figure) for each in before))


def _reading(parts: Sequence[Mention]) -> Reading:
    return Reading(tuple(("parts", one.place) for one in parts), _ALL, sum(one.value for one in parts), sure=False)
