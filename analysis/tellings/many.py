"""More than two tellings: each against each, and who may have it from whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, permutations

import pandas as pd

from analysis.reading import Reading
from analysis.tellings.change import SAME, Change
from analysis.tellings.rows import changes

Row = dict[str, float]
RUN = 5
"""Words in a row that two texts share, and that count as copied."""
SHARED = 0.1
"""So much of a text's wording, at least, stands in the text that it may come from."""
ERROR = 0.05
"""What a departure that two texts share weighs against shared wording; a claim that one leaves out weighs a tenth of it."""
EARLIEST = "it is the earliest of them, or tells the most"
TOO_LITTLE = "it shares too little with the others"
WEIGHED = frozenset(
    {"figure changed", "unit changed", "date changed", "bound lost", "polarity changed", "modality changed"}
)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Several tellings, each compared with each.

    Attributes
    ----------
    pairs : DataFrame
        One row a first and a second text: how many claims are ``kept``, ``reworded``, ``dropped`` and ``added``, how many rows
        are told ``otherwise``; the share of the wording of the second that stands in the first (``wording``), how much of it is
        in the same order (``order``), and how many departures from the other texts the two have in common (``errors``).
    descent : DataFrame
        One row a text: the text that it may come from (``perhaps_from``, missing if none shares enough), and why (``because``).
    """

    pairs: pd.DataFrame
    descent: pd.DataFrame

    @property
    def sentences(self) -> tuple[str, ...]:
        """What may be supposed of who has it from whom, a sentence a text; a likeness is no proof."""
        rows = self.descent[["text", "perhaps_from", "because"]].itertuples(index=False)
        return tuple(
            f"Nothing tells where {text} is from: {because}."
            if pd.isna(source)
            else f"{text} may come from {source}: {because}."
            for text, source, because in rows
        )


def matrix(readings: Mapping[str, Reading]) -> Matrix:
    """Compare several tellings, each with each, and suppose who has it from whom.

    Of two texts, the one that was published first, or that tells more, is taken to be the earlier. A text may come from the
    earlier text with which it shares most: runs of words, their order, and departures from what other texts say.

    Parameters
    ----------
    readings : mapping of str to Reading
        Readings by the names that they are to have in the tables.

    Examples
    --------
    >>> import analysis
    >>> said = "Some 40 jets of the Nordwind line were lost in the storm on Monday, two pilots of the line said."
    >>> texts = {"a": said + " It was their worst day.", "b": said, "c": said.replace("40", "14")}
    >>> matrix({name: analysis.read(analysis.Article(text)) for name, text in texts.items()}).descent["perhaps_from"].tolist()
    [<NA>, 'a', 'b']
    """
    told = {(one, other): changes(readings[one], readings[other]) for one, other in permutations(readings, 2)}
    rows = {pair: _row(readings, *pair, told) for pair in told}
    pairs = pd.DataFrame([{"first": one, "second": other, **row} for (one, other), row in rows.items()])
    return Matrix(pairs.set_index(["first", "second"]), _descent(readings, rows))


def _row(
    readings: Mapping[str, Reading], one: str, other: str, told: Mapping[tuple[str, str], Sequence[Change]]
) -> Row:
    rows = told[one, other]
    claims = [change.change for change in rows if change.table == "claims"]
    wording, order = _wording(readings[one].article.text, readings[other].article.text)
    return {
        **{name: claims.count(name) for name in ("kept", "reworded", "dropped", "added")},
        "otherwise": sum(change.change not in {*SAME, "dropped", "added"} for change in rows),
        "wording": round(wording, 2),
        "order": round(order, 2),
        "errors": _common(readings, one, other, told),
    }


def _wording(first: str, second: str) -> tuple[float, float]:
    """Return the share of a text's runs of words that stand in the other, and of those how many follow each other there."""
    ours, theirs = _runs(first), _runs(second)
    places = {run: place for place, run in reversed(list(enumerate(ours)))}
    shared = [places[run] for run in theirs if run in places]
    follow = sum(one < other for one, other in pairwise(shared))
    return len(shared) / max(1, len(theirs)), follow / max(1, len(shared) - 1)


def _runs(text: str) -> list[tuple[str, ...]]:
    words = ["".join(filter(str.isalnum, word)) for word in text.casefold().split()]
    return list(zip(*(words[k:] for k in range(RUN)), strict=False))


def _common(
    readings: Mapping[str, Reading], one: str, other: str, told: Mapping[tuple[str, str], Sequence[Change]]
) -> int:
    """Count what two texts tell alike and otherwise than a third does, at the most of any third."""

    def departures(third: str, text: str) -> set[tuple[object, ...]]:
        words = readings[text].article.text
        return {
            (change.table, change.change, change.first, change.second.of(words).casefold())
            for change in told[third, text]
            if change.change in WEIGHED and change.second is not None
        }

    thirds = (third for third in readings if third not in {one, other})
    return max((len(departures(third, one) & departures(third, other)) for third in thirds), default=0)


def _descent(readings: Mapping[str, Reading], pairs: Mapping[tuple[str, str], Row]) -> pd.DataFrame:
    ordered = sorted(readings, key=lambda name: _age(readings, name))
    supposed: dict[str, tuple[str | None, str]] = {ordered[0]: (None, EARLIEST)}
    for k, text in enumerate(ordered[1:], start=1):
        best = max(ordered[:k], key=lambda earlier: _likeness(pairs[earlier, text]))
        pair = pairs[best, text]
        supposed[text] = (best, _because(pair)) if pair["wording"] >= SHARED else (None, TOO_LITTLE)
    rows = [(text, *supposed[text]) for text in readings]
    return pd.DataFrame(rows, columns=["text", "perhaps_from", "because"]).astype("string")


def _age(readings: Mapping[str, Reading], name: str) -> tuple[str, int]:
    """Return what orders texts: the day of publication if all have one, and then how much they tell."""
    published = [reading.article.published for reading in readings.values()]
    day = str(readings[name].article.published) if all(published) else ""
    return day, -len(readings[name].records.claims)


def _likeness(pair: Row) -> float:
    return pair["wording"] * (0.5 + pair["order"] / 2) + ERROR * (pair["errors"] - pair["dropped"] / 10)


def _because(pair: Row) -> str:
    errors = int(pair["errors"])
    departures = f", and {errors} departure{'' if errors == 1 else 's'} from another text in common" if errors else ""
    return (
        f"{pair['wording']:.0%} of its wording stands there, {pair['order']:.0%} of that in the same order{departures}"
    )
