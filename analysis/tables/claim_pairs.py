"""Claims of different sources on one matter, to be read side by side."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from math import log
from typing import Any

import pandas as pd

from analysis.lexicon import words
from analysis.tables.protocol import Reading
from analysis.text.span import Span
from analysis.text.tagging import verb_forms
from analysis.text.tokens import parse

# Nouns, verbs and adjectives; names and auxiliaries are in too many claims to tell what one is about.
_CONTENT = re.compile(r"NNS?|VB[DGNPZ]?|JJ[RS]?")
_AUXILIARIES = words("auxiliaries", "form") | {"done"}
LEAST = 2
"""Words in common, at least."""


def side_by_side(reading: Reading, most: int = 10) -> pd.DataFrame:
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
    >>> side_by_side(analysis.read(analysis.Article(text)))["in_common"].to_list()
    ['bridge, safe']
    """
    doc = parse(reading.article)
    names = dict(zip(reading.sources["source_id"], reading.sources["name"], strict=True))
    claims = reading.claims.to_dict("records")
    about = [
        {
            _base(token.lower)
            for token in doc.tokens_in(Span(row["start"], row["end"]))
            if _CONTENT.fullmatch(token.tag) and token.lower.isalpha() and token.lower not in _AUXILIARIES
        }
        for row in claims
    ]
    spread = Counter(word for each in about for word in each)
    weight = {word: log(len(claims) / count) for word, count in spread.items()}
    found = []
    for one, other in combinations(range(len(claims)), 2):
        first, second = claims[one], claims[other]
        common = sorted(about[one] & about[other], key=lambda word: (-weight[word], word))
        apart = first["end"] <= second["start"] or second["end"] <= first["start"]
        if len(common) >= LEAST and first["source_id"] != second["source_id"] and apart:
            found.append((-sum(weight[word] for word in common), one, other, common))
    return pd.DataFrame(
        [
            {"in_common": ", ".join(common)} | _side(claims[one], names, "1") | _side(claims[other], names, "2")
            for _, one, other, common in sorted(found)[:most]
        ],
        columns=["in_common", *(f"{name}_{n}" for n in "12" for name in ("claim_id", "source", "polarity", "text"))],
    )


def _base(word: str) -> str:
    forms = verb_forms()
    return forms[word][0] if word in forms else word.removesuffix("s")


def _side(row: Any, names: dict[str, str], n: str) -> dict[str, object]:  # noqa: ANN401
    name = names.get(str(row["source_id"]))
    cells = {"claim_id": row["claim_id"], "source": name, "polarity": row["polarity"], "text": row["text"]}
    return {f"{column}_{n}": cell for column, cell in cells.items()}
