"""Tables of a page: six columns at most, words first, ids as links into the article."""

from __future__ import annotations

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from analysis.views.notebook import html
from analysis.views.pagetables import MOST, anchors_of, for_page

ANCHORS = {"A01", "A02", "S01", "p1", "p4"}


def made(columns: dict[str, list[object]]) -> BeautifulSoup:
    return BeautifulSoup(for_page(html(pd.DataFrame(columns)), "article.html", ANCHORS), "html.parser")


def heads(page: BeautifulSoup) -> list[str]:
    return [cell.get_text() for cell in page.select("th")]


def links(page: BeautifulSoup) -> list[tuple[str, str]]:
    return [(link.get_text(), link["href"]) for link in page.select("a")]


@pytest.mark.parametrize(
    ("columns", "expected", "folded"),
    [
        ({"one": [1], "two": [2]}, ["one", "two"], []),
        ({f"c{place}": [place] for place in range(MOST)}, [f"c{place}" for place in range(MOST)], []),
        ({f"c{place}": [place] for place in range(MOST + 1)}, ["c0", "c1", "c2", "c3", "c4", "the rest"], ["c5", "c6"]),
        (
            {"rows": ["A01;A02"], "low_closed": [True], "who": ["Ann"]},
            ["who", "least included", "rows it rests on"],
            [],
        ),
    ],
)
def test_columns(columns, expected, folded):
    page = made(columns)
    assert heads(page) == expected
    assert [name.get_text() for name in page.select("td details dt")] == folded


@pytest.mark.parametrize(("kinds", "shown"), [(8, 9), (10, 9)])
def test_a_table_of_counts_has_narrow_columns_and_more_of_them(kinds, shown):
    counts = {f"k{place}": [place % 2, 0, 3] for place in range(kinds)}
    page = made({"claims": ["date", "name", "figure"]} | counts)
    assert len(heads(page)) == shown
    assert (heads(page)[-1] == "the rest") == (kinds + 1 > shown)


def test_ids_of_rows_become_links_on_their_words():
    page = made({"attribution_id": ["A01", "A02"], "text": ["he said", None], "source_id": ["S01", "S09"]})
    assert heads(page) == ["words of the article", "source"]
    assert links(page) == [("he said", "article.html#A01"), ("S01", "article.html#S01"), ("A02", "article.html#A02")]


def test_a_list_of_ids_and_a_paragraph():
    page = made({"why": ["x", "y"], "rows": ["A01;S01", "W01"], "paragraph": [0, 7]})
    assert links(page) == [("1", "article.html#p1"), ("A01", "article.html#A01"), ("S01", "article.html#S01")]
    assert "W01" in page.get_text()


NAMES = {"A01": "“the Lakes hold 18% of it”", "A02": "“18%”", "S01": "Ann Lee", "A03": "“18%”"}


@pytest.mark.parametrize(
    ("cell", "called"),
    [
        ("A01;S01", ["“the Lakes hold 18% of it”", "Ann Lee"]),
        # What stands in the words of another needs no link of its own, and what is said twice needs one.
        ("A01;A02", ["“the Lakes hold 18% of it”"]),
        ("A02;A03;S01", ["“18%”", "Ann Lee"]),
        ("A02", ["“18%”"]),
    ],
)
def test_rows_are_called_by_their_words(cell, called):
    table = html(pd.DataFrame({"what": ["x", "y"], "rows": [cell, "S01"]}))
    page = BeautifulSoup(for_page(table, "article.html", NAMES.keys(), NAMES), "html.parser")
    assert [link.get_text() for link in page.select("tbody tr:first-child a")] == called
    assert page.a["href"] == f"article.html#{cell.split(';')[0]}"


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["Ann Lee", "Ben", "three people who asked that their names be withheld"], "brief"),
        (["three people who asked that their names be withheld"] * 3, "words"),
        (["a", "b", "c"], None),
    ],
)
def test_a_column_of_short_cells_leaves_the_others_their_room(cells, kind):
    last = made({"who": cells, "n": [1, 2, 3]}).select("tbody tr:last-child td")[0]
    assert last.get("class") == ([kind] if kind else None)


def test_the_row_for_those_that_are_left_out_leads_nowhere():
    ids = [f"C{place:02}" for place in range(200)]
    numbers = {f"c{place}": [1] * 200 for place in range(7)}
    table = html(pd.DataFrame({"claim_id": ids, "text": ["it rained"] * 200, **numbers}))
    page = BeautifulSoup(for_page(table, "article.html", ids, {}), "html.parser")
    (left_out,) = [row for row in page.select("tbody tr") if row.td.get_text() == "..."]
    assert heads(page)[0] == "words of the article"
    assert not left_out.select("a, dt")
    assert len(page.select("tbody a")) == 100


def test_what_is_missing_is_not_in_what_is_folded():
    page = made({f"c{place}": [place, None] for place in range(8)})
    assert [cell.get_text() for cell in page.select("td.rest dd")] == ["5", "6", "7"]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("Donetsk;Luhansk", "Donetsk, Luhansk"),
        ("R&D;<b>", "R&D, <b>"),
        ("one; two", "one; two"),
        ("2024-11-20", "2024-11-20"),
    ],
)
def test_cells_are_words(cell, shown):
    page = made({"what": [cell], "n": [1]})
    assert page.td.get_text() == shown
    assert page.td["data-label"] == "what"
    assert page.td.get("class") == (["day"] if cell.startswith("2024") else None)


@pytest.mark.parametrize("table", ["<table><tr><td>x</td></tr></table>", "<p>no table</p>", html(pd.DataFrame())])
def test_other_html_is_left_alone(table):
    assert for_page(table, "article.html", ANCHORS) == table


def test_anchors():
    assert anchors_of('<a id="A01"></a><a id="t5"></a><a id="panel"></a><p id="p12">') == {"A01", "p12"}


def test_what_tells_nothing_is_left_out() -> None:
    page = made({"cue": ["said"], "hedges": [None], "source": ["Ann Lee"], "source_id": ["S01"]})
    assert heads(page) == ["cue", "source"]


def test_a_word_of_a_closed_list_is_written_in_words() -> None:
    assert "same sentence" in made({"cue": ["said"], "reach": ["same_sentence"]}).get_text()


def test_a_whole_table_folds_in_a_notebook() -> None:
    names = ["article_id", "claim_id", "paragraph", "sentence", "text", "start", "end", "rule", "modality", "subject"]
    page = BeautifulSoup(html(pd.DataFrame([dict.fromkeys(names, 1)])), "html.parser")
    assert heads(page) == ["claim", "words of the article", "modality", "subject", "paragraph", "the rest"]


@pytest.mark.parametrize("cell", [float("nan"), pd.NA, None, pd.NaT])
def test_a_cell_that_is_not_known_is_a_dash(cell: object) -> None:
    frame = pd.DataFrame({"paragraph": pd.Series([0, cell], dtype=object), "name": ["Orr", "Selm"]})
    assert "<td>–</td>" in html(frame)


def test_a_phone_shows_no_count_of_nothing():
    page = made({"kind": ["age", "money"], **{f"c{place}": [place % 2, 3 * (place == 2)] for place in range(10)}})
    assert [cell.get_text() for cell in page.select("td.none")] == ["0"] * 10
    assert [one.get_text() for one in page.select("tr td details dt")] == ["c7", "c9"]


def test_a_count_of_nothing_stands_where_it_tells_something():
    page = made({"name": ["Ann", "Tom"], "claims": [3, 0], "reason": ["none", "fear"]})
    assert not page.select("td.none")
