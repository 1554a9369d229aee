"""Numbers that count nothing: clock times, scores, names of models, rooms, flights and streets, telephone numbers."""

from __future__ import annotations

import re
from functools import cache

from analysis.extract.figures.numbers import Number
from analysis.lexicon import rows, words
from analysis.lexicon.patterns import alternatives, lowered
from analysis.text.tagging import tag

_CLOCK = re.compile(
    r":\d\d|\s?(?:[ap]\.\s?m\b|[AaPp][Mm]\b|o['’]clock|GMT\b|UTC\b|E[SD]?T\b|P[SD]?T\b|BST\b|CES?T\b|noon\b|AD\b|BCE?\b|CE\b|A\.D\.|B\.C\.)"
)
# "4-for-9", "1800 22 44 66": what stands behind the first number, and before the last.
_RUN_BEFORE = re.compile(r"\d-(?:for|on|by)-\Z|(?<![\d,.])\d{2,4}[ ](?:\d{2,4}[ ])+\Z")
_RUN_AFTER = re.compile(r"(?:[ ]\d{2,4}(?![\d,.%]\d)){2}(?![\d,%])")
# "the '68 protests".
_SHORT_YEAR = re.compile(r"(?i)\b(?:the|of|since|in|from)\s['’‘]\Z")
# "a 3-for-1 stock split", "one-on-one".
_FOR_ONE = re.compile(r"-(?:for|on|by)-\d")
_ERA = re.compile(r"\b(?:AD|A\.D\.)\s\Z")
_DIALLED = re.compile(r"(?i)\b(?:dial(?:s|ed|led|ling|ing)?|ring|call|text)\s(?:\d{3}\s(?:or|and)\s)?\Z|\b0\d{2,4}\s\Z")
_POSTAL = re.compile(r"(?i)\s(?:zip|postal|post|area|dialling|country)\s?codes?\b")
# "737s" are planes, and no seconds.
_PLURAL_NAME = re.compile(r"s(?![^\W_])")
_QUOTED = re.compile(r"[“\"‘'](?:The\s)?\Z")
_SERIAL = re.compile(r"://|www\.|@|\d[-.]\d+[-.]\d|\d/\d|^\+\d|\d-\d{4}\b|\.\d+\.")
_TELEPHONE = re.compile(r"\+\d[\d ()-]{0,16}\Z")
_GLUED = re.compile(
    r"(?<![^\W_])(?!(?:sub|minus|then|now|pre|under|over|nearly|almost|to|the|roughly|about)-)[^\W\d_]+[-‐‑]\Z"
)
_NAME_BEFORE = re.compile(r"(?<![^\W_])(?P<word>(?:&\s?)?[^\W\d_]*[A-Z][^\W_]*)[ -]\Z")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;\n“\"‘(—–]\s*|\A\s*)\Z")
_CLOSED = frozenset(
    "in at about some over nearly almost around only just the these those all of and but for from to with by on between "
    "than least another up roughly approximately most first last next past killed more under within during after before "
    "since until through an a this that its their his her my our your or as if when while though because so yet not no "
    "every each both has have had was were is are be been said says say did do does saw see won lost sold cost".split()
)


@cache
def _numbered(place: str) -> re.Pattern[str]:
    either = alternatives(words("numbered", "word", place=place))
    if place in ("before", "always", "name"):
        return re.compile(rf"(?<![^\W_]){either}\.?[\s#-]*[“\"‘]?\Z")
    return re.compile(rf"[a-z]?\s(?:[A-Z][\w.’'-]*\s|\d+\w\w\s){{1,3}}(?i:{either})(?![^\W_])")


_TRAILING = ' \t\n\u00a0#-.“"‘'
_SPLIT = re.compile(r"[\s\-–—/(\[“\"‘’']")


@cache
def _numbering() -> frozenset[str]:
    """Return the last words of all that can stand before the number it makes a name of: most numbers have none."""
    return frozenset(
        _SPLIT.split(row["word"].lower().rstrip(_TRAILING))[-1] for row in rows("numbered") if row["place"] != "after"
    )


def is_lookalike(text: str, number: Number, measured: bool, plural: bool, partitive: bool = False) -> bool:
    """Say whether a number is part of a name, time, score or the like.

    Parameters
    ----------
    text : str
    number : Number
    measured : bool
        Whether a currency or unit of measure goes with the number.
    plural : bool
        Whether a noun in the plural follows that the number can count.
    partitive : bool
        Whether that noun stands after "of", as after the name in "Section 8 of the rules".

    Examples
    --------
    >>> from analysis.extract.figures.numbers import numbers
    >>> text = "At 6:30 Flight 370 carried 239."
    >>> [text[n.start:n.end] for n in numbers(text) if not is_lookalike(text, n, False, False)]
    ['239']
    """
    start, end = number.start, number.end
    before, after = text[max(0, start - 32) : start], text[end : end + 40]
    if number.form in ("digits", "fraction") and text[end - 1] in "0123456789K":
        if _is_code(text, number, measured) or (not plural and not measured and _named_by_next(after, end - start)):
            return True
        if not measured and _numbered("after").match(after):
            return True
    if number.form != "vague" and (not measured or _PLURAL_NAME.match(after)):
        if _GLUED.search(before):
            return True
        low = lowered(before)
        if _SPLIT.split(low.rstrip(_TRAILING))[-1] in _numbering() and not number.scaled:
            if _numbered("always").search(low) or _numbered("name").search(before):
                return True
            if _numbered("before").search(low) and (partitive or not plural):
                return True
        if _DIALLED.search(before) and not plural:
            return True
        if _named(before, number, plural):
            return True
    if number.form == "words":
        return _wordy(text, number, before, after, measured, plural)
    return False


def _is_code(text: str, number: Number, measured: bool) -> bool:
    """Say whether digits are a time, a telephone number, an item of a list, or glued to a name."""
    start, end = number.start, number.end
    before, after = text[max(0, start - 32) : start], text[end : end + 40]
    return bool(
        (_PLURAL_NAME.match(after) and number.low >= 100 and number.low == int(number.low))
        or (not measured and (after[:1].isalpha() or (text[end - 1] == "K" and number.low <= 16000)))
        or re.match(r"\d{4}\s?hrs\b", text[start : end + 5])
        or _CLOCK.match(after)
        or re.search(r"\d[:.]\Z|#\Z|№\Z|[A-Za-z]\.\Z|[A-Za-z]\d*\+\Z", before)
        or _ERA.search(before)
        or _FOR_ONE.match(after)
        or _RUN_BEFORE.search(before)
        or _RUN_AFTER.match(after)
        or (end - start == 2 and _SHORT_YEAR.search(before))
        or (end - start == 5 and not measured and re.search(r"\b[A-Z]{2}\s\Z", before))
        or _POSTAL.match(after)
        or (_QUOTED.search(before) and after[:1] in "”\"’'" and after)
        or _TELEPHONE.search(before)
        or (before.endswith("+") and re.match(r"[ -]\d", after))
        or _in_serial(text, start, end, number.form)
        or (text[start] == "0" and text[start + 1 : start + 2].isdigit())
        or (end - start < 3 and re.match(r"[.)][ \t]", after) and re.search(r"(?:\A|\n)\s*\Z", before))
    )


_NEXT_NAME = re.compile(r"\s(?P<name>[A-Z][a-z]+)\b(?!\s(?:and\s)?[a-z]+s\b)")


def _named_by_next(after: str, length: int) -> bool:
    """Say whether a name follows that the number is a part of: "787 Dreamliner"."""
    match = _NEXT_NAME.match(after)
    return match is not None and length < 4 and match["name"].lower() not in words("occasions", "noun", kind="day")


def _in_serial(text: str, start: int, end: int, form: str) -> bool:
    """Say whether the number is inside an address, a telephone number, a date or the like: one run without spaces."""
    low = start
    while low > 0 and start - low < 40 and not text[low - 1].isspace():
        low -= 1
    high = end
    while high < len(text) and high - end < 40 and not text[high].isspace():
        high += 1
    run = text[low:high].rstrip(".,;:!?)]”’\"'")
    if len(run) < 5 and "/" not in run:
        return False
    if form == "fraction" and re.fullmatch(r"\W*\d+/\d+\W*", run):
        return False
    if re.fullmatch(r"\W*\d+\s\d+/\d+\W*", run):
        return False
    return _SERIAL.search(run) is not None and not re.search(r"[$€£%]|\d/[a-zA-Z]", run)


def _named(before: str, number: Number, plural: bool) -> bool:
    match = _NAME_BEFORE.search(before)
    if match is not None and len(match["word"]) == 1 and match["word"] not in "AI":
        # "S P 500 utilities": a single letter is no word that could stand before a count.
        return number.form == "digits" and not number.scaled
    if match is not None and match["word"][0].islower():
        # "iPhone 15 sales": a capital inside a word makes it a name.
        return not number.scaled
    if match is None or plural or number.scaled or number.form not in ("digits", "words"):
        return False
    if number.low >= 1000 and number.form == "digits" and number.end - number.start > 4:
        return False
    word = match["word"]
    if word.lower() in _CLOSED:
        return False
    if _SENTENCE_START.search(before[: match.start()]) and not word.isupper():
        # A capital at the head of a sentence says nothing: "Turnout 12", but "Apollo 11" is in no lexicon.
        return tag(["x", word.lower()])[1] in ("NN", "NNP") and not word.lower().endswith(("ly", "ed"))
    return True


def _wordy(text: str, number: Number, before: str, after: str, measured: bool, plural: bool) -> bool:
    word = text[number.start : number.end].lower()
    capital = text[number.start].isupper()
    if capital and not _SENTENCE_START.search(before) and text[number.start : number.end].istitle() and before.strip():
        return True
    if word in ("hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore", "quadrillion"):
        return True
    if word == "zero":
        return not (measured or plural)
    if after.startswith("-") and not measured and not _SUSPENDED.match(after):
        following = re.match(r"-([a-z]+)", after)
        return following is None or tag(["7", following[1]])[1] not in ("NN", "NNS") or following[1] in _NOT_COUNTED
    return False


# "three- and four-bedroom flats", "forty-odd miners", "a thousand-strong crowd".
_SUSPENDED = re.compile(r"-(?:,|\s(?:and|or|to)\s|odd\b|plus\b|strong\b)")
_NOT_COUNTED = frozenset("time way off on one step stop size fits half sided fold to some something star".split())
