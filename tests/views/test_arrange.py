"""A run notebook as a page has it."""

from __future__ import annotations

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from analysis.views import notebook as tables
from analysis.views.arrange import arrange

EMPTY, ONE, TWO = (f"<table><tbody>{rows}</tbody></table>" for rows in ("", "<tr></tr>", "<tr></tr><tr></tr>"))


def code(source: str, tag: str = "", **data: str) -> NotebookNode:
    outputs = (
        [new_output("display_data", data={key.replace("_", "/"): said for key, said in data.items()})] if data else []
    )
    return new_code_cell(source, outputs=outputs, metadata={"tags": [tag]} if tag else {})


def arranged(*cells: NotebookNode | str) -> tuple[list[str], list[str]]:
    made = [new_markdown_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    notebook = new_notebook(cells=[new_markdown_cell("# Who?\n\nWho speaks?"), *made])
    return arrange(notebook).left_out, [cell.source for cell in notebook.cells[1:]]


@pytest.mark.parametrize(
    ("cells", "left_out", "kept"),
    [
        (("What this page uses.", code("import"), "## All", code("table", text_html=TWO)), [], ["## All", "table"]),
        (("## All", code("table", text_html=EMPTY), "## Limits"), ["All"], ["## Limits"]),
        (("## All\n\nFirst the table that is drawn.", code("table", text_html=TWO), "The drawing of that table. Dots.",
          code("chart", image_png="…")), [], ["## All", "Dots.", "chart", "table"]),
        (("## All", code("table", text_html=ONE), "The drawing of that table.", code("chart", image_png="…")), [],
         ["## All", "table", "chart"]),
        (("## All", code("table", text_html=TWO), "## Findings\n\nFirst.", code("print", tag="findings"), "## Limits"), [],
         ["## All", "table", "## Limits"]),
    ],
)  # fmt: skip
def test_order(cells: tuple[NotebookNode | str, ...], left_out: list[str], kept: list[str]) -> None:
    assert arranged(*cells) == (left_out, kept)


def test_one_row_has_no_chart() -> None:
    chart = code("chart", image_png="…")
    arranged("## All", code("table", text_html=ONE), "The drawing of that table.", chart)
    assert chart.outputs == []


def test_tables_speak_to_readers() -> None:
    import pandas as pd

    html = tables.html(pd.DataFrame({"share_low": [70.0], "paragraph": [0], "part": ["section 0"], "text": ["70%"]}))
    for said in ("share in %, at least", "<td>1</td>", "section up to the first heading", "words of the article"):
        assert said in html


def test_a_table_without_rows_goes_with_the_words_on_it() -> None:
    full, empty = code("full", text_html=ONE), code("empty", text_html=EMPTY)
    assert arranged("## Part", full, "The same by side.", empty, "More.") == ([], ["## Part", "full", "More."])


def test_the_list_of_the_series_is_left_to_the_first_page() -> None:
    assert arranged("## Part", code("full", text_html=ONE), "## The pages\n\n| page |\n\n## Limits\n\n- One.")[1] == [
        "## Part",
        "full",
        "## Limits\n\n- One.",
    ]
