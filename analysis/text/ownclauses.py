"""Clauses that a finite verb opens with a subject of its own."""

from __future__ import annotations

from analysis.text.awaiting import NO_NOUN
from analysis.text.chunks import (
    ADJECTIVE,
    CLOSE_BRACKET,
    CLOSE_QUOTE,
    COMMA,
    COORDINATOR,
    FINITE_VERB,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
)
from analysis.text.clauses import Clause
from analysis.text.fronted import fronted
from analysis.text.joined import WITH_GAP, begin_joined, joined_to, unjoin
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.saying import passes, says_at_end
from analysis.text.subjects import commas_since, give, governed
from analysis.text.tagsets import function_words, small_words, verbs_with
from analysis.text.turned import asks, is_turned
from analysis.text.verbs import VerbGroup

_SO = small_words("joining")
_NOMINATIVES = function_words("subject")
_NO_MARK = frozenset({FINITE_VERB, OTHER_VERB, PHRASE, PREPOSITION, WORD, ADJECTIVE})


def open_clause(state: OpenClauses, kind: str, head: Clause | None, group: VerbGroup, subject: Phrase) -> Clause:
    """Open a clause that has its verb and its subject."""
    clause = state.push(kind, -1, head, subject.first)
    clause.group = group
    give(state, clause, subject)
    return clause


def open_with(state: OpenClauses, top: Clause, group: VerbGroup, phrase: Phrase, separator: str) -> None:
    """Open a clause whose subject stands right before its verb."""
    top.after.pop()
    begin = phrase.first
    if separator in (PHRASE, WORD, PREPOSITION) and (front := fronted(state, group, phrase)) >= 0:
        begin, separator = front, COORDINATOR
    separator = _mark_meant(state, top, phrase, separator)
    if separator == COORDINATOR and _opposes(state, phrase):
        outer = next((clause for clause in reversed(state.open) if clause.head is None), None)
        if outer is not None:
            state.close(state.open.index(outer) + 1, phrase.first)
            top = outer
    if separator == COORDINATOR:
        # "ran the mill and the foreman, Tom Hale, kept the books": only the foreman did.
        unjoin(top, phrase)
        top = joined_to(state, top, group, phrase, begin)
        clause = Clause(top.kind, top.opener, top.head, begin, group=group)
        clause.joined = "and"
        state.close(len(state.open) - 1, begin)
        state.open.append(clause)
        give(state, clause, phrase)
        return
    if _names_with_role(state, top, group, separator):
        phrase, named = top.after.pop()[0], phrase
        phrase.joined_last = named.last
        separator = COMMA
    if separator == PHRASE and _opens_described(state, top, group, phrase):
        return
    if separator == COMMA and _thinks_on_condition(top) and len(state.open) > 1:
        # "I think if you ask them, they will go"
        state.close(len(state.open) - 1, phrase.first)
        top, separator = state.open[-1], FINITE_VERB
    kind = _kind_behind(state, top, group, phrase, separator)
    turned = kind == "main" and ((is_turned(state.tokens, top) and not asks(state)) or _goes_before(state, top))
    if kind == "main":
        state.close(max(1, len(state.open) - 1) if len(state.open) > 1 else 0, phrase.first)
    if kind == "aside" and _parts_joined(state, top):
        top = begin_joined(state, top)
    clause = open_clause(state, kind, top if kind != "main" else None, group, phrase)
    if turned:
        top.kind, top.head, clause.first = "adverbial", clause, top.first
    if kind == "contact" and top.after:
        clause.antecedent = top.after[-1][0]


def _parts_joined(state: OpenClauses, top: Clause) -> bool:
    """Say whether an aside parts a noun behind "and" from its verb: ``It leaks, and the roof, she said, will fall``."""
    ahead = [chunk.kind for chunk in state.chunks[state.k + 1 : state.k + 4] if chunk.kind != WORD]
    return ahead[:2] == [COMMA, FINITE_VERB] and bool(top.after) and top.after[-1][1] == COORDINATOR


def _thinks_on_condition(top: Clause) -> bool:
    """Say whether a condition stands right behind a verb of saying that still lacks what is said: ``I think if you ask them, …``."""
    head = top.head
    behind = top.kind == "adverbial" and head is not None and head.finite and top.opener == head.group.last
    return behind and head is not None and not head.after and head.takes("bare")


def _mark_meant(state: OpenClauses, top: Clause, phrase: Phrase, separator: str) -> str:
    """Return a comma where a pronoun that can be no object begins another clause: ``so if it fell | I would buy it``."""
    pronoun = state.tokens[phrase.head].lower in _NOMINATIVES
    apart = top.kind == "adverbial" and pronoun and separator in _NO_MARK and not top.takes("bare")
    return COMMA if apart else separator


def _opens_described(state: OpenClauses, top: Clause, group: VerbGroup, phrase: Phrase) -> bool:
    """Open a clause that waits for its verb, and within it the one that describes its subject; say whether there is one."""
    if _describes_told(state, top):
        waiting = state.push("bare", -1, top, top.after[-1][0].first)
    elif _describes_joined(state, top):
        begin = top.after[-1][0].first
        opposed = _opposes(state, top.after[-1][0])
        while len(state.open) > 1 and (opposed or state.open[-1].kind in WITH_GAP):
            state.close(len(state.open) - 1, begin)
        like = state.open[-1]
        state.close(len(state.open) - 1, begin)
        waiting = state.push(like.kind, like.opener, like.head, begin)
        waiting.joined = "and"
    else:
        return False
    waiting.before.append(top.after.pop())
    open_clause(state, "contact", waiting, group, phrase).antecedent = waiting.before[-1][0]
    return True


def _describes_told(state: OpenClauses, top: Clause) -> bool:
    """Say whether a verb describes the subject of what is said, whose own verb is to come: ``said the man they held had lied``."""
    told = len(top.after) == 1 and top.after[0][1] == FINITE_VERB and top.takes("bare")
    addressed = top.takes("audience") or top.takes("addressee")
    return told and not addressed and not top.after[0][0].temporal and _another_ahead(state)


def _describes_joined(state: OpenClauses, top: Clause) -> bool:
    """Say whether a verb describes the subject of a clause behind "and", whose own verb is to come: ``, but the plan he signed failed``."""
    joined = bool(top.after) and top.after[-1][1] == COORDINATOR and not top.after[-1][0].temporal
    return joined and _another_ahead(state)


def _another_ahead(state: OpenClauses) -> bool:
    """Say whether another finite verb follows before a mark or "and", and nothing opens a clause before it."""
    for chunk in state.chunks[state.k + 1 :]:
        if chunk.kind == FINITE_VERB:
            return True
        if chunk.kind not in (PHRASE, PREPOSITION, WORD, OTHER_VERB, ADJECTIVE):
            return False
    return False


def _goes_before(state: OpenClauses, top: Clause) -> bool:
    """Say whether a clause between "and" and a comma is of the one behind it: ``and because it is narrow, lorries cannot cross``."""
    if top.kind != "adverbial" or top.opener <= state.first:
        return False
    joined = state.tokens[top.opener - 1]
    so = joined.lower in _SO and top.opener - 2 > state.first and state.tokens[top.opener - 2].tag == ","
    return joined.tag == "CC" or so


def _names_with_role(state: OpenClauses, top: Clause, group: VerbGroup, separator: str) -> bool:
    """Say whether a source in two phrases stands with its verb behind what is said: ``…, mayor of Selm Ann Lee said``."""
    apart = separator == PHRASE and bool(top.after) and top.after[-1][1] in (COMMA, CLOSE_QUOTE)
    return apart and says_at_end(state, group)


def _completes_noun(state: OpenClauses, top: Clause) -> bool:
    """Say whether "there is no question", "no doubt" stands right before a clause."""
    phrase = top.phrase
    if not top.existential or phrase is None:
        return False
    return state.tokens[phrase.head].lower in NO_NOUN and state.tokens[phrase.first].lower == "no"


def _kind_behind(state: OpenClauses, top: Clause, group: VerbGroup, phrase: Phrase, separator: str) -> str:
    """Return the kind of a clause by what stands between its subject and the clause before."""
    if separator in (COMMA, CLOSE_QUOTE, CLOSE_BRACKET):
        said = group.lemma in verbs_with("after") or (separator == COMMA and passes(state, group, phrase))
        return "aside" if said else "main"
    if separator == PHRASE and _completes_noun(state, top):
        return "bare"
    return "contact" if separator == PHRASE and not (top.after and top.takes("bare")) else "bare"


def _opposes(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether ", but" and a subject that is no pronoun oppose something to all that is said before."""
    first = phrase.first
    marked = first - 2 >= state.first and state.tokens[first - 2].tag in (",", "''")
    asked = _tied_question(state)
    opposed = marked and state.tokens[first - 1].lower == "but" and (asked or state.tokens[phrase.head].tag != "PRP")
    return opposed and not _told_behind(state)


def _tied_question(state: OpenClauses) -> bool:
    """Say whether a preposition ties the innermost clause, a question: ``nothing new on why it broke, but you must see it``."""
    top = state.open[-1]
    return top.kind == "wh" and top.opener > state.first and state.tokens[top.opener - 1].tag == "IN"


def _told_behind(state: OpenClauses) -> bool:
    """Say whether a source with its verb follows after a comma: all before it is then said: ``…, but it failed, Lee added``."""
    kinds = [chunk.kind for chunk in state.chunks]
    return any(
        chunk.group is not None and chunk.group.lemma in verbs_with("after") and kinds[k - 2 : k] == [COMMA, PHRASE]
        for k, chunk in enumerate(state.chunks)
        if k > state.k and chunk.kind == FINITE_VERB
    )


def open_governed(state: OpenClauses, group: VerbGroup) -> None:
    """Open a clause after a verb that is not finite: ``After saying it broke, she left``."""
    subject = governed(state)
    if subject is not None:
        open_clause(state, "bare", state.last_verb, group, subject)


def interrupted(state: OpenClauses, top: Clause, before: str, own: bool) -> Phrase | None:
    """Return the subject after a verb of saying that a relative clause parts from its verb: ``said the mill, which burned, was``.

    `own` says that another phrase, right before the verb, can be its subject.
    """
    if before == COMMA and top.takes("bare") and top.after and top.after[0][1] == FINITE_VERB:
        named = [separator for _, separator in top.after[1:] if separator != COORDINATOR]
        described = not named or (named == [COMMA] and top.after[-1][1] == COMMA)
        return top.after[0][0] if described and commas_since(state, top.after[0][0]) == 2 else None
    outer = top.head
    if top.kind != "relative" or top.antecedent is None or outer is None:
        return None
    whole = top.antecedent.outermost()
    described = len(outer.after) > 1 and all(separator == COMMA for _, separator in outer.after[1:])
    whole = outer.after[0][0] if described and outer.after[-1][0] is whole else whole
    told = bool(outer.after) and outer.after[0] == (whole, FINITE_VERB) and outer.takes("bare")
    apart = state.tokens[top.opener - 1].tag == ","
    ends = before == COMMA if apart else before not in (COMMA, COORDINATOR) and not own
    return whole if told and ends else None


def open_interrupted(state: OpenClauses, top: Clause, group: VerbGroup, subject: Phrase) -> None:
    """Open the clause whose subject and verb a relative clause parts."""
    outer = top
    if top.kind == "relative" and top.head is not None:
        outer = top.head
        state.close(len(state.open) - 1, group.first)
    inner = open_clause(state, "bare", outer, group, subject)
    if outer is not top:
        top.head = inner
