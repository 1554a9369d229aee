"""Sizes, superlatives and ordinals: "the size of Wales", "the fastest pace since the war", "a ninth straight year".

They need other data, and are rows so that a reader does not take them for numbers. Each reader is given the token that
hints at it.
"""

from __future__ import annotations

from functools import cache

from analysis.extract.figures.numbers.modifiers import modifier_before
from analysis.extract.figures.numbers.numerals import values
from analysis.extract.figures.numbers.units import is_time
from analysis.extract.figures.worded.parts import tokens_span
from analysis.extract.records import Figure
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, by_last, phrase_at, phrase_before
from analysis.text.chunks import PREPOSITION
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, NOUNS
from analysis.text.wordforms import lemma

_BIG = words("vague", "word", kind="big")
_NO_SUPERLATIVES = words("vague", "word", kind="superlative")
_STRAIGHT = words("vague", "word", kind="straight")
_RUNS = words("vague", "word", kind="run")
_OCCASIONS = words("vague", "word", kind="ordinal")
_LONGEST = 10
_ENDS = frozenset({"and", "when", "but", "as"})


def size(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "about the size of Wales" at "size", "as big as Wales" and "larger than Wales" at the adjective.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("An area about the size of Wales burned."))
    >>> found = size(doc, 4, Spans([]))
    >>> found.span.of(doc.text), found.modifier
    ('the size of Wales', 'about')
    """
    begin = max(0, i - 4)
    lower = doc.words_in(begin, i + 2)
    found = phrase_before(_sizes(), lower, i + 2 - begin)
    end = _thing(doc, i + 2) if found is not None else None
    if found is None or end is None:
        return None
    first, wording = begin + found[0], found[1]
    before = modifier_before(near := doc.words_in(first - 6, first), len(near))
    named = any(token.text[0].isupper() for token in doc.tokens[i + 2 : end])
    if not named and (wording != "size" or (before is None and lower[found[0]] == "the")):
        return None
    led = doc.before(first)
    if wording == "size" and before is None and (led.tag[:2] == "VB" or led.tag == "IN") and lemma(led.lower) != "be":
        # "It cut the size of the Kent force": how large a thing is, and none beside it.
        return None
    modifier = before[0] if before is not None else "exact"
    if wording == "bigger":
        modifier = "less than" if lower[found[0]] == "smaller" else "more than"
    subject = tokens_span(doc, i + 2, end).of(doc.text)
    return Figure(
        tokens_span(doc, first, end), "comparison", modifier=modifier,
        subject=subject, wording="size", rule="size",
    )  # fmt: skip


@cache
def _sizes() -> Phrases[str]:
    """Return "the size of" and "as big as", and "larger than", which says more or less."""
    found = {row["word"]: "size" for row in rows("vague") if row["kind"] == "size of"}
    found |= {f"as {word} as": "like" for word in _BIG}
    return by_last(found | {f"{word} than": "bigger" for word in words("vague", "word", kind="bigger")})


def _thing(doc: Doc, i: int) -> int | None:
    """Return where the phrase ends that begins at token `i`, with names that "of" ties to it: "the state of New York"."""
    at = doc.chunk_at(i) if i < len(doc.tokens) else 0
    phrase = doc.chunks[at].phrase if i < len(doc.tokens) else None
    if phrase is None or phrase.first != i or doc.tokens[phrase.head].tag not in NOUNS:
        return None
    while (
        at + 2 < len(doc.chunks)
        and doc.chunks[at + 1].kind == PREPOSITION
        and doc.tokens[doc.chunks[at + 1].first].lower == "of"
    ):
        following = doc.chunks[at + 2].phrase
        if following is None or doc.tokens[following.head].tag not in NAMES:
            break
        phrase, at = following, at + 2
    return _before_possessive(doc, phrase)


def _before_possessive(doc: Doc, phrase: Phrase) -> int:
    """Return where a phrase ends, before a possessive: "the size of Belgium's"."""
    return next((k for k in range(phrase.first, phrase.last) if doc.tokens[k].tag == "POS"), phrase.last)


@cache
def _scopes() -> Phrases[str]:
    return by_first(dict.fromkeys(words("vague", "word", kind="scope"), ""))


def superlative(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "the fastest pace since the early days of the war" at "fastest"; "the worst flood in ten years"."""
    tokens = doc.tokens
    phrase = doc.chunks[doc.chunk_at(i)].phrase
    if (
        phrase is None
        or not i
        or tokens[i].tag not in ("JJS", "RBS", "JJ")
        or doc.before(i).tag not in ("DT", "PRP$")
        or tokens[i].lower in _NO_SUPERLATIVES
    ):
        return None
    end = _scope_end(doc, max(phrase.last, i + 1))
    if not end:
        return None
    nouns = Span(doc.after(i).start, tokens[phrase.head].end).of(doc.text) if phrase.head > i else None
    return Figure(tokens_span(doc, i - 1, end), "comparison", subject=nouns, wording="superlative", rule="superlative")


def _scope_end(doc: Doc, i: int) -> int:
    """Return where the scope of a superlative ends that begins at token `i`, or behind two places at most; 0 if there is none."""
    if doc.words_in(i, i + 1) in (["there"], ["here"]):
        i += 1
    for _ in range(3):
        scope = phrase_at(_scopes(), doc.words_in(i, i + 4), 0)
        end = i + scope[0] if scope is not None else _in_years(doc, i)
        if end:
            return _since(doc, end) if doc.before(end).lower == "since" else end
        at = doc.chunk_at(i) + 1
        if at >= len(doc.chunks) or doc.chunks[at - 1].kind != PREPOSITION or doc.chunks[at].phrase is None:
            return 0
        i = doc.chunks[at].last
    return 0


def _in_years(doc: Doc, i: int) -> int:
    """Return where "in more than ten years" ends that begins at token `i`, 0 if it does not begin there."""
    if i >= len(doc.tokens) or doc.tokens[i].lower != "in":
        return 0
    at = doc.chunk_at(i) + 1
    phrase = doc.chunks[at].phrase if at < len(doc.chunks) else None
    if phrase is None or not (is_time(doc.tokens[phrase.head].lower) or doc.tokens[phrase.head].lower == "generation"):
        return 0
    before = doc.before(phrase.head)
    return phrase.head + 1 if before.tag == "CD" or before.lower in ("a", "an", "several", "many") else 0


def _since(doc: Doc, i: int) -> int:
    """Return where what follows "since" ends: at a mark or another clause, ten words on at most."""
    end = i
    while end < min(len(doc.tokens), i + _LONGEST) and doc.tokens[end].is_word and doc.tokens[end].lower not in _ENDS:
        end += 1
    return end


def ordinal(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "the first time" at "time", "the champion's third win" at "win", "a ninth straight year" at "straight".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It fell for a ninth straight year."))
    >>> ordinal(doc, 5, Spans([])).low
    9.0
    """
    tokens, k = doc.tokens, i - 1
    if tokens[i].lower in _STRAIGHT:
        i += 1
        if i >= len(tokens) or tokens[i].lower not in _RUNS | _OCCASIONS:
            return None
    if k < 1 or doc.before(k).tag not in ("DT", "PRP$", "POS"):
        return None
    value = _rank(tokens[k].lower)
    if not value:
        return None
    span = tokens_span(doc, k - (doc.before(k).tag != "POS"), i + 1)
    return Figure(span, "ordinal", value, value, True, True, subject=tokens[i].text, wording="ordinal", rule="ordinal")


def anniversary(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read "its centenary" at "centenary", "her golden jubilee" and "their diamond wedding anniversary" at the last noun.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The queen celebrated her golden jubilee."))
    >>> anniversary(doc, 5, Spans([])).low
    50.0
    """
    k = i - 1 - (doc.before(i).lower == "wedding" and doc.tokens[i].lower != "wedding")
    if doc.after(i).lower == "anniversary" and doc.tokens[i].lower == "wedding":
        return None
    years = _named_years("noun").get(doc.tokens[i].lower)
    first = i
    if years is None and k >= 0:
        years, first = _named_years("kind").get(doc.tokens[k].lower), k
    if years is None:
        return None
    wedding = "wedding" in doc.words_in(first, i + 1)
    return Figure(
        tokens_span(doc, first, i + 1), "ordinal", years, years, True, True,
        subject="wedding" if wedding else "jubilee", wording="ordinal", rule="ordinal",
    )  # fmt: skip


@cache
def _named_years(kind: str) -> dict[str, float]:
    return {row["word"]: float(row["years"]) for row in rows("anniversaries") if row["kind"] == kind}


def _rank(word: str) -> float:
    """Return the number of an ordinal, 0 if a word is none."""
    if word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdecimal() and len(word) < 6:
        return float(word[:-2])
    return values("ordinal").get(word, (0.0,))[0]
