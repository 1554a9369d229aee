"""What a figure is a part of: the phrase that "of" ties to it, with the names joined to that."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.text.chunks import COMMA, COORDINATOR, PHRASE, PREPOSITION
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.wordforms import word_form

_LONGEST_LIST = 12


_ARTICLES = re.compile(r"\A(?:(?:the|a|an|its|their|his|her|our|all|these|those|this|that)\s)+")


def bare_name(text: str) -> str:
    """Return a phrase in small letters, without its articles.

    Examples
    --------
    >>> bare_name("The Kherson region"), bare_name("all of it")
    ('kherson region', 'of it')
    """
    return _ARTICLES.sub("", text.lower())


class Whole(NamedTuple):
    """The phrase for a whole: the tokens ``first:last``, and its last noun or pronoun."""

    first: int
    last: int
    phrase: Phrase

    def span(self, doc: Doc) -> Span:
        """Return where the phrase stands in the text."""
        return doc.span(self.first, self.last)


def whole_after(doc: Doc, i: int) -> Whole | None:
    """Return the phrase that "of" at token `i` ties to what stands before it, None if there is none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("They hold 70% of the Zaporizhzhia and Kherson regions."))
    >>> whole_after(doc, 4).span(doc).of(doc.text)
    'the Zaporizhzhia and Kherson regions'
    """
    if i + 1 >= len(doc.tokens) or doc.tokens[i].lower != "of":
        return None
    at = doc.chunk_at(i + 1)
    phrase = doc.chunks[at].phrase
    if (
        phrase is None
        and doc.after(i).tag in ("VBG", "VBN")
        and at + 1 < len(doc.chunks)
        and doc.chunks[at].last == i + 2
    ):
        # "of remaining delegates".
        at += 1
        phrase = doc.chunks[at].phrase
    if phrase is None:
        return None
    listed = 0
    while at + 1 < len(doc.chunks) and listed < _LONGEST_LIST:
        step = _goes_on(doc, at)
        if not step:
            break
        at += step
        listed += 1
        phrase = doc.chunks[at].phrase or phrase
    # "2 per cent of the volunteers given the vaccine".
    last = doc.tokens[phrase.last - 1]
    known = word_form(last.lower)
    cut = (
        doc.before(last.i).tag == "NNS" and known is not None and known.tag == "VBN" and phrase.last - phrase.first > 1
    )
    return Whole(i + 1, phrase.last - cut, phrase)


def _goes_on(doc: Doc, at: int) -> int:
    """Return by how many chunks the phrase goes on that ends with chunk `at`: with "of", or with another name."""
    following = doc.chunks[at + 1]
    if following.kind == PREPOSITION:
        return 2 if doc.tokens[following.first].lower == "of" and _kind(doc, at + 2) == PHRASE else 0
    if not _is_named(doc, at):
        return 0
    if following.kind == COORDINATOR:
        return 2 if _is_named(doc, at + 2) else 0
    if following.kind != COMMA:
        return 0
    if _kind(doc, at + 2) == COORDINATOR:
        return 3 if _is_named(doc, at + 3) else 0
    return 2 if _is_list(doc, at + 2) else 0


def _is_list(doc: Doc, at: int) -> bool:
    """Say whether names and commas lead to an "and" from chunk `at` on: "Donetsk, Luhansk and Kherson"."""
    for k in range(at, min(len(doc.chunks), at + 2 * _LONGEST_LIST), 2):
        if not _is_named(doc, k):
            return False
        if _kind(doc, k + 1) == COORDINATOR:
            return _is_named(doc, k + 2)
        if _kind(doc, k + 1) != COMMA:
            return False
        if _kind(doc, k + 2) == COORDINATOR:
            return _is_named(doc, k + 3)
    return False


def _kind(doc: Doc, at: int) -> str:
    return doc.chunks[at].kind if at < len(doc.chunks) else ""


def _is_named(doc: Doc, at: int) -> bool:
    """Say whether chunk `at` is a phrase with a name in it."""
    phrase = doc.chunks[at].phrase if at < len(doc.chunks) else None
    return phrase is not None and any(doc.tokens[i].tag in ("NNP", "NNPS") for i in range(phrase.first, phrase.last))
