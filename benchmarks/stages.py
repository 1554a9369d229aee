"""What a reading costs, stage by stage, in times of what blank spaCy takes for tokens and sentences of the same texts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any
from unittest.mock import patch

from analysis.article import Article
from analysis.extract import extract
from analysis.reading import read
from analysis.tables.together import tables
from analysis.text.doc import parse
from benchmarks import page
from benchmarks.speed import texts

RUNS = 5
_MOST = 200
STAGES = ("places", "dates", "figures", "quotations", "attributed", "sources", "attribution_records", "claims", "holdings",
          "extents", "relations")  # fmt: skip


def spacy_call(articles: Sequence[str]) -> Callable[[], object]:
    """Return a call of blank spaCy's tokens and sentences on some articles."""
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    return lambda: [pipeline(text) for text in articles]


def seconds(call: Callable[[], object]) -> float:
    """Return the time of the processor that a call takes."""
    start = process_time()
    call()
    return process_time() - start


def timed(function: Callable[..., Any], spent: dict[str, float], name: str) -> Callable[..., Any]:
    """Return a stage that adds the time it takes to `spent`; what it yields is yielded before it ends."""

    def stage(*given: object) -> object:
        start = process_time()
        result = function(*given)
        whole = result if isinstance(result, tuple) else list(result)
        spent[name] += process_time() - start
        return whole

    return stage


def by_stage(articles: Sequence[str]) -> dict[str, float]:
    """Return the seconds of each stage of reading some articles, and those of all."""
    spent = dict.fromkeys(("tokens, phrases, clauses", *STAGES), 0.0)
    with ExitStack() as patches:
        for name in STAGES:
            patches.enter_context(patch.object(extract, name, timed(getattr(extract, name), spent, name)))
        for text in articles:
            start = process_time()
            doc = parse(Article(text))
            spent["tokens, phrases, clauses"] += process_time() - start
            extract.extract(doc)
    return spent


def measure(articles: Sequence[str]) -> str:
    """Return the table: each stage beside blank spaCy in the same round, the median of the rounds."""
    peer, ratios = spacy_call(articles), dict[str, list[float]]()
    readings = [read(Article(text)) for text in articles]
    for _ in range(RUNS):
        unit = seconds(peer)
        spent = by_stage(articles)
        spent["all records"] = sum(spent.values())
        spent["the tables of all articles, made once"] = seconds(
            lambda: tables([reading.builder for reading in readings])
        )
        for name, each in spent.items():
            ratios.setdefault(name, []).append(each / unit)
    rows = [[name.replace("_", " "), f"{median(each):.2f}"] for name, each in ratios.items()]
    size = sum(len(text.encode()) for text in articles)
    note = f"{len(articles)} articles, {size / 1e6:.2f} MB, one core, the median of {RUNS} rounds."
    return f"{note}\n\n{page.table(['stage', 'times blank spaCy'], rows)}"


def main(folder: Path | None = None) -> None:
    """Print the table, and write it on the page of results; on the project's own articles if no folder is given."""
    paths = sorted(folder.glob("*.txt"))[:_MOST] if folder else []
    table = measure([path.read_text(encoding="utf-8") for path in paths] or texts())
    print(table)
    page.write("stages", table)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
