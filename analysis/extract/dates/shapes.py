"""The shapes that expressions of time take, as regular expressions over the letters of a text.

``<month>`` stands for a word of that class, ``<day|ordinal>`` for one of two; ``{month}`` is the same as a named group,
``{until:day|ordinal}`` one of another name. A name of `_PARTS` stands for that part. No shape repeats without an end, so
that a text is gone through once whatever it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from analysis.extract.dates.letters import LETTERS, Letters

_PARTS = {
    "count": "(?:(?:<a|the|nearly>|<day|number>)?<few><of>?|<half><a>?|(?:<a>|<day|number|year><number>{0,3}(?:<and|dash><day|number>)?)"
    "(?:<and><a>?<half>)?<more>?)",
    "length": "(?:<count><dash>?<unit|units>(?:<and><a>?<half>)?)",
    "amount": "(?:<length>(?:(?:<comma>|<comma>?<and>)<length>)?)",
    "clock": "(?:(?:<day|number>(?:<colon><day|number>)?|<decimal>)<halfday><zone>?"
    "|<day|number|year>(?:<colon><day|number>)?<zone>|(?<=<on|during|to|by>)<day|number><colon><day|number>|<noon>)",
    "clock before": "(?:<nearly>?{clock}<comma|on>?)?<early>?",
    "clock after": "<daypart>?(?:<comma>?<on|during>?<nearly>?{clock2:clock})?",
    "weekday before": "(?:<shift>{0,2}{weekday}<comma>?<the>?|<shift>(?=<month>))?",
    "to": "<dash|to|and>",
    "part": "(?:<early><dash|in>?|<the>?<edge><of>|<the>?<ordinal|shift><unit|half><of>)",
    "of year": "(?:<comma|of|in>?{year}|<comma|of>?{shift}{unit})",
    "holiday name": "(?:<holiday><goes on>{0,5})",
    "named event": "(?:(?:<the>|<name><clitic>){noun:event|edge|season}<of><the>?<name>{1,4})",
    "date": "(?:(?:<weekday><comma>?)?<the>?(?:<month><day|ordinal|year>|<day|ordinal><of>?<month>|<year>|<month>))",
}

_SHAPES = (
    ("set", "<each><ordinal|number|day|few>?<unit|units|weekday|month|season|daypart|holiday><daypart>?"),
    ("set", "<weekday|weekdays><dayparts>|<weekdays>"),
    ("set", "<set>"),
    ("ago", "<nearly>{0,2}{amount}(?:<and><so>)?<ago>"),
    ("vague", "<units><ago>"),
    ("from now", "{amount}<from><now|deictic>"),
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
    ("season", "{part}?<the>?{season}<of year>"),
    ("season", "(?<=<in|during|nearly>)<the>{season}(?!<of>)"),
    ("decade", "(?:{early}<dash>?|<the>?{edge}<of><the>?)?<quote>?{decade:year|day|number}<quote>?<plural|clitic>"),
    ("spelled year", "{part}?(?:<the>?{unit})?{hundreds:number}{rest:number}"),
    ("century", "<the>?(?:<early>)?{ordinal}<dash>?{unit}"),
    ("compared", "<the>?{unit}<dash><later|ago>{what:unit|period}|<the>{year}{what2:unit|period}"),
    ("compared", "{unit}<dash><later|ago>"),
    ("year", "(?:{part}|<the>?{unit})?{year}(?:<dash|slash>{until:year|day|number})?"),
    ("beside", "{later}?<the>?{beside}{unit:unit|daypart|weekday}|<the>{shift}{unit2:unit|daypart}|<the>{unit3:unit}{before}|<later><in><the>{unit4:unit}"),
    ("weekday", "<clock before>(?:<shift>?{shift})?{weekday}(?:<of>?{shift2:shift}{unit})?<clock after>"),
    ("deictic", "<clock before><later>?{deictic}<clock after>"),
    ("deictic", "<nearly>?{now}"),
    ("deictic", "(?:{later}|{part})?{the}?<shift>?{shift}{unit:unit|season|daypart}"),
    ("holiday", "<shift>?{name:holiday name}(?:<comma|of|in>?{year})?"),
    ("the period", "(?:{part}<the>?|<the>){unit}|{unit2:unit}<dash>?{edge}"),
    ("relative", "<the>?(?:{amount}|<unit|units>|<shortly>)<before>"),
    ("length", "<on|in|within><units>"),
    ("length", "<nearly>{0,2}(?<=<on|in|within|nearly|counts>){amount}(?!<ago|later|clitic|dash>)"),
    ("vague", "<vague><goes on>{0,5}|<recent><unit|units>(?:<and><units>)?|<shift><units>|<the><units><ahead>"),
    ("event", "<during|from|to|before|beside>{event:named event}"),
    ("clock", "<nearly>?{clock}"),
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
def _any_shape() -> re.Pattern[str]:
    """Return one regular expression for all shapes, each a group by the number of its place."""
    return re.compile(
        "|".join(f"(?P<s{rank}>{_written(pattern, named=False)})" for rank, (_, pattern) in enumerate(_SHAPES))
    )


def shaped(letters: Letters, start: int) -> tuple[int, Iterator[tuple[str, re.Match[str]]]] | None:
    """Return the next place from the letter at `start` on where a shape begins, and the shapes there, the more telling first.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> written = letters(parse(Article("It fell two years ago, on May 3.")))
    >>> place, shapes = shaped(written, 0)
    >>> [(name, written.span(*match.span()).of(written.doc.text)) for name, match in shapes]
    [('ago', 'two years ago')]
    >>> place, shapes = shaped(written, 5)
    >>> [(name, written.span(*match.span()).of(written.doc.text)) for name, match in shapes]
    [('day', 'May 3'), ('month', 'May')]
    """
    first = _any_shape().search(letters.letters, start)
    return (
        None
        if first is None or first.lastgroup is None
        else (first.start(), _from(letters, first, int(first.lastgroup[1:])))
    )


def _from(letters: Letters, first: re.Match[str], rank: int) -> Iterator[tuple[str, re.Match[str]]]:
    end = letters.sentence_end(first.start())
    for shape in shapes()[rank:]:
        match = shape.pattern.match(letters.letters, first.start(), end)
        if match is not None:
            yield shape.name, match
