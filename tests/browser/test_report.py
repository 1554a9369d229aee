"""The report on the article under study, opened from disk with the network cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.resources import notebooks
from analysis.views.report import report
from tests.browser.barriers import barriers, differing

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

ARTICLE = Path(__file__).parents[2] / "seeds" / "000_5ebe0946f73e4939.txt"
PAGES = ["index", *(path.stem for path in sorted(notebooks().glob("0[0-9]-*.ipynb")))]
OPEN_ALL = "document.querySelectorAll('details').forEach(details => details.open = true)"
TOO_WIDE = """() => [...document.querySelectorAll('body *')]
    .filter(element => !element.closest('.scroll') && element.getBoundingClientRect().right > innerWidth + 1)
    .map(element => element.outerHTML.slice(0, 120))"""


TABLES_TOO_WIDE = """() => [...document.querySelectorAll('.table table')]
    .filter(table => table.getBoundingClientRect().right > innerWidth)
    .map(table => table.innerText.slice(0, 60))"""


# The browser first: where there is none, no report is made for it.
@pytest.fixture(scope="module")
def written(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the report, and know that the browser is there."""
    assert browser.is_connected()
    return report(ARTICLE, tmp_path_factory.mktemp("browser") / "report").parent


@pytest.fixture(
    params=[(1280, "light"), (380, "light"), (1280, "dark")],
    ids=["wide", "narrow", "wide in the dark"],
)
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Return a page of a browser without network that keeps what it asked for and complained of."""
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True)
    opened = context.new_page()
    opened.asked, opened.complaints = [], []
    opened.on("request", lambda asked: opened.asked.append(asked.url))
    opened.on("requestfailed", lambda asked: opened.complaints.append(f"{asked.url} {asked.failure}"))
    opened.on("console", lambda said: opened.complaints.append(said.text))
    opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
    yield opened
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_page(page: Page, written: Path, name: str) -> None:
    page.goto((written / f"{name}.html").as_uri(), wait_until="load")
    # What is folded may be wide and scroll; what is on the page fits it.
    assert page.evaluate(TABLES_TOO_WIDE) == []
    page.evaluate(OPEN_ALL)

    assert page.complaints == []
    assert [address for address in page.asked if not address.startswith(("file:", "data:"))] == []

    images = page.locator("img")
    for place in range(images.count()):
        assert images.nth(place).get_attribute("alt")
        assert images.nth(place).evaluate("image => image.naturalWidth") > 0

    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, page.evaluate(TOO_WIDE)

    assert barriers(page, rules=differing(page)) == []


def test_the_report_can_be_sent_by_mail(written: Path) -> None:
    assert sum(file.stat().st_size for file in written.rglob("*") if file.is_file()) < 6_000_000


def test_first_screen_tells_the_first_thing_to_know(page: Page, written: Path) -> None:
    page.goto((written / "index.html").as_uri())
    first = page.locator(".points h3").first
    assert "contradict each other" in first.text_content()
    assert first.evaluate("heading => heading.getBoundingClientRect().bottom") < 900
    quotes = page.locator(".points > li").first.locator("figcaption").all_text_contents()
    assert [quote.split(",")[0].split(":")[0] for quote in quotes] == ["said to be possible", "denied"]


@pytest.mark.parametrize("keys", [True, False], ids=["keyboard", "mouse"])
def test_a_quotation_leads_into_the_article(page: Page, written: Path, keys: bool) -> None:
    page.goto((written / "index.html").as_uri())
    link = page.get_by_role("link", name="paragraph 12").first
    if keys:
        link.focus()
        page.keyboard.press("Enter")
    else:
        link.click()
    page.wait_for_url("**/article.html#p12")


def cells(page: Page, place: int) -> list[str]:
    column = f"table.sorted tbody tr:not([hidden]) td:nth-child({place})"
    found: list[str] = page.locator("table.sorted").first.locator("..").locator(column).all_inner_texts()
    return found


@pytest.mark.parametrize("page", [(1280, "light"), (380, "light")], indirect=True, ids=["wide", "narrow"])
def test_a_table_is_sorted_and_searched(page: Page, written: Path) -> None:
    page.goto((written / "03-who-says-what.html").as_uri())
    whole = cells(page, 6)
    assert whole == sorted(whole, key=lambda cell: int(cell.rpartition(" ")[2]))
    button = page.get_by_role("button", name="paragraph").first
    for way in ("ascending", "descending"):
        button.focus()
        page.keyboard.press("Enter")
        assert button.locator("..").get_attribute("aria-sort") == way
    assert cells(page, 6) == sorted(whole, key=lambda cell: -int(cell.rpartition(" ")[2]))
    page.get_by_label("Search this table, Table 1").fill("PESKOV told")
    kept = cells(page, 2)
    assert 0 < len(kept) < len(whole)
    assert all("Peskov" in source for source in kept)
    assert page.locator(".find p").first.inner_text() == f"{len(kept)} of {len(whole)} rows"


def test_without_a_script_a_table_is_whole(browser: Browser, written: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    bare = context.new_page()
    bare.goto((written / "03-who-says-what.html").as_uri())
    assert bare.locator(".find, .sorted, th button").count() == 0
    assert bare.locator(".table tbody tr").first.is_visible()
    context.close()


QUESTIONS = [
    ("There may be room for negotiation", "three people"),
    ("There may be room for negotiation", "not named; the reason given: “to discuss sensitive matters”"),
    ("26,000 square km", "what Ukraine holds of Donetsk, Luhansk, Zaporizhzhia and Kherson taken together"),
]


def tab_to(page: Page, words: str, key: str = "Tab") -> None:
    for _ in range(40):
        page.keyboard.press(key)
        if words in page.evaluate("document.activeElement.textContent"):
            return
    raise AssertionError(f"no {key} leads to {words}")


@pytest.mark.parametrize("keys", [True, False], ids=["keyboard", "mouse"])
@pytest.mark.parametrize("page", [(1280, "light"), (380, "light")], indirect=True, ids=["wide", "narrow"])
@pytest.mark.parametrize(("words", "told"), QUESTIONS, ids=["who", "named", "of what"])
def test_from_the_first_page_to_a_card_and_back(page: Page, written: Path, words: str, told: str, keys: bool) -> None:
    page.goto((written / "index.html").as_uri())
    mark = page.locator(f"#text a.m:has-text('{words}')").first
    if keys:
        tab_to(page, "Read the article")
        page.keyboard.press("Enter")
        page.wait_for_url("**/article.html")
        tab_to(page, "To the text")
        page.keyboard.press("Enter")
        for _ in range(400):
            if words in page.evaluate("document.activeElement.textContent"):
                break
            page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
    else:
        page.get_by_role("link", name="Read the article").click()
        page.wait_for_url("**/article.html")
        mark.click()
    card = page.locator("#shown > .card").first
    line = card.get_by_text(told).first
    assert line.is_visible()
    place = line.bounding_box()
    assert place is not None
    assert 0 <= place["y"] <= 900 - min(place["height"], 40)
    if keys:
        page.keyboard.press("Escape")
        assert words in page.evaluate("document.activeElement.textContent")
        tab_to(page, "The report", "Shift+Tab")
        page.keyboard.press("Enter")
    else:
        page.get_by_role("link", name="The report").click()
    page.wait_for_url("**/index.html")


def test_keyboard(page: Page, written: Path) -> None:
    page.goto((written / f"{PAGES[1]}.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    page.locator("summary").last.focus()
    page.keyboard.press("Enter")
    assert page.locator("details").last.get_attribute("open") is not None
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "scroll"


@pytest.mark.parametrize("name", PAGES)
def test_on_paper(browser: Browser, written: Path, name: str) -> None:
    # As wide as a sheet of A4 between its margins, for one whose screen is dark.
    paper = browser.new_page(viewport={"width": 672, "height": 980}, color_scheme="dark")
    paper.emulate_media(media="print")
    paper.goto((written / f"{name}.html").as_uri())
    assert paper.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert paper.evaluate(TOO_WIDE.replace("!element.closest('.scroll') &&", "")) == []
    assert paper.locator("header.top, .front > header").is_visible()
    cut = "cells => cells.filter(cell => !cell.querySelector('dl').getBoundingClientRect().height).length"
    assert paper.locator("td.rest").locator("visible=true").evaluate_all(cut) == 0
    charts = paper.locator(".chart .wide svg").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert all(height < 720 for height in charts)
    paper.close()
