"""What is left of a whole beside a part of it: "31 of the 90 passed. The other 59", and at most how many can be left."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.drawn_shares import BACK, last_parts
from analysis.extract.relations.nearby import Mention, Part, Passage, place_of, within
from analysis.extract.relations.operands import (
    amounts_before,
    has_a_share,
    is_explained,
    without_last,
)
from analysis.extract.relations.readings import Reading, stated
from analysis.extract.relations.said import (
    begins_with,
    ends_with,
    lead,
    says,
    sentence_words,
    tail,
)
from analysis.text.tagsets import FINITE

_NEAR = 4


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


def left_at_most(passage: Passage) -> Iterator[Relation]:
    """Yield parts of a whole with those that are "still" in another state: what is neither may be left out, none is both."""
    for one in passage.mentions:
        if is_share(one.figure) or not is_level(one.figure) or not is_bare(one.figure):
            continue
        if not begins_with("is still open", tail(passage, one)):
            continue
        links = last_parts(passage, one) or _facing_state(passage, one)
        if len({link.whole.place for link in links}) == 1 and links[0].whole.sentence >= one.sentence - 1:
            last = place_of(passage, links[-1].part)
            between = passage.mentions[last + 1 : place_of(passage, one)]
            if any(not is_bare(each.figure) or not says("joiner", lead(passage, each)) for each in between):
                continue
            # "11 were convicted, four acquitted and five are still to be tried".
            parts = (*(("parts", each.place) for each in [*(link.part for link in links), *between, one]),)
            if 0 < one.value < links[0].whole.value:
                yield stated(passage, "sum: left at most", (*parts, ("whole", links[0].whole.place)), "at most")


def _facing_state(passage: Passage, one: Mention) -> list[Part]:
    """Return the only number before one in its sentence, without a noun, as a part of the only one of the sentence before."""
    here = [each for each in within(passage, one.sentence, one.sentence) if each.first < one.first]
    there = within(passage, one.sentence - 1, one.sentence - 1)
    counts = [each for each in there if each.figure.kind == "count" and each.figure.unit is not None]
    alone = len(here) == len(there) == len(counts) == 1 and is_bare(here[0].figure) and is_level(here[0].figure)
    told = alone and passage.doc.tokens[here[0].last].tag in FINITE and here[0].value < counts[0].value
    return [Part(here[0], counts[0])] if told else []


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
