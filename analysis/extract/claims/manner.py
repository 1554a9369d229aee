"""How a claim is put: modality, polarity and hedges, from what it is embedded in and from the words of its own clause."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from analysis.extract.claims.bycue import by_cue, holds_cue, is_promised
from analysis.extract.claims.chains import judged_chain
from analysis.extract.claims.commands import commands
from analysis.extract.claims.embedding import governor, of_noun, step
from analysis.extract.claims.firstwords import predicated
from analysis.extract.claims.level import level, manner_of, within_clause
from analysis.extract.claims.propositions import Proposition
from analysis.extract.records import Attribution
from analysis.text.chunks import OPENER
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import ADJECTIVES, small_words
from analysis.text.turned import is_turned

_CONDITIONS = small_words("if")
_EMBEDDED = frozenset({"that", "bare", "infinitive", "participle", "adverbial"})
_DESCRIBING = frozenset({"relative", "contact", "wh"})
_NEAR = 3
_CONCEDED = ADJECTIVES | {"IN", "RB", "DT"}
_TO_COME = frozenset({"will", "'ll"})
_TAKEN = frozenset({"that", "wh"})
_IDLE_BEHIND_IF = small_words("idle behind if")
_NO_CONDITION = frozenset({"even", "as"})


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
    if clause is not None and clause.kind in _DESCRIBING and predicated(doc, tokens[0], attribution) is not None:
        # "called it a plan that would fail": what it is called tells nothing of what is to come.
        clause = None
    above = by_cue(doc, proposition, attribution)
    chain = judged_chain(doc, clause, frozenset(tokens))
    promises = attribution is not None and is_promised(doc, clause, attribution)
    denies = attribution is not None and not promises
    inside = within_clause(doc, clause, tokens) if clause is not None and _after_noun(doc, clause, tokens) else tokens
    if clause is not None and clause.finite and clause.group.first < tokens[0] < clause.group.last:
        # "may have “slipped through”"
        inside = [*range(clause.group.first, tokens[0]), *inside]
    own = manner_of(doc, clause, inside, above._replace(hedges=()), denies=denies and len(chain) < 2)
    for outer, inner in pairwise(chain):
        taken = governor(doc, inner)
        if taken is not None:
            own = step(doc, inner, outer, taken, own)
        own = manner_of(doc, inner, within_clause(doc, inner, tokens), own, denies=denies)
    if len(chain) == 1:
        own = of_noun(doc, chain[0], own)
    if clause is None and _lists_question(doc, tokens):
        own = own.put("open")
    if _has_condition(doc, tokens, chain) or _hangs_on_condition(doc, clause, tokens):
        # "If they want it, they will have to bring a boat": nobody demands it.
        foreseen = any(one.group.lemma == "have" and one.group.modal in _TO_COME for one in chain)
        own = own._replace(modality="conditional") if foreseen else own.put("conditional")
    refuses = any(one.finite and one.group.negated for one in chain)
    spoken = attribution is not None and attribution.mode == "direct"
    if (spoken or (attribution is None and _is_all(doc, clause, tokens))) and commands(doc, tokens):
        own = own.put("demand")
    told = attribution is not None and attribution.source_span is not None
    if told and own.modality == "prediction" and own.negative and refuses and not promises:
        own = own._replace(modality="denial")
    held = bool(own.hedges) and attribution is not None and holds_cue(doc, proposition, attribution)
    hedges = own.hedges if held else (*own.hedges, *(one for one in above.hedges if one not in own.hedges))
    return Manner(own.modality, own.negative, hedges)


def _is_all(doc: Doc, clause: Clause | None, tokens: list[int]) -> bool:
    """Say whether a claim is of its first verb, or of what that takes: ``Never forget that it fell``, not ``Wait, it fell``."""
    first = next(iter(doc.verbs_in(tokens[0], tokens[-1] + 1)), None)
    takes = clause is not None and clause.kind in _TAKEN and clause.head is first
    return first is not None and (clause is first or takes)


def _lists_question(doc: Doc, tokens: list[int]) -> bool:
    """Say whether a list begins with what is asked: ``including whether there was an order``."""
    return any(doc.tokens[i].lower == "whether" for i in tokens[:_NEAR])


def _after_noun(doc: Doc, clause: Clause, tokens: list[int]) -> bool:
    """Say whether a claim is a noun with its clause: ``no proof that Beck lied``."""
    taken = governor(doc, clause) if clause.first > tokens[0] else None
    return taken is not None and taken.kind == "noun" and taken.word >= tokens[0]


def _has_condition(doc: Doc, tokens: list[int], chain: list[Clause]) -> bool:
    """Say whether a claim holds or is a condition: ``if the rain stops``, ``if confirmed``, ``Were it to rain``."""
    marks = [i for i in tokens if doc.tokens[i].lower in _CONDITIONS and _sets_condition(doc, i)]
    if marks:
        opened = {clause.opener: clause for clause in doc.verbs_in(tokens[0], tokens[-1] + 1)}
        around = {id(clause) for clause in chain} | ({id(chain[0].head)} if chain else set())
        around |= {id(inner) for clause in chain for inner in clause.inner if _completes(doc, inner, clause)}
        for i in marks:
            clause = opened.get(i)
            if clause is not None and _is_asked_about(doc, clause):
                continue
            if i == tokens[0] or (clause is None and i in level(doc, chain[0] if chain else None, tokens)):
                return True
            if clause is not None and clause not in chain and id(clause.head) in around:
                return True
    turned = [chain[0], *chain[0].inner] if chain else []
    inside = frozenset(tokens)
    return any(clause.first in inside and _is_turned(doc, clause) for clause in turned)


def _completes(doc: Doc, inner: Clause, clause: Clause) -> bool:
    """Say whether an infinitive stands right behind the verb of a clause or its adjective: ``is ready | to leave``."""
    between = doc.tokens[clause.group.last : inner.group.first]
    behind = inner.kind == "infinitive" and inner.group.first >= clause.group.last
    return behind and all(token.tag in ADJECTIVES for token in between)


def _sets_condition(doc: Doc, i: int) -> bool:
    """Say whether "if", or a word like it, sets a condition: not "even if" or "if anything,", and no verb: ``provided``."""
    word, mark = doc.after(i), doc.after(i + 1)
    if word.lower == "not" and mark.tag in _CONCEDED:
        # "right on the facts, if not on the tone"
        return False
    idle = word.lower in _IDLE_BEHIND_IF and not mark.is_word
    if doc.before(i).lower in _NO_CONDITION or idle:
        return False
    return not doc.tokens[i].tag.startswith("VB") or doc.chunks[doc.chunk_at(i)].kind == OPENER


def _is_asked_about(doc: Doc, clause: Clause) -> bool:
    """Say whether "if" opens what is asked, as "whether" does: ``wonder if it will rain``."""
    return clause.kind in ("that", "adverbial") and governor(doc, clause) is not None


def _hangs_on_condition(doc: Doc, clause: Clause | None, tokens: list[int]) -> bool:
    """Say whether a claim stands within a condition that begins before it, or behind one: ``if the board says | it is safe``."""
    inner = clause.inner if clause is not None else []
    behind = (each for each in inner if doc.before(each.opener).text != ":")
    if any(_is_condition(doc, each) and each.opener not in tokens for each in behind):
        return True
    while clause is not None:
        if clause.opener < tokens[0] and _is_condition(doc, clause):
            return True
        if clause.kind not in _EMBEDDED:
            return False
        clause = clause.head
    return False


def _is_condition(doc: Doc, clause: Clause) -> bool:
    opens = clause.kind == "adverbial" and clause.opener >= 0 and doc.tokens[clause.opener].lower in _CONDITIONS
    return opens and doc.before(clause.opener).lower not in _NO_CONDITION and not _is_asked_about(doc, clause)


def _is_turned(doc: Doc, clause: Clause) -> bool:
    return is_turned(doc.tokens, clause) and doc.after(clause.last - 1).text != "?"
