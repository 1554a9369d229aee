"""Where the articles of a corpus are: folders, files, tables, or a list of them, in an order that never changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from analysis.article import Article, ArticleError, held, said_beside
from analysis.corpus.given import CorpusError, Given
from analysis.corpus.rows import READERS, rows

Place = str | Path
Source = Place | Iterable[Place | Article]
Item = tuple[str, Callable[[], Given]]
"""An article's name in its corpus, and what gives it: of a file, only then is it opened."""


def items(source: Source, encoding: str = "utf-8", *, but: Path | None = None) -> Iterator[Item]:
    """Yield the articles of a source, each once.

    Parameters
    ----------
    source : path, or list of paths and Articles
        A folder is searched with those below it; every file in it that is not hidden is an article, or a table of
        articles if its name ends in ``.jsonl``, ``.csv`` or ``.parquet``, or is what is said of the article beside it,
        if its name ends in ``.toml``.
    encoding : str
        The encoding of the files of articles; tables are UTF-8.
    but : pathlib.Path, optional
        A folder that is left out: the one that is written.

    Raises
    ------
    CorpusError
        There is nothing of such a name.
    """
    seen: set[str] = set()
    for name, give in _all(source, encoding, None if but is None else but.resolve()):
        if name not in seen:
            seen.add(name)
            yield name, give


def _all(source: Source, encoding: str, but: Path | None) -> Iterator[Item]:
    if isinstance(source, str | Path):
        path = Path(source)
        yield from _named(path, Path(), encoding, but) if path.is_dir() else _named(path, path, encoding, but)
        return
    for number, each in enumerate(source, start=1):
        if isinstance(each, Article):
            name = f"{each.name}:{number}"
            yield name, lambda name=name, each=each: Given(name, each)  # type: ignore[misc]
        else:
            yield from _named(Path(each), Path(each), encoding, but)


def _named(path: Path, called: Path, encoding: str, but: Path | None) -> Iterator[Item]:
    """Yield what is under a path that someone named."""
    if not path.exists():
        raise CorpusError(f"There is no file or folder {path}: check the path.")
    if not path.is_dir():
        yield from _file(path, called.as_posix(), encoding)
        return
    unread: list[OSError] = []
    for name in sorted(_below(path, but, unread)):
        yield from _file(path / name, (called / name).as_posix(), encoding)
    for error in unread:
        name = _shown((called / Path(error.filename).relative_to(path)).as_posix())
        fault = f"The folder {name} cannot be read: {error.strerror}."
        yield name, lambda name=name, fault=fault: Given(name, fault=fault)  # type: ignore[misc]


def _below(path: Path, but: Path | None, unread: list[OSError]) -> Iterator[str]:
    for folder, within, files in os.walk(path, onerror=unread.append):
        here = Path(folder)
        # Names that begin with a dot are hidden: what programs keep there for themselves.
        within[:] = [name for name in within if name[0] != "." and (but is None or (here / name).resolve() != but)]
        if here.resolve() != but:
            yield from ((here / name).relative_to(path).as_posix() for name in files if name[0] != ".")


def _file(path: Path, name: str, encoding: str) -> Iterator[Item]:
    suffix = path.suffix.lower()
    if suffix in READERS:
        for given in rows(path, _shown(name)):
            yield given.item, lambda given=given: given  # type: ignore[misc]
    elif suffix != ".toml":
        yield _shown(name), lambda: _opened(path, _shown(name), encoding)


def _opened(path: Path, name: str, encoding: str) -> Given:
    if not path.is_file():
        return Given(name, fault=f"{name} is not a file that can be read: it was moved, or is a device.")
    try:
        return Given(name, held(path), said_beside(path), encoding)
    except ArticleError as error:
        # In the words of the corpus, wherever its folder is.
        here, there = (str(each.with_suffix("")) for each in (path, Path(name)))
        return Given(name, fault=str(error).replace(here, there))


def _shown(name: str) -> str:
    """Return the name of a file in letters: what is not UTF-8 in it is written as hexadecimal digits."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
