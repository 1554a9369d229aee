"""Figures behind "control of": who has, took or lost it, or is said in passing to be in control."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.holdings.land import Mention
from analysis.extract.holdings.statement import Control, Setting, stated
from analysis.extract.holdings.verbs import held_words, light_class, states_fact
from analysis.text.chunks import COMMA, PREPOSITION, WORD
from analysis.text.clauses import Clause


def light(setting: Setting, spot: Mention, place: int) -> Control | None:
    """Read "has lost control of", "is in control of": the verb before decides."""
    doc, before = setting.doc, place - 1
    while before > 0 and doc.chunks[before].kind == WORD:
        before -= 1
    inside = doc.chunks[before].kind == PREPOSITION and doc.tokens[doc.chunks[before].first].lower == "in"
    if inside:
        before -= 1
        while before > 0 and doc.chunks[before].kind == WORD:
            before -= 1
    clause = setting.clause(doc.chunks[before]) if before >= 0 else None
    if clause is None:
        return _nominal(setting, spot, place, before if inside else None)
    if not states_fact(doc, clause):
        return None
    kind = (
        "hold" if inside and clause.group.lemma in held_words("lie") else None if inside else light_class(doc, clause)
    )
    holder = setting.holders.subject(clause)
    if kind is None or holder is None:
        return None
    control = stated(doc, clause, kind, holder, spot, "active")
    return control._replace(end=doc.tokens[doc.chunks[place].last - 1].end, after=place + 1, object=True)


def _nominal(setting: Setting, spot: Mention, place: int, before: int | None) -> Control | None:
    """Read "The army, in control of 55% of it, …" and "The rebels' grip on 40% of it has weakened", which take it for true."""
    doc, phrase = setting.doc, setting.doc.chunks[place].phrase
    if phrase is None:
        return None
    if before is not None:
        apposed = doc.chunks[before - 1].phrase if before and doc.chunks[before].kind == COMMA else None
        can = apposed is not None and setting.holders.can_hold(apposed)
        holder = setting.holders.named(apposed) if can and apposed is not None else None
    else:
        owned = any(token.tag == "POS" for token in doc.tokens[phrase.first : phrase.head])
        subject = any(clause.phrase is phrase and states_fact(doc, clause) for clause in _clauses(setting, spot))
        holder = setting.holders.possessor(phrase) if owned and subject else None
    if holder is None:
        return None
    start, end = min(holder.start, spot.figure.span.start), doc.before(phrase.last).end
    return Control(holder.name, "hold", False, True, False, start, end, place + 1, phrase.head, "nominal", object=True)


def _clauses(setting: Setting, spot: Mention) -> Sequence[Clause]:
    sentence = setting.doc.sentence_at(spot.figure.span.start)
    return setting.doc.verbs_in(spot.last, sentence.last)
