"""One number told twice: in the headline and the text, or of what was counted before: "The 16 miners killed were"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import COUNTS, akin, is_bare, is_count, is_people, is_share
from analysis.extract.relations.described import is_closed
from analysis.extract.relations.nearby import SENTENCES, Mention, Passage, is_adjective, near, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, tail
from analysis.text.wordforms import lemma

_LEDE = 2
_BEFALLS = 4
_FURTHEST = 2.6
_TOLD = frozenset({"money", "mass", "area", "length", "volume"})


def in_headline(passage: Passage) -> Iterator[Relation]:
    """Yield a number of the headline with the only one of its kind in the first sentences, if no other figure gives it again."""
    heads = [one for one in passage.mentions if passage.doc.sentences[one.sentence].heading]
    first = next((one.i for one in passage.doc.sentences if not one.heading), 0)
    body = [one for one in passage.mentions if one.sentence >= first]
    for one in heads:
        if one.sentence >= first or not _can_be_told_again(_of_headline(one.figure)):
            continue
        if any(_is_told_again(one.figure, other.figure) for other in body):
            continue
        there = [
            other for other in body
            if other.sentence < first + _LEDE and _can_be_told_again(other.figure) and akin(one.figure, other.figure)
        ]  # fmt: skip
        alone = sum(akin(one.figure, other.figure) for other in heads) == 1
        if (
            alone
            and len(there) == 1
            and not _is_made_up(one, there[0], body)
            and _are_near(one, there[0])
            and _move_alike(one.figure, there[0].figure)
        ):
            yield stated(passage, "same: headline", (("left", one.place), ("right", there[0].place)))


def victims_in_headline(passage: Passage) -> Iterator[Relation]:
    """Yield how many the headline says are dead, or hurt, with the only such number of the first sentences: "Mill fire kills nine"."""
    heads = [one for one in passage.mentions if passage.doc.sentences[one.sentence].heading]
    first = next((one.i for one in passage.doc.sentences if not one.heading), 0)
    body = [one for one in passage.mentions if one.sentence >= first]
    for one in heads:
        fate = _fate(passage, one)
        if one.sentence >= first or fate is None or one.value <= 1 or one.figure.modifier not in ("exact", "more than"):
            continue
        there = [other for other in body if other.sentence < first + SENTENCES and _fate(passage, other) == fate]
        again = any(_is_told_again(one.figure, other.figure) for other in body if other.sentence < first + SENTENCES)
        exact = there and there[0].figure.modifier == "exact" and _are_near(one, there[0])
        if (
            exact
            and not _is_made_up(one, there[0], body)
            and not again
            and len(there) == 1
            and not is_share(there[0].figure)
        ):
            yield stated(passage, "same: headline", (("left", one.place), ("right", there[0].place)))


def _is_made_up(whole: Mention, part: Mention, body: Sequence[Mention]) -> bool:
    """Say whether a number and one beside it make up that of the headline: "Storm kills 12", "nine people in Orr and three in Selm"."""
    near = [one for one in body if abs(one.sentence - part.sentence) <= 1 and one.place != part.place]
    return any((one.figure.low or 0.0) + (part.figure.low or 0.0) == whole.figure.low for one in near)


def _fate(passage: Passage, one: Mention) -> str | None:
    """Return what befell those whom a number counts: fate dead or fate hurt."""
    if one.figure.kind not in COUNTS or one.figure.low != one.figure.high or is_share(one.figure):
        return None
    if one.figure.kind == "casualties" and one.figure.measure is not None:
        said = f" {one.figure.measure} "
    else:
        unit = one.figure.unit or ""
        said = f" {' '.join(lead(passage, one).split()[-1:])} {unit} {' '.join(tail(passage, one).split()[:1])} "
        people = not unit or is_people(one.figure)
        held = f" {' '.join(tail(passage, one).split()[:_BEFALLS])} "
        told = [kind for kind in ("arrested", "rescued", "dismissed") if people and says(kind, held)]
        if told:
            return told[0] if len(told) == 1 else None
    fates = [fate for fate in ("fate dead", "fate hurt") if says(fate, said)]
    return fates[0] if len(fates) == 1 else None


def _of_headline(figure: Figure) -> Figure:
    """Return a figure without the bound that "over" seems to give it: "Minister quits over £80,000 loan"."""
    number = figure.low if figure.high is None else figure.high
    return replace(figure, low=number, high=number, modifier="exact") if figure.modifier == "more than" else figure


def _can_be_told_again(figure: Figure) -> bool:
    counted = is_count(figure) and not is_bare(figure)
    plain = figure.modifier in ("exact", "about") and figure.low == figure.high and (figure.low or 0) > 1
    return plain and (counted or figure.kind in _TOLD) and not is_share(figure)


def _is_told_again(one: Figure, other: Figure) -> bool:
    """Say whether another figure may give a number again, in whatever words; both may be rounded."""
    low, high = (end if end is not None else other.low or other.high or 0.0 for end in (other.low, other.high))
    number = one.low or 0.0
    return low * 0.94 <= number <= high * 1.06


def _are_near(one: Mention, other: Mention) -> bool:
    return max(one.value, other.value) <= _FURTHEST * min(one.value, other.value)


def _move_alike(one: Figure, other: Figure) -> bool:
    """Say whether two amounts are both of a change, or may be."""
    return one.change is None or other.change is None or one.change == other.change


def counted_again(passage: Passage) -> Iterator[Relation]:
    """Yield numbers of what was counted before: the same noun and the same fate, behind "the"."""
    for other in passage.mentions:
        if not _can_be_told_again(other.figure) or other.figure.kind not in COUNTS or is_adjective(passage, other):
            continue
        if not ends_with("known", lead(passage, other)) or begins_with("of another", tail(passage, other)):
            continue
        before = [one for one in near(passage, other, back=SENTENCES, ahead=0) if one.first < other.first]
        same = [one for one in before if one.figure.kind in COUNTS and one.figure.unit == other.figure.unit]
        if len(same) == 1 and _is_of_them(passage, same[0], other, before):
            roles = (("left", same[0].place), ("right", other.place))
            yield stated(passage, "same: the known", roles)


def money_again(passage: Passage) -> Iterator[Relation]:
    """Yield sums of money told of again, with the word that was used of them before: "has raised £1.4m. The £1.4m raised"."""
    for other in passage.mentions:
        if (
            other.figure.kind != "money"
            or not _can_be_told_again(other.figure)
            or not ends_with("known", lead(passage, other))
        ):
            continue
        before = [
            one
            for one in near(passage, other, back=2, ahead=0)
            if one.sentence < other.sentence and one.figure.kind == "money"
        ]
        if len(before) != 1 or not _can_be_told_again(before[0].figure) or not _are_near(before[0], other):
            continue
        doc = passage.doc
        word = doc.tokens[min(other.last, len(doc.tokens) - 1)]
        there = doc.sentences[before[0].sentence]
        same = any(
            token.lower == word.lower or lemma(token.lower) == lemma(word.lower)
            for token in doc.tokens[there.first : there.last] if token.tag[:2] in ("VB", "NN")
        )  # fmt: skip
        closed = word.tag != "NN" or is_closed(passage, other.last + 1)
        if same and closed and word.tag in ("VBN", "VBD", "NN") and before[0].figure.unit == other.figure.unit:
            roles = (("left", before[0].place), ("right", other.place))
            yield stated(passage, "same: the known", roles)


def _is_of_them(passage: Passage, one: Mention, other: Mention, before: Sequence[Mention]) -> bool:
    if one.sentence == other.sentence or not _can_be_told_again(one.figure) or not _are_near(one, other):
        return False
    if says("further", f"{lead(passage, one)}") or ends_with("known", lead(passage, one)):
        return False
    if one.figure.kind == other.figure.kind == "casualties":
        people = [
            each for each in before if each.figure.kind == "casualties" and each.figure.measure == one.figure.measure
        ]
        return one.figure.measure == other.figure.measure and people == [one]
    return _befell(passage, other) is not None and _befell(passage, other) == _taken(passage, one)


def _befell(passage: Passage, other: Mention) -> str | None:
    """Return what befell those who are counted again: "the 27 stolen paintings", "the 40 people arrested"."""
    said = (other.figure.measure or "").split() + tail(passage, other).split()[:2]
    return next(
        (kind for kind in ("taken", "arrested", "rescued", "dismissed") if says(kind, f" {' '.join(said)} ")), None
    )


def _taken(passage: Passage, one: Mention) -> str | None:
    around = within(passage, one.sentence, one.sentence)
    said = f"{lead(passage, one)}{tail(passage, one)}" if around else " "
    return next((kind for kind in ("taken", "arrested", "rescued", "dismissed") if says(kind, said)), None)
