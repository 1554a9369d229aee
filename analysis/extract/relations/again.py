"""One amount given twice: in two units, or in two sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.records import DateExpression, Figure, Relation
from analysis.extract.relations.line import has_number
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import Span

_POINTERS = words("function_words", "word", kind="pointer")


def converted(figures: Sequence[Figure]) -> Iterator[Relation]:
    """Yield what is given in two units: "100 km (62 miles)"."""
    for index in range(1, len(figures)):
        one, other = figures[index - 1], figures[index]
        told = has_number(one) and has_number(other) and one.kind != "money"
        if other.role == "again" and told and one.unit is not None and other.unit is not None:
            span = Span(one.span.start, other.span.end)
            roles = (("left", index - 1), ("right", index))
            yield Relation(span, "conversion", "equal", roles, "conversion: two units")


def repeated(doc: Doc, figures: Sequence[Figure], dates: Sequence[DateExpression]) -> Iterator[Relation]:
    """Yield numbers of victims that two sentences give of one thing: what befell them, and the places and the date agree.

    Other amounts of one measure are too often of different parts of it: "38 delegates", "222 delegates".
    """
    first_said: dict[object, int] = {}
    for index, figure in enumerate(figures):
        if not _can_be_repeated(figure):
            continue
        first = first_said.setdefault(_thing(figure, dates), index)
        one = figures[first]
        if doc.sentence_at(one.span.start).i != doc.sentence_at(figure.span.start).i:
            span = Span(figure.span.start, figure.span.end)
            yield Relation(span, "same", "equal", (("left", first), ("right", index)), "same: said again")


def _can_be_repeated(figure: Figure) -> bool:
    said = figure.kind == "casualties" and figure.role == "level" and figure.change is None and has_number(figure)
    return said and figure.measure is not None and figure.of is not None and figure.of.lower() not in _POINTERS


def _thing(figure: Figure, dates: Sequence[DateExpression]) -> object:
    """Return what a figure is of; figures of the same are for one amount."""
    date = None if figure.date is None else dates[figure.date]
    when = None if date is None else (date.earliest, date.latest, date.kind)
    return figure.kind, figure.unit, figure.measure, (figure.of or "").casefold(), figure.places, when
