"""To which of the open clauses one behind "and" with a subject of its own is joined."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.chunks import BREAK, COMMA, COORDINATOR, FINITE_VERB, OPENER, PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADVERBS, function_words, small_words
from analysis.text.turned import asks
from analysis.text.verbs import VerbGroup

WITH_GAP = frozenset({"relative", "contact", "wh"})
WITHIN = WITH_GAP | {"adverbial"}
_SO = small_words("joining")
_APART = frozenset({"and", "but"})
_GAPS = frozenset({"who", "whom", "which", "what"})
_NOMINATIVES = function_words("subject")
_WHERE = small_words("describing")


def joined_to(state: OpenClauses, top: Clause, group: VerbGroup, phrase: Phrase, begin: int) -> Clause:
    """End the clauses that one behind "and" with a subject of its own does not go on from; return the one that it is joined to."""
    if _lacks_nothing(state, top, begin):
        # "has shown us who he is, and we believe him": "we believe him" does not go on with "who".
        while len(state.open) > 1 and state.open[-1].kind in WITH_GAP:
            state.close(len(state.open) - 1, begin)
    while len(state.open) > 1 and state.open[-1].kind in WITHIN and state.tokens[begin - 1].lower in _SO:
        # "That is what they want, so in May they left."
        state.close(len(state.open) - 1, begin)
    while len(state.open) > 1 and _stands_apart(state, group, phrase, begin):
        state.close(len(state.open) - 1, begin)
    return state.open[-1]


def _stands_apart(state: OpenClauses, group: VerbGroup, phrase: Phrase, begin: int) -> bool:
    """Say whether a clause behind ", and" is none of the innermost open clause's: ``met the man who runs it, and he left``."""
    top = state.open[-1]
    while begin > state.first and state.tokens[begin - 1].tag in ADVERBS:
        begin -= 1
    joined, mark = state.tokens[begin - 1], state.tokens[begin - 2]
    if begin - 2 < state.first or joined.lower not in _APART or mark.tag not in (",", "''") or state.lacking():
        return False
    head = state.tokens[phrase.head]
    if top.kind == "relative" and top.phrase is not None and top.phrase.first == top.opener:
        # "towns that need it, and that pay well"
        return head.lower != state.tokens[top.opener].lower
    pointer = head.tag in ("DT", "IN") and phrase.last - phrase.first == 1
    if head.tag not in ("PRP", "EX") and not pointer:
        return False
    if top.kind in WITH_GAP:
        # "things that he said, and she heard"
        needs = group.lemma in words("needing_objects", "verb") and not group.passive
        return not needs or state.kind_after() == PHRASE
    behind = top.head is not None and top.head.group.first < top.group.first
    where = top.opener >= 0 and state.tokens[top.opener].lower in _WHERE
    return top.kind == "adverbial" and behind and (where or joined.lower == "but")


def _lacks_nothing(state: OpenClauses, top: Clause, begin: int) -> bool:
    """Say whether a clause behind "and" has subject and object, and so cannot go on with one that "who" or "what" opened."""
    gap = top.kind in WITH_GAP and top.opener >= 0 and state.tokens[top.opener].lower in _GAPS
    kinds = [chunk.kind for chunk in state.chunks[state.k + 1 : state.k + 3]]
    if top.kind == "relative" and top.phrase is not None and top.phrase.first == top.opener and kinds[:1] == [OPENER]:
        # "a plan that's new and one of its aims is that we work"
        return True
    if top.kind == "contact" and state.tokens[begin - 1].tag == "CC" and state.tokens[begin - 2].tag == ",":
        # "swung at a ball nobody had cleared, and the team won the match"
        return kinds[:1] == [PHRASE] and kinds[1:] != [PREPOSITION]
    nominative = state.tokens[begin].lower in _NOMINATIVES and state.kind_before() == PHRASE
    if top.kind == "relative" and top.phrase is not None and top.phrase.first == top.opener and nominative:
        # "a mill that's lost its roof and I've done nine interviews"
        return True
    return gap and kinds[:1] == [PHRASE] and kinds[1:] != [PREPOSITION]


def begin_joined(state: OpenClauses, top: Clause) -> Clause:
    """Open the clause, whose verb is to come, of the last noun, which "and" or "so" joins to what stands before."""
    phrase, _ = top.after.pop()
    if top.takes("bare") and [separator for _, separator in top.after[-1:]] == [FINITE_VERB]:
        # "said the men and the mayor, who was ill, had left"
        waiting = state.push("bare", -1, top, top.after[-1][0].first)
        waiting.before.append(top.after.pop())
        return waiting
    unjoin(top, phrase)
    while top.kind in WITHIN and state.tokens[phrase.first - 1].lower in _SO and len(state.open) > 1:
        # "lives in towns where people are old, so the park, which is flat, helps"
        state.close(len(state.open) - 1, phrase.first)
        top = state.open[-1]
    clause = Clause(top.kind, top.opener, top.head, phrase.first, joined="and")
    clause.before.append((phrase, COORDINATOR))
    state.close(len(state.open) - 1, phrase.first)
    state.open.append(clause)
    return clause


def unjoin(top: Clause, phrase: Phrase) -> None:
    """Part the nouns behind the verb of a clause from one that begins a clause of its own."""
    for other, _ in top.after:
        other.joined_last = other.last if other.joined_last == phrase.last else other.joined_last


def before_semicolon(state: OpenClauses, clause: Clause) -> Clause | None:
    """Return the clause that a verb behind a semicolon and "and" goes on from: ``He kept the books; and was a member of the board``."""
    begins = clause.kind == "main" and state.kind_before() == COORDINATOR and state.kind_before(2) == BREAK
    if not begins or asks(state) or state.tokens[state.chunks[state.k].first - 1].tag != "CC":
        return None
    mains = (done for done in reversed(state.done) if done.kind == "main" and done.finite)
    before = next(mains, None)
    return before if before is not None and before.phrase is not None else None


def goes_on_in_aside(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Say whether a relative clause behind a comma goes on, for no comma ends it: ``met Lee, who is 17 and was at school``."""
    apart = top.kind == "relative" and top.opener > state.first and state.tokens[top.opener - 1].tag == ","
    acts = apart and top.phrase is not None and top.phrase.first == top.opener
    if top.kind == "relative" and top.phrase is not None and top.phrase.first == top.opener:
        # "a man who has never held office and spent years in jail"
        perfect = top.group.perfect and top.group.tense == "present" and state.kind_before(2) != COMMA
        if perfect and group.tense == "past" and not group.modal:
            return True
    return acts and not any(chunk.kind == COMMA for chunk in state.chunks[: state.k] if chunk.first > top.opener)
