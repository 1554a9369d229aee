"""Two quantities that make one range, and two that are a score or a ratio."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.extract.figures.measured import Quantity, noun_of
from analysis.extract.figures.numbers import Number
from analysis.extract.figures.qualifiers import change, modifier_before
from analysis.extract.figures.units import Unit
from analysis.text.sortedspans import Spans
from analysis.text.span import Span

_DASH = re.compile(r"\s?[-–—‑−]\s?(?:to[\s-])?|-to-?\s?")
_TO = re.compile(
    r"\s+to(?:\s+|-)(?:(?:about|around|nearly|roughly|as\s+(?:much|many|high)\s+as|between|over|more\s+than|just|only)\s+)*"
)
_AND = re.compile(r"\s+and\s+(?:(?:about|around|roughly|nearly|almost|up\s+to|some)\s+)?")
_FROM = re.compile(
    r"(?i)\b(from|between)\s+(?:(?:about|around|roughly|an?|the|nearly|almost|some|just|only|over|under|more\s+than|less\s+than|"
    r"a\s+low\s+of|a\s+high\s+of|an\s+estimated|an\s+average\s+of)\s+)?\Z"
)
_DATED = re.compile(r"\s(?:(?:in|on|at|by|during|as\sof|around|back\sin)\s)?(?:the\s)?\Z")
_FARTHEST, _FARTHEST_DATED = 24, 60


def joined(text: str, first: Quantity, second: Quantity, taken: Spans) -> Quantity | None:
    """Join two quantities to a range: "70-80%", "from 12% to 15%", "from 20% in 2008 to 29% in 2020", "$60-75 million"."""
    if first.ranged or second.start - first.end > _FARTHEST_DATED or second.start < first.end:
        return None
    if "vague" in (first.number.form, second.number.form):
        return None
    opened = _FROM.search(text, max(0, first.start - 36), first.start)
    opening = opened[1].lower() if opened else ""
    begin = _after_date(text, first, second, taken) if opening == "from" else first.end
    if second.start - begin > _FARTHEST:
        return None
    dash = _DASH.fullmatch(text, begin, second.start) is not None
    word = _TO.fullmatch(text, begin, second.start) is not None
    both = _AND.fullmatch(text, begin, second.start) is not None and opening == "between"
    if not (dash or word or both) or not _same_unit(first, second):
        return None
    low, high = first.low, second.low
    if second.number.scaled and not first.number.scaled and not (first.unit and first.unit.kind != "money"):
        low = _scaled(text, first.number, second.number)
    if not opening and low >= high:
        return None
    if low == high:
        return None
    if word and not opening and (_is_vote(text, first, second) or not _spans(text, first, second)):
        return None
    unit = _joint_unit(first, second)
    if dash and unit is None and not second.number.scaled:
        noun = noun_of(text, second)
        if noun is None or not noun.plural or text[first.end] == ":":
            return None
    number = second.number._replace(start=first.number.start)
    return Quantity(first.start, second.end, number, min(low, high), max(low, high), unit, None, ranged=True)


def _after_date(text: str, first: Quantity, second: Quantity, taken: Spans) -> int:
    """Return where the date after the first end of a movement stops: "from 20% in 2008 to 29%"."""
    inside = taken.within(Span(first.end, second.start))
    if len(inside) != 1 or not _DATED.fullmatch(text, first.end, taken[inside[0]].start):
        return first.end
    end = taken[inside[0]].end
    return end + 1 if text.startswith(",", end) else end


_VOTE = re.compile(
    r"\b(?:vot\w+|pass\w*|fail\w*|reject\w*|approv\w*|adopt\w*|defeat\w*|won|lost|beat\w*|carried|ruled|win|lose|split)\b"
    r"(?:\s[a-z]+){0,4}\s\Z"
)


def is_score(text: str, first: Quantity, second: Quantity) -> bool:
    """Say whether two numbers are a score or the like: "3-1", "21 to 17", "passed by 48 to 52"."""
    gap = text[first.end : second.start]
    if _is_vote(text, first, second) or _DASH.fullmatch(gap) or gap in (":", "/"):
        return True
    if gap != " to " or not _bare(first, second) or first.low <= second.low or first.low > 200:
        return False
    return change(text, first.start, first.end, "rate") is None and noun_of(text, second) is None


def _bare(first: Quantity, second: Quantity) -> bool:
    return first.unit is None and second.unit is None and first.number.form == second.number.form == "digits"


def _is_vote(text: str, first: Quantity, second: Quantity) -> bool:
    if text[first.end : second.start] != " to " or not _bare(first, second) or first.high >= 1000:
        return False
    return _VOTE.search(text, max(0, first.start - 40), first.start) is not None and noun_of(text, second) is None


_RATIO_BEFORE = re.compile(
    r"(?i)\b(?:ratios?|odds|proportions?|outnumber\w*|exceed\w*|outpac\w*)\b(?:\s[^\s.,;:!?]+){0,6}\s(?:is|was|are|were|of|at|by|about|around|roughly|nearly|almost|to|as)\s"
    r"(?:(?:about|around|roughly|nearly|almost|more\sthan|over|at\sleast)\s)?\Z"
)
_RATIO_AFTER = re.compile(r"\s(?:ratio|odds)\b|-(?:ratio|odds)\b")


def ratio(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """Return the ratio that two numbers are: "a ratio of 3:2", "outnumbered five to one"."""
    if first.unit is not None or second.unit is not None or not second.low:
        return None
    if text[first.end : second.start] not in (":", " to ", "-to-", "-", " : "):
        return None
    if not _RATIO_BEFORE.search(text, max(0, first.start - 90), first.start) and not _RATIO_AFTER.match(
        text, second.end
    ):
        return None
    value = first.low / second.low
    number = first.number._replace(end=second.number.end, low=value, high=value, form="ratio")
    return replace(first, end=second.end, number=number, low=value, high=value)


def _same_unit(first: Quantity, second: Quantity) -> bool:
    if first.unit is None or second.unit is None:
        return second.unit is None or second.unit.kind != "money" or first.number.form in ("digits", "words")
    one, other = first.unit.unit, second.unit.unit
    return one == other or other.startswith(f"{one} per ") or one.startswith(f"{other} per ")


def _joint_unit(first: Quantity, second: Quantity) -> Unit | None:
    if first.unit is not None and second.unit is not None:
        return max(first.unit, second.unit, key=lambda unit: len(unit.unit))
    if second.unit is None and first.unit is not None and first.unit.kind == "money":
        return first.unit
    return second.unit or first.unit


def _spans(text: str, first: Quantity, second: Quantity) -> bool:
    """Tell "5 to 10 people" from "rose 64 points to 4,577" and "gave 5 to 10 of them"."""
    before = modifier_before(text, first.start)
    at = before[1] if before else first.start
    if change(text, at, first.end, "rate") is None:
        return True
    if first.unit is not None:
        return False
    if re.search(r"(?i)\bby\s\Z", text[max(0, at - 4) : at]):
        return True
    return second.unit is not None and second.low <= 3 * first.low


def _scaled(text: str, first: Number, second: Number) -> float:
    """Give the first end the scale of the second: "60-75 million", but not "500,000 to 1 million"."""
    digits = re.match(r"[\d.,]+", text[second.start : second.end])
    if digits and first.form == "digits":
        mantissa = float(digits[0].replace(",", "").rstrip(".") or 1)
        if mantissa and first.low <= mantissa:
            return first.low * second.low / mantissa
        return first.low
    if first.low < 1000 <= second.low:
        scale = 10.0 ** (3 * int((len(str(int(second.low))) - 1) // 3))
        return first.low * scale if first.low * scale <= second.low else first.low
    return first.low
