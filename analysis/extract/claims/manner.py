"""How a claim is put: modality, polarity and hedges, from the words of the claim and from its cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from analysis.extract.claims.propositions import Proposition
from analysis.extract.records import Attribution
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, phrase_at
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import NOUNS
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

_ORDER = ("demand", "conditional", "possible", "denial", "prediction")
_FUTURE = frozenset({"will", "would", "wo", "'ll"})
_EMBEDDED = frozenset({"relative", "contact", "wh"})
_CONDITIONS = frozenset({"if", "unless", "when", "once", "as"})


class Manner(NamedTuple):
    """How a claim is put."""

    modality: str
    negative: bool
    hedges: tuple[str, ...]


def manner(doc: Doc, proposition: Proposition, attribution: Attribution | None) -> Manner:
    """Read how the words of a claim and the cue of its attribution put it.

    What stands in a clause of its own within the claim ("what he would accept", "a man who has nothing") says nothing
    of the claim, and a condition may be in the negative without the claim being so.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.claims.propositions import propositions
    >>> from analysis.text.doc import parse
    >>> from analysis.text.span import Span
    >>> doc = parse(Article("The dam may not hold. It is the first report on what he would accept."))
    >>> for one in propositions(doc, [Span(0, len(doc.text) - 1)]):
    ...     manner(doc, one, None)
    Manner(modality='possible', negative=True, hedges=('may',))
    Manner(modality='asserted', negative=False, hedges=())
    """
    main = [doc.tokens[i] for i in outside_embedded(doc, proposition)]
    cues = _cue_lemmas(doc, attribution)
    found = [*_content(main), *_content(_modal_of_cue(doc, attribution))]
    for place in ("cue", _form(doc, proposition)) if cues else ():
        found += [row for row in _of_cues(place) if row["phrase"] in cues and row not in found]
    put = {row["modality"] for row in found}
    modality = next((name for name in _ORDER if name in put), "asserted")
    if attribution is None and modality == "denial":
        modality = "prediction" if any(token.lower in _FUTURE for token in main) else "asserted"
    denies = bool(cues) and not cues.isdisjoint(_denying())
    negated = attribution is not None and attribution.negated
    negative = _is_negative(doc, proposition, main) != (denies or negated)
    return Manner(modality, negative, _hedges(doc, proposition, attribution, found))


def outside_embedded(doc: Doc, proposition: Proposition) -> list[int]:
    """Return the tokens of a claim outside the clauses that hang on a noun, a verb or a preposition within it."""
    tokens = proposition.tokens
    first, last = tokens[0], tokens[-1] + 1
    hidden: set[int] = set()
    for clause in doc.verbs_in(first, last):
        if clause is not proposition.clause and clause.first > first and _is_embedded(doc, clause):
            hidden.update(range(clause.first, clause.last))
    return [i for i in tokens if i not in hidden]


def _is_embedded(doc: Doc, clause: Clause) -> bool:
    if clause.kind in _EMBEDDED:
        return doc.before(clause.first).tag != ","
    return clause.kind == "that" and clause.opener == clause.first and doc.before(clause.first).tag in NOUNS


def _form(doc: Doc, proposition: Proposition) -> str:
    """Name the form of a claim as the lexicon does: infinitive, subjunctive (``that she resign``), or cue (any)."""
    clause = proposition.clause
    if clause is None:
        return "cue"
    group = clause.group
    if group.form == "infinitive":
        return "infinitive"
    if not clause.finite:
        return "subjunctive" if group.form == "base" else "cue"
    verb, phrase = doc.tokens[group.first], clause.phrase
    singular = phrase is not None and not phrase.plural and doc.tokens[phrase.head].lower not in ("i", "you")
    return "subjunctive" if verb.tag == "VBP" and singular and verb.lower != "are" else "cue"


def _hedges(
    doc: Doc, proposition: Proposition, attribution: Attribution | None, found: Sequence[dict[str, str]]
) -> tuple[str, ...]:
    """Return the words that weaken a claim; one that holds its own cue names its hedge in the words of the text."""
    within = [row for row in found if row["where"] == "content" and row["hedge"] == "yes"]
    cue = attribution.cue_span if attribution is not None else None
    start, end = doc.span(proposition.pieces[0][0], proposition.pieces[-1][1])
    held = bool(within) and cue is not None and start <= cue.start < end
    hedging = within if held else [row for row in found if row["hedge"] == "yes"]
    return tuple(dict.fromkeys(row["phrase"] for row in hedging))


def _content(tokens: Sequence[Token]) -> Iterator[dict[str, str]]:
    """Yield the rows of the lexicon whose phrase stands among tokens, at each place the longest."""
    lowered = [token.lower for token in tokens]
    k = 0
    while k < len(tokens):
        match = phrase_at(_phrases(), lowered, k)
        if match is not None and (match[0] > k + 1 or not _is_other_word(tokens, k)):
            yield match[1]
            k = match[0]
        else:
            k += 1


def _is_other_word(tokens: Sequence[Token], k: int) -> bool:
    """Say whether a word only looks like a modal: ``the might of the army``, ``in May``, ``as if``."""
    before = tokens[k - 1] if k else None
    if tokens[k].lower == "if":
        return before is not None and before.lower == "as"
    noun = tokens[k].tag == "MD" and before is not None and before.tag in ("DT", "PRP$", "JJ")
    return noun or tokens[k].tag in NOUNS


@cache
def _of_cues(place: str) -> tuple[dict[str, str], ...]:
    return tuple(row for row in rows("modality") if row["where"] == place)


@cache
def _denying() -> frozenset[str]:
    return words("modality", "phrase", modality="denial", where="cue")


@cache
def _phrases() -> Phrases[dict[str, str]]:
    return by_first({row["phrase"]: row for row in rows("modality") if row["where"] == "content"})


def _cue_lemmas(doc: Doc, attribution: Attribution | None) -> frozenset[str]:
    if attribution is None or attribution.cue_span is None:
        return frozenset()
    tokens = doc.tokens_in(attribution.cue_span)
    verbs = {lemma(token.lower) for token in tokens if token.tag.startswith("VB")}
    return frozenset(verbs | {token.lower for token in tokens if token.tag == "NN"})


def _modal_of_cue(doc: Doc, attribution: Attribution | None) -> tuple[Token, ...]:
    """Return the words of a cue whose source nobody names: "could be portrayed as" is said of the content."""
    if attribution is None or attribution.cue_span is None or attribution.source is not None:
        return ()
    return tuple(token for token in doc.tokens_in(attribution.cue_span) if token.tag == "MD")


def _is_negative(doc: Doc, proposition: Proposition, main: Sequence[Token]) -> bool:
    """Say whether a claim is in the negative, its conditions left aside."""
    conditions: set[int] = set()
    for clause in doc.verbs_in(main[0].i, main[-1].i + 1) if main else ():
        opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
        if clause.kind in ("adverbial", "that") and opener in _CONDITIONS and clause is not proposition.clause:
            conditions.update(range(clause.first, clause.last))
    told = [token.lower for token in main if token.i not in conditions]
    k = 0
    while k < len(told):
        match = phrase_at(_negating(), told, k)
        if match is not None and match[1] == "negates":
            return True
        k = match[0] if match is not None else k + 1
    return False


@cache
def _negating() -> Phrases[str]:
    return by_first({row["words"]: row["kind"] for row in rows("negation")})
