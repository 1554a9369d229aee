"""Units of measure and currencies beside a number, and the rates that they are the first part of."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from analysis.extract.figures.nouns import singular
from analysis.extract.figures.numbers.words import HYPHENS, Line, split
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, by_last, phrase_at, phrase_before
from analysis.text.tagsets import NOUNS, small_words
from analysis.text.wordforms import word_form

_AFTER_INCHES = words("beside_numbers", "word", where="after inches")


class Unit(NamedTuple):
    """A unit, the words ``first:last``: its canonical name, the kind of figure, how many of it the word stands for."""

    first: int
    last: int
    name: str
    kind: str
    factor: float = 1.0
    hyphen: bool = False


class _Entry(NamedTuple):
    name: str
    kind: str
    factor: float = 1.0
    glued: bool = False
    spaced: bool = False


_LONGEST_MARK = 5
_MEASURES = frozenset({"duration", "length", "area", "mass", "volume"})
# These marks are for feet and inches where they can be no quotation marks.
_QUOTES = frozenset({'"', "'"})
# "14 more months", "three straight years".
_WITHIN = words("beside_numbers", "word", where="within")
_LATER = frozenset({"earlier", "ago", "before", "later", "after"})
_ARTICLES = small_words("unit article")
_NOT_EACH = words("beside_numbers", "word", where="not each")
_SCALES = words("numbers", "word", kind="scale")
_NATIONS = frozenset({"u.s.", "us", "australian", "canadian"})


@cache
def _spelt() -> Phrases[_Entry]:
    """Return the words for units and currencies, with spaces or hyphens."""
    found: dict[str, _Entry] = {}
    for row in rows("units"):
        entry = _Entry(row["unit"], row["kind"], float(row["factor"] or 1))
        for phrase in filter(None, row["words"].split(";")):
            found |= dict.fromkeys((phrase, phrase.replace(" ", "-"), phrase.replace("-", " ")), entry)
    for row in rows("currencies"):
        for phrase in filter(None, row["words"].split(";")):
            found.setdefault(phrase, _Entry(row["code"], "money"))
    whole = {phrase: entry for phrase, entry in found.items() if "-" in phrase}
    return _joined(by_first(found, split), by_first(whole, lambda phrase: [phrase]))


def _joined(one: Phrases[_Entry], other: Phrases[_Entry]) -> Phrases[_Entry]:
    return one | {word: (*one.get(word, ()), *phrases) for word, phrases in other.items()}


@cache
def _marks() -> Phrases[_Entry]:
    found: dict[str, _Entry] = {}
    for row in rows("currencies"):
        found |= dict.fromkeys(filter(None, row["marks"].split(";")), _Entry(row["code"], "money"))
    for row in rows("units"):
        entry = _Entry(row["unit"], row["kind"], float(row["factor"] or 1))
        found |= dict.fromkeys(filter(None, row["marks"].split(";")), entry)
        found |= dict.fromkeys(filter(None, row["glued"].split(";")), entry._replace(glued=True))
    return by_first(found, split)


@cache
def _signs() -> Phrases[_Entry]:
    found: dict[str, _Entry] = {}
    for row in rows("currencies"):
        for sign in filter(None, row["signs"].split(";")):
            entry = _Entry(row["code"], "money", glued=False, spaced=" " in sign)
            found[" ".join(split(sign))] = max(
                entry, found.get(" ".join(split(sign)), entry), key=lambda each: each.spaced
            )
        found |= dict.fromkeys(filter(None, row["initials"].split(";")), _Entry(row["code"], "money", glued=True))
    return by_last(found)


@cache
def _kinds() -> dict[str, str]:
    return {row["unit"]: row["kind"] for row in rows("units")}


def currency_before(line: Line, k: int) -> Unit | None:
    """Return the sign of a currency before the number that begins at word `k`.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("It is worth US$5.")
    >>> currency_before(line, 5)
    Unit(first=3, last=5, name='USD', kind='money', factor=1.0, hyphen=False)
    """
    if line.form(k - 1) not in _signs():
        return None
    first = max(0, k - 3)
    found = phrase_before(_signs(), [word.text for word in line.words[first:k]], k - first)
    if found is None or (found[1].glued and not line.touches(k)):
        return None
    begin = first + found[0]
    if not found[1].spaced and not all(line.touches(j) for j in range(begin + 1, k)):
        # "A $3-a-day fee": the article is no part of the sign.
        begin, found = k - 1, phrase_before(_signs(), [line.words[k - 1].text], 1)
    return Unit(begin, k, found[1].name, "money") if found is not None else None


def unit_after(line: Line, k: int) -> Unit | None:
    """Return the unit of measure or currency from word `k` on, with "per" and what follows it.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("26,000 square km of land; 40 hours a week")
    >>> unit_after(line, 1).name, unit_after(line, 7).name
    ('square kilometer', 'hour per week')
    """
    hyphen = line.word(k) in HYPHENS and line.touches(k) and line.touches(k + 1)
    first = k + (1 if hyphen else line.word(k) in _WITHIN)
    end = _end(line)
    lower = line.lower if first < end - _LONGEST_MARK else line.lower[:end]
    mark, spelt = _mark(line, first, touches=line.touches(first)), phrase_at(_spelt(), lower, first)
    if mark is spelt is None and _is_inches(line, first):
        mark = (first + 1, _Entry("inch", "length"))
    found = max(filter(None, (spelt, mark)), key=lambda each: each[0], default=None)
    if found is None or (hyphen and found[1].glued):
        return None
    return per(line, Unit(k, found[0], found[1].name, found[1].kind, found[1].factor, hyphen))


def _end(line: Line) -> int:
    """Return where the words end that a unit can have: the stop of "60 mph." at the end of a sentence is no part of it."""
    return len(line.words) - (line.lower[-1] == ".")


def _mark(line: Line, k: int, touches: bool) -> tuple[int, _Entry] | None:
    """Return where a symbol ends that begins at word `k`: its pieces touch one another."""
    if line.form(k) not in _marks():
        return None
    end, last = k + 1, _end(line)
    while end - k < _LONGEST_MARK and end < last and line.touches(end):
        end += 1
    found = phrase_at(_marks(), [word.text for word in line.words[k:end]], 0)
    if found is None or (found[1].glued and not touches) or (line.form(k) in _QUOTES and _in_quotation(line, k)):
        return None
    return k + found[0], found[1]


def _is_inches(line: Line, k: int) -> bool:
    """Say whether "in" is a unit: "2 in thick", "2 in."."""
    if line.word(k) != "in" or line.touches(k + 1):
        return line.word(k) == "in" and line.word(k + 1) in (".", ",", ")")
    return line.word(k + 1) in _AFTER_INCHES or not line.word(k + 1)[:1].isalnum()


def _in_quotation(line: Line, k: int) -> bool:
    """Say whether a mark that could be one for feet or inches closes a quotation, or touches no small number."""
    opened = (line.tag(j) == "``" for j in range(max(0, k - 60), k))
    small = line.form(k - 1)[:1].isdecimal() and len(line.form(k - 1)) < 4
    return not (line.touches(k) and small) or line.form(k - 2) == line.form(k) or any(opened)


def per(line: Line, unit: Unit) -> Unit:
    """Return the rate that a unit is the first part of, or the unit itself; "$5 a year earlier" is no rate."""
    k, word = unit.last, line.word(unit.last)
    if word in _adverbs() and line.tag(k + 1) not in NOUNS:
        # "$400 weekly", not "the 5 km daily run".
        name = f"{unit.name} per {_adverbs()[word]}"
        return unit._replace(last=k + 1, name=name, kind=_kinds().get(name, "rate"))
    k += word in _NATIONS and line.word(k + 1) in ("per", "a", "an")
    hyphen = line.word(k) in HYPHENS
    link, noun = line.word(k + hyphen), k + hyphen + 1
    article = link in _ARTICLES
    if not article and link not in ("/", "per"):
        return unit
    hyphens = hyphen and line.word(noun) in HYPHENS
    noun += line.word(noun) in HYPHENS
    scale = (
        f"{line.word(noun)} " if link == "per" and line.word(noun) in _SCALES and line.tag(noun + 1)[:1] in "NJ" else ""
    )
    noun += bool(scale)
    named = line.word(noun)
    known = _per_nouns().get(named) or ("" if article else _named(named))
    if not known and article and unit.kind == "money" and _is_each(line, noun):
        known = singular(named)
    if named in ("square", "cubic", "sq"):
        whole = phrase_at(_spelt(), line.lower, noun)
        if whole is None:
            return unit
        noun, known = whole[0] - 1, whole[1].name
    if (
        named == "cent"
        or not named[:1].isalpha()
        or line.word(noun + 1) in _LATER
        or not (known or not article or hyphens)
    ):
        return unit
    name = f"{unit.name} per {scale}{known or singular(named)}"
    return unit._replace(last=noun + 1, name=name, kind=_kinds().get(name, "rate"))


def _is_each(line: Line, k: int) -> bool:
    """Say whether the noun at word `k` behind "a" is what a price is paid for each of: "$500 a quintal", not "$5m a record"."""
    unknown = word_form(line.word(k)) is None and line.form(k).isalpha() and line.form(k).islower()
    if (
        not (line.tag(k) == "NN" or unknown)
        or line.word(k) in _NOT_EACH
        or line.tag(k + 1)[:1] in ("N", "J", "V", "M", "P")
    ):
        return False
    return line.tag(k + 1) not in ("HYPH", "RBR", "RB") and line.word(k + 1) != "of"


@cache
def _per_nouns() -> dict[str, str]:
    return {row["noun"]: row["unit"] for row in rows("per_nouns")}


@cache
def _adverbs() -> dict[str, str]:
    return {word: row["unit"] for row in rows("per_nouns") for word in row["adverbs"].split(";") if word}


def _named(word: str) -> str:
    """Return the unit that a word is by itself, nothing if it is none: "km/h"."""
    return next(
        (entry.name for phrase, entry in [*_spelt().get(word, ()), *_marks().get(word, ())] if len(phrase) == 1), ""
    )


@cache
def measures() -> frozenset[str]:
    """Return the units of length, time, mass and the like that an article may stand before: "more than an hour"."""
    return frozenset(
        word
        for word, phrases in _spelt().items()
        if any(len(phrase) == 1 and entry.kind in _MEASURES for phrase, entry in phrases)
    )


def is_time(word: str) -> bool:
    """Say whether a word in small letters is a unit of time."""
    return any(entry.kind == "duration" for phrase, entry in _spelt().get(word, ()) if len(phrase) == 1)
