"""The page of the report that compares two tellings: only with a second article, and without anybody's paths."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

from analysis.resources import data, notebooks
from analysis.views import pages, report, running
from tests.tellings.pairs import PAIRS

PAGE = notebooks() / "12-two-tellings.ipynb"


@pytest.mark.parametrize("path", sorted(notebooks().glob("[0-9][0-9]-*.ipynb")), ids=lambda path: path.stem)
def test_only_one_page_needs_a_second_article(path: Path) -> None:
    assert report._of_two(path) == (path == PAGE)


def test_other_articles_have_other_answers_and_no_paths(tmp_path: Path) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(PAIRS["quake"]["first"], encoding="utf-8")
    second.write_text(PAIRS["quake"]["second"], encoding="utf-8")
    with running._kernel(PAGE.parent) as kernel:
        run = running._run(PAGE, report._parameters(first, None, second), kernel)
    assert run.failure == ""
    written = nbformat.writes(run.notebook)
    assert str(tmp_path) not in written
    assert 'SECOND = \\"second.txt\\"' in written
    assert "The second leaves out" in pages.answer(run.notebook)


def test_the_second_telling_of_the_notebook_is_where_it_says() -> None:
    written = "\n".join(cell.source for cell in nbformat.read(PAGE, as_version=4).cells)
    default = re.findall(r'^SECOND = "(.+)"$', written, re.MULTILINE)[0]
    assert (PAGE.parent / default).resolve() == (data() / "tellings" / "retold.txt").resolve()
