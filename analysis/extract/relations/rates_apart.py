"""By how many per cent one of two amounts is more or less than the other: "5,400, 20 per cent more than the 4,500 of"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import akin, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, lead, tail

_FURTHEST = 0.6
_FEW = 7
_CLAUSE = 12


def rates_apart(passage: Passage) -> Iterator[Relation]:
    """Yield amounts of which one is so many per cent more, or less, than the other: "5,400, 20 per cent more than the 4,500 of"."""
    for left, by, right in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        if (
            not is_share(by.figure)
            or "point" in (by.figure.unit or "")
            or by.sentence != right.sentence
            or by.sentence - left.sentence > 1
        ):
            continue
        if not is_level(left.figure) or is_share(left.figure) or len(lead(passage, by).split()) > _CLAUSE:
            continue
        sense = next((sense for sense in ("more than", "less than") if begins_with(sense, tail(passage, by))), None)
        if sense is None and begins_with("from before", f" {' '.join(tail(passage, by).split()[:2])} "):
            sense = {"up": "more than", "down": "less than"}.get(by.figure.change or "")
        unit = _is_in_its_unit(left, right) or (is_bare(right.figure) and left.sentence == right.sentence)
        if sense is None or not unit or right.value <= 0 or len(tail(passage, by).split()) > _FEW:
            continue
        factor = 1 + by.value / 100 * (1 if sense == "more than" else -1)
        roles = (("before", right.place), ("after", left.place), ("share", by.place))
        yield from only(
            passage, "change: so much more than", roles, left.value, right.value * factor, _FURTHEST, (factor, factor)
        )


def _is_in_its_unit(one: Mention, other: Mention) -> bool:
    units = [(each.figure.unit or "").partition(" per ")[0] for each in (one, other)]
    bare = is_bare(other.figure) and one.figure.kind in ("mass", "volume", "length", "area", "rate")
    return not is_share(one.figure) and (bare or units[0] == units[1] or akin(one.figure, other.figure))
