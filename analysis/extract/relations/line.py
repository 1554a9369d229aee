"""An article as a line of words in which every figure is one word, so that what stands between figures can be compared.

A figure with the noun that it counts is ``#3#``, its number among the figures; a date is ``@2@``. Words of hedging before a
figure ("about", "at least") are left out, since the figure has them as its modifier. A sentence ends with a full stop.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from analysis.extract.records import DateExpression, Figure
from analysis.lexicon import rows
from analysis.lexicon.sequences import Phrases, by_last, phrase_before
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence

APART = "¶"
"""Stands between paragraphs that others without a figure stand between."""
_JOINERS = frozenset({",", ";", ":", "(", ")"})
_DASHES = frozenset({"–", "—", "--", "―"})
_UNCOUNTED = frozenset({"vague", "universal", "ordinal", "comparison"})


class Line(NamedTuple):
    """The words of an article, and which token each begins and ends with."""

    text: str
    starts: tuple[int, ...]
    firsts: tuple[int, ...]
    lasts: tuple[int, ...]

    def token_first(self, offset: int) -> int:
        """Return the first token of the word at an offset of the line."""
        return self.firsts[bisect_left(self.starts, offset)]

    def token_last(self, offset: int) -> int:
        """Return where the word ends that stands before an offset of the line, as a token."""
        return self.lasts[bisect_left(self.starts, offset) - 1]


def has_number(figure: Figure) -> bool:
    """Say whether a figure has a number that can be put beside another."""
    told = figure.wording == "number" and figure.kind not in _UNCOUNTED
    return told and (figure.low is not None or figure.high is not None)


def lines(doc: Doc, figures: Sequence[Figure], dates: Sequence[DateExpression]) -> Iterator[Line]:
    """Yield the paragraphs with a figure that has a number, as one line.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Orr won about 15,802 votes in May. Karis, who is ill, won 15,308."))
    >>> [line.text for line in lines(doc, list(figures(doc, [], [])), [])]
    [' orr won #0# in may . karis , who is ill , won #1# . ']
    """
    begins: dict[int, tuple[str, int]] = {}
    paragraphs: set[int] = set()
    for index, figure in enumerate(figures):
        if has_number(figure):
            first = doc.token_at(figure.span.start)
            begins[first] = f"#{index}#", doc.token_at(figure.span.end - 1) + 1
            paragraphs.add(doc.sentence_at(figure.span.start).paragraph)
    for index, date in enumerate(dates):
        begins.setdefault(doc.token_at(date.span.start), (f"@{index}@", doc.token_at(date.span.end - 1) + 1))
    sentences = [one for one in doc.sentences if one.paragraph in paragraphs and not one.heading]
    if sentences:
        yield _line(doc, sentences, begins)


def _line(doc: Doc, sentences: Sequence[Sentence], begins: Mapping[int, tuple[str, int]]) -> Line:
    words: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    paragraph = sentences[0].paragraph
    for sentence in sentences:
        i, last = sentence.first, sentence.last
        if sentence.paragraph > paragraph + 1:
            words.append(APART)
            firsts.append(i)
            lasts.append(i)
        paragraph = sentence.paragraph
        while i < last:
            if (known := begins.get(i)) is not None:
                end = min(known[1], last)
                if known[0][0] == "#":
                    _drop_modifier(words, firsts, lasts)
                    end = _end_of_phrase(doc, end, last, begins)
                words.append(known[0])
                firsts.append(i)
                lasts.append(max(end, i + 1))
                i = lasts[-1]
                continue
            if (word := _word(doc, i)) is not None:
                words.append(word)
                firsts.append(i)
                lasts.append(i + 1)
            i += 1
        if words and words[-1] in (".", ";", ":"):
            words[-1] = "."
        else:
            words.append(".")
            firsts.append(last - 1)
            lasts.append(last)
    starts = [1]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    return Line(f" {' '.join(words)} ", tuple(starts), (*firsts, lasts[-1]), tuple(lasts))


def _word(doc: Doc, i: int) -> str | None:
    token = doc.tokens[i]
    if token.is_word:
        return token.lower.replace(" ", "_")
    if token.text in _DASHES:
        return "–"
    if token.tag == "." and token.text[0] in ".!?":
        return "."
    return token.text if token.text in _JOINERS else None


def _end_of_phrase(doc: Doc, end: int, last: int, begins: Mapping[int, tuple[str, int]]) -> int:
    """Return where the noun ends that a figure counts, as a token; at a mark or another figure at the latest."""
    phrase = doc.chunks[doc.chunk_at(end - 1)].phrase
    if phrase is None:
        return end
    while end < min(phrase.last, last) and end not in begins and doc.tokens[end].text not in _JOINERS:
        end += 1
    return end


@cache
def _modifiers() -> Phrases[str]:
    """Return the words of hedging; "an average of" says more than that."""
    before = (
        row for row in rows("modifiers") if row["place"] in ("before", "further") and "average" not in row["phrase"]
    )
    return by_last({row["phrase"]: row["modifier"] for row in before})


def _drop_modifier(words: list[str], firsts: list[int], lasts: list[int]) -> None:
    while (modifier := phrase_before(_modifiers(), words, len(words))) is not None:
        del words[modifier[0] :], firsts[modifier[0] :], lasts[modifier[0] :]
