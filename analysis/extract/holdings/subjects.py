"""The phrases that a verb speaks of: its subject, what a relative clause refers to, who did it."""

from __future__ import annotations

from analysis.extract.holdings.verbs import held_words
from analysis.text.chunks import PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import RELATIVES


def subject_of(doc: Doc, clause: Clause) -> Phrase | None:
    """Return the subject of a clause; of a relative clause what it refers to, of a verb without one what it hangs on."""
    phrase = clause.phrase
    if phrase is not None and doc.tokens[phrase.head].lower in RELATIVES | {"that"}:
        return _referred(doc, clause)
    if phrase is None and not clause.finite:
        return clause.antecedent or (subject_of(doc, clause.head) if clause.head is not None else None)
    return phrase


def _referred(doc: Doc, clause: Clause) -> Phrase | None:
    """Return what a relative clause refers to: after a comma the whole phrase, else the nearest part that agrees."""
    phrase = clause.antecedent
    if phrase is None:
        return None
    comma = clause.opener > 0 and doc.before(clause.opener).tag == ","
    plural = doc.tokens[clause.group.first].tag == "VBP"
    while phrase.host is not None and (comma or (clause.group.tense == "present" and phrase.plural != plural)):
        phrase = phrase.host
    return phrase


def agent_of(doc: Doc, clause: Clause) -> Phrase | None:
    """Return the phrase that "by" ties to a passive verb."""
    place = doc.chunk_at(clause.group.last - 1) + 1
    if not clause.group.passive or place + 1 >= len(doc.chunks) or doc.chunks[place].kind != PREPOSITION:
        return None
    return doc.chunks[place + 1].phrase if doc.tokens[doc.chunks[place].first].lower == "by" else None


def tied_by_of(doc: Doc, phrase: Phrase) -> Phrase | None:
    """Return the phrase that "of" ties to another one."""
    place = doc.chunk_at(phrase.joined_last - 1) + 1
    if place + 1 >= len(doc.chunks) or doc.chunks[place].kind != PREPOSITION or doc.chunks[place + 1].kind != PHRASE:
        return None
    return doc.chunks[place + 1].phrase if doc.tokens[doc.chunks[place].first].lower == "of" else None


def loyal_to(doc: Doc, phrase: Phrase) -> int | None:
    """Return where words end that tell whose a force is, None if none do: "forces loyal to the general"."""
    place = doc.chunk_at(phrase.joined_last - 1) + 1
    if place + 2 >= len(doc.chunks) or doc.tokens[phrase.head].lower not in held_words("force") | held_words("rebel"):
        return None
    behind = doc.chunks[place + 2].phrase
    loyal = doc.tokens[doc.chunks[place].first].lower in held_words("loyal")
    if not loyal or behind is None or doc.chunks[place + 1].kind != PREPOSITION:
        return None
    return doc.before(behind.joined_last).end
