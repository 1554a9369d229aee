"""The sourcing audit: how much of an article rests on whom.

What to ask of an article's sources follows the rules of newsrooms: named sources before unnamed ones, the most specific
description, a reason for anonymity, facts rather than opinion from unnamed sources, all sides heard, the source near to
what it said (Reuters Handbook of Journalism; AP, News Values and Principles; SPJ Code of Ethics).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.tables.ids import AUTHOR
from analysis.tables.innermost import innermost_words
from analysis.tables.protocol import Reading
from analysis.tables.shown import shown
from analysis.tables.spans import read_spans, word_starts

VOICES = ("named", "on the record", "unnamed", "document or data", "author")
_MEASURES = ("words", "attributions", "claims", "figures")
# A bare plural ("sources say") is at least two people, and counted as two.
PLURAL = 2


@dataclass(frozen=True, slots=True)
class People:
    """How many distinct people an article's unnamed sources are.

    Attributes
    ----------
    low : int
        The largest group: its members are distinct, all others might be among them.
    high : int
        The sum of all groups, without repeats and without parts of other groups; those of no stated size count as two.
    bare_plurals : tuple of str
        The ids of groups of no stated size: with one, `high` is no upper bound.
    naive : int
        What adding up every mention of a number gives, which counts people twice.
    """

    low: int
    high: int
    bare_plurals: tuple[str, ...]
    naive: int

    def __str__(self) -> str:
        plus = "+" if self.bare_plurals else ""
        return f"{self.low}{plus}" if self.low == self.high else f"{self.low} to {self.high}{plus}"


_SHOWN = ["name", "anonymity_reason", "attributions", "words", "claims"]


@dataclass(frozen=True, slots=True)
class Audit:
    """How much of an article rests on whom.

    Attributes
    ----------
    voices : DataFrame
        By voice (named, on the record without a name, unnamed, document or data, the author): words, attributions,
        claims and figures, and the share of each in per cent. A word or figure counts for the innermost source. What the
        shares of the words lack of a hundred is attributed to sources that the text does not tell.
    words : Series
        The words of each source, by its id: those that no other source is said to have said.
    sides : DataFrame
        The same by the side that a source speaks for, without the author's; ``<NA>``: no side is stated.
    modality : DataFrame
        Claims by voice and modality: what unnamed sources are used for.
    unnamed : DataFrame
        One row an unnamed source: how many people, how it is described, whether a reason is given, what it is used for.
    people : People
        The number of distinct people among the unnamed sources.
    declined : DataFrame
        Who was asked and did not answer.
    distance : DataFrame
        One row an attribution: how far its content stands from its source, in reach and in characters.
    """

    voices: pd.DataFrame
    words: pd.Series[Any]
    sides: pd.DataFrame
    modality: pd.DataFrame
    unnamed: pd.DataFrame
    people: People
    declined: pd.DataFrame
    distance: pd.DataFrame

    def _repr_html_(self) -> str:
        """Return the audit as a notebook shows it: whose words the article is, and who is unnamed."""
        low, high, more = self.people.low, self.people.high, " or more" if self.people.bare_plurals else ""
        people = f"{low if low == high else f'{low} to {high}'} {'person' if high == 1 else 'people'}{more}"
        tables = {
            "By voice": self.voices,
            "By side": self.sides,
            f"Without a name: {people}": self.unnamed[_SHOWN],
            "Asked, and did not answer": self.declined[["name", "text"]],
        }
        return shown(tables) or "<p>Nothing in this article can be audited.</p>"


def sourcing(reading: Reading) -> Audit:
    """Audit the sourcing of an article.

    Parameters
    ----------
    reading : Reading

    Examples
    --------
    >>> import analysis
    >>> text = "The dam will hold, two officials said. It broke in 1999, but Rosa Kent, the mayor, denied that."
    >>> audit = sourcing(analysis.read(analysis.Article(text)))
    >>> str(audit.people)
    '2'
    """
    sources, claims = reading.sources.set_index("source_id"), reading.claims
    spoken = reading.attributions[reading.attributions["cue_class"].ne("declined").fillna(value=True)]
    voice = _voices(sources)
    counts = pd.DataFrame(
        {
            "words": pd.Series(innermost_words(reading.article.text, spoken.to_dict("records")), dtype="Int64"),
            "attributions": spoken["source_id"].value_counts(),
            "claims": claims["source_id"].fillna(AUTHOR).value_counts(),
            "figures": reading.figures.loc[~_of_sources(reading.figures), "source_id"].fillna(AUTHOR).value_counts(),
        },
        index=sources.index,
    )
    counts = counts.fillna(0).astype("Int64")
    modalities = claims["modality"].cat.categories
    by_voice = voice.reindex(claims["source_id"].fillna(AUTHOR)).to_numpy()
    modality = pd.crosstab(pd.Categorical(by_voice, VOICES), claims["modality"], dropna=False)
    modality = modality.reindex(index=pd.Index(VOICES, name="voice"), columns=modalities, fill_value=0)
    told = sources.index != AUTHOR
    return Audit(
        voices=_shares(
            counts.groupby(voice).sum().reindex(pd.Index(VOICES, name="voice"), fill_value=0),
            len(word_starts(reading.article.text)),
        ),
        words=counts["words"],
        sides=_shares(counts[told].groupby(sources.loc[told, "side"], dropna=False).sum()),
        modality=modality.rename_axis(columns=None),
        unnamed=_unnamed(sources, counts, claims),
        people=distinct_people(sources, reading.figures),
        declined=_declined(reading.attributions, sources),
        distance=_distance(spoken),
    )


def _voices(sources: pd.DataFrame) -> pd.Series[Any]:
    def voice(row: Any) -> str:  # noqa: ANN401
        if row["kind"] == "author":
            return "author"
        if row["kind"] in ("document", "data"):
            return "document or data"
        return "unnamed" if row["anonymous"] else "named" if row["named"] else "on the record"

    voices = [voice(row) for row in sources.to_dict("records")]
    return pd.Series(pd.Categorical(voices, VOICES), index=sources.index, name="voice")


def _of_sources(figures: pd.DataFrame) -> pd.Series[Any]:
    return figures["kind"].eq("source_count").fillna(value=False)


def _shares(counts: pd.DataFrame, words: int | None = None) -> pd.DataFrame:
    """Put beside each measure its share; that of the words is of all `words` of the article, if they are given."""
    columns: dict[str, pd.Series[Any]] = {}
    for measure in _MEASURES:
        columns[measure] = counts[measure]
        total = counts[measure].sum() if words is None or measure != "words" else words
        shares = [round(100 * count / total, 1) if total else None for count in counts[measure]]
        columns[f"{measure}_share"] = pd.Series(shares, index=counts.index, dtype="Float64")
    return pd.DataFrame(columns)


def _unnamed(sources: pd.DataFrame, counts: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    kept = ["name", "count_low", "count_high", "role", "access", "side", "anonymity_reason", "subset_of", "mentions"]
    table = sources.loc[sources["anonymous"], kept]
    table.insert(6, "described", table[["role", "access", "side"]].notna().sum(axis=1).astype("Int64"))
    table = table.join(counts[["attributions", "words", "claims"]])
    table["checkable"] = _by_source(claims[claims["checkable"]], table.index)
    for modality in claims["modality"].cat.categories:
        table[modality] = _by_source(claims[claims["modality"] == modality], table.index)
    return table


def _by_source(claims: pd.DataFrame, sources: pd.Index[Any]) -> pd.Series[Any]:
    return claims["source_id"].value_counts().reindex(sources).fillna(0).astype("Int64")


def distinct_people(sources: pd.DataFrame, figures: pd.DataFrame) -> People:
    """Return how many distinct people stand behind the unnamed sources; `sources` is indexed by ``source_id``."""
    unnamed = sources[sources["anonymous"] & ~sources["kind"].isin(["document", "data", "organisation", "state"])]
    least = unnamed["count_low"].fillna(1)
    wholes = unnamed[~unnamed["subset_of"].isin(list(unnamed.index)).fillna(value=False)]
    bare = wholes.index[wholes["count_high"].isna()]
    most = wholes["count_high"].fillna(wholes["count_low"]).fillna(PLURAL)
    low, high = int(least.max()) if len(least) else 0, int(most.sum())
    naive = figures.loc[_of_sources(figures), "low"].sum()
    return People(low, max(low, high), tuple(map(str, bare)), int(naive))


def _declined(attributions: pd.DataFrame, sources: pd.DataFrame) -> pd.DataFrame:
    rows = attributions[attributions["cue_class"].eq("declined").fillna(value=False)]
    table = rows[["attribution_id", "source_id", "source_text", "text", "paragraph"]].set_index("attribution_id")
    return table.join(sources[["name", "side"]], on="source_id")


def _distance(attributions: pd.DataFrame) -> pd.DataFrame:
    rows = [
        {
            "attribution_id": row["attribution_id"],
            "source_id": row["source_id"],
            "reach": row["reach"],
            "characters": _gap(row),
            "before": None if pd.isna(row["source_start"]) else bool(row["source_start"] < row["content_start"]),
        }
        for row in attributions.to_dict("records")
    ]
    table = pd.DataFrame(rows, columns=["attribution_id", "source_id", "reach", "characters", "before"])
    types = {"characters": "Int64", "before": "boolean", "source_id": "string"}
    return table.astype(types | {"reach": attributions["reach"].dtype}).set_index("attribution_id")


def _gap(row: Any) -> int | None:  # noqa: ANN401
    """Return how many characters stand between a source and the nearest piece of its content."""
    spans = read_spans(row["content_spans"])
    if pd.isna(row["source_start"]) or not spans:
        return None
    return min(max(0, int(row["source_start"]) - end, start - int(row["source_end"])) for start, end in spans)
