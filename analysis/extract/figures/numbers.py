"""Numbers in a text: digits, words, fractions and vague amounts, with the values that they stand for.

What a number counts, and whether it counts anything, is for the modules that read figures; here "2014" is a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isfinite
from typing import NamedTuple

from analysis.extract.figures.numberpattern import LEADS, MULTIPLES, PARTS, VULGAR, hints, pattern, values
from analysis.lexicon.patterns import lowered


class Number(NamedTuple):
    """A number as written; ``low`` and ``high`` differ for vague amounts. form: digits, words, vague, fraction, multiple."""

    start: int
    end: int
    low: float
    high: float
    form: str
    scaled: bool = False


_AGES = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "": (0, 9)}


def numbers(text: str) -> Iterator[Number]:
    """Yield the numbers of a text.

    Examples
    --------
    >>> for number in numbers("816 000 homes, two and a half million people, a third of them; one in five; dozens"):
    ...     print(number.low, number.high, number.form)
    816000.0 816000.0 digits
    2500000.0 2500000.0 words
    0.3333333333333333 0.3333333333333333 fraction
    0.2 0.2 fraction
    12.0 120.0 vague
    """
    written, end = pattern(), 0
    for hint in hints().finditer(lowered(text)):
        if hint.start() < end:
            continue
        before = LEADS.search(text, max(end, hint.start() - 8), hint.start())
        match = before and written.match(text, before.start())
        if not match or match.end() <= hint.start():
            match = written.match(text, hint.start())
        number = match and _read(text, match)
        if number:
            yield number
            end = number.end


def _read(text: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    if match["digits"]:
        return _digits(text, match)
    if match["age"]:
        low, high = _AGES[(match["agepart"] or "").strip(" -").lower()]
        decade = int(match["age"])
        return Number(start, end, decade + low, decade + high, "age")
    if match["fraction"]:
        return _fraction(text, match)
    if match["half"] or match["plainhalf"]:
        return _half(text, match)
    if match["multiple"]:
        word = match["fold"]
        if not word and match["multiple"].lower() in ("twice", "thrice") and not _COMPARED.match(text, end):
            return None
        value = MULTIPLES[match["multiple"].lower()] if not word else _one(word)
        return Number(start, end, value, value, "multiple")
    if match["vague"]:
        return _vague(text, match)
    if match["few"]:
        return _few(text, match)
    return _words(text, match)


_COMPARED = re.compile(
    r"\s+(?:as\s(?!the\b|its\b|their\b|his\b|her\b|he\b|she\b|it\b|they\b|we\b|a\b)[a-z]|(?:the|its|their|his|her|that|what|those|more|normal|average)\b)"
)


def _one(word: str) -> float:
    if word.isdigit():
        return float(word)
    word = word.lower()
    return (values("small").get(word) or values("ten")[word])[0]


def _float(text: str) -> float:
    """Read digits as written; more of them than a float can hold are infinite."""
    return float(text) if len(text) < 300 else float("inf")


def _digits(text: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    scale_start = match.start("scale") if match["scale"] else end
    stop = min(scale_start, *(match.start(group) for group in ("vulgar", "over") if match[group]), end)
    raw = text[start:stop]
    if match["outof"]:
        stop_outof = re.search(r"\s(?:in|out|of)\b", raw)
        raw = raw[: stop_outof.start()] if stop_outof else raw
    sign = -1.0 if raw[:1] in "-−m" or raw[:1] == "M" else 1.0
    if raw[:1] == "m" and text.endswith("plus or ", 0, start):
        # "plus or minus 3 points" is a width.
        sign, start = 1.0, start + len("minus ")
    base = re.split(r"\s?[×x]\s?10", raw)[0] if match["power"] else raw
    value = _float(re.sub(r"[^\d.]", "", base))
    if match["power"]:
        power = int(match["power"].replace("−", "-").replace("–", "-")[:4])
        value *= 10.0**power if abs(power) < 300 else float("nan")
    form, scaled = "digits", False
    if vulgar := (match["vulgar"] or "").strip():
        value += VULGAR.get(vulgar, 0.5) if "/" not in vulgar else _ratio(*vulgar.split("/"))
    if match["over"]:
        bottom = int(match["over"][1:])
        if value >= bottom or value == 0:
            return None
        value, form = value / bottom, "fraction"
    if match["scale"]:
        scale = match["scale"].strip(" -\u00a0").lower()
        if scale in ("m", "b", "t", "k"):
            if not _is_scale(text, match, scale):
                end = scale_start
                scale = ""
        for word in re.split(r"[\s-]+", scale):
            factor = values("scale").get(word) or values("suffix").get(word)
            value *= factor[0] if factor else 1.0
        scaled = bool(scale)
    if match["outof"]:
        bottom_value = _one(match["outof"])
        if bottom_value <= value or scaled or _is_year(match["outof"]) or value != int(value):
            end = match.end("scale") if match["scale"] else start + len(raw)
        else:
            return Number(start, end, value / bottom_value, value / bottom_value, "fraction")
    if not isfinite(value):
        return None
    return Number(start, end, sign * value, sign * value, form, scaled)


def _is_year(digits: str) -> bool:
    return digits.isdigit() and len(digits) == 4


def _ratio(top: str, bottom: str) -> float:
    return float(top) / float(bottom) if float(bottom) else 0.0


_CURRENCY_BEFORE = re.compile(r"(?:[$€£¥₹₽₩₺₪₴]|\b(?:USD|EUR|GBP|RM|Rs\.?|PS|INR|AUD|CAD|Y=|US\$)) ?$")


_COUNTED_AFTER = re.compile(r"\s(?:of\b|[a-z]*(?:s|ed|people|men|women|children)\b)")


def _is_scale(text: str, match: re.Match[str], letter: str) -> bool:
    """Say whether a letter after digits is a scale: "$1.2m" and "1.2m people", but "a 12m wall"."""
    at = match.start("scale")
    if letter == "k":
        return True
    if _CURRENCY_BEFORE.search(text[max(0, match.start() - 4) : match.start()]):
        return True
    if text[at] == "M":
        return True
    if letter == "m":
        return _COUNTED_AFTER.match(text, at + 1) is not None and not text.startswith((" wide", " is", " was"), at + 1)
    return False


def _fraction(text: str, match: re.Match[str]) -> Number | None:
    start, end = match.span("fraction")
    top, part = match["top"].lower(), match["part"].lower()
    stop = match.start("partscale") if match["partscale"] else end
    plural = text[stop - 1] == "s" and part != "half"
    hyphen = text[start + len(top)] == "-"
    if top in ("a", "an", "one"):
        of = re.match(r"\s(?:of|as|the)\b", text[stop : stop + 5])
        by = re.search(
            r"(?i)\b(?:by|than|nearly|almost|about|around|roughly|over|up|down|fell|rose|only|just)\s$",
            text[max(0, start - 9) : start],
        )
        if part == "half" or not (
            of or by or hyphen or re.match(r"\s?[.,;)]|\s(?:less|more|lower|higher)\b", text[end : end + 8])
        ):
            return None
        if part == "quarter" and not of and not by:
            return None
    elif not plural and part != "halves" and not hyphen:
        return None
    value = (1.0 if top in ("a", "an") else _one(top)) / PARTS[part]
    if value > 1:
        return None
    if match["partscale"]:
        value *= _scale(match["partscale"])
        return Number(start, end, value, value, "words", True)
    return Number(start, end, value, value, "fraction")


def _scale(words: str) -> float:
    """Return the scale that the last of some words is: "of a million"."""
    return values("scale")[re.split(r"[\s-]", words)[-1].lower()][0]


_HALF_BEFORE = re.compile(
    r"(?i)\b(?:by|than|nearly|almost|about|around|roughly|over|some|under|only|just|in|to|from|approximately)\s$"
)


def _half(text: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    value = 0.25 if (match["half"] or "").lower() == "quarter" else 0.5
    if match["halfscale"]:
        value *= _scale(match["halfscale"])
        return Number(start, end, value, value, "words", True)
    before = text[max(0, start - 14) : start]
    if re.search(r"(?i)\b(?:first|second|other|final|latter|each|per|-)[\s-]?$", before) or text[end : end + 1] == "-":
        return None
    if match["plainhalf"] and not (_HALF_BEFORE.search(before) and re.match(r"[\s.,;:)]", text[end : end + 1] or ".")):
        return None
    if match["plainhalf"] and re.match(r"(?i)\s(?:time|hour|year|century|mile|marathon|way)", text[end : end + 9]):
        return None
    if (match["half"] or "").lower() == "quarter":
        return None
    if text.startswith(" as ", end):
        return Number(start, end, value, value, "multiple")
    if re.match(
        r"\san?\s(?:hour|mile|century|day|year|minute|mile|metre|meter|percent|percentage)\b", text[end : end + 12]
    ):
        return Number(start, end + len(re.match(r"\san?", text[end:])[0]), value, value, "words")  # type: ignore[index]
    return Number(start, end, value, value, "fraction")


def _vague(text: str, match: re.Match[str]) -> Number | None:
    low, high = values("vague")[match["plural"].lower()]
    end = match.end()
    if match["plural"].lower() in ("scores", "tens") and not match["plural2"] and not match["several"]:
        if not re.match(r"\s(?:of|more|killed|wounded|injured|dead|missing|others)\b", text[end : end + 9]):
            return None
    if match["several"]:
        low, high = 3 * low, 9 * low
    if match["plural2"]:
        # "tens of thousands" multiplies the thousands: ten to a hundred of them.
        factor = values("vague")[match["plural2"].lower()][0]
        low, high = low * factor, high * factor
    return Number(match.start(), end, low, high, "vague")


def _few(text: str, match: re.Match[str]) -> Number | None:
    word = re.sub(r"\s", " ", match["few"].lower())
    start, end = match.span()
    before = text[max(0, start - 12) : start].lower()
    if word == "few" and not re.search(
        r"\b(?:past|last|next|first|the|these|those|every|coming|final|recent)\s$", before
    ):
        return None
    if word in ("couple", "a couple", "handful", "a handful") and not re.match(
        r"\s(?:of|more|hundred|thousand|million|dozen)\b", text[match.end("few") : match.end("few") + 9]
    ):
        return None
    low, high = values("several")[word]
    if match["fewscale"]:
        factor = values("scale")[match["fewscale"].split()[-1].lower()][0]
        return Number(start, end, low * factor, high * factor, "vague", True)
    return Number(start, end, low, high, "vague")


def _words(text: str, match: re.Match[str]) -> Number | None:
    """Read as many of the words as make one number: "five and six" are two."""
    start = match.start("words")
    total, group, end, last = 0.0, 0.0, start, ""
    small, tens, scales = values("small"), values("ten"), values("scale")
    linked = False
    for piece in re.finditer(r"[^\W_]+", text[start : match.end("words")], re.IGNORECASE):
        word = piece[0].lower()
        if word in ("a", "an") and last == "":
            group, last = 1.0, "article"
        elif word == "and":
            if last != "scale":
                break
            linked = True
            continue
        elif (word in small and last in ("", "scale")) or (word in small and last == "ten" and 0 < small[word][0] < 10):
            if last == "scale" and group >= 100 and group % 100:
                break
            group, last = group + small[word][0], "small"
        elif word in tens and last in ("", "scale"):
            group, last = group + tens[word][0], "ten"
        elif word in scales and last != "":
            factor = scales[word][0]
            if factor <= 100 and (group == 0 or group >= 100):
                break
            if factor <= 100:
                group *= factor
            else:
                total, group = total + (group or 1) * factor, 0.0
            last = "scale"
        elif word in scales:
            group, last = scales[word][0], "scale"
        else:
            break
        end = start + piece.end()
        linked = False
    del linked
    if end == start:
        return None
    value = total + group
    stop = end
    rest = text[end : match.end("words")]
    if half := re.match(r"\sand\sa\shalf\b(?:\s(?P<scale>[a-z]+))?", rest, re.IGNORECASE):
        value = value + 0.5
        if half["scale"] and half["scale"].lower() in scales:
            value *= scales[half["scale"].lower()][0]
            stop = end + half.end()
        else:
            stop = end + len(" and a half")
    elif match["wordsoutof"] and re.match(r"\s(?:in|out\sof|of\severy)\s", rest):
        bottom = _one(match["wordsoutof"])
        if value < bottom and not _is_year(match["wordsoutof"]):
            return Number(start, match.end("words"), value / bottom, value / bottom, "fraction")
    return Number(start, stop, value, value, "words", last == "scale" and value >= 100)
