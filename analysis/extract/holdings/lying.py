"""Parts of a region that are told by where they lie, of which a share is no share of the whole: "half of northern Tarn"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analysis.extract.holdings.groups import Group, named_group
from analysis.extract.records import Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token


def part_of(doc: Doc, tokens: Sequence[Token], inside: Sequence[Place], *, shared: bool) -> Group | None:
    """Return the part of a region that a phrase names, None if it names the whole.

    An area in the north of a region is an area of the region; a share is not (`shared`), and "South Tarn" is a name.
    """
    start = inside[0].span.start
    if len(inside) != 1 or start < tokens[0].start:
        return None
    before = [token for token in tokens if token.end <= start and token.tag != "DT"]
    way = words("place_words", "word", kind="way")
    beside = bool(before) and before[-1].lower in way
    if not (beside and (shared or before[-1].text[0].isupper())):
        parts = [one.lower for one, of in pairwise(before) if of.lower == "of"]
        if not shared or (way | words("vague", "word", kind="piece")).isdisjoint(parts):
            return None
    last = inside[0].span.end
    return named_group(doc.text[before[0].start : last], before[0].start, max(last, tokens[-1].end))


def town_of(doc: Doc, tokens: Sequence[Token], inside: Sequence[Place]) -> Group | None:
    """Return the town that a region is called after, where a phrase says so: "Tarn city", "the city of Tarn"."""
    if len(inside) != 1 or inside[0].kind != "region" or not inside[0].codes:
        return None
    place = inside[0].span
    behind = [token for token in tokens if token.start >= place.end]
    before = [token for token in tokens if token.end <= place.start]
    towns = small_words("town")
    called = bool(behind) and behind[0].lower in towns
    of = len(before) > 1 and before[-1].lower == "of" and before[-2].lower in towns
    if not called and not of:
        return None
    start = place.start if called else before[-2].start
    end = behind[0].end if called else place.end
    return named_group(doc.text[start:end], start, max(end, tokens[-1].end))
