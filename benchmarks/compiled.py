"""Whether the compiled wheel reads as the pure one does, to the byte, and in what share of its time."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks import page

ROOT = Path(__file__).parent.parent
RUNS = 5


def read_all(folder: Path | None) -> str:
    """Return whether the modules are compiled, the digest of all that is read from some articles, and the seconds it took."""
    from analysis.article import Article
    from analysis.extract.extract import extract
    from analysis.text import doc
    from benchmarks.speed import texts

    articles = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))] if folder else texts()
    extract(doc.parse(Article(articles[0])))
    start = process_time()
    records = [extract(doc.parse(Article(text))) for text in articles]
    taken = process_time() - start
    kind = "pure" if str(doc.__file__).endswith(".py") else "compiled"
    return f"{kind} {hashlib.sha256(repr(records).encode()).hexdigest()} {taken:.4f}"


def asked(package: Path, folder: str) -> tuple[str, str, float]:
    """Return what :func:`read_all` says where the package is taken from a folder."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(package), str(ROOT)])}
    command = [sys.executable, "-m", "benchmarks.compiled", "--read", folder]
    done = subprocess.run(command, cwd=package, env=environment, check=True, capture_output=True, text=True)
    kind, digest, taken = done.stdout.split()
    return kind, digest, float(taken)


def main(wheel: Path, folder: str = "") -> None:
    """Read the same articles with both, one after the other in each round, print the outcome and write it on the page of results."""
    with tempfile.TemporaryDirectory() as unpacked:
        zipfile.ZipFile(wheel).extractall(unpacked)
        ratios = []
        for _ in range(RUNS):
            pure, compiled = asked(ROOT, folder), asked(Path(unpacked), folder)
            if (pure[0], compiled[0]) != ("pure", "compiled"):
                raise SystemExit(f"{wheel.name} is not compiled, or the checkout is.")
            if pure[1] != compiled[1]:
                raise SystemExit(f"{wheel.name} does not read what the checkout reads.")
            ratios.append(compiled[2] / pure[2])
    told = f"The compiled wheel reads the same, to the byte, in {median(ratios):.2f} times the time of the pure one."
    print(told)
    page.write("compiled", told)


if __name__ == "__main__":
    if sys.argv[1] == "--read":
        print(read_all(Path(sys.argv[2]) if sys.argv[2] else None))
    else:
        main(Path(sys.argv[1]).resolve(), str(Path(sys.argv[2]).resolve()) if len(sys.argv) > 2 else "")
