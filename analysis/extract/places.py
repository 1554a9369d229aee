"""Named places: states by name, adjective, people or capital; regions with a reference area; and other named places."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from analysis.extract.records import Place
from analysis.lexicon import rows, words
from analysis.lexicon.patterns import alternatives
from analysis.resources import data
from analysis.text.doc import Doc
from analysis.text.span import Span


@dataclass(frozen=True, slots=True)
class Region:
    """A region with its reference area in km², and the least and greatest area that is in use for it."""

    code: str
    name: str
    aliases: tuple[str, ...]
    parts: tuple[str, ...]
    area: float
    area_low: float
    area_high: float
    country: str
    provenance: str
    note: str


def regions(path: str | Path | None = None) -> Mapping[str, Region]:
    """Read the regions with a reference area, by code; a composite's code is the codes of its parts.

    Parameters
    ----------
    path : str or Path, optional
        A file with the columns of ``data/regions.csv``, which is read by default.

    Examples
    --------
    >>> regions()["UA-63"].name, regions()["UA-63"].area
    ('Kharkiv oblast', 31415.0)
    >>> regions()["UA-14;UA-09"].name
    'Donbas'
    """
    return _regions(Path(path) if path is not None else data() / "regions.csv")


@cache
def _regions(path: Path) -> Mapping[str, Region]:
    with path.open(encoding="utf-8", newline="") as file:
        found = [
            Region(
                code=row["code"],
                name=row["region"],
                aliases=_listed(row["aliases"]),
                parts=_listed(row["parts"]),
                area=float(row["area_km2"]),
                area_low=float(row["area_low_km2"]),
                area_high=float(row["area_high_km2"]),
                country=row["country"],
                provenance=row["provenance"],
                note=row["note"],
            )
            for row in csv.DictReader(line for line in file if not line.startswith("#"))
        ]
    return MappingProxyType({region.code: region for region in found})


def _listed(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(";")))


@dataclass(frozen=True, slots=True)
class _Form:
    """A way to write a known place."""

    text: str
    name: str
    codes: tuple[str, ...]
    rule: str
    ambiguous: bool = False


# "Donetsk oblast" is in the table as the name of a region; an article writes "Donetsk".
_GENERIC = re.compile(r" (?:oblast|region|province|state)$| \(.*\)$")


@cache
def _forms() -> Mapping[str, tuple[_Form, ...]]:
    """Return the known forms by their first word, the longest first."""
    known = regions()
    found: dict[str, _Form] = {}
    for row in rows("countries"):
        ambiguous = _listed(row["ambiguous"])
        codes = (row["code"],) if row["code"] in known else ()
        for column, rule in (
            ("name", "country"),
            ("aliases", "country"),
            ("adjective", "adjective"),
            ("demonyms", "demonym"),
            ("capital", "capital"),
            ("government_names", "government"),
        ):
            for written in _listed(row[column]):
                form = written.removeprefix("the ")
                found.setdefault(form, _Form(form, row["name"], codes, rule, form in ambiguous))
                if rule == "country" and len(form) > 3:
                    found.setdefault(form.upper(), _Form(form.upper(), row["name"], codes, rule, form in ambiguous))
    for row in rows("subdivisions"):
        found.setdefault(row["name"], _Form(row["name"], row["name"], (), "region"))
    for code, region in known.items():
        if "-" in code:
            name = _GENERIC.sub("", region.name)
            for alias in dict.fromkeys((name, *region.aliases)):
                found[alias] = _Form(alias, name, region.parts or (code,), "region")
    by_word: dict[str, list[_Form]] = {}
    for one in found.values():
        by_word.setdefault(_first_word(one.text), []).append(one)
    return {word: tuple(sorted(forms, key=lambda form: -len(form.text))) for word, forms in by_word.items()}


_FIRST = re.compile(r"[^\W\d_]+")
_CAPITALISED = re.compile(r"(?<![^\W_])[A-ZÀ-ÞŠŽČĆ][^\W\d_]*")
_LOCATIVE = re.compile(
    r"(?i)\b(?:in|from|to|of|at|near|with|across|into|outside|and|between|against|for)\s+(?:the\s+)?$"
)
_NAME = (
    r"(?:[Aa]l-|[Ee]l-)?[A-ZÀ-ÞŠŽČĆ][^\W\d_]+(?:[-’'][^\W\d_]+)*"
    r"(?:(?:\s(?:de|del|des|la|es|do|da|al|ed))?[ -][A-ZÀ-ÞŠŽČĆ][^\W\d_]+(?:[-’'][^\W\d_]+)*){0,3}"
)
_CLOSE = re.compile(r"[’']s$")


def places(doc: Doc) -> Iterator[Place]:
    """Yield the named places of an article, in the order of the text.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> text = "Ukrainian land in the Kharkiv region, and the provinces of Tamar and Ruan."
    >>> for place in places(parse(Article(text))):
    ...     print(place.span.of(text), place.name, place.codes, place.rule)
    Ukrainian Ukraine ('UA',) adjective
    Kharkiv Kharkiv ('UA-63',) region
    Tamar Tamar () named
    Ruan Ruan () named
    """
    found = {place.span.start: place for place in _known(doc.text)}
    taken = bytearray(len(doc.text))
    for place in found.values():
        taken[place.span.start : place.span.end] = b"\1" * (place.span.end - place.span.start)
    for place in _named(doc.text):
        if not any(taken[place.span.start : place.span.end]):
            found[place.span.start] = place
            taken[place.span.start : place.span.end] = b"\1" * (place.span.end - place.span.start)
    yield from (found[start] for start in sorted(found))


def _known(text: str) -> Iterator[Place]:
    forms = _forms()
    end = 0
    for match in _CAPITALISED.finditer(text):
        start = match.start()
        if start < end:
            continue
        for form in forms.get(match[0], ()):
            stop = start + len(form.text)
            if text.startswith(form.text, start) and not text[stop : stop + 1].isalnum():
                if _is_place(text, start, stop, form):
                    # "Georgia" may be the American state, which has no reference area here.
                    sure = not form.ambiguous or _backed(text, form) or _listed_near(text, stop)
                    codes = form.codes if sure else ()
                    if form.rule == "capital" and _place_after().match(text, stop):
                        # "Khartoum state" is a part of the state, not the state.
                        yield Place(Span(start, stop), form.text, (), "named")
                    else:
                        yield Place(Span(start, stop), form.name, codes, form.rule)
                    end = stop
                break


def _is_place(text: str, start: int, stop: int, form: _Form) -> bool:
    after, before = text[stop : stop + 24], text[max(0, start - 24) : start]
    if form.text == "US" and (before.rstrip()[-2:].isupper() or re.match(r"\s+[A-Z]{3,}", after)):
        return False
    if form.rule == "region" and before.endswith("West "):
        return False
    named_after = re.match(r" [A-ZÀ-Þ][^\W\d_]+", after)
    named_before = re.search(r"[a-z] (?:[A-Z][a-z]+) $", before)
    surname = named_after is not None and named_after[0].strip() not in _place_words()
    if form.rule == "capital" and surname:
        return named_after is not None and named_after[0].strip() in _forms()
    if form.ambiguous:
        return (
            not surname and named_before is None and (_LOCATIVE.search(before) is not None or _listed_near(text, stop))
        )
    return True


def _listed_near(text: str, stop: int) -> bool:
    """Say whether another state stands beside it: "Ukraine and Georgia"."""
    near = re.match(r"(?:,| and| or)+ ([A-Z][a-z]+)", text[stop : stop + 30])
    return near is not None and near[1] in _forms()


@cache
def _siblings() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for forms in _forms().values():
        for form in forms:
            if not form.ambiguous and form.rule in ("adjective", "capital"):
                found.setdefault(form.name, []).append(form.text)
    names = {row["code"]: row["name"] for row in rows("countries")}
    for row in rows("subdivisions"):
        # "Georgia" beside "Abkhazia" is the state.
        found.setdefault(names.get(row["country"], ""), []).append(row["name"])
    return {name: tuple(forms) for name, forms in found.items()}


def _backed(text: str, form: _Form) -> bool:
    return (
        form.rule != "country" or form.name != form.text or any(one in text for one in _siblings().get(form.name, ()))
    )


@cache
def _place_after() -> re.Pattern[str]:
    return re.compile(rf" {alternatives(words('place_nouns', 'noun', territory='yes') - {'capital', 'port'})}\b")


@cache
def _place_words() -> frozenset[str]:
    nouns = words("place_nouns", "noun") | words("place_nouns", "plural")
    return frozenset(noun.capitalize() for noun in nouns)


@cache
def _named_patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    nouns = "|".join(
        sorted((words("place_nouns", "noun") | words("place_nouns", "plural")), key=lambda one: (-len(one), one))
    )
    listed = rf"{_NAME}(?:, (?:the )?{_NAME}){{0,12}}(?:,? (?:and|or) (?:the )?{_NAME})?"
    return (
        re.compile(rf"\b(?P<names>{listed}) (?P<noun>{nouns})\b"),
        re.compile(rf"\b(?:{nouns}) of (?P<names>{listed})"),
        re.compile(
            rf"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Aa]round|[Oo]utside|[Tt]hroughout|[Ii]nside|[Ff]rom|[Ii]nto) "
            rf"(?:(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)? )?(?P<names>{_NAME})"
        ),
    )


_NOT_PLACES = frozenset(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Parliament Congress English I The A An "
    "He She They It We You His Her Their This That These Those In On At For But And Or As If When While Since After "
    "Before Under Its Our My Your One Two Three Four Five Six Seven Eight Nine Ten Some Many Most All Each Both Other".split()
)


def _first_word(text: str) -> str:
    match = _FIRST.match(text)
    return match[0] if match else text


def _named(text: str) -> Iterator[Place]:
    """Yield names that a kind of place stands beside, wherever they stand, and names after a preposition of place."""
    strong: set[str] = set()
    weak: list[tuple[str, Span]] = []
    end_of_line = re.compile(r", (?:the )?|,? (?:and|or) (?:the )?")
    beside, of, after = _named_patterns()
    for pattern in (beside, of):
        for match in pattern.finditer(text):
            for name, _ in _names(match, end_of_line):
                strong.add(name)
    for match in after.finditer(text):
        weak.extend(_names(match, end_of_line))
    if strong:
        either = alternatives(strong)
        for match in re.finditer(rf"(?<![\w-])(?:{either})(?!\w| [A-Z]\w+ (?:said|told)|, (?:\d\d|who)\b)", text):
            if not re.search(r"[a-z,] [A-Z][a-z]+ $|^[A-Z][a-z]+ $", text[max(0, match.start() - 24) : match.start()]):
                yield Place(Span(*match.span()), match[0], (), "named")
    for name, span in weak:
        if not name.isupper():
            yield Place(span, name, (), "preposition")


def _is_known(name: str) -> bool:
    first = _FIRST.match(name)
    return first is not None and any(form.text == name for form in _forms().get(first[0], ()))


# "English-speaking regions" are no place of that name.
_COMPOUND = re.compile(r"-(?:speaking|held|controlled|led|majority|backed|run|ruled|occupied|bordering|dominated)\b")


def _names(match: re.Match[str], separator: re.Pattern[str]) -> Iterator[tuple[str, Span]]:
    start, end = match.span("names")
    at = start
    for gap in (*separator.finditer(match["names"]), None):
        stop = start + gap.start() if gap else end
        name = match.string[at:stop]
        close = _CLOSE.search(name)
        name = name[: close.start()] if close else name
        head = name.split(" ")[0]
        if (
            name
            and head not in _NOT_PLACES
            and not _COMPOUND.search(name)
            and name.split(" ")[-1] not in _place_words()
            and not _is_known(name)
        ):
            yield name, Span(at, at + len(name))
        at = start + gap.end() if gap else end
