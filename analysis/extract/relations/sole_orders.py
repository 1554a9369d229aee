"""Which of two amounts is more, where a comparative, a verb or a superlative ties them: "44 inches, more than last winter's 37"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.records import Relation
from analysis.extract.relations.about import nouns_between, unnamed
from analysis.extract.relations.alike import COUNTS, is_bare, is_points, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import lead, says, sentence_words, tail, words_of
from analysis.text.tagsets import NAMES

_MOST = 14
_BEFORE = 9
_OLDEST = 120
_FURTHEST = 5.0
_NEVER = frozenset({"ratio", "ordinal", "probability"})


def sole_orders(passage: Passage) -> Iterator[Relation]:
    """Yield amounts of which one is said to be more than the other, with nothing else like them beside them."""
    for right in passage.mentions:
        if not _is_exact(passage, right):
            continue
        told = _compared(passage, right) or _outdone(passage, right) or _first_of_all(passage, right)
        if told is not None and 1 / _FURTHEST < told[0].value / right.value < _FURTHEST:
            yield stated(passage, "order: sole", (("left", told[0].place), ("right", right.place)), told[1])


def _is_exact(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    return (
        figure.low == figure.high and figure.modifier in ("exact", "about") and one.value > 0
        and figure.kind not in _NEVER and not is_points(figure) and not is_adjective(passage, one)
    )  # fmt: skip


def _are_alike(one: Mention, other: Mention) -> bool:
    figures = one.figure, other.figure
    aged = "age" in (figures[0].kind, figures[1].kind)
    if aged:
        return all(each.kind == "age" or (is_bare(each) and (each.low or 0) < _OLDEST) for each in figures)
    if is_share(figures[0]) or is_share(figures[1]):
        return figures[0].unit == figures[1].unit
    measured = is_bare(figures[1]) and figures[0].kind not in COUNTS and figures[0].unit is not None
    return of_one_kind(*figures) or measured


# ---------------------------------------------------------------------- "more than last winter's 37"


def _compared(passage: Passage, right: Mention) -> tuple[Mention, str] | None:
    said = lead(passage, right).split()
    if "than" not in said:
        return None
    than = len(said) - 1 - said[::-1].index("than")
    if len(said) - than > _MOST or than == 0 or {";", "but", "and"} & set(said[than:]):
        return None
    if _turns_to_another(said[than:]):
        return None
    word = said[than - 1]
    sense = next((way for way in ("more", "less") if says(f"greater {way}", f" {word} ")), None)
    ahead = said[: than - 1]
    while ahead and says("degree", f" {ahead[-1]} "):
        ahead.pop()
    if sense is None or not ahead or not says("leads to a comparison", f" {ahead[-1]} "):
        return None
    left = _left(passage, right, ahead)
    return None if left is None else (left, sense)


def _turns_to_another(said: Sequence[str]) -> bool:
    """Say whether words behind "than" go on to something else: "than the year before, when its costs were"."""
    if "," not in said:
        return False
    clause = said[len(said) - said[::-1].index(",") :]
    return clause[:1] in (["when"], ["while"], ["as"]) and clause[1:2] not in (
        [],
        ["it"],
        ["they"],
        ["he"],
        ["she"],
        ["there"],
    )


def _left(passage: Passage, right: Mention, ahead: Sequence[str]) -> Mention | None:
    """Return the amount that is compared: the last before the comparative, or the only one of the sentence before it."""
    here = [one for one in within(passage, right.sentence, right.sentence) if one.first < right.first]
    if here:
        left = here[-1]
        near = len(ahead) <= _BEFORE and not says("clause joiner", f" {' '.join(ahead)} ")
        return left if near and _can_be_left(passage, left, right) else None
    opening = ahead[:1]
    if not opening or not says("points to what was told", f" {opening[0]} "):
        return None
    there = within(passage, right.sentence - 1, right.sentence - 1)
    alike = [one for one in there if _are_alike(one, right)]
    return alike[0] if len(alike) == 1 and _can_be_left(passage, alike[0], right) else None


def _can_be_left(passage: Passage, left: Mention, right: Mention) -> bool:
    exact = left.figure.low == left.figure.high and left.figure.modifier in ("exact", "about")
    return exact and left.figure.role != "before" and _are_alike(left, right) and not is_adjective(passage, left)


# ---------------------------------------------------------------------- "eclipsing the 710,000 that her debut managed"


def _outdone(passage: Passage, right: Mention) -> tuple[Mention, str] | None:
    said = lead(passage, right).split()
    verbs = [k for k, word in enumerate(said) if says("outdoes", f" {word} ")]
    if not verbs or len(said) - verbs[-1] > _MOST or {";", "but", "and", "by"} & set(said[verbs[-1] :]):
        return None
    here = [one for one in within(passage, right.sentence, right.sentence) if one.first < right.first]
    alike = [one for one in here if _are_alike(one, right) and one.figure.kind != "ordinal"]
    if len(alike) != 1 or not _can_be_left(passage, alike[0], right) or "," not in said[: verbs[-1]]:
        return None
    around = sentence_words(passage, right.sentence)
    if says("no record", tail(passage, right)) or says("another one", around):
        return None
    timed = "duration" in (right.figure.kind, alike[0].figure.kind)
    less, more = (says(f"extreme {way}", around) for way in ("less", "more"))
    if (timed and not more) or (less and not more):
        return alike[0], "less"
    return None if less and more else (alike[0], "more")


# ---------------------------------------------------------------------- "the lowest ever. In 1999 it had been 52 per cent"


def _first_of_all(passage: Passage, right: Mention) -> tuple[Mention, str] | None:
    """Return an amount that is said to be the most, or the least, of all times, with one of another time in the next sentence."""
    there = within(passage, right.sentence - 1, right.sentence - 1)
    alike = [one for one in there if _are_alike(one, right)]
    here = [one for one in within(passage, right.sentence, right.sentence) if _are_alike(one, right)]
    if len(alike) != 1 or here != [right] or not _can_be_left(passage, alike[0], right):
        return None
    said = sentence_words(passage, right.sentence - 1)
    if not says("of all times", said) or says("another one", said):
        return None
    less, more = (says(f"extreme {way}", said) for way in ("less", "more"))
    if less == more or not _is_of_another_time(passage, right):
        return None
    return alike[0], "less" if less else "more"


def _is_of_another_time(passage: Passage, right: Mention) -> bool:
    """Say whether the sentence of an amount tells of the same at a time in the past, and of nobody else."""
    sentence, before = (passage.doc.sentences[k] for k in (right.sentence, right.sentence - 1))
    dated = [one for one in passage.dates if sentence.start <= one.span.start < sentence.end]
    said = words_of(passage, sentence.first, right.first)
    past = says("stood at", said)
    spans = [one.span for one in dated]
    names = any(
        token.tag in NAMES and not any(span.start <= token.start < span.end for span in spans)
        for token in passage.doc.tokens[sentence.first : sentence.last]
    )
    nouns = nouns_between(passage, sentence.first, right.first)
    nouns = {noun for noun in nouns if not noun.isdecimal() and not says("names nothing", f" {noun} ")}
    known = not unnamed(passage, nouns, before.first, before.last) or says("stands for the level", said)
    return bool(dated) and past and not names and known
