"""Checks of counts: lists against their number, parts of a group against the group, one quantity said twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.checks.amounts import interval
from analysis.checks.finding import CONSISTENT, INCONSISTENT, UNDETERMINED, Evidence, Finding, Row, listed, quoted
from analysis.checks.intervals import Interval
from analysis.checks.units import factor
from analysis.lexicon import words

_NAME = re.compile(
    r"(?:(?:the|of|and|de|la|del|da|van|von|for) )*[^\W\d_a-z][\w.’'-]*"
    r"(?: (?:(?:of|the|de|la|for) )*[^\W\d_a-z][\w.’'-]*)*"
)
# Words between a number and its list: what is counted, unless the figure has said it, and of what; then the names.
_COUNTED = r"(?: [a-z-]+){0,2}"
_AFTER_COLON = r"(?: of(?: [^\s:;,!?“”\"]+){1,7})?:\s+"
_AFTER_OF = r" of (?=(?:the )?[^\W\d_a-z])"
_SENTENCE_END = re.compile(
    r"[.;!?](?=\s|$|[”\"’'])|\n|$| – | — |, (?=according|which|who|where|said|and (?!the )[a-z])"
)


def lists(evidence: Evidence) -> Iterator[Finding]:
    """Count the names of a list that follows its number: "four regions: A, B, C and D"."""
    text, figures = evidence.article.text, evidence.figures
    ends = {figure["end"] for figure in figures}
    for figure in figures:
        number = figure["low"]
        before = re.search(
            r"\s+of (?:the |its |their |his |her )?$", text[max(0, figure["start"] - 12) : figure["start"]]
        )
        if before and figure["start"] - len(before[0]) in ends:
            continue  # "five of the seven provinces: …" lists the five.
        if figure["kind"] not in ("count", "source_count") or number is None or number != figure["high"]:
            continue
        lead, names = _list_after(text, figure)
        if names is None or re.search(r"[a-z]\.\s", lead):
            continue
        counted = f"{figure['text']}{lead}".rstrip(": ").removesuffix(" of")
        least, most = _how_many(names)
        fits = least <= number <= most
        if most < number and _is_resumed(text, figure["end"] + len(lead) + len(names)):
            continue  # "nine states: Ohio and Florida, where it is on the air, along with Iowa …"
        count = f"{least}" if least == most else f"{least} or {most}"
        yield Finding(
            subject=counted,
            left=figure["text"],
            right=names,
            verdict=CONSISTENT if fits else INCONSISTENT,
            explanation=f"{quoted(counted)} is followed by {count} name{'s' if most > 1 else ''}: {names}.",
            rows=(figure["figure_id"],),
            possible=Interval(number, number) if fits else Interval(1, 0),
            unit="names",
        )


def _list_after(text: str, figure: Row) -> tuple[str, str | None]:
    """Return the list of names that a counted figure introduces, None if there is none, and the words before it."""
    counted = "" if " " in figure["text"] else _COUNTED
    lead = re.compile(counted + _AFTER_COLON).match(text, figure["end"])
    if lead is None:
        lead = re.compile(counted + _AFTER_OF).match(text, figure["end"])
        noun = f"{figure['text']}{lead[0]}".lower().removesuffix(" of ").split(" ")[-1] if lead else ""
        if lead is None or noun not in words("place_nouns", "plural"):
            return "", None
    end = _SENTENCE_END.search(text, lead.end())
    while end is not None and re.search(r"\b(?:[A-Z]\.)+[A-Z]$", text[lead.end() : end.start()]) and end[0] == ".":
        end = _SENTENCE_END.search(text, end.end())
    names = text[lead.end() : end.start() if end else len(text)].strip()
    several = "," in names or " and " in names
    return lead[0], names if several and all(_NAME.fullmatch(name) for name in _split(names)) else None


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


def groups(evidence: Evidence) -> Iterator[Finding]:
    """Put the number of a part of a group against the number of the group: "two of the five"."""
    sources = {row["source_id"]: row for row in evidence.sources}
    for part in sources.values():
        whole = sources.get(part["subset_of"])
        if whole is None or any(re.search(r"%|per ?cent", each["name"]) for each in (part, whole)):
            continue  # Per cents of groups are no numbers of people.
        few, many = (Interval(*_people(each)) for each in (part, whole))
        left, right = quoted(part["name"]), quoted(whole["name"])
        if few.low > many.high:
            verdict, close = INCONSISTENT, "more than the group has"
        elif part["count_low"] is None or whole["count_low"] is None:
            verdict, close = UNDETERMINED, "but the article does not say how many people that is"
        elif many.high == float("inf") and few.low > many.low:
            verdict, close = UNDETERMINED, "whose number has no upper bound in the article"
        else:
            verdict, close = CONSISTENT, "which leaves room for them"
        yield Finding(
            subject=part["name"],
            left=part["name"],
            right=whole["name"],
            verdict=verdict,
            explanation=f"{left} ({few.written()}) is a part of {right} ({many.written()}), {close}.",
            rows=(part["source_id"], whole["source_id"]),
            possible=few & many,
            unit="person",
        )


def _people(source: Row) -> tuple[float, float]:
    low, high = source["count_low"], source["count_high"]
    return (1 if low is None else low), (float("inf") if high is None else high)


def shares(evidence: Evidence) -> Iterator[Finding]:
    """Find shares of more than a hundred per cent that are no growth."""
    for figure in evidence.figures:
        low = figure["low"]
        if figure["kind"] == "share" and figure["unit"] == "percent" and figure["change"] is None and (low or 0) > 100:
            yield Finding(
                subject=figure["text"],
                left=figure["text"],
                right=None,
                verdict=UNDETERMINED,
                explanation=f"{quoted(figure['text'])} is more than the whole, which is right if it compares, "
                "wrong if it is a part.",
                rows=(figure["figure_id"],),
            )


def repeated(evidence: Evidence) -> Iterator[Finding]:
    """Put two figures for the same thing against each other."""
    seen: dict[tuple[str, ...], Row] = {}
    for figure in evidence.figures:
        if figure["kind"] not in _REPEATABLE or figure["subject"] is None or figure["change"] is not None:
            continue
        if figure["low"] is None and figure["high"] is None:
            continue
        about = tuple(str(figure[key]).casefold() for key in ("kind", "unit", "subject", "places", "holder", "date_id"))
        first = seen.setdefault(about, figure)
        if first["sentence"] == figure["sentence"]:
            continue
        one, other = interval(first), interval(figure)
        fits = one.overlaps(other)
        yield Finding(
            subject=figure["subject"],
            left=first["text"],
            right=figure["text"],
            verdict=CONSISTENT if fits else UNDETERMINED,
            explanation=f"{quoted(first['text'])} and {quoted(figure['text'])} "
            + ("agree." if fits else "differ; the words do not tell whether they count the same."),
            rows=(first["figure_id"], figure["figure_id"]),
            possible=one & other,
            unit=figure["unit"],
        )


_REPEATABLE = ("area", "casualties", "count", "money")


def _number(figure: Row) -> Row:
    """Return a figure with a bound as the number that it was stated with: what was converted."""
    end = figure["high"] if figure["low"] is None else figure["low"]
    if end is None or (figure["low"] is not None and figure["high"] is not None):
        return figure
    return {**figure, "low": end, "high": end, "low_closed": True, "high_closed": True, "modifier": "exact"}


def conversions(evidence: Evidence) -> Iterator[Finding]:
    """Put a quantity against the same in another unit, in brackets behind it: "100 km (62 miles)"."""
    text = evidence.article.text
    for one, other in pairwise(evidence.figures):
        between = text[one["end"] : other["start"]]
        if between.strip() not in ("(", "(about", "(some", "(roughly") or one["unit"] == other["unit"]:
            continue
        ratio = factor(one["unit"], other["unit"])
        if ratio is None or any(figure["low"] is None and figure["high"] is None for figure in (one, other)):
            continue
        first, second = interval(_number(one)), interval(_number(other))
        converted = Interval(first.low * ratio, first.high * ratio, first.low_closed, first.high_closed)
        fits = converted.overlaps(second)
        yield Finding(
            subject=listed([one["text"], other["text"]]),
            left=one["text"],
            right=other["text"],
            verdict=CONSISTENT if fits else INCONSISTENT,
            explanation=f"{quoted(one['text'])} is {converted.written('{:,.4g}')} {_plural(other['unit'])}, "
            f"{'as' if fits else 'not'} {quoted(other['text'])}.",
            rows=(one["figure_id"], other["figure_id"]),
            possible=converted & second,
            unit=other["unit"],
        )


def _plural(unit: str) -> str:
    return {"km2": "km²", "m2": "m²"}.get(unit, f"{unit}s")
