"""Where the words between attributions begin and end that the article says itself."""

from __future__ import annotations

from analysis.extract.claims.pieces import has_finite
from analysis.text.chunks import COORDINATOR, FINITE_VERB, OPENER, OTHER_VERB, PHRASE, PREPOSITION
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADVERBS, EITHER, OPENERS, small_words

_TAKES = frozenset({PREPOSITION, FINITE_VERB, OTHER_VERB})
_NEAR = 4
# What part of an attribution a token is.
CONTENT, SOURCE, CUE = 1, 2, 3
_CONDITIONS = small_words("if")
_RELATIVES = frozenset({"which", "whom"})
_WHEN = small_words("when")
_EVENTS = frozenset({"after", "before", "as", "where", "when", "while", "since", "until", "because"})
_SOON = small_words("soon")


def with_subject(doc: Doc, taken: bytearray, first: int, last: int) -> int:
    """Return where a stretch begins with its subject, if that is the source of a later verb: ``Lee left and said``."""
    begin = first
    while begin > 0 and taken[begin - 1] == SOURCE:
        begin -= 1
    verb = next((clause for clause in doc.verbs_in(first, last) if clause.finite), None)
    if verb is None or verb.phrase is None or verb.sibling is not None:
        return first
    return begin if begin <= verb.phrase.first < first and begin >= verb.first else first


def with_object(doc: Doc, taken: bytearray, first: int, last: int) -> int:
    """Return where a stretch ends with what its last word takes, if that is the source of a later cue: ``works for a firm that says``."""
    if first < last < len(taken) and taken[last] == CUE and not taken[last - 1]:
        # "left after the | remark that …"
        begun, noun = doc.chunks[doc.chunk_at(last - 1)].phrase, doc.chunks[doc.chunk_at(last)].phrase
        return noun.last if noun is not None and noun is begun and noun.preposition > first else last
    end = last
    while end < len(taken) and taken[end] == SOURCE:
        end += 1
    phrase = doc.chunks[doc.chunk_at(last)].phrase if last < end else None
    held = phrase is not None and CUE in taken[end : phrase.last] and phrase.preposition > first
    if phrase is not None and held:
        # "left after | her remark that …"
        return phrase.last
    ahead = doc.chunks[doc.chunk_at(last - 1)].kind
    takes = ahead in _TAKES or (ahead == COORDINATOR and phrase is not None and _is_listed(doc, phrase))
    if last in (first, end) or doc.after(end - 1).tag == "POS" or not takes:
        return last
    acts = any(
        clause.finite and clause.phrase is phrase
        for clause in doc.verbs_in(last, doc.sentences[doc.sentence_at(doc.tokens[last].start).i].last)
    )
    return last if phrase is None or phrase.first != last or acts else end


def _is_listed(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase is the second of two that "and" joins, and "who" or "that" tells of it: ``schools and clubs that want``."""
    before = doc.chunks[max(0, phrase.place - 2)]
    return before.kind == PHRASE and doc.chunks[doc.chunk_at(phrase.last)].kind == OPENER


def before_opener(doc: Doc, taken: bytearray, first: int, last: int) -> int:
    """Return where a stretch ends without the word that opens the clause of a cue: ``He left after Lee said it leaks``."""
    if last - first > 1 and last < len(taken) and taken[last] == CUE:
        return _before_subject(doc, first, last)
    if last - first > 1 and last < len(taken) and taken[last] == CONTENT and doc.before(last).lower in _EVENTS:
        # "Prices rose after | the firm was accused of theft"
        told = doc.chunks[doc.chunk_at(last - 1)].kind == OPENER and has_finite(doc, first, last - 1)
        return _before_distance(doc, first, last - 1) if told else last
    if last - first < 2 or last >= len(taken) or taken[last] != SOURCE:
        return last
    opener = doc.before(last).lower
    begun = _joined_before(doc, first, last)
    if begun:
        return begun
    if opener not in OPENERS | EITHER or doc.chunks[doc.chunk_at(last - 1)].kind != OPENER:
        return last
    if opener in _RELATIVES and doc.before(last - 1).tag == "IN":
        # "aired a talk, in which | he says"
        return last - 2
    # Without its condition, "He will stay if the board says it is safe" claims too much.
    return first if opener in _CONDITIONS else _before_distance(doc, first, last - 1)


def _tells_how_long(doc: Doc, i: int) -> bool:
    """Say whether a time says how long before or after another event something is: ``three days | after``, not ``last night | as``."""
    phrase = doc.chunks[doc.chunk_at(i)].phrase
    if phrase is None or phrase.preposition >= 0:
        return False
    return phrase.plural or any(token.tag in ("CD", "DT") for token in doc.tokens[phrase.first : phrase.last])


def _joined_before(doc: Doc, first: int, last: int) -> int:
    """Return where the "and" stands behind which the clause of a source begins with other words, 0 if none: ``and for a moment | I can't say``."""
    own = next((clause for clause in doc.verbs_in(last, last + _NEAR) if clause.finite and clause.joined), None)
    begins = own is not None and own.phrase is not None and own.phrase.first == last and first < own.first < last
    return own.first - 1 if begins and own is not None and doc.before(own.first).tag == "CC" else 0


def _before_subject(doc: Doc, first: int, last: int) -> int:
    """Return where a stretch ends before the subject of a cue, where "and", "which" or "after" goes before that.

    ``He fell ill and the men | were told``, ``a row, during which two men | were asked``.
    """
    cue = next((clause for clause in doc.verbs_in(last, last + 4) if clause.finite and clause.sibling is None), None)
    phrase = cue.phrase if cue is not None else None
    begin = phrase.outermost().first if phrase is not None else first
    if not first < begin < last or not has_finite(doc, first, begin):
        return last
    if doc.before(begin).tag == "CC":
        return begin - 1
    opener = cue.opener if cue is not None and cue.kind in ("relative", "adverbial") else 0
    if not first < opener < begin:
        return last
    # Without its condition, what stands before claims too much.
    opener -= doc.before(opener).tag == "IN"
    return first if doc.tokens[opener].lower in _CONDITIONS else _before_distance(doc, first, opener)


def _before_distance(doc: Doc, first: int, last: int) -> int:
    """Return where words end without how long before or after another event: ``It fell three days | after Lee said``."""
    chunk = doc.chunks[doc.chunk_at(last - 1)]
    if doc.tokens[last].lower not in _WHEN:
        return last
    if doc.before(last).lower in _SOON:
        return last - 1
    if chunk.phrase is None or not chunk.phrase.temporal or not _tells_how_long(doc, last - 1):
        return last
    begin = chunk.first
    while begin > first and doc.before(begin).tag in ADVERBS:
        begin -= 1
    return begin
