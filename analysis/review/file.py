"""The file of a review: TOML beside the article, written whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from analysis.given import text_of
from analysis.review.correction import (
    SAID_BY,
    Cell,
    Correction,
    Review,
    ReviewError,
    Words,
)
from analysis.review.form import read_review

_HEAD = """\
# Corrections to the reading of an article, each with the words that its row stands on.
# The form is described in docs/reviews.md. A comment of yours is lost when the review page saves the file.
"""


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
