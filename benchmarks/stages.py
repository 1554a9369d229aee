"""What a reading costs, stage by stage, in times of what blank spaCy takes for tokens and sentences of the same texts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import process_time

from analysis.article import Article
from analysis.extract import extract as stages
from analysis.text.doc import Doc, parse
from benchmarks import page
from benchmarks.speed import texts

RUNS = 5
_MOST = 200


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


def records(doc: Doc) -> dict[str, Callable[[], object]]:
    """Return the calls that read the records of an article, by stage; each stage has what the ones before it gave."""
    places = tuple(stages.places(doc))
    dates = tuple(stages.dates(doc))
    figures = tuple(stages.figures(doc, places, dates))
    marks = tuple(stages.quotations(doc))
    drafts = stages.attributed(doc, marks)
    sources, indices = stages.sources(doc, drafts)
    attributions = stages.attribution_records(doc, drafts, indices, dates, marks, sources)
    return {
        "places": lambda: tuple(stages.places(doc)),
        "dates": lambda: tuple(stages.dates(doc)),
        "figures": lambda: tuple(stages.figures(doc, places, dates)),
        "attributions": lambda: stages.attributed(doc, tuple(stages.quotations(doc))),
        "sources": lambda: stages.sources(doc, drafts),
        "records of attributions": lambda: stages.attribution_records(doc, drafts, indices, dates, marks, sources),
        "claims": lambda: tuple(stages.claims(doc, attributions, sources, figures, dates, None)),
        "holdings": lambda: tuple(stages.holdings(doc, figures, places, dates)),
    }


def measure(articles: Sequence[str]) -> str:
    """Return the table: each stage beside blank spaCy in the same round, the median of the rounds."""
    docs = [parse(Article(text)) for text in articles]
    readers = [records(doc) for doc in docs]
    calls: dict[str, Callable[[], object]] = {
        "tokens, phrases, clauses": lambda: [parse(Article(text)) for text in articles],
        **{name: lambda name=name: [one[name]() for one in readers] for name in readers[0]},  # type: ignore[misc]
        "a whole reading, records": lambda: [stages.extract(parse(Article(text))) for text in articles],
    }
    peer = spacy_call(articles)
    ratios: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(RUNS):
        for name, call in calls.items():
            ratios[name].append(seconds(call) / seconds(peer))
    rows = [[name, f"{median(each):.2f}"] for name, each in ratios.items()]
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
