"""Terms of prison that are served one after the other, and what they come to: "seven years … added 18 months, … a total of"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, lead, says, tail, words_of

_MONTHS = {"year": 12.0, "month": 1.0, "week": 12 / 52}
_BACK = 2
_FEW = 6
_FURTHEST = 1 / 3


def terms(passage: Passage) -> Iterator[Relation]:
    """Yield all the time that somebody is to serve, with the terms before it that are added up."""
    for whole in passage.mentions:
        before = f" {' '.join(lead(passage, whole).split()[-_FEW:])} "
        all_of_it = says("total", before) or says("in_all", before) or begins_with("in_all", tail(passage, whole))
        if not _is_term(passage, whole) or not all_of_it:
            continue
        there = [
            one for one in within(passage, max(0, whole.sentence - _BACK), whole.sentence) if one.first < whole.first
        ]
        parts = [one for one in there if _is_term(passage, one)]
        if len(parts) < 2:
            continue
        said = words_of(
            passage, passage.doc.sentences[parts[0].sentence].first, passage.doc.sentences[whole.sentence].last
        )
        if not says("sentenced", said) and not says("given a term", said):
            continue
        if not says("one after the other", said) or says("at the same time", said):
            continue
        roles = (*(("parts", one.place) for one in parts), ("whole", whole.place))
        given, comes_to = _months(whole), sum(map(_months, parts))
        yield from only(passage, "sum: terms", roles, given, comes_to, _FURTHEST)


def _is_term(passage: Passage, one: Mention) -> bool:
    figure: Figure = one.figure
    told = figure.kind == "duration" and figure.unit in _MONTHS and figure.low == figure.high
    plain = is_level(figure) and figure.modifier == "exact" and not is_adjective(passage, one)
    return (
        told
        and plain
        and not begins_with("ago", tail(passage, one))
        and not begins_with("later on", tail(passage, one))
    )


def _months(one: Mention) -> float:
    return one.value * _MONTHS[one.figure.unit or ""]
