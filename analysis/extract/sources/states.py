"""States, as the words of a mention name them: whose side a source is on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from analysis.lexicon import rows, words
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token

_LONGEST = 3
# What "of France" or "for France" tells of a source, "on France", "in France" and "near France" do not.
_BINDING = frozenset({"of", "for", "from"})
_OF_STATES = ("head", "spokesperson", "source")


@cache
def country_names() -> Mapping[str, str]:
    """Map every form of a state's name, its people, capital and seats of government to the state's name.

    Examples
    --------
    >>> names = country_names()
    >>> names["kremlin"], names["french"], names["washington"]
    ('Russia', 'France', 'United States')
    """
    forms: dict[str, str] = {}
    for row in rows("countries"):
        name = row["name"]
        columns = [row["aliases"], row["demonyms"], row["capital"], row["government_names"]]
        for form in [name, row["adjective"], *";".join(columns).split(";")]:
            if form:
                forms.setdefault(form.lower().removeprefix("the "), name)
    return forms


@cache
def state_names() -> frozenset[str]:
    """Return the forms that stand for a state itself: its names, its capital and the one seat of its government.

    Of several seats, each speaks for itself, as the offices of a state do.

    Examples
    --------
    >>> [name in state_names() for name in ("france", "washington", "kremlin", "pentagon", "americans")]
    [True, True, True, False, False]
    """
    forms: set[str] = set()
    for row in rows("countries"):
        seats = row["government_names"].split(";")
        listed = [row["aliases"], row["capital"], seats[0] if len(seats) == 1 else ""]
        forms.update([row["name"], row["adjective"], *";".join(listed).split(";")])
    return frozenset(form.lower().removeprefix("the ") for form in forms if form) - words("bodies", "noun")


@cache
def citizens() -> frozenset[str]:
    """Return the nouns for one of a state's people: Briton, German; not French, which stands for all of them.

    Examples
    --------
    >>> [word in citizens() for word in ("briton", "italian", "french", "britons")]
    [True, True, False, False]
    """
    listed = {form.lower() for row in rows("countries") for form in [*row["demonyms"].split(";"), row["adjective"]]}
    states = {form.lower() for row in rows("countries") for form in [row["name"], *row["aliases"].split(";")]}
    return frozenset(form for form in listed - states if f"{form}s" in listed or form.endswith("an"))


@cache
def ambiguous_names() -> frozenset[str]:
    """Return the forms of states' names that are as often something else: Jordan, Georgia, Chad.

    Examples
    --------
    >>> "jordan" in ambiguous_names(), "france" in ambiguous_names()
    (True, False)
    """
    return frozenset(form.lower() for row in rows("countries") for form in row["ambiguous"].split(";") if form)


@cache
def _learning() -> re.Pattern[str]:
    """Return the names of places of learning, which bear that of a state or a town: ``University of Lisbon``."""
    nouns = "|".join(sorted(word.capitalize() for word in words("bodies", "noun") & small_words("of learning")))
    return re.compile(rf"\b(?:{nouns}) (?:of )?[A-Z][\w.]+")


@cache
def _owned_by_people() -> re.Pattern[str]:
    """Return the words for one of a people as owners: they are names of persons, ``German’s plumber``."""
    forms = sorted(set(words("countries", "adjective")) - words("countries", "name"))
    return re.compile(rf"^(?:{'|'.join(map(re.escape, filter(None, forms)))}) ?['’]s\b")


@cache
def _capitals() -> frozenset[str]:
    return frozenset(form.lower() for row in rows("countries") for form in row["capital"].split(";") if form)


@lru_cache(maxsize=1 << 16)
def sides(text: str) -> tuple[str, ...]:
    """Return the states that the words of a mention name, in order.

    Examples
    --------
    >>> sides("the five current and former Russian officials")
    ('Russia',)
    """
    names, roles = country_names(), words("roles", "role")
    text = _owned_by_people().sub("", _learning().sub("", text))
    found: list[str] = []
    spelled = text.replace("’s", "").replace("'s", "").replace(",", " ").split()
    i = 0
    while i < len(spelled):
        for length in range(_LONGEST, 0, -1) if spelled[i][0].isupper() else ():
            form = " ".join(spelled[i : i + length])
            state = names.get(form.lower())
            after = " ".join(spelled[i + length : i + length + 1])
            begins = form.lower() in ambiguous_names() | _capitals() or (form.isupper() and after.isupper())
            if state and begins and after[:1].isupper() and after.lower() not in roles | words("bodies", "noun"):
                # "Nassau County", "USA TODAY"
                continue
            if state and (_is_of_longer_name(spelled, i, form, after) or _works_on(names, form, after)):
                continue
            if (
                state
                and i
                and not after[:1].isupper()
                and form.isalpha()
                and form.isupper()
                and _ends_name(spelled[i - 1])
            ):
                continue
            if state and (_tells_origin(spelled, i, form, after) or _is_where(form, spelled)):
                continue
            titled = " " not in form and i > 0 and spelled[i - 1][:1].isupper() and spelled[i - 1].lower() in roles
            if state and not titled:
                found.append(state)
                i += length - 1
                break
        i += 1
    return tuple(found)


def _is_of_longer_name(spelled: Sequence[str], i: int, form: str, after: str) -> bool:
    """Say whether a state's name is part of a region's, a town's or a newspaper's: ``New Mexico``, ``The Madrid Herald``."""
    before = spelled[i - 1] if i else ""
    region = f"{before} {form}" in words("subdivisions", "name") or before == "New"
    paper = after[:1].isupper() and after.lower() in small_words("paper") | small_words("of learning")
    return region or (paper and form not in words("countries", "adjective")) or _opens_name(form, after)


def _opens_name(form: str, after: str) -> bool:
    """Say whether the word for a people opens a name that no state's office or body has: ``American Teapot``."""
    adjective = form in words("countries", "adjective") and form not in words("countries", "name")
    if not (adjective and after[:1].isupper()) or after.isupper():
        return False
    own = words("roles", "role") | words("state_words", "word") | words("epithets", "noun") | citizens()
    return after.lower() not in own and after.lower().removesuffix("s") not in own


def _ends_name(before: str) -> bool:
    """Say whether the word before a state's initials begins a name that they end: ``Cancer Watch UK``, ``Orchards USA``."""
    return before[:1].isupper() and before.lower() not in words("roles", "role") | small_words("before name")


def _tells_origin(spelled: Sequence[str], i: int, form: str, after: str) -> bool:
    """Say whether a word for a people is one half of an origin: ``Irish American``, ``African American``."""
    origins = small_words("origin")
    return form in origins and (after in origins or (i > 0 and spelled[i - 1] in origins))


def _is_where(form: str, spelled: Sequence[str]) -> bool:
    """Say whether a capital is where somebody lives or works who speaks for no state: ``a London lawyer``."""
    if form.lower() not in _capitals() or len(spelled) == 1:
        return False
    private = words("speaking_for", "noun")
    public = words("roles", "role", group="official") - private | words("bodies", "noun")
    public |= {word for group in _OF_STATES for word in words("roles", "role", group=group)}
    return not any(word.lower() in public for word in spelled)


def _works_on(names: Mapping[str, str], form: str, after: str) -> bool:
    """Say whether a noun behind a state's own name is for one who works on it: ``China editor``, not ``Chinese editor``."""
    return after in small_words("abroad") and names[form.lower()] == form


def own_words(tokens: Sequence[Token], name: str | None) -> str:
    """Return the words of a mention that can tell its side: not its own name, nor what it knows of, or where it is.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> own_words(parse(Article("a French expert on China of the port in Rome")).tokens, None)
    'a French expert'
    >>> own_words(parse(Article("a spokesman for the Turkish army in Rome")).tokens, None)
    'a spokesman the Turkish army'
    """
    named = frozenset((name or "").split())
    kept: list[str] = []
    binds = True
    before = None
    for part in _split(tokens):
        first = part[0]
        if first.tag == ",":
            binds = True
        elif first.tag in ("WP", "WDT"):
            binds = False
        elif first.tag in ("IN", "TO"):
            close = before is not None and before.lower in words("roles", "role", group="person")
            binds = binds and first.lower in _BINDING and _is_of_body(part[-1]) and not close
        before = part[-1]
        if binds:
            kept += [token.text for token in part if token.text not in named and token.tag not in ("IN", "TO", ",")]
    return " ".join(kept)


def _split(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Cut a mention before its prepositions, commas and relative pronouns."""
    edges = [i for i, token in enumerate(tokens) if i and token.tag in ("IN", "TO", ",", "WP", "WDT")]
    return [tokens[first:last] for first, last in pairwise([0, *edges, len(tokens)]) if first < last]


def _is_of_body(token: Token) -> bool:
    """Say whether what "of" or "for" joins to a source is a state, a body or a person, and no subject: ``of Chinese history``."""
    listed = token.lower in words("bodies", "noun") or token.lower in words("roles", "role")
    return token.tag in NAMES or listed


def ends_address(town: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Say whether a name between commas tells where the town before it is: ``a nurse from Selm, New Jersey,``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("from Selm, New Jersey, and from Tarn, Paul Reed")).tokens
    >>> ends_address(tokens[:2], tokens[3:5]), ends_address(tokens[7:9], tokens[10:12])
    (True, False)
    """
    named = all(token.tag in NAMES for token in behind) and town[-1].tag in NAMES
    if not named or town[0].lower not in small_words("where") | _BINDING:
        return False
    name = " ".join(token.text for token in behind)
    known = name.lower() in country_names() or name in words("subdivisions", "name")
    return known or (len(behind) == 1 and behind[0].lower not in words("first_names", "name"))
