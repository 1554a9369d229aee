"""The folder of a corpus: a folder a table, in it a file a partition; a partition is finished when it has its articles."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import compute, parquet

from analysis.corpus.tables import CORPUS, OVER_ALL, table
from analysis.folder import FolderError
from analysis.tables.columns import Column
from analysis.tables.export import resource
from analysis.tables.formats.parquet import packed, schema

MARK = ".corpus.json"
"""The file by which a folder is known as one of ours; it is locked by the run that writes."""

PACKAGE = "datapackage.json"
_MADE_BY = {"made by": "close-reading-of-news"}
_DRAFT = ".draft"
_LAST = "articles"


@contextmanager
def opened(to: Path) -> Iterator[None]:
    """Keep a folder for one run, without what an earlier one left half done.

    Raises
    ------
    FolderError
        It holds something else, cannot be written, or another run writes into it.
    """
    try:
        _refuse_strangers(to)
        to.mkdir(parents=True, exist_ok=True)
        with (to / MARK).open("a+", encoding="utf-8") as mark:
            try:
                # The system lets go of it when the process ends, however it ends.
                fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise FolderError(
                    f"Another run writes into {to}: wait until it ends, or name another folder."
                ) from None
            if not mark.tell():
                mark.write(json.dumps(_MADE_BY) + "\n")
                mark.flush()
            for name in (*CORPUS, *OVER_ALL):
                (to / name).mkdir(exist_ok=True)
            _tidy(to)
            # What is made of all partitions is not true while they change.
            for name in OVER_ALL:
                path_of(to, name, 0).unlink(missing_ok=True)
            yield
    except OSError as error:
        raise FolderError(f"The folder {to} cannot be written: {error.strerror or error}; name another.") from None


def _refuse_strangers(to: Path) -> None:
    if not to.exists():
        return
    if not to.is_dir():
        raise FolderError(f"{to} is a file: name a folder to write in.")
    mark = to / MARK
    if not mark.is_file():
        for path in sorted(to.iterdir()):
            raise FolderError(f"{to} holds {path.name}, which is no part of a corpus: name another folder.")
    elif mark.stat().st_size and mark.read_text(encoding="utf-8", errors="replace").strip() != json.dumps(_MADE_BY):
        raise FolderError(f"{mark} was not written here: name another folder.")


def _tidy(to: Path) -> None:
    whole = set(finished(to))
    for name in (*CORPUS, *OVER_ALL):
        for path in (to / name).glob(f".part-*{_DRAFT}"):
            path.unlink()
    for name in CORPUS:
        for path in (to / name).glob("part-*.parquet"):
            if _number(path) not in whole:
                path.unlink()


def finished(to: Path) -> list[int]:
    """Return the numbers of the partitions that are whole, in their order."""
    return sorted(_number(path) for path in (to / _LAST).glob("part-*.parquet"))


def _number(path: Path) -> int:
    number = path.stem.removeprefix("part-")
    return int(number) if number.isdecimal() else -1


def path_of(to: Path, name: str, number: int) -> Path:
    """Return where a table of a partition is."""
    return to / name / f"part-{number:06}.parquet"


def put(to: Path, number: int, files: Mapping[str, bytes]) -> None:
    """Store a partition: each file under another name until it is whole, and the articles last."""
    path_of(to, _LAST, number).unlink(missing_ok=True)
    for name in sorted(files, key=lambda name: name == _LAST):
        _put_file(path_of(to, name, number), files[name])


def put_over_all(to: Path, name: str, file: bytes) -> None:
    """Store a table that is made of all partitions."""
    _put_file(path_of(to, name, 0), file)


def _put_file(path: Path, content: bytes) -> None:
    draft = path.with_name(f".{path.name}{_DRAFT}")
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def columns(to: Path, name: str, number: int, names: Collection[str] | None = None) -> pa.Table:
    """Return a table of a partition, or some of its columns."""
    return parquet.ParquetFile(path_of(to, name, number)).read(columns=None if names is None else list(names))


def rewrite(to: Path, number: int, items: Mapping[str, str], copies: Collection[str] = ()) -> None:
    """Store a partition again with some of its articles only.

    Parameters
    ----------
    to : pathlib.Path
    number : int
    items : mapping of str to str
        The articles and errors that stay, with what they are called now.
    copies : collection of str
        The ids of articles whose text stands in another partition, and with it their rows.
    """
    tables = {name: columns(to, name, number) for name in CORPUS}
    for name in ("articles", "errors"):
        kept = tables[name].filter(_among(tables[name]["item"], items))
        called = pa.array([items[item] for item in kept["item"].to_pylist()], pa.string())
        tables[name] = kept.set_column(kept.schema.get_field_index("item"), "item", called)
    articles = tables["articles"]
    copied = compute.or_(articles["copy"], _among(articles["article_id"], copies))
    tables["articles"] = articles.set_column(articles.schema.get_field_index("copy"), "copy", copied)
    own = articles.filter(compute.invert(copied))["article_id"].to_pylist()
    for name in CORPUS:
        if name not in ("articles", "errors"):
            tables[name] = tables[name].filter(_among(tables[name]["article_id"], own))
    if tables["articles"].num_rows or tables["errors"].num_rows:
        put(to, number, {name: packed(rows.cast(schema(table(name)))) for name, rows in tables.items()})
        return
    for name in (_LAST, *CORPUS):
        path_of(to, name, number).unlink(missing_ok=True)


def _among(cells: Any, values: Collection[str]) -> Any:  # noqa: ANN401
    return compute.is_in(cells, value_set=pa.array(list(values), pa.string()))


def describe(to: Path) -> None:
    """Write the data package that describes the folder."""
    numbers = finished(to)
    resources = []
    for name in (*CORPUS, *OVER_ALL):
        described = resource(name, name, table(name))
        for column, field in zip(table(name).columns, described["schema"]["fields"], strict=True):
            field.update(_as_stored(column))
        parts = numbers if name in CORPUS else [0]
        paths = [path_of(to, name, number).relative_to(to).as_posix() for number in parts]
        resources.append(
            described | {"path": paths, "format": "parquet", "mediatype": "application/vnd.apache.parquet"}
        )
        del resources[-1]["encoding"]
    whole = {"name": "corpus", "title": "The tables of a corpus of articles", "resources": resources}
    draft = to / f".{PACKAGE}{_DRAFT}"
    draft.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    draft.replace(to / PACKAGE)


def _as_stored(column: Column) -> dict[str, Any]:
    """Return what the description of a column is in Parquet, where lists are lists and days timestamps."""
    if column.many:
        return {"type": "array", "constraints": {"required": column.required}}
    return {"type": "datetime"} if column.type == "date" else {}
