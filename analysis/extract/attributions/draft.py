"""Attributions as they are found in the tokens, before it is known who the sources are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.setting import Setting
from analysis.text.extents import Range
from analysis.text.span import Span
from analysis.text.tagsets import PREPOSITIONS


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution in tokens, before its source is known; content in pieces of text.

    ``frame`` names how the content stands to the cue; ``quoted`` are the numbers of the quotations that it claims,
    ``borrowed`` the draft whose source it has. ``own``: the source is the article's author, as "I" is outside of quotations.
    ``rests_on``: whom the source cites for it.
    """

    cue: Cue | None
    source: Range | None
    content: tuple[Span, ...]
    reach: str
    rule: str
    inside: bool = False
    quoted: tuple[int, ...] = ()
    borrowed: int | None = None
    frame: str = ""
    own: bool = False
    rests_on: Span | None = None


_FEW = 3


def is_turn(draft: Draft) -> bool:
    """Say whether a draft is a turn of an interview or a transcript."""
    return draft.frame.startswith(("transcript", "interview"))


def drafted(
    setting: Setting,
    cue: Cue,
    source: Range | None,
    pieces: Sequence[Span | None],
    rule: str,
    quoted: tuple[int, ...] = (),
) -> Draft | None:
    """Make a draft of the pieces of content that there are, None if there are none; its rule is ``lemma: rule``."""
    content = tuple(_to_the_mark(setting, piece) for piece in pieces if piece is not None)
    if not content or _only_where(setting, content):
        return None
    held = {number for piece in content for number in setting.quoted.inside(piece)}
    numbers = tuple(sorted(number for number in held if setting.quotations[number].speech))
    return Draft(cue, source, content, "same_sentence", f"{cue.lemma}: {rule}", quoted=numbers or quoted, frame=rule)


def _to_the_mark(setting: Setting, piece: Span) -> Span:
    """Let a content that ends within a quotation of several sentences go on to the closing mark."""
    number = setting.inside.get(setting.doc.token_at(piece.end - 1))
    if number is None:
        return _closed(setting, piece)
    whole = setting.quotations[number].span
    last = setting.last
    while last > setting.sentence.first and setting.tag(last - 1) == ".":
        last -= 1
    goes_on = whole.end > setting.sentence.end and piece.end >= setting.doc.before(last).end
    return Span(piece.start, whole.end) if goes_on else _closed(setting, piece)


def _only_where(setting: Setting, content: Sequence[Span]) -> bool:
    """Say whether nothing is told but how or where: ``The clerk wrote that down``."""
    tokens = [token for piece in content for token in setting.doc.tokens_in(piece)]
    return len(tokens) == 1 and tokens[0].tag in ("RB", "RP", "IN") and tokens[0].lower in PREPOSITIONS


def _is_within_marks(setting: Setting, i: int) -> bool:
    """Say whether a mark opens before a token of the sentence, and none closes since."""
    before = [token.tag for token in setting.tokens[setting.sentence.first : i]]
    return before.count("``") > before.count("''")


def _closed(setting: Setting, piece: Span) -> Span:
    """Let a content in which a mark opens keep the one that closes it at once: ``saying it was “over.”``."""
    tokens = setting.doc.tokens_in(piece)
    tags = [token.tag for token in tokens]
    if len(tokens) > _FEW and tokens[-1].text == "]" and all(token.text != "[" for token in tokens):
        # A caption between brackets ends with one of them.
        return Span(piece.start, tokens[-2 - (tokens[-2].tag == ".")].end)
    if len(tokens) > 1 and tags[-1] == "''" and "``" not in tags and _is_within_marks(setting, tokens[0].i):
        # "He “regretted the delay”": what he regretted ends before the mark.
        return Span(piece.start, tokens[-2].end)
    if not any(token.is_word for token in tokens) or tags.count("``") <= tags.count("''"):
        return piece
    end = tokens[-1].i + 1
    end += setting.tag(end) in (".", ",") and end + 1 < setting.sentence.last
    return Span(piece.start, setting.tokens[end].end) if setting.tag(end) == "''" else piece
