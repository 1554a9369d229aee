"""How long something had gone on when it ended, beside the date when it began: "closed in 2012, ending 125 years of brewing. Founded in 1887"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.alike import is_level
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, words_of
from analysis.extract.relations.spans import Stretch, between

_UNITS = frozenset({"year", "decade", "century"})
_WIDEST = 1.15
_YEAR = 366
_BACK, _AHEAD = 3, 3
_WORDS = 10
_NOUN = 5


def endings(passage: Passage) -> Iterator[Relation]:
    """Yield spans of years that something ended, with the only date nearby when it began and the one when it ended."""
    for one in passage.mentions:
        figure = one.figure
        if figure.kind != "duration" or figure.unit not in _UNITS or not is_level(figure) or not _is_about(one):
            continue
        if not _has_ended(passage, one):
            continue
        begun = _begun(passage, one)
        end = None if begun is None else _end(passage, one, begun)
        if begun is not None and end is not None and begun.last < end.first:
            yield from between(one, "age: ending", (begun, end))


def _is_about(one: Mention) -> bool:
    low, high = one.figure.low, one.figure.high
    return low is not None and high is not None and 1 < high <= _WIDEST * low


def _has_ended(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that so many years of work or trade have ended."""
    before, behind = lead(passage, one), tail(passage, one)
    if not (ends_with("putting an end to", before) or ends_with("after years", before)):
        return False
    words = behind.split()[: _NOUN + 1]
    if words[:1] != ["of"]:
        return begins_with("at work", behind)
    noun = next((k for k, word in enumerate(words[1:], 1) if says("work that goes on", f" {word} ")), None)
    return noun is not None and not {"and", "as", "for", "in", "by", ",", "."} & set(words[1:noun])


def _begun(passage: Passage, one: Mention) -> Stretch | None:
    """Return the only date in the sentences around a span when words say that something was founded, or began."""
    told = {each[1:]: each for each in _dated(passage, one, _BACK, _AHEAD, "set going")}
    return next(iter(told.values())) if len(told) == 1 else None


def _end(passage: Passage, one: Mention, begun: Stretch) -> Stretch | None:
    """Return the only other date around a span; of the day of publication only where no other is told."""
    for reach in (0, 1, 2):
        others = {each[1:]: each for each in _dated(passage, one, reach, reach, "") if each[1:] != begun[1:]}
        if len(others) == 1:
            return next(iter(others.values()))
        if others:
            return None
    published = passage.doc.article.published
    return None if published is None else Stretch(one.sentence, published, published)


def _dated(passage: Passage, one: Mention, back: int, ahead: int, kind: str) -> list[Stretch]:
    found = []
    for index, each in enumerate(passage.dates):
        sentence = passage.doc.sentence_at(each.span.start)
        if not -back <= sentence.i - one.sentence <= ahead or not _is_told(each):
            continue
        token = passage.doc.token_at(each.span.start)
        others = [passage.doc.token_at(other.span.end) for other in passage.dates[max(0, index - 1) : index]]
        said = words_of(passage, max([sentence.first, token - _WORDS, *others]), token)
        if each.earliest is not None and each.latest is not None and (not kind or says(kind, said)):
            found.append(Stretch(sentence.i, each.earliest, each.latest))
    return found


def _is_told(one: DateExpression) -> bool:
    if one.earliest is None or one.latest is None or one.kind != "date" or one.rule in ("beside", "later"):
        return False
    return (one.latest - one.earliest).days <= _YEAR
