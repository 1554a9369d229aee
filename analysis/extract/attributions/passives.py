"""Passives: ``reported by X``, ``is expected to reopen``, ``it is feared that …``, ``when asked whether …``."""

from __future__ import annotations

from dataclasses import replace

from analysis.extract.attributions.asides import described_too
from analysis.extract.attributions.contentends import right_end
from analysis.extract.attributions.contents import can_listen, content_start, past_adjuncts
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.frames import clause_begins, frame_of
from analysis.extract.attributions.preceding import content_before
from analysis.extract.attributions.setting import Setting, span_of
from analysis.extract.attributions.speakers import antecedent
from analysis.lexicon import words
from analysis.text.extents import Range, before_verb, phrase_end
from analysis.text.tagsets import ADJECTIVES, NOUNS, small_words

_JUDGED = NOUNS | ADJECTIVES | {"''"}
_CLAUSES = frozenset({"that", "wh", "bare"})
_FRAME_AFTER = {"as": "noun-as", "of": "noun", "for": "noun"}


def read_passive(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Draft | None:
    """Read a passive whose source "by" names: ``the plan was praised by Lee``, ``asked by Lee whether …``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The plan was praised by two mayors."))
    >>> [(draft.rule, draft.content[0].of(doc.text)) for draft in drafts(doc, [])]
    [('praise: passive', 'The plan')]
    """
    source, content = named_at(setting, cue.last, ceiling), _subject(setting, cue)
    if source is None or _is_means(setting, source):
        return None
    whole = described_too(setting, source[1], ceiling)
    aside = whole > source[1] and setting.tag(whole) == ","
    source, after = (source[0], whole), whole + aside
    addressed = bool(cue.frames & {"audience", "addressee"})
    after = past_adjuncts(setting, cue, after, ceiling) if addressed else after
    frame = frame_of(setting, cue, after, ceiling)
    if addressed and after < ceiling:
        if frame in ("wh", "to", "that") or setting.word(after) == "about":
            first = after + (frame == "that")
            return drafted(
                setting,
                cue,
                source,
                [span_of(setting, first, right_end(setting, cue, first, ceiling))],
                "passive, it" if frame == "that" else "passive, asked",
            )
    if content is not None and setting.word(content[0]) == "it" and frame == "that":
        end = right_end(setting, cue, after + 1, ceiling)
        return drafted(setting, cue, source, [span_of(setting, after + 1, end)], "passive, it")
    if content is None or not cue.frames & {"noun", "noun-as", "noun-complement"}:
        return None
    if cue.lemma in small_words("laid out"):
        # "The plan was laid out by Lee": nothing is told of what it says.
        return None
    if cue.frames & {"audience"} and setting.tag(content[0]) == "PRP":
        # "We were assured by Lee": what of, is not told.
        return None
    pieces = [span_of(setting, *content)]
    if setting.word(after) == "as":
        pieces.append(span_of(setting, after, right_end(setting, cue, after, ceiling)))
    return drafted(setting, cue, source, pieces, "passive")


def named_at(setting: Setting, i: int, ceiling: int) -> Range | None:
    """Return the noun phrase that begins at a token, with what modifies it."""
    chunk = setting.doc.chunks[setting.doc.chunk_at(i)] if i < ceiling else None
    if chunk is None or chunk.first != i or chunk.phrase is None:
        return None
    end = phrase_end(setting.doc, chunk.phrase, ceiling)
    return i, next((k for k in range(chunk.last, end) if setting.word(k) == "as"), end)


def _is_means(setting: Setting, source: Range) -> bool:
    """Say whether "by" tells how something was said, not who said it: ``confirmed by email``."""
    return source[1] - source[0] == 1 and setting.word(source[0]) in small_words("means of speaking")


def _subject(setting: Setting, cue: Cue) -> Range | None:
    clause = cue.clause
    if clause is not None and clause.kind == "relative" and clause.phrase and clause.opener == clause.phrase.first:
        # "The offer, which was reported by the Herald".
        return antecedent(setting, clause) if setting.tag(clause.opener) != "WP$" else None
    if clause is not None and cue.form == "passive" and clause.group.form == "participle":
        phrase = setting.doc.chunks[setting.doc.chunk_at(clause.group.first - 1)].phrase
        return (phrase.first, phrase.last) if phrase is not None and phrase.last == clause.group.first else None
    return before_verb(setting.doc, clause) if clause is not None and clause.finite and clause.sibling is None else None


def read_sourceless(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Draft | None:
    """Read ``the bridge is expected to reopen``, ``it is feared that …``, ``when asked whether …``."""
    start, group = cue.last, cue.clause.group if cue.clause else None
    if group is None or group.modal:
        return None
    addressed = bool(cue.frames & {"audience", "addressee"})
    subject = _subject(setting, cue) if group.passive else None
    if addressed and group.passive and cue.clause is not None and cue.clause.kind == "aside":
        return _told_aside(setting, cue, ceiling)
    infinitive = _infinitive_at(setting, start)
    if subject is not None and infinitive and not addressed:
        said = _says_outcome(setting, cue, start)
        return _around(setting, cue, subject, start, ceiling, "passive, to") if said else None
    if subject is not None and _judged(setting, cue, start):
        return _judgement(setting, cue, subject, start, ceiling, setting.word(start))
    if subject is not None and _is_called(setting, cue, start, ceiling):
        return _judgement(setting, cue, subject, start, ceiling, "noun complement")
    if subject is not None and _awaited(setting, cue, start, ceiling):
        return _around(setting, cue, subject, start, ceiling, "passive, noun")
    if addressed and group.passive and not infinitive and setting.word(start) != "about":
        # "Were told on Tuesday that"
        start = content_start(setting, cue, ceiling)
    frame = frame_of(setting, cue, start, ceiling)
    if addressed and frame == "rest" and clause_begins(setting, cue, start, ceiling):
        frame = "bare"
    if frame not in _CLAUSES and not (addressed and (setting.word(start) == "about" or infinitive)):
        return None
    start += frame == "that"
    end = right_end(setting, cue, start, ceiling)
    if not group.passive:
        # "Said when asked about it that": the answer is the other's.
        answer = (i for i in range(start + 1, end) if setting.tag(i) == "," or _is_answer(setting, cue, i))
        end = next(answer, end)
        if frame == "that" and _is_answer(setting, cue, start - 1):
            return None
    return drafted(setting, cue, None, [span_of(setting, start, end)], f"passive, {frame or 'about'}")


def _told_aside(setting: Setting, cue: Cue, ceiling: int) -> Draft | None:
    """Read what somebody is told around an aside, or before it: ``The number, the court was told, belonged to Lee``."""
    listens = before_verb(setting.doc, cue.clause) if cue.clause is not None else None
    ends = cue.last >= ceiling or setting.tag(cue.last) in (",", ".")
    if listens is None or not ends:
        return None
    draft = content_before(setting, cue, listens, listens[0], "after")
    return replace(draft, source=None) if draft is not None else None


def _infinitive_at(setting: Setting, start: int) -> bool:
    infinitives = (inner.group.first for inner in setting.clauses if inner.kind == "infinitive")
    return setting.tag(start) == "TO" and start in infinitives


def _says_outcome(setting: Setting, cue: Cue, start: int) -> bool:
    """Say whether what follows "to" is thought or said of the subject: ``is expected to reopen``, ``is said to have left``."""
    told = "rest" in cue.frames or setting.word(start + 1) in ("have", "be")
    return told or cue.cue_class in ("belief", "perception")


def _judged(setting: Setting, cue: Cue, start: int) -> bool:
    """Say whether the subject is judged: ``was described as a wreck``, ``was accused of theft``."""
    frame = _FRAME_AFTER.get(setting.word(start))
    # "The data is offered for sale": it is not judged.
    return frame in cue.frames and cue.cue_class == "speech" and (frame != "noun" or "to" not in cue.frames)


def _is_called(setting: Setting, cue: Cue, start: int, ceiling: int) -> bool:
    """Say whether what the subject is called stands behind: ``was called a fraud``, ``was labelled “mostly true”``."""
    if "noun-complement" not in cue.frames or "quote" in cue.frames or start >= ceiling:
        return False
    phrase = setting.doc.chunks[setting.doc.chunk_at(start)].phrase
    named = phrase is not None and phrase.first == start and setting.word(start) in ("a", "an")
    if cue.lemma in small_words("named by nobody"):
        return False
    return named or (setting.tag(start) == "``" and setting.tag(start + 1) != "DT")


def _judgement(setting: Setting, cue: Cue, subject: Range, start: int, ceiling: int, rule: str) -> Draft | None:
    """Read as what the subject is judged, and by whom: ``was dismissed as “a farce” by two mayors``."""
    end = right_end(setting, cue, start, ceiling)
    by = next((i for i in range(end - 2, start, -1) if setting.word(i) == "by" and i not in setting.inside), -1)
    source = named_at(setting, by + 1, end) if by > start + 1 else None
    speaks = cue.cue_class == "speech" and cue.lemma not in small_words("look at")
    judges = source is not None and speaks and source[1] == end and setting.tag(by - 1) in _JUDGED
    phrase = setting.doc.chunks[setting.doc.chunk_at(by + 1)].phrase if judges else None
    told = phrase is not None and can_listen(setting, phrase) and (phrase.plural or setting.tag(phrase.first) != "CD")
    if not told and rule != "as" and rule not in _FRAME_AFTER and setting.tag(start) != "``":
        # "She was called a liar": nobody in particular said so.
        return None
    if not told:
        return _around(setting, cue, subject, start, ceiling, f"passive, {rule}")
    pieces = [span_of(setting, *subject), span_of(setting, start, by)]
    return drafted(setting, cue, source, pieces, f"passive, {rule}")


def _awaited(setting: Setting, cue: Cue, start: int, ceiling: int) -> bool:
    """Say whether it is told when a thing is expected: ``A hearing is expected in March``."""
    if cue.cue_class != "belief" or not cue.frames >= {"to", "noun"} or start >= ceiling:
        return False
    chunks = setting.doc.chunks_in(start, min(ceiling, start + 4))
    return any(
        chunk.phrase is not None
        and (chunk.phrase.temporal or setting.word(chunk.phrase.head) in words("occasions", "noun"))
        for chunk in chunks[:2]
    )


def _around(setting: Setting, cue: Cue, subject: Range, start: int, ceiling: int, rule: str) -> Draft | None:
    """Make a draft of what stands before and after a passive."""
    after = span_of(setting, start, right_end(setting, cue, start, ceiling))
    return drafted(setting, cue, None, [span_of(setting, *subject), after], rule)


def _is_answer(setting: Setting, cue: Cue, i: int) -> bool:
    """Say whether a token is the "that" of an answer behind what somebody was asked: ``said when asked about it that``."""
    told = setting.word(cue.first - 1) in ("when", "if") and cue.first - 1 > setting.sentence.first
    return told and setting.word(i) == "that" and setting.tag(i) == "IN"
