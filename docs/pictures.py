"""Make the pictures of the README anew from the article under study: ``python docs/pictures.py``, with Chromium and playwright."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from analysis.reading import read
from analysis.views.reading_page import words
from analysis.views.reading_page.page import document
from analysis.views.report import report

DOCS = Path(__file__).parent
ARTICLE = DOCS.parent / "seeds" / "000_5ebe0946f73e4939.txt"
SECONDS = 2.5
"""How long each scene of the moving picture stands."""

_SIZE = {"width": 1280, "height": 860}
_COLOURS = 48


def _click(words: str) -> Callable[[Page], object]:
    return lambda page: page.locator(f"#text a.m:has-text('{words}')").first.click()


SCENES: tuple[Callable[[Page], object], ...] = (
    lambda page: page.evaluate("scrollTo(0, 0)"),
    _click("There may be room for negotiation"),
    _click("26,000 square km"),
    _click("freezing the conflict"),
    lambda page: page.locator("select[data-filter=voice]").select_option(label=words.VOICES["unnamed"].lower()),
)
"""What a reader does: looks; asks who says a sentence, what a figure measures, who denies; and shows the unnamed alone."""


def main() -> int:
    """Make ``reading.png``, ``reading.gif`` and ``report.png``."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = chromium.new_context(viewport=_SIZE, offline=True, reduced_motion="reduce").new_page()
        text = Path(folder, "article.html")
        text.write_text(document(read(ARTICLE)), encoding="utf-8")
        page.goto(text.as_uri())
        scenes = []
        for scene in SCENES:
            scene(page)
            page.wait_for_timeout(300)
            scenes.append(page.screenshot())
        (DOCS / "reading.png").write_bytes(_small(scenes[2]))
        _moving(scenes, DOCS / "reading.gif")
        page.set_viewport_size({"width": 1280, "height": 1130})
        page.goto(report(ARTICLE, Path(folder, "report")).as_uri())
        (DOCS / "report.png").write_bytes(_small(page.screenshot()))
        chromium.close()
    return 0


def _small(picture: bytes) -> bytes:
    """Return a PNG with few colours, which text needs no more of."""
    small = BytesIO()
    Image.open(BytesIO(picture)).convert("RGB").quantize(128, dither=Image.Dither.NONE).save(
        small, "png", optimize=True
    )
    return small.getvalue()


def _moving(pictures: list[bytes], path: Path) -> None:
    """Write pictures one after the other, for ever, in the colours of one of them."""
    frames = [
        Image.open(BytesIO(picture)).convert("RGB").resize((960, 645), Image.Resampling.LANCZOS) for picture in pictures
    ]
    palette = frames[2].quantize(_COLOURS, dither=Image.Dither.NONE)
    first, *rest = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    first.save(path, save_all=True, append_images=rest, duration=int(1000 * SECONDS), loop=0, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
