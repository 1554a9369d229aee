"""What a terminal shows of two tellings, or of more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from analysis.failures import printable
from analysis.tellings.change import SAME
from analysis.tellings.sentences import quoted

if TYPE_CHECKING:
    from analysis.tellings.many import Matrix
    from analysis.tellings.tellings import Tellings


def shown(both: Tellings) -> Group:
    """Return the three sentences, and a row for each change that is more than a rewording.

    Examples
    --------
    >>> import rich, analysis
    >>> from analysis.tellings.tellings import tellings
    >>> reading = analysis.read(analysis.Article("The dam will hold, two engineers said."))
    >>> rich.print(shown(tellings(reading, reading)))
    A reader of the second learns all that the first tells.
    Nothing that both tell is told otherwise.
    Of 1 claim, 1 is kept word for word and 0 are reworded; the second adds none.
    """
    parts: list[RenderableType] = [Text(printable(sentence)) for sentence in both.sentences]
    told = [change for change in (*both.told, *both.found) if change.change not in SAME]
    if told:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for name in ("what became of it", "first", "second", "in short"):
            table.add_column(name, overflow="fold")
        first, second = both.first.article.text, both.second.article.text
        for change in told:
            here = quoted(change.first, first) if change.first else "–"
            there = quoted(change.second, second) if change.second else "–"
            table.add_row(*(Text(printable(cell)) for cell in (change.change, here, there, change.detail)))
        parts += [Text(), table]
    return Group(*parts)


def shown_matrix(compared: Matrix) -> Group:
    """Return what may be supposed of who has it from whom, and a row for each pair of texts."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    pairs = compared.pairs.reset_index()
    for name in pairs.columns:
        table.add_column(str(name), overflow="fold")
    for row in pairs.astype(str).itertuples(index=False):
        table.add_row(*(Text(printable(cell)) for cell in row))
    said = [Text(printable(sentence)) for sentence in compared.sentences]
    return Group(*said, Text("That is a supposition from likeness, and no proof."), Text(), table)
