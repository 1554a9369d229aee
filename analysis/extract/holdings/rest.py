"""The rest: what a statement of control gives to one side because the others leave it."""

from __future__ import annotations

from analysis.extract.holdings.amounts import Ends
from analysis.extract.holdings.land import Mention
from analysis.extract.records import Holding
from analysis.lexicon import words
from analysis.text.chunks import WORD
from analysis.text.doc import Doc

_SENTENCES = 2


def says_rest(doc: Doc, spot: Mention) -> bool:
    """Say whether a figure's own words make it all that is left: "the rest", "the remaining 20%", "the other 47%"."""
    tokens = doc.tokens[doc.chunks[spot.opens].first : doc.chunks[spot.closes].last]
    return any(token.lower in words("rest_words", "word", kind="rest") for token in tokens)


def is_left(doc: Doc, spot: Mention) -> bool:
    """Say whether a figure is what a side still has beside another: ", with 26,000 square km still held by them"."""
    before = doc.chunks[spot.opens - 1] if spot.opens else None
    if before is None or doc.tokens[before.first].lower not in words("rest_words", "word", kind="before"):
        return False
    behind = doc.chunks[spot.closes + 1 : spot.closes + 4]
    said = [doc.tokens[chunk.first].lower for chunk in behind if chunk.kind == WORD]
    return not words("rest_words", "word", kind="still").isdisjoint(said)


class Shares:
    """The shares that sides were given of regions, as far as a reader has them in mind."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._given: dict[tuple[str, ...], dict[str | None, Holding]] = {}

    def note(self, row: Holding) -> None:
        """Keep a holding in mind, rather one with a share than one without."""
        given = self._given.setdefault(row.regions, {})
        if row.share_low is not None or row.share_high is not None or row.holder not in given:
            given[row.holder] = row

    def left_by_others(self, row: Holding) -> Ends | None:
        """Return what the other sides leave of the regions of a holding: beside 40 % it is 60 %; None if none has a share."""
        sentence = self._doc.sentence_at(row.span.start).i
        others = [
            other
            for holder, other in self._given.get(row.regions, {}).items()
            if holder != row.holder
            and other.tense == row.tense
            and self._doc.sentence_at(other.span.start).i >= sentence - _SENTENCES
        ]
        if not any(other.share_low is not None or other.share_high is not None for other in others):
            return None
        low = _total([other.share_low for other in others])
        high = _total([other.share_high for other in others])
        if (low or 0) > 100 or (high or 0) > 100:
            return None
        low_closed, high_closed = (
            all(closed) for closed in zip(*((o.low_closed, o.high_closed) for o in others), strict=True)
        )
        return Ends(low, high, low_closed, high_closed).left()

    def beside_another(self, row: Holding, back: int) -> bool:
        """Say whether another side was given some of the same regions in the same sentence, or so many before."""
        sentence = self._doc.sentence_at(row.span.start).i
        return any(
            holder != row.holder and self._doc.sentence_at(other.span.start).i >= sentence - back
            for holder, other in self._given.get(row.regions, {}).items()
        )


def _total(ends: list[float | None]) -> float | None:
    known = [end for end in ends if end is not None]
    return sum(known) if len(known) == len(ends) else None
