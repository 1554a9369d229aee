"""The hand reading in `data/gold`, its columns named and its cells written as in our own tables."""

from __future__ import annotations

import calendar
import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.tables.columns import TableError
from analysis.tables.ids import AUTHOR
from analysis.tables.innermost import innermost_words
from analysis.tables.schemas import frame
from analysis.tables.spans import write_list
from analysis.text.doc import Doc
from analysis.text.span import Span

FILES = {
    "sources": "gold_sources.csv",
    "attributions": "gold_attributions.csv",
    "claims": "gold_claims.csv",
    "figures": "gold_figures.csv",
    "dates": "gold_dates.csv",
    "holdings": "gold_territory.csv",
}
_KINDS = {"named_person": "person", "author_background": "author", "anonymous_group": "group"}
_FIGURES = {"comparative": "comparison"}
_UNITS = {"sources": None, "by comparison": None, "persons": "person", "km2": "square kilometer"}
_MODIFIERS = {
    "": "exact", "about": "about", "approximately": "about", "nearly": "nearly", "over": "more than",
    "more than": "more than", "vague": "vague", "mainly": "vague", "superlative": "vague",
    "hundreds of thousands": "vague", "millions": "vague", "bare plural": "at least",
}  # fmt: skip
Cells = dict[str, str]
Row = dict[str, Any]


def hand_reading(folder: Path, doc: Doc) -> dict[str, pd.DataFrame]:
    """Read the hand reading of an article as the tables that a reading of it should give.

    Parameters
    ----------
    folder : Path
        Where the six files are.
    doc : Doc
        The article that they are of, parsed.

    Raises
    ------
    TableError
        If a row's words are not where it says: the files are of another article.
    """
    raw = {name: list(_rows(folder / file)) for name, file in FILES.items()}
    for table, rows in raw.items():
        for row in rows:
            if row["start"] and doc.text[int(row["start"]) : int(row["end"])] != row["quote"]:
                raise TableError(f"The hand reading is of another article: {table} has {row['quote']!r} elsewhere.")
    reader = _Reader(doc, raw)
    return {
        "sources": frame("sources", map(reader.source, raw["sources"])),
        "attributions": frame("attributions", map(reader.attribution, raw["attributions"])),
        "claims": frame("claims", map(reader.claim, raw["claims"])),
        "figures": frame("figures", map(reader.figure, raw["figures"])),
        "dates": frame("dates", map(reader.date, raw["dates"])),
        "holdings": frame("holdings", map(reader.holding, raw["holdings"], range(1, 1 + len(raw["holdings"])))),
    }


def _rows(path: Path) -> Iterator[Cells]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


class _Reader:
    """Rows of the hand reading, one table a method, as rows of ours."""

    def __init__(self, doc: Doc, raw: dict[str, list[Cells]]) -> None:
        self.doc, self.raw = doc, raw
        said = [row | {"cue_class": "", "content_spans": f"{row['start']}:{row['end']}"} for row in raw["attributions"]]
        self.words = innermost_words(doc.text, said)

    def source(self, row: Cells) -> Row:
        told = [each for each in self.raw["attributions"] if each["source_id"] == row["id"]]
        mentions = [_span(row), *(_place(mention) for mention in row["other_mentions"].split(" | ") if mention)]
        kind = _KINDS.get(row["kind"], row["kind"])
        if row["kind"] == "official_statement":
            kind = "group" if " " in row["name_as_written"] else "state"
        part = re.match(r"Subset of (S\d+)", row["note"])
        reason = re.match(r"Reason for anonymity given \((.+?)\)", row["note"])
        return self._common(row) | {
            "source_id": row["id"],
            "name": row["name_as_written"],
            "kind": "person" if kind == "group" and row["count_high"] == "1" else kind,
            "named": row["named"] == "yes",
            "anonymous": row["anonymous"] == "yes",
            "count_low": row["count_low"],
            "count_high": row["count_high"],
            "role": None if row["role"].startswith("not stated") else row["role"],
            "anonymity_reason": reason and reason[1],
            "side": _side(row),
            "subset_of": part and part[1],
            "mentions": len(mentions),
            "attributions": len(told),
            "words": self.words.get(row["id"], 0),
            "mention_spans": ";".join(f"{start}:{end}" for start, end in sorted(set(mentions))),
        }

    def attribution(self, row: Cells) -> Row:
        spans = [Span(int(row[f"{part}start"]), int(row[f"{part}end"])) for part in _parts(row)]
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        content = _span(row)
        reach = "same_sentence"
        if row["source_start"]:
            mention = self.doc.sentence_at(int(row["source_start"]))
            here = self.doc.sentence_at(content.start)
            if mention.i != here.i:
                reach = "previous_sentence" if mention.paragraph == here.paragraph else "next_paragraph"
        return self._common({"start": str(whole.start), "end": str(whole.end)}) | {
            "attribution_id": row["id"],
            "source_id": row["source_id"],
            **{f"{part}{end}": row[f"{part}{end}"] for part in _parts(row)[:-1] for end in ("start", "end")},
            **{f"{part}text": row[part[:-1]] for part in _parts(row)[:-1]},
            "cue_class": "declined" if row["medium"] == "request to comment" else None,
            "content_text": row["quote"],
            "content_start": row["start"],
            "content_end": row["end"],
            "content_spans": f"{row['start']}:{row['end']}",
            "mode": row["mode"],
            "date_id": self._date(row["date_as_written"], content),
            "negated": False,
            "nested_in": row["nested_in"],
            "reach": reach if row["source_start"] else "inferred",
        }

    def claim(self, row: Cells) -> Row:
        return self._common(row) | {
            "claim_id": row["id"],
            "claim_spans": f"{row['start']}:{row['end']}",
            "attribution_id": row["attribution_id"],
            "source_id": _author(row["source_id"]),
            "polarity": row["polarity"],
            "modality": row["modality"],
            "topics": row["topic"],
            "checkable": row["checkable"] == "yes",
            "figure_ids": self._inside(row, "figures"),
            "date_ids": self._inside(row, "dates"),
        }

    def figure(self, row: Cells) -> Row:
        spread = "–" in row["quote"] or re.search(r"\d-\d", row["quote"])
        count = row["kind"] == "source_count" and row["modifier"] == "singular"
        return self._common(row) | {
            "figure_id": row["id"],
            "kind": _FIGURES.get(row["kind"], row["kind"]),
            "low": row["low"],
            "high": row["high"],
            "low_closed": row["low_inclusive"] != "0",
            "high_closed": row["high_inclusive"] != "0",
            "modifier": "range" if spread else "exact" if count else _MODIFIERS.get(row["modifier"], "exact"),
            "unit": _UNITS.get(row["unit"], row["unit"]),
            "subject": row["what"],
            "places": write_list(row["regions"].split("; ")) if row["regions"] else None,
            "holder": row["holder"],
            "date_id": self._date(row["as_of"], _span(row)),
            "source_id": _author(row["attributed_to"]),
        }

    def date(self, row: Cells) -> Row:
        first, last = days(row["iso_resolved"])
        grain = {"weekday": "day", "relative": "day", "deictic": "month"}.get(row["grain"], row["grain"])
        resolved = "text" if row["iso_literal"] or row["grain"] == "event" else "published"
        return self._common(row) | {
            "date_id": row["id"], "earliest": first, "latest": last, "grain": grain, "resolved_by": resolved,
        }  # fmt: skip

    def holding(self, row: Cells, number: int) -> Row:
        bounds = [row[name] for name in ("low_pct", "high_pct", "low_km2", "high_km2")]
        figures = self._inside(row, "figures", only=lambda each: each["kind"] in ("share", "area"))
        return self._common(row) | {
            "holding_id": f"H{number:02}",
            "holder": row["holder"],
            "regions": row["region"].replace("+", ";"),
            "region_codes": row["iso_3166_2"],
            "joint": ";" in row["iso_3166_2"],
            **dict(zip(("share_low", "share_high", "area_low", "area_high"), bounds, strict=True)),
            "low_closed": "low exclusive" not in row["note"] and "bounds exclusive" not in row["note"],
            "high_closed": "high exclusive" not in row["note"] and "bounds exclusive" not in row["note"],
            "figure_id": figures and figures.split(";")[0],
            "source_id": _author(row["attributed_to"]),
        }

    def _common(self, row: Cells) -> Row:
        start, end = int(row["start"]), int(row["end"])
        sentence = self.doc.sentence_at(start)
        return {
            "article_id": self.doc.article.article_id,
            "paragraph": sentence.paragraph,
            "sentence": sentence.i,
            "text": self.doc.text[start:end],
            "start": start,
            "end": end,
            "rule": "hand",
        }

    def _inside(self, row: Cells, table: str, only: Any = lambda _: True) -> str | None:  # noqa: ANN401
        outer = _span(row)
        return write_list(
            each["id"]
            for each in self.raw[table]
            if only(each) and outer.start <= int(each["start"]) and int(each["end"]) <= outer.end
        )

    def _date(self, words: str, near: Span) -> str | None:
        same = [row for row in self.raw["dates"] if words and row["quote"] == words]
        return min(same, key=lambda row: abs(int(row["start"]) - near.start))["id"] if same else None


def _parts(row: Cells) -> list[str]:
    return [part for part in ("source_", "cue_") if row[f"{part}start"]] + [""]


def _span(row: Cells) -> Span:
    return Span(int(row["start"]), int(row["end"]))


def _place(mention: str) -> Span:
    start, end = mention.rpartition("@")[2].split(":")
    return Span(int(start), int(end))


def _side(row: Cells) -> str | None:
    return None if row["side"] == "none" else row["side"]


def _author(source: str) -> str:
    return AUTHOR if source == "reporter" else source


def days(written: str) -> tuple[str | None, str | None]:
    """Return the first and the last day of a year, month or day.

    Examples
    --------
    >>> days("2024-02"), days("1991"), days("")
    (('2024-02-01', '2024-02-29'), ('1991-01-01', '1991-12-31'), (None, None))
    """
    if not written:
        return None, None
    year, month, day = (*written.split("-"), "", "")[:3]
    if not month:
        return f"{year}-01-01", f"{year}-12-31"
    if not day:
        return f"{written}-01", f"{written}-{calendar.monthrange(int(year), int(month))[1]}"
    return written, written
