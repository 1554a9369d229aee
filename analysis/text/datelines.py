"""Datelines (``VELM, Nov. 19 (Rota) —``), lines that are a date alone, and the day of publication that they tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from analysis.lexicon import rows
from analysis.lexicon.patterns import alternatives
from analysis.text.span import Span
from analysis.text.wordforms import word_form

# After these a place in capitals and a dash are a dateline, as at the beginning of the article.
BARE = frozenset({"first line", "mark #", "by and a name", "a date alone", "credit", "label", "after a credit"})

_LONGEST = 120
_MONTHS = {row["word"].removesuffix("."): int(row["value"]) for row in rows("date_words") if row["class"] == "month"}
_MONTH = rf"(?:{alternatives(_MONTHS)})\b\.?"
_DAY = rf"(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})(?:,?\s+\d{{4}})?"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
_CAPITALS = r"[^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ.'’]+(?:[ -][^\W\d_a-zà-ÿ][^\W\d_a-zà-ÿ.'’]*){0,3}"
_TITLED = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}"
_AGENCY = r"\(\s*[A-Z][\w.'’& -]{0,40}\)"
_DASH = r"\s*(?:--|[–—―_-])(?=\s)"
_FULL = re.compile(
    rf"(?:{_CAPITALS}(?:\s*[/,]\s*{_TITLED})*|{_TITLED}(?:,\s*{_TITLED})?)?(?:,?\s*{_DAY})?,?\s*{_AGENCY}{_DASH}"
    rf"|{_CAPITALS}(?:\s*[/,]\s*{_TITLED})*,?\s*{_DAY}{_DASH}"
    rf"|{_CAPITALS},\s+{_TITLED}{_DASH}"
)
_BARE = re.compile(rf"(?P<place>{_CAPITALS})(?:\s*—(?=\s|[A-Z“\"])|{_DASH})")
# "NAVIPUR: The corporation will close the road": a line of news, with no other label like it.
_COLON = re.compile(rf"(?P<place>{_CAPITALS}):(?=\s+[A-Z“\"])")
_LABELS = re.compile(rf"^{_CAPITALS}:", re.MULTILINE)
_SENTENCE, _NEAR_TOP = 80, 400
_DATE_LINE = re.compile(rf"{_WEEKDAY}{_DAY}(?:\W+\d{{1,2}}[.:]\d{{2}}\s*(?:[ap]\.?m\.?)?\s*\(?[A-Z]{{0,4}}\)?)?\W*")
_WITH_YEAR = re.compile(
    rf"(?:(?P<month>{alternatives(_MONTHS)})\.?\s+(?P<day>\d{{1,2}})|"
    rf"(?P<day2>\d{{1,2}})\s+(?P<month2>{alternatives(_MONTHS)})\.?),?\s+(?P<year>\d{{4}})\b"
)


def dateline_end(text: str, line: Span, *, bare: bool) -> int:
    """Return where the dateline of a line ends, its start if it has none; `bare`: a place and a dash are enough.

    Examples
    --------
    >>> dateline_end("VELM, Nov. 19 — A dam broke.", Span(0, 28), bare=False)
    15
    >>> dateline_end("Ada Brandt (Labour) won.", Span(0, 24), bare=True)
    0
    """
    ceiling = min(line.end, line.start + _LONGEST)
    found = _FULL.match(text, line.start, ceiling)
    if found is None and bare:
        found = _BARE.match(text, line.start, ceiling)
        # A body known by its capitals ("NASA - The agency …") has them again; a place has not.
        found = None if found and text.find(found["place"], found.end()) >= 0 else found
    if (
        found is None
        and 0 < line.start < _NEAR_TOP
        and line.end - line.start > _SENTENCE
        and len(_LABELS.findall(text)) == 1
    ):
        found = _COLON.match(text, line.start, ceiling)
        known = word_form(found["place"].lower()) if found else None
        found = None if known is not None and known.what != "place" else found
    return found.end() if found and found.end() < line.end else line.start


def date_line(line: str) -> bool:
    """Say whether a line is a date and no more.

    Examples
    --------
    >>> date_line("Saturday, April 4, 2009"), date_line("May 3 was cold")
    (True, False)
    """
    return len(line) <= _LONGEST and _DATE_LINE.fullmatch(line) is not None


def day_told(texts: Iterable[str]) -> date | None:
    """Return the first day of the calendar, with its year, that datelines name.

    Examples
    --------
    >>> day_told(["VELM (Rota) -", "3 May 2019"])
    datetime.date(2019, 5, 3)
    """
    for text in texts:
        match = _WITH_YEAR.search(text)
        if match:
            month = _MONTHS[match["month"] or match["month2"]]
            try:
                return date(int(match["year"]), month, int(match["day"] or match["day2"]))
            except ValueError:
                continue
    return None
