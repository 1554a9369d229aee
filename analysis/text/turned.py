"""Verbs that stand before their subject, or have none: ``Should the talks fail, …``, ``Don't go``."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.chunks import COMMA, COORDINATOR, FINITE_VERB, PHRASE, PREPOSITION, WORD
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.tagsets import DO, HAVE, function_words, small_words
from analysis.text.tokens import Token
from analysis.text.verbs import VerbGroup

_SETTING = small_words("turned")
_NOMINATIVES = function_words("subject")
_UNMARKED = frozenset({"it", "there"})
# What would be under a condition.
_UNREAL = small_words("unreal")


def is_turned(tokens: Sequence[Token], clause: Clause) -> bool:
    """Say whether a clause begins with a verb before its subject that can set a condition: ``Should the talks fail``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Should the talks fail, a strike would follow."))
    >>> [is_turned(doc.tokens, clause) for clause in doc.verbs]
    [True, False]
    """
    return clause.inverted and tokens[clause.first].lower in _SETTING and clause.opener < 0


def sets_condition(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Say whether a verb before its subject is a condition: ``would have ended had he called``, ``will pay should it fail``."""
    turned = state.tokens[group.first].lower in _SETTING and group.first + 1 == group.last
    unreal = top.group.modal in _UNREAL or (group.modal != "" and _verb_follows(state))
    # "stated their interest, should it fail"
    apart = state.kind_before() == COMMA and state.tokens[group.first].lower == "should" and not asks(state)
    # "promised to act should he win"
    subject = state.tokens[group.last].lower if group.last < state.last else ""
    begun = state.tokens[group.first].lower == "should" and subject in _NOMINATIVES
    hangs = turned and unreal and (apart or begun or not top.takes("bare"))
    return hangs and state.kind_before() != COORDINATOR and state.kind_after() == PHRASE


def opens_condition(state: OpenClauses, clause: Clause, group: VerbGroup) -> bool:
    """Say whether a verb right behind "that", before its subject, sets a condition: ``said that had it rained, it would have failed``."""
    turned = state.tokens[group.first].lower in _SETTING and group.first + 1 == group.last
    begins = clause.kind == "that" and group.first == clause.opener + 1 and state.kind_after() == PHRASE
    subject = state.tokens[group.last] if turned and begins else None
    pronoun = subject is not None and (subject.lower in _NOMINATIVES or subject.lower in _UNMARKED)
    return pronoun and any(chunk.kind == FINITE_VERB for chunk in state.chunks[state.k + 1 :])


def _verb_follows(state: OpenClauses) -> bool:
    """Say whether a subject and a verb without "to" follow a modal: ``should the firm make an offer``."""
    behind = state.chunks[state.k + 1 :]
    rest = next((chunk for chunk in behind if chunk.kind not in (PHRASE, PREPOSITION, WORD)), None)
    return rest is not None and rest.group is not None and rest.group.form == "base"


def stands_around(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a verb begins before its subject and goes on behind it: ``What did they find?``, ``How much could you earn?``."""
    word = state.tokens[group.first].lower
    if group.first + 1 != group.last or not (group.modal or word in DO or word in HAVE) or state.kind_after() != PHRASE:
        return False
    behind = [chunk for chunk in state.chunks[state.k + 1 :] if chunk.kind not in (PHRASE, PREPOSITION, WORD)]
    rest = behind[0].group if behind else None
    return rest is not None and rest.form == ("participle" if word in HAVE else "base")


def forbids(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a verb tells somebody not to do something: ``Don't expect a miracle``."""
    whole = group.negated and group.first < group.head
    return whole and state.tokens[group.first].lower == "do"


def asks(state: OpenClauses) -> bool:
    """Say whether the sentence asks: then a verb before its subject sets no condition."""
    return any(token.text == "?" for token in state.tokens[state.first : state.last])
