"""Findings: the article's figures checked against each other and against reference areas.

The rounding policy is that of `analysis.checks.intervals`. Two statements are consistent if some reading of them lets
both be true, inconsistent if none does, undetermined if something is missing, which the explanation names.
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from analysis.checks.amounts import changes, parts, sums
from analysis.checks.conflicts import all_together
from analysis.checks.counts import conversions, groups, lists, repeated, shares
from analysis.checks.finding import Check, Evidence
from analysis.checks.land_of_another import of_another
from analysis.checks.land_pairs import parts_and_whole, same_land, two_sides
from analysis.checks.land_sizes import comparisons, single
from analysis.extract.places import regions
from analysis.tables.columns import TableError
from analysis.tables.export import from_csv
from analysis.tables.protocol import Reading
from analysis.tables.schemas import frame

CHECKS = (
    Check("all together", "Can all that is said of who holds what be true at once?", all_together),
    Check("two sides", "Do what one side holds and what another holds of the same regions add up?", two_sides),
    Check("same land", "Do two statements of what one side holds of the same regions agree?", same_land),
    Check("parts and whole", "Do the parts that one side holds add up to the whole?", parts_and_whole),
    Check("comparison", "Is the land as large as the region that it is compared with?", comparisons),
    Check("another's land", "Is no one said to hold land that another holds?", of_another),
    Check("single statement", "Is there a second figure to check this one against?", single),
    Check("list and count", "Does a list have as many names as its number says?", lists),
    Check("part of a group", "Is a part of a group no larger than the group?", groups),
    Check("share over 100", "Is a share no more than the whole?", shares),
    Check("said twice", "Do two figures for the same thing agree?", repeated),
    Check("rate of change", "Does a rate of change lead from the number before to the one after?", changes),
    Check("part of a count", "Is a counted part no larger than its whole?", parts),
    Check("sum of shares", "Do the shares of one whole add up to no more than all of it?", sums),
    Check("two units", "Is a quantity the same in both units that it is given in?", conversions),
)


def findings(reading: Reading, areas: str | Path | None = None) -> pd.DataFrame:
    """Run all checks on a reading.

    Parameters
    ----------
    reading : Reading
    areas : path, optional
        A table of regions in the form of ``data/regions.csv``, in its place.

    Returns
    -------
    DataFrame
        The table `findings`, check by check.

    Raises
    ------
    TableError
        If the table of regions cannot be read.
    """
    evidence = Evidence.of(reading, regions(None if areas is None else checked(Path(areas))))
    found = [finding.row(check.name) for check in CHECKS for finding in check.finds(evidence)]
    width = max(2, len(str(len(found))))
    return frame(
        "findings",
        [
            row | {"article_id": reading.article.article_id, "finding_id": f"X{number:0{width}}"}
            for number, row in enumerate(found, start=1)
        ],
    )


def checked(path: Path) -> Path:
    """Return the path of a table of regions, if the table is as its schema says.

    Raises
    ------
    TableError
        If it is not, or cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(f"The table of regions {path} cannot be read: {error}.") from None
    from_csv("regions", "".join(line for line in lines if not line.startswith("#")))
    return path
