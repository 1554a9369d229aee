"""brat standoff: beside each text a file of annotations, and the configuration that brat needs to show them.

An attribution is an event whose trigger is the cue; one without a cue is a relation of content and source. Every row has a
note with its cells. A row without a place in the text cannot stand in brat.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pandas as pd

from analysis.article import Article
from analysis.tables.articles import articles_table, text_bytes
from analysis.tables.export import csv_files
from analysis.tables.formats.cells import Row, by_article
from analysis.tables.formats.marks import described, marks, placed
from analysis.tables.schemas import EXTRACTED, table
from analysis.text.span import Span

# An annotation never crosses a tab or the end of a line, whatever a program takes for one.
_UNBROKEN = re.compile(r"[^\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029]+")
_HEAD = """[entities]
Source
Content
Subject
Claim
Figure
Date
Holding
Relation

[relations]
About\tArg1:Claim, Arg2:Subject
Attributed\tArg1:Content, Arg2:Source
Equiv\tArg1:Source, Arg2:Source, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution\tSource?:Source, Content?:Content

[attributes]
"""


def files(articles: Sequence[Article], tables: Mapping[str, pd.DataFrame]) -> dict[str, bytes]:
    """Return a text and its annotations an article, the configuration, and the table of articles as CSV."""
    rows = by_article(tables)
    written = csv_files({"articles": articles_table(articles, lambda article: f"{article.article_id}.txt")})
    written["annotation.conf"] = configuration()
    for article in articles:
        written[f"{article.article_id}.ann"] = standoff(article.text, rows.get(article.article_id, {}))
    texts = {f"{article.article_id}.txt": text_bytes(article) for article in articles}
    return {name: text.encode("utf-8", "replace") for name, text in written.items()} | texts


def configuration() -> str:
    """Return brat's ``annotation.conf``: what is annotated, and how it may hang together."""
    lines = []
    for name in EXTRACTED:
        kind = _type(name)
        for column in table(name).columns:
            if column.type == "boolean":
                lines.append(f"{kind}_{column.name}\tArg:{kind}")
            elif column.type == "category":
                values = "|".join(map(_word, column.values))
                lines.append(f"{kind}_{column.name}\tArg:{kind}, Value:{values}")
    return _HEAD + "".join(f"{line}\n" for line in lines)


def standoff(text: str, rows: Mapping[str, list[Row]]) -> str:
    r"""Return the annotations of a text, a line each.

    Examples
    --------
    >>> row = {"date_id": "D01", "start": 3, "end": 7, "kind": "date", "grain": None, "resolved_by": "text"}
    >>> print(standoff("In 1999.", {"dates": [row]}).replace("\t", " "), end="")
    T1 Date 3 7 1999
    A1 Date_resolved_by T1 text
    A2 Date_kind T1 date
    #1 AnnotatorNotes T1 {"date_id": "D01", "start": 3, "end": 7, "kind": "date", "resolved_by": "text"}
    """
    lines = _Lines(text)
    for name, _, row in placed(rows):
        _WRITERS.get(name, _plain)(lines, name, row)
    return "".join(f"{line}\n" for line in lines.written)


class _Lines:
    """The lines of a file of annotations, each with an id that counts those of its kind."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.written: list[str] = []
        self._counts: dict[str, int] = {}
        self._places: dict[tuple[str, tuple[Span, ...]], str] = {}

    def add(self, letter: str, said: str) -> str:
        number = self._counts[letter] = self._counts.get(letter, 0) + 1
        self.written.append(f"{letter}{number}\t{said}")
        return f"{letter}{number}"

    def place(self, kind: str, spans: tuple[Span, ...]) -> str:
        """Return the id of a stretch of text; a source that is mentioned and attributed to there is one."""
        if kind != "Source":
            return self._place(kind, spans)
        if (kind, spans) not in self._places:
            self._places[kind, spans] = self._place(kind, spans)
        return self._places[kind, spans]

    def _place(self, kind: str, spans: tuple[Span, ...]) -> str:
        pieces = [
            (start + match.start(), start + match.end(), match[0])
            for start, end in spans
            for match in _UNBROKEN.finditer(self.text[start:end])
        ]
        offsets = ";".join(f"{start} {end}" for start, end, _ in pieces)
        return self.add("T", f"{kind} {offsets}\t{' '.join(words for *_, words in pieces)}")

    def describe(self, target: str, name: str, row: Row) -> None:
        for column in table(name).columns:
            cell = row.get(column.name)
            if column.type == "category" and cell is not None:
                self.add("A", f"{_type(name)}_{column.name} {target} {_word(cell)}")
            elif column.type == "boolean" and cell:
                self.add("A", f"{_type(name)}_{column.name} {target}")
        self.note(target, name, row)

    def note(self, target: str, name: str, row: Row) -> None:
        self.add("#", f"AnnotatorNotes {target}\t{described(name, row)}")


def _plain(lines: _Lines, name: str, row: Row) -> None:
    parts = {mark.role: lines.place(mark.role.capitalize() or _type(name), mark.spans) for mark in marks(name, row)}
    if "" in parts:
        lines.describe(parts[""], name, row)
    if "subject" in parts:
        lines.add("R", f"About Arg1:{parts['']} Arg2:{parts['subject']}")


def _source(lines: _Lines, name: str, row: Row) -> None:
    places = dict.fromkeys(lines.place("Source", mark.spans) for mark in marks(name, row))
    if places:
        lines.describe(next(iter(places)), name, row)
    if len(places) > 1:
        lines.written.append(f"*\tEquiv {' '.join(places)}")


def _attribution(lines: _Lines, name: str, row: Row) -> None:
    parts = {mark.role: mark.spans for mark in marks(name, row)}
    roles = {role: lines.place(role.capitalize(), parts[role]) for role in ("source", "content") if role in parts}
    if "cue" in parts:
        trigger = lines.place("Attribution", parts["cue"])
        arguments = "".join(f" {role.capitalize()}:{place}" for role, place in roles.items())
        lines.describe(lines.add("E", f"Attribution:{trigger}{arguments}"), name, row)
    elif len(roles) == 2:
        lines.note(lines.add("R", f"Attributed Arg1:{roles['content']} Arg2:{roles['source']}"), name, row)
    elif roles:
        lines.note(next(iter(roles.values())), name, row)


_WRITERS = {"sources": _source, "attributions": _attribution}


def _type(name: str) -> str:
    return name[:-1].capitalize()


def _word(value: str) -> str:
    return value.replace(" ", "_")
