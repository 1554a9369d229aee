"""Contents that a relative pronoun is part of: ``a step which Lee says will help``, ``what Lee called “a scandal”``; the end of a name that is given."""

from __future__ import annotations

from analysis.extract.attributions.contentends import right_end
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.setting import (
    Setting,
    span_of,
)
from analysis.text.extents import Range
from analysis.text.tagsets import FINITE, small_words

_PRONOUNS = small_words("relative")


def within_relative_clause(setting: Setting, cue: Cue, source: Range, start: int, ceiling: int) -> Draft | None:
    """Read ``a step which Lee says will help``, ``what Lee called "a scandal"``: the pronoun is part of the content.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It is a step which engineers say will help."))
    >>> [piece.of(doc.text) for piece in next(drafts(doc, [])).content]
    ['which', 'will help']
    """
    opener = cue.clause.opener if cue.clause is not None else -1
    owner = cue.clause.head if cue.clause is not None and cue.clause.kind == "contact" else None
    if owner is not None and setting.tag(owner.opener) == "WP$" and owner.group.first == cue.last:
        opener = owner.opener
    if opener < 0 or not _stands_at(setting, opener, source[0]) or start != cue.last or start >= ceiling:
        return None
    named = "noun-complement" in cue.frames and setting.tag(start) in ("DT", "JJ", "``", "PRP$")
    named = named or ("noun-as" in cue.frames and setting.word(start) == "as")
    # "Said that Roe blamed him and called him weak": "that" is no part of what he called him.
    named = named and cue.clause is not None and cue.clause.kind != "that"
    told = any(clause.head is cue.clause and clause.group.first == start for clause in setting.clauses)
    told = told or (owner is not None and opener == owner.opener)
    if not named and not (setting.tag(start) in FINITE | {"VBN"} and ("rest" in cue.frames or told)):
        return None
    end = right_end(setting, cue, start, ceiling)
    if named:
        end = named_end(setting, start, end)
    elif setting.tag(opener - 1) == ",":
        commas = (i for i in range(start, end - 1) if setting.tag(i) == "," and i not in setting.inside)
        end = next((i for i in commas if setting.tag(i + 1) in FINITE | {"VBN"}), end)
    pieces = [span_of(setting, opener, source[0]), span_of(setting, start, end)]
    return drafted(setting, cue, source, pieces, "within a relative clause")


def _stands_at(setting: Setting, opener: int, first: int) -> bool:
    """Say whether a relative pronoun stands right before a source, "whose" with its noun: ``whose roof he says is sound``."""
    if setting.tag(opener) == "WP$":
        owned = setting.doc.chunks[setting.doc.chunk_at(opener + 1)]
        return owned.phrase is not None and owned.last == first
    beside = all(setting.tag(i) == "RB" for i in range(opener + 1, first))
    return opener < first and beside and setting.word(opener) in _PRONOUNS


def named_end(setting: Setting, start: int, end: int) -> int:
    """Return where a name that is given ends: with its closing mark, or before a comma.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("What Lee called “a farce” ended."))
    >>> [piece.of(doc.text) for piece in next(drafts(doc, [])).content]
    ['What', '“a farce”']
    """
    mark = next((i for i in range(start, min(end, start + 3)) if setting.tag(i) == "``"), None)
    stop = "," if mark is None else "''"
    edges = (i for i in range(start if mark is None else mark, min(end + 1, setting.sentence.last)))
    edge = next((i for i in edges if setting.doc.tokens[i].tag == stop), None)
    return end if edge is None else edge + (mark is not None)
