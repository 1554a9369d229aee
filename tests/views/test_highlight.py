"""The highlight: the text stays the text, whatever is in it and whatever is marked."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import Article
from analysis.text.doc import parse
from analysis.views.highlight import highlight
from analysis.views.text import paragraphs

TEXT = "Rain fell.\n\nTwo officials said on May 3 that 40% of it was snow, a guard added."


def rows(*cells: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame(list(cells))


def body(html: str) -> str:
    """Return the part of the highlight that shows the article."""
    shown = html.partition('<div class="crn-text">')[2].removesuffix("</div>")
    return shown.removesuffix("<p>The article has no text.</p>\n").removesuffix("</div>\n")


class Tags(HTMLParser):
    """The tags and the names of the attributes, as a browser reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", body(html)))


def marked(html: str) -> list[tuple[str, str]]:
    """Return the marked stretches, each with its classes."""
    found = re.findall(r'<mark class="([^"]*)"[^>]*>([^<]*)</mark>', body(html))
    return [(unescape(words), classes.replace("crn-", "")) for classes, words in found]


SPANS = st.lists(st.tuples(st.integers(-3, 60), st.integers(-3, 60)), max_size=8)


@given(text=st.text(max_size=60), contents=SPANS, figures=SPANS, dates=SPANS)
def test_without_its_tags_the_highlight_is_the_text(text, contents, figures, dates):
    tables = {
        "attributions": rows(
            *({"attribution_id": "A<", "content_start": start, "content_end": end} for start, end in contents)
        ),
        "figures": rows(*({"figure_id": '"F', "start": start, "end": end} for start, end in figures)),
        "dates": rows(*({"date_id": "D\n'", "start": start, "end": end} for start, end in dates)),
    }
    html = highlight(tables, Article(text)).html
    assert plain(html) == text
    assert len(re.findall(r"<mark\b", html)) == html.count("</mark>")
    assert len(re.findall(r"<div\b", html)) == html.count("</div>")


@given(st.text(max_size=200))
def test_paragraphs_are_those_of_the_parser(text):
    assert paragraphs(text) == list(parse(Article(text)).paragraphs)


def test_marks_of_each_kind():
    tables = {
        "sources": rows({"source_id": "S01", "name": "Two officials", "anonymous": True}),
        "attributions": rows(
            {
                "attribution_id": "A01", "source_id": "S01", "source_start": 12, "source_end": 25, "cue_start": 26,
                "cue_end": 30, "content_start": 45, "content_end": 63, "content_spans": "45:63",
            }
        ),
        "figures": rows({"figure_id": "F01", "start": 45, "end": 48, "low": 40.0, "high": 40.0, "unit": "percent"}),
        "dates": rows({"date_id": "D01", "start": 34, "end": 39, "earliest": "2024-05-03", "latest": "2024-05-03"}),
    }  # fmt: skip
    shown = highlight(tables, Article(TEXT))
    assert marked(shown.html) == [
        ("Two officials", "source"),
        ("said", "cue"),
        ("May 3", "date"),
        ("40%", "content figure"),
        (" of it was snow", "content"),
    ]
    assert 'title="A01, attributed to S01 Two officials&#10;F01, figure: 40%"' in shown.html
    assert 'data-ids="A01 F01"' in shown.html
    assert 'title="D01, date: 3 May 2024"' in shown.html
    assert repr(shown) == "Highlight of the article, 2 paragraphs: 1 attribution, 1 figure, 1 date marked."
    assert shown._repr_html_() == shown.html


def test_nested_and_discontinuous_contents():
    tables = {
        "attributions": rows(
            {"attribution_id": "A01", "source_id": "S01", "content_spans": "0:4;12:30"},
            {"attribution_id": "A02", "source_id": "S02", "content_spans": "20:25"},
        )
    }
    assert marked(highlight(tables, Article(TEXT)).html) == [
        ("Rain", "content"),
        ("Two offi", "content"),
        ("cials", "content nested"),
        (" said", "content"),
    ]


def test_a_mark_over_several_paragraphs_is_cut_at_their_ends():
    tables = {"dates": rows({"date_id": "D01", "start": 5, "end": 15})}
    html = highlight(tables, Article(TEXT)).html
    assert marked(html) == [("fell.", "date"), ("Two", "date")]
    assert re.findall(r'data-n="(P\d)"', html) == ["P0", "P1"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> & <img src=x onerror=alert(1)>",
        "</div></div><style>body{display:none}</style>",
        '" onmouseover="alert(1)',
        "&lt;b&gt; &amp;amp; $x^2$ \x00 \x1b[31m \u202eevil\u202c line\r\nnext\rlast",
    ],
)
def test_html_inside_an_article_is_shown_as_text(text):
    tables = {
        "attributions": rows({"attribution_id": text, "source_id": text, "content_start": 2, "content_end": 9}),
        "sources": rows({"source_id": text, "name": text}),
    }
    html = highlight(tables, Article(text)).html
    assert plain(html) == text
    read = Tags()
    read.feed(html)
    assert read.tags == {"div", "style", "p", "mark"}
    assert read.attributes <= {"class", "role", "aria-label", "dir", "data-n", "data-ids", "title", "tabindex"}


def test_half_a_surrogate_pair_can_be_written():
    html = highlight({}, Article("a\ud800b")).html
    assert "a\N{REPLACEMENT CHARACTER}b" in html
    assert html.encode("utf-8")


def test_missing_cells_and_tables_mark_nothing():
    tables = {"attributions": rows({"attribution_id": "A01", "source_start": pd.NA, "source_end": pd.NA})}
    assert marked(highlight(tables, Article(TEXT)).html) == []


def test_an_article_without_text_says_so():
    assert "The article has no text." in highlight({}, Article(" \n")).html


def test_a_reading_gives_its_own_article():
    class Reading:
        article = Article("On May 3.")
        dates = rows({"date_id": "D01", "start": 3, "end": 8})

    assert marked(highlight(Reading()).html) == [("May 3", "date")]


def test_highlight_needs_no_other_file():
    html = highlight({}, Article(TEXT)).html
    assert not re.search(r"(?:src|href|url)\s*[=(]|@import|<script|<link", html)


def luminance(colour: str) -> float:
    colour = colour.lstrip("#")
    whole = "".join(2 * digit for digit in colour) if len(colour) == 3 else colour
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_contrast(theme):
    style = highlight({}, Article(TEXT)).html.partition("<style>")[2].partition("</style>")[0]
    found = [dict(re.findall(r"--(\w+):(#\w+)", block)) for block in re.findall(r"\{(--ink[^}]*)\}", style)]
    colours = found[theme]
    for ground in ("paper", "who", "cue", "sum"):
        assert contrast(colours["ink"], colours[ground]) >= 7, ground
    assert contrast(colours["soft"], colours["paper"]) >= 4.5
    for line in ("edge", "num", "day"):
        assert contrast(colours[line], colours["paper"]) >= 3, line
