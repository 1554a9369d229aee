"""The checks work on records: nothing in their room knows tables or what is above them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from analysis import checks

MODULES = sorted(Path(checks.__file__).parent.glob("*.py"))
BELOW = ("analysis.checks", "analysis.extract", "analysis.text", "analysis.article", "analysis.lexicon")


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_checks_import_what_is_below_them_and_no_pandas(path: Path) -> None:
    names = imported(path)
    assert "pandas" not in names
    assert all(name.startswith(BELOW) for name in names if name.startswith("analysis"))
