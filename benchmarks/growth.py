"""What a character costs in a long text, and in the densest ones, in times of what it costs in articles read one by one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from analysis.article import Article
from analysis.reading import read
from benchmarks import page
from benchmarks.speed import texts
from benchmarks.stages import seconds

RUNS = 2
_MOST = 240
_SIZES = (12, 60, 240)
# What has a source, a number or a name every few characters, as no article does.
DENSE = (
    "he said, ",
    "said Lee ",
    "“Yes,” he said. ",
    "12 of 13 and 5% ",
    "including ",
    "Ann Lee ",
    "1,000,",
    "Rents rose by 4% in Orra, from 12 to 13 pounds. ",
    "Of 90 houses in Orra, 31, or 34%, were lost. ",
    "The fund paid 12 pounds, 14 pounds and 31 pounds, 57 in all. ",
    "He said 12 people died. ",
)
_TIMES = 6_000
_MOST_CHARACTERS = 90_000


def cost(articles: Sequence[str]) -> float:
    """Return the microseconds of the processor that a character of some articles takes, all records read."""
    spent = min(seconds(lambda: [read(Article(text)).records for text in articles]) for _ in range(RUNS))
    return spent * 1e6 / sum(map(len, articles))


def measure(articles: Sequence[str]) -> str:
    """Return the table."""
    one_by_one = cost(articles)
    sizes = [size for size in _SIZES if size <= len(articles)] or [len(articles)]
    long = [(f"{size} of them in one text", cost(["\n\n".join(articles[:size])])) for size in sizes]
    often = {shape: min(_TIMES, _MOST_CHARACTERS // len(shape)) for shape in DENSE}
    dense = [(f"`{shape.strip()}`, {times:,} times", cost([shape * times])) for shape, times in often.items()]
    rows = [[name, f"{each / one_by_one:.1f}"] for name, each in (*long, *dense)]
    note = f"{len(articles)} articles, {one_by_one:.1f} microseconds a character; the least of {RUNS} runs."
    return f"{note}\n\n{page.table(['text', 'times as dear a character'], rows)}"


def main(folder: Path | None = None) -> None:
    """Print the table and write it on the page of results; of the project's own articles if no folder is given."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())[:_MOST] if folder else []
    table = measure([path.read_text(encoding="utf-8", errors="replace") for path in paths] or texts())
    print(table)
    page.write("growth", table)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
