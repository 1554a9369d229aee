"""Claims of different sources that may be of one matter, in pairs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

if TYPE_CHECKING:
    from analysis.reading import Reading

# Nouns, verbs and adjectives; names and auxiliaries are in too many claims to tell what one is about.
_CONTENT = re.compile(r"NNS?|VB[DGNPZ]?|JJ[RS]?")
LEAST = 2
"""Words in common, at least."""
_SHOWN = ("claim_id", "source", "polarity", "text")
Row = Mapping[Hashable, Any]


class _Pair(NamedTuple):
    """Two claims, by their places; pairs sort by their rank, the rarest words in common first."""

    rank: float
    first: int
    second: int
    common: list[str]


def claim_pairs(reading: Reading, most: int = 10) -> pd.DataFrame:
    """Pair claims of different sources that have words in common, the rarest words first.

    A pair is a place to look: the claims may agree, differ, or be of two matters.

    Parameters
    ----------
    reading : Reading
    most : int
        Pairs at most.

    Returns
    -------
    DataFrame
        For each pair `in_common` and, of both, claim_id, source, polarity and text, with the suffixes 1 and 2.

    Examples
    --------
    >>> import analysis
    >>> text = "The mayor said the old bridge is safe to cross. Two engineers said the bridge is not safe. It rained."
    >>> claim_pairs(analysis.read(analysis.Article(text)))["in_common"].to_list()
    ['bridge, safe']
    """
    names = dict(zip(reading.sources["source_id"], reading.sources["name"], strict=True))
    claims = reading.claims.to_dict("records")
    rows = [
        {"in_common": ", ".join(pair.common)}
        | _side(claims[pair.first], names, "1")
        | _side(claims[pair.second], names, "2")
        for pair in sorted(_pairs(claims, [_words(reading.doc, claim) for claim in claims]))[:most]
    ]
    return pd.DataFrame(rows, columns=["in_common", *(f"{name}_{side}" for side in "12" for name in _SHOWN)])


def _pairs(claims: Sequence[Row], about: Sequence[set[str]]) -> list[_Pair]:
    spread = Counter(word for each in about for word in each)
    weight = {word: log(len(claims) / count) for word, count in spread.items()}
    pairs = []
    for first, second in combinations(range(len(claims)), 2):
        common = sorted(about[first] & about[second], key=lambda word: (-weight[word], word))
        if len(common) >= LEAST and _can_differ(claims[first], claims[second]):
            pairs.append(_Pair(-sum(weight[word] for word in common), first, second, common))
    return pairs


def _can_differ(one: Row, other: Row) -> bool:
    """Say whether two claims are of two sources, and neither is inside the other."""
    apart = one["end"] <= other["start"] or other["end"] <= one["start"]
    return bool(apart and one["source_id"] != other["source_id"])


def _words(doc: Doc, claim: Row) -> set[str]:
    """Return the words that tell what a claim is about, in their base forms."""
    tokens = doc.tokens_in(Span(claim["start"], claim["end"]))
    return {_base(token.lower) for token in tokens if _tells(token)}


def _tells(token: Token) -> bool:
    auxiliary = {token.lower, _base(token.lower)} & (words("auxiliaries", "form") | words("auxiliaries", "lemma"))
    return _CONTENT.fullmatch(token.tag) is not None and token.lower.isalpha() and not auxiliary


def _base(word: str) -> str:
    return verb if (verb := lemma(word)) != word else word.removesuffix("s")


def _side(claim: Row, names: Mapping[str, str], side: str) -> dict[str, object]:
    cells = {**claim, "source": names.get(str(claim["source_id"]))}
    return {f"{name}_{side}": cells[name] for name in _SHOWN}
