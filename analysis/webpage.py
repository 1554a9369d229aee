"""Pages of HTML: their text as an article's, and which of its lines are captions and posts by their marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    "address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split()
)
_POSTS = ("twitter-tweet", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed", "fb-post", "tweet")


def apart(tree: HtmlElement) -> dict[str, str]:
    """Set the blocks of a page apart, in place; return the words of its captions and posts, and which each are.

    Text that stands beside blocks becomes a paragraph of its own, and so does a caption: nothing runs together.
    """
    for element in [each for each in tree.iter() if each.tag in _BLOCKS and each.tag not in ("p", "pre")]:
        if any(child.tag in _BLOCKS for child in element):
            _wrap(element)
    words: dict[str, str] = {}
    for element in list(tree.iter("figcaption")):
        _as_paragraph(element)
        words[_said(element)] = "caption"
    for element in tree.iter("blockquote"):
        if any(name in (element.get("class") or "") for name in _POSTS):
            words |= {_said(block): "post" for block in element.iter("p")}
    words.pop("", None)
    return words


def _wrap(element: HtmlElement) -> None:
    """Make paragraphs of the text of an element that stands between its blocks."""
    children = list(element)
    _paragraph(element, 0, element.text)
    element.text = None
    for child in children:
        if child.tag in _BLOCKS and child.tail and child.tail.strip():
            tail, child.tail = child.tail, None
            _paragraph(element, element.index(child) + 1, tail)


def _paragraph(element: HtmlElement, place: int, text: str | None) -> None:
    """Put a paragraph at a place among an element's children, with the inline elements that follow its text."""
    inline = []
    for child in list(element)[place:]:
        if child.tag in _BLOCKS:
            break
        inline.append(child)
    if not (text and text.strip()) and not any(_said(child) or (child.tail or "").strip() for child in inline):
        return
    made = element.makeelement("p", {})
    made.text = text
    for child in inline:
        made.append(child)
    element.insert(place, made)


def _as_paragraph(caption: HtmlElement) -> None:
    """Put a caption behind its figure as a paragraph: an extractor leaves figures out."""
    figure: Any = next(caption.iterancestors("figure"), None)
    if figure is None or figure.getparent() is None:
        return
    for block in caption.iter():
        if block is not caption and block.tag in _BLOCKS:
            block.tag = "span"
    caption.tag = "p"
    tail, caption.tail = caption.tail, None
    caption.getparent().remove(caption)
    figure.addnext(caption)
    caption.tail = tail if tail and tail.strip() else None


def _said(element: HtmlElement) -> str:
    return " ".join(element.text_content().split()) if isinstance(element.tag, str) else ""


def marked(text: str, words: dict[str, str]) -> Iterator[tuple[str, int, int]]:
    r"""Yield which lines of a text are among the words of captions and posts, with their places.

    Examples
    --------
    >>> list(marked("It broke.\nThe dam on Monday.", {"The dam on Monday.": "caption"}))
    [('caption', 10, 28)]
    """
    start = 0
    for line in text.split("\n"):
        said = line.strip()
        part = words.get(" ".join(said.split()))
        if part:
            first = start + line.index(said)
            yield part, first, first + len(said)
        start += len(line) + 1
