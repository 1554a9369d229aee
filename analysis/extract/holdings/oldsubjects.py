"""Subjects: the noun phrase before a verb, with what modifies it and over the asides that stand between."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.holdings.oldphrases import (
    FINITE,
    NOUN,
    PREPOSITIONS,
    RELATIVE,
    SUBORDINATORS,
    Range,
    noun_phrase_after,
    noun_phrase_before,
)
from analysis.lexicon import words
from analysis.text.tokens import Token

_BREAKS = frozenset({",", ":", "``", "''", "(", ")", ".", "CC", "-"})
_TIMES = words("occasions", "noun", kind="day")
_OCCASIONS = _TIMES | words("occasions", "noun", kind="time")
_PREPOSITIONS_TOO = frozenset("as than since until after before like".split())
_NAMING = frozenset({"NNP", "NNPS", "NN", "NNS", "DT", "JJ", "CD", "PRP$", "VBN", "POS"})


def subject_before(tokens: Sequence[Token], end: int, floor: int) -> Range | None:
    """Return the whole noun phrase, with what modifies it, that is the subject of the verb at token `end`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("A person who was at the meeting said so.")).tokens
    >>> subject_before(tokens, 7, 0)
    (0, 7)
    >>> tokens = parse(Article("Ann Lee, 31, a nurse who works in Leeds, said so.")).tokens
    >>> subject_before(tokens, 12, 0)
    (0, 11)
    """
    while end > floor and tokens[end - 1].tag in ("RB", "RBR"):
        end -= 1
    if end <= floor:
        return None
    last = tokens[end - 1]
    if last.tag == "''" and end - 2 > floor and tokens[end - 2].tag == ",":
        # American newspapers set the comma before the mark: ``star of “The Boss,” said``.
        found = _over_commas(tokens, end - 2, floor)
        return (found[0], end) if found and found[1] == end - 2 else found
    if last.tag == ",":
        return _over_commas(tokens, end - 1, floor)
    opening = _opening(tokens, end - 1, floor)
    if opening is not None:
        return subject_before(tokens, opening, floor)
    return _whole_phrase(tokens, end, floor)


def source_after(tokens: Sequence[Token], start: int, ceiling: int) -> Range | None:
    """Return the noun phrase that begins at token `start`, with the age and the description that follow a comma.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("It rained, said Ann Lee, 31, a nurse who saw it.")).tokens
    >>> source_after(tokens, 4, len(tokens) - 1)
    (4, 14)
    """
    phrase = noun_phrase_after(tokens, start, ceiling)
    if phrase is None or tokens[start].tag == "PRP":
        return phrase
    end = phrase[1]
    while end + 1 < ceiling and tokens[end].tag == "," and _describes(tokens, end + 1):
        last = next((at for at in range(end + 1, ceiling) if tokens[at].tag in (",", "``", ":", "(")), ceiling)
        verbs = sum(token.tag in FINITE for token in tokens[end + 1 : last])
        relatives = sum(_is_relative(tokens, at, last) for at in range(end + 1, last))
        joins = any(token.tag == "CC" for token in tokens[end + 1 : end + 2])
        if (verbs > relatives and not relatives) or joins or (last < ceiling and tokens[last].tag == "``"):
            break
        end = last
    return (phrase[0], end)


def _whole_phrase(tokens: Sequence[Token], end: int, floor: int) -> Range | None:
    base = noun_phrase_before(tokens, end, floor)
    if base is None:
        who = _relative_before(tokens, end, floor)
        antecedent = subject_before(tokens, who, floor) if who is not None else None
        return (antecedent[0], end) if antecedent else None
    best: Range | None = base if _is_boundary(tokens, base[0] - 1, floor) else None
    first = base[0]
    while (wider := _one_wider(tokens, first, floor)) is not None:
        first = wider
        if _is_boundary(tokens, first - 1, floor):
            best = (first, end)
    if best is None and (who := _relative_before(tokens, base[0], floor)) is not None:
        antecedent = subject_before(tokens, who, floor)
        if antecedent is not None:
            return (antecedent[0], end)
    if best is not None and (aside := _occasion_at_end(tokens, best)) is not None:
        return (best[0], aside)
    link = base[0] - 1
    if best is None and link > floor and tokens[link].lower in PREPOSITIONS:
        if tokens[link - 1].lower in RELATIVE:
            return subject_before(tokens, link - 1, floor)
    return best or base


def _occasion_at_end(tokens: Sequence[Token], phrase: Range) -> int | None:
    """Return where the time at the end of a phrase begins: ``Ann Lee on Thursday said``."""
    at = phrase[1] - 1
    while at > phrase[0] + 1 and tokens[at].tag in (*NOUN, "CD", "DT", "JJ", "PRP$"):
        at -= 1
    spoken = tokens[phrase[1] - 1].lower in words("occasions", "noun")
    return at if tokens[at].lower in ("on", "in", "at", "during", "last") and spoken else None


def _opening(tokens: Sequence[Token], at: int, floor: int) -> int | None:
    """Return the token that opens the bracket or the pair of dashes that closes at token `at`."""
    token = tokens[at]
    if token.text in (")", "]"):
        opens = "(" if token.text == ")" else "["
        return next((k for k in range(at - 1, floor, -1) if tokens[k].text == opens), None)
    if token.tag in (":", "-") and token.text not in (":", ";", "..."):
        return next((k for k in range(at - 1, floor, -1) if tokens[k].text == token.text), None)
    return None


def _over_commas(tokens: Sequence[Token], comma: int, floor: int) -> Range | None:
    """Return the subject before one or more asides between commas; names and descriptions are part of the subject.

    ``Ann Lee, 31, a nurse who works in Leeds,``; of ``Ann Lee, in her dissent,`` only the name.
    """
    best: Range | None = None
    verbs = relatives = 0
    for at in range(comma - 1, floor, -1):
        token = tokens[at]
        verbs += token.tag in FINITE
        relatives += _is_relative(tokens, at, comma)
        if token.tag == "." and token.text != ".":
            break
        if token.tag != ",":
            continue
        if verbs > relatives and not _is_relative(tokens, at + 1, comma):
            break
        verbs = relatives = 0
        head = subject_before(tokens, at, floor) if tokens[at - 1].tag not in (",", "CC") else None
        if head is not None and _is_occasion(tokens, head):
            head = _whole_phrase(tokens, head[0], floor)
        if head is None or not _opens_clause(tokens, head[0] - 1, floor):
            continue
        best = (head[0], comma if _describes(tokens, at + 1) else head[1])
    return best


def _opens_clause(tokens: Sequence[Token], at: int, floor: int) -> bool:
    return _is_boundary(tokens, at, floor) and (at < floor or tokens[at].lower not in _PREPOSITIONS_TOO)


def _is_relative(tokens: Sequence[Token], at: int, end: int) -> bool:
    token = tokens[at]
    if token.lower in RELATIVE or token.tag in ("WDT", "WP", "WRB") or token.lower in ("as", "if", "because"):
        return True
    return token.lower == "that" and at + 1 < end and tokens[at + 1].tag in FINITE


def _is_occasion(tokens: Sequence[Token], phrase: Range) -> bool:
    """Say whether a phrase tells when: ``Last week, Ann Lee, the mayor, said``."""
    end = next((at for at in range(*phrase) if tokens[at].tag == "IN"), phrase[1])
    return tokens[end - 1].lower in _OCCASIONS


def _describes(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    return token.tag in _NAMING or token.lower in RELATIVE or token.tag in ("WDT", "WP") or token.lower == "including"


def _one_wider(tokens: Sequence[Token], first: int, floor: int) -> int | None:
    """Return where the phrase begins when one more modifier on its left is taken in."""
    if first - 2 < floor:
        return None
    link, before = tokens[first - 1], tokens[first - 2]
    end = first - 1
    if link.lower in PREPOSITIONS and before.tag in ("VBN", "JJ", "VBG") and first - 3 >= floor:
        end = first - 2
        if tokens[end - 1].tag == "RB":
            end -= 1
    elif link.tag in ("VBG", "VBN") or link.lower in PREPOSITIONS or link.tag == "CC":
        pass
    else:
        return None
    wider = noun_phrase_before(tokens, end, floor)
    if wider is None or (tokens[end - 1].tag == "PRP" and link.tag != "CC"):
        return None
    return wider[0]


def _relative_before(tokens: Sequence[Token], end: int, floor: int) -> int | None:
    for at in range(end - 1, floor, -1):
        if tokens[at].tag in (",", ":", "``", "''"):
            return None
        if tokens[at].lower in RELATIVE or (tokens[at].lower == "that" and tokens[at + 1].tag in FINITE):
            return at
    return None


def _is_boundary(tokens: Sequence[Token], at: int, floor: int) -> bool:
    """Say whether a clause can begin after token `at`."""
    while at >= floor and tokens[at].tag == "RB":
        at -= 1
    if at < floor:
        return True
    token = tokens[at]
    return (
        token.tag in _BREAKS
        or token.lower in SUBORDINATORS
        or token.lower in _TIMES
        or token.tag in ("WRB", "WP", "WDT")
    )
