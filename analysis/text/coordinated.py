"""Clauses joined to others: "and will lead", "nor did he", those turned around."""

from __future__ import annotations

from functools import cache

from analysis.lexicon import rows
from analysis.text.chunks import (
    COMMA,
    COORDINATOR,
    PHRASE,
    PREPOSITION,
)
from analysis.text.clauses import Clause
from analysis.text.joined import goes_on_in_aside
from analysis.text.openclauses import OpenClauses
from analysis.text.saying import can_speak
from analysis.text.tagsets import AUXILIARIES, small_words, verbs_with
from analysis.text.verbs import NO_VERB, VerbGroup
from analysis.text.wordforms import word_form

_TURNING = small_words("turned behind and")
_AT_ONCE = frozenset({"as", "while"})
_SUBORDINATE = frozenset({"relative", "adverbial", "contact", "bare", "that", "wh"})


def coordinate(state: OpenClauses, top: Clause, group: VerbGroup, before: str) -> None:
    """Join a verb to the one before, whose subject it shares."""
    if before == COORDINATOR:
        like = _outer_of_short(state, top, group) or (
            top if goes_on_in_aside(state, top, group) else _alike(state, top, group)
        )
        if like is not top:
            state.close(state.open.index(like) + 1, group.first)
            top = like
    if _goes_on_behind_aside(state, top, group, before):
        # "He had lied, she said, and failed to pay": it was he that failed.
        state.close(len(state.open) - 1, group.first)
        top = state.open[-1]
    # "said it closed the mill, sold land, and paid workers": one list.
    listed = top.sibling is not None and state.tokens[top.first - 1].tag == ","
    comma = state.kind_before(2) == COMMA and not listed
    while comma and _ends_before(state, top, group):
        state.close(len(state.open) - 1, group.first)
        top = state.open[-1]
        # "said it showed that they knew, and accused them": one who speaks goes on from all that is said.
        tells = group.lemma in verbs_with("quote") or group.lemma in _told_of()
        comma = tells and top.group.lemma not in verbs_with("quote")
    clause = Clause(top.kind, top.opener, top.head, group.first, group=group, sibling=top)
    clause.joined = "and"
    clause.antecedent = top.antecedent
    state.close(len(state.open) - 1, group.first)
    state.open.append(clause)


def _ends_before(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Say whether a clause within another ends before a comma and a verb, which goes on with the outer one."""
    # "Lee, who knew Roe, and liked him, said so": the outer clause has no verb yet that another could go on with.
    whole = len(state.open) > 1 and state.open[-2].group is not NO_VERB
    if not whole or top.kind not in _SUBORDINATE:
        return False
    return not (_shares_modal(state, top, group) or _agrees_with_inner(state, top, group))


def _goes_on_behind_aside(state: OpenClauses, top: Clause, group: VerbGroup, before: str) -> bool:
    """Say whether a verb that says nothing stands behind an aside with its comma and "and"."""
    ended = top.kind == "aside" and before == COORDINATOR and state.kind_before(2) == COMMA and len(state.open) > 1
    alone = ended and state.tokens[top.group.last].tag == "," and state.open[-2].group is not NO_VERB
    return alone and group.lemma not in verbs_with("quote") and group.lemma not in verbs_with("after")


def _shares_modal(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Say whether a verb has the modal, or the tense, of the one said before, and that of saying has not: ``said it would fall, but would rise``."""
    if top.kind not in ("bare", "that"):
        return False
    outer = state.open[-2].group
    if outer.tense == "present" and not outer.modal and top.group.tense == group.tense == "past":
        # "They say it shrank, but did not vanish": what they say is past, they speak today.
        return group.lemma not in verbs_with("quote")
    return bool(group.modal) and group.modal == top.group.modal and not outer.modal


def _agrees_with_inner(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Say whether a verb of one thing goes on with what several say of one: ``People say he is rich, and is inclined to go``."""
    verb, outer = state.tokens[group.first], state.open[-2]
    if top.kind not in ("that", "bare") or top.phrase is None or outer.phrase is None:
        return False
    singular = verb.tag == "VBZ" or verb.lower == "was"
    return singular and outer.phrase.plural and not top.phrase.plural


def _outer_of_short(state: OpenClauses, top: Clause, group: VerbGroup) -> Clause | None:
    """Return the clause around a short one of time, if a verb with an object goes on with it: ``cut jobs as sales fell and sold a mill``."""
    at_once = top.kind == "adverbial" and top.opener >= 0 and state.tokens[top.opener].lower in _AT_ONCE
    short = at_once and top.group.last == group.first - 1 and state.kind_after() == PHRASE
    outer = state.open[-2] if short and len(state.open) > 1 else None
    same = outer is not None and outer.group.tense == top.group.tense == group.tense
    return outer if outer is not None and same and outer.phrase is not None else None


def open_turned(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Open a clause whose subject follows its auxiliary behind "nor" or "and so"; say whether there is one."""
    kinds = [chunk.kind for chunk in state.chunks[state.k + 1 : state.k + 3]]
    auxiliary = group.last - group.first == 1 and (group.modal or state.tokens[group.head].lower in AUXILIARIES)
    turning = state.tokens[group.first - 1].lower
    held = kinds[1:] == [PREPOSITION] and turning == "nor"
    if not (auxiliary and turning in _TURNING and kinds[:1] == [PHRASE] and not held):
        return False
    first = group.first - (state.tokens[group.first - 1].tag != "CC")
    clause = Clause(top.kind, top.opener, top.head, first, group=group, inverted=True)
    clause.joined = "and"
    state.close(len(state.open) - 1, first)
    state.open.append(clause)
    return True


def _alike(state: OpenClauses, top: Clause, group: VerbGroup) -> Clause:
    """Return the innermost open clause whose verb has the tense of a verb joined to it, else the innermost."""

    def manner(other: VerbGroup) -> tuple[str, bool]:
        return other.tense, bool(other.modal)

    if _is_said_of(state, top, group):
        return next((clause for clause in reversed(state.open) if clause.kind not in ("that", "bare")), top)
    if _goes_on_with_has(state, top, group):
        return top
    quotes = group.lemma in verbs_with("quote")
    tells = quotes or (top.kind in ("that", "bare") and group.lemma in _told_of())
    if tells and not _speaks(state, top):
        speaking = (clause for clause in reversed(state.open) if clause.group is not NO_VERB and _speaks(state, clause))
        speaker = next(speaking, top)
        if quotes or speaker is not top:
            return speaker
    if manner(top.group) == manner(group) or not group.tense:
        return top
    return next((clause for clause in reversed(state.open) if manner(clause.group) == manner(group)), top)


def _goes_on_with_has(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Say whether a participle behind "and" goes on with "has", no comma between: ``said he has blamed Lee and called her weak``."""
    form = word_form(state.tokens[group.head].lower)
    done = form is not None and "VBN" in form.tags and group.last - group.first == 1
    perfect = top.group.perfect and top.group.tense == "present" and top.kind in ("that", "bare")
    return perfect and done and group.tense == "past" and state.kind_before(2) != COMMA


def _is_said_of(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Say whether "but" joins what somebody does to what is said of a thing: ``said the memo was real, but disputed the sum``."""
    if state.tokens[group.first - 1].lower != "but" or group.lemma not in small_words("said of it"):
        return False
    phrase = top.phrase
    known = word_form(state.tokens[phrase.head].lower) if phrase is not None else None
    return known is not None and known.what not in ("person", "group") and top.kind in ("that", "bare")


@cache
def _told_of() -> frozenset[str]:
    """Return the verbs of speech that take what somebody speaks of: to dispute."""
    return frozenset(row["cue"] for row in rows("cue_verbs") if row["class"] == "speech" and "noun" in row["frames"])


def _speaks(state: OpenClauses, clause: Clause) -> bool:
    return clause.phrase is not None and can_speak(state, clause.phrase)
