"""What is left of a whole beside its parts, told after them: "the other 37", "the remainder"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.records import Relation
from analysis.extract.relations.alike import akin_nouns, is_bare, is_level, is_people, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, near, within
from analysis.extract.relations.operands import has_a_share
from analysis.extract.relations.readings import Reading, fitting
from analysis.extract.relations.said import begins_with, ends_with, is_listed, lead, says, tail, words_of
from analysis.lexicon import words
from analysis.text.tagsets import PREPOSITIONS

# A wrong sum is off by a digit, seldom by a third.
FURTHEST = 1 / 3
MOST_PARTS = 5
_CLAUSE = 12
# "Four men and a woman".
_AND_ANOTHER = re.compile(r" [a-z]+ and an? ")
_OTHERS = frozenset({"other", "rest", "remainder"})


def reading(parts: Sequence[Mention], whole: Mention, *, sure: bool) -> Reading:
    """Return that some parts come to a whole."""
    roles = (*(("parts", part.place) for part in parts), ("whole", whole.place))
    return Reading(roles, whole.value, sum(part.value for part in parts), sure)


def remainders(passage: Passage) -> Iterator[Relation]:
    """Yield the last parts of a whole, "the other 37", with the whole and the parts before it."""
    for rest in passage.mentions:
        if is_level(rest.figure) and not is_share(rest.figure) and is_rest(passage, rest):
            yield from fitting(passage, "sum: the others", _with_whole(passage, rest), FURTHEST)


def is_rest(passage: Passage, rest: Mention) -> bool:
    """Say whether a figure is all that is left: "the other 37", "the remainder, $87 million", "the 125 others"."""
    before, behind = lead(passage, rest), tail(passage, rest)
    if ends_with("of the others", before) or begins_with("not of that alone", behind):
        # "Of the rest, three were hers": a part of it. "That left £5m after tax".
        return False
    named = ends_with("known", before) and begins_with("others behind", behind)
    only = says("the only other", f" {' '.join(before.split()[-_CLAUSE:])} ")
    return ends_with("the others", before) or named or only or rest.figure.unit in _OTHERS


def _with_whole(passage: Passage, rest: Mention) -> Iterator[Reading]:
    before = [
        one
        for one in near(passage, rest, ahead=0)
        if one.first < rest.first and is_level(one.figure) and (one.figure.role != "before")
    ]
    for place, whole in enumerate(before):
        of_another = whole.figure.whole is not None
        if whole.value <= rest.value or of_another or not of_one_kind(whole.figure, rest.figure):
            continue
        if (whole.sentence == rest.sentence and is_listed(passage, whole)) or has_a_share(passage, whole, rest):
            continue
        between = [
            one for one in before[place + 1 :]
            if _counts_as(one, rest) and one.value < whole.value and not _describes(passage, one)
        ]  # fmt: skip
        # "$186 million to Orr and another $139 million to Selm": the first of them is no whole.
        beside = bool(between) and (
            says("further", f" {' '.join(lead(passage, between[0]).split()[-2:])} ")
            # "Meals had sales of £344m, while bakery grew to £201m": one beside the other.
            or (
                between[0].sentence == whole.sentence
                and says("contrast", words_of(passage, whole.last, between[0].first))
            )
        )
        own = _without_others(between, whole)
        if is_people(whole.figure) and len(own) > 1 and own[0].figure.unit is not None and not is_people(own[0].figure):
            # "87 people, all from three homes, are ill. Elmbrook has 41 cases and Selm 29. The other 17".
            between = own
        named = whole.figure.unit is not None and (
            _has_its_noun(passage, whole, between, rest)
            or (_without_others(before[place + 1 :], whole) == between and _leave_out_noun(whole, between, rest))
        )
        if between and _is_one_of_them(passage, whole, [*between, rest]):
            continue
        if any(ends_with("with some of it", lead(passage, one)) for one in between):
            # "About £112,000 has been raised, including £50,000 from a donor, leaving £68,000": of more.
            continue
        for count in range(1, min(len(between), MOST_PARTS) + 1):
            parts = between[-count:]
            sure = named and not beside and _are_all(passage, parts, between, rest)
            # "Killing 31 people and setting two stores alight. Fourteen …, 11 … and the remaining four": two is no part.
            unlike = any(one.sentence == whole.sentence and not _is_of_noun(one, whole) for one in parts)
            if not unlike or is_share(whole.figure):
                yield reading([*parts, rest], whole, sure=sure)


def _is_one_of_them(passage: Passage, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether an amount goes on as all parts behind it do: "17m on baths, 13m on roads and the other 10m on a car park"."""
    if whole.sentence != parts[-1].sentence:
        return False
    words_behind = {tail(passage, one).split()[0] for one in [whole, *parts] if tail(passage, one).strip()}
    return len(words_behind) == 1 and words_behind <= PREPOSITIONS - {"of"}


def _describes(passage: Passage, one: Mention) -> bool:
    """Say whether a number with a bound tells how old some are: "120 were over 70"."""
    open_ended = one.figure.low is None or one.figure.high is None
    return open_ended and is_bare(one.figure) and ends_with("is said to be", lead(passage, one).rsplit(" ", 2)[0] + " ")


def _has_its_noun(passage: Passage, whole: Mention, between: Sequence[Mention], rest: Mention) -> bool:
    """Say whether the rest is of what the whole counts: it has the same noun, or none where nothing else can be meant."""
    if whole.figure.unit == rest.figure.unit:
        return True
    told = whole.figure.kind != "count" or any(
        begins_with("of them", tail(passage, one)) or ends_with("of them", lead(passage, one).replace(" , ", " "))
        for one in between
    )
    return (is_bare(rest.figure) or rest.figure.unit in _OTHERS) and told


def _without_others(mentions: Sequence[Mention], whole: Mention) -> list[Mention]:
    """Return figures without those that count something else: "1,240 cranes on the three lakes"."""
    return [one for one in mentions if _is_of_noun(one, whole)]


def _is_of_noun(one: Mention, whole: Mention) -> bool:
    """Say whether a figure leaves out the noun of a whole, or has it, or another for it: 380 posts of 1,200 jobs."""
    noun = one.figure.unit or ""
    counts = one.figure.kind == whole.figure.kind == "count"
    cases = counts and is_people(whole.figure) and says("one of them each", f" {noun} ")
    return (
        cases
        or is_bare(one.figure)
        or noun == whole.figure.unit
        or (counts and akin_nouns(noun, whole.figure.unit or ""))
    )


def _leave_out_noun(whole: Mention, between: Sequence[Mention], rest: Mention) -> bool:
    """Say whether all parts leave out the noun: "The fleet has 22 boats. Nine … and eight …. The remaining five"."""
    close = rest.sentence - whole.sentence <= 2
    # "They took 14 watches. … found nine. The other four": each in a sentence of its own.
    apart = len(between) == 1 and whole.sentence < between[0].sentence <= rest.sentence
    return close and (len(between) > 1 or apart) and all(_is_of_noun(one, whole) for one in [*between, rest])


def _counts_as(one: Mention, rest: Mention) -> bool:
    """Say whether a figure may be a part beside another: both counts of anything, or amounts in one unit."""
    counts = one.figure.kind in ("count", "casualties", "votes") and rest.figure.kind in (
        "count",
        "casualties",
        "votes",
    )
    return (counts or of_one_kind(one.figure, rest.figure)) and not is_share(one.figure)


def _are_all(passage: Passage, parts: Sequence[Mention], between: Sequence[Mention], rest: Mention) -> bool:
    """Say whether the parts are all of the sentences that they stand in, and none without a number is among them."""
    first = parts[0].sentence
    chained = list(parts) == list(between) and all(
        later.sentence - one.sentence <= 1 for one, later in pairwise([*parts, rest])
    )
    if any(_AND_ANOTHER.match(tail(passage, one)) for one in parts):
        return False
    whole_sentences = not any(one.sentence == first and one not in parts for one in between)
    close = rest.sentence - first <= 1 or (len(parts) > 1 and chained)
    return whole_sentences and close and not says("more parts", _without_figures(passage, parts[0], rest))


def _without_figures(passage: Passage, first: Mention, rest: Mention) -> str:
    """Return the words from the first part's sentence to the rest, but those of other figures: "has only one customer"."""
    begin = passage.doc.sentences[first.sentence].first
    tokens = passage.doc.tokens
    others = [one for one in within(passage, first.sentence, rest.sentence) if not _counts_as_rest(one, rest)]
    # "Another 380": no part beside it.
    parts = {one.first - 1 for one in within(passage, first.sentence, rest.sentence) if one not in others}
    parts = {k for k in parts if says("further", f" {tokens[k].lower} ")}
    free = [
        k for k in range(begin, rest.first) if k not in parts and not any(one.first <= k < one.last for one in others)
    ]
    said = f" {' '.join(tokens[k].lower for k in free)} "
    marks = [row for row in words("relation_words", "word", kind="the others") if said.endswith(f" {row} ")]
    longest = max(marks, key=len, default="")
    said = said.removesuffix(f"{longest} ")
    # "The last 53", "roughly half of it, €4.2 million": no parts beside these.
    for known in words("relation_words", "word", kind="of the part behind"):
        said = said.replace(f" {known} ", " ")
    return said


def _counts_as_rest(one: Mention, rest: Mention) -> bool:
    return is_bare(one.figure) or one.figure.unit == rest.figure.unit
