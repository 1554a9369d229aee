"""How much land that somebody is said to hold comes to: "Rebel-held areas make up 40% of Tarn"."""

from __future__ import annotations

from analysis.extract.holdings.holders import Named
from analysis.extract.holdings.land import Mention, land_nouns
from analysis.extract.holdings.statement import Control, Setting, stated
from analysis.extract.holdings.verbs import held_words, states_fact, verb_class
from analysis.text.chunks import FINITE_VERB, OTHER_VERB, PREPOSITION, WORD
from analysis.text.clauses import Clause
from analysis.text.phrases import Phrase

_UNDER = frozenset({"under", "in"})


def amounting(setting: Setting, spot: Mention) -> Control | None:
    """Return what a verb such as "make up" before a figure says of the land that its subject says who holds."""
    doc, place = setting.doc, spot.opens - 1
    while place > 0 and doc.chunks[place].kind in (PREPOSITION, WORD):
        place -= 1
    clause = setting.clause(doc.chunks[place]) if place >= 0 and doc.chunks[place].kind == FINITE_VERB else None
    if clause is None or clause.phrase is None or not states_fact(doc, clause):
        return None
    behind = [token.lower for token in doc.tokens[clause.group.last : doc.chunks[spot.opens].first]]
    said = " ".join([clause.group.lemma, *(word for word in behind if word in held_words("amount particle"))])
    if said not in held_words("amount"):
        return None
    holder = _holder(setting, clause.phrase, clause)
    if holder is None:
        return None
    return stated(doc, clause, "hold", holder, spot, "amounting")._replace(object=True)


def _holder(setting: Setting, phrase: Phrase, clause: Clause) -> Named | None:
    """Return who holds the land that a phrase is for: "rebel-held areas", "land held by rebels", "areas under rebel control"."""
    doc = setting.doc
    if doc.tokens[phrase.head].lower not in land_nouns() | held_words("gains"):
        return None
    for token in doc.tokens[phrase.first : phrase.head]:
        who, hyphen, held = token.text.rpartition("-")
        if hyphen and held.lower() in held_words("held by"):
            return setting.holders.compounded(token, who)
    place = doc.chunk_at(phrase.last - 1) + 1
    chunk = doc.chunks[place]
    if chunk.first >= clause.group.first:
        return None
    if chunk.kind == OTHER_VERB:
        verb = setting.clause(chunk)
        by = doc.tokens[doc.chunks[place + 1].first].lower == "by"
        return setting.holders.at(place + 2) if verb is not None and by and verb_class(doc, verb) == "hold" else None
    hands = doc.chunks[place + 1].phrase
    if doc.tokens[chunk.first].lower not in _UNDER or hands is None:
        return None
    if doc.tokens[hands.head].lower not in held_words("hands"):
        return None
    return setting.holders.possessor(hands)
