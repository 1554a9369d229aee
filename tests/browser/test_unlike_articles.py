"""Five short articles that are unlike each other, as reports: every page can be read by everybody, and no part is empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.views.report import report
from tests.browser.barriers import COLOURS, barriers

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

ARTICLES = {
    "short": (
        "The morning ferry to Ostholm did not sail on Tuesday because of fog, the harbour master, Ida Lund, said. About 140 "
        "passengers waited in the hall, where the kiosk gave out tea. “Nobody shouted,” said Bo Orr, who was on his way to a "
        "wedding. A spokesman for the line, who asked not to be named, said the boat would leave by noon. The line denied that "
        "its radar had failed. It has two other boats, one of which is being painted, and carries 900 people a day."
    ),
    "figures": "\n\n".join(
        f"District {name}{end} has {100 * place:,} homes, {place}% more than a year ago, and {place} schools. The people there "
        f"say that they like the place, but that the buses do not run often enough to take them to work. The mayor, who was "
        f"born there, said on Monday that nothing would be built on the meadow behind the church as long as the lime trees "
        f"stand, and that whoever wants a garden can have one in the hills. A clerk said the roof of the hall leaks."
        for place, (name, end) in enumerate(product(("Ar", "Be", "Ca"), ("dun", "rick", "ton", "wold", "by")), 3)
    ),
    "plain": (
        "The old bakery on the lane is to become a library. Carpenters take out the counters. The mayor believes that the "
        "house will open before Christmas. Children ask whether there will still be buns."
    ),
    "interview": (
        "“A lamp is a promise”: a keeper looks back\n\nMarta Ziegler kept the light for thirty-one years.\n\n"
        "Gazette: When did you first come?\n\nMarta Ziegler: In May 1989. I was 24. The lamp had 18 panes.\n\n"
        "Gazette: Were you afraid?\n\nMarta Ziegler: Once. The Coast Office says the new lamp costs 40% less. That may be so."
    ),
    "land": (
        "The Northern League controls about 55% of Iceland, its speaker, Jon Arnarson, said. The Southern League says it "
        "holds more than 50% of Iceland. A third group controls all of Malta and nearly 80% of Cyprus, its newsletter says."
    ),
}
OPEN_ALL = "document.querySelectorAll('details').forEach(details => details.open = true)"
EMPTY = """() => [...document.querySelectorAll('main h2')].filter(heading => {
    if (heading.closest('.points, aside, .unseen')) return false;
    const part = heading.closest('section, main'), rest = [...part.querySelectorAll('*')];
    const after = rest.slice(rest.indexOf(heading) + 1), end = after.findIndex(element => element.matches('h2'));
    let inside = end < 0 ? after : after.slice(0, end);
    // On the pages made of notebooks, what belongs to a heading stands in the cells behind it.
    for (let cell = part.nextElementSibling; cell && part.matches('.prose') && !cell.querySelector('h2'); cell = cell.nextElementSibling)
        inside = [...inside, ...cell.querySelectorAll('*')];
    return !inside.some(element => element.matches('td, svg, li, .html p, pre, .bar, p.answer, section > p'));
}).map(heading => heading.innerText)"""
# In the text of a page, none of it an article's: what is missing, ids, days of a computer, straight marks, wrong numbers.
SILLY = re.compile(
    r"\bNone\b|\bnan\b|<NA>|\b[ACDFHSX]\d\d\b|\d{4}-\d\d-\d\d|[\"']|\w_\w|\b1 (?:people|words|claims|figures|sources)\b"
)
IN_THE_DARK = "land"
"""The article of which every page is made: the others have the same colours."""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", ARTICLES)
def test_report(page: Page, tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.txt").write_text(ARTICLES[name], encoding="utf-8")
    index = report(tmp_path / f"{name}.txt", tmp_path / "report")
    complaints: dict[str, list[object]] = {}
    for file in sorted(index.parent.glob("*.html")):
        page.emulate_media(color_scheme="light")
        page.goto(file.as_uri())
        told: list[object] = [*SILLY.findall(page.inner_text("body")), *page.evaluate(EMPTY)]
        page.evaluate(OPEN_ALL)
        told += barriers(page)
        if name == IN_THE_DARK:
            page.emulate_media(color_scheme="dark")
            told += barriers(page, rules=COLOURS)
        complaints |= {file.stem: told} if told else {}
    assert complaints == {}
