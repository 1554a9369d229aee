"""Times that no day can be told for: again and again, vaguely, or by an event."""

from __future__ import annotations

import re

from analysis.extract.dates.calendar import grain_of
from analysis.extract.dates.found import Found
from analysis.extract.dates.lengths import told_before
from analysis.extract.dates.letters import LETTERS, Letters
from analysis.lexicon import rows
from analysis.text.span import Span

# An event is told in so many words at most.
_LONGEST = 12
_HOURS = 12
# What has a row of its own, and ends the words of an event.
_DATES = frozenset({"month", "weekday", "year", "deictic", "holiday"})
# "After that" and "before it" tell no event.
_WITHIN = frozenset({"in", "within", "over"})
_POINTERS = frozenset({"DT", "PRP", "IN"})
_EVENTS = "[" + "".join(map(re.escape, (LETTERS["event"], LETTERS["edge"], LETTERS["season"]))) + "]"
_NAMED = re.compile(f"(?P<noun>{_EVENTS}){LETTERS['of']}{LETTERS['the']}?{LETTERS['name']}{{1,4}}")


def again(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "every Monday", "each month", "Tuesday nights", "daily"; no names ("the daily Post") and no rates ("8% annually")."""
    tokens, token = letters.doc.tokens, letters.token(match.start())
    words = [letters.word(place) for place in range(*match.span())]
    if words[0].kind == "set":
        opens = letters.doc.sentence_at(tokens[token].start).first == token
        named = token + 1 < len(tokens) and letters.doc.after(token).tag[:3] == "NNP"
        named = named or (tokens[token].text[0].isupper() and not opens)
        if named or (token and (letters.doc.before(token).tag == "NNS" or letters.doc.before(token).text == "%")):
            return None
    units = [word.value for word in words if word.kind in ("unit", "units")]
    return Found(letters.span(*match.span()), "set", "set", grain_of(units[0]) if units else "day")


def vague(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "recently", "in recent years", "the coming months", "months ago"."""
    words = [letters.word(place) for place in range(*match.span())]
    if words[0].kind == "shift" and letters.after(match).kind == "of":
        return None
    units = [word.value for word in words if word.kind in ("unit", "units")]
    return Found(letters.span(*match.span()), "vague", "vague", grain_of(units[0]) if units else "day")


def relative(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "hours before rebels took the port", "two days after the vote"; "the day before" hangs on a day told of before."""
    doc, token = letters.doc, letters.token(match.end() - 1)
    if _is_hour(letters, token + 1):
        return None
    last = _event_end(letters, token + 1)
    while last > token + 1 and doc.before(last).tag in ("PRP$", "DT"):
        # "Three decades after its" 1985 debut.
        last -= 1
    begin = letters.token(match.start())
    if doc.before(begin).lower in _WITHIN and letters.word(match.start()).kind != "the":
        # "Drew 640 in two days before they left".
        return None
    if not match["amount"] and doc.before(begin).tag == "CD":
        return None
    if last == token + 1:
        return told_before(letters, match) if match["amount"] and _is_closed(letters, token + 1) else None
    start = letters.bounds(match.start()).start
    if letters.word(match.start()).kind == "the":
        start = letters.bounds(match.start() + 1).start
    return Found(Span(start, doc.before(last).end), "relative", "event", "event")


def _is_hour(letters: Letters, token: int) -> bool:
    """Say whether an hour stands at a token: "shortly before ten", but no "ten men"."""
    tokens = letters.doc.tokens
    word = letters.word(letters.place(token)) if token < len(tokens) else None
    if word is None or word.kind not in ("numeral", "day") or not 1 <= int(word.value) <= _HOURS:
        return False
    return token + 1 == len(tokens) or tokens[token + 1].tag[:1] not in ("N", "J", "C", "$")


def _is_closed(letters: Letters, token: int) -> bool:
    """Say whether nothing follows that a time is counted from: "she had lost two years before", "a year before, in May"."""
    tokens = letters.doc.tokens
    return token == len(tokens) or not (tokens[token].is_word or tokens[token].tag in ("``", "''", "$", "CD"))


def _event_end(letters: Letters, first: int) -> int:
    """Return the token after the words that tell an event from token `first` on, `first` itself if none do."""
    doc = letters.doc
    stop = min(doc.sentence_at(doc.before(first).start).last, first + _LONGEST)
    for clause in doc.verbs_in(first, stop):
        if clause.opener == first - 1:
            stop = min(stop, max(clause.last, first + 1))
    last = first
    while last < stop and _tells(letters, last):
        last += 1
    while last > first and doc.before(last).tag in ("IN", "TO", "DT", "CC"):
        last -= 1
    return first if last == first + 1 and doc.tokens[first].tag in _POINTERS else last


def _tells(letters: Letters, token: int) -> bool:
    """Say whether a token goes on with the words of an event."""
    one, place = letters.doc.tokens[token], letters.place(token)
    kind = letters.word(place).kind
    # "His arrest on 12 March", "the vote on the 12th of March".
    following = [letters.word(each).kind for each in range(place + 1, min(place + 3, len(letters.letters)))]
    numbered = kind in ("day", "ordinal") and (following[:1] == ["month"] or following == ["of", "month"])
    return (one.is_word or one.tag == "POS") and kind not in _DATES and not numbered


def event(letters: Letters, match: re.Match[str]) -> Found | None:
    """Read "the fall of the Berlin Wall"; the year is one that the text gives for it somewhere."""
    nouns = {row["noun"] for row in rows("event_nouns")}
    if letters.bounds(match.start("noun")).of(letters.doc.text).lower() not in nouns:
        return None
    named = event_named(letters, match.start("noun"), match.end("event"))
    span, doc = letters.span(*match.span("event")), letters.doc
    # "The end of the Democratic convention": the phrase goes on after the names.
    phrase = doc.chunks[doc.chunk_at(letters.token(match.end("event") - 1))].phrase
    end = max(span.end, doc.before(phrase.last).end) if phrase is not None else span.end
    return Found(Span(span.start, end), "event", "event", "event", event=named)


def years_of_events(letters: Letters) -> dict[tuple[str, str], int]:
    """Return the years that stand right before the name of an event, or after it with "in", by the kind and name of it."""
    years: dict[tuple[str, str], int] = {}
    for match in _NAMED.finditer(letters.letters):
        year = _year_beside(letters, *match.span())
        if year is not None:
            years.setdefault(event_named(letters, match.start(), match.end()), year)
    return years


def _year_beside(letters: Letters, first: int, last: int) -> int | None:
    if first and letters.word(first - 1).kind == "year":
        return int(letters.value(first - 1))
    if letters.letters[last : last + 2] == LETTERS["in"] + LETTERS["year"]:
        return int(letters.value(last + 1))
    return None


def event_named(letters: Letters, first: int, last: int) -> tuple[str, str]:
    """Return what an event is, by nouns of one kind, and what of: the fall and the dissolution of a union are one."""
    noun = letters.bounds(first).of(letters.doc.text).lower()
    alike = next((row["like"] for row in rows("event_nouns") if row["noun"] == noun), noun)
    return alike, " ".join(letters.span(first + 1, last).of(letters.doc.text).split())
