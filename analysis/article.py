"""Articles: the text as read, never altered, and what is said of it in a side file."""

from __future__ import annotations

import hashlib
import sys
import tomllib
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from errno import ENAMETOOLONG
from pathlib import Path
from typing import IO, Any

from analysis.given import GivenError, shortly, text_of
from analysis.pagetext import extracted
from analysis.tags import slim
from analysis.webpage import apart, marked

LARGEST = 100_000_000
"""Bytes that are read at most: no article is longer, and a device file never ends."""

_HTML = frozenset({".html", ".htm", ".xhtml"})
_CONTROL = {*range(0x20), 0x7F} - {*b"\t\n\v\f\r"}
_TOO_MUCH_CONTROL = 0.05
_BLANKS_OF_A_TEXT = 4
_LONG_NAME = 200
_NO_DAY = "{}: {} is no date of publication: write it as 2024-11-20."


class ArticleError(GivenError):
    """An article that cannot be read; the message is one sentence that says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read.

    Attributes
    ----------
    text : str
        The characters of the article. Every offset of this package counts its code points.
    name : str
        What the article is called in lists: the name of its file without the suffix.
    title, publisher, address : str, optional
        Where the article is from.
    event : str, optional
        The event that it is on, if others are on it too.
    published : datetime.date, optional
        The day of publication, which relative dates ("on Tuesday") are counted from. A string is taken as ISO 8601.
    marked : tuple of (str, int, int)
        The parts of the text that the page marks as captions or posts: which, from where and up to where.
    sha256 : str
        The SHA-256 of the text in UTF-8 (a lone surrogate as its three bytes), in hexadecimal digits.

    Examples
    --------
    >>> article = Article("Turnout was 61 per cent.", published="2024-11-20")
    >>> article.published
    datetime.date(2024, 11, 20)
    >>> article.article_id
    '102d516274ea'
    """

    text: str
    name: str = "article"
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    address: str | None = None
    event: str | None = None
    marked: tuple[tuple[str, int, int], ...] = field(default=(), repr=False)
    sha256: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "published", _day(self.published, "published"))
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        object.__setattr__(self, "sha256", digest)

    @property
    def article_id(self) -> str:
        """The first twelve digits of the text's SHA-256: the same text has the same id everywhere."""
        return self.sha256[:12]


def load(path: str | Path, encoding: str = "utf-8") -> Article:
    """Read an article from a file, or from standard input.

    The text is what the file holds, with its line ends and its byte order mark; of a page of HTML, it is the text that
    trafilatura extracts. A file of the same name with the suffix ``.toml`` beside the article may give `title`,
    `publisher`, `published` and `address`.

    Parameters
    ----------
    path : str or pathlib.Path
        A file of plain text, Markdown or HTML (by its suffix), or ``"-"`` for plain text on standard input.
    encoding : str
        The encoding of the file; Python's names.

    Raises
    ------
    ArticleError
        What is there is no article; see the message.

    Examples
    --------
    >>> load("no-such-article.txt")
    Traceback (most recent call last):
        ...
    analysis.article.ArticleError: There is no file no-such-article.txt: check the path.
    """
    if str(path) == "-":
        return Article(_checked(_decoded(_standard_input(), "Standard input", encoding), "Standard input"))
    path = Path(path)
    return replace(made_of(held(path), path, encoding), **said_beside(path))


def made_of(content: bytes | str, path: Path, encoding: str = "utf-8") -> Article:
    """Make an article of what a file holds, or of its text; the name of the file says whether it is HTML.

    Raises
    ------
    ArticleError
        What is there is no article; see the message.

    Examples
    --------
    >>> made_of(b"It rained.", Path("news/rain.txt"))
    Article(text='It rained.', name='rain', ...)
    """
    text = _checked(content if isinstance(content, str) else _decoded(content, str(path), encoding), str(path))
    return _from_html(slim(text), path) if path.suffix.lower() in _HTML else Article(text, path.stem)


def said_beside(path: Path) -> dict[str, Any]:
    """Return what the side file of an article says of it; nothing if there is none.

    Raises
    ------
    ArticleError
        The side file is not as it should be; see the message.
    """
    side = path.with_suffix(".toml")
    return _side_file(side) if path.suffix != ".toml" and side.is_file() else {}


def held(path: Path) -> bytes:
    """Return what a file holds.

    Raises
    ------
    ArticleError
        It cannot be read, or is too long for an article; see the message.
    """
    try:
        with path.open("rb") as file:
            return _limited(file, str(path))
    except ArticleError:
        raise
    except FileNotFoundError:
        raise ArticleError(_no_file(str(path))) from None
    except IsADirectoryError:
        raise ArticleError(f"{path} is a folder: name one of the files in it.") from None
    except OSError as error:
        if error.errno == ENAMETOOLONG:
            raise ArticleError(_no_file(str(path))) from None
        raise ArticleError(f"{path} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise ArticleError(f"{str(path)!r} cannot be the name of a file: {error}.") from None


def _no_file(name: str) -> str:
    """Say that there is no such file; what reads as a sentence is more likely a text than a path."""
    if name.count(" ") >= _BLANKS_OF_A_TEXT and not name.endswith((".txt", ".md", *_HTML)):
        return f"There is no file {shortly(name)}: to read a text itself, give Article(text), or pipe it in."
    return f"There is no file {name if len(name) < _LONG_NAME else shortly(name)}: check the path."


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise ArticleError("Standard input is closed: name a file, or pipe an article in.")
    try:
        return _limited(sys.stdin.buffer, "Standard input")
    except OSError as error:
        raise ArticleError(f"Standard input cannot be read: {error.strerror}.") from None


def _limited(file: IO[bytes], called: str) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ArticleError(f"{called} holds more than {LARGEST // 1_000_000} MB: give one article at a time.")
    return data


def _decoded(data: bytes, called: str, encoding: str) -> str:
    if data.startswith(b"%PDF-"):
        raise ArticleError(f"{called} is a PDF: save its text as a .txt file first.")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise ArticleError(f"{called} is UTF-16, by its first bytes: add --encoding utf-16.") from None
        if _is_binary(data.decode("latin-1")):
            raise ArticleError(f"{called} is binary, not text: give a .txt, .md or .html file.") from None
        raise ArticleError(
            f"{called} is not {encoding.upper()}: byte {error.start} (counted from 0) is 0x{data[error.start]:02X}; "
            "name the encoding, such as --encoding windows-1252."
        ) from None
    except (LookupError, ValueError):
        raise ArticleError(f"{encoding!r} is no encoding of text: name one such as utf-8 or windows-1252.") from None


def _checked(text: str, called: str) -> str:
    if not text.strip("\ufeff \t\r\n\v\f"):
        raise ArticleError(f"{called} is {'blank' if text else 'empty'}: give a file with an article in it.")
    if _is_binary(text):
        raise ArticleError(f"{called} is binary, not text: give a .txt, .md or .html file, or its --encoding.")
    if not any(letter.isalpha() for letter in text):
        raise ArticleError(f"{called} holds no letter: give a file with an article in it.")
    return text


def _is_binary(text: str) -> bool:
    """Say whether more control characters stand at the start than stray ones in a text would be."""
    start = text[:65536]
    return sum(ord(letter) in _CONTROL for letter in start) > _TOO_MUCH_CONTROL * len(start)


def _from_html(page: str, path: Path) -> Article:
    try:
        # An extra, and slow to import.
        import trafilatura  # noqa: F401 - asked for here, used by `extracted`
        from lxml.etree import ParserError
        from lxml.html import HTMLParser, document_fromstring
    except ImportError:
        raise ArticleError(
            f"{path} is HTML, which needs the package trafilatura: pip install 'close-reading-of-news[html]'."
        ) from None
    try:
        # As bytes: a page that states an encoding is refused as text.
        tree = document_fromstring(page.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    except (ParserError, ValueError):
        raise ArticleError(
            f"{path} holds no article that could be found in its HTML: save the article as a .txt file."
        ) from None
    parts = apart(tree)
    found = extracted(tree)
    if found is None or not found.text:
        raise ArticleError(f"{path} holds no article that could be found in its HTML: save the article as a .txt file.")
    return Article(
        _checked(found.text, str(path)),
        path.stem,
        title=found.title,
        publisher=found.sitename,
        published=_day(found.date, str(path)),
        address=found.url,
        marked=tuple(marked(found.text, parts)),
    )


def _side_file(path: Path) -> dict[str, Any]:
    called = f"The side file {path}"
    text = text_of(path, called, ArticleError)
    try:
        said = tomllib.loads(text)
    # Numbers of thousands of digits are no TOMLDecodeError, and brackets in brackets none at all.
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"{called} is not TOML: {str(error).rstrip('.')}.") from None
    known = [key.name for key in fields(Article) if key.init and key.name not in ("text", "name", "marked")]
    for key, value in said.items():
        if key not in known:
            raise ArticleError(f"{called} has an unknown key {shortly(key)}: the keys are {', '.join(known)}.")
        if key != "published" and not isinstance(value, str):
            raise ArticleError(f"{called} has a {key} that is not a string: put it in quotation marks.")
    return {key: _stated_day(value, called) if key == "published" else value for key, value in said.items()}


def _stated_day(value: object, called: str) -> date:
    day = _day(value, called)
    if day is None:
        raise ArticleError(_NO_DAY.format(called, shortly(value)))
    return day


def _day(value: object, where: str) -> date | None:
    """Return the day that `value` is or, as an ISO 8601 string, names."""
    if value is None or value != value:  # noqa: PLR0124 - what is missing in pandas is not equal to itself
        return None
    try:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        return value.date() if isinstance(value, datetime) else date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise ArticleError(_NO_DAY.format(where, shortly(value))) from None
