"""Verbs of control: which tokens are one, where their verb phrase begins, and whether it states a fact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from analysis.lexicon import rows, words
from analysis.text.tokens import Sentence, Token

_MODAL = frozenset(
    {"would", "could", "should", "may", "might", "must", "can", "will", "shall", "'d", "wo", "ca", "'ll"}
)


CLAUSE_VERBS = frozenset({"VBD", "VBZ", "VBP", "MD"})


BE = frozenset("is are was were be been being remain remains remained lie lies lay stay stays stayed 's 're".split())


@cache
def classes() -> Mapping[str, str]:
    """Return the class (hold, gain, lose, include) of each form of the verbs of control."""
    return {row["word"]: row["class"] for row in rows("holding") if row["class"] in ("hold", "gain", "lose", "include")}


@cache
def _light() -> Mapping[str, str]:
    return {row["word"]: row["note"] for row in rows("holding") if row["class"] == "light"}


def control_class(tokens: Sequence[Token], at: int) -> str | None:
    """Return the class of the verb of control at a token, None if it is none."""
    token = tokens[at]
    kind = classes().get(token.lower)
    if kind is None:
        return None
    if kind != "include" and token.tag[:2] == "VB":
        return kind
    if (
        kind == "hold"
        and at > 0
        and tokens[at - 1].tag in ("NNS", "NNP", "PRP", "WDT")
        and token.lower not in ("control", "command", "rule")
    ):
        return kind
    # "its forces on the ground control 70%": a noun by its neighbours on the left, a verb by the amount on its right.
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    plural = at > 0 and tokens[at - 1].tag in ("NNS", "NNP", "NNPS") and tokens[at - 1].lower.endswith("s")
    if kind == "hold" and plural and following is not None and following.tag in ("DT", "PRP$"):
        return kind
    amount = following is not None and (
        following.tag == "CD"
        or following.lower in _BEFORE_AMOUNT
        or following.lower.split("-")[0] in words("numbers", "word", kind="small")
    )
    return kind if kind == "hold" and amount and token.tag in ("NN", "NNS") else None


def light_class(tokens: Sequence[Token], at: int, sentence: Sentence) -> str | None:
    """Read "has (lost) control of": the verb decides."""
    if tokens[at].lower != "control" or at + 1 >= sentence.last or tokens[at + 1].lower not in ("of", "over"):
        return None
    back = at - 1
    while back > sentence.first and tokens[back].tag in ("JJ", "DT", "RB"):
        back -= 1
    if tokens[back].lower == "in" and back > sentence.first and tokens[back - 1].lower in BE:
        return "hold"
    known = _light().get(tokens[back].lower) or classes().get(tokens[back].lower)
    return known if known != "include" else None


@cache
def _leaving(kind: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows("holding") if row["class"] == kind)


def leave_class(tokens: Sequence[Token], at: int, sentence: Sentence) -> str | None:
    """Read "were driven out of", "withdrew from": those who left hold it no more."""
    word = tokens[at].lower
    if word not in _leaving("leave") and word not in _leaving("expel"):
        return None
    after = [token.lower for token in tokens[at + 1 : min(at + 4, sentence.last)]]
    if not (after[:1] == ["from"] or after[:2] == ["out", "of"] or after[1:2] == ["from"]):
        return None
    if word in _leaving("leave"):
        return "lose"
    back = at - 1
    while back > sentence.first and tokens[back].tag == "RB":
        back -= 1
    return "lose" if tokens[back].lower in BE else None


def head_verb(tokens: Sequence[Token], at: int, sentence: Sentence) -> int:
    """Return the first word of the verb phrase, over "and", of which token `at` is a part."""
    if tokens[at].lower == "control" and tokens[at + 1].lower in ("of", "over"):
        at -= 1
        while at > sentence.first and tokens[at].tag in ("JJ", "DT", "RB", "IN"):
            at -= 1
    verb = at
    while verb > sentence.first:
        before = tokens[verb - 1]
        if (
            before.tag == "RB"
            or before.lower in _AUXILIARIES
            or (before.lower in BE and tokens[verb].tag in ("VBG", "RB", "IN"))
        ):
            verb -= 1
        elif (
            before.lower in ("and", "or")
            and verb - 2 >= sentence.first
            and (earlier := _earlier_verb(tokens, verb - 1, sentence)) is not None
        ):
            verb = earlier
        elif (
            before.tag == "TO"
            and verb - 2 >= sentence.first
            and tokens[verb - 2].lower in ("continue", "continues", "continued", "managed")
        ):
            verb -= 2
        else:
            break
    return verb


def _earlier_verb(tokens: Sequence[Token], conjunction: int, sentence: Sentence) -> int | None:
    """Return the verb that "and" joins to the next: "have seized the city and control"."""
    for at in range(conjunction - 1, max(sentence.first, conjunction - 30) - 1, -1):
        if tokens[at].tag in ("VBD", "VBZ", "VBP", "MD") or (tokens[at].tag == "VBN" and at == conjunction - 1):
            return at
        if tokens[at].tag in (":", "``", "''") or tokens[at].lower in ("that", "which", "who"):
            return None
    return None


def is_hypothetical(tokens: Sequence[Token], at: int, sentence: Sentence) -> bool:
    """Say whether the verb at token `at` tells what would be, should be or is planned."""
    if tokens[at].tag == "VBG" and not (
        at > sentence.first and (tokens[at - 1].lower in BE or tokens[at - 1].tag in (",", "RB", "NNS", "NNP"))
    ):
        return True
    for back in range(at - 1, max(sentence.first, at - 5) - 1, -1):
        token = tokens[back]
        if token.lower in _MODAL or token.tag == "MD":
            return True
        if token.tag == "TO":
            return back == sentence.first or tokens[back - 1].lower not in (
                "continue",
                "continues",
                "continued",
                "managed",
            )
        if token.tag not in ("RB", "VBN", "VB", "CC", "DT", "JJ", "NN") and token.lower not in BE:
            break
    if any(token.lower in _CAUSES for token in tokens[max(sentence.first, at - 4) : at]):
        # "a deal that lets the country keep control".
        return True
    return any(token.lower in ("if", "unless", "whether") for token in tokens[max(sentence.first, at - 12) : at])


def is_negated(tokens: Sequence[Token], at: int, sentence: Sentence) -> bool:
    """Say whether the verb at token `at` is denied."""
    return any(
        token.lower in ("not", "n't", "never", "neither", "nor") for token in tokens[max(sentence.first, at - 3) : at]
    )


def is_perfect(tokens: Sequence[Token], at: int, sentence: Sentence) -> bool:
    """Say whether the verb at token `at` is in the perfect: what was taken is still held."""
    return any(token.lower in ("has", "have", "had", "'ve") for token in tokens[max(sentence.first, at - 4) : at])


_CAUSES = frozenset("let lets letting make makes making help helps helping see watch".split())
_AUXILIARIES = frozenset("has have had 've be been now since do does did not n't".split())


_BEFORE_AMOUNT = frozenset(
    "about around roughly nearly almost more over at less under up some most half all approximately just only".split()
)
