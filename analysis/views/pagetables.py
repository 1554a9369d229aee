"""Tables of a page of the report: a few columns at a time, ids that lead into the article, names for a phone to show."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

MOST = 6
"""Columns of a table that stand beside each other; what is left is folded into the last of them."""

MOST_COUNTS = 9
"""The same of a table that counts how many are of what: its columns are narrow."""

_ID = r"[A-Z]\d{2,}"
_IDS = re.compile(rf"{_ID}(?:;{_ID})*")
_CELL = re.compile(r"<td>(.*?)</td>", re.DOTALL)
_HEAD = re.compile(r"<th>(.*?)</th>", re.DOTALL)
_PARTS = re.compile(r"(?P<before>.*?<thead>\s*)<tr[^>]*>.*?</tr>(?P<between>\s*</thead>\s*<tbody>)(?P<rows>.*?)(?P<after></tbody>.*)", re.DOTALL)  # fmt: skip
_LONG, _DAY = re.compile(r"[^<]{28,}"), re.compile(r"\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]+ \d{4}")
_BRIEF = 42
"""Letters of the middle cell of a column, up to which its longest cells leave the others their room."""
_DETAIL = re.compile(
    r"\b(?:start|end|spans)$|^sentence$|^rule$|\bincluded$|\bcodes$|^taken together$|^implied$|^rows it rests on$"
)
_BETWEEN = re.compile(r"(&#?\w+;)|;(?=\S)")  # of a list, not at the end of an entity
_CODE = re.compile(r"[a-z]+(?:_[a-z]+)+")
"""A word of a closed list, as the tables have it."""
_NOTHING = "–"
_LEFT_OUT = "..."
"""In each column of the row that stands for those in the middle of a long table."""


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    cells: Sequence[str]

    @property
    def rank(self) -> int:
        """Where it stands: words and numbers first, then details, then ids."""
        if all(_IDS.fullmatch(cell) or cell in (_NOTHING, _LEFT_OUT) for cell in self.cells):
            return 2
        return 1 if _DETAIL.search(self.name) else 0

    @property
    def brief(self) -> bool:
        """Say whether its cells are short, but for some of them: those are broken into lines, not given a wide column."""
        return sorted(map(len, self.cells))[len(self.cells) // 2] <= _BRIEF

    def names_rows(self, anchors: Collection[str]) -> bool:
        """Say whether its ids are those of the rows themselves."""
        ids = [cell for cell in self.cells if cell != _LEFT_OUT]
        return bool(ids) and len(set(ids)) == len(ids) and set(ids) <= set(anchors)


def for_page(table: str, text_page: str, anchors: Collection[str], names: Mapping[str, str] | None = None) -> str:
    """Return a table of a notebook as a page has it.

    Words and numbers come first, ids last; a column in which nothing is known is left out, and ids beside names. The column of the ids of the
    rows becomes a link on the first words of each.

    Parameters
    ----------
    table : str
        What `analysis.views.notebook.html` wrote; any other table is returned as it is.
    text_page : str
        The address of the page with the article.
    anchors : collection of str
        The ids of that page: what names one of them leads there.
    names : mapping of str to str, optional
        What a reader calls the rows of those ids, as HTML; a row that is not in it is called by its id.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.views.notebook import html
    >>> print(for_page(html(pd.DataFrame({"claim_id": ["C01"]})), "article.html", {"C01"}).partition("<tbody>")[2])
    <tr><td data-label="claim"><a href="article.html#C01">C01</a></td></tr></tbody>
    </table>
    """
    parts = _PARTS.fullmatch(table)
    if parts is None or "crn-table" not in parts["before"]:
        return table
    heads = _HEAD.findall(table.partition("</thead>")[0])
    rows = [_CELL.findall(row) for row in parts["rows"].split("</tr>") if "<td" in row]
    if not heads or any(len(row) != len(heads) for row in rows):
        return table
    columns = [_Column(head, [row[place] for row in rows]) for place, head in enumerate(heads)]
    links = _Links(text_page, anchors, names or {})
    counted = _is_counted(columns)
    own = len(columns) > 1 and columns[0].names_rows(anchors)
    known = [place for place in range(len(heads)) if set(columns[place].cells) != {_NOTHING}] or [0]
    known = [place for place in known if not (heads[place].endswith(" id") and heads[place][:-3] in heads)]
    order = sorted((place for place in known if place or not own), key=lambda place: columns[place].rank)
    most = MOST_COUNTS if counted else MOST
    shown = order if len(order) <= most else order[: most - 1]
    folded = order[len(shown) :]
    head = "".join(f"<th>{heads[place]}</th>" for place in shown) + ("<th>the rest</th>" if folded else "")

    def cells(row: Sequence[str]) -> Iterator[str]:
        for place in shown:
            words = links.within(heads[place], row[place])
            if own and place == shown[0] and "<a " not in words and row[0] != _LEFT_OUT:
                words = links.to(row[0], links.called(row[0]) if words == _NOTHING else words)
            none = place != shown[0] and (row[place] == _NOTHING or (counted and row[place] == "0"))
            yield _cell(columns[place], row[place], words, none=none)
        if folded:
            yield _rest([(heads[place], row[place]) for place in folded if not counted or row[place] != "0"], links)

    body = "".join(f"<tr>{''.join(cells(row))}</tr>" for row in rows)
    return f"{parts['before']}<tr>{head}</tr>{parts['between']}{body}{parts['after']}"


def anchors_of(page: str) -> frozenset[str]:
    """Return the ids of a page that rows and paragraphs have.

    Examples
    --------
    >>> sorted(anchors_of('<p id="p3"><span id="t12"></span><b id="A28"></b></p>'))
    ['A28', 'p3']
    """
    return frozenset(re.findall(rf' id="({_ID}|p\d+)"', page))


@dataclass(frozen=True, slots=True)
class _Links:
    """The page with the article: its address, the ids that it has, and what a reader calls their rows."""

    text_page: str
    anchors: Collection[str]
    names: Mapping[str, str]

    def to(self, anchor: str, words: str) -> str:
        """Return words that lead to a row or a paragraph."""
        return f'<a href="{self.text_page}#{anchor}">{words}</a>'

    def called(self, row: str) -> str:
        """Return what a reader calls a row."""
        return self.names.get(row, row)

    def within(self, name: str, cell: str) -> str:
        """Return the cell of a column with its rows, or its paragraph, as links into the article."""
        if name == "paragraph" and f"p{cell}" in self.anchors:
            return self.to(f"p{cell}", cell)
        if _CODE.fullmatch(cell):
            return cell.replace("_", " ")
        if not _IDS.fullmatch(cell):
            return _BETWEEN.sub(lambda found: found[1] or ", ", cell)
        each = [self.to(row, self.called(row)) if row in self.anchors else row for row in self._kept(cell.split(";"))]
        return (", " if self.names else " ").join(each)

    def _kept(self, listed: Sequence[str]) -> list[str]:
        """Return rows without those whose words another of them has: a figure in a statement that is named too."""
        bare = {row: self.called(row).strip("“”") for row in listed}
        named = [row for row in dict.fromkeys(listed) if row in self.names]
        kept = {
            row
            for place, row in enumerate(named)
            if not any(
                bare[row] in bare[other] and (bare[row] != bare[other] or before < place)
                for before, other in enumerate(named)
                if other != row
            )
        }
        return [row for row in listed if row in kept or row not in self.names]


def _is_counted(columns: Sequence[_Column]) -> bool:
    """Say whether a table counts how many are of what by what: mostly whole numbers, and of several kinds there is none."""
    counts = [column for column in columns if all(map(str.isdecimal, column.cells))]
    return 2 * len(counts) >= len(columns) and sum("0" in column.cells for column in counts) > 1


def _cell(column: _Column, cell: str, words: str, *, none: bool = False) -> str:
    """Write a cell; of what there is `none`, a phone shows nothing."""
    long = ("brief" if column.brief else "words") if _LONG.fullmatch(cell) else ""
    kind = "none" if none else "day" if _DAY.fullmatch(cell) else long
    attribute = f' class="{kind}"' if kind else ""
    return f'<td data-label="{_plain(column.name)}"{attribute}>{words}</td>'


def _rest(pairs: Sequence[tuple[str, str]], links: _Links) -> str:
    said = "".join(
        f"<dt>{name}</dt><dd>{links.within(name, cell)}</dd>"
        for name, cell in pairs
        if cell not in (_NOTHING, _LEFT_OUT)
    )
    return f'<td class="rest"><details><summary>more</summary><dl>{said}</dl></details></td>' if said else "<td></td>"


def _plain(name: str) -> str:
    return re.sub(r"<[^>]*>|\"", "", unescape(name)).strip()
