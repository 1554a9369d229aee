"""How long something took, beside the only two dates nearby: "Founded in 1898, … It will close in June 2025 after 117 years"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as day

from analysis.extract.records import DateExpression, Figure, Relation
from analysis.extract.relations.drawn_spans import is_of_another
from analysis.extract.relations.nearby import Mention, Passage, begins_with, ends_with, is_level, lead, says, tail
from analysis.extract.relations.spans import FURTHEST, Stretch, apart
from analysis.extract.relations.stated import stated
from analysis.lexicon import words
from analysis.text.wordforms import lemma

_UNITS = {"day": 1, "week": 1, "month": 1, "year": 1, "decade": 10, "century": 100}
_YEAR = 366
_WIDEST = 1.4
_OPENING = 4
_NEAR = 5
_BESIDE = 6


def elapsed(passage: Passage) -> Iterator[Relation]:
    """Yield spans of time with the bounds that the only two dates nearby leave, whatever it is that began and ended."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "duration" or figure.unit not in _UNITS or not is_level(figure) or not _is_told(figure):
            continue
        ends = _before_a_date(passage, one)
        if ends is None and (_is_another(passage, one) or not _spans(passage, one)):
            continue
        if ends is None:
            ends = _two_dates(passage, one)
            ends = None if ends is None or is_of_another(passage, one, ends) else ends
        if ends is None:
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


def _before_a_date(passage: Passage, one: Mention) -> tuple[Stretch, Stretch] | None:
    """Return the date right before a span and the only one before that: "It was June 2026. … in June 2014, 14 years earlier"."""
    text = passage.doc.text
    if not begins_with("from that time", tail(passage, one)):
        return None
    place = next(
        (k for k, date in enumerate(passage.dates) if text[date.span.end : one.figure.span.start].strip() == ","), None
    )
    if not place:
        return None
    sentence = passage.doc.sentence_at(passage.dates[place].span.start).i
    there = [date for date in passage.dates[:place] if passage.doc.sentence_at(date.span.start).i >= sentence - 1]
    ends = [date for date in [*there, passage.dates[place]] if date.earliest is not None and date.latest is not None]
    if len(there) != 1 or len(ends) != 2 or any(date.kind not in ("date", "offset") for date in ends):
        return None
    first, second = sorted((_stretch(passage, date) for date in ends), key=lambda stretch: stretch.first)
    later = begins_with("later on", tail(passage, one)) == (ends[0].span.start < ends[1].span.start)
    fits = first.last < second.first and later == (_stretch(passage, ends[1]) == second)
    return (first, second) if fits else None


def _is_told(figure: Figure) -> bool:
    return figure.low is not None and figure.high is not None and figure.high <= _WIDEST * figure.low


def _is_another(passage: Passage, one: Mention) -> bool:
    """Say whether a span is not the one that lies between: "the next three years", "five years ago", "a year in jail"."""
    before, behind = lead(passage, one), tail(passage, one)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    return (
        says("other span", f" {' '.join(before.split()[-2:])} ")
        or begins_with("of another span", behind)
        or says("usual", near)
        or says("foretold", near)
        or says("required", near)
    )


def _spans(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a span lies between two times."""
    before, behind = lead(passage, one), tail(passage, one)
    first = passage.doc.sentences[one.sentence].first
    opens = one.first - first <= _OPENING and (ends_with("in those", before) or ends_with("it took", before))
    of_that = begins_with("of that", behind) or begins_with("later on", behind)
    noun = says("lasting noun", f" {' '.join(behind.split()[:2])} ") and "-" in one.figure.span.of(passage.doc.text)
    state = begins_with("in that state", behind)
    # "After 15 years in parliament" may begin before what was told; "after 15 years." does not.
    closed = state or says("mark", behind[:3]) or not ends_with("after years", before)
    return opens or of_that or noun or state or (closed and ends_with("lasting for", before))


def _two_dates(passage: Passage, one: Mention) -> tuple[Stretch, Stretch] | None:
    """Return the first two dates found when one looks in the sentence, the one before, the one behind; None if there are more."""
    found: list[Stretch] = []
    for sentence in (one.sentence, one.sentence - 1, one.sentence + 1):
        there = [_stretch(passage, date) for date in passage.dates if _is_end(passage, date, one, sentence)]
        known = {stretch[1:] for stretch in found}
        found += {stretch[1:]: stretch for stretch in there if stretch[1:] not in known}.values()
        if len(found) >= 2:
            break
    if len(found) != 2 or not _begins_or_ends(passage, one, {stretch.sentence for stretch in found}):
        return None
    first, second = sorted(found, key=lambda stretch: stretch.first)
    same = ((first.last - first.first).days > _BESIDE * 7) == ((second.last - second.first).days > _BESIDE * 7)
    fine = one.figure.unit in ("year", "decade", "century") or same
    return (first, second) if first.last < second.first and fine else None


def _begins_or_ends(passage: Passage, one: Mention, sentences: set[int]) -> bool:
    """Say whether the sentences of a span and its dates tell that something began, and that it ended."""
    told = [passage.doc.sentences[sentence] for sentence in sorted({one.sentence, *sentences})]
    lemmas = {lemma(token.lower) for each in told for token in passage.doc.tokens[each.first : each.last]}
    begins, ends = (words("relation_words", "word", kind=f"{kind} verb") & lemmas for kind in ("beginning", "ending"))
    return bool(begins) and bool(ends) and len(begins | ends) > 1


def _is_end(passage: Passage, date: DateExpression, one: Mention, sentence: int) -> bool:
    if (
        date.earliest is None
        or date.latest is None
        or date.kind not in ("date", "offset")
        or date.span.overlaps(one.figure.span)
    ):
        return False
    there = passage.doc.sentence_at(date.span.start).i == sentence
    if one.figure.unit in ("year", "decade", "century"):
        # "Yesterday" is not what years are counted from.
        there = there and any(letter.isdecimal() for letter in date.span.of(passage.doc.text))
    return there and (date.latest - date.earliest).days <= _YEAR


def _stretch(passage: Passage, date: DateExpression) -> Stretch:
    """Return the days of a date that is known."""
    first, last = date.earliest or day.min, date.latest or day.max
    return Stretch(passage.doc.sentence_at(date.span.start).i, first, last)
