"""The corrections to one table, row by row: which fit, which do not, which contradict each other, and what the rows become."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from analysis.review.correction import Correction
from analysis.review.rows import UnfitError, cell, changed
from analysis.text.span import Span

Row = dict[str, Any]
_DONE = {"accept": "accepted", "edit": "edited", "add": "added", "merge": "merged"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction, and where its words stand by now."""

    correction: Correction
    span: Span

    @property
    def moved(self) -> int:
        """How many characters further on that is."""
        return self.span.start - self.correction.words.start


@dataclass(frozen=True, slots=True)
class Unfit:
    """A correction that was not applied, and why not."""

    correction: Correction
    why: str

    def __str__(self) -> str:
        return f"{self.correction}: {self.why}"


@dataclass(slots=True)
class Told:
    """What is told of the corrections while they are applied."""

    unfit: list[Unfit] = field(default_factory=list)
    disputed: list[tuple[Correction, ...]] = field(default_factory=list)

    def refuse(self, group: Sequence[Placed], why: str) -> None:
        """Note that corrections do not fit."""
        self.unfit += [Unfit(one.correction, why) for one in group]


@dataclass(frozen=True, slots=True)
class Step:
    """The rows of a table after its corrections.

    Attributes
    ----------
    records : tuple of records
    now_at : tuple
        Where each old row is now; None if it is gone.
    marks : dict
        What was done to which of the new rows.
    merging : dict
        The new rows that are to be merged into others, with the corrections that say so.
    """

    records: tuple[Any, ...]
    now_at: tuple[int | None, ...]
    marks: dict[int, Row]
    merging: dict[int, list[Placed]] = field(default_factory=dict)


Edit = Callable[[Any, Sequence[Placed]], Any]
Make = Callable[[Sequence[Placed], Sequence[Any]], Any]


def edited(record: Any, group: Sequence[Placed]) -> Any:  # noqa: ANN401 - a record of any table
    """Return a record with the cells that corrections give."""
    return changed(record, cells(group))


def cells(group: Sequence[Placed]) -> Row:
    """Return the cells that corrections of one row give."""
    return {name: value for one in group for name, value in one.correction.now.items()}


def step(
    rows: Sequence[Any],
    placed: Sequence[Placed],
    told: Told,
    make: Make | None = None,
    edit: Edit = edited,
    reads: Callable[[Any, Placed], bool] | None = None,
) -> Step:
    """Apply the corrections to one table.

    Parameters
    ----------
    rows : sequence of records
        None: a row that went with another.
    placed : sequence of Placed
        The corrections to this table.
    told : Told
        Notes what does not fit.
    make, edit
        Make a record of the corrections that add it, beside the other rows; change one.
    reads
        Says whether a record is as a correction has it; by its cells if missing.
    """
    reads = reads or _reads
    groups = _groups(rows, [one for one in placed if one.correction.do != "add"], told, reads)
    kept: list[tuple[int | None, Any, Row]] = []
    for index, record in enumerate(rows):
        if record is not None:
            kept += _after(index, record, groups.get(index, ()), told, edit)
    added = list(_added([record for _, record, _ in kept], placed, told, make, reads)) if make else []
    if added:
        # The extractors that come later take rows in the order of the text.
        kept = sorted([*kept, *added], key=lambda each: each[1].span or Span(0, 0))
    now_at: list[int | None] = [None] * len(rows)
    for place, (old, _, _) in enumerate(kept):
        if old is not None:
            now_at[old] = place
    marks = {place: mark for place, (_, _, mark) in enumerate(kept) if mark}
    merging = {
        place: groups[old]
        for place, (old, _, said) in enumerate(kept)
        if old is not None and old in groups and not said and groups[old][0].correction.do == "merge"
    }
    return Step(tuple(record for _, record, _ in kept), tuple(now_at), marks, merging)


def _groups(
    rows: Sequence[Any], placed: Sequence[Placed], told: Told, reads: Callable[[Any, Placed], bool]
) -> dict[int, list[Placed]]:
    groups: dict[int, list[Placed]] = {}
    for one in placed:
        try:
            index = matching(rows, one)
        except UnfitError as error:
            told.refuse([one], str(error))
            continue
        if one.correction.do == "edit" and reads(rows[index], one):
            told.refuse([one], "the row reads so by now, without it")
        else:
            groups.setdefault(index, []).append(one)
    return groups


def matching(rows: Sequence[Any], one: Placed) -> int:
    """Return the place of the row that a correction is of.

    Raises
    ------
    UnfitError
        There is none, it has other cells by now, or there are several.
    """
    there = [index for index, record in enumerate(rows) if record is not None and record.span == one.span]
    if not there:
        raise UnfitError(f"no row of {one.correction.table} stands on these words by now")
    alike = [index for index in there if not list(_others(rows[index], one))]
    if len(alike) > 1:
        raise UnfitError("several rows stand on these words: say in was what its own was")
    if not alike:
        column = next(_others(rows[there[0]], one))
        was, by_now = (_shown(value) for value in (one.correction.was[column], cell(rows[there[0]], column)))
        raise UnfitError(f"the row had {was} as {column} when it was corrected, and has {by_now} by now")
    return alike[0]


def _others(record: Any, one: Placed) -> Iterator[str]:  # noqa: ANN401
    return (column for column, was in one.correction.was.items() if cell(record, column) != was)


def _shown(value: object) -> str:
    return "nothing" if value is None else str(value)


def _reads(record: Any, one: Placed) -> bool:  # noqa: ANN401
    return all(cell(record, column) == value for column, value in one.correction.now.items())


def _after(
    index: int,
    record: Any,  # noqa: ANN401
    group: Sequence[Placed],
    told: Told,
    edit: Edit,
) -> Iterator[tuple[int | None, Any, Row]]:
    """Yield what becomes of a row: nothing of one that is rejected."""
    if not group:
        yield index, record, {}
    elif differ([one.correction for one in group]):
        told.disputed.append(tuple(one.correction for one in group))
        yield index, record, mark(group, "disputed")
    elif group[0].correction.do == "edit":
        try:
            yield index, edit(record, group), mark(group)
        except UnfitError as error:
            told.refuse(group, str(error))
            yield index, record, {}
    elif group[0].correction.do == "merge":
        yield index, record, {}
    elif group[0].correction.do == "accept":
        yield index, record, mark(group)


def _added(
    rows: Sequence[Any], placed: Sequence[Placed], told: Told, make: Make, reads: Callable[[Any, Placed], bool]
) -> Iterator[tuple[int | None, Any, Row]]:
    groups: dict[Span, list[Placed]] = {}
    for one in placed:
        if one.correction.do == "add":
            groups.setdefault(one.span, []).append(one)
    for span, group in groups.items():
        there = [record for record in rows if record.span == span]
        if there:
            by_now = all(any(reads(record, one) for record in there) for one in group)
            told.refuse(group, "the row is there by now" if by_now else "a row stands on these words: edit that one")
        elif differ([one.correction for one in group]):
            told.disputed.append(tuple(one.correction for one in group))
        else:
            try:
                rows = [*rows, make(group, rows)]
                yield None, rows[-1], mark(group)
            except UnfitError as error:
                told.refuse(group, str(error))


def differ(corrections: Sequence[Correction]) -> bool:
    """Say whether corrections to one row cannot all be right: edits can, if they are of different cells.

    Examples
    --------
    >>> from analysis.review.correction import Words
    >>> words = Words("12 dead", 4, 11)
    >>> first, second = (Correction("figures", "edit", words, now={"low": low}) for low in (13, 14))
    >>> differ([first, second]), differ([first, first])
    (True, False)
    """
    if len({each.do for each in corrections}) > 1:
        return True
    if corrections[0].do != "edit":
        return len({repr(each.says) for each in corrections}) > 1
    given: dict[str, set[str]] = {}
    for each in corrections:
        parts = {name: [words.text for words in pieces] for name, pieces in each.parts.items()}
        other = {} if each.other is None else {"other": each.other.text}
        for name, value in (*each.now.items(), *parts.items(), *other.items()):
            given.setdefault(name, set()).add(repr(value))
    return any(len(values) > 1 for values in given.values())


def mark(group: Sequence[Placed], review: str = "") -> Row:
    """Return what the columns of a review say of a row."""
    said = [one.correction for one in group]
    days: list[date] = [each.when for each in said if each.when is not None]
    return {
        "review": review or _DONE[said[0].do],
        "who": _joined(each.who for each in said),
        "when": max(days, default=None),
        "why": _joined(each.why for each in said),
    }


def _joined(values: Iterator[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(value for value in values if value)) or None
