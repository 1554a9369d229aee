"""Names: runs of capitalised words that may be the full name of a person, nicknames and particles included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from analysis.extract.sources.beside import is_right_before, is_right_behind
from analysis.extract.sources.nameparts import (
    is_common,
    is_long_acronym,
    is_occasion,
    is_part,
    names_body,
    past_titles,
    regions,
    run_end,
)
from analysis.extract.sources.states import ambiguous_names, country_names
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Sentence, Token
from analysis.text.wordforms import word_form

_WHERE = small_words("where")
_SEVERAL = small_words("several")
_LONGEST = 5
_LONGEST_BODY = 20
_SEVERAL_WORDS = 5
# Nouns, verbs, adjectives, adverbs and modals, by the first letter of their tags.
_TELLING = frozenset("NVJRM")
_FULL = 2


def is_title(word: str) -> bool:
    """Say whether a word before a name is a title or a state: ``minister``, ``french``.

    Examples
    --------
    >>> is_title("mayor"), is_title("french"), is_title("ann")
    (True, True, False)
    """
    return word in words("roles", "role") or (word in country_names() and word not in ambiguous_names())


def full_names(doc: Doc) -> Iterator[Range]:
    """Find the names of two words or more that may be a person's, titles left out.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Kremlin spokesman Dmitry Peskov met William “Bolt” Harker in Port Ardell."))
    >>> [" ".join(token.text for token in doc.tokens[first:last]) for first, last in full_names(doc)]
    ['Dmitry Peskov', 'William “ Bolt ” Harker']
    """
    bodies: set[tuple[str, ...]] = set(_shorter_bodies(doc))
    found: list[Range] = []
    for first, last in _runs(doc):
        if _is_named_body(doc, first, last):
            bodies.add(_spelled(doc, first, last))
        else:
            found.append((first, last))
    yield from (each for each in found if _spelled(doc, *each) not in bodies)


def titled_names(doc: Doc) -> Iterator[int]:
    """Find the surnames alone behind a title: the place of ``Bush`` in ``President Bush``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("President Bush met Mr. Hill at General Motors."))
    >>> [doc.tokens[i].text for i in titled_names(doc)]
    ['Bush', 'Hill']
    """
    for sentence in doc.sentences:
        if sentence.heading or _is_headline(doc, sentence):
            continue
        for token in doc.tokens[sentence.first + 1 : sentence.last]:
            title, single = doc.before(token.i), doc.after(token.i).tag not in NAMES
            if single and is_part(token) and token.tag == "NNP" and title.text[0].isupper() and title.tag != "NNS":
                courtesy = title.lower in small_words("courtesy")
                if courtesy or (title.lower in words("roles", "role") and may_be_called(title, [token])):
                    yield token.i


def may_be_called(title: Token, rest: Sequence[Token]) -> bool:
    """Say whether the words behind a title can be the name of a person: not ``Motors`` behind ``General``."""
    last = rest[-1].lower
    form = word_form(title.lower)
    many = len(rest) > 1 or (form is not None and ("JJ" in form.tags or form.tag in ("NNS", "NNPS")))
    if names_body(last) or is_occasion(last) or last in words("place_nouns", "noun"):
        return False
    return not (many and any(is_common(token.lower) for token in rest))


def _spelled(doc: Doc, first: int, last: int) -> tuple[str, ...]:
    return tuple(token.lower for token in doc.tokens[first:last])


def _shorter_bodies(doc: Doc) -> Iterator[tuple[str, ...]]:
    """Find what is left of the names of bodies without their last words: ``First Harbor`` of ``First Harbor Corp.``."""
    for i, token in enumerate(doc.tokens):
        if token.lower not in words("firm_words", "word") or not token.text[0].isupper():
            continue
        last = i - (doc.before(i).tag in (",", "CC") or doc.before(i).text == "&")
        first = last
        while first > max(0, last - _LONGEST_BODY) and is_part(doc.before(first)):
            first -= 1
        given = doc.tokens[first].lower in words("first_names", "name") and last == i
        if last - first > 1 and not given:
            yield _spelled(doc, first, last)


def _is_named_body(doc: Doc, first: int, last: int) -> bool:
    """Say whether a noun for a body stands beside a name that is no first name: ``the law firm Holt Marsh``, ``Holt Marsh, a charity``."""
    if doc.tokens[first].lower in words("first_names", "name"):
        return False
    before = doc.before(first) if first else None
    called = [before.lower] if before is not None and before.tag in ("NN", "JJ") else []
    comma = last + 1 < len(doc.tokens) and doc.tokens[last].tag == ","
    behind = doc.chunks[doc.chunk_at(last + 1)].phrase if comma else None
    if behind is not None and behind.first == last + 1 and doc.tokens[last + 1].tag == "DT":
        called.append(doc.tokens[behind.head].lower)
    bodies = words("bodies", "noun", kind="organisation") - words("roles", "role")
    return any(noun in bodies for noun in called)


def _runs(doc: Doc) -> Iterator[Range]:
    """Find the runs of names that may be those of persons."""
    for sentence in doc.sentences:
        if sentence.heading or _is_headline(doc, sentence):
            continue
        i = sentence.first
        while i < sentence.last:
            if not doc.tokens[i].text[0].isupper():
                i += 1
                continue
            last = run_end(doc.tokens, i, sentence.last)
            if last > i + 1:
                first = past_titles(doc.tokens, i, last)
                if last - first > 1 and _may_be_person(doc, first, last):
                    yield first, last
            i = max(last, i + 1)


def _is_headline(doc: Doc, sentence: Sentence) -> bool:
    """Say whether all words of a sentence but the small ones begin with a capital, as in a headline: a name there has no end."""
    capitals = 0
    for token in doc.tokens[sentence.first : sentence.last]:
        if token.tag[0] in _TELLING and token.tag != "POS" and token.is_word:
            if token.text[0].islower():
                return False
            capitals += 1
    return capitals >= _SEVERAL_WORDS


def _is_called_person(doc: Doc, first: int, last: int) -> bool:
    """Say whether a first name and a title, an age or a calling make a name a person's: ``Mayor Don Guardian``."""
    if last - first != _FULL or doc.tokens[first].lower not in words("first_names", "name"):
        return False
    if doc.before(last).lower in small_words("surname too"):
        return True
    k = first - (doc.before(first).tag == ",")
    if doc.before(k).lower in words("roles", "role"):
        return True
    comma, next_word, calling = (doc.after(i) for i in range(last - 1, last + 2))
    described = next_word.tag == "CD" or (next_word.tag == "DT" and calling.lower in words("roles", "role"))
    return comma.tag == "," and (described or (next_word.tag == "DT" and _calls_person(calling.lower)))


def _calls_person(word: str) -> bool:
    known = word_form(word)
    return known is not None and known.what == "person"


@cache
def _speaking() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words for a spokesman, alone and with "for"."""
    speaking = sorted(words("roles", "role", group="spokesperson"))
    return tuple(speaking), tuple(f"{word} for" for word in speaking)


def has_spokesperson(doc: Doc, name: str) -> bool:
    """Say whether somebody is a spokesman for what has a name, or is its own.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("A spokeswoman for Aster Novel met Ann Lee."))
    >>> has_spokesperson(doc, "Aster Novel"), has_spokesperson(doc, "Ann Lee")
    (True, False)
    """
    speaking, speaking_for = _speaking()
    return is_right_behind(doc, name, speaking_for) or is_right_before(doc, name, speaking)


def _may_be_person(doc: Doc, first: int, last: int) -> bool:
    final = doc.before(last).lower
    opening = doc.tokens[first].lower
    no_surname = names_body(final) or is_occasion(final)
    if last - first > _LONGEST or (no_surname and not _is_called_person(doc, first, last)):
        return False
    acronyms = [is_long_acronym(token) for token in (doc.tokens[first], doc.before(last))]
    if acronyms[0] != acronyms[1] and opening not in words("first_names", "name"):
        # "DPC Partners", "N.V. DSM"
        return False
    whole = " ".join(token.lower for token in doc.tokens[first:last])
    if whole in country_names() or whole in regions() or (final in country_names() and word_form(opening) is not None):
        return False
    gathers = opening in words("gatherings", "noun") and opening not in words("first_names", "name")
    if opening in _SEVERAL or gathers:
        return False
    if opening in words("first_names", "name"):
        return True
    tokens = doc.tokens[first:last]
    titled = doc.before(first).lower in words("roles", "role")
    if not titled and opening in small_words("town or part") and all(is_common(each.lower) for each in tokens[1:]):
        # "City Hall"
        return False
    office = doc.tokens[first - 2] if first > 1 and doc.before(first).lower == "for" else None
    if (
        office is not None
        and office.text[0].isupper()
        and (office.lower in words("roles", "role") or office.lower == "state")
    ):
        # "The Minister for Rural Affairs"
        return False
    if has_spokesperson(doc, doc.span(first, last).of(doc.text)):
        return False
    # "The Tarn Rovers" are a club.
    return titled or not (doc.before(first).lower in _WHERE or doc.before(first).lower == "the")
