"""Two tellings of one story, compared: the table of what became of each row, three sentences, and a page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from analysis.reading import Reading
from analysis.tellings.change import CHANGES, Change
from analysis.tellings.findings import finding_changes
from analysis.tellings.rows import changes
from analysis.tellings.sentences import sentences
from analysis.text.span import Span

_TYPES: dict[str, Any] = {
    "table": "string",
    "change": pd.CategoricalDtype(list(CHANGES)),
    "first_id": "string",
    "first_text": "string",
    "first_start": "Int64",
    "first_end": "Int64",
    "second_id": "string",
    "second_text": "string",
    "second_start": "Int64",
    "second_end": "Int64",
    "detail": "string",
}


@dataclass(frozen=True, slots=False, repr=False, eq=False)
class Tellings:
    """What became of the rows of a first text in a second that tells the same story.

    Attributes
    ----------
    first, second : Reading
    told : tuple of Change
        What became of each row, as records.

    Examples
    --------
    >>> import analysis
    >>> texts = "The dam could break, two engineers said. It is old.", "The dam will break, two engineers said. It is old."
    >>> both = tellings(*(analysis.read(analysis.Article(text)) for text in texts))
    >>> both.changes.loc[both.changes["table"] == "claims", ["change", "first_text", "second_text"]].values.tolist()
    [['modality changed', 'The dam could break', 'The dam will break'], ['kept', 'It is old', 'It is old']]
    """

    first: Reading
    second: Reading
    told: tuple[Change, ...]

    def __repr__(self) -> str:
        return "\n".join(self.sentences)

    @cached_property
    def changes(self) -> pd.DataFrame:
        """One row a claim, attribution, holding, figure or date that has a row in either text.

        ``table`` and ``change`` say of what table the row is and what became of it; ``first_text``, ``first_start`` and
        ``first_end`` are its words in the first text and where they stand, ``second_…`` those in the second, missing where it
        does not stand there; ``first_id`` and ``second_id`` its ids in the two readings; ``detail`` what differs.
        """
        return self._frame(self.told)

    @cached_property
    def findings(self) -> pd.DataFrame:
        """What became of the findings of the checks, in the same columns; the checks are run when it is first asked for."""
        return self._frame(self.found)

    @cached_property
    def found(self) -> tuple[Change, ...]:
        """What became of the findings, as records."""
        return tuple(finding_changes(self.first, self.second, self.told))

    @cached_property
    def sentences(self) -> tuple[str, str, str]:
        """What a reader of the second does not learn, what it tells otherwise, and how much of it is the same."""
        return sentences(self.told, self.first.article.text, self.second.article.text)

    @property
    def summary(self) -> str:
        """The three sentences as one text."""
        return " ".join(self.sentences)

    def page(self) -> str:
        """Return a page of HTML that stands by itself: the sentences, the two texts side by side with lines, the table."""
        from analysis.tellings.page import page

        return page(self)

    def _repr_html_(self) -> str:
        from analysis.tellings.page import fragment

        return fragment(self)

    def _frame(self, told: tuple[Change, ...]) -> pd.DataFrame:
        first, second = self.first.article.text, self.second.article.text
        rows = [
            {
                "table": each.table,
                "change": each.change,
                "first_id": each.first_id,
                **_place("first", each.first, first),
                "second_id": each.second_id,
                **_place("second", each.second, second),
                "detail": each.detail or None,
            }
            for each in told
        ]
        frame = pd.DataFrame(rows, columns=list(_TYPES))
        return pd.DataFrame({name: frame[name].astype(kind) for name, kind in _TYPES.items()})


def _place(side: str, span: Span | None, text: str) -> dict[str, object]:
    words, start, end = (None, None, None) if span is None else (span.of(text), span.start, span.end)
    return {f"{side}_text": words, f"{side}_start": start, f"{side}_end": end}


def tellings(first: Reading, second: Reading) -> Tellings:
    """Compare two tellings of one story, also of one and the same text.

    Parameters
    ----------
    first, second : Reading
        The story as it was told first, and as it is told again.

    Returns
    -------
    Tellings
    """
    return Tellings(first, second, tuple(changes(first, second)))
