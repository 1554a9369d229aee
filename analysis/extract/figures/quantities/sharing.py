"""Units and nouns that several numbers share: "eight or nine euros", "280 million of the 1.5 billion", "two- and three-bedroom"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.extract.figures.numbers.modifiers import modifiers_until
from analysis.extract.figures.numbers.words import HYPHENS, Line
from analysis.extract.figures.quantities.measured import Quantity, noun_of, told_to_be
from analysis.extract.figures.quantities.ranges import tie_between
from analysis.lexicon import words
from analysis.lexicon.sequences import Phrases, by_last, phrase_before
from analysis.text.tagsets import NAMES, PREPOSITIONS
from analysis.text.wordforms import lemma

_FORMS = frozenset({"digits", "words"})
_FARTHEST, _FARTHEST_ELLIPSIS = 8, 24
# So many words at most stand before a number that opens a sentence: "out of the".
_OPENING = 4
_STANDS_FOR = frozenset({"one", "that", "those"})
PART = "including"
HIGHEST = words("beside_numbers", "word", where="highest")
_CLOSING = frozenset({".", ",", ";", "and", "while", "but"})


def share(line: Line, found: Sequence[Quantity]) -> None:
    """Give numbers without a unit the unit or the noun of the number behind them that they share it with.

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in, noun_of
    >>> text = "4, 5 and 6 kg; 12 million of the 40 million pesos; 40 or 50 lorries; three- and four-bedroom flats"
    >>> line, found = measured_in(text)
    >>> share(line, found)
    >>> for one in found:
    ...     print(line.text(one.first, one.last), one.unit.name if one.unit else noun_of(line, one).unit)
    4 kilogram
    5 kilogram
    6 kg kilogram
    12 million peso
    40 million pesos peso
    40 lorry
    50 lorry
    three bedroom
    four bedroom
    """
    for one, other in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if one.unit is not None or {one.number.form, other.number.form} - _FORMS or not _shares(line, one, other):
            continue
        if other.unit is not None:
            one.unit = other.unit
            one.low, one.high = one.low * other.unit.factor, one.high * other.unit.factor
        else:
            one.counts_at = other.counts_at or other.last
    for k in range(1, len(found)):
        other = found[k]
        if other.unit is not None or other.counts_at:
            continue
        one = found[k - 1 - (k > 1 and _is_restated(line, found[k - 2], found[k - 1]))]
        if one.unit is not None:
            if one.unit.kind != "duration" and _is_compared(line, one, other):
                other.unit = one.unit
                other.low, other.high = other.low * one.unit.factor, other.high * one.unit.factor
        elif _is_elliptic(line, one, other):
            other.counts_at = one.counts_at or one.last


def left_out(line: Line, one: Quantity, other: Quantity) -> str | None:
    """Return the name before a number that leaves out what the number before it measures: "Orr won 40% and Lee 30%"."""
    name = line.phrase(other.begin - 1) if line.tag(other.begin - 1) in NAMES else None
    if name is None or other.begin - one.last > _FARTHEST_ELLIPSIS or line.doc.tokens[name.first].tag not in NAMES:
        return None
    before = line.doc.before(name.first).lower if name.first > line.sentence.first else ""
    named = line.doc.text[line.doc.tokens[name.first].start : line.words[other.begin - 1].end]
    return named if before in (",", "and") or _is_led_alike(line, name.first, one) else None


def _is_led_alike(line: Line, first: int, one: Quantity) -> bool:
    """Say whether the preposition before a name stands before the number before it too: "at Orra 620 men, at Selm 410"."""
    tokens = line.doc.tokens
    led, joined = tokens[first - 1], tokens[first - 2]
    if first - 2 <= line.sentence.first or led.lower not in PREPOSITIONS:
        return False
    if joined.lower in _STANDS_FOR:
        # "The plant in Orra lost 620 jobs, the one in Selm 410".
        return True
    if joined.lower not in (",", "and", ";"):
        return False
    start = line.words[one.first].start
    return any(token.lower == led.lower for token in tokens[line.sentence.first : first] if token.start < start)


def is_gapped(line: Line, one: Quantity, other: Quantity, *, again: bool = False) -> bool:
    """Say whether a number leaves out the verb before the number before it: "Labour won 27 and the Greens 19".

    Again: the number before it does so too.

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in
    >>> for text in ("Labour won 27 and the Greens 19.", "Labour won 27 and the Greens 19 seats.", "He saw 27 and Apollo 13."):
    ...     line, (one, other) = measured_in(text)
    ...     print(is_gapped(line, one, other))
    True
    False
    False
    """
    alike = one.unit is None or one.unit.kind != "money"
    bare = alike and other.unit is None and one.number.form == other.number.form == "digits"
    name = line.phrase(other.begin - 1) if bare and line.tag(other.begin - 1) in NAMES else None
    if name is None or name.first == line.sentence.first or line.word(other.last) not in _CLOSING:
        return False
    named = again or line.doc.tokens[name.first].lower == "the" or _has_named_subject(line, one)
    joined = line.doc.before(name.first).lower in (",", "and") and named
    close = other.begin - one.last <= _FARTHEST and (
        again or line.tag(one.begin - 1)[:2] in ("VB", "NN") or line.word(one.begin - 1) in ("on", "at")
    )
    return joined and close


def is_listed(line: Line, found: Sequence[Quantity], one: Quantity) -> bool:
    """Say whether a number is one of a list of names behind a colon, each with its number: "sent tents: Orra 340, Selm 275"."""
    return _is_behind_a_name(line, one) and any(_is_behind_a_name(line, other) for other in found if other is not one)


def _is_behind_a_name(line: Line, one: Quantity) -> bool:
    name = line.phrase(one.begin - 1) if line.tag(one.begin - 1) in NAMES and one.unit is None else None
    if name is None or name.first <= line.sentence.first or line.word(one.last) not in _CLOSING:
        return False
    tokens = line.doc.tokens
    led = tokens[name.first - 1].lower in (":", ",", "and", ";")
    return led and any(token.lower == ":" for token in tokens[line.sentence.first : name.first])


def _has_named_subject(line: Line, one: Quantity) -> bool:
    """Say whether a name is what does the verb before a number: "Tolm will lose 410 and Orra 190", not "He saw 27 and"."""
    k = one.begin - 1
    while k > 0 and (line.tag(k)[:1] in ("V", "M") or line.tag(k) == "RB"):
        k -= 1
    return k < one.begin - 1 and line.tag(k) in NAMES


def _is_elliptic(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether a number leaves out the noun of the one before: "40 votes and Lee 30", "40 men, compared with 30 in May"."""
    compared = left_out(line, one, other) is not None or is_second(line, other.begin)
    if not (compared or _is_left_to_verb(line, one, other) or _is_one_of_these(line, one, other)):
        return False
    if {one.number.form, other.number.form} - _FORMS or other.begin - one.last > _FARTHEST_ELLIPSIS:
        return False
    return noun_of(line, other) is None and noun_of(line, one) is not None


def _is_left_to_verb(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether a number leaves out the noun of the one before it, and "were": "61 homes were destroyed and 200 damaged"."""
    between = range(one.last, other.begin)
    done = line.tag(other.last) in ("VBN", "VBD") and lemma(line.word(other.last)) not in ("be", "have")
    passive = done and any(lemma(line.word(k)) == "be" for k in between)
    return (
        passive and line.word(other.begin - 1) in ("and", "but", ",") and not any(line.tag(k) == "CD" for k in between)
    )


def _is_one_of_these(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether a number that a verb follows is of those that open the sentence: "of the 13 stations, eleven would be"."""
    opens = one.begin <= _OPENING and "of" in line.lower[: one.begin] and line.word(other.begin - 1) == ","
    return opens and line.tag(other.last)[:1] in ("V", "M") and told_to_be(line, other) is None


def _is_restated(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether a bracket says a quantity again in another unit: "48,300 acres (19,550 hectares)"."""
    return one.unit is not None and other.unit is not None and line.lower[one.last : other.begin] == ["("]


def _is_compared(line: Line, one: Quantity, other: Quantity) -> bool:
    """Say whether a bare number is another level of what one with a unit measures: "40 acres, up from 31", "to £2m from 1m"."""
    if {one.number.form, other.number.form} - _FORMS or other.begin - one.last > _FARTHEST_ELLIPSIS:
        return False
    moved = line.word(other.begin - 1) == "from" and line.word(one.begin - 1) == "to" and other.begin - 1 == one.last
    # "512 million euros, missing the 548 million that analysts had forecast".
    known = (
        line.word(other.begin - 1) == "the"
        and other.number.scaled
        and one.unit is not None
        and one.unit.kind == "money"
    )
    compared = moved or known or is_second(line, other.begin)
    # "Many airports, including one at": no number of anything.
    return compared and noun_of(line, other) is None and line.word(other.first) != "one"


def is_second(line: Line, k: int) -> bool:
    """Say whether the second of two amounts that are compared begins at word `k`: "up from 30", "down from a peak of 30"."""
    if line.word(k - 1) == "of" and line.word(k - 2) in HIGHEST and line.word(k - 3) in ("a", "the"):
        k -= 3
    return phrase_before(comparing(), line.lower, k) is not None


@cache
def comparing() -> Phrases[str]:
    """Return what stands before the second of two amounts that are compared: "up from", "compared with"."""
    return by_last(dict.fromkeys(words("beside_numbers", "word", where="comparing"), ""))


def _shares(line: Line, one: Quantity, other: Quantity) -> bool:
    gap = other.first - one.last
    if not 0 < gap <= _FARTHEST:
        return False
    tie = tie_between(line, one.last, other.first)
    if tie in ("- and", "-") and line.word(one.last + 1) in ("and", "or", ",", "to"):
        return line.word(other.last) in HYPHENS or (other.unit is not None and other.unit.hyphen)
    if tie in ("and", "or") and gap < 3:
        return one.number.form == other.number.form or (other.unit is not None and other.unit.kind == "money")
    if tie == ",":
        borrowed = other.unit is not None and other.last == other.number.last and other.first == other.number.first
        return borrowed or other.counts_at > 0
    if tie == "" and line.word(one.last) == "by":
        return other.unit is not None and other.unit.kind == "length" and gap == 1
    return one.low <= other.low and _is_part(line, one.last, other.first)


def _is_part(line: Line, k: int, end: int) -> bool:
    """Say whether a number is of another one: "280 million of the estimated 1.5 billion", "3 out of the town's 20"."""
    k += line.word(k) == "out"
    if line.word(k) != "of":
        return False
    k += 1
    while (
        k < end and line.tag(k) in ("DT", "PRP$", "POS", "JJ", "VBN", "NNP", "NN") and line.word(k) not in ("a", "an")
    ):
        k += 1
    return modifiers_until(line.lower, k, end)
