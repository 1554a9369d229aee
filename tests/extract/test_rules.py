"""RULES.md: every rule of every row is documented, with an example that gives a row of that rule."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from analysis.article import Article
from analysis.extract.extract import extract
from analysis.extract.records import Records
from analysis.extract.rules import documented, parts
from analysis.lexicon import rows
from analysis.tables.schemas import EXTRACTED
from analysis.text.doc import parse
from analysis.views import rules
from tests.articles.expected import FOLDER, NAMES

ROOT = Path(__file__).parents[2]


def sentences() -> Iterator[str]:
    """Yield every text of some words that stands in a test of the extractors, whatever it is there for."""
    for file in sorted((ROOT / "tests" / "extract").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.count(" ") > 2:
                yield node.value


@cache
def texts() -> tuple[str, ...]:
    """Return the article under study, the invented articles, the sentences of the tests, and in tens what is none."""
    files = [*sorted((ROOT / "seeds").glob("*.txt")), *(FOLDER / f"{name}.txt" for name in NAMES)]
    written = [file.read_bytes().decode("utf-8") for file in files]
    told = dict.fromkeys(sentences())
    whole = [text for text in told if text.rstrip("”’\"') \n").endswith((".", "?", "!", ":", "…"))]
    parts = sorted(told.keys() - set(whole))
    return (*written, *whole, *("\n\n".join(parts[place : place + 10]) for place in range(0, len(parts), 10)))


@cache
def records() -> tuple[Records, ...]:
    return tuple(extract(parse(Article(text))) for text in texts())


def rules_of(name: str) -> Iterator[str]:
    return (row.rule for each in records() for row in getattr(each, name))


@pytest.mark.parametrize("row", [pytest.param(row, id=f"{row['table']}: {row['rule']}") for row in rows("rules")])
def test_each_example_gives_a_row_of_its_rule(row: dict[str, str]) -> None:
    found = rules.example(row["table"], row["rule"], row["example"])
    assert found is not None
    assert parts(row["table"], found["rule"])[0] == row["rule"] or "…" in row["rule"]


@pytest.mark.parametrize("name", EXTRACTED)
def test_every_rule_of_every_row_is_documented(name: str) -> None:
    unknown = sorted({rule for rule in rules_of(name) if not parts(name, rule)})
    assert unknown == [], f"add these rules of {name} to analysis/lexicon/rules.csv"


def test_no_rule_is_documented_twice() -> None:
    assert sum(len(documented(name)) for name in EXTRACTED) == len(rows("rules"))


def test_an_unknown_rule_is_of_no_parts() -> None:
    assert parts("attributions", "say: by the moon") == ()
    assert parts("claims", "own voice: by the moon") == ()


def test_the_page_is_what_make_rules_writes() -> None:
    written = (ROOT / "RULES.md").read_text(encoding="utf-8")
    assert written == rules.page(), "run make rules"


def test_the_page_names_every_cue() -> None:
    page = (ROOT / "RULES.md").read_text(encoding="utf-8")
    assert all(row["cue"] in page for name in ("cue_verbs", "cue_phrases") for row in rows(name))
