"""The people that an article names: every place of a name, and the titles, states and sex that the text tells of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from analysis.extract.sources.behalf import behalf
from analysis.extract.sources.callings import GROUPS
from analysis.extract.sources.names import full_names, titled_names
from analysis.extract.sources.parts import parts_of
from analysis.extract.sources.states import own_words, sides
from analysis.extract.sources.surnames import may_be_surname, owners
from analysis.extract.sources.titles import highest, own_title, title_before, titles_of
from analysis.lexicon import rows, words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, NOUNS, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_SEXES = {row["word"]: row["sex"] for row in rows("sexes")}
_FIRST_NAMES = {row["name"]: row["sex"] for row in rows("first_names")}
_SHORT = {
    row["title"]: [each["noun"] for each in rows("short_titles") if each["title"] == row["title"]]
    for row in rows("short_titles")
}
_LONG = 6


@dataclass(frozen=True, slots=True)
class Person:
    """A named person; ``role`` is the title as written, ``roles`` its nouns, ``behalf`` for whom its bearer speaks, ``side`` the state it names, ``sex`` f, m or None.

    ``certain``: a title or a first name tells that the name is a person's.
    """

    name: str
    words: tuple[str, ...]
    places: tuple[Span, ...]
    role: str | None
    roles: frozenset[str]
    behalf: str | None
    side: str | None
    sex: str | None
    certain: bool


@dataclass(frozen=True, slots=True)
class People:
    """The people of one article; ``by_last`` and ``by_first`` number those of a surname or first name, in small letters.

    ``by_surname`` has the one who is meant by a surname that several bear: it stood alone before the others were named.
    ``named`` is every place of a name, in order: the token it begins at, the token after it, the person's number.
    """

    persons: tuple[Person, ...]
    by_last: Mapping[str, tuple[int, ...]]
    by_first: Mapping[str, tuple[int, ...]]
    by_surname: Mapping[str, int]
    named: tuple[tuple[int, int, int], ...]

    def in_stretch(self, first: int, last: int) -> Sequence[tuple[int, int, int]]:
        """Return the places of names that begin among the tokens ``first:last``."""
        return self.named[bisect_left(self.named, (first,)) : bisect_left(self.named, (last,))]


def sex_of(word: str) -> str | None:
    """Return the sex that a title, a noun or a pronoun tells.

    Examples
    --------
    >>> sex_of("mrs."), sex_of("spokesman"), sex_of("mayor")
    ('f', 'm', None)
    """
    return _SEXES.get(word)


def sex_of_first_name(word: str) -> str | None:
    """Return the sex of nearly all who bear a first name, None where it is borne by both or not known.

    Examples
    --------
    >>> sex_of_first_name("anna"), sex_of_first_name("robin"), is_first_name("robin")
    ('f', None, True)
    """
    return _FIRST_NAMES.get(word) or None


def is_first_name(word: str) -> bool:
    """Say whether a word, in small letters, is a first name."""
    return word in _FIRST_NAMES


@lru_cache(maxsize=1)
def people(doc: Doc) -> People:
    """Gather the people of an article; two of one surname stay two.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> found = people(parse(Article("French President Anna Roy and Tom Roy resigned. Anna Roy, 61, gave no reason.")))
    >>> [(person.name, person.role, person.side, person.sex, len(person.places)) for person in found.persons]
    [('Anna Roy', 'French President', 'France', 'f', 2), ('Tom Roy', None, None, 'm', 1)]
    >>> found.by_last["roy"]
    (0, 1)
    """
    runs = list(full_names(doc))
    spelled: list[tuple[str, ...]] = []
    names: list[str] = []
    places: list[list[Range]] = []
    # The numbers of those of one surname, apart those who are told by a "Jr." or its like.
    alike: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for first, last in runs:
        whole = tuple(token.lower for token in doc.tokens[first:last] if token.is_word)
        parts = _without_suffix(whole)
        # "Tom Roe Jr." is not the Tom Roe of the same article.
        bearers = alike[parts[-1], parts != whole]
        number = next((i for i in bearers if same_full_name(parts, spelled[i])), len(spelled))
        if number == len(spelled):
            bearers.append(number)
            spelled.append(parts)
            names.append(doc.span(first, last).of(doc.text))
            places.append([])
        places[number].append((first, last))
    surnames = {parts[-1] for parts in spelled}
    for i, parts in list(_of_one_family(doc, runs, surnames)):
        number = next((number for number, known in enumerate(spelled) if same_full_name(parts, known)), len(spelled))
        if number == len(spelled):
            spelled.append(parts)
            names.append(f"{doc.tokens[i].text} {parts[-1].title()}")
            places.append([])
        places[number] = sorted([*places[number], (i, i + 1)])
    for i, parts in list(_kin(doc, surnames)):
        if not any(same_full_name(parts, known) for known in spelled):
            spelled.append(parts[:1])
            names.append(doc.tokens[i].text)
            places.append([(i, i + 1)])
    families: dict[str, tuple[int, ...]] = {}
    for i in titled_names(doc):
        family = _of_family(doc.tokens[i].lower, spelled)
        if family and doc.tokens[i].lower not in surnames:
            families[doc.tokens[i].lower] = family
        elif (
            doc.tokens[i].lower not in surnames
            or _reigns(doc, i, spelled)
            or _holds_other_office(doc, i, spelled, places)
        ):
            surnames.add(doc.tokens[i].lower)
            spelled.append((doc.tokens[i].lower,))
            names.append(doc.tokens[i].text)
            places.append([(i, i + 1)])
    families |= _families_first(doc, spelled, runs)
    by_last = families | _grouped([parts[-1] for parts in spelled])
    by_surname = owners(doc, by_last, places)
    _add_surnames(doc, by_last, by_surname, places, spelled)
    persons = tuple(_person(doc, name, parts, where) for name, parts, where in zip(names, spelled, places, strict=True))
    named = sorted((first, last, i) for i, where in enumerate(places) for first, last in where)
    return People(persons, by_last, _grouped([parts[0] for parts in spelled]), by_surname, tuple(named))


def _of_one_family(doc: Doc, runs: Sequence[Range], surnames: set[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where a first name stands that shares the surname behind "and", with both: Amos, of ``Amos and Ryan Dale``."""
    for first, last in runs:
        given = doc.before(first - 1) if first > 1 else None
        if given is None or doc.before(first).lower != "and" or doc.before(given.i).tag in NAMES | {",", "CC"}:
            continue
        shares = given.tag == "NNP" and sex_of_first_name(given.lower) and given.lower not in surnames
        if shares and is_first_name(doc.tokens[first].lower) and last - first > 1:
            yield given.i, (given.lower, doc.before(last).lower)


def _kin(doc: Doc, surnames: Collection[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where one of a family is named by the first name alone, with the surname: Rosa, of ``Tate's widow, Rosa, said``."""
    for token in doc.tokens:
        if token.tag != "POS" or doc.before(token.i).lower not in surnames:
            continue
        noun = doc.after(token.i)
        given = doc.after(noun.i + 1) if doc.after(noun.i).tag == "," else doc.after(noun.i)
        known = sex_of_first_name(given.lower) in (None, sex_of(noun.lower)) and is_first_name(given.lower)
        if noun.lower in small_words("of a family") and known and doc.after(given.i).tag not in NAMES:
            yield given.i, (given.lower, doc.before(token.i).lower)


def _of_family(word: str, spelled: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
    """Return the number of the one person whose name a word begins, where it is the family's: ``Ms. Gao`` is Gao Lin."""
    numbers = tuple(i for i, parts in enumerate(spelled) if len(parts) > 1 and parts[0] == word)
    given = is_first_name(word) and any(spelled[i][-1] in words("surnames", "name") for i in numbers)
    return numbers if len(numbers) == 1 and not given else ()


def _families_first(doc: Doc, spelled: Sequence[tuple[str, ...]], runs: Sequence[Range]) -> dict[str, tuple[int, ...]]:
    """Return the people whose family name stands first, by that name: ``Gao`` stands alone and ``Junlan`` does not."""
    taken = {i for first, last in runs for i in range(first, last)}
    free = [token for token in doc.tokens if token.tag in NAMES and token.i not in taken]
    alone = {token.lower for token in free if not token.text.isupper()}
    found: dict[str, list[int]] = defaultdict(list)
    for number, parts in enumerate(spelled):
        if len(parts) > 1 and parts[0] in alone and parts[-1] not in alone and _is_family_first(parts):
            found[parts[0]].append(number)
    last_names = {parts[-1] for parts in spelled}
    return {name: tuple(numbers) for name, numbers in found.items() if len(numbers) == 1 and name not in last_names}


def _is_family_first(parts: Sequence[str]) -> bool:
    """Say whether the first part of a name is its surname and the last is none, nor a word: ``Gao Junlan``, ``Zhou Ningbai``."""
    listed = parts[0] in words("family_first", "name") or (may_be_surname(parts[0]) and not is_first_name(parts[0]))
    given = not may_be_surname(parts[-1]) and not is_first_name(parts[-1]) and word_form(parts[-1]) is None
    return listed and given


def _holds_other_office(
    doc: Doc, i: int, spelled: Sequence[tuple[str, ...]], places: Sequence[Sequence[Range]]
) -> bool:
    """Say whether a head of state is named by the surname alone before the only bearer of it, who is somebody else: ``President Roe … Ann Roe``."""
    title = doc.before(i).lower
    if title not in words("roles", "role", group="head") or not doc.before(i).text[0].isupper():
        return False
    bearers = [number for number, parts in enumerate(spelled) if parts[-1] == doc.tokens[i].lower]
    if any(len(spelled[number]) == 1 for number in bearers):
        return False
    held = [title_before(doc, first) for number in bearers for first, _ in places[number]]
    titled = any(title in own_title(doc, each) for each in held if each is not None)
    return bool(bearers) and not titled and all(places[number][0][0] > i for number in bearers)


def _reigns(doc: Doc, i: int, spelled: Sequence[tuple[str, ...]]) -> bool:
    """Say whether a name behind a title is the first name of a king or a pope, and nobody of that first name is known."""
    word = doc.tokens[i].lower
    return is_regnal(doc.before(i)) and all(parts[0] != word for parts in spelled)


def is_regnal(title: Token) -> bool:
    """Say whether a title stands before a first name alone: ``King``, ``Pope``."""
    return title.lower in small_words("regnal") and title.text[0].isupper()


def _without_suffix(parts: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a name without the ``Jr.`` or ``III`` that ends it."""
    return tuple(parts[:-1] if len(parts) > 2 and parts[-1] in small_words("name suffix") else parts)


def same_full_name(parts: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two full names are one person's: the same surname, and a first name or nickname that both have."""
    if parts == other:
        return True
    if parts[-1] != other[-1]:
        return False
    return parts[0] in other[:-1] or other[0] in parts[:-1] or _misspelt(parts[0], other[0])


def _misspelt(one: str, other: str) -> bool:
    """Say whether two long first names differ in one letter: ``Kristin``, ``Kristen``."""
    same_length = len(one) == len(other) >= _LONG
    return same_length and sum(left != right for left, right in zip(one, other, strict=True)) == 1


def _grouped(keys: Sequence[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        found[key].append(number)
    return {key: tuple(numbers) for key, numbers in found.items()}


def _add_surnames(
    doc: Doc,
    by_last: Mapping[str, tuple[int, ...]],
    by_surname: Mapping[str, int],
    places: list[list[Range]],
    spelled: Sequence[tuple[str, ...]],
) -> None:
    """Add the places where a surname stands alone for one person, before the full name only with a title."""
    taken = {i for where in places for first, last in where for i in range(first, last)}
    for token in [token for token in doc.tokens if token.lower in by_last]:
        owner = by_surname.get(token.lower) if doc.before(token.i).tag not in NAMES else None
        bearers = (owner,) if owner is not None else _titled_so(doc, token.i, by_last.get(token.lower, ()), spelled)
        if len(bearers) != 1 or token.i in taken or token.tag not in NOUNS or not token.text[0].isupper():
            continue
        where = places[bearers[0]]
        if token.i > where[0][0] or title_before(doc, token.i) is not None:
            where.append((token.i, token.i + 1))
    for where in places:
        where.sort()


def _titled_so(doc: Doc, i: int, bearers: Sequence[int], spelled: Sequence[tuple[str, ...]]) -> Sequence[int]:
    """Return who of several can have the title before a name: ``King Carl`` has one name alone, ``Mr. Carl`` has two."""
    if len(bearers) < 2 or title_before(doc, i) is None:
        return bearers
    reigns = is_regnal(doc.before(i)) or doc.before(i).lower in words("roles", "role", group="head")
    return [number for number in bearers if (len(spelled[number]) == 1) == reigns]


def _person(doc: Doc, name: str, parts: tuple[str, ...], places: Sequence[Range]) -> Person:
    titles = titles_of(doc, places, parts)
    worded = [own_title(doc, title) for title in titles]
    spelled = [doc.span(*title).of(doc.text) for title in titles]
    found = [state for first, last in titles for state in sides(own_words(doc.tokens[first:last], name))]
    short = [word for title in worded for word in title if word in GROUPS]
    nouns = frozenset(short).union(*(_SHORT.get(word, ()) for word in short))
    told = [sex for title in worded for word in title if (sex := sex_of(word))]
    sex = told[0] if told else sex_of_first_name(parts[0])
    return Person(
        name,
        parts,
        tuple(doc.span(*place) for place in places),
        highest(spelled),
        nouns,
        next((whom for title in titles if (whom := behalf(doc, parts_of(doc.tokens[slice(*title)])))), None),
        found[0] if found else None,
        sex,
        bool(titles) or parts[0] in _FIRST_NAMES,
    )
