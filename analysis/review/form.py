"""The form of a review: its TOML, or plain data of that form, read with care into corrections."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from analysis.given import shortly
from analysis.review.correction import (
    EDITABLE,
    NEEDED,
    OPERATIONS,
    PARTS,
    SAID_BY,
    Cell,
    Correction,
    Review,
    ReviewError,
    Words,
)
from analysis.tables.columns import Column
from analysis.tables.schemas import TABLES
from analysis.tables.spans import read_list, write_list

_KEYS = ("table", "do", "words", "who", "when", "why", "was", "now", "into")


def read_review(text: str, called: str = "The review") -> Review:
    r"""Read the text of a file of corrections, as `load_review` does.

    Examples
    --------
    >>> read_review('article_id = "5ebe"\nname = "dam"\n')
    Review(article_id='5ebe', name='dam', corrections=())
    """
    try:
        said = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReviewError(f"{called} is not TOML: {str(error).rstrip('.')}.") from None
    _known(said, ("article_id", "name", "correction"), called)
    listed = said.get("correction", [])
    if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        raise ReviewError(f"{called} has corrections that are no tables: write each under [[correction]].")
    made = tuple(_correction(each, f"{called}, correction {number},") for number, each in enumerate(listed, 1))
    return Review(_text(said, "article_id", called) or "", _text(said, "name", called) or "", made)


def correction_of(said: Mapping[str, Any], called: str = "The correction") -> Correction:
    """Return a correction that is given as plain data, in the form of the file."""
    return _correction(said, called)


def _correction(said: Mapping[str, Any], called: str) -> Correction:
    _known(said, _KEYS, called)
    table, do = _one_of(said, "table", tuple(EDITABLE), called), _one_of(said, "do", OPERATIONS, called)
    now, was = _table(said, "now", called), _table(said, "was", called)
    places = {
        name: _pieces(now.pop(name), f"{called} now.{name}")
        for name in PARTS
        if name in now and table == "attributions"
    }
    said_by = now.pop(SAID_BY, None) if table == "attributions" else None
    other = said_by if said_by is not None else said.get("into")
    correction = Correction(
        table,
        do,
        _words(said.get("words"), f"{called} words"),
        _cells(was, table, f"{called} was"),
        _cells(now, table, f"{called} now"),
        places,
        None if other is None else _words(other, f"{called} {'into' if said_by is None else 'now.said_by'}"),
        _text(said, "who", called),
        _day(said.get("when"), called),
        _text(said, "why", called),
    )
    _whole(correction, said, now | places, called)
    return correction


def _whole(correction: Correction, said: Mapping[str, Any], now: Mapping[str, Any], called: str) -> None:
    """Raise if a correction lacks what it needs, or has what it has no use for."""
    table, do = correction.table, correction.do
    gives = bool(now) or (correction.other is not None and "into" not in said)
    if (do == "merge") != ("into" in said):
        raise ReviewError(f"{called} needs the words of the other source in into, and only a merge has them.")
    if do == "merge" and table != "sources":
        raise ReviewError(f"{called} merges {table}: only sources can be merged.")
    if do == "edit" and not gives:
        raise ReviewError(f"{called} is an edit that changes nothing: say in now what is right.")
    if do in ("accept", "reject", "merge") and gives:
        raise ReviewError(f"{called} is no edit, and has cells in now: only an edit or an added row has them.")
    if do == "add":
        if table not in NEEDED:
            raise ReviewError(f"{called} adds a row of {table}, which follows from the other tables.")
        if missing := [name for name in NEEDED[table] if now.get(name) in (None, ())]:
            raise ReviewError(f"{called} adds a row of {table} and has no {missing[0]}: say it in now.")


def _known(said: Mapping[str, Any], keys: tuple[str, ...], called: str) -> None:
    if other := [key for key in said if key not in keys]:
        raise ReviewError(f"{called} has an unknown key {shortly(other[0])}: the keys are {', '.join(keys)}.")


def _one_of(said: Mapping[str, Any], key: str, values: tuple[str, ...], called: str) -> str:
    if said.get(key) not in values:
        raise ReviewError(f"{called} has {shortly(said.get(key))} as its {key}: it is one of {', '.join(values)}.")
    return str(said[key])


def _text(said: Mapping[str, Any], key: str, called: str) -> str | None:
    value = said.get(key)
    if value is not None and not isinstance(value, str):
        raise ReviewError(f"{called} has a {key} that is not a string: put it in quotation marks.")
    return value or None


def _table(said: Mapping[str, Any], key: str, called: str) -> dict[str, Any]:
    value = said.get(key, {})
    if not isinstance(value, dict):
        raise ReviewError(f"{called} has {shortly(value)} as its {key}: it takes columns with their cells.")
    return dict(value)


def _day(value: object, called: str) -> date | None:
    try:
        if value is None or value == "" or (isinstance(value, date) and not isinstance(value, datetime)):
            return value or None  # type: ignore[return-value]
        return value.date() if isinstance(value, datetime) else date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise ReviewError(f"{called} has {shortly(value)} as its when: write a day as 2024-11-20.") from None


def _words(value: object, called: str) -> Words:
    if not isinstance(value, dict):
        raise ReviewError(f"{called} is missing: it takes text, start and end.")
    _known(value, ("text", "start", "end", "before", "after"), called)
    text, start, end = value.get("text"), value.get("start"), value.get("end")
    # True is an int as well.
    if not isinstance(text, str) or not text or type(start) is not int or type(end) is not int:
        raise ReviewError(f"{called} takes a text, and a whole number each as start and end.")
    if start < 0 or end - start != len(text):
        raise ReviewError(f"{called} has {len(text)} characters of text, and not so many from {start} to {end}.")
    around = [_text(value, side, called) or "" for side in ("before", "after")]
    return Words(text, start, end, *around)


def _pieces(value: object, called: str) -> tuple[Words, ...]:
    pieces = value if isinstance(value, list) else [value]
    return tuple(sorted((_words(piece, called) for piece in pieces), key=lambda words: words.start))


def _cells(cells: Mapping[str, Any], table: str, called: str) -> dict[str, Cell]:
    columns = {column.name: column for column in TABLES[table].columns}
    _known(cells, EDITABLE[table], called)
    read: dict[str, Cell] = {}
    for name, given in cells.items():
        try:
            read[name] = _cell(given, columns[name])
        except (ValueError, TypeError, KeyError, OverflowError):
            takes = columns[name].takes()
            raise ReviewError(f"{called} has {shortly(given)} as {name}; it takes {takes}.") from None
    return read


def _cell(given: object, column: Column) -> Cell:
    value = given.isoformat() if isinstance(given, date) else given
    if isinstance(value, list | dict) or (isinstance(value, bool) and column.type != "boolean"):
        raise TypeError(column.name)
    if column.many and isinstance(value, str):
        value = write_list(piece for piece in read_list(value) if piece)
    if value is None or value == "":
        if column.required:
            raise ValueError(column.name)
        return None
    return column.value(value)  # type: ignore[return-value] # a cell is of a plain type
