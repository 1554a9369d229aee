"""The pieces of a content that are one claim, around a source and its cue."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.claims.pieces import has_finite, stands_in_front
from analysis.extract.records import Attribution
from analysis.lexicon import words
from analysis.text.chunks import PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import AUXILIARIES, FINITE

# The word classes that a clause does not end with.
_NEAR = 5
_UNENDED = frozenset({"MD", "DT", "TO"})


def wholes(doc: Doc, attribution: Attribution) -> Iterator[list[Span]]:
    """Yield the contents that claim something: pieces of one clause, around a source and its cue, are one.

    A cue without a source stays where it is: ``The bridge is expected to reopen``.
    """
    pieces: list[Span] = []
    for piece in attribution.content:
        around = bool(pieces) and _stands_around(doc, attribution, pieces[-1], piece)
        if pieces and not around and not _is_cut(doc, pieces[-1], piece):
            yield pieces
            pieces = []
        joined = bool(pieces) and (around or attribution.source_span is None)
        pieces.append(Span(pieces.pop().start, piece.end) if joined else piece)
    if pieces:
        yield pieces


def _stands_around(doc: Doc, attribution: Attribution, first: Span, second: Span) -> bool:
    """Say whether the verb of two pieces is a passive cue between them: ``The plan, which he signed, | was seen | as weak``."""
    cue = attribution.cue_span
    if attribution.source_span is not None or cue is None or not first.end <= cue.start < cue.end <= second.start:
        return False
    verbs = doc.verbs_in(doc.token_at(cue.start), doc.token_at(cue.end - 1) + 1)
    return doc.tokens[doc.token_at(second.start)].lower == "as" and any(clause.group.passive for clause in verbs)


def _is_cut(doc: Doc, first: Span, second: Span) -> bool:
    """Say whether the first of two pieces is no clause without the second: ``The dam, she said, will hold``, ``If it rains, …``."""
    if doc.sentence_at(first.start).i != doc.sentence_at(second.start).i:
        return False
    begin, end = doc.token_at(first.start), doc.token_at(first.end - 1) + 1
    quoted = doc.tokens[begin].tag in ("``", "''")
    if stands_in_front(doc, begin + quoted, end):
        return True
    ending = next((token for token in reversed(doc.tokens[begin:end]) if token.is_word), doc.tokens[begin])
    if ending.tag in _UNENDED or (ending.lower in AUXILIARIES and ending.tag in FINITE):
        # "It was, she said, too old."
        return True
    opening = doc.token_at(second.start)
    opening += doc.tokens[opening].tag == "``"
    if "that" in (doc.tokens[opening].lower, doc.before(opening).lower) and doc.before(opening).tag != "CC":
        # "There is no evidence, she said, that it leaked."
        return not any(token.tag == "CC" for token in doc.tokens[end : doc.token_at(second.start)])
    # “Most of them,” she said, “have left.”
    after = doc.after(doc.token_at(second.start)) if quoted else doc.tokens[doc.token_at(second.start)]
    goes_on = after.tag in FINITE or after.tag == "TO" or (after.tag == "IN" and doc.after(after.i).tag == "VBG")
    if quoted and after.tag.startswith("VB") and _is_phrase_alone(doc, begin + 1, end):
        # “Most people,” she said, “eat the rest.”
        return True
    acts = next((one for one in doc.verbs_in(opening, opening + _NEAR) if one.group.first == opening), None)
    if acts is not None and acts.sibling is None and acts.phrase is not None and begin < acts.phrase.first < end:
        # "It leaks, and the roof, she said, will fall."
        return True
    ends = next((one for one in doc.verbs_in(begin, end) if one.finite and one.group.last == end), None)
    if ends is not None and (after.tag == "TO" or _needs_object(ends)):
        # "He likes, he says, to walk", "She has made, she reckons, 900 wheels"
        return True
    return (goes_on or not quoted) and not has_finite(doc, begin, end)


def _is_phrase_alone(doc: Doc, begin: int, end: int) -> bool:
    """Say whether a noun phrase with what is tied to it is all that stands among some tokens, marks at their end left out."""
    while end > begin and not doc.tokens[end - 1].is_word:
        end -= 1
    kinds = {chunk.kind for chunk in doc.chunks_in(begin, end)}
    return PHRASE in kinds and kinds <= {PHRASE, PREPOSITION}


def _needs_object(clause: Clause) -> bool:
    """Say whether the verb of a clause says nothing without an object: ``has made``."""
    return clause.kind == "main" and not clause.group.passive and clause.group.lemma in words("needing_objects", "verb")
