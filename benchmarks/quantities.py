"""Scores quantities read from sentences against annotated ones, in the layout of NewsQuant.

Matching is one to one: for each measure and sentence a maximum bipartite matching, so that nothing is credited twice.
value: both ends are equal (a single value is a range whose ends coincide; an open bound is its closed end).
value + unit: the units are equal as well, whatever their spelling; a noun has to be the same noun.
value + change: the mark of change is equal as well: "=", "~", ">", "<", "up", "down".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from benchmarks.unitnames import ALIASES

MEASURES = ("value", "value + unit", "value + change", "all")
Quantity = Mapping[str, Any]
Ends = tuple[float, float]

_NUMBER = r"[-−]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_RANGE = re.compile(rf"\s*({_NUMBER})\s*-\s*({_NUMBER})\s*")
_ALIAS = {name.lower(): name for name in ALIASES}
for _name, _words in ALIASES.items():
    for _word in _words.split(" "):
        _ALIAS.setdefault(_word.replace("_", " "), _name)
_KNOWN = frozenset(_ALIAS)
_IRREGULAR = dict(
    pair.split(":")
    for pair in "feet:foot men:man women:woman children:child people:people persons:person inches:inch "
    "fishermen:fisherman lives:life series:series news:news gas:gas bus:bus hertz:hertz celsius:celsius "
    "species:species yes:yes staff:staff lens:lens previous:previous status:status virus:virus analysis:analysis".split()
)
_SPELLING = [(re.compile(r"metre\b"), "meter"), (re.compile(r"litre\b"), "liter"),
             (re.compile(r"gramme\b"), "gram"), (re.compile(r"per cent\b"), "percent")]  # fmt: skip
_PER = re.compile(r"\s*(?:/|\bper\b|\beach\b|\bevery\b)\s*|\s+(?:a|an)[\s-]+(?=[a-z])")


class Score(NamedTuple):
    """Precision, recall and their harmonic mean, in per cent."""

    precision: float
    recall: float
    f1: float


def score(gold: Sequence[Sequence[Quantity]], read: Sequence[Sequence[Quantity]]) -> dict[str, Score]:
    """Return the score of each measure over all sentences.

    Examples
    --------
    >>> gold = [[{"value": "70.0-80.0", "change": "=", "normalized_unit": "percentage"}]]
    >>> read = [[{"low": 70, "high": 80, "change": "~", "unit": "percent"}]]
    >>> {measure: one.f1 for measure, one in score(gold, read).items()}
    {'value': 100.0, 'value + unit': 100.0, 'value + change': 0.0, 'all': 0.0}
    """
    wanted, given = sum(map(len, gold)), sum(map(len, read))
    right = dict.fromkeys(MEASURES, 0)
    for one, other in zip(gold, read, strict=True):
        for measure, pairs in paired(one, other).items():
            right[measure] += len(pairs)
    return {measure: _score(right[measure], given, wanted) for measure in MEASURES}


def _score(right: int, given: int, wanted: int) -> Score:
    precision, recall = right / given if given else 0.0, right / wanted if wanted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return Score(*(round(100 * value, 1) for value in (precision, recall, f1)))


def paired(gold: Sequence[Quantity], read: Sequence[Quantity]) -> dict[str, dict[int, int]]:
    """Return, by measure, which quantity that was read goes with which annotated one."""
    edges: dict[str, list[list[int]]] = {measure: [[] for _ in gold] for measure in MEASURES}
    for at, wanted in enumerate(gold):
        mark = str(wanted.get("change", "=")).strip()
        ends = gold_ends(wanted["value"])
        for index, given in enumerate(read):
            if not _same_ends(ends, read_ends(given), fall=mark == "down"):
                continue
            unit = canonical(wanted.get("normalized_unit")) == canonical(given.get("unit"))
            change = given.get("change", "=") == mark
            for measure, holds in zip(MEASURES, (True, unit, change, unit and change), strict=True):
                if holds:
                    edges[measure][at].append(index)
    return {measure: _matching(edges[measure]) for measure in MEASURES}


def _matching(edges: list[list[int]]) -> dict[int, int]:
    """Return a maximum bipartite matching (Kuhn): annotated quantity by the one read."""
    owner: dict[int, int] = {}

    def augment(at: int, seen: set[int]) -> bool:
        for index in edges[at]:
            if index not in seen:
                seen.add(index)
                if index not in owner or augment(owner[index], seen):
                    owner[index] = at
                    return True
        return False

    for at in range(len(edges)):
        augment(at, set())
    return {at: index for index, at in owner.items()}


def gold_ends(raw: str | float) -> Ends:
    """Return both ends of an annotated value: "70-80", "12.0".

    Examples
    --------
    >>> gold_ends("9-8"), gold_ends("1,200")
    ((8.0, 9.0), (1200.0, 1200.0))
    """
    written = str(raw).replace(",", "").strip()
    if match := _RANGE.fullmatch(written):
        first, second = sorted(float(end.replace("−", "-")) for end in match.groups())
        return first, second
    return float(written), float(written)


def read_ends(quantity: Quantity) -> Ends | None:
    """Return both ends of a quantity that was read; an open end is the other one."""
    ends = [quantity[end] for end in ("low", "high") if quantity.get(end) is not None]
    return (min(ends), max(ends)) if ends else None


def _same_ends(gold: Ends, read: Ends | None, *, fall: bool) -> bool:
    if read is None:
        return False
    if fall:  # the annotators write a fall of 3 % as -3 or as 3
        gold, read = _unsigned(gold), _unsigned(read)
    return all(abs(one - other) <= max(1e-4 * max(abs(one), abs(other)), 1e-40) for one, other in zip(gold, read, strict=True))  # fmt: skip


def _unsigned(ends: Ends) -> Ends:
    low, high = sorted(abs(end) for end in ends)
    return low, high


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes", "zes")) else word[:-1]


def canonical(raw: object) -> str:
    """Return one name for a unit, however it is written.

    Examples
    --------
    >>> canonical("USD"), canonical("$"), canonical("km/h"), canonical("US dollars per barrel"), canonical("homes")
    ('USD', 'USD', 'kilometer per hour', 'USD per barrel', 'home')
    """
    unit = " ".join(str(raw or "-").lower().replace("’", "'").split())
    for spelling, usual in _SPELLING:
        unit = spelling.sub(usual, unit)
    whole = _canonical(unit)
    if unit in _ALIAS or whole in _KNOWN:
        return whole
    parts = [part for part in _PER.split(unit) if part]
    return " per ".join(map(_canonical, parts)) if len(parts) > 1 else whole


def _canonical(unit: str) -> str:
    unit = unit.strip()
    if unit in _ALIAS:
        return _ALIAS[unit]
    unit = " ".join(_singular(word) for word in unit.replace("-", " ").replace(".", "").split())
    for spelling, usual in _SPELLING:
        unit = spelling.sub(usual, unit)
    return _ALIAS.get(unit, unit)
