"""Which numbers are ages: "aged 12", "Ann Lee, 58,", "he was 19 when", "a woman of 58"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.figures.changes import verb_before
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.numbers.words import Line, number_words
from analysis.extract.figures.quantities.measured import Quantity
from analysis.lexicon import words
from analysis.text.tagsets import NAMES, small_words
from analysis.text.wordforms import lemma

_BEFORE_AGE = words("beside_numbers", "word", where="before age")
_STILL = words("beside_numbers", "word", where="still")
_SOMEBODY = words("beside_numbers", "word", where="aged")
_AGE_AT = words("beside_numbers", "word", where="age at")
_BEFORE_FIRST = words("beside_numbers", "word", where="before a first age")
_HOT = words("counted_kinds", "noun", kind="temperature")
_BOUNDS = small_words("age bound")
_OPEN = frozenset({",", ".", ";", ")", "", "and"})
_PEOPLE = words("beside_numbers", "word", where="of an age")
_DONE_AT = words("beside_numbers", "word", where="done at an age")
_ABBREVIATED = {title.lower() for title in words("abbreviations", "abbreviation", kind="title")}
_TITLES = _ABBREVIATED | {title.rstrip(".") for title in _ABBREVIATED}
# "At twelve, she" may be an hour.
_LEAST_AT = 13
_JOINED = 8


def is_age(line: Line, quantity: Quantity) -> bool:
    """Say whether a bare number is an age: "aged 12", "Ann Lee, 58,", "he was 19 when".

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in
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
    return any(
        test(line, quantity)
        for test in (_is_of_somebody, _is_between_commas, _is_at_an_age, _is_of_a_person, _is_an_age)
    )


def follows_age(line: Line, k: int) -> bool:
    """Say whether "aged", "the age of" or "turned" stands before the number at word `k`, or before others joined to it."""
    return any(
        line.word(first - 1) in _BEFORE_AGE
        or (line.word(first - 1) == "of" and line.word(first - 2) in ("age", "ages"))
        for first in _joined_to(line, k - (line.word(k - 1) in _BEFORE_FIRST))
    )


def _joined_to(line: Line, k: int) -> Iterator[int]:
    """Yield the word `k` and those of the small numbers before it that it is joined to: "20, 22 and 26"."""
    yield k
    for _ in range(_JOINED):
        before = k - 2 - (line.word(k - 2) == ",")
        small = line.tag(before) == "CD" and (line.word(before) in number_words() or len(line.form(before)) < 3)
        if line.word(k - 1) not in ("and", "or", "to", ",") or not small:
            return
        k = before
        yield k


def _is_of_somebody(line: Line, quantity: Quantity) -> bool:
    """Read "who is 34.", "he was only 19 when" and "who are 12, 14 and 19"."""
    *_, first = _joined_to(line, quantity.first)
    k = first - 1
    k -= line.word(k) in _STILL
    to_come = line.tag(k - 1) == "MD" and line.word(k) == "be"
    someone = line.word(k - 1 - to_come) in _SOMEBODY or _is_somebodys_name(line, k - 1 - to_come)
    following = line.word(quantity.last)
    if to_come and someone and following in ("in", "on", "next", "this") and quantity.number.form != "words":
        return quantity.low >= _LEAST_AT
    ends = (
        following in _OPEN
        or following in _AGE_AT
        or line.text(quantity.last, quantity.last + 3).lower() == "at the time"
    )
    return quantity.low >= 3 and someone and lemma(line.word(k)) == "be" and ends


def _is_at_an_age(line: Line, quantity: Quantity) -> bool:
    """Read "who at 77 is about to fly" and "At 77, she is"."""
    k = quantity.first - 1
    if line.word(k) != "at" or quantity.low < _LEAST_AT:
        return False
    following = quantity.last + (line.word(quantity.last) == ",")
    if line.word(k - 1) in _SOMEBODY:
        return line.tag(following)[:1] in ("V", "M")
    if lemma(line.word(k - 1)) in _DONE_AT:
        return line.tag(quantity.last)[:1] not in ("N", "J") and line.tag(quantity.last) != "CD"
    return k == 0 and following > quantity.last and line.word(following) in _SOMEBODY


def _is_between_commas(line: Line, quantity: Quantity) -> bool:
    """Read "Ann Lee, 58,"."""
    k = quantity.first
    plain = quantity.number.form == "digits" and quantity.last == k + 1 and line.form(k).isdecimal()
    # "Ann Lee, now 58, said"
    k -= line.word(k - 1) in ("now", "then")
    named = (
        line.word(k - 1) == ","
        and line.form(k - 2)[:1].isupper()
        and (line.tag(k - 2) in NAMES or line.tag(k - 2)[:1] == "N")
    )
    # "One man, 63, had".
    someone = (
        line.word(k - 1) == line.word(quantity.last) == "," and line.tag(k - 2) == "NN" and is_person(line.word(k - 2))
    )
    if plain and someone:
        return True
    if line.word(k - 1) == "(" and line.word(quantity.last) == ")":
        if line.word(k - 2) in ("age", "ages"):
            return plain
        return plain and line.tag(k - 2) in NAMES and line.tag(k - 3) in NAMES and _is_told_of(line, quantity.last + 1)
    return plain and named and (line.word(quantity.last) in _OPEN or line.word(quantity.last) in ("of", "from"))


def _is_told_of(line: Line, k: int) -> bool:
    """Say whether what stands behind a bracket tells who somebody is: ", who", ", a cook"."""
    return line.word(k) == "," and line.word(k + 1) in ("who", "whose", "a", "an")


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
        any(singular(word) in hot for word in [*heads, line.word(k - 3), line.word(quantity.last)])
        or line.word(quantity.last) == "degrees"
    ):
        return "temperature"
    early = line.word(quantity.number.first) in ("early", "mid", "late")
    return "age" if early and line.word(k - 1) != "the" and line.word(k - 1) != "in" else ""


def _is_of_a_person(line: Line, quantity: Quantity) -> bool:
    """Read "a woman of 58 who": a bare number that "of" ties to one person."""
    k = quantity.begin - 1
    one = line.word(k - 1) in _PEOPLE
    article = any(line.word(j) in ("a", "an") for j in range(max(0, k - 4), k - 1))
    return line.word(k) == "of" and one and article and line.tag(quantity.last)[:1] not in ("N", "J")


def _is_an_age(line: Line, quantity: Quantity) -> bool:
    """Read "the average age of the players is 28"."""
    clause = verb_before(line, quantity.first)
    subject = clause.phrase if clause is not None else None
    beside = lemma(line.word(quantity.first - 1)) == "be"
    return beside and subject is not None and line.doc.tokens[subject.head].lower in ("age", "ages")


def _is_somebodys_name(line: Line, k: int) -> bool:
    """Say whether the word `k` is somebody's: a first name, or one that a first name or a title stands before elsewhere."""
    if line.tag(k) not in NAMES:
        return False
    firsts, doc = words("first_names", "name"), line.doc
    if line.word(k) in firsts or line.word(k - 1) in firsts | _TITLES:
        return True
    named = (doc.before(token.i).lower for token in doc.tokens_spelled(line.form(k)))
    return any(word in firsts or word in _TITLES for word in named)
