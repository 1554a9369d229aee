"""Rows as a correction sees them: their cells by column, and records made or changed by such cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from analysis.checks.voices import Voices
from analysis.extract.records import Attribution, Claim, DateExpression, Figure, Holding, Records, Source
from analysis.review.correction import Cell
from analysis.tables.spans import read_list, write_list
from analysis.text.doc import Doc
from analysis.text.span import Span

BY_HAND = "hand"
"""The rule of a row that a person added."""

_LISTS = frozenset({"places", "hedges", "topics", "regions", "region_codes"})
_DAYS = frozenset({"earliest", "latest"})
_ENDS = (
    ("low", "high"),
    ("share_low", "share_high"),
    ("area_low", "area_high"),
    ("count_low", "count_high"),
    ("earliest", "latest"),
)
_OPENING = ("“", "”", '"', "‘", "«", "„")


class UnfitError(ValueError):
    """A correction that does not fit; the message is the rest of a sentence that says why."""


def cell(record: object, column: str) -> Cell:
    """Return the cell of a record as its table has it.

    Examples
    --------
    >>> cell(DateExpression(Span(0, 4), date(1999, 1, 1), None, "year", "text", "year"), "earliest")
    '1999-01-01'
    """
    value = getattr(record, column)
    if isinstance(value, tuple):
        return write_list(value)
    return value.isoformat() if isinstance(value, date) else value


def changed(record: Any, cells: Mapping[str, Cell]) -> Any:  # noqa: ANN401 - a record of any table
    """Return a record with other cells, its bounds in order.

    Raises
    ------
    UnfitError
        The low end of something would be above its high end.

    Examples
    --------
    >>> figure = Figure(Span(0, 2), "count", 12, 12, True, True)
    >>> changed(figure, {"high": None}).high_closed
    False
    """
    new = replace(record, **{column: _value(column, value) for column, value in cells.items()})
    for low, high in _ENDS:
        if hasattr(new, low) and None not in (getattr(new, low), getattr(new, high)):
            if getattr(new, low) > getattr(new, high):
                raise UnfitError(f"its {low} would be above its {high}")
    if isinstance(new, Figure | Holding):
        return replace(
            new, low_closed=_closed(record, new, "low", cells), high_closed=_closed(record, new, "high", cells)
        )
    if isinstance(new, DateExpression) and {"earliest", "latest"} & cells.keys() and "resolved_by" not in cells:
        return replace(new, resolved_by="text" if new.earliest and new.latest else "unresolved")
    return new


def _value(column: str, value: Cell) -> object:
    if column in _LISTS:
        return tuple(piece for piece in read_list(value) if piece)
    return date.fromisoformat(value) if column in _DAYS and isinstance(value, str) else value


def _closed(old: Figure | Holding, new: Figure | Holding, end: str, cells: Mapping[str, Cell]) -> bool:
    """Say whether an end belongs to the interval: a bound that is newly given does, if nothing else is said."""
    if not any(value is not None for value in _bounds(new, end)):
        return False
    newly = not any(value is not None for value in _bounds(old, end))
    return True if newly and f"{end}_closed" not in cells else bool(getattr(new, f"{end}_closed"))


def _bounds(record: Figure | Holding, end: str) -> list[float | None]:
    if isinstance(record, Figure):
        return [getattr(record, end)]
    return [getattr(record, f"share_{end}"), getattr(record, f"area_{end}")]


def row(table: str, doc: Doc, span: Span, records: Records) -> Any:  # noqa: ANN401
    """Return a row of a table, made by hand, that says nothing yet but where it stands.

    An attribution is made of its parts, by `analysis.review.attributions`.
    """
    text = " ".join(span.of(doc.text).split())
    if table == "sources":
        return Source(
            span, text, "person", named=True, anonymous=False, count_low=None, count_high=None, role=None, access=None,
            anonymity_reason=None, side=None, subset_of=None, mentions=(span,), rule=BY_HAND,
        )  # fmt: skip
    if table == "claims":
        said = Voices(records.attributions).attribution(span)
        return Claim(span, (span,), None, said, "affirmative", "asserted", (), (), False, None, BY_HAND)  # type: ignore[arg-type]
    if table == "figures":
        return Figure(span, "count", rule=BY_HAND)
    if table == "dates":
        return DateExpression(span, None, None, None, "unresolved", BY_HAND)  # type: ignore[arg-type]
    figure = _figure_in(span, records.figures)
    return Holding(span, None, (), (), False, None, None, None, None, False, False, figure, None, BY_HAND)


def _figure_in(span: Span, figures: Sequence[Figure]) -> int | None:
    inside = [
        index for index, each in enumerate(figures) if span.start <= each.span.start and each.span.end <= span.end
    ]
    held = [index for index in inside if figures[index].kind in ("share", "area")]
    return next(iter(held or inside), None)


def stretch(attribution: Attribution) -> Span:
    """Return the smallest stretch with all parts of an attribution, without a source that is named elsewhere."""
    source = attribution.source_span if attribution.reach != "inferred" else None
    spans = [*attribution.content, *(span for span in (source, attribution.cue_span) if span is not None)]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def reach(doc: Doc, attribution: Attribution) -> str:
    """Say how far the source of an attribution stands from its content."""
    source = attribution.source_span
    if source is None or not attribution.content:
        return "inferred" if source is None else "same_sentence"
    ours = doc.sentence_at(source.start)
    others = [doc.sentence_at(piece.start) for piece in attribution.content]
    if any(other.i == ours.i for other in others):
        return "same_sentence"
    return "previous_sentence" if any(other.paragraph == ours.paragraph for other in others) else "next_paragraph"


def mode(text: str, content: Sequence[Span]) -> str:
    """Say whether a content begins and ends in quotation marks, which is direct speech."""
    told = [piece.of(text).strip() for piece in content]
    return "direct" if told and all(piece.startswith(_OPENING) for piece in told) else "indirect"
