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
from analysis.tables.ids import AUTHOR
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
_DENIED, _AFFIRMED = {"denial", "asserted"}, {"asserted", "possible", "prediction"}
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
        for pair in sorted(_pairs(claims, _about(reading, claims)))[:most]
    ]
    return pd.DataFrame(rows, columns=["in_common", *(f"{name}_{side}" for side in "12" for name in _SHOWN)])


def opposed(reading: Reading) -> pd.DataFrame:
    """Find pairs of claims of which one source denies what another affirms, in the same words.

    One claim is negative and the other affirmative, and neither is a demand, a condition or the article's own. A denial
    has at least half of the words of the shorter claim in common with the other, another negative claim all of them.
    They seem to contradict each other; whether they do, a reader has to judge.

    Returns
    -------
    DataFrame
        One row a pair, the rarest words first: `in_common`, and the claim_id of the claim `denied` and `affirmed`.

    Examples
    --------
    >>> import analysis
    >>> text = "The mayor said the old bridge is safe to cross. Two engineers said the bridge is not safe. It rained."
    >>> opposed(analysis.read(analysis.Article(text))).values.tolist()
    [['bridge, safe', 'C02', 'C01']]
    """
    claims = reading.claims.to_dict("records")
    about = _about(reading, claims)
    rows = []
    for pair in sorted(_pairs(claims, about)):
        no, yes = pair.first, pair.second
        if claims[no]["polarity"] != "negative":
            no, yes = yes, no
        shorter = min(len(about[no]), len(about[yes]))
        # What is denied outright, in half of its words; what is only put in the negative, in all.
        least = shorter / 2 if claims[no]["modality"] == "denial" else shorter
        if _opposed(claims[no], claims[yes]) and len(pair.common) >= least:
            text = claims[no]["text"].lower()
            common = sorted(pair.common, key=lambda word: (text.find(word[:4]), word))
            rows.append((", ".join(common), claims[no]["claim_id"], claims[yes]["claim_id"]))
    return pd.DataFrame(rows, columns=["in_common", "denied", "affirmed"])


def _about(reading: Reading, claims: Sequence[Row]) -> list[set[str]]:
    """Return the words that tell what each claim is about: amounts and their units are of anything."""
    figures = reading.figures
    amounts = list(zip(figures["start"], figures["end"], strict=True))
    money = {_base(str(unit).split()[-1]) for unit in figures.loc[figures["kind"].eq("money"), "unit"].dropna()}
    return [_words(reading.doc, claim, amounts) - money for claim in claims]


def _opposed(no: Row, yes: Row) -> bool:
    sources = {claim["source_id"] for claim in (no, yes)}
    told = all(isinstance(source, str) and source != AUTHOR for source in sources)
    differ = (no["polarity"], yes["polarity"]) == ("negative", "affirmative")
    return told and differ and no["modality"] in _DENIED and yes["modality"] in _AFFIRMED


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


def _words(doc: Doc, claim: Row, apart: Sequence[tuple[int, int]]) -> set[str]:
    """Return the telling words of a claim in their base forms, but for those that stand in places apart."""
    start, end = claim["start"], claim["end"]
    within = [place for place in apart if place[0] < end and start < place[1]]
    return {
        _base(token.lower)
        for token in doc.tokens_in(Span(start, end))
        if _tells(token) and not any(first <= token.start < last for first, last in within)
    }


def _tells(token: Token) -> bool:
    auxiliary = {token.lower, _base(token.lower)} & (words("auxiliaries", "form") | words("auxiliaries", "lemma"))
    return _CONTENT.fullmatch(token.tag) is not None and token.lower.isalpha() and not auxiliary


def _base(word: str) -> str:
    return verb if (verb := lemma(word)) != word else word.removesuffix("s")


def _side(claim: Row, names: Mapping[str, str], side: str) -> dict[str, object]:
    cells = {**claim, "source": names.get(str(claim["source_id"]))}
    return {f"{name}_{side}": cells[name] for name in _SHOWN}
