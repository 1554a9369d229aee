"""Who speaks where: names stand where nothing lies over them."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import charts
from analysis.article import Article
from tests.views.charts.looks import ARTICLE, bars, rows, texts

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


class TestVoices:
    def test_a_stretch_has_the_name_that_it_has_room_for(self):
        article = Article(
            "It rained on the hills and in the valleys, all day long and all night long, and it went on. " * 2
        )
        sources = rows(
            {"source_id": "S01", "name": "Ada Byron", "kind": "person", "named": True, "anonymous": False},
            {"source_id": "S02", "name": "two officials of the water board", "kind": "group", "anonymous": True},
        )
        spans = {"S01": ("0:60", "66:88"), "S02": ("90:100",)}
        said = [{"source_id": source, "content_spans": span} for source, of in spans.items() for span in of]
        ax = charts.voices(rows(*said), article, sources)
        assert [text for text in texts(ax) if not text.startswith("Source")] == ["Ada Byron", "Byron"]

    def test_stretches_of_the_paragraphs(self):
        table = rows(
            {"attribution_id": "A01", "source_id": "S01", "content_spans": "0:4;11:21"},
            {"attribution_id": "A02", "source_id": "S02", "content_spans": "14:21", "nested_in": "A01"},
        )
        ax = charts.voices(table, ARTICLE)
        assert bars(ax) == [(0, 10), (0, 4), (0, 20), (0, 10), (3, 10)]
        assert [label.get_text() for label in ax.get_yticklabels()] == ["1", "2"]
        assert ax.get_ylim() == (2, 0)
        assert "S01 (S01) in paragraph 1 (4 characters), paragraph 2 (10 characters)" in charts.alt(ax)

    def test_an_attribution_over_two_paragraphs(self):
        ax = charts.voices(rows({"attribution_id": "A01", "source_id": "S01", "content_spans": "5:13"}), ARTICLE)
        assert bars(ax)[1::2] == [(5, 10), (0, 2)]

    def test_no_attributions_and_no_text(self):
        assert "No words are attributed" in charts.alt(charts.voices(pd.DataFrame(), ARTICLE))
        assert charts.alt(charts.voices(pd.DataFrame(), Article(" "))) == "No paragraphs in this article."
