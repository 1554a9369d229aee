"""How fast figures are read, beside quantulum3 on the same text in the same run, and how long a whole reading takes."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter

import analysis
from analysis.extract.figures.figures import figures
from analysis.text.doc import parse
from benchmarks import page

ROOT = Path(__file__).parent.parent
RUNS = 5
BYTES = 1_000_000
# quantulum3 is some thirty times as slow: a part of the same text is enough for it.
PEER_BYTES = 40_000
WORDS = 1_000


def texts() -> list[str]:
    """Return the project's own articles: the one under study and the invented ones of the tests."""
    paths = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests" / "articles").glob("*.txt"))]
    return [path.read_text(encoding="utf-8") for path in paths]


def repeated(size: int) -> str:
    """Return the articles one after the other, again and again, until they have `size` bytes."""
    once = "\n\n".join(texts())
    return "\n\n".join([once] * (size // len(once.encode()) + 1))[:size]


def article(words: int) -> analysis.Article:
    """Return an article of so many words: the beginning of all articles in a row."""
    text = "\n\n".join(texts() * 9)
    last = list(islice(re.finditer(r"\S+", text), words))[-1]
    return analysis.Article(text[: last.end()])


def seconds(call: Callable[[], object], runs: int) -> float:
    """Return the median time of a call after one to warm up."""
    call()
    times = []
    for _ in range(runs):
        start = perf_counter()
        call()
        times.append(perf_counter() - start)
    return median(times)


def peer(paragraphs: list[str]) -> Callable[[], object] | None:
    """Return a call of quantulum3 on some paragraphs; None if it is not installed."""
    if find_spec("quantulum3") is None:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

    def call() -> object:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return [parser.parse(paragraph) for paragraph in paragraphs]

    return call


def measure() -> str:
    """Return the table."""
    text = repeated(BYTES)
    doc = parse(analysis.Article(text))
    mine = len(text.encode()) / 1e6 / seconds(lambda: list(figures(doc, (), ())), RUNS)
    part = repeated(PEER_BYTES)
    paragraphs = [paragraph for paragraph in part.split("\n\n") if paragraph.strip()]
    rows = [["figures of a text taken apart, this project", f"{mine:.2f} MB/s"]]
    if (call := peer(paragraphs)) is not None:
        other = len(part.encode()) / 1e6 / seconds(call, 3)
        rows += [["quantulum3, the same text", f"{other:.3f} MB/s"], ["ratio", f"{mine / other:.0f} times"]]
    else:
        rows.append(["quantulum3", "not installed: pip install quantulum3"])
    one = article(WORDS)
    reading = seconds(lambda: analysis.read(one).figures, RUNS)
    words = len(one.text.split())
    rows.append([f"a whole reading of an article of {words:,} words", f"{1000 * reading:.0f} ms"])
    note = f"One core, the median of {RUNS} runs after a first one, on {len(text.encode()) / 1e6:.1f} MB of the project's own articles."
    return f"{note}\n\n{page.table(['speed', 'measured'], rows)}"


def main() -> None:
    """Print the table and write it on the page of results."""
    table = measure()
    print(table)
    page.write("speed", table)


if __name__ == "__main__":
    main()
