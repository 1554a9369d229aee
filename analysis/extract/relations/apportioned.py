"""The one share beside a part and its whole: "Turnout was 61 per cent, with 52,800 of the 96,000 voters casting a ballot"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail, told_alike, words_of
from analysis.extract.relations.shared import noun_of
from analysis.text.tagsets import FINITE

_FURTHEST = 0.6
_PARTS = frozenset({"share: part", "share: part of the whole"})
_AMOUNTS = frozenset({"area", "money", "mass", "length", "volume", *COUNTS})
_CLOSE = 4
_FEW = 10


def apportioned(passage: Passage, known: Sequence[Relation]) -> Iterator[Relation]:
    """Yield each part of a whole with the only share of its sentence, or of the one beside it, that can be of it.

    Parameters
    ----------
    passage : Passage
    known : sequence of Relation
        What wordings have read already: their parts and wholes are taken over, and their shares are left alone.
    """
    links = _links(passage, known)
    taken = {index for one in known for role, index in one.roles if role == "share"}
    for part, whole in links:
        if part.place in taken or whole.place in taken:
            continue
        share = _share_of(passage, part, whole, links)
        if share is None or share.place in taken:
            continue
        roles = (("part", part.place), ("whole", whole.place), ("share", share.place))
        yield from only(
            passage, "share: the only one beside", roles, share.value, 100 * part.value / whole.value, _FURTHEST
        )


def _links(passage: Passage, known: Sequence[Relation]) -> list[tuple[Mention, Mention]]:
    """Return the parts with their wholes, as other wordings tell or as "of the month's 1,900 flights, 1,140" does."""
    placed = {one.place: one for one in passage.mentions}
    links = [
        (placed[one.of("part")[0]], placed[one.of("whole")[0]])
        for one in known
        if one.rule in _PARTS and {*one.of("part"), *one.of("whole")} <= placed.keys()
    ]
    for one, other in pairwise(passage.mentions):
        if one.sentence != other.sentence or not (_is_amount(one) and _is_amount(other)):
            continue
        between = tail(passage, one)
        if between.strip() in ("out of", "of"):
            links.append((one, other))
        elif _opens_with_of(passage, one) and is_bare(other.figure) and " , " in between:
            links.append((other, one))
    # "Nine of ten women" is a share itself.
    told = dict.fromkeys((part, whole) for part, whole in links if 0 < part.value < whole.value > _FEW)
    return [link for link in told if all(is_level(one.figure) and _is_amount(one) for one in link)]


def _opens_with_of(passage: Passage, whole: Mention) -> bool:
    """Say whether a sentence or a clause begins with "of" and a whole: "Of the month's 1,900 flights,"."""
    before = f" {lead(passage, whole).rpartition(' , ')[2].strip()} ".split()
    return before[:1] == ["of"] and len(before) <= _CLOSE


def _is_amount(one: Mention) -> bool:
    return one.figure.kind in _AMOUNTS and not is_share(one.figure) and " per " not in (one.figure.unit or "")


def _share_of(
    passage: Passage, part: Mention, whole: Mention, links: Sequence[tuple[Mention, Mention]]
) -> Mention | None:
    """Return the only share of the sentence, or of the ones beside it where that has none, if its words let it be."""
    here = _shares(passage, part.sentence)
    if any(_is_other(passage, one, part, whole) for one in within(passage, part.sentence, part.sentence)):
        return None
    if here:
        return here[0] if len(here) == 1 and _is_tied(passage, here[0], part, whole) else None
    beside = [*_shares(passage, part.sentence - 1), *_shares(passage, part.sentence + 1)]
    others = [one for one in links if one != (part, whole) and abs(one[0].sentence - part.sentence) <= 1]
    if len(beside) != 1 or others or not _is_of_its_noun(passage, beside[0], whole):
        return None
    return beside[0] if told_alike(passage, beside[0], part, whole) else None


def _is_other(passage: Passage, one: Mention, part: Mention, whole: Mention) -> bool:
    """Say whether a sentence has another amount that a share could be of."""
    return one not in (part, whole) and _is_amount(one) and (is_bare(one.figure) or akin(one.figure, whole.figure))


def _shares(passage: Passage, sentence: int) -> list[Mention]:
    if sentence < 0:
        return []
    return [
        one
        for one in within(passage, sentence, sentence)
        if is_share(one.figure) and "point" not in (one.figure.unit or "") and 0 < one.value < 100
    ]


def _is_tied(passage: Passage, share: Mention, part: Mention, whole: Mention) -> bool:
    """Say whether a share of the sentence has no clause of its own: no verb on the way, but of what it comes to, and no "and"."""
    own_whole = share.figure.whole is not None and whole.figure.span.start in range(*share.figure.whole)
    of_whom = begins_with("of whom", tail(passage, share))
    if own_whole or of_whom or not is_level(share.figure) or not _can_be_of(passage, share, whole):
        return False
    first, last = min(part.last, whole.last), max(part.first, whole.first)
    if first < share.first < last:
        return True
    ahead = share.first > last
    start, end = (max(part.last, whole.last), share.first) if ahead else (share.last, min(part.first, whole.first))
    between = words_of(passage, start, end)
    if says("concluding", between) and ahead:
        return True
    if says("new clause", between) or " ; " in between:
        return False
    return not ahead or not any(token.tag in FINITE for token in passage.doc.tokens[start:end])


def _can_be_of(passage: Passage, share: Mention, whole: Mention) -> bool:
    """Say whether a share is not said to be of something else."""
    behind = tail(passage, share)
    if begins_with("of them", behind) or not behind.startswith(" of "):
        return True
    return _is_of_its_noun(passage, share, whole)


def _is_of_its_noun(passage: Passage, share: Mention, whole: Mention) -> bool:
    noun = noun_of(share.figure.unit, share.figure.subject)
    if noun is None or not is_level(share.figure) or ends_with("required", lead(passage, share)):
        return False
    if whole.figure.unit is None:
        return share.sentence == whole.sentence
    return akin_nouns(singular(noun), whole.figure.unit)
