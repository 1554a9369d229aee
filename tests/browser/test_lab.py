"""In a real JupyterLab: the first notebook shows the highlight and a chart, and no error; in another a row is put right."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest

from analysis.resources import notebooks
from analysis.review.file import load_review

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

NAME = "00-start-here.ipynb"
TOKEN = secrets.token_hex(16)
PATIENCE = 90
SETTINGS = {
    # Cells out of view are in the page too, and nothing is asked of the network.
    "notebook-extension/tracker": {"windowingMode": "none"},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}
# All code cells have run: each has a number, and none a star.
RUN = """count => {
    const prompts = [...document.querySelectorAll('.jp-CodeCell .jp-InputArea-prompt')];
    return prompts.length === count && prompts.every(prompt => /^\\[\\d+\\]:$/.test(prompt.textContent.trim()));
}"""


ARTICLE = "The dam at Oss will hold, Ann Lee said on Tuesday. Bo Orr said that 40 houses stood under water.\n"
CELLS = (
    "import analysis\nwidget = analysis.review_widget('dam.txt')\nwidget",
    "print(*widget.reading.sources['name'], sep='; ')",
)


@pytest.fixture(scope="module")
def copy(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the notebook, without its outputs, and the article that it reads."""
    assert browser.is_connected()
    folder: Path = tmp_path_factory.mktemp("lab")
    (folder / "notebooks").mkdir()
    shutil.copytree(Path(__file__).parents[2] / "seeds", folder / "seeds")
    notebook = nbformat.read(notebooks() / NAME, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    nbformat.write(notebook, folder / "notebooks" / NAME)
    for name, settings in SETTINGS.items():
        path = folder / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(settings))
    return folder


@pytest.fixture(scope="module")
def lab(copy: Path) -> Iterator[str]:
    """Return the address of a JupyterLab that serves the copy."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = [f"--ServerApp.port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}"]
    arguments += [f"--ServerApp.root_dir={copy}", f"--LabApp.user_settings_dir={copy / 'settings'}"]
    arguments += [f"--LabApp.workspaces_dir={copy / 'workspaces'}", "--ServerApp.ip=127.0.0.1"]
    log = (copy / "lab.log").open("w")
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", *arguments],
        stdout=log,
        stderr=log,
        env=os.environ | {"JUPYTER_CONFIG_DIR": str(copy / "config"), "JUPYTER_RUNTIME_DIR": str(copy / "runtime")},
    )
    try:
        address = f"http://127.0.0.1:{port}"
        until = time.monotonic() + PATIENCE
        while not _answers(f"{address}/api/status?token={TOKEN}"):
            assert server.poll() is None, (copy / "lab.log").read_text()
            assert time.monotonic() < until, (copy / "lab.log").read_text()
            time.sleep(0.3)
        yield address
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        log.close()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def opened(context: BrowserContext, lab: str, name: str) -> Page:
    """Return a notebook in JupyterLab, alone in a workspace of its own, with its kernel at hand."""
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    address = f"{lab}/lab/workspaces/{Path(name).stem}/tree/notebooks/{name}?token={TOKEN}"
    page.goto(address, wait_until="domcontentloaded")
    page.locator(".jp-Notebook .jp-CodeCell").first.wait_for()
    # Before its kernel is there, JupyterLab would ask which one to run the cells in.
    page.get_by_text(re.compile(r"Python 3.* \| Idle")).first.wait_for()
    return page


def test_run_all(browser: Browser, copy: Path, lab: str) -> None:
    notebook = nbformat.read(copy / "notebooks" / NAME, as_version=4)
    count = sum(cell.cell_type == "code" for cell in notebook.cells)
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = opened(context, lab, NAME)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    page.wait_for_function(RUN, arg=count)

    errors = page.locator(
        "[data-mime-type='application/vnd.jupyter.error'], [data-mime-type='application/vnd.jupyter.stderr']"
    )
    assert errors.all_text_contents() == []

    chart = page.locator(".jp-OutputArea .jp-RenderedImage img").first
    chart.scroll_into_view_if_needed()
    assert chart.is_visible()
    assert chart.evaluate("image => image.naturalWidth") > 100

    frame = page.frame_locator(".jp-OutputArea .crn-frame")
    frame.locator("#text a.m.content").first.click()
    assert "not named" in frame.locator("#shown > .card .voice").first.inner_text()
    assert not page.locator(".jp-OutputArea .crn-plain").is_visible()
    context.close()


def test_a_notebook_that_is_not_trusted(browser: Browser, copy: Path, lab: str) -> None:
    shutil.copy(notebooks() / NAME, copy / "notebooks" / "unsigned.ipynb")
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.goto(f"{lab}/lab/tree/notebooks/unsigned.ipynb?token={TOKEN}", wait_until="domcontentloaded")
    marked = page.locator(".jp-OutputArea .jp-RenderedHTML mark").first
    marked.scroll_into_view_if_needed()
    assert marked.is_visible()
    assert page.locator(".jp-OutputArea iframe").count() == 0
    context.close()


def test_a_row_is_put_right_in_a_notebook(browser: Browser, copy: Path, lab: str) -> None:
    pytest.importorskip("anywidget")
    (copy / "notebooks" / "dam.txt").write_text(ARTICLE, encoding="utf-8")
    # With its metadata, for JupyterLab asks which kernel to take if a notebook does not say.
    notebook = nbformat.read(copy / "notebooks" / NAME, as_version=4)
    notebook.cells = [nbformat.v4.new_code_cell(cell) for cell in CELLS]
    nbformat.write(notebook, copy / "notebooks" / "review.ipynb")
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = opened(context, lab, "review.ipynb")
    first, second = page.locator(".jp-CodeCell").all()
    first.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    review = first.locator(".jp-OutputArea iframe[title=Review]").content_frame
    line = review.locator("#rows tr:has(> td:nth-of-type(1):has-text('Bo Orr'))")
    line.wait_for()
    # Keys pressed in the page are not commands of JupyterLab.
    review.get_by_label("Why").press_sequentially("A dd: he was not there.")
    review.locator("#text").evaluate("text => getSelection().selectAllChildren(text)")
    review.get_by_text("Selected: “The dam at Oss").wait_for()
    line.get_by_role("button", name="Reject").click()
    review.locator("#status", has_text="Saved.").wait_for()
    (kept,) = load_review(copy / "notebooks" / "dam.review.toml").corrections
    assert str(kept) == "reject of sources “Bo Orr”"
    assert kept.why == "A dd: he was not there."
    assert line.count() == 0

    second.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    told = second.locator(".jp-OutputArea pre").first
    told.wait_for()
    assert "Ann Lee" in told.inner_text()
    assert "Bo Orr" not in told.inner_text()
    context.close()
