"""One amount told again in another unit, in words of its own: "for 276 seconds. … Those four minutes and 36 seconds"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.nearby import (
    Mention,
    Passage,
    begins_with,
    ends_with,
    is_adjective,
    is_level,
    lead,
    says,
    tail,
    within,
)
from analysis.extract.relations.stated import stated

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_FURTHEST = 0.5
_NEAR = 5


def reconverted(passage: Passage) -> Iterator[Relation]:
    """Yield amounts with the only one nearby of their kind that words point back to, told in another unit."""
    for place, other in enumerate(passage.mentions):
        one = _restated(passage, place) or _before(passage, other)
        if one is not None:
            roles = (("left", one.place), ("right", other.place))
            yield stated(passage, "conversion", "equal", roles, "conversion: told again")


def _restated(passage: Passage, place: int) -> Mention | None:
    """Return the sum that one in brackets gives with another word for its scale: "₹45 crore (₹450 million)"."""
    one, other = passage.mentions[max(0, place - 1)], passage.mentions[place]
    text = passage.doc.text
    first, second = one.figure.span, other.figure.span
    bracketed = text[first.end : second.start].strip() == "(" and text[second.end : second.end + 1] == ")"
    alike = one.figure.unit == other.figure.unit is not None and one.figure.kind == other.figure.kind == "money"
    scales = [says("indian scale", f" {span.of(text).lower()} ") for span in (first, second)]
    return one if bracketed and alike and scales[0] != scales[1] else None


def _before(passage: Passage, other: Mention) -> Mention | None:
    """Return the only other span of time before one that points back to it, or that tells of the same waiting."""
    around = within(passage, other.sentence - 1, other.sentence)
    close = [one for one in around if one.first < other.first and one.figure.unit in _SECONDS]
    if len(close) != 1 or not all(_is_plain(passage, one) for one in (*close, other)):
        return None
    one = close[0]
    seconds = [each.value * _SECONDS[each.figure.unit or ""] for each in (one, other)]
    if one.figure.unit == other.figure.unit or max(seconds) - min(seconds) > _FURTHEST * max(seconds):
        return None
    pointed = ends_with("pointing", lead(passage, other)) and not begins_with("relative", tail(passage, other))
    return one if (pointed and one.sentence < other.sentence) or _tell_of_waiting(passage, one, other) else None


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
