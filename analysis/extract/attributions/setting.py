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

_SHORT = 3
_BEFORE = 4


@dataclass(frozen=True, slots=True)
class Setting:
    """A sentence with its cues and quotations.

    ``inside`` maps each token within somebody's quoted speech to the quotation's number; ``last`` is where the words of
    the sentence end; ``cue_starts`` are the tokens at which a cue begins, ``subject_starts`` those at which the subject of a
    finite verb does; ``sources`` are the sources of the cues read so far, ``source_of_verb`` the same by the token of the verb;
    ``begun`` is where the contents of cues begin;
    ``tags`` are the tags of its tokens, ``after_commas`` the clauses with a comma just before them.
    """

    doc: Doc
    sentence: Sentence
    cues: tuple[Cue, ...]
    clauses: tuple[Clause, ...]
    quotations: Sequence[Quotation]
    quoted: SpanIndex
    inside: dict[int, int]
    last: int
    cue_starts: frozenset[int]
    subject_starts: frozenset[int]
    tags: frozenset[str]
    after_commas: tuple[Clause, ...]
    begun: dict[int, int] = field(default_factory=dict)
    sources: list[tuple[Cue, Range]] = field(default_factory=list)
    source_of_verb: dict[int, Range] = field(default_factory=dict)

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.doc.tokens

    def tag(self, i: int) -> str:
        """Return the tag of a token of the sentence, "." outside of it."""
        return self.doc.tokens[i].tag if self.sentence.first <= i < self.last else "."

    def word(self, i: int) -> str:
        """Return a token of the sentence in small letters, "" outside of it."""
        return self.doc.tokens[i].lower if self.sentence.first <= i < self.last else ""


def setting_of(
    doc: Doc,
    sentence: Sentence,
    cues: Sequence[Cue],
    quotations: Sequence[Quotation],
    quoted: SpanIndex,
    inside: dict[int, int],
) -> Setting:
    """Return what the readers of a sentence's cues need."""
    clauses = doc.verbs_in(sentence.first, sentence.last)
    subjects = [clause.phrase.first for clause in clauses if clause.phrase is not None and clause.finite]
    starts = frozenset(cue.first for cue in cues)
    last = _end_of_words(doc, sentence, inside)
    words = doc.tokens[sentence.first : sentence.last]
    tags = frozenset(token.tag for token in words)
    commas = [
        clause
        for clause in clauses
        if any(token.tag == "," for token in doc.tokens[max(sentence.first, clause.first - _BEFORE) : clause.first])
    ]
    return Setting(
        doc,
        sentence,
        tuple(cues),
        clauses,
        quotations,
        quoted,
        inside,
        last,
        starts,
        frozenset(subjects),
        tags,
        tuple(commas),
    )


def _end_of_words(doc: Doc, sentence: Sentence, inside: dict[int, int]) -> int:
    """Return where the words of a sentence end, with the mark that closes what was opened within it."""
    last = sentence.last
    tags = [token.tag for token in doc.tokens[sentence.first : last]]
    opened = tags.count("``") - tags.count("''")
    while last > sentence.first and last - 1 not in inside and not doc.before(last).is_word:
        tag = doc.before(last).tag
        if tag not in (".", "''") or (tag == "''" and not opened):
            break
        opened += tag == "''"
        last -= 1
    return last


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
    return _ends_before(setting, end, "!?")


def stopped(setting: Setting, end: int) -> bool:
    """Say whether one with a full stop does, by a mistake, before no more than who says so: ``“It fell.” Lee said``."""
    number = setting.inside.get(end - 1)
    start = setting.quotations[number].span.start if number is not None else 0
    alone = setting.doc.sentence_at(start).start == start and setting.sentence.last - end <= _SHORT
    return alone and _ends_before(setting, end, ".")


def _ends_before(setting: Setting, end: int, marks: str) -> bool:
    """Say whether a quotation stands just before a token, in the same paragraph, and ends with one of some marks."""
    number = setting.inside.get(end - 1)
    if number is None or _begins_anew(setting, end) or _is_introduced(setting, number):
        return False
    quotation = setting.quotations[number]
    last = quotation.inner.of(setting.doc.text).rstrip("’'”\" ")[-1:]
    paragraph = setting.doc.sentence_at(quotation.span.start).paragraph
    return last != "" and last in marks and paragraph == setting.sentence.paragraph


def _begins_anew(setting: Setting, i: int) -> bool:
    """Say whether a small word with a capital begins a sentence of its own: ``“Who broke it?” She laughed.``, not ``Lee asked``."""
    small = setting.tag(i) in ("PRP", "PRP$", "DT") and setting.word(i) != "i"
    # "“Who?” She asked." has a capital by mistake.
    return small and setting.sentence.last - i > _SHORT and setting.doc.tokens[i].text[0].isupper()


def _is_introduced(setting: Setting, number: int) -> bool:
    """Say whether a comma or a colon leads to a quotation, as after the words of who speaks: ``Asked, “Why?”``."""
    opening = setting.doc.token_at(setting.quotations[number].span.start)
    first = setting.doc.sentence_at(setting.quotations[number].span.start).first
    return opening > first and setting.doc.before(opening).tag in (",", ":")


def outside_before(setting: Setting, number: int) -> bool:
    """Say whether words of the sentence stand before a quotation, outside of all quotations."""
    start = setting.doc.token_at(setting.quotations[number].span.start)
    return any(setting.tokens[i].is_word and i not in setting.inside for i in range(setting.sentence.first, start))


def span_of(setting: Setting, first: int, last: int) -> Span | None:
    """Return the stretch of tokens without joining marks and words at its ends, None if nothing is left."""
    while first < last and setting.tokens[first].tag in (",", ":", "-", "CC"):
        first += 1
    while last > first and setting.doc.before(last).tag in (",", ":", "-", "CC"):
        last -= 1
    return setting.doc.span(first, last) if first < last else None
