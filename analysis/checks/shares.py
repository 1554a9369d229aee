"""A check of shares: none is more than its whole."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.checks.evidence import Evidence
from analysis.checks.finding import UNDETERMINED, Finding
from analysis.checks.prose import quoted
from analysis.extract.records import Figure


def over_a_hundred(evidence: Evidence) -> Iterator[Finding]:
    """Find shares of more than a hundred per cent that are no growth."""
    for figure in evidence.figures:
        if _is_share(figure.record) and (figure.record.low or 0) > 100:
            yield Finding(
                subject=figure.text,
                left=figure.text,
                right=None,
                verdict=UNDETERMINED,
                explanation=f"{quoted(figure.text)} is more than the whole, which is right if it compares, "
                "wrong if it is a part.",
                rows=(figure.row,),
            )


def _is_share(figure: Figure) -> bool:
    return figure.kind == "share" and figure.unit == "percent" and figure.change is None
