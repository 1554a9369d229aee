"""Nouns that attribute: ``her claim that …``, ``made the accusation that …``, ``fears that …``, ``its refusal to …``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analysis.extract.attributions.contents import Setting, right_end, span_of
from analysis.extract.attributions.cues import Cue, lemma_of
from analysis.extract.attributions.draft import Draft
from analysis.extract.attributions.phrases import FINITE, Range, noun_phrase_after, noun_phrase_before
from analysis.extract.attributions.subjects import subject_before
from analysis.lexicon import rows, words

_WITHIN = frozenset({"JJ", "JJR", "JJS", "NN", "CD", "VBN", "VBG", "RB"})
_HOLDERS = frozenset("by from of among".split())
_AUXILIARIES = words("auxiliaries", "form", lemma="be") | words("auxiliaries", "form", lemma="have")


@cache
def _nouns() -> dict[str, dict[str, str]]:
    found = {}
    for row in rows("cue_nouns"):
        noun = row["noun"]
        plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
        found[noun] = found[plural] = row
    return found


def noun_drafts(setting: Setting, claimed: set[int]) -> Iterator[Draft]:
    """Find the attributions of a sentence whose cue is a noun; `claimed` are tokens that others attribute already.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.attributions.sentences import drafts
    >>> doc = parse(Article("The minister's claim that crime has fallen is false."))
    >>> [(draft.rule, draft.content[0].of(doc.text)) for draft in drafts(doc, [])]
    [('claim: noun, that', 'crime has fallen')]
    """
    tokens = setting.tokens
    for at in range(setting.sentence.first, setting.last - 1):
        row = _nouns().get(tokens[at].lower)
        if row is None or tokens[at].tag not in ("NN", "NNS") or at in claimed or at in setting.inside:
            continue
        draft = _draft(setting, at, row)
        if draft is not None:
            yield draft


def _draft(setting: Setting, at: int, row: dict[str, str]) -> Draft | None:
    tokens, frames = setting.tokens, row["frames"].split()
    start = at + 1
    phrase_start = at
    while phrase_start > setting.sentence.first and tokens[phrase_start - 1].tag in _WITHIN:
        phrase_start -= 1
    source, cue_start = _possessor(setting, phrase_start), at
    light = _light_verb(setting, phrase_start, row) if source is None else None
    if light is not None:
        cue_start, source = light
    if source is None and tokens[start].lower in _HOLDERS:
        source = noun_phrase_after(tokens, start + 1, setting.last)
        start = source[1] if source else start
    if start + 1 >= setting.last or (source is None and "alone" not in frames):
        return None
    word = tokens[start]
    if word.lower == "that" and "that" in frames and tokens[start + 1].tag not in FINITE:
        first, rule = start + 1, "that"
    elif word.tag == "TO" and "to" in frames and source is not None and tokens[start + 1].tag in ("VB", "RB"):
        first, rule = start, "to"
    elif word.lower == "of" and "of" in frames and source is not None and light is None:
        first, rule = start + 1, "of"
    else:
        return None
    negated = any(token.lower in ("no", "not", "n't") for token in tokens[max(0, cue_start - 1) : at])
    cue = Cue(cue_start, at + 1, at, row["noun"], row["class"], frozenset(frames), "noun", negated)
    phrase = noun_phrase_after(tokens, first, setting.last) if rule == "of" else None
    end = phrase[1] if phrase else _end(setting, cue, first, rule == "to", light is not None)
    content = span_of(setting, first, end)
    return Draft(cue, source, (content,), "same_sentence", f"{cue.lemma}: noun, {rule}") if content else None


def _possessor(setting: Setting, phrase_start: int) -> Range | None:
    """Return who possesses a noun: ``her``, ``the minister's``; the range has no ``'s``."""
    if phrase_start <= setting.sentence.first:
        return None
    before = setting.tokens[phrase_start - 1]
    if before.tag == "PRP$":
        return (
            None if before.lower == "its" and phrase_start - 1 == setting.sentence.first else (before.i, before.i + 1)
        )
    return noun_phrase_before(setting.tokens, before.i, setting.sentence.first) if before.tag == "POS" else None


def _light_verb(setting: Setting, phrase_start: int, row: dict[str, str]) -> tuple[int, Range] | None:
    """Return where the cue ``made the accusation`` begins, and its subject."""
    tokens, at = setting.tokens, phrase_start - 1
    if at > setting.sentence.first and tokens[at].tag == "DT":
        at -= 1
    if at <= setting.sentence.first or lemma_of(tokens[at]) not in row["light"].split() or at in setting.inside:
        return None
    first = at
    while first > setting.sentence.first and (
        tokens[first - 1].tag in ("MD", "RB") or tokens[first - 1].lower in _AUXILIARIES
    ):
        first -= 1
    subject = subject_before(tokens, first, setting.sentence.first)
    return (first, subject) if subject else None


def _end(setting: Setting, cue: Cue, first: int, infinitive: bool, last_of_sentence: bool) -> int:
    """Return where the clause of a noun ends: before the verb of the sentence whose subject the noun is."""
    tokens = setting.tokens
    end = right_end(setting, cue, first, setting.last)
    if last_of_sentence:
        return end
    opening = not any(token.tag in FINITE for token in tokens[setting.sentence.first : cue.first])
    verbs = int(infinitive)
    for at in range(first, end):
        token = tokens[at]
        following = tokens[at + 1] if at + 1 < end else None
        if (
            token.tag == ","
            and following is not None
            and (following.tag in FINITE or following.lower in ("and", "but"))
        ):
            return at
        if token.tag == "," and opening and verbs:
            return at
        if token.tag in FINITE and (at == first or tokens[at - 1].tag not in FINITE):
            verbs += 1
            if verbs > 1 and not _opens_clause(setting, first, at):
                return at
    return end


def _opens_clause(setting: Setting, first: int, verb: int) -> bool:
    """Say whether a subordinate clause opens between two verbs: then the second is of that clause."""
    previous = max((at for at in range(first, verb) if setting.tokens[at].tag in FINITE), default=first)
    linking = (
        "that",
        "who",
        "which",
        "because",
        "if",
        "when",
        "as",
        "and",
        "while",
        "what",
        "how",
        "than",
        "where",
        "whether",
    )
    return any(setting.tokens[at].lower in linking for at in range(previous + 1, verb))
