"""The page RULES.md: what the rule of a row means, with an example of each, from ``lexicon/`` and from what is read."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.article import Article
from analysis.extract.rules import documented, parts
from analysis.lexicon import rows
from analysis.reading import read
from analysis.tables.schemas import EXTRACTED, table

_SHOWN = {
    "sources": ("name", "kind", "count_low", "count_high"),
    "attributions": ("mode", "cue_class", "reach"),
    "claims": ("modality", "polarity", "because"),
    "figures": ("kind", "low", "high", "modifier", "unit"),
    "dates": ("earliest", "latest", "grain"),
    "holdings": ("holder", "regions", "share_low", "share_high", "area_low"),
    "relations": ("kind", "roles", "figure_ids", "sense", "low"),
}
_PUBLISHED = date(2024, 11, 20)
_CUES = (("cue_verbs", "cue"), ("cue_phrases", "cue"), ("cue_nouns", "noun"))
_FRAMES = {
    "quote": "a quotation beside it",
    "that": "a clause with “that”",
    "bare": "a clause without “that”",
    "after": "source and cue follow the content",
    "rest": "whatever follows, if nothing else fits",
    "wh": "a clause with how, why, whether …",
    "to": "an infinitive",
    "of": "what the noun is of",
    "noun": "a noun phrase",
    "noun-as": "a noun phrase and “as …”",
    "noun-complement": "a noun phrase and what it is called",
    "audience": "takes the person addressed as its object",
    "addressee": "may take the person addressed as its object",
    "alone": "needs no source beside it",
}
_HEAD = """# The rules

Each row of a table names the `rule` that made it. This page says what each rule means, with an invented example and the
row that it gives. It is written from `analysis/lexicon/` by `make rules`; do not edit it.

- `LEMMA` stands for the cue: `say: bare` is `LEMMA: bare`, with the cue “say”.
- `…` stands for the rule that this one adds to: `say: quotation, after, resumed` is `LEMMA: after`, `LEMMA: quotation, …`
  and `…, resumed`; `own voice: whole` is `whole` and `own voice: …`.
- In the examples of attributions, the **source** is in bold, the *cue* in italics, and the content stands between ⟨ and ⟩;
  elsewhere ⟨ and ⟩ enclose what the row was read from. The day of publication is 20 November 2024.
- *Words* counts the entries of the lexicon that the rule looks up; a dash: it looks at the form of the sentence alone.
"""


def page() -> str:
    """Return the page, in Markdown."""
    parts_of_page = [_HEAD, *(_section(name) for name in EXTRACTED), _cues()]
    return "\n".join(parts_of_page)


def _section(name: str) -> str:
    lines = [f"## {name.capitalize()}", "", f"{table(name).description}.", ""]
    lines += ["| rule | what it means | example | the row it gives | words |", "|---|---|---|---|---|"]
    for rule, row in documented(name).items():
        shown, cells = _example(name, rule, row["example"])
        count = sum(map(_count, row["words"].split()))
        lines.append(f"| `{rule}` | {row['explains']} | {shown} | {cells} | {count or '–'} |")
    return "\n".join([*lines, ""])


def example(name: str, rule: str, text: str) -> Mapping[str, Any] | None:
    r"""Return the row of an example that has the rule: the one with the fewest other rules, None if there is none.

    Parameters
    ----------
    name
        The table.
    rule
        As in ``lexicon/rules.csv``.
    text
        The example as there, a new paragraph written ``\n``.

    Examples
    --------
    >>> row = example("dates", "year", "The dam broke in 1999.")
    >>> row["text"], row["earliest"]
    ('1999', '1999-01-01')
    """
    reading = read(Article(text.replace("\\n", "\n"), published=_PUBLISHED))
    found = getattr(reading, name).to_dict("records")
    fitting = [(len(parts(name, row["rule"])), at) for at, row in enumerate(found) if rule in parts(name, row["rule"])]
    return found[min(fitting)[1]] if fitting else None


def _example(name: str, rule: str, text: str) -> tuple[str, str]:
    row = example(name, rule, text)
    text = text.replace("\\n", "\n")
    if row is None:
        return text, "–"
    marks: list[tuple[int, int, str, str]] = []
    if name == "attributions":
        marks += [(*span, "⟨", "⟩") for span in _spans(row["content_spans"])]
        marks += [(*span, "**", "**") for span in _span(row, "source_")]
        marks += [(*span, "*", "*") for span in _span(row, "cue_")]
    else:
        marks += [(*span, "⟨", "⟩") for span in _span(row, "")]
    cells = [f"{column} {_cell(row[column])}" for column in _SHOWN[name] if not pd.isna(row[column])]
    return _marked(text, marks).replace("\n", " ¶ "), ", ".join(cells)


def _spans(cell: Any) -> Iterator[tuple[int, int]]:  # noqa: ANN401 - a cell of a table
    if not pd.isna(cell):
        for piece in str(cell).split(";"):
            start, end = piece.split(":")
            yield int(start), int(end)


def _span(row: Mapping[str, Any], prefix: str) -> Iterator[tuple[int, int]]:
    if not pd.isna(row[f"{prefix}start"]):
        yield int(row[f"{prefix}start"]), int(row[f"{prefix}end"])


def _marked(text: str, marks: list[tuple[int, int, str, str]]) -> str:
    """Put marks around spans; of two that begin together, the longer opens first.

    Examples
    --------
    >>> _marked("she said so", [(0, 3, "**", "**"), (9, 11, "⟨", "⟩")])
    '**she** said ⟨so⟩'
    """
    opening = [(start, 1, -end, left) for start, end, left, _ in marks]
    closing = [(end, 0, -start, right) for start, end, _, right in marks]
    for at, _, _, mark in sorted([*opening, *closing], reverse=True):
        text = f"{text[:at]}{mark}{text[at:]}"
    return text


def _cell(cell: Any) -> str:  # noqa: ANN401 - a cell of a table
    return f"{cell:,.10g}" if isinstance(cell, float) else str(cell)


def _count(reference: str) -> int:
    """Count the entries that a reference names: a file, or those of it whose column holds a word.

    Examples
    --------
    >>> _count("negation") > _count("negation:kind=does")
    True
    """
    name, _, where = reference.partition(":")
    column, _, value = where.partition("=")
    return sum(not where or value in row[column].split() for row in rows(name))


def _cues() -> str:
    lines = [
        "## Cues by frame",
        "",
        "The words that attribute, by what stands beside them. In the cues of several words, forms in capitals stand for all",
        "their inflected forms.",
        "",
    ]
    for frame, meaning in _FRAMES.items():
        held = [(file, [row[key] for row in rows(file) if frame in row["frames"].split()]) for file, key in _CUES]
        total = sum(len(cues) for _, cues in held)
        lines += [f"### `{frame}`: {meaning}", ""]
        for file, cues in held:
            if cues:
                kind = file.removeprefix("cue_")
                lines += [f"{kind.capitalize()} ({len(cues)} of {total}): {', '.join(sorted(cues))}", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8", newline="\n")
