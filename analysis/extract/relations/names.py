"""A number and the names that it counts: "four regions: A, B, C and D", "the three districts, A, B and C, voted"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from analysis.extract.records import Figure, Relation
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives
from analysis.text.span import Span

# Words between a number and its list: what is counted, unless the figure has said it, and of what; then the names.
_COUNTED = r"(?: [a-z-]+){0,2}"
_AFTER_COLON = r"(?: of(?: [^\s:;,!?“”\"]+){1,7})?:\s+"
_AFTER_OF = r" of (?=(?:the )?[^\W\d_a-z])"
_AFTER_BE = r" (?:are|were) (?=[^\W\d_a-z])"
_APPOSED = r", (?=[^\W\d_a-z])"
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
    return re.compile(
        rf"[.;!?](?=\s|$|[”\"’'])|\n|$| – | — |, (?={_small('after')}|and (?!the )[a-z]|(?!and |the )[a-z])"
    )


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
    for index, figure in enumerate(figures):
        if not _is_number(figure) or _is_whole_of_a_part(text, figure, ends):
            continue
        for lead in _leads(text, figure):
            if (relation := _counted(text, index, figure, lead)) is not None:
                yield relation
                break


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
    names = text[begin:end].strip()
    several = "," in names or " and " in names
    if (
        re.search(r"[a-z]\.\s", lead.match[0])
        or not several
        or not all(_name().fullmatch(one) for one in _split(names))
    ):
        return None
    if lead.closed and (text[end : end + 1] not in (",", ".") or " and " not in names):
        return None
    least, most = _how_many(names)
    if most < (figure.low or 0.0) and _is_resumed(text, end):
        return None  # "nine states: Ohio and Florida, where it is on the air, along with Iowa …"
    span = Span(figure.span.start, begin + len(names))
    return Relation(span, "count", "equal", (("count", index),), f"count: {lead.rule}", float(least), float(most))


def _leads(text: str, figure: Figure) -> Iterator[_Lead]:
    """Yield the words between a number and its list: a colon ends them, or "of" after a kind of places, "are", a comma."""
    said = figure.span.of(text)
    counted, end = "" if " " in said else _COUNTED, figure.span.end
    if colon := re.compile(counted + _AFTER_COLON).match(text, end):
        yield _Lead("colon", colon)
        return
    lead = re.compile(counted + _AFTER_OF).match(text, end)
    noun = f"{said}{lead[0]}".lower().removesuffix(" of ").split(" ")[-1] if lead else ""
    if lead and noun in words("place_nouns", "plural"):
        yield _Lead("places", lead)
    elif _known().search(text[max(0, figure.span.start - 8) : figure.span.start]):
        for rule, after, closed in (("are", _AFTER_BE, False), ("apposed", _APPOSED, True)):
            if apposed := re.compile(r"(?: [a-z-]+){1,2}" + after).match(text, end):
                yield _Lead(rule, apposed, closed)


def _list_end(text: str, start: int) -> int:
    """Return where a list ends, which is not after "U.N"."""
    end = _end().search(text, start)
    while end is not None and end[0] == "." and _ABBREVIATED.search(text[start : end.start()]):
        end = _end().search(text, end.end())
    return end.start() if end else len(text)


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
