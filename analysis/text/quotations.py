"""Quotations: marks paired by type and nesting, over several paragraphs where the opening mark is repeated.

A quotation here is any text between marks; `speech` tells apart what somebody is quoted as saying from titles,
nicknames and single words held at arm's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import FINITE, small_words, verbs_with
from analysis.text.wordforms import lemma, word_form

_PAIRS = {"“": "”", "„": "”", "«": "»", '"': '"', "``": "''", "''": "''", "‘": "’", "'": "'"}
_DOUBLE = re.compile(r"[“”„«»\"]|``|''")
_STRAIGHT = re.compile(r"\"|''")
_SINGLE = re.compile(r"[‘’'](?!\d\ds?\b)")
_NAMES_FOLLOW = small_words("naming")
_ANSWERS = re.compile(
    rf",?\s+(?:was|is|were)\s+(?:[^\s.!?“\"]+\s+){{1,4}}?(?:{'|'.join(sorted(small_words('answer')))})\b"
)
_ACTING = FINITE | {"VBG"}
_READING = words("cue_verbs", "cue", **{"class": "document"}) & verbs_with("quote")
_SHORT = 4  # words: of quotations this long or longer, nineteen in twenty are speech (PolNeAR, train)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks, marks included.

    ``closed`` is False where the closing mark is missing; ``continues`` is True where the next paragraph goes on.
    """

    span: Span
    inner: Span
    closed: bool
    continues: bool
    words: int
    speech: bool


def quotations(doc: Doc) -> Iterator[Quotation]:
    """Find the quotations of an article, outermost ones only, in order.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article('He called it "a mess". "We will not go back on our word," she said.'))
    >>> [(quotation.inner.of(doc.text), quotation.speech) for quotation in quotations(doc)]
    [('a mess', False), ('We will not go back on our word,', True)]
    """
    carried = False
    blocks = {part.span.end: part.span for part in doc.layout if part.part == "block quotation"}
    block: Span | None = None
    for number, paragraph in enumerate(doc.paragraphs):
        line = blocks.get(paragraph.end)
        if line is not None:
            block = Span(line.start if block is None else block.start, line.end)
            continue
        if block is not None:
            yield _set_off(doc, block)
            block = None
        found = list(_in_paragraph(doc, paragraph))
        if not found and not carried:
            found = list(_single(doc, paragraph))
        following = doc.paragraphs[number + 1].of(doc.text)[:2] if number + 1 < len(doc.paragraphs) else ""
        for quotation, closed in found:
            opening = doc.text[quotation.start]
            repeated = not closed and following.startswith(opening)
            if not closed and not repeated and quotation.start != paragraph.start and not _long(doc, quotation):
                continue
            yield _quotation(doc, quotation, closed, repeated)
            carried = repeated
    if block is not None:
        yield _set_off(doc, block)


def _set_off(doc: Doc, span: Span) -> Quotation:
    """Return what the page sets off as a quotation, without marks of its own."""
    count = sum(token.is_word for token in doc.tokens_in(span))
    return Quotation(span, span, closed=True, continues=False, words=count, speech=count > 0)


def _long(doc: Doc, span: Span) -> bool:
    return sum(token.is_word for token in doc.tokens_in(span)) >= _SHORT


def _in_paragraph(doc: Doc, paragraph: Span) -> Iterator[tuple[Span, bool]]:
    """Pair double marks; an opening mark that nothing closes runs to the end of its paragraph."""
    opened: tuple[int, str] | None = None
    within_other = False
    for match in _DOUBLE.finditer(doc.text, paragraph.start, paragraph.end):
        mark, at = match.group(), match.start()
        if within_other and mark == "”":
            within_other = False
        elif opened is None:
            straight = mark in ('"', "''")
            if mark in "”»" or (straight and not _can_open(doc.text, match, paragraph)):
                continue
            if mark == '"' and _is_measure(doc.text, at):
                continue
            opened = at, _PAIRS[mark]
        elif mark == opened[1] or (mark in "”\"''" and opened[1] in "”\"''") or _closes(doc.text, mark, at, paragraph):
            # In ''' a single mark within closes before the double one.
            within = doc.text[match.end() : match.end() + 1] == "'" and mark == "''"
            yield Span(opened[0], match.end() + within), True
            opened = None
        elif mark in "“„«" and _ends_before(doc.text, at):
            # A second opening mark after a finished sentence: the first was never closed.
            yield Span(opened[0], at), False
            opened = at, _PAIRS[mark]
        elif mark == "“" and opened[1] == '"' and at > opened[0] + 1:
            # "The bill on “just law” is late": marks of another sort stand within.
            within_other = True
    if opened is not None:
        yield Span(opened[0], paragraph.end), False


def _closes(text: str, mark: str, at: int, paragraph: Span) -> bool:
    """Say whether an opening mark stands where a closing one should: ``“It broke,“ she said``."""
    after = text[at + 1 : at + 2] if at + 1 < paragraph.end else " "
    return mark == "“" and text[at - 1] in ".,!?…" and after.isspace()


def _can_open(text: str, match: re.Match[str], paragraph: Span) -> bool:
    """Say whether a straight mark opens: a word follows, or, set wrongly, a space after ``said,"``."""
    after = match.end()
    if after >= paragraph.end:
        return False
    if not text[after].isspace():
        return text[after] not in ".,;:!?)" or text[after : after + 3] in ("...", "…")
    following = text[after : after + 4].strip()[:1]
    if text[match.start() - 1] not in ",:" or not (following.isupper() or following == "["):
        return False
    closing = _STRAIGHT.search(text, after, paragraph.end)
    return closing is not None and not text[closing.start() - 1].isspace()


def _is_measure(text: str, at: int) -> bool:
    return at > 0 and text[at - 1].isdigit()


def _ends_before(text: str, at: int) -> bool:
    return text[:at][-40:].rstrip()[-1:] in ".!?…,"


def _single(doc: Doc, paragraph: Span) -> Iterator[tuple[Span, bool]]:
    """Pair single marks, which also serve as apostrophes: an opening one follows a space, a closing one precedes it."""
    text = doc.text
    opened: int | None = None
    for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        at = match.start()
        before, after = text[at - 1 : at] if at > paragraph.start else " ", text[at + 1 : at + 2] or " "
        if opened is None and match.group() != "’" and not before.isalnum() and after.isalnum():
            opened = at
        elif opened is not None and match.group() != "‘" and not before.isspace() and not after.isalnum():
            if before in ".,?!…" or at + 1 >= paragraph.end or not text[at + 1 : at + 3].lstrip()[:1].islower():
                yield Span(opened, at + 1), True
                opened = None
            elif before.lower() != "s":
                yield Span(opened, at + 1), True
                opened = None


def _quotation(doc: Doc, span: Span, closed: bool, continues: bool) -> Quotation:
    text = doc.text
    mark = 2 if text[span.start : span.start + 2] in ("``", "''") else 1
    end = span.end
    if closed:
        end -= 2 if text[span.end - 2 : span.end] == "''" else 1
    inner = Span(min(span.start + mark, end), end)
    tokens = [token for token in doc.tokens_in(inner) if token.is_word]
    speech = _is_speech(text, span, inner, len(tokens)) or (bool(tokens) and _is_quoted(doc, span))
    return Quotation(span, inner, closed, continues, len(tokens), speech)


def _is_quoted(doc: Doc, span: Span) -> bool:
    """Say whether a document's verb stands right before a mark, perhaps with a colon: ``The banner read “Go home”``."""
    last = doc.token_at(span.start) - 1
    last -= last > 0 and doc.tokens[last].lower == ":"
    if last < 1 or doc.tokens[last].tag not in _ACTING or lemma(doc.tokens[last].lower) not in _READING:
        return False
    named = doc.tokens[last - 1]
    known = word_form(named.lower)
    return named.tag not in ("PRP", "NNP", "WP", "CC") and (known is None or known.what != "person")


def _is_speech(text: str, span: Span, inner: Span, count: int) -> bool:
    content = inner.of(text).strip()
    if count and _ANSWERS.match(text, span.end):
        # "“Never” was the mayor's reply."
        return True
    ends_as_speech = content[-1:] in ".,!?…—" or text[span.end : span.end + 1] in ("", "\n", "\r")
    long_words = [word for word in content.split() if len(word) >= 4 and word[0].isalpha()]
    capitalised = bool(long_words) and all(word[0].isupper() for word in long_words)
    if count <= 12 and capitalised and content[-1:] not in ".!?,":
        return False
    if count <= 12 and capitalised and content[-1:] in (",", ".") and _is_named(text, span.start, count, content[-1]):
        return False
    if count <= 12 and capitalised and _titles_work(text, span.start):
        return False
    return count >= _SHORT or (count > 0 and ends_as_speech)


def _is_named(text: str, start: int, count: int, end: str) -> bool:
    """Say whether capitalised words in marks are a name or a title, by the word right before: no verb that quotes."""
    if not _within_phrase(text, start):
        return False
    before = re.findall(r"\w+", text[max(0, start - 30) : start])[-1].lower()
    if end == "," or before in _NAMES_FOLLOW:
        return count > 1 or before in _NAMES_FOLLOW
    known = word_form(before)
    return before == "s" or (known is not None and known.tag in ("NN", "NNS"))


def _titles_work(text: str, start: int) -> bool:
    """Say whether a noun for a work and a comma stand before a mark, as before its title: ``in his book, “Home.”``."""
    before = re.search(r"(\w+),\s*$", text[max(0, start - 30) : start])
    return before is not None and before[1].lower() in small_words("work with a title")


def _within_phrase(text: str, start: int) -> bool:
    """Say whether a word stands right before a mark, as before a title: ``the co-author of “Going Viral,”``."""
    before = text[max(0, start - 2) : start]
    return before[:1].isalnum() and before[1:].isspace()
