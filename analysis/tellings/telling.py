"""One of two tellings: the claims of a reading, each with the words, numbers and days by which it is known again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from analysis.extract.records import Attribution, Claim, Source
from analysis.lexicon import rows, words
from analysis.reading import Reading
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import verbs_with
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_SIDES = {row["word"]: row["kind"] for row in rows("relation_words") if row["kind"] in {"pro", "con"}}
_CONTENT = ("NN", "VB", "JJ")
_AUXILIARIES = words("auxiliaries", "form")
_CAPITALS = frozenset({"capital", "government", "adjective", "people", "name"})
STEM = 5
"""Letters by which a word is known in its other forms: chairs, chairwoman."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as it is looked for in the other text.

    ``stems`` are its content words, ``subject`` and ``rest`` those of its subject and of all else, ``names`` the words with a
    capital letter among those of its subject; ``sides`` says whether it has words for (pro) or against (con); ``marks`` are its numbers and the words of its dates, which a retelling may have
    changed. ``position`` is where it stands, from 0 to 1.
    """

    index: int
    span: Span
    sentence: int
    paragraph: int
    position: float
    stems: frozenset[str]
    marks: frozenset[str]
    subject: frozenset[str]
    names: frozenset[str]
    rest: frozenset[str]
    sides: frozenset[str]
    verb: str
    modal: str
    passive: bool


class Telling:
    """A reading with what is asked of it when it is compared.

    Attributes
    ----------
    reading : Reading
    stems : list of str
        Of each token, the letters by which its word is known; empty of function words, numbers and dates.
    statements : tuple of Statement
        One a claim, in the order of `reading.records.claims`.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.doc, self.records, self.builder = reading.doc, reading.records, reading.builder
        self.text = reading.article.text
        self._mentions = {span: i for i, source in enumerate(self.records.sources) for span in source.mentions}
        self._figures = SpanIndex([figure.span for figure in self.records.figures])
        self._dates = SpanIndex([date.span for date in self.records.dates])
        self._codes = {
            place.span: place.codes[0].lower()
            for place in self.records.places
            if place.codes and place.form in _CAPITALS
        }
        self.stems = [self._stem(token) for token in self.doc.tokens]
        self.heads = [clause.group.head for clause in self.doc.verbs]
        self.statements = tuple(self._statement(i, claim) for i, claim in enumerate(self.records.claims))

    @cached_property
    def all_stems(self) -> frozenset[str]:
        return frozenset(self.stems) - {""}

    def says_something(self, claim: int) -> bool:
        """Say whether a claim is more than a piece of a sentence or a single word."""
        statement = self.statements[claim]
        only_says = statement.verb in verbs_with("bare") and len(statement.stems - statement.subject) == 1
        whole = self.records.claims[claim].because != "fragment" and len(statement.stems) > 1
        return whole and not only_says

    def unread_cue(self, offset: int) -> bool:
        """Say whether a sentence ends in words that attribute (…, said), and it was not read who says what."""
        sentence = self.doc.sentence_at(offset)
        cues = [each.cue_span for each in self.records.attributions if each.cue_span is not None]
        last = self.doc.verbs_in(sentence.first, sentence.last)[-1:]
        attributing = (clause for clause in last if clause.takes("after") or self._follows_comma(clause))
        return any(not any(cue.overlaps(clause.verb) for cue in cues) for clause in attributing)

    def _follows_comma(self, clause: Clause) -> bool:
        return clause.takes("that") and self.doc.before(clause.group.first).text == ","

    def stems_in(self, spans: Iterable[Span]) -> frozenset[str]:
        """Return the content words of stretches of the text."""
        inside = (self.stems[token.i] for span in spans for token in self.doc.tokens_in(span))
        return frozenset(inside) - {""}

    def is_mention(self, span: Span, source: Source) -> bool:
        """Say whether words stand for a source: one of its mentions, or no words but its own."""
        if span in self._mentions:
            return self.records.sources[self._mentions[span]] is source
        return self.stems_in([span]) <= self.source_stems(source)

    def names_in(self, span: Span | None) -> frozenset[str]:
        """Return the content words with a capital letter, at the start of a sentence only if they are no common word."""
        if span is None:
            return frozenset()
        return frozenset(self.stems[token.i] for token in self.doc.tokens_in(span) if self._is_name(token)) - {""}

    def source_of(self, attribution: Attribution) -> Source | None:
        return None if attribution.source is None else self.records.sources[attribution.source]

    def source_stems(self, source: Source) -> frozenset[str]:
        return self.stems_in(source.mentions)

    def _is_name(self, token: Token) -> bool:
        if not token.text[0].isupper():
            return False
        return token.start != self.doc.sentence_at(token.start).start or word_form(token.lower) is None

    def _stem(self, token: Token) -> str:
        if not token.is_word or token.lower in _AUXILIARIES or not token.tag.startswith(_CONTENT):
            return ""
        span = Span(token.start, token.end)
        if any(True for _ in self._dates.around(span)):
            return ""
        if span in self._codes:
            return self._codes[span]
        form = word_form(token.lower)
        if form is None:
            return token.lower
        base = form.verb if token.tag.startswith("VB") else form.noun
        return (base or form.verb or form.noun or token.lower)[:STEM]

    def _statement(self, index: int, claim: Claim) -> Statement:
        spans = claim.spans or (claim.span,)
        sentence = self.doc.sentence_at(claim.span.start)
        subject = () if claim.subject is None else (claim.subject,)
        about = self.stems_in(subject) | self._stood_for(claim.subject)
        names = self.names_in(claim.subject)
        stems = self.stems_in(spans)
        verb, modal, passive = self._verb(claim)
        outside = [token for span in spans for token in self.doc.tokens_in(span) if not _inside(token, claim.subject)]
        return Statement(
            index,
            claim.span,
            sentence.i,
            sentence.paragraph,
            claim.span.start / max(1, len(self.text)),
            stems | about,
            frozenset().union(*(self._marks(span) for span in spans)),
            about,
            names or self._stood_for(claim.subject),
            frozenset(self.stems[token.i] for token in outside) - {""},
            frozenset(_SIDES[token.lower] for token in outside if token.lower in _SIDES),
            verb,
            modal,
            passive,
        )

    def _stood_for(self, subject: Span | None) -> frozenset[str]:
        """Return the name of the source that a pronoun stands for."""
        if subject is None or subject not in self._mentions or self.stems_in([subject]):
            return frozenset()
        source = self.records.sources[self._mentions[subject]]
        return self.names_in(source.span) if source.span else frozenset()

    def _marks(self, span: Span) -> frozenset[str]:
        figures = (self.records.figures[i] for i in self._figures.inside(span))
        numbers = {f"{end:g}" for figure in figures for end in (figure.low, figure.high) if end is not None}
        dates = (self.records.dates[i].span.of(self.text) for i in self._dates.inside(span))
        return frozenset(numbers | {word.lower() for words_ in dates for word in words_.split()})

    def _verb(self, claim: Claim) -> tuple[str, str, bool]:
        """Return the main verb of a claim, its modal, and whether its subject is what something is done to."""
        within = verbs_in(self.doc, claim.span)
        own = [clause for clause in within if clause.subject is not None and clause.subject == claim.subject] or within
        if not own:
            return "", "", False
        group = own[0].group
        # "26,000 square km held by the rebels"
        return group.lemma, group.modal, group.passive or group.form == "participle"


def verbs_in(doc: Doc, span: Span) -> tuple[Clause, ...]:
    """Return the clauses whose verb stands in a stretch of the text."""
    tokens = doc.tokens_in(span)
    return doc.verbs_in(tokens[0].i, tokens[-1].i + 1) if tokens else ()


def _inside(token: Token, span: Span | None) -> bool:
    return span is not None and span.start <= token.start < span.end
