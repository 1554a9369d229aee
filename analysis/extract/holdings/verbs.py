"""Verbs of control: of which class the verb of a clause is, when it holds, and whether it states a fact."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from analysis.lexicon import rows, words
from analysis.text.chunks import CLOSE_BRACKET, COMMA, COORDINATOR, PHRASE, WORD
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES, RELATIVES
from analysis.text.tokens import whole_number
from analysis.text.wordforms import lemma

CONTROL = frozenset({"hold", "gain", "lose"})
_VERBAL = CONTROL | {"include", "expel", "leave"}
_DENIALS = words("signatures", "word", affirmed="denial")
_NOT = words("negation", "words", kind="negates") | {"no longer"}
_NEARLY = words("modifiers", "phrase", modifier="nearly", place="before")
_COMPLEMENTS = frozenset({"that", "bare", "wh"})
# A clause within a clause within a clause …: no reader goes further up.
_FARTHEST = 6
_YEARS = (1000, 2100)


@cache
def held_words(kind: str) -> frozenset[str]:
    """Return the words of a class of ``lexicon/holding.csv``."""
    return words("holding", "word", **{"class": kind})


@cache
def _classes() -> Mapping[str, str]:
    """Return the class of each verb of control by its base form, with its particle if it has one."""
    return {_base(row["word"]): row["class"] for row in reversed(rows("holding")) if row["class"] in _VERBAL}


@cache
def _light() -> Mapping[str, str]:
    return {lemma(row["word"]): row["note"] for row in rows("holding") if row["class"] == "light"}


def _base(words_: str) -> str:
    verb, *particle = words_.split()
    return " ".join([lemma(verb), *particle])


def verb_class(doc: Doc, clause: Clause) -> str | None:
    """Return the class of a clause's verb: hold, gain, lose, include, expel, leave; None if it is none of control.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("They gave up the port, sank a ship and held the dam."))
    >>> [verb_class(doc, clause) for clause in doc.verbs]
    ['lose', None, 'hold']
    """
    said = _with_particles(doc, clause, verb_last(doc, clause))
    return _classes().get(said or clause.group.lemma)


def verb_last(doc: Doc, clause: Clause) -> int:
    """Return the token after a clause's verb, and after its particles: "gave up"."""
    return clause.group.last + _particles(doc, clause)


def _particles(doc: Doc, clause: Clause) -> int:
    """Return how many words behind a verb are its particles: "gave up", "cling on to"."""
    last = clause.group.last
    return next((count for count in (2, 1) if _with_particles(doc, clause, last + count) in _classes()), 0)


def _with_particles(doc: Doc, clause: Clause, last: int) -> str:
    behind = doc.tokens[clause.group.last : last]
    return " ".join([clause.group.lemma, *(token.lower for token in behind)]) if behind else ""


def light_class(doc: Doc, clause: Clause) -> str | None:
    """Return the class that a verb has with "control of" behind it: "have", "lose", "seize control of"."""
    kind = _light().get(clause.group.lemma) or verb_class(doc, clause)
    return kind if kind in CONTROL else None


def adds(clause: Clause) -> bool:
    """Say whether the verb tells of land that comes to what was held before: "gained a tenth of the valley"."""
    added = frozenset(lemma(word) for word in words("holding", "word", **{"class": "gain", "note": "adds"}))
    return clause.group.lemma in added


def is_past(clause: Clause, kind: str) -> bool:
    """Say whether a clause tells that somebody was in control: "held", "had taken", but not "took", which lasts.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [is_past(clause, "hold") for clause in parse(Article("They held it, have held it, had held it.")).verbs]
    [True, False, True]
    """
    group = clause.group
    if not clause.finite:
        head = clause.head
        return head is not None and (_is_past_hold(head) or _is_used_to(clause, head))
    return group.tense == "past" and (group.perfect or kind == "hold")


def is_after_year(doc: Doc, clause: Clause) -> bool:
    """Say whether a participle is the verb of a name that a year stands before: "By 1942 Norland occupied half of it"."""
    phrase = clause.antecedent
    return not clause.finite and phrase is not None and is_year(doc, phrase.first)


def is_year(doc: Doc, i: int) -> bool:
    """Say whether a number is a year that a name stands behind, which is none of its bearers: "1942 Norland"."""
    number = whole_number(doc.tokens[i].text)
    return number is not None and _YEARS[0] <= number <= _YEARS[1] and doc.after(i).tag in NAMES


def _is_past_hold(clause: Clause) -> bool:
    """Say whether a clause, on which one without a tense hangs, tells of control in the past, or goes on to it."""
    holds = _classes().get(clause.group.lemma) == "hold" or clause.group.lemma in _facts()
    return holds and clause.finite and is_past(clause, "hold")


def is_denied(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause denies its verb: "do not hold", "no longer holds"."""
    group, before = clause.group, _words_before(doc, clause)
    said = " ".join([*before, *(token.lower for token in doc.tokens[group.first : group.last])])
    if any(phrase in said for phrase in words("negation", "words", kind="does not")):
        return False
    return group.negated or not _NOT.isdisjoint([*before, " ".join(before[:2])])


def _words_before(doc: Doc, clause: Clause) -> list[str]:
    """Return the adverbs and small words right before a verb: "no longer", "nearly"."""
    found: list[str] = []
    place = doc.chunk_at(clause.group.first) - 1
    while place >= 0 and doc.chunks[place].kind == WORD and doc.chunks[place].first >= clause.first:
        found.insert(0, doc.tokens[doc.chunks[place].first].lower)
        place -= 1
    return found


def states_fact(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause tells what is or was, and not what would be, is wanted, supposed or denied.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> texts = "They hold it.", "They could hold it.", "They deny that they hold it.", "They continue to hold it."
    >>> [states_fact(doc, doc.verbs[-1]) for doc in (parse(Article(text)) for text in texts)]
    [True, False, False, True]
    """
    for _ in range(_FARTHEST):
        group, head = clause.group, clause.head
        if group.modal or group.form == "base":
            return False
        if group.form == "infinitive":
            known = head is not None and (head.group.lemma in _facts() or _is_used_to(clause, head))
            if not known or head is None:
                return False
        elif group.form == "gerund" and not _tells_of_subject(doc, clause):
            return False
        if _supposes(doc, clause) or not _NEARLY.isdisjoint(_words_before(doc, clause)):
            return False
        described = group.form == "participle" or (group.form == "gerund" and clause.antecedent is not None)
        complement = clause.kind in _COMPLEMENTS or not clause.finite
        if described or not complement or head is None:
            return True
        if clause.finite and (head.group.lemma in _DENIALS or is_denied(doc, head)):
            return False
        clause = head
    return True


def _is_used_to(clause: Clause, head: Clause) -> bool:
    """Say whether an infinitive tells what was so for long: "used to hold", but not "used gas to hold"."""
    return head.group.lemma == "use" and head.group.tense == "past" and head.group.last == clause.group.first


@cache
def _facts() -> frozenset[str]:
    return held_words("fact")


def _supposes(doc: Doc, clause: Clause) -> bool:
    phrase = clause.phrase or clause.antecedent
    if phrase is not None and phrase.last - phrase.first > 1 and doc.tokens[phrase.first].lower in ("had", "were"):
        # "Had rebels taken half of it, …"
        return True
    opened = clause.opener >= 0 and doc.tokens[clause.opener].lower not in RELATIVES
    return opened and doc.tokens[clause.opener].lower in held_words("supposing")


def _tells_of_subject(doc: Doc, clause: Clause) -> bool:
    """Say whether a gerund tells what somebody does: "troops holding it", ", seizing it"; not "after" or "considered seizing"."""
    place = doc.chunk_at(clause.first) - 1
    while place >= 0 and doc.chunks[place].kind == WORD:
        place -= 1
    return place >= 0 and doc.chunks[place].kind in (PHRASE, COMMA, COORDINATOR, CLOSE_BRACKET)
