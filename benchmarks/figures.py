"""How well figures are read: ``python benchmarks/figures.py CORPUS`` scores a file in the layout of NewsQuant.

The corpus is the data of "CQE: A Comprehensive Quantity Extractor" (Almasian et al. 2023), to be had on GitHub. It
states no licence, so it is not part of this project.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from analysis.article import Article
from analysis.extract.dates.dates import dates
from analysis.extract.figures.figures import figures
from analysis.extract.figures.nouns import singular
from analysis.extract.places import places
from analysis.extract.records import Figure
from analysis.text.doc import parse
from benchmarks import page
from benchmarks.quantities import MEASURES, paired, score

# What others reached on the whole corpus (value, value + unit, value + change), as they published or as we ran them.
PEERS = [["CQE 2.0 (published; all 590 sentences)", "92.0", "85.6", "88.1", ""],
         ["quantulum3 0.10.0 (all 590 sentences)", "72.9", "46.5", "51.9", ""]]  # fmt: skip

_FEW = re.compile(r"(?i)(?:several|(?:a\s)?few|(?:a\s)?handful)\b(?!\s(?:hundred|thousand|million|dozen))")
_COUNTED = frozenset({"count", "casualties", "source_count", "votes", "score"})
_MARKS = {"about": "~", "nearly": "~", "more than": ">", "at least": ">", "less than": "<", "up to": "<"}


def quantity(figure: Figure, text: str) -> dict[str, Any] | None:
    """Map a figure to a quantity of the corpus; None where the corpus counts none.

    The corpus has one mark for what the figure says in two fields: a rise or fall wins over a bound, and a bound over
    nothing. Fractions have the unit "% noun" there. The unit of a counted noun is its whole phrase there ("small
    tenancy"), which is the figure's ``subject`` with its last word in the singular. "Several", "a few" and "an hour" are no
    quantities there.
    """
    if figure.wording != "number" or (figure.low is None and figure.high is None) or _FEW.match(text):
        return None
    if 1 in (figure.low, figure.high) and text.lower().startswith(("a ", "an ")):
        return None
    unit = figure.unit
    if unit is not None and unit.startswith("fraction"):
        unit = f"% {unit.removeprefix('fraction of ') if unit != 'fraction' else '-'}"
    if figure.kind in _COUNTED and figure.rule != "unit" and figure.unit and figure.subject:
        *before, last = figure.subject.split()
        unit = " ".join([*before, singular(last.lower())])
    return {
        "low": figure.low,
        "high": figure.high,
        "change": figure.change or _MARKS.get(figure.modifier, "="),
        "unit": unit or "-",
    }


def _movements(rows: list[Figure]) -> Iterator[Figure]:
    """Join the levels of "from A to B", which are one range in the corpus."""
    held: Figure | None = None
    for row in rows:
        levels = held is not None and held.role == "before" and row.role == "after" and held.unit == row.unit
        if levels and held is not None and held.low is not None and row.low is not None:
            yield replace(row, low=min(held.low, row.low), high=max(held.low, row.low), modifier="range")
            held = None
            continue
        if held is not None:
            yield held
        held = row
    if held is not None:
        yield held


def read(text: str) -> list[dict[str, Any]]:
    """Return the quantities of a sentence."""
    doc = parse(Article(text))
    rows = list(figures(doc, tuple(places(doc)), tuple(dates(doc))))
    return [found for row in _movements(rows) if (found := quantity(row, row.span.of(text))) is not None]


def measure(corpus: Path) -> str:
    """Score a corpus and return the table."""
    sentences = json.loads(corpus.read_text(encoding="utf-8"))
    found = [read(sentence["text"]) for sentence in sentences]
    scores = score([sentence["quantities"] for sentence in sentences], found)
    rows = [["this project, F1", *(f"{scores[name].f1:.1f}" for name in MEASURES)]]
    rows.append(["precision", *(f"{scores[name].precision:.1f}" for name in MEASURES)])
    rows.append(["recall", *(f"{scores[name].recall:.1f}" for name in MEASURES)])
    wanted = sum(len(sentence["quantities"]) for sentence in sentences)
    note = f"{len(sentences)} sentences of `{corpus.name}` with {wanted} quantities; units have to be equal."
    return f"{note}\n\n{page.table(['figures', *MEASURES], [*rows, *PEERS])}"


def errors(corpus: Path) -> list[str]:
    """Return what was missed and what was read in vain, sentence by sentence, for a person to go through."""
    lines = []
    for sentence in json.loads(corpus.read_text(encoding="utf-8")):
        gold, given = sentence["quantities"], read(sentence["text"])
        for name, pairs in paired(gold, given).items():
            missed = [one for at, one in enumerate(gold) if at not in pairs]
            if missed:
                shown = "; ".join(f"{one['value']} {one['change']} {one['normalized_unit']}" for one in missed)
                lines.append(f"{name} missed: {shown}\n    {given}\n    {sentence['text']}")
        pairs = paired(gold, given)["value"]
        extra = [one for at, one in enumerate(given) if at not in pairs.values()]
        if extra:
            lines.append(f"extra: {extra}\n    {sentence['text']}")
    return lines


def main(corpus: Path) -> None:
    """Print the table and write it on the page of results."""
    table = measure(corpus)
    print(table)
    page.write("figures", table)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_file():
        sys.exit("Name one file in the layout of NewsQuant: python benchmarks/figures.py CORPUS")
    main(Path(sys.argv[1]))
