"""Short ways to declare the columns that many tables have."""

from __future__ import annotations

from analysis.tables.columns import Column, Table

LETTERS = {
    "sources": "S",
    "attributions": "A",
    "claims": "C",
    "figures": "F",
    "dates": "D",
    "holdings": "H",
    "relations": "R",
    "findings": "X",
}
REVIEWED = (
    Column(
        "review", "category", "What a person did to the row; disputed: two say different things, and it stands as read",
        values=("accepted", "edited", "added", "merged", "disputed"),
    ),
    Column("who", "string", "Who did it"),
    Column("when", "date", "The day it was done, of several the last"),
    Column("why", "string", "Why, in their words"),
)  # fmt: skip
"""The columns that a table of what was read has where there is a review, and only there."""
ARTICLE = Column("article_id", "string", "The article: the first characters of the SHA-256 of its text", True)
SPANS = r"\d+:\d+(;\d+:\d+)*"


def key(table: str) -> Column:
    """Return the column of the ids of a table's rows."""
    pattern = LETTERS[table] + r"\d{2,}"
    return Column(f"{table[:-1]}_id", "string", f"The row of {table}", required=True, pattern=pattern)


def to(table: str, description: str, name: str = "", *, required: bool = False) -> Column:
    """Return a column with the id of a row of another table, or of this one."""
    pattern = LETTERS[table] + r"\d{2,}"
    return Column(name or f"{table[:-1]}_id", "string", description, required, pattern=pattern, refers=table)


def list_of(table: str, name: str, description: str) -> Column:
    """Return a column with ids of rows of another table, separated by ``;``."""
    one = LETTERS[table] + r"\d{2,}"
    return Column(name, "string", description, pattern=f"{one}(;{one})*", many=True)


def span(what: str, prefix: str = "", *, required: bool = False) -> tuple[Column, ...]:
    """Return the three columns of a place in the text: its words, where they start and where they end."""
    return (
        Column(f"{prefix}text", "string", f"The words of {what}, verbatim", required),
        Column(f"{prefix}start", "integer", f"Where {what} starts: code points before it", required, (), 0),
        Column(f"{prefix}end", "integer", f"Where {what} ends: code points up to its end", required, (), 0),
    )


def extracted(name: str, description: str, *columns: Column, placed: bool = True) -> Table:
    """Return a table of what was read from the text: the common columns about its own."""
    common = (
        ARTICLE,
        key(name),
        Column("paragraph", "integer", "The paragraph it starts in, counted from 0", placed, (), 0),
        Column("sentence", "integer", "The sentence it starts in, counted from 0", placed, (), 0),
        *span("the row", required=placed),
    )
    rule = Column("rule", "string", "The rule that made the row", required=True)
    return Table(name, description, (*common, *columns, rule), ("article_id", f"{name[:-1]}_id"), REVIEWED)


def category(name: str, description: str, *values: str, required: bool = True) -> Column:
    """Return a column with a closed vocabulary."""
    return Column(name, "category", description, required, values)


def flag(name: str, description: str) -> Column:
    """Return a column of True and False."""
    return Column(name, "boolean", description, required=True)


def number(name: str, description: str) -> Column:
    """Return a column of numbers."""
    return Column(name, "number", description)


def count(name: str, description: str, *, required: bool = False) -> Column:
    """Return a column of whole numbers from 0."""
    return Column(name, "integer", description, required, minimum=0)


def text(name: str, description: str, *, required: bool = False) -> Column:
    """Return a column of text."""
    return Column(name, "string", description, required)


def texts(name: str, description: str, *, required: bool = False) -> Column:
    """Return a column of lists of texts, separated by ``;``."""
    return Column(name, "string", description, required, many=True)


BOUNDS = (
    Column("low_closed", "boolean", "Whether the low end belongs to the interval", required=True),
    Column("high_closed", "boolean", "Whether the high end belongs to the interval", required=True),
)
