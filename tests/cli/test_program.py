"""The program itself: help, version, pipes, faults, interruptions."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from analysis import __main__ as command_line
from analysis import __version__
from tests.cli.running import SAID, program
from tests.interrupting import interrupt


def test_the_version(run) -> None:
    done = run("--version")
    assert (done.code, done.out, done.err) == (0, f"analysis {__version__}\n", "")


@pytest.mark.parametrize(
    ("failures", "code", "told"),
    [
        ({}, 0, ""),
        (
            {"02-who": "It failed.", "05-figures": "It failed."},
            1,
            "analysis: The report lacks pages that could not be made from this article: 02-who, 05-figures.\n",
        ),
    ],
)
def test_a_report_that_lacks_pages_is_a_failure(
    run, monkeypatch: pytest.MonkeyPatch, failures: dict[str, str], code: int, told: str
) -> None:
    from analysis.views import report

    monkeypatch.setattr(report, "write_report", lambda *_, **__: report.Report(Path("report/index.html"), failures))
    done = run("report", "dam.txt")
    assert done.out.endswith("report/index.html\n")
    assert (done.code, done.err) == (code, told)


def test_standard_input_through_the_module() -> None:
    done = program("read", "-", "--format", "json", input=SAID.encode())
    assert json.loads(done.stdout)["article"]["name"] == "article"
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["check", "--help"], ["report", "--help"]])
def test_help_has_examples(run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert "Examples:" in done.out
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "slow"),
    [
        (["--help"], ["numpy", "pandas", "matplotlib", "nbformat", "spacy"]),
        (["read", "dam.txt"], ["pandas", "matplotlib", "nbformat", "spacy", "textstat"]),
        (["check", "dam.txt"], ["pandas", "matplotlib", "nbformat", "spacy", "textstat"]),
        (["read", "dam.txt", "--format", "json"], ["matplotlib", "nbformat", "spacy"]),
    ],
)
def test_what_is_slow_is_imported_only_where_it_is_needed(run, arguments: list[str], slow: list[str]) -> None:
    script = f"import sys\nfrom analysis.__main__ import main\nmain({arguments})\nprint(sorted(sys.modules.keys() & {slow}), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stderr == "[]\n"


def test_a_fault_of_the_program_gets_one_sentence(run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by\nnought")

    monkeypatch.setattr(command_line, "_reader", fail)
    done = run("read", "dam.txt")
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        "analysis: This is a fault of the program, not of your article (ZeroDivisionError: by nought). "
        "Please report it.\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="pipes and signals of POSIX")
def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(SAID * 200, encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = program("read", str(path), "--format", "json", capture_output=False, stdout=writing, stderr=-1)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a full device")
@pytest.mark.parametrize("form", [[], ["--format", "json"]])
def test_a_full_disk_gets_one_sentence(tmp_path: Path, form: list[str]) -> None:
    path = tmp_path / "dam.txt"
    path.write_text(SAID, encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = program("read", str(path), *form, capture_output=False, stdout=full, stderr=-1)
    assert done.returncode == 1
    assert done.stderr == b"analysis: This could not be written or read: No space left on device.\n"


def test_an_interruption_gets_one_sentence(run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command_line, "load", interrupt)
    done = run("read", "dam.txt", "--to", "tables")
    assert (done.code, done.out, done.err) == (130, "", "analysis: Interrupted; nothing was written.\n")
    assert not Path("tables").exists()
