"""Clock times: 9 a.m., 2.15 pm, 0900 GMT, noon, half past six; and whether "20.15" is one."""

from __future__ import annotations

import re

from analysis.extract.dates.letters import Letters, has
from analysis.extract.dates.vocabulary import Word, known
from analysis.lexicon import words
from analysis.text.tagsets import NOUNS
from analysis.text.wordforms import lemma

_DIGITS = re.compile(r"(?<!\d)(?P<hour>\d{1,2})(?:[:.]?(?P<minute>\d\d))?(?!\d|[:.]\d)")
_HALF_A_DAY = 12
_QUARTER, _HALF = 15, 30
# "Ten past" and "twenty-five to"; other minutes are told with that word.
_STEP = 5
_HAPPENS = words("clock_words", "word", kind="happens")
_PRICED = words("clock_words", "word", kind="priced")
_AT = frozenset({"at", "until", "till", "before", "after", "since"})
_IS = ("it", "is"), ("it", "was"), ("it", "'s")
# The first hour that "tonight" and "in the evening" tell the other half of the day of.
_MORNING = 5
_LATE = frozenset({"afternoon", "evening"})
# What may stand between an hour and its part of the day.
_TO_PART = frozenset({"on", "in", "the", "this", "that", "last", "next"})


def clock(letters: Letters, first: int, last: int) -> str | None:
    """Return the clock time that the letters ``first:last`` stand for, in 24 hours; None if there is no such time.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.letters import letters
    >>> from analysis.text.doc import parse
    >>> clock(letters(parse(Article("2.15 pm came."))), 0, 2), clock(letters(parse(Article("25:10 GMT came."))), 0, 4)
    ('14:15', None)
    """
    added = None
    kinds = []
    for place in range(first, last):
        word = letters.word(place)
        if word.kind == "noon":
            return word.value
        if word.kind == "halfday":
            added = int(word.value)
        kinds.append(word.kind)
    if kinds == ["decimal"] and not _is_time_of_day(letters, first):
        return None
    match = _DIGITS.search(letters.span(first, last).of(letters.doc.text))
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    hours = range(25) if added is None else range(1, 13)
    if minute > 59 or hour not in hours:
        return None
    if added is None and 1 <= hour < _HALF_A_DAY and _is_evening(letters, last, hour):
        hour += _HALF_A_DAY
    return f"{hour % 24 if added is None else hour % _HALF_A_DAY + added:02}:{minute:02}"


def _is_evening(letters: Letters, place: int, hour: int) -> bool:
    """Say whether the words from `place` on tell that an hour is after noon: "8.30 tonight", "7.15 on Friday evening"."""
    doc = letters.doc
    token = letters.token(place) if place < len(letters.letters) else len(doc.tokens)
    words = doc.words_in(token, token + 3)
    behind = next((k for k, word in enumerate(words) if word not in _TO_PART and _known_day(word) is None), len(words))
    if behind == len(words) or (not behind and words[0] != "tonight"):
        return False
    return words[behind] in _LATE or (words[behind] in ("tonight", "night") and hour >= _MORNING)


def _known_day(word: str) -> Word | None:
    """Return what a word is if it names a day: "Friday", "yesterday"; None if it names none."""
    found = known(word.capitalize())
    return found if found is not None and found.kind in ("weekday", "deictic") and word != "tonight" else None


def _is_time_of_day(letters: Letters, place: int) -> bool:
    """Say whether words tell that "20.15" is a time: "the train leaves at 20.15", not "shares closed at 20.15"."""
    doc, token = letters.doc, letters.token(place)
    following = doc.tokens[token + 1] if token + 1 < len(doc.tokens) else None
    counts = following is not None and (following.tag in NOUNS or following.tag in ("CD", "$", "JJ"))
    timed = letters.after_place(place).kind in ("weekday", "deictic", "daypart")
    if following is not None and following.lower in ("this", "last"):
        timed = doc.after(following.i).lower in ("morning", "afternoon", "evening", "night")
    sentence = doc.sentence_at(doc.tokens[token].start)
    said = {lemma(one.lower) for one in doc.tokens[sentence.first : sentence.last]}
    return (timed or not counts) and not said & _PRICED and bool(said & _HAPPENS)


def clock_beside(letters: Letters, match: re.Match[str]) -> tuple[str | None, bool]:
    """Return the clock time of a match that may have one before its day or after it, and whether all of it can be read."""
    for name in ("clock", "clock2"):
        if has(match, name):
            read = clock(letters, *match.span(name))
            return read, read is not None
    return None, True


def spoken_clock(letters: Letters, match: re.Match[str]) -> str | None:
    """Return the clock time that "half past six", "a quarter to nine" or "twenty to nine" stands for; None if it is none.

    The hour is told as on a dial: of the two halves of a day, words behind it have to say which.
    """
    past = letters.bounds(match.start("past")).of(letters.doc.text).lower()
    minutes, hour = _minutes(letters, match), letters.number(match, "hour") or 0
    if minutes is None or past not in ("past", "to") or not 1 <= hour <= _HALF_A_DAY:
        return None
    if past == "to" and not (minutes == _QUARTER and not _is_number(letters, match)) and not _is_at(letters, match):
        return None
    hour = (hour if past == "past" else hour - 1) % _HALF_A_DAY
    late = _is_late(letters, match)
    if late is None and not hour:
        hour = _HALF_A_DAY
    return f"{hour + _HALF_A_DAY * bool(late):02}:{minutes if past == 'past' else 60 - minutes:02}"


def _is_number(letters: Letters, match: re.Match[str]) -> bool:
    return any(letters.word(place).kind in ("day", "numeral") for place in range(match.start(), match.start("past")))


def _minutes(letters: Letters, match: re.Match[str]) -> int | None:
    said = [letters.word(place) for place in range(match.start(), match.start("past"))]
    kinds, values = [word.kind for word in said], [word.value for word in said]
    if kinds[-1] == "half":
        return _HALF if letters.bounds(match.start("past")).of(letters.doc.text).lower() == "past" else None
    if kinds[-1] == "unit":
        return _QUARTER if values[-1] == "quarter" else None
    counted = kinds[-1] == "units"
    number = int(next((word.value for word in said if word.kind in ("day", "numeral")), "0"))
    if counted and values[-1] != "minute":
        return None
    return number if 1 <= number < _HALF and (counted or not number % _STEP) else None


def _is_at(letters: Letters, match: re.Match[str]) -> bool:
    """Say whether words tell that "twenty to nine" is a time, not a range: "at twenty to nine", "it was twenty to nine"."""
    doc, token = letters.doc, letters.token(match.start())
    last = letters.token(match.end() - 1) + 1
    following = doc.tokens[last] if last < len(doc.tokens) else None
    if following is not None and (
        following.tag in NOUNS or following.tag in ("CD", "$", "JJ") or following.text == "%"
    ):
        return False
    before = tuple(one.lower for one in doc.tokens[max(0, token - 2) : token])
    return before[-1:] != () and (before[-1] in _AT or before in _IS)


def _is_late(letters: Letters, match: re.Match[str]) -> bool | None:
    """Say whether words behind an hour tell that it is after noon, None if nothing tells."""
    last = letters.word(match.end() - 1)
    if last.kind == "halfday":
        return int(last.value) > 0
    behind = [letters.word(place) for place in range(match.end(), min(match.end() + 3, len(letters.letters)))]
    if [word.kind for word in behind] != ["in", "the", "daypart"]:
        return None
    return letters.bounds(match.end() + 2).of(letters.doc.text).lower() in _LATE
