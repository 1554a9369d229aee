"""Relations in the wordings of many kinds: contradictions are found, their twins and look-alikes are not accused."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.article import Article
from analysis.checks.evidence import Evidence
from analysis.checks.related import related
from analysis.extract.extract import extract
from analysis.text.doc import parse
from tests.checks.relation_kinds import FOUND, LOOK_ALIKES, MISSED


def is_accused(text: str) -> bool:
    """Say whether some figures of a text cannot all be true."""
    doc = parse(Article(text, published=date(2024, 11, 20)))
    return any(finding.verdict == "inconsistent" for finding in related(Evidence(doc, extract(doc), {})))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        *((text, wrong) for _, text, wrong, _ in FOUND),
        *(
            pytest.param(text, wrong, marks=pytest.mark.xfail(reason="not found yet", strict=True))
            for _, text, wrong, _ in MISSED
        ),
    ],
)
def test_what_cannot_be_true_is_found(text: str, wrong: str) -> None:
    assert is_accused(text.format(wrong))


@pytest.mark.parametrize("text", [text.format(right) for _, text, _, right in FOUND + MISSED] + LOOK_ALIKES)
def test_what_can_be_true_is_not_accused(text: str) -> None:
    assert not is_accused(text)
