"""The shapes that expressions of time take, as regular expressions over the letters of a text.

``<month>`` stands for a word of that class, ``<day|ordinal>`` for one of two; ``{month}`` is the same as a named group,
``{until:day|ordinal}`` one of another name. A name of `_PARTS` stands for that part. No shape repeats without an end, so
that a text is gone through once whatever it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from analysis.extract.dates.beginnings import beginnings
from analysis.extract.dates.letters import LETTERS, Letters

_PARTS = {
    "count": "(?:(?:<a|the|nearly>|<day|number|numeral>)?<few><of>?|<half><a>?|(?:<a>|<day|number|numeral|year><numeral>{0,3}(?:<and|or|dash><day|number|numeral>)?)"
    "(?:<and><a>?<half>)?<more>?)",
    "length": "(?:<count><dash>?<unit|units>(?:<and><a>?<half>)?)",
    "amount": "(?:<length>(?:(?:<comma>|<comma>?<and>)<length>)?)",
    "clock": "(?:(?:<day|number>(?:<colon><day|number>)?|<decimal>)<halfday><zone>?<goes on>?"
    "|(?:<day|number|year>(?:<colon><day|number>)?|<decimal>)<zone><goes on>?"
    "|(?<=<on|during|to|by>)<day|number><colon><day|number>|(?<=<during|by|to|from|before>)<decimal>|<noon>)",
    "clock before": "(?:<nearly>?{clock}<comma|on>?)?<early>?",
    "clock after": "<daypart>?(?:<comma>?<on|during>?<nearly>?{clock2:clock})?",
    "weekday before": "(?:<shift>{0,2}{weekday}<comma>?<the>?|<shift>(?=<month>))?",
    "to": "<dash|to|and>",
    "part": "(?:<early><dash|in>?|<the>?<edge><of>|<the>?<ordinal|shift><unit|half><of>)",
    "of year": "(?:<comma|of|in>?{year}|<comma|of>?{shift}{unit})",
    "holiday name": "(?:<holiday><goes on>{0,5})",
    "named event": "(?:(?:<the>|<name|phrase><clitic>){noun:event|edge|season}<of><the>?<name|phrase>{1,4})",
    "date": "(?:(?:<weekday><comma>?)?<the>?(?:<month><day|ordinal|year>|<day|ordinal><of>?<month>|<year>|<month>))",
}

_SHAPES = (
    ("set", "<each><ordinal|number|numeral|day|few>?<unit|units|weekday|month|season|daypart|holiday><daypart>?"),
    ("set", "(?:<weekday><comma>?){0,5}<weekday><and|or><weekday><dayparts>|<weekday|weekdays><dayparts>|<weekdays>"),
    ("set", "<set>"),
    ("ago", "<nearly>{0,2}{amount}(?:<and|or><so>)?<ago>"),
    ("vague", "<units><ago>"),
    ("from now", "{amount}<from><now|deictic>"),
    ("from a day", "{amount}<from>{weekday}"),
    ("before a date", "<the>?(?:{amount}|{unit}|<shortly>){before}(?=<date>)"),
    ("ended", "<the>?(?:{count}{units}|<fiscal>?(?:<ordinal><dash>?)?{unit})<ended>(?=<date>|<deictic>)"),
    ("later", "{amount}{later}"),
    ("ahead", "<in>{amount}"),
    ("stretch", "<the>?<shift>?{shift:shift|beside}{count}{units}"),
    ("stretch", "<the>{ordinal}{count}{units}"),
    ("day before", "<the>{unit}{before}<deictic>"),
    ("day", "<clock before><weekday before>{month}{day:day|ordinal}(?:<to>{until_month:month}?{until:day|ordinal})?"
            "(?:<comma>?{year})?<clock after>"),
    ("day", "<clock before><weekday before>{day:day|ordinal}(?:<to>{until:day|ordinal})?<of>?{month}(?:<comma>?{year})?<clock after>"),
    ("figures", "{year}<dash>{month:day|number}<dash>{day:day|number}|{first:day|number}<slash>{second:day|number}<slash>{year2:year}|"
                "{dotted}|{day2:day}<dash>{name:month}<dash>{year3:year|day|number}"),
    ("day of month", "<the>?{day:ordinal}<of>{shift}{unit}"),
    ("nth weekday", "<the>?{number:ordinal|shift}{weekday}<of|in>(?:{month}(?:<comma|of>?{year})?|{shift}{unit})"),
    ("month", "{part}?{month}<of year>"),
    ("shifted month", "{later}?<the>?{shift}{month}"),
    ("month", "{part}?{month}"),
    ("fiscal", "<the>?<fiscal><unit>?{year}|<the>?<fiscal>(?:<ordinal><dash>?)?<unit>"),
    ("quarter", "<the>?(?:{shift}{unit}<clitic>|{beside}|{year}|{unit2:unit}<dash><later|ago>)?{number:ordinal|shift}<dash>?{what:unit|half}"
                "(?:<of|in|comma>?{year2:year}|<of>?{shift2:shift}{unit3:unit})?"),
    ("quarter", "{number:label}(?:<of|in|comma>?{year2:year}|<of>?{shift2:shift}{unit3:unit})?"),
    ("season", "{part}?<the>?{season}(?:<of year>|<comma|of|in>?{hundreds:numeral}{rest:numeral})"),
    ("season", "(?<=<in|during|nearly>)<the>{season}(?!<of>)"),
    ("decade", "(?:{early}<dash>?|<the>?{edge}<of><the>?)?(?:{decade}|{year}<quote>?<plural>)"),
    ("spelled year", "{part}?(?:<the>?{unit})?{hundreds:numeral}{rest:numeral}"),
    ("century", "<the>?(?:<early>)?{ordinal}<dash>?{unit}"),
    ("compared", "<the>?{unit}<dash><later|ago>{what:unit|period}|<the>{year}{what2:unit|period}"),
    ("compared", "{unit}<dash><later|ago>"),
    ("year", "(?:{part}|<the>?{unit})?{year}(?:<dash|slash>{until:year|day|number})?"),
    ("beside", "{later}?<the>?{beside}{unit:unit|daypart|weekday}|<the>{shift}{unit2:unit|daypart}|<the>{unit3:unit}{before}|<later><in><the>{unit4:unit}"),
    ("weekday", "<clock before>(?:<shift>?{shift})?{weekday}(?:<of>?{shift2:shift}{unit})?<clock after>"),
    ("deictic", "<clock before><later>?{deictic}<clock after>"),
    ("deictic", "<nearly>?{clock}<comma|on>?<shift>?{shift}{unit:daypart}"),
    ("deictic", "<nearly>?{now}"),
    ("than last", "(?<=<shift><unit><counts|as>){shift}"),
    ("deictic", "(?:{later}|{part})?{the}?<shift>?{shift}{unit:unit|season|daypart}"),
    ("holiday", "<shift>?{name:holiday name}(?:<comma|of|in>?{year})?"),
    ("the period", "(?:{part}<the>?|<the>){unit}|{unit2:unit}<dash>?{edge}"),
    ("relative", "<the>?(?:{amount}|<unit|units>|<shortly>)<before>"),
    ("length", "<on|in|within><units>"),
    ("length", "<nearly>{0,2}(?<=<on|in|within|nearly|counts>){amount}(?!<ago|later|clitic|dash>)"),
    ("vague", "<vague><goes on>{0,5}|<recent><unit|units>(?:<and><units>)?|<shift><units>|<the><units><ahead>"),
    ("event", "<during|from|to|before|beside>{event:named event}"),
    ("clock", "<nearly>?{clock}"),
    ("spoken clock", "<nearly>?(?:<half>|<a>?<unit>|<day|numeral><units>?){past:shift|to}{hour:day|numeral}(?:<halfday>)?"),
)  # fmt: skip

# Every shape but that of an event holds a word of one of these classes.
_TELLING = (
    "month", "weekday", "weekdays", "season", "unit", "units", "daypart", "dayparts", "noon", "deictic", "now", "vague",
    "set", "holiday", "year", "dotted", "halfday", "zone", "label", "half", "plural", "colon", "numeral", "shortly",
    "decade", "decimal",
)  # fmt: skip


class Shape(NamedTuple):
    """A shape of date: the name of its reader, and its regular expression with named groups."""

    name: str
    pattern: re.Pattern[str]


_NAMES = re.compile(r"<([\w| ]+)>|\{(\w[\w |]*?)(?::([\w |]+))?\}")


def _written(shape: str, *, named: bool, used: frozenset[str] = frozenset()) -> str:
    """Write a shape as a regular expression, with its groups named or not."""

    def letter(match: re.Match[str]) -> str:
        plain, group, of = match.groups()
        name = plain or of or group
        inner = _PARTS.get(name)
        if inner is None:
            codes = [LETTERS[one] for one in name.split("|")]
            text = re.escape(codes[0]) if len(codes) == 1 else f"[{''.join(map(re.escape, codes))}]"
        else:
            text = _NAMES.sub(letter, inner)
        return f"(?P<{group}>{text})" if group and named else text

    return _NAMES.sub(letter, shape)


@cache
def shapes() -> tuple[Shape, ...]:
    """Return the shapes of dates, the more telling first."""
    return tuple(Shape(name, re.compile(_written(pattern, named=True))) for name, pattern in _SHAPES)


@cache
def _by_beginning() -> dict[str, re.Pattern[str]]:
    """Return, for each letter that a shape can begin with, one regular expression for all that do, each a group by its place."""
    written = [_written(pattern, named=False) for _, pattern in _SHAPES]
    begun = [beginnings(pattern) for pattern in written]
    return {
        letter: re.compile(
            "|".join(f"(?P<s{rank}>{written[rank]})" for rank in range(len(written)) if letter in begun[rank])
        )
        for letter in frozenset[str]().union(*begun)
    }


@cache
def _island() -> re.Pattern[str]:
    """Return the regular expression of the words on end of which one tells of time, or of an event with its name."""
    names = "".join(re.escape(LETTERS[kind]) for kind in ("name", "phrase"))
    telling = "".join(re.escape(LETTERS[kind]) for kind in _TELLING)
    listed = "".join(re.escape(letter) for letter in LETTERS.values() if letter not in names)
    others = "".join(re.escape(letter) for letter in LETTERS.values() if letter not in names + telling)
    event = _written(dict(_SHAPES)["event"], named=False)
    # Begun at the first of the words only, and never gone back in: the cost is in proportion to the length of the text.
    return re.compile(f"(?<![{listed}])[{others}]*+[{telling}][{listed}]*[{names}]{{0,4}}|{event}")


def islands(letters: Letters) -> Iterator[range]:
    """Yield the stretches of a text that a date can be in, few and short, as places of letters; none goes over a sentence.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> list(islands(letters(parse(Article("It fell two years ago, on May 3, and sank.")))))
    [range(2, 11)]
    """
    ends = letters.open_ends()
    for match in _island().finditer(letters.letters):
        start, end = match.span()
        for cut in ends[bisect_right(ends, start) : bisect_left(ends, end)]:
            yield range(start, cut)
            start = cut
        yield range(start, end)


def shaped(letters: Letters, start: int, end: int) -> tuple[int, Iterator[tuple[str, re.Match[str]]]] | None:
    """Return the next place among the letters ``start:end`` where a shape begins, and the shapes there, more telling first.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> written = letters(parse(Article("It fell two years ago, on May 3.")))
    >>> place, shapes = shaped(written, 6, 9)
    >>> [(name, written.span(*match.span()).of(written.doc.text)) for name, match in shapes]
    [('day', 'May 3'), ('month', 'May')]
    """
    by_beginning, text = _by_beginning(), letters.letters
    for place in range(start, end):
        pattern = by_beginning.get(text[place])
        first = pattern.match(text, place, end) if pattern is not None else None
        if first is not None:
            return place, _from(text, place, end, str(first.lastgroup))
    return None


def _from(text: str, place: int, end: int, group: str) -> Iterator[tuple[str, re.Match[str]]]:
    for shape in shapes()[int(group[1:]) :]:
        match = shape.pattern.match(text, place, end)
        if match is not None:
            yield shape.name, match
