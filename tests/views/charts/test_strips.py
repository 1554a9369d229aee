"""Who speaks where: names stand where nothing lies over them."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from analysis import charts
from analysis.article import Article


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


SOURCES = pd.DataFrame([{"source_id": "S01", "name": "Ann Lee", "kind": "person", "named": True, "anonymous": False}])


@pytest.mark.parametrize(
    ("inner", "start"),
    [("0:40", 40), ("160:200", 0), ("20:30", 30), (None, 0)],
)
def test_a_name_stands_beside_what_is_nested(inner, start):
    rows = [{"attribution_id": "A01", "source_id": "S01", "content_spans": "0:200"}]
    if inner:
        rows.append({"attribution_id": "A02", "source_id": "S01", "nested_in": "A01", "content_spans": inner})
    ax = charts.voices(pd.DataFrame(rows), Article("word " * 40), SOURCES)
    (label,) = ax.texts[:1] if len(ax.texts) == 1 else [text for text in ax.texts if "Ann" in text.get_text()]
    assert start < label.get_position()[0] < start + 5


def test_no_name_where_no_part_has_room():
    rows = [{"attribution_id": "A01", "source_id": "S01", "content_spans": "0:24"}]
    rows += [{"attribution_id": "A02", "source_id": "S01", "nested_in": "A01", "content_spans": "6:18"}]
    ax = charts.voices(pd.DataFrame(rows), Article("word " * 40), SOURCES)
    assert not [text for text in ax.texts if "Lee" in text.get_text()]


@pytest.mark.parametrize(
    ("others", "shown"),
    [
        ([], "Lee"),
        ([{"source_id": "S02", "name": "Tom Lee", "kind": "person", "named": True, "anonymous": False}], ""),
    ],
)
def test_a_surname_stands_for_one_person_alone(others, shown):
    sources = pd.concat([SOURCES.assign(name="Annabella-Maria Lee"), pd.DataFrame(others)])
    rows = [{"attribution_id": "A01", "source_id": "S01", "content_spans": "0:20"}]
    ax = charts.voices(pd.DataFrame(rows), Article("word " * 40), sources)
    assert [text.get_text() for text in ax.texts if "Lee" in text.get_text()] == [shown][: bool(shown)]


def test_a_body_is_not_called_by_its_last_word():
    sources = SOURCES.assign(name="Society of the Sons", kind="organisation")
    rows = [{"attribution_id": "A01", "source_id": "S01", "content_spans": "0:16"}]
    ax = charts.voices(pd.DataFrame(rows), Article("word " * 40), sources)
    assert not [text for text in ax.texts if "Sons" in text.get_text()]
