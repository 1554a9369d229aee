"""The notebooks of a report, run one after the other in one kernel, while the program does other things."""

from __future__ import annotations

import json
import os
import re
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import nbformat
from jupyter_core.utils import ensure_event_loop, run_sync
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook
from traitlets.config import Config

from analysis.resources import AS_SVG

_ARTICLES = {"ARTICLE", "SECOND"}
_PARAMETER = re.compile(r"""^(?P<name>ARTICLE|SECOND) *= *(?P<value>(["']).*\3) *$""", re.MULTILINE)
_LONGEST = 98
"""The bytes of the path of a socket: macOS takes 103, and Jupyter adds a number."""
_BEFORE_EACH = f"""\
import analysis.views.again
analysis.views.again.make_ready()
%reset -f
%env {AS_SVG}=yes"""


@dataclass(frozen=True, slots=True)
class Run:
    """A notebook after it was run; when `failure` says why it was not, it is as stored."""

    name: str
    notebook: NotebookNode
    failure: str = ""


@contextmanager
def running(folder: Path, parameters: Mapping[str, str]) -> Iterator[Callable[[Sequence[Path]], SimpleQueue[Run]]]:
    """Start a kernel in a folder; give what runs notebooks in it, one after the other, and returns the queue of the runs."""
    given: SimpleQueue[Path | None] = SimpleQueue()
    finished: SimpleQueue[Run] = SimpleQueue()
    stopped = threading.Event()

    def work() -> None:
        # The loop that nbclient runs in, which nobody else would close.
        with closing(ensure_event_loop()), _kernel(folder) as kernel:
            _make_ready(kernel)
            while (notebook := given.get()) and not stopped.is_set():
                finished.put(_run(notebook, parameters, kernel))

    def run(notebooks: Sequence[Path]) -> SimpleQueue[Run]:
        for notebook in notebooks:
            given.put(notebook)
        return finished

    # A daemon: an interrupted program need not wait for it, and a kernel ends with its parent.
    threading.Thread(target=work, daemon=True).start()
    try:
        yield run
    finally:
        stopped.set()
        given.put(None)


@contextmanager
def _kernel(folder: Path) -> Iterator[NotebookClient]:
    """Give a kernel that runs one notebook after the other, and end it."""
    with tempfile.TemporaryDirectory(prefix="report-", ignore_cleanup_errors=True) as sockets:
        client = NotebookClient(
            new_notebook(),
            kernel_name="python3",
            coalesce_streams=True,
            extra_arguments=["--log-level=CRITICAL"],
            resources={"metadata": {"path": str(folder)}},
            config=Config(KernelManager=_spoken_to(Path(sockets, "kernel"))),
        )
        try:
            yield client
        finally:
            _end(client)


def _spoken_to(sockets: Path) -> dict[str, str]:
    """Return how the kernel is spoken to: through sockets of its own, or through ports where their path is too long."""
    # Jupyter chooses ports and lets go of them before the kernel takes them: of reports that start at once, one found
    # them taken.
    return {"transport": "ipc", "ip": str(sockets)} if len(os.fsencode(sockets)) <= _LONGEST else {}


def _end(client: NotebookClient) -> None:
    if client.km is not None:
        run_sync(client._async_cleanup_kernel)()  # noqa: SLF001 nbclient has no other name for it


def _make_ready(kernel: NotebookClient) -> None:
    """Start the kernel and let it import what every notebook does; what goes wrong, the notebooks tell."""
    with suppress(Exception):
        _execute(kernel, new_notebook(cells=[new_code_cell(_BEFORE_EACH)]))


def _execute(kernel: NotebookClient, notebook: NotebookNode) -> NotebookNode:
    kernel.nb = notebook
    ran: NotebookNode = kernel.execute(cleanup_kc=False)
    return ran


def _run(path: Path, parameters: Mapping[str, str], kernel: NotebookClient) -> Run:
    notebook, article = nbformat.read(path, as_version=4), Path(parameters["ARTICLE"])
    try:
        # What the notebook before has named is forgotten; what it has imported need not be imported again.
        _execute(kernel, new_notebook(cells=[new_code_cell(_BEFORE_EACH)]))
        ran = _execute(kernel, _with_parameters(notebook, parameters))
    except CellExecutionError as error:
        return Run(path.stem, nbformat.read(path, as_version=4), _failure(f"{error.ename}: {error.evalue}", article))
    except Exception as error:  # noqa: BLE001 a kernel can die in many ways, and the other pages stand
        _end(kernel)
        return Run(path.stem, nbformat.read(path, as_version=4), _failure(f"{type(error).__name__}: {error}", article))
    for name in sorted(_ARTICLES & parameters.keys()):
        ran = _without_path(ran, name, Path(parameters[name]))
    return Run(path.stem, ran)


def _with_parameters(notebook: NotebookNode, parameters: Mapping[str, str]) -> NotebookNode:
    """Put a cell that sets the parameters behind the one that declares them."""
    for place, cell in enumerate(notebook.cells):
        if "parameters" in cell.metadata.get("tags", []):
            lines = [f"{name} = {value!r}" for name, value in parameters.items() if f"{name} = " in cell.source]
            injected = new_code_cell("\n".join(lines), metadata={"tags": ["injected-parameters"]})
            notebook.cells.insert(place + 1, injected)
            break
    return notebook


def _failure(reason: str, article: Path) -> str:
    said = " ".join(reason.replace(str(article), article.name).split())
    said = said if len(said) <= 200 else said[:199] + "…"
    return f"This page could not be made from this article ({said.rstrip('.')})."


def _without_path(notebook: NotebookNode, name: str, article: Path) -> NotebookNode:
    """Show the article's name where the run had its path, which is of one machine only."""
    notebook.cells = [cell for cell in notebook.cells if "injected-parameters" not in cell.metadata.get("tags", [])]
    shown = f"{name} = {json.dumps(article.name, ensure_ascii=False)}"
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = _PARAMETER.sub(lambda found: shown if found["name"] == name else found[0], cell.source)
    written = nbformat.writes(notebook, ensure_ascii=True)
    path, file = (json.dumps(said)[1:-1] for said in (str(article), article.name))
    shortened: NotebookNode = nbformat.reads(written.replace(path, file), as_version=4)
    return shortened
