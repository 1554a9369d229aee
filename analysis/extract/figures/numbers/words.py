"""The words of a sentence as figures read them: what is written in one with a number stands apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from analysis.article import Article
from analysis.lexicon import rows, words
from analysis.text.doc import Doc, parse
from analysis.text.phrases import Phrase
from analysis.text.tokens import Sentence, Token, tokens_of
from analysis.text.wordforms import word_form

_BEFORE_NUMBERS = words("compounds", "word", place="before")
HYPHENS = frozenset("-‐‑")
ARTICLES = frozenset({"a", "an"})
MANY = words("beside_numbers", "word", where="after as")
_BEYOND = ("",) * 100
_PARTS = re.compile(r"[-‐‑]|\d\ds\b|\d+(?:[.,]\d+)*|[^\W\d_]+|[^-‐‑\d]+")
_HYPHENATED = re.compile(r"[-‐‑]|[^-‐‑]+")
_JOINED = re.compile(r"[-‐‑\d]")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_SIGNED = re.compile(r"(?P<sign>[^\W\d_]+)\d+(?P<rest>[^\W\d_]*)")


@dataclass(slots=True)
class Line:
    """The words of a sentence: its tokens, but "three-year-old" as five words and "USD10.5m" as three.

    ``words[k].i`` is the token that word `k` is, or is a part of; ``lower`` holds the words in small letters, and ``word(k)``
    is one of them. Words up to a hundred beyond the ends of the sentence are empty.
    """

    doc: Doc
    sentence: Sentence
    words: Sequence[Token]
    lower: list[str]
    word: Callable[[int], str] = field(init=False)

    def __post_init__(self) -> None:
        # Word `k` in small letters, asked for so often that a method would double the time.
        self.word = [*self.lower, *_BEYOND].__getitem__

    @classmethod
    def plain(cls, doc: Doc, sentence: Sentence) -> Line:
        """Return the tokens of a sentence where nothing is written in one with a number."""
        tokens = doc.tokens[sentence.first : sentence.last]
        return cls(doc, sentence, tokens, [token.lower for token in tokens])

    def place(self, i: int) -> int:
        """Return the place of the first word that is token `i`, or a part of it."""
        k = min(len(self.words) - 1, max(0, i - self.sentence.first))
        while k + 1 < len(self.words) and self.words[k].i < i:
            k += 1
        while k and self.words[k - 1].i >= i:
            k -= 1
        return k

    def phrase(self, k: int) -> Phrase | None:
        """Return the noun phrase that word `k` is in."""
        if not 0 <= k < len(self.words):
            return None
        return self.doc.chunks[self.doc.chunk_at(self.words[k].i)].phrase

    def described(self, k: int) -> Phrase | None:
        """Return the noun phrase that word `k` is in, or that a participle at word `k` describes: "remaining casinos"."""
        phrase = self.phrase(k)
        return self.phrase(k + 1) if phrase is None and self.tag(k) in ("VBG", "VBN") else phrase

    def touches(self, k: int) -> bool:
        """Say whether no space stands between word `k` and the one before."""
        return 0 < k < len(self.words) and self.words[k].start == self.words[k - 1].end

    def form(self, k: int) -> str:
        """Return word `k` as it stands."""
        return self.words[k].text if 0 <= k < len(self.words) else ""

    def tag(self, k: int) -> str:
        """Return the word class of word `k`."""
        return self.words[k].tag if 0 <= k < len(self.words) else ""

    def text(self, first: int, last: int) -> str:
        """Return the text of the words ``first:last``."""
        last = min(last, len(self.words))
        return self.doc.text[self.words[first].start : self.words[last - 1].end] if first < last else ""


def line_of(doc: Doc, sentence: Sentence) -> Line:
    """Take the words of a sentence apart.

    Examples
    --------
    >>> " ".join(words_of("A three-year-old lost N1.4bn in a 10-hour, two-man F-16.").lower)
    'a three - year - old lost n 1.4 bn in a 10 - hour , two - man f-16 .'
    """
    found: list[Token] = []
    end = 0
    for token in doc.tokens[sentence.first : sentence.last]:
        if token.start < end:
            continue
        parts = written_in_one(token.text)
        if parts is None:
            parts = _beside_a_number(doc, token, found)
        if not parts:
            found.append(token)
            continue
        end = token.start
        for part in parts:
            # "N172,408,320" and "minus-1.4" are several tokens, and one number.
            digits = _DIGITS.match(doc.text, end) if part[0].isdecimal() and part[-1] != "s" else None
            form = digits[0] if digits is not None else part
            start, end = end, end + len(form)
            found.append(Token(token.i, start, end, form, form.lower(), _tag(form)))
    return Line(doc, sentence, found, [word.lower for word in found])


def words_of(text: str) -> Line:
    """Return the words of a text's first sentence: what the examples of the modules beside this one begin with.

    Examples
    --------
    >>> words_of("Two men").lower
    ['two', 'men']
    """
    doc = parse(Article(text))
    return line_of(doc, doc.sentences[0])


def _beside_a_number(doc: Doc, token: Token, before: list[Token]) -> tuple[str, ...]:
    """Return the parts of a word that touches a number ("12m-15m"), or that begins with the sign of a currency ("N1.4bn")."""
    touches = bool(before) and before[-1].end == token.start
    if "-" in token.text and before and _is_number(before) and (touches or _goes_with_a_number(token)):
        return tuple(_PARTS.findall(token.text))
    signed = _SIGNED.fullmatch(token.text)
    if signed is None:
        return ()
    sign, rest = signed["sign"], signed["rest"]
    digits = _DIGITS.match(doc.text, token.start + len(sign))
    if digits is None or not (
        sign in _signs("signs")
        or (touches and before[-1].text + sign in _signs("signs"))
        or (sign in _signs("initials") and _is_amount(doc, token, digits[0], rest))
    ):
        return ()
    return (sign, digits[0], rest) if rest else (sign, digits[0])


def _is_number(before: list[Token]) -> bool:
    last = before[-1]
    if last.text in HYPHENS and len(before) > 1 and before[-2].end == last.start:
        last = before[-2]
    return last.text[0].isdigit()


def _goes_with_a_number(token: Token) -> bool:
    """Say whether a word behind a number begins with a unit: "43 percent-owned", "£24 a-year"."""
    return token.lower.partition("-")[0] in _units()


@cache
def _units() -> frozenset[str]:
    return frozenset(word for row in rows("units") for word in row["words"].split(";")) | {"a", "an"}


def _is_amount(doc: Doc, token: Token, digits: str, rest: str) -> bool:
    following = doc.after(token.i).lower if token.i + 1 < len(doc.tokens) else ""
    return "," in digits or "." in digits or (rest or following) in _scales()


@lru_cache(maxsize=1 << 16)
def written_in_one(form: str) -> tuple[str, ...] | None:
    """Return the parts of a word that hyphens join to a number; nothing for a plain word, None if what is before it decides.

    Examples
    --------
    >>> written_in_one("two-thirds"), written_in_one("mid-20s"), written_in_one("Covid-19"), written_in_one("dam")
    (('two', '-', 'thirds'), ('mid', '-', '20s'), None, ())
    """
    if form.isalpha() or not (form[0].isalpha() and _JOINED.search(form)):
        # "130½p" is cut before its half.
        return (form[0], form[1:]) if form[0].isnumeric() and not form[0].isdecimal() and form[1:].isalpha() else ()
    parts = tuple(_PARTS.findall(form)) if HYPHENS & set(form) else ()
    for part in parts:
        if part[0].isdigit() or part.lower() in number_words():
            return parts
        if part not in HYPHENS and not _may_stand_before(part):
            break
    return None


@lru_cache(maxsize=1 << 16)
def may_hold_number(form: str) -> bool:
    """Say whether a word is a number, or holds one.

    Examples
    --------
    >>> may_hold_number("Two"), may_hold_number("two-thirds"), may_hold_number("USD10"), may_hold_number("dam")
    (True, True, True, False)
    """
    return form.lower() in number_words() or any(map(str.isdecimal, form)) or bool(written_in_one(form))


def _may_stand_before(part: str) -> bool:
    return (len(part) > 2 or part.islower()) and part.lower() in _BEFORE_NUMBERS


@cache
def number_words() -> frozenset[str]:
    """Return the words that a number can consist of."""
    return frozenset(
        row["word"].split()[-1] for row in rows("numbers") if row["kind"] not in ("suffix", "letter", "ordinal")
    )


@cache
def _scales() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("numbers") if row["kind"] in ("scale", "suffix", "letter"))


@cache
def _signs(column: str) -> frozenset[str]:
    return frozenset(sign for row in rows("currencies") for sign in row[column].split(";"))


def _tag(part: str) -> str:
    if part[0].isdigit() or part.lower() in number_words():
        return "CD"
    if part in HYPHENS:
        return "HYPH"
    known = word_form(part.lower())
    return known.tag if known is not None else "NN"


def split(phrase: str) -> list[str]:
    """Cut a phrase of the lexicon into words as a sentence is cut.

    Examples
    --------
    >>> split("°C"), split("square-mile")
    (['°', 'C'], ['square', '-', 'mile'])
    """
    tokens, _, _ = tokens_of(phrase, None)
    return [part for token in tokens for part in _HYPHENATED.findall(token.text)]
