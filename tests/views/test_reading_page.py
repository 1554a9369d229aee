"""The reading page: the text stays the text, each row has an address and a card that tells what was read."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import Article
from analysis.reading import Reading, read
from analysis.tables.sourcing import sourcing
from analysis.views.reading_page.page import document
from tests.views.reading import HOSTILE, TEXT, Tags, hostile, rows, whole_tables

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "seeds" / "000_5ebe0946f73e4939.txt"


def prose(page: str) -> str:
    """Return the part of a page that shows the article."""
    return page.partition("<main ")[2].partition(">\n")[2].partition("\n</main>")[0]


def words(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def marked(page: str) -> list[tuple[str, str, str]]:
    """Return the marked pieces: words, kinds, rows."""
    found = re.findall(r'<(?:a|span) class="m ([^"]*)"[^>]*data-rows="([^"]*)"[^>]*>([^<]*)<', prose(page))
    return [(unescape(text), kinds, ids) for kinds, ids, text in found]


def card(page: str, row: str) -> str:
    """Return the words of a card, one field a line."""
    html = page.partition(f'<article class="card" id="{row}"')[2].partition(">")[2].partition("</article>")[0]
    return words(re.sub(r"</dt>|<br>", ": ", html.replace("</div>", "\n").replace("</h3>", "\n")))


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(ARTICLE)


@pytest.fixture(scope="module")
def page(reading: Reading) -> str:
    return document(reading)


SPANS = st.lists(st.tuples(st.integers(-3, 60), st.integers(-3, 60)), max_size=8)


@given(text=st.text(max_size=60), contents=SPANS, figures=SPANS, dates=SPANS)
def test_without_its_tags_the_prose_is_the_text(text, contents, figures, dates):
    tables = {
        "attributions": rows(
            *({"attribution_id": "A<", "content_start": start, "content_end": end} for start, end in contents)
        ),
        "figures": rows(*({"figure_id": '"F', "start": start, "end": end} for start, end in figures)),
        "dates": rows(*({"date_id": "D\n'", "start": start, "end": end} for start, end in dates)),
    }
    html = prose(document(tables, Article(text)))
    if text.strip():
        assert "".join(words(html).split()) == "".join(text.split())
    assert len(re.findall(r"<a\b", html)) == html.count("</a>")
    assert len(re.findall(r"<p\b", html)) == html.count("</p>")


@pytest.mark.parametrize(
    "path", [ARTICLE, *sorted((ROOT / "tests" / "articles").glob("*.txt"))], ids=lambda path: path.stem
)
def test_a_page_of_a_real_reading(path):
    reading = read(path)
    page = document(reading)
    assert words(prose(page)) == reading.article.text

    found = Tags()
    found.feed(page)
    assert len(found.ids) == len(set(found.ids))
    tables = {name: frame for name, frame in reading.tables().items() if f"{name[:-1]}_id" in frame.columns}
    assert {id_ for name, frame in tables.items() for id_ in frame[f"{name[:-1]}_id"]} <= set(found.ids)
    assert {f"p{number}" for number in range(1, len(reading.doc.paragraphs) + 1)} <= set(found.ids)
    assert {link for link in found.links if link.removeprefix("#") not in found.ids} == set()
    assert len(page.encode()) < 1_000_000


def test_each_row_with_a_place_is_marked_there(reading, page):
    text = reading.article.text
    for name in ("figures", "dates", "holdings", "relations"):
        for row in getattr(reading, name).to_dict("records"):
            id_ = row[f"{name[:-1]}_id"]
            pieces = [words for words, _, ids in marked(page) if id_ in ids.split()]
            assert "".join(pieces) == text[row["start"] : row["end"]], id_


def test_marks_of_each_kind():
    assert marked(document(whole_tables(), Article(TEXT))) == [
        ("Two officials", "source mention", "A01 S01"),
        ("said", "cue", "A01"),
        ("May 3", "date date-starts date-ends", "D01"),
        ("40%", "figure content claim figure-starts figure-ends", "F01 A01 C01"),
        (" of it was snow", "content claim", "A01 C01"),
    ]


def test_nested_and_discontinuous_contents():
    tables = {
        "attributions": rows(
            {"attribution_id": "A01", "source_id": "S01", "content_spans": "0:4;12:30"},
            {"attribution_id": "A02", "source_id": "S02", "content_spans": "20:25"},
        )
    }
    assert marked(document(tables, Article(TEXT))) == [
        ("Rain", "content", "A01"),
        ("Two offi", "content", "A01"),
        ("cials", "content nested", "A02 A01"),
        (" said", "content", "A01"),
    ]


def test_a_mark_over_several_paragraphs_is_cut_at_their_ends():
    page = document({"dates": rows({"date_id": "D01", "start": 5, "end": 15})}, Article(TEXT))
    assert [(text, kinds) for text, kinds, _ in marked(page)] == [
        ("fell.", "date date-starts"),
        ("Two", "date date-ends"),
    ]
    assert re.findall(r'class="par" id="(p\d)"', page) == ["p1", "p2"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("A01", "Who says it: Two officials: 2 people, not named; the article gives no reason"),
        ("A01", "In whose words: in the article’s words, not a quotation"),
        ("A01", "Its claims: “40% of it was snow”"),
        ("C01", "How it is put: put forward as a fact, affirmed"),
        ("F01", "It says: about 40%"),
        ("F01", "What it measures: snow"),
        ("F01", "Findings: cannot all be true: snow"),
        ("D01", "It means: 3 May 2024"),
        ("S01", "What it says: “40% of it was snow”"),
        ("X01", "Rests on: “40%”"),
        ("rule-attributions-LEMMA-that", "The content is a clause after the cue and “that”."),
    ],
)
def test_cards(row, told):
    assert told in card(document(whole_tables(), Article(TEXT)), row)


@pytest.mark.parametrize(
    ("words_", "told"),
    [
        (
            "26,000 square km",
            "What it measures: what Ukraine holds of Donetsk, Luhansk, Zaporizhzhia and Kherson taken together",
        ),
        ("26,000 square km", "It says: about 26,000 km²"),
        ("26,000 square km", "Who says it: open-source data on the front line"),
        ("70-80%", "In words: from 70 to 80%"),
    ],
)
def test_cards_of_the_article_under_study(reading, page, words_, told):
    figures = reading.figures
    row = figures.loc[figures["text"] == words_, "figure_id"].iloc[0]
    assert told in card(page, row)


def test_a_claim_without_a_source_is_the_articles_own():
    page = document(read(Article("The dam broke in 1999.")))
    assert "Who says it: the article: the article’s own voice: no source is given" in card(page, "C01")


@pytest.mark.parametrize("text", HOSTILE)
def test_html_inside_an_article_is_shown_as_text(text):
    page = document(hostile(text), Article(text, title=text, publisher=text))
    usual = document(whole_tables(), Article(TEXT, title="Rain", publisher="Rain"))
    tables = hostile("Rain fell in the north")
    seen, expected = Tags(), Tags()
    seen.feed(page)
    expected.feed(usual)
    expected.feed(document(tables, Article("Rain fell in the north", title="Rain")))
    assert seen.tags <= expected.tags
    assert seen.attributes <= expected.attributes
    assert page.count("<script") == page.count("</script") == 1
    assert "".join(words(prose(page)).split()) == "".join(text.split())


def test_nothing_is_asked_of_the_network(page):
    assert re.findall(r"(?:src|href)=\"(?!#)[^\"]*\"|url\(|@import|https?://", page) == []
    assert "default-src 'none'" in page


def test_missing_cells_and_tables_mark_nothing():
    tables = {"attributions": rows({"attribution_id": "A01", "source_start": pd.NA, "source_end": pd.NA})}
    assert marked(document(tables, Article(TEXT))) == []


@pytest.mark.parametrize("text", ["", " \n "])
def test_an_article_without_text_says_so(text):
    assert "The article has no text." in document({}, Article(text))


def test_a_text_that_is_not_english_is_shown_unmarked():
    text = "Der Damm ist am Montag gebrochen, und das Dorf bei Kiew wird evakuiert."
    page = document(read(Article(text)))
    assert words(prose(page)) == text
    assert marked(page) == []


def luminance(colour: str) -> float:
    whole = colour.removeprefix("#")
    whole = "".join(letter * 2 for letter in whole) if len(whole) == 3 else whole
    parts = [int(whole[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1, 2], ids=["light", "dark", "print"])
def test_contrast(page, theme):
    style = page.partition("<style>")[2].partition("</style>")[0]
    blocks = [
        dict(re.findall(r"--(\w+):\s*(#\w+)", block)) for block in re.findall(r":root \{([^}]*--ink[^}]*)\}", style)
    ]
    colours = blocks[0] | blocks[theme]
    for ground in ("paper", "content", "nested", "hatch", "on"):
        assert contrast(colours["ink"], colours[ground]) >= 7, ground
    for letters in ("soft", "link", "source", "cue"):
        assert contrast(colours[letters], colours["paper"]) >= 4.5, letters
    for line in ("edge", "claim", "figure", "date", "place", "named", "record", "unnamed", "document", "own"):
        assert contrast(colours[line], colours["paper"]) >= 3, line


def test_the_words_of_a_source_are_counted_as_in_the_charts():
    text = "The guard said that the mayor, Ann Lee, had told him: “The dam will hold for years.” Nobody came."
    reading = read(Article(text))
    listed = re.findall(r'>([^<>]+)</a> <span class="voice[^>]*>[^<]*?(\d+) words?<', document(reading))
    names = reading.sources.set_index("source_id")["name"].to_dict() | {"S00": "the article"}
    counted = {f"{names[id_][0].upper()}{names[id_][1:]}": count for id_, count in sourcing(reading).words.items()}
    assert len(listed) > 1
    assert {name: int(count) for name, count in listed}.items() <= counted.items()


def test_a_figure_without_a_subject_is_told_by_the_words_around_it():
    text = "The two are to sign an agreement worth about 2.8 billion euros a year in May. The clerk counted 12."
    html = document(read(Article(text)))
    assert "What it measures: an agreement worth about 2.8 billion euros a year in May" in card(html, "F02")
    assert "It says: about 2.8 billion euros per year" in card(html, "F02")
    assert "In words" not in card(html, "F02")
    assert "What it measures: The clerk counted 12" in card(html, "F03")
