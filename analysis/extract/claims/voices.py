"""Which attributions make claims, where one stands within another: ``Lee said Kole wants to sell it``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.records import Attribution
from analysis.text.doc import Doc


def voices(doc: Doc, attributions: Sequence[Attribution]) -> Iterator[int]:
    """Yield the attributions whose words make claims: the outer ones, but the inner where it is most of the outer."""
    swallowed = {
        attribution.nested_in: index
        for index, attribution in enumerate(attributions)
        if attribution.nested_in is not None
        and not is_told_apart(doc, attribution)
        and not _only_thinks(attribution, attributions[attribution.nested_in])
        and not _only_wants(doc, attribution, attributions[attribution.nested_in])
        and _length(attribution) > 0.5 * _longest(attributions[attribution.nested_in])
    }
    for index, attribution in enumerate(attributions):
        nested = attribution.nested_in is not None and swallowed.get(attribution.nested_in) != index
        nested = nested and not is_told_apart(doc, attribution)
        if not nested and (attribution.cue_class != "declined" or attribution.left_open):
            if index not in swallowed or len(attribution.content) > 1:
                yield index


def is_told_apart(doc: Doc, attribution: Attribution) -> bool:
    """Say whether somebody within what another says tells of a noun there: ``costs, which he said had risen``."""
    if attribution.nested_in is None or attribution.cue_span is None:
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    return any(clause.kind == "relative" and clause.group.head < last for clause in doc.verbs_in(first, last))


def _only_thinks(inner: Attribution, outer: Attribution) -> bool:
    """Say whether a speaker says what he or she thinks: ``"I thought we were lost," Lee said`` is one claim."""
    return inner.cue_class == "belief" and inner.source == outer.source and outer.mode == "direct"


def _only_wants(doc: Doc, inner: Attribution, outer: Attribution) -> bool:
    """Say whether somebody says what another wants or refuses to do: ``Lee said Kole wants to sell it`` is Lee's claim."""
    wants = bool(inner.content) and doc.tokens[doc.token_at(inner.content[0].start)].tag == "TO"
    return wants and inner.source_span is not None and inner.source != outer.source


def _length(attribution: Attribution) -> int:
    return sum(piece.end - piece.start for piece in attribution.content)


def _longest(attribution: Attribution) -> int:
    return max((piece.end - piece.start for piece in attribution.content), default=0)
