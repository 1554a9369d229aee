"""The notebooks have their form, and a notebook that no longer tells the truth turns the tests red."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from xml.etree import ElementTree as ET

import nbformat
import pytest
from nbformat import NotebookNode

from analysis.resources import notebooks
from tests.notebook_form import complaints

SERIES = sorted(notebooks().glob("[0-9][0-9]-*.ipynb"))
NAMES = (
    "00-start-here 01-the-text 02-who-speaks 03-who-says-what 04-claims 05-figures 06-territory "
    "07-do-the-numbers-agree 08-timeline 09-machine-against-hand 10-your-own-article 11-many-articles "
    "12-two-tellings 13-corrections-and-agreement"
)
SAMPLE = Path(__file__).parent / "data" / "turnout.ipynb"
TABLE, CHART = 6, 8  # the cells of the sample


def sample() -> NotebookNode:
    return nbformat.read(SAMPLE, as_version=4)


def test_the_series_is_whole() -> None:
    assert [path.stem for path in SERIES] == NAMES.split()


@pytest.mark.parametrize("path", [*SERIES, SAMPLE], ids=lambda path: path.stem)
def test_form(path: Path) -> None:
    assert complaints(nbformat.read(path, as_version=4)) == []


def strip(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


def forget_output(notebook: NotebookNode) -> None:
    notebook.cells[TABLE].outputs = []


def forget_alt(notebook: NotebookNode) -> None:
    notebook.cells[CHART].outputs[0].metadata = {}


def other_alt(notebook: NotebookNode) -> None:
    notebook.cells[CHART].outputs[0].data["text/plain"] = "<Figure size 640x480>"


def draw_without_table(notebook: NotebookNode) -> None:
    del notebook.cells[TABLE]


def warn(notebook: NotebookNode) -> None:
    notebook.cells[TABLE].outputs += [nbformat.v4.new_output("stream", name="stderr", text="Beware")]


def fail(notebook: NotebookNode) -> None:
    notebook.cells[TABLE].outputs += [nbformat.v4.new_output("error", ename="KeyError", evalue="'x'", traceback=[])]


def time_it(notebook: NotebookNode) -> None:
    notebook.cells[TABLE].metadata["execution"] = {"iopub.execute_input": "2024-11-20T12:00:00Z"}


def hide_by_tag(notebook: NotebookNode) -> None:
    notebook.cells[CHART].metadata["tags"] = ["nbval-ignore-output"]


def hide_by_comment(notebook: NotebookNode) -> None:
    notebook.cells[CHART].source += "\n# NBVAL_IGNORE_OUTPUT"


def lose_parameters(notebook: NotebookNode) -> None:
    notebook.cells[4].metadata = {}


def join_codes(notebook: NotebookNode) -> None:
    del notebook.cells[7]


def say_much(notebook: NotebookNode) -> None:
    notebook.cells[TABLE].source = "\n".join("abcdefghijk")


def define(notebook: NotebookNode) -> None:
    notebook.cells[TABLE].source = "def double(x):\n    return 2 * x"


def end_early(notebook: NotebookNode) -> None:
    del notebook.cells[-1]


def show_path(notebook: NotebookNode) -> None:
    notebook.cells[10].outputs[0].text = "read from /home/someone/article.txt"


def show_address(notebook: NotebookNode) -> None:
    notebook.cells[10].outputs[0].text = "<object at 0x7f1c2d3e4f50>"


def show_digits(notebook: NotebookNode) -> None:
    notebook.cells[10].outputs[0].text = "0.30000000000000004"


def ask_nothing(notebook: NotebookNode) -> None:
    notebook.cells[0].source = "# Turnout\n\nSix in ten voted."


def answer_at_length(notebook: NotebookNode) -> None:
    notebook.cells[10].outputs[0].text = "Six in ten voted. It rained.\n"


def answer_by_hand(notebook: NotebookNode) -> None:
    notebook.cells[0].source += "\n\nSix in ten did."


def find_by_hand(notebook: NotebookNode) -> None:
    notebook.cells[9].source = "## Findings\n\n- The North voted more."


def compute_no_answer(notebook: NotebookNode) -> None:
    notebook.cells[10].metadata = {}


def pin_version(notebook: NotebookNode) -> None:
    notebook.metadata["language_info"]["version"] = "3.11.7"


def random_id(notebook: NotebookNode) -> None:
    notebook.cells[3]["id"] = "b1d7ab34"


@pytest.mark.parametrize(
    ("mutate", "complaint"),
    [
        (strip, "the execution counts are [None, None, None, None, None]"),
        (forget_output, "code 3: its output is not stored"),
        (forget_alt, "code 4: its chart has no alt text"),
        (other_alt, "code 4: the alt text is not where nbval compares it"),
        (draw_without_table, "code 3 draws what the code before it does not show as a table"),
        (warn, "code 3: it writes to standard error"),
        (fail, "code 3: it fails: KeyError"),
        (time_it, "cell 6 has metadata ['execution']"),
        (hide_by_tag, "cell 8 has tags ['nbval-ignore-output']"),
        (hide_by_comment, "code 4: it hides its output from nbval"),
        (lose_parameters, "the second code cell is not tagged parameters"),
        (join_codes, f"no words stand before the code {sample().cells[CHART].source[:40]!r}"),
        (say_much, "code 3: more than 10 lines"),
        (define, "code 3: it defines a function or a class"),
        (end_early, "the last cell has no heading Limits"),
        (show_path, "code 5: an absolute path: /home/"),
        (show_address, "code 5: a memory address: 0x7f1c2d3e4f50"),
        (show_digits, "code 5: a float that is not rounded: 0.30000000000000004"),
        (ask_nothing, "the second paragraph is no question"),
        (answer_at_length, "the answer is not one computed sentence"),
        (compute_no_answer, "the answer is not one computed sentence"),
        (answer_by_hand, "the first cell says more than its question"),
        (find_by_hand, "a list of findings is written by hand"),
        (pin_version, "the notebook names a version of the language"),
        (random_id, "cell 3 has the id b1d7ab34: run notebooks/execute.py"),
    ],
)
def test_guard_turns_red(mutate: Callable[[NotebookNode], None], complaint: str) -> None:
    notebook = deepcopy(sample())
    mutate(notebook)
    assert complaint in complaints(notebook)


def test_nbval_turns_red(tmp_path: Path) -> None:
    true, digit, table = sample(), sample(), sample()
    stored = digit.cells[TABLE].outputs[0].data
    assert "61.5" in stored["text/html"]
    stored["text/html"] = stored["text/html"].replace("61.5", "61.6")
    table.cells[TABLE].source = table.cells[TABLE].source.replace("58.2", "85.2")
    for name, notebook in {"true": true, "digit": digit, "table": table}.items():
        nbformat.write(notebook, tmp_path / f"{name}.ipynb")
    assert _nbval(tmp_path) == {
        "true": [],
        "digit": [TABLE],
        # The chart that is drawn from the table, by its alt text, and the mean of it.
        "table": [TABLE, CHART, 10],
    }


def _nbval(folder: Path) -> dict[str, list[int]]:
    """Return the cells of each notebook that nbval finds changed."""
    found = folder / "found.xml"
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-q", "-c", "/dev/null"]
    arguments = ["--rootdir", str(folder), "--nbval", "--nbval-current-env", f"--junitxml={found}", str(folder)]
    run = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, timeout=180)
    assert run.returncode in {0, 1}, run.stdout + run.stderr
    changed: dict[str, list[int]] = {path.stem: [] for path in sorted(folder.glob("*.ipynb"))}
    code = [place for place, cell in enumerate(sample().cells) if cell.cell_type == "code"]
    for case in ET.parse(found).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            place = code[int(case.attrib["name"].rsplit(" ", 1)[1])]
            changed[case.attrib["classname"].split(".")[-2]].append(place)
    return changed
