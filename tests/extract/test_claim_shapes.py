"""Claims by the shape of their sentence: words, subject, polarity and modality, and in whose voice."""

from __future__ import annotations

from typing import Any

import pytest

import analysis
from tests.extract.claim_asides import ASIDES
from tests.extract.claim_clauses import CLAUSES
from tests.extract.claim_constructions import CONSTRUCTIONS
from tests.extract.claim_constructions import KNOWN_WRONG as WRONG_CONSTRUCTIONS
from tests.extract.claim_edges import EDGES
from tests.extract.claim_frames import FRAMES
from tests.extract.claim_groups import GROUPS
from tests.extract.claim_joints import JOINTS
from tests.extract.claim_meanings import MEANINGS
from tests.extract.claim_passages import PASSAGES
from tests.extract.claim_reaches import REACHES
from tests.extract.claim_readings import READINGS
from tests.extract.claim_sentences import KNOWN_WRONG as WRONG_SENTENCES
from tests.extract.claim_sentences import SENTENCES
from tests.extract.claim_shapes import KNOWN_WRONG, SHAPES, Row
from tests.extract.claim_standings import STANDINGS


def given(text: str) -> list[Row]:
    """Return the claims of a text; "…" stands for what stands between the pieces of one, empty words for the article's voice."""
    records = analysis.read(analysis.Article(text)).records
    rows: list[Row] = []
    for claim in records.claims:
        source = records.attributions[claim.attribution].source_span if claim.attribution is not None else None
        rows.append(
            (
                " … ".join(span.of(text) for span in claim.spans),
                claim.subject.of(text) if claim.subject is not None else "",
                f"{'-' if claim.polarity == 'negative' else '+'} {claim.modality}",
                source.of(text) if source is not None else "",
            )
        )
    return rows


def cases() -> list[Any]:
    known = [
        pytest.param(*case, marks=pytest.mark.xfail(strict=True, reason=why))
        for why, *case in KNOWN_WRONG + WRONG_SENTENCES + WRONG_CONSTRUCTIONS
    ]
    tables = [
        SHAPES,
        CLAUSES,
        SENTENCES,
        PASSAGES,
        FRAMES,
        EDGES,
        CONSTRUCTIONS,
        READINGS,
        MEANINGS,
        STANDINGS,
        REACHES,
        GROUPS,
        ASIDES,
        JOINTS,
    ]
    told = [(kind, *case) for table in tables for kind, of_kind in table.items() for case in of_kind]
    return [pytest.param(text, rows, id=f"{kind}: {text}") for kind, text, rows in told] + known


@pytest.mark.parametrize(("text", "expected"), cases())
def test_claims(text: str, expected: list[Row]) -> None:
    assert given(text) == expected


def test_pull_quote() -> None:
    quoted = "“The town has done too little to save the old dam,” Kole said.\n\nIt broke in May.\n\n"
    again = "The town has done too little to save the old dam."
    assert [row[-1] for row in given(quoted + again)] == ["Kole", ""]
    assert [row[-1] for row in given(quoted + "The dam is old.")] == ["Kole", "", ""]
