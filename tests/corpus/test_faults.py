"""What a run meets that it cannot help: hostile files, its own death, another run. The other articles are unharmed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd

from analysis import read_corpus
from analysis.article import LARGEST
from analysis.corpus.tables import CORPUS
from analysis.resources import data
from tests.corpus.test_corpus import stored

ROOT = data().parent
SCRIPT = "import sys; from analysis import read_corpus; read_corpus('in', 'out', workers=int(sys.argv[1]), partition=2)"


def write(folder: Path, articles: int) -> None:
    folder.mkdir()
    for number in range(articles):
        text = f"Rain fell on {number} roofs, mayor Ann Lee said. “It fell on {number}% of Kyiv,” Bo Hill said."
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")


def add_hostile(folder: Path) -> None:
    (folder / "blank.txt").write_text(" \n", encoding="utf-8")
    (folder / "wide.txt").write_bytes("It rained.".encode("utf-16"))
    (folder / "old.txt").write_bytes(b"caf\xe9 on fire")
    (folder / "page.html").write_text("<html><body></body></html>", encoding="utf-8")
    (folder / "gone.txt").symlink_to("nowhere")
    with (folder / "long.txt").open("wb") as file:
        file.truncate(LARGEST + 1)


def test_six_hostile_files_among_sixty(tmp_path: Path) -> None:
    write(tmp_path / "in", 54)
    alone = read_corpus(tmp_path / "in", tmp_path / "alone", workers=0)
    add_hostile(tmp_path / "in")
    among = read_corpus(tmp_path / "in", tmp_path / "among", workers=0)
    assert (among.read, among.faulty) == (54, 6)
    errors = among.table("errors")
    assert errors["item"].to_list() == ["blank.txt", "gone.txt", "long.txt", "old.txt", "page.html", "wide.txt"]
    assert set(errors["kind"]) == {"input"}
    for name in (*CORPUS, "people"):
        if name != "errors":
            first, second = (each.table(name).drop(columns="seconds", errors="ignore") for each in (alone, among))
            pd.testing.assert_frame_equal(first, second)


def start(folder: Path, workers: int) -> subprocess.Popen[bytes]:
    """Start a run in a process of its own."""
    command = [sys.executable, "-c", SCRIPT, str(workers)]
    return subprocess.Popen(
        command, cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_a_run_that_is_killed_goes_on(tmp_path: Path) -> None:
    write(tmp_path / "in", 12)
    run = start(tmp_path, workers=1)
    while not list(tmp_path.glob("out/articles/part-*")) and run.poll() is None:
        time.sleep(0.01)
    run.send_signal(signal.SIGKILL)
    run.communicate()
    again = read_corpus(tmp_path / "in", tmp_path / "out", workers=0, partition=2)
    assert again.kept > 0
    assert again.kept + again.read == 12
    read_corpus(tmp_path / "in", tmp_path / "whole", workers=0, partition=2)
    assert stored(tmp_path / "out") == stored(tmp_path / "whole")


def test_two_runs_into_one_folder_at_once(tmp_path: Path) -> None:
    write(tmp_path / "in", 6)
    runs = [start(tmp_path, workers=0) for _ in range(2)]
    told = [run.communicate()[1].decode().strip().rpartition("\n")[2] for run in runs]
    refused = [said for run, said in zip(runs, told, strict=True) if run.returncode]
    assert len(refused) < 2
    assert all("Another run writes into out: wait until it ends, or name another folder." in said for said in refused)
    read_corpus(tmp_path / "in", tmp_path / "whole", workers=0, partition=2)
    assert stored(tmp_path / "out") == stored(tmp_path / "whole")
