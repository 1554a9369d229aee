"""Speakers: which noun phrase of a sentence is the source of a cue."""

from __future__ import annotations

from analysis.extract.attributions.contents import Setting, is_subordinate, relative_pronoun
from analysis.extract.attributions.cues import Cue, lemma_of
from analysis.extract.attributions.phrases import (
    FINITE,
    NOUN,
    RELATIVE,
    Range,
    clause_follows,
    noun_phrase_after,
    noun_phrase_before,
)
from analysis.extract.attributions.subjects import source_after, subject_before
from analysis.lexicon import words


def source_of(setting: Setting, cue: Cue, floor: int, earlier: list[tuple[Cue, Range]]) -> Range | None:
    """Return the source before a cue; `earlier` are the cues of the sentence read so far, with their sources.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.attributions.sentences import drafts
    >>> doc = parse(Article("Ann Lee, who in 2010 said that it would hold, warned of floods, adding that rain would come."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Ann Lee', 'Ann Lee , who in 2010 said that it would hold', 'Ann Lee , who in 2010 said that it would hold']
    """
    tokens = setting.tokens
    at = cue.first
    while at > floor and tokens[at - 1].tag in ("RB", "RBR"):
        at -= 1
    before = tokens[at - 1] if at > floor else None
    if before is None:
        return _subject_after(setting, cue) if cue.form == "participle" else None
    if cue.form == "participle" and before.tag not in (",", "CC", ":", "-", "''", "IN"):
        return _issuer(setting, cue, floor) if before.tag in NOUN else None
    if (
        before.tag == "CC"
        or cue.form in ("participle", "infinitive")
        or (before.tag == "," and not _aside(setting, cue, floor))
    ):
        for other, source in reversed(earlier):
            related = tokens[other.first - 1].lower in RELATIVE or tokens[other.first - 1].tag in ("WDT", "WP")
            opening = is_subordinate(setting, other) and not is_subordinate(setting, cue)
            if not (related and before.tag == ",") and not opening:
                return source
        return _main_subject(setting, cue, floor)
    pronoun = relative_pronoun(setting, cue, floor)
    if pronoun is not None:
        return subject_before(tokens, pronoun - (tokens[pronoun - 1].tag == ","), floor)
    noun_that = before.lower == "that" and cue.first - 2 >= floor and tokens[cue.first - 2].tag in NOUN
    if before.lower in RELATIVE or before.tag in ("WDT", "WP") or noun_that:
        end = cue.first - 1
        if end > floor and tokens[end - 1].tag == ",":
            end -= 1
        return subject_before(tokens, end, floor)
    return subject_before(tokens, cue.first, floor)


def _aside(setting: Setting, cue: Cue, floor: int) -> bool:
    return subject_before(setting.tokens, cue.first, floor) is not None


def _subject_after(setting: Setting, cue: Cue) -> Range | None:
    """Return the subject of the main clause, which a participle that opens the sentence shares: ``Noting that …, Lee``."""
    tokens = setting.tokens
    for at in range(cue.last, setting.last - 1):
        if tokens[at].tag == "," and at not in setting.inside and clause_follows(tokens, at + 1, setting.last):
            return noun_phrase_after(tokens, at + 1, setting.last)
    return None


def _issuer(setting: Setting, cue: Cue, floor: int) -> Range | None:
    """Return whose words a participle after a noun tells: who ``released a statement saying``, else the noun's own."""
    tokens = setting.tokens
    named = noun_phrase_before(tokens, cue.first, floor)
    if named is None or not any(
        token.lower in words("bodies", "noun", kind="document") for token in tokens[slice(*named)]
    ):
        return named
    verb = named[0] - 1
    issued = verb > floor and lemma_of(tokens[verb]) in words("issuing", "verb")
    return (subject_before(tokens, verb, floor) if issued else None) or named


def _main_subject(setting: Setting, cue: Cue, floor: int) -> Range | None:
    """Return the subject of the first finite verb before the cue, which a participle or a second verb shares."""
    tokens = setting.tokens
    for at in range(floor, cue.first):
        if tokens[at].tag in FINITE and at > floor:
            end = at
            while end > floor and tokens[end - 1].tag == "RB":
                end -= 1
            if tokens[end - 1].lower in RELATIVE or tokens[end - 1].tag in ("WDT", "WP"):
                continue
            return subject_before(tokens, end, floor)
    if cue.form != "participle" or cue.first - 1 <= floor or tokens[cue.first - 1].tag != ",":
        return None
    named = subject_before(tokens, cue.first - 1, floor)
    opens = named is not None and (named[0] == floor or tokens[named[0] - 1].tag in ("CC", ","))
    return named if opens else None


def source_behind(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Range | None:
    """Return the source that follows its verb: ``"…," said Ann Lee``."""
    tokens = setting.tokens
    if cue.form != "verb" or not cue.frames & {"after", "quote"} or cue.last - cue.first > 1:
        return None
    before = tokens[cue.first - 1] if cue.first > setting.sentence.first else None
    if before is None:
        source = noun_phrase_after(tokens, cue.last, ceiling)
        quotes = source is not None and source[1] < ceiling and tokens[source[1]].text == ":"
        return source if quotes else None
    if before.tag not in (",", "''", "``", ".", ":"):
        return None
    if tokens[cue.head].tag not in ("VBD", "VBZ", "VBP") or subject_before(tokens, cue.first, floor) is not None:
        return None
    source = source_after(tokens, cue.last, ceiling)
    if source is None or (source[1] < ceiling and tokens[source[1]].tag in FINITE):
        return None
    return source
