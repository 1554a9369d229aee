"""Verbs behind which nothing stands: what is said is below a colon, behind ``As Lee said,``, or before the verb."""

from __future__ import annotations

from dataclasses import replace

from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.preceding import content_before
from analysis.extract.attributions.setting import Setting, quotation_at, span_of
from analysis.lexicon import words
from analysis.text.extents import Range
from analysis.text.span import Span
from analysis.text.tagsets import FINITE, small_words

_BREAKS = FINITE | {","}
# "But, as Lee said, it was late."
_BEFORE_AS = frozenset({"CC", "RB", ","})
_SPEAKING = small_words("first person")


def without_frame(setting: Setting, cue: Cue, source: Range, floor: int, start: int, ceiling: int) -> Draft | None:
    """Read a cue after which nothing stands: its content is below a colon, behind ``As Lee said,``, or before it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("As Lee said, it was late."))
    >>> [(draft.rule, draft.content[0].of(doc.text)) for draft in drafts(doc, [])]
    [('say: as, first', 'it was late')]
    """
    below = below_colon(setting, start) if "quote" in cue.frames else None
    if below is not None:
        draft = drafted(setting, cue, source, [below], "introduces what follows")
        return replace(draft, reach="next_paragraph") if draft else None
    beside = _beside_colon(setting, start) if "quote" in cue.frames else None
    if beside is not None:
        draft = drafted(setting, cue, source, [beside], "introduces what follows")
        return replace(draft, frame="block quotation") if draft else None
    before = source[0] - 1
    opening = all(setting.tag(i) in _BEFORE_AS for i in range(setting.sentence.first, before))
    if setting.word(before) == "as" and opening and "after" in cue.frames:
        start = _past_adjuncts(setting, start, ceiling)
        follows = start < ceiling and setting.tag(start) == ","
        return drafted(setting, cue, source, [span_of(setting, start + 1, ceiling)], "as, first") if follows else None
    if setting.word(before) == ";":
        # "They said so; a third could not recall."
        return None
    if source[0] > floor and setting.tag(before) not in (",", ":", "''", "(", "-") and setting.word(before) != "as":
        return None
    start = _past_adjuncts(setting, start, ceiling)
    quoted = start in setting.inside and "quote" in cue.frames
    nothing_left = start >= ceiling or setting.tag(start) in (",", ":", "''") or quoted
    if nothing_left and cue.frames & {"after", "quote"}:
        return content_before(setting, cue, source, source[0], "after")
    return None


def _beside_colon(setting: Setting, start: int) -> Span | None:
    """Return the rest of the paragraph that ``Ann Lee writes: I have …`` introduces, where "I" or "we" speaks."""
    doc = setting.doc
    if setting.word(start) != ":" or start + 1 >= setting.last or setting.word(start + 1) not in _SPEAKING:
        return None
    return Span(doc.after(start).start, doc.paragraphs[setting.sentence.paragraph].end)


def _past_adjuncts(setting: Setting, start: int, ceiling: int) -> int:
    """Skip what a source and its verb leave at the end of a sentence: ``…, as Lee noted in The Post on Monday``."""
    adjunct = setting.tag(start) in ("IN", "RB", "RBR") or setting.word(start) in words("occasions", "noun")
    if start >= ceiling or not adjunct or setting.word(start) == "that":
        return start
    end, stops = start, (*FINITE, ",", ":", "``", "WP", "WRB")
    while end < ceiling and setting.tag(end) not in stops and end not in setting.inside:
        end += 1
    return end if end == ceiling or setting.tag(end) in (",", ":") else start


def _only_adjuncts(setting: Setting, start: int, end: int) -> bool:
    """Say whether nothing stands between two tokens but where, when and to whom: ``wrote to the council on Monday:``."""
    between = range(start, end)
    opens = not between or setting.tag(start) in ("IN", "TO", "RB") or setting.word(start) in words("occasions", "noun")
    return opens and not any(setting.tag(i) in _BREAKS or i in setting.inside for i in between)


def below_colon(setting: Setting, start: int) -> Span | None:
    r"""Return the paragraph that ``Lee writes:`` introduces; of one in quotation marks, the quotation.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee writes:\n\nIt was late."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['It was late.']
    """
    doc, sentence = setting.doc, setting.sentence
    paragraph = sentence.paragraph + 1
    colon = doc.before(sentence.last).text == ":"
    if not colon or not _only_adjuncts(setting, start, sentence.last - 1) or paragraph >= len(doc.paragraphs):
        return None
    below = doc.paragraphs[paragraph]
    quotation = quotation_at(setting, doc.token_at(below.start))
    return quotation.span if quotation else below
