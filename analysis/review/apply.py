"""A review applied to what was read: sources, attributions, figures and dates first, then all that follows from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from analysis.extract.claims.claims import claims
from analysis.extract.claims.topics import Topics
from analysis.extract.extents import extents
from analysis.extract.figures.figures import figures
from analysis.extract.holdings.holdings import holdings
from analysis.extract.records import Records
from analysis.extract.relations.relations import relations
from analysis.review.attributions import corrected_attributions
from analysis.review.correction import Correction, Review
from analysis.review.place import found
from analysis.review.rows import UnfitError, changed, row
from analysis.review.sources import corrected_sources
from analysis.review.step import Placed, Row, Step, Told, Unfit, cells, step
from analysis.text.doc import Doc
from analysis.text.english import is_english

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Applied:
    """A review as it was applied to a reading.

    Attributes
    ----------
    review : Review
    marks : mapping
        What was done to which row, by table and place in its list of records: the cells of the columns of a review.
    unfit : tuple of Unfit
        The corrections that do not fit by now, and why; none of them was applied.
    disputed : tuple of tuple of Correction
        Corrections to one row that cannot all be right; the row stands as it was read.
    read : mapping
        The records of each table before its own corrections, each with its place after them.
    """

    review: Review
    marks: Mapping[str, Mapping[int, Row]]
    unfit: tuple[Unfit, ...] = ()
    disputed: tuple[tuple[Correction, ...], ...] = ()
    read: Mapping[str, Sequence[tuple[Any, int | None]]] = field(default_factory=dict, repr=False)

    @property
    def notes(self) -> list[str]:
        """What a reader has to be told, a sentence each: what does not fit, and what is disputed."""
        told = [f"This correction does not fit by now, and was not applied: {one}." for one in self.unfit]
        for group in self.disputed:
            said = "; ".join(f"{each.who or 'somebody'}: {each}" for each in group)
            told.append(f"These corrections contradict each other, and none was applied: {said}.")
        return told

    def table(self) -> pd.DataFrame:
        """Return one row a correction: what it says, who made it, and what became of it."""
        import pandas as pd

        why = {id(one.correction): one.why for one in self.unfit}
        disputed = {id(each) for group in self.disputed for each in group}
        rows = [
            {
                "table": each.table,
                "correction": str(each),
                "who": each.who,
                "when": None if each.when is None else each.when.isoformat(),
                "why": each.why,
                "outcome": "unfit" if id(each) in why else "disputed" if id(each) in disputed else "applied",
                "unfit_because": why.get(id(each)),
            }
            for each in self.review.corrections
        ]
        columns = ["table", "correction", "who", "when", "why", "outcome", "unfit_because"]
        return pd.DataFrame(rows, columns=columns, dtype="string")


def corrected(doc: Doc, records: Records, review: Review, topics: Topics | None = None) -> tuple[Records, Applied]:
    """Apply a review to the records of an article.

    Corrections to dates, figures, sources and attributions come first. Claims, holdings, extents and relations are then
    read anew from these, and corrected in their turn.

    Parameters
    ----------
    doc : Doc
    records : Records
        What the extractors read from it.
    review : Review
    topics : mapping, optional
        What tells each topic of a claim, as in `analysis.extract.extract.extract`.

    Examples
    --------
    >>> import analysis
    >>> from analysis.review.correction import Words
    >>> reading = analysis.read(analysis.Article("Floods killed 12 people, officials said."))
    >>> words = Words.of(reading.article.text, 14, 16)
    >>> mended = Correction("figures", "edit", words, now={"low": 12.0, "high": None}, who="Ann")
    >>> review = Review(reading.article.article_id, "floods", (mended,))
    >>> records, applied = corrected(reading.doc, reading.records, review)
    >>> records.figures[0].high, applied.unfit
    (None, ())
    """
    told, read = Told(), records
    same = doc.article.article_id == review.article_id
    placed = _placed(doc, review, told, same=same)
    steps: dict[str, Step] = {}
    before: dict[str, Sequence[Any]] = {"dates": records.dates}
    steps["dates"] = step(records.dates, placed["dates"], told, partial(_made, "dates", doc, records))
    records = _dated(doc, records, steps["dates"])
    before |= {name: getattr(records, name) for name in ("figures", "sources", "attributions")}
    steps["figures"] = step(records.figures, placed["figures"], told, partial(_made, "figures", doc, records))
    steps["sources"] = corrected_sources(doc, records.sources, placed["sources"], told, same=same)
    records = replace(records, figures=steps["figures"].records, sources=steps["sources"].records)
    steps["attributions"] = corrected_attributions(
        doc, records, steps["sources"], placed["attributions"], told, same=same
    )
    records = replace(records, attributions=steps["attributions"].records)
    if is_english(doc.text) and any(getattr(records, name) != getattr(read, name) for name in steps):
        records = _followed(doc, records, topics)
    for name in ("claims", "holdings", "relations"):
        make = None if name == "relations" else partial(_made, name, doc, records)
        before[name] = getattr(records, name)
        steps[name] = step(before[name], placed[name], told, make)
        records = replace(records, **{name: steps[name].records})
    marks = {name: done.marks for name, done in steps.items()}
    origins = {name: tuple(zip(before[name], done.now_at, strict=True)) for name, done in steps.items()}
    return records, Applied(review, marks, tuple(told.unfit), tuple(told.disputed), origins)


def _placed(doc: Doc, review: Review, told: Told, *, same: bool) -> dict[str, list[Placed]]:
    placed: dict[str, list[Placed]] = {name: [] for name in TABLES}
    for each in review.corrections:
        span = found(doc.text, each.words, same=same)
        if span is None:
            told.unfit.append(Unfit(each, "its words do not stand in their place by now"))
        else:
            placed[each.table].append(Placed(each, span))
    return placed


TABLES = ("dates", "figures", "sources", "attributions", "claims", "holdings", "relations")
"""The tables that can be corrected, in the order in which they are."""


def _made(table: str, doc: Doc, records: Records, group: Sequence[Placed], rows: Sequence[Any]) -> Any:  # noqa: ANN401
    span = group[0].span
    if table == "dates" and any(span.overlaps(date.span) for date in rows):
        raise UnfitError("it overlaps a date that is there: reject that one as well")
    return changed(row(table, doc, span, records), cells(group))


def _dated(doc: Doc, records: Records, done: Step) -> Records:
    """Return the records with other dates; figures are read anew, for no number in a date is one."""
    if done.records == records.dates:
        return records
    attributions = tuple(
        each if each.date is None else replace(each, date=done.now_at[each.date]) for each in records.attributions
    )
    read = tuple(figures(doc, records.places, done.records)) if is_english(doc.text) else ()
    return replace(records, dates=done.records, attributions=attributions, figures=read)


def _followed(doc: Doc, records: Records, topics: Topics | None) -> Records:
    """Return the records with what follows from sources, attributions, figures and dates read anew."""
    attributions, numbers, dates = records.attributions, records.figures, records.dates
    held = tuple(holdings(doc, numbers, records.places, dates))
    return replace(
        records,
        claims=tuple(claims(doc, attributions, records.sources, numbers, dates, topics)),
        holdings=held,
        extents=tuple(extents(doc, numbers, records.places)),
        relations=tuple(relations(doc, numbers, dates, attributions, held)),
    )
