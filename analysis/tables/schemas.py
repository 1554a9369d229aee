"""The tables of a reading, each declared once: the checks, the types, the schema files and the documentation follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from analysis.tables.columns import Column, Table, TableError

_LETTERS = {
    "sources": "S",
    "attributions": "A",
    "claims": "C",
    "figures": "F",
    "dates": "D",
    "holdings": "H",
    "findings": "X",
}
_ARTICLE = Column("article_id", "string", "The article: the first characters of the SHA-256 of its text", required=True)
_SPANS = r"\d+:\d+(;\d+:\d+)*"


def _key(table: str) -> Column:
    pattern = _LETTERS[table] + r"\d{2,}"
    return Column(f"{table[:-1]}_id", "string", f"The row of {table}", required=True, pattern=pattern)


def _to(table: str, description: str, name: str = "", *, required: bool = False) -> Column:
    pattern = _LETTERS[table] + r"\d{2,}"
    return Column(name or f"{table[:-1]}_id", "string", description, required, pattern=pattern, refers=table)


def _list_of(table: str, name: str, description: str) -> Column:
    one = _LETTERS[table] + r"\d{2,}"
    return Column(name, "string", description, pattern=f"{one}(;{one})*")


def _span(what: str, prefix: str = "", *, required: bool = False) -> tuple[Column, ...]:
    return (
        Column(f"{prefix}text", "string", f"The words of {what}, verbatim", required),
        Column(f"{prefix}start", "integer", f"Where {what} starts: code points before it", required, (), 0),
        Column(f"{prefix}end", "integer", f"Where {what} ends: code points up to its end", required, (), 0),
    )


def _extracted(name: str, description: str, *columns: Column, placed: bool = True) -> Table:
    common = (
        _ARTICLE,
        _key(name),
        Column("paragraph", "integer", "The paragraph it starts in, counted from 0", placed, (), 0),
        Column("sentence", "integer", "The sentence it starts in, counted from 0", placed, (), 0),
        *_span("the row", required=placed),
    )
    rule = Column("rule", "string", "The rule that made the row", required=True)
    return Table(name, description, (*common, *columns, rule), ("article_id", f"{name[:-1]}_id"))


def _category(name: str, description: str, *values: str, required: bool = True) -> Column:
    return Column(name, "category", description, required, values)


def _flag(name: str, description: str) -> Column:
    return Column(name, "boolean", description, required=True)


def _number(name: str, description: str) -> Column:
    return Column(name, "number", description)


def _count(name: str, description: str, *, required: bool = False) -> Column:
    return Column(name, "integer", description, required, minimum=0)


def _text(name: str, description: str, *, required: bool = False) -> Column:
    return Column(name, "string", description, required)


_BOUNDS = (
    Column("low_closed", "boolean", "Whether the low end belongs to the interval", required=True),
    Column("high_closed", "boolean", "Whether the high end belongs to the interval", required=True),
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        _extracted(
            "sources",
            "Who or what is said to know: one row a distinct source; S00 is the author, the article's own voice",
            _text("name", "The fullest name or description in the article", required=True),
            _category(
                "kind", "What the source is",
                "person", "group", "organisation", "state", "document", "data", "author",
            ),
            _flag("named", "Whether a reader could look the source up by the name given"),
            _flag("anonymous", "Whether people speak here without their names"),
            _count("count_low", "At least so many people"),
            _count("count_high", "At most so many people; missing: no upper bound is stated"),
            _text("role", "Office or occupation, as the article words it"),
            _text("access", "How the source is said to know"),
            _text("anonymity_reason", "Why the source is not named, if the article says so"),
            _text("side", "Whose side the source speaks for: a state or organisation"),
            _to("sources", "The group that this source is a part of", "subset_of"),
            _count("mentions", "Mentions in the article", required=True),
            _count("attributions", "Attributions to the source",
                   required=True),
            _count("words", "Words of the article that are the source's content, each counted once", required=True),
            Column("mention_spans", "string", "Where it is mentioned", pattern=_SPANS),
            placed=False,
        ),
        _extracted(
            "attributions",
            "One row an attribution: a source, the cue words that attribute, the content",
            _to("sources", "The source; missing: the article does not tell who"),
            *_span("the source's mention", "source_"),
            *_span("the cue", "cue_"),
            _category(
                "cue_class", "What the cue says that the source did",
                "speech", "writing", "belief", "intention", "perception", "document", "declined", required=False,
            ),
            *_span("the content, from its first to its last piece", "content_"),
            Column("content_spans", "string", "The pieces of the content, without the gaps", pattern=_SPANS),
            _category("mode", "Whether the source's words are quoted", "direct", "indirect", "mixed"),
            _text("audience", "To whom, as the article words it"),
            _to("dates", "The date that goes with it"),
            _flag("negated", "Whether the article says that the source did not say it"),
            _to("attributions", "The attribution that this one is inside of", "nested_in"),
            _category(
                "reach", "How far the source stands from the content",
                "same_sentence", "previous_sentence", "next_paragraph", "inferred",
            ),
        ),
        _extracted(
            "claims",
            "One row a proposition, in a source's voice or the article's own",
            _to("attributions", "The attribution it is in; missing: the article's own voice"),
            _to("sources", "Whose claim it is; S00: the article's own", required=False),
            _category("polarity", "Whether it affirms or negates", "affirmative", "negative"),
            _category(
                "modality", "As what it is put forward",
                "asserted", "possible", "conditional", "demand", "denial", "prediction",
            ),
            _text("hedges", "The words that weaken it, separated by ;"),
            _text("topics", "What it is about, separated by ;"),
            _flag("checkable", "Whether a reader could check it"),
            _list_of("figures", "figure_ids", "The figures inside it"),
            _list_of("dates", "date_ids", "The dates inside it"),
            _text("places", "The places inside it, separated by ;"),
        ),
        _extracted(
            "figures",
            "One row a quantity as stated, with its bounds; also words that only seem to give a number",
            _category(
                "kind", "What kind of quantity",
                "share", "area", "count", "source_count", "casualties", "money", "length", "duration", "rate",
                "temperature", "age", "ratio", "ordinal", "comparison", "vague", "universal",
            ),
            _number("low", "The low end; missing: open, or no number is given"),
            _number("high", "The high end; missing: open, or no number is given"),
            *_BOUNDS,
            _category(
                "modifier", "How the number is qualified",
                "exact", "about", "nearly", "more than", "at least", "less than", "up to", "range", "vague",
            ),
            _category("change", "Whether it says by how much something changed", "up", "down", required=False),
            _text("unit", "The unit: percent, km2, EUR, person …"),
            _text("subject", "What it is a quantity of"),
            _text("places", "Where, separated by ;"),
            _text("holder", "Who has it"),
            _to("dates", "The date that goes with it"),
            _to("attributions", "The innermost attribution whose content holds the figure"),
            _to("sources", "Whose figure it is; S00: the article's own"),
        ),
        _extracted(
            "dates",
            "One row a date expression, with the earliest and the latest day that it can mean",
            Column("earliest", "date", "The earliest day"),
            Column("latest", "date", "The latest day"),
            _category(
                "grain", "How exact the words are", "day", "week", "month", "year", "decade", "event", required=False
            ),
            _category("resolved_by", "What tells the days", "text", "published", "unresolved"),
        ),
        _extracted(
            "holdings",
            "One row a statement that a holder controls a share or an area of regions",
            _text("holder", "Who controls"),
            _text("regions", "Of which regions, as named, separated by ;", required=True),
            _text("region_codes", "Their ISO 3166 codes, separated by ;"),
            _flag("joint", "Whether the bounds are of the regions taken together"),
            _number("share_low", "The low end of the share, in per cent"),
            _number("share_high", "The high end of the share, in per cent"),
            _number("area_low", "The low end of the area, in km²"),
            _number("area_high", "The high end of the area, in km²"),
            *_BOUNDS,
            _to("figures", "The figure that gives the bounds"),
            _to("sources", "Who says so; S00: the article's own voice"),
            Column("as_of", "string", "The day, or first/last day, it is true of",
                   pattern=r"\d{4}-\d{2}-\d{2}(/\d{4}-\d{2}-\d{2})?"),
        ),
        Table(
            "findings",
            "One row a check of figures against each other or against areas",
            (
                _ARTICLE,
                _key("findings"),
                _text("check", "The name of the check", required=True),
                _text("subject", "What is checked", required=True),
                _text("left", "The first of the two statements put together"),
                _text("right", "The second"),
                _number("low", "The low end of what both leave possible"),
                _number("high", "The high end of what both leave possible"),
                _text("unit", "The unit of low and high"),
                _category("verdict", "The outcome", "consistent", "inconsistent", "undetermined"),
                Column("rows", "string", "The rows it rests on", required=True, pattern=r"[A-Z]\d{2,}(;[A-Z]\d{2,})*"),
                _text("references", "The areas it rests on, with where they come from"),
                _text("explanation", "The finding in one sentence", required=True),
            ),
            ("article_id", "finding_id"),
        ),
        Table(
            "readability",
            "One row a metric of a part of the article; missing: the part is too short for it",
            (
                _ARTICLE,
                Column(
                    "part", "string",
                    "The article, its own voice, a section (0: up to the first heading), a paragraph, a source",
                    required=True, pattern=r"article|own voice|section \d+(: .+)?|paragraph \d+|source S\d{2,}",
                ),
                _category(
                    "metric", "What is measured",
                    "words", "sentences", "words_per_sentence", "syllables_per_word", "flesch_reading_ease",
                    "flesch_kincaid_grade", "gunning_fog", "smog_index",
                ),
                _number("value", "The value"),
            ),
            ("article_id", "part", "metric"),
        ),
        Table(
            "regions",
            "Reference areas: one row a region, or a named group of regions",
            (
                _text("region", "Its usual name in English-language news", required=True),
                Column("code", "string", "Its ISO 3166 code; for a group, a name of our own", required=True),
                _text("aliases", "Other names and spellings, separated by ;"),
                _text("parts", "For a group, the codes of its parts, separated by ;"),
                Column("area_km2", "number", "Its area in km²; missing for a group: the sum of its parts", minimum=0),
                Column("area_low_km2", "number", "The lowest area in circulation", minimum=0),
                Column("area_high_km2", "number", "The highest area in circulation", minimum=0),
                _text("country", "The ISO 3166-1 code of the state it is a part of, by international recognition"),
                _text("provenance", "Where the area was seen"),
                _text("note", "What to know before using it"),
            ),
            ("code",),
        ),
    )
}  # fmt: skip
EXTRACTED = ("sources", "attributions", "claims", "figures", "dates", "holdings")


def check(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table in its types, if every cell is as its schema says; also one read from text or edited by hand.

    Parameters
    ----------
    name : str
        One of `TABLES`.
    frame : DataFrame
        With the columns of the table, in any order.

    Raises
    ------
    TableError
        With one sentence on what is wrong, and where.

    Examples
    --------
    >>> row = {"article_id": "5ebe", "part": "paragraph 3", "metric": "words", "value": "34"}
    >>> check("readability", pd.DataFrame([row])).dtypes["value"]
    Float64Dtype()
    >>> check("readability", pd.DataFrame([row | {"value": "many"}]))
    Traceback (most recent call last):
    analysis.tables.columns.TableError: The table readability has 'many' in the column value, row 0; it takes a number.
    """
    return table(name).check(frame)


def table(name: str) -> Table:
    """Return the declaration of a table.

    Raises
    ------
    TableError
        If there is none of that name.
    """
    if name not in TABLES:
        raise TableError(f"There is no table {name!r}; the tables are {', '.join(TABLES)}.")
    return TABLES[name]


def frame(name: str, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Make a checked table of rows, each with the cells by column; columns that a row leaves out are missing.

    Examples
    --------
    >>> frame("dates", []).columns[:3].to_list()
    ['article_id', 'date_id', 'paragraph']
    """
    return check(name, pd.DataFrame(list(rows), columns=table(name).names))


def frictionless(name: str) -> dict[str, Any]:
    r"""Return the Frictionless Table Schema of a table.

    Examples
    --------
    >>> frictionless("findings")["fields"][1]["constraints"]
    {'required': True, 'pattern': 'X\\d{2,}'}
    """
    return table(name).frictionless()


def columns(name: str) -> pd.DataFrame:
    """Return what the columns of a table hold, one row a column, for those who read the table.

    Examples
    --------
    >>> columns("findings").loc["verdict", "holds"]
    'one of consistent, inconsistent, undetermined'
    """
    declared = table(name).columns
    return pd.DataFrame(
        {
            "description": [column.description for column in declared],
            "holds": [column.takes() for column in declared],
            "may be missing": [not column.required for column in declared],
        },
        index=pd.Index([column.name for column in declared], name="column"),
    )
