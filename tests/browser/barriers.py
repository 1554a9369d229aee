"""What keeps somebody from reading a page, as axe finds it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

IMPACTS = ("minor", "moderate", "serious", "critical")
COLOURS = ("color-contrast", "link-in-text-block")


def barriers(
    page: Page, *, impacts: Collection[str | None] = (*IMPACTS, None), rules: Collection[str] = ()
) -> list[tuple[str, list[str]]]:
    """Return the rules that a page breaks, of all or of some, with the elements that break them."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    # To describe the thousands of elements that pass would take nearly all of the time.
    options: dict[str, object] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    found = axe.run(page, options=options).response["violations"]
    return [(each["id"], [node["html"] for node in each["nodes"]]) for each in found if each["impact"] in impacts]


def differing(page: Page) -> tuple[str, ...]:
    """Return the rules by which a page that is seen in the light too is judged: in the dark its colours, else all."""
    dark: bool = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    return COLOURS if dark else ()
