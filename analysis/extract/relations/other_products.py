"""What makes a total another than that of what each has: it is only of some of them, or of more, or what each has is told of others."""

from __future__ import annotations

from analysis.extract.relations.about import clause_end, nouns_between, untold
from analysis.extract.relations.alike import COUNTS
from analysis.extract.relations.nearby import Mention, Passage, dates_within, within
from analysis.extract.relations.said import ends_with, lead, says, sentence_words, tail, words_of

_WITHIN = 3
_FEW = 7


def is_of_others(passage: Passage, count: Mention, each: Mention, total: Mention) -> bool:
    """Say whether words or other numbers tell that a total is not that of so many times what each has."""
    if (
        says("average", lead(passage, each))
        and count.sentence != each.sentence
        and "-" in count.figure.span.of(passage.doc.text)
    ):
        # "An average of £10,900 an acre. … the 1,640-acre estate": one of them.
        return True
    if says("threshold", sentence_words(passage, each.sentence)):
        return True
    entire = says("all of it", sentence_words(passage, total.sentence))
    return (
        (not entire and total.first > each.first and _comes_with_more(passage, total))
        or (not entire and _is_of_some(passage, count, each, total))
        or _is_explained(passage, each, total)
        or is_told_elsewhere(passage, count, each, total)
    )


def _comes_with_more(passage: Passage, total: Mention) -> bool:
    """Say whether something without a number comes with a total: "With the house it fetched", "54 sailors, with those of the jury"."""
    sentence = passage.doc.sentences[total.sentence]
    there = within(passage, total.sentence, total.sentence)
    return any(
        passage.doc.tokens[k].lower == "with" and not any(k < one.first <= k + _WITHIN for one in there)
        for k in range(sentence.first, sentence.last)
    )


def _is_of_some(passage: Passage, count: Mention, each: Mention, total: Mention) -> bool:
    """Say whether a total may be of some of them: counted up to a time, or told behind what each has and not as that of all."""
    doc, sentence = passage.doc, passage.doc.sentences[total.sentence]
    told = (total,) if count.sentence == each.sentence else (each, total)
    if any(says("not of all yet", sentence_words(passage, one.sentence)) for one in told):
        return True
    begin = max(sentence.first, each.last)
    before, behind = words_of(passage, begin, total.first), f" {' '.join(tail(passage, total).split()[:_FEW])} "
    if total.first < each.first:
        return False
    if total.figure.kind in COUNTS and dates_within(passage, doc.tokens[begin].start, total.figure.span.start):
        return True
    whole = any(says(kind, said) for kind in ("in_all", "together") for said in (before, behind)) or says(
        "total", before
    )
    marked = (
        whole
        or before.endswith((" has ", " have "))
        or ends_with("known or pointed", lead(passage, total))
        or says("used up", behind)
    )
    return total.sentence > each.sentence and total.figure.kind in COUNTS and not marked


def _is_explained(passage: Passage, each: Mention, total: Mention) -> bool:
    """Say whether words tell why a total is another, or of whom else: "210 went, the others on foot", "as some will go by car"."""
    return any(says("tells why", sentence_words(passage, one.sentence)) for one in (each, total))


def is_told_elsewhere(passage: Passage, count: Mention, each: Mention, total: Mention) -> bool:
    """Say whether what each has is told of a place or time of its own, or for all of several of which each is counted.

    "For every teacher there are 14 pupils in the county"; "three for every place. Orra has 400 places and 900; Selm has 600".
    """
    doc, first, last = passage.doc, min(count.first, total.first), max(count.last, total.last)
    if each.first in range(first, last):
        return False
    said, here = doc.sentences[each.sentence], min((count, total), key=lambda one: one.first)
    end = clause_end(passage, each.last, said.last)
    place = next((k for k in range(each.last, min(end, each.last + _WITHIN)) if doc.tokens[k].lower == "in"), end)
    begin = end if each.sentence == here.sentence and each.first < first else doc.sentences[here.sentence].first
    led_on = place < count.first < end or each.sentence < here.sentence
    nouns = set() if led_on else nouns_between(passage, place, end)
    if untold(passage, nouns, begin, last) or any(_opens_elsewhere(passage, each, one) for one in (count, total)):
        return True
    beside = within(passage, count.sentence, total.sentence)
    rivals = [one for one in beside if one not in (count, each, total) and one.figure.kind == total.figure.kind]
    return len([one for one in rivals if one.figure.unit in (None, count.figure.unit, total.figure.unit)]) > 1


def _opens_elsewhere(passage: Passage, each: Mention, one: Mention) -> bool:
    """Say whether a later sentence opens with a place of which nothing was told with what each has: "In Selm it is"."""
    sentence = passage.doc.sentences[one.sentence]
    before = passage.doc.sentences[each.sentence]
    led = one.sentence > each.sentence and passage.doc.tokens[sentence.first].lower in ("in", "at")
    end = clause_end(passage, sentence.first, one.first)
    return led and bool(untold(passage, nouns_between(passage, sentence.first, end), before.first, before.last))
