"""The reading page as one file of HTML that carries its style and its script."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.tables.spans import word_starts
from analysis.views.amounts import counted
from analysis.views.days import days
from analysis.views.reading_page import cards, controls, prose, voices
from analysis.views.reading_page.marks import Mark, marks
from analysis.views.reading_page.rows import Rows, rows_of
from analysis.views.text import paragraphs
from analysis.views.wording import called as named
from analysis.views.wording import clean

if TYPE_CHECKING:
    from analysis.article import Article

_HEADINGS = {
    "sources": "Sources", "attributions": "Attributions", "claims": "Claims", "figures": "Figures", "dates": "Dates",
    "holdings": "Who holds what land", "relations": "How figures hang together", "places": "Places",
    "findings": "Findings",
}  # fmt: skip


def document(reading: Any, article: Article | None = None, *, back: str = "") -> str:  # noqa: ANN401 - by its tables
    """Return the reading page of an article.

    Parameters
    ----------
    reading : Reading, or a mapping of DataFrames
        Tables that are not there give no marks and no cards.
    article : Article, optional
        The article that the tables were read from, if `reading` does not say.
    back : str, optional
        The address of the page that this one is a part of.

    Examples
    --------
    >>> from analysis.article import Article
    >>> page = document({}, Article("Rain & <b>snow</b>.", name="rain"))
    >>> "Rain &amp; &lt;b&gt;snow&lt;/b&gt;." in page
    True
    """
    article = article or reading.article
    rows = rows_of(reading, article)
    return page(article, rows, marks(rows), back)


def page(article: Article, rows: Rows, made: list[Mark], back: str = "") -> str:
    """Return the reading page of rows that are marked already."""
    parts = paragraphs(article.text)
    called = escape(clean(named(article)))
    text = prose.marked(article.text, parts, made) if parts else "<p>The article has no text.</p>"
    up = f'<p class="up"><a href="{escape(back)}">← The report</a></p>' if back else ""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{called}</title>
<style>
{_asset("style.css")}</style>
</head>
<body>
<a class="skip" href="#text">To the text</a>
<header>
{up}<h1>{called}</h1>
<p class="about">{_about(article)}</p>
<details class="controls" open><summary>Marks, search and filters</summary>
{controls.key(mark.kind for mark in made)}
{controls.filters(rows)}
</details>
</header>
{voices.strip(rows, made, len(article.text))}
<div class="sheet">
<main id="text" class="mathjax_ignore tex2jax_ignore" tabindex="-1" data-length="{len(article.text)}">
{text}
</main>
<aside aria-label="Who speaks, and cards">
{voices.speakers(rows)}
<div id="panel" hidden>
<h2 class="unseen">What was read from these words</h2>
<p class="tools"><button type="button" id="back">Back</button><button type="button" id="close">Close</button></p>
<div id="shown" tabindex="-1"></div>
</div>
</aside>
</div>
<p id="said" class="unseen" role="status"></p>
{_lists(rows, made)}
{_rules(rows)}
<script>{_asset("script.js")}</script>
</body>
</html>
"""


def _about(article: Article) -> str:
    """Say who published an article, when, and how long it is."""
    published = days(article.published, article.published)
    told = (clean(article.publisher or ""), published, counted(len(word_starts(article.text)), "word"))
    return escape(" · ".join(filter(None, told)))


def _lists(rows: Rows, made: list[Mark]) -> str:
    """Return all cards, table by table."""
    first: dict[str, int] = {}
    for mark in made:
        start = max(mark.start, 0)
        first[mark.row] = min(first.get(mark.row, start), start)
    sections = []
    for table, heading in _HEADINGS.items():
        those = rows.of(table)
        if those:
            shown = "".join(cards.card(row, rows, f"t{first[row.id]}" if row.id in first else "") for row in those)
            summary = f'<summary>{heading} <span class="count">{len(those)}</span></summary>'
            sections.append(f'<details class="table" open>{summary}\n<div class="cards">{shown}</div></details>\n')
    if not sections:
        return ""
    return (
        f'<section id="rows" aria-labelledby="all"><h2 id="all">All that was read</h2>\n{"".join(sections)}</section>'
    )


def _rules(rows: Rows) -> str:
    """Return the explanations of the rules that made the rows."""
    told = []
    for address, table, rule in cards.rules_of(rows):
        example = escape(rule["example"].replace("\\n", " ¶ "))
        told.append(
            f'<article class="card" id="{address}" data-table="rules"><h3><span class="what">Rule of {table}</span> '
            f"<code>{escape(rule['rule'])}</code></h3><p>{escape(rule['explains'])}</p>"
            f"<p>For example: {example}</p></article>\n"
        )
    if not told:
        return ""
    summary = f'<summary>What the rules mean <span class="count">{counted(len(told), "rule")}</span></summary>'
    return f'<section id="rules" aria-label="What the rules mean"><details class="table" open>{summary}\n<div class="cards">{"".join(told)}</div></details></section>'


@cache
def _policy() -> str:
    """Return the policy by which a browser runs this page's own script alone, and asks the network for nothing."""
    digest = b64encode(sha256(_asset("script.js").encode()).digest()).decode()
    return f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@cache
def _asset(name: str) -> str:
    written = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return re.sub(r"^\s+", "", written, flags=re.MULTILINE)
