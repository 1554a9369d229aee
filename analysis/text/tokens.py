"""Tokens with word classes, sentences and paragraphs of an article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from analysis.article import Article
from analysis.lexicon import words
from analysis.text.span import Span
from analysis.text.tagging import lexicon, tag

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|\b[A-HJ-Z]\.(?= [A-Z])|\b(?:[OD]|[dl](?=['’][A-Z]))['’][^\W\d_]+|\d+(?:[.,]\d+)*|[^\W_]+(?:[-‐‑][^\W_]+)*|``|''|--+|\.{2,}|[^\w\s]|_+",
)
_CAPITALISED = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+")
_SMALL = re.compile(r"\b[a-z][^\W\d_]+")
_CLITIC = re.compile(r"(?i)['’](?:s|re|ve|ll|d|m)\b|(?<=n)['’]t\b")
_SENTENCE_END = frozenset(".!?…")
_CLOSERS = frozenset({*"”’»", '"', "'", "''", ")", "]"})


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


class Sentence(NamedTuple):
    """A sentence: its place in the text, and its tokens ``doc.tokens[first:last]``."""

    i: int
    paragraph: int
    start: int
    end: int
    first: int
    last: int
    heading: bool


@dataclass(frozen=True, slots=True, eq=False)
class Doc:
    """An article's text with tokens, sentences and paragraphs; every place is an offset into ``text``."""

    article: Article
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]
    _sentence_starts: tuple[int, ...]
    _token_ends: tuple[int, ...]

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds the character at `offset`, or the nearest one before it."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that ends after `offset`."""
        return bisect_right(self._token_ends, offset)

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that share a character with `span`."""
        first = last = self.token_at(span.start)
        while last < len(self.tokens) and self.tokens[last].start < span.end:
            last += 1
        return self.tokens[first:last]


def parse(article: Article, tagger: Callable[[list[str]], list[str]] | None = None) -> Doc:
    """Split an article into tokens, sentences and paragraphs.

    Parameters
    ----------
    article : Article
    tagger : callable, optional
        Gives the Penn Treebank tags of a sentence's words, in place of the lexicon's.

    Examples
    --------
    >>> doc = parse(Article("Floods hit Mykolaiv.Nobody was hurt, the U.S. envoy said."))
    >>> [doc.text[sentence.start : sentence.end] for sentence in doc.sentences]
    ['Floods hit Mykolaiv.', 'Nobody was hurt, the U.S. envoy said.']
    >>> doc.tokens[-2].text, doc.tokens[-2].tag
    ('said', 'VBD')
    """
    text = article.text
    names = _names(text)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    paragraphs: list[Span] = []
    for line in re.finditer(r"[^\r\n\x0b\x0c\x85\u2028\u2029]*\S[^\r\n\x0b\x0c\x85\u2028\u2029]*", text):
        pieces = list(_pieces(text, line.start(), line.end()))
        if not pieces:
            continue
        paragraph = Span(pieces[0][0], pieces[-1][1])
        heading = _is_heading(paragraph.of(text))
        for first, last in _sentence_bounds(text, pieces):
            forms = [text[start:end] for start, end in pieces[first:last]]
            tags = tagger(forms) if tagger else tag(_turned(text, pieces[first:last], forms), names)
            at = len(tokens)
            for (start, end), form, word_class in zip(pieces[first:last], forms, tags, strict=True):
                # The organisation is no relative pronoun.
                lower = form if form == "WHO" and word_class == "NNP" else form.lower().replace("’", "'")
                tokens.append(Token(len(tokens), start, end, form, lower, word_class))
            start, end = pieces[first][0], pieces[last - 1][1]
            sentences.append(Sentence(len(sentences), len(paragraphs), start, end, at, len(tokens), heading))
        paragraphs.append(paragraph)
    return Doc(
        article,
        text,
        tuple(tokens),
        tuple(sentences),
        tuple(paragraphs),
        tuple(sentence.start for sentence in sentences),
        tuple(token.end for token in tokens),
    )


def _names(text: str) -> frozenset[str]:
    """Return the words that the article capitalises within sentences, and nowhere writes small."""
    return frozenset(_CAPITALISED.findall(text)).difference(word.capitalize() for word in set(_SMALL.findall(text)))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of the tokens: clitics apart from their words, abbreviations with their full stop."""
    at = start
    while match := _TOKEN.search(text, at, end):
        at, stop = match.span()
        if text[at] in "'’" and at > start and text[at - 1].isalpha() and (clitic := _CLITIC.match(text, at, end)):
            stop = clitic.end()
        elif text[stop - 1 : stop + 2].lower() in ("n't", "n’t") and stop - at > 1:
            stop -= 1
        elif text[stop - 1 : stop + 2].lower() in ("n't", "n’t"):
            stop += 2
        elif text[stop : stop + 1] == "." and text[at : stop + 1] in words("abbreviations", "abbreviation"):
            stop += 1
        elif stop - at == 1 and text[at].isupper() and _is_initial(text, at, stop):
            stop += 1
        yield at, stop
        at = stop


def _is_initial(text: str, at: int, stop: int) -> bool:
    """Say whether a capital letter is the initial of a name: ``Roxana M. Leon``."""
    name = text[:at].rstrip()[-1:].islower() and text[stop : stop + 2] == ". " and text[stop + 2 : stop + 3].isupper()
    return name and text[at] != "I" and text[max(0, at - 40) : at].rsplit(maxsplit=1)[-1][:1].isupper()


def _turned(text: str, pieces: list[tuple[int, int]], forms: list[str]) -> list[str]:
    """Turn straight quotation marks into opening and closing ones, by the spaces around them."""
    turned = list(forms)
    for index, (start, end) in enumerate(pieces):
        if forms[index] in ('"', "''"):
            before, after = text[start - 1 : start], text[end : end + 1]
            opens = (not before or before.isspace() or before in "([—–-") and bool(after) and not after.isspace()
            turned[index] = "“" if opens else "”"
    return turned


def _is_heading(paragraph: str) -> bool:
    letters = [letter for letter in paragraph if letter.isalpha()]
    return len(letters) > 3 and all(letter.isupper() for letter in letters) and paragraph.rstrip()[-1] not in ".,;"


def _sentence_bounds(text: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    first, index, count = 0, 0, len(pieces)
    while index < count:
        last = index + 1
        if _ends_sentence(text, pieces, index):
            while last < count and text[pieces[last][0] : pieces[last][1]] in _CLOSERS and _touches(pieces, last):
                last += 1
            if last == count or _starts_sentence(text, pieces, last):
                yield first, last
                first = last
        index = last
    if first < count:
        yield first, count


def _touches(pieces: list[tuple[int, int]], index: int) -> bool:
    return pieces[index - 1][1] == pieces[index][0]


def _ends_sentence(text: str, pieces: list[tuple[int, int]], index: int) -> bool:
    start, end = pieces[index]
    if text[end - 1] not in _SENTENCE_END:
        return False
    if text[start].isalnum():
        # "U.S." or "Inc." ends a sentence only if what follows could not go on with it.
        word = text[start:end]
        return word not in words("abbreviations", "abbreviation", kind="title") and _opens_with_starter(
            text, pieces, index + 1
        )
    if text[start:end] == "." and end < len(text) and text[end].isalnum():
        # No space after the full stop: a sentence end only between a word in small letters and a capitalised one.
        return text[start - 1 : start].islower() and text[end].isupper() and text[end + 1 : end + 2].islower()
    initial = index > 0 and pieces[index - 1] == (start - 1, start) and text[start - 1].isupper()
    return not (initial and index + 1 < len(pieces) and text[pieces[index + 1][0]].isupper() and text[start - 1] != "I")


def _opens_with_starter(text: str, pieces: list[tuple[int, int]], index: int) -> bool:
    if index >= len(pieces):
        return True
    word = text[pieces[index][0] : pieces[index][1]]
    tagged = lexicon().get(word.lower(), "")
    return word[0].isupper() and tagged in ("DT", "PRP", "PRP$", "IN", "CC", "EX", "WRB", "WP", "MD", "RB")


def _starts_sentence(text: str, pieces: list[tuple[int, int]], index: int) -> bool:
    letter = text[pieces[index][0]]
    return not letter.islower() and letter not in ",;:)]”’%"
