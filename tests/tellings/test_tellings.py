"""The result of a comparison: its shape, its places, its sentences, its page."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest

import analysis
from analysis.article import Article
from analysis.reading import read
from analysis.tables.compare import Comparison
from analysis.tellings.change import CHANGES
from analysis.tellings.tellings import Tellings, tellings
from tests.tellings.pairs import PAIRS, reading


def both(name: str) -> Tellings:
    return tellings(reading(name, "first"), reading(name, "second"))


def test_one_text_gives_scores_and_two_give_tellings() -> None:
    first, second = reading("mayor", "first"), reading("mayor", "second")
    assert isinstance(analysis.compare(first, first), Comparison)
    assert isinstance(analysis.compare(first, {"dates": first.dates}), Comparison)
    assert isinstance(analysis.compare(first, second), Tellings)


@pytest.mark.parametrize("name", PAIRS)
def test_places_are_verbatim(name: str) -> None:
    result = both(name)
    for side in ("first", "second"):
        text = getattr(result, side).article.text
        rows = result.changes[result.changes[f"{side}_text"].notna()]
        assert all(
            text[start:end] == words
            for words, start, end in rows[[f"{side}_text", f"{side}_start", f"{side}_end"]].itertuples(index=False)
        )


def test_columns() -> None:
    result = both("border talks")
    columns = ["table", "change"]
    columns += [f"{side}_{part}" for side in ("first", "second") for part in ("id", "text", "start", "end")]
    assert result.changes.columns.to_list() == [*columns, "detail"]
    assert result.findings.columns.to_list() == result.changes.columns.to_list()
    assert result.changes["change"].cat.categories.to_list() == list(CHANGES)


def test_ids_are_those_of_the_readings() -> None:
    result = both("border talks")
    claims = result.changes[result.changes["table"] == "claims"]
    known = dict(result.first.claims.set_index("claim_id")["text"])
    given = claims[claims["first_id"].notna()]
    assert all(known[row.first_id] == row.first_text for row in given.itertuples())


@pytest.mark.parametrize(
    ("name", "place", "said"),
    [
        (
            "clerk",
            0,
            "that “A former clerk stole 240,000 pounds from the county hospital over six …” is from “prosecutors”",
        ),
        ("river flood", 0, "that “14” is “at least”, and not exact"),
        ("mayor", 1, "“54 per cent” is “45 per cent” (figure changed)"),
        ("cup final", 1, "is “The board has accepted the offer” (polarity changed)"),
        ("mayor", 0, "learns all that the first tells"),
        ("clerk", 1, "Nothing that both tell is told otherwise"),
    ],
)
def test_sentences(name: str, place: int, said: str) -> None:
    assert said in both(name).sentences[place]


def test_a_finding_that_changes() -> None:
    first = read(Article("Rebels hold 60% of Syria. The army holds 40% of Syria."))
    second = read(Article("Rebels hold 60% of Syria. The army holds 50% of Syria."))
    result = tellings(first, second)
    changed = result.findings[result.findings["change"] == "finding changed"]
    assert changed["detail"].str.contains("→ inconsistent").any()
    assert set(tellings(first, first).findings["change"]) <= {"kept"}


class Page(HTMLParser):
    """The ids, the addresses, and the words of the two texts of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its parent's
        given = dict(attrs)
        self.ids += [given["id"] or ""] if "id" in given else []
        self.hrefs += [given["href"] or ""] if "href" in given else []


@pytest.mark.parametrize("name", ["border talks", "quake", "mayor"])
def test_every_number_leads_somewhere(name: str) -> None:
    page = Page(both(name).page())
    assert len(set(page.ids)) == len(page.ids)
    assert page.hrefs
    assert {href.removeprefix("#") for href in page.hrefs} <= set(page.ids)


def test_the_page_asks_nobody_for_anything() -> None:
    page = both("quake").page()
    assert re.findall(r"""(?:src|href)=["'](?!#)""", page) == []
    assert "@import" not in page
    assert "url(" not in page


def test_what_a_notebook_shows_has_no_script() -> None:
    assert "<script" not in both("quake")._repr_html_()


def test_texts_are_shown_as_texts() -> None:
    first = read(Article("The <b>dam</b> will hold & stand, Ann Lee said.\n\nIt is $5 old.", title="<i>Dam</i>"))
    second = read(Article("The <b>dam</b> could hold & stand, Ann Lee said."))
    page = tellings(first, second).page()
    assert "<b>" not in page
    assert "<i>" not in page


def test_the_page_has_every_word_of_both_texts() -> None:
    result = both("border talks")
    columns = re.findall(r"<section.*?</h2>(.*?)</section>", result.page(), re.DOTALL)
    for column, one in zip(columns, (result.first, result.second), strict=True):
        words = unescape(re.sub(r"<[^>]+>", "", re.sub(r"<a .*?</a>", "", column)))
        assert words.split() == one.article.text.split()


@pytest.mark.parametrize("text", ["", "Rain."])
def test_a_text_without_rows(text: str) -> None:
    one, other = read(Article(text or "…")), reading("mayor", "first")
    assert set(tellings(other, one).changes["change"]) == {"dropped"}
    assert set(tellings(one, other).changes["change"]) == {"added"}
    assert "section" in tellings(one, other).page()
