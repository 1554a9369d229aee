"""Verbs that no list holds and that attribute because a quotation stands beside them: ``He gloated: "…"``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from analysis.extract.attributions.cues import Cue, cue_of
from analysis.text.chunks import PHRASE, WORD
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import ACTORS, AUXILIARIES, FINITE
from analysis.text.tokens import Sentence, Token
from analysis.text.wordforms import word_form

_FRAMES = frozenset({"quote", "after"})
_FAR = 12


# What ends a quotation before the words for who speaks.
_PAUSES = frozenset({",", ".", ":", "-"})


def verbs_beside(
    doc: Doc, sentence: Sentence, inside: Mapping[int, int], known: Sequence[Cue], opens: AbstractSet[int]
) -> Iterator[Cue]:
    """Find the verbs beside a quotation: ``"…," blared the headline``, ``"…," she deadpans``.

    `inside` are the tokens within quotations, `opens` those that open one.
    """
    taken = {i for cue in known for i in range(cue.first, cue.last)}
    for clause in doc.verbs_in(sentence.first, sentence.last):
        group = clause.group
        if group.head in inside or group.head in taken or doc.tokens[group.head].lower in AUXILIARIES:
            continue
        if group.form in ("participle", "infinitive") or group.passive or _is_told(clause, taken):
            continue
        if _introduces(doc, sentence, clause, inside, taken, opens) or _ends(doc, sentence, clause, inside, taken):
            cue = cue_of(doc, sentence, clause, group.last, "speech", _FRAMES)
            if cue is not None:
                yield cue


def _is_told(clause: Clause, taken: AbstractSet[int]) -> bool:
    """Say whether a verb stands in what another says, who then is quoted: ``Lee said he hoped that Roe wins: “…”``."""
    head: Clause | None = clause
    while head is not None and head.kind in ("that", "bare", "relative"):
        head = head.head
        if head is not None and head.group.head in taken:
            return True
    return False


def _introduces(
    doc: Doc, sentence: Sentence, clause: Clause, inside: Mapping[int, int], taken: set[int], opens: AbstractSet[int]
) -> bool:
    """Say whether a quotation follows, after a comma or a colon."""
    group = clause.group
    gerund = group.form == "gerund"
    mark = doc.tokens[group.last] if group.last < sentence.last else None
    if mark is not None and mark.tag in ((",",) if gerund else (",", ":")) and group.last + 1 in opens:
        return True
    if gerund:
        return False
    for i in range(group.last, min(sentence.last, group.last + _FAR)):
        if doc.tokens[i].text == ":":
            return i + 1 in opens
        if i in inside or i in taken or doc.tokens[i].tag in FINITE or doc.tokens[i].tag == ",":
            return False
    return False


def _ends(doc: Doc, sentence: Sentence, clause: Clause, inside: Mapping[int, int], taken: AbstractSet[int]) -> bool:
    """Say whether a quotation ends before the subject and the verb, and nothing but an adjunct follows."""
    group = clause.group
    if group.form == "gerund":
        return False
    chunks = [chunk for chunk in doc.chunks_in(sentence.first, group.first) if chunk.kind != WORD]
    named = bool(chunks) and chunks[-1].kind == PHRASE and chunks[-1].first not in inside
    start = chunks[-1].first if named else group.first
    comma = start - (doc.before(start).tag == ",")
    if comma <= sentence.first or comma - 1 not in inside:
        return False
    if comma == start and doc.before(comma - 1).tag not in _PAUSES:
        # "“If and only if” Lee left"
        return False
    opening = next((i + 1 for i in range(comma - 1, sentence.first - 1, -1) if i not in inside), sentence.first)
    if any(i in taken for i in range(sentence.first, opening)):
        # "After saying it was “safe,” Lee left": another verb has the quotation.
        return False
    following = doc.tokens[group.last].tag if group.last < sentence.last else "."
    if named:
        return following in (",", ".", ":", "IN", "DT", "NNP", "RB")
    return clause.phrase is None or not clause.inverted or _can_say(doc.tokens[clause.phrase.head])


def _can_say(head: Token) -> bool:
    """Say whether a noun is one for what can say something: a person, a body, a text; ``blocked the road`` says nothing."""
    known = word_form(head.lower)
    if known is None or head.tag in ("NNP", "PRP") or head.lower in ACTORS:
        return True
    return known.what in ("person", "group", "communication")
