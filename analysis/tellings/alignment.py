"""Which claim of one text is which of the other: an assignment by content words, numbers, names and order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from analysis.tellings.telling import Statement, Telling

Matrix = NDArray[np.float64]
LEAST = 0.4
"""So much of their words two claims have in common, or they are not the same claim."""
SURE = 0.6
"""So alike are two claims of which nobody asks whether one of them is a piece of another."""
COVERED = 0.6
"""So much of the words of a claim without a partner stands in one sentence of the other text, or it is dropped."""
ORDER, CONTEXT = 0.1, 0.2


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two texts hang together.

    ``pairs`` are claims by their places in the two readings; ``alike`` how alike any two claims are, ``sentences`` any two
    sentences. ``within`` gives for a claim of the first text without a partner the claim of the second whose sentence says it,
    ``holding`` the other way round: None where nothing does.
    """

    pairs: tuple[tuple[int, int], ...]
    alike: Matrix
    sentences: Matrix
    within: dict[int, int | None]
    holding: dict[int, int | None]


def align(first: Telling, second: Telling) -> Alignment:
    """Pair the claims of two texts one to one, so that the pairs are as alike as can be."""
    ours, theirs = first.statements, second.statements
    weights = _weights([*ours, *theirs], first.all_stems | second.all_stems)
    alike = _alike([(s.stems, s.marks) for s in ours], [(s.stems, s.marks) for s in theirs], weights)
    said = _by_sentence(first), _by_sentence(second)
    sentences = _alike(*said, weights)
    if not ours or not theirs:
        return Alignment((), alike, sentences, dict.fromkeys(range(len(ours))), dict.fromkeys(range(len(theirs))))
    context = sentences[np.ix_([s.sentence for s in ours], [s.sentence for s in theirs])]
    apart = np.abs(np.subtract.outer([s.position for s in ours], [s.position for s in theirs]))
    score = alike + CONTEXT * context + ORDER * (1 - apart)
    rows, columns = linear_sum_assignment(np.where(alike >= LEAST, score, 0.0), maximize=True)
    pairs = tuple((int(i), int(j)) for i, j in zip(rows, columns, strict=True) if alike[i, j] >= LEAST)
    pairs = tuple(pair for pair in pairs if not _better_within(*pair, ours, theirs, alike, said[0], weights))
    partners = dict(pairs)
    backwards = {j: i for i, j in pairs}
    return Alignment(
        pairs,
        alike,
        sentences,
        {i: _said_within(ours[i], theirs, said[1], weights) for i in range(len(ours)) if i not in partners},
        {j: _said_within(theirs[j], ours, said[0], weights) for j in range(len(theirs)) if j not in backwards},
    )


def _better_within(
    i: int,
    j: int,
    ours: Sequence[Statement],
    theirs: Sequence[Statement],
    alike: Matrix,
    said: Sequence[Keys],
    weights: dict[str, float],
) -> bool:
    """Say whether a pair that is hardly alike was left over: another sentence of the first says most of the second's claim.

    Of a claim that the second tells in two, only one half finds it.
    """
    if alike[i, j] >= SURE:
        return False
    inside = _said_within(theirs[j], ours, said, weights)
    return inside is not None and ours[inside].sentence != ours[i].sentence


def _weights(statements: Sequence[Statement], words: frozenset[str]) -> dict[str, float]:
    """Return how much a word tells: the less, the more claims have it."""
    counts = dict.fromkeys(sorted(words), 1)
    for statement in statements:
        for key in statement.stems | statement.marks:
            counts[key] = counts.get(key, 1) + 1
    return {key: log(1 + 2 * len(statements) / count) for key, count in counts.items()}


def _by_sentence(telling: Telling) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Return the words of each sentence, and the numbers of its claims."""
    stems = [set(telling.stems[sentence.first : sentence.last]) - {""} for sentence in telling.doc.sentences]
    marks: list[set[str]] = [set() for _ in telling.doc.sentences]
    for statement in telling.statements:
        stems[statement.sentence] |= statement.stems
        marks[statement.sentence] |= statement.marks
    return [(frozenset(words), frozenset(numbers)) for words, numbers in zip(stems, marks, strict=True)]


Keys = tuple[frozenset[str], frozenset[str]]


def _alike(ours: Sequence[Keys], theirs: Sequence[Keys], weights: dict[str, float]) -> Matrix:
    """Return the share of their weight that two sets of words have in common; numbers count only where both have them."""
    order = {key: k for k, key in enumerate(sorted(weights))}
    weight = np.array([weights[key] for key in sorted(weights)])

    def table(keys: Iterable[frozenset[str]], rows: int) -> Matrix:
        made = np.zeros((rows, len(order)))
        for row, each in enumerate(keys):
            made[row, [order[key] for key in each]] = 1
        return made

    words = [table((keys for keys, _ in side), len(side)) for side in (ours, theirs)]
    marks = [table((keys for _, keys in side), len(side)) for side in (ours, theirs)]
    numbers = (marks[0] * weight) @ marks[1].T
    shared = (words[0] * weight) @ words[1].T + numbers
    whole = np.add.outer(words[0] @ weight, words[1] @ weight) / 2 + numbers
    alike: Matrix = np.divide(shared, whole, out=np.zeros_like(shared), where=whole > 0)
    return alike


def _said_within(
    statement: Statement, others: Sequence[Statement], said: Sequence[Keys], weights: dict[str, float]
) -> int | None:
    """Return the likest claim of a sentence that has most of a claim's words, None if no sentence has."""
    keys = statement.stems | statement.marks
    whole = sum(weights[key] for key in keys)
    shares = [sum(weights[key] for key in keys & (stems | marks)) for stems, marks in said]
    best = max(range(len(shares)), key=shares.__getitem__, default=None)
    if best is None or not whole or shares[best] < COVERED * whole:
        return None
    near = [other for other in others if other.sentence == best] or others
    return max(near, key=lambda other: sum(weights[key] for key in keys & (other.stems | other.marks))).index
