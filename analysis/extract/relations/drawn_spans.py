"""How long it was between the only two dates nearby, of a beginning and an end: "Shut in 1976, it reopened in 2023. For 47 years there was"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.figures.nouns import is_person
from analysis.extract.records import Figure, Relation
from analysis.extract.relations.about import clause_begin, clause_end, is_by_another, nouns_between, untold
from analysis.extract.relations.alike import is_bare, is_level
from analysis.extract.relations.nearby import Mention, Passage, has_unread_number, is_adjective, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.stretches import UNITS, Stretch, between
from analysis.extract.relations.two_dates import Ends, dates_around, is_from_a_date, two_dates
from analysis.text.tagsets import FINITE, VERBS

_NOUNS = ("span noun", "long noun", "lasting noun")
_UNITS = UNITS | {"decade", "century"}
_WIDEST = 1.4
_FEW = 3
_NEAR = 5


def drawn_spans(passage: Passage) -> Iterator[Relation]:
    """Yield spans of time with the bounds that the only two dates nearby leave."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "duration" or figure.unit not in _UNITS or not is_level(figure) or not _is_told(figure):
            continue
        from_a_date = is_from_a_date(passage, one)
        ends = two_dates(passage, one) if from_a_date or not _is_another(passage, one) else None
        if ends is None or _ends_on(passage, one, ends[0]):
            continue
        told = from_a_date or _is_term(passage, one, ends)
        if told or (not is_of_another(passage, one, ends) and _lies_between(passage, one, ends)):
            yield from between(one, "age: the only two dates", ends)


def _is_told(figure: Figure) -> bool:
    return figure.low is not None and figure.high is not None and figure.high <= _WIDEST * figure.low


def _is_another(passage: Passage, one: Mention) -> bool:
    """Say whether a span is not the one that lies between: "the next three years", "five years ago", "a year in jail"."""
    before, behind = lead(passage, one), tail(passage, one)
    near = f" {' '.join(before.split()[-5:])} "
    # What "has stood there for 64 years" does so still.
    still = before.endswith(" for ") and (" has " in before or " have " in before)
    return (
        still
        or says("other span", f" {' '.join(before.split()[-2:])} ")
        or begins_with("of another span", behind)
        or says("usual", near)
        or says("foretold", near)
        or says("required", near)
        or says("outlasting", near)
        or _has_a_rival(passage, one)
    )


def _has_a_rival(passage: Passage, one: Mention) -> bool:
    """Say whether another span of its sentence may be left out of one: "12 days, as it lay in Selm for a week", "rested for ten"."""
    sentence = passage.doc.sentences[one.sentence]
    end = clause_end(passage, one.last, sentence.last)
    more = any(
        each.first > one.first and (each.figure.kind == "duration" or (is_bare(each.figure) and each.first < end))
        for each in within(passage, one.sentence, one.sentence)
    )
    unread = has_unread_number(passage, one.last, end) or says("a span of one", tail(passage, one))
    return more or unread or " of them " in lead(passage, one)


def is_of_another(passage: Passage, one: Mention, ends: Ends) -> bool:
    """Say whether words tell that a span is not of what two dates are of: "its owner had warned for", "peace lasted", "usually"."""
    begin, _, said = _clause(passage, one)
    before = words_of(passage, begin, one.first)
    near = f"{before}{' '.join(tail(passage, one).split()[:2])} "
    if _has_its_date(passage, one) or says("another time", near) or _is_of_the_other_state(passage, said, ends):
        return True
    if is_by_another(passage, one.first, _told(passage, begin, ends)[0]) or _is_done_since(passage, one):
        return True
    if begins_with("later on", tail(passage, one)) and ends[1].sentence != one.sentence:
        return True
    told = _told(passage, begin, ends)
    described = nouns_between(passage, one.last, one.last + 2) if before.split()[-1:] in (["a"], ["an"]) else set()
    if "-" in one.figure.span.of(passage.doc.text) and untold(passage, described, *told):
        return True  # "A 30-day curfew followed"
    others = untold(passage, nouns_between(passage, begin, one.first), *told)
    if says("which began", before) and any(end.sentence == one.sentence for end in ends):
        # "The trial, which opened on 9 January, had lasted ten weeks".
        others = set()
    tokens = passage.doc.tokens[begin : one.first]
    person = any(token.tag in ("NN", "NNP") and token.lower in others and is_person(token.lower) for token in tokens)
    lasts = ends_with("lasting verb", before) or says("time taken", f" {' '.join(before.split()[-2:])} ")
    # "He praised those who had waited for 15 years".
    nobody = says("one person", f" {said.rpartition(' who ')[2]}") and not _tells_of_somebody(passage, *told)
    # "The strike lasted five weeks".
    known = len(tokens) == _FEW and tokens[0].lower == "the" and any(says(kind, before) for kind in _NOUNS)
    return (
        person
        or nobody
        or (lasts and bool(others) and not known)
        or bool(untold(passage, _of_what(passage, one), *told))
    )


def _ends_on(passage: Passage, one: Mention, start: Stretch) -> bool:
    """Say whether a span is told to end on the day that another lies behind: "two weeks later, on 13 May, ahead of the 11 June vote"."""
    if tail(passage, one).split()[:1] != ["later"]:
        return False
    last = passage.doc.tokens[min(one.last + _NEAR, len(passage.doc.tokens) - 1)].start
    days = [day for day in passage.dates if one.figure.span.end <= day.span.start <= last]
    return any((day.earliest, day.latest) == start[1:] for day in days)


def _is_done_since(passage: Passage, one: Mention) -> bool:
    """Say whether a verb joined behind the last date of a clause has a span: "was freed in 2018 and lived in Spain for four years"."""
    doc = passage.doc
    begin = doc.sentences[one.sentence].start
    ends = [
        doc.token_at(each.span.end - 1) + 1
        for each in passage.dates
        if begin <= each.span.start < one.figure.span.start
    ]
    tokens = doc.tokens[max(ends) : one.first] if ends else ()
    joined = [i for i, token in enumerate(tokens) if token.lower == "and"]
    return any(token.tag in VERBS for token in (tokens[joined[-1] + 1 : joined[-1] + 3] if joined else ()))


def _tells_of_somebody(passage: Passage, first: int, last: int) -> bool:
    tokens = passage.doc.tokens[first:last]
    return any(
        token.tag == "NNP" or is_person(token.lower) or says("one person", f" {token.lower} ") for token in tokens
    )


def _clause(passage: Passage, one: Mention) -> tuple[int, int, str]:
    """Return where the clause of a span begins and ends, and its words."""
    sentence = passage.doc.sentences[one.sentence]
    begin, end = clause_begin(passage, sentence.first, one.first), clause_end(passage, one.last, sentence.last)
    if passage.doc.tokens[begin].tag in FINITE:
        # "The director, Ann Orr, had been".
        begin = sentence.first
    return begin, end, words_of(passage, begin, end)


def _lies_between(passage: Passage, one: Mention, ends: Ends) -> bool:
    """Say whether a span is of what the dates are of: its clause names nobody and nothing else, or words point back."""
    doc = passage.doc
    before, behind = lead(passage, one), tail(passage, one)
    begin, end, said = _clause(passage, one)
    # "It will close in June after 92 years".
    closes = ends_with("after years", before) and begins_with("mark", behind)
    if closes:
        return True
    # "From 2 March to 20 March it rained, 12 days in all".
    if says("will be", said) or begins_with("in_all", behind):
        return False
    if begins_with("later on", behind):
        closed = begins_with("mark", f" {' '.join(behind.split()[1:2])} ") and behind.split()[1:2] != [","]
        return closed and ends[1].sentence == one.sentence and ";" not in before
    if is_adjective(passage, one) or "-" in one.figure.span.of(doc.text):
        noun = f" {' '.join(behind.split()[:3])} "
        return ends_with("its own", before) and before.split()[-1] != "a" and any(says(kind, noun) for kind in _NOUNS)
    if _is_pointed_at(before, behind):
        return True
    if _is_told_of_it(before, behind) and not says("shut", _said_of(passage, ends[0])):
        return True
    if says("shut", _said_of(passage, ends[0])) and says("idle", said) and " had " in said:
        # "The town had been without a station for 47 years", "for 15 years there had been no ambassador".
        end = next(i for i in range(begin, end) if doc.tokens[i].lower == "had")
    # "It took 37 years to get the trains back": what it was for.
    end = next((i for i in range(one.last, end) if doc.tokens[i].tag == "TO"), end)
    named = nouns_between(passage, begin, min(one.first, end)) | nouns_between(passage, one.last, end)
    return all(says("state noun", f" {noun} ") for noun in untold(passage, named, *_told(passage, begin, ends)))


def _is_term(passage: Passage, one: Mention, ends: Ends) -> bool:
    """Say whether a span is the time that is given, or that something runs, up to the later of two dates: "28 days to leave, until 20 April"."""
    near = f" {' '.join(lead(passage, one).split()[-_NEAR:])} "
    given = says("time is given", near) and begins_with("to do it", tail(passage, one))
    runs = says("thing that runs", sentence_words(passage, one.sentence))
    # What has ended may have ended early.
    over = any(
        says("time runs out", words_of(passage, max(0, token - _NEAR), token))
        for each in dates_around(passage, one)
        if (each.earliest, each.latest) == ends[1][1:]
        for token in (passage.doc.token_at(each.span.start),)
    )
    return over and (given or (runs and {each.sentence for each in ends} == {one.sentence}))


def _told(passage: Passage, begin: int, ends: Ends) -> tuple[int, int]:
    """Return where the sentences of two dates begin and end, up to the clause of a span."""
    sentences = [passage.doc.sentences[each.sentence] for each in ends]
    return min(each.first for each in sentences), min(begin, max(each.last for each in sentences))


def _of_what(passage: Passage, one: Mention) -> set[str]:
    """Return the nouns of what a span is said to be of: "12 years of peace"."""
    if not tail(passage, one).startswith(" of "):
        return set()
    tokens, end = passage.doc.tokens, _clause(passage, one)[1]
    ends = (i for i in range(one.last + 1, end) if tokens[i].tag in FINITE or tokens[i].tag == "IN")
    return nouns_between(passage, one.last, next(ends, end))


def _is_pointed_at(before: str, behind: str) -> bool:
    """Say whether words tell that a span is all the time that was told of: "those 12 days", "a gap of 12 days"."""
    before = without_last("how exactly", before)
    near = f" {' '.join(before.split()[-4:])} "
    # "He leaves after 36 years in charge", "they had kept them for 28 days in a cave".
    state = begins_with("in that state", behind)
    ends = not behind.strip() or begins_with("mark", behind)
    return (
        ends_with("in those", before)
        or (ends_with("definite", before) and not begins_with("relative", behind))
        or begins_with("of that", behind)
        or (before.endswith(" of ") and any(says(kind, near) for kind in _NOUNS))
        or state
        or (ends_with("lasting for", before) and (ends or not ends_with("after years", before)))
    )


def _is_told_of_it(before: str, behind: str) -> bool:
    """Say whether a span is of what a pronoun stands for: "for 38 years it had", "they spent 35 days in", not "12 years looking"."""
    if before.split()[-1:] == ["for"] and begins_with("one of it", behind):
        return True
    opening = f" {before.rpartition(' , ')[2].strip()} "
    following = next(iter(behind.split()), "")
    return ends_with("serving", before) and begins_with("one of it", opening) and not following.endswith("ing")


def _is_of_the_other_state(passage: Passage, said: str, ends: Ends) -> bool:
    """Say whether a span is told of something shut that the dates tell of as open, or the other way round."""
    shut = says("shut", _said_of(passage, ends[0]))
    return (
        says("active", said) and not says("idle", said)
        if shut
        else says("idle", said) and says("begun", _said_of(passage, ends[0]))
    )


def _said_of(passage: Passage, end: Stretch) -> str:
    """Return the words of the clause of a date: those before it, or behind it if it opens the clause."""
    doc = passage.doc
    known = [
        each
        for each in passage.dates
        if (each.earliest, each.latest) == end[1:] and doc.sentence_at(each.span.start).i == end.sentence
    ]
    if not known:
        return sentence_words(passage, end.sentence)
    date = known[0]
    sentence = doc.sentences[end.sentence]
    first, last = doc.token_at(date.span.start), doc.token_at(date.span.end - 1) + 1
    begin = clause_begin(passage, sentence.first, first)
    if first - begin > 1:
        return f" {words_of(passage, begin, first).rpartition(' and ')[2]}"
    return words_of(
        passage, last, clause_end(passage, min(last + (doc.tokens[last].text == ","), sentence.last), sentence.last)
    )


def _has_its_date(passage: Passage, one: Mention) -> bool:
    """Say whether a date follows a span at once, in which it lies: "spent 11 weeks last summer"."""
    doc = passage.doc
    places = [
        doc.token_at(each.span.start)
        for each in passage.dates
        if each.span.start >= one.figure.span.end
        and each.kind != "duration"
        # No years lie in "tomorrow".
        and not (each.grain == "day" and one.figure.unit != "day")
    ]
    return any(
        place - one.last <= 1 and doc.tokens[one.last].text not in ",.;–" for place in places if place >= one.last
    )
