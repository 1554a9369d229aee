"""How a claim is put: modality, polarity and hedges, from what it is embedded in and from the words of its own clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from analysis.extract.claims.embedding import Governor, form_of, governor, of_noun, standing, step, under
from analysis.extract.claims.level import manner_of, within_clause
from analysis.extract.claims.propositions import Proposition
from analysis.extract.claims.signatures import UNLISTED, Signature, Standing, projected, signature
from analysis.extract.records import Attribution
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.wordforms import lemma

_CONDITIONS = frozenset({"if", "unless"})
_NO_CONDITION = frozenset({"even", "as"})
# What a source only mentions stands as the article's own, whatever is said of the rest.
_MENTIONED = frozenset({"relative clause", "apposition", "description"})
# How a source itself is put says nothing of what it puts forward, but that it does not.
_REACHES_OVER = frozenset({"open", "denial", "alleged"})


class Manner(NamedTuple):
    """How a claim is put."""

    modality: str
    negative: bool
    hedges: tuple[str, ...]


def manner(doc: Doc, proposition: Proposition, attribution: Attribution | None) -> Manner:
    """Read how a claim is put: by its cue, by what takes its clause, and by the words of that clause.

    A claim that says what to think of another clause within it ("it is not true that …", "there is no evidence that …",
    "the firm failed to …") is put as that clause is.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.claims.propositions import propositions
    >>> from analysis.text.doc import parse
    >>> from analysis.text.span import Span
    >>> doc = parse(Article("The dam may not hold. The firm failed to pay. It is false that it paid."))
    >>> for one in propositions(doc, [Span(0, len(doc.text) - 1)]):
    ...     manner(doc, one, None)
    Manner(modality='possible', negative=True, hedges=('may',))
    Manner(modality='asserted', negative=True, hedges=())
    Manner(modality='denial', negative=True, hedges=())
    """
    tokens, clause = proposition.tokens, proposition.clause
    above = _above(doc, proposition, attribution)
    own = manner_of(doc, clause, tokens, above._replace(hedges=()), denies=attribution is not None)
    within = frozenset(tokens)
    chain = [clause] if clause is not None else []
    while chain:
        inner = next(_taken(doc, chain[-1], within), None)
        if inner is None:
            break
        taken = governor(doc, inner)
        if taken is None:
            break
        own = step(doc, inner, chain[-1], taken, own)
        own = manner_of(doc, inner, within_clause(doc, inner, tokens), own, denies=attribution is not None)
        chain.append(inner)
    if len(chain) == 1:
        own = of_noun(doc, chain[0], own)
    alone = clause is not None and clause.kind == "adverbial" and doc.tokens[clause.opener].lower in _CONDITIONS
    if alone or any(_sets_condition(doc, other, chain) for other in doc.verbs_in(tokens[0], tokens[-1] + 1)):
        own = own.put("conditional")
    if attribution is not None and own.modality == "prediction" and own.negative:
        own = own._replace(modality="denial")
    held = bool(own.hedges) and attribution is not None and _holds(doc, proposition, attribution)
    hedges = own.hedges if held else (*own.hedges, *(one for one in above.hedges if one not in own.hedges))
    return Manner(own.modality, own.negative, hedges)


def _taken(doc: Doc, clause: Clause, within: frozenset[int]) -> Iterator[Clause]:
    """Yield the clauses of a claim that a word of the lexicon, or an adjective, takes.

    That somebody wants or demands something is a claim on them, not on what they want.
    """
    for inner in clause.inner:
        taken = governor(doc, inner) if inner.group.head in within else None
        if taken is None or (taken.signature is UNLISTED and taken.kind != "adjective"):
            continue
        wants = taken.kind == "verb" and taken.signature.affirmed in ("prediction", "demand")
        if not wants or clause.group.passive or clause.group.lemma not in words("cue_verbs", "cue"):
            yield inner


def _sets_condition(doc: Doc, clause: Clause, chain: list[Clause]) -> bool:
    """Say whether a clause is a condition of the claim: ``if the rain stops``."""
    opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
    if opener not in _CONDITIONS or doc.before(clause.opener).lower in _NO_CONDITION or clause in chain:
        return False
    return clause.head in chain or (
        bool(chain) and clause.head is chain[0].head and clause.first < chain[0].group.first
    )


# ---------------------------------------------------------------------- the cue


def _above(doc: Doc, proposition: Proposition, attribution: Attribution | None) -> Standing:
    """Return the standing that a claim has by what it is embedded in."""
    clause = proposition.clause
    if attribution is None or attribution.cue_span is None:
        return under(doc, clause) if clause is not None else Standing()
    if proposition.rule in _MENTIONED:
        return Standing()
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    verb = next(iter(doc.verbs_in(first, last)[::-1]), None)
    taken = governor(doc, clause) if clause is not None else None
    if clause is not None and clause.head is not None and taken is not None and _in_cue(taken, first, last):
        return step(doc, clause, clause.head, taken, _of_cue(doc, attribution, clause.head))
    outer = _of_cue(doc, attribution, verb)
    form = form_of(doc, clause) if clause is not None else "content"
    return projected(outer, next(_cue_signatures(doc, first, last, form), UNLISTED))


def _in_cue(taken: Governor, first: int, last: int) -> bool:
    return first <= taken.word < last


def _of_cue(doc: Doc, attribution: Attribution, verb: Clause | None) -> Standing:
    """Return the standing of the cue itself; of a cue whose source nobody names ("could be seen as"), its modal as well."""
    if verb is None:
        return Standing(negative=attribution.negated)
    outer = standing(doc, verb, without=attribution.content)
    if attribution.source is not None and outer.modality not in _REACHES_OVER:
        outer = Standing(negative=outer.negative)
    return outer._replace(negative=outer.negative or attribution.negated, hedges=())


def _cue_signatures(doc: Doc, first: int, last: int, form: str) -> Iterator[Signature]:
    for token in doc.tokens[first:last]:
        if token.tag.startswith("VB") or token.tag == "NN":
            particle = doc.after(token.i).lower
            base = lemma(token.lower)
            yield from filter(None, (signature(f"{base} {particle}", form), signature(base, form)))


def _holds(doc: Doc, proposition: Proposition, attribution: Attribution) -> bool:
    """Say whether a claim holds its own cue: ``The dam, engineers said, could fail``."""
    start, end = doc.span(proposition.pieces[0][0], proposition.pieces[-1][1])
    return attribution.cue_span is not None and start <= attribution.cue_span.start < end
