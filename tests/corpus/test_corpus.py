"""A corpus has the same tables whoever read it; a run that was stopped goes on; what changed is read again, only that."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from socket import socket

import pandas as pd
import pytest
from pyarrow import dataset, parquet

from analysis import Article, read_corpus
from analysis.corpus.given import CorpusError
from analysis.corpus.stored import opened
from analysis.corpus.tables import CORPUS, OVER_ALL, table
from analysis.folder import FolderError
from analysis.reading import read
from analysis.tables.formats.parquet import schema
from analysis.tables.together import tables

TEXTS = {
    f"{number:02}.txt": f"Rain fell on {number} May 2024, mayor Ann Lee said. It fell on 20% of it."
    for number in range(1, 12)
}
PART = 3


def written(folder: Path) -> Path:
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "blank.txt").write_text(" ", encoding="utf-8")
    return folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return written(tmp_path / "in")


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with articles and the corpus that was read from them, for those who change nothing in it."""
    folder: Path = tmp_path_factory.mktemp("once")
    read_corpus(written(folder / "in"), folder / "out", workers=0, partition=PART)
    return folder


@pytest.fixture
def read_before(once: Path, tmp_path: Path) -> Path:
    """Return a folder with articles and their corpus, to go on with."""
    for name in ("in", "out"):
        shutil.copytree(once / name, tmp_path / name)
    return tmp_path


def stored(to: Path) -> dict[str, bytes]:
    """Return what the files of the tables hold; of the articles, without the time that they took."""
    files = {path.relative_to(to).as_posix(): path.read_bytes() for path in sorted(to.rglob("*.parquet"))}
    for name in [name for name in files if name.startswith("articles/")]:
        rows = pd.read_parquet(io.BytesIO(files[name]))
        assert (rows.pop("seconds") > 0).all()
        files[name] = rows.to_csv().encode()
    return files


def test_the_tables_are_those_of_the_articles(source: Path, tmp_path: Path) -> None:
    corpus = read_corpus(source, tmp_path / "out", workers=0, partition=PART)
    assert (corpus.read, corpus.kept, corpus.faulty) == (11, 0, 1)
    assert corpus.table("errors")["item"].to_list() == ["blank.txt"]
    own = tables([read(Article(text)).builder for text in TEXTS.values()])
    for name, expected in own.items():
        pd.testing.assert_frame_equal(corpus.table(name), expected)


@pytest.mark.parametrize("name", CORPUS)
def test_every_file_of_a_table_has_its_columns_and_types(once: Path, name: str) -> None:
    folder = once / "out" / name
    assert len(list(folder.iterdir())) == 4
    for path in folder.iterdir():
        assert parquet.read_schema(path).equals(schema(table(name)), check_metadata=True)
    whole = pd.read_parquet(folder)
    assert len(whole) == dataset.dataset(folder).count_rows()
    categories = {column.name: column.values for column in table(name).columns if column.type == "category"}
    if len(whole):
        assert {one: tuple(whole[one].cat.categories) for one in categories} == categories
    (described,) = [
        each
        for each in json.loads((once / "out" / "datapackage.json").read_text())["resources"]
        if each["name"] == name
    ]
    assert described["path"] == [f"{name}/part-{place:06}.parquet" for place in range(4)]
    assert [field["name"] for field in described["schema"]["fields"]] == whole.columns.to_list()


@pytest.fixture(scope="module")
def cluster() -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Start a scheduler and two workers, as one does by hand."""
    with closing(socket()) as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    root = Path(__file__).parent.parent.parent
    options = {
        "cwd": root,
        "env": os.environ | {"PYTHONPATH": str(root), "PYTHONHASHSEED": "7"},
        "stderr": subprocess.DEVNULL,
    }
    dask = [sys.executable, "-m", "dask"]
    one = ["--nthreads", "1", "--no-nanny", "--no-dashboard"]
    commands = [[*dask, "scheduler", "--host", address, "--no-dashboard"], *[[*dask, "worker", address, *one]] * 2]
    processes = [subprocess.Popen(command, **options) for command in commands]
    yield address, processes
    for process in processes:
        process.kill()
        process.wait()


def test_the_same_tables_whoever_reads_also_when_a_worker_is_killed(source: Path, tmp_path: Path, cluster) -> None:
    address, processes = cluster

    def kill(done: int, total: int, faulty: int) -> None:
        if done and processes[1].poll() is None:
            processes[1].send_signal(signal.SIGKILL)

    read_corpus(source, tmp_path / "process", workers=0, partition=PART)
    read_corpus(source, tmp_path / "one", workers=1, partition=PART)
    read_corpus(source, tmp_path / "two", workers=2, partition=PART)
    read_corpus(source, tmp_path / "cluster", scheduler=address, partition=PART, progress=kill)
    assert processes[1].wait(60) == -signal.SIGKILL
    expected = stored(tmp_path / "process")
    assert len(expected) == 4 * len(CORPUS) + len(OVER_ALL)
    for name in ("one", "two", "cluster"):
        assert stored(tmp_path / name) == expected


def stop_after(partitions: int) -> Callable[[int, int, int], None]:
    def stop(done: int, total: int, faulty: int) -> None:
        if done == partitions * PART:
            raise KeyboardInterrupt

    return stop


@pytest.mark.parametrize("partitions", [0, 1, 3])
def test_a_run_that_was_stopped_goes_on(source: Path, once: Path, tmp_path: Path, partitions: int) -> None:
    with pytest.raises(KeyboardInterrupt):
        read_corpus(source, tmp_path / "out", workers=0, partition=PART, progress=stop_after(partitions))
    # What a run that was killed leaves: a partition without its articles, a file half written.
    (tmp_path / "out" / "sources" / "part-000007.parquet").write_bytes(b"half")
    (tmp_path / "out" / "sources" / ".part-000008.parquet.draft").write_bytes(b"half")
    again = read_corpus(source, tmp_path / "out", workers=0, partition=PART)
    assert again.kept == partitions * PART
    assert stored(tmp_path / "out") == stored(once / "out")


def change(source: Path) -> None:
    (source / "03.txt").write_text("It snowed, Bo Lee said.", encoding="utf-8")


def say(source: Path) -> None:
    (source / "03.toml").write_text('publisher = "The Dam"', encoding="utf-8")


def remove(source: Path) -> None:
    (source / "03.txt").unlink()


def move(source: Path) -> None:
    (source / "03.txt").rename(source / "99.txt")


def add(source: Path) -> None:
    (source / "00.txt").write_text("It snowed, Bo Lee said.", encoding="utf-8")


def add_a_copy(source: Path) -> None:
    (source / "99.txt").write_text(TEXTS["03.txt"], encoding="utf-8")


def heal(source: Path) -> None:
    (source / "blank.txt").write_text("It hailed.", encoding="utf-8")


@pytest.mark.parametrize(
    ("changed", "read_again"),
    [(change, 1), (say, 1), (remove, 0), (move, 0), (add, 1), (add_a_copy, 1), (heal, 1), (Path.touch, 0)],
)
def test_only_what_is_new_or_changed_is_read(read_before: Path, changed, read_again: int) -> None:
    source = read_before / "in"
    changed(source)
    corpus = read_corpus(source, read_before / "out", workers=0, partition=PART)
    assert corpus.read == read_again
    whole = read_corpus(source, read_before / "whole", workers=0, partition=PART)
    for name in CORPUS:
        by = ["item"] if name in ("articles", "errors") else None
        tables = [each.table(name).drop(columns="seconds", errors="ignore") for each in (corpus, whole)]
        by = by or tables[0].columns.to_list()
        first, second = (each.sort_values(by, ignore_index=True) for each in tables)
        pd.testing.assert_frame_equal(first, second)


def test_a_text_in_two_partitions_keeps_its_rows_once_also_when_the_first_goes(read_before: Path) -> None:
    source = read_before / "in"
    add_a_copy(source)
    corpus = read_corpus(source, read_before / "out", workers=0, partition=PART)
    articles = corpus.table("articles").set_index("item")
    assert articles.index[articles["copy"]].to_list() == ["99.txt"]
    assert corpus.table("attributions")["article_id"].value_counts().max() == 1
    remove(source)
    corpus = read_corpus(source, read_before / "out", workers=0, partition=PART)
    assert not corpus.table("articles")["copy"].any()
    assert len(corpus.table("attributions")) == 11


@pytest.mark.parametrize("version", [("0.0.9", "words"), ("library", "0")])
def test_what_another_version_read_is_read_again(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: tuple[str, str]
) -> None:
    for name in ("plan", "partition"):
        monkeypatch.setattr(f"analysis.corpus.{name}.versions", lambda: version)
    read_corpus(source, tmp_path / "out", workers=0, partition=PART)
    monkeypatch.undo()
    assert read_corpus(source, tmp_path / "out", workers=0, partition=PART).read == 11


def test_an_article_that_took_too_long_is_tried_again_when_it_may_take_longer(tmp_path: Path) -> None:
    source = [Article("It rained. " * 2000)]
    assert [read_corpus(source, tmp_path / "out", workers=0, limit=limit).faulty for limit in (0.001, 0.0005, 60)] == [
        1,
        1,
        0,
    ]


def test_two_runs_do_not_write_into_one_folder(source: Path, tmp_path: Path) -> None:
    with opened(tmp_path / "out"), pytest.raises(FolderError, match=r"^Another run writes into [^\n]*\.$"):
        read_corpus(source, tmp_path / "out", workers=0)


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("notes.txt", "mine", "holds notes.txt, which is no part of a corpus"),
        (".corpus.json", "{}", "was not written here"),
    ],
)
def test_a_strangers_folder_is_left_alone(source: Path, tmp_path: Path, file: str, content: str, message: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / file).write_text(content, encoding="utf-8")
    with pytest.raises(FolderError, match=message):
        read_corpus(source, tmp_path / "out", workers=0)
    assert {path.name: path.read_text() for path in (tmp_path / "out").iterdir()} == {file: content}


def test_where_nothing_is_given_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"^There is no article there"):
        read_corpus([], tmp_path / "out", workers=0)
    with pytest.raises(CorpusError, match=r"^There is no file or folder nowhere"):
        read_corpus("nowhere", tmp_path / "out", workers=0)
    assert list(tmp_path.iterdir()) == []
