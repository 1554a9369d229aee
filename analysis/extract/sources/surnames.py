"""Surnames that stand alone: whether somebody is meant by one, or a firm of the same name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from analysis.extract.sources.nameparts import names_body
from analysis.extract.sources.states import country_names
from analysis.lexicon import words
from analysis.text.doc import Doc, told_once
from analysis.text.extents import Range
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_OF_PERSONS = frozenset({"he", "she", "him", "his", "her"})
_OF_BODIES = frozenset({"its", "itself"})
_LONG = 6
# "The company", "the retailer": so a firm is called that has been named.
_CALLED = words("general_bodies", "noun", of="firm")


@told_once
def is_of_person(doc: Doc, name: str) -> bool:
    """Say whether a lone name is that of a person: a surname, and the text does not go on with it as with a body.

    What is a common noun or the name of a firm as well is a person's if "he" or "she" goes on with it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Morrissey left. On Monday Honda and its rivals met. Walker said he was late."))
    >>> [is_of_person(doc, name) for name in ("Morrissey", "Honda", "Walker")]
    [True, False, True]
    """
    word = name.lower()
    if not may_be_surname(word):
        return False
    firm = word in words("firms_named_after", "name")
    about = _pronouns_beside(doc, name, behind=firm)
    if firm and about & _OF_BODIES:
        return False
    if about & _OF_PERSONS or labels(doc, name):
        return True
    form = word_form(word)
    noun = form is not None and bool(form.noun)
    return not (firm or noun or about & _OF_BODIES or _is_body_elsewhere(doc, name))


def may_be_surname(word: str) -> bool:
    """Say whether a word in small letters is a surname, or ends like one, and no word for an office or a body.

    Examples
    --------
    >>> [may_be_surname(word) for word in ("walker", "church", "quartz", "petrovenko", "whisky")]
    [True, False, False, True, False]
    """
    listed = word in words("surnames", "name") or word in words("surnames_in_news", "name") or _ends_as_surname(word)
    return listed and word not in _callings() and not names_body(word)


def _ends_as_surname(word: str) -> bool:
    long = len(word) >= _LONG and word.isalpha() and word_form(word) is None
    return long and word not in country_names() and word.endswith(tuple(words("surname_endings", "ending")))


@told_once
def labels(doc: Doc, name: str) -> bool:
    r"""Say whether a word opens two sentences before a colon, as the name of one who speaks does: ``Snow: Yes.``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> labels(parse(Article("Snow: Yes.\nHill: Why?\nSnow: It rained.")), "Snow")
    True
    """
    firsts = ((each, doc.sentence_at(each.start).first) for each in doc.tokens_spelled(name))
    # The mark of a transcript that is quoted may stand before.
    opened = [each for each, first in firsts if first == each.i - (doc.before(each.i).tag == "``" and first < each.i)]
    return len([each for each in opened if doc.after(each.i).text == ":"]) > 1


@told_once
def is_of_town(doc: Doc, name: str) -> bool:
    """Say whether a lone name is a place's where it stands again: behind "in", beside its council, before its state.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Preston paid. Rents rose in Preston. Trust in Lee fell. Dallas, Texas, won. In Roe’s view it did."))
    >>> [is_of_town(doc, name) for name in ("Preston", "Lee", "Dallas", "Roe")]
    [True, False, True, False]
    """
    return any(_stands_for_town(doc, token) for token in doc.tokens_spelled(name))


def _stands_for_town(doc: Doc, token: Token) -> bool:
    before, behind = doc.before(token.i), doc.after(token.i)
    owned = doc.before(before.i).lower if before.lower == "of" else behind.lower
    if owned in small_words("of a town") and before.tag not in NAMES:
        return True
    if before.tag in NAMES or behind.tag in NAMES or behind.tag == "POS":
        return False
    if behind.tag == "," and doc.after(behind.i).text in words("subdivisions", "name"):
        return True
    return before.lower in small_words("in a town") and doc.before(before.i).lower not in small_words("trusting")


@cache
def _callings() -> frozenset[str]:
    several = small_words("several") | small_words("other")
    called = words("roles", "role") | words("people", "noun") | words("epithets", "noun") | words("sexes", "word")
    return several | called | words("gatherings", "noun") | words("speaking_for", "noun") | words("occasions", "noun")


def _pronouns_beside(doc: Doc, name: str, behind: bool) -> set[str]:
    """Return the pronouns in the sentences where a name stands, or only those behind it, and "its" for the like of "the company"."""
    told: set[str] = set()
    firsts: dict[int, int] = {}
    for named in doc.tokens_spelled(name):
        firsts.setdefault(doc.sentence_at(named.start).i, named.i)
    for number, first in firsts.items():
        sentence = doc.sentences[number]
        tokens = doc.tokens[first if behind else sentence.first : sentence.last]
        told.update(token.lower for token in tokens if token.tag in ("PRP", "PRP$"))
        if any(token.lower in _CALLED and doc.before(token.i).lower == "the" for token in tokens):
            told.add("its")
    return told


def _is_body_elsewhere(doc: Doc, name: str) -> bool:
    """Say whether a name is a body's where it stands again: ``Holt Foods``, ``the Holt``."""
    return any(_stands_for_body(doc, token) for token in doc.tokens_spelled(name))


def _stands_for_body(doc: Doc, token: Token) -> bool:
    behind = doc.after(token.i)
    alone = behind.tag[0] not in "NJCP" and behind.tag not in NAMES
    return (alone and doc.before(token.i).lower == "the") or (behind.tag in NAMES and names_body(behind.lower))


def owners(doc: Doc, by_last: Mapping[str, tuple[int, ...]], places: Sequence[Sequence[Range]]) -> dict[str, int]:
    """Return, for surnames that several bear, the first if the surname alone stood for that person before the others came."""
    found: dict[str, int] = {}
    shared = {last for last, bearers in by_last.items() if len(bearers) > 1}
    by_word: dict[str, list[Token]] = defaultdict(list)
    for token in doc.tokens:
        if token.lower in shared:
            by_word[token.lower].append(token)
    for last, bearers in by_last.items():
        if len(bearers) < 2:
            continue
        first, second = sorted(bearers, key=lambda number: places[number][0])[:2]
        begin, end = places[first][0][1], places[second][0][0]
        alone = (token for token in by_word[last] if begin <= token.i < end)
        if any(
            token.tag in NAMES and (_is_courteous(doc, token.i) or not _is_in_name(doc, token.i)) for token in alone
        ):
            found[last] = first
    return found


def _is_courteous(doc: Doc, i: int) -> bool:
    """Say whether "Mr." or its like stands before a surname: ``Mr. Tate``."""
    return doc.before(i).lower in small_words("courtesy") and doc.after(i).tag not in NAMES


def _is_in_name(doc: Doc, i: int) -> bool:
    """Say whether a name stands beside another one: ``Tate Ranch``."""
    return doc.before(i).tag in NAMES or doc.after(i).tag in NAMES
