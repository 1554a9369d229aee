"""Times that cannot all be true: spans beside their dates, ages, days of the week, records in time, terms and deadlines."""

from __future__ import annotations

import pytest

import analysis
from tests.checks.accusing import right, wrong
from tests.checks.plain_times import PLAIN
from tests.checks.time_pairs import FOUND, MISSED


def accused(text: str, published: str | None = None) -> list[str]:
    """Return what an article is told to contradict itself in."""
    findings = analysis.read(analysis.Article(text, published=published)).findings()
    return findings[findings["verdict"] == "inconsistent"]["explanation"].tolist() if len(findings) else []


@pytest.mark.parametrize("text", [pytest.param(text, id=f"{kind}: {text[:40]}") for kind, text in FOUND])
def test_a_wrong_time_is_found(text: str) -> None:
    assert accused(wrong(text)) != []


@pytest.mark.xfail(reason="not found yet", strict=True)
@pytest.mark.parametrize("text", [pytest.param(text, id=f"{kind}: {text[:40]}") for kind, text in MISSED])
def test_a_wrong_time_that_is_not_found(text: str) -> None:
    assert accused(wrong(text)) != []


def test_times_that_can_be_true_are_not_accused() -> None:
    texts = [*(right(text) for _, text in FOUND + MISSED), *PLAIN]
    assert [text for text in texts if accused(text)] == []


def test_the_day_of_publication_accuses_nobody() -> None:
    assert [text for text in PLAIN if accused(text, "2024-11-20")] == []
