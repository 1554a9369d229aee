"""Two tellings side by side as HTML: each change has a number in both texts, and lines join them where script runs."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.tellings.change import SAME, Change
from analysis.tellings.marked import Place, marked
from analysis.tellings.sentences import quoted
from analysis.text.headline import title_of

if TYPE_CHECKING:
    from analysis.article import Article
    from analysis.tellings.tellings import Tellings

_ASSETS = Path(__file__).parent / "assets"
MADE_BY = "close-reading-of-news"
"""What a page says of who wrote it: no other file is ever overwritten."""
LOOKS = {
    "dropped": "lost",
    "source lost": "lost",
    "bound lost": "lost",
    "added": "added",
    "source weakened": "source",
    "source strengthened": "source",
}
"""How a change is marked; all others as told otherwise."""
_KEY = (
    ("lost", "left out"),
    ("other", "told otherwise"),
    ("source", "from another kind of source"),
    ("added", "added"),
)


def page(tellings: Tellings) -> str:
    """Return a whole page, with what became of the findings; it needs no network, and no script to be read."""
    inner = _inner(tellings, (*tellings.told, *tellings.found))
    names = f"{tellings.first.article.name} and {tellings.second.article.name}"
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Two tellings: {escape(names)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="{MADE_BY}">\n'
        f"<style>{_asset('style.css')}{_asset('page.css')}{dark('')}</style>\n</head>\n<body>\n<main>\n<h1>Two tellings of one story</h1>\n"
        f"{inner}\n</main>\n<script>{_asset('lines.js')}</script>\n</body>\n</html>\n"
    )


def fragment(tellings: Tellings) -> str:
    """Return what JupyterLab shows: the same without script, and without the findings, which take a while."""
    return f"<div><style>{_asset('style.css')}</style>\n{_inner(tellings, tellings.told)}\n</div>"


def dark(within: str) -> str:
    """Return the rule that gives the texts the colours of the dark, on a screen that is, `within` what a selector names.

    Examples
    --------
    >>> dark(".sheet ")[:63]
    '@media screen and (prefers-color-scheme:dark){.sheet .tel{--ink'
    """
    return f"@media screen and (prefers-color-scheme:dark){{{within}{_asset('dark.css').strip()}}}\n"


def _asset(name: str) -> str:
    return (_ASSETS / name).read_text(encoding="utf-8")


def _inner(tellings: Tellings, told: Sequence[Change]) -> str:
    first, second = tellings.first.article, tellings.second.article
    shown = _ordered([each for each in told if each.change not in SAME], len(first.text), len(second.text))
    prefix = f"t{first.article_id[:4]}{second.article_id[:4]}"
    sentences = "\n".join(f"<p>{escape(sentence)}</p>" for sentence in tellings.sentences)
    key = ", ".join(f'<span class="tel-{look}">{words}</span>' for look, words in _KEY)
    return (
        f'<div class="tel mathjax_ignore tex2jax_ignore">\n<div class="tel-said">\n{sentences}\n</div>\n'
        f'<p class="tel-key">Marked in the texts: {key}. A number leads to the same number in the other text.</p>\n'
        f'<div class="tel-both">\n{_column(first, "First", shown, prefix)}\n{_column(second, "Second", shown, prefix)}\n</div>\n'
        f"{_table(shown, first.text, second.text, prefix)}\n</div>"
    )


def _ordered(told: Sequence[Change], first: int, second: int) -> list[Change]:
    """Return changes in the order of the first text; what only the second has, about where it stands there."""

    def place(change: Change) -> float:
        if change.first is not None:
            return float(change.first.start)
        return change.second.start * first / max(1, second) if change.second is not None else float(first)

    return sorted(told, key=place)


def _column(article: Article, which: str, shown: Sequence[Change], prefix: str) -> str:
    own, other = ("a", "b") if which == "First" else ("b", "a")
    places = []
    for number, change in enumerate(shown, start=1):
        here, there = (change.first, change.second) if which == "First" else (change.second, change.first)
        if here is not None:
            to = f"{prefix}{other if there is not None else 'r'}{number}"
            look = LOOKS.get(change.change, "other")
            places.append(Place(here, number, look, change.change, f"{prefix}{own}{number}", to))
    return (
        f'<section class="tel-text" aria-label="{which} text">\n<h2>{which}: {escape(title_of(article) or article.name)}</h2>\n'
        f"{marked(article.text, places)}\n</section>"
    )


def _table(shown: Sequence[Change], first: str, second: str, prefix: str) -> str:
    if not shown:
        return "<p>Nothing was left out, told otherwise or added.</p>"
    rows = "\n".join(
        f'<tr id="{prefix}r{number}"><td>{number}</td><td>{escape(change.change)}</td><td>{_cell(change, "first", first, prefix, number)}</td>'
        f"<td>{_cell(change, 'second', second, prefix, number)}</td><td>{escape(change.detail) or '–'}</td></tr>"
        for number, change in enumerate(shown, start=1)
    )
    head = "".join(
        f'<th scope="col">{name}</th>' for name in ("No.", "What became of it", "First", "Second", "In short")
    )
    return (
        '<div class="tel-rows" tabindex="0" role="region" aria-label="All changes">\n<table>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _cell(change: Change, side: str, text: str, prefix: str, number: int) -> str:
    span = getattr(change, side)
    if span is None:
        return "–"
    return f'<a href="#{prefix}{"a" if side == "first" else "b"}{number}">{escape(quoted(span, text))}</a>'
