"""What can be part of a name, and what only stands where one could."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.extract.sources.states import ambiguous_names, country_names
from analysis.lexicon import words
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

SKIPPED = small_words("before name")
BEHIND_NAME = small_words("behind name")
_PARTICLES = small_words("name particle")
# "JD" Vance.
_INITIALS = 2


def is_occasion(word: str) -> bool:
    """Say whether a word is a month, a weekday or another noun for an occasion.

    Examples
    --------
    >>> is_occasion("tuesday")
    True
    """
    return word in words("occasions", "noun")


def is_part(token: Token) -> bool:
    """Say whether a token can be part of a name."""
    return (
        token.tag in NAMES
        and (token.text[0].isupper() or _has_particle(token))
        and token.lower not in words("roles", "role")
        and token.lower not in SKIPPED
        and not token.lower.endswith("-old")
        and not (token.lower in BEHIND_NAME and token.text.isupper())
    )


def _has_particle(token: Token) -> bool:
    """Say whether a name begins with a particle that a hyphen joins to it: ``al-Tarmi``."""
    particle, _, rest = token.text.partition("-")
    return particle in _PARTICLES and rest[:1].isupper()


def run_end(tokens: Sequence[Token], i: int, ceiling: int) -> int:
    """Return where the run of a name that begins at a token ends, the token itself if none begins there."""
    opens = is_part(tokens[i]) or (
        tokens[i].tag == "NN" and tokens[i].text[0].isupper() and _nickname_end(tokens, i + 1, ceiling) > i + 1
    )
    if not opens:
        return i
    end = i + 1
    while end < ceiling:
        past = _nickname_end(tokens, end, ceiling)
        while past < ceiling and tokens[past].lower in _PARTICLES and not tokens[past].text[0].isupper():
            past += 1
        if past >= ceiling or not (is_part(tokens[past]) or _is_surname(tokens, past, ceiling)):
            break
        end = past + 1
    return end


def _is_surname(tokens: Sequence[Token], i: int, ceiling: int) -> bool:
    """Say whether a word for a title is a surname, right behind a first name: ``Peter King``, not ``Mary Queen of``."""
    token = tokens[i]
    titled = token.tag in NAMES and token.text[0].isupper() and token.lower in words("roles", "role")
    given = tokens[i - 1].lower in words("first_names", "name")
    if not (titled and given) or i + 1 == ceiling:
        return titled and given
    # "Rep. Steve King of Iowa" has an office before his name already.
    held = i > 1 and tokens[i - 2].lower in words("roles", "role") and tokens[i + 1].lower == "of"
    return held or tokens[i + 1].tag not in {*NAMES, "IN"}


def _nickname_end(tokens: Sequence[Token], i: int, ceiling: int) -> int:
    """Return where a nickname between quotation marks that a name goes on after ends: William “Bolt” Harker."""
    if i + 3 < ceiling and tokens[i].tag == "``" and tokens[i + 1].text[0].isupper():
        close = i + 2 if tokens[i + 2].tag == "''" else i + 3
        if tokens[close].tag == "''" and close + 1 < ceiling and is_part(tokens[close + 1]):
            return close + 1
    return i


def past_titles(tokens: Sequence[Token], first: int, last: int) -> int:
    """Skip the states and bodies before a name: ``French``, ``Bank``."""
    while first < last and (
        (tokens[first].lower in country_names() and tokens[first].lower not in ambiguous_names())
        or is_occasion(tokens[first].lower)
    ):
        first += 1
    names = words("first_names", "name")
    while last - first > 2 and tokens[first].lower in words("epithets", "noun", kind="party"):
        # "Stubborn Liberal Ann Lee"
        first += 1
    while last - first > 2 and tokens[first].lower in words("bodies", "noun"):
        first += 1
    given = next((i for i in range(first, last - 1) if tokens[i].lower in names), first)
    if given > first > 1 and tokens[first - 1].lower == "of" and tokens[first - 2].lower in words("roles", "role"):
        # "Governor of Tarn Ilse Brand"
        return given
    led = first > 1 and tokens[first - 1].lower == "of" and tokens[first - 2].lower in words("roles", "role")
    if led and last - first > 2 and is_common(tokens[first].lower):
        # "Leader of Opposition Saro Mahanta"
        return first + 1
    # "House Intelligence Republican Tom Hill" is Tom Hill.
    return given if all(is_common(token.lower) or _is_acronym(token) for token in tokens[first:given]) else first


def _is_acronym(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isalpha() and token.text.isupper()


def is_long_acronym(token: Token) -> bool:
    """Say whether a token is in capitals, and longer than initials."""
    return _is_acronym(token) and len(token.text) > _INITIALS


def names_body(word: str) -> bool:
    """Say whether a word is the last one of many bodies' or firms' names: ``bank``, ``guardian``."""
    return word in _of_bodies()


@cache
def _of_bodies() -> frozenset[str]:
    return words("bodies", "noun") | words("firm_words", "word")


@cache
def regions() -> frozenset[str]:
    """Return the names of regions in small letters."""
    return frozenset(name.lower() for name in words("subdivisions", "name"))


def is_common(word: str) -> bool:
    """Say whether a word is a common noun."""
    known = word_form(word)
    return known is not None and bool(known.noun)
