"""How old somebody was at death, beside the years of a life in brackets: "Dora Finch (1902-1998) … died at 96"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import DateExpression, Relation
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import ends_with, lead, says, tail, words_of
from analysis.extract.relations.spans import near_to
from analysis.text.tagsets import NAMES

_SENTENCES = 3
_LONGEST = 112
_NEAR = 6


def life_dates(passage: Passage) -> Iterator[Relation]:
    """Yield ages at death with what the only life nearby whose years stand in brackets leaves."""
    lives = [one for one in passage.dates if _is_life(passage, one)]
    for one in passage.mentions if lives else ():
        near = [each for each in lives if 0 <= one.sentence - passage.doc.sentence_at(each.span.start).i <= _SENTENCES]
        if len(near) != 1 or not _is_at_death(passage, one) or _is_of_another(passage, one, near[0]):
            continue
        born, died = near[0].earliest, near[0].latest
        if born is not None and died is not None:
            yield from near_to(one, "age: life dates", died.year - born.year - 1, died.year - born.year)


def _is_life(passage: Passage, one: DateExpression) -> bool:
    """Say whether two years in brackets stand behind a name and are as far apart as a life is long."""
    if one.rule != "range" or one.grain != "year" or one.earliest is None or one.latest is None:
        return False
    tokens = passage.doc.tokens
    first, last = passage.doc.token_at(one.span.start), passage.doc.token_at(one.span.end - 1) + 1
    bracketed = first > 1 and tokens[first - 1].text == "(" and last < len(tokens) and tokens[last].text == ")"
    return bracketed and tokens[first - 2].tag in NAMES and 0 < one.latest.year - one.earliest.year < _LONGEST


def _is_at_death(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    if (
        figure.low != figure.high
        or figure.modifier != "exact"
        or figure.kind not in ("age", "count")
        or "-" in str(figure.unit)
    ):
        return False
    before = lead(passage, one)
    near = f" {' '.join(before.split()[-_NEAR:])} "
    at = ends_with("when aged", before) or before.endswith(" at ")
    return at and says("died", near) and (figure.kind == "age" or not tail(passage, one)[1:2].isalpha())


def _is_of_another(passage: Passage, one: Mention, life: DateExpression) -> bool:
    """Say whether words between a life and an age tell of somebody else."""
    last = passage.doc.token_at(life.span.end - 1) + 1
    said = words_of(passage, last, one.first)
    return says("another person", said) or (says("a man", said) and says("a woman", said))
