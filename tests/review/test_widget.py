"""The review in a notebook: messages in; the file, the answer and the corrected reading out."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import analysis
from analysis.review.beside import beside
from analysis.review.file import load_review

pytest.importorskip("anywidget")
from analysis.review.widget import ReviewWidget, review_widget

TEXT = "The floods killed 12 people on May 3, Ann Lee said. Bo Orr said that it was dry."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "flood.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def widget(article: Path) -> ReviewWidget:
    made = review_widget(article)
    made.sent = []
    made.send = made.sent.append
    return made


def ask(widget: ReviewWidget, where: Any, said: Any = None) -> dict[str, Any]:
    """Send a message as a notebook does, and return the one answer to it."""
    widget.sent.clear()
    widget._handle_custom_msg({"number": 7, "where": where, "said": said}, [])
    ((number, answer),) = ((each["number"], each["answer"]) for each in widget.sent)
    assert number == 7
    return answer


def row(shown: dict[str, Any], table: str, text: str) -> int:
    (place,) = (each["row"] for each in shown["tables"][table]["rows"] if each["text"] == text)
    return place


def test_what_the_page_asks_first_is_what_the_served_page_shows(widget: ReviewWidget) -> None:
    assert ask(widget, "reading") == widget.desk.shown()


@pytest.mark.parametrize(
    ("table", "text", "said", "kept", "then"),
    [
        ("sources", "Bo Orr", {"do": "reject"}, ("reject", {}), ["the article", "Ann Lee"]),
        ("figures", "12", {"do": "edit", "now": {"high": 15}}, ("edit", {"high": 15}), [15]),
        ("dates", "May 3", {"do": "accept"}, ("accept", {}), ["accepted"]),
        ("figures", None, {"do": "add", "span": [75, 78], "now": {"kind": "vague"}}, ("add", {"kind": "vague"}), [12, None]),
    ],
)  # fmt: skip
def test_a_row_is_put_right(
    widget: ReviewWidget,
    article: Path,
    table: str,
    text: str | None,
    said: dict[str, Any],
    kept: object,
    then: list[Any],
) -> None:
    column = {"sources": "name", "figures": "high", "dates": "review"}[table]
    shown = ask(widget, "reading")
    read_anew: list[Any] = []
    widget.observe(lambda change: read_anew.append(change["new"]), "reading")
    place = {} if text is None else {"row": row(shown, table, text)}
    answer = ask(widget, "correct", {"version": shown["version"], "table": table} | place | said)

    assert [each["outcome"] for each in answer["corrections"]] == ["applied"]
    assert [(each.do, dict(each.now)) for each in load_review(beside(article)).corrections] == [kept]
    assert read_anew == [widget.reading]
    cells = getattr(widget.reading, table)[column].astype(object)
    assert cells.where(cells.notna(), None).to_list() == then
    assert getattr(widget.reading, table).equals(getattr(analysis.read(article), table))


def test_two_sources_are_one(widget: ReviewWidget, article: Path) -> None:
    shown = ask(widget, "reading")
    first, second = row(shown, "sources", "Bo Orr"), row(shown, "sources", "Ann Lee")
    said = {"version": shown["version"], "table": "sources", "do": "merge", "row": first, "into": second}
    ask(widget, "correct", said)
    assert set(widget.reading.attributions["source_id"]) == {
        widget.reading.sources.set_index("name").loc["Ann Lee", "source_id"]
    }


def test_a_correction_is_taken_back(widget: ReviewWidget, article: Path) -> None:
    shown = ask(widget, "reading")
    shown = ask(widget, "correct", {"version": shown["version"], "table": "dates", "do": "reject", "row": 0})
    assert widget.reading.dates.empty
    ask(widget, "undo", {"version": shown["version"], "number": 0})
    assert widget.reading.dates["text"].to_list() == ["May 3"]
    assert load_review(beside(article)).corrections == ()


@pytest.mark.parametrize(
    ("where", "said", "fault"),
    [
        ("correct", {"version": "old", "table": "dates", "do": "accept", "row": 0}, "has changed since"),
        ("correct", ["no", "correction"], "is no correction"),
        ("shown", {}, "is no correction"),
        (None, None, "is no correction"),
        (["correct"], {}, "is no correction"),
    ],
)
def test_what_is_no_correction_is_told_and_not_written(
    widget: ReviewWidget, article: Path, where: Any, said: Any, fault: str
) -> None:
    before = widget.reading
    assert fault in ask(widget, where, said)["fault"]
    assert widget.reading is before
    assert not beside(article).exists()


def test_another_file_than_the_one_beside(article: Path, tmp_path: Path) -> None:
    ask_of = review_widget(article, tmp_path / "ann.toml")
    ask_of.sent = []
    ask_of.send = ask_of.sent.append
    shown = ask(ask_of, "reading")
    ask(ask_of, "correct", {"version": shown["version"], "table": "dates", "do": "reject", "row": 0})
    assert (tmp_path / "ann.toml").exists()
    assert not beside(article).exists()


def test_the_page_is_whole(widget: ReviewWidget) -> None:
    page = widget._page
    assert re.findall(r"<(?:link|script)\b[^>]*(?:src|href)=", page) == []
    for kind in ("css", "js"):
        assert (Path(analysis.__file__).parent / "review" / f"page.{kind}").read_text(encoding="utf-8") in page
    assert "floods" not in page


def test_a_sentence_stands_where_no_notebook_runs(widget: ReviewWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Any] = []
    monkeypatch.setattr("analysis.review.widget.display", lambda *what, raw=False: shown.append((raw, *what)))
    widget._ipython_display_()
    (_, sentence), (raw, bundle) = shown
    assert "is written into flood.review.toml" in sentence.data
    assert "<code>analysis review serve flood.txt</code>" in sentence.data
    assert raw
    assert "application/vnd.jupyter.widget-view+json" in bundle


WITHOUT = """
import sys
sys.modules["anywidget"] = None
{line}
"""


@pytest.mark.parametrize(
    "line", ["import analysis; analysis.review_widget", "from analysis.review.widget import review_widget"]
)
def test_without_its_package_it_is_refused_in_one_sentence(line: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(line=line)],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    sentence = "The review in a notebook needs the package anywidget: pip install 'close-reading-of-news[lab]'."
    assert done.stderr.splitlines()[-1] == f"analysis.extras.ExtraError: {sentence}"
