"""The corrections to sources: rejected, edited, added, and merged into another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from analysis.extract.records import Records, Source
from analysis.review.correction import Words
from analysis.review.place import found
from analysis.review.rows import changed, row
from analysis.review.step import Placed, Step, Told, cells, mark, step
from analysis.text.doc import Doc


def corrected_sources(doc: Doc, sources: Sequence[Source], placed: Sequence[Placed], told: Told, *, same: bool) -> Step:
    """Apply the corrections to the sources; of one that is merged into another, `now_at` tells where that one is."""

    def make(group: Sequence[Placed], _: Sequence[Source]) -> Source:
        said = cells(group)
        source: Source = changed(row("sources", doc, group[0].span, Records()), said)
        unnamed = not source.named and source.kind in ("person", "group")
        return source if "anonymous" in said else replace(source, anonymous=unnamed)

    done = step(sources, placed, told, make)
    into: dict[int, int] = {}
    for place, group in done.merging.items():
        other = group[0].correction.other
        target = None if other is None else source_of(doc, done.records, other, same=same)
        if target is None:
            told.refuse(group, "the source that it is merged into is not there by now")
        elif _root(into, target) == place:
            told.refuse(group, "it would be merged into itself")
        else:
            into[place] = target
    return _merged(sources, done, into)


def source_of(doc: Doc, sources: Sequence[Source], words: Words, *, same: bool) -> int | None:
    """Return the place of the source that stands on words, or else of the only one that they mention."""
    span = found(doc.text, words, same=same)
    there = [place for place, source in enumerate(sources) if span is not None and source.span == span]
    mentioned = [place for place, source in enumerate(sources) if span in source.mentions]
    told = there or mentioned
    return told[0] if len(told) == 1 else None


def _merged(sources: Sequence[Source], done: Step, into: Mapping[int, int]) -> Step:
    kept = [place for place in range(len(done.records)) if place not in into]
    final = {place: number for number, place in enumerate(kept)}
    now_at = tuple(None if place is None else final[_root(into, place)] for place in done.now_at)
    mentions = {number: set(done.records[place].mentions) for number, place in enumerate(kept)}
    marks = {final[place]: said for place, said in done.marks.items() if place in final}
    for place in into:
        number = final[_root(into, place)]
        mentions[number].update(done.records[place].mentions)
        marks[number] = mark(done.merging[place])
    records = [
        replace(
            done.records[place],
            mentions=tuple(sorted(mentions[number])),
            subset_of=_whole(sources, now_at, done.records[place].subset_of, number),
        )
        for number, place in enumerate(kept)
    ]
    for number, source in enumerate(records):
        if _is_circle(records, number):
            records[number] = replace(source, subset_of=None)
    return Step(tuple(records), now_at, marks, {})


def _root(into: Mapping[int, int], place: int) -> int:
    while place in into:
        place = into[place]
    return place


def _whole(sources: Sequence[Source], now_at: Sequence[int | None], old: int | None, part: int) -> int | None:
    """Return where the group is by now that a source is a part of: of one that was rejected, the group around it."""
    while old is not None and now_at[old] is None:
        old = sources[old].subset_of
    whole = None if old is None else now_at[old]
    return None if whole == part else whole


def _is_circle(sources: Sequence[Source], place: int) -> bool:
    above, seen = sources[place].subset_of, {place}
    while above is not None and above not in seen:
        seen.add(above)
        above = sources[above].subset_of
    return above is not None
