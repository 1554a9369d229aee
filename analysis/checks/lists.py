"""A check that counts the names of a list that follows its number: "four regions: A, B, C and D"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from analysis.checks.evidence import Cited, Evidence
from analysis.checks.finding import CONSISTENT, INCONSISTENT, Finding
from analysis.checks.intervals import Interval
from analysis.checks.prose import quoted
from analysis.extract.records import Figure
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

# Words between a number and its list: what is counted, unless the figure has said it, and of what; then the names.
_COUNTED = r"(?: [a-z-]+){0,2}"
_AFTER_COLON = r"(?: of(?: [^\s:;,!?“”\"]+){1,7})?:\s+"
_AFTER_OF = r" of (?=(?:the )?[^\W\d_a-z])"
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.)+[A-Z]$")


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
def _end() -> re.Pattern[str]:
    """Return the pattern of where a list ends: with the sentence, or where it turns from names to what they do."""
    return re.compile(rf"[.;!?](?=\s|$|[”\"’'])|\n|$| – | — |, (?={_small('after')}|and (?!the )[a-z])")


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of names after its number: the words between the two, the names, and where they end in the text."""

    lead: str
    names: str
    end: int


def lists(evidence: Evidence) -> Iterator[Finding]:
    """Put the number of names in a list beside the number that introduces it."""
    text = evidence.doc.text
    ends = {figure.record.span.end for figure in evidence.figures}
    for figure in evidence.figures:
        if not _is_number(figure.record) or _is_whole_of_a_part(text, figure.record, ends):
            continue
        after = _list_after(text, figure)
        if after is not None and (finding := _counted(text, figure, after)):
            yield finding


def _is_number(figure: Figure) -> bool:
    return figure.kind in ("count", "source_count") and figure.low is not None and figure.low == figure.high


def _is_whole_of_a_part(text: str, figure: Figure, ends: set[int]) -> bool:
    """Say whether another figure is a part of this one: "five of the seven provinces: …" lists the five."""
    start = figure.span.start
    before = _of_a_whole().search(text[max(0, start - 12) : start])
    return before is not None and start - len(before[0]) in ends


def _counted(text: str, figure: Cited[Figure], after: Listed) -> Finding | None:
    number = figure.record.low or 0.0
    least, most = _how_many(after.names)
    if most < number and _is_resumed(text, after.end):
        return None  # "nine states: Ohio and Florida, where it is on the air, along with Iowa …"
    counted = f"{figure.text}{after.lead}".rstrip(": ").removesuffix(" of")
    count = f"{least}" if least == most else f"{least} or {most}"
    fits = least <= number <= most
    return Finding(
        subject=counted,
        left=figure.text,
        right=after.names,
        verdict=CONSISTENT if fits else INCONSISTENT,
        explanation=f"{quoted(counted)} is followed by {count} name{'s' if most > 1 else ''}: {after.names}.",
        rows=(figure.row,),
        possible=Interval(number, number) if fits else Interval(1, 0),
        unit="names",
    )


def _list_after(text: str, figure: Cited[Figure]) -> Listed | None:
    """Return the list of names that a counted figure introduces, None if there is none."""
    lead = _lead(text, figure)
    if lead is None or re.search(r"[a-z]\.\s", lead[0]):
        return None
    names = text[lead.end() : _list_end(text, lead.end())].strip()
    several = "," in names or " and " in names
    if not several or not all(_name().fullmatch(name) for name in _split(names)):
        return None
    return Listed(lead[0], names, lead.end() + len(names))


def _lead(text: str, figure: Cited[Figure]) -> re.Match[str] | None:
    """Return the words between a number and its list: a colon ends them, or "of" after a kind of places."""
    counted, end = "" if " " in figure.text else _COUNTED, figure.record.span.end
    if colon := re.compile(counted + _AFTER_COLON).match(text, end):
        return colon
    lead = re.compile(counted + _AFTER_OF).match(text, end)
    noun = f"{figure.text}{lead[0]}".lower().removesuffix(" of ").split(" ")[-1] if lead else ""
    return lead if noun in words("place_nouns", "plural") else None


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
