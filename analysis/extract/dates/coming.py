"""Wordings by which a time is to come whatever the tense: "once it opens on May 3", "is due to leave in May", "until Friday"."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.chunks import PHRASE, PREPOSITION
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence
from analysis.text.verbs import VerbGroup
from analysis.text.wordforms import lemma, word_form

# What opens a clause in the present that tells of what is to come.
_CONDITIONS = words("looking_ahead", "word", kind="condition")
_MOSTLY = 7
_GOING = frozenset({"go", "come"})
_STOPPING = words("looking_ahead", "word", kind="stop")
_ENDING, _NEAR = frozenset({"until", "till"}), 9


def is_condition(doc: Doc, sentence: Sentence, first: int) -> bool:
    """Say whether a time stands in a clause that what will be hangs on: "once the rule takes effect on Dec. 1, many will"."""
    near = doc.verbs_in(sentence.first, sentence.last)
    inside = [clause for clause in near if clause.kind == "adverbial" and clause.first <= first < clause.last]
    clause = inside[-1] if inside else None
    if clause is None or clause.opener < 0 or doc.tokens[clause.opener].lower not in _CONDITIONS:
        return False
    group = clause.group
    to_come = any(main.kind in ("main", "that", "bare") and main.group.tense == "future" for main in near)
    now = group.tense == "present" and not group.perfect and not group.modal
    return to_come and now and group.last <= first


def is_due(doc: Doc, group: VerbGroup, first: int) -> bool:
    """Say whether "is due to" stands between a verb and a time, with what is to come behind it: "is due to leave in May"."""
    if group.lemma != "be" or group.tense != "present" or doc.words_in(group.last, group.last + 2) != ["due", "to"]:
        return False
    done = word_form(doc.tokens[group.last + 2].lower) if group.last + 2 < first else None
    return done is not None and bool({"VB", "VBP"} & done.tags) and (done.noun_share or 0) < _MOSTLY


def is_end(doc: Doc, first: int, before: list[VerbGroup]) -> bool:
    """Say whether "until" stands before a time, or before what the time tells the day of, and nothing tells that it is over."""
    chunks = [chunk for chunk in doc.chunks_in(max(0, first - _NEAR), first) if chunk.first < first]
    links = [doc.tokens[chunk.first].lower for chunk in chunks if chunk.kind == PREPOSITION]
    if not links or not (links[-1] in _ENDING or (links[-1] == "on" and links[-2:-1] and links[-2] in _ENDING)):
        return False
    group = before[-1] if before else None
    cut = doc.before(first).lower in _ENDING and lemma(doc.before(first - 1).lower) in _STOPPING
    if group is None or (cut and group.last == first - 1 and group.tense == "past" and not group.passive):
        return cut
    # "Was shut until Friday" may be over.
    return group.tense == "present" and (group.perfect or links[-1] == "on")


def verb_end(doc: Doc, group: VerbGroup, first: int) -> int:
    """Return where a verb ends with what only completes it: "go to the polls", "takes effect"."""
    chunks = [chunk for chunk in doc.chunks_in(group.last, first) if chunk.last <= first][:2]
    if group.lemma in _GOING and len(chunks) > 1 and chunks[0].kind == PREPOSITION and chunks[1].kind == PHRASE:
        return chunks[1].last
    bare = group.lemma == "take" and chunks and chunks[0].kind == PHRASE and chunks[0].last == group.last + 1
    return chunks[0].last if bare else group.last
