"""The article and its review on the desk: what a page shows of them, and what a person does to a row, saved at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

from analysis.article import Article, load
from analysis.reading import Reading, read
from analysis.review.correction import EDITABLE, NEEDED, PARTS, SAID_BY, Correction, Review, ReviewError, Words
from analysis.review.file import load_review, plain, save
from analysis.review.form import correction_of
from analysis.review.merge import with_correction
from analysis.review.place import rebased
from analysis.review.rows import BY_HAND, cell
from analysis.tables.schemas import TABLES, columns

Plain = dict[str, Any]
JUDGED: Mapping[str, tuple[str, ...]] = {
    "sources": ("kind", "named", "anonymous"),
    "attributions": ("mode", "negated"),
    "claims": ("polarity", "modality"),
    "figures": ("kind", "low", "high", "unit"),
    "dates": ("earliest", "latest"),
    "holdings": ("holder", "regions", "share_low", "share_high", "area_low", "area_high"),
    "relations": ("kind", "sense", "low", "high"),
}
"""What a row is kept with that a person accepts or rejects: if it reads otherwise one day, they are asked again."""

_STALE = "The article or its review has changed since this page was loaded: load it again."


class Desk:
    """An article's file and the file of its review; each is read anew whenever it is asked for.

    Parameters
    ----------
    article, review : path
    today : callable
        Gives the day that is written into a correction.
    """

    def __init__(self, article: str | Path, review: str | Path, today: Callable[[], date] = date.today) -> None:
        self.article, self.review, self.today = Path(article), Path(review), today
        self._lock = Lock()

    def shown(self) -> Plain:
        """Return all that the page shows, as plain data."""
        return self.seen()[1]

    def seen(self) -> tuple[Reading, Plain]:
        """Return the corrected reading, and all that the page shows of it."""
        with self._lock:
            reading, review = self._read()
            return reading, _shown(reading, review) | {"version": self._version(reading.article)}

    def correct(self, said: Mapping[str, Any]) -> None:
        """Write down what a person says of a row.

        Parameters
        ----------
        said : mapping
            As the page sends it: ``version``, ``table``, ``do``, ``row`` (its place among the records) or ``span`` (of one that is
            added), ``now``, ``into`` (the place of a source), ``who`` and ``why``. Spans are pairs of offsets.

        Raises
        ------
        ReviewError
            It cannot be written down; the message says why in one sentence.
        """
        with self._lock:
            reading, review = self._read()
            self._refuse_stale(reading.article, said)
            try:
                new = self._corrected(reading, review, said)
            except (KeyError, IndexError, TypeError, ValueError) as error:
                if isinstance(error, ReviewError):
                    raise
                raise ReviewError("The page sent what is no correction.") from None
            save(new, self.review)

    def undo(self, said: Mapping[str, Any]) -> None:
        """Take a correction back, by its ``number`` among those shown.

        Raises
        ------
        ReviewError
            There is none of that number.
        """
        with self._lock:
            reading, review = self._read()
            self._refuse_stale(reading.article, said)
            number = said.get("number")
            if type(number) is not int or not 0 <= number < len(review.corrections):
                raise ReviewError("There is no correction of that number.")
            kept = review.corrections[:number] + review.corrections[number + 1 :]
            save(replace(review, corrections=kept), self.review)

    def _read(self) -> tuple[Reading, Review]:
        article = load(self.article)
        review = load_review(self.review) if self.review.is_file() else Review(article.article_id, article.name)
        review = rebased(review, article)
        return read(article, review=review), review

    def _version(self, article: Article) -> str:
        told = self.review.read_bytes() if self.review.is_file() else b""
        return hashlib.sha256(article.sha256.encode() + told).hexdigest()

    def _refuse_stale(self, article: Article, said: Mapping[str, Any]) -> None:
        if said.get("version") != self._version(article):
            raise ReviewError(_STALE)

    def _corrected(self, reading: Reading, review: Review, said: Mapping[str, Any]) -> Review:
        table, do = str(said["table"]), str(said["do"])
        if table not in EDITABLE:
            raise ReviewError(f"There is no table {table!r} that can be corrected.")
        text = reading.article.text
        record = None if do == "add" else getattr(reading.records, table)[_place(said["row"])]
        by_hand = record is not None and record.rule == BY_HAND
        was = None if record is None or by_hand else _before(reading, table, said["row"])
        span = said["span"] if record is None else (record if was is None else was).span
        who: Plain = {"who": said.get("who") or None, "why": said.get("why") or None, "when": self.today()}
        whole: Plain = {
            "table": table,
            "do": do,
            "words": _words(text, span),
            "now": _placed(text, said.get("now", {})),
        }
        if do == "merge":
            whole["into"] = _words(text, reading.records.sources[_place(said["into"])].span)
        if by_hand:
            return _of_an_added(review, whole | who)
        edits = [each for each in review.corrections if each.table == table and plain(each)["words"] == whole["words"]]
        edits = [each for each in edits if each.do == "edit" and was is not None and _is_of(was, each)]
        if do == "accept" and edits:
            # Who accepts an edited row says what the edits say.
            for each in edits:
                review = with_correction(review, replace(each, who=who["who"], why=who["why"], when=who["when"]))
            return review
        if was is not None:
            whole["was"] = _was(reading, table, was, whole["now"], do)
        return with_correction(review, correction_of(whole | who, "This correction"))


def _place(place: object) -> int:
    """Return the place of a row that a page names; what is no such place is no correction."""
    if type(place) is not int or place < 0:
        raise ValueError(place)
    return place


def _before(reading: Reading, table: str, row: int) -> Any:  # noqa: ANN401 - a record of any table
    """Return the record of a row before the corrections to its table; of merged ones the one into which they are."""
    assert reading.review is not None  # noqa: S101 - a desk always reads with one
    here = [record for record, place in reading.review.read[table] if place == row]
    span = getattr(reading.records, table)[row].span
    return next((record for record in here if record.span == span), here[0])


def _is_of(record: Any, correction: Correction) -> bool:  # noqa: ANN401
    return all(cell(record, column) == was for column, was in correction.was.items())


def _was(reading: Reading, table: str, was: Any, now: Mapping[str, Any], do: str) -> Plain:  # noqa: ANN401
    """Return the cells that a row had which are corrected or judged; all of these where another is on its words."""
    assert reading.review is not None  # noqa: S101
    twins = sum(record.span == was.span for record, _ in reading.review.read[table]) > 1
    edited = [column for column in now if column in EDITABLE[table]]
    kept = edited if do == "edit" and not twins else [*edited, *JUDGED[table]]
    return {column: _given(cell(was, column)) for column in dict.fromkeys(kept)}


def _of_an_added(review: Review, said: Plain) -> Review:
    """Return a review in which a row that was added is another, or is none."""
    words = said["words"]
    old = next(each for each in review.corrections if each.do == "add" and plain(each)["words"] == words)
    others = tuple(each for each in review.corrections if each is not old)
    if said["do"] == "reject":
        return replace(review, corrections=others)
    if said["do"] != "edit":
        raise ReviewError("This row was added by hand: change it or reject it.")
    new = plain(old) | {"now": plain(old)["now"] | said["now"]} | {key: said[key] for key in ("who", "when", "why")}
    return replace(review, corrections=(*others, correction_of(new, "This correction")))


def _words(text: str, span: Any) -> Plain:  # noqa: ANN401 - as the page sends it
    start, end = (int(offset) for offset in span)
    if not 0 <= start < end <= len(text):
        raise ReviewError("What is selected does not stand in the article.")
    return dict(plain(Correction("", "", Words.of(text, start, end)))["words"])


def _placed(text: str, now: Mapping[str, Any]) -> Plain:
    """Return cells as the file has them, with spans as words."""
    told = {**now}
    for name in (*PARTS, SAID_BY):
        if name in told:
            several = name == "content"
            told[name] = [_words(text, span) for span in told[name]] if several else _words(text, told[name])
    return told


def _given(value: object) -> object:
    return "" if value is None else value


def _shown(reading: Reading, review: Review) -> Plain:
    assert reading.review is not None  # noqa: S101
    outcomes = reading.review.table()
    return {
        "name": reading.article.name,
        "text": reading.article.text,
        "tables": {name: _table(reading, name) for name in EDITABLE},
        "corrections": [
            {"says": str(each), "who": each.who, "why": each.why, "outcome": outcome}
            for each, outcome in zip(review.corrections, outcomes["outcome"], strict=True)
        ],
        "notes": reading.review.notes,
        "findings": reading.findings()[["verdict", "explanation"]].to_dict("records"),
    }


def _table(reading: Reading, name: str) -> Plain:
    builder, known = reading.builder, columns(name)
    ids = getattr(builder, f"{name[:-1]}_ids")
    records, key = getattr(reading.records, name), f"{name[:-1]}_id"
    rows = []
    for row in builder.rows(name):
        place = ids.index(row[key])
        if records[place].span is not None:
            rows.append(_row(row, records[place], name) | {"id": row[key], "row": place})
    fields = [
        {
            "name": column.name,
            "type": column.type,
            "values": list(column.values),
            "required": column.required,
            "about": known.loc[column.name, "description"],
        }
        for column in TABLES[name].columns
        if column.name in EDITABLE[name]
    ]
    return {"rows": rows, "fields": fields, "needed": list(NEEDED.get(name, ())), "can_add": name in NEEDED}


def _row(row: Plain, record: Any, name: str) -> Plain:  # noqa: ANN401
    told: Plain = {
        "text": row["text"],
        "span": list(record.span),
        "cells": {column: cell(record, column) for column in EDITABLE[name]},
        "review": row.get("review"),
        "who": row.get("who"),
        "why": row.get("why"),
    }
    if name == "attributions":
        told |= {
            "said_by": row["source_id"],
            "shown": f"{row.get('source_text') or '—'} · {row.get('content_text') or '—'}",
        }
    if name == "sources":
        told["shown"] = f"{row['name']} ({row['attributions']})"
    return told
