"""Places that are known by name: states, as they and their people are called, and their parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from analysis.extract.records import Place
from analysis.extract.regions import listed, regions
from analysis.lexicon import rows, words
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Token

# The columns of lexicon/countries.csv: the rule of a place that is written so, and its form.
_COLUMNS = (
    ("name", "country", "name"),
    ("aliases", "country", "name"),
    ("adjective", "adjective", "adjective"),
    ("demonyms", "demonym", "people"),
    ("capital", "capital", "capital"),
    ("government_names", "government", "government"),
)


@dataclass(frozen=True, slots=True)
class Form:
    """A way to write a known place. ``ambiguous``: it is a word, a name or another place as well."""

    text: str
    name: str
    codes: tuple[str, ...]
    rule: str
    kind: str
    form: str = "name"
    ambiguous: bool = False


@cache
def forms() -> Mapping[str, tuple[Form, ...]]:
    """Return the known forms by their first word, the longest first.

    Examples
    --------
    >>> [form.text for form in forms()["Gaza"]]
    ['Gaza Strip', 'Gaza']
    """
    known = regions()
    found: dict[str, Form] = {}
    for row in rows("countries"):
        ambiguous = listed(row["ambiguous"])
        codes = (row["code"],) if row["code"] in known else ()
        for column, rule, form in _COLUMNS:
            for written in listed(row[column]):
                plain = written.removeprefix("the ")
                for text in (plain, plain.upper()) if rule == "country" and len(plain) > 3 else (plain,):
                    found.setdefault(text, Form(text, row["name"], codes, rule, "state", form, plain in ambiguous))
    for row in rows("subdivisions"):
        found.setdefault(row["name"], Form(row["name"], row["name"], (), "region", "region"))
    for code, region in known.items():
        if "-" in code:
            name = _plain(region.name)
            for alias in dict.fromkeys((name, *region.aliases)):
                found[alias] = Form(alias, name, region.parts or (code,), "region", "region")
    by_word: dict[str, list[Form]] = {}
    for one in found.values():
        by_word.setdefault(first_word(one.text), []).append(one)
    return {word: tuple(sorted(those, key=lambda form: -len(form.text))) for word, those in by_word.items()}


def _plain(name: str) -> str:
    """Return the name of a region as articles write it: "Donetsk", which is "Donetsk oblast" in the table."""
    name = name.partition(" (")[0]
    first, _, last = name.rpartition(" ")
    return first if first and last in words("region_words", "word") else name


def first_word(text: str) -> str:
    """Return the letters that a text begins with.

    Examples
    --------
    >>> first_word("Port-au-Prince"), first_word("U.S.")
    ('Port', 'U')
    """
    if text.isalpha():
        return text
    end = next((i for i, letter in enumerate(text) if not letter.isalpha()), len(text))
    return text[:end] or text


def is_form(text: str) -> bool:
    """Say whether a text is a way to write a known place."""
    return any(form.text == text for form in forms().get(first_word(text), ()))


def known_places(doc: Doc) -> Iterator[Place]:
    """Yield the places that an article names and that are known, in the order of the text.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [(place.name, place.form) for place in known_places(parse(Article("Syrian and Russian-led troops left Iraq.")))]
    [('Syria', 'adjective'), ('Russia', 'adjective'), ('Iraq', 'name')]
    """
    text, known, end = doc.text, forms(), 0
    for token in doc.tokens:
        for start in _capitals(token) if token.text[0].isupper() or "-" in token.text else ():
            if start < end:
                continue
            for form in known.get(first_word(token.text[start - token.start :]), ()):
                stop = start + len(form.text)
                if text.startswith(form.text, start) and not text[stop : stop + 1].isalnum():
                    if _is_place(doc, token.i, stop, form):
                        yield _place(doc, Span(start, stop), form)
                        end = stop
                    break


def _capitals(token: Token) -> tuple[int, ...]:
    """Return where the parts of a token begin that have a capital: both of "Russian-Iranian"."""
    if "-" not in token.text:
        return (token.start,) if token.text[0].isupper() else ()
    starts = [0, *(i + 1 for i, letter in enumerate(token.text) if letter == "-")]
    return tuple(token.start + i for i in starts if token.text[i : i + 1].isupper())


def _place(doc: Doc, span: Span, form: Form) -> Place:
    following = doc.after(doc.token_at(span.end) - 1)
    if form.form == "capital" and following.text in _nouns_for_land() and following.start == span.end + 1:
        # "Khartoum state" is a part of the state, not the state.
        return Place(span, form.text, (), "named")
    # "Georgia" may be the American state, which has no reference area here.
    sure = not form.ambiguous or _backed(doc.text, form) or _beside_state(doc, span.end)
    return Place(span, form.name, form.codes if sure else (), form.rule, form.kind, form.form)


@cache
def _nouns_for_land() -> frozenset[str]:
    return words("place_nouns", "noun", territory="yes") - {"capital", "port"}


def _is_place(doc: Doc, i: int, stop: int, form: Form) -> bool:
    """Say whether a known form, which begins in token `i`, is the place here, and no part of another name."""
    before, after = doc.before(i), doc.after(doc.token_at(stop - 1))
    if (form.text == "US" and (_shouts(before) or _shouts(after))) or (form.kind == "region" and before.text == "West"):
        return False
    follows = after.start == stop + 1 and after.text[0].isupper() and after.text[1:2].isalpha()
    surname = follows and first_word(after.text) not in capitalised_nouns()
    if form.form == "capital" and surname:
        return first_word(after.text) in forms()
    if not form.ambiguous:
        return True
    named = before.text.istitle() and doc.before(i - 1).text[-1].islower()
    return not surname and not named and (_is_located(doc, i) or _beside_state(doc, stop))


def _shouts(token: Token) -> bool:
    return token.text.isupper() and token.text.isalpha() and len(token.text) > 1


def _is_located(doc: Doc, i: int) -> bool:
    """Say whether a preposition of place stands before a token."""
    i -= doc.before(i).lower == "the"
    return doc.before(i).lower in words("place_words", "word", kind="before")


def _beside_state(doc: Doc, stop: int) -> bool:
    """Say whether a state stands beside it: "Ukraine and Georgia", but not "Georgia and Alabama"."""
    following = doc.token_at(stop)
    other = next(
        (token for token in doc.tokens[following : following + 3] if token.text not in (",", "and", "or")), None
    )
    if other is None or other.i == following:
        return False
    return any(
        form.kind == "state" and form.text.startswith(other.text) for form in forms().get(first_word(other.text), ())
    )


@cache
def capitalised_nouns() -> frozenset[str]:
    """Return the nouns for kinds of places with a capital: "Region", "States"."""
    nouns = words("place_nouns", "noun") | words("place_nouns", "plural")
    return frozenset(noun.capitalize() for noun in nouns)


@cache
def _siblings() -> Mapping[str, tuple[str, ...]]:
    """Return what else names a state surely, by the state's name: "Tbilisi", "Abkhazia"."""
    found: dict[str, list[str]] = {}
    for those in forms().values():
        for form in those:
            if not form.ambiguous and form.form in ("adjective", "capital"):
                found.setdefault(form.name, []).append(form.text)
    names = {row["code"]: row["name"] for row in rows("countries")}
    for row in rows("subdivisions"):
        found.setdefault(names.get(row["country"], ""), []).append(row["name"])
    return {name: tuple(those) for name, those in found.items()}


def _backed(text: str, form: Form) -> bool:
    """Say whether the article names the state in another way as well."""
    is_name = form.rule == "country" and form.name == form.text
    return not is_name or any(one in text for one in _siblings().get(form.name, ()))
