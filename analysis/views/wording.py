"""The words of the views: numbers, bounds, lists, and what is cited."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from analysis.text.layout import layout
from analysis.text.wordforms import word_form
from analysis.views.days import written
from analysis.views.quotation import in_marks

if TYPE_CHECKING:
    import pandas as pd

    from analysis.article import Article
    from analysis.tables.sourcing import People

Record = Mapping[str, Any]

ABOUT = {"about", "nearly"}
"""Modifiers that the bounds of a figure do not show."""

_ARTICLES = {"A", "An", "The"}
_COMPASS = re.compile(r"(?:North|South|East|West)ern\b")

SYMBOLS = {"percent": "%", "square kilometer": " km²", "square meter": " m²"}


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


def is_missing(cell: Any) -> bool:  # noqa: ANN401
    """Say whether a cell of a table is empty: None, NaN, NaT or NA.

    Examples
    --------
    >>> is_missing(float("nan")), is_missing(0), is_missing("")
    (True, False, False)
    """
    import pandas as pd

    return bool(pd.api.types.is_scalar(cell) and pd.isna(cell))


def number(value: float) -> str:
    """Write a number as a newspaper does.

    Examples
    --------
    >>> number(26000.0), number(2.50), number(-0.125), number(0.1 + 0.2)
    ('26,000', '2.5', '−0.125', '0.3')
    """
    written = f"{round(value):,}" if value == round(value) else f"{value:,.6g}" if abs(value) < 1e6 else f"{value:,.0f}"
    return written.replace("-", "\N{MINUS SIGN}")


def short(value: float) -> str:
    """Write a number for the tick of an axis.

    Examples
    --------
    >>> short(250000.0), short(2e6), short(-1.5e9)
    ('250,000', '2 million', '−1.5 billion')
    """
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{number(value / size)} {name}"
    return number(value)


def counted(count: float, thing: str) -> str:
    """Write how many there are of a thing.

    Examples
    --------
    >>> counted(1, "word"), counted(1200, "word"), counted(0, "word")
    ('1 word', '1,200 words', '0 words')
    """
    return f"{number(count)} {thing}{'' if count == 1 else 's'}"


def is_are(count: float) -> str:
    """Return the verb after a count.

    Examples
    --------
    >>> is_are(1), is_are(2), is_are(0)
    ('is', 'are', 'are')
    """
    return "is" if count == 1 else "are"


def joined(parts: Sequence[str]) -> str:
    """Join the parts of a sentence.

    Examples
    --------
    >>> joined(["2 red", "1 blue", "3 green"]), joined(["2 red"]), joined([])
    ('2 red, 1 blue and 3 green', '2 red', '')
    """
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def percent(share: float) -> str:
    """Write a share of a hundred, whole; what is less than one is not nothing.

    Examples
    --------
    >>> percent(27.6), percent(0.4), percent(0)
    ('28%', 'under 1%', '0%')
    """
    return "under 1%" if 0 < share < 1 else f"{share:.0f}%"


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


def people(counted_people: People) -> str:
    """Say how many distinct people there are, at least and at most.

    Examples
    --------
    >>> from analysis.tables.sourcing import People
    >>> people(People(10, 30, ("S15",), 46)), people(People(1, 1, (), 1)), people(People(2, 2, ("S01",), 2))
    ('10 to 30 people or more', '1 person', '2 people or more')
    """
    low, high = counted_people.low, counted_people.high
    how_many = number(low) if low == high else f"{number(low)} to {number(high)}"
    return f"{how_many} {'person' if high == 1 else 'people'}{' or more' if counted_people.bare_plurals else ''}"


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


def with_unit(amount: str, unit: str | None) -> str:
    """Put the symbol of the unit after an amount, if the unit has one.

    Examples
    --------
    >>> with_unit("70", "percent"), with_unit("650", "square kilometer"), with_unit("5", "person"), with_unit("5", None)
    ('70%', '650 km²', '5', '5')
    """
    return amount + SYMBOLS.get(unit or "", "")


def bounds(row: Record, low: str = "low", high: str = "high", unit: str | None = None) -> str:
    """Say what interval a row states, in words; "" where it has no number.

    Examples
    --------
    >>> bounds({"low": 70, "high": 80}, unit="percent"), bounds({"low": 18, "high": 18}, unit="percent")
    ('70–80%', '18%')
    >>> bounds({"low": 70, "low_closed": False}, unit="percent"), bounds({"high": 5, "high_closed": True})
    ('more than 70%', 'up to 5')
    >>> bounds({"low": 50, "high": 100, "low_closed": False, "high_closed": False}, unit="percent")
    'more than 50, less than 100%'
    >>> bounds({"low": 2.5, "high": 3, "high_closed": False}), bounds({"low": 2, "high": 3, "low_closed": False})
    ('2.5 to less than 3', 'more than 2, up to 3')
    >>> bounds({"low": 1e6, "high": 1e7}), bounds({"low": 1234567, "high": 1234567})
    ('1 million–10 million', '1,234,567')
    >>> bounds({"low": 2 / 3, "low_closed": False}, unit="fraction of the village")
    'more than 66.7%'
    """
    if unit is not None and unit.startswith("fraction"):
        hundredths = {end: round(100 * row[end], 1) for end in (low, high) if row.get(end) is not None}
        return bounds({**row, **hundredths}, low, high, "percent")
    least: Any = row.get(low)
    most: Any = row.get(high)
    from_closed, to_closed = row.get("low_closed", True), row.get("high_closed", True)
    if least is None and most is None:
        return ""
    if least is None:
        return with_unit(f"{'up to' if to_closed else 'less than'} {_amount(most)}", unit)
    if most is None:
        return with_unit(f"{'at least' if from_closed else 'more than'} {_amount(least)}", unit)
    if least == most:
        return with_unit(_amount(least), unit)
    if from_closed and to_closed:
        return with_unit(f"{_amount(least)}–{_amount(most)}", unit)
    first = (
        f"{_amount(least)} to"
        if from_closed
        else f"more than {_amount(least)}, {'up to' if to_closed else ''}".rstrip()
    )
    return with_unit(f"{first} {'' if to_closed else 'less than '}{_amount(most)}", unit)


def _amount(value: float) -> str:
    """Write a number, in millions where that leaves no digit out."""
    return short(value) if value % 10_000 == 0 else number(value)


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
    """Say where a chart's data come from, and as of when.

    Examples
    --------
    >>> from datetime import date
    >>> from analysis.article import Article
    >>> cited(Article("…", title="Floods hit the north", publisher="The Gazette", published=date(2024, 3, 1)))
    'Source: “Floods hit the north”, The Gazette, as of 1 March 2024.'
    >>> cited(None)
    'Source: the article, as of its day of publication.'
    """
    if article is None:
        known = sorted({str(row["article_id"]) for row in records(frame) if "article_id" in row})
        which = f"the article {clean(known[0])}" if len(known) == 1 else "the articles" if known else "the article"
        return f"Source: {which}, as of {'their' if len(known) > 1 else 'its'} day of publication."
    which = in_marks(clean(article.title)) if article.title else f"the article {in_marks(clean(article.name))}"
    by = f", {clean(article.publisher)}" if article.publisher else ""
    when = f"as of {written(article.published)}" if article.published else "day of publication not known"
    return f"Source: {which}{by}, {when}."


def called(article: Article) -> str:
    r"""Return the title of an article: the one given with it, else its headline, else its file's name.

    Examples
    --------
    >>> from analysis.article import Article
    >>> called(Article("Some text.", name="letter")), called(Article("Dam breaks\nThe dam broke on Monday.", name="a"))
    ('letter', 'Dam breaks')
    """
    if article.title:
        return article.title
    heads = (part.span.of(article.text) for part in layout(article.text) if part.part == "title")
    return next(heads, article.name)
