"""The report: what it writes, over what it does not write, and that nothing in it runs or is fetched."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from analysis.article import ArticleError
from analysis.folder import FolderError
from analysis.views import pages
from analysis.views.report import ReportError, report, write_report
from analysis.views.running import running

# papermill and jupyter_client leave event loops of their threads to the collector.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")

SAMPLE = Path(__file__).parents[1] / "data" / "turnout.ipynb"
TEXT = """Turnout was 61.5 % in the North, <script>alert("run")</script> the mayor, Ann Hill, said on Tuesday.

The <b>South</b> had 58.2 %, two officials said."""
ECHO = """# Echo

What does the text *say*?"""
AGAIN = """## Again

See [turnout](00-turnout.ipynb#by-district)."""
LAST = "## Limits\n\nOne."


def cells(*sources: str) -> list[nbformat.NotebookNode]:
    """Return Markdown for what begins with a heading, code for the rest."""
    made = [new_markdown_cell(said) if said.startswith("#") else new_code_cell(said) for said in sources]
    for cell in made:
        if cell.source.startswith("ARTICLE"):
            cell.metadata["tags"] = ["parameters"]
    return made


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with three notebooks: a chart, one that shows the text in all ways, one that fails."""
    folder: Path = tmp_path_factory.mktemp("notebooks")
    shutil.copy(SAMPLE, folder / "00-turnout.ipynb")
    (folder / "turnout.txt").write_text(TEXT, encoding="utf-8")
    read = 'text = open(ARTICLE, encoding="utf-8").read()'
    table = 'import pandas as pd\nprint(ARTICLE)\nprint(text)\npd.DataFrame({"text": [text]})'
    markdown = "from IPython.display import Markdown\nMarkdown(text)"
    answer = new_code_cell('print(f"It has {len(text)} characters.")', metadata={"tags": ["answer"]})
    echo = new_notebook(
        cells=[*cells(ECHO, 'ARTICLE = "turnout.txt"', read, AGAIN, table, markdown, "text"), answer, *cells(LAST)]
    )
    nbformat.write(echo, folder / "01-the-text.ipynb")
    fails = cells("# Fails\n\nDoes it hold?", 'ARTICLE = "turnout.txt"', 'raise KeyError(f"no <i> in {ARTICLE}")')
    # The last is not of one article, and no page of its report.
    for name in ("02-fails", "11-many-articles"):
        nbformat.write(new_notebook(cells=fails), folder / f"{name}.ipynb")
    return folder


@pytest.fixture(autouse=True)
def _small_series(series: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("analysis.views.report.NOTEBOOKS", series)
    yield
    # A test that interrupts a report must not leave its kernels to the next one.
    for thread in threading.enumerate():
        if thread.daemon and thread.name.startswith("Thread-") and "(work)" in thread.name:
            thread.join(30)


@pytest.fixture(scope="module")
def made(series: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[int, int, str]]]:
    """Return a report on the article that the notebooks were written for, and its steps."""
    steps: list[tuple[int, int, str]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("analysis.views.report.NOTEBOOKS", series)
        to = tmp_path_factory.mktemp("reports") / "report"
        whole = write_report(series / "turnout.txt", to, progress=lambda *step: steps.append(step))
    assert whole.index == to / "index.html"
    assert list(whole.failures) == ["02-fails"]
    return to, steps


@pytest.fixture(scope="module")
def other(series: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a report on another article, with a title in a side file."""
    folder: Path = tmp_path_factory.mktemp("other")
    (folder / "flood.txt").write_text(TEXT.replace("Ann Hill", "Bo Dale"), encoding="utf-8")
    (folder / "flood.toml").write_text('title = "A </title><script>flood</script>"\npublished = 2024-11-20\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("analysis.views.report.NOTEBOOKS", series)
        return report(folder / "flood.txt", folder / "report").parent


def html(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def written(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_pages_and_tables(made: tuple[Path, list[tuple[int, int, str]]]) -> None:
    files = written(made[0])
    tables = "articles sources attributions claims figures dates holdings findings readability".split()
    assert {"index.html", "00-turnout.html", "01-the-text.html", "02-fails.html"} <= files.keys()
    assert b'<a href="index.html">' in files["article.html"]
    assert {f"tables/{name}.csv" for name in tables} <= files.keys()
    assert files["tables/sources.csv"].startswith(b"article_id,")
    assert [files[name].decode() for name in files if name.startswith("tables/texts/")] == [TEXT]


def test_progress(made: tuple[Path, list[tuple[int, int, str]]]) -> None:
    steps = made[1]
    assert [(done, of) for done, of, _ in steps] == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    assert [step for *_, step in steps] == ["tables", "00-turnout", "01-the-text", "02-fails", "pages"]


@pytest.mark.parametrize("name", ["index", "00-turnout", "01-the-text", "02-fails"])
class TestEachPage:
    def test_its_frame(self, made: tuple[Path, list[tuple[int, int, str]]], name: str) -> None:
        page = html(made[0] / f"{name}.html")
        assert page.html["lang"] == "en"
        assert page.title.string.strip()
        assert page.select_one("a.skip")["href"] == "#content"
        assert page.select_one("main#content")
        assert page.select_one("meta[name=viewport]")

    def test_headings_are_in_order(self, made: tuple[Path, list[tuple[int, int, str]]], name: str) -> None:
        levels = [int(heading.name[1]) for heading in html(made[0] / f"{name}.html").find_all(["h1", "h2", "h3", "h4"])]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))

    def test_nothing_of_others_runs_and_nothing_is_fetched(self, other: Path, name: str) -> None:
        text = (other / f"{name}.html").read_text(encoding="utf-8")
        page = html(other / f"{name}.html")
        assert not page.find_all(["iframe", "object", "embed"])
        assert [script.get_text() for script in page.find_all("script")] in ([], [pages.SCRIPTS["tables"]])
        assert all(link.get("href", "") == "data:," for link in page.find_all("link"))
        assert all(image["src"].startswith("data:image/") for image in page.find_all("img"))
        assert "default-src 'none'" in page.find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
        # A drawing names its own parts.
        assert "url(" not in text.replace("url(#", "")
        assert "@import" not in text

    def test_links_lead_somewhere(self, made: tuple[Path, list[tuple[int, int, str]]], name: str) -> None:
        here = made[0] / f"{name}.html"
        for link in html(here).find_all("a"):
            address = urlsplit(link["href"])
            assert not address.scheme
            target = here.parent / unquote(address.path) if address.path else here
            assert target.is_file(), link
            assert not address.fragment or html(target).find(id=address.fragment), link

    def test_no_path_of_the_machine(self, other: Path, name: str) -> None:
        assert str(other.parent) not in (other / f"{name}.html").read_text(encoding="utf-8")


def test_text_of_the_article_is_text(other: Path) -> None:
    page = html(other / "01-the-text.html")
    assert page.get_text().count('<script>alert("run")</script>') >= 3
    assert html(other / "index.html").h1.string == "A </title><script>flood</script>"
    assert html(other / "index.html").title.string.startswith("A </title><script>flood</script>")


def test_first_page_asks_and_answers(made: tuple[Path, list[tuple[int, int, str]]]) -> None:
    page = html(made[0] / "index.html")
    said = [(item.h3.string, item.select_one(".question").get_text()) for item in page.select(".pages li")]
    assert said == [
        ("The article", "Who says this sentence, has that person a name, and what was read from it?"),
        ("Turnout", "How many people voted?"),
        ("Echo", "What does the text say?"),
        ("Fails", "Does it hold?"),
    ]
    assert [answer.string for answer in page.select(".answer")] == [
        "On the mean of the districts, 59.9% voted.",
        f"It has {len(TEXT)} characters.",
    ]
    assert page.h1.string == "turnout"


def test_chart_has_words(made: tuple[Path, list[tuple[int, int, str]]]) -> None:
    chart = html(made[0] / "00-turnout.html").figure
    assert chart.svg["aria-label"] == "Two bars: 61.5 % voted in North and 58.2 % voted in South <b>& East</b>."
    assert chart.figcaption.get_text() == "Chart 1. Turnout by district, as the article states it."


def test_wide_boxes_take_the_keyboard(made: tuple[Path, list[tuple[int, int, str]]]) -> None:
    page = html(made[0] / "00-turnout.html")
    boxes = page.select(".scroll")
    labels = [box["aria-label"] for box in boxes]
    assert labels == ["Chart 1", "Table 1", "Code 1", "Code 2", "Code 3", "Code 4", "Code 5"]
    assert {box["tabindex"] for box in boxes} == {"0"}


def test_what_a_reader_looks_at_comes_first(made: tuple[Path, list[tuple[int, int, str]]]) -> None:
    main = html(made[0] / "00-turnout.html").main
    assert main.section.get_text(" ", strip=True).endswith("59.9% voted.")
    assert [part.name for part in main.select("figure, table, details")] == ["figure", "details", "table", "details"]
    assert [said.get_text(" ", strip=True) for said in main.select("summary")] == [
        "Table 1: what the chart shows, as a table",
        "The code of this page",
    ]
    assert "What the page needs" not in main.get_text()


def test_notebook_that_fails(made: tuple[Path, list[tuple[int, int, str]]]) -> None:
    sentence = "This page could not be made from this article (KeyError: 'no <i> in turnout.txt')."
    page = html(made[0] / "02-fails.html")
    assert page.select_one("[role=note]").string == sentence
    assert page.h1.string == "Fails"
    assert not page.select("summary, figure, pre")
    assert html(made[0] / "index.html").select_one(".failure").string == sentence


def test_answers_are_of_the_article(other: Path) -> None:
    assert [said.string for said in html(other / "index.html").select(".answer")][-1:] == [
        f"It has {len(TEXT) - 1} characters."
    ]


def test_same_article_same_bytes(
    made: tuple[Path, list[tuple[int, int, str]]], other: Path, series: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    article = shutil.copy(series / "turnout.txt", tmp_path / "elsewhere")
    # Over the report of another article, which stands there.
    shutil.copytree(other, tmp_path / "report")
    assert written(report(article, tmp_path / "report").parent) == written(made[0])


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1252"])
def test_same_article_in_another_encoding(other: Path, tmp_path: Path, encoding: str) -> None:
    kept = other.parent / "flood"
    shutil.copy(kept.with_suffix(".toml"), tmp_path)
    text = kept.with_suffix(".txt").read_bytes().decode("utf-8")
    (tmp_path / "flood.txt").write_bytes(text.encode(encoding))
    assert written(report(tmp_path / "flood.txt", tmp_path / "report", encoding=encoding).parent) == written(other)


def test_strangers_file_stands(series: Path, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    with pytest.raises(FolderError, match=r"index\.html"):
        report(series / "turnout.txt", tmp_path)
    assert written(tmp_path) == {"index.html": b"mine"}


def test_interrupted(series: Path, tmp_path: Path) -> None:
    def interrupt(done: int, of: int, step: str) -> None:
        if done:
            raise KeyboardInterrupt(f"{step} of {of}")

    with pytest.raises(KeyboardInterrupt):
        report(series / "turnout.txt", tmp_path / "deep" / "report", progress=interrupt)
    assert not list(tmp_path.iterdir())


def test_no_page_can_be_made(series: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notebooks").mkdir()
    shutil.copy(series / "02-fails.ipynb", tmp_path / "notebooks")
    monkeypatch.setattr("analysis.views.report.NOTEBOOKS", tmp_path / "notebooks")
    with pytest.raises(ReportError, match=r"^No page of the report could be made"):
        report(series / "turnout.txt", tmp_path / "report")
    assert not (tmp_path / "report").exists()


@pytest.mark.parametrize("name", ["missing.txt", "", "nul\0.txt"])
def test_no_article(series: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(ArticleError):
        report(f"{series}/{name}", tmp_path / "report")
    assert not list(tmp_path.iterdir())


def test_standard_input_is_read_once(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="save it in a file"):
        report("-", tmp_path / "report")


@pytest.mark.parametrize(
    ("body", "ids"),
    [
        ("<h2>Who?</h2><h2>Who?</h2><h3>Who?</h3>", ["who", "who-again", "who-again-again"]),
        ("<h2>Contents</h2>", ["contents-again"]),
        ("<h2>—</h2>", ["section"]),
        ("<h2>The <em>18 %</em> &amp; more</h2>", ["the-18-more"]),
        ("<h1>Title</h1><h4>Deep</h4>", []),
    ],
)
def test_headings_get_ids(body: str, ids: list[str]) -> None:
    anchored, contents = pages.anchored(body)
    assert [heading.id for heading in contents] == ids
    assert [heading["id"] for heading in BeautifulSoup(anchored, "html.parser").find_all(["h2", "h3"])] == ids


def test_notebooks_share_one_reading_of_the_article_and_no_name(tmp_path: Path) -> None:
    folder = tmp_path / "notebooks"
    folder.mkdir()
    (folder / "turnout.txt").write_text(TEXT, encoding="utf-8")
    read = "import analysis\nreading = analysis.read(ARTICLE)"
    for name, told in (
        ("01-one", "reading.kept = kept = 1\nprint(kept)"),
        ("02-two", "print(reading.kept, 'kept' in dir())"),
    ):
        code = new_code_cell(told, metadata={"tags": ["answer"]})
        nbformat.write(
            new_notebook(cells=[*cells("# Page\n\nSo?", 'ARTICLE = ""', read), code]), folder / f"{name}.ipynb"
        )
    with running(folder, {"ARTICLE": str(folder / "turnout.txt")}) as run:
        finished = run(sorted(folder.glob("*.ipynb")))
        first, second = (pages.answer(finished.get().notebook) for _ in range(2))
    assert (first, second) == ("1", "1 False")
