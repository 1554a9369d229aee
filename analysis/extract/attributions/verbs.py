"""Verbs with a source of their own: ``Lee said that …``, ``"…," said Lee``, ``what Lee called a scandal``."""

from __future__ import annotations

from dataclasses import replace

from analysis.extract.attributions.contents import (
    Setting,
    content_start,
    ends_quotation,
    exclaimed,
    number_of,
    outside_before,
    quotation_at,
    right_end,
    span_of,
)
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.frames import frame_of
from analysis.extract.attributions.phrases import FINITE, NOUN, Range
from analysis.extract.attributions.preceding import content_before, content_begun
from analysis.extract.attributions.speakers import source_behind, source_of
from analysis.lexicon import words
from analysis.text.span import Span

_PRONOUNS = frozenset("which that what who whom".split())


def read_verb(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    """Read a verb, participle or infinitive that attributes, between the tokens `floor` and `ceiling`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.attributions.sentences import drafts
    >>> doc = parse(Article("What Lee called a farce ended, said two aides, adding that nobody would miss it."))
    >>> [(draft.rule, draft.content[-1].of(doc.text)) for draft in drafts(doc, [])][1:]
    [('say: after, inverted', 'What Lee called a farce ended'), ('add: that', 'nobody would miss it')]
    """
    tokens = setting.tokens
    source = source_of(setting, cue, floor, earlier)
    inverted = source_behind(setting, cue, floor, ceiling)
    if inverted is not None and cue.first == setting.sentence.first:
        follows = quotation_at(setting, inverted[1] + 1)
        return drafted(setting, cue, inverted, [follows.span if follows else None], "quotation follows, inverted")
    if inverted is not None:
        return content_before(setting, cue, inverted, cue.first, "after, inverted")
    if source is None:
        return None
    opens = source[0] == setting.sentence.first
    closed = exclaimed(setting, source[0]) if opens else ends_quotation(setting, source[0] - 1)
    beside = cue.form == "verb" and not any(token.tag in FINITE for token in tokens[source[1] : cue.first])
    quotes = "quote" in cue.frames or cue.cue_class in ("speech", "writing")
    if closed and beside and quotes and not _has_own_content(setting, cue, source, ceiling):
        return content_before(setting, cue, source, source[0], "after")
    start = content_start(setting, cue, ceiling)
    attached = quotation_at(setting, start)
    if attached is not None and "quote" in cue.frames:
        begun = content_begun(setting, cue, source, attached)
        return drafted(setting, cue, source, [begun, attached.span], "quotation follows", number_of(setting, attached))
    frame = frame_of(setting, cue, start, ceiling)
    loose = cue.form == "participle" and tokens[cue.first - 1].tag in ("IN", *NOUN)
    if loose and frame not in ("that", "bare", "rest", "wh", "noun complement", "noun as"):
        return None
    if frame in ("to", "noun") and any(word.tag == "MD" for word in tokens[cue.first : cue.head]):
        return None
    within = _within_relative_clause(setting, cue, source, start, ceiling, frame)
    if within is not None or _lacks_object(setting, cue, start, ceiling):
        return within
    if frame is None:
        return _without_frame(setting, cue, source, floor, start, ceiling)
    if frame == "that":
        start += 1
    end = right_end(setting, cue, start, ceiling)
    if source[0] > floor and tokens[source[0] - 1].tag in NOUN:
        # A relative clause without its pronoun, as in "regions that Lee's party sees as its own, have": it ends at a comma.
        end = next((at for at in range(start, end) if tokens[at].tag == "," and at not in setting.inside), end)
    return drafted(setting, cue, source, [span_of(setting, start, end)], frame)


def _lacks_object(setting: Setting, cue: Cue, start: int, ceiling: int) -> bool:
    """Say whether another verb follows at once, as after ``what she says is``."""
    return start < ceiling and start == cue.last and setting.tokens[start].tag in FINITE and "rest" in cue.frames


def _within_relative_clause(
    setting: Setting, cue: Cue, source: Range, start: int, ceiling: int, frame: str | None
) -> Draft | None:
    """Read ``a step which Lee says will help``, ``what Lee called "a scandal"``: the pronoun is part of the content."""
    tokens = setting.tokens
    opened = source[0] - 1
    if (
        opened < setting.sentence.first
        or tokens[opened].lower not in _PRONOUNS
        or start != cue.last
        or start >= ceiling
    ):
        return None
    named = "noun-complement" in cue.frames and tokens[start].tag in ("DT", "JJ", "``", "PRP$")
    named = named or ("noun-as" in cue.frames and tokens[start].lower == "as")
    verb = tokens[start].tag in FINITE | {"VBN"} and "rest" in cue.frames
    if not (named or verb):
        return None
    end = right_end(setting, cue, start, ceiling)
    if named:
        mark = next((at for at in range(start, min(end, start + 3)) if tokens[at].tag == "``"), None)
        stop = "''" if mark is not None else ","
        edge = next(
            (at for at in range(mark or start, min(end + 1, setting.sentence.last)) if tokens[at].tag == stop), None
        )
        end = end if edge is None else edge + (mark is not None)
    elif opened > setting.sentence.first and tokens[opened - 1].tag == ",":
        verbs = (at for at in range(start, end - 1) if tokens[at].tag == "," and at not in setting.inside)
        end = next((at for at in verbs if tokens[at + 1].tag in FINITE | {"VBN"}), end)
    pieces = [span_of(setting, opened, source[0]), span_of(setting, start, end)]
    return drafted(setting, cue, source, pieces, "within a relative clause")


def _without_frame(setting: Setting, cue: Cue, source: Range, floor: int, start: int, ceiling: int) -> Draft | None:
    """Read a cue after which nothing stands: its content is below a colon, behind ``As Lee said,``, or before it."""
    tokens = setting.tokens
    below = _below_colon(setting, start, ceiling) if "quote" in cue.frames else None
    if below is not None:
        draft = drafted(setting, cue, source, [below], "introduces what follows")
        return replace(draft, reach="next_paragraph") if draft else None
    before = tokens[source[0] - 1]
    if before.lower == "as" and before.i == setting.sentence.first and "after" in cue.frames:
        follows = start < ceiling and tokens[start].tag == ","
        return drafted(setting, cue, source, [span_of(setting, start + 1, ceiling)], "as, first") if follows else None
    if source[0] > floor and before.tag not in (",", ":", "''", "(", "-") and before.lower != "as":
        return None
    start = _past_adjuncts(setting, start, ceiling)
    nothing_left = start >= ceiling or tokens[start].tag in (",", ":", "''") or start in setting.inside
    if nothing_left and cue.frames & {"after", "quote"}:
        return content_before(setting, cue, source, source[0], "after")
    return None


def _has_own_content(setting: Setting, cue: Cue, source: Range, ceiling: int) -> bool:
    """Say whether a quotation that ends before ``Lee said yes`` is a part of what stands before, and "yes" the content."""
    last = source[0] - 1 - (setting.tokens[source[0] - 1].tag == ",")
    number = setting.inside.get(last)
    if number is None or outside_before(setting, number, setting.sentence.first) is None:
        return False
    start = content_start(setting, cue, ceiling)
    return start < ceiling and frame_of(setting, cue, start, ceiling) is not None


def _past_adjuncts(setting: Setting, start: int, ceiling: int) -> int:
    """Skip what a source and its verb leave at the end of a sentence: ``…, as Lee noted in The Post on Monday``."""
    tokens = setting.tokens
    end = start
    while (
        end < ceiling
        and tokens[end].tag not in (*FINITE, ",", ":", "``", "TO", "WP", "WRB")
        and end not in setting.inside
    ):
        end += 1
    adjunct = start < ceiling and (
        tokens[start].tag in ("IN", "RB", "RBR") or tokens[start].lower in words("occasions", "noun")
    )
    return end if adjunct and tokens[start].lower != "that" and (end == ceiling or tokens[end].tag == ",") else start


def _below_colon(setting: Setting, start: int, ceiling: int) -> Span | None:
    """Return the paragraph that ``Lee writes:`` introduces; of one in quotation marks, the quotation."""
    doc, sentence = setting.doc, setting.sentence
    paragraph = sentence.paragraph + 1
    colon = doc.tokens[sentence.last - 1].text == ":"
    if not colon or start < sentence.last - 1 or paragraph >= len(doc.paragraphs):
        return None
    below = doc.paragraphs[paragraph]
    quotation = quotation_at(setting, doc.token_at(below.start))
    return quotation.span if quotation else below
