"""Verbs of saying among the verbs: as an aside (``, he said,``) and before a clause whose subject is a gerund."""

from __future__ import annotations

from functools import cache

from analysis.lexicon import words
from analysis.text.chunks import BREAK, CLOSE_QUOTE, COMMA, FINITE_VERB, PHRASE, PREPOSITION, WORD
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.tagsets import function_words, small_words, verbs_with
from analysis.text.verbs import VerbGroup
from analysis.text.wordforms import word_form

_SUBJECTS = function_words("subject")


@cache
def _roles() -> frozenset[str]:
    return words("roles", "role") | words("bodies", "noun")


def ends_in_comma(state: OpenClauses) -> bool:
    """Say whether a comma or a closing mark follows the verb, after no more than an audience, a place or a time."""
    for chunk in state.chunks[state.k + 1 : state.k + 7]:
        if chunk.kind in (COMMA, CLOSE_QUOTE):
            return True
        if chunk.kind not in (PHRASE, PREPOSITION, WORD):
            return False
    return False


def can_speak(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether a phrase names a person or a body."""
    head = state.tokens[phrase.head]
    known = word_form(head.lower)
    return (
        head.tag in ("NNP", "PRP")
        or (known is not None and known.what in ("person", "group"))
        or head.lower in _roles()
    )


def says_at_end(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a verb of saying ends its clause, or a place or a time follows."""
    return group.lemma in verbs_with("after") and state.kind_after() in (COMMA, BREAK, "", PREPOSITION)


def passes(state: OpenClauses, group: VerbGroup, phrase: Phrase) -> bool:
    """Say whether a pronoun and a verb of thinking stand alone between commas: ``The plan, I think, will fail``."""
    alone = phrase.last == group.first and state.kind_after() == COMMA
    speaks = state.tokens[phrase.head].lower in _SUBJECTS or state.tokens[phrase.head].lower == "it"
    return alone and speaks and group.lemma in small_words("in passing")


def told_in_passing(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a passive between commas says who was told: ``The number, the court was told, was false``."""
    return group.passive and group.lemma in verbs_with("audience") and state.kind_after() == COMMA


def says_after(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a verb of saying with its source behind it stands here: ``…, said Ann Lee``."""
    if group.lemma in verbs_with("audience"):
        return False
    behind = [chunk.kind for chunk in state.chunks[state.k + 1 : state.k + 4] if chunk.kind != WORD]
    following = next((chunk.phrase for chunk in state.chunks[state.k + 1 : state.k + 4] if chunk.kind != WORD), None)
    # "…, Ann Lee, an engineer, said Tuesday": the day does not speak.
    timed = following is not None and following.temporal
    inverted = behind[:1] == [PHRASE] and behind[1:2] != [FINITE_VERB] and not timed
    return inverted and group.lemma in verbs_with("quote") and group.first + 1 == group.last


def aside(state: OpenClauses, top: Clause, group: VerbGroup) -> None:
    """Open the clause of a verb of saying whose source is still to come: ``…, said Ann Lee``."""
    clause = state.push("aside", -1, top, group.first)
    clause.group, clause.inverted = group, True


def gerund_subject(state: OpenClauses, first: int, group: VerbGroup) -> Phrase | None:
    """Return what begins with a gerund or an infinitive as a phrase: ``Expanding the park will help``."""
    verb = state.last_verb
    joined = verb is not None and verb.group.form == "base" and state.tokens[verb.group.first - 1].tag == "CC"
    if verb is None or verb.finite or not (joined or verb.group.form in ("gerund", "infinitive")):
        return None
    if state.tokens[group.first - 1].lower in _SUBJECTS:
        # "Replied by saying she would go": the verb has a subject of its own.
        return None
    if state.tokens[verb.group.first - 1].tag == "," and verb.group.form == "gerund" and verb.takes("bare"):
        # "He announced a sale, saying it would help."
        return None
    begun = next(
        (clause for clause in state.done if clause.group.first >= first and not clause.finite),
        verb,
    )
    start = begun.group.first
    opened = (
        start > first
        and state.tokens[start - 1].lower != "of"
        and (state.tokens[start - 1].tag[:2] == "VB" or state.tokens[start - 1].tag in ("IN", "WRB", "RB"))
    )
    led = start > first + 1 and state.tokens[start - 1].tag == ","
    # "But naming him is not enough."
    joins = state.tokens[first].tag == "CC" and state.tokens[begun.group.last].tag != "IN"
    led = led or (start == first + 1 and (state.tokens[first].tag == "``" or joins))
    adjacent = start == first or opened or led
    # "However, paying them would help", "According to Lee, paying …": the comma before is no mark within.
    comma = any(chunk.kind == COMMA and chunk.first > start for chunk in state.chunks[: state.k])
    last = group.first
    while state.tokens[last - 1].tag == "RB" and last - 1 > begun.group.last:
        last -= 1
    return Phrase(start, last, verb.group.head, False) if adjacent and not comma else None


def gerund_at(state: OpenClauses, clause: Clause, group: VerbGroup) -> Phrase | None:
    """Return the gerund that a clause begins with, as its subject: ``that building a dam that holds would be hard``."""
    # "But building a dam that holds would be hard."
    starts = (clause.first + (state.tokens[clause.first].tag == "CC"), clause.opener + 1)
    gerunds = (each.group for each in state.done if each.group.first in starts and each.group.form == "gerund")
    gerund = next(gerunds, None)
    return Phrase(gerund.first, group.first, gerund.head, False) if gerund is not None else None


def gerund_after_saying(state: OpenClauses, top: Clause, group: VerbGroup, joined: bool) -> Phrase | None:
    """Return the gerund right after a verb of saying, as a subject; if `joined`, also after one further out.

    ``He said building a dam that served Assia and Norland would be hard``.
    """
    if top.takes("bare"):
        subject = gerund_subject(state, top.group.last, group)
        tied = subject is not None and state.tokens[subject.first - 1].tag == "IN"
        # "said the date for cutting the steel would help": the date would.
        return None if tied and top.after and top.after[0][1] == FINITE_VERB else subject
    for depth in range(len(state.open) - 1, -1, -1) if joined else ():
        outer = state.open[depth]
        gerunds = (clause.group for clause in state.done if clause.group.first == outer.group.last)
        gerund = next((each for each in gerunds if each.form == "gerund"), None)
        if gerund is not None and outer.takes("bare"):
            state.close(depth + 1, group.first)
            return Phrase(gerund.first, group.first, gerund.head, False)
    return None
