"""The report of many articles, opened from disk with the network cut: searched, sorted, on a phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.resources import data
from analysis.views.many import write_report_of_many
from tests.browser.barriers import barriers, differing

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

TITLES = "rows => rows.filter(row => !row.hidden).map(row => row.cells[0].innerText.replace('title: ', ''))"
OPEN_ALL = "document.querySelectorAll('details').forEach(details => details.open = true)"


@pytest.fixture(scope="module")
def written(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the report on the invented corpus and two files more, one of which cannot be read."""
    assert browser.is_connected()
    folder = tmp_path_factory.mktemp("browser")
    (folder / "land.txt").write_text("Rebels hold 60% of Syria. The army holds 50% of Syria.", encoding="utf-8")
    (folder / "blank.txt").write_text(" ", encoding="utf-8")
    sources = [data() / "corpus" / "articles.csv", folder / "land.txt", folder / "blank.txt"]
    return write_report_of_many(sources, folder / "report").index.parent


@pytest.fixture(params=[(1280, "light"), (380, "light"), (1280, "dark"), (380, "dark")], ids=str)
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True)
    context.set_default_timeout(15_000)
    opened = context.new_page()
    opened.asked, opened.complaints = [], []
    opened.on("request", lambda asked: opened.asked.append(asked.url))
    opened.on("console", lambda said: opened.complaints.append(said.text))
    opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
    yield opened
    context.close()


@pytest.mark.parametrize("name", ["index", "11-many-articles"])
def test_page(page: Page, written: Path, name: str) -> None:
    page.goto((written / f"{name}.html").as_uri(), wait_until="load")
    page.evaluate(OPEN_ALL)
    assert page.complaints == []
    assert [address for address in page.asked if not address.startswith(("file:", "data:"))] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert barriers(page, rules=differing(page)) == []


def shown(page: Page) -> list[str]:
    titles: list[str] = page.locator("table.list tbody tr").evaluate_all(TITLES)
    return titles


@pytest.mark.parametrize("page", [(380, "light")], indirect=True)
def test_search(page: Page, written: Path) -> None:
    page.goto((written / "index.html").as_uri())
    assert page.locator("#shown").inner_text() == "24 in the list"
    page.get_by_label("Search the list").fill("FLOODS radio")
    assert shown(page) == ["Lowen valley floods leave 23 dead"]
    assert page.locator("#shown").inner_text() == "1 of 24 shown"
    page.get_by_label("Search the list").fill("cannot be read")
    assert len(shown(page)) == 1
    page.get_by_label("Search the list").fill("")
    page.get_by_label("Only those in which something does not agree").check()
    assert shown(page) == ["Marentia airport strike enters second day", "Airport talks set for Friday", "land"]


@pytest.mark.parametrize(("page", "keys"), [((1280, "light"), True), ((380, "light"), False)], indirect=["page"])
@pytest.mark.parametrize(
    ("heading", "first", "last"),
    [("Words", "land", "Tellmark"), ("Day", "Belmark", "Corridor"), ("What does not agree", "Belmark", "Marentia")],
)
def test_sort(page: Page, written: Path, heading: str, first: str, last: str, keys: bool) -> None:
    page.goto((written / "index.html").as_uri())
    button = page.get_by_role("button", name=heading, exact=True)
    for way, top in (("ascending", first), ("descending", last)):
        if keys:
            button.focus()
            page.keyboard.press("Enter")
        else:
            button.click()
        assert button.locator("..").get_attribute("aria-sort") == way
        assert shown(page)[0].startswith(top)
        # What is not known comes last, whichever way.
        assert shown(page)[-1].endswith("blank.txt")


@pytest.mark.parametrize("page", [(380, "dark")], indirect=True)
def test_a_title_leads_to_the_article_and_back(page: Page, written: Path) -> None:
    page.goto((written / "index.html").as_uri())
    page.get_by_role("link", name="Floods kill 21 in Bravania").click()
    page.wait_for_url("**/articles/*.html")
    page.get_by_role("link", name="The report").click()
    page.wait_for_url("**/index.html")
