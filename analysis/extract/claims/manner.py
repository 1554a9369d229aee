"""How a claim is put: modality, polarity and hedges, from the words of the claim and from its cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from analysis.text.wordforms import lemma
from analysis.extract.holdings.oldphrases import FINITE, NOUN
from analysis.extract.claims.propositions import has_finite
from analysis.extract.records import Attribution
from analysis.lexicon import rows, words
from analysis.text.doc import Doc
from analysis.text.tokens import Token

_ORDER = ("demand", "conditional", "possible", "denial", "prediction")
_EMBEDS = frozenset("what how who which whom whose why whether where when that".split())
_CONDITIONS = frozenset({"if", "unless", "when", "once", "as"})


class Manner(NamedTuple):
    """How a claim is put."""

    modality: str
    negative: bool
    hedges: tuple[str, ...]


def manner(doc: Doc, tokens: Sequence[Token], attribution: Attribution | None) -> Manner:
    """Read how the words of a claim and the cue of its attribution put it.

    What stands in a clause of its own within the claim ("what he would accept", "a man who has nothing") says nothing
    of the claim, and a condition may be in the negative without the claim being so.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam may not hold. It is the first report on what he would accept."))
    >>> for sentence in doc.sentences:
    ...     manner(doc, doc.tokens[sentence.first : sentence.last], None)
    Manner(modality='possible', negative=True, hedges=('may',))
    Manner(modality='asserted', negative=False, hedges=())
    """
    asked = attribution is not None and attribution.rule.endswith(("wh", "asked"))
    main = tuple(_main(tokens[1:] if asked and tokens[0].lower == "if" else tokens))
    cues = _cue_lemmas(doc, attribution)
    places = {"cue"}
    if tokens and tokens[0].tag == "TO":
        places.add("infinitive")
    elif _is_subjunctive(tokens):
        places.add("subjunctive")
    spoken = _modal_of_cue(doc, attribution)
    found = [*_content(main), *_content(spoken)]
    found += [row for row in rows("modality") if row["where"] in places and row["phrase"] in cues]
    modality = next((name for name in _ORDER if any(row["modality"] == name for row in found)), "asserted")
    if attribution is None and modality == "denial":
        modality = "prediction" if any(token.lower in ("will", "would", "wo") for token in main) else "asserted"
    # A claim that holds its own cue ("it is expected to reopen") names its hedge in the words of the text.
    within = [row for row in found if row["where"] == "content" and row["hedge"] == "yes"]
    cue = attribution.cue_span if attribution is not None else None
    held = bool(within) and cue is not None and bool(tokens) and tokens[0].start <= cue.start < tokens[-1].end
    hedged = within if held else [row for row in found if row["hedge"] == "yes"]
    denies = bool(cues & words("modality", "phrase", modality="denial", where="cue"))
    negated = attribution is not None and attribution.negated
    negative = _is_negative(main) != (denies or negated)
    return Manner(modality, negative, tuple(dict.fromkeys(row["phrase"] for row in hedged)))


def _is_subjunctive(tokens: Sequence[Token]) -> bool:
    """Say whether a clause has a verb without an ending where one would be due: ``that she resign``."""
    if not has_finite(tokens):
        return any(token.tag == "VB" for token in tokens)
    verb = next((at for at, token in enumerate(tokens) if token.tag in FINITE), 0)
    return (
        verb > 0
        and tokens[verb].tag == "VBP"
        and (tokens[verb - 1].tag in ("NN", "NNP") or tokens[verb - 1].lower in ("he", "she", "it"))
    )


def _main(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens outside clauses that hang on a noun, a verb or a preposition of the claim."""
    inside = verbs = 0
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else None
        if not inside and before is not None and _embeds(tokens, at):
            inside, verbs = 1, 0
        elif inside:
            verb = token.tag in FINITE
            begins = verb and before is not None and before.tag not in (*FINITE, "RB", "CC")
            if token.tag == "," or token.text in (":", ";") or (begins and verbs):
                inside = 0
            verbs += int(verb)
        if not inside:
            yield token


def _embeds(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if token.lower not in _EMBEDS or before.tag == ",":
        return False
    if token.lower == "that":
        return before.tag in NOUN and at + 1 < len(tokens) and tokens[at + 1].tag not in ("NN", "NNS")
    if token.lower in ("when", "where"):
        return before.tag == "IN"
    return True


def _content(tokens: Sequence[Token]) -> Iterator[dict[str, str]]:
    """Yield the rows of the lexicon whose phrase stands among tokens, at each place the longest."""
    at = 0
    while at < len(tokens):
        for phrase, row in _phrases().get(tokens[at].lower, ()):
            if tuple(token.lower for token in tokens[at : at + len(phrase)]) == phrase:
                if len(phrase) > 1 or not _is_other_word(tokens, at):
                    yield row
                    at += len(phrase) - 1
                    break
        at += 1


def _is_other_word(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a word only looks like a modal: ``the might of the army``, ``in May``, ``as if``."""
    before = tokens[at - 1] if at else None
    if tokens[at].lower == "if":
        return before is not None and before.lower == "as"
    noun = tokens[at].tag == "MD" and before is not None and before.tag in ("DT", "PRP$", "JJ")
    return noun or tokens[at].tag in NOUN


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], dict[str, str]], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], dict[str, str]]]] = {}
    for row in rows("modality"):
        if row["where"] == "content":
            phrase = tuple(row["phrase"].split())
            found.setdefault(phrase[0], []).append((phrase, row))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in found.items()}


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


def _is_negative(tokens: Sequence[Token]) -> bool:
    """Say whether a clause is in the negative, its conditions left aside where a main clause follows."""
    told = tokens
    if tokens and tokens[0].lower in _CONDITIONS:
        comma = next((at for at, token in enumerate(tokens) if token.tag == ","), len(tokens))
        told = tokens[comma:] if has_finite(tokens[comma:]) else tokens
    else:
        told = tokens[: next((at for at, token in enumerate(tokens) if token.lower in ("if", "unless")), len(tokens))]
    at = 0
    while at < len(told):
        length = 1
        for phrase, kind in _negating().get(told[at].lower, ()):
            if tuple(token.lower for token in told[at : at + len(phrase)]) == phrase:
                if kind == "negates":
                    return True
                length = len(phrase)
                break
        at += length
    return False


@cache
def _negating() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Map the first word of each negation, and of what looks like one, to its words and kind, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in rows("negation"):
        phrase = tuple(row["words"].split())
        found.setdefault(phrase[0], []).append((phrase, row["kind"]))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in found.items()}
