"""Run All with another article: all that a notebook shows is of that article, and nothing of the one that it is stored with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from analysis.resources import notebooks
from analysis.views import pages

# jupyter_client leaves event loops of its threads to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")

ARTICLES = Path(__file__).parent / "articles"
STORED = re.compile(
    r"\b(?:Putin|Trump|Biden|Zelenskiy|Peskov|Simes|Cheung|Reuters|Kremlin|Moscow|Kyiv|NATO|ATACMS|Russian?s?|Ukrain\w+"
    r"|Donetsk|Luhansk|Zaporizhzhia|Kherson|Kharkiv|Mykolaiv|Donbas|Crimea|Kursk|Virginia|5ebe0946f73e4939|1,303)\b"
)
VERBATIM = {"words of the article", "content", "cue"}
"""Columns of words that stand in the article; a dash is none."""


@pytest.fixture(scope="module")
def kernel() -> Iterator[NotebookClient]:
    """Return a client with a kernel that all notebooks run in, one after the other."""
    client = NotebookClient(
        new_notebook(),
        kernel_name="python3",
        extra_arguments=["--log-level=CRITICAL"],
        resources={"metadata": {"path": str(notebooks())}},
    )
    with client.setup_kernel():
        yield client


@pytest.fixture(scope="module", params=["interview", "war"])
def article(request: pytest.FixtureRequest) -> Path:
    return ARTICLES / f"{request.param}.txt"


def ran(kernel: NotebookClient, name: str, article: Path) -> NotebookNode:
    """Return a notebook after all its cells were run in a fresh name space, with `ARTICLE` set to an article."""
    notebook = nbformat.read(next(notebooks().glob(f"{name}-*.ipynb")), as_version=4)
    for cell in notebook.cells:
        if "parameters" in cell.metadata.get("tags", []):
            cell.source = re.sub(
                r"^ARTICLE = .*$", lambda _: f"ARTICLE = {str(article)!r}", cell.source, flags=re.MULTILINE
            )
    kernel.nb = new_notebook(cells=[new_code_cell("%reset -f"), *notebook.cells])
    kernel.reset_execution_trackers()
    for place, cell in enumerate(kernel.nb.cells):
        if cell.cell_type == "code":
            kernel.execute_cell(cell, place)
    return notebook


def shown(notebook: NotebookNode) -> list[str]:
    """Return what the outputs say, pages inside them too."""
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    texts = [output.get("text", "") for output in outputs]
    texts += [text for output in outputs for kind, text in output.get("data", {}).items() if kind.startswith("text/")]
    return [unescape(unescape(text)) for text in texts]


def words_of(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", ["00", "06", "07", "10"])
def test_everything_is_of_the_other_article(kernel: NotebookClient, name: str, article: Path) -> None:
    notebook = ran(kernel, name, article)
    said, text = shown(notebook), words_of(article.read_text(encoding="utf-8"))
    assert len(said) > 3
    assert [found[0] for part in said for found in STORED.finditer(part)] == []
    assert pages.answer(notebook).endswith(".")
    for quoted in re.findall(r"^  “(.*)” \(", "\n".join(said), re.MULTILINE):
        assert quoted in text
    for table in BeautifulSoup("".join(said), "html.parser").select("table.crn-table"):
        headings = [heading.get_text() for heading in table.select("thead th")]
        for row in table.select("tbody tr"):
            for heading, cell in zip(headings, row.select("td"), strict=True):
                words = words_of(cell.get_text())
                assert heading not in VERBATIM or words == "–" or words in text, (heading, words)
