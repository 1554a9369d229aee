"""Passives: ``reported by X``, ``is expected to reopen``, ``it is feared that …``, ``when asked whether …``."""

from __future__ import annotations

from analysis.extract.attributions.contents import Setting, right_end, span_of
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.frames import frame_of
from analysis.extract.attributions.phrases import Range, noun_phrase_after
from analysis.extract.attributions.subjects import subject_before


def read_passive(
    setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]
) -> Draft | None:
    """Read a passive whose source "by" names: ``the plan was praised by Lee``, ``asked by Lee whether …``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.attributions.sentences import drafts
    >>> doc = parse(Article("The plan was praised by two mayors."))
    >>> [(draft.rule, draft.content[0].of(doc.text)) for draft in drafts(doc, [])]
    [('praise: passive', 'The plan')]
    """
    source = noun_phrase_after(setting.tokens, cue.last, ceiling)
    content = subject_before(setting.tokens, cue.first, floor)
    if source is not None and cue.frames & {"audience", "addressee"} and source[1] < ceiling:
        frame = frame_of(setting, cue, source[1], ceiling)
        if frame in ("wh", "to", "that") or setting.tokens[source[1]].lower == "about":
            end = right_end(setting, cue, source[1], ceiling)
            return drafted(
                setting, cue, source, [span_of(setting, source[1] + (frame == "that"), end)], "passive, asked"
            )
    if source is not None and content is not None and setting.tokens[content[0]].lower == "it":
        if frame_of(setting, cue, source[1], ceiling) == "that":
            end = right_end(setting, cue, source[1], ceiling)
            return drafted(setting, cue, source, [span_of(setting, source[1] + 1, end)], "passive, it")
    if source is None or content is None or not cue.frames & {"noun", "noun-as", "noun-complement"}:
        return None
    pieces = [span_of(setting, *content)]
    if source[1] < ceiling and setting.tokens[source[1]].lower == "as":
        pieces.append(span_of(setting, source[1], right_end(setting, cue, source[1], ceiling)))
    return drafted(setting, cue, source, pieces, "passive")


def read_sourceless(
    setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]
) -> Draft | None:
    """Read ``the bridge is expected to reopen``, ``it is feared that …``, ``when asked whether …``."""
    tokens, start = setting.tokens, cue.last
    if any(token.tag == "MD" for token in tokens[cue.first : cue.head]):
        return None
    frame = frame_of(setting, cue, start, ceiling)
    passive = cue.first < cue.head
    subject = subject_before(tokens, cue.first, floor) if passive else None
    to = start + 1 < ceiling and tokens[start].tag == "TO" and tokens[start + 1].tag in ("VB", "RB")
    asked = bool(cue.frames & {"audience", "addressee"}) and start < ceiling and tokens[start].lower == "about"
    ordered = bool(cue.frames & {"audience", "addressee"})
    if passive and to and subject is not None and not ordered:
        told = "rest" in cue.frames or tokens[start + 1].lower in ("have", "be")
        if cue.cue_class not in ("belief", "perception") and not told:
            return None
        pieces = [span_of(setting, *subject), span_of(setting, start, right_end(setting, cue, start, ceiling))]
        return drafted(setting, cue, None, pieces, "passive, to")
    preposition = tokens[start].lower if start < ceiling else ""
    judged = (preposition == "as" and "noun-as" in cue.frames) or (
        preposition in ("of", "for") and "noun" in cue.frames
    )
    if passive and judged and subject is not None and cue.cue_class == "speech":
        pieces = [span_of(setting, *subject), span_of(setting, start, right_end(setting, cue, start, ceiling))]
        return drafted(setting, cue, None, pieces, f"passive, {preposition}")
    if frame not in ("that", "wh") and not asked and not (to and ordered):
        return None
    if frame == "that":
        start += 1
    end = _clause_end(setting, start, right_end(setting, cue, start, ceiling)) if not passive else None
    end = right_end(setting, cue, start, ceiling) if end is None else end
    return drafted(setting, cue, None, [span_of(setting, start, end)], f"passive, {frame or 'about'}")


def _clause_end(setting: Setting, start: int, end: int) -> int:
    """Return where a clause that opens a sentence ends: at its first comma before a new subject."""
    return next((at for at in range(start, end) if setting.tokens[at].tag == ","), end)
