"""Contents that stand before their source: ``"…," she said``, ``The dam will hold, engineers said, for a year``."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.attributions.contents import (
    Setting,
    content_start,
    exclaimed,
    is_subordinate,
    outside_before,
    resumed,
    right_end,
    span_of,
)
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.phrases import FINITE, RELATIVE, Range, clause_follows
from analysis.text.quotations import Quotation
from analysis.text.span import Span
from analysis.text.tokens import Token

_CONNECTORS = frozenset(
    "however still meanwhile moreover additionally also and but yet instead nevertheless nonetheless then so "
    "besides furthermore later".split()
)
_OPENINGS = frozenset("even when while as if although though because since after before despite in once unless".split())
_GOES_ON = frozenset("because since if unless although though as while with to that which who when where for".split())


def content_before(setting: Setting, cue: Cue, source: Range, end: int, rule: str) -> Draft | None:
    """Take the content that ends before token `end`: a quotation, or the sentence so far."""
    tokens, floor = setting.tokens, setting.sentence.first
    end = min(end, cue.first)
    while end > floor and tokens[end - 1].tag in (",", ":") and end - 1 not in setting.inside:
        end -= 1
    number = setting.inside.get(end - 1) if end > floor or exclaimed(setting, end) else None
    if number is not None and ("quote" in cue.frames or cue.cue_class in ("speech", "writing")):
        whole = setting.quotations[number].span
        opening = setting.doc.token_at(whole.start)
        apart = opening > floor and tokens[opening - 1].tag in (":", "-")
        if apart or outside_before(setting, number, floor) is None:
            after = source[1] if source[1] > cue.first else cue.last
            return drafted(setting, cue, source, [whole, *resumed(setting, after)], f"quotation, {rule}", (number,))
    if end <= floor or not (cue.frames & {"after"} or cue.form in ("according", "as") or number is not None):
        return None
    if tokens[end - 1].lower == "as" and source[0] == end:
        end -= 1
    start = _clause_start(setting, end)
    unfinished = _is_unfinished(tokens[start:end])
    opened = setting.inside.get(floor) if start == floor else None
    content = span_of(setting, start, end)
    if opened is not None and content is not None:
        # The sentence began within a quotation of several sentences: the content begins where that sentence did.
        content = Span(setting.doc.sentence_at(setting.quotations[opened].span.start).start, content.end)
    rest = _rest(setting, cue, source, unfinished)
    if cue.form == "verb" and unfinished and rest is None:
        if start < end and tokens[start].tag in ("IN", "RB", "WRB", "VBG"):
            return None
    return drafted(setting, cue, source, [content, rest], rule) if start < end else None


def content_begun(setting: Setting, cue: Cue, source: Range, quotation: Quotation) -> Span | None:
    """Return the part of a content before its source that a quotation goes on with: ``The plan, she said, "is dead"``."""
    tokens, first = setting.tokens, setting.sentence.first
    edge, opening = source[0] - 1, setting.doc.token_at(quotation.span.start)
    apart = edge > first and tokens[edge].tag == "," and edge not in setting.inside and tokens[opening - 1].tag == ","
    if not apart or opening - cue.last != 1 or quotation.inner.of(setting.doc.text)[:1].isupper():
        return None
    return span_of(setting, _clause_start(setting, edge), edge)


def _is_unfinished(words_before: Sequence[Token]) -> bool:
    """Say whether words are no whole sentence: no verb among them, or only that of ``As the crowd cheered``."""
    if not any(token.tag in FINITE or token.tag == "VBN" for token in words_before):
        return True
    if words_before[-1].tag in ("WRB", "WP") or words_before[-1].lower in ("because", "that"):
        return True
    opens = words_before[0].lower in _OPENINGS
    return opens and not any(token.tag == "," for token in words_before)


def _clause_start(setting: Setting, end: int) -> int:
    """Return where the content begins: after a clause of another source, and after ``However,``."""
    tokens, start = setting.tokens, setting.sentence.first
    for other in setting.cues:
        if other.last <= end and is_subordinate(setting, other):
            edge = right_end(setting, other, other.last, end)
            start = edge + 1 if edge < end else start
    while start + 1 < end and tokens[start].lower in _CONNECTORS:
        if tokens[start + 1].tag != "," and tokens[start].tag != "CC":
            break
        start += 2 if tokens[start + 1].tag == "," else 1
    return start


def _rest(setting: Setting, cue: Cue, source: Range, unfinished: bool) -> Span | None:
    """Return what goes on after the source: ``The dam, she said, will hold``, ``It will hold, she said, because …``."""
    tokens, last = setting.tokens, setting.last
    inverted = source[0] >= cue.last
    at = max(source[1], cue.last if cue.form != "verb" else content_start(setting, cue, last))
    if at + 1 >= last or tokens[at].tag != "," or any(other.first == at + 1 for other in setting.cues):
        return None
    word = tokens[at + 1]
    if inverted and word.lower in RELATIVE:
        again = next((k for k in range(at + 2, last - 1) if tokens[k].tag == "," and tokens[k + 1].tag in FINITE), None)
        return span_of(setting, again + 1, last) if unfinished and again is not None else None
    joined = (
        word.lower in ("and", "but") and tokens[at + 2].tag in ("PRP", "DT") and clause_follows(tokens, at + 2, last)
    )
    follows = word.lower in _GOES_ON and (not inverted or cue.form != "verb")
    if unfinished or follows or word.tag in FINITE or (joined and not inverted):
        return span_of(setting, at + 1, right_end(setting, cue, at + 1, last))
    return None
