"""All benchmarks: ``make bench``, or ``python -m benchmarks``; ``ARTICLES=1000`` makes the corpus of the last smaller."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from benchmarks import corpus, figures, growth, speed, stages

# variable, what it names, the benchmark that needs it, how to get it
CORPORA = [
    (
        "POLNEAR",
        "a folder of PolNeAR",
        "attribution",
        'Attributions are not measured: get PolNeAR ("networkdynamics/PolNeAR" on GitHub, McGill University; it states '
        "no licence, so it is not shipped) and set POLNEAR to its folder.",
    ),
    (
        "NEWSQUANT",
        "a file of NewsQuant",
        "figures",
        "Figures are not measured: get NewsQuant (the data of “CQE: A Comprehensive Quantity Extractor”, Almasian et "
        "al. 2023, on GitHub; it states no licence, so it is not shipped) and set NEWSQUANT to its file.",
    ),
]


def main() -> int:
    """Run the benchmarks whose corpora are at hand, and those that need none."""
    for variable, named, module, advice in CORPORA:
        given = os.environ.get(variable)
        if not given:
            print(f"{advice}\n")
            continue
        path = Path(given)
        if not path.exists():
            print(f"{variable} should name {named}, but {given} does not exist.", file=sys.stderr)
            return 2
        if module == "figures":
            figures.main(path)
        elif find_spec(f"benchmarks.{module}") is not None:
            import_module(f"benchmarks.{module}").main(path)
        print()
    news = Path(os.environ["NEWS"]) if "NEWS" in os.environ else None
    speed.main()
    if find_spec("spacy") is not None:
        print()
        stages.main(news)
    print()
    growth.main(news)
    if find_spec("distributed") is not None:
        print()
        corpus.main(news, int(os.environ.get("ARTICLES", corpus.MOST)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
