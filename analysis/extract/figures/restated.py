"""Amounts given twice: the second statement of one says as much as the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.extract.figures.changes import AGAIN, BEFORE, CHANGE, LEVEL
from analysis.extract.figures.numbers.modifiers import LEAST, MOST, bounds, modifiers_until
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity
from analysis.extract.figures.quantities.sharing import PART, comparing, is_second
from analysis.extract.records import Figure
from analysis.lexicon import words
from analysis.lexicon.sequences import phrase_before
from analysis.text.tagsets import PREPOSITIONS
from analysis.text.timenouns import MONTHS, TIMES

_CHANGES = words("changes", "word", place="noun")
_LONGEST_ASIDE, _LONGEST_JOIN = 6, 9
_MOVED = frozenset({"share", "money"})
_NOT_CONVERTED = frozenset({"share", "age"})


def restate(line: Line, quantities: Sequence[Quantity], found: list[Figure]) -> list[Figure]:
    """Give an amount in brackets the bound, and one after "or" the direction, of the amount that it says again.

    One that says the amount in another unit has the role "again".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> text = "A wall of more than 100 km (62 miles). Shares fell 45 points, or 0.6%. She has 4 dogs (2 cats)."
    >>> for one in figures(parse(Article(text)), [], []):
    ...     print(one.span.of(text), one.low, one.high, one.change)
    100 km 100.0 None None
    62 miles 62.0 None None
    45 points 45.0 45.0 down
    0.6% 0.6 0.6 down
    4 4.0 4.0 None
    2 2.0 2.0 None
    """
    for k in range(1, len(found)):
        one, other = found[k - 1], found[k]
        gap = (quantities[k - 1].last, quantities[k].first)
        if other.measure is None and _is_change_told(line, quantities[k - 1].end, quantities[k].begin):
            moved = next((each for each in reversed(found[:k]) if each.measure and each.kind != "duration"), one)
            found[k] = other = _same_measure(moved, other)
        elif (
            one.unit == other.unit
            and one.measure is not None
            and _lacks(other, quantities[k])
            and _is_compared(line, quantities[k].begin)
        ):
            known = _is_of_the_same(line, quantities[k].end)
            found[k] = other = replace(other, measure=one.measure, of=one.of if known else None)
        elif one.measure is not None and _is_down(line, quantities[k - 1].end, other):
            found[k] = other = replace(other, measure=one.measure, of=one.of)
        elif _is_joined(line, quantities[k - 1], quantities[k], one, other):
            found[k] = other = replace(_same_measure(one, other), role=one.role, change=one.change)
        if one.unit == other.unit or not 0 < gap[1] - gap[0] < 6:
            continue
        if (
            line.lower[gap[0] : gap[1]] in (["("], ["["], ["/"])
            and one.kind == other.kind not in _NOT_CONVERTED
            and quantities[k - 1].unit
            and quantities[k].unit
        ):
            found[k] = _same_bound(
                one, _same_measure(one, replace(other, change=other.change or one.change, role=AGAIN))
            )
            continue
        if other.measure is None and _is_said_again(line, *gap):
            found[k] = other = _same_measure(one, other)
        if _moves(one) and _moves(other) and other.change is None and _is_said_again(line, *gap):
            found[k] = replace(other, change=one.change, role=one.role)
    return found


def _is_change_told(line: Line, k: int, end: int) -> bool:
    """Say whether a change is told behind a comma of what stands before: ", a fall of 3 points", "compared with a rise of 2%"."""
    if line.word(end - 1) != "of" or line.word(end - 2) not in _CHANGES:
        return False
    article = next((j for j in range(end - 3, max(k, end - _LONGEST_ASIDE) - 1, -1) if line.word(j) in ("a", "an")), 0)
    close = article == k + 1 and line.word(k) in (",", "–", "—")
    return close or (article > k and phrase_before(comparing(), line.lower, article) is not None)


def _lacks(other: Figure, quantity: Quantity) -> bool:
    """Say whether a level has no measure, or only that of a verb before another one: "had 41%, up from 36%"."""
    return other.measure is None or (other.role == BEFORE and quantity.noun is None)


def _is_compared(line: Line, k: int) -> bool:
    """Say whether what begins at word `k` is compared with the amount before it: "38%, compared with 31%"."""
    return is_second(line, k) and line.word(k - 1) != PART


def _is_of_the_same(line: Line, k: int) -> bool:
    """Say whether only a time or a mark follows an amount that is compared: "31% in 2019", "31% a year earlier", not "31% in Kent"."""
    k += line.word(k) in PREPOSITIONS
    timed = line.form(k)[:1].isdecimal() or line.word(k) in MONTHS or line.word(k + 1) in TIMES
    return timed or line.tag(k) in (",", ".", ":", ")")


def _is_down(line: Line, k: int, other: Figure) -> bool:
    """Say whether a change stands behind the level that it led to: "closed at $11, down 25 cents"."""
    return other.role == CHANGE and line.word(k) == "," and line.word(k + 1) in ("up", "down")


def _is_joined(line: Line, one: Quantity, other: Quantity, first: Figure, second: Figure) -> bool:
    """Say whether an amount is joined to another one whose verb it shares: "fell 5% in Kent and 3% in Hove"."""
    if (
        first.kind != second.kind
        or first.unit != second.unit
        or second.unit is None
        or second.measure not in (None, first.measure)
    ):
        return False
    k, end = one.end, other.begin
    if second.role != LEVEL or first.role not in (LEVEL, CHANGE) or not 0 < end - k <= _LONGEST_JOIN:
        return False
    alike = line.word(k) == line.word(other.end) and line.word(k) in PREPOSITIONS
    # "Fell 5% in Kent, 4% in Hove and 3% in Wye".
    joined = line.word(end - 1) in ("and", "but") or (line.word(end - 1) == "," and alike and first.role == CHANGE)
    if not joined or any(line.tag(j)[:1] in ("V", "M", ",", ":") for j in range(k, end - 1)):
        return False
    i = line.words[other.first].i
    led = any(
        clause.phrase is not None and clause.phrase.first <= i < clause.phrase.last
        for clause in line.doc.verbs_in(i, line.sentence.last)
    )
    return not led and (alike or end - k == 1)


def _same_measure(one: Figure, other: Figure) -> Figure:
    return replace(other, measure=one.measure, of=one.of) if other.measure is None else other


def _same_bound(one: Figure, other: Figure) -> Figure:
    number = other.low if other.low is not None else other.high
    if other.modifier != "exact" or one.modifier not in LEAST | MOST or number is None:
        return other
    ends = bounds(number, number, one.modifier)
    return replace(
        other,
        modifier=one.modifier,
        low=ends.low,
        high=ends.high,
        low_closed=ends.low_closed,
        high_closed=ends.high_closed,
    )


def _moves(figure: Figure) -> bool:
    return figure.kind in _MOVED or figure.unit == "point"


def _is_said_again(line: Line, k: int, end: int) -> bool:
    """Say whether ", or about" or a bracket stands between two amounts."""
    if line.lower[k:end] == ["("]:
        return True
    k += line.word(k) == ","
    return line.word(k) == "or" and modifiers_until(line.lower, k + 1, end)
