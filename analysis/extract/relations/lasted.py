"""How long something took, beside the two times of day between which it lies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extract.dates.vocabulary import known
from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.about import clause_begin, clause_end, untold
from analysis.extract.relations.nearby import Mention, Passage, dates_within, has_unread_number, is_adjective
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import begins_with, lead, says, tail, words_of
from analysis.text.span import Span
from analysis.text.tagsets import AUXILIARIES, FINITE, NAMES, NOUNS, VERBS
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

_MINUTES = {"minute": 1.0, "hour": 60.0}
_DAY = 24 * 60
_HALF_A_DAY = 12 * 60
# "Two hours" may be ten minutes more or less; a wrong span is off by no more than this part of it.
_SLACK = 0.12
_EXACTLY = 0.02
_MOST_SLACK = 20
# Halves and quarters of an hour are round numbers.
_PARTS = 4
_FURTHEST = 0.6
_BACK = 2
_WORDS = 6
_DAILY, _WEEKLY = "hour per day", "day per week"
_A_WEEK = 7
_UNTIL = frozenset({"to", "through", "until", "till", "–", "-", "and"})


def lasted(passage: Passage) -> Iterator[Relation]:
    """Yield spans of hours with the two times of day around them."""
    for one in passage.mentions:
        figure = one.figure
        if figure.low == figure.high and figure.unit in (_DAILY, _WEEKLY, "day"):
            yield from _open_each_day(passage, one) if figure.unit == _DAILY else _open_each_week(passage, one)
        if figure.kind != "duration" or figure.low != figure.high or figure.change is not None:
            continue
        if figure.unit in _MINUTES:
            yield from _between_times(passage, one)


def _between_times(passage: Passage, one: Mention) -> Iterator[Relation]:
    figure_span = one.figure.span
    times: list[int] = _late(passage, one) if begins_with("late by", tail(passage, one)) else []
    for back in range(_BACK + 1):
        if len(times) < 2:
            times = _times(passage, one.sentence - back, one.sentence, figure_span)
    if len(times) != 2 or not _lies_between(passage, one) or _is_of_something_else(passage, one):
        return
    unit = _MINUTES[one.figure.unit or ""]
    said = one.value * unit
    gap = (times[1] - times[0]) % _DAY
    # "Five hours and 35 minutes" are not told in round numbers.
    slack = _SLACK if float(one.value * _PARTS).is_integer() else _EXACTLY
    slack = min(slack * gap, _MOST_SLACK)
    low, high = gap - slack - 2, gap + slack + 2
    nearest = min(max(said, low), high)
    # "From 11 to 2": half a day may be left out.
    other = (gap + _HALF_A_DAY) % _DAY
    if (
        gap == 0
        or said >= _DAY
        or abs(said - other) <= _EXACTLY * other
        or abs(nearest - said) > _FURTHEST * max(nearest, said)
    ):
        return
    yield bounded(one, "age: between times", (low / unit, high / unit))


def _late(passage: Passage, one: Mention) -> list[int]:
    """Return the time when something was due and the last time before a span: "due at 11.10am … until 12.25pm, an hour late"."""
    doc = passage.doc
    begin = doc.sentences[max(0, one.sentence - _BACK)].start
    end = doc.sentences[min(one.sentence + 1, len(doc.sentences) - 1)].end
    clocks = [each for each in dates_within(passage, begin, end) if each.clock]
    due = [each for each in clocks if says("due at", _words_before(passage, each))]
    came = [each for each in clocks if each.span.start < one.figure.span.start and each not in due]
    return [_minutes(due[0]), _minutes(came[-1])] if len(due) == 1 and came else []


def _words_before(passage: Passage, one: DateExpression) -> str:
    """Return the words of a clause before a time of day, from the time before it on."""
    doc, token = passage.doc, passage.doc.token_at(one.span.start)
    before = [
        doc.token_at(each.span.end - 1) + 1
        for each in dates_within(passage, doc.sentence_at(one.span.start).start, one.span.start)
        if each.clock
    ]
    return words_of(passage, max([doc.sentence_at(one.span.start).first, *before[-1:]]), token)


def _minutes(one: DateExpression) -> int:
    clock = one.clock or "00:00"
    return int(clock[:2]) * 60 + int(clock[3:5])


def _open_each_day(passage: Passage, one: Mention) -> Iterator[Relation]:
    """Yield the hours of a day beside the two times right before them: "from 9am to 5pm, eight hours a day"."""
    text, start = passage.doc.text, one.figure.span.start
    begin = passage.doc.sentences[one.sentence].start
    clocks = [each for each in dates_within(passage, begin, start) if each.clock][-2:]
    if len(clocks) < 2 or text[clocks[1].span.end : start].strip() not in (",", "(", "–", "—", "-"):
        return
    if text[clocks[0].span.end : clocks[1].span.start].strip() not in _UNTIL:
        return
    half = _HALF_A_DAY / _MINUTES["hour"]
    gap = (_minutes(clocks[1]) - _minutes(clocks[0])) / _MINUTES["hour"] % half
    hours = min(gap, gap + half, key=lambda each: abs(one.value - each))
    if hours and abs(one.value - hours) <= _FURTHEST * one.value:
        yield bounded(one, "age: between times", (hours - _EXACTLY, hours + _EXACTLY))


def _open_each_week(passage: Passage, one: Mention) -> Iterator[Relation]:
    """Yield the days of a week beside the two days right before them: "from Tuesday to Sunday, six days a week"."""
    before = passage.doc.tokens[max(0, one.first - 4) : one.first]
    ends = [int(word.value) for token in before if (word := known(token.text)) is not None and word.kind == "weekday"]
    joined = len(before) == 4 and before[1].text in _UNTIL and before[3].text in (",", "(")
    if joined and len(ends) == 2:
        many = float((ends[1] - ends[0]) % _A_WEEK + 1)
        # Nights are one fewer than days.
        fewest = many if one.figure.unit == _WEEKLY else many - 1
        if one.figure.unit == _WEEKLY or one.value <= _A_WEEK:
            yield bounded(one, "age: days of the week", (fewest, many))


def _times(passage: Passage, first: int, last: int, span: Span) -> list[int]:
    """Return the times of day of some sentences in minutes, in the order of the text."""
    start, end = passage.doc.sentences[max(0, first)].start, passage.doc.sentences[last].end
    clocks = [one for one in passage.dates if one.clock and start <= one.span.start < end]
    told = [one.clock for one in clocks if one.clock]
    if len(clocks) == 2 and passage.doc.text[clocks[0].span.end : clocks[1].span.start].split() == ["and"]:
        # "Left at 8am and 10am": twice, unless it is "between 8am and 10am".
        before = passage.doc.text[: clocks[0].span.start].split()[-1:]
        if before != ["between"]:
            return []
    if len(clocks) == 2 and (
        any(_is_by_its_clock(passage, one) for one in clocks) or all(_is_of_a_place(passage, one) for one in clocks)
    ):
        # "Left at 10pm in New York and landed at 10am in London", "at 4pm local time": by two clocks.
        return []
    # "Closed at 6pm. It took an hour to clear, and the last bus left at 9pm": not all of it.
    ahead = [one for one in passage.dates if one.clock and span.end <= one.span.start < end]
    # "Closed 15 hours later, at 10pm".
    first = passage.doc.token_at(span.end - 1) + 1
    stepped = bool(ahead) and says("stepping to", words_of(passage, first, passage.doc.token_at(ahead[0].span.start)))
    if ahead and not stepped and any(one.clock and start <= one.span.start < span.start for one in passage.dates):
        return []
    return [int(clock[:2]) * 60 + int(clock[3:5]) for clock in told]


def _is_of_a_place(passage: Passage, one: DateExpression) -> bool:
    """Say whether a time of day is told with a place: "at 10am in London"."""
    last = passage.doc.token_at(one.span.end - 1) + 1
    behind = passage.doc.tokens[last : last + 2]
    return len(behind) == 2 and behind[0].lower in ("in", "from") and behind[1].tag == "NNP"


def _is_by_its_clock(passage: Passage, one: DateExpression) -> bool:
    """Say whether a time of day is told with a zone, or with the place by whose clock it is: "6.45am on Saturday, Selm time"."""
    doc = passage.doc
    last = doc.token_at(one.span.end - 1) + 1
    zoned = any((word := known(token.text)) is not None and word.kind == "zone" for token in doc.tokens_in(one.span))
    behind = doc.tokens[last : last + 6]
    return zoned or any(token.lower == "time" and doc.before(token.i).tag in NAMES | {"JJ"} for token in behind)


def _lies_between(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a span is all of the time between two: "lasted", "later", "the trip, three hours"."""
    before, behind = lead(passage, one), tail(passage, one)
    near = f" {' '.join(before.split()[-_WORDS:])} "
    # "After six hours of speeches and two breaks", "12 hours after the search began": of a part of it.
    if behind.startswith((" of ", " after the ", " before ")):
        return False
    usual = re.sub(r" (?:until|till) (?=(?:about |nearly |almost )?[\dnmh])", " ", near)
    if says("usual", usual) or says("usual", f"{behind.split(' , ')[0]} "):
        return False
    if (
        begins_with("later on", behind)
        or begins_with("late by", behind)
        or begins_with("since it began", behind)
        or begins_with("went by", behind)
        or begins_with("all the time", behind)
        or says("lasting", near)
    ):
        return True
    noun = says("lasting noun", near) or says("lasting noun", f" {' '.join(behind.split()[:3])} ")
    # "At seven hours and 35 minutes the ride".
    opens = before == " at " and one.first - passage.doc.sentences[one.sentence].first == 1
    return noun and (opens or is_adjective(passage, one) or before.rstrip().endswith((",", " was", " is", "of")))


def _is_of_something_else(passage: Passage, one: Mention) -> bool:
    """Say whether the clause of a span tells of what was not told with the times, or words tell of pauses and of plans.

    "In Selm it lasted for 12 hours", "he was questioned for five hours", "a break of half an hour", "should have arrived".
    """
    doc, sentence = passage.doc, passage.doc.sentences[one.sentence]
    first = doc.sentences[max(0, one.sentence - _BACK)].first
    clocks = dates_within(passage, sentence.start, one.figure.span.start)
    ends = [doc.token_at(each.span.end - 1) + 1 for each in clocks if each.clock]
    begin = max([clause_begin(passage, sentence.first, one.first), *ends])
    end = clause_end(passage, one.last, sentence.last)
    end = next((i for i in range(one.last, end) if doc.tokens[i].tag in FINITE), end)
    behind, clause = tail(passage, one), words_of(passage, begin, end)
    if says("not as it was", words_of(passage, first, sentence.last)) and not begins_with("late by", behind):
        return True
    if has_unread_number(passage, one.last, sentence.last) or says("a rival", clause) or " had been " in clause:
        return True
    closed = begins_with("mark", f" {' '.join(behind.split()[1:2])} ")
    if (begins_with("later on", behind) and closed) or doc.tokens[begin].lower == "having":
        # "And closed 13 hours later, at 10pm", ", having been in the water for 14 hours".
        return False
    around = [*doc.tokens[begin : one.first], *doc.tokens[one.last : end]]
    told = {lemma(token.lower) for token in around if _tells(token)}
    return bool(untold(passage, told, first, begin))


def _tells(token: Token) -> bool:
    """Say whether a word of the clause of a span tells of something that lasts, unless that is what all is about: "the vote"."""
    said = f" {token.lower} "
    noun = token.tag in NOUNS and not says("lasting noun", said) and not says("any amount", said)
    done = token.tag in VERBS and token.lower not in AUXILIARIES and not says("lasting", said)
    return noun or done or token.lower == "count"
