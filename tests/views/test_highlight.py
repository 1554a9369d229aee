"""The highlight: the reading page in a frame, and the marked text for where no frame is shown."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import Article
from analysis.text.doc import parse
from analysis.views.highlight import highlight
from analysis.views.reading_page.page import document
from analysis.views.reading_page.prose import SOFT
from analysis.views.text import paragraphs
from tests.views.reading import HOSTILE, TEXT, Tags, hostile, rows, whole_tables

FRAME = re.compile(r'<iframe class="crn-frame" title="[^"]*" sandbox="allow-scripts" srcdoc="([^"]*)"></iframe>')


def plain_part(html: str) -> str:
    return html.partition('<div class="crn-text">')[2].removesuffix("</div></div>")


def words(html: str) -> str:
    without_numbers = re.sub(r"<p><small>\d+</small> ", "", plain_part(html))
    return unescape(re.sub(r"<[^>]*>", "", without_numbers))


@given(st.text(max_size=200))
def test_paragraphs_are_those_of_the_parser(text):
    assert paragraphs(text) == list(parse(Article(text)).paragraphs)


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-3, 60), st.integers(-3, 60)), max_size=6))
def test_without_its_tags_the_plain_part_is_the_text(text, spans):
    figures = rows(*({"figure_id": "F", "start": start, "end": end} for start, end in spans))
    assert words(highlight({"figures": figures}, Article(text)).html) == text


def test_the_frame_holds_the_reading_page():
    article = Article(TEXT)
    found = FRAME.findall(highlight(whole_tables(), article).frame)
    assert [unescape(page) for page in found] == [document(whole_tables(), article)]


def test_what_is_marked_is_seen_without_a_style():
    html = highlight(whole_tables(), Article(TEXT)).html
    html = html.replace(SOFT, "<mark>")
    assert "<b>Two officials</b> <i>said</i> on May 3 that <mark><u>40%</u></mark><mark> of it was snow</mark>" in html
    assert re.findall(r"<small>(\d+)</small>", html) == ["1", "2"]


def test_it_tells_what_it_shows():
    shown = highlight(whole_tables(), Article(TEXT))
    assert repr(shown) == "Highlight of the article, 2 paragraphs: 1 attribution, 1 figure, 1 date marked."
    bundle = shown._repr_mimebundle_(include=None, exclude=None)
    assert bundle["text/plain"] == repr(shown)
    assert bundle["text/html"].startswith(f"{shown.frame}\n")
    assert shown.html in bundle["text/html"]
    assert shown._repr_html_() == shown.html


@pytest.mark.parametrize("text", HOSTILE)
def test_html_inside_an_article_is_shown_as_text(text):
    html = highlight(hostile(text), Article(text)).html
    assert words(html) == text
    read = Tags()
    read.feed(html)
    assert read.tags <= {"div", "p", "small", "b", "i", "mark", "u"}
    assert read.attributes == {"class", "style"}


def test_half_a_surrogate_pair_can_be_written():
    html = highlight({}, Article("a\ud800b")).html
    assert "a\N{REPLACEMENT CHARACTER}b" in html
    assert html.encode("utf-8")
