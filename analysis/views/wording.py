"""The words of the views: names, lists, and what is cited."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from analysis.text.headline import title_of
from analysis.text.wordforms import word_form
from analysis.views.days import written
from analysis.views.quotation import in_marks

if TYPE_CHECKING:
    import pandas as pd

    from analysis.article import Article

Record = Mapping[str, Any]

_ARTICLES = {"A", "An", "The"}
_NEGATIVE = re.compile(r"(“[^”]*”|\d-)|(?<![\w–-])-(?=\d)")
# A quotation is taken whole, so that nothing in it is.
_WHOLE = re.compile(r"(“[^”]*”|\b\d+)(?:(?<!”)\.0\b(?!\.?\d))?")
_COMPASS = re.compile(r"(?:North|South|East|West)ern\b")


def records(frame: pd.DataFrame | None) -> list[dict[str, Any]]:
    """Return the rows of a table as dictionaries, without the cells that are missing.

    Examples
    --------
    >>> import pandas as pd
    >>> records(pd.DataFrame({"low": pd.array([1, None], dtype="Int64")}))
    [{'low': 1}, {}]
    """
    if frame is None:
        return []
    rows: list[dict[str, Any]] = [{str(key): cell for key, cell in row.items()} for row in frame.to_dict("records")]
    return [{key: cell for key, cell in row.items() if not is_missing(cell)} for row in rows]


def told(rows: Iterable[Record]) -> list[dict[str, Any]]:
    """Return rows that are not made into a table as `records` returns those that are.

    Examples
    --------
    >>> told([{"low": 1, "unit": None}])
    [{'low': 1}]
    """
    return [{key: cell for key, cell in row.items() if cell is not None and cell != ""} for row in rows]


def clean(text: object) -> str:
    r"""Make a text fit for one line of a picture: control characters gone, white space single.

    Examples
    --------
    >>> clean("Ministry\tof\x00 \u202eDefence")
    'Ministry of Defence'
    """
    return " ".join("".join(map(_visible, str(text))).split())


def _visible(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category == "Cs":
        return "\N{REPLACEMENT CHARACTER}"
    # The joiners shape the letters of Persian and of Indian scripts; the other format characters turn the line round.
    return "" if category == "Cf" and letter not in "\u200c\u200d" else letter


def explained(finding: str) -> str:
    """Write what a finding says, with a sign of minus before its negative numbers and no tenth of nothing behind whole ones.

    Quoted words stay as they are.

    Examples
    --------
    >>> explained("The difference of “-5 degrees” and “2 degrees” is -7.")
    'The difference of “-5 degrees” and “2 degrees” is −7.'
    >>> explained("That leaves 36.5 to 37.0%, not “37.0%”.")
    'That leaves 36.5 to 37%, not “37.0%”.'
    """
    return _WHOLE.sub(r"\1", _NEGATIVE.sub(lambda found: found[1] or "\N{MINUS SIGN}", clean(finding)))


def is_missing(cell: Any) -> bool:  # noqa: ANN401
    """Say whether a cell of a table is empty: None, NaN, NaT or NA.

    Examples
    --------
    >>> is_missing(float("nan")), is_missing(0), is_missing("")
    (True, False, False)
    """
    import pandas as pd

    return bool(pd.api.types.is_scalar(cell) and pd.isna(cell))


def joined(parts: Sequence[str]) -> str:
    """Join the parts of a sentence.

    Examples
    --------
    >>> joined(["2 red", "1 blue", "3 green"]), joined(["2 red"]), joined([])
    ('2 red, 1 blue and 3 green', '2 red', '')
    """
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def leading(name: str) -> str:
    """Write a name as it stands at the head of a row.

    Examples
    --------
    >>> leading("three diplomats"), leading("Ann Lee"), leading("")
    ('Three diplomats', 'Ann Lee', '')
    """
    return name[:1].upper() + name[1:]


def within(name: str, *, named: bool = True) -> str:
    """Write a name as it stands within a sentence; one that only describes (not `named`) begins with a small letter.

    Examples
    --------
    >>> within("The county"), within("Theresa May"), within("Sources")
    ('the county', 'Theresa May', 'Sources')
    >>> within("Two officials", named=False), within("Western officials", named=False), within("MPs", named=False)
    ('two officials', 'Western officials', 'MPs')
    """
    first = re.match(r"[A-Z][a-z]*\b", name)
    if first and (first[0] in _ARTICLES or (not named and not _COMPASS.match(name) and word_form(first[0].lower()))):
        return name[0].lower() + name[1:]
    return name


def part_named(part: str) -> str:
    """Name a part of an article as a reader does: paragraphs are counted from 1, sections have their headings.

    Examples
    --------
    >>> part_named("paragraph 0"), part_named("section 1: TERMS"), part_named("article")
    ('paragraph 1', 'section “TERMS”', 'article')
    """
    kind, _, heading = part.partition(": ")
    if kind == "section 0":
        return "section up to the first heading"
    if kind.startswith("section ") and heading:
        return f"section {in_marks(heading)}"
    return re.sub(r"^(paragraph|section) (\d+)", lambda counted: f"{counted[1]} {int(counted[2]) + 1}", part)


def listed(cell: object) -> str:
    """Write a cell that holds a list, itself or with semicolons, for a reader.

    Examples
    --------
    >>> listed("Donetsk; Luhansk"), listed(["Kharkiv"]), listed(None)
    ('Donetsk, Luhansk', 'Kharkiv', '')
    """
    if cell is None:
        return ""
    parts: Iterable[object] = (
        cell.split(";") if isinstance(cell, str) else cell if isinstance(cell, Iterable) else [cell]
    )
    return ", ".join(filter(None, map(clean, parts)))


def cited(article: Article | None, frame: pd.DataFrame | None = None) -> str:
    r"""Say where a chart's data come from, and as of when.

    Examples
    --------
    >>> from datetime import date
    >>> from analysis.article import Article
    >>> cited(Article("…", title="Floods hit the north", publisher="The Gazette", published=date(2024, 3, 1)))
    'Source: “Floods hit the north”, The Gazette, as of 1 March 2024.'
    >>> cited(Article("Dam breaks\nThe dam broke on Monday.", name="a"))
    'Source: “Dam breaks”, day of publication not known.'
    >>> cited(None)
    'Source: the article, as of its day of publication.'
    """
    if article is None:
        known = sorted({str(row["article_id"]) for row in records(frame) if "article_id" in row})
        which = f"the article {clean(known[0])}" if len(known) == 1 else "the articles" if known else "the article"
        return f"Source: {which}, as of {'their' if len(known) > 1 else 'its'} day of publication."
    headed = called(article)
    which = in_marks(clean(headed)) if headed != article.name else f"the article {in_marks(clean(headed))}"
    by = f", {clean(article.publisher)}" if article.publisher else ""
    when = f"as of {written(article.published)}" if article.published else "day of publication not known"
    return f"Source: {which}{by}, {when}."


def called(article: Article) -> str:
    r"""Return what an article is called: by its title, else by its file's name.

    Examples
    --------
    >>> from analysis.article import Article
    >>> called(Article("Some text.", name="letter")), called(Article("Dam breaks\nThe dam broke on Monday.", name="a"))
    ('letter', 'Dam breaks')
    """
    return title_of(article) or article.name
