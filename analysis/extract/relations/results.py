"""By how much a contest was won, beside its score or times; the one behind was not the faster: "beat Selm 84-71 … the 13-point win"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import bounded, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

_SCORE = re.compile(r"(?<![\w.,/–-])(\d{1,3})[-–](\d{1,3})(?![\w/–-]|[.,]\d)")
_SCORED = frozenset({"point", "goal", "run", "try", None})
_BACK, _AHEAD = 4, 1
_NEAR = 4
_FURTHEST = 0.6
_SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0}
_ONE_RACE = 1.25
_LONGER = 4
_CLOCKED = frozenset({"second", "minute", "hour"})
_NEAR_RANK = 1.25
_APART = 1
_CLAUSES = re.compile(r" (?:;|while|but|:) ")
# "The second half", "last year's winner".
_NO_PLACE = re.compile(rf"(?<= )[a-z]+ {alternatives(words('relation_words', 'word', kind='another rank'))}(?= )")
_PLACES = tuple(words("relation_words", "word", kind=f"place {place}") for place in range(1, 6))


_NEAR_BEST = 4


def results(passage: Passage) -> Iterator[Relation]:
    """Yield how far apart two sides or two runners ended, with what the only score or the only two times around say."""
    told = [by for by in passage.mentions if _is_exact(by)]
    scored = [one for by in told if _is_won_by(passage, by) for one in _scored(passage, by)]
    # "Won 41-12 … the 29-point win is the biggest since they won by 31": of one score only one margin is meant.
    fitting = {one.low for one in scored if _margin_of(passage, one) == one.low}
    yield from (one for one in scored if one.low not in fitting or _margin_of(passage, one) == one.low)
    for by in told:
        if (
            by.figure.unit in _SECONDS
            and begins_with("time behind", tail(passage, by))
            and not says("another race", f" {' '.join(tail(passage, by).split()[:_NEAR_BEST])} ")
        ):
            yield from _timed(passage, by)


def _is_exact(by: Mention) -> bool:
    plain = by.figure.modifier in ("exact", "about", "nearly")
    return by.figure.low == by.figure.high and plain and by.value > 0


def _margin_of(passage: Passage, one: Relation) -> float:
    """Return the margin of a relation."""
    return passage.placed[one.of("by")[0]].value


def _is_won_by(passage: Passage, by: Mention) -> bool:
    """Say whether a number is by how much a contest was won: "the 15-point win", "won by 15 points"."""
    if by.figure.unit not in _SCORED or by.figure.kind not in ("count", "score", "share"):
        return False
    before, behind = lead(passage, by), tail(passage, by)
    return begins_with("won margin", behind) or ends_with("won by", before)


def _scored(passage: Passage, by: Mention) -> Iterator[Relation]:
    sentences = passage.doc.sentences
    begin = sentences[max(0, by.sentence - _BACK)].start
    end = sentences[min(len(sentences) - 1, by.sentence + _AHEAD)].end
    scores = [found for found in _SCORE.finditer(passage.doc.text, begin, end) if _is_final(passage, found)]
    if len(scores) != 1:
        return
    apart = abs(int(scores[0][1]) - int(scores[0][2]))
    if apart and abs(apart - by.value) <= _FURTHEST * max(apart, by.value):
        yield _difference(passage, by, "score", (float(apart), float(apart)))


def _is_final(passage: Passage, found: re.Match[str]) -> bool:
    """Say whether two numbers are a score and not a range, nor how often a side has won and lost."""
    doc = passage.doc
    token = doc.token_at(found.start())
    sentence = doc.sentence_at(found.start())
    dated = any(one.span.start < found.end() and found.start() < one.span.end for one in passage.dates)
    ranged = any(one.figure.span.start <= found.start() < one.figure.span.end for one in passage.mentions)
    before = words_of(passage, max(sentence.first, token - _NEAR), token)
    behind = words_of(passage, token + 1, min(sentence.last, token + _NEAR))
    # "He took 3-28 in 12 overs".
    if says("no score", sentence_words(passage, sentence.i)):
        return False
    return (
        not dated
        and not ranged
        and not ends_with("record so far", before)
        and not says("score so far", before)
        and not says("score so far", behind)
    )


def _timed(passage: Passage, by: Mention) -> Iterator[Relation]:
    if says("on the way", f"{lead(passage, by)}{tail(passage, by)}"):
        return
    gap = _seconds(by)
    times = [
        one for one in within(passage, by.sentence - _BACK, by.sentence + _AHEAD)
        if one.figure.unit in _SECONDS and one.place != by.place and is_level(one.figure) and one.figure.low == one.figure.high
        and _seconds(one) > _LONGER * gap
    ]  # fmt: skip
    if len(times) != 2 or any(_is_of_the_third(passage, one) for one in [by, *times]):
        return
    first, last = sorted(_seconds(one) for one in times)
    if last > _ONE_RACE * first or first == last:
        return
    apart = last - first
    if abs(apart - gap) > _FURTHEST * max(apart, gap):
        return
    unit = _SECONDS[by.figure.unit or ""]
    slack = (_step(passage, by) * unit + sum(_step(passage, one) for one in times)) / unit
    yield _difference(passage, by, "times", (apart / unit - slack, apart / unit + slack))


def _is_of_the_third(passage: Passage, one: Mention) -> bool:
    """Say whether a time, or a gap, is that of a runner behind the second: "with Lind third in 3:39.55", "1.8 seconds behind in third"."""
    return says("a lower place", f"{lead(passage, one)}{' '.join(tail(passage, one).split()[:_NEAR])} ")


def _seconds(one: Mention) -> float:
    return one.value * _SECONDS[one.figure.unit or ""]


def _step(passage: Passage, one: Mention) -> float:
    """Return half of what the last written digit of a time stands for, in its unit; of a clock that is a second."""
    written = one.figure.span.of(passage.doc.text)
    decimals = re.search(r"\.(\d+)", written)
    return 0.5 * 10.0 ** -len(decimals[1]) if decimals else 0.5


def _difference(passage: Passage, by: Mention, of: str, bounds: tuple[float, float]) -> Relation:
    return bounded(by, f"difference: {of}", bounds)


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
        other = says("another race", words_of(passage, first.last, behind[0].first)) or _are_of_two_races(
            passage, first, behind[0]
        )
        if says("behind by", tail(passage, behind[0])) or won_again or other:
            continue
        roles = (("left", first.place), ("right", behind[0].place))
        yield stated(passage, "order: ranks", roles, "less")


def _are_of_two_races(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether words name another class of runners beside each of two times: "the women's race", "second in the men's"."""
    beside = [
        words_of(passage, passage.doc.sentences[one.sentence].first, one.first),
        lead(passage, other) + tail(passage, other),
    ]
    first, second = ({word for word in said.split() if says("class of runners", f" {word} ")} for said in beside)
    return bool(first) and bool(second) and first != second


def placed(passage: Passage) -> Iterator[Relation]:
    """Yield the times, or the points, of those whose places are told: "third in 2:08:14. … was second in 2:08:32"."""
    ranked = [(rank, one) for one in passage.mentions if (rank := _rank(passage, one)) is not None]
    for (place, one), (other_place, other) in combinations(ranked, 2):
        timed = one.figure.kind == "duration"
        alike = one.figure.kind == other.figure.kind and one.figure.unit == other.figure.unit if timed else True
        near = other.sentence - one.sentence <= _APART and 1 / _NEAR_RANK < one.value / other.value < _NEAR_RANK
        if place == other_place or not alike or not near or one.value == other.value:
            continue
        between = words_of(passage, one.last, other.first).replace(" 's ", "'s ").replace(" ’s ", "’s ")
        if timed != (other.figure.kind == "duration") or says("another race", between):
            continue
        first, second = (one, other) if place < other_place else (other, one)
        roles = (("left", first.place), ("right", second.place))
        yield stated(passage, "order: places", roles, "less" if timed else "more")


def _rank(passage: Passage, one: Mention) -> int | None:
    """Return the place that the words before a time, or before points in a table, tell; None if they tell none or several."""
    figure = one.figure
    timed = figure.kind == "duration" and figure.unit in _CLOCKED and ends_with("timed at", lead(passage, one))
    points = figure.kind in ("count", "score") and figure.unit in ("point", None) and figure.change is None
    if not (timed or (points and ends_with("with points", lead(passage, one)))) or figure.low != figure.high:
        return None
    if is_adjective(passage, one) or figure.modifier != "exact" or says("earlier behind", tail(passage, one)):
        return None
    if says("another race", lead(passage, one)):
        return None
    said = f" {re.split(_CLAUSES, lead(passage, one))[-1]} "
    said = re.sub(_NO_PLACE, " ", said)
    told = [place for place, kind in enumerate(_PLACES, 1) if any(f" {word} " in said for word in kind)]
    return told[0] if len(told) == 1 else None


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
    return alike and first.value / _NEAR_RANK < one.value < first.value * _NEAR_RANK


def best_times(passage: Passage) -> Iterator[Relation]:
    """Yield a time that is told to better an old one, with that: "won in 9.71 seconds, bettering the mark of 9.76"."""
    times = [one for one in passage.mentions if one.figure.kind == "duration" and one.figure.unit in _CLOCKED]
    for new in times:
        if is_adjective(passage, new) or not is_level(new.figure) or _is_taken_off(passage, new):
            continue
        ahead = [one for one in within(passage, new.sentence, new.sentence + 1) if one.first > new.first]
        old = next((one for one in ahead if _is_time(new, one)), None)
        if old is None or not ends_with("old best", lead(passage, old)):
            continue
        sentence = passage.doc.sentences[new.sentence]
        said = words_of(passage, sentence.first, min(sentence.last, old.first))
        if not says("bettering", said) or says("fell short", said):
            continue
        yield stated(passage, "order: best time", (("left", new.place), ("right", old.place)), "less")


def _is_taken_off(passage: Passage, one: Mention) -> bool:
    """Say whether a time is by how much another was bettered: "taking 0.3 seconds off"."""
    return tail(passage, one).startswith(" off ")
