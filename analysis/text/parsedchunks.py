"""Chunks and noun phrases from the dependencies of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from analysis.text.chunks import (
    ADJECTIVE,
    COORDINATOR,
    FINITE_VERB,
    OPENER,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
    mark,
    of_two,
)
from analysis.text.dependencies import Tree
from analysis.text.parsedverbs import Predicate
from analysis.text.phrases import Phrase, phrase_of
from analysis.text.tagsets import ADJECTIVES, NOUNS
from analysis.text.tokens import Token

# What stands within a noun phrase before its head.
_INSIDE = frozenset(
    {"det", "predet", "amod", "compound", "poss", "nummod", "quantmod", "nmod", "case", "npadvmod", "preconj"}
)
_BETWEEN = frozenset({"advmod", "punct", "cc", "conj", "neg"})
_NOMINAL = NOUNS | {"PRP", "EX", "CD", "$", "FW"}
_STANDS_IN = frozenset({"DT", "PDT", "JJ", "JJR", "JJS", "RB", "RBR", "VBN", "VBG", "PRP$", "WP", "WDT"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "iobj", "pobj", "appos"})
_NUMBERS = frozenset({"nummod", "quantmod", "compound", "amod", "nmod"})


def parsed_chunks(
    tokens: Sequence[Token], tree: Tree, verbs: dict[int, Predicate], opening: frozenset[int], place: int
) -> list[Chunk]:
    """Cut a sentence into chunks by its dependencies, the first of them at `place`; `opening` are the words that open clauses.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.dependencies import Dependencies
    >>> from analysis.text.doc import parse
    >>> told = Dependencies(["DT", "NN", "IN", "NNP"], [1, 1, 1, 2], ["det", "ROOT", "prep", "pobj"])
    >>> doc = parse(Article("The port of Tarn"), lambda words: told)
    >>> [(chunk.kind, chunk.phrase and chunk.phrase.preposition) for chunk in doc.chunks]
    [('phrase', -1), ('preposition', None), ('phrase', 2)]
    """
    first, last = min(tree.head), max(tree.head) + 1
    begun: dict[int, Chunk] = {}
    taken = set(opening)
    for verb in verbs.values():
        for group in [*verb.apart, verb.group]:
            kind = FINITE_VERB if group.form == "finite" else OTHER_VERB
            begun[group.first] = Chunk(kind, group.first, group.last, None, group)
            taken.update(range(group.first, group.last))
    for i in range(first, last):
        if i not in taken and (alone := _alone(tokens, tree, i, last)) is not None:
            begun[i] = alone
            taken.update(range(i, alone.last))
    for phrase in _phrases(tokens, tree, taken, first):
        begun[phrase.first] = Chunk(PHRASE, phrase.first, phrase.last, phrase)
    cut = _in_order(tokens, begun, opening, first, last)
    for k, chunk in enumerate(cut):
        if chunk.phrase is not None:
            chunk.phrase.place = place + k
    _link(tree, [chunk.phrase for chunk in cut if chunk.phrase is not None], cut)
    return cut


def _in_order(
    tokens: Sequence[Token], begun: dict[int, Chunk], opening: frozenset[int], first: int, last: int
) -> list[Chunk]:
    cut: list[Chunk] = []
    i = first
    while i < last:
        if i in opening:
            # "whose" opens a clause and is part of its first phrase: its chunk is empty.
            empty = i in begun
            cut.append(Chunk(OPENER, i, i + (not empty)))
            if not empty:
                i += 1
                continue
        cut.append(
            begun.get(i) or mark(tokens, i, last) or Chunk(ADJECTIVE if tokens[i].tag in ADJECTIVES else WORD, i, i + 1)
        )
        i = cut[-1].last
    return cut


def _alone(tokens: Sequence[Token], tree: Tree, i: int, last: int) -> Chunk | None:
    """Read a preposition, a conjunction or a mark that stands between phrases."""
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    token, label = tokens[i], tree.label[i]
    if label in ("prep", "agent", "prt") or (label == "dative" and token.tag in ("IN", "TO")) or token.tag == "RP":
        return Chunk(PREPOSITION, i, i + 1)
    if token.tag in ("IN", "TO") and label not in ("quantmod", "advmod", "mark"):
        return Chunk(PREPOSITION, i, i + 1)
    if token.tag == "CC" and not _joins_within(tokens, tree, i):
        return Chunk(COORDINATOR, i, i + 1)
    return mark(tokens, i, last) if token.tag in ("(", ")") or (label == "punct" and token.tag in (".", ":")) else None


def _joins_within(tokens: Sequence[Token], tree: Tree, i: int) -> bool:
    """Say whether "and" joins words within a phrase: ``current and former officials``, ``Procter & Gamble's``."""
    return tree.label[tree.head[i]] in _INSIDE or tree.label[i] == "preconj"


def _phrases(tokens: Sequence[Token], tree: Tree, taken: set[int], first: int) -> list[Phrase]:
    """Return the noun phrases, the longest where one stands in another."""
    stretches = [_stretch(tokens, tree, i, taken) for i in tree.head if i not in taken and _heads(tokens, tree, i)]
    found = []
    held = set(taken)
    for begin, end, head in sorted(stretches, key=lambda stretch: (stretch[0] - stretch[1], stretch[0])):
        if head in held:
            continue
        begin = next((i + 1 for i in range(head - 1, begin - 1, -1) if i in held), begin)  # noqa: PLW2901
        end = next((i for i in range(head + 1, end) if i in held), end)  # noqa: PLW2901
        opened = tokens[begin - 1].tag == "WP$" and begin > first
        phrase = phrase_of(tokens, begin - opened, end, head)
        if phrase is not None:
            found.append(phrase)
            held.update(range(phrase.first, phrase.last))
    return found


def _heads(tokens: Sequence[Token], tree: Tree, i: int) -> bool:
    """Say whether a token can be the head of a noun phrase."""
    tag, label = tokens[i].tag, tree.label[i]
    if tag == "CD":
        return label not in _NUMBERS or tokens[tree.head[i]].tag not in _NOMINAL
    return tag in _NOMINAL or (tag in _STANDS_IN and label in _ARGUMENTS)


def _stretch(tokens: Sequence[Token], tree: Tree, head: int, taken: set[int]) -> tuple[int, int, int]:
    """Return the tokens of the phrase of a head, and the head: what describes it on its left, a number on its right."""
    begin = head
    for child in reversed([child for child in tree.children[head] if child < head]):
        label = tree.label[child]
        if label in _INSIDE or (label == "advmod" and tokens[head].tag in ("CD", "$")):
            begin = tree.left[child]
        elif label not in _BETWEEN:
            break
    end = head + 1
    while end in tree.head and tokens[end].tag == "CD" and tree.head[end] in (head, end - 1) and end not in taken:
        end += 1
    return begin, end, head


def _link(tree: Tree, phrases: list[Phrase], cut: list[Chunk]) -> None:
    """Give phrases the prepositions that govern them, what these hang on, and what "and" joins to them."""
    heads = {phrase.head: phrase for phrase in phrases}
    governs = {i: chunk.first for chunk in cut if chunk.kind == PREPOSITION for i in range(chunk.first, chunk.last)}
    for phrase in phrases:
        above, label = tree.head[phrase.head], tree.label[phrase.head]
        if label in ("pobj", "pcomp") and above in governs and above < phrase.first:
            phrase.preposition = governs[above]
            beyond = next((i for i in tree.above(phrase.head) if i not in governs), -1)
            phrase.host = heads.get(beyond)
        elif label == "conj" and above in heads:
            phrase.preposition = heads[above].preposition
            chain = [phrase.head, *tree.above(phrase.head)]
            listed = list(takewhile(lambda i: tree.label[i] == "conj" and tree.head[i] in heads, chain))
            whole = heads[tree.head[listed[-1]]]
            if whole.preposition < 0:
                whole.joined_last = max(whole.joined_last, phrase.last)
