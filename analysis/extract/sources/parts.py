"""The parts of a mention: its noun phrase, what a preposition links to it, and what stands between its commas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extract.sources.counts import NUMBERS, names_share
from analysis.lexicon import words
from analysis.text.tagsets import ADVERBS, NAMES, NOUNS, RELATIVES, small_words
from analysis.text.tokens import Token

Tokens = Sequence[Token]

# "A report last year": what follows these is when, not what.
_NEAR_TIMES = small_words("near time")
_DATED = _NEAR_TIMES | words("occasions", "noun", kind="day")
_PARTITIVE = small_words("partitive")
_DATA = words("bodies", "noun", kind="data")
_MODIFYING = frozenset({"NN", "NNS", "JJ", "VBG", "CC", ","})


@dataclass(frozen=True, slots=True)
class Parts:
    """A mention taken apart: ``lead`` is all before the first comma, ``base`` the noun phrase up to its ``head``.

    ``linked`` is what follows the base in the lead, from the preposition on; ``asides`` stand between the commas, ``called``
    are the nouns of the asides.
    """

    lead: Tokens
    base: Tokens
    head: Token
    linked: Tokens
    asides: tuple[Tokens, ...]
    called: tuple[str, ...]
    partitive: bool
    pronoun: bool


def parts_of(tokens: Tokens) -> Parts:
    """Take a mention apart.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> parts = parts_of(parse(Article("Joe Tran, an aide to Ada Brandt")).tokens)
    >>> [token.text for token in parts.base], [[token.text for token in aside] for aside in parts.asides]
    (['Joe', 'Tran'], [['an', 'aide', 'to', 'Ada', 'Brandt']])
    """
    commas = [i for i, token in enumerate(tokens) if token.tag == "," and not _between_adjectives(tokens, i)]
    listed = bool(commas) and _is_of_list(tokens, commas[0])
    commas = [] if listed else commas
    lead = tokens[: commas[0]] if commas and commas[0] else tokens
    end = len(lead) if listed else _base_end(lead)
    base, linked = lead[:end], lead[end:]
    partitive = _is_partitive(lead)
    head = _head(base)
    if partitive:
        after = next(i for i, token in enumerate(lead) if token.lower == "of") + 1
        inner = lead[after : after + _base_end(lead[after:])] or base
        head = _head(inner)
    ends = [*commas[1:], len(tokens)] if commas else []
    asides = tuple(tokens[first + 1 : last] for first, last in zip(commas, ends, strict=True) if first + 1 < last)
    # What stands behind "who" is told of somebody else.
    relative = next((i for i, aside in enumerate(asides) if aside[0].lower in RELATIVES), len(asides))
    called = tuple(
        _head(aside[: _base_end(aside)]).lower
        for aside in asides[:relative]
        if aside[0].tag in ("DT", "JJ", "NN", "NNS", "PRP$", "CD")
    )
    pronoun = base[0].tag in ("PRP", "PRP$") and all(token.tag in ADVERBS for token in base[1:]) and not linked
    return Parts(lead, base, base[0] if pronoun else head, linked, asides, called, partitive, pronoun)


def _between_adjectives(tokens: Tokens, i: int) -> bool:
    return 0 < i < len(tokens) - 1 and tokens[i - 1].tag == "JJ" and tokens[i + 1].tag == "JJ"


def _is_of_list(tokens: Tokens, comma: int) -> bool:
    """Say whether a list tells what a body does, and no comma parts it: ``the giant foods, tobacco and brewing company``."""
    modifies = all(token.tag in _MODIFYING for token in tokens[1:])
    joint = next((i for i in range(comma, len(tokens)) if tokens[i].tag == "CC"), len(tokens))
    return modifies and joint + 2 < len(tokens) and tokens[-1].lower in words("bodies", "noun", kind="organisation")


def _base_end(tokens: Tokens) -> int:
    """Return where the noun phrase ends: before any preposition, relative clause or comma."""
    within = _of_body(tokens)
    for i, token in enumerate(tokens):
        if i == within:
            continue
        stops = token.tag in ("IN", ",", "TO", "WDT", "WP", "(") or token.lower in RELATIVES
        modifier = (
            token.tag in ("VBN", "VBD", "JJ", "VBG") and i + 1 < len(tokens) and tokens[i + 1].tag in ("IN", "TO")
        )
        modifier = modifier and token.lower not in words("roles", "role") and token.lower not in _DATA
        modifier = modifier or (token.tag == "VBN" and any(each.lower in _DATED for each in tokens[i + 1 : i + 2]))
        gerund = token.tag == "VBG" and i and tokens[i - 1].tag in NOUNS and not _is_rolling_poll(tokens, i)
        gerund = gerund and not _is_of_office(tokens, i)
        timed = token.lower in _NEAR_TIMES and i and tokens[i - 1].tag in NOUNS
        if i and (stops or modifier or gerund or timed):
            return i
    return len(tokens)


def _of_body(tokens: Tokens) -> int | None:
    """Return the place of the "of" in the name of a body for which somebody works: ``a University of Leeds professor``."""
    i = next((i for i, token in enumerate(tokens) if token.lower in ("of", "for")), 0)
    if not i or not tokens[i - 1].text[0].isupper() or tokens[i - 1].lower not in words("bodies", "noun"):
        return None
    end = i + 1
    while end < len(tokens) and (tokens[end].tag in NAMES or tokens[end].lower in ("and", "the")):
        end += 1
    behind = next((token for token in tokens[end:] if token.tag not in _MODIFYING or token.tag[:2] == "NN"), None)
    people = words("roles", "role") | words("people", "noun")
    return i if end > i + 1 and behind is not None and behind.tag in NOUNS and behind.lower in people else None


def _is_of_office(tokens: Tokens, i: int) -> bool:
    """Say whether a word in "-ing" begins an office: ``the Tarn Water managing director``."""
    behind = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    return tokens[i].lower in small_words("title in -ing") and behind in words("roles", "role")


def _is_rolling_poll(tokens: Tokens, i: int) -> bool:
    """Say whether a word in "-ing" describes the noun behind it, which ends the phrase: ``a Tarn Post rolling census``."""
    last = i + 2 == len(tokens) or (i + 2 < len(tokens) and tokens[i + 2].tag in ("IN", ","))
    return last and tokens[i - 1].tag in NAMES and tokens[i + 1].lower in words("bodies", "noun")


def _head(base: Tokens) -> Token:
    """Return the noun that a phrase is about: its last one, the last word if it has none."""
    last = base[-1].lower
    called = last in words("epithets", "noun") or last in words("roles", "role") or last in _DATA
    if base[-1].tag in NOUNS or (len(base) > 1 and called):
        return base[-1]
    return next((token for token in reversed(base) if token.tag in NOUNS), base[-1])


def _is_partitive(tokens: Tokens) -> bool:
    first = tokens[0].lower
    described = tokens[1].tag in _MODIFYING if first in ("a", "an") and len(tokens) > 2 else tokens[0].tag == "JJ"
    for i in (1, 2)[: 1 + described] if first in ("a", "an") else (1,) if described else ():
        # "A number of voters", "a growing number of voters", "large numbers of voters"
        if len(tokens) > i + 2 and names_share(tokens[i].lower) and tokens[i + 1].lower == "of":
            return True
    if first in ("a", "an"):
        return False
    if first == "the" and len(tokens) > 3 and tokens[1].lower in words("shares", "noun") and tokens[2].lower == "of":
        return tokens[1].lower != "number"
    counts = tokens[0].tag == "CD" or first in NUMBERS or first in _PARTITIVE
    return counts and len(tokens) > 2 and (tokens[1].lower == "of" or _counts_on(tokens[1], tokens[2]))


def _counts_on(token: Token, behind: Token) -> bool:
    """Say whether a word between a number and "of" goes on with the number: ``two thirds of``, not ``one owner of``."""
    counting = token.tag not in NOUNS or token.lower.removesuffix("s") in words("shares", "noun")
    return counting and behind.lower == "of"
