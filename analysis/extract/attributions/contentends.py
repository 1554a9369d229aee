"""Where the content of an attribution ends: with its clause, or before what somebody else says."""

from __future__ import annotations

from bisect import bisect_right

from analysis.extract.attributions.bidden import begun_behind, opens_sentence
from analysis.extract.attributions.contentedges import breaking_off
from analysis.extract.attributions.contents import beyond_adjunct
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.setting import Setting, quotation_at
from analysis.text.clauses import Clause
from analysis.text.tagsets import FINITE, small_words, verbs_with
from analysis.text.wordforms import lemma, word_form

_NEAR = 6
_GOING_ON = small_words("so and yet")
_CONCESSIVE = small_words("concessive")
_STANDS = small_words("taking a stand")
_TOLD, _NUMBERS = small_words("what was said"), small_words("number said")
_VERBS = FINITE | {"VBN"}
_BRINGING = small_words("bringing a reply")
_REPLIES = small_words("reply")
_NOT = frozenset({"not", "n't"})
# How many later cues of a sentence a content is held against: no sentence that is prose has more.
_CUES_AHEAD = 5
_DASHES = frozenset({":", "-"})


def _first(cue: Cue) -> int:
    return cue.first


def right_end(setting: Setting, cue: Cue, start: int, ceiling: int) -> int:
    """Return where a content that begins at token `start` ends."""
    end = min(ceiling, _clause_end(setting, cue, start))
    whole = beyond_adjunct(setting, start + (setting.tag(start) == ","), ceiling) or start
    behind = bisect_right(setting.cues, start, key=_first)
    for other in setting.cues[behind : behind + _CUES_AHEAD]:
        if other.first >= end:
            break
        if other.head not in setting.inside:
            edge = breaking_off(setting, other, cue, start)
            if edge is not None and whole <= edge < end and edge > start:
                end = edge
    for clause in setting.after_commas:
        if start < clause.first < end and clause.first not in setting.inside and _concedes(setting, clause):
            comma = clause.first - 1 - (setting.tag(clause.first - 1) == "CC")
            end = comma if setting.tag(comma) == "," and comma > start else end
    end = min(end, _own_end(setting, cue, start, end), _next_relative(setting, cue, start, end))
    end = min(end, _that_of_another(setting, cue, start, end), _called_again(setting, start, end))
    end = min(end, _stand_taken(setting, start, end), _reply_brought(setting, start, end))
    if setting.tags.isdisjoint(_DASHES):
        return end
    apart = next(
        (
            i
            for i in range(start + 1, end)
            if setting.tag(i) in _DASHES and (_quotes_apart(setting, i + 1) or _begins_anew(setting, i))
        ),
        end,
    )
    return min(apart, end)


def _stand_taken(setting: Setting, start: int, end: int) -> int:
    """Return where somebody else takes a stand on what was said right before: ``says 40 were sacked, which Lee denies``."""
    for clause in setting.clauses:
        joined = clause.kind in ("relative", "wh") and clause.phrase is not None
        if (
            not joined
            or setting.word(clause.opener) != "which"
            or not start < clause.opener - 1 < end
            or setting.tag(clause.opener - 1) != ","
        ):
            continue
        if clause.group.lemma in _STANDS and not any(setting.tag(i) in FINITE for i in range(clause.group.last, end)):
            return clause.opener - 1
    return end


def _called_again(setting: Setting, start: int, end: int) -> int:
    """Return where what was said is called so, by whoever tells of it: ``says they took Orr, a claim denied by Lee``."""
    for chunk in setting.doc.chunks_in(start + 1, end):
        phrase = chunk.phrase
        if (
            phrase is not None
            and phrase.first > start + 1
            and phrase.first not in setting.inside
            and setting.tag(phrase.first - 1) == ","
            and setting.tag(phrase.first) == "DT"
        ):
            behind = range(phrase.last, min(end, phrase.last + _NEAR))
            verbs = [lemma(setting.word(i)) for i in behind if setting.tag(i) in _VERBS]
            noun = setting.word(phrase.head)
            if (noun in _TOLD and verbs) or (noun in _NUMBERS and not _STANDS.isdisjoint(verbs)):
                return phrase.first - 1
    return end


def _reply_brought(setting: Setting, start: int, end: int) -> int:
    """Return where it is told what the saying brought: ``said he would leave, drawing a sharp reply from Lee``."""
    for clause in setting.clauses:
        first = clause.group.first
        if clause.group.form != "gerund" or clause.group.lemma not in _BRINGING or not start < first - 1 < end:
            continue
        told = setting.doc.chunks[setting.doc.chunk_at(clause.group.last)].phrase
        reply = word_form(setting.word(told.head)) if told is not None and told.first == clause.group.last else None
        if (
            reply is not None
            and reply.noun in _REPLIES
            and setting.tag(first - 1) == ","
            and first not in setting.inside
        ):
            return first - 1
    return end


def _next_relative(setting: Setting, cue: Cue, start: int, end: int) -> int:
    """Return where a relative clause is joined to that of a cue: ``Lee, who backs the law and whom many like,``."""
    told = cue.clause
    if told is None or told.kind != "relative":
        return end
    beside = (
        clause.opener - 1
        for clause in setting.clauses
        if clause.kind == "relative" and clause.head in (told, told.head) and start < clause.opener - 1 < end
    )
    joint = next((joint for joint in beside if setting.tag(joint) == "CC" and joint not in setting.inside), end)
    return end if any(setting.tag(i) in FINITE for i in range(start, joint)) else joint


def _own_end(setting: Setting, cue: Cue, start: int, end: int) -> int:
    """Return where the article goes on in its own voice: ``wants to sell, and in May it hired a broker``, ``hopes to win and she leads``."""
    for clause in setting.clauses:
        named = clause.finite and clause.phrase is not None and clause.opener < start
        if named and start < clause.first < end and clause.first not in setting.inside:
            first = clause.first
            while setting.tag(first - 1) == "CC" or setting.word(first - 1) in _GOING_ON:
                first -= 1
            apart = setting.tag(first - 1) == ","
            joined = apart or (first < clause.first and _asks_to(setting, cue, start))
            if joined and _is_own(setting, cue, clause, start):
                return first - apart
    return end


def _that_of_another(setting: Setting, cue: Cue, start: int, end: int) -> int:
    """Return where "and that" goes on with what an outer verb tells: ``said he had agreed to go, and that it was late``."""
    outer = cue.clause.head if cue.clause is not None else None
    within = cue.clause is not None and cue.clause.kind in ("that", "bare")
    if outer is None or not within or not _asks_to(setting, cue, start):
        return end
    for i in range(start + 1, end):
        joins = setting.word(i) == "that" and setting.tag(i) == "IN" and setting.tag(i - 1) == "CC"
        if joins and i not in setting.inside and any(each.opener == i for each in setting.clauses):
            return i - 1 - (setting.tag(i - 2) == ",")
    return end


def _is_own(setting: Setting, cue: Cue, clause: Clause, start: int) -> bool:
    """Say whether a clause behind a comma is none of what is said: behind an infinitive, or told of after what was to come."""
    told = cue.clause
    if told is None or clause is told or clause.phrase is told.phrase:
        return False
    beside = clause.head is told.head and clause.kind in (told.kind, "main")
    if _asks_to(setting, cue, start):
        return beside and clause.group.lemma not in verbs_with("after")
    content = next((other for other in setting.clauses if other.finite and other.group.first > start), None)
    future = content is not None and content.head is told and content.group.modal == "would"
    past = clause.group.tense == "past" and not clause.group.perfect and not clause.group.modal
    who = clause.phrase.head if clause.phrase is not None else -1
    return future and past and clause.joined != "" and setting.tag(who) == "PRP"


def _asks_to(setting: Setting, cue: Cue, start: int) -> bool:
    """Say whether a content is an infinitive, or one with whoever is asked before it: ``asked me not to use his name``."""
    first = next(iter(setting.doc.verbs_in(start, setting.last)), None)
    return first is not None and first.group.form == "infinitive" and "to" in cue.frames


def _clause_end(setting: Setting, cue: Cue, start: int) -> int:
    """Return where the clause of a cue ends, with all that is embedded in it."""
    clause = cue.clause
    if clause is None:
        return setting.last
    if clause.finite:
        if clause.kind == "adverbial" and clause.last <= start and clause.opener == setting.sentence.first:
            return _before_main(setting, start)
        return (
            clause.last
            if clause.last > start and _is_within(setting, clause, start)
            else _before_sibling(setting, clause, start)
        )
    behind = begun_behind(setting, clause)
    if behind is not None and behind.first > start:
        return behind.first - 1
    head: Clause | None = clause.head
    while head is not None and not head.finite:
        head = head.head
    if opens_sentence(setting, cue):
        ceiling = head.group.first if head is not None and head.group.first > start else setting.last
        return next((end for i in range(start, ceiling) if (end := _comma_end(setting, i))), ceiling)
    if head is None:
        return setting.last
    if head.group.first > start:
        end = head.group.first
        while end > start and setting.tag(end - 1) in (",", "RB"):
            end -= 1
        return end
    return head.last if head.last > start else setting.last


def _comma_end(setting: Setting, i: int) -> int:
    """Return where words before a comma at a token end, with the mark behind one in a quotation; 0 if there is none."""
    if setting.tag(i) != ",":
        return 0
    return i if i not in setting.inside else i + 2 if setting.tag(i + 1) == "''" else 0


def _before_main(setting: Setting, start: int) -> int:
    """Return where the main clause begins behind one that opens the sentence: ``Although he says he “likes it,” he left``."""
    for clause in setting.clauses:
        if clause.kind != "main" or not clause.finite or clause.phrase is None or clause.first in setting.inside:
            continue
        first = clause.phrase.outermost().first
        comma = first - 1 - (setting.tag(first - 1) == "''")
        if comma > start and setting.tag(comma) == ",":
            return first - (setting.tag(first - 1) == ",")
    return setting.last


def _is_within(setting: Setting, clause: Clause, start: int) -> bool:
    """Say whether a clause stands within another whose verb is still to come: ``The man who said so left``."""
    head = clause.head
    while head is not None:
        if head.finite and head.group.first > start:
            return True
        head = head.head
    return False


def _before_sibling(setting: Setting, clause: Clause, start: int) -> int:
    """Return where the next verb of the same subject begins, the end of the sentence if there is none."""
    for other in setting.clauses:
        if other.sibling is clause and other.first > start and other.first not in setting.inside:
            end = other.first
            while end > start and setting.tag(end - 1) in (",", "CC", "RB") and not _denies(setting, end - 1):
                end -= 1
            return end
    return setting.last


def _denies(setting: Setting, i: int) -> bool:
    """Say whether a token ends a clause without its verb: ``said that he did not, but``."""
    return setting.word(i) in _NOT and setting.tag(i - 1) in FINITE


def _concedes(setting: Setting, clause: Clause) -> bool:
    """Say whether a clause is set against what is said: ``…, but the bridge fell``."""
    word = setting.word(clause.opener) if clause.opener >= 0 else ""
    if word == "that" or (clause.sibling is not None and clause.kind in ("bare", "that")):
        # "said it would fall, but would rise again": the verb goes on with what is said.
        return False
    if word in _CONCESSIVE and setting.tag(clause.first - 1) == ",":
        return True
    return setting.word(clause.first - 1) in _CONCESSIVE and setting.tag(clause.first - 2) == ","


def _begins_anew(setting: Setting, i: int) -> bool:
    """Say whether a semicolon stands at a token, outside of quotations, and a main clause follows."""
    if setting.word(i) != ";" or i in setting.inside:
        return False
    return any(clause.kind == "main" and clause.first > i for clause in setting.clauses)


def _quotes_apart(setting: Setting, i: int) -> bool:
    """Say whether a quotation opens that a later cue claims: ``… was hasty – "We must wait," she said – and left``."""
    quotation = quotation_at(setting, i)
    if quotation is None:
        return False
    after = setting.doc.token_at(quotation.span.end)
    return any(after <= cue.first <= after + _NEAR and cue.head not in setting.inside for cue in setting.cues)
