"""Writes ``data/datapackage.json``, which describes the data files: ``python -m analysis.tables.datapackage``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from analysis.resources import data
from analysis.tables.columns import Column, Table
from analysis.tables.export import resource
from analysis.tables.hand import FILES
from analysis.tables.schemas import table

_QUOTE = {
    "quote": ("string", "The words, verbatim"),
    "start": ("integer", "Code points of the article before the words"),
    "end": ("integer", "Code points of the article up to their end"),
}
_NOTE = {"note": ("string", "What the annotator found worth saying")}
_GOLD: dict[str, dict[str, tuple[Any, str]]] = {
    "sources": {
        "id": ("string", "The source; S00 is the article's own voice"),
        "name_as_written": ("string", "Its fullest name or description"),
        "kind": ("string", "What it is"),
        "count_low": ("integer", "At least so many people"),
        "count_high": ("integer", "At most so many people"),
        "role": ("string", "Office or occupation"),
        "side": ("string", "Whose side it speaks for; none: the text does not say"),
        "anonymous": ("string", "yes or no: whether people speak here without their names"),
        "named": ("string", "yes or no: whether a reader could look it up by name"),
        "first_mention": ("integer", "Where it is first mentioned"),
        **_QUOTE,
        "other_mentions": ("string", "Further mentions, words@start:end, separated by |"),
        **_NOTE,
    },
    "attributions": {
        "id": ("string", "The attribution"),
        "source_id": ("string", "The source"),
        "paragraph": ("integer", "The paragraph, counted from 0"),
        "source": ("string", "The words for the source"),
        "source_start": ("integer", "Where they start"),
        "source_end": ("integer", "Where they end"),
        "cue": ("string", "The words that attribute"),
        "cue_start": ("integer", "Where they start"),
        "cue_end": ("integer", "Where they end"),
        **_QUOTE,
        "mode": ("string", "direct, indirect or mixed"),
        "medium": ("string", "To whom or how it was said"),
        "date_as_written": ("string", "When, in the article's words"),
        "date_iso_inferred": ("string", "When, resolved"),
        "nested_in": ("string", "The attribution it is inside of"),
        **_NOTE,
    },
    "claims": {
        "id": ("string", "The claim"),
        "paragraph": ("integer", "The paragraph, counted from 0"),
        **_QUOTE,
        "source_id": ("string", "The source; reporter: the article's own voice"),
        "polarity": ("string", "affirmative or negative"),
        "modality": ("string", "As what it is put forward"),
        "topic": ("string", "What it is about"),
        "checkable": ("string", "yes or no: whether a reader could check it"),
        "attribution_id": ("string", "The attribution it is in"),
        **_NOTE,
    },
    "figures": {
        "id": ("string", "The figure"),
        "kind": ("string", "What kind of quantity"),
        **_QUOTE,
        "low": ("number", "The low end"),
        "high": ("number", "The high end"),
        "low_inclusive": ("integer", "1 if the low end belongs to the interval, 0 if not"),
        "high_inclusive": ("integer", "1 if the high end belongs to the interval, 0 if not"),
        "modifier": ("string", "The words that qualify the number"),
        "unit": ("string", "The unit"),
        "what": ("string", "What it is a quantity of"),
        "regions": ("string", "Where, separated by ;"),
        "holder": ("string", "Who has it"),
        "as_of": ("string", "When, in the article's words"),
        "attributed_to": ("string", "The source; reporter: the article's own voice"),
        **_NOTE,
    },
    "dates": {
        "id": ("string", "The date"),
        "kind": ("string", "What kind of expression"),
        **_QUOTE,
        "grain": ("string", "How exact the words are"),
        "iso_resolved": ("string", "The day, month or year that is meant"),
        "iso_literal": ("string", "The same as far as the words alone tell"),
        "event": ("string", "What happened then"),
        "resolution_note": ("string", "What the resolution rests on"),
    },
    "holdings": {
        "region": ("string", "The regions, separated by +"),
        "iso_3166_2": ("string", "Their ISO 3166 codes, separated by ;"),
        "holder": ("string", "Who controls"),
        "low_pct": ("number", "The low end of the share, in per cent"),
        "high_pct": ("number", "The high end of the share, in per cent"),
        "low_km2": ("number", "The low end of the area, in km²"),
        "high_km2": ("number", "The high end of the area, in km²"),
        **_QUOTE,
        "attributed_to": ("string", "The source; reporter: the article's own voice"),
        **_NOTE,
    },
}
_CORPUS = (
    Column("title", "string", "Its title"),
    Column("publisher", "string", "An invented publisher"),
    Column("published", "date", "The day of its publication"),
    Column("event", "string", "The event that it is on, if others are on it too"),
    Column("text", "string", "The article"),
)
_MAP: dict[str, tuple[Any, str]] = {
    "code": ("string", "The ISO 3166 code of the region, or of several drawn as one, separated by ;"),
    "shape": ("string", "Rings separated by ;, the points of each as x y x y, from the top left of 1,000 by 670"),
}

_FIRST_NAMES: dict[str, tuple[Any, str]] = {
    "name": ("string", "The first name, in small letters"),
    "sex": ("string", "The sex of those who bear it: f or m; missing where both do"),
}


def described() -> dict[str, Any]:
    """Return the data package: one resource a file.

    Examples
    --------
    >>> [resource["path"] for resource in described()["resources"]][:2]
    ['regions.csv', 'gold/gold_sources.csv']
    """
    regions = table("regions")
    resources = [resource("regions", "regions.csv", regions) | {"dialect": {"commentChar": "#"}}]
    for name, file in FILES.items():
        columns = tuple(Column(column, type_, description) for column, (type_, description) in _GOLD[name].items())
        gold = Table(name, f"The hand reading of the article under study: {name}; see gold/README.md", columns)
        resources.append(resource(f"gold-{name}", f"gold/{file}", gold))
    articles = Table("corpus", "Invented articles of invented publishers, for notebook 11", _CORPUS)
    resources.append(resource("corpus", "corpus/articles.csv", articles))
    outlines = Table(
        "map-ukraine",
        "Outlines of regions, simplified from @svg-maps/ukraine by Olesia Ladanai, after MapSVG",
        tuple(Column(column, type_, description) for column, (type_, description) in _MAP.items()),
    )
    resources.append(resource("map-ukraine", "maps/ukraine.csv", outlines) | {"dialect": {"commentChar": "#"}})
    given = Table(
        "first-names",
        "First names that are frequent in the news of the world, beside those of a census; written by hand",
        tuple(Column(column, type_, description) for column, (type_, description) in _FIRST_NAMES.items()),
    )
    resources.append(resource("first-names", "first_names_in_news.csv", given) | {"dialect": {"commentChar": "#"}})
    return {
        "name": "close-reading-of-news-data",
        "title": "Reference areas of regions, the outlines of a map, the hand reading of one article, and a small invented corpus",
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "resources": resources,
    }


def written() -> str:
    """Return the text of ``data/datapackage.json``."""
    return json.dumps(described(), ensure_ascii=False, indent=2) + "\n"


def main(folder: Path | None = None) -> None:
    """Write the file."""
    ((folder or data()) / "datapackage.json").write_text(written(), encoding="utf-8")


if __name__ == "__main__":
    main()
