"""What an amount is called that a verb stands before: the "amount paid", the "time spent", the "number hired", the "price"."""

from __future__ import annotations

from functools import cache, lru_cache

from analysis.extract.figures.kinds import Kind
from analysis.extract.figures.placing import Place, before_sum, named
from analysis.lexicon import rows, words
from analysis.text.clauses import Clause
from analysis.text.wordforms import word_form

# Behind "at" or "for", what these say of an amount is a price: "sold for $5m", "trades above 50p".
_TRADING, _AT_A_PRICE = words("measures", "word", kind="trading"), words("measures", "word", kind="at a price")
# Verbs of which the object can be a share: "won 40%".
_MOVING = words("changes", "word", place="verb")
_MORE = frozenset({"more", "less", "fewer", "extra"})
_SHARED = words("measures", "word", kind="shared")
_NAMED = ("amount", "time", "distance", "share", "number", "area")
_OF_KINDS = {"duration": "time", "length": "distance", "share": "share", "area": "area", "count": "number"}


def amount_done(place: Place, verb: Clause, *, changed: bool = False) -> str | None:
    """Return what an amount is called that a verb says is done: "amount paid", "time spent", None if it has no name.

    `changed`: it is the amount of a change.

    Examples
    --------
    >>> from analysis.extract.figures.changes import verb_before
    >>> from analysis.extract.figures.kinds import kind_of
    >>> from analysis.extract.figures.quantities.measured import measured_in
    >>> for text in ("The court paid $5m.", "They waited 3 hours.", "The firm was fined $5m."):
    ...     line, (one,) = measured_in(text)
    ...     place = Place(line, one, kind_of(line, one), verb_before(line, one.begin))
    ...     print(amount_done(place, place.verb))
    amount paid
    wait
    fine
    """
    kind, did = place.kind, verb.group.lemma
    if kind.unit == "time":
        return None
    if kind.kind == "share" and did not in _SHARED:
        # "They pay 12% more", "paid £860, up 12%": what is paid is so much more.
        more = (changed and did not in _MOVING) or place.line.word(place.quantity.last) in _MORE
        done = participle(did) if more else None
        return f"amount {done}" if done is not None else None
    if (name := named("done").get(did)) is not None:
        return name
    if (is_money(kind) or changed) and did in _TRADING:
        # "Closed at $11, down 25 cents".
        return None
    done = participle(did)
    return f"{_noun(kind)} {done}" if done is not None else None


def is_price(place: Place, verb: Clause) -> bool:
    """Say whether an amount is what something is sold for."""
    return verb.group.lemma in _TRADING and is_at_a_price(place)


def is_at_a_price(place: Place) -> bool:
    """Say whether "at", "for" or "above" stands before an amount of money."""
    line, quantity = place.line, place.quantity
    first = before_sum(line, quantity.begin)
    # "Trades above $5", but not "with just under $5".
    modifiers = range(quantity.begin, quantity.first) if line.tag(quantity.begin - 1)[:1] == "V" else ()
    before = [first - 1, *modifiers]
    return is_money(place.kind) and any(line.word(k) in _AT_A_PRICE for k in before)


def is_named_by_verb(measure: str | None) -> bool:
    """Say whether a measure is only what a verb says is done.

    Examples
    --------
    >>> is_named_by_verb("amount paid"), is_named_by_verb("number of pupils")
    (True, False)
    """
    noun, _, done = (measure or "").partition(" ")
    known = word_form(done)
    return noun in _NAMED and known is not None and "VBN" in known.tags


def _noun(kind: Kind) -> str:
    """Return the noun for how much it is: "amount" of money, "time" of a rate in hours."""
    if kind.kind == "rate":
        first = (kind.unit or "").partition(" ")[0]
        return "time" if first in _units("duration") else "amount" if is_money(kind) else "number"
    return _OF_KINDS.get(kind.kind, "amount")


def is_money(kind: Kind) -> bool:
    """Say whether a figure is an amount of money, or of money for each of something."""
    return kind.kind == "money" or (kind.kind == "rate" and (kind.unit or "").partition(" ")[0] in _money())


@cache
def _units(kind: str) -> frozenset[str]:
    return frozenset(row["unit"] for row in rows("units") if row["kind"] == kind)


@cache
def _money() -> frozenset[str]:
    return frozenset(row["code"] for row in rows("currencies")) | _units("money")


@cache
def _irregular() -> dict[str, str]:
    return {row["verb"]: row["participle"] for row in rows("irregular_participles")}


@lru_cache(maxsize=1 << 12)
def participle(verb: str) -> str | None:
    """Return the past participle of a verb, None if it is not known.

    Examples
    --------
    >>> [participle(verb) for verb in ("pay", "raise", "lop", "carry", "adopt", "xyz")]
    ['paid', 'raised', 'lopped', 'carried', 'adopted', None]
    """
    if verb in _irregular():
        return _irregular()[verb]
    forms = [f"{verb}d", f"{verb[:-1]}ied"] if verb[-1:] in ("e", "y") else [f"{verb}ed", f"{verb}{verb[-1:]}ed"]
    forms += [f"{verb}ed"]
    known = ((form, word_form(form)) for form in forms)
    return next((form for form, one in known if one is not None and one.verb == verb and "VBN" in one.tags), None)
