"""What a reading found, for a terminal of any width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.table import Table
from rich.text import Text

from analysis.tables.findings import finding_rows
from analysis.tables.innermost import innermost_words
from analysis.views.amounts import bounds, counted
from analysis.views.wording import called, cited, clean, explained, told

if TYPE_CHECKING:
    from analysis.reading import Reading
    from analysis.views.wording import Record

MOST = 20
"""Sources shown at most."""

_STYLES = {"consistent": "green", "inconsistent": "bold red", "differ": "yellow", "undetermined": "yellow"}


def summary(reading: Reading) -> Group:
    """Return what a terminal shows of a reading: its sources by their words, and whether its figures agree.

    Examples
    --------
    >>> import rich
    >>> from analysis.article import Article
    >>> from analysis.reading import read
    >>> rich.print(summary(read(Article("The dam will hold, Ann Lee said.", "dam"))))
    dam
    1 source, 1 attribution, 1 claim, ...
    Source: ...
    """
    article = reading.article
    words = innermost_words(article.text, reading.builder.rows("attributions"))
    voices = [row | {"words": words.get(row["source_id"], 0)} for row in told(reading.builder.rows("sources"))]
    counts = {
        name: len(getattr(reading.records, name)) for name in ("attributions", "claims", "figures", "dates", "holdings")
    }
    counts = {"sources": sum(row["kind"] != "author" for row in voices)} | counts
    return Group(
        Text(clean(called(article)), style="bold"),
        Text(", ".join(counted(count, name.removesuffix("s")) for name, count in counts.items())),
        Text(cited(article), style="dim"),
        _sources(sorted(voices, key=lambda row: -row["words"])),
        verdicts(told(finding_rows(reading.builder))),
    )


def verdicts(findings: Sequence[Record]) -> Table | Text:
    """Return what a terminal shows of the findings: verdict, explanation, and the rows each rests on."""
    if not findings:
        return Text("No two figures of this article could be checked against each other.")
    table = _table("Do the numbers agree?", "Verdict", "Why", "Rows")
    for row in findings:
        verdict = Text(row["verdict"], style=_STYLES[row["verdict"]])
        table.add_row(verdict, Text(explained(row["explanation"])), Text(row["rows"].replace(";", " "), style="dim"))
    return table


def _sources(voices: list[Record]) -> Table:
    table = _table("Who speaks", "Source", "What it is", "Said", "Words")
    for column in table.columns[2:]:
        column.justify = "right"
    for row in voices[:MOST]:
        said = (Text(str(row["attributions"])), Text(str(row["words"])))
        table.add_row(Text(clean(row["name"])), Text(_what(row)), *said)
    if len(voices) > MOST:
        table.caption = f"and {len(voices) - MOST} more"
    return table


def _what(row: Record) -> str:
    """Say what a source is: its kind, how many people at least and at most, and whether it is named."""
    if row["kind"] == "author":
        return "author"
    size = bounds(row, "count_low", "count_high") if row["kind"] == "group" else ""
    known = "anonymous" if row["anonymous"] else "named" if row["named"] else "unnamed"
    return ", ".join(filter(None, (row["kind"], size, known if row["kind"] in ("person", "group") else "")))


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", caption_justify="left", box=box.SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table
