"""What became of the findings of the checks: whether the figures of the second agree where those of the first do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.reading import Reading
from analysis.tables.build import Row
from analysis.tables.findings import finding_rows
from analysis.tables.spans import read_list
from analysis.tellings.change import Change
from analysis.text.span import Span


def finding_changes(first: Reading, second: Reading, told: Sequence[Change]) -> Iterator[Change]:
    """Yield what became of each finding that rests on rows which both texts have.

    A conflict that only one of them has is a finding that changed. All else that cannot be found again goes with the rows that
    were dropped.
    """
    renamed = {change.first_id: change.second_id for change in told if change.first_id and change.second_id}
    ours, theirs = finding_rows(first.builder), finding_rows(second.builder)
    places = _places(first, "first", told), _places(second, "second", told)
    taken: set[int] = set()
    for row in ours:
        rows = {renamed.get(each) for each in read_list(row["rows"])} - {None}
        alike = [len(rows & set(read_list(other["rows"]))) * (other["check"] == row["check"]) for other in theirs]
        best = max((j for j in range(len(theirs)) if j not in taken), key=alike.__getitem__, default=None)
        if best is not None and alike[best]:
            taken.add(best)
            verdicts = row["verdict"], theirs[best]["verdict"]
            change = "kept" if verdicts[0] == verdicts[1] else "finding changed"
            yield _row(change, row, theirs[best], places)
        elif row["verdict"] == "inconsistent":
            yield _row("finding changed", row, None, places)
    for j, row in enumerate(theirs):
        if j not in taken and row["verdict"] == "inconsistent":
            yield _row("finding changed", None, row, places)


def _row(change: str, ours: Row | None, theirs: Row | None, places: tuple[dict[str, Span], dict[str, Span]]) -> Change:
    verdicts = " → ".join(row["verdict"] if row else "no finding" for row in (ours, theirs))
    explained = (theirs or ours or {}).get("explanation", "")
    detail = "" if change == "kept" else f"{verdicts}: {explained}"
    ids = [None if row is None else row["finding_id"] for row in (ours, theirs)]
    spans = [None if row is None else _span(row, where) for row, where in zip((ours, theirs), places, strict=True)]
    return Change("findings", change, ids[0], spans[0], ids[1], spans[1], detail)


def _span(row: Row, places: dict[str, Span]) -> Span | None:
    return next((places[each] for each in read_list(row["rows"]) if each in places), None)


def _places(telling: Reading, side: str, told: Sequence[Change]) -> dict[str, Span]:
    """Return where the rows stand that findings rest on."""
    known = {getattr(change, f"{side}_id"): getattr(change, side) for change in told}
    for ids, records in (
        (telling.builder.figure_ids, telling.records.figures),
        (telling.builder.holding_ids, telling.records.holdings),
    ):
        known.update(zip(ids, (record.span for record in records), strict=True))
    return {name: span for name, span in known.items() if name and span}
