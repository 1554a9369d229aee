"""A result of several tables in a notebook: words for codes, no ids beside names."""

from __future__ import annotations

import pandas as pd
import pytest
from bs4 import BeautifulSoup

import analysis
from analysis.tables.shown import shown


def test_heads_and_cells_are_words():
    table = pd.DataFrame(
        {"source_id": ["S01"], "column": ["cue_class"], "f1_low": [0.5], "anonymity_reason": [None], "text": ["a_b"]}
    )
    page = BeautifulSoup(shown({"Rows": table}), "html.parser")
    assert [head.get_text() for head in page.select("th")] == ["column", "F1, at least", "reason for no name", "text"]
    # The words of an article stay as they are.
    assert [cell.get_text() for cell in page.select("td")] == ["cue class", "0.5", "–", "a_b"]


def test_the_author_is_the_article_itself():
    table = pd.DataFrame({"words": [3]}, index=pd.Index(["author"], name="voice"))
    assert "<td>the article itself</td>" in shown({"By voice": table})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The dam will hold, two officials said.", "Without a name: 2 people"),
        ("The dam will hold, officials who did not want to be named said.", "Without a name: 2 people or more"),
        ("The dam will hold, an official who did not want to be named said.", "Without a name: 1 person"),
    ],
)
def test_how_many_people(text, told):
    page = BeautifulSoup(analysis.sourcing(analysis.read(analysis.Article(text)))._repr_html_(), "html.parser")
    assert told in [heading.get_text() for heading in page.select("h4")]
