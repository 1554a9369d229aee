"""Figures without a number: vague amounts, comparisons of size, superlatives, universals, majorities and ordinals.

They are rows so that a reader does not take them for numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from analysis.extract.figures.base import base_phrase
from analysis.extract.figures.qualifiers import modifier_before
from analysis.extract.records import Figure, Place
from analysis.lexicon import rows, words
from analysis.lexicon.patterns import alternatives, lowered
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tagging import tag

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
             "ninth": 9, "tenth": 10}  # fmt: skip
_LAND_PIECES = words("vague", "word", kind="land piece")
_LAND = words("vague", "word", kind="land")


def wordings(doc: Doc, places: Sequence[Place]) -> Iterator[Figure]:
    """Yield the figures that words without a number give.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.places import places
    >>> doc = parse(Article("Rebels hold large parts of Syria. An area the size of Belgium burned for the third time."))
    >>> for figure in wordings(doc, list(places(doc))):
    ...     print(figure.span.of(doc.text), figure.kind, figure.low, figure.high)
    large parts of Syria vague None None
    the size of Belgium comparison None None
    the third time ordinal 3 3
    """
    low = lowered(doc.text)
    named = Spans(place.span for place in places)
    yield from _vague(doc.text, low, named)
    yield from _sizes(doc.text, low)
    yield from _superlatives(doc.text, low)
    yield from _universals(doc.text, low, named)
    yield from _majorities(doc.text, low)
    yield from _rests(doc.text, low, named)
    yield from _ordinals(doc.text, low)


def _row(
    span: Span,
    kind: str,
    rule: str,
    ends: tuple[float | None, float | None] = (None, None),
    closed: bool = True,
    modifier: str = "vague",
    unit: str | None = None,
    subject: str | None = None,
) -> Figure:
    return Figure(
        span=span,
        kind=kind,
        low=ends[0],
        high=ends[1],
        low_closed=closed and ends[0] is not None,
        high_closed=closed and ends[1] is not None,
        modifier=modifier,
        change=None,
        unit=unit,
        subject=subject,
        places=(),
        holder=None,
        date=None,
        rule=rule,
    )


@cache
def _vague_pattern() -> re.Pattern[str]:
    size, piece = alternatives(words("vague", "word", kind="size")), alternatives(words("vague", "word", kind="piece"))
    return re.compile(
        rf"\b(?:(?:an?|some)\s+)?(?:(?:more|most|very|relatively|fairly|still|quite)\s+)*{size}\s+{piece}(?=\s+of\b)"
        r"|\b(?:much|an?\s+(?:part|portion|piece|slice|chunk|sliver|swathe?)|parts|swathes|swaths|chunks|slices|pockets)(?=\s+of\b)"
    )


def _vague(text: str, low: str, named: Spans) -> Iterator[Figure]:
    """Read "a small portion of Mykolaiv", "relatively small patches of territory": only of places and land."""
    for match in _vague_pattern().finditer(low):
        base = base_phrase(text, match.end())
        # "a chunk of Ukraine about the size of Virginia" is told by the comparison.
        if base is None or _SIZE_FOLLOWS.match(low, base.end):
            continue
        land = named.touch(base) or _LAND & set(low[base.start : base.end].split())
        if not land and not (match[0].split()[-1] in _LAND_PIECES and text[base.start].isupper()):
            continue
        yield _row(Span(match.start(), base.end), "vague", "vague part", subject=base.of(text))


_REST = re.compile(r"\b(?:the|what)\s+(?:rest|remainder|remains)\b(?P<of>\s+of\b)?")


@cache
def _held_before() -> re.Pattern[str]:
    verbs = alternatives(row["word"] for row in rows("holding") if row["class"] in ("hold", "gain", "lose"))
    return re.compile(rf"\b{verbs}\s+\Z")


def _rests(text: str, low: str, named: Spans) -> Iterator[Figure]:
    """Read "the rest of the province" and, where something is held, "the rest": what others do not hold."""
    for match in _REST.finditer(low):
        end = match.start("of") if match["of"] else match.end()
        base = base_phrase(text, end) if match["of"] else None
        if base is None and not _held_before().search(low, max(0, match.start() - 24), match.start()):
            continue
        if base is not None and not (named.touch(base) or _LAND & set(low[base.start : base.end].split())):
            continue
        subject = base.of(text) if base else None
        yield _row(Span(match.start(), end), "vague", "rest", unit="percent", subject=subject)


_SIZE = re.compile(
    r"\b(?:(?P<times>half|twice|double|three\s+times|four\s+times)\s+)?the\s+(?:combined\s+)?size\s+of\s+"
    r"|\b(?:as\s+(?:big|large|wide|long|tall|high|deep)\s+as)\s+(?=\S)"
    r"|\b(?:larger|bigger|smaller)\s+than\s+(?=[^\W\d_])"
)
_SIZE_FOLLOWS = re.compile(r"[\s,]+(?:that\s+is\s+)?(?:\w+\s+){0,2}(?:the\s+size\s+of|as\s+(?:big|large)\s+as)\b")
_NAME = re.compile(
    r"(?:(?:the|an?|its|all\s+of)\s+)?(?:(?:[^\W\d_]+\s+){0,3}(?:state|province|country|island|city|region|county)\s+of\s+)?"
    r"(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|of|and|de|the(?=\s[A-Z])))*"
)
_THING = re.compile(r"(?:an?|the)\s+(?:[a-z-]+\s+){0,3}?[a-z-]+(?=[\s.,;:!?)]|$)")


def _sizes(text: str, low: str) -> Iterator[Figure]:
    """Read "about the size of Wales": an area by comparison."""
    for match in _SIZE.finditer(low):
        thing = _NAME.match(text, match.end())
        named = thing is not None
        if thing is None and match[0].endswith("of "):
            thing = _THING.match(text, match.end())
        if thing is None:
            continue
        end = thing.end()
        while re.search(r"\s(?:of|and|the|de)\Z", text[match.start() : end]):
            end = text.rindex(" ", 0, end)
        possessive = re.search(r"[’']s\Z", text[match.start() : end])
        end -= 2 if possessive else 0
        before = modifier_before(text, match.start())
        modifier = before[0] if before else "exact"
        if match[0].startswith(("larger", "bigger", "smaller")):
            modifier = "less than" if match[0].startswith("smaller") else "more than"
        if not named and not before and not match["times"]:
            continue
        yield _row(Span(match.start(), end), "comparison", "size", modifier=modifier, subject=text[match.end() : end])


_SUPERLATIVE = re.compile(
    r"\b(?:the|its|their|his|her|a)\s+(?P<adjective>[a-z]{2,12}est|worst|best|least|most\s+[a-z]+)\b(?P<nouns>(?:[ -][^\W\d_]+){0,5}?)\s+"
    r"(?P<scope>since\b|ever\b|on\s+record\b|in\s+(?:living\s+memory|history|(?:more\s+than|over|nearly|almost|at\s+least)?\s*(?:an?|\d+|two|three|"
    r"four|five|six|seven|eight|nine|ten|several|many)\s+(?:years|decades|months|weeks|decade|century|generation|year)))"
)


def _superlatives(text: str, low: str) -> Iterator[Figure]:
    """Read "the fastest pace since the early days of the war": a comparison that needs outside data."""
    for match in _SUPERLATIVE.finditer(low):
        if match["adjective"] in (
            "rest",
            "west",
            "test",
            "guest",
            "request",
            "interest",
            "forest",
            "harvest",
            "contest",
            "protest",
            "best",
        ):
            continue
        end = match.end()
        if match["scope"] == "since":
            phrase = re.match(
                r"\s+[^\s.,;:!?()\"“”]+(?:\s(?!and\b|when\b|but\b|as\b)[^\s.,;:!?()\"“”]+){0,9}", text[end : end + 120]
            )
            end += phrase.end() if phrase else 0
        nouns = text[match.start("nouns") : match.end("nouns")].strip(" -")
        yield _row(Span(match.start(), end), "comparison", "superlative", modifier="exact", subject=nouns or None)


@cache
def _universal_pattern() -> re.Pattern[str]:
    whole, every = alternatives(words("vague", "word", kind="whole")), alternatives(words("vague", "word", kind="all"))
    return re.compile(
        rf"\b(?:(?P<whole>{whole})|(?P<all>{every})|(?P<place>all\s+of(?=\s+(?:[a-z]+\s+)?[^\W\d_]))|(?P<entire>the\s+entire))(?=\s)"
    )


def _universals(text: str, low: str, named: Spans) -> Iterator[Figure]:
    """Read "all of its troops", "every last soldier", "the entirety of Crimea": said, not measured."""
    for match in _universal_pattern().finditer(low):
        end = match.end()
        if match["whole"]:
            base = base_phrase(text, end - 3, "of")
            if base is None:
                continue
            yield _whole(text, Span(match.start(), base.end), base)
            continue
        if match["place"]:
            base = base_phrase(text, end - 3, "of")
            if base is not None and any(word[0].isupper() for word in base.of(text).split()[:2]) and named.touch(base):
                yield _whole(text, Span(match.start(), base.end), base)
            continue
        noun = _noun_phrase(text, end)
        if noun is None:
            continue
        if match["entire"] and not _LAND & set(low[noun.start : noun.end].split()):
            continue
        subject = noun.of(text)
        yield _row(
            Span(match.start(), noun.end),
            "universal",
            "universal",
            (100, 100),
            modifier="exact",
            unit="percent",
            subject=subject,
        )


def _whole(text: str, span: Span, base: Span) -> Figure:
    before = modifier_before(text, span.start)
    modifier = before[0] if before and before[0] == "nearly" else "exact"
    return _row(span, "share", "whole", (100, 100), modifier=modifier, unit="percent", subject=base.of(text))


_PIECES = re.compile(r"\s+(?:[^\W_]+(?:[-'’][^\W_]+)*)")


def _noun_phrase(text: str, end: int) -> Span | None:
    """Return the noun phrase that begins at `end`, up to its first noun that no other noun follows."""
    pieces: list[re.Match[str]] = []
    at = end
    while len(pieces) < 6 and (piece := _PIECES.match(text, at)):
        pieces.append(piece)
        at = piece.end()
    tags = tag(["x", *(piece[0].strip() for piece in pieces)])[1:]
    last = -1
    for index, tagged in enumerate(tags):
        if tagged in ("NN", "NNS", "NNP", "NNPS"):
            last = index
        elif tagged not in ("JJ", "VBN", "CD", "DT", "JJR", "JJS") or last >= 0:
            break
    if last < 0:
        return None
    start = pieces[0].start() + len(pieces[0][0]) - len(pieces[0][0].lstrip())
    return Span(start, pieces[last].end())


@cache
def _most_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(words('vague', 'word', kind='most'))}(?=\s)")


_MAINLY = re.compile(
    r"\b(?P<verb>controlled|held|occupied|owned|ruled|populated|dominated|governed|administered)\s+"
    r"(?P<how>mainly|mostly|largely|predominantly|chiefly|primarily)\s+by\s+(?:the\s+)?"
    r"|\b(?P<how2>mainly|mostly|largely|predominantly)\s+(?P<verb2>controlled|held|occupied|owned|ruled|governed)\s+by\s+(?:the\s+)?"
)


def _majorities(text: str, low: str) -> Iterator[Figure]:
    """Read "most of the region", "controlled mainly by rebels": more than half, and no more is said."""
    for match in _most_pattern().finditer(low):
        base = base_phrase(text, match.end() - 3, "of")
        if base is None or re.match(r"(?:all|it|them|us|this|that)\Z", base.of(low)):
            continue
        yield _row(
            Span(match.start(), match.end() - len(" of")),
            "share",
            "majority",
            (50, 100),
            False,
            unit="percent",
            subject=base.of(text),
        )
    for match in _MAINLY.finditer(low):
        by = _NAME.match(text, match.end()) or re.compile(r"[a-z-]+(?:\s(?:forces|troops|rebels|fighters))?").match(
            text, match.end()
        )
        end = by.end() if by else match.end()
        yield _row(Span(match.start(), end), "share", "mainly", (50, 100), False, unit="percent")


@cache
def _ordinal_pattern() -> re.Pattern[str]:
    nouns = alternatives(words("vague", "word", kind="ordinal"))
    return re.compile(
        rf"\b(?:the|a|its|their|his|her)\s+(?P<ordinal>{alternatives(_ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))\s+"
        rf"(?P<run>(?:straight|consecutive|successive)\s+)?(?P<noun>{nouns})\b"
    )


def _ordinals(text: str, low: str) -> Iterator[Figure]:
    """Read "the first time", "a ninth straight year"."""
    for match in _ordinal_pattern().finditer(low):
        if not match["run"] and match["noun"] not in ("time", "attempt", "occasion", "anniversary"):
            continue
        word = match["ordinal"]
        value = _ORDINALS.get(word) or int(re.sub(r"\D", "", word))
        yield _row(Span(*match.span()), "ordinal", "ordinal", (value, value), modifier="exact", subject=match["noun"])
