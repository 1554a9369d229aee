"""The command ``analysis corpus``: what it writes and says."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from analysis.__main__ import main
from analysis.corpus import corpus
from tests.interrupting import interrupt


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/a.txt").write_text("It rained, Ann Lee said.", encoding="utf-8")
    Path("in/b.txt").write_bytes(b"caf\xe9 on fire")

    def run(*arguments: str) -> tuple[int, str, str]:
        return main(["corpus", *arguments]), *capsys.readouterr()

    return run


def test_the_tables_are_written_and_the_faults_counted(run) -> None:
    done = run("in", "--to", "out", "--workers", "0")
    assert done == (0, "1 article read, 0 kept as they were; 1 cannot be read, see the table errors: out\n", "")
    assert pd.read_parquet("out/sources")["name"].to_list() == ["the article", "Ann Lee"]
    done = run("in", "--to", "out", "--workers", "0", "--encoding", "latin-1")
    assert done == (0, "2 articles read, 0 kept as they were: out\n", "")
    assert run("in", "--to", "out", "--workers", "0", "--encoding", "latin-1")[1].startswith("0 articles read, 2 kept")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nowhere",), "There is no file or folder nowhere: check the path."),
        (("in", "--workers", "2", "--scheduler", "tcp://a:1"),
         "--workers starts processes here and --scheduler asks a cluster: give one of them."),
        (("in", "--tls-key", "in/a.txt"),
         "Files for an encrypted connection need a scheduler: add --scheduler ADDRESS."),
        (("in", "--scheduler", "tls://a:1", "--tls-key", "key.pem"), "There is no file key.pem: check the path."),
    ],
)  # fmt: skip
def test_bad_use_gets_one_sentence_and_nothing_is_written(run, arguments: tuple[str, ...], sentence: str) -> None:
    assert run(*arguments, "--to", "out") == (2, "", f"analysis: {sentence}\n")
    assert not Path("out").exists()


def test_a_scheduler_that_does_not_answer_is_a_failure(run, monkeypatch: pytest.MonkeyPatch) -> None:
    from analysis.corpus import schedule

    monkeypatch.setattr(schedule, "PATIENCE", 1)
    code, out, err = run("in", "--to", "out", "--scheduler", "tcp://127.0.0.1:1")
    assert (code, out) == (1, "")
    assert err.startswith("analysis: No scheduler answers at tcp://127.0.0.1:1: ")
    assert err.count("\n") == 1


def test_ctrl_c_says_how_to_go_on(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "put", interrupt)
    assert run("in", "--to", "out", "--workers", "0") == (
        130, "", "analysis: Interrupted: the same command goes on with what is finished in out.\n"
    )  # fmt: skip
