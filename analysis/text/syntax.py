"""Syntax: the chunks of a sentence and its clauses, in one pass.

The chunks are gone through once, with a stack of the clauses that are open. A word such as "that", "who" or
"because" opens a clause; a finite verb goes to the innermost clause that lacks one. Where a noun phrase and a verb could
open a clause of their own ("said the dam broke") or go on with an outer one ("the man who built the dam left"), the number
of finite verbs that the rest of the sentence has to spare decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.chunking import chunks
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
    PREPOSITION,
    WORD,
    Chunk,
)
from analysis.text.clauses import Clause
from analysis.text.enclosed import on_break, on_close, on_dash, on_open
from analysis.text.openclauses import OpenClauses
from analysis.text.openers import on_opener
from analysis.text.phrases import Phrase
from analysis.text.predicates import on_finite
from analysis.text.tagsets import BE, DO, HAVE, function_words, small_words
from analysis.text.tokens import Token
from analysis.text.verbs import NO_VERB, NOT, VerbGroup


def syntax(tokens: Sequence[Token], first: int, last: int, place: int = 0) -> tuple[list[Chunk], list[Clause]]:
    """Return the chunks of a sentence, the first of them at `place`, and its clauses, finite and not, in order of their verbs.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The man who built the dam said it would hold."))
    >>> for clause in syntax(doc.tokens, 0, len(doc.tokens))[1]:
    ...     print(clause.kind, clause.subject.of(doc.text), clause.verb.of(doc.text))
    relative who built
    main The man said
    bare it would hold
    """
    state = OpenClauses(tokens, chunks(tokens, first, last), first, last, place)
    for k, chunk in enumerate(state.chunks):
        state.k = k
        if chunk.phrase is not None:
            _on_phrase(state, chunk.phrase)
        elif chunk.group is not None:
            (on_finite if chunk.kind == FINITE_VERB else _on_other_verb)(state, chunk.group)
        elif chunk.kind in _HANDLERS:
            _HANDLERS[chunk.kind](state, chunk)
    return state.chunks, state.clauses()


_QUANTIFIERS = function_words("quantifier")
_MOMENTS = small_words("moment")
_SUBJECTS = function_words("subject")
_REDUCING = function_words("reducing")
_SET_AGAINST = small_words("behind but")
_EXCEPTING = small_words("before but")


def _on_phrase(state: OpenClauses, phrase: Phrase) -> None:
    """Note a noun phrase with the clause that it stands in."""
    top = state.open[-1]
    phrase.place = state.base + state.k
    before, back = state.kind_before(), 2
    if before == OPEN_QUOTE:
        before, back = state.kind_before(2), 3
    if before == PREPOSITION and not _is_complete(state) and state.tokens[phrase.head].lower not in _SUBJECTS:
        phrase.preposition, phrase.host = state.chunks[_last_of(state, PREPOSITION)].first, _host(state)
        return
    subject = state.tokens[phrase.head].lower in _SUBJECTS and top.group is not NO_VERB
    if before == OTHER_VERB and subject and top.takes("bare"):
        # "says to win they must train"
        top.after.append((phrase, FINITE_VERB))
        return
    # "To win they need money"
    waits = state.tokens[phrase.head].lower in _SUBJECTS and top.group is NO_VERB
    if before == OTHER_VERB and state.last_verb is not None and not waits and not _is_behind_condition(state, phrase):
        state.last_verb.after.append((phrase, "verb"))
        return
    if _awaits_subject(top) and not (top.existential and phrase.temporal):
        top.phrase = phrase
        return
    if before == COORDINATOR and state.kind_before(back) == PHRASE and _join(state, phrase):
        return
    if before == CLOSE_QUOTE and state.kind_before(2) == COMMA:
        before = COMMA
    if before == PHRASE and _is_quantifier(state, phrase):
        return
    (top.before if top.group is NO_VERB else top.after).append((phrase, before or "start"))


def _is_behind_condition(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether a pronoun stands behind a condition without its verb: ``If confirmed it would be the first``."""
    verb = state.chunks[state.k - 1].group
    led = verb is not None and verb.form == "participle" and verb.first == state.first + 1
    pronoun = state.tokens[phrase.head].tag == "PRP" and state.kind_after() == FINITE_VERB
    return led and pronoun and state.tokens[state.first].lower in _REDUCING


def _is_complete(state: OpenClauses) -> bool:
    """Say whether an adverb of time is what a preposition takes: ``by then the crew had left``."""
    last = state.chunks[state.k - 1]
    return last.kind == WORD and state.tokens[last.first].lower in _MOMENTS


def _host(state: OpenClauses) -> Phrase | None:
    """Return the phrase that a preposition ties the one at hand to: ``the roof of the mill``."""
    k = state.k
    tied = k > 1 and state.chunks[k - 2].kind == PHRASE and state.chunks[k - 1].kind == PREPOSITION
    return state.chunks[k - 2].phrase if tied else None


def _awaits_subject(clause: Clause) -> bool:
    """Say whether the subject of a clause is still to come: ``Did the mayor leave?``, ``There was a mill``."""
    if clause.group is NO_VERB or clause.phrase is not None or clause.sibling is not None:
        return False
    return clause.inverted or clause.existential


def _is_quantifier(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether a phrase is a word that goes with the subject before it: ``the dams both broke``."""
    return phrase.last - phrase.first == 1 and state.tokens[phrase.first].lower in _QUANTIFIERS


def _join(state: OpenClauses, phrase: Phrase) -> bool:
    """Join a phrase to the one before "and"; say whether it can be nothing but a part of it.

    It can where no verb has come yet, and where both are the object of a verb that is not finite.
    """
    points = state.tokens[phrase.first].lower == "that" and state.open[-1].group is not NO_VERB
    other = state.chunks[_last_of(state, PHRASE)].phrase
    paired = other is not None and state.tokens[other.head].lower in _SUBJECTS
    acts = state.tokens[phrase.head].lower in _SUBJECTS and state.open[-1].group is not NO_VERB and not paired
    if points or acts or state.tokens[phrase.head].tag == "EX":
        # "hopes to win the vote and she leads", not "said that he or she left"
        return False
    if other is not None and _is_set_against(state, other):
        return False
    between = other is not None and other.preposition >= 0 and state.tokens[other.preposition].lower == "between"
    if other is not None and between and state.tokens[other.first].tag != "CD":
        # "squeezed between Selm and Tarn City", but not "between 70% and 80% of it is held"
        other.joined_last, phrase.preposition = phrase.last, other.preposition
        return True
    if other is not None and _ends_subject(state, other):
        # "said the sale of land and houses began": no subject, whatever acts.
        phrase.preposition = other.preposition
        return True
    if _acts_at_once(state):
        # "paid for a hall using the tax and Ann Lee sold it": a subject of its own.
        return False
    if other is not None and other.preposition < 0:
        other.joined_last = phrase.last
    elif other is not None:
        phrase.preposition = other.preposition
    top, verb = state.open[-1], state.last_verb
    if top.group is NO_VERB:
        return bool(top.before) and top.before[-1][0] is other
    return verb is not None and not verb.finite and bool(verb.after) and verb.after[-1][0] is other


def _is_set_against(state: OpenClauses, other: Phrase) -> bool:
    """Say whether "but" parts a phrase from another: ``liked the plan but Lee left``, not ``nothing but rain``, ``not Lee but Orr``."""
    joined = state.chunks[_last_of(state, COORDINATOR)]
    first = other.first
    excepted = first > state.first and state.tokens[first - 1].lower in NOT
    excepted = excepted or state.tokens[first].lower in _EXCEPTING or state.tokens[joined.last].lower in _SET_AGAINST
    return state.tokens[joined.first].lower == "but" and not excepted


def _ends_subject(state: OpenClauses, tied: Phrase) -> bool:
    """Say whether a phrase behind a preposition is of what may be the subject of the verb that follows "and" and another."""
    top, outer = state.open[-1], tied.outermost()
    last = top.after[-1] if top.group is not NO_VERB and top.after else None
    if tied.preposition < 0 or last is None or last[0] is not outer or not state.acts_next():
        return False
    return last[1] in (COMMA, COORDINATOR) or (last[1] == FINITE_VERB and top.takes("bare"))


def _acts_at_once(state: OpenClauses) -> bool:
    """Say whether a finite verb follows that no open clause lacks, nor what is said: that of "said the plan to sell boats" is to come."""
    waits = any(clause.takes("bare") and clause.after and clause.after[0][1] == FINITE_VERB for clause in state.open)
    verb = state.last_verb
    waits = waits or (verb is not None and not verb.finite and verb.takes("bare") and bool(verb.after))
    # "It rained, but Ann and Tom left", "said cars, boats and trains stopped": the first of them has no verb of its own.
    apart = state.kind_before(3) == COORDINATOR and state.kind_before(4) == COMMA
    listed = apart or state.kind_before(3) == COMMA
    return state.kind_after() == FINITE_VERB and not listed and not waits and not state.lacking()


def _last_of(state: OpenClauses, kind: str) -> int:
    """Return the last chunk before the one at hand that is of a kind, what stands in brackets left out."""
    k = state.k - 1
    while state.chunks[k].kind != kind:
        k = (state.opening(k) if state.chunks[k].kind == CLOSE_BRACKET else k) - 1
    return k


def _on_other_verb(state: OpenClauses, group: VerbGroup) -> None:
    """Note an infinitive, a participle or a gerund; or the second part of a verb that stands around its subject."""
    top = state.open[-1]
    if top.group is not NO_VERB and _completes(state, top, group):
        return
    opened = top.group is NO_VERB and top.opener == group.first - 1 and state.tokens[top.opener].lower != "that"
    if opened and group.form == "infinitive" and len(state.open) > 1:
        # "The question is what to do, and most of the plans are weak", "waved as if to stop it, and left"
        state.open.pop()
        top = state.open[-1]
    kind = {"infinitive": "infinitive", "base": "base"}.get(group.form, "participle")
    clause = Clause(kind, -1, state.last_verb or top, group.first, group=group)
    before = state.kind_before()
    named = state.last_phrase() if before == PHRASE else None
    if named is not None and not (named.temporal and group.form == "infinitive"):
        clause.antecedent = named
    clause.last = group.last
    state.done.append(clause)
    state.last_verb = clause


def _completes(state: OpenClauses, top: Clause, group: VerbGroup) -> bool:
    """Join the second part of a verb that stands around its subject: ``did the mayor leave``."""
    first = top.group
    word = state.tokens[first.head].lower
    if (first.head + 1 < first.last and not first.negated) or first.head != first.first:
        return False
    asks = top.inverted and not first.modal and word in BE and group.form in ("participle", "gerund")
    if not top.inverted and top.after:
        # "had a row with Lee, caught on video"
        return False
    if not (
        asks or ((first.modal or word in DO) and group.form == "base") or (word in HAVE and group.form == "participle")
    ):
        return False
    top.group = group._replace(
        form="finite",
        tense=first.tense,
        modal=first.modal,
        passive=group.passive or (word in BE and group.form == "participle"),
        perfect=group.perfect or word in HAVE,
        progressive=group.progressive or (word in BE and group.form == "gerund"),
        negated=first.negated or group.negated or state.tokens[group.first - 1].lower in NOT,
    )
    return True


_HANDLERS = {
    OPENER: on_opener,
    BREAK: on_break,
    DASH: on_dash,
    OPEN_QUOTE: on_open,
    OPEN_BRACKET: on_open,
    CLOSE_QUOTE: on_close,
    CLOSE_BRACKET: on_close,
}
