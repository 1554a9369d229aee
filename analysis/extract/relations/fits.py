"""What the figures of a wording have to be, by its kind or its rule; the sense that they give it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from analysis.extract.records import Figure
from analysis.extract.relations.alike import LASTING, PERCENT, alike, is_bare, is_count, is_people, is_share
from analysis.lexicon import words

_DIVIDED = words("divided_wholes", "noun")
_APART = words("relation_words", "word", kind="apart")
_MEASURED = frozenset({"area", "length", "mass", "volume", "temperature", "speed"})
_SMALLEST = 3
_MORE = words("relation_words", "word", kind="more parts")
Roles = Mapping[str, Sequence[Figure]]


def _alike_or_bare(one: Figure, other: Figure) -> bool:
    """Say whether figures are alike, or one leaves out the unit of the other: "510 tonnes from 480"."""
    bare = (is_bare(one) and not is_share(other)) or (is_bare(other) and not is_share(one))
    # "Rises to £14.20 an hour from £13.10".
    units = [(each.unit or "").partition(" per ")[0] for each in (one, other)]
    paid = {one.kind, other.kind} == {"rate", "money"} and units[0] == units[1] and not _is_per_share(one, other)
    return alike(one, other) or bare or paid


def _is_per_share(*figures: Figure) -> bool:
    return any((figure.unit or "").endswith(" per share") for figure in figures)


def _all_alike(figures: Sequence[Figure]) -> bool:
    return all(alike(figures[0], other) for other in figures[1:])


def _of_one_noun(part: Figure, whole: Figure) -> bool:
    """Say whether a part is counted as its whole is, or leaves out the noun, or both are people."""
    if not is_count(part):
        return alike(part, whole)
    return is_count(whole) and (is_bare(part) or part.unit == whole.unit or is_people(part, whole))


def _sum(roles: Roles) -> bool:
    parts, whole = roles["parts"], roles.get("whole", ())
    return _all_alike([*parts, *whole]) and not (is_share(parts[0]) and whole) and all(map(_is_large(parts), whole))


def _is_large(parts: Sequence[Figure]) -> Callable[[Figure], bool]:
    """Return what says whether a number may be all of some parts: "340, 275 and 160. The three" is none."""
    total = sum(part.low or 0.0 for part in parts)
    return lambda whole: whole.high is None or _SMALLEST * whole.high >= total


def _sum_of_nouns(roles: Roles) -> bool:
    whole = roles["whole"][0]
    return _sum(roles) and all(_of_one_noun(part, whole) and _is_no_more(part, whole) for part in roles["parts"])


def _is_no_more(part: Figure, whole: Figure) -> bool:
    return part.low is None or whole.high is None or part.low <= whole.high


def _sum_of_all(roles: Roles, furthest: float = 1 / 3) -> bool:
    """Say whether parts of any nouns come near their whole, which has no part that is as large."""
    whole, total = roles["whole"][0].low or 0.0, sum(part.low or 0.0 for part in roles["parts"])
    exact = all(figure.low == figure.high for figure in [*roles["whole"], *roles["parts"]])
    smaller = all((part.low or 0.0) < whole for part in roles["parts"])
    return _sum(roles) and exact and smaller and abs(total - whole) <= furthest * max(total, whole)


def _sum_of_many(roles: Roles) -> bool:
    nouns = [part.unit for part in roles["parts"]]
    return len(set(nouns)) == len(nouns) > 2 and is_count(roles["whole"][0]) and _sum_of_all(roles, 1 / 6)


def _sum_of_people(roles: Roles) -> bool:
    """Say whether a whole and all parts are people, each part of a noun of its own: "seven workers and six passers-by"."""
    parts = roles["parts"]
    nouns = {part.unit for part in parts}
    return is_people(*parts, *roles["whole"]) and len(nouns) == len(parts) and _sum_of_all(roles)


def _sum_of_bare(roles: Roles) -> bool:
    noun = roles["whole"][0].unit
    left_out = all(is_bare(part) or part.unit == noun or not is_count(part) for part in roles["parts"])
    return _sum_of_nouns(roles) and left_out


def _answers(roles: Roles) -> bool:
    return all(figure.unit == "percent" and figure.change is None for figure in roles["parts"])


def _by_shares(roles: Roles) -> bool:
    """Say whether a vote is told in per cent, the second without: "rejected by 54 per cent to 46"."""
    first, second = roles["parts"]
    return first.unit == "percent" and (second.unit == "percent" or is_bare(second)) and first.change is None


def _share(roles: Roles) -> bool:
    part, whole = roles["part"][0], roles["whole"][0]
    share = roles.get("share", ())
    fits = alike(part, whole) and not is_share(part) and not is_share(whole)
    return fits and all(is_share(one) and one.change is None for one in share)


def _as_much(roles: Roles) -> bool:
    """Say whether one amount is a fraction of another in its unit, also for a night or a month: "€90 a night, half the €180"."""
    part, whole = roles["part"][0], roles["whole"][0]
    units = [(one.unit or "").partition(" per ")[0] for one in (part, whole)]
    priced = units[0] == units[1] and "money" in (part.kind, whole.kind) and not is_share(part)
    fraction = (roles["share"][0].unit or "").startswith("fraction")
    return fraction and part.change is None and whole.change is None and (priced or _part(roles))


def _part(roles: Roles) -> bool:
    return _share(roles) and _of_one_noun(roles["part"][0], roles["whole"][0])


def _difference(roles: Roles) -> bool:
    figures = [roles["left"][0], roles["right"][0], roles["by"][0]]
    if is_share(figures[2]) and not is_share(figures[0]):
        return False
    units = {figure.unit for figure in figures} - {None}
    return _all_alike(figures) or (bool(units) and units <= PERCENT and all(map(_is_percent_or_bare, figures)))


def _is_percent_or_bare(figure: Figure) -> bool:
    return figure.unit in PERCENT or is_bare(figure)


def _difference_of_points(roles: Roles) -> bool:
    return roles["by"][0].unit == "point" and _difference(roles)


def _ratio(roles: Roles) -> bool:
    factor = roles["factor"][0]
    return (
        factor.kind == "ratio"
        and factor.unit == "count"
        and roles["left"][0].kind != "ratio"
        and (roles["left"][0].kind not in LASTING or roles["left"][0].unit == roles["right"][0].unit)
        and _alike_or_bare(roles["left"][0], roles["right"][0])
    )


def _product(roles: Roles) -> bool:
    count, each, total = roles["count"][0], roles["each"][0], roles["total"][0]
    told, _, per = (each.unit or "").partition(" per ")
    if per:
        # "5 km a day for 12 days".
        paid = (total.unit or "").partition(" per ")[0]
        return (paid == told or _is_measured_alike(total, told)) and count.unit == per
    if count.unit == total.unit is not None:
        # "40, 44 and 48 men, on average 44": a list.
        return False
    counts = (is_count(count) or count.kind == "duration") and total.kind != "duration"
    return counts and _alike_or_bare(each, total) and not is_share(each) and not is_share(total)


def _average(roles: Roles) -> bool:
    """Say whether a total may be shared out among a number: "84,000 people to its 12 games, an average of 7,000" is the other way."""
    count, each, total = roles["count"][0].low or 0.0, roles["each"][0].low or 0.0, roles["total"][0].low or 0.0
    return _product(roles) and (each < 1 or count <= total or not is_count(roles["total"][0]))


def _is_measured_alike(total: Figure, unit: str) -> bool:
    """Say whether a total is of the kind of a unit of measure: kilometres and "metres a day"."""
    return total.kind in _MEASURED and unit in words("units", "unit", kind=total.kind)


def _people_apart(roles: Roles) -> bool:
    whole = roles["whole"][0]
    return {part.unit for part in roles["parts"]} <= _APART and (is_bare(whole) or is_people(whole))


def _age(roles: Roles) -> bool:
    return all(figure.kind == "age" or (is_bare(figure) and figure.low == figure.high) for figure in roles["age"])


def _change(roles: Roles) -> bool:
    before, after, by = roles["before"][0], roles["after"][0], roles.get("by", ())
    if not _alike_or_bare(before, after) or before.change is not None or after.change is not None:
        return False
    return all(one.change is not None and (is_share(one) or _alike_or_bare(one, before)) for one in by)


def _order(roles: Roles) -> bool:
    left, right = roles["left"][0], roles["right"][0]
    return left.change is None and right.change is None and _of_one_noun(right, left)


def _order_of_prices(roles: Roles) -> bool:
    """Say whether amounts are alike, or the second leaves out that it is for a share: "$1.24 a share, beating the $1.31".

    Times are none: who is ahead in a race takes less.
    """
    left, right = roles["left"][0], roles["right"][0]
    if left.kind == "duration":
        return False
    return _order(roles) or (left.unit == f"{right.unit} per share" and right.change is None)


# What the figures of a relation have to be, by its kind or, where that is not enough, by its rule.
FITS: dict[str, Callable[[Roles], bool]] = {
    "sum": _sum,
    "sum: colon": _sum_of_nouns,
    "sum: made up of": _sum,
    "sum: consists of": _sum_of_all,
    "sum: parts behind a colon": _sum_of_many,
    "sum: people behind a colon": _sum_of_people,
    "sum: listed": _sum_of_bare,
    "sum: of": _sum_of_bare,
    "sum: shared out": _sum_of_bare,
    "sum: including": _sum_of_nouns,
    "sum: answers": _answers,
    "sum: for and against": _answers,
    "sum: by so much to so much": _by_shares,
    "share": _share,
    "share: as much as": _as_much,
    "share: part": _part,
    "share: including": _part,
    "difference": _difference,
    "difference: points": _difference_of_points,
    "ratio": _ratio,
    "product": _product,
    "average": _average,
    "change": _change,
    "sum: people": _people_apart,
    "age": _age,
    "order": _order,
    "order: above": _order_of_prices,
    "order: below": _order_of_prices,
}


def sense_of(sense: str, roles: Roles, said: Sequence[str]) -> str:
    """Return the sense of a wording with its figures and words.

    Parts that share nothing come to no more than their whole together: votes and seats, men, women and children. In "25 have
    a gym and 20 a pool" a school may be both. A part without a figure ("and one poor", "the rest") leaves the sum open.
    """
    if sense == "equal" and "parts" in roles:
        more = any(
            (word in _MORE or word[0].isdecimal()) and not (word == "another" and after[0] == "#")
            for word, after in pairwise(said)
        )
        return "at most" if more else sense
    if sense != "each at most":
        return sense
    units = [part.unit for part in roles["parts"]]
    if all(part.kind == "money" for part in roles["parts"]) and list(said).count("for") >= len(units) - 1:
        # "Includes £1.2m for books and £900,000 for shelves".
        return "at most"
    apart = len(set(units)) == len(units) and set(units) <= _APART
    return "at most" if apart or f"{roles['whole'][0].unit or ''}s" in _DIVIDED else sense
