"""A reading scored against a hand reading of the same article: what was found, what is right, what was missed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import pandas as pd

from analysis.tables.ids import AUTHOR
from analysis.tables.protocol import Reading
from analysis.tables.shown import shown
from analysis.tables.spans import read_list, read_spans, union
from analysis.text.span import Span

Row = dict[str, Any]
Tables = Mapping[str, pd.DataFrame]
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Comparison:
    """How well one reading agrees with another that is taken to be right.

    Attributes
    ----------
    scores : DataFrame
        One row a table: ``of`` rows there are to find, ``rows`` that were given, how many were ``found``, and how many
        of those are ``right`` in what the column ``judged`` names.
    pairs : DataFrame
        One row a row found: the ``given`` and the ``expected`` id, and whether it is ``right``.
    missed, extra : DataFrame
        The rows that were not found, and those given that match none: table, id, text.
    """

    scores: pd.DataFrame
    pairs: pd.DataFrame
    missed: pd.DataFrame
    extra: pd.DataFrame

    def _repr_html_(self) -> str:
        """Return the comparison as a notebook shows it: how many rows match, and those that do not."""
        tables = {"Rows that match": self.scores, "Not found": self.missed, "Found beside": self.extra}
        return shown(tables) or "<p>There are no rows to compare.</p>"


def compare(given: Reading | Tables, expected: Reading | Tables) -> Comparison:
    """Match the rows of two readings of one article one to one, the likest first, and judge the matches.

    Rows match where their spans do: attributions and claims share half of the characters of their content, holdings
    are of the same regions, all others overlap. The author is not counted among the sources.

    Parameters
    ----------
    given, expected : Reading, or mapping of str to DataFrame
        Two readings, or their tables by name; tables that one of them lacks are left out.

    Examples
    --------
    >>> from analysis.tables.schemas import frame
    >>> row = {"article_id": "5ebe", "paragraph": 0, "sentence": 0, "text": "in 1999", "start": 4, "end": 11,
    ...        "rule": "hand", "date_id": "D01", "earliest": "1999-01-01", "latest": "1999-12-31",
    ...        "resolved_by": "text"}
    >>> dates = frame("dates", [row])
    >>> compare({"dates": dates}, {"dates": dates}).scores.loc["dates", ["of", "rows", "found", "right"]].to_list()
    [1, 1, 1, 1]
    """
    given, expected = _tables(given), _tables(expected)
    scores, pairs = [], []
    unmatched: dict[str, list[Row]] = {"missed": [], "extra": []}
    sources: dict[str, str] = {}
    for table in (name for name in COMPARED if name in given and name in expected):
        ours, theirs = _rows(given[table], table), _rows(expected[table], table)
        likeness, judge, judged = _RULES[table]
        matched = _match(ours, theirs, likeness)
        key = f"{table[:-1]}_id"
        if table == "sources":
            sources = {ours[i][key]: theirs[j][key] for i, j in matched.items()}
        right = {i: bool(judge(ours[i], theirs[j], sources)) for i, j in matched.items()}
        scores.append(
            {"table": table, "of": len(theirs), "rows": len(ours), "found": len(matched), "right": sum(right.values())}
            | {"judged": judged}
        )
        pairs += [
            {"table": table, "given": ours[i][key], "expected": theirs[j][key], "right": right[i]}
            for i, j in sorted(matched.items())
        ]
        unmatched["missed"] += [_named(table, row) for j, row in enumerate(theirs) if j not in matched.values()]
        unmatched["extra"] += [_named(table, row) for i, row in enumerate(ours) if i not in matched]
    return Comparison(
        pd.DataFrame(scores).set_index("table"),
        pd.DataFrame(pairs, columns=["table", "given", "expected", "right"]),
        *(pd.DataFrame(unmatched[name], columns=["table", "id", "text"]) for name in ("missed", "extra")),
    )


def _tables(reading: Reading | Tables) -> Tables:
    return reading if isinstance(reading, Mapping) else {name: getattr(reading, name) for name in COMPARED}


def _rows(frame: pd.DataFrame, table: str) -> list[Row]:
    rows: list[Row] = frame.astype(object).where(frame.notna(), None).to_dict("records")  # type: ignore[assignment]
    return [row for row in rows if table != "sources" or row["source_id"] != AUTHOR]


def _named(table: str, row: Row) -> Row:
    return {"table": table, "id": row[f"{table[:-1]}_id"], "text": row.get("content_text") or row["text"]}


def _match(ours: Sequence[Row], theirs: Sequence[Row], likeness: Callable[[Row, Row], float]) -> dict[int, int]:
    """Pair rows one to one, the likest first; of equally like pairs, the first in the text."""
    likenesses = ((likeness(ours[i], theirs[j]), -i, -j) for i, j in product(range(len(ours)), range(len(theirs))))
    matched: dict[int, int] = {}
    taken = set()
    for _, i, j in sorted((each for each in likenesses if each[0] > 0), reverse=True):
        if -i not in matched and j not in taken:
            matched[-i] = -j
            taken.add(j)
    return matched


def overlap(first: Sequence[Span], second: Sequence[Span]) -> float:
    """Return the share of all their characters that two lists of spans have in common (the Jaccard index).

    Examples
    --------
    >>> overlap([Span(0, 6)], [Span(3, 9)])
    0.3333333333333333
    """
    ours, theirs = union(first), union(second)
    shared = sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in ours for other in theirs)
    together = sum(end - start for start, end in (*ours, *theirs)) - shared
    return shared / together if together else 0.0


def _spans(row: Row, prefix: str = "") -> tuple[Span, ...]:
    if row.get(f"{prefix}spans"):
        return read_spans(row[f"{prefix}spans"])
    return () if row[f"{prefix}start"] is None else (Span(row[f"{prefix}start"], row[f"{prefix}end"]),)


def _alike_attributions(ours: Row, theirs: Row) -> float:
    alike = overlap(_spans(ours, "content_"), _spans(theirs, "content_"))
    # Nested attributions may share all of their content: the source's words tell them apart.
    return alike + overlap(_spans(ours, "source_"), _spans(theirs, "source_")) if alike >= HALF else 0.0


def _alike_mentions(ours: Row, theirs: Row) -> float:
    return overlap([*_spans(ours, "mention_"), *_spans(ours)], [*_spans(theirs, "mention_"), *_spans(theirs)])


def _alike_spans(ours: Row, theirs: Row) -> float:
    return overlap(_spans(ours), _spans(theirs))


def _alike_claims(ours: Row, theirs: Row) -> float:
    alike = overlap(_spans(ours, "claim_"), _spans(theirs, "claim_"))
    return alike if alike >= HALF else 0.0


def _alike_figures(ours: Row, theirs: Row) -> float:
    alike = _alike_spans(ours, theirs)
    return alike + _same(ours, theirs, "low", "high") if alike else 0.0


def _alike_holdings(ours: Row, theirs: Row) -> float:
    if set(read_list(ours["region_codes"])) != set(read_list(theirs["region_codes"])):
        return 0.0
    return _alike_spans(ours, theirs)


def _same(ours: Row, theirs: Row, *columns: str) -> bool:
    return all(ours[column] == theirs[column] for column in columns)


def _right_source(ours: Row, theirs: Row, sources: Mapping[str, str]) -> bool:
    same_words = overlap(_spans(ours, "source_"), _spans(theirs, "source_")) > 0
    return same_words or sources.get(ours["source_id"]) == theirs["source_id"]


def _are_same(*columns: str) -> Callable[[Row, Row, object], bool]:
    return lambda ours, theirs, _: _same(ours, theirs, *columns)


def _right_bounds(ours: Row, theirs: Row, _: object) -> bool:
    """Say whether both ends are the same, and belong to the interval or not."""
    ends = [end for end in ("low", "high") if theirs[end] is not None]
    return _same(ours, theirs, "low", "high", *(f"{end}_closed" for end in ends))


def _right_days(ours: Row, theirs: Row, _: object) -> bool:
    """Say whether the days lie within those expected: a day of publication answers to its month."""
    if ours["earliest"] is None or ours["latest"] is None or theirs["earliest"] is None:
        return _same(ours, theirs, "earliest", "latest")
    return bool(theirs["earliest"] <= ours["earliest"] and ours["latest"] <= theirs["latest"])


_HELD = ("holder", "share_low", "share_high", "area_low", "area_high")
_RULES: dict[str, tuple[Callable[[Row, Row], float], Callable[[Row, Row, Mapping[str, str]], bool], str]] = {
    "sources": (_alike_mentions, _are_same("anonymous"), "anonymous"),
    "attributions": (_alike_attributions, _right_source, "source"),
    "claims": (_alike_claims, _are_same("modality"), "modality"),
    "figures": (_alike_figures, _right_bounds, "bounds"),
    "dates": (_alike_spans, _right_days, "days"),
    "holdings": (_alike_holdings, _are_same(*_HELD), "holder and bounds"),
}


def wrong(
    comparison: Comparison, given: Reading | Tables, expected: Reading | Tables, table: str
) -> Iterator[tuple[Row, Row]]:
    """Yield the matched rows of a table that are not right: as given, and as expected."""
    key = f"{table[:-1]}_id"
    ours = {row[key]: row for row in _rows(_tables(given)[table], table)}
    theirs = {row[key]: row for row in _rows(_tables(expected)[table], table)}
    pairs = comparison.pairs
    for pair in pairs[(pairs["table"] == table) & ~pairs["right"]].itertuples():
        yield ours[str(pair.given)], theirs[str(pair.expected)]


COMPARED = tuple(_RULES)
"""The tables that a person reads by hand as well."""
