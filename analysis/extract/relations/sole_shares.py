"""A number that is called a share, or that words draw from what was told, with the only part and whole nearby: "a take-up of one in three"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.records import Relation
from analysis.extract.relations.about import clause_end, unnamed
from analysis.extract.relations.alike import COUNTS, akin, akin_nouns, is_bare, is_level, is_people, is_points, is_share
from analysis.extract.relations.called import is_called, name_of, topic_of
from analysis.extract.relations.drawn_shares import is_of_others
from analysis.extract.relations.nearby import Mention, Part, Passage, is_adjective, within
from analysis.extract.relations.operands import parts_of, without_last
from analysis.extract.relations.readings import FITS, only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.shared import noun_of
from analysis.extract.relations.timing import has_its_time
from analysis.lexicon import rows

_BACK, _AHEAD = 3, 2
_CLOSE_BACK = 2
_FURTHEST = 0.6
_NEAR = 5
_FEW = 10
_FAR = 20
_MEASURED = frozenset({"area", "money", "mass", "length", "volume"})


def sole_shares(passage: Passage) -> Iterator[Relation]:
    """Yield shares with the only part and the only whole that the sentences around them give."""
    for by in passage.mentions:
        if (
            is_level(by.figure)
            and not is_points(by.figure)
            and 0 < by.value < 100
            and not _is_only_thought(passage, by)
        ):
            yield from _of_its_name(passage, by) or _drawn(passage, by)


def _is_only_thought(passage: Passage, by: Mention) -> bool:
    """Say whether a share is asked for, foretold, usual, or of somebody else."""
    said, behind = lead(passage, by), f" {' '.join(tail(passage, by).split()[:_NEAR])} "
    return (
        any(says(kind, said) for kind in ("required", "foretold", "will be"))
        or says("another one", sentence_words(passage, by.sentence))
        or says("usual", behind)
        or says("set beforehand", behind)
        or has_its_time(passage, by)
    )


def _around(passage: Passage, by: Mention) -> Sequence[Mention]:
    return within(passage, max(0, by.sentence - _BACK), by.sentence + _AHEAD)


def _is_only_share(passage: Passage, by: Mention) -> bool:
    return not any(is_share(one.figure) and one.place != by.place for one in _around(passage, by))


def _is_only_share_since(passage: Passage, by: Mention, link: Part) -> bool:
    """Say whether no other share stands from a part and its whole on up to the end of the sentence of a share."""
    first = min(one.sentence for one in [*link, by])
    there = within(passage, first, max(one.sentence for one in [*link, by]))
    return not any(is_share(one.figure) and one.place != by.place for one in there)


# ---------------------------------------------------------------------- called a share


def _of_its_name(passage: Passage, by: Mention) -> list[Relation]:
    """Return the share that a number is called, of what is named in the sentences of the part and the whole."""
    named = is_called(passage, by, "percentage") if is_bare(by.figure) else is_share(by.figure)
    if not named or not (is_bare(by.figure) or is_called(passage, by, "share noun")) or not _is_only_share(passage, by):
        return []
    links = parts_of(passage, max(0, by.sentence - _BACK), by.sentence + _AHEAD)
    link = links[0] if len(links) == 1 else _by_the_rate(passage, by)
    if link is None or by in link or not _is_of_them(passage, by, link) or is_of_others(passage, by, link):
        return []
    return _stated(passage, by, link)


def _stated(passage: Passage, by: Mention, link: Part) -> list[Relation]:
    roles = (("part", link.part.place), ("whole", link.whole.place), ("share", by.place))
    return only(passage, "share: sole", roles, by.value, 100 * link.part.value / link.whole.value, _FURTHEST)


def _is_of_them(passage: Passage, by: Mention, link: Part) -> bool:
    """Say whether all that a share is said to be of is told in the sentences of a part and its whole."""
    nouns, rate = topic_of(passage, by), _rate_of(passage, by)
    for sentence in sorted({one.sentence for one in link}):
        told = passage.doc.sentences[sentence]
        if rate and not _rates()[rate]["part"].isdisjoint(sentence_words(passage, sentence).split()):
            nouns.discard(rate)
        nouns = unnamed(passage, nouns, told.first, told.last)
    return not nouns


def _by_the_rate(passage: Passage, by: Mention) -> Part | None:
    """Return the only two amounts of which the one stands beside what a rate is a share for, and the other beside what it is a share of."""
    rate = _rate_of(passage, by)
    pair = _only_pair(_amounts(passage, _around(passage, by), by)) if rate else None
    if pair is None:
        return None
    told = all(_stands_by(passage, one, rate, role) for one, role in ((pair.part, "part"), (pair.whole, "whole")))
    return pair if told else None


def _rate_of(passage: Passage, by: Mention) -> str:
    """Return the first word of the name of a rate that a number is called by: "pass" of "pass percentage"."""
    name = name_of(passage, by)
    nouns = topic_of(passage, by) | ({passage.doc.tokens[name].lower} if name is not None else set())
    return next(iter(sorted(nouns & _rates().keys())), "")


@cache
def _rates() -> dict[str, dict[str, frozenset[str]]]:
    """Return the words beside the part and beside the whole of each rate, by the first word of its name."""
    found: dict[str, dict[str, set[str]]] = {}
    for row in rows("named_rates"):
        found.setdefault(row["rate"].split()[0], {"part": set(), "whole": set()})[row["role"]].add(row["word"])
    return {rate: {role: frozenset(said) for role, said in told.items()} for rate, told in found.items()}


def _stands_by(passage: Passage, one: Mention, rate: str, role: str) -> bool:
    said = f"{lead(passage, one)}{tail(passage, one)}".split()
    return not _rates()[rate][role].isdisjoint(said)


# ---------------------------------------------------------------------- drawn from what was told


def _drawn(passage: Passage, by: Mention) -> list[Relation]:
    """Return a share that words draw from what stands before it: "thus a quarter", "when two in five of our schools"."""
    link = _link(passage, by) if is_share(by.figure) and by.figure.low == by.figure.high else None
    if (
        link is None
        or by in link
        or not _is_only_share_since(passage, by, link)
        or max(one.sentence for one in link) - by.sentence > 1
    ):
        return []
    if not (_concludes(passage, by, link) or _points_at(passage, by, link)):
        return []
    shares = 100 * link.part.value / link.whole.value
    rest = 100 - shares
    if _denies(passage, by, link):
        if abs(by.value - shares) <= FITS * shares:
            return []
        roles = (("part", link.part.place), ("whole", link.whole.place), ("share", by.place))
        return only(passage, "share: what is left", roles, by.value, rest, _FURTHEST)
    return [] if abs(by.value - rest) <= FITS * rest else _stated(passage, by, link)


def _link(passage: Passage, by: Mention) -> Part | None:
    """Return the only part and whole of the sentences before a share and of its own, or of the next behind a colon."""
    behind = tail(passage, by).rstrip().endswith(":") or not by.sentence
    for reach in range(_CLOSE_BACK + 1):
        first, last = max(0, by.sentence - reach), by.sentence + behind
        links = [link for link in parts_of(passage, first, last) if by not in link]
        if links:
            return links[0] if len(links) == 1 else None
        told = _amounts(passage, within(passage, first, last), by)
        if any(_are_alike(*pair) for pair in combinations(told, 2)):
            return _only_pair(told)
    return None


def _amounts(passage: Passage, told: Sequence[Mention], by: Mention) -> list[Mention]:
    return [
        one for one in told
        if one.place != by.place and is_level(one.figure) and one.figure.low == one.figure.high and one.value > 0
        and (one.figure.kind in COUNTS or one.figure.kind in _MEASURED)
        and not is_share(one.figure) and not is_points(one.figure) and not is_adjective(passage, one)
    ]  # fmt: skip


def _only_pair(told: Sequence[Mention]) -> Part | None:
    """Return the smaller and the larger of the only two amounts that are alike, if no third is like either of them."""
    pairs = [sorted(pair, key=lambda one: one.value) for pair in combinations(told, 2) if _are_alike(*pair)]
    if len(pairs) != 1 or pairs[0][0].value == pairs[0][1].value:
        return None
    part, whole = pairs[0]
    return Part(part, whole) if whole.value > _FEW and whole.value <= _FAR * part.value else None


def _are_alike(one: Mention, other: Mention) -> bool:
    return akin(one.figure, other.figure)


def _concludes(passage: Passage, by: Mention, link: Part) -> bool:
    """Say whether words draw a share from what stands right before it: "that is", "thus swallow", "meaning"."""
    before = without_last("how exactly", lead(passage, by))
    near = f" {' '.join(before.split()[-_NEAR:])} "
    drawn = (
        ends_with("that comes to", before)
        or says("drawn as a share", near) or says("therefore", near)
    )  # fmt: skip
    # "Found 600, filling 75 per cent", "two-thirds of the land is thus covered".
    led = before.split()[-2:-1] == [","] and passage.doc.before(by.first).tag == "VBG"
    drawn = drawn or led or says("therefore", f"{tail(passage, by).partition(' , ')[0]} ")
    return drawn and max(one.last for one in link) <= by.first and _is_of(passage, by, link, drawn=True)


def _points_at(passage: Passage, by: Mention, link: Part) -> bool:
    """Say whether a share is spoken of as known, or as why something is so: "the 25% breach rate", "when one in three has no"."""
    said = without_last("how exactly", lead(passage, by)).split()
    named = is_called(passage, by, "share noun")
    if named and says("known or pointed", f" {' '.join(said[-1:])} "):
        return by.sentence > max(one.sentence for one in link)
    before = max(one.last for one in link) <= by.first
    opens = before and bool(said) and says("opens a reason", f" {said[-1]} ") and _is_of(passage, by, link, drawn=False)
    colon = tail(passage, by).rstrip().endswith(":") and len(tail(passage, by).split()) <= 2 * _NEAR
    return opens or (colon and min(one.first for one in link) >= by.last)


def _is_of(passage: Passage, by: Mention, link: Part, *, drawn: bool) -> bool:
    """Say whether a share is said to be of its whole, or of nothing else."""
    noun = singular(noun_of(by.figure.unit, by.figure.subject) or "")
    if says("relative clause", f" {' '.join(tail(passage, by).split()[:_NEAR])} "):
        # "Half of the fleet that fishes for cod".
        return False
    if not noun or says("whole group", f" {noun.rpartition(' ')[2]} "):
        return True
    unit = link.whole.figure.unit or ""
    people = is_person(noun) and is_people(link.whole.figure)
    if people or akin_nouns(noun, unit):
        return True
    told = [passage.doc.sentences[one.sentence] for one in link]
    known = not unnamed(passage, {noun}, min(one.first for one in told), max(one.last for one in told))
    return known or (drawn and link.whole.figure.kind == "money" and says("money noun", f" {noun} "))


def _denies(passage: Passage, by: Mention, link: Part) -> bool:
    """Say whether a share is of those who are not the part: "meaning that 85 per cent have not", "the other third"."""
    end = clause_end(passage, by.last, passage.doc.sentences[by.sentence].last)
    said = words_of(passage, by.last, end)
    denied = says("denied", said) != says("denied", lead(passage, link.part) + tail(passage, link.part))
    return denied or ends_with("the others", lead(passage, by)) or begins_with("that is left", tail(passage, by))
