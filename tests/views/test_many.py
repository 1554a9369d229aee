"""The report of many articles: a row and a page each, what they tell together, and nothing that a text could run."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

from analysis.__main__ import main
from analysis.corpus.given import CorpusError
from analysis.views.listed import Listed
from analysis.views.many import write_report_of_many
from analysis.views.pages import render
from analysis.views.report import Report

# nbclient leaves event loops of its threads to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")

ATTACK = '"><script>alert("run")</script>'
TEXTS = {
    "b.txt": "The dam will hold, two engineers said. “It will not,” Ann Lee, the mayor of Assia, said.",
    "a.txt": "Rebels hold 60% of Syria. The army holds 50% of Syria. “Both do,” Ann Lee, the mayor of Assia, said.",
    "sub/same.txt": "The dam will hold, two engineers said. “It will not,” Ann Lee, the mayor of Assia, said.",
    "sub/german.txt": "Der Damm ist am Montag gebrochen, und das Dorf wird evakuiert.",
    f"sub/{ATTACK.replace('/', '_')}.txt": f"It rained, {ATTACK} Tom Hill said.",
    "sub/empty.txt": " ",
}
TITLE = "Dam & <b>water</b>"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, list[tuple[int, int, str]]]:
    """Return the report of a folder, which lies in it, and its steps."""
    folder = tmp_path_factory.mktemp("many")
    for name, text in TEXTS.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "b.toml").write_text(f'title = "{TITLE}"\npublisher = "The Gazette"\npublished = 2024-11-20\n')
    (folder / "latin.txt").write_bytes(b"caf\xe9 on fire")
    steps: list[tuple[int, int, str]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("analysis.views.many._together", lambda *_: None)
        write_report_of_many([folder], folder / "report", workers=0)
    # The report of a run before is none of the articles.
    return write_report_of_many([folder], folder / "report", progress=lambda *step: steps.append(step)), steps


def page(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def test_a_row_for_each_article_also_for_one_that_cannot_be_read(made: tuple[Report, list]) -> None:
    rows = [
        [cell.get_text(" ", strip=True) for cell in row.find_all("td")]
        for row in page(made[0].index).select("table.list tbody tr")
    ]
    conflict = (
        "If 50% (49.5 to 50.5) of Syria is held by the army, then at most 50.5% of Syria is held by rebels, but the "
    )
    assert rows == [
        ["a", "–", "–", "20", "1", "0", f"{conflict}article says 60% (59.5 to 60.5)."],
        [TITLE, "The Gazette", "20 November 2024", "17", "1", "1", "–"],
        [ATTACK.replace("/", "_"), "–", "–", "6", "1", "0", "–"],
        ["german (it does not seem to be English: nothing was read from it)", "–", "–", "11", "0", "0", "–"],
        ["same (its text stands in the list before)", "–", "–", "17", "1", "1", "–"],
        ["latin.txt", "–", "–", "–", "–", "–", "It cannot be read. latin.txt is not UTF-8: byte 3 (counted from 0) is 0xE9; "
         "name the encoding, such as --encoding windows-1252."],
        ["sub/empty.txt", "–", "–", "–", "–", "–", "It cannot be read. sub/empty.txt is blank: give a file with an article in it."],
    ]  # fmt: skip
    assert made[0].faulty == 2


def test_each_article_has_a_page_of_its_own(made: tuple[Report, list]) -> None:
    index = made[0].index
    links = page(index).select("table.list a")
    texts = {link.get_text(): page(index.parent / link["href"]).main.get_text() for link in links}
    assert "The dam will hold" in texts[TITLE]
    assert "The dam will hold" in texts["same"]
    assert "Rebels hold 60%" in texts["a"]
    assert f"It rained, {ATTACK} Tom Hill said." in texts[ATTACK.replace("/", "_")]
    assert len({link["href"] for link in links}) == len(texts) == 5


def test_links_lead_somewhere(made: tuple[Report, list]) -> None:
    folder = made[0].index.parent
    for here in (made[0].index, folder / "11-many-articles.html", folder / "articles" / "00001.html"):
        for link in page(here).find_all("a"):
            address = urlsplit(link["href"])
            target = here.parent / unquote(address.path) if address.path else here
            assert not address.scheme
            assert target.is_file(), link
            assert not address.fragment or page(target).find(id=address.fragment), link


def test_no_text_of_an_article_runs(made: tuple[Report, list]) -> None:
    for path in sorted(made[0].index.parent.rglob("*.html")):
        assert "alert(" not in "".join(script.get_text() for script in page(path).find_all("script"))
        assert not page(path).find_all("b", string="water")
    assert (
        "default-src 'none'" in page(made[0].index).find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    )


def test_what_they_tell_together(made: tuple[Report, list]) -> None:
    together = page(made[0].index).select_one("section").get_text(" ", strip=True)
    assert (
        "5 articles have 4 sources who are people or groups, 1 of them without a name; 1 person speaks in " in together
    )
    told = page(made[0].index.parent / "11-many-articles.html")
    assert [heading.get_text() for heading in told.select("h2")][:2] == ["The articles", "Who is quoted"]
    assert "Ann Lee" in told.select_one("#who-is-quoted").find_next("table").get_text()
    assert str(made[0].index.parent) not in str(told)


def test_progress(made: tuple[Report, list]) -> None:
    steps = made[1]
    assert [done for done, *_ in steps] == sorted(done for done, *_ in steps)
    assert {of for _, of, _ in steps} == {len(TEXTS) + 2}
    assert list(dict.fromkeys(step for *_, step in steps)) == ["articles", "11-many-articles", "pages"]
    assert steps[-1][0] == len(TEXTS) + 2


def test_the_same_report_whoever_reads(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    # More than are read together: two read at a time.
    for place in range(13):
        (tmp_path / "in" / f"{place:02}.txt").write_text(
            f"It rained for {place + 2} days, Ann Lee said." if place else " "
        )
    held = []
    for workers in (0, 2):
        to = write_report_of_many([tmp_path / "in"], tmp_path / f"report{workers}", workers=workers).index.parent
        files = {str(path.relative_to(to)): path.read_bytes() for path in sorted(to.rglob("*.*")) if path.is_file()}
        # How long each took stands in a table, and what is written is listed with its sum.
        held.append({name: file for name, file in files.items() if not re.match(r"tables/articles/|\.written", name)})
    assert held[0] == held[1]
    assert [name for name in held[1] if name.startswith("articles/")] == [
        f"articles/{at:05}.html" for at in range(1, 13)
    ]
    assert "for 14 days" in page(tmp_path / "report2" / "articles" / "00012.html").main.get_text()


def test_files_in_another_encoding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    for place in (1, 2):
        (tmp_path / "in" / f"{place}.txt").write_text(
            f"The café burned {place} times, Ann Lee said.", encoding="latin-1"
        )
    to = tmp_path / "report"
    assert main(["report", str(tmp_path / "in"), "--encoding", "latin-1", "--workers", "0", "--to", str(to)]) == 0
    assert capsys.readouterr().err == ""
    assert "The café burned 2 times" in page(to / "articles" / "00002.html").main.get_text()


def test_a_table_of_articles_and_their_events(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [("A", "2025-03-12", "flood", "The flood hit 12 homes, police said."), ("B", "2025-03-13", "flood", "The flood hit 20 homes, police said.")]  # fmt: skip
    with (tmp_path / "two.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("publisher", "published", "event", "text"), *rows])
    assert main(["report", str(tmp_path / "two.csv"), "--workers", "0", "--to", str(tmp_path / "report")]) == 0
    assert capsys.readouterr() == ((tmp_path / "report" / "index.html").as_uri() + "\n", "")
    told = page(tmp_path / "report" / "11-many-articles.html").get_text(" ", strip=True)
    assert "; on 1 number those on one event differ." in told
    assert re.search(r"homes 12 March 2025 A 12.* homes 13 March 2025 B 20", told)


def test_no_article_can_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "blank.txt").write_text(" ")
    assert main(["report", str(tmp_path / "in"), "--workers", "0", "--to", str(tmp_path / "report")]) == 0
    assert capsys.readouterr().err == "analysis: 1 article cannot be read: the index says why.\n"
    index = page(tmp_path / "report" / "index.html")
    assert len(index.select("table.list tbody tr")) == 1
    assert not index.select("#together")


def test_no_article_there(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with pytest.raises(CorpusError, match="There is no article there"):
        write_report_of_many([tmp_path / "in"], tmp_path / "report")
    assert not (tmp_path / "report").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["in", "--second", "in/a.txt"], "--topics, --review and --second are of one article: give one, or leave them out."),
        (["in/a.txt", "--workers", "2"], "--workers is for many articles: name several or a folder, or leave it out."),
        (["in/a.txt", "in/b.txt"], "There is no file or folder in/b.txt: check the path."),
    ],
)  # fmt: skip
def test_bad_use_gets_one_sentence(
    arguments: list[str], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    Path("in/a.txt").write_text("It rained.")
    assert main(["report", *arguments]) == 2
    assert capsys.readouterr() == ("", f"analysis: {sentence}\n")
    assert not Path("report").exists()


def test_no_page_of_all_where_it_has_nothing_to_show(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "rain.txt").write_text(
        "Rain in the hills\n\nIt rained on Monday. The path was wet, Ann Lee said.\n"
    )
    index = write_report_of_many([tmp_path / "in"], tmp_path / "report", workers=0).index
    assert not (index.parent / "11-many-articles.html").exists()
    assert [link["href"] for link in page(index).select("main a")] == ["articles/00001.html"]
    assert page(index).select_one("table.list a").get_text() == "Rain in the hills"


@pytest.mark.parametrize(
    ("known", "headings"),
    [
        ({}, ["Title", "Words"]),
        ({"publisher": "The Gazette"}, ["Title", "Publisher", "Words"]),
        ({"day": "2024-11-20"}, ["Title", "Day", "Words"]),
    ],
)
def test_a_column_of_which_nothing_is_known_is_left_out(known: dict[str, str], headings: list[str]) -> None:
    rows = [Listed("a", words=4, named=0, unnamed=0), Listed("b", words=5, named=0, unnamed=0, **known)]
    html = render("many.html.j2", called="c", facts=[], rows=rows, together=None, linked=False, script="")
    found = BeautifulSoup(html, "html.parser")
    assert [cell.get_text() for cell in found.select("th")][: len(headings)] == headings
    assert {len(row.select("td")) for row in found.select("tbody tr")} == {len(found.select("th"))}
    assert "what they say" in " ".join(found.select_one(".foot").get_text().split())
