"""The only two dates near a span of time, between which it may lie, and whether it is counted from one of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as day

from analysis.extract.records import DateExpression
from analysis.extract.relations.nearby import Mention, Passage, dates_within
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.stretches import Stretch, ends_of_range
from analysis.lexicon import words
from analysis.text.tagsets import FINITE
from analysis.text.wordforms import lemma

Ends = tuple[Stretch, Stretch]
_YEAR = 366
_MONTH = 31
_FEW = 3
_FAR = 100
_NEW = frozenset({"PRP", "WP", "WDT", ","})


def is_from_a_date(passage: Passage, one: Mention) -> bool:
    """Say whether a span is counted from a date: "in June 2014, 14 years earlier", "38 years since it closed in 1996", "the first in 16 years"."""
    doc, start, end = passage.doc, one.figure.span.start, one.figure.span.end
    before, behind = lead(passage, one), tail(passage, one)
    beside = any(doc.text[date.span.end : start].strip() == "," for date in dates_within(passage, start - _FAR, start))
    ahead = dates_within(passage, end, min(end + _FAR, doc.sentences[one.sentence].end))
    first = doc.token_at(ahead[0].span.start) if ahead else one.last
    if begins_with("since", behind) or (beside and behind.startswith(" after ")):
        # "Since he came home": it may be of another time than the date behind it, but not "after he fell on 12 March".
        between = doc.tokens[one.last : first]
        verbs = [token for token in between if token.tag in FINITE]
        day = beside and len(between) > 1 and between[-1].lower == "on" and len(verbs) <= 1
        return bool(ahead) and not any(token.tag in _NEW - ({"PRP"} if day else set()) for token in between)
    if ends_with("first in", before):
        return any(doc.before(doc.token_at(each.span.start)).lower == "since" for each in dates_around(passage, one))
    if (
        len(ahead) == len(dates_within(passage, end, doc.sentences[one.sentence].end)) == 1
        and begins_with("stepping on", behind)
        and first - one.last <= _FEW
    ):
        # "On Monday morning's market", "on 8 May, after a second leak was found": counted from elsewhere.
        last = doc.token_at(ahead[0].span.end - 1) + 1
        return not words_of(passage, last, last + 2).startswith((" 's ", " ’s ", " , after "))
    return beside and begins_with("from that time", behind)


def two_dates(passage: Passage, one: Mention) -> Ends | None:
    """Return the only two dates of the nearest sentences that have two: up to the span, or else in the sentence behind it."""
    given = says("time is given", lead(passage, one)) or ends_with("after years", lead(passage, one))
    reaches = [(0, 0), (1, 0), (2, 0), (0, 1)] if given else [(0, 0), (1, 0), (2, 0)]
    for back, ahead in reaches:
        found = _dates(passage, one, one.sentence - back, one.sentence + ahead)
        if len(found) == 1 and (ends := ends_of_range(passage, one, found[0])) is not None:
            return ends
        if len(found) >= 2:
            break
    sentences = {one.sentence, *(each.sentence for each in found)}
    if len(found) != 2 or not (
        _begins_or_ends(passage, sentences)
        or is_from_a_date(passage, one)
        or says("thing that runs", sentence_words(passage, one.sentence))
        or says("time is given", lead(passage, one))
    ):
        return None
    first, second = sorted(found, key=lambda stretch: stretch.first)
    days = (
        one.figure.unit in ("year", "decade", "century")
        or max((each.last - each.first).days for each in found) <= _MONTH
    )
    return (first, second) if first.last < second.first and days else None


def _dates(passage: Passage, one: Mention, first: int, last: int) -> list[Stretch]:
    sentences = passage.doc.sentences[max(0, first) : last + 1]
    near = dates_within(passage, sentences[0].start, sentences[-1].end) if sentences else ()
    there = [_stretch(passage, date) for date in near if _is_end(passage, date, one)]
    return list({stretch[1:]: stretch for stretch in there}.values())


def _begins_or_ends(passage: Passage, sentences: set[int]) -> bool:
    """Say whether the sentences of two dates tell that something began, and that it ended: by verbs, or by "until", "again"."""
    told = [passage.doc.sentences[sentence] for sentence in sorted(sentences)]
    lemmas = {lemma(token.lower) for each in told for token in passage.doc.tokens[each.first : each.last]}
    begins, ends_ = (words("relation_words", "word", kind=f"{kind} verb") & lemmas for kind in ("beginning", "ending"))
    turns = words("relation_words", "word", kind="turning word") & lemmas
    return bool(turns) or (bool(begins) and bool(ends_) and len(begins | ends_) > 1)


def _is_end(passage: Passage, date: DateExpression, one: Mention) -> bool:
    if (
        date.earliest is None
        or date.latest is None
        or date.kind not in ("date", "offset")
        or date.span.overlaps(one.figure.span)
    ):
        return False
    if one.figure.unit in ("year", "decade", "century"):
        # "Yesterday" is not what years are counted from.
        if not any(letter.isdecimal() for letter in date.span.of(passage.doc.text)):
            return False
    return (date.latest - date.earliest).days <= _YEAR


def _stretch(passage: Passage, date: DateExpression) -> Stretch:
    """Return the days of a date that is known."""
    first, last = date.earliest or day.min, date.latest or day.max
    return Stretch(passage.doc.sentence_at(date.span.start).i, first, last)


def dates_around(passage: Passage, one: Mention) -> Sequence[DateExpression]:
    """Return the dates of the sentence of a span and of the one behind it."""
    sentences = passage.doc.sentences
    return dates_within(
        passage, sentences[one.sentence].start, sentences[min(one.sentence + 1, len(sentences) - 1)].end
    )
