"""What a corpus costs: two workers against one, from a hundred articles to many, and what 100,000 would cost.

On a machine that does nothing else: ``python -m benchmarks.corpus 1000`` measures a thousand; with a folder behind it, those
in that folder. They are repeated under other ids until there are enough.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, process_time

from analysis.article import Article
from analysis.corpus.bearers import READ
from analysis.corpus.corpus import PARTITION, Corpus, read_corpus
from analysis.corpus.people import people
from analysis.corpus.stored import columns, finished
from analysis.corpus.tables import to_parquet
from analysis.reading import read
from analysis.tables.together import joined, rows_of
from benchmarks import page
from benchmarks.speed import texts

MOST = 10_000
FEWEST = 100
MANY = 100_000
CORES = (1, 16, 256)
FASTER, MEMORY, TABLES = 1.7, 600, 0.2
"""What is to be reached: two workers against one, the megabytes of a worker, tables against reading."""


def repeated(own: Sequence[str], count: int) -> Iterator[str]:
    """Yield so many articles: the given ones again and again, each with a line that no other has."""
    for number, text in enumerate(islice(cycle(own), count)):
        yield f"{text}\n\nSo it was told, in telling {number}."


def write(own: Sequence[str], count: int, to: Path) -> None:
    """Write so many articles as JSON lines."""
    with to.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}) + "\n" for text in repeated(own, count))


def run(articles: Path, to: Path, workers: int, partition: int) -> dict[str, float]:
    """Read a corpus in this process and tell what it cost."""
    peaks = [0.0]

    def look(_done: int, _total: int, _faulty: int) -> None:
        peaks.append(max(map(peak, children(os.getpid())), default=0.0))

    start, start_here = perf_counter(), process_time()
    corpus = read_corpus(articles, to, workers=workers, partition=partition, progress=look)
    wall, here = perf_counter() - start, process_time() - start_here
    return {
        "seconds": wall,
        "here": here,
        "reading": float(corpus.table("articles")["seconds"].sum()),
        "people": of_people(corpus),
        "worker": max(peaks),
        "own": peak(os.getpid()),
        "disk": sum(path.stat().st_size for path in to.rglob("*") if path.is_file()) / 1e6,
        "faulty": float(corpus.faulty),
    }


def of_people(corpus: Corpus) -> float:
    """Return the seconds that joining the people of a corpus takes: the only step that sees all articles at once."""
    start = process_time()
    people(
        row for number in finished(corpus.folder) for row in columns(corpus.folder, "sources", number, READ).to_pylist()
    )
    return process_time() - start


def children(process: int) -> list[int]:
    """Return the processes that a process has started, where the system tells."""
    found = Path(f"/proc/{process}/task").glob("*/children")
    return [int(number) for path in found for number in path.read_text().split()]


def peak(process: int) -> float:
    """Return the most memory that a process has held, in megabytes; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)


def apart(articles: Path, workers: int, partition: int) -> dict[str, float]:
    """Run in a process of its own, so that no run has the memory of another."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["--run", str(articles), str(Path(folder, "to")), str(workers), str(partition)]
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.corpus", *arguments], capture_output=True, text=True, check=True
        )
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def tables_to_reading(own: Sequence[str]) -> float:
    """Return what the tables of a partition cost, in times of its reading, both once warm."""
    articles = [Article(text) for text in repeated(own, PARTITION)]
    rows_of(read(articles[0]).builder)
    start = process_time()
    rows = [rows_of(read(article).builder) for article in articles]
    between = process_time()
    for name, table in joined(rows).items():
        to_parquet(name, table)
    return (process_time() - between) / (between - start)


def sizes(most: int) -> list[int]:
    """Return how many articles are measured: a hundred, ten times as many, and so on up to the most.

    Examples
    --------
    >>> sizes(10_000), sizes(500), sizes(60)
    ([100, 1000, 10000], [100, 500], [60])
    """
    found = [min(FEWEST, most)]
    while found[-1] < most:
        found.append(min(10 * found[-1], most))
    return found


def measure(own: Sequence[str], most: int) -> str:
    """Return the tables of results."""
    runs: dict[int, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in sizes(most):
            articles = Path(folder, f"{count}.jsonl")
            write(own, count, articles)
            runs[count] = apart(articles, 2, PARTITION)
        middle = min(most, 1_000)
        articles = Path(folder, "middle.jsonl")
        write(own, middle, articles)
        partition = max(1, min(PARTITION, middle // 20))
        one, two = (apart(articles, workers, partition)["seconds"] for workers in (1, 2))
    fewest, last = runs[min(runs)], runs[most]
    each = {count: measured["reading"] / count for count, measured in runs.items()}
    rows = [
        ["two workers against one", f"{one / two:.2f} times", f"at least {FASTER}"],
        [f"an article among {most:,}, in times of one among {min(runs):,}", f"{each[most] / each[min(runs)]:.2f}", "1"],
        ["the most memory of a worker", f"{last['worker']:.0f} MB", f"under {MEMORY} MB"],
        ["tables, in times of the reading", f"{tables_to_reading(own):.2f}", f"under {TABLES}"],
        ["people joined over all, in times of the reading", f"{last['people'] / last['reading']:.3f}", "—"],
    ]
    size = sum(len(text.encode()) for text in own) / len(own)
    note = (
        f"{most:,} articles of {size / 1000:.1f} kB, {len(own)} texts repeated under other ids; two workers, if nothing else "
        f"is said. With {min(runs):,} articles a run took {fewest['seconds']:.0f} s, with {most:,} {last['seconds']:.0f} s."
    )
    return "\n\n".join([
        note,
        page.table(["corpus", "measured", "to be reached"], rows),
        f"What {MANY:,} such articles would cost. This is reckoned from the runs above, not measured: the cores share the "
        "reading evenly, and no run is faster than the one process that hands out, stores and joins.",
        page.table(["cores", "hours", "memory, GB", "disk, GB"], [reckoned(runs, cores) for cores in CORES]),
    ])  # fmt: skip


def reckoned(runs: Mapping[int, Mapping[str, float]], cores: int) -> list[str]:
    """Return the row of what many articles would cost on so many cores, as the runs of several sizes tell."""
    count = max(runs)
    reading = MANY * runs[count]["reading"] / count / cores
    memory = runs[count]["worker"] * cores + at_many(runs, "own")
    disk = at_many(runs, "disk")
    hours = max(reading, at_many(runs, "here")) / 3600
    return [str(cores), f"{hours:.2f}", f"{memory / 1000:.1f}", f"{disk / 1000:.1f}"]


def at_many(runs: Mapping[int, Mapping[str, float]], what: str) -> float:
    """Return a cost at many articles: on the line through the smallest run and the largest, or the cost of the only one."""
    fewest, most = min(runs), max(runs)
    if fewest == most:
        return runs[most][what]
    slope = (runs[most][what] - runs[fewest][what]) / (most - fewest)
    return runs[most][what] + max(0.0, slope) * (MANY - most)


def main(folder: Path | None = None, most: int = MOST) -> None:
    """Print the tables, and write them on the page of results; on the project's own articles if no folder is given."""
    paths = sorted(folder.glob("*.txt")) if folder else []
    result = measure([path.read_text(encoding="utf-8") for path in paths] or texts(), most)
    print(result)
    page.write("corpus", result)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        print(json.dumps(run(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))))
    else:
        main(
            Path(sys.argv[2]) if len(sys.argv) > 2 else None,
            int(sys.argv[1]) if len(sys.argv) > 1 else MOST,
        )
