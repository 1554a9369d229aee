"""Finite verbs: to which clause each belongs, one that lacks its verb, an outer one, or a new one."""

from __future__ import annotations

from analysis.text.chunks import CLOSE_QUOTE, COMMA, COORDINATOR, DASH, FINITE_VERB, OPEN_QUOTE, PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.contacts import describes_place, hangs_on_aside, is_asked_of, open_contact
from analysis.text.coordinated import coordinate, open_turned
from analysis.text.joined import before_semicolon
from analysis.text.openclauses import OpenClauses
from analysis.text.ownclauses import interrupted, open_clause, open_governed, open_interrupted, open_with
from analysis.text.phrases import Phrase, names_month
from analysis.text.returning import go_back
from analysis.text.saying import (
    aside,
    can_speak,
    ends_in_comma,
    gerund_after_saying,
    gerund_subject,
    passes,
    says_after,
    told_in_passing,
)
from analysis.text.subjects import (
    can_open_clause,
    candidate,
    chosen_subject,
    give,
    governed,
    has_subject,
)
from analysis.text.tagsets import function_words, verbs_with
from analysis.text.turned import asks, forbids, opens_condition, sets_condition, stands_around
from analysis.text.verbs import NO_VERB, VerbGroup

_QUANTIFIERS = function_words("quantifier")
_SUBJECTS = function_words("subject")


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
    if _opens_within_lacking(state, clause, group):
        return
    if opens_condition(state, clause, group):
        condition = state.push("adverbial", -1, clause, group.first)
        condition.group, condition.inverted = group, True
        return
    if clause.opener >= 0 and asks(state) and stands_around(state, group):
        clause.group, clause.phrase, clause.inverted = group, None, True
        return
    named = [] if _is_quantified(state, clause) else clause.before
    spare = state.has_spare
    clause.group = group
    joined = before_semicolon(state, clause) if not named and clause.phrase is None else None
    if joined is not None:
        clause.sibling, clause.joined, clause.first = joined, "and", group.first
        return
    if named:
        give(state, clause, chosen_subject(state, named))
    elif clause.phrase is None and spare and governed(state) is not None:
        clause.group = NO_VERB
        open_governed(state, group)
    elif clause.phrase is None:
        clause.phrase = gerund_subject(state, clause.first, group)
        clause.inverted = clause.phrase is None and not forbids(state, group)
    elif clause.kind == "that" and clause.phrase.first == clause.opener:
        gerund = gerund_subject(state, clause.opener + 1, group)
        clause.kind, clause.phrase = ("that", gerund) if gerund is not None else ("relative", clause.phrase)
        if gerund is None and clause.antecedent is None and state.tokens[clause.opener - 1].tag == ",":
            # "The dam, that was built in May, broke."
            before = [chunk.phrase for chunk in state.chunks[: state.k] if chunk.phrase and chunk.last < clause.opener]
            clause.antecedent = before[-1] if before else None


def _is_quantified(state: OpenClauses, clause: Clause) -> bool:
    """Say whether all that stands before the verb goes with a pronoun that is the subject: ``which both show``, ``who last year left``."""
    if clause.phrase is None or len(clause.before) != 1:
        return False
    phrase = clause.before[0][0]
    timed = phrase.temporal or names_month(state.tokens[phrase.head])
    if timed and clause.kind == "relative" and phrase.preposition < 0:
        # "which last week told"
        return True
    return phrase.last - phrase.first == 1 and state.tokens[phrase.first].lower in _QUANTIFIERS


def _opens_within_lacking(state: OpenClauses, clause: Clause, group: VerbGroup) -> bool:
    """Open the clause of a verb within one that still waits for its own; say whether there is one."""
    named, before = clause.before, state.kind_before()
    if len(named) == 2 and before == PHRASE and is_asked_of(state, clause, named[0][0], named[1][0]):
        del named[0]
        return False
    if len(named) > 1 and state.has_spare and before == PHRASE and _open_apart(state, clause, group):
        return True
    if named and (state.has_spare or _is_last(state)) and before == COMMA and _source_between_commas(state, group):
        aside(state, clause, group)
        return True
    if len(named) == 1 and (hangs_on_aside(state, clause, named[0]) or describes_place(state, clause, named[0][0])):
        open_contact(state, clause, named.pop()[0], group)
        return True
    return False


def _source_between_commas(state: OpenClauses, group: VerbGroup) -> bool:
    """Say whether a verb of saying and its source stand between commas: ``The dam, said Lee, will hold``."""
    kinds = [chunk.kind for chunk in state.chunks[state.k + 1 : state.k + 5]]
    if kinds == [PHRASE] and _ends_headline(state):
        return says_after(state, group)
    speaker = state.chunks[state.k + 1].phrase if kinds[:1] == [PHRASE] else None
    # "The contrast, said Lee and two others, is clear."
    alone = kinds[:2] == [PHRASE, COMMA] or kinds == [PHRASE, COORDINATOR, PHRASE, COMMA] or _ends_described(state)
    return alone and says_after(state, group) and speaker is not None and can_speak(state, speaker)


def _ends_described(state: OpenClauses) -> bool:
    """Say whether who speaks is described up to a comma and the verb behind it: ``The rest, say men like Lee, a vet, is fine``."""
    for k in range(state.k + 1, min(state.k + 10, len(state.chunks) - 1)):
        if state.chunks[k].kind == COMMA and state.chunks[k + 1].kind == FINITE_VERB:
            return True
        if state.chunks[k].kind not in (PHRASE, PREPOSITION, COMMA):
            return False
    return False


def _is_last(state: OpenClauses) -> bool:
    """Say whether no more than a phrase follows, and no mark that ends a sentence: a headline ends there."""
    return [chunk.kind for chunk in state.chunks[state.k + 1 :]] == [PHRASE]


def _ends_headline(state: OpenClauses) -> bool:
    """Say whether who speaks ends words that have no verb: ``80,000 homes without power, say engineers``."""
    speaker = state.chunks[state.k + 1].phrase
    named = speaker is not None and can_speak(state, speaker)
    return named and all(chunk.kind != FINITE_VERB for chunk in state.chunks[: state.k])


def _open_apart(state: OpenClauses, clause: Clause, group: VerbGroup) -> bool:
    """Open a clause within the one that lacks a verb, if there is one: ``the dam he built broke``, ``The dam, he said, will hold``."""
    (described, _), (phrase, separator) = clause.before[-2:]
    if described.temporal or (separator == PHRASE and phrase.temporal):
        return False
    if separator == PHRASE:
        kind = "contact"
    elif separator in (COMMA, CLOSE_QUOTE) and group.lemma in verbs_with("after") and ends_in_comma(state):
        kind = "aside"
    elif separator == COMMA and (passes(state, group, phrase) or told_in_passing(state, group)):
        kind = "aside"
    else:
        return False
    clause.before.pop()
    inner = open_clause(state, kind, clause, group, phrase)
    inner.antecedent = described if kind == "contact" else None
    return True


def _go_on(state: OpenClauses, top: Clause, group: VerbGroup) -> None:
    """Give a verb to an outer clause, or open a new one: all inner clauses have theirs."""
    if sets_condition(state, top, group):
        condition = state.push("adverbial", -1, top, group.first)
        condition.group, condition.inverted = group, True
        return
    lacking = state.lacking()
    outer = state.open[lacking[-1]] if lacking else None
    before = _mark_before(state)
    phrase, separator = candidate(state, top, group, before)
    if before == FINITE_VERB and (state.has_spare or not lacking) and _is_told_of(state, top):
        open_clause(
            state, "bare", top, group, Phrase(top.opener, top.opener + 1, top.opener, False)
        ).first = group.first
        return
    if _asks_in_what_is_said(state, top, outer, phrase, before):
        asked = Phrase(top.first, group.first, top.first, False)
        state.close(len(state.open) - 1, group.first)
        top.head = open_clause(state, "bare", state.open[-1], group, asked)
        return
    if _source_follows(state, top, outer, group, before):
        aside(state, top, group)
        return
    if outer is not None and not _opens_before_return(state, top, outer, phrase, separator):
        waiting = go_back(state, lacking[-1], group, phrase, separator)
        if waiting is not None:
            _take(state, waiting, group)
        return
    own = phrase is not None and (state.tokens[phrase.head].tag == "PRP" or can_open_clause(top, separator))
    subject = interrupted(state, top, before, own)
    if subject is not None:
        open_interrupted(state, top, group, subject)
    else:
        _open_or_join(state, top, group, phrase, separator)


def _asks_in_what_is_said(
    state: OpenClauses, top: Clause, outer: Clause | None, phrase: Phrase | None, before: str
) -> bool:
    """Say whether a question that nothing else awaits is the subject of what is said: ``said what the town wants is a dam``."""
    asks = top.kind == "wh" and top.first == top.opener and outer is None and len(state.open) > 1
    return asks and phrase is None and before not in (COORDINATOR, COMMA) and state.open[-2].takes("bare")


def _is_told_of(state: OpenClauses, top: Clause) -> bool:
    """Say whether a relative pronoun is the subject of what is said in its clause: ``who police say was armed``."""
    apart = top.kind == "relative" and top.phrase is not None and top.phrase.first > top.opener
    return apart and state.tokens[top.opener].tag != "WP$" and top.takes("bare")


def _mark_before(state: OpenClauses) -> str:
    """Return the kind of the chunk before a verb, a comma before a closing mark, and an "and" before an opening one."""
    before = state.kind_before()
    if before == OPEN_QUOTE and state.kind_before(2) in (COORDINATOR, PHRASE):
        # "shows strength and grit, and “will be the best”"; "said cuts by Orr and others “do nothing”"
        return state.kind_before(2)
    return COMMA if before == CLOSE_QUOTE and state.kind_before(2) == COMMA else before


def _source_follows(state: OpenClauses, top: Clause, outer: Clause | None, group: VerbGroup, before: str) -> bool:
    """Say whether a verb of saying has its source behind it: ``…, said Ann Lee``; `outer` is a clause that lacks its verb."""
    if before not in (COMMA, CLOSE_QUOTE) or not says_after(state, group):
        return False
    if state.has_spare and _wants_clause(state, top):
        return False
    waits = outer is not None and has_subject(outer)
    return not waits or (ends_in_comma(state) and _speaker_follows(state))


def _opens_before_return(state: OpenClauses, top: Clause, outer: Clause, phrase: Phrase | None, separator: str) -> bool:
    """Say whether a verb opens a clause, or goes on with an inner one, though an outer one waits for its verb."""
    if not state.has_spare:
        # "Voters who say they would leave": "they" leave, whether or not a verb follows for the voters.
        acts = phrase is not None and state.tokens[phrase.head].lower in _SUBJECTS
        return acts and separator == FINITE_VERB and state.kind_before() == PHRASE and top.takes("bare")
    before = _mark_before(state)
    if phrase is not None and state.tokens[phrase.head].tag == "EX" and separator == PHRASE and not has_subject(outer):
        # "By the time he left in May there were ten."
        return False
    if before == COORDINATOR or governed(state) is not None:
        return True
    apart = before != COMMA if has_subject(outer) else separator not in (COMMA, DASH)
    return phrase is not None and apart and can_open_clause(top, separator)


def _open_or_join(state: OpenClauses, top: Clause, group: VerbGroup, phrase: Phrase | None, separator: str) -> None:
    """Open a clause for a verb with the subject that stands before it, or join the verb to the one before."""
    before, taken = _mark_before(state), governed(state)
    if before == COORDINATOR and open_turned(state, top, group):
        return
    gerund = gerund_after_saying(state, top, group, state.has_spare and separator == COORDINATOR)
    if before == COORDINATOR or (phrase is None and taken is None and gerund is None):
        coordinate(state, top, group, before)
    elif gerund is not None:
        open_clause(state, "bare", state.open[-1], group, gerund)
    elif taken is not None and phrase is not None and separator == PHRASE and _is_told(state):
        top.after.pop()
        open_clause(state, "bare", state.last_verb, group, phrase)
    elif taken is not None and (phrase is None or taken.first > phrase.first):
        open_governed(state, group)
    elif phrase is not None:
        open_with(state, top, group, phrase, separator)


def _is_told(state: OpenClauses) -> bool:
    """Say whether the last verb takes the person addressed as its object: ``telling them it broke``."""
    return state.last_verb is not None and (state.last_verb.takes("audience") or state.last_verb.takes("addressee"))


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
