"""Amounts that are listed, which a total is of: "Twelve died in Selm, seven in Orra. Four died in Tey"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analysis.extract.figures.nouns import singular
from analysis.extract.relations.alike import (
    COUNTS,
    akin_nouns,
    is_bare,
    is_level,
    is_people,
    is_share,
    of_one_kind,
)
from analysis.extract.relations.nearby import Mention, Passage, is_in, within
from analysis.extract.relations.operands import is_amount
from analysis.extract.relations.said import begins_with, ends_with, lead, sentence_words, tail
from analysis.text.tagsets import FINITE

_MOST_ITEMS = 6


def lists_before(passage: Passage, whole: Mention, back: int) -> list[list[Mention]]:
    """Return the amounts before a figure that are listed: "Twelve died in Selm, seven in Orra. Four died in Tey".

    The amounts of one sentence, or of it and the one behind it that goes on with them. Each but the first leaves out its noun or
    has that of the first, and is no part of another.
    """
    told = range(max(whole.sentence - back, 0), whole.sentence + 1)
    listed = {k: [one for one in _listed(passage, k, whole) if one.last <= whole.first] for k in told}
    return [run for run in _joined(passage, listed) if _are_items(passage, run, whole)]


def lists_ahead(passage: Passage, whole: Mention, ahead: int) -> list[list[Mention]]:
    """Return the amounts behind a figure that are listed, each of one noun or each with a noun of its own."""
    last = min(whole.sentence + ahead, len(passage.doc.sentences) - 1)
    listed = {
        k: [one for one in _listed(passage, k, whole) if one.first >= whole.last]
        for k in range(whole.sentence, last + 1)
    }
    return [run for run in _joined(passage, listed) if not any(_is_no_item(passage, one) for one in run)]


def _joined(passage: Passage, listed: Mapping[int, Sequence[Mention]]) -> list[list[Mention]]:
    """Return what is listed in each sentence; with the next one where that goes on with the only amount of a sentence."""
    found: list[list[Mention]] = []
    for sentence, run in listed.items():
        behind = listed.get(sentence + 1, ())
        goes_on = len(run) == 1 and behind and (_leaves_out_noun(passage, behind[0]) or _is_money(run[0]))
        if goes_on:
            found.append([*run, *behind])
        elif len(run) > 1 and not (found and found[-1][-1] == run[-1]):
            found.append(list(run))
    return [run for run in found if len(run) <= _MOST_ITEMS]


def _leaves_out_noun(passage: Passage, one: Mention) -> bool:
    """Say whether a number stands without the noun that it counts: "Twelve people died in Selm. Seven died in Tey"."""
    following = passage.doc.tokens[min(one.last, len(passage.doc.tokens) - 1)]
    return is_bare(one.figure) or (one.figure.kind == "casualties" and following.tag in FINITE)


def _is_money(one: Mention) -> bool:
    return one.figure.kind == "money"


def _listed(passage: Passage, sentence: int, whole: Mention) -> list[Mention]:
    if is_share(whole.figure):
        there = [one for one in within(passage, sentence, sentence) if is_share(one.figure) and is_level(one.figure)]
    else:
        # "£142m, £24m and £64m a year": all of them a year.
        there = [one for one in within(passage, sentence, sentence) if is_amount(passage, one)]
    return [one for one in there if one.figure.low == one.figure.high and may_be_added(one, whole)]


def may_be_added(part: Mention, whole: Mention) -> bool:
    """Say whether an amount may be a part of another: of one noun, of two nouns for one thing, or without a noun."""
    one, other = part.figure, whole.figure
    if is_share(one) or is_share(other):
        return of_one_kind(one, other)
    nouns = one.kind in COUNTS and other.kind in COUNTS and akin_nouns(one.unit or "-", other.unit or "+")
    return of_one_kind(one, other) or is_people(one, other) or nouns


def _are_items(passage: Passage, run: Sequence[Mention], whole: Mention) -> bool:
    head, *others = run
    noun = (head.figure.unit or "").partition(" per ")[0]
    of_one = all(is_bare(one.figure) or (one.figure.unit or "").partition(" per ")[0] == noun for one in others)
    if not of_one and not _are_kinds_of(passage, run, whole):
        return False
    if any(_is_no_item(passage, one) for one in run):
        return False
    if not is_bare(head.figure) or is_bare(whole.figure):
        return True
    # "Three countries sent tents: Norvia 340, …": the noun stands by itself.
    noun = (whole.figure.unit or "").rpartition(" ")[2]
    said = " ".join(
        sentence_words(passage, sentence) for sentence in range(max(head.sentence - 1, 0), head.sentence + 1)
    )
    return any(singular(word) == noun for word in said.split())


def _are_kinds_of(passage: Passage, run: Sequence[Mention], whole: Mention) -> bool:
    """Say whether the nouns of a list are each of the kind that a total counts: golds, silvers and bronzes of medals."""
    nouns = [one.figure.unit for one in run if one.figure.unit is not None]
    of_kind = all(akin_nouns(noun, whole.figure.unit or "+") for noun in nouns)
    people = is_people(*(one.figure for one in run), whole.figure) and len(nouns) == len(run)
    every = len(run) > 2 or ends_with("all of them", lead(passage, whole))
    return len(set(nouns)) == len(nouns) and (people or (every and of_kind))


def _is_no_item(passage: Passage, one: Mention) -> bool:
    """Say whether an amount is a part of the one before it, or what that was once."""
    before = lead(passage, one)
    return (
        ends_with("of whom", before)
        or ends_with("including", before)
        or ends_with("from before", before)
        or begins_with("of them", tail(passage, one))
        or one.figure.role in ("before", "after")
        or one.figure.modifier == "vague"
        # "Five for 38", "131 for one": of cricket.
        or tail(passage, one).strip() == "for"
        or any(is_in(one, whole) for whole in within(passage, one.sentence, one.sentence) if whole is not one)
    )


def counted_of(passage: Passage, run: Sequence[Mention], whole: Mention) -> int | None:
    """Return how many things words beside a total say that it is of: 3 for "the three plants"; None if they do not."""
    there = [one for one in within(passage, whole.sentence, whole.sentence) if one.first > run[-1].first]
    few = [
        one
        for one in there
        if one.place != whole.place and one.figure.low == one.figure.high and 1 < one.value <= _MOST_ITEMS
    ]
    told = [one for one in few if is_said_again(passage, one) and one.figure.kind in COUNTS]
    return int(told[0].value) if len(told) == 1 else None


def is_said_again(passage: Passage, one: Mention) -> bool:
    """Say whether a number is of what is known: "the three", "all three", "our three neighbours"."""
    return ends_with("known again", lead(passage, one))
