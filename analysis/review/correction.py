"""A correction: what a person says of one row, told by the words that the row stands on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from analysis.given import GivenError

Cell = str | int | float | bool | None
OPERATIONS = ("accept", "reject", "edit", "add", "merge")
EDITABLE: Mapping[str, tuple[str, ...]] = {
    "sources": tuple(
        "name kind named anonymous count_low count_high role on_behalf_of access anonymity_reason side".split()
    ),
    "attributions": ("cue_class", "mode", "audience", "negated", "reach", "rests_on"),
    "claims": ("polarity", "modality", "hedges", "topics", "checkable", "because"),
    "figures": tuple(
        "kind low high low_closed high_closed modifier change role unit subject measure of places holder".split()
    ),
    "dates": ("earliest", "latest", "grain", "resolved_by", "kind", "clock"),
    "holdings": tuple(
        "holder regions region_codes joint share_low share_high area_low area_high low_closed high_closed".split()
    ),
    "relations": ("kind", "sense", "low", "high"),
}
"""The columns that a correction may give, by table; all others follow from these and from the words."""

NEEDED: Mapping[str, tuple[str, ...]] = {
    "sources": ("kind", "named"),
    "attributions": ("content",),
    "claims": (),
    "figures": ("kind",),
    "dates": (),
    "holdings": ("regions",),
}
"""What has to be said of a row that is added, by table; relations cannot be added."""

PARTS = ("source", "cue", "content")
"""The parts of an attribution that a correction may place elsewhere."""

SAID_BY = "said_by"
"""Of an attribution: the words on which the row of its source stands."""


class ReviewError(GivenError):
    """A review that cannot be used; the message is one sentence that says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the article and where they stand, with a few characters on either side by which they are found again.

    Examples
    --------
    >>> Words.of("The dam will hold.", 4, 7)
    Words(text='dam', start=4, end=7, before='The ', after=' will hold.')
    """

    text: str
    start: int
    end: int
    before: str = ""
    after: str = ""

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Words:
        """Return the words of a text from one offset up to another."""
        return cls(text[start:end], start, end, text[max(0, start - AROUND) : start], text[end : end + AROUND])


AROUND = 24
"""Characters that are kept on either side of words: some four words of a text."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says of one row.

    Attributes
    ----------
    table : str
    do : {"accept", "reject", "edit", "add", "merge"}
    words : Words
        Where the row stands; of a source, its fullest mention.
    was : mapping
        Cells that the row had when it was corrected, by column: if it has others by now, the correction does not fit.
    now : mapping
        The cells that are right, by column.
    parts : mapping of str to Words
        Of an attribution, where its source, its cue and the pieces of its content are, as far as that is corrected.
    other : Words, optional
        Where another row of sources stands: the one that this one is merged into, or that an attribution is said by.
    who, when, why
        Who says so, on what day, and why.
    """

    table: str
    do: str
    words: Words
    was: Mapping[str, Cell] = field(default_factory=dict)
    now: Mapping[str, Cell] = field(default_factory=dict)
    parts: Mapping[str, tuple[Words, ...]] = field(default_factory=dict)
    other: Words | None = None
    who: str | None = None
    when: date | None = None
    why: str | None = None

    @property
    def says(self) -> tuple[object, ...]:
        """What it says of the row, whoever says it and for whatever reason: two that agree say the same."""
        other = None if self.other is None else self.other.text
        parts = {name: [each.text for each in words] for name, words in self.parts.items()}
        return (self.do, sorted(self.now.items()), sorted(parts.items()), other)

    def __str__(self) -> str:
        """Say it in a few words, for a list.

        Examples
        --------
        >>> print(Correction("figures", "edit", Words("12 dead", 4, 11), now={"low": 13}))
        edit of figures “12 dead”: low 13
        """
        told = [f"{column} {'nothing' if cell is None else cell}" for column, cell in self.now.items()]
        told += [f"{name} “{' … '.join(each.text for each in words)}”" for name, words in self.parts.items()]
        if self.other is not None:
            told.append(f"{'into' if self.do == 'merge' else 'said by'} “{self.other.text}”")
        text = " ".join(self.words.text.split())
        shown = text if len(text) <= 60 else f"{text[:59]}…"
        return f"{self.do} of {self.table} “{shown}”" + (f": {', '.join(told)}" if told else "")


@dataclass(frozen=True, slots=True)
class Review:
    """The corrections to the reading of one article.

    Attributes
    ----------
    article_id : str
        The article's id when they were made.
    name : str
        What the article is called.
    corrections : tuple of Correction
    """

    article_id: str
    name: str
    corrections: tuple[Correction, ...] = ()
