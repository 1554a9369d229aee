"""Tokens with word classes, sentences and paragraphs of an article's text."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives
from analysis.text.dependencies import Dependencies, checked
from analysis.text.firsttags import entry
from analysis.text.layout import APART, FURNITURE, Part
from analysis.text.span import Span
from analysis.text.tagging import tag
from analysis.text.tagsets import LETTER_SIGNS, small_words
from analysis.text.wordforms import word_form

# What gives the tags of a sentence's words, perhaps with their dependencies.
Tagger = Callable[[list[str]], list[str] | Dependencies]

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_CAPITALISED = re.compile(r"[A-Z](?<=[a-z,] .)[^\W\d_]+")
_SMALL = re.compile(r"\b[a-z][^\W\d_]+")
_LONGEST = 200
_ENDS = frozenset(".!?…")
_CLOSERS = frozenset({*"”’»", '"', "'", "''", ")", "]"})
_OPENERS = frozenset({"“", '"', "‘", "``"})
_CANNOT_START = frozenset(",;:)]”’%")
# After "U.S." or "Inc.", only these open a new sentence: what else is capitalised may go on with a name.
_STARTERS = frozenset({"DT", "PRP", "PRP$", "IN", "CC", "EX", "WRB", "WP", "MD", "RB"})

# More digits than anything is counted with; Python refuses to read thousands of them.
_MOST_DIGITS = 12
_ENDS_SPEECH = frozenset(".,!?…")


@dataclass(slots=True)
class Token:
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


@dataclass(slots=True)
class Sentence:
    """A sentence: its place in the text, and its tokens ``doc.tokens[first:last]``.

    ``heading``: it stands above or beside the article's own sentences, and claims nothing. ``part`` is what it is of the page,
    empty in the running text.
    """

    i: int
    paragraph: int
    start: int
    end: int
    first: int
    last: int
    heading: bool
    part: str = ""


@cache
def _pattern() -> re.Pattern[str]:
    """Return the regular expression of a token: clitics apart from their words, abbreviations with their full stop."""
    abbreviations = alternatives(word.removesuffix(".") for word in words("abbreviations", "abbreviation"))
    domains = alternatives(small_words("domain"))
    return re.compile(
        # No token begins with a space, and most are plain words: both are told before anything else is tried.
        rf"""(?=\S)(?:
          [a-z]+(?=[ ,]) | [A-Z][a-z]+(?=[ ])
        | (?:[^\W\d_]\.){{2,}}(?:[-‐‑][a-z]+)*            # U.S., U.S.-backed
        | \b[A-Z][-‐‑](?:[A-Z]\.){{2,}}                   # R-N.Y.
        | \b[A-Z]\.\ ?&\ ?[A-Z]\.                         # H.&B.
        | (?:[^\W_][\w-]*\.)+{domains}(?:\.[a-z]{{2}})?\b(?!['’.]?\w)   # history.com, news.com.au
        | (?<=@)\w+                                      # @harbour_board
        | \b{abbreviations}\.                             # Mr.
        | \b[A-Z][^\W\d_]*(?:[-‐‑][A-Z][^\W\d_]*)*\.(?=,)   # R-Ky., before a comma: no sentence ends there
        | \b[A-HJ-Z]\.(?=\ [A-Z])                         # the initial of James B. Hill
        | \b(?:[OD]|[dl](?=['’][A-Z]))['’][^\W\d_]+       # O'Donnell, d'Estaing
        | ['’‘]\d\ds?\b                                   # the '90s
        | \d\d(?:\d\d)?s\b                                    # the 1990s
        | \b{alternatives(LETTER_SIGNS)}(?=\d+[.,]\d)           # R|1.5bn, Rs|2,500
        | \d+(?:st|nd|rd|th)\b | \d+(?:[.,]\d+)*
        | [^\W\d_]+(?=[nN]['’‘][tT]\b)                    # did | n't
        | [nN]['’‘][tT]\b
        | (?<=[^\W\d_])['’‘](?:[sS]|[rR][eE]|[vV][eE]|[lL]{{2}}|[dD]|[mM])\b
        | (?<=\d[1-9])['’]s(?=\ [^\W\d_])               # 1972's ruling, not the 1970's
        | (?<=[A-Z]\d)['’]s(?=\ [^\W\d_]) | (?<=[A-Z]\d0)['’]s(?=\ [^\W\d_])  # K2's, G20's
        | [^\W_]+(?:[-‐‑][^\W_]+)*
        | `` | '' | --+ | \.{{2,}} | [^\w\s] | _+)""",
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


class Pieces(NamedTuple):
    """A text taken apart; ``told`` are the dependencies of each sentence, None where no parser gave them."""

    tokens: list[Token]
    sentences: list[Sentence]
    paragraphs: list[Span]
    told: list[Dependencies | None]


def tokens_of(
    text: str, tagger: Tagger | None, parts: Sequence[Part] = ()
) -> tuple[list[Token], list[Sentence], list[Span]]:
    """Split a text into tokens, sentences and paragraphs (lines with something in them)."""
    return taken_apart(text, tagger, parts)[:3]


def taken_apart(text: str, tagger: Tagger | None, parts: Sequence[Part] = ()) -> Pieces:
    """Split a text into tokens, sentences and paragraphs, with what a tagger that parses tells of each sentence.

    What is furniture among the `parts` of the page has no tokens, though its line counts as a paragraph; no sentence goes
    over the end of a part.
    """
    pattern, names = _pattern(), _names(text)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    paragraphs: list[Span] = []
    parses: list[Dependencies | None] = []
    waiting = deque(parts)
    for line in _LINE.finditer(text):
        whole: list[tuple[int, int]] = []
        for bounds, part in _stretches(line.span(), waiting):
            pieces = [match.span() for match in pattern.finditer(text, *bounds)]
            whole += (pieces[0], pieces[-1]) if pieces else ()
            if not pieces or part in FURNITURE:
                continue
            forms = [text[start:end] for start, end in pieces]
            # The mark of a block quotation or of a heading, beside the part that it marks.
            if not part and bounds != line.span() and not any(form[0].isalnum() for form in forms):
                continue
            heading = part in APART or _is_heading(text[pieces[0][0] : pieces[-1][1]])
            for first, last in _sentence_bounds(text, pieces, forms):
                within = forms[first:last]
                if tagger is not None:
                    tags, told = checked(within, tagger(within))
                else:
                    tags, told = tag(_turned(text, pieces[first:last], within), names), None
                parses.append(told)
                begin = i = len(tokens)
                for (start, end), form, word_class in zip(pieces[first:last], within, tags, strict=True):
                    # The organisation is no relative pronoun.
                    lower = form if form == "WHO" and word_class == "NNP" else entry(form)[0]
                    tied = form == "-" and i > begin and _ties(text, tokens[-1], end)
                    tokens.append(Token(i, start, end, form, lower, "HYPH" if tied else word_class))
                    i += 1
                start, end = pieces[first][0], pieces[last - 1][1]
                sentences.append(Sentence(len(sentences), len(paragraphs), start, end, begin, i, heading, part))
        if whole:
            paragraphs.append(Span(whole[0][0], whole[-1][1]))
    return Pieces(tokens, sentences, paragraphs, parses)


def _stretches(line: tuple[int, int], waiting: deque[Part]) -> Iterator[tuple[tuple[int, int], str]]:
    """Cut a line where parts of the page begin and end; those of the line are taken from what is `waiting`."""
    start, end = line
    while waiting and waiting[0].span.start < end:
        part = waiting.popleft()
        if start < part.span.start:
            yield (start, part.span.start), ""
        yield part.span, part.part
        start = part.span.end
    if start < end:
        yield (start, end), ""


def _names(text: str) -> frozenset[str]:
    """Return the words that the article capitalises within sentences, and nowhere writes small."""
    return frozenset(_CAPITALISED.findall(text)).difference(map(str.capitalize, set(_SMALL.findall(text))))


def _ties(text: str, before: Token, end: int) -> bool:
    """Say whether a hyphen that ends at a place joins a name to an abbreviation: ``the U.S.-Tarn border``."""
    return before.end == end - 1 and before.text.endswith(".") and text[end : end + 1].isupper()


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
        elif forms[index] == "“" and text[start - 1 : start] in _ENDS_SPEECH and not text[end : end + 1].strip():
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
        if following in _OPENERS and index + 2 < len(forms) and pieces[index + 1][0] > end:
            # "It left at 2 a.m. “They packed,” she said."
            following = forms[index + 2]
        return form not in words("abbreviations", "abbreviation", kind="title") and _is_starter(following)
    if form == "." and end < len(text) and text[end].isalnum():
        # No space after the full stop: a sentence end only between a word in small letters, a closing mark or a number,
        # and a capitalised word.
        before = text[start - 1 : start]
        ends = before.islower() or before in _CLOSERS or before.isdigit() or before == "%"
        return ends and text[end].isupper() and text[end + 1 : end + 2].islower()
    initial = index > 0 and len(forms[index - 1]) == 1 and pieces[index - 1][1] == start and text[start - 1].isupper()
    return not (initial and following[:1].isupper() and text[start - 1] != "I")


def _is_starter(form: str) -> bool:
    if not form:
        return True
    known = word_form(form.lower())
    return form[0].isupper() and known is not None and known.tag in _STARTERS


def _starts_sentence(form: str) -> bool:
    return not form[0].islower() and form[0] not in _CANNOT_START
