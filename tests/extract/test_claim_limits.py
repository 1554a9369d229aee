"""How many words make a claim of their own, and how far a verb may be from what begins one."""

from __future__ import annotations

from typing import Any

import pytest

import analysis

# text, its claims
CLAIMS: list[tuple[str, list[str]]] = [
    # What describes a source is a claim from five words on.
    ("Ann Lee, head of the port office, said it froze.", ["head of the port office", "it froze"]),
    ("Ann Lee, head of the port, said it froze.", ["it froze"]),
    # What one says that another said is the other's where it is more than half of what is said.
    ("Ann Lee said that Tom Hill said that the dam had frozen.", ["Tom Hill said that the dam had frozen"]),
    ("Ann Lee said that Tom Hill said that the dam had frozen up.", ["the dam had frozen up"]),
    # A second verb is one with more than two words.
    ("The bridge fell and hit it.", ["The bridge fell", "hit it"]),
    ("The bridge fell and sank.", ["The bridge fell and sank"]),
    ("The dam held, and the long old road over it fell.", ["The dam held", "the long old road over it fell"]),
    ("The dam held and it soon leaked.", ["The dam held", "it soon leaked"]),
    ("The dam held, because in the long night it froze.", ["The dam held", "because in the long night it froze"]),
    (
        "The dam held – in the long cold night of a storm it then leaked.",
        ["The dam held", "in the long cold night of a storm it then leaked"],
    ),
    ("The dam held, with ten people killed in it.", ["The dam held", "ten people killed in it"]),
    (
        "The dam held, with ten of the old men of the town killed in it.",
        ["The dam held", "ten of the old men of the town killed in it"],
    ),
    ("Turnout was 60% in town, or just about 40% in the port.", ["Turnout was 60% in town", "just about 40% in the port"]),
    ("Turnout was 60% in town and just about 40% in the port.", ["Turnout was 60% in town", "just about 40% in the port"]),
    ("The bridge fell and killed two people.", ["The bridge fell", "killed two people"]),
    ("The dam held, and the road over it by the sea fell.", ["The dam held", "the road over it by the sea fell"]),
    ("The dam held and it then also quickly leaked.", ["The dam held", "it then also quickly leaked"]),
]  # fmt: skip

# The same where it is read otherwise today, with what is wrong.
WRONG: list[tuple[str, list[str], str]] = [
    (
        "Turnout was 60% in town, and in the old port 40%.", ["Turnout was 60% in town", "in the old port 40%"],
        "seven words before the share",
    ),
]  # fmt: skip


def cases() -> list[Any]:
    known = [
        pytest.param(*case, id=case[0], marks=pytest.mark.xfail(strict=True, reason=reason)) for *case, reason in WRONG
    ]
    return [*(pytest.param(*case, id=case[0]) for case in CLAIMS), *known]


@pytest.mark.parametrize(("text", "expected"), cases())
def test_claims(text: str, expected: list[str]) -> None:
    assert [row.span.of(text) for row in analysis.read(analysis.Article(text)).records.claims] == expected
