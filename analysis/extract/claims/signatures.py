"""Signatures: what a word does to the truth of the clause that it takes, affirmed and negated."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from analysis.lexicon import rows

ORDER = ("demand", "conditional", "open", "alleged", "possible", "denial", "prediction")


# "any" does not stand for these.
_EXACT = frozenset({"noun", "straight to"})


class Standing(NamedTuple):
    """As what a clause is put forward: its modality, whether it is in the negative, and the words that weaken it."""

    modality: str = "asserted"
    negative: bool = False
    hedges: tuple[str, ...] = ()

    def put(self, *modalities: str) -> Standing:
        """Return the standing of what is also put in other ways: the first of `ORDER` counts.

        Examples
        --------
        >>> Standing("prediction").put("possible", "denial").modality
        'possible'
        """
        return self._replace(
            modality=next((one for one in ORDER if one == self.modality or one in modalities), "asserted")
        )


class Signature(NamedTuple):
    """What a word makes of its complement where it is affirmed, and where it is negated."""

    word: str
    affirmed: str
    negated: str
    hedge: bool


# A clause with "that" is open where what it hangs on is negated, unless the lexicon says otherwise.
UNLISTED = Signature("", "keep", "open", False)


@cache
def _signatures() -> Mapping[tuple[str, str], Signature]:
    return {
        (row["word"], row["frame"]): Signature(row["word"], row["affirmed"], row["negated"], row["hedge"] == "yes")
        for row in rows("signatures")
    }


@cache
def signature(word: str, frame: str) -> Signature | None:
    """Return the signature of a word before a clause of some form: that, to, ing, base, or noun; None if it has none.

    Examples
    --------
    >>> signature("fail", "to")
    Signature(word='fail', affirmed='false', negated='true', hedge=False)
    >>> signature("fail", "that") is None
    True
    """
    known = _signatures()
    return known.get((word, frame)) or (known.get((word, "any")) if frame not in _EXACT else None)


def projected(above: Standing, word: Signature) -> Standing:
    """Return the standing of a clause under a word that has itself the standing `above`.

    Examples
    --------
    >>> projected(Standing(negative=True), signature("rule out", "that")).modality
    'possible'
    >>> projected(Standing(), signature("fail", "to"))
    Standing(modality='asserted', negative=True, hedges=())
    """
    effect = word.negated if above.negative else word.affirmed
    told = not word.hedge or any(word.word in hedge for hedge in above.hedges)
    hedges = above.hedges if told else (*above.hedges, word.word)
    if effect == "keep":
        return above._replace(hedges=hedges)
    if effect in ("true", "false"):
        return Standing(above.modality, effect == "false", hedges)
    negative = effect == "denial" or (above.negative and word.affirmed == word.negated)
    return Standing(above.modality, negative, hedges).put(effect)
