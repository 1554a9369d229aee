"""Whether a claim could be checked, and why: what kind of claim it is, and what it gives to check it by."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from analysis.extract.records import Attribution
from analysis.lexicon import words
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token

SPEAKERS = small_words("speakers")
YES = ("figure", "date", "name")
NO = ("opinion", "prediction", "possibility", "condition", "demand", "open", "question", "fragment", "no detail")
_MANNERS = {
    "prediction": "prediction",
    "possible": "possibility",
    "conditional": "condition",
    "demand": "demand",
    "open": "open",
}
_FUTURE = small_words("future")


def reason(
    tokens: Sequence[Token],
    modality: str,
    attribution: Attribution | None,
    *,
    asks: bool,
    figure: bool,
    date: bool,
    name: bool,
    whole: bool = True,
    counted: bool = False,
) -> str:
    """Say why a claim can be checked (one of `YES`) or cannot (one of `NO`).

    What is to come, might be, hangs on a condition or is asked for has not happened; a question and a judgement state
    nothing, nor does a fragment. Of the rest, a figure, a date or a name is what a reader could look up; "none of" and "all
    of" count as figures.

    Parameters
    ----------
    tokens
        Of the claim.
    modality
        Of the claim.
    attribution
        That it is in, None for the article's own voice.
    asks, figure, date, name
        Whether the claim is a question, holds a number, a time that can be told, somebody or something named.
    whole, counted
        Whether it says something of something; whether its subject counts all or none of some.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("It is a shameful law.")).tokens
    >>> reason(tokens, "asserted", None, asks=False, figure=False, date=False, name=False)
    'opinion'
    >>> reason(tokens[:3], "asserted", None, asks=False, figure=True, date=False, name=False)
    'figure'
    """
    if asks:
        return "question"
    if modality in _MANNERS:
        return _MANNERS[modality]
    if not whole:
        return "fragment"
    if modality == "denial" and _is_to_come(tokens):
        return "prediction"
    if figure:
        return "figure"
    if _judges(tokens, attribution):
        return "opinion"
    if counted:
        return "figure"
    return "date" if date else "name" if name else "no detail"


def _is_to_come(tokens: Sequence[Token]) -> bool:
    """Say whether words tell of what is to come: ``will``, ``going to``."""
    ahead = any(token.lower in _FUTURE for token in tokens)
    return ahead or any(one.lower == "going" and other.lower == "to" for one, other in pairwise(tokens))


def _judges(tokens: Sequence[Token], attribution: Attribution | None) -> bool:
    if attribution is not None and attribution.cue_class == "belief":
        return True
    opinions, thoughts = words("opinions", "word"), _thoughts()
    judging = any(
        token.lower in opinions and not _names(tokens, k) and not (token.lower == "too" and _adds(tokens, k))
        for k, token in enumerate(tokens)
    )
    return judging or any(other.lower in thoughts and one.lower in SPEAKERS for one, other in pairwise(tokens))


def _names(tokens: Sequence[Token], k: int) -> bool:
    """Say whether a word is part of a name: ``Great Tarn Rail``."""
    begins = tokens[k].text[0].isupper() and k + 1 < len(tokens) and tokens[k + 1].tag.startswith("NNP")
    return tokens[k].tag.startswith("NNP") or begins


def _adds(tokens: Sequence[Token], k: int) -> bool:
    """Say whether "too" says that somebody else did the same: ``he, too, left``, ``She left, too``, not ``too late``."""
    return k + 1 == len(tokens) or not tokens[k + 1].is_word


@cache
def _thoughts() -> frozenset[str]:
    return words("cue_verbs", "cue", **{"class": "belief"}) | {"feel", "love", "hate"}
