"""The program, run in this process."""

from pathlib import Path

import pytest

from analysis import __main__ as command_line
from tests.cli.running import SAID, Outcome


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Run the program in this process, in an empty folder with one article."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    Path("dam.txt").write_text(SAID, encoding="utf-8", newline="")

    def run(*arguments: str) -> Outcome:
        code = command_line.main(arguments)
        return Outcome(code, *capfdbinary.readouterr())

    return run
