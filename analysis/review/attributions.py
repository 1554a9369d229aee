"""The corrections to attributions: their parts, their source, and those that a person adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from analysis.checks.voices import Voices
from analysis.extract.records import Attribution, Records
from analysis.review.correction import Words
from analysis.review.place import beside
from analysis.review.rows import BY_HAND, UnfitError, changed, mode, reach, stretch
from analysis.review.sources import source_of
from analysis.review.step import Placed, Step, Told, cells, step
from analysis.text.doc import Doc
from analysis.text.span import Span

_GONE = -1
"""The source of an attribution whose own was rejected."""


def corrected_attributions(
    doc: Doc, records: Records, sourced: Step, placed: Sequence[Placed], told: Told, *, same: bool
) -> Step:
    """Apply the corrections to the attributions; those of a rejected source go with it, unless another is given.

    Parameters
    ----------
    doc : Doc
    records : Records
        With the corrected sources, and the attributions as they were read.
    sourced : Step
        Where the sources are by now.
    placed, told
        See `analysis.review.step.step`.
    same : bool
        Whether the text is the one that was corrected.
    """
    rows = [_with_source(each, sourced) for each in records.attributions]
    saved = {one.span for one in placed if one.correction.do == "edit" and one.correction.other is not None}
    here = [None if each.source == _GONE and each.span not in saved else each for each in rows]

    def edit(record: Attribution, group: Sequence[Placed]) -> Attribution:
        new: Attribution = _parted(doc, record, group)
        source = _said_by(doc, records, group, same=same)
        return _stretched(doc, changed(new if source is None else replace(new, source=source), cells(group)), group)

    def make(group: Sequence[Placed], _: Sequence[Attribution]) -> Attribution:
        new = _parted(doc, _nothing(), group)
        source = _said_by(doc, records, group, same=same)
        if source is None:
            source = _mentioned(records, new.source_span)
        around = Voices([each for each in here if each is not None]).attribution(group[0].span)
        new = replace(new, source=source, mode=mode(doc.text, new.content))
        new = _stretched(doc, changed(new, cells(group)), group)
        kept = [index for index, each in enumerate(here) if each is not None]
        return new if around is None else replace(new, nested_in=kept[around])

    def reads(record: Attribution, one: Placed) -> bool:
        try:
            return edit(record, [one]) == record
        except UnfitError:
            return False

    done = step(here, placed, told, make, edit, reads)
    return _nested(rows, done)


def _with_source(attribution: Attribution, sourced: Step) -> Attribution:
    if attribution.source is None:
        return attribution
    by_now = sourced.now_at[attribution.source]
    return replace(attribution, source=_GONE if by_now is None else by_now)


def _nothing() -> Attribution:
    return Attribution(
        Span(0, 0), None, None, (), None, "indirect", "inferred", negated=False, audience=None, source=None,
        nested_in=None, date=None, rule=BY_HAND,
    )  # fmt: skip


def _parted(doc: Doc, attribution: Attribution, group: Sequence[Placed]) -> Attribution:
    """Return an attribution with the parts that corrections place elsewhere."""
    for one in group:
        parts = {name: _spans(doc, words, one.moved) for name, words in one.correction.parts.items()}
        if "content" in parts:
            attribution = replace(attribution, content=parts["content"])
        if "cue" in parts:
            attribution = replace(attribution, cue_span=parts["cue"][0])
        if "source" in parts:
            attribution = replace(attribution, source_span=parts["source"][0])
    return attribution


def _spans(doc: Doc, words: Sequence[Words], moved: int) -> tuple[Span, ...]:
    spans = [beside(doc.text, each, moved) for each in words]
    if None in spans:
        raise UnfitError("the words of one of its parts are not there by now")
    told = tuple(span for span in spans if span is not None)
    if any(one.end > other.start for one, other in pairwise(told)):
        raise UnfitError("the pieces of its content overlap")
    return told


def _stretched(doc: Doc, attribution: Attribution, group: Sequence[Placed]) -> Attribution:
    if any(one.correction.parts for one in group):
        if not any("reach" in one.correction.now for one in group):
            attribution = replace(attribution, reach=reach(doc, attribution))
        attribution = replace(attribution, span=stretch(attribution))
    return attribution


def _said_by(doc: Doc, records: Records, group: Sequence[Placed], *, same: bool) -> int | None:
    for one in group:
        if one.correction.other is not None:
            source = source_of(doc, records.sources, one.correction.other, same=same)
            if source is None:
                raise UnfitError("the source that it is said by is not there by now")
            return source
    return None


def _mentioned(records: Records, span: Span | None) -> int:
    """Return the source that is mentioned by the words of an attribution that was added."""
    told = [
        place
        for place, source in enumerate(records.sources)
        if span is not None and any(span.overlaps(mention) for mention in (source.span, *source.mentions) if mention)
    ]
    if len(told) != 1:
        raise UnfitError("no one source stands on its words: say in said_by which it is, or add the source as well")
    return told[0]


def _nested(rows: Sequence[Attribution], done: Step) -> Step:
    """Tell each attribution which one is around it by now; around one whose own is gone is the next."""
    # An edit that was to give it another source may not have fitted.
    kept = [place for place, each in enumerate(done.records) if each.source != _GONE]
    final = {place: number for number, place in enumerate(kept)}
    now_at = tuple(None if place is None else final.get(place) for place in done.now_at)
    told = [replace(done.records[place], nested_in=_around(rows, now_at, done.records[place])) for place in kept]
    for place, new in enumerate(told):
        if new.rule == BY_HAND:
            told = [_inside(each, number, new, place) for number, each in enumerate(told)]
    marks = {final[place]: mark for place, mark in done.marks.items() if place in final}
    return Step(tuple(told), now_at, marks)


def _around(rows: Sequence[Attribution], now_at: Sequence[int | None], attribution: Attribution) -> int | None:
    outer = attribution.nested_in
    while outer is not None and now_at[outer] is None:
        outer = rows[outer].nested_in
    return None if outer is None else now_at[outer]


def _inside(each: Attribution, number: int, new: Attribution, place: int) -> Attribution:
    """Return an attribution as nested in one that was added around it."""
    beside = number != place and each.nested_in == new.nested_in and each.span != new.span
    held = any(piece.start <= each.span.start and each.span.end <= piece.end for piece in new.content)
    return replace(each, nested_in=place) if beside and held else each
