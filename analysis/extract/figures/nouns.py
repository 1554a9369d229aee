"""What is known of nouns that numbers count: their singular, and whether they are people."""

from __future__ import annotations

from functools import cache, lru_cache

from analysis.lexicon import rows, words
from analysis.text.wordforms import word_form


@cache
def _irregular() -> dict[str, str]:
    return {row["plural"]: row["singular"] for row in rows("irregular_plurals")}


@lru_cache(maxsize=1 << 14)
def singular(word: str) -> str:
    """Return the singular of a noun in small letters, the word itself if it is none.

    Examples
    --------
    >>> [singular(word) for word in ("countries", "churches", "children", "troops", "sources", "crisis")]
    ['country', 'church', 'child', 'troop', 'source', 'crisis']
    """
    if word in _irregular():
        return _irregular()[word]
    known = word_form(word)
    if known is not None and known.noun:
        return known.noun
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes", "zzes")) else word[:-1]


def is_plural(word: str) -> bool:
    """Say whether a noun in small letters is one that a number above one can count.

    Examples
    --------
    >>> is_plural("boxes"), is_plural("people"), is_plural("aircraft"), is_plural("crisis"), is_plural("box")
    (True, True, True, False, False)
    """
    return (
        word in _irregular()
        or singular(word) != word
        or ((known := word_form(word)) is not None and known.tag == "NNS")
    )


@lru_cache(maxsize=1 << 14)
def is_person(noun: str) -> bool:
    """Say whether a noun in the singular is one for people.

    Examples
    --------
    >>> is_person("nurse"), is_person("troop"), is_person("ship")
    (True, True, False)
    """
    known = word_form(noun)
    listed = noun in words("people", "noun") or noun in _roles()
    return listed or (known is not None and known.what == "person") or (noun in _demonyms() and _is_no_thing(noun))


def _is_no_thing(noun: str) -> bool:
    """Say whether a name for one of a people is no other noun: "Syrian", not "pole"."""
    known = word_form(noun)
    return known is None or not known.noun or known.tag[:3] == "NNP"


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(singular(name.lower()) for row in rows("countries") for name in row["demonyms"].split(";") if name)


@cache
def _roles() -> frozenset[str]:
    return frozenset(singular(role) for role in words("roles", "role"))
