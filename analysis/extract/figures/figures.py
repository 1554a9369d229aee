"""Figures: quantities as stated, with their bounds, what they are of, and the places, dates and holders beside them.

The conventions (what is a figure, how far its text runs, what opens a bound) stand in ``lexicon/modifiers.csv``,
``lexicon/numbers.csv`` and in the modules that this one puts together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from analysis.extract.figures.base import base_phrase
from analysis.extract.figures.counted import counted, people, singular
from analysis.extract.figures.measured import Quantity, is_one_in
from analysis.extract.figures.qualifiers import bounds, change, modifier_after, modifier_before
from analysis.extract.figures.quantities import quantities
from analysis.extract.figures.restated import restated
from analysis.extract.figures.sourcecounts import counts_sources, counts_them, single_sources
from analysis.extract.figures.wordless import wordings
from analysis.extract.holdings.control import controls
from analysis.extract.records import DateExpression, Figure, Place
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives, lowered
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span

# Expressions of time that hold a number of days or years, which is a figure as well: "three weeks ago".
_TIMES_WITH_FIGURES = frozenset({"offset", "duration", "event", "set"})
_AGE_BEFORE = re.compile(r"(?i)\b(?:aged?|ages|age\s+of|turn(?:ed|s)?)\s(?:(?:\d{1,2},?\s)+(?:and|or|to)\s)?\Z")
_AGE_BOUND = re.compile(
    r"(?i)\b(?:men|women|people|those|anyone|children|adults|girls|boys|voters)\s+(?:aged\s+)?(?:over|under|above|below)\s\Z"
)
_AGE_OF_WHOM = re.compile(
    r"(?i)\b(?:who|he|she|i)\s(?:is|was|were|am|’s|'s)\s(?:(?:only|just|now|about|nearly|then|still)\s)?\Z"
)
_AGE_WHEN = re.compile(r"\s?[.,;]|\s(?:when|at\sthe\stime|and)\b|\Z")
_AGE_COMMA = re.compile(r"[A-Z][\w’'.-]+,\s\Z")
_AGE_AFTER = re.compile(r",|\.\s|\.\Z|\)|;|\s+and\b|\s+of\b|\s+from\b")


def figures(doc: Doc, places: Sequence[Place], dates: Sequence[DateExpression]) -> Iterator[Figure]:
    """Yield the figures of an article, in the order of the text.

    Parameters
    ----------
    doc : Doc
    places : sequence of Place
        What :func:`~analysis.extract.places.places` yields.
    dates : sequence of DateExpression
        What :func:`~analysis.extract.dates.dates.dates` yields; no number inside a date is a figure.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> text = "More than 110,000 square km, or 70-80% of the land, is held by two of the four armies."
    >>> for figure in figures(parse(Article(text)), [], []):
    ...     print(figure.span.of(text), figure.kind, figure.low, figure.high, figure.modifier, figure.unit)
    110,000 square km area 110000.0 None more than square kilometer
    70-80% share 70.0 80.0 range percent
    two count 2.0 2.0 exact army
    four count 4.0 4.0 exact army
    """
    text = doc.text
    taken = Spans(date.span for date in dates if date.kind not in _TIMES_WITH_FIGURES)
    found = restated(text, [_figure(doc, quantity) for quantity in quantities(text, taken)])
    numbered = Spans(figure.span for figure in found)
    worded = [figure for figure in wordings(doc, places) if not _only_repeats(figure, numbered)]
    worded += [figure for figure in single_sources(doc) if not numbered.touch(figure.span)]
    rows = sorted([*found, *worded], key=lambda figure: (figure.span, figure.kind))
    yield from _placed(doc, rows, places, dates)


def _only_repeats(figure: Figure, numbered: Spans) -> bool:
    """Say whether a wording with a number in it says nothing else."""
    return figure.kind == "vague" and numbered.touch(figure.span)


def _figure(doc: Doc, quantity: Quantity) -> Figure:
    text = doc.text
    before = modifier_before(text, quantity.start)
    after = modifier_after(text, quantity.end) or (modifier_after(text, quantity.stop) if quantity.noun else None)
    modifier = before[0] if before else after[0] if after else "exact"
    kind, unit, subject, rule = _kind(doc, quantity, before[1] if before else quantity.start)
    if before and modifier == "more than" and kind == "duration" and text[before[1] :][:4].lower() == "over":
        modifier = modifier if _OVER_TIME.search(text, max(0, before[1] - 16), before[1]) else "exact"
    if quantity.ranged:
        modifier, ends = "range", bounds(quantity.low, quantity.high, "range")
    elif quantity.low != quantity.high:
        modifier, ends = "vague", bounds(quantity.low, quantity.high, "vague")
    else:
        ends = bounds(quantity.low, quantity.high, modifier)
    at = before[1] if before else quantity.start
    direction = (
        None
        if quantity.ranged and _FROM.search(text, max(0, at - 6), at)
        else change(text, at, quantity.end, _amount(kind, unit, rule))
    )
    return Figure(
        span=Span(quantity.start, quantity.end),
        kind=kind,
        low=ends.low,
        high=ends.high,
        low_closed=ends.low_closed,
        high_closed=ends.high_closed,
        modifier=modifier,
        change=direction,
        unit=unit,
        subject=subject,
        places=(),
        holder=None,
        date=None,
        rule=rule,
    )


def _amount(kind: str, unit: str | None, rule: str) -> str:
    """Return what a figure is an amount of, as far as words for rises and falls care."""
    if kind == "share" or unit == "point":
        return "rate"
    return "money" if kind == "money" else "measure" if rule == "unit" else "count"


_OVER_TIME = re.compile(
    r"(?i)(?:\b(?:for|is|was|took|takes|lasted|after|in|of|be|lasting|been|already|now)\s|[,(]\s?|^)\Z"
)
_FROM = re.compile(r"(?i)\bfrom\s\Z")


def _kind(doc: Doc, quantity: Quantity, at: int) -> tuple[str, str | None, str | None, str]:
    """Return kind, unit, subject and rule of a quantity whose modifier begins at `at`."""
    text, number, unit, noun = doc.text, quantity.number, quantity.unit, quantity.noun
    base = base_phrase(text, quantity.end)
    of = base.of(text) if base and base.of(text) not in ("it", "them") else None
    if unit is not None:
        subject = of
        if unit.kind == "share" and number.form == "fraction":
            return "share", unit.unit, subject, "unit"
        if unit.unit == "year" and _AGE_BEFORE.search(text, max(0, quantity.start - 24), quantity.start):
            return "age", "year of age", None, "age"
        return unit.kind, unit.unit, subject, "currency" if unit.kind == "money" else "unit"
    if number.form == "ratio":
        return "ratio", "ratio", of, "ratio"
    if number.form == "fraction":
        return "share", *_fraction(text, quantity, of), "fraction"
    if number.form == "multiple":
        return "ratio", "count", of, "multiple"
    if number.form == "age":
        return "age", "year of age", None, "age"
    if _is_age(text, quantity):
        return "age", "year of age", None, "age"
    person = noun is not None and (noun.head in people() or noun.head in _roles())
    subject = text[noun.start : noun.end] if noun else None
    if (noun is None or person) and _is_toll(text, quantity, at):
        return "casualties", noun.unit if noun else "person", subject, "casualties"
    if noun is not None:
        if counts_sources(doc, quantity.start, at, noun):
            return "source_count", noun.unit, subject, "sources"
        return "count", noun.unit, subject, "counted noun"
    if number.form == "words" and counts_them(text, quantity.end):
        return "source_count", None, None, "sources"
    return "count", None, of, "number"


_WHOLE = re.compile(r"\s(?:the|its|their|his|her|our|all|these|those)(?:\s(?:the|of|its|their))?(?=\s[^\W\d_])")


def _fraction(text: str, quantity: Quantity, of: str | None) -> tuple[str, str | None]:
    """Return unit and subject of a fraction: "half of the crew", "half the crew", "one in five men"."""
    noun, start = None, quantity.end
    if of is None and is_one_in(text, quantity):
        noun = quantity.noun
        start = noun.start if noun else start
    elif of is None and (whole := _WHOLE.match(text, quantity.end)):
        noun, start = counted(text, whole.end()), whole.start() + 1
    if noun is not None:
        return f"fraction of {noun.head}", text[start : noun.end]
    head = singular(of.split(" of ")[0].split(" in ")[0].split()[-1].lower()) if of else ""
    return f"fraction of {head}" if head else "fraction", of


@cache
def _roles() -> frozenset[str]:
    return frozenset(singular(role) for role in words("roles", "role"))


def _is_age(text: str, quantity: Quantity) -> bool:
    if quantity.number.scaled or quantity.noun is not None or not 0 < quantity.low < 120:
        return False
    before = text[max(0, quantity.start - 24) : quantity.start]
    if quantity.ranged:
        return _AGE_BEFORE.search(before) is not None
    if _AGE_BEFORE.search(before) or _AGE_BOUND.search(before):
        return True
    if quantity.low >= 3 and _AGE_OF_WHOM.search(before) and _AGE_WHEN.match(text, quantity.end):
        return True
    short = quantity.number.form == "digits" and quantity.end - quantity.start < 4 and quantity.low == int(quantity.low)
    return short and bool(_AGE_COMMA.search(before) and _AGE_AFTER.match(text, quantity.end))


@cache
def _toll_after() -> re.Pattern[str]:
    either = alternatives(words("casualties", "word", place="after"))
    link = r"(?:\s+(?:have|has|had|were|was|are|is|been|be|being|also|people|others|more|so\s+far|now|feared|reported|confirmed|still|left|presumed|believed|that|who|and|or|of|\w+ly|dead|killed|wounded|injured|of\s+them)){0,5}"
    return re.compile(rf"{link}\s+{either}\b")


@cache
def _toll_before() -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(words('casualties', 'word', place='before'))}\s+\Z")


def _is_toll(text: str, quantity: Quantity, at: int) -> bool:
    """Say whether a count is of people killed, hurt, missing or displaced."""
    if _toll_after().match(lowered(text[quantity.stop : quantity.stop + 60])):
        return True
    return _toll_before().search(lowered(text[max(0, at - 32) : at])) is not None


# No base of a figure reaches further: it is 24 words at most.
_FARTHEST_PLACE = 240


def _placed(doc: Doc, rows: list[Figure], places: Sequence[Place], dates: Sequence[DateExpression]) -> Iterator[Figure]:
    """Give the figures the places named after them, the date of their sentence, and the holder that controls them."""
    named, timed = Spans(place.span for place in places), [index for index, date in enumerate(dates) if date.says_when]
    times = Spans(dates[index].span for index in timed)
    held = controls(doc, places, rows)
    for index, figure in enumerate(rows):
        inside = named.within(Span(figure.span.start, figure.span.end + _FARTHEST_PLACE))
        if inside:
            base = base_phrase(doc.text, figure.span.end)
            inside = named.within(Span(figure.span.start, base.end if base else figure.span.end))
        near = tuple(dict.fromkeys(places[place].name for place in inside if places[place].rule != "government"))
        sentence = doc.sentence_at(figure.span.start) if doc.sentences else None
        date = None
        if sentence is not None:
            near_time = times.nearest(figure.span, Span(sentence.start, sentence.end))
            date = None if near_time is None else timed[near_time]
        control = held.get(index)
        if not near and date is None and control is None:
            yield figure
            continue
        yield replace(figure, places=near, holder=control.holder if control else None, date=date)
