"""How old somebody was on a date: "Born in 1958, she became a minister in 1994. She was then 36"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.about import clause_begin, clause_end, nouns_between, untold
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.protagonists import are_of_two
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.extract.relations.spans import dated
from analysis.extract.relations.stretches import Stretch, near_to, years
from analysis.text.doc import Doc
from analysis.text.tagsets import VERBS
from analysis.text.wordforms import lemma

_OLDEST = 112
_BACK = 2
_YEAR = 366


def drawn_ages(passage: Passage) -> Iterator[Relation]:
    """Yield ages of the past with what the only birth and the only other date before them leave."""
    born = dated(passage, "born")
    if not born:
        return
    for one in passage.mentions:
        if not _is_age_then(passage, one):
            continue
        ends = _birth_and_date(passage, one, born)
        if ends is None or _is_another(passage, one, min(each.sentence for each in ends)):
            continue
        low, high = years(ends[0].last, ends[1].first), years(ends[0].first, ends[1].last)
        yield from near_to(one, "age: then", max(0, low), high)


def _is_age_then(passage: Passage, one: Mention) -> bool:
    """Say whether a number is how old somebody was: "she was then 36", "at 36 she was", "the 36-year-old was"."""
    figure = one.figure
    if figure.low != figure.high or not 0 < one.value < _OLDEST or figure.modifier != "exact":
        return False
    sentence = passage.doc.sentences[one.sentence]
    begin, end = clause_begin(passage, sentence.first, one.first), clause_end(passage, one.last, sentence.last)
    said = words_of(passage, begin, end)
    if says("present", said) or says("will be", said) or says("another person", said):
        return False
    before, behind = lead(passage, one), tail(passage, one)
    tokens = passage.doc.tokens
    if before.endswith(" , who was ") and passage.doc.before(one.first - 3).tag == "NNP":
        return False  # "In 1985 he met Ada Vane, who was 22"
    if before.endswith(" , ") and passage.doc.before(one.first - 1).tag == "NNP" and tokens[one.last].text == ",":
        return False  # "She married Bo Lund, 50, in 1994"
    if before.strip() in ("at", "aged", "at the age of"):
        return says("youngest", behind)
    if figure.kind == "age":
        return True
    bare = figure.kind == "count" and figure.unit is None
    closed = (
        not behind.strip()
        or begins_with("mark", behind)
        or begins_with("at that time", behind)
        or begins_with("when", behind)
    )
    return bare and closed and ends_with("one was aged", before)


def _does_something_else(passage: Passage, one: Mention, first: int) -> bool:
    """Say whether the clause of an age tells of what was not told before: "She was 50 when she began to paint"."""
    sentences, tokens = passage.doc.sentences, passage.doc.tokens
    sentence = sentences[one.sentence]
    begin, end = clause_begin(passage, sentence.first, one.first), clause_end(passage, one.last, sentence.last)
    told = {lemma(token.lower) for token in tokens[sentences[min(first, one.sentence)].first : begin]}
    done = {lemma(token.lower) for token in tokens[begin:end] if token.tag in VERBS}
    return any(verb not in told and not says("being", f" {verb} ") for verb in done)


def _birth_and_date(passage: Passage, one: Mention, born: list[Stretch]) -> tuple[Stretch, Stretch] | None:
    """Return the only birth told in the sentences before an age, and the only other date of theirs."""
    doc = passage.doc
    births = [each for each in born if 0 <= one.sentence - each.sentence <= _BACK]
    if len({each[1:] for each in births}) != 1:
        return None
    first = min(births[0].sentence, one.sentence)
    others = {
        (each.earliest, each.latest): Stretch(doc.sentence_at(each.span.start).i, each.earliest, each.latest)
        for each in passage.dates
        if each.earliest is not None and each.latest is not None and each.kind in ("date", "offset")
        and doc.sentences[max(0, one.sentence - _BACK)].start <= each.span.start < doc.sentences[one.sentence].end
        and (each.earliest, each.latest) != births[0][1:] and (each.latest - each.earliest).days <= _YEAR
    }  # fmt: skip
    between = words_of(passage, doc.sentences[first].first, one.first)
    if len(others) != 1 or says("another person", between) or (says("a man", between) and says("a woman", between)):
        return None
    event = next(iter(others.values()))
    return (births[0], event) if births[0].last < event.first else None


def _is_another(passage: Passage, one: Mention, first: int) -> bool:
    return (
        _names_another(passage, one, first)
        or _does_something_else(passage, one, first)
        or are_of_two(passage, first, one, one.first)
    )


def _names_another(passage: Passage, one: Mention, first: int) -> bool:
    """Say whether the clause of an age names somebody, or something, of which nothing was told before."""
    sentences = passage.doc.sentences
    sentence = sentences[one.sentence]
    begin, end = clause_begin(passage, sentence.first, one.first), clause_end(passage, one.last, sentence.last)
    if says("youngest", tail(passage, one)):
        end = one.last
    named = nouns_between(passage, begin, one.first) | nouns_between(passage, one.last, end)
    named = {noun for noun in named if not says("time of life", f" {noun} ")}
    return bool(untold(passage, named, sentences[min(first, one.sentence)].first, begin))


def ages(doc: Doc, told: Mapping[str, int], dates: Sequence[DateExpression]) -> tuple[float, float] | None:
    """Return the least and the greatest age of who was born on the date ``born``; None if a day is not known.

    Parameters
    ----------
    doc : Doc
    told : mapping of str to int
        The places of the dates ``born`` and, if the text says of what day the age is, ``when`` or ``year``.
    dates : sequence of DateExpression
    """
    born = dates[told["born"]]
    days = _days(doc, told, dates)
    if days is None or born.earliest is None or born.latest is None or born.latest > days[1]:
        return None
    first, last = _age(born.latest, days[0]), _age(born.earliest, days[1])
    return float(max(0, first)), float(last)


def _days(doc: Doc, told: Mapping[str, int], dates: Sequence[DateExpression]) -> tuple[date, date] | None:
    for name in ("year", "when"):
        given = dates[told[name]] if name in told else None
        if given is not None and given.earliest is not None and given.latest is not None:
            return given.earliest, given.latest
    published = doc.article.published
    return None if published is None else (published, published)


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
