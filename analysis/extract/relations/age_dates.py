"""When somebody was of an age, as words beside it tell: "was 22 when he fled in June 1994", "When he came back in 2011, he was 64"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from analysis.extract.records import DateExpression
from analysis.extract.relations.nearby import Mention, Passage, dates_within, within
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.text.tagsets import AUXILIARIES, VERBS
from analysis.text.wordforms import lemma

_OLDEST = 112
_YEAR = 366
_WORDS, _BESIDE, _POINTED = 10, 5, 2


def can_be_age(one: Mention) -> bool:
    """Say whether a number can be how old somebody is."""
    figure = one.figure
    whole = figure.low == figure.high and 0 < one.value < _OLDEST and one.value == int(one.value)
    return (
        whole
        and figure.modifier == "exact"
        and (figure.kind == "age" or (figure.kind == "count" and figure.unit is None))
    )


def is_calendar_day(one: DateExpression) -> bool:
    """Say whether a date is a day, a month or a year of the calendar; "two years before" hangs on what may be another event."""
    if one.earliest is None or one.latest is None or one.rule == "later":
        return False
    return one.kind in ("date", "offset") and (one.latest - one.earliest).days <= _YEAR


def is_birth(passage: Passage, index: int) -> bool:
    """Say whether a date is that of a birth: "was born in Selm on 9 February 1976"."""
    one, doc = passage.dates[index], passage.doc
    token = doc.token_at(one.span.start)
    before = [doc.token_at(other.span.end) for other in passage.dates[max(0, index - 1) : index]]
    first = max([doc.sentence_at(one.span.start).first, token - _WORDS, *before])
    said = words_of(passage, first, token)
    return is_calendar_day(one) and says("born", said) and not says("another clause", said.rpartition(" born ")[2])


def date_of_event(passage: Passage, one: Mention) -> DateExpression | None:
    """Return the date of what somebody did at an age: "was 22 when he fled in June 1994", "in December 2025 at the age of 65"."""
    before, behind = lead(passage, one), tail(passage, one)
    then = _is_aged(passage, one) and (begins_with("when one became", behind) or begins_with("when", behind))
    at = ends_with("when aged", before) or ends_with("turning", before) or before.endswith(" at ")
    at = at or ends_with("when one was", before)
    if ends_with("one was", before) and (pointed := _date_told(passage, one)) is not None:
        return pointed
    if not (then or at):
        return None
    here = within(passage, one.sentence, one.sentence)
    following = [each.figure.span.start for each in here if each.first > one.first and _is_aged(passage, each)]
    end = min([passage.doc.sentences[one.sentence].end, *following])
    begin = one.figure.span.end if then else 0
    dated = [each for each in _dates_of(passage, one) if not then or begin <= each.span.start < end]
    nearest = min(dated, key=lambda each: _gap(passage, one, each), default=None)
    if at and nearest is not None and _gap(passage, one, nearest) < _BESIDE and is_calendar_day(nearest):
        return nearest if _is_beside(passage, one, nearest) else None
    if len(dated) != 1 or not is_calendar_day(dated[0]):
        return None
    token = passage.doc.token_at(dated[0].span.start)
    first, last = sorted((token, one.first))
    verbs = [
        each for each in passage.doc.tokens[first:last]
        if each.tag[:2] == "VB" and lemma(each.lower) not in AUXILIARIES
    ]  # fmt: skip
    joined = says("another clause", words_of(passage, first, last))
    return dated[0] if len(verbs) <= 1 and not joined and last - first <= 3 * _WORDS else None


def _is_aged(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a number is an age; behind one they may be left out: "was 17 when …, and 23 when"."""
    before = lead(passage, one)
    if ends_with("was aged", before):
        return True
    earlier = [each for each in within(passage, one.sentence, one.sentence) if each.first < one.first]
    joined = before.endswith((" and ", " but "))
    return joined and bool(earlier) and can_be_age(earlier[-1]) and _is_aged(passage, earlier[-1])


def _dates_of(passage: Passage, one: Mention, back: int = 0) -> list[DateExpression]:
    """Return the dates of the sentence of an age, or of that and some before it, of which none is that of a birth."""
    begin = passage.doc.sentences[max(0, one.sentence - back)].start
    end = passage.doc.sentences[one.sentence].end
    return [
        each
        for index, each in _numbered(passage, begin, end)
        if each.clock is None and each.kind in ("date", "offset") and not is_birth(passage, index)
    ]  # fmt: skip


def _numbered(passage: Passage, begin: int, end: int) -> Iterator[tuple[int, DateExpression]]:
    """Yield the dates that begin in a stretch of the text, each with its place among all."""
    first = bisect_left(passage.dates, begin, key=lambda each: each.span.start)
    yield from enumerate(dates_within(passage, begin, end), first)


def _date_told(passage: Passage, one: Mention) -> DateExpression | None:
    """Return the only date to which words about an age point: "When he came back in 2011, he was 64", "who was 42 that day"."""
    behind = tail(passage, one)
    sentence = passage.doc.sentences[one.sentence]
    before = [each for each in _dates_of(passage, one) if each.span.end <= one.figure.span.start]
    opened = says("when it was", f" {passage.doc.tokens[sentence.first].lower} ")
    if opened and len(before) == 1 and begins_with("mark", behind) and is_calendar_day(before[0]):
        return before[0]
    if not begins_with("that day", behind):
        return None
    told = [
        each
        for each in _dates_of(passage, one, _POINTED)
        if each.span.end <= one.figure.span.start and is_calendar_day(each)
    ]
    nearest = [each for each in told if _sentence(passage, each) == _sentence(passage, told[-1])]
    return nearest[0] if len(nearest) == 1 else None


def _sentence(passage: Passage, each: DateExpression) -> int:
    return passage.doc.sentence_at(each.span.start).i


def _is_beside(passage: Passage, one: Mention, each: DateExpression) -> bool:
    """Say whether no second verb is joined between an age and a date: "in 1995 and retired at 70"."""
    first, last = passage.doc.token_at(each.span.start), passage.doc.token_at(each.span.end - 1) + 1
    between = passage.doc.tokens[one.last : first] if first >= one.last else passage.doc.tokens[last : one.first]
    joined = [k for k, token in enumerate(between) if token.lower == "and"]
    return not any(token.tag in VERBS for k in joined for token in between[k + 1 : k + 3])


def _gap(passage: Passage, one: Mention, each: DateExpression) -> int:
    """Return how many words are between an age and a date: "in 1989 at the age of 38" has four."""
    first, last = passage.doc.token_at(each.span.start), passage.doc.token_at(each.span.end - 1) + 1
    return first - one.last if first >= one.last else one.first - last
