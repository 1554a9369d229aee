"""One amount told again in another unit, in words of its own: "for 276 seconds. … Those four minutes and 36 seconds", "– six weeks"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.text.tagsets import FINITE

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_FURTHEST = 0.5
_NEAR = 5
# What somebody says of a time is rounder than a sum: "40 days. “Five weeks without pay”".
_SPOKEN = 0.2
_OPENS_SPEECH = frozenset({"“", '"', "‘", "''", "``"})
_MEASURED = frozenset({"area", "length", "mass", "volume", "speed"})


def reconverted(passage: Passage) -> Iterator[Relation]:
    """Yield amounts with the only one nearby of their kind that words point back to, told in another unit."""
    for place, other in enumerate(passage.mentions):
        one = _before(passage, other) or _measured_before(passage, place)
        if one is not None:
            roles = (("left", one.place), ("right", other.place))
            yield stated(passage, "conversion: told again", roles)


def _before(passage: Passage, other: Mention) -> Mention | None:
    """Return the only other span of time before one that points back to it, or that tells of the same waiting."""
    around = within(passage, other.sentence - 1, other.sentence)
    close = [one for one in around if one.first < other.first and one.figure.unit in _SECONDS]
    if len(close) != 1 or not all(_is_plain(passage, one) for one in [*close, other]):
        return None
    one = close[0]
    seconds = [each.value * _SECONDS[each.figure.unit or ""] for each in (one, other)]
    if one.figure.unit == other.figure.unit or max(seconds) - min(seconds) > _FURTHEST * max(seconds):
        return None
    pointed = ends_with("pointing", lead(passage, other)) and not begins_with("relative", tail(passage, other))
    if pointed and one.sentence < other.sentence:
        # "Those two hours pass quickly, and the last half-hour does not".
        return None if says("more of it", sentence_words(passage, other.sentence)) else one
    far = max(seconds) - min(seconds) > _SPOKEN * max(seconds)
    again = _is_told_beside(passage, one, other) or _tell_of_waiting(passage, one, other)
    return one if again or (far and _opens_speech(passage, one, other)) else None


def _is_told_beside(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether words tell that a time is the one before: ", or six weeks", "– six weeks –", "56 days. That is six weeks"."""
    before = lead(passage, other)
    if begins_with("of a span", tail(passage, other)):
        return False
    if one.sentence < other.sentence:
        return _is_that(before) or (before == " the " and passage.doc.tokens[other.last].tag in FINITE)
    # "56 days at sea (six weeks)", but not "56 days (five weeks in Orr)".
    closed = not passage.doc.tokens[min(other.last, len(passage.doc.tokens) - 1)].is_word
    return closed and ends_with("in other units", before) and len(before.split()) <= _NEAR


def _is_that(before: str) -> bool:
    """Say whether a sentence begins with what points back to an amount: "That is", "In other words,"."""
    said = without_last("how exactly", before)
    return (ends_with("that is", said) and len(said.split()) == 2) or said == " in other words , "


def _opens_speech(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether a sentence that is said begins with a time: "210 minutes. “Two and a half hours in the dark”"."""
    opens = lead(passage, other).strip() in _OPENS_SPEECH and one.sentence < other.sentence
    return opens and not begins_with("of a span", tail(passage, other))


def _measured_before(passage: Passage, place: int) -> Mention | None:
    """Return the measure before one that "that is" tells in another unit: "100 kilometres long. That is 62 miles"."""
    one, other = passage.mentions[max(0, place - 1)], passage.mentions[place]
    alike = one.figure.kind == other.figure.kind in _MEASURED and one.figure.unit != other.figure.unit
    alone = [each for each in within(passage, one.sentence, one.sentence) if each.figure.kind == other.figure.kind]
    pointed = other.sentence - one.sentence == 1 and _is_that(lead(passage, other)) and len(alone) == 1
    plain = is_level(one.figure) and is_level(other.figure) and not begins_with("away from", tail(passage, other))
    compared = says("more or less", f" {' '.join(tail(passage, other).split()[:2])} ")
    return one if alike and pointed and plain and not compared else None


def _is_plain(passage: Passage, one: Mention) -> bool:
    exact = one.figure.low == one.figure.high and one.figure.modifier in ("exact", "about")
    around = f" {' '.join([*lead(passage, one).split()[-3:], *tail(passage, one).split()[:2]])} "
    told = one.figure.kind == "duration" and one.figure.unit in _SECONDS and not says("further", around)
    return exact and told and is_level(one.figure) and not is_adjective(passage, one)


def _tell_of_waiting(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether both are for how long somebody was kept waiting: "left 195 minutes late", "held up for three hours"."""
    return all(
        says("waiting", f" {' '.join([*lead(passage, each).split()[-_NEAR:], '|', *tail(passage, each).split()[:2]])} ")
        for each in (one, other)
    )
