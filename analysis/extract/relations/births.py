"""When somebody was born, told more than once: "Dale Orr, 48, was 22 when he … in June 1994", "57 … born on 9 February 1976"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import NamedTuple

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.protagonists import named_beside, people_of, whose
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.sources.people import People
from analysis.text.tagsets import NAMES, NOUNS, VERBS

_OLDEST = 112
_SENTENCES = 10
_WORDS = 10
_NEAR = 5
_YEAR, _MONTH = 366, 31
_BESIDE = 5
_FEW = 4
_POINTED = 2
# A slip of a digit or two; what is further apart is rather of another person, or another time.
_FURTHEST = 16


class _Told(NamedTuple):
    """An age, or a date of birth: whose it is, the days on which it may be, the days of birth that it leaves."""

    token: int
    sentence: int
    person: int
    mention: Mention | None
    days: tuple[date, date]
    born: tuple[date, date]


def births(passage: Passage) -> Iterator[Relation]:
    """Yield ages with the least and the most that another age of the same person, or the date of birth, leaves."""
    ages = [one for one in passage.mentions if _can_be_age(one)]
    dates = [index for index, _ in enumerate(passage.dates) if _is_birth(passage, index)]
    if not ages or len(ages) + len(dates) < 2:
        return
    named = people_of(passage.doc)
    told = sorted([*_births(passage, named, dates), *_ages(passage, named, ages)], key=lambda one: one.token)
    # Two who bear one name: "Ann Pell, 36, and Ann Pell, 38".
    several = {
        one.person
        for one, other in pairwise(told)
        if one.person == other.person
        and one.sentence == other.sentence
        and one.days == other.days
        and one.born != other.born
    }
    told = [one for one in told if one.person not in several and not _is_of_somebody_else(passage, one, told)]
    for one, other in combinations(told, 2):
        furthest = 1 if one.person < 0 else _SENTENCES
        if one.person != other.person or abs(one.sentence - other.sentence) > furthest:
            continue
        if one.person < 0 and _names_who(passage, one.token, other.token):
            continue
        known, asked = (other, one) if other.mention is None else (one, other)
        if asked.mention is None or _are_apart(known, asked) > _FURTHEST:
            continue
        bounds = float(_age(known.born[1], asked.days[0])), float(_age(known.born[0], asked.days[1]))
        if known.mention is not None and (max(known.days + asked.days) - min(known.days + asked.days)).days <= _MONTH:
            # Nobody ages within the days of one article.
            bounds = known.mention.value, known.mention.value
        if bounds[0] >= 0:
            yield bounded(asked.mention, "age: births", bounds)


def _names_who(passage: Passage, first: int, last: int) -> bool:
    """Say whether somebody is named between two places and told of: "coaches Lund, who was 21"."""
    tokens = passage.doc.tokens
    return any(
        tokens[k].tag in NAMES and "who" in (tokens[k + 1].lower, tokens[k + 2].lower) for k in range(first, last - 1)
    )


def _is_of_somebody_else(passage: Passage, one: _Told, told: Sequence[_Told]) -> bool:
    """Say whether "the 31-year-old" can be another person than the last who was named: one whose age that is."""
    if one.mention is None or not _is_epithet(passage, one.mention):
        return False
    mine = {other.mention.place for other in told if other.mention is not None and other.person == one.person}
    return any(
        each.value == one.mention.value and each.place not in mine for each in passage.mentions if _can_be_age(each)
    )


def _are_apart(one: _Told, other: _Told) -> int:
    """Return how many years two stretches of days of birth are apart."""
    first, last = sorted((one.born, other.born))
    return max(0, (last[0] - first[1]).days // _YEAR)


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _years_before(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=min(day.day, 28) if day.month == 2 else day.day)


def _can_be_age(one: Mention) -> bool:
    figure = one.figure
    whole = figure.low == figure.high and 0 < one.value < _OLDEST and one.value == int(one.value)
    return (
        whole
        and figure.modifier == "exact"
        and (figure.kind == "age" or (figure.kind == "count" and figure.unit is None))
    )


def _is_day(one: DateExpression) -> bool:
    """Say whether a date is a day, a month or a year of the calendar; "two years before" hangs on what may be another event."""
    if one.earliest is None or one.latest is None or one.rule == "later":
        return False
    return one.kind in ("date", "offset") and (one.latest - one.earliest).days <= _YEAR


def _is_birth(passage: Passage, index: int) -> bool:
    """Say whether a date is that of a birth: "was born in Selm on 9 February 1976"."""
    one, doc = passage.dates[index], passage.doc
    token = doc.token_at(one.span.start)
    before = [doc.token_at(other.span.end) for other in passage.dates[max(0, index - 1) : index]]
    first = max([doc.sentence_at(one.span.start).first, token - _WORDS, *before])
    said = words_of(passage, first, token)
    return _is_day(one) and says("born", said) and not says("another clause", said.rpartition(" born ")[2])


def _births(passage: Passage, named: People, dates: Sequence[int]) -> Iterator[_Told]:
    for index in dates:
        one = passage.dates[index]
        token, sentence = passage.doc.token_at(one.span.start), passage.doc.sentence_at(one.span.start).i
        person = whose(passage, named, token)
        if person is not None and one.earliest is not None and one.latest is not None:
            stretch = (one.earliest, one.latest)
            yield _Told(token, sentence, person, None, stretch, stretch)


def _ages(passage: Passage, named: People, ages: Sequence[Mention]) -> Iterator[_Told]:
    for one in ages:
        days = _days_of_event(passage, one) or _days_of_death(passage, one)
        person = named_beside(passage, named, one)
        if days is None and (person is not None or _is_now(passage, one)) and not _is_of_the_dead(passage, one):
            days = _days_of_article(passage, one)
        person = whose(passage, named, one.first, epithet=_is_epithet(passage, one)) if person is None else person
        if days is None or person is None:
            continue
        years = int(one.value)
        born = _years_before(days[0], years + 1) + timedelta(days=1), _years_before(days[1], years)
        yield _Told(one.first, one.sentence, person, one, days, born)


def _is_now(passage: Passage, one: Mention) -> bool:
    """Say whether an age is told of the present: "is now 48", "the 48-year-old said", "She is 71"."""
    closed = begins_with("mark", tail(passage, one)) or tail(passage, one).split()[:1] in (["and"], ["now"], ["but"])
    closed = closed or ends_with("turning", lead(passage, one))
    opens = lead(passage, one).split() == ["at"] and begins_with("at that age one is", tail(passage, one))
    was = (
        ends_with("one was", lead(passage, one))
        and begins_with("mark", tail(passage, one))
        and not says("at a time told", f" {' '.join(lead(passage, one).split()[-3:])} ")
        and not _are_dead(passage, one)
    )
    known = _is_epithet(passage, one) and not _are_dead(passage, one)
    return (ends_with("is now", lead(passage, one)) and closed) or was or opens or known


def _are_dead(passage: Passage, one: Mention) -> bool:
    """Say whether a death is told in the sentences around an age."""
    last = len(passage.doc.sentences) - 1
    around = range(max(0, one.sentence - _FEW), min(last, one.sentence + 1) + 1)
    return any(says("died", sentence_words(passage, i)) for i in around)


def _is_epithet(passage: Passage, one: Mention) -> bool:
    """Say whether an age stands for somebody who was spoken of: "the 26-year-old will rest"."""
    doc = passage.doc
    following = doc.tokens[min(one.last, len(doc.tokens) - 1)]
    alone = following.tag not in NOUNS and following.tag[:2] != "JJ"
    before = lead(passage, one).split()
    if before[:1] == ["the"] and before[-1:] == [","] and len(before) <= _FEW and following.text == ",":
        return True  # "The striker, 31, has signed"
    return alone and ends_with("known", lead(passage, one)) and one.figure.span.of(doc.text).count("-") == 2


def _is_of_the_dead(passage: Passage, one: Mention) -> bool:
    """Say whether an age is that at which somebody died: "Ann Orr, 84, died on Sunday", "has died aged 84"."""
    near = f"{' '.join(lead(passage, one).split()[-_NEAR:])} {' '.join(tail(passage, one).split()[:_NEAR])}"
    return says("died", f" {near} ")


def _days_of_death(passage: Passage, one: Mention) -> tuple[date, date] | None:
    """Return the weeks before publication for the age of who "has died at 91", if no date is told with it."""
    published = passage.doc.article.published
    sentence = passage.doc.sentences[one.sentence]
    if published is None or not says("has died", lead(passage, one)):
        return None
    dated = any(sentence.start <= each.span.start < sentence.end and each.clock is None for each in passage.dates)
    at = ends_with("when aged", lead(passage, one)) or lead(passage, one).endswith(" at ")
    return (published - timedelta(days=2 * _MONTH), published) if at and not dated else None


def _days_of_article(passage: Passage, one: Mention) -> tuple[date, date] | None:
    """Return the day of publication, with all days since the earliest date told in the sentences up to an age."""
    published = passage.doc.article.published
    if published is None:
        return None
    begin = passage.doc.sentences[max(0, one.sentence - 1)].start
    end = passage.doc.sentences[one.sentence].end
    dated = [
        each.earliest
        for index, each in enumerate(passage.dates)
        if begin <= each.span.start < end
        and each.earliest is not None
        and _is_day(each)
        and not _is_birth(passage, index)
        and not _is_of_another_age(passage, each, one)
    ]
    return min([published, *dated]), published


def _is_of_another_age(passage: Passage, each: DateExpression, one: Mention) -> bool:
    """Say whether a date is that of an event at which somebody else's age, or the same person's then, is told."""
    there = [other for other in passage.mentions if other.place != one.place and _can_be_age(other)]
    return any(_date_of_event(passage, other) == each for other in there if abs(other.sentence - one.sentence) <= 1)


def _days_of_event(passage: Passage, one: Mention) -> tuple[date, date] | None:
    found = _date_of_event(passage, one)
    return None if found is None or found.earliest is None or found.latest is None else (found.earliest, found.latest)


def _date_of_event(passage: Passage, one: Mention) -> DateExpression | None:
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
    if at and nearest is not None and _gap(passage, one, nearest) < _BESIDE and _is_day(nearest):
        return nearest if _is_beside(passage, one, nearest) else None
    if len(dated) != 1 or not _is_day(dated[0]):
        return None
    token = passage.doc.token_at(dated[0].span.start)
    first, last = sorted((token, one.first))
    verbs = [
        each for each in passage.doc.tokens[first:last]
        if each.tag[:2] == "VB" and not says("have been", f" {each.lower} ")
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
    return joined and bool(earlier) and _can_be_age(earlier[-1]) and _is_aged(passage, earlier[-1])


def _dates_of(passage: Passage, one: Mention, back: int = 0) -> list[DateExpression]:
    """Return the dates of the sentence of an age, or of that and some before it, of which none is that of a birth."""
    begin = passage.doc.sentences[max(0, one.sentence - back)].start
    end = passage.doc.sentences[one.sentence].end
    return [
        each
        for index, each in enumerate(passage.dates)
        if begin <= each.span.start < end and each.clock is None and each.kind in ("date", "offset")
        and not _is_birth(passage, index)
    ]  # fmt: skip


def _date_told(passage: Passage, one: Mention) -> DateExpression | None:
    """Return the only date to which words about an age point: "When he came back in 2011, he was 64", "who was 42 that day"."""
    behind = tail(passage, one)
    sentence = passage.doc.sentences[one.sentence]
    before = [each for each in _dates_of(passage, one) if each.span.end <= one.figure.span.start]
    opened = says("when it was", f" {passage.doc.tokens[sentence.first].lower} ")
    if opened and len(before) == 1 and begins_with("mark", behind) and _is_day(before[0]):
        return before[0]
    if not begins_with("that day", behind):
        return None
    told = [each for each in _dates_of(passage, one, _POINTED) if each.span.end <= one.figure.span.start]
    days = {(each.earliest, each.latest) for each in told}
    return told[-1] if len(days) == 1 and _is_day(told[-1]) else None


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
