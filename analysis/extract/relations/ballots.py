"""Votes for and against on a bench or a board, beside how many sit on it: "The nine-member court … By six votes to three"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_level
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import lead, says, tail

_SENTENCES = 2
_MOST = 1000
_TO = re.compile(r" (?:votes? |judges? |members? |councillors? |jurors? )?(?:to|against) $")
_NEAR = 6


def ballots(passage: Passage) -> Iterator[Relation]:
    """Yield two numbers of votes with the only number of members nearby, which they are not more than."""
    for one, other in pairwise(passage.mentions):
        if not _is_vote(passage, one, other):
            continue
        around = within(passage, one.sentence - _SENTENCES, one.sentence + _SENTENCES)
        bodies = [each for each in around if each not in (one, other) and _is_body(passage, each)]
        if len(bodies) == 1 and bodies[0].value >= max(one.value, other.value):
            roles = (("whole", bodies[0].place), ("parts", one.place), ("parts", other.place))
            yield stated(passage, "sum: votes on a body", roles, "at most")


def _is_vote(passage: Passage, one: Mention, other: Mention) -> bool:
    counted = all(each.figure.kind in COUNTS and is_level(each.figure) for each in (one, other))
    if one.sentence != other.sentence or not counted or not 0 < max(one.value, other.value) < _MOST:
        return False
    between = tail(passage, one)
    near = f"{' '.join(lead(passage, one).split()[-_NEAR:])} {between} "
    return _TO.fullmatch(between) is not None and (says("voting", f" {near}") or " vote" in between)


def _is_body(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of those who sit on a body: "nine-member court", "a bench of nine", "seven judges"."""
    if one.figure.kind not in COUNTS or one.value < 2:
        return False
    behind = " ".join(tail(passage, one).replace("-", " ").split()[:2])
    members = says("members", f" {behind} {one.figure.unit} ")
    bench = lead(passage, one).endswith(" of ") and says("body", f" {' '.join(lead(passage, one).split()[-3:])} ")
    return (members and (is_adjective(passage, one) or lead(passage, one).endswith(" all "))) or bench
