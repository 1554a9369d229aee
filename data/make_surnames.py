"""Make ``analysis/lexicon/surnames.csv``: ``python data/make_surnames.py FOLDER``.

FOLDER holds the file dist.all.last of the United States census of 1990, as the package names ships it (``pip download
--no-deps names``, unpacked).
"""

from __future__ import annotations

import sys
from pathlib import Path

OUT = Path(__file__).parent.parent / "analysis" / "lexicon" / "surnames.csv"
HEADER = """\
# Surnames in small letters, the most frequent twenty thousand.
# Made by data/make_surnames.py from the surnames of the census of the United States, 1990 (public domain); nothing here is
# written by hand.
name
"""
MOST = 20_000


def main(folder: Path) -> None:
    """Write the table."""
    lines = (folder / "dist.all.last").read_text(encoding="ascii").splitlines()
    names = sorted(line.split()[0].lower() for line in lines[:MOST])
    OUT.write_text(HEADER + "".join(f"{name}\n" for name in names), encoding="utf-8")
    print(f"{len(names):,} names")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
