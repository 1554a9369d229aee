"""Verbs with a source of their own: ``Lee said that …``, ``"…," said Lee``, ``what Lee called a scandal``."""

from __future__ import annotations

from analysis.extract.attributions.alone import below_colon, without_frame
from analysis.extract.attributions.behind import source_behind
from analysis.extract.attributions.contentedges import apposition
from analysis.extract.attributions.contentends import right_end
from analysis.extract.attributions.contents import addressed_end, content_start
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.frames import frame_of, stands_first
from analysis.extract.attributions.objectends import OBJECTS, before_own_words, object_end
from analysis.extract.attributions.preceding import content_before, content_begun
from analysis.extract.attributions.setting import (
    Setting,
    ends_quotation,
    exclaimed,
    outside_before,
    quotation_at,
    span_of,
    stopped,
)
from analysis.extract.attributions.speakers import source_of
from analysis.extract.attributions.withgaps import named_end, within_relative_clause
from analysis.lexicon import words
from analysis.text.extents import Range
from analysis.text.openers import content_nouns
from analysis.text.phrases import names_month
from analysis.text.tagsets import FINITE, NOUNS
from analysis.text.wordforms import word_form

_DOCUMENTS = words("bodies", "noun", kind="document") | words("bodies", "noun", kind="data")
_DESCRIBED_BY = NOUNS | {"IN", "TO"}
_SHORTEST = frozenset({"yes", "no"})
_APART = frozenset({"while", "but", "and", "as", "when"})
_CLAUSES = frozenset({"that", "bare", "rest", "wh", "noun complement", "noun as"})


def read_verb(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Draft | None:
    """Read a verb, participle or infinitive that attributes, between the tokens `floor` and `ceiling`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("What Lee called a farce ended, said two aides, adding that nobody would miss it."))
    >>> [(draft.rule, draft.content[-1].of(doc.text)) for draft in drafts(doc, [])][1:]
    [('say: after, inverted', 'What Lee called a farce ended'), ('add: that', 'nobody would miss it')]
    """
    inverted = source_behind(setting, cue, ceiling)
    if inverted is not None and cue.first == setting.sentence.first:
        follows = quotation_at(setting, inverted[1] + 1)
        return drafted(setting, cue, inverted, [follows.span if follows else None], "quotation follows, inverted")
    if inverted is not None:
        return content_before(setting, cue, inverted, cue.first, "after, inverted")
    source = source_of(setting, cue)
    if source is None or source[0] < floor:
        return None
    if _stands_after_quotation(setting, cue, source, ceiling) or _parts_noun(setting, cue, source):
        return content_before(setting, cue, source, source[0], "after")
    return _with_content_after(setting, cue, source, floor, ceiling)


def _stands_after_quotation(setting: Setting, cue: Cue, source: Range, ceiling: int) -> bool:
    """Say whether a quotation ends before the source and is what the cue attributes."""
    opens = source[0] == setting.sentence.first
    closed = exclaimed(setting, source[0]) if opens else ends_quotation(setting, source[0])
    closed = closed or (opens and "bare" in cue.frames and stopped(setting, source[0]))
    if _describes_speaker(setting, cue):
        return False
    beside = cue.form == "verb" and all(setting.tag(i) not in FINITE for i in range(source[1], cue.first))
    quotes = "quote" in cue.frames or cue.cue_class in ("speech", "writing")
    return closed and beside and quotes and not _has_own_content(setting, cue, source, ceiling)


def _describes_speaker(setting: Setting, cue: Cue) -> bool:
    """Say whether "who" stands between a quotation and who says it, in another verb: ``“No,” Lee, who led the search, told us``."""
    clause = cue.clause
    outer = clause.head if clause is not None and clause.kind == "relative" else None
    return outer is not None and any(each.head == outer.group.head for each in setting.cues if "quote" in each.frames)


def _parts_noun(setting: Setting, cue: Cue, source: Range) -> bool:
    """Say whether a cue between commas parts a noun from its "that": ``There was no proof, she said, that it leaked``."""
    aside = cue.clause is not None and cue.clause.kind == "aside" and setting.tag(source[0] - 1) == ","
    told = aside and setting.tag(cue.last) == "," and setting.word(cue.last + 1) == "that"
    outer = cue.clause.head if told and cue.clause is not None else None
    exists = outer is not None and outer.existential and not outer.negated
    return told and (exists or setting.word(source[0] - 2) in content_nouns())


def _has_own_content(setting: Setting, cue: Cue, source: Range, ceiling: int) -> bool:
    """Say whether a quotation that ends before ``Lee said yes`` is a part of what stands before, and "yes" the content."""
    number = setting.inside.get(source[0] - 1 - (setting.tag(source[0] - 1) == ","))
    if number is None or not outside_before(setting, number):
        return False
    start = content_start(setting, cue, ceiling)
    return start < ceiling and frame_of(setting, cue, start, ceiling) is not None


def _with_content_after(setting: Setting, cue: Cue, source: Range, floor: int, ceiling: int) -> Draft | None:
    start = content_start(setting, cue, ceiling)
    told = _told_last(setting, cue)
    if told:
        whole = span_of(setting, told + 1, right_end(setting, cue, told + 1, ceiling))
        said = setting.word(told) == "that" and cue.clause is not None and not cue.clause.negated
        return drafted(setting, cue, source, [whole], "that") if said else None
    attached = quotation_at(setting, start)
    nearer = (each for each in setting.cues if each.form == "participle" and "quote" in each.frames)
    if attached is not None and any(cue.last < each.first < start for each in nearer):
        # "It ends with footage of Lee saying, “No”"
        return None
    if attached is not None and "quote" in cue.frames:
        begun = content_begun(setting, cue, source, attached)
        numbers = (setting.inside[start],)
        return drafted(setting, cue, source, [begun, attached.span], "quotation follows", numbers)
    frame = _frame_after(setting, cue, start, ceiling)
    elsewhere = (frame in _CLAUSES and _says_how(setting, start)) or (
        frame == "bare" and stands_first(setting, cue, start)
    )
    if elsewhere or _says_nothing(setting, cue, frame):
        return None
    described = _what_it_describes(setting, cue, source, start, ceiling)
    if described is not None:
        return described
    within = within_relative_clause(setting, cue, source, start, ceiling)
    if within is not None or _lacks_object(setting, cue, start, ceiling):
        return within
    if frame is None:
        return without_frame(setting, cue, source, floor, start, ceiling)
    if frame in ("noun", "wh") and cue.cue_class == "document" and not _is_document(setting, cue):
        return None
    return _framed(setting, cue, source, frame, start + (frame == "that"), ceiling)


def _told_last(setting: Setting, cue: Cue) -> int:
    """Return what stands behind "is" in ``What Lee says is that it broke``, 0 where a cue stands in no such subject."""
    clause = cue.clause
    outer = clause.head if clause is not None else None
    if clause is None or clause.kind != "wh" or outer is None or outer.phrase is None or outer.group.lemma != "be":
        return 0
    behind = setting.doc.chunk_at(cue.last)
    audience = setting.doc.chunks[behind].phrase is not None
    begins = setting.doc.chunks[behind + audience].first if behind + audience < len(setting.doc.chunks) else -1
    subject = outer.phrase.first == clause.first and outer.group.first == begins
    return outer.group.last if subject and "that" in cue.frames and not _reports(setting, outer.group.last) else 0


def _reports(setting: Setting, i: int) -> bool:
    """Say whether a quotation stands at a token, or behind its colon."""
    return quotation_at(setting, i + (setting.word(i) == ":")) is not None


def _frame_after(setting: Setting, cue: Cue, start: int, ceiling: int) -> str | None:
    """Return the frame of what follows a cue; data and documents also show what a noun alone names."""
    frame = frame_of(setting, cue, start, ceiling)
    if frame is None and "data" in cue.frames and _is_document(setting, cue):
        return "noun" if _names_something(setting, start, ceiling) else None
    return frame


def _says_nothing(setting: Setting, cue: Cue, frame: str | None) -> bool:
    """Say whether a participle only describes a noun, or a modal makes a noun or an infinitive no content: ``could ask to``."""
    if cue.form == "participle" and setting.tag(cue.first - 1) in _DESCRIBED_BY and frame not in _CLAUSES:
        return True
    return frame in ("to", "noun") and cue.clause is not None and bool(cue.clause.group.modal)


def _says_how(setting: Setting, start: int) -> bool:
    """Say whether "by" and a gerund tell how somebody answered: ``responded first by saying he was sorry``."""
    by = next((i for i in range(start, start + 2) if setting.word(i) == "by"), None)
    told = setting.word(start) == "that"
    return by is not None and not told and setting.tag(by + 1) == "VBG" and setting.tag(start) in ("IN", "RB", "JJ")


def _framed(setting: Setting, cue: Cue, source: Range, frame: str, start: int, ceiling: int) -> Draft | None:
    """Read a content that begins at a token, to its end by the frame that it stands in."""
    end = right_end(setting, cue, start, ceiling)
    if frame == "rest" and setting.word(start) in _SHORTEST and setting.word(start + 1) in _APART:
        end = start + 1
    if frame == "to" and start > cue.last:
        start = _asked(setting, cue, start)
    if frame == "noun as" and setting.word(start) == "as":
        end = named_end(setting, start, end)
    end = (
        object_end(setting, cue, start, end, frame)
        if frame in OBJECTS
        else before_own_words(setting, source, start, end)
    )
    introduced = frame == "noun" and cue.cue_class == "speech" and end >= setting.last
    below = below_colon(setting, setting.sentence.last - 1) if introduced else None
    return drafted(setting, cue, source, [span_of(setting, start, end), below], frame)


def _asked(setting: Setting, cue: Cue, start: int) -> int:
    """Return where who is asked to do something begins, if nothing else stands between: ``urged him to leave``."""
    chunk = setting.doc.chunks[setting.doc.chunk_at(cue.last)]
    asked = chunk.phrase is not None and chunk.first == cue.last and not chunk.phrase.temporal
    return cue.last if asked and addressed_end(setting, chunk, setting.last) == start else start


def _is_document(setting: Setting, cue: Cue) -> bool:
    """Say whether a document or data is the subject: people who "show" restraint say nothing."""
    phrase = cue.clause.phrase if cue.clause is not None else None
    if phrase is None:
        return False
    noun = setting.word(phrase.head)
    known = word_form(noun)
    return noun in _DOCUMENTS or (known is not None and (known.what == "communication" or known.noun in _DOCUMENTS))


def _names_something(setting: Setting, start: int, ceiling: int) -> bool:
    chunk = setting.doc.chunks[setting.doc.chunk_at(start)] if start < ceiling else None
    return chunk is not None and chunk.phrase is not None and chunk.first == start


def _lacks_object(setting: Setting, cue: Cue, start: int, ceiling: int) -> bool:
    """Say whether another verb follows at once, as after ``what she says is``."""
    return start < ceiling and start == cue.last and setting.tag(start) in FINITE and "rest" in cue.frames


def _what_it_describes(setting: Setting, cue: Cue, source: Range, start: int, ceiling: int) -> Draft | None:
    """Read ``the growth that analysts had forecast``: the object is the noun before the clause."""
    clause = cue.clause
    if clause is not None and "noun" in cue.frames and (start >= ceiling or setting.tag(start) in (",", ":", ".")):
        apposed = apposition(setting, clause)
        if apposed is not None:
            return drafted(setting, cue, source, [span_of(setting, *apposed)], "noun")
    if clause is None or clause.kind != "relative" or clause.antecedent is None or "noun" not in cue.frames:
        return None
    opened = clause.opener >= 0 and setting.word(clause.opener) in ("that", "which")
    timed = clause.antecedent.temporal or names_month(setting.tokens[clause.antecedent.head])
    if (
        timed
        or not opened
        or clause.opener != source[0] - 1
        or (start < ceiling and setting.tag(start) not in (",", ":", "."))
    ):
        return None
    named = (clause.antecedent.first, clause.opener)
    return drafted(setting, cue, source, [span_of(setting, *named)], "noun")
