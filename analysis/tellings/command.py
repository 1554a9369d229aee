"""The command ``analysis compare``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from analysis.failures import UseError
from analysis.folder import filled
from analysis.options import CompareFormat, Encoding
from analysis.printing import print_text, show, tell

if TYPE_CHECKING:
    import pandas as pd

    from analysis.tellings.many import Matrix
    from analysis.tellings.tellings import Tellings

EPILOG = """\b
Examples:
  analysis compare first.txt second.txt
  analysis compare first.txt second.txt --to tellings.html
  analysis compare first.txt second.txt --format json | jq .sentences
  analysis compare *.txt

Two texts: what the second keeps, changes, leaves out and adds, row by row, with three sentences at the top. More: each with
each, and which may come from which, told by shared wording, its order and shared departures; that is a supposition, and no
proof."""


def compare(
    articles: Annotated[list[str], typer.Argument(metavar="FIRST SECOND…", help="Files of articles, two or more.")],
    to: Annotated[
        Path | None, typer.Option(metavar="DIR|FILE.html", help="Write the page and the table here, or the page alone.")
    ] = None,
    form: Annotated[CompareFormat | None, typer.Option("--format", help="Give the table in this format.")] = None,
    encoding: Encoding = "utf-8",
) -> None:
    """Compare tellings of one story: what a later one leaves out, tells otherwise and adds.

    --to FILE.html writes a page with the two texts side by side; --to DIR the page and the table, as csv or json. Without
    --to, --format prints the table.
    """
    if len(articles) < 2:
        raise UseError("Name two articles to compare, the first telling first.")
    if len(articles) > 2 and to is not None and to.suffix == ".html":
        raise UseError("A page shows two texts: name two articles, or a folder for the tables of more.")
    if to is not None and to.suffix == ".html" and form is not None:
        raise UseError("A page holds no table in a format: name a folder with --to DIR for both.")
    from analysis.article import load
    from analysis.reading import read
    from analysis.tellings.tellings import tellings

    readings = [read(article) for article in [load(path, encoding) for path in articles]]
    for reading in readings:
        if reading.note:
            tell(f"{reading.article.name}: {reading.note}")
    if len(readings) == 2:
        _two(tellings(*readings), to, form)
        return
    from analysis.tellings.many import matrix

    _many(matrix(dict(zip(_names([reading.article.name for reading in readings]), readings, strict=True))), to, form)


def _names(names: Sequence[str]) -> list[str]:
    """Return names of which no two are the same."""
    given: list[str] = []
    for name in names:
        given.append(next(each for each in (f"{name}{f' ({k})' * (k > 1)}" for k in count(1)) if each not in given))
    return given


def _two(both: Tellings, to: Path | None, form: CompareFormat | None) -> None:
    if to is not None and to.suffix == ".html":
        _write_page(to, both.page())
    elif to is not None:
        with filled(to) as draft:
            (draft / "tellings.html").write_text(both.page(), encoding="utf-8")
            written = form or CompareFormat.csv
            (draft / f"changes.{written}").write_text(_written(both, written), encoding="utf-8", newline="")
    elif form is not None:
        print_text(_written(both, form))
    else:
        from analysis.tellings.shown import shown

        show(shown(both))


def _many(compared: Matrix, to: Path | None, form: CompareFormat | None) -> None:
    tables = {"pairs": compared.pairs.reset_index(), "descent": compared.descent}
    if to is not None:
        with filled(to) as draft:
            for name, table in tables.items():
                text = _json(_rows(table)) if form is CompareFormat.json else table.to_csv(index=False)
                (draft / f"{name}.{form or 'csv'}").write_text(text, encoding="utf-8", newline="")
    elif form is CompareFormat.json:
        print_text(_json({name: _rows(table) for name, table in tables.items()} | {"sentences": compared.sentences}))
    elif form is CompareFormat.csv:
        print_text(tables["pairs"].to_csv(index=False))
    else:
        from analysis.tellings.shown import shown_matrix

        show(shown_matrix(compared))


def _written(both: Tellings, form: CompareFormat) -> str:
    import pandas as pd

    from analysis.text.headline import title_of

    table = pd.concat([both.changes, both.findings], ignore_index=True)
    if form is CompareFormat.csv:
        return str(table.to_csv(index=False))
    articles = {
        name: {
            "title": title_of(reading.article),
            "article_id": reading.article.article_id,
            "text": reading.article.text,
        }
        for name, reading in (("first", both.first), ("second", both.second))
    }
    return _json({**articles, "sentences": both.sentences, "changes": _rows(table)})


def _rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    return table.astype(object).where(table.notna(), None).to_dict("records")  # type: ignore[return-value]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _write_page(path: Path, page: str) -> None:
    """Write a page whole or not at all, and over nothing but an earlier page."""
    from analysis.tellings.page import MADE_BY

    if path.exists() and (not path.is_file() or MADE_BY not in path.read_text(encoding="utf-8", errors="replace")):
        raise UseError(f"{path} is there and is no page of this program: name another file.")
    if not path.parent.is_dir():
        raise UseError(f"There is no folder {path.parent}: make it, or name another.")
    draft = path.with_name(f".{path.name}.draft")
    draft.write_text(page, encoding="utf-8")
    draft.replace(path)
