"""Contradictions in the wordings of journalists, each beside what agrees; and passages that must not be accused."""

from __future__ import annotations

import re
from datetime import date

import pytest

from analysis.article import Article
from analysis.checks.evidence import Evidence
from analysis.checks.related import related
from analysis.extract.extract import extract
from analysis.text.doc import parse
from tests.checks import ages_and_lists, pairs_alone, pairs_apart, short_pairs, told_pairs

_ALL = (told_pairs, pairs_apart, pairs_alone, ages_and_lists, short_pairs)
FOUND = [one for pairs in _ALL for one in pairs.FOUND]
MISSED = [one for pairs in _ALL for one in pairs.MISSED]
PLAIN = [one for pairs in _ALL for one in pairs.PLAIN]

PUBLISHED = date(2024, 11, 20)
_CHOICE = re.compile(r"\{(?P<wrong>[^|{}]*)\|(?P<right>[^{}]*)\}")


def accused(text: str) -> list[list[str]]:
    """Return the figures of each set of statements that cannot all be true."""
    doc = parse(Article(text, published=PUBLISHED))
    evidence = Evidence(doc, extract(doc), {})
    return [
        sorted(evidence.figure(row.place).text for row in finding.rows)
        for finding in related(evidence)
        if finding.verdict == "inconsistent"
    ]


@pytest.mark.parametrize(
    ("text", "figures"), [pytest.param(text, figures, id=f"{kind}: {text[:40]}") for kind, text, figures in FOUND]
)
def test_a_contradiction_is_found_with_its_figures(text: str, figures: list[str]) -> None:
    assert sorted(figures) in accused(_CHOICE.sub(lambda told: told["wrong"], text))


@pytest.mark.parametrize("text", [pytest.param(text, id=f"{kind}: {text[:40]}") for kind, text in MISSED])
@pytest.mark.xfail(reason="not found yet", strict=True)
def test_a_contradiction_is_found(text: str) -> None:
    assert accused(_CHOICE.sub(lambda told: told["wrong"], text)) != []


@pytest.mark.parametrize(
    "text", [_CHOICE.sub(lambda told: told["right"], text) for _, text, *_ in [*FOUND, *MISSED]] + PLAIN
)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert accused(text) == []
