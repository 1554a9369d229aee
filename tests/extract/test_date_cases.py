"""Dates by kind: which year and which day is meant, distances, parts, what hangs on what, kinds and clock times."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from analysis.article import Article
from analysis.extract.dates.beginnings import beginnings
from analysis.extract.dates.letters import letters
from analysis.extract.dates.tense import tense
from analysis.extract.records import DateExpression
from analysis.text.doc import parse
from analysis.text.span import Span
from tests.extract.date_cases import ALL, Case
from tests.extract.reader import PUBLISHED, read


def dated(sentence: str) -> tuple[str, date]:
    """Return a sentence and its day of publication, which may stand before it in brackets."""
    if not sentence.startswith("("):
        return sentence, PUBLISHED
    day, _, text = sentence[1:].partition(") ")
    return text, date.fromisoformat(day)


def days(found: DateExpression) -> str | None:
    if found.earliest is None or found.latest is None:
        return None
    return "/".join(dict.fromkeys((found.earliest.isoformat(), found.latest.isoformat())))


def rows(sentence: str) -> list[tuple[str, str | None]]:
    text, published = dated(sentence)
    return [(found.span.of(text), days(found)) for found in read(text, published).dates]


@pytest.mark.parametrize("case", ALL, ids=[sentence for sentence, _ in ALL])
def test_the_days_that_a_sentence_tells(case: Case) -> None:
    sentence, expected = case
    assert rows(sentence) == expected


UNREAD = {
    "a week named by a holiday": ("They prayed in Easter week.", [("Easter week", None)]),
    "a noun that could be a verb": (
        "When coins were flipped to decide the tight caucus races Monday night, it went badly.",
        [("Monday night", "2024-11-18")],
    ),
    "years listed after a month": (
        "It rained in May 2019 and 2020.",
        [("May 2019", "2019-05-01/2019-05-31"), ("2020", "2020-05-01/2020-05-31")],
    ),
}


@pytest.mark.parametrize(
    "reason", [pytest.param(reason, marks=pytest.mark.xfail(reason=reason, strict=True)) for reason in UNREAD]
)
def test_what_is_read_otherwise(reason: str) -> None:
    sentence, expected = UNREAD[reason]
    assert rows(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("It rains every Monday.", "set", "every Monday"),
        ("It rains each month.", "set", "each month"),
        ("He runs every two weeks.", "set", "every two weeks"),
        ("It meets on Sundays.", "set", "Sundays"),
        ("They sing on Friday nights.", "set", "Friday nights"),
        ("He writes daily.", "set", "daily"),
        ("It rained for a week.", "duration", "a week"),
        ("It will be done within a year.", "duration", "a year"),
        ("They have waited for years.", "duration", "for years"),
        ("It rose in the past three months.", "duration", "the past three months"),
        ("Rents have risen recently.", "vague", "recently"),
        ("Rents fell in recent years.", "vague", "recent years"),
        ("Prices may rise in the coming months.", "vague", "coming months"),
        ("It will end in the near future.", "vague", "the near future"),
        ("He left months ago.", "vague", "months ago"),
        ("At the time it rained.", "vague", "At the time"),
        ("He now lives here.", "present", "now"),
        ("The shop opens at 2.15 pm.", "clock", "2.15 pm"),
        ("He left two weeks ago.", "offset", "two weeks ago"),
        ("He spoke hours before rebels took the port.", "event", "hours before rebels took the port"),
        ("It ended after the end of the Democratic convention.", "event", "the end of the Democratic convention"),
        ("It fell in May.", "date", "May"),
    ],
)
def test_the_kind_of_an_expression(sentence: str, kind: str, words: str) -> None:
    assert [(found.span.of(sentence), found.kind) for found in read(sentence).dates] == [(words, kind)]


@pytest.mark.parametrize(
    "sentence", ["It rains every Monday.", "Rents have risen recently.", "They have waited for years."]
)
def test_what_cannot_be_dated_says_so(sentence: str) -> None:
    (found,) = read(sentence).dates
    assert (found.earliest, found.resolved_by, found.says_when) == (None, "unresolved", False)


@pytest.mark.xfail(strict=True, reason="a number of four digits that counts what was told before is taken for a year")
def test_a_number_that_could_be_an_old_year() -> None:
    assert read("Of the 1,590 votes cast, 1128 were for Orr.").dates == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Daily News said so.",
        "Ann Lee writes for USA TODAY.",
        "They met at Mar-a-Lago.",
        "The side was Prior; Rudge, Noon, Ellery; Finch.",
        "He spoke on the Today show.",
        "It yields 8% annually.",
        "The future of the town is dark.",
        "He has lived there for three years.",
        "The trial could last three weeks.",
    ],
)
def test_what_is_a_name_a_rate_or_a_figure_is_no_time(sentence: str) -> None:
    assert read(sentence).dates == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The shop opens at 2.15 pm.", [("2.15 pm", None, "14:15")]),
        ("The match starts at 8.30 tonight.", [("8.30 tonight", "2024-11-20", "20:30")]),
        ("The gate shut at 8.30 last night.", [("8.30 last night", "2024-11-19", "20:30")]),
        ("The concert begins at 7.15 on Friday evening.", [("7.15 on Friday evening", "2024-11-22", "19:15")]),
        ("The ferry leaves at 9.30 on Friday morning.", [("9.30 on Friday morning", "2024-11-22", "09:30")]),
        ("The strike ends at 3.15 this afternoon.", [("3.15 this afternoon", "2024-11-20", "15:15")]),
        ("Officers gave the family until 9 a.m. Friday to sign.", [("9 a.m. Friday", "2024-11-22", "09:00")]),
        ("The raid began at 4:30 a.m. on Monday.", [("4:30 a.m. on Monday", "2024-11-18", "04:30")]),
        ("He spoke at 0900 GMT on Tuesday.", [("0900 GMT on Tuesday", "2024-11-19", "09:00")]),
        ("It ends at noon Friday.", [("noon Friday", "2024-11-22", "12:00")]),
        ("The train left on Monday at 17:45.", [("Monday at 17:45", "2024-11-18", "17:45")]),
        (
            "He was shot on Monday. He died at 10 p.m.",
            [("Monday", "2024-11-18", None), ("10 p.m.", "2024-11-18", "22:00")],
        ),
        ("It is open from 12 a.m. to 12 p.m.", [("12 a.m.", None, "00:00"), ("12 p.m.", None, "12:00")]),
        ("It begins at 25:10. It began at 13 p.m. They won 3:1.", []),
        ("Kick-off is at 20.15.", [("20.15", None, "20:15")]),
        ("The film starts at 20.15 on Friday.", [("20.15 on Friday", "2024-11-22", "20:15")]),
        ("The shop opens from 9.30 to 17.00.", [("9.30", None, "09:30"), ("17.00", None, "17:00")]),
        ("Shares in the firm closed at 20.15. The jump scored 9.85.", []),
        ("Prices rose from 10.15 to 11.30 a litre.", []),
        ("It was twenty to nine when the alarm rang.", [("twenty to nine", None, "08:40")]),
        ("At half past six the bell rang.", [("half past six", None, "06:30")]),
        ("They left at a quarter to nine in the evening.", [("a quarter to nine", None, "20:45")]),
        ("The doors shut at ten minutes past four.", [("ten minutes past four", None, "04:10")]),
        ("The vote was twenty to nine. It takes ten to twelve days.", []),
        ("At 1030 GMT the ship sank.", [("1030 GMT", None, "10:30")]),
        ("At 0600 local time the raid began.", [("0600 local time", None, "06:00")]),
        ("It runs from 1030 to 1130 GMT.", [("1130 GMT", None, "11:30")]),
    ],
)
def test_clock_times(sentence: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert [(found.span.of(sentence), days(found), found.clock) for found in read(sentence).dates] == expected


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The talks opened on May 3, 2021. They went on the next day.", "text"),
        ("He was shot on Friday. The previous day he had fled.", "published"),
    ],
)
def test_what_hangs_on_another_is_resolved_by_what_resolves_that(sentence: str, words: str) -> None:
    assert [found.resolved_by for found in read(sentence).dates] == [words, words]


@pytest.mark.parametrize("published", [None, date.min, date.max, date(2024, 2, 29)])
@pytest.mark.parametrize(
    "text",
    [
        "It was signed on 2024-05-00, 0/5/2024, 00/05/2024, 0.5.2024, 2024-13-45, 0000-05-01 and 31/02/2024.",
        "Last ſummer, on Mondaｙ, ٣ days ago, in the ١st quarter, at ９ a.m., in ２０２４.",
        "Two centuries ago, 999 years ago, in the past 999 decades, in 999 years it will end, on Christmas Eve it fell.",
        "A year earlier, the next day, the year-ago quarter, two weeks before, this weekend, the end of the year, next winter.",
        "one's 2000–ten, '5s, 24-Feb-ten, the nine-ten quarter, half an an year ago, the last and a half of May",
    ],
)
def test_no_text_and_no_day_is_an_error(text: str, published: date | None) -> None:
    for found in read(text, published).dates:
        assert (found.earliest is None) == (found.latest is None) == (found.resolved_by == "unresolved")


def test_holidays_are_looked_up_only_where_one_is_named() -> None:
    program = (
        "import sys, analysis; from datetime import date\n"
        "def told(text): return analysis.read(analysis.Article(text, published=date(2024, 11, 20))).records.dates[0].earliest\n"
        "told('It fell on Monday.'); print('holidays' in sys.modules)\n"
        "told('It fell on Christmas Day.'); print('holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


@pytest.mark.parametrize(
    ("sentence", "words", "ahead", "direct"),
    [
        ("She will leave on Friday.", "Friday", True, True),
        ("She left on Friday.", "Friday", False, True),
        ("She may have left on Friday.", "Friday", False, True),
        ("She has left the post that she took in May.", "May", False, True),
        ("She is to be heard on Friday.", "Friday", True, True),
        ("She said that it would be closed on Friday.", "Friday", True, True),
        ("The man who built it on Friday will be heard.", "Friday", False, True),
        ("She will read the letter of May 3.", "May 3", None, False),
        ("Friday’s vote was close.", "Friday", False, False),
        ("On Friday, the court ruled.", "Friday", False, True),
        ("No verb on Friday.", "Friday", None, False),
    ],
)
def test_tense_is_that_of_the_clause(sentence: str, words: str, ahead: bool | None, direct: bool) -> None:
    start = sentence.index(words)
    told = tense(parse(Article(sentence)), Span(start, start + len(words)))
    assert (told.ahead, told.direct) == (ahead, direct)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("on Tuesday, May 3", "rW,MD"),
        ("the mid-1990s", "tE-#"),
        ("the year-ago quarter", "tU-AU"),
        ("Christmas Eve, at the time", "F_,V__"),
        ("well-known, 50-year-old", ".,N-U-."),
    ],
)
def test_words_as_letters(text: str, written: str) -> None:
    assert letters(parse(Article(text))).letters == written


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("a?b", "ab"), ("(?:a|b?c){0,2}d", "abcd"), ("(?<=x)(?!y)[ab]c", "ab"), (r"\.|\+?a", "+.a"), ("a{1,3}b", "a")],
)
def test_what_an_expression_begins_with(pattern: str, expected: str) -> None:
    assert "".join(sorted(beginnings(pattern))) == expected
