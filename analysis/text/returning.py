"""Verbs that go back to an outer clause, which lacked one: “The dam, which was old, | broke”."""

from __future__ import annotations

from analysis.text.chunks import CLOSE_QUOTE, COMMA, FINITE_VERB, PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase, names_month
from analysis.text.saying import (
    gerund_at,
)
from analysis.text.subjects import (
    has_subject,
    phrase_apart,
)
from analysis.text.tagsets import function_words
from analysis.text.verbs import VerbGroup

_SUBJECTS = function_words("subject")


def go_back(state: OpenClauses, depth: int, group: VerbGroup, phrase: Phrase | None, separator: str) -> Clause | None:
    """Go back to an outer clause that lacks a verb; return it if it still has to be given the one at hand."""
    outer = state.open[depth]
    inner = state.open[depth + 1]
    waits = has_subject(outer)
    gerund = gerund_at(state, outer, group) if not waits and separator != COMMA else None
    if gerund is not None:
        state.close(depth + 1, group.first)
        outer.group, outer.phrase = group, gerund
        return None
    apart = phrase_apart(state, inner) if not waits else None
    top = state.open[-1]
    if apart is not None and (phrase is None or (apart.last <= top.first and separator != COMMA)):
        # "After it fell, the men who ran the mill left": the mill is what they ran.
        phrase = apart
    elif phrase is not None and _is_object(state, inner, phrase, separator) and not outer.before:
        # "How the council handles the dam is unclear."
        phrase = None
    adjacent = separator in (COMMA, CLOSE_QUOTE) and state.kind_before() == PHRASE
    opened = outer.phrase is None or outer.kind == "that"
    if phrase is not None and opened and (adjacent or not waits):
        # "After it rained, the dam, which was built in May, broke": that one ends at the verb.
        behind = sum(clause.first <= phrase.first for clause in state.open)
        state.close(max(depth + 1, behind), _before_time(state, state.open[-1], group.first))
        state.close(depth + 1, phrase.first)
        outer.before.append((phrase, COMMA))
    else:
        state.close(depth + 1, _before_time(state, inner, group.first))
    # "That it failed is clear."
    fact = inner.kind == "that" and inner.first == outer.first
    opens = fact and (group.lemma == "be" or state.kind_before() != PHRASE)
    if not outer.before and (inner.kind == "wh" or opens or _says_where(state, outer, inner)):
        outer.phrase = Phrase(inner.first, inner.last, inner.first, False)
        inner.head = outer
    elif top.kind == "wh" and top is not inner and state.tokens[top.first - 1].tag == ",":
        # "After it fell, what the town wants is clear."
        outer.before.clear()
        outer.phrase = Phrase(top.first, group.first, top.first, False)
        top.head = outer
    return outer


def _says_where(state: OpenClauses, outer: Clause, inner: Clause) -> bool:
    """Say whether "where" opens the subject of a verb, with no comma before that: ``Where the money went is not known``."""
    opener = state.tokens[inner.opener].lower if inner.opener >= 0 else ""
    return inner.first == outer.first and opener == "where" and state.kind_before() != COMMA


def _before_time(state: OpenClauses, inner: Clause, verb: int) -> int:
    """Return where a relative clause ends before an outer verb, without a time behind a comma: ``who is ill, on Friday said``."""
    k = state.k - 1
    phrase = state.chunks[k].phrase
    if inner.kind != "relative" or phrase is None or not (phrase.temporal or names_month(state.tokens[phrase.head])):
        return verb
    k -= state.chunks[k - 1].kind == PREPOSITION
    begun = state.chunks[k].first
    return begun if state.chunks[k - 1].kind == COMMA and begun > inner.group.last else verb


def _is_object(state: OpenClauses, inner: Clause, phrase: Phrase, separator: str) -> bool:
    """Say whether a phrase right behind the verb of a question is its object, and the question the subject of what follows."""
    asks = inner.kind == "wh" or (inner.opener >= 0 and state.tokens[inner.opener].lower == "whether")
    # "why he believes the firm has a plan": a clause follows that verb.
    told = inner.takes("bare") and not (inner.takes("audience") or inner.takes("addressee"))
    return asks and not told and separator == FINITE_VERB and state.tokens[phrase.head].lower not in _SUBJECTS
