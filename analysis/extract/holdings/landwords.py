"""What the words around a region's name say: whether a phrase is of its land, and of all of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from analysis.extract.holdings.groups import Group, named_group
from analysis.extract.holdings.land import land_nouns
from analysis.extract.holdings.verbs import held_words
from analysis.extract.records import Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES, function_words, small_words
from analysis.text.tokens import Token

_WHOLE = function_words("portion") | small_words("whole")


def is_its_land(last: Place, behind: Sequence[Token], *, owned: bool) -> bool:
    """Say whether a phrase is of a region's land: nothing stands behind its name, or a noun for land; `owned`: with "'s"."""
    if not behind:
        return last.form != "adjective"
    # A share of a state's districts is not a share of its land.
    whole = last.kind != "state" or behind[-1].lower in held_words("soil")
    if owned or last.form in ("adjective", "people"):
        # "Tarn's capital" is no share of Tarn, "Tarnian soil" is.
        return whole and behind[-1].lower in land_nouns() and not (owned and behind[-1].tag == "NNS")
    return behind[-1].lower in land_nouns()


def without_states(inside: list[Place]) -> list[Place]:
    """Leave out the states before a region: "Russia's Kursk region"."""
    named = [place for place in inside if place.kind != "state" or place.form not in ("adjective", "name", "people")]
    only = len(inside) > 1 and named and inside[0].kind == "state" and named[-1] is inside[-1]
    return named if only else inside


def is_part_word(token: Token) -> bool:
    """Say whether a word that "of" follows is of land, or of a part of it: "the north of", "the island of", "the Kurdish parts of"."""
    return token.lower in _parts()


@cache
def _parts() -> frozenset[str]:
    """Return the words that "of" may stand between and the name of a region."""
    pieces = words("vague", "word", kind="piece") | words("place_words", "word", kind="way")
    return land_nouns() | pieces | _WHOLE | held_words("hands") | {"entirety"}


def before_of(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens that "of" follows."""
    return [before for before, after in pairwise(tokens) if after.lower == "of"]


def is_plain(tokens: Sequence[Token]) -> bool:
    """Say whether a noun for land stands without what would tell it from others: "all the eastern territory"."""
    plain = _WHOLE | words("place_words", "word", kind="way") | function_words("pointer")
    return all(token.tag in NAMES | {"DT", "PDT", "PRP$", "CD"} or token.lower in plain for token in tokens[:-1])


def unknown(doc: Doc, tokens: Sequence[Token]) -> Group | None:
    """Return a name that no list knows as a region; sure if a noun for land stands beside it: "Hania State"."""
    kept = [token for token in tokens if token.tag not in ("DT", "PDT")]
    noun = len(kept) > 1 and kept[-1].lower in land_nouns()
    named = kept[:-1] if noun else kept
    if not named or not all(token.tag in NAMES and token.text[0].isupper() for token in named):
        return None
    return named_group(doc.text[named[0].start : named[-1].end], named[0].start, kept[-1].end, sure=noun)
