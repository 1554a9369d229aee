"""Relations in the wordings of many kinds: contradictions are found, their twins and look-alikes are not accused."""

from __future__ import annotations

import pytest

from tests.checks.accusing import accused, all_accused
from tests.checks.relation_kinds import FOUND
from tests.checks.relation_look_alikes import LOOK_ALIKES, MISSED


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
    assert accused(text.format(wrong)) != []


def test_what_can_be_true_is_not_accused() -> None:
    assert all_accused(text.format(right) for _, text, _, right in FOUND + MISSED) == []
    assert all_accused(LOOK_ALIKES) == []
