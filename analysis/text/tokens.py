"""Tokens with word classes, sentences and paragraphs of an article's text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives
from analysis.text.firsttags import entry
from analysis.text.span import Span
from analysis.text.tagging import tag
from analysis.text.wordforms import word_form

Tagger = Callable[[list[str]], list[str]]

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_CAPITALISED = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+")
_SMALL = re.compile(r"\b[a-z][^\W\d_]+")
_LONGEST = 200
_ENDS = frozenset(".!?…")
_CLOSERS = frozenset({*"”’»", '"', "'", "''", ")", "]"})
_CANNOT_START = frozenset(",;:)]”’%")
# After "U.S." or "Inc.", only these open a new sentence: what else is capitalised may go on with a name.
_STARTERS = frozenset({"DT", "PRP", "PRP$", "IN", "CC", "EX", "WRB", "WP", "MD", "RB"})

# More digits than anything is counted with; Python refuses to read thousands of them.
_MOST_DIGITS = 12


class Token(NamedTuple):
    """A word, number or mark: its place in the text and its Penn Treebank tag."""

    i: int
    start: int
    end: int
    text: str
    lower: str
    tag: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


# What stands before the first token and after the last.
NO_TOKEN = Token(-1, 0, 0, " ", " ", "")


class Sentence(NamedTuple):
    """A sentence: its place in the text, and its tokens ``doc.tokens[first:last]``."""

    i: int
    paragraph: int
    start: int
    end: int
    first: int
    last: int
    heading: bool


@cache
def _pattern() -> re.Pattern[str]:
    """Return the regular expression of a token: clitics apart from their words, abbreviations with their full stop."""
    abbreviations = alternatives(word.removesuffix(".") for word in words("abbreviations", "abbreviation"))
    return re.compile(
        rf"""(?:[^\W\d_]\.){{2,}}                         # U.S.
        | \b{abbreviations}\.                             # Mr.
        | \b[A-HJ-Z]\.(?=\ [A-Z])                         # the initial of James B. Hill
        | \b(?:[OD]|[dl](?=['’][A-Z]))['’][^\W\d_]+       # O'Donnell, d'Estaing
        | ['’‘]\d\ds?\b                                   # the '90s
        | \d\d(?:\d\d)?s\b                                    # the 1990s
        | \d+(?:st|nd|rd|th)\b | \d+(?:[.,]\d+)*
        | [^\W\d_]+(?=[nN]['’][tT]\b)                     # did | n't
        | [nN]['’][tT]\b
        | (?<=[^\W\d_])['’](?:[sS]|[rR][eE]|[vV][eE]|[lL]{{2}}|[dD]|[mM])\b
        | [^\W_]+(?:[-‐‑][^\W_]+)*
        | `` | '' | --+ | \.{{2,}} | [^\w\s] | _+""",
        re.VERBOSE,
    )


def forms_of(text: str) -> list[str]:
    """Cut some words as the words of an article are cut.

    Examples
    --------
    >>> forms_of("workers' rights")
    ['workers', "'", 'rights']
    """
    return _pattern().findall(text)


def whole_number(form: str) -> int | None:
    """Return the number that a word in digits is, None for other words and for more digits than anything is counted with.

    Examples
    --------
    >>> whole_number("12"), whole_number("¹²"), whole_number("9" * 5000)
    (12, None, None)
    """
    return int(form) if form.isdecimal() and len(form) <= _MOST_DIGITS else None


def tokens_of(text: str, tagger: Tagger | None) -> tuple[list[Token], list[Sentence], list[Span]]:
    """Split a text into tokens, sentences and paragraphs (lines with something in them)."""
    pattern, names = _pattern(), _names(text)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    paragraphs: list[Span] = []
    for line in _LINE.finditer(text):
        pieces = [match.span() for match in pattern.finditer(text, *line.span())]
        if not pieces:
            continue
        forms = [text[start:end] for start, end in pieces]
        heading = _is_heading(text[pieces[0][0] : pieces[-1][1]])
        for first, last in _sentence_bounds(text, pieces, forms):
            within = forms[first:last]
            tags = tagger(within) if tagger else tag(_turned(text, pieces[first:last], within), names)
            begin = i = len(tokens)
            for (start, end), form, word_class in zip(pieces[first:last], within, tags, strict=True):
                # The organisation is no relative pronoun.
                lower = form if form == "WHO" and word_class == "NNP" else entry(form)[0]
                tokens.append(Token(i, start, end, form, lower, word_class))
                i += 1
            start, end = pieces[first][0], pieces[last - 1][1]
            sentences.append(Sentence(len(sentences), len(paragraphs), start, end, begin, i, heading))
        paragraphs.append(Span(pieces[0][0], pieces[-1][1]))
    return tokens, sentences, paragraphs


def _names(text: str) -> frozenset[str]:
    """Return the words that the article capitalises within sentences, and nowhere writes small."""
    return frozenset(_CAPITALISED.findall(text)).difference(word.capitalize() for word in set(_SMALL.findall(text)))


def _turned(text: str, pieces: list[tuple[int, int]], forms: list[str]) -> list[str]:
    """Turn straight quotation marks into opening and closing ones, by the spaces around them."""
    if '"' not in forms and "''" not in forms and "“" not in forms:
        return forms
    turned = list(forms)
    for index, (start, end) in enumerate(pieces):
        if forms[index] in ('"', "''"):
            before, after = text[max(0, start - 1) : start], text[end : end + 1]
            opens = (not before or before.isspace() or before in "([—–-") and bool(after) and not after.isspace()
            turned[index] = "“" if opens else "”"
        elif forms[index] == "“" and text[start - 1 : start] in (*".,!?…",) and not text[end : end + 1].strip():
            turned[index] = "”"
    return turned


def _is_heading(paragraph: str) -> bool:
    letters = [letter for letter in paragraph if letter.isalpha()] if paragraph[:60].upper() == paragraph[:60] else []
    return len(letters) > 3 and all(letter.isupper() for letter in letters) and paragraph[-1] not in ".,;"


def _sentence_bounds(text: str, pieces: list[tuple[int, int]], forms: list[str]) -> Iterator[tuple[int, int]]:
    first, index, count = 0, 0, len(pieces)
    while index < count:
        last = index + 1
        if last - first > _LONGEST:
            cut = _cut(forms, first, last)
            yield first, cut
            first = cut
        if forms[index][-1] in _ENDS and _ends_sentence(text, pieces, forms, index):
            while last < count and forms[last] in _CLOSERS and pieces[last - 1][1] == pieces[last][0]:
                last += 1
            if last == count or _starts_sentence(forms[last]):
                yield first, last
                first = last
        index = last
    if first < count:
        yield first, count


def _cut(forms: list[str], first: int, last: int) -> int:
    """Return where a sentence too long to be one is cut: after its last comma in the second half, or where it gets too long."""
    commas = (index for index in range(last - 1, (first + last) // 2, -1) if forms[index] in (",", ";", ":"))
    return next(commas, last - 2) + 1


def _ends_sentence(text: str, pieces: list[tuple[int, int]], forms: list[str], index: int) -> bool:
    (start, end), form = pieces[index], forms[index]
    following = forms[index + 1] if index + 1 < len(forms) else ""
    if form[0].isalnum():
        return form not in words("abbreviations", "abbreviation", kind="title") and _is_starter(following)
    if form == "." and end < len(text) and text[end].isalnum():
        # No space after the full stop: a sentence end only between a word in small letters and a capitalised one.
        return text[start - 1 : start].islower() and text[end].isupper() and text[end + 1 : end + 2].islower()
    initial = index > 0 and len(forms[index - 1]) == 1 and pieces[index - 1][1] == start and text[start - 1].isupper()
    return not (initial and following[:1].isupper() and text[start - 1] != "I")


def _is_starter(form: str) -> bool:
    if not form:
        return True
    known = word_form(form.lower())
    return form[0].isupper() and known is not None and known.tag in _STARTERS


def _starts_sentence(form: str) -> bool:
    return not form[0].islower() and form[0] not in _CANNOT_START
