"""What a cue judges, calls something, or sees as something: ``called the plan a farce``."""

from __future__ import annotations

from functools import cache

from analysis.extract.records import Attribution
from analysis.text.doc import Doc
from analysis.text.extents import phrase_end
from analysis.text.phrases import Phrase
from analysis.text.tagsets import small_words, verbs_with
from analysis.text.wordforms import lemma

_COMPLEMENTS = frozenset({"DT", "PRP$", "JJ", "``", "RB", "VBN", "CD", "NN", "NNS"})
_CLAUSE_FRAMES = ("that", "bare", "to", "after", "quote")


def sees_as(doc: Doc, attribution: Attribution) -> bool:
    """Say whether a cue can say as what something is seen: ``sees the plan as a threat``, not ``recalled a year as a nurse``."""
    if attribution.cue_span is None:
        return True
    cue = doc.words_in(doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1)
    return any(lemma(word) in verbs_with("noun-as") for word in cue)


def only_judges(doc: Doc, attribution: Attribution) -> bool:
    """Say whether a cue can take no clause, only what it judges: ``welcomed the decision to leave``."""
    if attribution.cue_span is None:
        return False
    cue = doc.words_in(doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1)
    return any(lemma(word) in judging() for word in cue)


def performs(doc: Doc, attribution: Attribution) -> bool:
    """Say whether a cue does what it names by saying it: ``declared a state of emergency in three counties``.

    Examples
    --------
    >>> import analysis
    >>> records = analysis.read(analysis.Article("Kole declared war on two neighbours.")).records
    >>> [claim.span.of("Kole declared war on two neighbours.") for claim in records.claims]
    ['Kole declared war on two neighbours']
    """
    if attribution.cue_span is None:
        return False
    cue = doc.words_in(doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1)
    return any(lemma(word) in small_words("performing") for word in cue)


@cache
def judging() -> frozenset[str]:
    """Return the verbs that take what they judge and no clause: to welcome, to mock; and the nouns of such cues: to take aim."""
    return small_words("judging").union(verbs_with("noun").difference(*map(verbs_with, _CLAUSE_FRAMES)))


def puts_at(doc: Doc, attribution: Attribution, phrase: Phrase) -> bool:
    """Say whether a cue says how much something comes to: ``put the cost at £3m``."""
    if attribution.cue_span is None:
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    measures = any(lemma(word) in verbs_with("noun-at") for word in doc.words_in(first, last))
    end = amount_at(doc, phrase, doc.token_at(attribution.content[-1].end - 1) + 1)
    return measures and phrase.first == last and end > 0


def amount_at(doc: Doc, phrase: Phrase, ceiling: int) -> int:
    """Return the "at" before the amount that a phrase with what is tied to it comes to, 0 if there is none: ``the number of piers in 2019 | at 26``."""
    end = max(phrase.joined_last, phrase_end(doc, phrase, ceiling))
    ats = (i for i in range(phrase.joined_last, min(end + 1, ceiling)) if doc.tokens[i].lower == "at")
    return next((i for i in ats if doc.after(i).tag in ("CD", "$", "IN")), 0)


def called(doc: Doc, attribution: Attribution | None, phrase: Phrase) -> bool:
    """Say whether a cue says what a phrase is: ``called the plan a farce``.

    Examples
    --------
    >>> import analysis
    >>> records = analysis.read(analysis.Article("Kole called the plan a farce.")).records
    >>> [claim.subject.of("Kole called the plan a farce.") for claim in records.claims]
    ['the plan']
    """
    if attribution is None or attribution.cue_span is None or attribution.mode == "direct":
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    names = any(lemma(word) in verbs_with("noun-complement") for word in doc.words_in(first, last))
    end = phrase_end(doc, phrase, doc.token_at(attribution.content[-1].end - 1) + 1)
    ends = (phrase.joined_last, max(end, phrase.joined_last))
    return names and phrase.first == last and any(doc.after(end - 1).tag in _COMPLEMENTS for end in ends)
