"""The tables of a reading, each declared once: the checks, the types, the schema files and the documentation follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from analysis.extract.claims.checkable import NO, YES
from analysis.tables.columns import Column, Table, TableError
from analysis.tables.declare import (
    ARTICLE,
    BOUNDS,
    REVIEWED,
    SPANS,
    category,
    count,
    extracted,
    flag,
    key,
    list_of,
    number,
    span,
    text,
    texts,
    to,
)
from analysis.text.layout import PARTS

ROWS = r"[A-Z]\d{2,}(;[A-Z]\d{2,})*"
TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        Table(
            "articles",
            "One row an article that was read",
            (
                Column("article_id", "string", "The first characters of the SHA-256 of its text", required=True),
                text("name", "What it is called: the name of its file without the suffix", required=True),
                text("title", "Its title, as it is told with the text or stands over it"),
                text("publisher", "Who published it"),
                Column("published", "date", "The day it was published"),
                text("address", "Where it was published"),
                text("file", "The file of its text, to which all offsets refer", required=True),
                text("sha256", "The SHA-256 of its text in UTF-8", required=True),
                count("characters", "Code points of its text", required=True),
                count("words", "Words of its text", required=True),
            ),
            ("article_id",),
        ),
        extracted(
            "sources",
            "Who or what is said to know: one row a distinct source, the article's own voice among them",
            text("name", "The fullest name or description in the article", required=True),
            category(
                "kind", "What the source is",
                "person", "group", "organisation", "state", "document", "data", "author",
            ),
            flag("named", "Whether a reader could look the source up by the name given"),
            flag("anonymous", "Whether people speak here without their names"),
            count("count_low", "At least so many people"),
            count("count_high", "At most so many people; missing: no upper bound is stated"),
            text("role", "Office or occupation, as the article words it"),
            text("on_behalf_of", "Whom the source speaks or works for, as the article words it"),
            text("access", "How the source is said to know"),
            text("anonymity_reason", "Why the source is not named, if the article says so"),
            text("side", "Whose side the source speaks for: a state or organisation"),
            to("sources", "The group that this source is a part of", "subset_of"),
            count("mentions", "Mentions in the article", required=True),
            count("attributions", "Attributions to the source",
                   required=True),
            count("words", "Words that are the source's; what it says that another said is the other's", required=True),
            Column("mention_spans", "string", "Where it is mentioned", pattern=SPANS, many=True),
            placed=False,
        ),
        extracted(
            "attributions",
            "One row an attribution: a source, the cue words that attribute, the content",
            to("sources", "The source; missing: the article does not tell who"),
            *span("the source's mention", "source_"),
            category(
                "source_by", "How the mention was told to be that source; not resolved: it stands for its own words alone",
                "first named", "first described", "same name", "short name", "same group", "same noun",
                "same description", "office", "general noun", "name before", "part of a group", "pronoun", "speaker", "author",
                "not resolved", required=False,
            ),
            text("rests_on", "Whom the source cites for it, as the article words it"),
            *span("the cue", "cue_"),
            category(
                "cue_class", "What the cue says that the source did",
                "speech", "writing", "belief", "intention", "perception", "document", "declined", required=False,
            ),
            *span("the content, from its first to its last piece", "content_"),
            Column("content_spans", "string", "The pieces of the content, without the gaps", pattern=SPANS, many=True),
            category("mode", "Whether the source's words are quoted", "direct", "indirect", "mixed"),
            text("audience", "To whom, as the article words it"),
            to("dates", "The date that goes with it"),
            flag("negated", "Whether the article says that the source did not say it"),
            to("attributions", "The attribution that this one is inside of", "nested_in"),
            category(
                "reach", "How far the source stands from the content",
                "same_sentence", "previous_sentence", "next_paragraph", "inferred",
            ),
        ),
        extracted(
            "claims",
            "One row a proposition, in a source's voice or the article's own",
            Column("claim_spans", "string", "Its pieces, without the clauses that stand within it", pattern=SPANS, many=True),
            *span("whom or what it is about, also where that stands outside of it,", "subject_"),
            to("attributions", "The attribution it is in; missing: the article's own voice"),
            to("sources", "Whose claim it is; S00: the article's own", required=False),
            category("polarity", "Whether it affirms or negates, with the clause that it takes (failed to … negates)", "affirmative", "negative"),
            category(
                "modality",
                "As what it is put forward, with the clause that it takes (there is no evidence that …); alleged: the words say "
                "only that somebody says so; open: they ask it, or leave it open whether it is so",
                "asserted", "possible", "conditional", "demand", "denial", "prediction", "alleged", "open",
            ),
            texts("hedges", "The words that weaken it, separated by ;"),
            texts("topics", "What it is about, separated by ;"),
            flag("checkable", "Whether a reader could check it"),
            category(
                "because", "Why it could be checked (by a figure, a date, a name), or why not", *YES, *NO, required=False
            ),
            list_of("figures", "figure_ids", "The figures inside it"),
            list_of("dates", "date_ids", "The dates inside it"),
            texts("places", "The places inside it, separated by ;"),
        ),
        extracted(
            "figures",
            "One row a quantity as stated, with its bounds; also words that only seem to give a number",
            category(
                "kind", "What kind of quantity",
                "share", "area", "count", "source_count", "casualties", "money", "length", "duration", "rate",
                "temperature", "age", "mass", "volume", "power", "energy", "speed", "data", "probability", "votes",
                "score", "ratio", "ordinal", "comparison", "vague", "universal",
            ),
            number("low", "The low end; missing: open, or no number is given"),
            number("high", "The high end; missing: open, or no number is given"),
            *BOUNDS,
            category(
                "modifier", "How the number is qualified",
                "exact", "about", "nearly", "more than", "at least", "less than", "up to", "range", "vague",
            ),
            category("change", "Whether it says by how much something changed", "up", "down", required=False),
            category(
                "role", "Whether it is a level, the amount of a change, a level before or after one, what is left out of a "
                "whole (all but three), or the figure before it again, in another unit",
                "level", "change", "before", "after", "complement", "again", required=False,
            ),
            text("unit", "The unit: percent, square kilometer, EUR, person …"),
            text("subject", "What it is a quantity of"),
            text("measure", "What quantity it is, as the text names it: turnout, profit, people killed …"),
            text("of", "Of whom or what that quantity is"),
            texts("places", "Where, separated by ;"),
            text("holder", "Who has it"),
            to("dates", "The date that goes with it"),
            to("attributions", "The innermost attribution whose content holds the figure"),
            to("sources", "Whose figure it is; S00: the article's own"),
        ),
        extracted(
            "dates",
            "One row a date expression, with the earliest and the latest day that it can mean",
            Column("earliest", "date", "The earliest day"),
            Column("latest", "date", "The latest day"),
            category(
                "grain", "How exact the words are", "day", "week", "month", "year", "decade", "event", required=False
            ),
            category("resolved_by", "What tells the days", "text", "published", "unresolved"),
            category(
                "kind", "A date, now, a time of day alone, so long before or after another time, a length of time, again and again, an event, or vague",
                "date", "present", "clock", "offset", "duration", "set", "event", "vague", required=False,
            ),
            Column("clock", "string", "The clock time in it, of 24 hours", pattern=r"\d{2}:\d{2}"),
        ),
        extracted(
            "holdings",
            "One row a statement that a holder controls a share or an area of regions",
            text("holder", "Who controls"),
            texts("regions", "Of which regions, as named, separated by ;", required=True),
            texts("region_codes", "Their ISO 3166 codes, separated by ;"),
            flag("joint", "Whether the bounds are of the regions taken together"),
            number("share_low", "The low end of the share, in per cent"),
            number("share_high", "The high end of the share, in per cent"),
            number("area_low", "The low end of the area, in km²"),
            number("area_high", "The high end of the area, in km²"),
            *BOUNDS,
            to("figures", "The figure that gives the bounds"),
            to("sources", "Who says so; S00: the article's own voice"),
            Column("as_of", "string", "The day, or first/last day, it is true of",
                   pattern=r"\d{4}-\d{2}-\d{2}(/\d{4}-\d{2}-\d{2})?"),
        ),
        extracted(
            "relations",
            "One row a thing that the text says of how its figures hang together",
            category(
                "kind", "How they hang together",
                "sum", "share", "change", "difference", "ratio", "average", "product", "conversion", "count", "age",
                "order", "same",
            ),
            Column(
                "roles", "string", "The role of each figure, separated by ;: parts, part, whole, share, before, after, by, left, "
                "right, factor, count, each, total", required=True, pattern=r"[a-z]+(;[a-z]+)*", many=True,
            ),
            list_of("figures", "figure_ids", "The figures, in the order of their roles"),
            category(
                "sense", "Whether parts come to the whole or to no more; whether what is left, or after, is more or less",
                "equal", "at most", "each at most", "more", "less",
            ),
            number("low", "At least so much of what no figure gives: by how much (doubled), the names in a list"),
            number("high", "At most so much of it"),
            to("sources", "Who says so; S00: the article's own voice"),
            category("verdict", "Whether it can be true, with all others", "consistent", "inconsistent", "differ"),
        ),
        Table(
            "layout",
            "One row a part of the page that is not the running text: title, dateline, caption, embedded post, furniture",
            (
                ARTICLE,
                category("part", "What it is", *PARTS),
                *span("the part", required=True),
                text("rule", "By what it is known", required=True),
            ),
            ("article_id", "start", "end"),
        ),
        Table(
            "findings",
            "One row a check of figures against each other or against areas",
            (
                ARTICLE,
                key("findings"),
                text("check", "The name of the check", required=True),
                text("subject", "What is checked", required=True),
                text("left", "The first of the two statements put together"),
                text("right", "The second"),
                number("low", "The low end of what both leave possible"),
                number("high", "The high end of what both leave possible"),
                text("unit", "The unit of low and high"),
                category("verdict", "The outcome; differ: sources do", "consistent", "inconsistent", "differ", "undetermined"),
                Column("rows", "string", "The rows it rests on", required=True, pattern=ROWS, many=True),
                text("references", "The areas it rests on, with where they come from"),
                text("explanation", "The finding in one sentence", required=True),
            ),
            ("article_id", "finding_id"),
        ),
        Table(
            "implied",
            "One row a holder and a region: what all statements on land leave possible together",
            (
                ARTICLE,
                Column("implied_id", "string", "The row of implied", required=True, pattern=r"B\d{2,}"),
                text("holder", "Who controls", required=True),
                texts("regions", "Which regions, separated by ;", required=True),
                texts("region_codes", "Their ISO 3166 codes, separated by ;"),
                flag("joint", "Whether the bounds are of the regions taken together"),
                number("stated_low", "The least share stated of these regions, as rounding leaves it, in per cent; missing: open"),
                number("stated_high", "The greatest share stated of these regions, likewise"),
                Column("stated_low_closed", "boolean", "Whether the low end stated belongs to the interval"),
                Column("stated_high_closed", "boolean", "Whether the high end stated belongs to the interval"),
                number("share_low", "The least share with which all statements can be true, in per cent"),
                number("share_high", "The greatest share with which all statements can be true, in per cent"),
                number("area_low", "The least area with which all statements can be true, in km²"),
                number("area_high", "The greatest area, likewise; missing: nothing bounds it"),
                *BOUNDS,
                Column("rows", "string", "The rows with what is stated of these regions", pattern=ROWS, many=True),
            ),
            ("article_id", "implied_id"),
        ),
        Table(
            "slack",
            "One row a statement on land: whether it adds to the others, and how far its number could move",
            (
                ARTICLE,
                Column("slack_id", "string", "The row of slack", required=True, pattern=r"W\d{2,}"),
                Column("rows", "string", "The rows of the statement", required=True, pattern=ROWS, many=True),
                text("holder", "Who controls; missing: the statement says how large the regions are"),
                texts("regions", "Which regions, separated by ;", required=True),
                text("number", "The number as stated", required=True),
                text("unit", "The unit of the numbers", required=True),
                Column("redundant", "boolean", "Whether it is true whenever the others are; missing: they conflict"),
                number("low", "The least that the number stands for, with rounding; missing: open"),
                number("high", "The most that the number stands for, with rounding; missing: open"),
                Column("low_closed", "boolean", "Whether the low end belongs to the interval"),
                Column("high_closed", "boolean", "Whether the high end belongs to the interval"),
                number("room_low", "The least that the other statements leave possible"),
                number("room_high", "The most that the other statements leave possible"),
                number("down", "How far the number could fall before the statements conflict; missing: without end"),
                number("up", "How far the number could rise before the statements conflict; missing: without end"),
                number("whole", "What all of the regions is in this unit"),
            ),
            ("article_id", "slack_id"),
        ),
        Table(
            "readability",
            "One row a metric of a part of the article; missing: the part is too short for it",
            (
                ARTICLE,
                Column(
                    "part", "string",
                    "The article, its own voice, a section (0: up to the first heading), a paragraph, a source",
                    required=True, pattern=r"article|own voice|section \d+(: .+)?|paragraph \d+|source S\d{2,}",
                ),
                category(
                    "metric", "What is measured",
                    "words", "sentences", "words_per_sentence", "syllables_per_word", "flesch_reading_ease",
                    "flesch_kincaid_grade", "gunning_fog", "smog_index",
                ),
                number("value", "The value"),
            ),
            ("article_id", "part", "metric"),
        ),
        Table(
            "regions",
            "Reference areas: one row a region, or a named group of regions",
            (
                text("region", "Its usual name in English-language news", required=True),
                Column("code", "string", "Its ISO 3166 code; for a group, a name of our own", required=True),
                texts("aliases", "Other names and spellings, separated by ;"),
                texts("parts", "For a group, the codes of its parts, separated by ;"),
                Column("area_km2", "number", "Its area in km²; missing for a group: the sum of its parts", minimum=0),
                Column("area_low_km2", "number", "The lowest area in circulation", minimum=0),
                Column("area_high_km2", "number", "The highest area in circulation", minimum=0),
                text("country", "The ISO 3166-1 code of the state it is a part of, by international recognition"),
                text("provenance", "Where the area is from, the kind of source first"),
                text("note", "What to know before using it"),
            ),
            ("code",),
        ),
    )
}  # fmt: skip
REVIEW_COLUMNS = tuple(column.name for column in REVIEWED)
EXTRACTED = ("sources", "attributions", "claims", "figures", "dates", "holdings", "relations")


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
    return table(name).of(frame.columns).check(frame)


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


def made(name: str, rows: Iterable[Mapping[str, Any]], *, reviewed: bool = False) -> pd.DataFrame:
    """Make a table of rows that this package made, as `frame` does, only without the check; `reviewed`: by a person as well.

    Examples
    --------
    >>> row = {"article_id": "5ebe", "part": "article", "metric": "words", "value": 3}
    >>> made("readability", [row]).equals(frame("readability", [row]))
    True
    """
    return (table(name).of(REVIEW_COLUMNS) if reviewed else table(name)).make(rows)


def frame(name: str, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """Make a checked table of rows, each with the cells by column; columns that a row leaves out are missing.

    Examples
    --------
    >>> frame("dates", []).columns[:3].to_list()
    ['article_id', 'date_id', 'paragraph']
    """
    return check(name, pd.DataFrame(list(rows), columns=table(name).names, dtype=object))


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
    'one of consistent, inconsistent, differ, undetermined'
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
