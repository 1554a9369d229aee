"""The tables of a hand reading as the records that they would be made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pandas as pd

from analysis.extract.records import Attribution, DateExpression, Figure, Holding, Records, Source
from analysis.tables.spans import read_list, read_spans
from analysis.text.span import Span

Cells = dict[str, Any]
Tables = Mapping[str, pd.DataFrame]


def records_of(tables: Tables) -> Records:
    """Return the records of tables in which every row is in the order of the text; claims and places are left out."""
    places = {name: {id_: place for place, id_ in enumerate(tables[name].iloc[:, 1])} for name in tables}

    def place(table: str, id_: str | None) -> int | None:
        return None if id_ is None else places[table][id_]

    return Records(
        sources=tuple(
            Source(
                span=_span(row), mentions=read_spans(row["mention_spans"]), subset_of=place("sources", row["subset_of"]),
                **_same(row, "name kind named anonymous count_low count_high role access anonymity_reason side rule"),
            )
            for row in _rows(tables["sources"])
        ),
        attributions=tuple(
            Attribution(
                span=_span(row), source_span=None, cue_span=None, content=read_spans(row["content_spans"]),
                source=place("sources", row["source_id"]), nested_in=place("attributions", row["nested_in"]), date=None,
                **_same(row, "cue_class mode reach negated audience rule"),
            )
            for row in _rows(tables["attributions"])
        ),
        figures=tuple(
            Figure(
                span=_span(row), places=read_list(row["places"]), date=place("dates", row["date_id"]),
                **_same(row, "kind low high low_closed high_closed modifier change unit subject holder rule"),
            )
            for row in _rows(tables["figures"])
        ),
        dates=tuple(
            DateExpression(
                span=_span(row), earliest=_day(row["earliest"]), latest=_day(row["latest"]),
                **_same(row, "grain resolved_by rule"),
            )
            for row in _rows(tables["dates"])
        ),
        holdings=tuple(
            Holding(
                span=_span(row), regions=read_list(row["regions"]), region_codes=read_list(row["region_codes"]),
                figure=place("figures", row["figure_id"]), as_of=None,
                # The hand reading has no column for it; its one statement of a rest says "still held".
                rest="still held" in row["text"],
                **_same(row, "holder joint share_low share_high area_low area_high low_closed high_closed rule"),
            )
            for row in _rows(tables["holdings"])
        ),
    )  # fmt: skip


def _rows(table: pd.DataFrame) -> Iterator[Cells]:
    for row in table.to_dict("records"):
        yield {str(name): None if pd.isna(cell) else cell for name, cell in row.items()}


def _same(row: Cells, names: str) -> Cells:
    return {name: row[name] for name in names.split()}


def _span(row: Cells) -> Span:
    return Span(row["start"], row["end"])


def _day(cell: str | None) -> date | None:
    return None if cell is None else date.fromisoformat(cell)
