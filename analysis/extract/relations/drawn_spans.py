"""How long it was between the only two dates nearby, of a beginning and an end: "Shut in 1976, it reopened in 2023. For 47 years there was"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as day

from analysis.extract.records import DateExpression, Figure, Relation
from analysis.extract.relations.about import clause_begin, clause_end, nouns_between, untold
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    begins_with,
    ends_with,
    is_adjective,
    is_level,
    lead,
    says,
    tail,
    words_of,
)
from analysis.extract.relations.spans import FURTHEST, Stretch, apart
from analysis.extract.relations.stated import stated
from analysis.lexicon import words
from analysis.text.wordforms import lemma

_UNITS = {"day": 1, "week": 1, "month": 1, "year": 1, "decade": 10, "century": 100}
_YEAR = 366
_WIDEST = 1.4
_BACK = 2
_MONTH = 31


def drawn_spans(passage: Passage) -> Iterator[Relation]:
    """Yield spans of time with the bounds that the only two dates nearby leave."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "duration" or figure.unit not in _UNITS or not is_level(figure) or not _is_told(figure):
            continue
        ends = _two_dates(passage, one) if not _is_another(passage, one) else None
        if ends is None or not _lies_between(passage, one, ends):
            continue
        times = _UNITS[figure.unit]
        low, high = apart(*ends, figure.unit if times == 1 else "year")
        low, high = low / times, high / times
        nearest = min(max(one.value, low), high)
        if low > 0 and abs(nearest - one.value) <= FURTHEST * max(nearest, one.value):
            roles = (("age", one.place),)
            yield stated(
                passage._replace(mentions=(one,)), "age", "equal", roles, "age: the only two dates", (low, high)
            )


def _is_told(figure: Figure) -> bool:
    return figure.low is not None and figure.high is not None and figure.high <= _WIDEST * figure.low


def _is_another(passage: Passage, one: Mention) -> bool:
    """Say whether a span is not the one that lies between: "the next three years", "five years ago", "a year in jail"."""
    before, behind = lead(passage, one), tail(passage, one)
    near = f" {' '.join(before.split()[-5:])} "
    return (
        says("other span", f" {' '.join(before.split()[-2:])} ")
        or begins_with("of another span", behind)
        or says("usual", near)
        or says("foretold", near)
        or says("required", near)
    )


def _lies_between(passage: Passage, one: Mention, ends: Sequence[Stretch]) -> bool:
    """Say whether a span is of what the dates are of: words point to it, or its clause names nobody and nothing else."""
    doc = passage.doc
    sentence = doc.sentences[one.sentence]
    before, behind = lead(passage, one), tail(passage, one)
    if _has_its_date(passage, one):
        return False
    if is_adjective(passage, one):
        noun = f" {' '.join(behind.split()[:3])} "
        return ends_with("its own", before) and (
            says("long noun", noun) or says("lasting noun", noun) or says("span noun", noun)
        )
    if _is_pointed_at(before, behind):
        return True
    begin, end = clause_begin(passage, sentence.first, one.first), clause_end(passage, one.last, sentence.last)
    said = words_of(passage, begin, end)
    if says("will be", said) or says("one person", said):
        return False
    told = (
        doc.sentences[min(each.sentence for each in ends)].first,
        min(begin, doc.sentences[max(each.sentence for each in ends)].last),
    )
    named = nouns_between(passage, begin, one.first)
    return not named or untold(passage, named, *told) != named


def _is_pointed_at(before: str, behind: str) -> bool:
    """Say whether words tell that a span is all the time that was told of: "those 12 days", "a gap of 12 days", "12 days later"."""
    near = f" {' '.join(before.split()[-4:])} "
    return (
        ends_with("in those", before)
        or ends_with("that long", before)
        or begins_with("later on", behind)
        or begins_with("of that", behind)
        or (
            before.endswith(" of ")
            and (says("span noun", near) or says("long noun", near) or says("lasting noun", near))
        )
        or (ends_with("after years", before) and (not behind.strip() or begins_with("mark", behind)))
    )


def _has_its_date(passage: Passage, one: Mention) -> bool:
    """Say whether a date follows a span at once, in which it lies: "spent 11 weeks last summer"."""
    doc = passage.doc
    places = [
        doc.token_at(each.span.start)
        for each in passage.dates
        if each.span.start >= one.figure.span.end and each.kind != "duration"
    ]
    return any(
        place - one.last <= 1 and doc.tokens[one.last].text not in ",.;–" for place in places if place >= one.last
    )


def _two_dates(passage: Passage, one: Mention) -> tuple[Stretch, Stretch] | None:
    """Return the only two dates of the nearest sentences that have two: up to the span, or else in the sentence behind it."""
    for reach in range(_BACK + 1):
        found = _dates(passage, one, one.sentence - reach, one.sentence)
        if len(found) >= 2:
            break
    if len(found) != 2 or not _begins_or_ends(passage, found):
        return None
    first, second = sorted(found, key=lambda stretch: stretch.first)
    days = (
        one.figure.unit in ("year", "decade", "century")
        or max((each.last - each.first).days for each in found) <= _MONTH
    )
    return (first, second) if first.last < second.first and days else None


def _dates(passage: Passage, one: Mention, first: int, last: int) -> list[Stretch]:
    there = [_stretch(passage, date) for date in passage.dates if _is_end(passage, date, one, first, last)]
    return list({stretch[1:]: stretch for stretch in there}.values())


def _begins_or_ends(passage: Passage, ends: list[Stretch]) -> bool:
    """Say whether the sentences of two dates tell that something began, and that it ended."""
    told = [passage.doc.sentences[sentence] for sentence in sorted({each.sentence for each in ends})]
    lemmas = {lemma(token.lower) for each in told for token in passage.doc.tokens[each.first : each.last]}
    begins, ends = (words("relation_words", "word", kind=f"{kind} verb") & lemmas for kind in ("beginning", "ending"))
    from_to = any(
        says(
            f"{kind} word",
            " ".join(["", *(token.lower for token in passage.doc.tokens[told[0].first : told[-1].last]), ""]),
        )
        for kind in ("beginning", "ending")
    )
    return (bool(begins) and bool(ends) and len(begins | ends) > 1) or (from_to and False)


def _is_end(passage: Passage, date: DateExpression, one: Mention, first: int, last: int) -> bool:
    if (
        date.earliest is None
        or date.latest is None
        or date.kind not in ("date", "offset")
        or date.span.overlaps(one.figure.span)
    ):
        return False
    there = first <= passage.doc.sentence_at(date.span.start).i <= last
    if one.figure.unit in ("year", "decade", "century"):
        # "Yesterday" is not what years are counted from.
        there = there and any(letter.isdecimal() for letter in date.span.of(passage.doc.text))
    return there and (date.latest - date.earliest).days <= _YEAR


def _stretch(passage: Passage, date: DateExpression) -> Stretch:
    """Return the days of a date that is known."""
    first, last = date.earliest or day.min, date.latest or day.max
    return Stretch(passage.doc.sentence_at(date.span.start).i, first, last)
