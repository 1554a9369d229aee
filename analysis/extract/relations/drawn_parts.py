"""What is left of a whole beside a part of it: "31 of the 90 passed. The other 59", and at most how many can be left."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.relations.alike import is_level, is_share, of_one_kind
from analysis.extract.relations.drawn_shares import BACK, last_parts
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.operands import (
    amounts_before,
    has_a_share,
    is_explained,
    without_last,
)
from analysis.extract.relations.readings import Reading
from analysis.extract.relations.said import (
    begins_with,
    ends_with,
    lead,
    says,
    sentence_words,
    tail,
)


def rest(passage: Passage, one: Mention) -> Iterator[Reading]:
    """Yield a whole and its parts before the number that is left of it."""
    figure = one.figure
    if is_share(figure) or not is_level(figure) or figure.low != figure.high or not is_left(passage, one):
        return
    links = last_parts(passage, one)
    wholes = {link.whole.place: link.whole for link in links}
    for whole in wholes.values():
        parts = [link.part for link in links if link.whole == whole]
        if not of_one_kind(figure, whole.figure) or whole.value <= one.value or has_a_share(passage, whole, one):
            continue
        roles = (*(("parts", part.place) for part in [*parts, one]), ("whole", whole.place))
        before = amounts_before(passage, one, BACK)
        others = [each.value for each in before if of_one_kind(each.figure, whole.figure)]
        left = whole.value - sum(part.value for part in parts)
        if ends_with("another one", lead(passage, one)) and (
            left > one.value or says("up to now", lead(passage, whole))
        ):
            # "Nine of the 23 were jailed. Another 11 are due": there may be more; "So far 23 have come": others than these.
            continue
        sure = len(wholes) == 1 and not is_explained(one.value, others)
        yield Reading(roles, one.value, left, sure or left == one.value)


def is_left(passage: Passage, one: Mention) -> bool:
    """Say whether words tell that a number is what is left: "the 12 who remain", "another 12 have still to", "leaving 12"."""
    before, behind = without_last("how exactly", lead(passage, one)), tail(passage, one)
    if begins_with("that is left", behind) and ends_with("known again", before):
        return True
    if ends_with("known again", before) and _is_undone(passage, one):
        return True
    return ends_with("leaves over", before)


def _is_undone(passage: Passage, one: Mention) -> bool:
    """Say whether a word denies what was said before of others: "48 have been repaired. The 27 unrepaired rooms"."""
    word = next(iter(tail(passage, one).split()), "")
    said = sentence_words(passage, one.sentence) + sentence_words(passage, max(one.sentence - 1, 0))
    return word.startswith("un") and f" {word.removeprefix('un')} " in said
