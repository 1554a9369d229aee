"""A number that words draw from what was told, with the only amounts nearby that can give one of its kind.

Which kind the number is of says what is done with them: a rate and a time, or a price and a number, are multiplied, a share
is taken of its whole, two levels are set apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_level, is_points, is_share
from analysis.extract.relations.giving import (
    added,
    differences,
    is_exact,
    of_price,
    of_whole,
    products,
    shares,
    those_behind,
    used_up,
)
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import without_last
from analysis.extract.relations.readings import Reading, only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.extract.relations.timing import has_its_time, is_only_possible
from analysis.text.tagsets import FINITE

Way = Callable[[Passage, Mention, Sequence[Mention]], Iterator[Reading]]
_REACH = 2
_FURTHEST = 0.6
_NEAR = 5
_NO_PARTICIPLES = FINITE | {"MD", ",", ".", "IN"}
_NEVER = frozenset({"age", "ratio", "ordinal", "temperature", "probability"})


def pointed(passage: Passage) -> Iterator[Relation]:
    """Yield numbers that are said to follow from what was told, with what they follow from."""
    for one in passage.mentions:
        if not is_exact(one) or one.figure.kind in _NEVER or is_points(one.figure) or _is_no_fact(passage, one):
            continue
        if begins_with("not of that alone", tail(passage, one)):
            # "That makes £900 with the fees".
            continue
        for rule, tied, way in _WAYS:
            if tied(passage, one) and (found := _only(passage, one, way)) is not None:
                yield from only(passage, rule, found.roles, found.given, found.comes_to, _FURTHEST)
                break


def _only(passage: Passage, one: Mention, way: Way) -> Reading | None:
    """Return the only reading of the nearest sentences that give any."""
    for reach in range(_REACH + 1):
        there = within(passage, max(0, one.sentence - reach), one.sentence)
        told = [each for each in there if each.place != one.place]
        readings = list(way(passage, one, told))
        if readings:
            return readings[0] if len(readings) == 1 and not _is_known(one, told) else None
    return None


def _is_known(one: Mention, told: Sequence[Mention]) -> bool:
    """Say whether a number was told before, so that it is drawn from nothing."""
    return any(each.value == one.value and akin(each.figure, one.figure) for each in told)


def _is_no_fact(passage: Passage, one: Mention) -> bool:
    said = lead(passage, one)
    unsure = any(says(kind, said) for kind in ("required", "foretold")) or is_only_possible(passage, one)
    return unsure or any(says(kind, sentence_words(passage, one.sentence)) for kind in ("another one", "only if"))


# ---------------------------------------------------------------------- what ties a number to what was told


def _follows(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a number follows: "this comes to", "by then she will have had"."""
    before = without_last("how exactly", lead(passage, one))
    return ends_with("multiplied out", before) or before.split()[-3:-1] == ["will", "have"]


def _is_used_up(passage: Passage, one: Mention) -> bool:
    """Say whether so many are told to be gone already: "with 8,600 tickets gone"."""
    before = without_last("how exactly", lead(passage, one))
    opens = one.first - passage.doc.sentences[one.sentence].first == len(lead(passage, one).split())
    return opens and before.strip() == "with" and says("used up", f" {' '.join(tail(passage, one).split()[:3])} ")


def _is_left(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a number is what that leaves: "that left 860 metres"."""
    said = without_last("how exactly", lead(passage, one)).split()
    # "That left 860 metres", "that leaves women £4.40".
    told = any(ends_with("that leaves", f" {' '.join(words)} ") for words in (said, said[:-1]))
    ahead = [each for each in within(passage, one.sentence, one.sentence) if each.first > one.first]
    apart = begins_with("so far apart", tail(passage, one)) or any(akin(each.figure, one.figure) for each in ahead)
    return told and apart and not has_its_time(passage, one)


def _is_brought(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a number is what another came on top of: "that takes the bill to £1,890"."""
    before = without_last("how exactly", lead(passage, one))
    return before.endswith(" to ") and says("that takes", f" {' '.join(before.split()[-2 * _NEAR :])} ")


def _is_of_all(passage: Passage, one: Mention) -> bool:
    """Say whether a sentence opens with words that make a number that of all: "Between them the two hospitals lost 47 nurses"."""
    opens = one.first - passage.doc.sentences[one.sentence].first == len(lead(passage, one).split())
    led = opens and begins_with("of all together", lead(passage, one))
    behind = says("of all together", f" {' '.join(tail(passage, one).split()[: _NEAR - 1])} ")
    return (led or behind) and not is_bare(one.figure)


def _is_worth(passage: Passage, one: Mention) -> bool:
    """Say whether a number is what all is worth at a price that opens its sentence: "At £14.80 apiece they were worth £3,700"."""
    there = within(passage, one.sentence, one.sentence)
    priced = bool(there) and there[0] != one and _is_price(passage, there[0])
    return (
        priced and list(there[1:2]) == [one] and one.figure.unit == (there[0].figure.unit or "").partition(" per ")[0]
    )


def _is_price(passage: Passage, each: Mention) -> bool:
    """Say whether a sum of money is that of each: "at £14.80 apiece"."""
    money = each.figure.kind == "money" or (each.figure.kind == "rate" and " per " in (each.figure.unit or ""))
    return (
        money
        and lead(passage, each).split()[:1] == ["at"]
        and says("each", f" {' '.join(tail(passage, each).split()[:2])} ")
    )


def _is_more(passage: Passage, one: Mention) -> bool:
    """Say whether a number is how much more or less somebody pays or gets, of whom both were told: "pay 27p more"."""
    behind = tail(passage, one)
    compared = any(begins_with(f"comparative {way}", behind) for way in ("more", "less"))
    further = " than " in f" {' '.join(behind.split()[:_NEAR])} " or says("further", lead(passage, one))
    # "Killed seven and injured 20 more": so many besides.
    other = further or one.figure.kind in COUNTS or has_its_time(passage, one)
    return compared and not other and is_level(one.figure)


def _are_those_who(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of those of whom a share was told: "the 160 who did"."""
    before, behind = lead(passage, one), tail(passage, one)
    bare = is_bare(one.figure) and one.figure.kind in COUNTS
    # "The 160 who did were better", but "the 160 who spoke", "the 160 who had spoken".
    did = begins_with("who did so", behind) and passage.doc.after(one.last + 1).tag in _NO_PARTICIPLES
    return bare and did and ends_with("known or pointed", before)


def _is_its_share(passage: Passage, one: Mention) -> bool:
    """Say whether a share is what somebody has of a whole: "its 45 per cent stake"."""
    owned = ends_with("its own", lead(passage, one)) and not lead(passage, one).endswith((" a ", " the "))
    noun, *behind = [*tail(passage, one).split(), ""]
    # "Its 25 per cent stake in the brewery": of another.
    return is_share(one.figure) and owned and says("what one owns", f" {noun} ") and behind[:1] not in (["in"], ["of"])


_WAYS: tuple[tuple[str, Callable[[Passage, Mention], bool], Way], ...] = (
    ("share: pointed", _is_its_share, shares),
    ("share: of those", _are_those_who, of_whole),
    ("share: of those", _follows, of_whole),
    ("difference: pointed", _is_left, differences),
    ("difference: pointed", _is_more, differences),
    ("sum: pointed", _is_brought, added),
    ("sum: pointed", _is_of_all, those_behind),
    ("product: pointed", _is_worth, of_price),
    ("product: pointed", _follows, products),
    ("product: pointed", _is_used_up, used_up),
)
