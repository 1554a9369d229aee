"""A text as one letter a word, by what the word is in an expression of time: what the shapes of dates are looked for in.

"on Tuesday, May 3" is ``rW,MD``. Words joined by hyphens that such an expression can go through ("mid-May") are a letter
each, and so is the hyphen.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from analysis.extract.dates.vocabulary import Word, known, phrases
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Token

LETTERS = {
    "month": "M", "weekday": "W", "weekdays": "w", "season": "S", "unit": "U", "units": "u", "period": "i", "daypart": "P",
    "dayparts": "p", "noon": "m", "early": "E", "edge": "e", "half": "h", "shift": "L", "beside": "B", "later": "l",
    "before": "b", "ago": "A", "from": "f", "deictic": "d", "now": "n", "each": "x", "few": "k", "more": "+", "recent": "R",
    "ahead": "g", "nearly": "q", "shortly": "1", "label": "Q", "fiscal": "y", "ended": "j", "halfday": "H", "zone": "Z",
    "the": "t", "a": "a", "of": "o", "in": "I", "on": "r", "during": "8", "so": "9", "as": "&", "within": "0", "by": "3", "to": "T",
    "and": "c", "or": "2", "counted": "4", "compared": "5", "decade": "#", "counts": "6", "total": "7", "event": "v", "vague": "V", "set": "X",
    "holiday": "F", "ordinal": "O", "day": "D", "year": "Y", "number": "N", "numeral": "C", "dotted": "J", "decimal": "K",
    "name": "G", "phrase": "*", "comma": ",", "dash": "-", "slash": "/", "colon": ":", "quote": "'", "clitic": "z",
    "plural": "s", "goes on": "_",
}  # fmt: skip
OTHER = "."
_NONE = Word("", "")
_PIECE = re.compile(r"\d+s?(?![^\W_])|\d+|[^\W\d_]+|[-‐‑]")
# A word of several pieces is read piece by piece if one of these is among them: "mid-May", "year-earlier", "Nov-12".
_TELLING = frozenset("MWSUuPYEh#")
# Words whose letters are kept at most.
_MOST = 1 << 16
_PHRASES = re.compile(f"[{LETTERS['phrase']}{LETTERS['holiday']}]")


class Letters(NamedTuple):
    """A text's letters, and for each token the place of its first letter (None: every token is one letter)."""

    doc: Doc
    letters: str
    firsts: tuple[int, ...] | None

    def token(self, place: int) -> int:
        """Return the token that the letter at `place` belongs to."""
        return place if self.firsts is None else bisect_right(self.firsts, place) - 1

    def place(self, token: int) -> int:
        """Return the place of the first letter of a token."""
        return token if self.firsts is None else self.firsts[token]

    def open_ends(self) -> list[int]:
        """Return the places after the sentences that no mark ends: headings, and those with an abbreviation at the end."""
        ends = [self.place(sentence.last) for sentence in self.doc.sentences]
        return [end for end in ends if self.letters[end - 1] != OTHER]

    def bounds(self, place: int) -> Span:
        """Return the characters that the letter at `place` stands for."""
        token = self.doc.tokens[self.token(place)]
        if self.firsts is None or self.firsts[token.i + 1] - self.firsts[token.i] == 1:
            return Span(token.start, token.end)
        pieces = [match.span() for match in _PIECE.finditer(token.text)]
        start, end = pieces[place - self.firsts[token.i]]
        return Span(token.start + start, token.start + end)

    def span(self, first: int, last: int) -> Span:
        """Return the characters that the letters ``first:last`` stand for."""
        return Span(self.bounds(first).start, self.bounds(last - 1).end)

    def word(self, place: int) -> Word:
        """Return what the word at `place` is in an expression of time."""
        if self.firsts is None:
            return known(self.doc.tokens[place].text) or _NONE
        return known(self.bounds(place).of(self.doc.text)) or _NONE

    def before(self, match: re.Match[str]) -> Word:
        """Return what the word before a match is."""
        return self.word(match.start() - 1) if match.start() else _NONE

    def after(self, match: re.Match[str]) -> Word:
        """Return what the word after a match is."""
        return self.word(match.end()) if match.end() < len(self.letters) else _NONE

    def after_place(self, place: int) -> Word:
        """Return what the word behind the letter at `place` is, "on" left out."""
        following = place + 1
        if following < len(self.letters) and self.word(following).kind == "on":
            following += 1
        return self.word(following) if following < len(self.letters) else _NONE

    def value(self, place: int) -> str:
        """Return the value of the word at `place`."""
        return self.word(place).value

    def number(self, match: re.Match[str], group: str) -> int | None:
        """Return the value of the word that a group of a match begins with, as a number; None if it is not there."""
        value = self.value(match.start(group)) if has(match, group) else ""
        return int(value) if value else None


def has(match: re.Match[str], group: str) -> bool:
    """Say whether a match has words in a group; not every shape has every group.

    Examples
    --------
    >>> match = re.match("(?P<month>M)(?P<year>Y)?", "M")
    >>> has(match, "month"), has(match, "year"), has(match, "day")
    (True, False, False)
    """
    return group in match.re.groupindex and match[group] is not None


def letters(doc: Doc) -> Letters:
    """Write a text as letters.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> letters(parse(Article("It fell on Tuesday, May 3, and in mid-June."))).letters
    'G.rW,MD,cIE-M.'
    """
    written = list(map(_SPELLING.__getitem__, map(attrgetter("text"), doc.tokens)))
    for i, letter in enumerate(written):
        if letter == LETTERS["shift"] and doc.tokens[i].tag[0] == "V" and doc.tokens[i].lower == "last":
            # "The talks could last three weeks."
            written[i] = LETTERS["within"]
    spelled = _joined(doc, written)
    opened = [spelled.token(match.start()) for match in _PHRASES.finditer(spelled.letters)]
    changed = [i for i in opened if _phrase(doc.tokens, i, written)]
    return _joined(doc, written) if changed else spelled


def _joined(doc: Doc, written: list[str]) -> Letters:
    whole = "".join(written)
    if len(whole) == len(written):
        return Letters(doc, whole, None)
    return Letters(doc, whole, tuple(accumulate(map(len, written), initial=0)))


class _Spelling(dict[str, str]):
    """The letters of words, each looked up once; a dictionary, because nothing else is as fast for every word of a text."""

    def __missing__(self, text: str) -> str:
        if len(self) >= _MOST:
            self.clear()
        self[text] = spelled = _letters(text)
        return spelled


_SPELLING = _Spelling()


def _letters(text: str) -> str:
    """Return the letter of a token, or the letters of its pieces if one of them can be part of a date."""
    word = known(text)
    if word is not None and word.kind != "name":
        return LETTERS[word.kind]
    pieces = _PIECE.findall(text) if "-" in text or "‐" in text or "‑" in text else ()
    spelled = "".join(_letters(piece) if piece.isalnum() else LETTERS["dash"] for piece in pieces)
    if LETTERS["month"] in spelled and LETTERS["name"] in spelled:
        # "Mar-a-Lago"
        return LETTERS["name"]
    if any(letter in _TELLING for letter in spelled):
        return spelled
    return OTHER if word is None else LETTERS[word.kind]


def _phrase(tokens: Sequence[Token], i: int, written: list[str]) -> bool:
    """Write the phrase that the word at token `i` is a part of, if it is, as one letter and marks that it goes on."""
    for before, pieces, kind in phrases().get(tokens[i].text) or phrases().get(tokens[i].lower, ()):
        first = i - before
        beside = tokens[first : first + len(pieces)] if first >= 0 else ()
        if len(beside) == len(pieces) and all(map(_same, beside, pieces)):
            written[first : first + len(pieces)] = [LETTERS[kind], *LETTERS["goes on"] * (len(pieces) - 1)]
            return True
    return False


def _same(token: Token, piece: str) -> bool:
    return (token.lower if piece.islower() else token.text).replace("’", "'") == piece
