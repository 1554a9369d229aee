"""Claims by the form of their sentence: the words of each, its polarity and its modality."""

from __future__ import annotations

from typing import Any

import pytest

import analysis
from tests.extract.claim_forms import FORMS, KNOWN_WRONG, Put
from tests.extract.claim_modes import MODES


def cases() -> list[Any]:
    wrong = [
        pytest.param(text, rows, marks=pytest.mark.xfail(strict=True, reason=why)) for why, text, rows in KNOWN_WRONG
    ]
    return [*((text, rows) for of_kind in (*FORMS.values(), *MODES.values()) for text, rows in of_kind), *wrong]


@pytest.mark.parametrize(("text", "rows"), cases())
def test_claims(text: str, rows: list[Put]) -> None:
    claims = analysis.read(analysis.Article(text, published="2024-11-20")).records.claims
    given = [
        (
            " … ".join(span.of(text) for span in claim.spans),
            "-" if claim.polarity == "negative" else "+",
            claim.modality,
        )
        for claim in claims
    ]
    assert given == rows
