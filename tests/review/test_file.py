"""The file of a review: read with care, written whole, followed by whoever reads the article."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

import analysis
from analysis.article import Article
from analysis.review.beside import beside
from analysis.review.correction import Review, ReviewError
from analysis.review.file import load_review, save, written
from analysis.review.form import read_review
from analysis.review.merge import merged, with_correction
from tests.review.making import correction

TEXT = "Floods killed 12 people on May 3, Ann Lee said. “It \\ was”, she added."
WORDS = 'words = { text = "12", start = 14, end = 16 }'


def made(*lines: str, table: str = "figures", do: str = "edit") -> str:
    head = ["[[correction]]", f'table = "{table}"', f'do = "{do}"']
    return "\n".join([*head, *lines]) + "\n"


def test_a_file_by_hand_needs_little() -> None:
    review = read_review(made(WORDS, "now = { low = 13 }", 'who = "Ann"', "when = 2026-03-04"))
    (mended,) = review.corrections
    assert (dict(mended.now), mended.who, str(mended.when)) == ({"low": 13.0}, "Ann", "2026-03-04")


def test_words_without_what_is_around_them_have_to_stand_alone() -> None:
    review = read_review(made(WORDS, "now = { high = 13 }"))
    for text, high in ((f"So {TEXT}", 13), (f"{TEXT} So 12 left.", 12), (TEXT.replace("12", "112"), 112)):
        assert analysis.read(Article(text), review=review).figures["high"][0] == high


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("words = ", "is not TOML: Invalid value (at end of document)."),
        ("corrections = 3", "has an unknown key 'corrections': the keys are article_id, name, correction."),
        ("correction = 3", "has corrections that are no tables: write each under [[correction]]."),
        (made(WORDS, table="figure"), "correction 1, has 'figure' as its table: it is one of sources,"),
        (made(WORDS, do="change"), "has 'change' as its do: it is one of accept, reject, edit, add, merge."),
        (made("now = { low = 1 }"), "correction 1, words is missing: it takes text, start and end."),
        (
            made('words = { text = "12", start = 14, end = 17 }'),
            "words has 2 characters of text, and not so many from 14 to 17.",
        ),
        (
            made('words = { text = "12", start = true, end = 3 }'),
            "takes a text, and a whole number each as start and end.",
        ),
        (made(WORDS), "is an edit that changes nothing: say in now what is right."),
        (made(WORDS, "now = { low = true }"), "correction 1, now has True as low; it takes a number."),
        (made(WORDS, 'now = { kind = "sheep" }'), "now has 'sheep' as kind; it takes one of share, area,"),
        (made(WORDS, 'now = { kind = "" }'), "now has '' as kind; it takes one of share, area,"),
        (made(WORDS, "now = { figure_id = 3 }"), "now has an unknown key 'figure_id': the keys are kind, low,"),
        (made(WORDS, "now = { low = 3 }", do="reject"), "is no edit, and has cells in now"),
        (made(WORDS, do="merge"), "needs the words of the other source in into, and only a merge has them."),
        (made(WORDS, WORDS.replace("words", "into"), do="merge"), "merges figures: only sources can be merged."),
        (made(WORDS, do="add"), "adds a row of figures and has no kind: say it in now."),
        (made(WORDS, do="add", table="relations"), "adds a row of relations, which follows from the other tables."),
        (made(WORDS, 'when = "soon"', "now = { low = 1 }"), "has 'soon' as its when: write a day as 2024-11-20."),
        (made(WORDS, "who = 3", "now = { low = 1 }"), "has a who that is not a string: put it in quotation marks."),
    ],
)
def test_faults_are_one_sentence(text: str, fault: str) -> None:
    with pytest.raises(ReviewError) as raised:
        read_review(text)
    assert fault in str(raised.value)
    assert str(raised.value).startswith("The review")
    assert str(raised.value).endswith(".")


def test_too_long_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.review.toml"
    path.write_bytes(b"#" * 10_000_001)
    with pytest.raises(ReviewError, match="holds more than 10 MB"):
        load_review(path)


def test_it_is_small_and_a_change_is_one_block(tmp_path: Path) -> None:
    first = correction(TEXT, "figures", "edit", "12", now={"high": None}, why='so "she" said\n')
    second = correction(TEXT, "dates", "reject", "May 3")
    review = Review(Article(TEXT).article_id, "a", (first,))
    both = with_correction(review, second)
    assert written(both).startswith(written(review))
    assert written(both).count("\n") == written(review).count("\n") + 8
    save(both, tmp_path / "a.review.toml")
    assert load_review(tmp_path / "a.review.toml") == both


def test_what_one_says_anew_takes_the_place_of_what_they_said() -> None:
    old = correction(TEXT, "figures", "edit", "12", now={"low": 11.0})
    new = correction(TEXT, "figures", "reject", "12")
    of_bo = correction(TEXT, "figures", "accept", "12", who="Bo")
    review = with_correction(Review("5ebe", "a", (old, of_bo)), new)
    assert review.corrections == (of_bo, new)


def test_two_reviews_together_keep_both() -> None:
    ours = correction(TEXT, "figures", "edit", "12", now={"low": 11.0})
    theirs = correction(TEXT, "figures", "edit", "12", now={"low": 13.0}, who="Bo")
    same = correction(TEXT, "dates", "reject", "May 3")
    together, disputed = merged(Review("5ebe", "a", (same, ours)), Review("5ebe", "a", (theirs, same)))
    assert together.corrections == (ours, theirs, same)
    assert disputed == [(ours, theirs)]
    with pytest.raises(ReviewError, match="two articles"):
        merged(together, Review("5ebf", "a"))


def test_the_file_beside_the_article_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "flood.txt"
    path.write_text(TEXT)
    mended = correction(TEXT, "figures", "edit", "12", now={"low": 11.0})
    save(Review(Article(TEXT).article_id, "flood", (mended,)), beside(path))
    other = tmp_path / "other.toml"
    save(Review(Article(TEXT).article_id, "flood"), other)
    lows = [analysis.read(path, review=review).figures["low"][0] for review in (True, False, other)]
    assert lows == [11, 12, 12]
    assert analysis.read(path).article.title is None


SAVING = """
import sys
from analysis.review.correction import Correction, Review, Words
from analysis.review.file import save
words = Words("12", 14, 16)
number = 0
while True:
    number += 1
    made = tuple(Correction("figures", "reject", words, why="x" * 400) for _ in range(number % 40 + 1))
    save(Review("5ebe", "flood", made), sys.argv[1])
    print(number, flush=True)
"""


def test_killed_while_it_is_saved_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "flood.review.toml"
    for wait in (0.0, 0.003, 0.011, 0.017):
        saving = subprocess.Popen([sys.executable, "-c", SAVING, str(path)], stdout=subprocess.PIPE)
        assert saving.stdout is not None
        saving.stdout.readline()
        time.sleep(wait)
        saving.kill()
        saving.communicate()
        assert load_review(path).corrections


def test_a_fault_while_it_is_saved_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "flood.review.toml"
    save(Review("5ebe", "flood"), path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("analysis.review.file.os.fsync", full)
    with pytest.raises(ReviewError, match="No space left"):
        save(Review("5ebf", "flood"), path)
    assert load_review(path).article_id == "5ebe"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_report_reads_a_copy_with_the_review_beside(tmp_path: Path) -> None:
    from analysis.views.report import _readable

    path, side, review = tmp_path / "flood.txt", tmp_path / "flood.toml", tmp_path / "other.toml"
    path.write_text(TEXT)
    side.write_text('title = "Flood"')
    mended = correction(TEXT, "figures", "edit", "12", now={"low": 11.0})
    save(Review(Article(TEXT).article_id, "flood", (mended,)), review)
    with _readable(path, "utf-8", review) as copy:
        reading = analysis.read(copy)
    assert (reading.figures["low"][0], reading.article.title, reading.article.name) == (11, "Flood", "flood")
    with _readable(path, "utf-8", None) as same:
        assert same == path
