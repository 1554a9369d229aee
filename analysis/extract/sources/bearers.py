"""Whose a surname or a first name is, of the persons whom an article names."""

from __future__ import annotations

from analysis.extract.sources.parts import Tokens
from analysis.extract.sources.people import People, Person, is_first_name, is_regnal, sex_of
from analysis.lexicon import rows, words
from analysis.text.tagsets import small_words


def bearer(tokens: Tokens, word: str, people: People) -> int | None:
    """Return the number of the one person who has a surname, or a first name, of the sex that a title tells.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee met Tom Roe. Roe left."))
    >>> bearer(doc.tokens[6:7], "roe", people(doc))
    1
    """
    married = len(tokens) > 1 and tokens[-2].lower in small_words("married")
    wives = [number for number, person in enumerate(people.persons) if married and _is_wife_of(person, word)]
    if wives:
        # "Mrs. Roe", where Tom Roe's sister Ann Roe and his wife, Ida, are named
        return wives[0] if len(wives) == 1 else None
    told = next((sex for token in tokens[:-1] if (sex := sex_of(token.lower))), None)
    for bearers in (people.by_last.get(word, ()), people.by_first.get(word, ()) if is_first_name(word) else ()):
        fitting = [number for number in bearers if not told or people.persons[number].sex in (None, told)]
        held = _offices(tokens[:-1]) if len(fitting) > 1 else frozenset()
        ranked = [number for number in fitting if held & people.persons[number].roles]
        if len(ranked) == 1:
            # "Supt Roe", where Superintendent Ann Roe and Tom Roe are named
            return ranked[0]
        if len(fitting) > 1 and len(tokens) > 1 and is_regnal(tokens[-2]):
            fitting = [number for number in fitting if len(people.persons[number].words) == 1]
        if len(fitting) == 1:
            return fitting[0]
        courteous = len(tokens) == 2 and tokens[0].lower in small_words("courtesy")
        if (len(tokens) == 1 or (courteous and people.by_surname.get(word) in fitting)) and word in people.by_surname:
            return people.by_surname[word]
        if bearers:
            return None
    return None


def _is_wife_of(person: Person, surname: str) -> bool:
    """Say whether somebody known by a first name is told to be the wife or widow of one who bears a surname."""
    owned = person.role is not None and person.role.lower().startswith((f"{surname}'s ", f"{surname}’s "))
    return owned and len(person.words) == 1 and bool(person.roles & {"wife", "widow"})


def _offices(tokens: Tokens) -> frozenset[str]:
    """Return the offices that stand before a surname, those cut short as the nouns that they are of."""
    short = {row["title"]: row["noun"] for row in rows("short_titles")}
    found = {short.get(token.lower, token.lower) for token in tokens}
    return frozenset(found & words("roles", "role"))
