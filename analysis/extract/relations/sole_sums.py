"""A whole with all amounts around it, where words tell that there are no others: "Orra sent 340, Selm 275. No other town sent any"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.alike import COUNTS, is_bare, is_level, is_share
from analysis.extract.relations.listings import may_be_added
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, is_in, place_of, within
from analysis.extract.relations.readings import only
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail

_REACH = 2
_FEWEST = 2
_MOST = 8
_FURTHEST = 1 / 5
_DID = frozenset({"VBD", "VBN"})


def sole_sums(passage: Passage) -> Iterator[Relation]:
    """Yield wholes with their parts, where no other amounts like them stand around them and words tell that these are all."""
    for whole in passage.mentions:
        figure = whole.figure
        if not is_level(figure) or is_share(figure) or figure.low != figure.high or is_adjective(passage, whole):
            continue
        for first, last in ((whole.sentence, whole.sentence + _REACH), (whole.sentence - _REACH, whole.sentence)):
            parts = _parts(passage, whole, max(0, first), last)
            if _FEWEST <= len(parts) <= _MOST and _are_all(passage, [whole, *parts]):
                comes_to = sum(part.value for part in parts)
                roles = (*(("parts", part.place) for part in parts), ("whole", whole.place))
                yield from only(passage, "sum: no others", roles, whole.value, comes_to, _FURTHEST)
                break


def _parts(passage: Passage, whole: Mention, first: int, last: int) -> Sequence[Mention]:
    """Return the amounts of some sentences that are of the kind of a whole, if all of them can be parts of it."""
    around = [one for one in within(passage, first, last) if one.place != whole.place]
    beside = within(passage, max(0, first - 1), last + 1)
    if any(one.value > whole.value and may_be_added(one, whole) for one in beside):
        # "230 captives: 118 went to Keth, 112 to Orra": neither is all of them.
        return ()
    alike = [one for one in around if may_be_added(one, whole) or _leaves_out_unit(one, around, whole)]
    fits = all(
        is_level(one.figure) and one.figure.low == one.figure.high and one.figure.role == "level"
        and one.value < whole.value and not is_in(one, whole) and not _is_part_of_a_part(passage, one, whole)
        and (one.first > whole.first) == (last > whole.sentence)
        for one in alike
    )  # fmt: skip
    return alike if fits else ()


def _leaves_out_unit(one: Mention, around: Sequence[Mention], whole: Mention) -> bool:
    """Say whether a number without a unit follows one of its sentence in the unit of the whole: "57,500 hectares, and Orra 43,500"."""
    before = [each for each in around if each.sentence == one.sentence and each.first < one.first]
    return (
        is_bare(one.figure)
        and whole.figure.kind not in COUNTS
        and bool(before)
        and before[-1].figure.unit == whole.figure.unit
    )


def _is_part_of_a_part(passage: Passage, one: Mention, whole: Mention) -> bool:
    """Say whether words make an amount a part of one that is no whole of the list: "500 tents, of which 180", but "180 of them"."""
    before = lead(passage, one)
    place = place_of(passage, one)
    first = place > 0 and passage.mentions[place - 1] == whole
    parted = any(ends_with(kind, before) for kind in ("of whom", "including")) and not first
    return parted or ends_with("from before", before) or begins_with("of them", tail(passage, one))


def _are_all(passage: Passage, told: Sequence[Mention]) -> bool:
    """Say whether words beside some amounts tell that there are no others of them."""
    places = [one.sentence for one in told]
    sentences = range(min(places), min(max(places) + 2, len(passage.doc.sentences)))
    said = "".join(sentence_words(passage, sentence) for sentence in sentences)
    # "In no other year".
    closed = says("no more of them", said) or any(_has_no_other(passage, place) for place in places)
    return closed and not says("no other time", said)


def _has_no_other(passage: Passage, sentence: int) -> bool:
    """Say whether no other did it, or there was no other: "no other stock died", but not "no other club has as many"."""
    told = passage.doc.sentences[sentence]
    tokens = passage.doc.tokens[told.first : told.last]
    return any(
        [token.lower for token in tokens[k : k + 2]] == ["no", "other"]
        and (tokens[k + 3].tag in _DID or not tokens[k + 3].is_word)
        for k in range(len(tokens) - 3)
    )
