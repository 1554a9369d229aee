"""A number and the names that it counts: "four regions: A, B, C and D", "the three districts, A, B and C, voted"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from analysis.extract.records import Figure, Relation
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives
from analysis.text.span import Span

# Words between a number and its list: what is counted, unless the figure has said it, and of what; then the names.
_COUNTED = r"(?: [a-z-]+){0,2}"
_AFTER_COLON = r"(?: of(?: [^\s:;,!?“”\"]+){1,7})?:\s+"
_AFTER_DASH = r"(?: [a-z-]+){0,2} [–—] (?=[^\W\d_a-z])"
_AFTER_OF = r" of (?=(?:the )?[^\W\d_a-z])"
_AFTER_BE = r" (?:are|were) (?=[^\W\d_a-z])"
# Up to so many words of a clause, without a mark; then a colon.
_AFTER_CLAUSE = r"(?: [^\s:;,.!?“”\"()]+){1,16}(?::|, namely|: namely) (?=[^\W\d_a-z])"
_AGED = re.compile(r", \d{1,2}(?=,| and |$)")
_STOP = re.compile(r"[.!?](?=\s|$|[”\"])|\n")
# "Tide Tables (2004), The Salt Clerk (2009)".
_IN_BRACKETS = re.compile(r" \([^()]{1,30}\)")
_FEWEST = 2
# A list in a sentence of its own is no further from its number.
_FARTHEST = 1_000
# What every sentence that lists names begins with, whatever it calls them: it is asked for before the pattern of one noun is made.
_LISTING = re.compile(r"\b(?:They|Their|The|These|Those|Its|His|Her)(?: \S+){0,9}? (?:are|were) ")
# What is counted; for "are" with what tells which: "the five counties hit by the floods are".
_NOUN, _DESCRIBED = r"(?: [a-z-]+){1,2}", r"(?: [a-z-]+){1,7}"
_APPOSED = r", (?=[^\W\d_a-z])"
_IN_A_PLACE = re.compile(r" (?:in|near|outside|at|from|to)(?: (?:the|a|its|their))? [a-z-]+, $")
_LONG = 60
# "The directors of the three films, Lund and Toll": names of the directors.
_OF_OTHERS = re.compile(
    r"(?:\bof|\b[Tt]he (?:[\w-]+ )?[\w-]+ (?:from|in|at|behind|for|with|on|to)) (?:(?:all|the|its|their|his|her|these|those) )*$"
)
_GOING_ON = (", and ", ", or ", ", as well as ")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")


class _Lead(NamedTuple):
    """The words between a number and its list, and whether a comma has to close it."""

    rule: str
    match: re.Match[str]
    closed: bool = False


def _small(kind: str) -> str:
    return alternatives(words("list_names", "word", kind=kind))


@cache
def _name() -> re.Pattern[str]:
    capitalised = r"[^\W\d_a-z][\w.’'-]*"
    return re.compile(rf"(?:{_small('before')} )*{capitalised}(?: (?:{_small('within')} )*{capitalised})*")


@cache
def _of_a_whole() -> re.Pattern[str]:
    return re.compile(rf"\s+of (?:{_small('whole')} )?$")


@cache
def _known() -> re.Pattern[str]:
    return re.compile(rf"\b{_small('whole')} $", re.IGNORECASE)


@cache
def _end() -> re.Pattern[str]:
    """Return the pattern of where a list ends: with the sentence, or where it turns from names to what they do."""
    verb = alternatives(words("relation_words", "word", kind="predicate"))
    role = rf"{_small('whole')}(?: (?!{verb} )[a-z-]+){{1,5}},? [^\W\d_a-z]"
    named = r"the [^\W\d_a-z]"
    return re.compile(
        rf"[.;!?](?=\s|$|[”\"’'])|\n|$| – | — |, (?={_small('after')}|and (?!{named}|{role})[a-z]|(?!and |the |{role})[a-z])"
    )


@cache
def _role() -> re.Pattern[str]:
    """Return the pattern of what somebody is, before the name: "and the captain, Rolf Stace", ", his brother Hans Lund"."""
    known = rf"(?:{_small('whole')}|an?)"
    return re.compile(
        rf"(?P<joiner>,? and ){known}(?: [a-z-]+){{1,6}},? (?=[^\W\d_a-z])|(?P<comma>, ){known}(?: [a-z-]+){{1,4}} (?=[^\W\d_a-z])"
    )


def _without_roles(names: str) -> str:
    """Return a list of names without what those are who bear them.

    Examples
    --------
    >>> _without_roles("Dan Obrey, his brother Jon Obrey and the captain, Rolf Stace")
    'Dan Obrey, Jon Obrey and Rolf Stace'
    """
    return _role().sub(lambda found: found["joiner"] or found["comma"], names)


def named(text: str, figures: Sequence[Figure]) -> Iterator[Relation]:
    """Yield for each number that a list of names follows how many names that are.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.text.doc import parse
    >>> text = "Amadi won three towns: Arda, Selm and Upper Ruan."
    >>> for one in named(text, list(figures(parse(Article(text)), [], []))):
    ...     print(one.span.of(text), one.low, one.high)
    three towns: Arda, Selm and Upper Ruan 3.0 3.0
    """
    ends = {figure.span.end for figure in figures}
    told: set[int] = set()
    for index, figure in enumerate(figures):
        if not _is_number(figure) or _is_whole_of_a_part(text, figure, ends):
            continue
        for lead in _leads(text, figure):
            if (relation := _counted(text, index, figure, lead)) is not None:
                told.add(index)
                yield relation
                break
    yield from _further_on(text, figures, told)


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(rf" {alternatives(words('relation_words', 'word', kind='relative clause'))} ")


def _further_on(text: str, figures: Sequence[Figure], told: Container[int]) -> Iterator[Relation]:
    """Yield numbers whose names stand behind a clause and a colon, or in a sentence of their own: "They are …"."""
    starts = [figure.span.start for figure in figures]
    ends = {figure.span.end for figure in figures}
    of_unit = Counter(figure.unit for figure in figures if _is_number(figure))
    for index, figure in enumerate(figures):
        if index in told or not _is_number(figure) or figure.unit is None or (figure.low or 0) < _FEWEST:
            continue
        if _is_whole_of_a_part(text, figure, ends):
            continue
        lead = re.compile(_AFTER_CLAUSE).match(text, figure.span.end)
        if (
            lead
            and _relative().search(lead[0]) is None
            and bisect_left(starts, figure.span.end) == bisect_left(starts, lead.end())
        ):
            yield from _listed(text, index, figure, lead.end(), "colon")
            continue
        if of_unit[figure.unit] > 1:
            continue
        if _LISTING.search(text, figure.span.end, figure.span.end + _FARTHEST) is None:
            continue
        noun = "" if figure.subject is None else figure.subject.rsplit(" ", maxsplit=1)[-1]
        for listing in _sentences(noun).finditer(text, figure.span.end, figure.span.end + _FARTHEST):
            near = len(re.findall(r"[.!?]\s", text[figure.span.end : listing.end()]))
            first = index == _first_counted(text, figures, figure.span.start)
            if listing["noun"] or (near == 1 and first):
                yield from _listed(text, index, figure, listing.end(), "of their own")
                break


def _first_counted(text: str, figures: Sequence[Figure], place: int) -> int | None:
    """Return the first figure that counts something in the sentence of a place."""
    begin = max(0, place - _FARTHEST)
    first = begin + max((end.end() for end in re.finditer(r"[.!?]\s|\n", text[begin:place])), default=0)
    starts = [figure.span.start for figure in figures]
    return next(
        (k for k in range(bisect_left(starts, first), len(figures)) if _is_number(figures[k]) and figures[k].unit), None
    )


def _sentences(noun: str) -> re.Pattern[str]:
    """Return the pattern of the words before the names of a sentence: "They are", "The schools on the list are"."""
    anyone = r"(?:The|Its|Their) [a-z]+(?: [a-z]+){0,3}"
    named = rf"(?:The|Its|Their|His|Her|These|Those) (?P<noun>{re.escape(noun or '!')})(?: [a-z]+){{0,6}}?"
    return re.compile(
        rf"(?<=[.!?”\n]\s)(?:They|These|Those|Those who [a-z]+(?: [a-z]+){{0,3}}|{named}|{anyone}) (?:are|were) (?=[^\W\d_a-z])"
    )


def _listed(text: str, index: int, figure: Figure, begin: int, rule: str) -> Iterator[Relation]:
    """Yield the number with a list that "and" closes; ages between the names are left out."""
    end = _list_end(text, begin)
    names = _without_roles(_AGED.sub("", text[begin:end].strip()))
    closed = text[end : end + 1] == "." or rule != "colon" or _is_told_of(text, end) or _is_told_by(text, begin, end)
    if not closed or " and " not in names or not all(_name().fullmatch(one) for one in _split(names)):
        return
    least, most = _how_many(names)
    span = Span(figure.span.start, end)
    yield Relation(span, "count", "equal", (("count", index),), f"count: {rule}", float(least), float(most))


def _is_told_of(text: str, end: int) -> bool:
    """Say whether a relative clause about the last name ends a list, with no more names behind it."""
    if text[end : end + 1] != "," or _relative().match(text, end + 1) is None:
        return False
    rest = re.split(r"[.;!?](?=\s|$)|\n", text[end:], maxsplit=1)[0]
    return re.search(r", (?:and )?(?:the )?[^\W\d_a-z]", rest) is None and not _is_resumed(text, end)


def _is_number(figure: Figure) -> bool:
    return figure.kind in ("count", "source_count") and figure.low is not None and figure.low == figure.high


def _is_whole_of_a_part(text: str, figure: Figure, ends: set[int]) -> bool:
    """Say whether another figure is a part of this one: "five of the seven provinces: …" lists the five."""
    start = figure.span.start
    before = _of_a_whole().search(text[max(0, start - 12) : start])
    return before is not None and start - len(before[0]) in ends


def _counted(text: str, index: int, figure: Figure, lead: _Lead) -> Relation | None:
    begin = lead.match.end()
    end = _list_end(text, begin)
    names = _without_roles(_IN_BRACKETS.sub("", text[begin:end]).strip())
    several = "," in names or " and " in names
    if (
        re.search(r"[a-z]\.\s", lead.match[0])
        or not several
        or not all(_name().fullmatch(one) for one in _split(names))
    ):
        return None
    closing = (".", " – ", " — ") if lead.rule == "dash" else (",", ".")
    if lead.closed and (not text.startswith(closing, end) or " and " not in names):
        return None
    least, most = _how_many(names)
    if most < (figure.low or 0.0) and _is_resumed(text, end):
        return None  # "nine states: Ohio and Florida, where it is on the air, along with Iowa …"
    span = Span(figure.span.start, begin + len(text[begin:end].rstrip()))
    return Relation(span, "count", "equal", (("count", index),), f"count: {lead.rule}", float(least), float(most))


def _leads(text: str, figure: Figure) -> Iterator[_Lead]:
    """Yield the words between a number and its list: a colon ends them, or "of" after a kind of places, "are", a comma."""
    said = figure.span.of(text)
    counted, end = "" if " " in said else _COUNTED, figure.span.end
    if colon := re.compile(counted + _AFTER_COLON).match(text, end):
        yield _Lead("colon", colon)
        return
    if dash := re.compile(counted + _AFTER_DASH).match(text, end):
        yield _Lead("dash", dash, closed=True)
        return
    lead = re.compile(counted + _AFTER_OF).match(text, end)
    noun = f"{said}{lead[0]}".lower().removesuffix(" of ").split(" ")[-1] if lead else ""
    if lead and noun in words("place_nouns", "plural"):
        yield _Lead("places", lead)
    elif _OF_OTHERS.search(text, max(0, figure.span.start - _LONG), figure.span.start):
        return
    elif _known().search(text[max(0, figure.span.start - 8) : figure.span.start]):
        for rule, after, closed in (("are", _AFTER_BE, False), ("apposed", _APPOSED, True)):
            described = _DESCRIBED if rule == "are" else _NOUN
            if apposed := re.compile(described + after).match(text, end):
                yield _Lead(rule, apposed, closed)
        if (apposed := re.compile(_DESCRIBED + _APPOSED).match(text, end)) and _is_subject(text, apposed.end()):
            yield _Lead("apposed", apposed, closed=True)
    elif apposed := re.compile(_NOUN + _APPOSED).match(text, end):
        # "Five players, Ross, Khan, Bellamy and Osei, missed training."
        listed = _list_end(text, apposed.end())
        if (figure.low or 0) >= _FEWEST and text.startswith(", ", listed) and not text.startswith(_GOING_ON, listed):
            yield _Lead("apposed", apposed, closed=True)


def _is_subject(text: str, start: int) -> bool:
    """Say whether a verb follows a list at once: "The four towns hit by the flood, Arda, Selm, Tey and Orra, are".

    "Who met in the capital, Orra,": a place has a name of its own.
    """
    end = _list_end(text, start)
    return (
        _IN_A_PLACE.search(text, max(0, start - _LONG), start) is None
        and text.startswith(", ", end)
        and _predicate().match(text, end + 2) is not None
    )


@cache
def _predicate() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(words('relation_words', 'word', kind='predicate'))}\b")


def _list_end(text: str, start: int) -> int:
    """Return where a list ends, which is not after "U.N"."""
    end = _end().search(text, start)
    while end is not None and end[0] == "." and _ABBREVIATED.search(text[start : end.start()]):
        end = _end().search(text, end.end())
    last = end.start() if end else len(text)
    # "Namely Orra, Selm and Tey, the director of health, Dr Ann Lund, said".
    told = _told_by().search(text, start, _stop(text, last))
    return last if told is None else min(last, told.start("mark"))


def _stop(text: str, place: int) -> int:
    stop = _STOP.search(text, place)
    return len(text) if stop is None else stop.start()


def _is_told_by(text: str, begin: int, end: int) -> bool:
    """Say whether who says so stands behind a list."""
    told = _told_by().search(text, begin, _stop(text, end))
    return told is not None and told.start("mark") == end


@cache
def _told_by() -> re.Pattern[str]:
    """Return the pattern of who says so, behind the last name of a list."""
    says = alternatives({"said", "says", "told", "announced", "reported", "added", "confirmed", "according to"})
    return re.compile(rf" and (?:the )?[^\s,;:]+(?: [^\s,;:]+){{0,3}}(?P<mark>, )(?:[^;:]{{1,90}} )?{says}\b[^,;:]*$")


def _is_resumed(text: str, end: int) -> bool:
    """Say whether the sentence goes on with a list after its end at `end`."""
    rest = re.split(r"[.;!?](?=\s|$)|\n", text[end:], maxsplit=1)[0]
    return any(re.search(rf"\b{re.escape(more)}\b", rest) for more in words("list_resumed", "words"))


def _split(names: str) -> list[str]:
    return [name for name in re.split(r",\s*(?:and\s+)?|\s+and\s+", names) if name]


def _how_many(names: str) -> tuple[int, int]:
    """Return the least and the most names in a list: "Bosnia and Herzegovina" is one, or two.

    Examples
    --------
    >>> _how_many("Donetsk, Luhansk and Kherson"), _how_many("Serbia, Croatia, and Bosnia and Herzegovina")
    ((3, 3), (3, 4))
    """
    pieces = [piece for piece in re.split(r",\s*", names) if piece]
    closing = 0 if pieces[-1].startswith("and ") or " and " not in pieces[-1] else 1
    return len(pieces) + closing, len(_split(names))
