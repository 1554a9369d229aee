"""Claims by kind: what they are embedded in, where they begin and end, whom they are about, whether they are checkable."""

from __future__ import annotations

import pytest

import analysis
from tests.extract.claim_kinds import CLAIMS, KNOWN_WRONG, Expected
from tests.extract.claim_wholes import WHOLES

WRONG = [pytest.param(text, rows, marks=pytest.mark.xfail(reason=why, strict=True)) for why, text, rows in KNOWN_WRONG]


def given(text: str) -> list[Expected]:
    """Return the claims of a text; "…" stands for what stands between the pieces of one."""
    return [
        (
            " … ".join(span.of(text) for span in claim.spans),
            claim.subject.of(text) if claim.subject is not None else None,
            "-" if claim.polarity == "negative" else "+",
            claim.modality,
            claim.checkable,
        )
        for claim in analysis.read(analysis.Article(text, published="2024-11-20")).records.claims
    ]


@pytest.mark.parametrize(("text", "rows"), [*CLAIMS, *WHOLES, *WRONG])
def test_claims(text: str, rows: list[Expected]) -> None:
    assert given(text) == rows
