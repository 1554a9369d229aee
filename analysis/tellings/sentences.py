"""Three sentences on two tellings: what the second leaves out, what it tells otherwise, how much is the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from analysis.tellings.change import SAME, Change
from analysis.text.span import Span

SHOWN = 3
"""So many are quoted; the others are counted."""
LONGEST = 70
"""Characters of a quotation."""
LEFT_OUT = ("source lost", "bound lost", "dropped")
"""What is left out, in the order in which it is told."""


def sentences(told: Sequence[Change], first: str, second: str) -> tuple[str, str, str]:
    """Return what a reader of the second does not learn, what the reader is told otherwise, and how much is the same.

    Examples
    --------
    >>> kept = Change("claims", "kept", "C01", Span(0, 9), "C01", Span(0, 9))
    >>> lost = Change("figures", "bound lost", "F01", Span(18, 20), "F01", Span(13, 15), "more than → exact")
    >>> for sentence in sentences([kept, lost], "It rained on over 20 days", "It rained on 20 days"):
    ...     print(sentence)
    A reader of the second does not learn that “20” is “more than”, and not exact.
    Nothing that both tell is told otherwise.
    Of 1 claim, 1 is kept word for word and 0 are reworded; the second adds none.
    """
    lost = sorted(
        (change for change in told if change.change in LEFT_OUT), key=lambda each: LEFT_OUT.index(each.change)
    )
    missing = [_left_out(change, first, second) for change in lost]
    other = sorted((change for change in told if change.change not in {*SAME, *LEFT_OUT, "added"}), key=_weight)
    otherwise = [_pair(change, first, second) for change in other]
    return (
        f"A reader of the second does not learn {_listed(missing)}."
        if missing
        else "A reader of the second learns all that the first tells.",
        f"A reader of the second is told otherwise: {_listed(otherwise)}."
        if otherwise
        else "Nothing that both tell is told otherwise.",
        _counts(told),
    )


def _weight(change: Change) -> bool:
    """Return what puts a change of what is so before one of who says so."""
    return change.change.startswith("source")


def quoted(span: Span | None, text: str) -> str:
    """Return words in quotation marks, shortened in the middle of no word."""
    words = " ".join(span.of(text).split()) if span else ""
    if len(words) > LONGEST:
        words = words[:LONGEST].rsplit(" ", 1)[0] + " …"
    return f"“{words}”"


def _left_out(change: Change, first: str, second: str) -> str:
    if change.change == "source lost":
        return f"that {quoted(change.second, second)} is from {quoted(change.first, first)}"
    if change.change == "bound lost":
        bound = change.detail.split(" → ")[0]
        return f"that {quoted(change.first, first)} is {'a range' if bound == 'range' else f'“{bound}”, and not exact'}"
    of = f"the {change.table[:-1]} " if change.table != "claims" else ""
    return f"{of}{quoted(change.first, first)}"


def _pair(change: Change, first: str, second: str) -> str:
    words, now = quoted(change.first, first), quoted(change.second, second)
    if words == now:
        return f"{words} ({change.change}: {change.detail})"
    return f"{words} is {now} ({change.change})"


def _listed(told: Sequence[str]) -> str:
    shown = "; ".join(told[:SHOWN])
    return shown if len(told) <= SHOWN else f"{shown}; and {len(told) - SHOWN} more"


def _counts(told: Sequence[Change]) -> str:
    """Say what became of the claims, each of which is counted once."""
    claims = {change.first_id: change.change for change in told if change.table == "claims" and change.first_id}
    counts = Counter(claims.values())
    added = sum(change.change == "added" and change.table == "claims" for change in told)
    kept, reworded = counts["kept"], counts["reworded"]
    many = f"{len(claims)} claim{'' if len(claims) == 1 else 's'}"
    return (
        f"Of {many}, {kept} {_is(kept)} kept word for word and {reworded} {_is(reworded)} reworded; "
        f"the second adds {added or 'none'}."
    )


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
