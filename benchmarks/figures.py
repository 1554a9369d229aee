"""How well figures are read: ``python benchmarks/figures.py CORPUS`` scores a file in the layout of NewsQuant.

The corpus is the data of "CQE: A Comprehensive Quantity Extractor" (Almasian et al. 2023), to be had on GitHub. It
states no licence, so it is not part of this project.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import analysis
from analysis.extract.figures.counted import singular
from benchmarks import page
from benchmarks.quantities import MEASURES, paired, score

# What others reached on the whole corpus (value, value + unit, value + change), as they published or as we ran them.
PEERS = [["CQE 2.0 (published; all 590 sentences)", "92.0", "85.6", "88.1", ""],
         ["quantulum3 0.10.0 (all 590 sentences)", "72.9", "46.5", "51.9", ""]]  # fmt: skip

# The project's kinds without a number of their own, which the annotators of the corpus do not count as quantities.
_WORDED = frozenset({"ordinal", "universal", "comparison", "vague"})
_WORDED_RULES = frozenset({"majority", "mainly", "whole", "rest", "bare plural", "singular"})
_FEW = re.compile(r"(?i)(?:several|(?:a\s)?few|(?:a\s)?handful)\b(?!\s(?:hundred|thousand|million|dozen))")
_COUNTED = frozenset({"counted noun", "casualties", "sources"})
_MARKS = {"about": "~", "nearly": "~", "more than": ">", "at least": ">", "less than": "<", "up to": "<"}


def quantity(row: Mapping[str, Any]) -> dict[str, Any] | None:
    """Map a row of the table of figures to a quantity of the corpus; None where the corpus counts none.

    The corpus has one mark for what the table says in two columns: a rise or fall wins over a bound, and a bound over
    nothing. Fractions have the unit "% noun" there. The unit of a counted noun is its whole phrase there ("small
    tenancy"), which is the table's ``subject`` with its last word in the singular. "Several" and "a few" are no
    quantities there.
    """
    if row["kind"] in _WORDED or row["rule"] in _WORDED_RULES:
        return None
    if (row["low"] is None and row["high"] is None) or _FEW.match(row["text"]):
        return None
    unit = row["unit"]
    if unit is not None and unit.startswith("fraction"):
        unit = f"% {unit.removeprefix('fraction of ') if unit != 'fraction' else '-'}"
    if row["rule"] in _COUNTED and row["subject"]:
        *before, last = row["subject"].split()
        unit = " ".join([*before, singular(last.lower())])
    return {
        "low": row["low"],
        "high": row["high"],
        "change": row["change"] or _MARKS.get(row["modifier"], "="),
        "unit": unit or "-",
    }


def read(text: str) -> list[dict[str, Any]]:
    """Return the quantities of a sentence, from the table of figures as anyone gets it."""
    figures = analysis.read(analysis.Article(text)).figures
    rows = figures.astype(object).where(figures.notna(), None).to_dict("records")
    return [found for row in rows if (found := quantity(row)) is not None]


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
