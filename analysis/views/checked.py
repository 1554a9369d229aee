"""What the checks found, for a terminal of any width: what is wrong first, with the sentences to look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analysis.tables.coverage import coverage
from analysis.tables.findings import finding_rows, implied_rows
from analysis.views.amounts import bounds, counted
from analysis.views.wording import Record, clean, explained, listed, told

if TYPE_CHECKING:
    from analysis.reading import Reading
    from analysis.tables.areas import Areas

_STYLES = {"consistent": "green", "inconsistent": "bold red", "differ": "yellow", "undetermined": "yellow"}


def checked(reading: Reading, regions: Areas | None = None) -> Group:
    """Return what a terminal shows of the checks: the verdict, what conflicts, what is undecided, what agrees.

    Examples
    --------
    >>> import rich
    >>> from analysis.article import Article
    >>> from analysis.reading import read
    >>> said = "Rebels hold 60% of Syria. The army holds 50% of Syria."
    >>> rich.print(checked(read(Article(said))))
    2 of 2 figures are about land.
    The numbers do not agree: 1 conflict. ...
       H01 F01  Rebels hold 60% of Syria.
       H02 F02  The army holds 50% of Syria.
       ...
    """
    findings = told(finding_rows(reading.builder, regions))
    by_verdict = {verdict: [row for row in findings if row["verdict"] == verdict] for verdict in _STYLES}
    wrong, differ, open_, right = (
        by_verdict[verdict] for verdict in ("inconsistent", "differ", "undetermined", "consistent")
    )
    parts: list[RenderableType] = [Text(coverage(reading.builder, findings)), _verdict(wrong, [*differ, *open_], right)]
    sentences = _sentences(reading) if wrong else {}
    for number, row in enumerate(wrong, start=1):
        parts += [Text(), _point(f"{number}.", row, "bold red"), Padding(_quoted(row, sentences), (0, 0, 0, 3))]
    if shared := _shared(wrong):
        parts += [Text(), Text(f"In all of these conflicts: {shared}. Look there first.")]
    if differ:
        parts += [Text(), Text("Sources differ", style="bold")]
        parts += [_point("≠", row, "yellow", ids=True) for row in differ]
    if open_:
        parts += [Text(), Text("Cannot be decided", style="bold")]
        parts += [_point("?", row, "yellow", ids=True) for row in open_]
    if right:
        parts += [Text(), Text("Can be true", style="bold")]
        parts += [_point("+", row, "green", ids=True) for row in right]
    implied = told(implied_rows(reading.builder, regions))
    if implied:
        parts += [Text(), _implied(implied)]
    return Group(*parts)


def _verdict(wrong: Sequence[Record], open_: Sequence[Record], right: Sequence[Record]) -> Text:
    if not (wrong or open_ or right):
        return Text()
    if wrong:
        told, style = f"The numbers do not agree: {counted(len(wrong), 'conflict')}.", "bold red"
    elif right:
        told, style = "What was compared can all be true at once.", "bold green"
    else:
        told, style = "Whether the numbers agree cannot be decided.", "bold yellow"
    text = Text(told, style=style)
    counts = [f"{len(wrong)} inconsistent", f"{len(open_)} undetermined", f"{len(right)} consistent"]
    return text.append(f" {counted(len(wrong) + len(open_) + len(right), 'finding')}: {', '.join(counts)}.", "default")


def _point(mark: str, row: Record, style: str, *, ids: bool = False) -> Table:
    """Return a finding as a point of a list, with the rows it rests on behind it."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=2, no_wrap=True)
    grid.add_column(overflow="fold")
    said = Text(explained(row["explanation"]))
    if ids:
        said.append(f" [{row['rows'].replace(';', ' ')}]", "dim")
    grid.add_row(Text(mark, style=style), said)
    return grid


def _quoted(row: Record, sentences: dict[str, str]) -> Table:
    """Return the sentences that a finding rests on, each with the ids of its rows."""
    by_sentence: dict[str, list[str]] = {}
    for id_ in row["rows"].split(";"):
        by_sentence.setdefault(sentences.get(id_, ""), []).append(id_)
    grid = Table.grid(padding=(0, 2))
    grid.add_column(overflow="fold", max_width=9)
    grid.add_column(overflow="fold")
    for sentence, ids in by_sentence.items():
        grid.add_row(Text(" ".join(ids), style="bold"), Text(clean(sentence)))
    if "references" in row:
        grid.add_row(Text("areas", style="dim"), Text(clean(row["references"]), style="dim"))
    return grid


def _sentences(reading: Reading) -> dict[str, str]:
    """Return the sentence of each row that a finding may rest on."""
    sentences, text = reading.doc.sentences, reading.article.text
    return {
        str(row[f"{table[:-1]}_id"]): text[sentences[row["sentence"]].start : sentences[row["sentence"]].end]
        for table in ("holdings", "figures", "sources")
        for row in reading.builder.rows(table)
        if "sentence" in row
    }


def _shared(wrong: Sequence[Record]) -> str:
    """Return the rows that all of several conflicts have in common."""
    sets = [row["rows"].split(";") for row in wrong]
    return " ".join(id_ for id_ in sets[0] if all(id_ in each for each in sets)) if len(sets) > 1 else ""


def _implied(rows: Sequence[Record]) -> Table:
    title = "What all statements on land imply together"
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("Region", overflow="fold")
    table.add_column("Holder", overflow="fold")
    for name in ("Stated", "Implied", "km²"):
        table.add_column(name, justify="right", overflow="fold")
    for row in rows:
        share = bounds(_rounded(row, "share", 1), "share_low", "share_high", "percent")
        area = bounds({**_rounded(row, "area", 0), "low_closed": True, "high_closed": True}, "area_low", "area_high")
        said = {"low_closed": row.get("stated_low_closed", True), "high_closed": row.get("stated_high_closed", True)}
        stated = {**_rounded(row, "stated", 1), **said}
        cells = (
            listed(row["regions"]),
            row["holder"],
            bounds(stated, "stated_low", "stated_high", "percent"),
            share,
            area,
        )
        table.add_row(*(Text(clean(cell)) for cell in cells))
    return table


def _rounded(row: Record, name: str, digits: int) -> Record:
    ends = {key: round(row[key], digits) for key in (f"{name}_low", f"{name}_high") if key in row}
    return {**row, **ends}
