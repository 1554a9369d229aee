"""Clauses that begin before a word which opens another, their verb behind that: “, but the bridge that crossed it | fell”."""

from __future__ import annotations

from analysis.text.chunks import (
    ADJECTIVE,
    CLOSE_QUOTE,
    COMMA,
    COORDINATOR,
    FINITE_VERB,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
)
from analysis.text.clauses import Clause
from analysis.text.joined import begin_joined
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.tagsets import function_words, small_words, verbs_with
from analysis.text.verbs import NO_VERB

_ON_THE_WAY = frozenset({PHRASE, FINITE_VERB, OTHER_VERB, PREPOSITION, ADJECTIVE, WORD})
_OBJECTS = function_words("object")
_SO = small_words("joining")


def asks_as_subject(state: OpenClauses) -> bool:
    """Say whether a question behind "and" is the subject of a verb: ``They differ, and whether they can agree is unclear``."""
    joined = state.kind_before() == COORDINATOR and state.open[-1].group is not NO_VERB
    return joined and all(clause.kind not in ("that", "bare", "wh") for clause in state.open) and _acts_behind(state)


def begin_described(state: OpenClauses, top: Clause) -> Clause | None:
    """Open the clause of a noun behind ", but" whose own verb follows what describes it: ``, but the bridge that crossed it fell``."""
    if top.group is NO_VERB or not top.after or not _begins_behind(state, top.after):
        return None
    if not (_acts_behind_aside(state) if state.kind_before() == COMMA else _acts_behind(state)):
        return None
    return begin_joined(state, top)


def _begins_behind(state: OpenClauses, after: list[tuple[Phrase, str]]) -> bool:
    """Say whether the last phrase stands behind "and" or "so", and no more than what is tied to it, and a mark, since.

    Where no mark parts it from what describes it, one stands before the "and"; where none stands there, it ends no list.
    """
    phrase = after[-1][0]
    k = phrase.place - state.base
    tied = [chunk.kind for chunk in state.chunks[k + 1 : state.k] if chunk.kind not in (PREPOSITION, PHRASE)]
    marks = [chunk.kind for chunk in state.chunks[max(0, k - 2) : k]]
    so = marks == [COMMA, WORD] and state.tokens[phrase.first - 1].lower in _SO
    if so or marks in ([COMMA, COORDINATOR], [CLOSE_QUOTE, COORDINATOR]):
        return tied in ([], [COMMA])
    listed = [separator for _, separator in after[-2:-1] if separator in (COMMA, COORDINATOR)]
    return tied == [COMMA] and marks[-1:] == [COORDINATOR] and not listed


def _acts_behind_aside(state: OpenClauses) -> bool:
    """Say whether a finite verb goes on behind the comma that ends the clause which opens here: ``, which fell, broke``."""
    ahead = state.chunks[state.k + 1 :]
    kinds = [chunk.kind for chunk in ahead]
    # "which is older than Selm and Tarn, broke"
    ends = next(
        (k for k, kind in enumerate(kinds) if kind not in _ON_THE_WAY and kinds[k : k + 2] != [COORDINATOR, PHRASE]),
        len(ahead),
    )
    acts = [chunk.kind for chunk in ahead[ends : ends + 3] if chunk.kind != WORD]
    return acts[:2] == [COMMA, FINITE_VERB] and any(chunk.kind == FINITE_VERB for chunk in ahead[:ends])


def _acts_behind(state: OpenClauses) -> bool:
    """Say whether more finite verbs follow, before a mark, than a relative clause that opens here needs."""
    ahead: list[Chunk] = []
    for chunk in state.chunks[state.k + 1 :]:
        if chunk.kind not in _ON_THE_WAY:
            break
        ahead.append(chunk)
    verbs = [k for k, chunk in enumerate(ahead) if chunk.kind == FINITE_VERB]
    told = [k for k in verbs if _tells(state, ahead[k : k + 2])]
    return len(verbs) > 1 + len(told)


def _tells(state: OpenClauses, chunks: list[Chunk]) -> bool:
    """Say whether a verb takes a clause, whose subject can stand behind it."""
    phrase = chunks[1].phrase if len(chunks) > 1 else None
    takes = chunks[0].group is not None and chunks[0].group.lemma in verbs_with("bare")
    return takes and phrase is not None and state.tokens[phrase.head].lower not in _OBJECTS
