"""What is wrong today in the invented articles of the second set, row by row, beside the list of what is known.

``python -m tests.articles.wrong`` writes the list anew and says how many rows are right.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd

from tests.articles.compare import Pair, bounded, compare, day, likeness, place, reading, same, spans, want
from tests.articles.expected import FOLDER, MORE, Row, article_text

LISTED = FOLDER / "known_wrong.csv"
TABLES = ("sources", "attributions", "claims", "figures", "dates")


def wrong(name: str, table: str) -> list[tuple[str, str]]:
    """Return each expected row that is missing or wrong, and each row too many, with what is wrong with it."""
    result, text = compare(name, table), article_text(name)
    told = [(label(pair.want, text), " ".join(faults(name, table, pair))) for pair in result.pairs]
    told += [(label(row, text), "missing") for row in result.missed]
    if table != "claims":  # their expected rows are not all there could be
        told += [(extra, "extra") for extra in result.extra]
    return sorted((row, fault) for row, fault in told if fault)


def listed(name: str, table: str) -> list[tuple[str, str]]:
    """Return what the list of known faults says of a table of an article."""
    with LISTED.open(encoding="utf-8", newline="") as file:
        return [
            (row["row"], row["wrong"])
            for row in csv.DictReader(file)
            if (row["article"], row["table"]) == (name, table)
        ]


def label(row: Row, text: str) -> str:
    """Return the words of a row, behind the number of its paragraph."""
    words = " … ".join(span.of(text) for span in row.spans) or str(row.values.get("cue"))
    return f"{row.values['paragraph']}: {words}"


def faults(name: str, table: str, pair: Pair) -> Iterator[str]:
    """Yield the names of what is wrong with a row that was found: columns, mostly; none for an optional row."""
    if not pair.want.optional:
        yield from FAULTS[table](name, *pair)


def of_columns(row: Row, got: pd.Series[Any], columns: tuple[str, ...]) -> Iterator[str]:
    """Yield those columns that the row gives and that differ."""
    yield from (column for column in columns if column in row.values and not same(got[column], row.values[column]))


def known_sources(name: str) -> dict[Any, str]:
    """Return the ids of the expected sources by those of the given ones."""
    return {pair.got["source_id"]: pair.want.values["id"] for pair in compare(name, "sources").pairs}


def of_source(name: str, row: Row, got: pd.Series[Any]) -> Iterator[str]:
    yield from of_columns(row, got, ("kind", "named", "anonymous", "count_low", "count_high"))
    for column in ("access", "anonymity_reason"):
        if row.values.get(column, "") not in str(got[column]):
            yield column
    if "subset_of" in row.values and known_sources(name).get(got["subset_of"]) != row.values["subset_of"]:
        yield "subset_of"


def of_attribution(name: str, row: Row, got: pd.Series[Any]) -> Iterator[str]:
    if row.spans and likeness(row.spans, spans(got["content_spans"])) < 0.9:
        yield "content"
    who = row.values.get("who")
    if who is None and not pd.isna(got["source_start"]):
        yield "source"
    elif who is not None and known_sources(name).get(got["source_id"]) != who:
        words = row.source and likeness([row.source], place(got, "source_"))
        yield "source_id" if words else "source"
    yield from of_columns(row, got, ("mode",))
    if row.cue:
        if not likeness([row.cue], place(got, "cue_")):
            yield "cue"
        checked = ("cue_class", "reach", "negated") if row.values["cue_class"] != "any" else ("reach", "negated")
        yield from of_columns(row, got, checked)
    outer = [pair for pair in compare(name, "attributions").pairs if pair.want.values.get("id")]
    around = {pair.want.values["id"]: pair.got["attribution_id"] for pair in outer}
    wanted = row.values.get("nested_in")
    if (wanted is None or wanted in around) and not same(got["nested_in"], around.get(wanted)):
        yield "nested_in"


def of_claim(name: str, row: Row, got: pd.Series[Any]) -> Iterator[str]:
    if likeness(row.spans, place(got)) < 0.85:
        yield "text"
    sources = reading(name).sources
    authors = set(sources.loc[sources["kind"] == "author", "source_id"])
    own = pd.isna(got["source_id"]) or got["source_id"] in authors
    voice = "article" if own else known_sources(name).get(got["source_id"])
    if "who" in row.values and voice != row.values["who"]:
        yield "source"
    yield from of_columns(row, got, ("modality", "polarity"))


def of_figure(name: str, row: Row, got: pd.Series[Any]) -> Iterator[str]:
    if row.values.keys() & {"low", "high"} and not bounded(row, got):
        yield "bounds"
    yield from of_columns(row, got, ("kind", "modifier", "change"))
    unit = row.values.get("unit")
    if unit and not same(got["unit"], unit) and not str(got["unit"]).startswith(f"{unit} of "):
        yield "unit"


def of_date(name: str, row: Row, got: pd.Series[Any]) -> Iterator[str]:
    if any(day(got[end]) != str(row.values[end]) for end in ("earliest", "latest")):
        yield "days"
    yield from of_columns(row, got, ("grain",))


FAULTS: dict[str, Callable[[str, Row, pd.Series[Any]], Iterator[str]]] = {
    "sources": of_source,
    "attributions": of_attribution,
    "claims": of_claim,
    "figures": of_figure,
    "dates": of_date,
}


def main() -> None:
    """Write the list of known faults, and say for each table of each article how many rows are right."""
    with LISTED.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["article", "table", "row", "wrong"])
        for name in MORE:
            for table in TABLES:
                told = wrong(name, table)
                rows.writerows([name, table, *each] for each in told)
                sys.stdout.write(f"{name} {table}: {score(name, table)}\n")


def score(name: str, table: str) -> str:
    """Return how many of the expected rows are found, and right, and how many are given too many."""
    told = wrong(name, table)
    rows = sum(not row.optional for row in want(name)[table])
    missing = sum(fault == "missing" for _, fault in told)
    extra = sum(fault == "extra" for _, fault in told)
    right = rows - len(told) + extra
    return f"{right} right, {rows - missing} found, {rows} expected, {extra} too many"


if __name__ == "__main__":
    main()
