"""How the notebooks of a report are run."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from analysis.views import pages
from analysis.views.running import running

TELL = """\
import json
from pathlib import Path
from ipykernel import get_connection_file
print(json.loads(Path(get_connection_file()).read_text())["transport"])"""


@pytest.fixture
def short() -> Iterator[Path]:
    """Return a folder whose path is shorter than pytest's."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.mark.parametrize(("name", "expected"), [("short", "ipc"), ("so-long-that-no-socket-fits" * 4, "tcp")])
def test_a_kernel_takes_no_port_that_another_could_take(
    name: str, expected: str, short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (short / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(short / name))
    cell = new_code_cell(TELL, metadata={"tags": ["answer"]})
    nbformat.write(new_notebook(cells=[cell]), short / "01-one.ipynb")
    with running(short, {"ARTICLE": str(short / "article.txt")}) as run:
        assert pages.answer(run([short / "01-one.ipynb"]).get().notebook) == expected
