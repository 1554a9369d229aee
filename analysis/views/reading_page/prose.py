"""The text of an article in numbered paragraphs, cut wherever a mark starts or ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from analysis.text.span import Span
from analysis.views.reading_page.marks import Mark

_HALF = re.compile(r"[\ud800-\udfff]")
_BOXED = ("figure", "date")
SOFT = '<mark style="background-color:#dcebf8">'
"""How what is attributed opens where a notebook is shown without its styles: its letters are black in every theme."""
_PLAIN = {"content": (SOFT, "</mark>"), "source": ("<b>", "</b>"), "cue": ("<i>", "</i>"), "figure": ("<u>", "</u>")}


class Piece(NamedTuple):
    """A stretch of the text over which the same marks lie."""

    start: int
    text: str
    marks: tuple[Mark, ...]
    end: int


def pieces(text: str, marks: Sequence[Mark], cuts: Sequence[int] = ()) -> Iterator[Piece]:
    """Yield the whole text in pieces, cut at the ends of the marks and at `cuts`, and an empty one at its end.

    Examples
    --------
    >>> [(piece.text, len(piece.marks)) for piece in pieces("It rained.", [Mark(3, 9, "claim", "C01")])]
    [('It ', 0), ('rained', 1), ('.', 0), ('', 0)]
    """
    starts: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for number, mark in enumerate(marks):
        start, end = max(mark.start, 0), min(mark.end, len(text))
        if start < end:
            starts.setdefault(start, []).append(number)
            ends.setdefault(end, []).append(number)
    active: set[int] = set()
    places = sorted({0, len(text), *starts, *ends, *cuts})
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        active.difference_update(ends.get(start, ()))
        active.update(starts.get(start, ()))
        yield Piece(start, text[start:end], tuple(marks[number] for number in sorted(active)), end)


def marked(text: str, paragraphs: Sequence[Span], marks: Sequence[Mark]) -> str:
    """Return the text as HTML in which each marked piece is a link to the first of its rows.

    Without its tags it is the text again.
    """
    return _written(text, paragraphs, marks, _numbered, _linked)


def plain(text: str, paragraphs: Sequence[Span], marks: Sequence[Mark]) -> str:
    """Return the text as HTML that says what is marked without any style."""
    return _written(text, paragraphs, marks, lambda number, _: f"<p><small>{number}</small> ", _tagged)


def _written(
    text: str,
    paragraphs: Sequence[Span],
    marks: Sequence[Mark],
    opened: Callable[[int, Span], str],
    shown: Callable[[Piece], str],
) -> str:
    opening = {part.start: (number, part) for number, part in enumerate(paragraphs, 1)}
    closing = {part.end for part in paragraphs}
    written, inside = [], False
    for piece in pieces(text, marks, [*opening, *closing]):
        if piece.start in closing:
            written.append("</p>")
            inside = False
        if piece.start in opening:
            written.append(opened(*opening[piece.start]))
            inside = True
        written.append(shown(piece) if piece.marks and inside and piece.text else escaped(piece.text))
    return "".join(written)


def _numbered(number: int, part: Span) -> str:
    link = f'<a class="number" href="#p{number}" aria-label="Paragraph {number}" data-number="{number}"></a>'
    return f'<p class="par" id="p{number}" dir="auto" data-start="{part.start}">{link}'


def _linked(piece: Piece) -> str:
    kinds = dict.fromkeys(mark.kind for mark in piece.marks)
    classes = ["m", *kinds]
    if sum(mark.kind == "content" for mark in piece.marks) > 1:
        classes.append("nested")
    for kind in _BOXED:
        boxes = [mark for mark in piece.marks if mark.kind == kind]
        classes += [f"{kind}-starts"] * any(max(mark.start, 0) == piece.start for mark in boxes)
        classes += [f"{kind}-ends"] * any(mark.end == piece.end for mark in boxes)
    ids = list(dict.fromkeys(mark.row for mark in piece.marks))
    address, all_ids = escape(ids[0]), escape(" ".join(ids))
    told = f'class="{" ".join(classes)}" id="t{piece.start}" data-rows="{all_ids}"'
    if not piece.text.strip():
        # A link without a name is nothing to those who hear the page.
        return f"<span {told}>{escaped(piece.text)}</span>"
    return f'<a {told} href="#{address}">{escaped(piece.text)}</a>'


def _tagged(piece: Piece) -> str:
    kinds = {mark.kind for mark in piece.marks}
    tags = [tag for kind, tag in _PLAIN.items() if kind in kinds]
    opened, closed = "".join(tag for tag, _ in tags), "".join(tag for _, tag in reversed(tags))
    return f"{opened}{escaped(piece.text)}{closed}"


def escaped(text: str) -> str:
    r"""Return text as HTML that means the same: a carriage return survives, half a surrogate pair cannot be written.

    Examples
    --------
    >>> escaped("<b> & \r\n")
    '&lt;b&gt; &amp; &#13;\n'
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _HALF.search(text) else text
    return escape(whole).replace("\r", "&#13;")
