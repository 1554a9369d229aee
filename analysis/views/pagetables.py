"""Tables of a page of the report: a few columns at a time, ids that lead into the article, names for a phone to show."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from html import unescape

MOST = 6
"""Columns of a table that stand beside each other; what is left is folded into the last of them."""

_ID = r"[A-Z]\d{2,}"
_IDS = re.compile(rf"{_ID}(?:;{_ID})*")
_CELL = re.compile(r"<td>(.*?)</td>", re.DOTALL)
_HEAD = re.compile(r"<th>(.*?)</th>", re.DOTALL)
_PARTS = re.compile(r"(?P<before>.*?<thead>\s*)<tr[^>]*>.*?</tr>(?P<between>\s*</thead>\s*<tbody>)(?P<rows>.*?)(?P<after></tbody>.*)", re.DOTALL)  # fmt: skip
_LONG, _DAY = re.compile(r"[^<]{28,}"), re.compile(r"\d{4}-\d\d-\d\d")
_DETAIL = re.compile(
    r"\b(?:start|end|spans)$|^sentence$|^rule$|\bincluded$|\bcodes$|^taken together$|^implied$|^rows it rests on$"
)
_BETWEEN = re.compile(r"(&#?\w+;)|;(?=\S)")  # of a list, not at the end of an entity
_CODE = re.compile(r"[a-z]+(?:_[a-z]+)+")
"""A word of a closed list, as the tables have it."""
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    cells: Sequence[str]

    @property
    def rank(self) -> int:
        """Where it stands: words and numbers first, then details, then ids."""
        if all(_IDS.fullmatch(cell) or cell == _NOTHING for cell in self.cells):
            return 2
        return 1 if _DETAIL.search(self.name) else 0

    def names_rows(self, anchors: Collection[str]) -> bool:
        """Say whether its ids are those of the rows themselves."""
        return len(set(self.cells)) == len(self.cells) and set(self.cells) <= set(anchors)


def for_page(table: str, text_page: str, anchors: Collection[str]) -> str:
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
    names = _HEAD.findall(table.partition("</thead>")[0])
    rows = [_CELL.findall(row) for row in parts["rows"].split("</tr>") if "<td" in row]
    if not names or any(len(row) != len(names) for row in rows):
        return table
    columns = [_Column(name, [row[place] for row in rows]) for place, name in enumerate(names)]
    own = len(columns) > 1 and columns[0].names_rows(anchors)
    known = [place for place in range(len(names)) if set(columns[place].cells) != {_NOTHING}] or [0]
    known = [place for place in known if not (names[place].endswith(" id") and names[place][:-3] in names)]
    order = sorted((place for place in known if place or not own), key=lambda place: columns[place].rank)
    shown = order if len(order) <= MOST else order[: MOST - 1]
    folded = order[len(shown) :]
    head = "".join(f"<th>{names[place]}</th>" for place in shown) + ("<th>the rest</th>" if folded else "")

    def cells(row: Sequence[str]) -> Iterator[str]:
        for place in shown:
            words = _linked(names[place], row[place], text_page, anchors)
            if own and place == shown[0] and "<a " not in words:
                words = _link(row[0], row[0] if words == _NOTHING else words, text_page)
            yield _cell(names[place], row[place], words)
        if folded:
            yield _rest([(names[place], row[place]) for place in folded], text_page, anchors)

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


def _cell(name: str, cell: str, words: str) -> str:
    kind = ' class="day"' if _DAY.fullmatch(cell) else ' class="words"' if _LONG.fullmatch(cell) else ""
    return f'<td data-label="{_plain(name)}"{kind}>{words}</td>'


def _rest(pairs: Sequence[tuple[str, str]], text_page: str, anchors: Collection[str]) -> str:
    said = "".join(
        f"<dt>{name}</dt><dd>{_linked(name, cell, text_page, anchors)}</dd>" for name, cell in pairs if cell != _NOTHING
    )
    return f'<td class="rest"><details><summary>more</summary><dl>{said}</dl></details></td>' if said else "<td></td>"


def _linked(name: str, cell: str, text_page: str, anchors: Collection[str]) -> str:
    """Return a cell with its ids, or its paragraph, as links into the article."""
    if name == "paragraph" and f"p{cell}" in anchors:
        return _link(f"p{cell}", cell, text_page)
    if _CODE.fullmatch(cell):
        return cell.replace("_", " ")
    if not _IDS.fullmatch(cell):
        return _BETWEEN.sub(lambda found: found[1] or ", ", cell)
    return " ".join(_link(id_, id_, text_page) if id_ in anchors else id_ for id_ in cell.split(";"))


def _link(anchor: str, words: str, text_page: str) -> str:
    return f'<a href="{text_page}#{anchor}">{words}</a>'


def _plain(name: str) -> str:
    return re.sub(r"<[^>]*>|\"", "", unescape(name)).strip()
