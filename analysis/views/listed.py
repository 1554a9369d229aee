"""The rows of the index of many articles: what each is, who is heard in it, and what in it does not agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

import pandas as pd

from analysis.views.amounts import is_are, number
from analysis.views.days import day, days
from analysis.views.wording import clean, explained, records

SHOWN = 2
"""Findings of an article that its row gives in words."""
_DISAGREE = ("inconsistent", "differ")


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as the index has it; of one that cannot be read, `fault` says why, and nothing else is known.

    `address` is that of its page; `named` and `unnamed` count its sources; `findings` say what does not agree, `wrong`
    how many they are.
    """

    called: str
    address: str = ""
    publisher: str = ""
    day: str = ""
    words: int | None = None
    named: int | None = None
    unnamed: int | None = None
    wrong: int = 0
    findings: tuple[str, ...] = ()
    note: str = ""
    fault: str = ""

    @property
    def when(self) -> str:
        """Its day as a reader has it."""
        known = day(self.day[:10])
        return self.day if known is None else days(known, known)

    @property
    def written(self) -> dict[str, str]:
        """Its counts as a reader has them."""
        counts = {"words": self.words, "named": self.named, "unnamed": self.unnamed}
        return {name: "–" if count is None else number(count) for name, count in counts.items()}


def listed(
    articles: pd.DataFrame,
    errors: pd.DataFrame,
    sources: pd.DataFrame,
    findings: pd.DataFrame,
    addresses: Mapping[str, str],
) -> list[Listed]:
    """Return the rows of the index: the articles in the order in which they were read, then those that cannot be.

    Parameters
    ----------
    articles, errors, sources, findings : DataFrame
        Tables of a corpus.
    addresses : mapping of str to str
        The address of the page of each article by its ``item``.

    Examples
    --------
    >>> import tempfile
    >>> from analysis import Article, read_corpus
    >>> with tempfile.TemporaryDirectory() as to:
    ...     corpus = read_corpus([Article("It rained, Ann Lee said. Two men agreed."), Article("")], to, workers=0)
    ...     tables = [corpus.table(name) for name in ("articles", "errors", "sources", "findings")]
    >>> [(row.called, row.words, row.named, row.unnamed, row.fault) for row in listed(*tables, {})]
    [('article:1', 8, 1, 0, ''), ('article:2', 0, 0, 0, '')]
    """
    heard = sources[sources["kind"].ne("author").fillna(value=True)].groupby("article_id")["named"].agg(["sum", "size"])
    counts: dict[str, tuple[int, int]] = {
        str(id_): (int(named), int(size - named)) for id_, named, size in heard.itertuples()
    }
    wrong: dict[str, list[str]] = {}
    for row in records(findings[findings["verdict"].isin(_DISAGREE)]):
        wrong.setdefault(row["article_id"], []).append(explained(row["explanation"]))
    rows = [
        _listed(row, counts.get(row["article_id"], (0, 0)), wrong.get(row["article_id"], []), addresses)
        for row in records(articles)
    ]
    rows.sort(key=lambda row: row.address)
    return rows + [Listed(clean(row["item"]), fault=clean(row["why"])) for row in records(errors)]


def _listed(row: Mapping[str, Any], sources: tuple[int, int], wrong: list[str], addresses: Mapping[str, str]) -> Listed:
    notes = ["its text stands in the list before"] if row["copy"] else []
    if "language" not in row:
        notes.append("it does not seem to be English: nothing was read from it")
    rest = len(wrong) - SHOWN
    more = [f"There {is_are(rest)} {rest} more."] if rest > 0 else []
    return Listed(
        clean(row.get("title") or PurePath(row["item"]).stem),
        addresses.get(row["item"], ""),
        clean(row.get("publisher", "")),
        row.get("published", ""),
        int(row["words"]),
        *sources,
        len(wrong),
        (*wrong[:SHOWN], *more),
        "; ".join(notes),
    )
