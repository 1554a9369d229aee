"""What a run may be given by mistake or in bad faith: each is tables, a row in ``errors``, or one sentence."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from analysis import read_corpus
from analysis.corpus import schedule
from analysis.corpus.given import ClusterError, CorpusError

ROW = '{"text": "Rain fell on 5 roofs, mayor Ann Lee said."}\n'


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()


def _socket() -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("in/s.txt")


def _named(*names: bytes) -> None:
    for name in names:
        Path(os.fsdecode(b"in/" + name)).write_text("Rain fell, Ann Lee said.", encoding="utf-8")


def _parquet(**columns: list[object]) -> None:
    pd.DataFrame(columns).to_parquet("in/a.parquet")


@pytest.mark.parametrize(
    ("lines", "read", "why"),
    [
        ("\n\n" + ROW + "\n", 1, []),
        (ROW + '{"text": null}\n', 1, ["a.jsonl:2 has no text: give it a column text."]),
        (ROW + '{"text": NaN}\n', 1, ["a.jsonl:2 has no text: give it a column text."]),
        (ROW + '{"text": {"a": "It rained."}}\n', 1, ["a.jsonl:2 has no text: give it a column text."]),
        (ROW + '{"text": "Rain.", "published": ' + "9" * 5000 + "}\n", 1,
         ["a.jsonl:2 is not JSON: give one object a line."]),
        (ROW + '{"text": "It \\ud800 rained, Ann Lee said."}\n', 2, []),
        (ROW + '{"text": "It \\u0000 rained, Ann Lee said."}\n', 2, []),
        (ROW + '{"text": "It \\u202e rained, Ann Lee said."}\n', 2, []),
        ('{"text": "No.", "text": "It rained, Ann Lee said."}\n', 1, []),
        (ROW.replace("\n", "\r") * 2, 0, ["a.jsonl:1 is not JSON: give one object a line."]),
        (ROW[:-1] * 2 + "\n", 0, ["a.jsonl:1 is not JSON: give one object a line."]),
        ("[\n" + ROW + "]\n", 1, ["a.jsonl:1 is not JSON: give one object a line."] * 2),
        ('{"text": "Rain.", "published": "0000-00-00"}\n', 0,
         ["published: '0000-00-00' is no date of publication: write it as 2024-11-20."]),
        ('{"text": "It rained last year.", "published": "0001-01-01"}\n', 1, []),
        ('{"text": "It will rain next year.", "published": "9999-12-31"}\n', 1, []),
    ],
)  # fmt: skip
def test_rows_of_jsonl(lines: str, read: int, why: list[str]) -> None:
    Path("in/a.jsonl").write_text(lines, encoding="utf-8", newline="")
    run = read_corpus("in", "out", workers=0)
    told = [said.replace(":3 is", ":1 is") for said in run.table("errors")["why"]]
    assert (run.read, told) == (read, why)


@pytest.mark.parametrize(
    ("table", "read", "faulty"),
    [
        ("text,text\nNo.,It rained.\n", 1, 0),
        ("text,title\nIt rained.,A,B,C\nIt rained again.\n", 2, 0),
        ('text,title\n"It rained.,A\n', 1, 0),
        ("text\nIt \0 rained\n", 0, 1),
        ("text;title\nIt rained;A\n", 0, 1),
        ("TEXT\nIt rained.\n", 0, 1),
        ('text,title\n"It rained, Ann Lee said.",=cmd()\n', 1, 0),
        ("text,published\nIt rained.,yesterday\n", 0, 1),
    ],
)
def test_rows_of_csv(table: str, read: int, faulty: int) -> None:
    Path("in/a.csv").write_text(table, encoding="utf-8")
    run = read_corpus("in", "out", workers=0)
    assert (run.read, run.faulty) == (read, faulty)


@pytest.mark.parametrize(
    ("make", "read", "faulty"),
    [
        (lambda: Path("in/a.parquet").write_bytes(b"PAR1xxxxPAR1"), 0, 1),
        (lambda: Path("in/a.parquet").write_bytes(b""), 0, 1),
        (lambda: _parquet(text=[1, 2]), 0, 2),
        (lambda: _parquet(text=[b"It rained.", b"\xff"]), 0, 2),
        (lambda: _parquet(text=[["It rained."], ["It snowed."]]), 0, 2),
        (lambda: _parquet(text=["It rained.", None]), 1, 1),
        (lambda: _parquet(text=["It rained on Monday."], published=[date(1, 1, 1)]), 1, 0),
    ],
)
def test_rows_of_parquet(make: Callable[[], object], read: int, faulty: int) -> None:
    make()
    run = read_corpus("in", "out", workers=0)
    assert (run.read, run.faulty) == (read, faulty)


@pytest.mark.parametrize(
    ("make", "read", "why"),
    [
        (lambda: os.mkfifo("in/p.txt"), 0, ["p.txt is not a file that can be read: it was moved, or is a device."]),
        (_socket, 0, ["s.txt is not a file that can be read: it was moved, or is a device."]),
        (lambda: (_named(b"a.txt"), Path("in/up").symlink_to("..")), 1, []),
        (lambda: _named(b"\xff.txt", b"a\nb.txt", b"\x1b[31m.txt", b"=1+1.txt", b" .txt", b"con.txt"), 6, []),
        (lambda: (_named(b"a.txt"), Path("in/a.toml").write_text("= 5")), 0,
         ["The side file a.toml is not TOML: Invalid statement (at line 1, column 1)."]),
    ],
)  # fmt: skip
def test_a_folder(make: Callable[[], object], read: int, why: list[str]) -> None:
    make()
    run = read_corpus("in", "out", workers=0)
    assert (run.read, run.table("errors")["why"].to_list()) == (read, why)


@pytest.mark.parametrize(
    ("source", "to", "sentence"),
    [
        ("in", "out", "There is no article there: name a folder, files, or a table with a column text."),
        ("in", "in", "There is no article there: name a folder, files, or a table with a column text."),
        ("nowhere.jsonl", "out", "There is no file or folder nowhere.jsonl: check the path."),
        ([], "out", "There is no article there: name a folder, files, or a table with a column text."),
    ],
)
def test_no_source(source: str | list[str], to: str, sentence: str) -> None:
    with pytest.raises(CorpusError) as told:
        read_corpus(source, to, workers=0)
    assert str(told.value) == sentence


@pytest.fixture
def stranger() -> Iterator[str]:
    """Give the address of a server that answers whatever it is asked in the words of another protocol."""

    def answer() -> None:
        with suppress(OSError):
            while True:
                asker, _ = listener.accept()
                held.append(asker)
                asker.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 8)

    held: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=answer, daemon=True).start()
        yield f"tcp://127.0.0.1:{listener.getsockname()[1]}"
    for asker in held:
        asker.close()


def test_what_is_no_scheduler_is_not_waited_for(stranger: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "PATIENCE", 1)
    _named(b"a.txt")
    with pytest.raises(ClusterError, match="No scheduler answers at tcp"):
        read_corpus("in", "out", scheduler=stranger)


@pytest.mark.parametrize("address", ["nonsense", "tcp://127.0.0.1:99999", "tls://127.0.0.1:1", "http://127.0.0.1:1"])
def test_what_is_no_address_is_said(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "PATIENCE", 1)
    _named(b"a.txt")
    with pytest.raises(ClusterError, match="No scheduler answers at"):
        read_corpus("in", "out", scheduler=address)
