"""Articles that are the rows of a table: JSON lines, CSV or Parquet with a column ``text``."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from analysis.article import LARGEST
from analysis.corpus.given import Given
from analysis.extras import extra

SAID = ("title", "publisher", "published", "address", "event")
"""The columns that are read beside the text; all others are left alone."""


def rows(path: Path, item: str) -> Iterator[Given]:
    """Yield the articles of a table, in their order; what is no article is given with its fault.

    Parameters
    ----------
    path : pathlib.Path
        A file that ends in ``.jsonl``, ``.csv`` or ``.parquet``.
    item : str
        What to call it.
    """
    number = 0
    try:
        for number, row in READERS[path.suffix.lower()](path):
            yield _given(f"{item}:{number}", row)
    except OSError as error:
        yield _broken(item, number + 1, error.strerror or str(error))
    except (csv.Error, ValueError) as error:
        yield _broken(item, number + 1, str(error))


def _broken(item: str, number: int, why: str) -> Given:
    told = " ".join(why.split()).rstrip(".")
    return Given(f"{item}:{number}", fault=f"{item} cannot be read from row {number} on: {told}.")


def _given(item: str, row: object) -> Given:
    if isinstance(row, str):
        return Given(item, fault=f"{item} {row}.")
    if not isinstance(row, Mapping):
        return Given(item, fault=f"{item} is no row of a table: give an object with a text.")
    text = row.get("text")
    if not isinstance(text, str):
        return Given(item, fault=f"{item} has no text: give it a column text.")
    if any("\udc80" <= letter <= "\udcff" for letter in text):
        return Given(item, fault=f"{item} is not UTF-8: save the table as UTF-8.")
    said = {key: row[key] for key in SAID if row.get(key) not in (None, "")}
    for key, value in said.items():
        if key == "published":
            said[key] = _day(value)
        elif not isinstance(value, str):
            return Given(item, fault=f"{item} has a {key} that is not a text: {value!r:.100}.")
    return Given(item, text, said)


def _day(value: object) -> object:
    """Return the day of a time of publication; what is none is left for the article to refuse."""
    with suppress(ValueError):
        if isinstance(value, str) and len(value) > 10:
            return datetime.fromisoformat(value).date()
    return value


def _lines(path: Path) -> Iterator[tuple[int, object]]:
    with path.open("rb") as file:
        number = 0
        while line := file.readline(LARGEST + 1):
            number += 1
            if len(line) > LARGEST:
                raise ValueError(f"a line holds more than {LARGEST // 1_000_000} MB")
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                yield number, _parsed(line)


def _parsed(line: bytes) -> object:
    try:
        row = json.loads(line)
    except UnicodeDecodeError:
        return "is not UTF-8"
    except (ValueError, RecursionError):
        return "is not JSON: give one object a line"
    # A sentence stands for a fault among the rows, and no text does.
    return [row] if isinstance(row, str) else row


def _csv(path: Path) -> Iterator[tuple[int, object]]:
    longest = csv.field_size_limit(LARGEST)
    try:
        # What is not UTF-8 is told of its row alone.
        with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            reader = csv.DictReader(file)
            if "text" not in (reader.fieldnames or ()):
                raise ValueError("it has no column text")
            yield from enumerate(reader, start=1)
    finally:
        csv.field_size_limit(longest)


def _parquet(path: Path) -> Iterator[tuple[int, object]]:
    with extra("corpus", "Parquet needs"):
        from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        held = [name for name in ("text", *SAID) if name in file.schema_arrow.names]
        if "text" not in held:
            raise ValueError("it has no column text")
        number = 0
        for batch in file.iter_batches(batch_size=64, columns=held):
            for row in batch.to_pylist():
                number += 1
                yield number, row


READERS: dict[str, Callable[[Path], Iterator[tuple[int, Any]]]] = {
    ".jsonl": _lines,
    ".csv": _csv,
    ".parquet": _parquet,
}
"""What reads the rows of a table, by the end of its name: each with its number, counted from 1."""
