"""Whom a content is about that begins with a noun, before the verb that is said of it: “calls it the end”, “expects Lee and Orr to sing”."""

from __future__ import annotations

from analysis.extract.claims.described import described_by, is_person
from analysis.extract.claims.judged import amount_at, called, only_judges, puts_at
from analysis.extract.claims.propositions import Proposition
from analysis.extract.records import Attribution
from analysis.text.chunks import COMMA, COORDINATOR, PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.extents import phrase_end, whole_phrase
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import small_words

_LISTING = frozenset({COMMA, COORDINATOR, PHRASE, PREPOSITION})
_LINKS = small_words("doer link")
_REFLEXIVE = small_words("reflexive")


def who_is_to(doc: Doc, one: Proposition, clause: Clause, attribution: Attribution | None) -> Span | None:
    """Return who is to do what an infinitive names: whoever is asked, or the source; None if that is told elsewhere."""
    asked = clause.antecedent
    if asked is not None and asked.outermost().first == one.pieces[0][0]:
        return doc.span(asked.outermost().first, asked.joined_last)
    if attribution is None:
        return None
    if asked is not None and _are_asked(doc, one.pieces[0][0], asked):
        # "expects Lee and Hill to sing"
        return doc.span(one.pieces[0][0], asked.last)
    told = clause.head if attribution.source_span is None else None
    if told is not None and told.group.passive and told.phrase is not None:
        return doc.span(told.phrase.first, told.phrase.joined_last)
    return attribution.source_span


def _are_asked(doc: Doc, first: int, asked: Phrase) -> bool:
    """Say whether a list that begins at a token ends with a phrase: ``Lee, Hill and Park``."""
    if not is_person(doc, asked) or not first < asked.first or doc.chunks[doc.chunk_at(first)].kind != PHRASE:
        return False
    kinds = [chunk.kind for chunk in doc.chunks_in(first, asked.last)]
    return set(kinds) <= _LISTING and kinds[-2] == COORDINATOR and PREPOSITION not in kinds


def named_ahead(doc: Doc, one: Proposition, clause: Clause, attribution: Attribution | None) -> Span | None:
    """Return the noun that a content begins with, where what its verb belongs to is told behind: ``27 cases, including nine deaths``."""
    first = one.pieces[0][0]
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if attribution is None or clause.finite or attribution.mode == "direct" or phrase is None:
        return None
    if clause.antecedent is not None and clause.antecedent.outermost().first <= phrase.last:
        return None
    ahead = phrase.first == first and clause.group.first >= phrase.last and clause.kind == "participle"
    outside = clause.head is None or clause.head.group.first < first
    return doc.span(first, phrase.joined_last) if ahead and outside and phrase is not None else None


def acts_itself(doc: Doc, clause: Clause, first: int) -> Span | None:
    """Return who is said to do what "of" or "for" ties to them, where a claim begins with them: ``him of lying``."""
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if phrase is None or phrase.first != first or clause.group.first <= phrase.last:
        return None
    last = max(phrase.joined_last, phrase_end(doc, phrase, clause.group.first))
    verb = clause.group.first - (doc.before(clause.group.first).lower == "not")
    linked = last == verb - 1 and doc.tokens[last].lower in _LINKS
    return doc.span(first, last) if linked else None


def blamed(doc: Doc, first: int, attribution: Attribution | None) -> Span | None:
    """Return who is blamed, where a claim begins with them and a quotation says for what: ``accused him of “theft”``."""
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if attribution is None or attribution.mode != "mixed" or phrase is None or phrase.first != first:
        return None
    link = doc.tokens[phrase.joined_last]
    after = doc.after(link.i + (doc.after(link.i).tag == "DT"))
    quoted = link.lower in _LINKS and after.tag == "``"
    return doc.span(first, phrase.joined_last) if quoted and only_judges(doc, attribution) else None


def predicated(doc: Doc, first: int, attribution: Attribution | None) -> Span | None:
    """Return what a cue says something of, where a content begins with it: ``calls it the end``, ``sees it as a way to save``."""
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if phrase is None or phrase.first != first or attribution is None or attribution.mode == "direct":
        return None
    if doc.tokens[phrase.head].lower in _REFLEXIVE:
        # "calls herself a poet": whoever does so is what is said to be one.
        return attribution.source_span
    if called(doc, attribution, phrase):
        return doc.span(first, phrase.joined_last)
    if puts_at(doc, attribution, phrase):
        return doc.span(first, amount_at(doc, phrase, doc.token_at(attribution.content[-1].end - 1) + 1))
    last = max(phrase.joined_last, phrase_end(doc, phrase, doc.token_at(attribution.content[-1].end - 1) + 1))
    seen = (i for i in range(phrase.last, last) if doc.tokens[i].lower == "as" and doc.before(i).lower != "such")
    last = next(seen, last)
    return doc.span(first, last) if doc.after(last - 1).lower == "as" else None


def seen_as(doc: Doc, one: Proposition, attribution: Attribution | None) -> Span | None:
    """Return what is seen as something: ``the plan as a threat``, ``a plan that she sees as a threat``."""
    first = one.pieces[0][0]
    chunks = doc.chunks_in(first, one.pieces[-1][1])
    opens = doc.tokens[first].lower == "as"
    if not opens and any(doc.tokens[chunk.first].lower == "as" for chunk in chunks):
        phrase = next((chunk.phrase for chunk in chunks if chunk.kind == PHRASE), None)
        return whole_phrase(doc, phrase, phrase.last) if phrase is not None else None
    if not opens or attribution is None or attribution.cue_span is None:
        return None
    cue = doc.verbs_in(doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1)
    told = next((clause for clause in cue if clause.antecedent is not None), None)
    if told is None or told.antecedent is None:
        return None
    # "sent to a camp in Selm, which the church sees as a retreat": the camp.
    phrase = described_by(doc, told, told.antecedent) if told.kind == "relative" else told.antecedent
    return doc.span(phrase.first, phrase.joined_last)
