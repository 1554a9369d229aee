"""A page of the report: what its links lead to."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_markdown_cell, new_notebook

from analysis.views.pages import Page, page


@pytest.mark.parametrize(
    ("made", "links"),
    [
        ({"06-territory"}, [("the land", "06-territory.html#areas")]),
        (set(), []),
    ],
)
def test_links_lead_to_pages_that_are_there(made: set[str], links: list[tuple[str, str]]) -> None:
    words = "# Who?\n\nWho speaks?", "## Part\n\nSee [the land](06-territory.ipynb#areas)."
    notebook = new_notebook(cells=[new_markdown_cell(said) for said in words])
    written = BeautifulSoup(
        page(notebook, Page("02", "Who?", "Who speaks?"), "Rain", None, None, made=made), "html.parser"
    )
    assert "See the land." in written.main.get_text()
    assert [(link.get_text(), link["href"]) for link in written.main.select("a")] == links
