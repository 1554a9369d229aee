"""A number told again of what was just told, with the only one like it before: "paid $4m … none of the $4m", "cut 320 jobs. The 320 redundancies"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin_nouns, is_bare, is_people, is_points, is_share
from analysis.extract.relations.described import is_closed
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import is_explained
from analysis.extract.relations.readings import differ_in_a_digit, stated
from analysis.extract.relations.said import ends_with, lead, says, sentence_words, tail
from analysis.text.tagsets import NAMES, NOUNS

_BACK = 2
_FURTHEST = 2.6
_AGES = 1.5
_NEAR = 5
_MEASURED = frozenset({"money", "length", "mass", "area", "volume", "duration"})
_TOLD = frozenset({*COUNTS, "money", "share"} - {"source_count"})
# Of a few people others are told by name: "two other outsiders … all three".
_FEW = 10
_OPPOSITE = {"man": "woman", "boy": "girl", "male": "female", "he": "she", "his": "her", "him": "her"}


def sole_again(passage: Passage) -> Iterator[Relation]:
    """Yield numbers that are spoken of as known, each with the only one of its kind in the sentences before."""
    for other in passage.mentions:
        if not _is_exact(other) or not other.sentence:
            continue
        one = _age_again(passage, other) if other.figure.kind == "age" else _known_again(passage, other)
        if one is not None and max(one.value, other.value) <= _FURTHEST * min(one.value, other.value):
            yield stated(passage, "same: sole", (("left", one.place), ("right", other.place)))


def _is_exact(one: Mention) -> bool:
    return one.figure.low == one.figure.high and one.figure.modifier in ("exact", "about") and one.value > 0


def _before(passage: Passage, other: Mention) -> Sequence[Mention]:
    return within(passage, max(0, other.sentence - _BACK), other.sentence - 1)


# ---------------------------------------------------------------------- "a seven-year-old boy … the seven-year-old boy"


def _age_again(passage: Passage, other: Mention) -> Mention | None:
    """Return the only age before "the 34-year-old", where no second person is spoken of."""
    if other.figure.span.of(passage.doc.text).count("-") != 2 or not lead(passage, other).endswith(" the "):
        return None
    if len(lead(passage, other).split()) > 1 or says("of another person", tail(passage, other)):
        return None
    before = _before(passage, other)
    ages = [one for one in before if one.figure.kind == "age" or (is_bare(one.figure) and one.value <= 100)]
    here = [one for one in within(passage, other.sentence, other.sentence) if one.figure.kind == "age"]
    if len(ages) != 1 or len(here) != 1 or ages[0].figure.kind != "age" or not _is_exact(ages[0]):
        return None
    one = ages[0]
    said = [sentence_words(passage, each.sentence).split() for each in (one, other)]
    apart = any(
        (left in said[0] and right in said[1]) or (right in said[0] and left in said[1])
        for left, right in _OPPOSITE.items()
    )
    several = any(is_people(each.figure) for each in before) or _has_names(passage, before[0].sentence, other)
    nouns = [_noun_behind(passage, each) for each in (one, other)]
    same = nouns[1] in (None, nouns[0])
    near = max(one.value, other.value) <= _AGES * min(one.value, other.value)
    return one if same and near and not apart and not several else None


def _noun_behind(passage: Passage, one: Mention) -> str | None:
    token = passage.doc.tokens[min(one.last, len(passage.doc.tokens) - 1)]
    # "The 37-year-old remains in custody": no plural stands behind one person.
    return token.lower if token.tag in NOUNS and not token.lower.endswith("s") else None


def _has_names(passage: Passage, first: int, other: Mention) -> bool:
    """Say whether several persons are named, so that the one of an age may be any of them."""
    titles = 0
    for k in range(first, other.sentence + 1):
        sentence = passage.doc.sentences[k]
        tokens = passage.doc.tokens[sentence.first : sentence.last]
        titles += sum(token.tag in NAMES and before.tag not in NAMES for before, token in pairwise(tokens))
    return titles > 1


# ---------------------------------------------------------------------- "none of the $4m"


def _known_again(passage: Passage, other: Mention) -> Mention | None:
    """Return the only number like one that is spoken of as known, and as all of it."""
    said = lead(passage, other)
    few = other.figure.kind in COUNTS and other.value < _FEW
    if few or (other.figure.kind not in _TOLD and not ends_with("pointing", said)):
        # "The 18-month trial … the 16-month inquiry".
        return None
    whole = ends_with("all there is", said)
    known = ends_with("known or pointed", said) or ends_with("pointing", said)
    if not (whole or known) or is_points(other.figure) or _is_told_apart(passage, other):
        return None
    alike = [one for one in _before(passage, other) if _is_alike(passage, one, other)]
    here = [
        one for one in within(passage, other.sentence, other.sentence) if one.place != other.place and one.value > 1
    ]
    if len(alike) != 1 or not _is_exact(alike[0]) or any(_is_like(one, other) for one in here):
        return None
    one = alike[0]
    named = is_share(other.figure) and says("what was agreed", f" {' '.join(tail(passage, other).split()[:1])} ")
    if not (named or is_closed(passage, _end(passage, other))) or one.figure.unit == "other":
        return None
    values = [each.value for each in _before(passage, other) if each.figure.kind in COUNTS]
    explained = other.figure.kind in COUNTS and one.value != other.value and is_explained(other.value, values)
    sure = whole or pointed_at(said) or (other.value > one.value / 2 and differ_in_a_digit(one.value, other.value, 2))
    return one if (sure or one.value == other.value) and not explained else None


def pointed_at(said: str) -> bool:
    """Say whether words right before a number point at what was told: "those nine weeks"."""
    return ends_with("pointing", said)


def _end(passage: Passage, other: Mention) -> int:
    """Return the token behind the noun that a number counts or describes."""
    doc = passage.doc
    phrase = doc.chunks[doc.chunk_at(min(other.last, len(doc.tokens) - 1))].phrase
    return max(other.last, phrase.last if phrase is not None and phrase.first <= other.last else other.last)


def _is_told_apart(passage: Passage, other: Mention) -> bool:
    """Say whether words tell that a number is of other things, of a part, or of another time than what was told."""
    around = f"{' '.join(lead(passage, other).split()[-_NEAR:])} {' '.join(tail(passage, other).split()[:_NEAR])}"
    apart = any(says(kind, f" {around} ") for kind in ("further", "the others", "of two things", "including"))
    return apart or says("another one", sentence_words(passage, other.sentence)) or other.figure.role == "before"


def _is_like(one: Mention, other: Mention) -> bool:
    if is_share(one.figure) or is_share(other.figure):
        return is_share(one.figure) and is_share(other.figure)
    if one.figure.kind in _MEASURED or other.figure.kind in _MEASURED:
        return one.figure.kind == other.figure.kind
    return one.figure.kind in COUNTS and other.figure.kind in COUNTS


def _is_alike(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether a number before may be the one that is told again."""
    if not _is_like(one, other):
        return False
    if other.figure.kind not in COUNTS:
        return True
    if is_bare(other.figure) or is_bare(one.figure):
        return not (is_bare(one.figure) and one.value <= 1)
    named = akin_nouns(one.figure.unit or "", other.figure.unit or "")
    return named or is_people(one.figure, other.figure)
