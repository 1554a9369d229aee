"""Mutation testing: change the code bit by bit, in a copy of it, and list the changes that no test notices."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
# Of the changes to an operator, those that turn it round or move a bound by one: the others tell no more. A cache changes
# no result, and "|" stands in types, which nothing evaluates.
LEFT_OUT = (
    "core/RemoveDecorator",
    "core/ReplaceUnaryOperator_USub_(?!UAdd)",
    "core/ReplaceBinaryOperator_(?!Add_Sub|Sub_Add|Mul_Div|Div_Mul|FloorDiv_Mul|Mod_Mul)",
    "core/ReplaceComparisonOperator_(?!Eq_NotEq|NotEq_Eq|Lt_LtE|LtE_Lt|Gt_GtE|GtE_Gt|Is_IsNot|IsNot_Is|In_NotIn|NotIn_In)",
)

Change = tuple[dict[str, Any], dict[str, Any] | None]
"""A change to the code, and what came of it, as Cosmic Ray writes them; None before it was tried."""


def survivors(session: Iterable[Change]) -> Iterator[str]:
    r"""Yield, for each change that the tests let pass, where it is and the line before and after.

    Examples
    --------
    >>> change = {"mutations": [{"module_path": "a.py", "start_pos": [3, 0]}]}
    >>> passed = {"test_outcome": "survived", "diff": "--- a.py\n+++ a.py\n-x = 4\n+x = 5"}
    >>> list(survivors([(change, passed), (change, passed | {"test_outcome": "killed"})]))
    ['a.py:3\n  - x = 4\n  + x = 5']
    """
    for change, outcome in session:
        if outcome is None or outcome["test_outcome"] != "survived":
            continue
        where = change["mutations"][0]
        lines = [line for line in outcome["diff"].splitlines() if line[:1] in "-+" and line[:3] not in ("---", "+++")]
        shown = [f"  {line[0]} {line[1:].strip()}" for line in lines]
        yield "\n".join([f"{where['module_path']}:{where['start_pos'][0]}", *shown])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", help="modules to change; those that the last commit changed, if none")
    parser.add_argument("--tests", default="tests/extract tests/tables tests/text", help="tests to run")
    given = parser.parse_args()
    since = ["git", "diff", "--name-only", "--diff-filter=d", "HEAD~", "--", "analysis/*.py"]
    files = given.files or _run(since, ROOT).splitlines()
    if not files:
        sys.exit("No module has changed since the last commit but one: name some with FILES=….")
    with tempfile.TemporaryDirectory() as folder:
        for name in _run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], ROOT).splitlines():
            if (ROOT / name).is_file():
                copy = Path(folder, name)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, copy)
        session = _tried(Path(folder), files, [*given.tests.split(), *files])
    found = list(survivors(session))
    print("\n".join(found))
    print(f"{len(found)} changes that no test notices")


def _tried(folder: Path, files: list[str], tests: list[str]) -> list[Change]:
    """Try all changes to the files in a folder, each against the tests."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    Path(folder, "mutants.toml").write_text(
        "[cosmic-ray]\n"
        f"module-path = {json.dumps(files)}\n"
        f"test-command = {json.dumps(' '.join(command))}\n"
        "excluded-modules = []\n"
        "timeout = 600.0\n"
        "distributor.name = 'local'\n"
        f"filters.operators-filter.exclude-operators = {json.dumps(LEFT_OUT)}\n",
        encoding="utf-8",
    )
    tool, left_out = (Path(sys.executable).with_name(name) for name in ("cosmic-ray", "cr-filter-operators"))
    _run([tool, "init", "mutants.toml", "mutants.sqlite"], folder)
    _run([left_out, "mutants.sqlite", "mutants.toml"], folder)
    count = sum(outcome is None for _, outcome in _dumped(tool, folder))
    print(f"{count} changes to {' '.join(files)}, each against pytest {' '.join(tests)}", flush=True)
    _run([tool, "baseline", "mutants.toml"], folder)
    _run([tool, "exec", "mutants.toml", "mutants.sqlite"], folder)
    return _dumped(tool, folder)


def _dumped(tool: Path, folder: Path) -> list[Change]:
    return [tuple(json.loads(line)) for line in _run([tool, "dump", "mutants.sqlite"], folder).splitlines()]


def _run(command: list[Any], folder: Path) -> str:
    return subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    main()
