"""The page of results, ``benchmarks/README.md``: one block a benchmark, between two comments with its name."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).with_name("README.md")


def write(name: str, markdown: str) -> None:
    """Replace the block of the page between ``<!-- name -->`` and ``<!-- /name -->``; append it if it is missing."""
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    PAGE.write_text(replaced(page, name, markdown), encoding="utf-8")


def replaced(page: str, name: str, markdown: str) -> str:
    """Return the page with the block of that name as given.

    Examples
    --------
    >>> replaced("# Page\\n\\n<!-- speed -->\\nold\\n<!-- /speed -->\\n", "speed", "new")
    '# Page\\n\\n<!-- speed -->\\nnew\\n<!-- /speed -->\\n'
    >>> replaced("# Page\\n", "figures", "new")
    '# Page\\n\\n<!-- figures -->\\nnew\\n<!-- /figures -->\\n'
    """
    block = f"<!-- {name} -->\n{markdown.strip()}\n<!-- /{name} -->"
    known = re.compile(rf"<!-- {re.escape(name)} -->.*?<!-- /{re.escape(name)} -->", re.DOTALL)
    if known.search(page):
        return known.sub(lambda _: block, page, count=1)
    start = f"{page.rstrip()}\n\n" if page.strip() else ""
    return f"{start}{block}\n"


def table(header: list[str], rows: list[list[str]]) -> str:
    """Write a Markdown table; the first column is words, the others are numbers.

    Examples
    --------
    >>> print(table(["metric", "F1"], [["value", "90.0"]]))
    | metric | F1 |
    |---|---:|
    | value | 90.0 |
    """
    rule = ["---", *("---:" for _ in header[1:])]
    lines = [f"| {' | '.join(header)} |", f"|{'|'.join(rule)}|"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])
