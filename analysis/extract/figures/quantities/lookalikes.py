"""Numbers that count nothing: clock times, names of models, rooms, flights and streets, telephone numbers."""

from __future__ import annotations

import re
from functools import cache

from analysis.extract.figures.numbers.words import HYPHENS, Line, number_words, split
from analysis.extract.figures.quantities.hours import is_hour
from analysis.extract.figures.quantities.measured import Quantity, is_partitive
from analysis.extract.figures.quantities.named import STARTS, is_named_before, is_named_elsewhere
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, by_last, phrase_at, phrase_before
from analysis.text.tagsets import NAMES, NOUNS
from analysis.text.wordforms import lemma

_CODES = words("numbered", "word", place="code")
_BEFORE_NUMBERS = words("compounds", "word", place="before")
_DAYS = words("occasions", "noun", kind="day")
_CALLED = words("numbered", "word", place="called")
_SCALES = words("numbers", "word", kind="scale")
_UNCOUNTED = words("compounds", "word", place="after")
_ORDINALS = words("numbers", "word", kind="ordinal")
# What stands right before or behind the digits, without a space: "6:45", "v.2", "#4", "(+44)20", "3-for-1", "21-cv-4083".
_BEFORE = re.compile(r"(?:\d[:.]|[A-Za-z]\.|[#№]|\w\+|\d-(?:for|on|by)-)\Z")
_BEHIND = re.compile(r":\d|-(?:for|on|by)-\d")
_SERIAL = re.compile(r"://|www\.|@|\d[-.]\d+[-.]\d|\d/\d|^\+\d|\d-\d{4}\b|\.\d+\.")
_FRACTION = re.compile(r"\W*(?:\d+\s)?\d+/\d+\W*")
_MONEY = re.compile(r"[$€£%]|\d/[a-zA-Z]")
_CLOSERS = frozenset({"”", '"', "’", "'", "''"})
_OPENERS = frozenset({"“", '"', "‘", "'", "``", "''"})
_LONGEST_RUN = 14
_EMERGENCY = 3
_MOST_GOALS, _LONGEST_SIDE = 20, 4
_DIALLING = words("numbered", "word", place="dialled")
# A year beside which another stands, so many words back.
_YEARS, _YEAR_BACK = range(1900, 2100), 5


def is_lookalike(line: Line, quantity: Quantity) -> bool:
    """Say whether a number is part of a name, time or the like.

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in
    >>> line, found = measured_in("At 6:30 Flight 370 carried 239.")
    >>> [line.text(one.first, one.last) for one in found if not is_lookalike(line, one)]
    ['239']
    """
    number = quantity.number
    measured = quantity.unit is not None or (quantity.ranged and number.form != "digits")
    plural = quantity.noun is not None and quantity.noun.plural
    digits = number.form in ("digits", "fraction") and (
        line.form(number.last - 1)[-1].isdecimal() or line.form(number.last - 1) == "K"
    )
    if digits and (_is_code(line, quantity, measured) or (not measured and _is_address(line, quantity, plural))):
        return True
    if _is_programme(line, quantity) or (digits and not measured and _is_result(line, quantity)):
        return True
    if _is_joined(line, quantity) or (not measured and is_hour(line, quantity)):
        return True
    if number.form != "vague" and (not measured or _is_in_plural(line, number.last)):
        if _is_numbered(line, quantity, plural) or is_named_before(line, quantity, plural):
            return True
    if digits and (is_named_elsewhere(line, quantity) or _is_other_year(line, quantity)):
        return True
    return number.form == "words" and _is_word(line, quantity, measured or plural)


# ---------------------------------------------------------------------- codes in digits


def _is_other_year(line: Line, quantity: Quantity) -> bool:
    """Say whether a bare number is a year that another is told beside: "in 2020 rather than 2018"."""
    first = quantity.number.first
    year = quantity.unit is None and quantity.noun is None and quantity.low in _YEARS and len(line.form(first)) == 4
    if not year or line.word(first - 1) not in ("than", "of", "not", "or", "and"):
        return False
    near = range(max(0, first - _YEAR_BACK), first - 1)
    return any(line.form(k).isdecimal() and int(line.form(k)) in _YEARS and line.word(k - 1) == "in" for k in near)


def _is_code(line: Line, quantity: Quantity, measured: bool) -> bool:
    """Say whether digits are a time, a telephone number, an item of a list, or glued to a name."""
    first, last = quantity.number.first, quantity.number.last
    if (line.touches(first) or line.touches(last)) and _is_in_code(line, quantity, measured):
        return True
    if not measured and line.form(last - 1) == "K" and quantity.low <= 16000:
        return True
    form, before, behind = line.form(first), line.form(first - 1), line.form(last)
    if phrase_at(_clocks(), [behind, line.form(last + 1), line.form(last + 2)], 0) is not None or before in (
        "AD",
        "A.D.",
        "#",
        "№",
    ):
        return True
    if (behind == "hrs" and len(form) == 4) or (form[0] == "0" and form[1:2].isdecimal()):
        return True
    closed = behind in _CLOSERS or (behind in (",", ".") and line.form(last + 1) in _CLOSERS)
    if (before in _OPENERS or (before.lower() == "the" and line.form(first - 2) in _OPENERS)) and closed:
        return True
    if len(form) == _EMERGENCY and lemma(before.lower()) in _DIALLING and not measured and quantity.noun is None:
        # "Called 911".
        return True
    return _is_telephone(line, first, last) or _is_postal(line, quantity, measured) or _is_list_item(line, quantity)


def _is_in_code(line: Line, quantity: Quantity, measured: bool) -> bool:
    """Read what the digits are written in one with: "737s", "320i", "6:45", an address or a telephone number."""
    first, last = quantity.number.first, quantity.number.last
    low, high = first, last
    while line.touches(low) and first - low < _LONGEST_RUN:
        low -= 1
    while line.touches(high) and high - last < _LONGEST_RUN:
        high += 1
    if _is_in_plural(line, last) and quantity.low >= 100 and quantity.low == int(quantity.low):
        return True
    if not measured and line.touches(last) and line.form(last)[:1].isalpha():
        return True
    before, behind = line.text(low, first), line.text(last, high)
    if _BEFORE.search(before) or _BEHIND.match(behind):
        return True
    if len(line.form(first)) == 2 and before in ("'", "’", "‘"):
        # "the '68 protests".
        return True
    run = line.text(low, high).rstrip(".,;:!?)]”’\"'")
    if (len(run) < 5 and "/" not in run) or _FRACTION.fullmatch(run):
        return False
    return _SERIAL.search(run) is not None and not _MONEY.search(run)


def _is_in_plural(line: Line, last: int) -> bool:
    return line.word(last) == "s" and line.touches(last)


def _is_telephone(line: Line, first: int, last: int) -> bool:
    """Read "1800 22 44 66" and "+44 20 7946 0000"."""
    near = [
        line.form(k) if line.form(k).isdecimal() and 1 < len(line.form(k)) < 5 else ""
        for k in range(first - 3, last + 3)
    ]
    at = 3
    back, ahead = (near[at - 1] and near[at - 2]), (near[at + last - first] and near[at + last - first + 1])
    if (back or ahead) and len(line.form(first)) < 5:
        return True
    k = first - 1
    while k > 0 and first - k < 7 and (line.form(k).isdecimal() or line.word(k) in ("(", ")", "-")):
        k -= 1
    return line.word(k) == "+" and (first - k > 1 or (line.touches(first) and line.form(last).isdecimal()))


def _is_postal(line: Line, quantity: Quantity, measured: bool) -> bool:
    """Read "NY 10118" and "90210 zip code"."""
    state, last = line.form(quantity.number.first - 1), quantity.number.last
    if (
        not measured
        and len(line.form(quantity.number.first)) == 5
        and len(state) == 2
        and state.isupper()
        and state.isalpha()
    ):
        return True
    return line.word(last + 1) in ("code", "codes") and line.word(last) in _CODES


def _is_list_item(line: Line, quantity: Quantity) -> bool:
    """Read "1. " and "2) " where they open a line."""
    start = line.words[0].start
    opens = quantity.first == 0 and (not start or line.doc.text[start - 1] in "\r\n")
    return opens and len(line.form(0)) < 3 and line.word(1) in (".", ")")


def _is_joined(line: Line, quantity: Quantity) -> bool:
    """Read "21-cv-4083": a word that is no number, and no unit of one, stands before the hyphen."""
    first = quantity.number.first
    if line.word(first - 1) not in HYPHENS | {"−"} or not (line.touches(first) and line.touches(first - 1)):
        return False
    word = line.word(first - 2)
    if word in ("early", "mid", "late"):
        return quantity.number.form != "decade"
    known = _BEFORE_NUMBERS | number_words()
    return word.isalpha() and word not in known and not line.form(first - 3)[:1].isdecimal()


# ---------------------------------------------------------------------- names


def _is_programme(line: Line, quantity: Quantity) -> bool:
    """Read "60 Minutes" and "Forty Days", names of programmes and books: a capital in a sentence that is no headline."""
    unit = line.form(quantity.number.last)
    named = quantity.unit is not None and (quantity.unit.kind == "duration" or quantity.unit.name == "degree")
    if not named or not (unit.istitle() and len(unit) > 1):
        return False
    words_ = [word.text for word in line.words if word.text.isalpha()]
    return 2 * sum(word.islower() for word in words_) > len(words_)


def _is_result(line: Line, quantity: Quantity) -> bool:
    """Read the goals of "Garrowby 2 Penhale Rovers 3", each behind the name of a side."""
    first, k = quantity.number.first, quantity.number.last
    if quantity.low > _MOST_GOALS or line.tag(first - 1) not in NAMES or line.tag(k) not in NAMES:
        return False
    while k - first <= _LONGEST_SIDE and line.tag(k) in NAMES:
        k += 1
    return line.form(k).isdecimal() and len(line.form(k)) < 3 and line.tag(k + 1) not in NOUNS


@cache
def _phrases(place: str) -> Phrases[str]:
    return by_first(dict.fromkeys(words("numbered", "word", place=place), ""), split)


def _clocks() -> Phrases[str]:
    return _phrases("clock")


def _is_address(line: Line, quantity: Quantity, plural: bool) -> bool:
    """Read "12 Elm Street" and "787 Dreamliner"."""
    last = k = quantity.number.last
    while (
        k - last < 3
        and (line.form(k)[:1].isupper() or line.form(k)[-2:] in ("st", "nd", "rd", "th"))
        and line.form(k)[:1].isalnum()
    ):
        k += 1
        if phrase_at(_phrases("after"), line.lower, k) is not None:
            return True
    name = line.form(last)
    if (
        plural
        or quantity.number.form != "digits"
        or len(line.form(last - 1)) > 3
        or not (name.istitle() and name.isalpha() and len(name) > 1)
    ):
        return False
    following = last + 1 + (line.word(last + 1) == "and")
    counted = line.tag(following) == "NNS" and line.form(following).islower()
    return not counted and line.word(last) not in _DAYS


@cache
def _numbered() -> Phrases[str]:
    return by_last(
        {row["word"]: row["place"] for row in rows("numbered") if row["place"] in ("before", "always")}, split
    )


@cache
def _names() -> Phrases[str]:
    return by_last(dict.fromkeys(words("numbered", "word", place="name"), ""), split)


def _is_numbered(line: Line, quantity: Quantity, plural: bool) -> bool:
    """Say whether a word before the number makes a name of it: "Flight 370", "Section 8 of the rules", "dial 999"."""
    if quantity.number.scaled:
        return False
    k = quantity.number.first
    while k > 1 and line.word(k - 1) in ("#", "-", ".", "“", '"', "‘"):
        k -= 1
    first = max(0, k - 4)
    if (
        line.form(k - 1) in _names()
        and phrase_before(_names(), [word.text for word in line.words[first:k]], k - first) is not None
    ):
        return True
    found = phrase_before(_numbered(), line.lower, k)
    if found is not None and (found[1] == "always" or not plural or is_partitive(line, quantity)):
        return True
    return not plural and _is_called(line, quantity.number.first - 1)


def _is_called(line: Line, k: int) -> bool:
    """Read "dial 112 or 999" and "0800 1111"."""
    if line.word(k) in ("or", "and") and len(line.form(k - 1)) == 3 and line.form(k - 1).isdecimal():
        k -= 2
    code = line.form(k)
    return line.word(k) in _CALLED or (code[:1] == "0" and code.isdecimal() and 3 <= len(code) <= 5)


def _is_word(line: Line, quantity: Quantity, counts: bool) -> bool:
    """Say whether a number in words is a name ("the Big Four"), a scale alone, or no number ("one-off", "two-way")."""
    number = quantity.number
    if line.text(number.first, number.last).istitle() and line.form(number.first - 1) not in STARTS:
        return True
    if number.last == number.first + 1:
        word = line.lower[number.first]
        if word in _SCALES or (word == "zero" and not counts):
            return True
    if quantity.unit is not None or line.word(number.last) not in HYPHENS or not line.touches(number.last):
        return False
    following = line.word(number.last + 1)
    if not line.touches(number.last + 1) or following in ("odd", "plus", "strong"):
        return False
    return quantity.noun is None or following in _UNCOUNTED or following in _ORDINALS
