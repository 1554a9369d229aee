"""The parts of a page that are not the running text: what they are, and that nothing is read from furniture."""

from __future__ import annotations

from datetime import date

import pytest

import analysis
from analysis.text.layout import layout

# A page, and its parts with their words.
PARTS = [
    ("a headline that ends with a mark", "Row over £90,000 ‘bridge to nowhere’\n\nThe bridge fell on Monday.",
     [("title", "Row over £90,000 ‘bridge to nowhere’")]),
    ("what is said is no headline", "“It fell on us all”\n\nThe bridge fell on Monday.", []),
    ("London - agency", "LONDON (Agency) - The dam broke on Tuesday, two engineers said.", [("dateline", "LONDON (Agency) -")]),
    ("day", "VELM, Nov. 19 — A dam broke on Monday, killing 12.", [("dateline", "VELM, Nov. 19 —")]),
    ("state", "KYIV, Ukraine (AP) — The dam broke.", [("dateline", "KYIV, Ukraine (AP) —")]),
    ("low line", "KYIV, Ukraine (AP) _ The dam broke.", [("dateline", "KYIV, Ukraine (AP) _")]),
    ("two places", "VELM/ARDELL, Nov 19 (Rota) - Two envoys met.", [("dateline", "VELM/ARDELL, Nov 19 (Rota) -")]),
    ("small letters", "Port Ardell (Rota) – The pier closed.", [("dateline", "Port Ardell (Rota) –")]),
    ("place alone", "VELM — The dam broke.\nThe mayor of Velm left.", [("dateline", "VELM —")]),
    ("a body", "NASA - The agency said so.\nNASA is in Velm.", []),
    ("a party", "Ada Brandt (Labour) won the seat.", []),
    ("an aside", "The dam broke.\nNASA — the agency — said it would wait.", []),
    ("a date alone", "It rained.\nSaturday, April 4, 2009\nIt was dark.", [("dateline", "Saturday, April 4, 2009")]),
    ("a date in a sentence", "May 3 was cold.\nIt was dark.", []),
    ("byline", "The dam broke.\nBy Ann Lee and Tom Roe\nIt was dark.", [("byline", "By Ann Lee and Tom Roe")]),
    ("byline in capitals", "BY ANN LEE\nThe dam broke.", [("byline", "BY ANN LEE")]),
    ("by a day", "It rained.\nBy Monday, the water had fallen.", []),
    ("by as a preposition", "It rained.\nBy Velm the road was cut, police said.", []),
    (
        "links",
        "It rained.\nRead more: Ferry fire kills 14\nRELATED: Storm kills 9 in the north, mayor says",
        [("link", "Read more: Ferry fire kills 14"), ("link", "RELATED: Storm kills 9 in the north, mayor says")],
    ),
    (
        "links below a label",
        "It rained.\nMost read\nStorm kills 9\nDam breaks\nThe mayor said that 4 had left.",
        [("link", "Most read"), ("link", "Storm kills 9"), ("link", "Dam breaks")],
    ),
    ("no label", "He wants to read more: books, papers.", []),
    (
        "newsletter and notices",
        "It rained.\nSign up to our newsletter. Scroll down and refresh for news. IE 11 is not supported. 9.10 am (BST)",
        [
            ("newsletter", "Sign up to our newsletter."),
            ("notice", "Scroll down and refresh for news."),
            ("notice", "IE 11 is not supported."),
            ("time", "9.10 am (BST)"),
        ],
    ),
    ("cookies", "We use cookies.\nIt rained.", [("notice", "We use cookies.")]),
    ("browser", "It rained.\nYour browser does not support video.", [("notice", "Your browser does not support video.")]),
    ("advertisement", "It rained.\nAdvertisement\nIt was dark.", [("notice", "Advertisement")]),
    ("cookies in the news", "The shop sold 40 cookies.\nIt rained.", []),
    ("told by somebody", "Sign up for alerts, the mayor told people.", []),
    ("updated", "It rained.\nUpdated: 3 May 2019", [("time", "Updated: 3 May 2019")]),
    ("live blog", "It rained.\n10:45 - The dam broke, police said.", [("time", "10:45 -")]),
    ("a time alone", "It rained.\n7:05 p.m.\nIt was dark.", [("time", "7:05 p.m.")]),
    ("a time in a sentence", "It rained.\n10:45 was when it broke.", []),
    (
        "post",
        "It rained.\n> The pier is fine. Nothing broke.\n— Harbour Board (@board) May 4, 2019",
        [("post", "The pier is fine. Nothing broke."), ("post author", "— Harbour Board (@board) May 4, 2019")],
    ),
    (
        "post of two lines",
        "It rained.\n> The pier is fine.\n> Nothing broke.\n> — Harbour Board (@board) May 4, 2019",
        [("post", "The pier is fine."), ("post", "Nothing broke."), ("post author", "— Harbour Board (@board) May 4, 2019")],
    ),
    (
        "post without marks",
        "It rained.\nThe pier is fine.\n- Ada Brandt (@ada) 4 May 2019",
        [("post", "The pier is fine."), ("post author", "- Ada Brandt (@ada) 4 May 2019")],
    ),
    (
        "post on one line",
        "It rained.\nThe pier is fine. — Ada Brandt (@ada) May 4, 2019",
        [("post", "The pier is fine."), ("post author", "— Ada Brandt (@ada) May 4, 2019")],
    ),
    ("a handle in a sentence", "Ada Brandt (@ada) wrote that it was fine, and left.", []),
    (
        "credit and caption",
        "It rained.\nPhoto: Ola Brandt/Rota\nRescuers carry a woman on Monday.\nThe mayor left.",
        [("credit", "Photo: Ola Brandt/Rota"), ("caption", "Rescuers carry a woman on Monday.")],
    ),
    (
        "credit and text",
        "It rained.\nPhoto: Ola Brandt/Rota\nRescuers carried a woman on Monday.",
        [("credit", "Photo: Ola Brandt/Rota")],
    ),
    (
        "caption with its credit",
        "It rained.\nRescuers carry a woman. (Photo: Ola Brandt/Rota)",
        [("caption", "Rescuers carry a woman."), ("credit", "(Photo: Ola Brandt/Rota)")],
    ),
    ("file photo", "It rained.\nFile photo of the dam in Velm.", [("caption", "File photo of the dam in Velm.")]),
    ("rights", "It rained.\n© Rota 2019. All rights reserved.", [("credit", "© Rota 2019."), ("notice", "All rights reserved.")]),
    ("a picture in a sentence", "The picture by Ann Lee sold for 5 euros.", []),
    ("title", "Dam breaks in Velm\nThe dam broke on Monday.", [("title", "Dam breaks in Velm")]),
    ("Markdown", "# Dam breaks\nIt rained.\n## Next\nIt was dark.", [("title", "Dam breaks"), ("heading", "Next")]),
    ("a sentence is no title", "The dam broke on Monday.\nIt was dark.", []),
    ("a line alone is no title", "Dam breaks in Velm", []),
    ("block quotation", "It rained.\n> We lost.\nIt was dark.", [("block quotation", "We lost.")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts"), [pytest.param(*case, id=name) for name, *case in PARTS])
def test_parts(text: str, parts: list[tuple[str, str]]) -> None:
    assert [(part.part, part.span.of(text)) for part in layout(text)] == parts


# A page, and the claims, figures and contents that are read from it.
READ = [
    ("LONDON (Agency) - The dam broke on Tuesday, two engineers said.", ["The dam broke on Tuesday"], ["two"], ["The dam broke on Tuesday"]),
    ("VELM, Nov. 19 — A dam broke on Monday, killing 12.", ["A dam broke on Monday, killing 12"], ["12"], []),
    ("It rained.\nRead more: Ferry fire kills 14\nRELATED: Storm kills 9 in the north, mayor says", ["It rained"], [], []),
    ("It rained.\nSign up to our newsletter. Scroll down and refresh for news. IE 11 is not supported. 9.10 am (BST)", ["It rained"], [], []),
    ("It rained.\n> The pier is fine. Nothing broke.\n— Harbour Board (@board) May 4, 2019", ["It rained", "The pier is fine", "Nothing broke"], [], ["The pier is fine. Nothing broke."]),
    ("It rained.\nPhoto: Ola Brandt/Rota\nRescuers carry a woman on Monday.", ["It rained", "Rescuers carry a woman on Monday"], [], []),
    ("Dam kills 12\nThe dam broke.", ["The dam broke"], ["12"], []),
    ("# Dam breaks\nThe mayor left.", ["The mayor left"], [], []),
    ("Dam kills 12, mayor says\nIt broke.", ["Dam kills 12", "It broke"], ["12"], ["Dam kills 12"]),
    ("The market is in a “super-cycle”.The firm split its stock in 2017.The board said it would pay more.", ["The market is in a “super-cycle", "The firm split its stock in 2017", "it would pay more"], [], ["it would pay more"]),
    ("Shares fell by 3%.The board met.", ["Shares fell by 3", "The board met"], ["3%"], []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claims", "figures", "contents"), READ)
def test_what_is_read(text: str, claims: list[str], figures: list[str], contents: list[str]) -> None:
    reading = analysis.read(analysis.Article(text))
    assert [claim.rstrip("%") for claim in reading.claims["text"]] == claims
    assert [figure.span.of(text) for figure in reading.records.figures] == figures
    assert reading.attributions["content_text"].to_list() == contents
    assert [text[row.start : row.end] for row in reading.layout.itertuples()] == reading.layout["text"].to_list()


def test_a_post_is_its_authors_and_dated() -> None:
    text = "It rained.\n> The pier is fine.\n— Harbour Board (@board) May 4, 2019"
    reading = analysis.read(analysis.Article(text))
    row = reading.attributions.iloc[0]
    assert (row["source_text"], row["mode"], row["date_id"]) == ("Harbour Board", "direct", "D01")
    assert reading.dates["text"].to_list() == ["May 4, 2019"]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Velm, 3 May 2019 (Rota) - Rain fell on Friday.", date(2019, 5, 3)),
        ("Rain falls\nSaturday, April 4, 2009\nIt rained.", date(2009, 4, 4)),
        ("VELM, Nov. 19 — Rain fell.", None),
        ("Rain fell on 3 May 2019.", None),
    ],
)
def test_the_day_of_publication(text: str, published: date | None) -> None:
    assert analysis.read(analysis.Article(text)).article.published == published


def test_a_known_day_of_publication_stays() -> None:
    article = analysis.Article("Velm, 3 May 2019 (Rota) - Rain fell.", published="2020-01-02")
    assert analysis.read(article).article.published == date(2020, 1, 2)


def test_paragraphs_are_counted_with_their_furniture() -> None:
    reading = analysis.read(analysis.Article("Dam breaks\nBy Ann Lee\nThe dam broke."))
    assert reading.claims[["paragraph", "text"]].values.tolist() == [[2, "The dam broke"]]
