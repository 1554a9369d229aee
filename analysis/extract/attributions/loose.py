"""Quotations that no cue claims: they go on with the one before, or have their source from what stands around them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from analysis.extract.attributions.draft import Draft
from analysis.extract.attributions.replies import (
    addressed,
    behind_quotation,
    led_by,
    names_another,
    replying,
    somebody_else,
)
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import FINITE, NAMES

# How far the source of a quotation without a cue reaches, and the rule.
_AUTHOR = frozenset({"i", "we"})
_STOPS = ".,;"
_LONGEST = 3
_GOES_ON = ("next_paragraph", "quotation goes on")
_INFERRED = ("inferred", "quotation without a cue")


@dataclass(slots=True)
class _Reading:
    """The quotations of an article on the way to their sources.

    ``owner`` maps a quotation to the draft that has it, ``by_paragraph`` a paragraph to the drafts in it, ``wholly`` one to whether
    all its words stand between marks. Of the quotations added here, the one that ends at ``furthest`` holds any that is held.
    """

    doc: Doc
    quotations: Sequence[Quotation]
    found: list[Draft]
    owner: dict[int, int]
    by_paragraph: dict[int, list[int]]
    marks: list[Span]
    ends: list[int]
    wholly: dict[int, bool] = field(default_factory=dict)
    furthest: int = 0

    def add(self, number: int, draft: Draft, paragraph: int | None = None) -> None:
        """Add a draft that has a quotation; with a paragraph, those behind it can go on with it."""
        self.furthest = max(self.furthest, self.quotations[number].span.end)
        self.owner[number] = len(self.found)
        if paragraph is not None:
            self.by_paragraph[paragraph].append(len(self.found))
        self.found.append(draft)

    def is_wholly_quoted(self, paragraph: int) -> bool:
        """Say whether all words of a paragraph stand between marks."""
        if paragraph not in self.wholly:
            stretch = self.doc.paragraphs[paragraph]
            self.wholly[paragraph] = not _has_other_words(self.doc, self.marks, self.ends, stretch)
        return self.wholly[paragraph]


def loose_quotations(doc: Doc, quotations: Sequence[Quotation], found: list[Draft]) -> list[Draft]:
    r"""Give every quotation that no cue claims a source from what stands around it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article('Ann Lee was angry.\n“We lost everything here.”'))
    >>> marks = list(quotations(doc))
    >>> [draft.rule for draft in loose_quotations(doc, marks, list(drafts(doc, marks)))]
    ['quotation without a cue']
    """
    owner = {number: index for index, draft in enumerate(found) if not draft.inside for number in draft.quoted}
    _, pieces = contents_of(found)
    _, told = contents_of([draft for draft in found if not draft.inside])
    by_paragraph: dict[int, list[int]] = defaultdict(list)
    for index, draft in enumerate(found):
        by_paragraph[doc.sentence_at(position(doc, draft)[0]).paragraph].append(index)
    marks = [quotation.span for quotation in quotations]
    reading = _Reading(doc, quotations, found, owner, by_paragraph, marks, [span.end for span in marks])
    for number, quotation in enumerate(quotations):
        if not quotation.speech or number in owner or _is_governed(doc, quotation):
            continue
        held = quotation.inner.end <= reading.furthest or _holds(pieces, quotation.inner)
        if not held and not _holds(told, _without_stop(doc, quotation)):
            _read_loose(reading, number, quotation)
    return found


def _read_loose(reading: _Reading, number: int, quotation: Quotation) -> None:
    """Give one quotation that no cue claims its source."""
    doc, found, quotations = reading.doc, reading.found, reading.quotations
    paragraph = _paragraph(doc, quotation)
    before = _claimed_before(quotations, reading.owner, number)
    resumed = before is not None and _is_resumed(doc, found[reading.owner[before]], quotations[before], paragraph)
    if before is not None and resumed and not somebody_else(doc, found[reading.owner[before]], quotation):
        _resume(reading, number, before, paragraph)
        return
    if not reading.is_wholly_quoted(paragraph) and _has_other_words(
        doc, reading.marks, reading.ends, _sentences(doc, quotation)
    ):
        led = _led_to(doc, quotation, number) or _told_of(behind_quotation(doc, quotation), number, quotation)
        if led is not None:
            reading.add(number, led)
        return
    replies = _told_of(replying(doc, quotation), number, quotation)
    if replies is not None:
        reading.add(number, replies, paragraph)
        return
    near = sorted(reading.by_paragraph[paragraph - 1] + reading.by_paragraph[paragraph])
    speaker = _speaker_before(doc, found, near, quotation)
    if speaker is not None and _asks(doc, found[speaker], quotation):
        named = addressed(doc, found[speaker])
        other = _spoke_before(reading, speaker, quotation) if named is None else None
        answers = Draft(None, named, (quotation.span,), *_INFERRED, quoted=(number,), borrowed=other)
        reading.add(number, answers, paragraph)
        return
    if resumed or _names_another(doc, found, speaker, quotation):
        speaker = None
    goes_on = before is not None and _paragraph(doc, quotations[before]) == paragraph - 1
    reach, rule = _GOES_ON if goes_on and reading.is_wholly_quoted(paragraph) else _INFERRED
    reading.add(number, Draft(None, None, (quotation.span,), reach, rule, quoted=(number,), borrowed=speaker))


def _told_of(source: Range | None, number: int, quotation: Quotation) -> Draft | None:
    """Make a draft of a quotation whose source the words around it tell, None if they tell none."""
    return Draft(None, source, (quotation.span,), *_INFERRED, quoted=(number,)) if source is not None else None


def _resume(reading: _Reading, number: int, before: int, paragraph: int) -> None:
    """Let a quotation go on with the one before: as a part of it where its mark was not closed, else with the same source."""
    index, span = reading.owner[before], reading.quotations[number].span
    draft = reading.found[index]
    if reading.quotations[before].continues:
        reading.furthest = max(reading.furthest, span.end)
        reading.found[index] = replace(draft, content=(*draft.content, span))
        reading.owner[number] = index
        return
    again = replace(draft, content=(span,), quoted=(number,), reach="previous_sentence", rule=f"{draft.rule}, resumed")
    reading.add(number, again, paragraph)


def _names_another(doc: Doc, found: Sequence[Draft], speaker: int | None, quotation: Quotation) -> bool:
    """Say whether who spoke in the paragraph before is not the one whom the words before a quotation name."""
    if speaker is None:
        return False
    paragraph = doc.sentence_at(position(doc, found[speaker])[0]).paragraph
    apart = paragraph != _paragraph(doc, quotation)
    return apart and names_another(doc, found[speaker].source, quotation)


def _claimed_before(quotations: Sequence[Quotation], owner: Mapping[int, int], number: int) -> int | None:
    """Return the last quotation of speech before another one, if an attribution has it."""
    last = next((index for index in range(number - 1, -1, -1) if quotations[index].speech), None)
    return last if last in owner else None


def _is_governed(doc: Doc, quotation: Quotation) -> bool:
    """Say whether a preposition stands right before a quotation: ``the author of “The Long Road.”``."""
    opening = doc.token_at(quotation.span.start)
    return doc.before(opening).tag in ("IN", "TO") and doc.sentence_at(quotation.span.start).first < opening


def _led_to(doc: Doc, quotation: Quotation, number: int) -> Draft | None:
    """Read a quotation that a colon leads to, and that ends its sentence: ``Then, from the pavement: “No.”``."""
    opening = doc.token_at(quotation.span.start)
    sentence = doc.sentence_at(quotation.span.start)
    led = opening - 1 > sentence.first and doc.before(opening).text == ":" and not sentence.heading
    ends = doc.sentence_at(quotation.span.end - 1).end <= quotation.span.end
    if not (led and ends):
        return None
    told = any(token.tag in FINITE for token in doc.tokens[sentence.first : opening])
    source = led_by(doc, quotation) if told else _begins_with(doc, quotation)
    if sentence.part == "title" and source is None:
        return None
    return Draft(None, source, (quotation.span,), *_INFERRED, quoted=(number,))


def _begins_with(doc: Doc, quotation: Quotation) -> Range | None:
    """Return the name that such words begin with, who speaks: ``Lee, outside her house: “No.”``."""
    first = doc.sentence_at(quotation.span.start).first
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    named = phrase is not None and phrase.first == first and doc.tokens[phrase.head].tag in NAMES
    if phrase is None or not named or phrase.temporal or phrase.last - phrase.first > _LONGEST:
        return None
    if doc.tokens[phrase.last].tag not in (",", ":"):
        return None
    return phrase.first, phrase.last


def _is_resumed(doc: Doc, draft: Draft, before: Quotation, paragraph: int) -> bool:
    """Say whether the quotation that ends the content of a draft goes on in a paragraph."""
    return (before.continues or _paragraph(doc, before) == paragraph) and _is_direct(draft, before)


def _holds(contents: SpanIndex, span: Span) -> bool:
    return any(True for _ in contents.around(span))


def _without_stop(doc: Doc, quotation: Quotation) -> Span:
    """Return what is quoted without the mark that ends it, which a content that holds it may leave out."""
    inner = quotation.inner
    ends = inner.end - inner.start > 1 and doc.text[inner.end - 1] in _STOPS
    return Span(inner.start, inner.end - ends)


def _paragraph(doc: Doc, quotation: Quotation) -> int:
    return doc.sentence_at(quotation.span.start).paragraph


def _is_direct(draft: Draft, quotation: Quotation) -> bool:
    """Say whether the content of a draft ends with a quotation."""
    return any(piece.end >= quotation.span.end and quotation.span.end >= piece.end - 1 for piece in draft.content)


def _sentences(doc: Doc, quotation: Quotation) -> Span:
    """Return the sentences that a quotation stands in."""
    return Span(doc.sentence_at(quotation.span.start).start, doc.sentence_at(quotation.span.end - 1).end)


def _has_other_words(doc: Doc, marks: Sequence[Span], ends: Sequence[int], stretch: Span) -> bool:
    """Say whether a word of a stretch stands outside of all marks; they and their `ends` are in the order of the text."""
    number = bisect_right(ends, stretch.start)
    for token in doc.tokens_in(stretch):
        while number < len(ends) and ends[number] <= token.start:
            number += 1
        if token.is_word and not (number < len(ends) and marks[number].start <= token.start):
            return True
    return False


def _speaker_before(doc: Doc, found: Sequence[Draft], near: Sequence[int], quotation: Quotation) -> int | None:
    """Return the last of the attributions `near` that stands before the quotation, if its source can be who goes on."""
    told = SpanIndex([piece for index in near if not found[index].quoted for piece in found[index].content])
    before = [
        index
        for index in near
        if position(doc, found[index])[0] < quotation.span.start and _may_go_on(doc, found[index], told)
    ]
    return max(before, key=lambda index: position(doc, found[index]), default=None)


def _may_go_on(doc: Doc, draft: Draft, told: SpanIndex) -> bool:
    """Say whether the source of a draft may speak on: nobody is quoted who is only told of, declines, or is the author."""
    cue = draft.cue
    if cue is None or draft.inside or cue.cue_class == "declined" or cue.form in ("noun", "sourceless"):
        return False
    if draft.source is not None and doc.tokens[draft.source[0]].lower in _AUTHOR:
        # "I asked her why. “Because it rained.”"
        return False
    described = cue.clause is not None and cue.clause.kind == "relative" and cue.cue_class == "intention"
    # Who is only told of does not go on to speak, nor do "women who want to leave".
    return not described and not any(True for _ in told.around(doc.span(cue.first, cue.last)))


def _asks(doc: Doc, draft: Draft, quotation: Quotation) -> bool:
    """Say whether a quotation in a paragraph of its own answers whoever asked: ``Lee asked, “Why?” ¶ “Because it fell.”``."""
    asked = draft.cue is not None and draft.cue.lemma == "ask" and draft.frame != "to"
    answers = not quotation.inner.of(doc.text).rstrip().endswith("?")
    apart = doc.sentence_at(position(doc, draft)[0]).paragraph != _paragraph(doc, quotation)
    return asked and answers and (apart or not draft.quoted)


def _spoke_before(reading: _Reading, asker: int, quotation: Quotation) -> int | None:
    """Return the attribution of who spoke in the paragraph before one that asks, whom it asks: ``Lee said no. ¶ “Why?” asked Roe.``."""
    doc, found = reading.doc, reading.found
    asks = found[asker]
    if not asks.quoted or asks.source is None:
        return None
    paragraph = doc.sentence_at(position(doc, asks)[0]).paragraph
    if any(index != asker and not found[index].inside for index in reading.by_paragraph[paragraph]):
        return None
    last = _speaker_before(doc, found, reading.by_paragraph[paragraph - 1], quotation)
    named = found[last].source if last is not None else None
    if named is None or doc.tokens[named[1] - 1].lower == doc.tokens[asks.source[1] - 1].lower:
        return None
    return last


def contents_of(found: Sequence[Draft]) -> tuple[list[int], SpanIndex]:
    """Return all pieces of content, as an index, and the number of the attribution that each is of."""
    owned = [(index, piece) for index, draft in enumerate(found) for piece in draft.content]
    return [index for index, _ in owned], SpanIndex([piece for _, piece in owned])


def position(doc: Doc, draft: Draft) -> tuple[int, int]:
    """Return where a draft stands in the text, of two that begin together the longer first: by its content, else by its cue."""
    if draft.content:
        return (draft.content[0].start, -draft.content[-1].end)
    return (doc.tokens[draft.cue.first].start, 0) if draft.cue else (0, 0)
