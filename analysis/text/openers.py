"""Words that open a clause: "that", "who", "whether", "because"; which clause each opens, and in what."""

from __future__ import annotations

from functools import cache

from analysis.lexicon import words
from analysis.text.begun import asks_as_subject, begin_described
from analysis.text.chunks import (
    CLOSE_BRACKET,
    CLOSE_QUOTE,
    COMMA,
    COORDINATOR,
    DASH,
    FINITE_VERB,
    OPEN_BRACKET,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    Chunk,
)
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADJECTIVES, NAMES, RELATIVES, function_words, small_words
from analysis.text.tokens import Token
from analysis.text.verbs import NO_VERB

_SUBJECTS = small_words("own subject")
_COMPLEMENTS = small_words("complement")
_AMOUNTS = frozenset({"CD", "DT", "JJ", "JJR", "RBR", "RBS"})
_OCCASIONS = small_words("occasion of speaking")
_WHETHER = function_words("whether")


@cache
def content_nouns() -> frozenset[str]:
    """Return the nouns after which "that" opens what they hold: the claim that, the fact that, in the singular and plural.

    Examples
    --------
    >>> {"claims", "proof"} <= content_nouns()
    True
    """
    singular = words("cue_nouns", "noun") | words("facts", "noun")
    return singular | {f"{noun}s" for noun in singular} | {f"{noun[:-1]}ies" for noun in singular if noun.endswith("y")}


def on_opener(state: OpenClauses, chunk: Chunk) -> None:
    """Open the clause of a word such as "that": joined to one before it, or in the last verb's."""
    top, token = state.open[-1], state.tokens[chunk.first]
    before = state.kind_before()
    lower = token.lower
    head = state.last_verb if state.last_verb is not None else top
    if before == COORDINATOR or (before == COMMA and state.kind_before(2) == COORDINATOR):
        depth = _like(state, lower) or (lower == "that" and _bare(state))
        if depth:
            other = state.open[depth]
            state.close(depth, chunk.first)
            kind = "that" if other.kind == "bare" else other.kind
            clause = state.push(kind, chunk.first, other.head, chunk.first)
            clause.joined = "and"
            clause.antecedent = other.antecedent
            clause.phrase = _pronoun(state, chunk.first)
            return
    kind = _opened(state, lower, before)
    if _begins_question(state, chunk):
        state.close(0, chunk.first)
        state.push("main", -1, None, chunk.first).phrase = _pronoun(state, chunk.first)
        return
    if kind in ("that", "wh") and lower != "that" and asks_as_subject(state):
        state.close(0, chunk.first)
        head = top = state.push("main", -1, None, chunk.first)
    opened = begin_described(state, top) if kind in ("relative", "adverbial") else None
    if opened is not None:
        head = top = opened
    if top.group is NO_VERB and 0 <= top.opener == chunk.first - 1 and kind == "adverbial":
        head = top
    if kind == "that" and head is state.last_verb and (_over_aside(state) or _over_occasion(state)):
        head = top
    elif kind == "that" and before == COMMA and (outer := _behind_aside(state)) is not None:
        state.close(state.open.index(outer) + 1, chunk.first)
        head = outer
    clause = state.push(kind, chunk.first, head, chunk.first)
    clause.phrase = _some_of_them(state, chunk.first) or _pronoun(state, chunk.first)
    if kind == "relative":
        clause.antecedent = _aged(state) or _timeless(state) or _before_bracket(state) or state.last_phrase()


def _before_bracket(state: OpenClauses) -> Phrase | None:
    """Return the noun that a bracket parts from what describes it: ``Senator Ann Lee (Tarn), who left``."""
    kinds = [chunk.kind for chunk in state.chunks[: state.k]]
    while kinds and kinds[-1] == COMMA:
        kinds.pop()
    if kinds[-1:] != [CLOSE_BRACKET] or OPEN_BRACKET not in kinds:
        return None
    opened = len(kinds) - 1 - kinds[::-1].index(OPEN_BRACKET)
    return state.chunks[opened - 1].phrase if opened else None


def _aged(state: OpenClauses) -> Phrase | None:
    """Return who is named before an age or a party between commas: ``Ann Lee, 31, who left``."""
    last = state.last_phrase()
    k = last.place - state.base if last is not None else 0
    alone = last is not None and last.last - last.first == 1 and _is_age_or_party(state.tokens[last.first])
    kinds = [chunk.kind for chunk in state.chunks[max(0, k - 2) : k + 2]]
    return state.chunks[k - 2].phrase if alone and kinds == [PHRASE, COMMA, PHRASE, COMMA] else None


def _is_age_or_party(token: Token) -> bool:
    """Say whether a word between commas behind a name is an age, or a party and its place: ``31``, ``R-Tarn``."""
    party, _, place = token.text.partition("-")
    return token.tag == "CD" or (len(party) == 1 and party.isupper() and place[:1].isupper())


def _timeless(state: OpenClauses) -> Phrase | None:
    """Return the noun that a time parts from what describes it: ``a law in 2005 that banned cars``."""
    last = state.last_phrase()
    if last is None or last.preposition < 0 or not last.temporal:
        return None
    before = (chunk.phrase for chunk in reversed(state.chunks[: last.place - state.base]) if chunk.phrase is not None)
    return next((phrase for phrase in before if not phrase.temporal), None)


def _begins_question(state: OpenClauses, chunk: Chunk) -> bool:
    """Say whether a question of its own goes on behind a comma: ``It never worked, so why would it start?``."""
    following = state.chunks[state.k + 1 : state.k + 2]
    asks = state.tokens[state.last - 1].text == "?" or state.tokens[state.last - 2].text == "?"
    verb = bool(following) and following[0].kind == FINITE_VERB and state.tokens[chunk.first].tag == "WRB"
    before = state.kind_before()
    apart = before == COMMA or (before == COORDINATOR and state.kind_before(2) == COMMA)
    return asks and verb and apart and not state.held


def _pronoun(state: OpenClauses, opener: int) -> Phrase | None:
    """Return the word that opens a clause as a phrase, if it can be the subject: who, which, what, that."""
    subject = state.tokens[opener].lower in _SUBJECTS and state.tokens[opener].tag != "WP$"
    return Phrase(opener, opener + 1, opener, False) if subject else None


def _some_of_them(state: OpenClauses, opener: int) -> Phrase | None:
    """Return "one of whom" as a phrase, where a number or an amount and "of" stand before the word that opens a clause."""
    some = state.chunks[state.k - 2].phrase if state.k > 1 else None
    if some is None or state.tokens[opener - 1].lower != "of" or state.tokens[some.head].tag not in _AMOUNTS:
        return None
    return Phrase(some.first, opener + 1, some.head, some.plural) if some.last == opener - 1 else None


def _like(state: OpenClauses, lower: str) -> int:
    """Return the depth of the innermost open clause that the same word opened, 0 if there is none."""
    for depth in range(len(state.open) - 1, 0, -1):
        opener = state.open[depth].opener
        if opener >= 0 and state.tokens[opener].lower == lower:
            return depth
    return 0


def _bare(state: OpenClauses) -> int:
    """Return the depth of the innermost open clause without "that", 0 if none: ``said it fell and that nobody was hurt``."""
    depths = range(len(state.open) - 1, 0, -1)
    return next((depth for depth in depths if state.open[depth].kind == "bare"), 0)


def _opened(state: OpenClauses, lower: str, before: str) -> str:
    """Name the kind of clause that a word opens here."""
    nominal = (PHRASE, CLOSE_BRACKET)
    after_noun = before in nominal or (
        before in (COMMA, CLOSE_QUOTE, DASH, OPEN_BRACKET) and state.kind_before(2) in nominal
    )
    if lower in RELATIVES:
        if before == PREPOSITION or after_noun or lower in ("whose", "whom"):
            return "relative"
        return "wh"
    if lower == "that":
        return "relative" if before == PHRASE and (_verb_next(state) or not _takes_that(state)) else "that"
    if lower in ("whether", "if"):
        return "that" if lower == "whether" or (before in (FINITE_VERB, OTHER_VERB) and _asks(state)) else "adverbial"
    if lower in ("when", "where"):
        return "adverbial"
    return "wh" if lower in _COMPLEMENTS or lower in ("whatever", "whoever", "whichever") else "adverbial"


def _asks(state: OpenClauses) -> bool:
    """Say whether "if" after the last verb is "whether": ``asked if``, ``did not say if``."""
    verb = state.last_verb
    return verb is not None and (verb.group.lemma in _WHETHER or (verb.negated and verb.takes("wh")))


def _takes_that(state: OpenClauses) -> bool:
    """Say whether "that" after a phrase opens what is said, and not what describes the phrase."""
    phrase, verb = state.last_phrase(), state.last_verb
    if phrase is None:
        return True
    head = state.tokens[phrase.head]
    if head.lower in content_nouns():
        return True
    if head.tag in NAMES and state.tokens[phrase.outermost().head].lower in content_nouns():
        # "reports in Tarn that it fell"
        return True
    if phrase.temporal:
        # "no evidence on Friday that"
        place = phrase.place - state.base - (2 if phrase.preposition >= 0 else 1)
        before = state.chunks[place].phrase if place >= 0 else None
        if before is not None and state.tokens[before.head].lower in content_nouns():
            return True
    if _over_occasion(state):
        return True
    timed = phrase.temporal or (head.tag == "CD" and phrase.preposition >= 0)
    if verb is None or not (verb.takes("that") or (timed and _over_aside(state))):
        return False
    if timed or head.tag in ("PRP", "NNP", "NNPS") or head.lower in words("occasions", "noun"):
        return True
    return phrase.outermost().preposition < 0 and (verb.takes("audience") or verb.takes("addressee"))


def _over_aside(state: OpenClauses) -> bool:
    """Say whether "that" goes with the finite verb before a participle that takes none: ``said following a vote in May that``."""
    verb, top = state.last_verb, state.open[-1]
    if verb is None or verb.finite or verb.head is not top or verb.takes("that"):
        return False
    return verb.group.form == "gerund" and top.takes("that")


def _over_occasion(state: OpenClauses) -> bool:
    """Say whether "that" goes with a verb of saying, and what stands between tells when: ``said before leaving the hall that``."""
    verb, top = state.last_verb, state.open[-1]
    if verb is None or verb.finite or verb.head is not top or top.group is NO_VERB or top.after:
        return False
    begins = verb.group.first - 1
    timed = begins == top.group.last and state.tokens[begins].lower in _OCCASIONS
    return timed and verb.group.form == "gerund" and top.takes("that") and not verb.takes("that")


def _behind_aside(state: OpenClauses) -> Clause | None:
    """Return the clause that "that" completes over what stands between commas: ``no evidence, he said, that``, ``no evidence, which is rare, that``."""
    verb = state.last_verb
    outer = verb.head if verb is not None and verb.finite and verb.kind in ("aside", "relative") else None
    if verb is None or outer is None or outer not in state.open or outer.group is NO_VERB:
        return None
    begins = verb.opener if verb.kind == "relative" else verb.first
    if state.tokens[begins - 1].tag != ",":
        return None
    named = [phrase for phrase, _ in outer.after if phrase.first < begins]
    named += [outer.phrase] if outer.existential and outer.phrase is not None else []
    told = any(state.tokens[phrase.head].lower in content_nouns() for phrase in named)
    behind = min(outer.group.last, state.last - 1)
    described = outer.group.lemma == "be" and state.tokens[behind].tag in ADJECTIVES
    return outer if told or (described and verb.kind == "aside") else None


def _verb_next(state: OpenClauses) -> bool:
    return state.kind_after() == FINITE_VERB
