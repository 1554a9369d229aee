"""The people that an article names: every place of a name, and the titles and states written beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.extract.sources.mentions import Mention, country_names, sides
from analysis.lexicon import rows
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Token

_OFFICES = ("head", "official", "spokesperson")
_GROUPS = {row["role"]: row["group"] for row in rows("roles")}


@dataclass(frozen=True, slots=True)
class Person:
    """A named person; ``role`` is the title as written, ``roles`` its nouns, ``side`` the state it names."""

    name: str
    surname: str
    places: tuple[Span, ...]
    role: str | None
    roles: frozenset[str]
    side: str | None

    def fits(self, mention: Mention) -> bool:
        """Say whether "the president" or "the leader of France" can be this person."""
        if self.side and mention.side and self.side != mention.side:
            return False
        groups = {_GROUPS.get(role) for role in self.roles}
        return mention.head in self.roles or (mention.group == "head" and "head" in groups)


def people(doc: Doc, names: Mapping[str, str]) -> dict[str, Person]:
    """Gather the people of an article by surname.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("French President Anna Roy resigned. Roy, 61, gave no reason."))
    >>> person = people(doc, {"roy": "Anna Roy"})["roy"]
    >>> person.role, person.side, len(person.places)
    ('French President', 'France', 2)
    """
    places: dict[str, list[Span]] = {surname: [] for surname in names}
    titles: dict[str, list[str]] = {surname: [] for surname in names}
    for token in doc.tokens:
        if token.lower not in names or token.tag not in ("NNP", "NNPS", "NN", "NNS") or not token.text[0].isupper():
            continue
        surname = token.lower
        first = _name_start(doc, token, names[surname])
        if first == token.i and not places[surname] and not _title_before(doc, first):
            continue
        places[surname].append(Span(doc.tokens[first].start, token.end))
        title = _title_before(doc, first) or _title_after(doc, token)
        if title:
            titles[surname].append(title)
    return {
        surname: _person(names[surname], surname, places[surname], titles[surname])
        for surname in names
        if places[surname]
    }


def _person(name: str, surname: str, places: list[Span], titles: list[str]) -> Person:
    found = [state for title in titles for state in sides(title.partition(" on ")[0])]
    nouns = frozenset(word.lower() for title in titles for word in title.split() if word.lower() in _GROUPS)
    role = max(titles, key=lambda title: (_rank(title), len(title))) if titles else None
    return Person(name, surname, tuple(places), role, nouns, found[0] if found else None)


def _rank(title: str) -> int:
    """Rank offices before professions: of a person's titles, the highest is the role."""
    groups = {_GROUPS[word.lower()] for word in title.split() if word.lower() in _GROUPS}
    return max((3 - _OFFICES.index(group) for group in groups if group in _OFFICES), default=0)


def _name_start(doc: Doc, token: Token, name: str) -> int:
    parts = name.split()[:-1]
    first = token.i
    while parts and first > 0 and doc.tokens[first - 1].text == parts[-1]:
        parts.pop()
        first -= 1
    return first


def _title_before(doc: Doc, first: int) -> str | None:
    """Return the words of title before a name: ``outgoing U.S. President``."""
    at = first
    has_role = False
    while at > 0:
        token = doc.tokens[at - 1]
        if token.lower in _GROUPS:
            has_role = True
        elif not (token.lower in country_names() or token.tag in ("JJ", "NN", "POS") or token.tag == "NNP"):
            break
        if token.tag == "NNP" and token.end + 1 != doc.tokens[at].start and token.end != doc.tokens[at].start:
            break
        at -= 1
    if not has_role:
        return None
    return doc.text[doc.tokens[at].start : doc.tokens[first - 1].end]


def _title_after(doc: Doc, token: Token) -> str | None:
    """Return the title between commas after a name: ``Ann Lee, the electoral commissioner,``."""
    at = token.i + 1
    if at + 2 >= len(doc.tokens) or doc.tokens[at].tag != ",":
        return None
    start = end = at + 1
    while end < len(doc.tokens) and end < start + 12 and doc.tokens[end].tag not in (",", ".", ":", "``", "''"):
        if doc.tokens[end].tag in ("VBD", "VBZ", "VBP", "MD", "WP", "WDT"):
            break
        end += 1
    inside = doc.tokens[start:end]
    if (
        not inside
        or end >= len(doc.tokens)
        or doc.tokens[end].tag not in (",", ".")
        or not any(word.lower in _GROUPS for word in inside)
    ):
        return None
    return doc.text[inside[0].start : inside[-1].end]
