"""The file of a review: TOML beside the article, read with care, written whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from analysis.given import shortly, text_of
from analysis.reading import REVIEW
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

_HEAD = """\
# Corrections to the reading of an article, each with the words that its row stands on.
# The form is described in docs/reviews.md. A comment of yours is lost when the review page saves the file.
"""
_KEYS = ("table", "do", "words", "who", "when", "why", "was", "now", "into")


def beside(article: str | Path) -> Path:
    """Return the path of the review of an article's file.

    Examples
    --------
    >>> beside("news/dam.txt").name
    'dam.review.toml'
    """
    return Path(article).with_suffix(REVIEW)


def load_review(path: str | Path) -> Review:
    """Read a file of corrections.

    Raises
    ------
    ReviewError
        It is not of that form; the message says why in one sentence.

    Examples
    --------
    >>> load_review("nowhere.review.toml")
    Traceback (most recent call last):
    analysis.review.correction.ReviewError: The review nowhere.review.toml cannot be read: No such file or directory.
    """
    called = f"The review {path}"
    return read_review(text_of(path, called, ReviewError), called)


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


def written(review: Review) -> str:
    """Return the text of the file of a review.

    Examples
    --------
    >>> print(written(Review("5ebe", "dam")).splitlines()[2:])
    ['article_id = "5ebe"', 'name = "dam"']
    """
    lines = [_HEAD + f"article_id = {_value(review.article_id)}", f"name = {_value(review.name)}"]
    for each in review.corrections:
        lines += ["", "[[correction]]"]
        lines += [f"{key} = {_value(value)}" for key, value in plain(each).items()]
    return "\n".join(lines) + "\n"


def plain(correction: Correction) -> dict[str, Any]:
    """Return a correction as plain data, in the form of the file; a day stays a date."""
    now: dict[str, Any] = {name: _missing(cell) for name, cell in correction.now.items()}
    for name, pieces in correction.parts.items():
        told = [_plain_words(piece) for piece in pieces]
        now[name] = told if name == "content" else told[0]
    into = None
    if correction.other is not None and correction.do == "merge":
        into = _plain_words(correction.other)
    elif correction.other is not None:
        now[SAID_BY] = _plain_words(correction.other)
    whole = {
        "table": correction.table,
        "do": correction.do,
        "words": _plain_words(correction.words),
        "into": into,
        "was": {name: _missing(cell) for name, cell in correction.was.items()},
        "now": now,
        "who": correction.who,
        "when": correction.when,
        "why": correction.why,
    }
    return {key: value for key, value in whole.items() if value not in (None, {})}


def _missing(cell: Cell) -> Cell:
    return "" if cell is None else cell


def _plain_words(words: Words) -> dict[str, Any]:
    told = {"text": words.text, "start": words.start, "end": words.end, "before": words.before, "after": words.after}
    return {key: value for key, value in told.items() if value != ""}


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_value(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    # JSON's strings and numbers are TOML's, but for one control character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def save(review: Review, path: str | Path) -> None:
    """Write a review: another file is written beside its place and then takes it, so that it is whole at any time.

    Raises
    ------
    ReviewError
        It cannot be written.
    """
    path = Path(path).resolve()
    draft: Path | None = None
    try:
        text = written(review).encode("utf-8")
        number, name = tempfile.mkstemp(prefix=f".{path.stem}.", suffix=".toml", dir=path.parent)
        draft = Path(name)
        with os.fdopen(number, "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        # A temporary file is its owner's alone; the review is as others can read it, or as it was.
        draft.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        draft.replace(path)
    except UnicodeEncodeError:
        raise ReviewError(f"The review {path} cannot be written: its words hold half a character.") from None
    except OSError as error:
        raise ReviewError(f"The review {path} cannot be written: {error.strerror}.") from None
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
