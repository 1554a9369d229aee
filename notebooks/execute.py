"""Run the notebooks again and store what they show, without what changes from run to run.

``python notebooks/execute.py`` runs all of them, ``python notebooks/execute.py 05-figures.ipynb`` one. A notebook in
which a cell fails is left as it was.
``make notebooks`` does the same.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


def executed(notebook: NotebookNode, folder: Path) -> NotebookNode:
    """Return the notebook after a run in a folder, with no metadata but tags and the kernel's name."""
    client = NotebookClient(
        notebook,
        kernel_name="python3",
        record_timing=False,
        coalesce_streams=True,
        extra_arguments=["--log-level=CRITICAL"],
        resources={"metadata": {"path": str(folder)}},
    )
    client.execute()
    notebook.metadata = nbformat.from_dict({"kernelspec": KERNEL, "language_info": {"name": "python"}})
    # The oldest format that has the cells' ids, which are their places here: random ones would change.
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    for place, cell in enumerate(notebook.cells):
        cell.id = f"cell-{place:02d}"
        cell.metadata = nbformat.from_dict({"tags": cell.metadata.tags} if cell.metadata.get("tags") else {})
    return notebook


def execute(path: Path) -> str:
    """Run one notebook in place; return what went wrong, or an empty string."""
    try:
        notebook = executed(nbformat.read(path, as_version=4), path.parent)
    except CellExecutionError as error:
        return f"{path.name}: {error}"
    nbformat.write(notebook, path)
    return ""


def main(names: Iterable[str]) -> int:
    """Run the notebooks of these names, or all, two at a time."""
    paths = [Path(name) for name in names] or sorted(Path(__file__).parent.glob("[0-9][0-9]-*.ipynb"))
    with ThreadPoolExecutor(2) as pool:
        failures = [failure for failure in pool.map(execute, paths) if failure]
    for failure in failures:
        sys.stderr.write(failure + "\n")
    return min(1, len(failures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
