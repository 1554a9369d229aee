"""Finite verbs: to which clause each belongs, which phrase is its subject, and where it opens a clause of its own."""

from __future__ import annotations

from analysis.text.chunks import (
    ADJECTIVE,
    CLOSE_BRACKET,
    CLOSE_QUOTE,
    COMMA,
    COORDINATOR,
    DASH,
    FINITE_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
)
from analysis.text.clauses import Clause, verbs_with
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.saying import (
    aside,
    can_speak,
    ends_in_comma,
    gerund_after_saying,
    gerund_at,
    gerund_subject,
    says_after,
    says_at_end,
)
from analysis.text.tagsets import function_words
from analysis.text.verbs import NO_VERB, VerbGroup

_QUANTIFIERS = function_words("quantifier")


def on_finite(state: OpenClauses, group: VerbGroup) -> None:
    """Give a finite verb to an open clause, or open one for it."""
    top = state.open[-1]
    if top.group is NO_VERB:
        _take(state, top, group)
    else:
        _go_on(state, top, group)
    state.last_verb = state.open[-1]


def _take(state: OpenClauses, clause: Clause, group: VerbGroup) -> None:
    """Give a verb to a clause that lacks one, or to a clause of its own within it."""
    named = clause.before
    spare = state.spare[state.k] > len(state.lacking())
    if len(named) > 1 and spare and state.kind_before() == PHRASE and _is_apart(state, clause, group):
        return
    if named and spare and state.kind_before() == COMMA and _source_between_commas(state, group):
        aside(state, clause, group)
        return
    if len(named) == 1 and _hangs_on_aside(state, clause, named[0]):
        _push_contact(state, clause, named.pop()[0], group)
        return
    clause.group = group
    if clause.phrase is not None and len(named) == 1 and named[0][0].last - named[0][0].first == 1:
        # "which both show": the pronoun is the subject, and what goes with it no other.
        named = [] if state.tokens[named[0][0].first].lower in _QUANTIFIERS else named
    if named:
        _give(state, clause, _subject(state, named))
    elif clause.phrase is None and spare and _governed(state) is not None:
        clause.group = NO_VERB
        _open_governed(state, group)
    elif clause.phrase is None:
        clause.phrase = gerund_subject(state, clause.first, group)
        clause.inverted = clause.phrase is None
    elif clause.kind == "that":
        gerund = gerund_subject(state, clause.opener + 1, group)
        clause.kind, clause.phrase = ("that", gerund) if gerund is not None else ("relative", clause.phrase)


def _source_between_commas(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a verb of saying and its source stand between commas: ``The dam, said Lee, will hold``."""
    kinds = [chunk.kind for chunk in state.chunks[state.k + 1 : state.k + 3]]
    speaker = state.chunks[state.k + 1].phrase if kinds[:1] == [PHRASE] else None
    return kinds == [PHRASE, COMMA] and says_after(state, group) and speaker is not None and can_speak(state, speaker)


def _hangs_on_aside(state: OpenClauses, clause: Clause, named: tuple[Phrase, str]) -> bool:
    """Say whether an aside without a verb goes on with a clause: ``– based on the borders it gained –``."""
    verb, (phrase, separator) = state.last_verb, named
    begins = verb is not None and verb.group.first == clause.first and not verb.finite
    return begins and separator == PHRASE and bool(state.held) and state.tokens[phrase.head].tag == "PRP"


def _push_contact(state: OpenClauses, clause: Clause, phrase: Phrase, group: VerbGroup) -> None:
    inner = state.push("contact", -1, state.last_verb or clause, phrase.first)
    inner.antecedent = next(
        (chunk.phrase for chunk in reversed(state.chunks[: state.k - 1]) if chunk.phrase is not None), None
    )
    inner.group = group
    _give(state, inner, phrase)


def _give(state: OpenClauses, clause: Clause, phrase: Phrase) -> None:
    """Give a clause its subject; after "there", the subject is still to come."""
    clause.existential = state.tokens[phrase.head].tag == "EX"
    clause.phrase = None if clause.existential else phrase


def _subject(state: OpenClauses, named: list[tuple[Phrase, str]]) -> Phrase:
    """Choose the subject among the phrases before a verb."""
    first, _ = named[0]
    last, mark = named[-1]
    if mark in (COMMA, CLOSE_QUOTE) and state.kind_before() == PHRASE and last.joined_last == last.last:
        return last
    for phrase, separator in named[1:]:
        pronoun = state.tokens[phrase.head].tag in ("PRP", "EX") and separator in (PHRASE, COMMA)
        if first.temporal or pronoun or first.preposition >= 0:
            first = phrase
    return first


def _is_apart(state: OpenClauses, clause: Clause, group: VerbGroup) -> bool:
    """Read a clause within the one that lacks a verb: ``the dam he built broke``, ``The dam, he said, will hold``."""
    phrase, separator = clause.before[-1]
    if separator == PHRASE and (phrase.temporal or clause.before[-2][0].temporal):
        return False
    if separator == PHRASE:
        inner = state.push("contact", -1, clause, phrase.first)
        inner.antecedent = clause.before[-2][0]
    elif (
        separator in (COMMA, CLOSE_QUOTE)
        and group.lemma in verbs_with("after")
        and ends_in_comma(state)
        and not clause.before[-2][0].temporal
    ):
        inner = state.push("aside", -1, clause, phrase.first)
    else:
        return False
    clause.before.pop()
    inner.group = group
    _give(state, inner, phrase)
    return True


def _go_on(state: OpenClauses, top: Clause, group: VerbGroup) -> None:
    """Give a verb to an outer clause, or open a new one: all inner clauses have theirs."""
    lacking = state.lacking()
    spare = state.spare[state.k] > len(lacking)
    before = state.kind_before()
    if before == CLOSE_QUOTE and state.kind_before(2) == COMMA:
        before = COMMA
    phrase, separator = _candidate(state, top, before)
    if before == FINITE_VERB and (spare or not lacking) and _is_told_of(state, top):
        inner = state.push("bare", -1, top, group.first)
        inner.group, inner.phrase = group, Phrase(top.opener, top.opener + 1, top.opener, False)
        return
    governed = _governed(state)
    says = before in (COMMA, CLOSE_QUOTE) and says_after(state, group) and not (spare and _wants_clause(state, top))
    waits = bool(lacking) and _has_subject(state.open[lacking[-1]])
    if says and (not waits or (ends_in_comma(state) and _speaker_follows(state))):
        aside(state, top, group)
        return
    if (
        lacking
        and not (spare and (before == COORDINATOR or governed))
        and not (spare and phrase is not None and _opens_within(state, top, state.open[lacking[-1]], before, separator))
    ):
        _return(state, lacking[-1], group, phrase, separator)
        return
    own = phrase is not None and (state.tokens[phrase.head].tag == "PRP" or _opens_clause(state, top, separator))
    interrupted = _interrupted(state, top, before, own)
    if interrupted is not None:
        _open_interrupted(state, top, group, interrupted)
        return
    gerund = gerund_after_saying(state, top, group, spare and separator == COORDINATOR)
    if before == COORDINATOR or (phrase is None and governed is None and gerund is None):
        _coordinate(state, top, group, before)
    elif gerund is not None:
        inner = state.push("bare", -1, state.open[-1], gerund.first)
        inner.group, inner.phrase = group, gerund
    elif governed is not None and phrase is not None and separator == PHRASE and _is_told(state):
        top.after.pop()
        inner = state.push("bare", -1, state.last_verb, phrase.first)
        inner.group = group
        _give(state, inner, phrase)
    elif governed is not None and (phrase is None or governed.first > phrase.first):
        _open_governed(state, group)
    elif phrase is not None:
        _open_with(state, top, group, phrase, separator)


def _is_told_of(state: OpenClauses, top: Clause) -> bool:
    """Say whether a relative pronoun is the subject of what is said in its clause: ``who police say was armed``."""
    apart = top.kind == "relative" and top.phrase is not None and top.phrase.first > top.opener
    return apart and state.tokens[top.opener].tag != "WP$" and top.takes("bare")


def _opens_within(state: OpenClauses, top: Clause, outer: Clause, before: str, separator: str) -> bool:
    """Say whether a phrase and its verb open a clause, while an outer one waits for its verb."""
    apart = before != COMMA if _has_subject(outer) else separator not in (COMMA, DASH)
    return apart and _opens_clause(state, top, separator)


def _open_interrupted(state: OpenClauses, top: Clause, group: VerbGroup, subject: Phrase) -> None:
    """Open the clause whose subject and verb a relative clause parts."""
    outer = top
    if top.kind == "relative" and top.head is not None:
        outer = top.head
        state.close(len(state.open) - 1, group.first)
    inner = state.push("bare", -1, outer, subject.first)
    inner.group = group
    _give(state, inner, subject)
    if outer is not top:
        top.head = inner


def _interrupted(state: OpenClauses, top: Clause, before: str, own: bool) -> Phrase | None:
    """Return the subject after a verb of saying that a relative clause parts from its verb: ``said the mill, which burned, was``.

    `own` says that another phrase, right before the verb, can be its subject.
    """
    if before == COMMA and top.takes("bare") and top.after and top.after[0][1] == FINITE_VERB:
        described = len(top.after) == 1 or (len(top.after) == 2 and top.after[1][1] == COMMA)
        return top.after[0][0] if described and _commas_since(state, top.after[0][0]) == 2 else None
    outer = top.head
    if top.kind != "relative" or top.antecedent is None or outer is None:
        return None
    whole = top.antecedent.outermost()
    told = bool(outer.after) and outer.after[-1] == (whole, FINITE_VERB) and outer.takes("bare")
    apart = state.tokens[top.opener - 1].tag == ","
    ends = before == COMMA if apart else before not in (COMMA, COORDINATOR) and not own
    return whole if told and ends else None


def _is_told(state: OpenClauses) -> bool:
    """Say whether the last verb takes the person addressed as its object: ``telling them it broke``."""
    return state.last_verb is not None and (state.last_verb.takes("audience") or state.last_verb.takes("addressee"))


def _open_governed(state: OpenClauses, group: VerbGroup) -> None:
    """Open a clause after a verb that is not finite: ``After saying it broke, she left``."""
    governed = _governed(state)
    if governed is not None:
        inner = state.push("bare", -1, state.last_verb, governed.first)
        inner.group = group
        _give(state, inner, governed)


def _governed(state: OpenClauses) -> Phrase | None:
    """Return the phrase right after a verb that is not finite, if a clause can follow that verb: ``to say it broke``."""
    verb = state.last_verb
    if verb is None or verb.finite or not verb.after:
        return None
    return verb.after[-1][0] if verb.takes("bare") else None


def _opens_clause(state: OpenClauses, top: Clause, separator: str) -> bool:
    """Say whether a phrase after a verb can be the subject of a clause of its own."""
    if separator in (FINITE_VERB, WORD, PREPOSITION):
        return top.takes("bare")
    return separator != ADJECTIVE


def _return(state: OpenClauses, depth: int, group: VerbGroup, phrase: Phrase | None, separator: str) -> None:
    """Go back to an outer clause that lacks a verb."""
    outer = state.open[depth]
    inner = state.open[depth + 1]
    waits = _has_subject(outer)
    gerund = gerund_at(state, outer, group) if not waits and separator != COMMA else None
    if gerund is not None:
        state.close(depth + 1, group.first)
        outer.group, outer.phrase = group, gerund
        return
    if phrase is None and not waits:
        phrase = _apart_from(inner)
    adjacent = separator in (COMMA, CLOSE_QUOTE) and state.kind_before() == PHRASE
    opened = outer.phrase is None or outer.kind == "that"
    if phrase is not None and opened and (adjacent or not waits):
        state.close(depth + 1, phrase.first)
        outer.before.append((phrase, COMMA))
    else:
        state.close(depth + 1, group.first)
    # "That it failed is clear."
    opens = (
        inner.kind == "that" and inner.first == outer.first and (group.lemma == "be" or state.kind_before() != PHRASE)
    )
    if not outer.before and (inner.kind == "wh" or opens):
        outer.phrase = Phrase(inner.first, inner.last, inner.first, False)
    _take(state, outer, group)


def _has_subject(clause: Clause) -> bool:
    """Say whether a phrase that can be the subject stands before the verb of a clause: no time, nothing after a preposition."""
    return any(not phrase.temporal and phrase.preposition < 0 for phrase, _ in clause.before)


def _apart_from(inner: Clause) -> Phrase | None:
    """Return the last phrase after a comma in a clause that stands first: ``Although it rained, the man who left said``."""
    return next(
        (phrase for phrase, separator in reversed(inner.after) if separator == COMMA and not phrase.temporal), None
    )


def _candidate(state: OpenClauses, top: Clause, before: str) -> tuple[Phrase | None, str]:
    """Return the phrase since the last verb that may be a subject, and what stands before it; not an apposition's."""
    after = top.after
    while after and after[-1][0].temporal:
        after.pop()
    if before == COMMA and after and _commas_since(state, after[-1][0]) == 1:
        return None, ""
    listed = (COMMA, COORDINATOR)
    while before == COMMA and len(after) > 1 and after[-1][1] in listed and any(sep == COMMA for _, sep in after[:-1]):
        after.pop()
    if len(after) > 1 and after[-1][1] == COORDINATOR and after[-2][0].joined_last == after[-1][0].last:
        # "… , the artist or the label has": both are the subject, unless the first is the object of the verb before.
        _, separator = after[-2]
        if separator in (COMMA, COORDINATOR) or (separator == FINITE_VERB and top.takes("bare")):
            after.pop()
    return after[-1] if after else (None, "")


def _commas_since(state: OpenClauses, phrase: Phrase) -> int:
    return sum(chunk.kind == COMMA for chunk in state.chunks[phrase.place - state.base : state.k])


def _speaker_follows(state: OpenClauses) -> bool:
    behind = next((chunk.phrase for chunk in state.chunks[state.k + 1 : state.k + 4] if chunk.phrase is not None), None)
    return behind is not None and can_speak(state, behind)


def _wants_clause(state: OpenClauses, top: Clause) -> bool:
    """Say whether a verb of saying still lacks what is said, and a subject for it stands there."""
    return (
        not _speaker_follows(state)
        and top.takes("bare")
        and bool(top.after)
        and top.after[0][1] in (FINITE_VERB, PHRASE)
    )


def _alike(state: OpenClauses, top: Clause, group: VerbGroup) -> Clause:
    """Return the innermost open clause whose verb has the tense of a verb joined to it, else the innermost."""

    def manner(other: VerbGroup) -> tuple[str, bool]:
        return other.tense, bool(other.modal)

    if group.lemma in verbs_with("quote") and not _speaks(state, top):
        speaking = (clause for clause in reversed(state.open) if clause.group is not NO_VERB and _speaks(state, clause))
        return next(speaking, top)
    if manner(top.group) == manner(group) or not group.tense:
        return top
    return next((clause for clause in reversed(state.open) if manner(clause.group) == manner(group)), top)


def _speaks(state: OpenClauses, clause: Clause) -> bool:
    return clause.phrase is not None and can_speak(state, clause.phrase)


def _coordinate(state: OpenClauses, top: Clause, group: VerbGroup, before: str) -> None:
    """Join a verb to the one before, whose subject it shares."""
    if before == COORDINATOR:
        like = _alike(state, top, group)
        if like is not top:
            state.close(state.open.index(like) + 1, group.first)
            top = like
    comma = state.kind_before(2) == COMMA
    if comma and top.kind in ("relative", "adverbial", "contact", "bare", "that", "wh") and len(state.open) > 1:
        state.close(len(state.open) - 1, group.first)
        top = state.open[-1]
    clause = Clause(top.kind, top.opener, top.head, group.first, group=group, sibling=top)
    clause.joined = "and"
    clause.antecedent = top.antecedent
    state.close(len(state.open) - 1, group.first)
    state.open.append(clause)


def _opposes(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether ", but" and a subject that is no pronoun oppose something to all that is said before."""
    first = phrase.first
    marked = first - 2 >= state.first and state.tokens[first - 2].tag in (",", "''")
    opposed = marked and state.tokens[first - 1].lower == "but" and state.tokens[phrase.head].tag != "PRP"
    return opposed and not _told_behind(state)


def _told_behind(state: OpenClauses) -> bool:
    """Say whether a source with its verb follows after a comma: all before it is then said: ``…, but it failed, Lee added``."""
    kinds = [chunk.kind for chunk in state.chunks]
    return any(
        chunk.group is not None and chunk.group.lemma in verbs_with("after") and kinds[k - 2 : k] == [COMMA, PHRASE]
        for k, chunk in enumerate(state.chunks)
        if k > state.k and chunk.kind == FINITE_VERB
    )


def _open_with(state: OpenClauses, top: Clause, group: VerbGroup, phrase: Phrase, separator: str) -> None:
    """Open a clause whose subject stands right before its verb."""
    top.after.pop()
    if separator == COORDINATOR and _opposes(state, phrase):
        outer = next((clause for clause in reversed(state.open) if clause.head is None), None)
        if outer is not None:
            state.close(state.open.index(outer) + 1, phrase.first)
            top = outer
    if separator == COORDINATOR:
        clause = Clause(top.kind, top.opener, top.head, phrase.first, group=group)
        clause.joined = "and"
        state.close(len(state.open) - 1, phrase.first)
        state.open.append(clause)
        _give(state, clause, phrase)
        return
    if separator in (COMMA, CLOSE_QUOTE, CLOSE_BRACKET):
        kind = "aside" if group.lemma in verbs_with("after") else "main"
    elif separator == PHRASE and top.after and top.after[-1][1] in (COMMA, CLOSE_QUOTE) and says_at_end(state, group):
        kind = "aside"
        phrase, named = top.after.pop()[0], phrase
        phrase.joined_last = named.last
    elif separator == PHRASE and not (top.after and top.takes("bare")):
        kind = "contact"
    else:
        kind = "bare"
    if kind == "main":
        state.close(max(1, len(state.open) - 1) if len(state.open) > 1 else 0, phrase.first)
    clause = state.push(kind, -1, top if kind != "main" else None, phrase.first)
    clause.group = group
    _give(state, clause, phrase)
    if kind == "contact" and top.after:
        clause.antecedent = top.after[-1][0]
