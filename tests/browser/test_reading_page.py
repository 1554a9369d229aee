"""The reading page as a reader uses it: who says a sentence, by mouse and by keys, wide and narrow, without script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.article import load
from analysis.reading import read
from analysis.views.highlight import highlight
from analysis.views.reading_page.page import document
from tests.browser.barriers import barriers, differing

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "seeds" / "000_5ebe0946f73e4939.txt"
ARTICLES = [ARTICLE, ROOT / "tests" / "articles" / "interview.txt", ROOT / "tests" / "articles" / "election.txt"]
SENTENCE = "There may be room for negotiation"
WHO = "three people"
WHY = "not named; the reason given: “to discuss sensitive matters”"
Opened = Callable[..., "Page"]


@pytest.fixture(scope="module")
def written(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the pages of some articles."""
    assert browser.is_connected()
    folder: Path = tmp_path_factory.mktemp("pages")
    for path in ARTICLES:
        (folder / f"{path.stem}.html").write_text(document(read(path)), encoding="utf-8")
    return folder


@pytest.fixture
def opened(browser: Browser, written: Path) -> Iterator[Opened]:
    """Return what opens a page in a browser without network; nothing may be asked for or complained of."""
    contexts, complaints = [], []

    def open_(name: str = ARTICLE.stem, width: int = 1280, address: str = "", **settings: object) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, offline=True, **settings)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("request", lambda asked: None if asked.url.startswith("file:") else complaints.append(asked.url))
        page.on("console", lambda said: complaints.append(said.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto((written / f"{name}.html").as_uri() + address)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert complaints == []


def assert_on_screen(page: Page, selector: str) -> None:
    box = page.locator(selector).first.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    assert box["y"] + min(box["height"], 40) <= 900


@pytest.mark.parametrize("width", [1280, 380])
def test_a_click_tells_who_says_a_sentence(opened: Opened, width: int) -> None:
    page = opened(width=width)
    page.locator(f"#text a.m:has-text('{SENTENCE}')").click()
    told = page.locator("#shown > .card").inner_text()
    assert WHO in told
    assert WHY in told
    assert_on_screen(page, "#shown .voice")
    assert_on_screen(page, "#text a.m.on")
    assert WHO in page.locator("#said").inner_text()


@pytest.mark.parametrize("width", [1280, 380])
def test_keys_alone_tell_who_says_a_sentence(opened: Opened, width: int) -> None:
    page = opened(width=width)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(60):
        if page.evaluate("document.activeElement.textContent").startswith(SENTENCE):
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "shown"
    assert WHO in page.locator("#shown > .card").inner_text()
    assert WHY in page.locator("#shown > .card").inner_text()
    assert_on_screen(page, "#shown .voice")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#shown') !== null")
    page.keyboard.press("Enter")
    assert "Named or not" in page.locator("#shown > .card").inner_text()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent").startswith(SENTENCE)


@pytest.mark.parametrize("width", [1280, 380])
def test_a_click_tells_what_a_figure_measures(opened: Opened, width: int) -> None:
    page = opened(width=width)
    page.locator("#text a.m:has-text('26,000 square km')").click()
    told = page.locator("#shown > .card").inner_text()
    assert "about 26,000 km²" in told
    assert "what Ukraine holds of Donetsk, Luhansk, Zaporizhzhia and Kherson taken together" in told
    assert_on_screen(page, "#shown strong")


def test_a_row_has_an_address(opened: Opened) -> None:
    page = opened(address="#A06")
    page.locator("#shown > .card").wait_for()
    assert WHO in page.locator("#shown > .card").inner_text()
    assert_on_screen(page, "#text a.m.on")
    page.evaluate("location.hash = '#p7'")
    page.locator("#shown > h3").wait_for()
    assert page.locator("#shown > h3").inner_text().startswith("Paragraph 7")
    assert_on_screen(page, "#p7")


def test_what_was_not_read_is_said_of_its_paragraph(opened: Opened) -> None:
    page = opened()
    page.locator("#p4 .number").click()
    assert page.locator("#shown > h3").inner_text() == "Paragraph 4: what was read from it"
    assert page.locator("#shown > details").count() > 3


def test_back_and_close(opened: Opened) -> None:
    page = opened()
    page.locator(f"#text a.m:has-text('{SENTENCE}')").click()
    before = page.locator("#shown").inner_text()
    page.locator("#shown > .card a").first.click()
    assert page.locator("#shown").inner_text() != before
    page.locator("#back").click()
    assert page.locator("#shown").inner_text() == before
    page.locator("#close").click()
    assert not page.locator("#panel").is_visible()
    assert page.locator("a.m.on").count() == 0


def test_filters(opened: Opened) -> None:
    page = opened()
    page.select_option("[data-filter=voice]", "unnamed")
    page.select_option("[data-filter=modality]", "denial")
    kept = page.locator(".cards .card:not([hidden]):not([data-table=rules])")
    assert kept.count() > 0
    assert set(kept.evaluate_all("cards => cards.map(card => card.dataset.modality)")) == {"denial"}
    assert set(kept.evaluate_all("cards => cards.map(card => card.dataset.voice)")) == {"unnamed"}
    assert page.locator("#matches").inner_text().startswith(f"{kept.count()} row")
    shown = set(kept.evaluate_all("cards => cards.map(card => card.id)"))
    hits = page.locator("#text a.m.hit").evaluate_all("marks => marks.flatMap(mark => mark.dataset.rows.split(' '))")
    assert shown <= set(hits)
    page.locator("button[type=reset]").click()
    page.wait_for_function("!document.querySelector('#text.filtered')")
    assert page.locator("#text a.m.hit").count() == 0


def test_search(opened: Opened) -> None:
    page = opened()
    page.locator("#search").fill("CEASEFIRE DEAL")
    count = page.locator("#text").inner_text().lower().count("ceasefire deal")
    assert page.locator("#matches").inner_text() == f"{count} places in the text; Enter goes to the next"
    assert page.evaluate("CSS.highlights.get('sought').size") == count
    page.locator("#search").press("Enter")
    page.locator("#search").press("Enter")
    assert page.locator("#matches").inner_text() == f"Place 2 of {count}"
    page.locator("#search").fill("a06")
    page.locator("#search").press("Enter")
    assert WHO in page.locator("#shown > .card").inner_text()


def test_a_click_on_the_strip_goes_there(opened: Opened) -> None:
    page = opened()
    page.locator(".track a.document").last.click()
    assert "draft document" in page.locator("#shown > .card").inner_text()
    assert_on_screen(page, "#text a.m.on")


def test_marks_can_be_hidden(opened: Opened) -> None:
    page = opened()
    figure = page.locator("#text a.figure").first
    assert figure.evaluate("mark => getComputedStyle(mark).borderTopWidth") != "0px"
    page.locator("#layer-figure").uncheck()
    assert figure.evaluate("mark => getComputedStyle(mark).borderTopWidth") == "0px"


@pytest.mark.parametrize("name", [path.stem for path in ARTICLES])
@pytest.mark.parametrize("width", [1280, 380])
def test_no_page_is_too_wide(opened: Opened, name: str, width: int) -> None:
    page = opened(name, width)
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.locator("#text a.m").first.click()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("name", [path.stem for path in ARTICLES])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 380])
def test_axe_finds_nothing(opened: Opened, name: str, scheme: str, width: int) -> None:
    page = opened(name, width, color_scheme=scheme)
    page.locator("#text a.m").nth(1).click()
    page.evaluate("document.querySelectorAll('header details, #shown details').forEach(part => { part.open = true; })")
    assert barriers(page, rules=differing(page)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_list_of_rows(opened: Opened, scheme: str) -> None:
    page = opened("interview", color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert barriers(page, rules=differing(page)) == []


def test_without_script_the_whole_text_and_all_rows_are_there(opened: Opened) -> None:
    page = opened(java_script_enabled=False)
    shown = page.locator("#text").inner_text()
    assert "".join(shown.split()) == "".join(load(ARTICLE).text.split())
    assert page.locator("#A06").is_visible()
    assert not page.locator(".filters").is_visible()
    assert page.locator(f"#text a.m:has-text('{SENTENCE}')").get_attribute("href") == "#A06"


def test_it_works_in_a_frame(browser: Browser, tmp_path: Path) -> None:
    shown = highlight(read(ARTICLE))._repr_mimebundle_()["text/html"]
    path = tmp_path / "notebook.html"
    path.write_text(f"<!DOCTYPE html><title>Notebook</title>{shown}", encoding="utf-8")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    page = context.new_page()
    page.goto(path.as_uri())
    assert not page.locator(".crn-plain").is_visible()
    frame = page.frame_locator(".crn-frame")
    frame.locator(f"#text a.m:has-text('{SENTENCE}')").click()
    assert WHY in frame.locator("#shown > .card").inner_text()
    frame.locator("#shown > .card a").first.click()
    assert "Named or not" in frame.locator("#shown > .card").inner_text()
    context.close()


def test_a_notebook_that_is_not_trusted_shows_the_marked_text(browser: Browser, tmp_path: Path) -> None:
    html = highlight(read(ARTICLE))._repr_mimebundle_()["text/html"]
    # What JupyterLab takes out of the outputs of such a notebook.
    plain = html.partition("</style>")[2].partition("</iframe>")[2]
    path = tmp_path / "notebook.html"
    path.write_text(f"<!DOCTYPE html><title>Notebook</title>{plain}", encoding="utf-8")
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.locator(f"mark:has-text('{SENTENCE}')").is_visible()
    context.close()
