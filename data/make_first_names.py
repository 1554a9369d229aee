"""Make ``analysis/lexicon/first_names.csv``: ``python data/make_first_names.py FOLDER``.

FOLDER holds the files dist.female.first and dist.male.first of the United States census of 1990, as the package names
ships them (``pip download --no-deps names``, unpacked). The names of ``first_names_in_news.csv`` beside this file are added.
"""

from __future__ import annotations

import sys
from pathlib import Path

OUT = Path(__file__).parent.parent / "analysis" / "lexicon" / "first_names.csv"
HEADER = """\
# First names in small letters, with the sex of those who bear them: f, m, or empty where fewer than nineteen in twenty are of one.
# Made by data/make_first_names.py from the first names of the census of the United States, 1990 (public domain), and
# those of data/first_names_in_news.csv.
name,sex
"""
ADDED = Path(__file__).parent / "first_names_in_news.csv"
MOST = 0.95


def shares(path: Path) -> dict[str, float]:
    """Return how many in a hundred bear each name."""
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines())
    return {row[0].lower(): float(row[1]) for row in rows}


def sex(female: float, male: float) -> str:
    """Return the sex of most who bear a name.

    Examples
    --------
    >>> sex(0.9, 0.01), sex(0.2, 0.3)
    ('f', '')
    """
    share = female / (female + male) if female + male else 0.5
    return "f" if share >= MOST else "m" if share <= 1 - MOST else ""


def main(folder: Path) -> None:
    """Write the table."""
    female, male = shares(folder / "dist.female.first"), shares(folder / "dist.male.first")
    told = {name: sex(female.get(name, 0), male.get(name, 0)) for name in {*female, *male}}
    lines = [line for line in ADDED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    told |= dict(line.split(",", 1) for line in lines[1:])
    rows = [f"{name},{told[name]}\n" for name in sorted(told)]
    OUT.write_text(HEADER + "".join(rows), encoding="utf-8")
    print(f"{len(rows):,} names")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
