"""Tables of what is found out: parts of a page, findings, what they imply, readability, and the reference areas."""

from __future__ import annotations

from analysis.tables.columns import Column, Table
from analysis.tables.declare import ARTICLE, BOUNDS, category, flag, key, number, span, text, texts
from analysis.text.layout import PARTS

ROWS = r"[A-Z]\d{2,}(;[A-Z]\d{2,})*"
TABLES: tuple[Table, ...] = (
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
)  # fmt: skip
