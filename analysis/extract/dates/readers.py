"""What each shape of date means: the reader of each, and all that is read from a text in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from analysis.extract.dates import besides, days, deictic, lengths, monthnames, quarters, undated, years
from analysis.extract.dates.found import Found
from analysis.extract.dates.letters import Letters
from analysis.extract.dates.shapes import islands, shaped

_READERS: dict[str, Callable[[Letters, re.Match[str]], Found | None]] = {
    "set": undated.again,
    "ago": lengths.ago,
    "from now": lengths.from_now,
    "from a day": lengths.from_a_day,
    "before a date": lengths.before_a_date,
    "ended": lengths.ended,
    "later": lengths.later,
    "ahead": lengths.ahead,
    "stretch": lengths.the_stretch,
    "length": lengths.the_length,
    "day before": deictic.day_before,
    "day": days.day,
    "figures": days.figures,
    "day of month": days.day_of_month,
    "nth weekday": days.nth_weekday_of,
    "month": monthnames.month,
    "shifted month": monthnames.shifted_named_month,
    "fiscal": years.fiscal,
    "quarter": quarters.quarter,
    "season": quarters.season,
    "decade": years.decade,
    "century": years.century,
    "compared": besides.compared,
    "year": years.year,
    "spelled year": years.spelled_year,
    "beside": besides.beside,
    "weekday": deictic.weekday,
    "deictic": deictic.deictic,
    "than last": deictic.than_last,
    "holiday": deictic.holiday,
    "the period": quarters.the_period,
    "relative": undated.relative,
    "vague": undated.vague,
    "event": undated.event,
    "clock": deictic.clock,
    "spoken clock": deictic.clock,
}


def readings(letters: Letters) -> Iterator[Found]:
    """Yield what the shapes of a text mean, in order, none over another; of two, the one that begins first.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> written = letters(parse(Article("In 1999, and again in May.")))
    >>> [(found.span.of(written.doc.text), found.rule) for found in readings(written)]
    [('1999', 'year'), ('May', 'month')]
    """
    end = 0
    for island in islands(letters):
        place = island.start
        while (following := shaped(letters, place, island.stop)) is not None:
            place, shapes = following
            place += 1
            for name, match in shapes:
                found = _READERS[name](letters, match)
                if found is not None and found.span.start >= end:
                    yield found
                    end = found.span.end
                    place = max(place, letters.place(letters.doc.token_at(end)))
                    break
