"""The review page in Chromium: a row is put right, the file holds it at once, and every table follows."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

import analysis
from analysis.review.beside import beside
from analysis.review.desk import Desk
from analysis.review.file import load_review
from analysis.review.serve import Server
from analysis.views.reading_page.page import document
from tests.browser.barriers import barriers

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

TEXT = (
    "The dam at Oss will hold, two engineers told reporters on Tuesday.\n\n"
    "“We saw it coming 😀,” Mayor Ann Lee said. Lee’s office said that 40 houses stood under water. A sign of "
    "things to come said that the river rose. Nearly 200 people of the 180 who live there fled, according to the police.\n\n"
    "For Jo Park it was the worst day: the water rose by the hour.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "dam.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def server(article: Path) -> Iterator[Server]:
    with Server(Desk(article, beside(article)), document) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.complaints = []
    opened.on("console", lambda said: opened.complaints.append(said.text))
    opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.goto(server.address)
    opened.locator("#rows tr").first.wait_for()
    yield opened
    context.close()


SELECT = """words => {
    const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
    const whole = document.getElementById('text').textContent, start = whole.indexOf(words), end = start + words.length;
    const range = document.createRange();
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const after = before + node.length;
        if (before <= start && start < after) range.setStart(node, start - before);
        if (before < end && end <= after) range.setEnd(node, end - before);
        before = after;
    }
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
}"""


def choose(page: Page, words: str) -> None:
    page.evaluate(SELECT, words)
    page.get_by_text(f"Selected: “{words}”").wait_for()


def table(page: Page, name: str) -> None:
    page.locator("#table").select_option(name)


def row(page: Page, words: str) -> str:
    """Return the id of the row that shows these words."""
    shown = page.locator("#rows td:nth-of-type(1)", has_text=words).first
    told = shown.evaluate("cell => cell.parentElement.dataset.id")
    assert isinstance(told, str)
    return told


def saved(page: Page) -> None:
    page.locator("#status", has_text="Saved.").wait_for()
    page.evaluate("document.getElementById('status').textContent = ''")


def reject_a_false_source_and_merge_two(page: Page) -> None:
    page.get_by_label("Who").fill("Ann Reader")
    page.get_by_label("Why").fill("A sign says nothing.")
    page.get_by_role("button", name=f"Reject {row(page, 'sign of things')}").click()
    saved(page)
    page.get_by_label(f"Merge {row(page, 'Lee’s office')} into").select_option(label=_option(page, "Ann Lee"))
    saved(page)


def mend_a_number(page: Page) -> None:
    table(page, "figures")
    page.get_by_role("button", name=f"Edit {row(page, '40')}").click()
    page.locator("#form [name=low]").fill("44")
    page.locator("#form [name=high]").fill("44")
    page.get_by_role("button", name="Save").click()
    saved(page)


def add_an_attribution(page: Page) -> None:
    table(page, "sources")
    choose(page, "Jo Park")
    page.get_by_role("button", name="Add a row").click()
    page.locator("#form [name=kind]").select_option("person")
    page.locator("#form [name=named]").select_option("true")
    page.get_by_role("button", name="Save").click()
    saved(page)
    table(page, "attributions")
    page.get_by_role("button", name="Add a row").click()
    for part, words in (("source", "Jo Park"), ("content", "it was the worst day")):
        choose(page, words)
        page.get_by_role("button", name=f"The selection is the {part}").click()
    page.get_by_role("button", name="Save").click()
    saved(page)


def test_the_loop(page: Page, article: Path) -> None:
    before = analysis.read(article, review=False)
    assert {"Lee’s office", "A sign of things to come"} <= set(before.sources["name"])
    reject_a_false_source_and_merge_two(page)
    mend_a_number(page)
    add_an_attribution(page)

    page.reload()
    page.locator("#corrections li").nth(4).wait_for()
    assert barriers(page, impacts={"serious", "critical"}) == []
    assert page.complaints == []

    after = analysis.read(article)
    assert not {"Lee’s office", "A sign of things to come"} & set(after.sources["name"])
    names = after.sources.set_index("source_id")["name"]
    told = dict(zip(after.attributions["content_text"], after.attributions["source_id"].map(names), strict=True))
    assert told["40 houses stood under water"] == "Ann Lee"
    assert told["it was the worst day"] == "Jo Park"
    claims = dict(zip(after.claims["text"], after.claims["source_id"].map(names), strict=True))
    assert claims["40 houses stood under water"] == "Ann Lee"
    assert after.figures.set_index("text").loc["40", ["low", "high", "who"]].to_list() == [44, 44, "Ann Reader"]
    assert after.review.notes == []

    article.write_text(TEXT.replace("40 houses", "forty houses"), encoding="utf-8")
    page.reload()
    page.locator("#notes li").first.wait_for()
    assert page.locator("#notes li").count() == 1
    assert "edit of figures “40”" in page.locator("#notes li").first.inner_text()
    changed = analysis.read(article)
    assert changed.figures.set_index("text").loc["forty", ["low", "high"]].to_list() == [40, 40]
    assert {"Jo Park"} <= set(changed.sources["name"])
    assert "Lee’s office" not in set(changed.sources["name"])


def test_the_reading_page_follows(page: Page, article: Path) -> None:
    page.get_by_role("button", name=f"Reject {row(page, 'Lee’s office')}").click()
    saved(page)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Read it with a card").click()
    reading = opened.value
    complaints: list[str] = []
    reading.on("console", lambda said: complaints.append(said.text))
    reading.reload()
    reading.locator("#text a.m.content").first.click()
    assert reading.locator("#shown > .card").count() >= 1
    names = reading.locator("#rows .card[data-table=sources] h3").all_text_contents()
    assert any("Ann Lee" in name for name in names)
    assert not any("office" in name for name in names)
    assert complaints == []

    article.unlink()
    reading.reload()
    assert "There is no file" in reading.locator("body").inner_text()


def _option(page: Page, words: str) -> str:
    return page.locator("#rows select option", has_text=words).first.inner_text()


def ask(server: Server, path: str, body: object = None, **headers: str) -> int:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(server.origin + path, data=data, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "OWN", "Content-Type": "text/plain"}, 400),
        ({"Origin": "OWN", "Content-Type": "application/json", "Host": "evil.example"}, 404),
        ({"Origin": "OWN", "Content-Type": "application/json"}, 409),
    ],
)
def test_who_may_ask(server: Server, article: Path, headers: dict[str, str], code: int) -> None:
    told = {name: server.origin if value == "OWN" else value for name, value in headers.items()}
    assert ask(server, f"/{server.token}/correct", {"version": "old"}, **told) == code
    assert not beside(article).exists()


@pytest.mark.parametrize("path", ["/", "/reading", "/guess/", "/guess/reading", "/article.html", "/../page.js"])
def test_nothing_is_there_without_the_token(server: Server, path: str) -> None:
    assert ask(server, path) == 404


def test_it_is_this_machine_alone(server: Server) -> None:
    assert server.server_address[0] == "127.0.0.1"


def test_a_review_that_changed_meanwhile_is_not_written_over(server: Server, article: Path) -> None:
    shown = server.desk.shown()
    said = {"version": shown["version"], "table": "figures", "do": "accept", "row": 0}
    server.desk.correct(said)
    with pytest.raises(ValueError, match="has changed"):
        server.desk.correct(said | {"row": 1})
    assert len(load_review(beside(article)).corrections) == 1
