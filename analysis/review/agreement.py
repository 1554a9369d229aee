"""How far two readings of one article agree: two readers, or reader and machine, table by table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis.extras import extra
from analysis.tables.compare import compare
from analysis.tables.protocol import Reading
from analysis.tables.schemas import TABLES
from analysis.tables.shown import shown

Tables = Mapping[str, pd.DataFrame]
DRAWS = 1000
SEED = 20241120
_COUNTS = ("first", "second", "both")
_RANGE = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two readings agree.

    Attributes
    ----------
    scores : DataFrame
        One row a table: the rows of the ``first`` and of the ``second``, and those that ``both`` have; ``precision`` (the
        share of the first's rows that the second has), ``recall`` (of the second's that the first has) and ``f1``, with an
        interval that holds 95 of 100 draws.
    categories : DataFrame
        One row a column with a closed vocabulary: the pairs of rows that both read it of (``both``), the share that is the
        ``same``, and Krippendorff's ``alpha`` with such an interval: 1 if they agree, 0 if as by chance; missing if
        all that was read is one and the same, where chance cannot be told.
    """

    scores: pd.DataFrame
    categories: pd.DataFrame

    def _repr_html_(self) -> str:
        """Return the agreement as a notebook shows it, with three digits."""
        tables = {"Rows": self.scores.round(3), "Categories": self.categories.round(3)}
        return shown(tables) or "<p>There are no rows to compare.</p>"


def agreement(first: Reading | Tables, second: Reading | Tables, *, draws: int = DRAWS) -> Agreement:
    """Say how far two readings of one article agree; the second is the one that the first is held against.

    Rows are one if they match as in `analysis.tables.compare`. The intervals are by bootstrap: rows (of alpha, pairs of rows)
    are drawn with replacement, always the same draws. They tell how much hangs on single rows, not what other articles
    would give.

    Parameters
    ----------
    first, second : Reading, or mapping of str to DataFrame
        Two readings, or their tables by name; tables that one of them lacks are left out.
    draws : int
        How often rows are drawn.

    Examples
    --------
    >>> import analysis
    >>> text = "Orr fled on May 3 and Karis on May 4, Ann Lee said."
    >>> one = analysis.read(analysis.Article(text)).tables()
    >>> two = one | {"dates": one["dates"].head(1)}
    >>> agreement(one, two).scores.loc["dates", ["precision", "recall"]].to_list()
    [0.5, 1.0]
    """
    ours, theirs = _tables(first), _tables(second)
    compared = compare(ours, theirs)
    scores, categories = [], []
    for table, score in compared.scores.iterrows():
        both, given, expected = (int(score[name]) for name in ("found", "rows", "of"))
        scores.append({"table": table} | _scored(given, expected, both, draws))
        pairs = compared.pairs[compared.pairs["table"] == table]
        categories += list(_categories(str(table), ours, theirs, pairs, draws))
    columns = ["table", "column", "both", "same", "alpha", "alpha_low", "alpha_high"]
    return Agreement(
        pd.DataFrame(scores).set_index("table").astype("Float64").astype(dict.fromkeys(_COUNTS, "Int64")),
        pd.DataFrame(categories, columns=columns)
        .set_index(["table", "column"])
        .astype("Float64")
        .astype({"both": "Int64"}),
    )


def _tables(reading: Reading | Tables) -> Tables:
    if isinstance(reading, Mapping):
        return reading
    return {
        name: getattr(reading, name) for name in ("sources", "attributions", "claims", "figures", "dates", "holdings")
    }


def _scored(first: int, second: int, both: int, draws: int) -> dict[str, Any]:
    """Return the scores of a table, of the numbers of rows that each has and that both have."""
    counts = np.array([both, first - both, second - both])
    total = int(counts.sum())
    low = high = None
    if total:
        drawn = np.random.default_rng(SEED).multinomial(total, counts / total, size=draws)
        low, high = np.percentile(2 * drawn[:, 0] / (drawn[:, 0] + total), _RANGE).tolist()
    return {
        "first": first,
        "second": second,
        "both": both,
        "precision": both / first if first else None,
        "recall": both / second if second else None,
        "f1": 2 * both / (first + second) if total else None,
        "f1_low": low,
        "f1_high": high,
    }


def _categories(table: str, ours: Tables, theirs: Tables, pairs: pd.DataFrame, draws: int) -> Iterator[dict[str, Any]]:
    key = f"{table[:-1]}_id"
    first = ours[table].set_index(key).loc[pairs["given"]]
    second = theirs[table].set_index(key).loc[pairs["expected"]]
    for column in TABLES[table].columns:
        # Whether an end belongs to an interval is no category, and says nothing where the end is open.
        named = column.type in ("category", "boolean") and not column.name.endswith("_closed")
        if named and column.name in first and column.name in second:
            told = [first[column.name].astype("string"), second[column.name].astype("string")]
            codes = {value: code for code, value in enumerate(sorted(set(pd.concat(told).dropna())))}
            units = [
                [codes[str(one)], codes[str(other)]]
                for one, other in zip(*told, strict=True)
                if not (pd.isna(one) or pd.isna(other))
            ]
            yield {"table": table, "column": column.name} | _alphas(units, len(codes), draws)


def _alphas(units: Sequence[Sequence[int]], values: int, draws: int) -> dict[str, Any]:
    if not units:
        return {"both": 0, "same": None, "alpha": None, "alpha_low": None, "alpha_high": None}
    pairs = np.array(units)
    counts = (pairs[:, :, None] == np.arange(values)).sum(axis=1)
    same, whole = float((pairs[:, 0] == pairs[:, 1]).mean()), _alpha(counts)
    if whole is None or same == 1:
        return {"both": len(pairs), "same": same} | dict.fromkeys(("alpha", "alpha_low", "alpha_high"), whole)
    chosen = np.random.default_rng(SEED).integers(0, len(pairs), size=(draws, len(pairs)))
    drawn = [alpha for alpha in (_alpha(counts[rows]) for rows in chosen) if alpha is not None]
    low, high = np.percentile(drawn, _RANGE).tolist()
    return {"both": len(pairs), "same": same, "alpha": whole, "alpha_low": low, "alpha_high": high}


def _alpha(counts: np.ndarray[Any, Any]) -> float | None:
    """Return Krippendorff's alpha of how often each value was given to each unit; None if there is but one value."""
    with extra("report", "How far two readings agree needs"):
        import krippendorff

    given = counts[:, counts.any(axis=0)]
    return float(krippendorff.alpha(value_counts=given, level_of_measurement="nominal")) if given.shape[1] > 1 else None
