"""What a person does on the page, as the file then has it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import analysis
from analysis.review.beside import beside
from analysis.review.correction import ReviewError
from analysis.review.desk import Desk
from analysis.review.file import load_review

TEXT = "The floods in the far north killed 12 people on May 3, Ann Lee said. A sign of bad times said so too, and that it was dry."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    path = tmp_path / "flood.txt"
    path.write_text(TEXT, encoding="utf-8")
    return Desk(path, beside(path), lambda: date(2026, 3, 4))


def do(desk: Desk, table: str, what: str, text: str, **more: Any) -> None:
    shown = desk.shown()
    said = {"version": shown["version"], "table": table, "do": what, "who": "Ann"} | more
    if what == "add":
        start = TEXT.index(text)
        said["span"] = [start, start + len(text)]
    else:
        (said["row"],) = (row["row"] for row in shown["tables"][table]["rows"] if row["text"] == text)
    desk.correct(said)


def said(desk: Desk) -> list[tuple[Any, ...]]:
    return [(each.do, dict(each.was), dict(each.now), each.who) for each in load_review(desk.review).corrections]


def test_an_edit_goes_on_from_the_one_before(desk: Desk) -> None:
    do(desk, "figures", "edit", "12", now={"low": 11})
    do(desk, "figures", "edit", "12", now={"high": 15})
    do(desk, "figures", "edit", "12", now={"low": 10})
    assert said(desk) == [("edit", {"low": 12, "high": 12}, {"low": 10, "high": 15}, "Ann")]
    assert analysis.read(desk.article).figures[["low", "high"]].values.tolist() == [[10, 15]]


def test_who_accepts_an_edited_row_says_the_same(desk: Desk) -> None:
    do(desk, "figures", "edit", "12", now={"low": 11})
    do(desk, "figures", "accept", "12", who="Bo")
    assert said(desk) == [("edit", {"low": 12}, {"low": 11}, who) for who in ("Ann", "Bo")]
    assert analysis.read(desk.article).review.notes == []


def test_what_is_accepted_is_kept_with_what_it_was(desk: Desk) -> None:
    do(desk, "dates", "accept", "May 3")
    assert said(desk) == [("accept", {"earliest": None, "latest": None}, {}, "Ann")]


def test_another_mind_takes_the_place_of_the_first(desk: Desk) -> None:
    do(desk, "dates", "accept", "May 3")
    do(desk, "dates", "reject", "May 3")
    assert [each[0] for each in said(desk)] == ["reject"]


def test_an_added_row_is_changed_and_taken_out(desk: Desk) -> None:
    do(desk, "figures", "add", "dry", now={"kind": "vague"})
    do(desk, "figures", "edit", "dry", now={"kind": "comparison"})
    assert said(desk) == [("add", {}, {"kind": "comparison"}, "Ann")]
    with pytest.raises(ReviewError, match="added by hand"):
        do(desk, "figures", "accept", "dry")
    do(desk, "figures", "reject", "dry")
    assert said(desk) == []


def test_the_content_of_an_attribution_is_mended_twice(desk: Desk) -> None:
    whole = "The floods in the far north killed 12 people on May 3, Ann Lee said"
    for end in (37, 44):
        shown = desk.shown()["tables"]["attributions"]["rows"][0]
        do(desk, "attributions", "edit", shown["text"], now={"content": [[0, end]]})
    (kept,) = load_review(desk.review).corrections
    assert kept.words.text == whole
    assert analysis.read(desk.article).attributions["content_text"][0] == "The floods in the far north killed 12 people"


def test_what_was_written_of_an_older_text_moves_along(desk: Desk) -> None:
    do(desk, "figures", "edit", "12", now={"low": 11})
    do(desk, "dates", "reject", "May 3")
    desk.article.write_text("So many! " + TEXT.replace("May 3", "May 4"), encoding="utf-8")
    assert len(desk.shown()["notes"]) == 1
    do(desk, "sources", "accept", "Ann Lee")
    review = load_review(desk.review)
    assert review.article_id == analysis.load(desk.article).article_id
    starts = {each.words.text: each.words.start for each in review.corrections}
    assert starts == {"12": TEXT.index("12") + 9, "May 3": TEXT.index("May 3"), "Ann Lee": TEXT.index("Ann Lee") + 9}
    assert len(desk.shown()["notes"]) == 1


def test_a_correction_is_taken_back(desk: Desk) -> None:
    do(desk, "figures", "edit", "12", now={"low": 11})
    desk.undo({"version": desk.shown()["version"], "number": 0})
    assert said(desk) == []
    for number in (0, -1, True, None):
        with pytest.raises(ReviewError, match="no correction of that number"):
            desk.undo({"version": desk.shown()["version"], "number": number})


@pytest.mark.parametrize(
    "more",
    [
        {"table": "findings", "do": "accept", "row": 0},
        {"table": "figures", "do": "accept", "row": -1},
        {"table": "figures", "do": "accept", "row": 99},
        {"table": "figures", "do": "accept"},
        {"table": "figures", "do": "explode", "row": 0},
        {"table": "figures", "do": "edit", "row": 0, "now": {"low": "many"}},
        {"table": "figures", "do": "add", "span": [3, 9999], "now": {"kind": "count"}},
        {"table": "figures", "do": "add", "span": "0", "now": {"kind": "count"}},
        {"table": "sources", "do": "merge", "row": 1, "into": 0},
        {},
    ],
)
def test_what_is_no_correction_is_refused(desk: Desk, more: dict[str, Any]) -> None:
    with pytest.raises(ReviewError):
        desk.correct({"version": desk.shown()["version"]} | more)
    assert not desk.review.exists()
