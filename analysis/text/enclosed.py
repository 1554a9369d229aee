"""Quotations, brackets and dashes: clauses within them stand apart from those around them; and where a new clause begins."""

from __future__ import annotations

from analysis.text.chunks import (
    BREAK,
    CLOSE_BRACKET,
    CLOSE_QUOTE,
    COMMA,
    COORDINATOR,
    DASH,
    FINITE_VERB,
    OPEN_BRACKET,
    OPEN_QUOTE,
    OPENER,
    OTHER_VERB,
    PHRASE,
    WORD,
    Chunk,
)
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.verbs import NO_VERB

_ENDING = frozenset({"relative", "wh", "contact", "adverbial"})
_BEFORE_SPEECH = frozenset({"", COMMA, BREAK, DASH, FINITE_VERB, OTHER_VERB, COORDINATOR})


def on_break(state: OpenClauses, chunk: Chunk) -> None:
    """Begin anew after a semicolon or a colon that is no part of a title in marks."""
    titled = bool(state.marks) and not state.marks[-1][1] and state.tokens[chunk.first].text == ":"
    if state.k == len(state.chunks) - 1 or titled:
        return
    state.close(0, chunk.first)
    state.push("main", -1, None, chunk.last)


def on_dash(state: OpenClauses, chunk: Chunk) -> None:
    """Read what two dashes enclose apart; begin anew after a dash that stands alone."""
    if state.held and state.held[-1][0] == DASH:
        _release(state, chunk)
    elif _dash_closes(state):
        _hold(state, chunk)
    elif not _goes_on(state):
        on_break(state, chunk)


def _goes_on(state: OpenClauses) -> bool:
    """Say whether the subject before a dash has another verb behind it, or a clause its like: ``She won – but lost her seat``."""
    after = [chunk for chunk in state.chunks[state.k + 1 : state.k + 5] if chunk.kind != WORD][:2]
    kinds = [chunk.kind for chunk in after]
    if kinds == [COORDINATOR, OPENER]:
        # "shows that it leaks – and that nobody cares"
        word = state.tokens[after[1].first].lower
        openers = {state.tokens[clause.opener].lower for clause in state.open if clause.opener >= 0}
        return word in openers or (word == "that" and any(clause.kind == "bare" for clause in state.open))
    return kinds == [COORDINATOR, FINITE_VERB] and state.open[-1].group is not NO_VERB


def _dash_closes(state: OpenClauses) -> bool:
    """Say whether another dash follows within the same marks or brackets."""
    depth = 0
    for chunk in state.chunks[state.k + 1 :]:
        depth += (chunk.kind in (OPEN_QUOTE, OPEN_BRACKET)) - (chunk.kind in (CLOSE_QUOTE, CLOSE_BRACKET))
        if depth < 0 or (chunk.kind == DASH and not depth):
            return depth == 0
    return False


def on_open(state: OpenClauses, chunk: Chunk) -> None:
    """Read what a bracket or marks of speech enclose apart; other marks are passed over."""
    held = not _stands_for_subject(state) if chunk.kind == OPEN_BRACKET else _is_speech(state)
    state.marks.append((_mark(state, chunk), held, chunk.first))
    if held:
        _hold(state, chunk)


def _stands_for_subject(state: OpenClauses) -> bool:
    """Say whether a bracket names whom a quotation speaks of, where its verb lacks a subject: ``“(Lee) has what it takes”``."""
    top = state.open[-1]
    ahead = [chunk.kind for chunk in state.chunks[state.k + 1 : state.k + 4]]
    return top.group is NO_VERB and not top.before and ahead == [PHRASE, CLOSE_BRACKET, FINITE_VERB]


def on_close(state: OpenClauses, chunk: Chunk) -> None:
    """Go back to what stood before the bracket or the marks."""
    mark = _mark(state, chunk)
    if any(opened == mark for opened, _, _ in state.marks):
        while state.marks:
            opened, held, begun = state.marks.pop()
            while held and state.held and state.held[-1][0] == DASH:
                _release(state, chunk)
            if held:
                _release(state, chunk)
            else:
                _end_within(state, begun, chunk)
            if opened == mark:
                break
    elif mark == "double" and _within_quotation(state, chunk):
        # The sentence began within a quotation: what follows is a clause of its own.
        state.close(0, chunk.first)
        state.push("main", -1, None, chunk.last)


def _end_within(state: OpenClauses, begun: int, chunk: Chunk) -> None:
    """End the clauses that a word opened behind a mark: ``said he “does not care what people think” and left``."""
    while len(state.open) > 1 and state.open[-1].first > begun and state.open[-1].kind in _ENDING:
        state.close(len(state.open) - 1, chunk.first)


def _within_quotation(state: OpenClauses, chunk: Chunk) -> bool:
    """Say whether the mark that closes here was opened in an earlier sentence."""
    if state.first_mark < 0:
        opening = (i for i in range(state.first, state.last) if state.tokens[i].tag == "``")
        state.first_mark = next(opening, state.last)
    return state.first_mark >= chunk.first


def _mark(state: OpenClauses, chunk: Chunk) -> str:
    if chunk.kind in (OPEN_BRACKET, CLOSE_BRACKET):
        return "bracket"
    return "single" if state.tokens[chunk.first].text in ("‘", "’", "'") else "double"


def _is_speech(state: OpenClauses) -> bool:
    """Say whether the marks that open here hold clauses of their own."""
    before = state.kind_before()
    if before not in _BEFORE_SPEECH:
        return False
    verbs, breaks, end = 0, 0, ""
    for chunk in state.chunks[state.k + 1 :]:
        if chunk.kind == CLOSE_QUOTE:
            break
        verbs += chunk.kind == FINITE_VERB
        breaks += chunk.kind == BREAK
        end = chunk.kind
    if not verbs:
        cried = breaks > 0 and chunk.kind == CLOSE_QUOTE
        return cried or (before in ("", COMMA, BREAK) and end in (COMMA, BREAK))
    opening = state.chunks[state.k].last
    whole = opening < state.last and state.tokens[opening].text[0].isupper()
    return whole or before in ("", COMMA, BREAK, DASH)


def _hold(state: OpenClauses, chunk: Chunk) -> None:
    state.held.append((chunk.kind, state.open, state.last_verb))
    state.open = [Clause("main", -1, state.open[-1], chunk.last)]
    state.last_verb = None


def _release(state: OpenClauses, chunk: Chunk) -> None:
    state.close(0, chunk.first)
    _, state.open, state.last_verb = state.held.pop()
