"""A text as HTML with places marked and numbered; without its tags and numbers it is the text again."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from analysis.text.span import Span


class Place(NamedTuple):
    """A marked place: its number and look, what is said of it, its own anchor and the one that its number leads to."""

    span: Span
    number: int
    look: str
    said: str
    anchor: str
    to: str


def marked(text: str, places: Sequence[Place]) -> str:
    r"""Write a text in paragraphs, each place marked, with its number behind it.

    Examples
    --------
    >>> marked("It rained.", [Place(Span(3, 9), 1, "lost", "dropped", "a1", "b1")])
    '<p>It <mark class="tel-lost">rained</mark><a class="tel-no" id="a1" href="#b1" aria-label="1: dropped">1</a>.</p>'
    """
    paragraphs = [span for span in _lines(text) if span.of(text).strip()]
    return "\n".join(f"<p>{_paragraph(text, span, places)}</p>" for span in paragraphs)


def _lines(text: str) -> list[Span]:
    starts, at = [], 0
    for line in text.splitlines(keepends=True):
        starts.append(Span(at, at + len(line)))
        at += len(line)
    return starts


def _paragraph(text: str, line: Span, places: Sequence[Place]) -> str:
    here = [place for place in places if place.span.overlaps(line)]
    cuts = sorted({line.start, line.end, *(end for place in here for end in place.span if line.start < end < line.end)})
    written = []
    for start, end in pairwise(cuts):
        inside = [place for place in here if place.span.overlaps(Span(start, end))]
        words = escape(text[start:end].rstrip("\r\n"))
        looks = " ".join(dict.fromkeys(f"tel-{place.look}" for place in inside))
        written.append(f'<mark class="{looks}">{words}</mark>' if inside and words else words)
        written += [
            _number(place)
            for place in here
            if start < place.span.end == end or (end == line.end < place.span.end and _ends_blank(text, end, place))
        ]
    return "".join(written)


def _ends_blank(text: str, end: int, place: Place) -> bool:
    """Say whether nothing but blanks of a place follows its line."""
    return not text[end : place.span.end].strip()


def _number(place: Place) -> str:
    told = escape(f"{place.number}: {place.said}")
    return f'<a class="tel-no" id="{place.anchor}" href="#{place.to}" aria-label="{told}">{place.number}</a>'
