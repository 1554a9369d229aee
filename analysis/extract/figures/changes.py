"""Rises and falls: which amounts are of a change, and which the levels before and after it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_last, phrase_before
from analysis.text.clauses import Clause
from analysis.text.wordforms import lemma, word_form

LEVEL, CHANGE, BEFORE, AFTER, COMPLEMENT, AGAIN = "level", "change", "before", "after", "complement", "again"
_LATER = words("date_words", "word", **{"class": "later"}) | words("date_words", "word", **{"class": "ago"})
_VOTES = frozenset({"vote", "votes"})
_AWAY = words("measures", "word", kind="away")
# "180 jobs will go, equal to 12%" moves to no level.
_SAME_AS = words("beside_numbers", "word", where="same as")
# Growth of minus 5% is no rise.
_RATES = frozenset({"growth"})
_PERCENT = frozenset({"percent", "%", "cent"})
_REACH = 30
_BACK = 18


class _Change(NamedTuple):
    direction: str
    amounts: frozenset[str]


@cache
def _changes(place: str) -> dict[str, _Change]:
    found = (row for row in rows("changes") if row["place"] == place)
    return {row["word"]: _Change(row["change"], frozenset(filter(None, row["of"].split(";")))) for row in found}


@cache
def _between() -> Phrases[_Change]:
    return by_last(_changes("between"))


def verb_before(line: Line, k: int) -> Clause | None:
    """Return the clause of the last verb before word `k` in its sentence, None if none is near."""
    i = line.words[k].i if k < len(line.words) else line.sentence.last
    clauses = line.doc.verbs_in(max(line.sentence.first, i - _REACH), i)
    return clauses[-1] if clauses else None


def change_before(line: Line, k: int, amount: str) -> str | None:
    """Return "up" or "down" if what begins at word `k`, with its modifier, is the amount of a movement.

    Parameters
    ----------
    line : Line
    k : int
    amount : str
        What it is an amount of: rate (percent or points), money, measure (any other unit) or count. "Raised 3%" is a
        rise, "raised $5m" and "raised three children" are none.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> line = words_of("Shares fell 3% to $5, after a rise of 2% last year.")
    >>> change_before(line, 2, "rate"), change_before(line, 5, "money"), change_before(line, 12, "rate")
    ('down', None, 'up')
    """
    by, described = False, line.word(k - 1) in ("a", "an")
    if (
        amount == "rate"
        and line.tag(k - 1) in ("JJ", "VBG")
        and line.word(k - 2) in ("a", "an")
        and line.tag(k - 3)[:2] == "VB"
    ):
        # "Rose a modest 5%".
        k -= 2
    while True:
        if (adverb := _changes("adverb").get(line.word(k - 1))) is not None:
            # "Turned down a $5m offer"
            made = described and amount != "rate" and line.tag(k - 2)[:2] == "VB"
            return None if made or (not by and _is_made(line, k - 1, amount)) else adverb.direction
        gap = phrase_before(_between(), line.lower, k)
        if gap is None:
            break
        by = by or line.word(k - 1) == "by"
        k = gap[0]
    if line.word(k - 1) == "of":
        noun = _changes("noun").get(line.word(k - 2)) or _noun_before(line, k - 1)
        return noun.direction if noun is not None else None
    k -= line.tag(k - 1) == "RB" and line.word(k - 1).endswith("ly")
    return _of_verb(line, k, amount, by)


def _noun_before(line: Line, k: int) -> _Change | None:
    """Return the noun of change that "in" ties the phrase before "of" at word `k` to: "a decline in black turnout of 40%"."""
    phrase = line.phrase(k - 1)
    if phrase is None or phrase.last != line.words[k].i or phrase.host is None or phrase.preposition < 0:
        return None
    told = line.doc.tokens[phrase.preposition].lower == "in"
    return _changes("noun").get(line.doc.tokens[phrase.host.head].lower) if told else None


def _of_verb(line: Line, k: int, amount: str, by: bool) -> str | None:
    """Return the direction of the verb right before word `k`, or, after "by", of the verb of its clause."""
    change = _verb(line, k - 1)
    if change is not None and (by or not change.amounts or amount in change.amounts):
        return change.direction
    clause = verb_before(line, k)
    if clause is not None and not by and clause.group.lemma == "be" and clause.group.last == line.words[k].i:
        # "The drop was 4 per cent".
        told = line.doc.tokens[clause.phrase.head].lower if clause.phrase is not None else ""
        moved = _changes("noun").get(told) if told not in _RATES else None
        return moved.direction if moved is not None else None
    if clause is None or not by:
        return None
    change = _changes("verb").get(clause.group.lemma)
    tokens = line.doc.tokens[clause.group.last : line.words[k].i]
    apart = any(token.tag in (",", ":") or token.text[0].isdecimal() for token in tokens)
    return change.direction if change is not None and not apart else None


def _verb(line: Line, k: int) -> _Change | None:
    known = word_form(line.word(k))
    return _changes("verb").get(lemma(line.word(k))) if known is not None and known.verb else None


def _is_made(line: Line, k: int, amount: str) -> bool:
    """Say whether "up" is a part of a verb, and no direction: "who make up 80%" of the buyers, "cleared up 370 cases"."""
    verb = lemma(line.word(k - 1))
    # "A2 Milk up $2" is no verb.
    counted = amount in ("count", "money") and line.tag(k - 1)[:2] == "VB" and line.form(k - 1).islower()
    return verb not in _changes("toward") if counted else verb in _changes("no direction")


def _change_after(line: Line, k: int) -> str | None:
    """Return the direction that the word after an amount gives: "3% higher", "a 5% fall"."""
    change = _changes("after").get(line.word(k))
    phrase = line.phrase(k) if change is None and line.tag(k)[:2] == "NN" else None
    if phrase is not None and phrase.head == line.words[k].i:
        change = _changes("noun").get(line.word(k))
    return change.direction if change is not None else None


def amount_changed(line: Line, quantity: Quantity, amount: str) -> str | None:
    """Return up or down where a quantity is the amount of a movement: "fell 3%", "a rise of 200", "3% lower", "+3%".

    `amount` as in :func:`change_before`.
    """
    # "Fell by between 3% and 5%".
    ranges = quantity.ranged and line.lower[max(0, quantity.begin - 2) : quantity.begin] == ["by", "between"]
    first = quantity.begin - ranges
    moves = amount in ("rate", "money")
    sign = (
        line.form(first)[0]
        if line.form(first)[0] in "-−"
        else "+"
        if line.word(first - 1) == "+" and line.touches(first)
        else ""
    )
    if moves and sign:
        return "up" if sign == "+" else "down"
    if (
        (quantity.ranged and line.word(first - 1) == "from")
        or _is_vote(line, quantity)
        or _is_lost_to(line, quantity.end + 1)
    ):
        return None
    if quantity.unit is not None and quantity.unit.kind == "duration" and line.word(quantity.end) in _LATER:
        # "Goes down ten minutes later"
        return None
    if amount == "money" and line.word(quantity.end) == "into":
        # "Sank $30 billion into the mines"
        return None
    away = line.word(quantity.end) in _AWAY and line.tag(quantity.end + 1) != "CD"
    if quantity.unit is not None and quantity.unit.kind == "length" and away:
        # "The boat sank 17 km from the port."
        return None
    told = change_before(line, first, amount) if not _is_margin(line, quantity) else None
    if told is None and amount == "count" and quantity.noun is None and _leads_to_a_level(line, quantity):
        # "Hanson dropped 11 to 200.5".
        told = change_before(line, first, "rate")
    if (
        told == "up"
        and amount == "rate"
        and line.word(quantity.last) == "of"
        and line.tag(quantity.begin - 1)[:2] == "VB"
    ):
        # "Grows a third of the crop" is no rise.
        return None
    return told or (_change_after(line, quantity.last) if moves else None)


def _leads_to_a_level(line: Line, quantity: Quantity) -> bool:
    k = quantity.end + 1
    k += line.tag(k) != "CD"
    return line.word(quantity.end) == "to" and line.tag(k) == "CD" and line.tag(k + 1)[:1] not in ("N", "J")


def _is_vote(line: Line, quantity: Quantity) -> bool:
    """Say whether a number is of votes that others stand against: "backed the rise by 19 votes to 17"."""
    behind = quantity.last + (line.word(quantity.last) in _VOTES)
    return behind > quantity.last and line.word(behind) == "to" and line.tag(behind + 1) == "CD"


def _is_margin(line: Line, quantity: Quantity) -> bool:
    """Say whether a number is by how much somebody lost: "the motion was lost by seven votes"."""
    clause = verb_before(line, quantity.begin) if line.word(quantity.begin - 1) == "by" else None
    return clause is not None and clause.group.lemma == "lose" and clause.group.last == line.words[quantity.begin - 1].i


def _is_lost_to(line: Line, k: int) -> bool:
    """Say whether a share at word `k` stands against another of one vote: "losing just 54 percent to 46 percent"."""
    beside = line.word(k - 1) == "to" and {line.word(k - 2), line.word(k + 1)} <= _PERCENT
    clause = verb_before(line, k) if beside else None
    return clause is not None and clause.group.lemma == "lose"


def moves_before(line: Line, k: int) -> bool:
    """Say whether a movement is told of before word `k` in its clause: "rose", "fell sharply", "a rise", "up"."""
    for j in range(k - 1, max(-1, k - _BACK), -1):
        word = line.lower[j]
        if line.tag(j) in (":", ".", "``") or line.tag(j) in ("WDT", "WP"):
            return False
        if word in _changes("adverb") or (word in _changes("noun") and line.tag(j)[:2] == "NN"):
            return True
        if line.tag(j)[:2] == "VB":
            return _verb(line, j) is not None or lemma(word) in _changes("movement")
    return False


def role_of(line: Line, k: int) -> str:
    """Return the role of a level that begins at word `k`: after a movement "to" it, before one "from" it, "all but" it.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> role_of(words_of("It rose to 40."), 3), role_of(words_of("All but three fell."), 2)
    ('after', 'complement')
    """
    word = line.word(k - 1)
    if word == "but" and line.word(k - 2) == "all":
        return COMPLEMENT
    same = (word == "to" and line.word(k - 2) in _SAME_AS) or _is_lost_to(line, k)
    if same or word not in ("to", "from") or (line.word(k - 2) in _VOTES and line.tag(k - 3) == "CD"):
        return LEVEL
    if not moves_before(line, k - 1):
        return LEVEL
    return AFTER if word == "to" else BEFORE
