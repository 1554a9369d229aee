"""The page of two tellings, as a reader sees it: lines while the texts stand side by side, and no script needed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.tellings.tellings import tellings
from tests.browser.barriers import barriers
from tests.tellings.pairs import reading

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
LINES = ".tel-lines path[d^=M]"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "both.html"
    path.write_text(tellings(reading("quake", "first"), reading("quake", "second")).page(), encoding="utf-8")
    return path.as_uri()


@pytest.mark.parametrize(("width", "lines"), [(1280, True), (390, False)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_and_everybody_can_read_it(
    browser: Browser, address: str, width: int, lines: bool, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.wait_for_selector(".tel-lines", state="attached")
    assert bool(page.locator(LINES).count()) == lines
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert barriers(page) == []
    assert asked == [address]
    context.close()


def test_it_reads_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    number = page.locator(".tel-text >> nth=0 >> .tel-no >> nth=0")
    number.click()
    assert page.url.endswith(str(number.get_attribute("href")))
    context.close()
