"""Verb groups from the dependencies of a sentence, and the word that opens the clause of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.text.dependencies import Tree
from analysis.text.tagsets import ADJECTIVES, ADVERBS, FINITE, VERBS
from analysis.text.tokens import Token
from analysis.text.verbs import NOT, VerbGroup, group_of

_HELPS = ("aux", "auxpass")
# With one of these a participle describes a noun within its phrase, or is a preposition ("including").
_NO_VERB = frozenset({"amod", "compound", "nmod", "nummod", "poss", "quantmod", "det", "prep", "acomp", "punct"})
_NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "appos"})
_ASKS = frozenset({"WDT", "WP", "WP$", "WRB"})
_OPENED = frozenset(
    {"ccomp", "acl", "advcl", "csubj", "csubjpass", "pcomp", "conj", "relcl", "attr", "appos", "xcomp", "dep"}
)


class Predicate(NamedTuple):
    """A verb: its group, which says of a verb that stands around its subject what its auxiliaries say; the others by themselves.

    ``apart`` are the groups of the auxiliaries before the subject: "did" in ``did the mayor leave``.
    """

    group: VerbGroup
    apart: tuple[VerbGroup, ...]


def predicates(tokens: Sequence[Token], tree: Tree) -> dict[int, Predicate]:
    """Return the verbs of a sentence, each by its token.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.dependencies import Dependencies
    >>> from analysis.text.doc import parse
    >>> told = Dependencies(["VBD", "DT", "NN", "VB", "."], [3, 2, 3, 3, 3], ["aux", "det", "nsubj", "ROOT", "punct"])
    >>> doc = parse(Article("Did the mayor leave?"), lambda words: told)
    >>> predicates(doc.tokens, Tree(told, 0))[3].group.tense
    'past'
    """
    return {i: _predicate(tokens, tree, i) for i in tree.head if is_verb(tokens, tree, i)}


def is_verb(tokens: Sequence[Token], tree: Tree, i: int) -> bool:
    """Say whether a token is a verb with a clause of its own: no auxiliary, and no participle that describes a noun."""
    tag, label = tokens[i].tag, tree.label[i]
    if tag not in VERBS or label in _NO_VERB:
        return False
    if label in _HELPS:
        return tokens[tree.head[i]].tag not in VERBS
    named = label in _NOMINAL and bool(tree.labelled(i, "det", "poss", "amod"))
    joined = label == "conj" and tree.label[tree.head[i]] in _NO_VERB and tokens[tree.head[i]].tag in VERBS | ADJECTIVES
    return tag in FINITE or not (named or joined)


def _predicate(tokens: Sequence[Token], tree: Tree, verb: int) -> Predicate:
    helpers = [i for i in tree.labelled(verb, *_HELPS) if i < verb and tokens[i].tag in VERBS | {"TO"}]
    near = [verb]
    while helpers and all(_within(tokens, tree, verb, i) for i in range(helpers[-1] + 1, near[0])):
        near.insert(0, helpers.pop())
    last = verb + 1
    last += last in tree.head and tokens[last].lower in NOT and tree.head[last] in near
    group = group_of(tokens, near, last)
    if tree.labelled(verb, "neg") and not group.negated:
        group = group._replace(negated=True)
    if tree.labelled(verb, "auxpass"):
        group = group._replace(passive=True)
    if not helpers:
        return Predicate(group, ())
    whole = group_of(tokens, [*helpers, *near], last)
    group = whole._replace(first=near[0], passive=group.passive or whole.passive, negated=group.negated)
    return Predicate(group, tuple(_apart(tokens, tree, i) for i in helpers))


def _apart(tokens: Sequence[Token], tree: Tree, i: int) -> VerbGroup:
    return group_of(tokens, [i], i + 1 + (tokens[i + 1].lower in NOT and i + 1 in tree.head))


def _within(tokens: Sequence[Token], tree: Tree, verb: int, i: int) -> bool:
    """Say whether a token between an auxiliary and its verb is a part of the group: an adverb, a negation, a mark."""
    token = tokens[i]
    return token.tag in ADVERBS or token.tag == "``" or token.lower in NOT or tree.label[i] == "neg"


def openers(tokens: Sequence[Token], tree: Tree, verbs: dict[int, Predicate]) -> dict[int, int]:
    """Return the word that opens the clause of each finite verb which has one: that, whether, because, who, what.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.dependencies import Dependencies
    >>> from analysis.text.doc import parse
    >>> told = Dependencies(["WRB", "PRP", "VBD", ".", ], [2, 2, 2, 2], ["advmod", "nsubj", "ROOT", "punct"])
    >>> doc = parse(Article("When it broke."), lambda words: told)
    >>> openers(doc.tokens, Tree(told, 0), predicates(doc.tokens, Tree(told, 0)))
    {2: 0}
    """
    found: dict[int, int] = {}
    for verb, (group, _) in verbs.items():
        if not group.finite:
            continue
        marks = [i for i in tree.labelled(verb, "mark") if i < verb]
        asking = [i for i in range(tree.left[verb], verb) if _asks(tokens, tree, i) and _opens(tree, verbs, verb, i)]
        if marks and tree.label[verb] in _OPENED:
            found[verb] = next((i for i in marks if tokens[i].lower == "that"), marks[0])
        elif asking:
            found[verb] = asking[0]
    return found


def _asks(tokens: Sequence[Token], tree: Tree, i: int) -> bool:
    relative = tokens[i].lower == "that" and tokens[i].tag in ("WDT", "IN") and tree.label[i] != "mark"
    return tokens[i].tag in _ASKS or relative


def _opens(tree: Tree, verbs: dict[int, Predicate], verb: int, i: int) -> bool:
    """Say whether a relative or interrogative word belongs to a verb, or to one that is not finite behind it."""
    own = next((above for above in tree.above(i) if above in verbs), -1)
    while own > verb and not verbs[own].group.finite:
        own = next((above for above in tree.above(own) if above in verbs), -1)
    return own == verb
