"""Which regions "their territory", "them" and "there" stand for: never the land of who holds a share of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.extract.holdings.groups import Group, Groups
from analysis.extract.holdings.statement import Control
from analysis.lexicon import rows, words
from analysis.text.chunks import PHRASE
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import NAMES
from analysis.text.tokens import Token, whole_number

_COUNTED_BACK, _OPENING = 2, 2


def _counted(token: Token) -> int:
    """Return a small whole number that a word stands for, 0 if it does not."""
    return _counts().get(token.lower) or whole_number(token.text) or 0


@cache
def _counts() -> dict[str, int]:
    return {row["word"]: int(float(row["low"])) for row in rows("numbers") if row["kind"] == "small"}


def count_in(tokens: Sequence[Token]) -> int:
    """Return how many regions a phrase says there are, 0 if it does not."""
    for token in tokens:
        if token.tag == "CD":
            return _counted(token)
    return 0


def owned(doc: Doc, groups: Groups, pronoun: Token, control: Control | None) -> Group | None:
    """Return the regions whose "territory" a possessive speaks of; None if it may be that of who holds a share of it.

    "Their" goes back to several, "its" to one. Who holds a share is the owner only of what is its own state's.
    """
    holder = control.holder if control is not None else None
    own = groups.own(holder, pronoun.end)
    agrees = control is None or _agrees(doc, pronoun, control)
    if pronoun.lower == "their":
        several = several_before(doc, groups, pronoun.start, holder)
        return several if not agrees else None if several is not None else own
    one = one_before(doc, groups, pronoun.start, holder)
    if not agrees:
        return one
    if own is not None:
        part = control is not None and control.goes_on and one is not None and not groups.is_state(one)
        return None if part else own
    if control is not None and control.kind == "lose":
        # What an army loses of its territory is a share of what it held.
        return None
    return one


def one_before(doc: Doc, groups: Groups, offset: int, holder: str | None) -> Group | None:
    """Return the region that "its" goes back to: the one that its sentence opens with, else the last one before."""
    near = [_without_examples(doc, groups, group) for group in groups.near(offset, holder)]
    near = [group for group in near if not _is_example(doc, group)] or near
    sentence = doc.sentence_at(near[0].start) if near else None
    if sentence is None or len(near[0].names) > 1:
        return None
    opening = doc.tokens[min(sentence.first + _OPENING, sentence.last - 1)].end
    return next((group for group in near if sentence.start <= group.start < opening and len(group.names) == 1), near[0])


def _is_example(doc: Doc, group: Group) -> bool:
    """Say whether a region is told as a part of one before it: ``the north of Mali, among them Kidal``."""
    first = doc.token_at(group.start)
    start = doc.sentence_at(group.start).first
    return any(" ".join(doc.words_in(max(start, first - k), first)) in words("part_words", "words") for k in (1, 2))


def _without_examples(doc: Doc, groups: Groups, group: Group) -> Group:
    """Return the first of some regions alone, if the others are told as parts of it: ``the north of Yemen, including Sanaa``."""
    inside = {token.lower for token in doc.tokens_in(Span(group.start, group.end))}
    parted = len(group.names) > 1 and not inside.isdisjoint(words("part_words", "words"))
    return (groups.own(group.names[0], group.end) if parted else None) or group


def several_before(doc: Doc, groups: Groups, offset: int, holder: str | None) -> Group | None:
    """Return the last regions that were named together, or counted: "all four regions"."""
    sentence = doc.sentence_at(offset).i
    first = doc.sentences[max(0, sentence - _COUNTED_BACK)].first
    for chunk in reversed(doc.chunks_in(first, doc.token_at(offset))):
        tokens = doc.tokens[chunk.first : chunk.last]
        if chunk.kind == PHRASE and groups.is_land(tokens[-1]):
            count = next((_counted(token) for token in tokens if token.tag == "CD"), 0)
            if count > 1 and (group := groups.of_count(count, tokens[0].start)) is not None:
                return group
    return groups.nearest_several(offset, holder)


def there(doc: Doc, groups: Groups, offset: int, holder: str | None) -> Group | None:
    """Return the region that "there" stands for: the last one of its sentence or the one before, if no other state is near it."""
    floor = doc.sentences[max(0, doc.sentence_at(offset).i - 1)].start
    near = [group for group in groups.near(offset, holder) if group.start >= floor]
    if not near:
        return None
    nearest = near[0]
    others = {group.names for group in near if group.names != nearest.names}
    return nearest if not others or not groups.is_state(nearest) else None


def _agrees(doc: Doc, pronoun: Token, control: Control) -> bool:
    """Say whether a possessive can be that of the subject of a statement by its number."""
    clauses = doc.verbs_in(control.verb, control.verb + 1)
    phrase = clauses[0].phrase if clauses else None
    if phrase is None:
        return True
    head = doc.tokens[phrase.head]
    name = head.tag in NAMES and head.tag != "NNPS"
    several = phrase.joined_last > phrase.last or head.lower == "they" or (phrase.plural and not name)
    return several == (pronoun.lower == "their")
