"""Relative clauses without their pronoun within a clause that still lacks its verb: ``In the piece I wrote, …``."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.chunks import COMMA, FINITE_VERB, PHRASE, WORD
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.ownclauses import open_clause
from analysis.text.phrases import Phrase
from analysis.text.tagsets import function_words, verbs_with
from analysis.text.verbs import VerbGroup

_SUBJECTS = function_words("subject")
_ASKED = frozenset({"which", "what"})


def hangs_on_aside(state: OpenClauses, clause: Clause, named: tuple[Phrase, str]) -> bool:
    """Say whether an aside without a verb goes on with a clause: ``– based on the borders it gained –``."""
    verb, (phrase, separator) = state.last_verb, named
    begins = verb is not None and verb.group.first == clause.first and not verb.finite
    return begins and separator == PHRASE and bool(state.held) and state.tokens[phrase.head].tag == "PRP"


def describes_place(state: OpenClauses, clause: Clause, phrase: Phrase) -> bool:
    """Say whether a clause describes what stands in front of another's subject: ``In the piece I wrote, I listed three points``."""
    front = [
        chunk.phrase for chunk in state.chunks[: state.k] if chunk.first >= clause.first and chunk.phrase is not None
    ]
    led = len(front) == 2 and state.chunks[front[0].place - state.base - 1].first == clause.first
    if not led or front[0].preposition < 0 or front[0].temporal or state.tokens[phrase.head].lower not in _SUBJECTS:
        return False
    if state.tokens[front[0].first].tag != "DT" or phrase.place - front[0].place != 1:
        return False
    ahead = [chunk for chunk in state.chunks[state.k + 1 :] if chunk.kind != WORD]
    comma = next((k for k, chunk in enumerate(ahead) if chunk.kind == COMMA), len(ahead))
    following = ahead[comma + 1 : comma + 3]
    if [chunk.kind for chunk in following] != [PHRASE, FINITE_VERB]:
        return False
    verb, own = following[1].group, state.chunks[state.k].group
    # "In a study they wrote, the authors said so": what they wrote is the study.
    lacks = own is not None and own.lemma in words("needing_objects", "verb") and ahead[0].kind != PHRASE
    return verb is not None and (lacks or verb.lemma not in verbs_with("after"))


def open_contact(state: OpenClauses, clause: Clause, phrase: Phrase, group: VerbGroup) -> None:
    """Open a relative clause without its pronoun, which describes the last noun phrase before its subject."""
    described = (chunk.phrase for chunk in reversed(state.chunks[: state.k - 1]) if chunk.phrase is not None)
    antecedent = next(described, None)
    open_clause(state, "contact", state.last_verb or clause, group, phrase).antecedent = antecedent


def is_asked_of(state: OpenClauses, clause: Clause, asked: Phrase, phrase: Phrase) -> bool:
    """Say whether a noun goes with "which" or "what", and a pronoun is the subject: ``not sure which one you took``."""
    led = clause.kind == "wh" and asked.first == clause.opener + 1 and state.tokens[clause.opener].lower in _ASKED
    return led and state.tokens[phrase.head].tag == "PRP"
