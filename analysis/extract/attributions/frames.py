"""Frames: what stands after a cue, and whether the lexicon lets the cue attribute it."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.attributions.contents import OBJECT_PRONOUNS, Setting
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.phrases import FINITE, Range, clause_follows, noun_phrase_after, simple_phrase_end
from analysis.lexicon import rows, words
from analysis.text.tokens import Token

_FAR = 18


def frame_of(setting: Setting, cue: Cue, start: int, ceiling: int) -> str | None:
    """Name the frame in which the words after the cue stand, None if the cue has no such frame."""
    tokens = setting.tokens
    if start >= ceiling:
        return None
    token = tokens[start]
    following = tokens[start + 1] if start + 1 < ceiling else None
    if token.lower == "that" and (following is None or following.tag not in FINITE):
        return "that" if "that" in cue.frames else None
    if token.lower == "that" and following is not None and following.lower in ("is", "was", "'s", "will", "would"):
        return "bare" if "bare" in cue.frames else None
    if following is not None and following.tag == "``" and start + 2 < ceiling:
        following = tokens[start + 2]
    if token.tag == "TO" and following is not None and following.tag in ("VB", "RB"):
        return "to" if "to" in cue.frames else None
    if token.lower == "not" and following is not None and following.tag == "TO" and "to" in cue.frames:
        kept_back = words("idioms", "object", cue=cue.lemma)
        return None if any(word.lower in kept_back for word in tokens[start : start + 5]) else "to"
    if token.lower == "about" and cue.frames & {"audience", "addressee"} and start > cue.last and "wh" in cue.frames:
        return "about" if tokens[start - 1].tag in ("NNP", "PRP", "NNS") else None
    if token.tag in ("WRB", "WP") or token.lower in ("whether", "if"):
        return "wh" if "wh" in cue.frames else None
    if token.tag in (",", ".", ":", "''") or token.tag in FINITE:
        return None
    if "noun-as" in cue.frames and (_has_as(tokens, start, ceiling) or token.lower == "as"):
        return "noun as"
    if "bare" in cue.frames and clause_follows(tokens, start, ceiling):
        return "bare"
    phrase = noun_phrase_after(tokens, start, ceiling)
    quoted = tokens[start].tag == "``"
    of_whom = (
        phrase is not None and _is_pronoun(tokens, phrase) and phrase[1] < ceiling and tokens[phrase[1]].tag == "IN"
    )
    if "noun" in cue.frames and (phrase is not None or quoted) and (of_whom or not _is_pronoun(tokens, phrase)):
        idiom = any(row["cue"] == cue.lemma and _heads(tokens, phrase, row["object"]) for row in rows("idioms"))
        return None if idiom else "noun"
    pronoun = tokens[start].lower in OBJECT_PRONOUNS and start + 1 < ceiling and tokens[start + 1].tag in ("``", "DT")
    if "noun-complement" in cue.frames and (phrase is not None or pronoun):
        stops = ("``", ",", *FINITE)
        mark = next((at for at in range(start, min(ceiling, start + _FAR)) if tokens[at].tag in stops), start)
        if tokens[mark].tag == "``" and mark > start:
            return "noun complement"
        ends = {start + 1} if pronoun else {simple_phrase_end(tokens, start, ceiling), phrase[1] if phrase else start}
        if any(end < ceiling and tokens[end].tag in ("DT", "JJ", "``", "PRP$") for end in ends):
            return "noun complement"
    return "rest" if "rest" in cue.frames and token.tag not in ("IN", "TO", "RB", "CC") else None


def _is_pronoun(tokens: Sequence[Token], phrase: Range | None) -> bool:
    return phrase is not None and tokens[phrase[0]].tag == "PRP"


def _heads(tokens: Sequence[Token], phrase: Range | None, noun: str) -> bool:
    return phrase is not None and any(
        tokens[at].lower == noun for at in range(phrase[0], min(phrase[1], phrase[0] + 4))
    )


def _has_as(tokens: Sequence[Token], start: int, ceiling: int) -> bool:
    for at in range(start + 1, min(ceiling, start + 14)):
        if tokens[at].tag in (",", ":", ".") or tokens[at].tag in FINITE:
            return False
        if tokens[at].lower == "as":
            return True
    return False
