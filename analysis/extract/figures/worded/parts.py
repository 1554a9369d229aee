"""Parts and wholes without a number: "a small portion of Syria", "most of the region", "the rest", "all of its troops".

They are rows so that a reader does not take them for numbers. Each reader is given the token that hints at it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from analysis.extract.figures.measurenouns import is_time
from analysis.extract.figures.wholes import Whole, bare_name, whole_after
from analysis.extract.records import Figure
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, by_last, phrase_at, phrase_before
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, small_words
from analysis.text.wordforms import lemma

_SIZES = words("vague", "word", kind="size")
_HOW = words("vague", "word", kind="how")
_BARE_PIECES = words("vague", "word", kind="bare piece")
_ONE_PIECES = words("vague", "word", kind="one piece")
_LAND_PIECES = words("vague", "word", kind="land piece")
_RULED = words("vague", "word", kind="ruled")
_ARTICLES = small_words("part article")
_NEARLY = small_words("nearly")
_LAND = words("vague", "word", kind="land")


def tokens_span(doc: Doc, first: int, last: int) -> Span:
    """Return where the tokens ``first:last`` stand in the text."""
    return doc.span(first, last)


def _is_land(doc: Doc, whole: Whole, places: Spans) -> bool:
    return places.touch(whole.span(doc)) or any(token.lower in _LAND for token in doc.tokens[whole.first : whole.last])


def vague_part(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "a small portion of Mykolaiv" and "relatively small patches of territory" at their noun: only of places and land.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Rebels hold large parts of the country."))
    >>> vague_part(doc, 3, Spans([])).span.of(doc.text)
    'large parts of the country'
    """
    tokens = doc.tokens
    whole = whole_after(doc, i + 1)
    if whole is None or _is_told_by_size(doc, whole.last):
        return None
    first = i
    if doc.before(i).lower in _SIZES and i:
        first = i - 1
        while first and doc.before(first).lower in _HOW:
            first -= 1
        first -= doc.before(first).lower in _ARTICLES and first > 0
    elif tokens[i].lower in _BARE_PIECES:
        first = i
    elif i and doc.before(i).lower in ("a", "an") and tokens[i].lower in _ONE_PIECES:
        first = i - 1
    else:
        return None
    named = tokens[whole.first].tag in NAMES and tokens[i].lower in _LAND_PIECES
    if not named and not _is_land(doc, whole, places):
        return None
    span = whole.span(doc)
    part = tokens_span(doc, first, whole.last)
    return Figure(
        part, "vague", modifier="vague", subject=span.of(doc.text), whole=span, wording="part", rule="vague part"
    )


def _is_told_by_size(doc: Doc, i: int) -> bool:
    """Say whether a comparison tells of the part: "a chunk of Ukraine about the size of Virginia"."""
    for k in range(i, min(i + 5, len(doc.tokens))):
        if doc.tokens[k].tag == ".":
            return False
        behind = doc.words_in(k, k + 3)
        if behind == ["the", "size", "of"] or behind[:2] in (["as", "big"], ["as", "large"]):
            return True
    return False


def rest(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "the rest of the province" and, where something is held, "the rest": what others do not hold."""
    if not i or doc.before(i).lower not in ("the", "what"):
        return None
    whole = whole_after(doc, i + 1)
    if whole is None and doc.before(i - 1).lower not in _held():
        return None
    if whole is not None and not _is_land(doc, whole, places):
        return None
    span = whole.span(doc) if whole is not None else None
    subject = span.of(doc.text) if span is not None else None
    rest = tokens_span(doc, i - 1, i + 1)
    return Figure(
        rest, "vague", modifier="vague", unit="percent", subject=subject, whole=span, wording="rest", rule="rest"
    )


@cache
def _held() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("holding") if row["class"] in ("hold", "gain", "lose"))


@cache
def _counting() -> Phrases[str]:
    return by_first({row["word"]: row["kind"] for row in rows("vague") if row["kind"] in ("all", "whole")})


@cache
def _measuring() -> Phrases[str]:
    return by_last({row["word"]: row["kind"] for row in rows("vague") if row["kind"] in ("whole", "most")})


def universal(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "all of its troops" and "every last soldier" at their first word, "the entire land" at "entire".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It withdrew all of its troops."))
    >>> universal(doc, 2, Spans([])).span.of(doc.text)
    'all of its troops'
    """
    lower = doc.words_in(i, i + 5)
    if lower[0] == "entire":
        found = _all(doc, i - 1, i + 1) if i and doc.before(i).lower == "the" else None
        return found if found is not None and _LAND & set((found.subject or "").lower().split()) else None
    if (counting := phrase_at(_counting(), lower, 0)) is not None:
        return _all(doc, i, i + counting[0]) if counting[1] == "all" else None
    whole = whole_after(doc, i + 1) if lower[:2] == ["all", "of"] else None
    named = whole is not None and any(token.tag in NAMES for token in doc.tokens[whole.first : whole.first + 2])
    return _whole(doc, i, whole) if whole is not None and named and places.touch(whole.span(doc)) else None


def most(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "the entirety of Crimea" and "most of the region" at the word before "of".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("They took the entirety of Crimea."))
    >>> most(doc, 3, Spans([])).span.of(doc.text)
    'the entirety of Crimea'
    """
    begin = max(0, i - 4)
    found = phrase_before(_measuring(), doc.words_in(begin, i + 2), i + 2 - begin)
    whole = whole_after(doc, i + 1) if found is not None else None
    if found is None or whole is None or is_time(doc, whole.phrase):
        return None
    return _whole(doc, begin + found[0], whole) if found[1] == "whole" else _most(doc, begin + found[0], i + 2, whole)


def _whole(doc: Doc, first: int, whole: Whole) -> Figure:
    modifier = "nearly" if first > 0 and doc.before(first).lower in _NEARLY else "exact"
    return _share(tokens_span(doc, first, whole.last), 100, True, modifier, whole.span(doc), doc, "whole", "whole")


def _share(
    span: Span, low: int, closed: bool, modifier: str, whole: Span | None, doc: Doc, wording: str, rule: str
) -> Figure:
    subject = whole.of(doc.text) if whole is not None else None
    measure = f"share of {bare_name(subject)}" if subject is not None else None
    return Figure(
        span, "share", low, 100, closed, closed, modifier, unit="percent", subject=subject, measure=measure, whole=whole,
        wording=wording, rule=rule,
    )  # fmt: skip


def _most(doc: Doc, first: int, last: int, whole: Whole) -> Figure | None:
    if doc.tokens[whole.first].lower in ("all", "it", "them", "us", "this", "that") and whole.last == whole.first + 1:
        return None
    return _share(tokens_span(doc, first, last - 1), 50, False, "vague", whole.span(doc), doc, "most", "majority")


def _all(doc: Doc, first: int, begin: int) -> Figure | None:
    phrase = doc.chunks[doc.chunk_at(begin)].phrase if begin < len(doc.tokens) else None
    if phrase is None or phrase.head < begin or doc.tokens[phrase.head].tag[0] != "N":
        return None
    subject = tokens_span(doc, begin, phrase.head + 1)
    whole = tokens_span(doc, begin - (doc.before(begin).lower == "the"), phrase.head + 1)
    found = _share(tokens_span(doc, first, phrase.head + 1), 100, True, "exact", whole, doc, "all", "universal")
    return replace(found, kind="universal", subject=subject.of(doc.text))


def mainly(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "controlled mainly by rebels" at "mainly": more than half, and no more is said."""
    before, after = doc.before(i).lower, doc.after(i).lower
    if after == "by" and lemma(before) in _RULED:
        first, by = i - 1, i + 1
    elif lemma(after) in _RULED and doc.after(i + 1).lower == "by":
        first, by = i, i + 2
    else:
        return None
    phrase = doc.chunks[doc.chunk_at(by + 1)].phrase if by + 1 < len(doc.tokens) else None
    last = phrase.last if phrase is not None else by + 1
    return _share(tokens_span(doc, first, last), 50, False, "vague", None, doc, "mainly", "mainly")
