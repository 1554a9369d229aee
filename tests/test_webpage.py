"""Pages of HTML: blocks stay apart, captions and posts are marked, links are furniture."""

from __future__ import annotations

from pathlib import Path

import pytest

import analysis

pytest.importorskip("trafilatura")

PAGE = """<html><head><title>Ferry fire kills 14</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>Ferry fire kills 14</h1>
<figure><img src="a.jpg"><figcaption>Rescuers carry a woman on Monday. Photo: Ola Brandt/Rota</figcaption></figure>
<p>A ferry burned on Monday, killing 14 people, the harbour police said in a statement that evening.</p>
<blockquote class="twitter-tweet"><p>The pier is fine. Nothing broke.</p>&mdash; Harbour Board (@board)
<a href="x">May 4, 2019</a></blockquote>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Storm kills 9 in the north, mayor says</a></li></ul></aside>
<div>The pier was shut<div>The harbour was dark</div></div>
<p>The mayor, Ann Lee, said that the pier would be closed for a week while divers looked for the missing.</p>
<blockquote>We are sorry for what has happened on this day, and we will help.</blockquote>
<p>Nobody else was hurt, and the ferries will sail again in the summer when the pier has been mended.</p>
</article><footer>Sign up to our newsletter</footer></body></html>"""


@pytest.fixture
def reading(tmp_path: Path) -> analysis.Reading:
    path = tmp_path / "ferry.html"
    path.write_text(PAGE, encoding="utf-8")
    return analysis.read(path)


def test_blocks_stay_apart(reading: analysis.Reading) -> None:
    lines = reading.article.text.split("\n")
    assert {"The pier was shut", "The harbour was dark", "The pier is fine. Nothing broke."} <= set(lines)


def test_captions_and_posts_are_marked(reading: analysis.Reading) -> None:
    assert reading.layout[["part", "text"]].values.tolist() == [
        ["title", "Ferry fire kills 14"],
        ["caption", "Rescuers carry a woman on Monday."],
        ["credit", "Photo: Ola Brandt/Rota"],
        ["post", "The pier is fine. Nothing broke."],
        ["post author", "— Harbour Board (@board) May 4, 2019"],
    ]


def test_posts_are_their_authors(reading: analysis.Reading) -> None:
    rows = reading.attributions.set_index("source_text")["content_text"]
    assert rows["Harbour Board"] == "The pier is fine. Nothing broke."
    assert not rows.str.contains("Storm").any()
