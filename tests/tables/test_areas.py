"""Tables of regions of a user's own: what is taken, and the one sentence on what is not."""

import csv
import io
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from analysis.article import Article
from analysis.given import lines_of
from analysis.reading import read
from analysis.resources import data
from analysis.tables.areas import areas_of
from analysis.tables.columns import TableError

Change = Callable[[int, dict[str, str]], Mapping[str, str]]
LAND = (
    "Rebels hold 60% of Syria. The army holds 50% of Syria. Russia holds 60% of Donbas and 40,000 square km of Ukraine."
)
ROWS = list(csv.DictReader(lines_of((data() / "regions.csv").read_text(encoding="utf-8"))))


def written(change: Change = lambda *_: {}, **how: str) -> str:
    """Return our regions as a table, each row changed."""
    file = io.StringIO()
    writer = csv.DictWriter(file, list(ROWS[0]), lineterminator=how.get("end", "\n"), delimiter=how.get("between", ","))
    writer.writeheader()
    writer.writerows({**row, **change(number, row)} for number, row in enumerate(ROWS))
    return file.getvalue()


def area(cell: str) -> Change:
    return lambda *_: {"area_km2": cell, "area_low_km2": cell, "area_high_km2": cell}


GOOD = {
    "as it is": written(),
    "as Excel writes it": "\ufeff" + written(end="\r\n"),
    "as an old Mac writes it": written(end="\r"),
    "with blank lines": written(end="\n\n"),
    "with parts that are not there": written(lambda _, row: {"parts": "XX;YY" if row["parts"] else ""}),
    "with regions that are parts of themselves": written(lambda _, row: {"parts": row["code"]}),
    "with parts in a circle": written(lambda number, _: {"parts": ROWS[number - 1]["code"]}),
    "with codes of brackets": written(lambda number, _: {"code": f"(((*{number}"}),
    "with names of control characters": written(lambda number, _: {"region": f"\x1b[31m\u202e{number}"}),
    "with all areas the least": written(area("0.001")),
    "with all areas the greatest": written(area("1e9")),
    "with the widest bounds": written(lambda *_: {"area_low_km2": "0.001", "area_high_km2": "1e9"}),
}


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD.keys())
@pytest.mark.filterwarnings("error")
def test_what_is_a_table_of_regions_is_used(tmp_path: Path, text: str) -> None:
    (tmp_path / "r.csv").write_text(text, encoding="utf-8", newline="")
    areas = areas_of(tmp_path / "r.csv")
    assert len(areas) == len(ROWS)
    reading = read(Article(LAND))
    assert [len(table) for table in (reading.findings(areas), reading.slack(areas))] != [0, 0]
    reading.implied(areas)


BAD = {
    "empty": ("", "lacks the column region"),
    "only a comment": ("# region,code\n", "lacks the column region"),
    "only a header": (written().partition("\n")[0], "no row"),
    "with semicolons between": (written(between=";"), "cells in row 1"),
    "with tabs between": (written(between="\t"), "cells in row 1"),
    "in UTF-16": (written().encode("utf-16"), "can't decode byte 0xff"),
    "of nothing but NULs": ("\0" * 1000, "lacks the column region"),
    "with a column twice": (written().replace("note", "region", 1), "the column 'region' twice"),
    "with a column more": (written().replace("\n", ",x\n"), "has a column that it does not know: x"),
    "with a row too short": (written() + "a,b\n", "2 cells in row"),
    "with a long cell": (written(lambda number, _: {"note": "" if number else "a" * 200_000}), "larger than field limit"),
    "of 11 MB": (written() + "\n" * 11_000_000, "holds more than 10 MB"),
    "without an area": (written(lambda *_: {"area_km2": ""}), "nothing in a cell of the column area_km2"),
    "without a code": (written(lambda *_: {"code": ""}), "has nothing in the column code, row 0"),
    "with a code twice": (written(lambda *_: {"code": "UA"}), "has two rows with the code UA"),
    "of a negative area": (written(area("-5")), "has '-5' in the column area_km2, row 0"),
    "of no area": (written(area("0")), "of 0 km²"),
    "of hardly an area": (written(area("1e-320")), "an area above 0"),
    "of more than the Earth": (written(area("1e308")), "of 1e+308 km²"),
    "of nan": (written(area("nan")), "has 'nan' in the column"),
    "of infinity": (written(area("inf")), "has 'inf' in the column"),
    "of 5,000 digits": (written(area("9" * 5000)), "has '9999"),
    "with a decimal comma": (written(area("1,5")), "has '1,5' in the column"),
    "of words": (written(area("about 5")), "has 'about 5' in the column"),
    "with the bounds the wrong way round": (written(lambda *_: {"area_low_km2": "9", "area_high_km2": "1"}), "above area_high_km2"),
    "with the area outside its bounds": (written(lambda *_: {"area_km2": "1"}), "an area above 0 is wanted"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), BAD.values(), ids=BAD.keys())
def test_what_is_none_gets_one_sentence(tmp_path: Path, text: str | bytes, told: str) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(TableError, match=r"^[^\n]+[^.]\.$") as caught:
        areas_of(path)
    assert told in str(caught.value)
    assert str(path) in str(caught.value)
    assert len(str(caught.value)) < len(str(path)) + 300


def test_a_table_is_read_again_when_it_has_changed(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    for area_ in ("5", "6"):
        path.write_text(written(area(area_)), encoding="utf-8")
        assert areas_of(path)["UA"].area == float(area_)
