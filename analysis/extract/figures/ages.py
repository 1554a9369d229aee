"""Which bare numbers are ages, and which decades are of age or of temperature."""

from __future__ import annotations

from analysis.extract.figures.changes import verb_before
from analysis.extract.figures.measured import Quantity
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.words import Line
from analysis.lexicon import words
from analysis.text.tagsets import NAMES
from analysis.text.wordforms import lemma

_BEFORE_AGE = words("beside_numbers", "word", where="before age")
_STILL = words("beside_numbers", "word", where="still")
_SOMEBODY = words("beside_numbers", "word", where="aged")
_HOT = words("counted_kinds", "noun", kind="temperature")
_BOUNDS = frozenset({"over", "under", "above", "below"})
_OPEN = frozenset({",", ".", ";", ")", "", "and"})


def is_age(line: Line, quantity: Quantity) -> bool:
    """Say whether a bare number is an age: "aged 12", "Ann Lee, 58,", "he was 19 when".

    Examples
    --------
    >>> from analysis.extract.figures.measured import measured_in
    >>> line, found = measured_in("Ann Lee, 58, taught women over 60 and children aged 5 with 12 dogs.")
    >>> [is_age(line, one) for one in found]
    [True, True, True, False]
    """
    if quantity.number.scaled or quantity.noun is not None or not 0 < quantity.low < 120:
        return False
    if follows_age(line, quantity.first):
        return True
    if quantity.ranged:
        return False
    bound = quantity.first - 1
    if line.word(bound) in _BOUNDS and is_person(singular(line.word(bound - 1 - (line.word(bound - 1) == "aged")))):
        return True
    return _is_of_somebody(line, quantity) or _is_between_commas(line, quantity)


def follows_age(line: Line, k: int) -> bool:
    """Say whether "aged", "the age of" or "turned" stands before the number at word `k`, or before others joined to it."""
    for _ in range(3):
        if line.word(k - 1) in _BEFORE_AGE:
            return True
        if line.word(k - 1) == "of" and line.word(k - 2) in ("age", "ages"):
            return True
        before = k - 2 - (line.word(k - 2) == ",")
        if (
            line.word(k - 1) not in ("and", "or", "to")
            or not line.form(before).isdecimal()
            or len(line.form(before)) > 2
        ):
            return False
        k = before
    return False


def _is_of_somebody(line: Line, quantity: Quantity) -> bool:
    """Read "who is 34." and "he was only 19 when"."""
    k = quantity.first - 1
    k -= line.word(k) in _STILL
    someone = line.word(k - 1) in _SOMEBODY
    following = line.word(quantity.last)
    ends = (
        following in _OPEN
        or following == "when"
        or line.text(quantity.last, quantity.last + 3).lower() == "at the time"
    )
    return quantity.low >= 3 and someone and lemma(line.word(k)) == "be" and ends


def _is_between_commas(line: Line, quantity: Quantity) -> bool:
    """Read "Ann Lee, 58,"."""
    k = quantity.first
    plain = quantity.number.form == "digits" and quantity.last == k + 1 and line.form(k).isdecimal()
    named = (
        line.word(k - 1) == ","
        and line.form(k - 2)[:1].isupper()
        and (line.tag(k - 2) in NAMES or line.tag(k - 2)[:1] == "N")
    )
    return plain and named and (line.word(quantity.last) in _OPEN or line.word(quantity.last) in ("of", "from"))


def decade_kind(line: Line, quantity: Quantity) -> str:
    """Return age or temperature for "in her 70s" and "highs in the 70s", nothing for "rents rose in the 70s"."""
    k = quantity.first
    if line.tag(k - 1) == "PRP$" or follows_age(line, k):
        return "age"
    clause = verb_before(line, k)
    subject = clause.phrase if clause is not None else None
    heads = [line.doc.tokens[subject.head].lower] if subject is not None else []
    hot = _HOT
    if (
        any(singular(word) in hot for word in (*heads, line.word(k - 3), line.word(quantity.last)))
        or line.word(quantity.last) == "degrees"
    ):
        return "temperature"
    early = line.word(quantity.number.first) in ("early", "mid", "late")
    return "age" if early and line.word(k - 1) != "the" and line.word(k - 1) != "in" else ""
