"""The rows that the extractors give for an invented article, beside those that a careful reader wrote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import product
from typing import Any, NamedTuple

import pandas as pd

import analysis
from analysis.reading import Reading
from analysis.text.span import Span
from tests.articles.expected import FOLDER, Row, expected


class Pair(NamedTuple):
    want: Row
    got: pd.Series[Any]


class Comparison(NamedTuple):
    pairs: list[Pair]
    missed: list[Row]
    extra: list[str]

    def share(self, right: Callable[[Row, pd.Series[Any]], bool]) -> float:
        """Return the share of pairs that are right in one respect; optional rows count neither way."""
        counted = [pair for pair in self.pairs if not pair.want.optional]
        return sum(right(*pair) for pair in counted) / max(1, len(counted))


@cache
def reading(name: str) -> Reading:
    return analysis.read(FOLDER / f"{name}.txt")


@cache
def want(name: str) -> dict[str, list[Row]]:
    return expected(name)


def spans(value: Any) -> tuple[Span, ...]:
    """Read a ``start:end;start:end`` cell."""
    if pd.isna(value):
        return ()
    return tuple(Span(*map(int, piece.split(":"))) for piece in str(value).split(";") if piece)


def place(row: pd.Series[Any], prefix: str = "") -> tuple[Span, ...]:
    return () if pd.isna(row[f"{prefix}start"]) else (Span(int(row[f"{prefix}start"]), int(row[f"{prefix}end"])),)


def likeness(first: Sequence[Span], second: Sequence[Span]) -> float:
    """Return the F1 of the characters that two lists of spans share."""
    ours = {at for span in first for at in range(*span)}
    theirs = {at for span in second for at in range(*span)}
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours and theirs else 0.0


def match(table: str, row: Row, got: pd.Series[Any], mentions: Sequence[Span]) -> float:
    """Return how well a given row fits an expected one: 0 if it does not at all."""
    if table == "sources":
        return float(sum(any(mention.overlaps(span) for span in spans(got["mention_spans"])) for mention in mentions))
    if table != "attributions":
        fit = likeness(row.spans, place(got))
        return fit if fit >= (0.5 if table == "claims" else 0.05) else 0.0
    cue = likeness([row.cue] if row.cue else [], place(got, "cue_"))
    fit = likeness(row.spans, spans(got["content_spans"])) if row.spans else cue
    return fit + cue / 2 if fit >= 0.5 else 0.0


def mentions(name: str, source: Row) -> list[Span]:
    """Return where an expected source is named and where it is the source of attributions."""
    who = source.values["id"]
    told = [row.source for row in want(name)["attributions"] if row.values.get("who") == who and row.source]
    return [*source.spans, *told]


@cache
def compare(name: str, table: str) -> Comparison:
    """Pair expected and given rows one to one, the best fit first."""
    rows, frame = want(name)[table], getattr(reading(name), table)
    if table == "sources":
        frame = frame[frame["kind"] != "author"]
    given = [row for _, row in frame.iterrows()]
    fits = sorted(
        (
            (match(table, row, got, mentions(name, row) if table == "sources" else ()), -i, -j)
            for (i, row), (j, got) in product(enumerate(rows), enumerate(given))
        ),
        reverse=True,
    )
    paired: dict[int, int] = {}
    for fit, i, j in fits:
        if fit > 0 and -i not in paired and -j not in paired.values():
            paired[-i] = -j
    return Comparison(
        [Pair(rows[i], given[j]) for i, j in sorted(paired.items())],
        [row for i, row in enumerate(rows) if i not in paired and not row.optional],
        [str(given[j].get("text", given[j].get("name"))) for j in range(len(given)) if j not in paired.values()],
    )


def same(got: Any, wanted: Any) -> bool:
    return bool(pd.isna(got)) if wanted is None else not pd.isna(got) and bool(got == wanted)


def near(got: Any, wanted: float | None) -> bool:
    if wanted is None or pd.isna(got):
        return wanted is None and bool(pd.isna(got))
    return abs(float(got) - wanted) <= 1e-4 * abs(wanted)


def day(value: Any) -> str:
    return str(value)[:10]


def bounded(row: Row, got: pd.Series[Any]) -> bool:
    """Say whether bounds agree, as far as the conventions fix them.

    They leave open whether "nearly 68%" has a low end and where "thousands" begins and ends (a factor of two is
    allowed), and let rows like "all prisoners" stand without bounds. A fraction may be written in per cent.
    """
    low, high = row.values.get("low"), row.values.get("high")
    kind, modifier = row.values.get("kind"), row.values.get("modifier")
    if modifier == "nearly":
        return near(got["high"], high)
    if modifier == "vague":
        return low is not None and not pd.isna(got["low"]) and low <= float(got["low"]) <= 2 * low
    if kind in ("universal", "ordinal") and pd.isna(got["low"]) and pd.isna(got["high"]):
        return True
    if near(got["low"], low) and near(got["high"], high):
        return True
    hundredfold = [None if end is None else 100 * end for end in (low, high)]
    return (
        row.values.get("unit") == "fraction" and near(got["low"], hundredfold[0]) and near(got["high"], hundredfold[1])
    )
