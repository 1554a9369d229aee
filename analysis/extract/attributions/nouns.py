"""Nouns that attribute: ``her claim that …``, ``made the accusation that …``, ``fears that …``, ``its refusal to …``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analysis.extract.attributions.contentends import right_end
from analysis.extract.attributions.cues import Cue, lead
from analysis.extract.attributions.draft import Draft
from analysis.extract.attributions.passives import named_at
from analysis.extract.attributions.setting import Setting, span_of
from analysis.lexicon import rows, words
from analysis.text.clauses import Clause
from analysis.text.extents import Range, before_verb
from analysis.text.phrases import Phrase
from analysis.text.tagsets import FINITE, small_words, verbs_with

_HOLDERS = small_words("holder")
_DENIED = frozenset({"no", "not", "n't"})


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
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The minister's claim that crime has fallen is false."))
    >>> [(draft.rule, draft.content[0].of(doc.text)) for draft in drafts(doc, [])]
    [('claim: noun, that', 'crime has fallen')]
    """
    for chunk in setting.doc.chunks_in(setting.sentence.first, setting.last - 1):
        phrase = chunk.phrase
        if phrase is None or phrase.head in claimed or phrase.head in setting.inside or phrase.head + 1 >= setting.last:
            continue
        row = _nouns().get(setting.word(phrase.head))
        if row is not None and setting.tag(phrase.head) in ("NN", "NNS"):
            draft = _draft(setting, phrase, row)
            if draft is not None:
                yield draft


def _draft(setting: Setting, phrase: Phrase, row: dict[str, str]) -> Draft | None:
    noun, frames = phrase.head, row["frames"].split()
    source, first = _possessor(setting, phrase), noun
    light = _light_verb(setting, phrase, row) if source is None else None
    if light is not None:
        first, source = light
    start = noun + 1
    if source is None and setting.word(start) in _HOLDERS:
        source = named_at(setting, start + 1, setting.last)
        start = source[1] if source else start
    if start + 1 >= setting.last or (source is None and "alone" not in frames):
        return None
    found = _content_of(setting, start, frames, source is not None, light is not None)
    if found is None:
        return None
    start, rule = found
    negated = any(setting.word(i) in _DENIED for i in range(first - 1, noun))
    cue = Cue(first, noun + 1, noun, row["noun"], row["class"], frozenset(frames), "noun", negated)
    named = named_at(setting, start, setting.last) if rule == "of" else None
    end = named[1] if named else _end(setting, cue, start, rule, light is not None)
    content = span_of(setting, start, end)
    return Draft(cue, source, (content,), "same_sentence", f"{cue.lemma}: noun, {rule}") if content else None


def _content_of(setting: Setting, start: int, frames: list[str], held: bool, light: bool) -> tuple[int, str] | None:
    """Return where the content of a noun begins and by which frame."""
    word = setting.word(start)
    if word == "that" and "that" in frames and setting.tag(start + 1) not in FINITE:
        return None if _is_described(setting, start) else (start + 1, "that")
    if setting.tag(start) == "TO" and "to" in frames and held and setting.tag(start + 1) in ("VB", "RB"):
        return start, "to"
    return (start + 1, "of") if word == "of" and "of" in frames and held and not light else None


def _is_described(setting: Setting, that: int) -> bool:
    """Say whether "that" stands for the noun, the object of a verb without another: ``an allegation that the union denied``."""
    clause = next((clause for clause in setting.clauses if clause.opener == that), None)
    if clause is None or clause.group.passive:
        return False
    last = clause.group.last
    ends = last >= setting.last or setting.tag(last) in (",", ".", "CC", ":", "''")
    perceived = words("cue_verbs", "cue", **{"class": "perception"})
    return ends and clause.group.lemma in words("needing_objects", "verb") | verbs_with("noun") | perceived


def _possessor(setting: Setting, phrase: Phrase) -> Range | None:
    """Return who possesses a noun: ``her``, ``the minister's``; the range has no ``'s``."""
    mark = next((i for i in range(phrase.head, phrase.first, -1) if setting.tag(i) == "POS"), None)
    if mark is not None:
        return phrase.first, mark
    if setting.tag(phrase.first) != "PRP$":
        return None
    nobody = setting.word(phrase.first) == "its" and phrase.first == setting.sentence.first
    return None if nobody else (phrase.first, phrase.first + 1)


def _light_verb(setting: Setting, phrase: Phrase, row: dict[str, str]) -> tuple[int, Range] | None:
    """Return where the cue ``made the accusation`` begins, and its subject."""
    for clause in setting.clauses:
        group = clause.group
        if group.last == phrase.first and group.lemma in row["light"].split():
            subject = _subject(setting, clause)
            return (
                (lead(setting.doc, setting.sentence, group.first), subject)
                if subject and group.head not in setting.inside
                else None
            )
    return None


def _subject(setting: Setting, clause: Clause) -> Range | None:
    return before_verb(setting.doc, clause.sibling or clause)


def _end(setting: Setting, cue: Cue, start: int, rule: str, last_of_sentence: bool) -> int:
    """Return where the clause of a noun ends: with the clause that "that" opens, before the verb whose subject the noun is."""
    whole = _next_noun(setting, start, right_end(setting, cue, start, setting.last))
    if last_of_sentence:
        return whole
    whole = min(whole, _before_main(setting, start))
    for clause in setting.clauses:
        if rule == "that" and clause.opener == start - 1:
            return min(whole, clause.last)
        if rule == "to" and clause.group.first == start:
            return min(whole, _infinitive_end(setting, clause))
    return whole


def _next_noun(setting: Setting, start: int, end: int) -> int:
    """Return where the next of a list of such nouns begins: ``his plan to ban cars, his claim that they kill and his refusal``."""
    for chunk in setting.doc.chunks_in(start, end):
        phrase = chunk.phrase
        if phrase is None or not start < phrase.first - 1 or setting.tag(phrase.first) != "PRP$":
            continue
        joined = setting.tag(phrase.first - 1) in (",", "CC") and setting.word(phrase.head) in _nouns()
        if joined and setting.word(phrase.head + 1) in ("that", "to") and phrase.first not in setting.inside:
            edge = phrase.first - 1
            return edge - (setting.tag(edge) == "CC" and setting.tag(edge - 1) == ",")
    return end


def _before_main(setting: Setting, start: int) -> int:
    """Return the comma before the main clause where a preposition opens the sentence: ``In reply to Lee's plan to go, | the mayor left``."""
    if setting.tag(setting.sentence.first) != "IN":
        return setting.last
    mains = (each for each in setting.clauses if each.finite and each.kind == "main" and each.phrase is not None)
    subject = next((each.phrase.outermost().first for each in mains if each.phrase is not None), 0)
    return subject - 1 if subject > start and setting.tag(subject - 1) == "," else setting.last


def _infinitive_end(setting: Setting, clause: Clause) -> int:
    """Return where an infinitive ends: before the verb of the clause whose subject it belongs to."""
    for other in setting.clauses:
        group, phrase = other.group, other.phrase
        if other.finite and phrase is not None and phrase.first < clause.group.first < group.first:
            end = group.first
            while setting.tag(end - 1) in (",", "RB"):
                end -= 1
            return end
    return setting.last
