"""What the readers of cues need to know of one sentence, and the stretches of text that they make of its tokens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from analysis.extract.attributions.cues import Cue
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex
from analysis.text.tokens import Sentence, Token


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence with its cues and quotations.

    ``inside`` maps each token within somebody's quoted speech to the quotation's number; ``last`` is where the words of
    the sentence end; ``sources`` are the sources of the cues read so far.
    """

    doc: Doc
    sentence: Sentence
    cues: tuple[Cue, ...]
    clauses: tuple[Clause, ...]
    quotations: Sequence[Quotation]
    quoted: SpanIndex
    inside: dict[int, int]
    last: int
    sources: list[tuple[Cue, Range]] = field(default_factory=list)

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.doc.tokens

    def tag(self, i: int) -> str:
        """Return the tag of a token of the sentence, "." outside of it."""
        return self.doc.tokens[i].tag if self.sentence.first <= i < self.last else "."

    def word(self, i: int) -> str:
        """Return a token of the sentence in small letters, "" outside of it."""
        return self.doc.tokens[i].lower if self.sentence.first <= i < self.last else ""


def quotation_at(setting: Setting, i: int) -> Quotation | None:
    """Return the quotation of speech that opens at a token."""
    number = setting.inside.get(i)
    if number is None or setting.tokens[i].start != setting.quotations[number].span.start:
        return None
    return setting.quotations[number]


def ends_quotation(setting: Setting, end: int) -> bool:
    """Say whether a quotation of speech ends right before token `end`, a comma left aside."""
    last = end - 1 - (setting.tag(end - 1) == ",")
    number = setting.inside.get(last)
    return number is not None and setting.tokens[last].end == setting.quotations[number].span.end


def exclaimed(setting: Setting, end: int) -> bool:
    """Say whether a quotation that ends with ``!`` or ``?`` stands just before token `end`, in the same paragraph."""
    number = setting.inside.get(end - 1)
    if number is None:
        return False
    quotation = setting.quotations[number]
    ends = quotation.inner.of(setting.doc.text).rstrip("’'”\" ")[-1:]
    paragraph = setting.doc.sentence_at(quotation.span.start).paragraph
    return ends in ("!", "?") and paragraph == setting.sentence.paragraph


def outside_before(setting: Setting, number: int) -> bool:
    """Say whether words of the sentence stand before a quotation, outside of all quotations."""
    start = setting.doc.token_at(setting.quotations[number].span.start)
    return any(setting.tokens[i].is_word and i not in setting.inside for i in range(setting.sentence.first, start))


def span_of(setting: Setting, first: int, last: int) -> Span | None:
    """Return the stretch of tokens without joining marks and words at its ends, None if nothing is left."""
    while first < last and setting.tokens[first].tag in (",", ":", "-", "CC"):
        first += 1
    while last > first and setting.tokens[last - 1].tag in (",", ":", "-", "CC"):
        last -= 1
    return Span(setting.tokens[first].start, setting.tokens[last - 1].end) if first < last else None
