"""Regions that are spoken of together, and those that were before: what "the four regions" or "it" goes back to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from analysis.extract.holdings.land import Range, land_nouns
from analysis.extract.records import Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tokens import Token

# How many groups of regions a reader looks back over, and how many names a list has at most.
_MEMORY, _LONGEST_LIST, _SENTENCES = 200, 30, 2
_STANDS_FOR_STATE = frozenset({"adjective", "people", "capital"})


class Group(NamedTuple):
    """Regions that are spoken of together; ``each`` are the codes by region, ``end`` where their words end.

    ``sure``: the words say that they are land; else they are names that could be of anything.
    """

    names: tuple[str, ...]
    codes: tuple[str, ...] = ()
    each: tuple[tuple[str, ...], ...] = ()
    start: int = 0
    end: int = 0
    sure: bool = True


def named_group(name: str, start: int, end: int, *, sure: bool = True) -> Group:
    """Return a single region that no list knows."""
    return Group((name,), (), ((),), start, end, sure)


def group_of(doc: Doc, places: Sequence[Place], end: int) -> Group:
    """Return places as a group; a capital is the city here, not the state."""
    own = [
        replace(place, name=place.span.of(doc.text), codes=()) if place.form == "capital" else place for place in places
    ]
    unique = {place.name: place for place in own}
    codes = tuple(dict.fromkeys(code for place in unique.values() for code in place.codes))
    return Group(tuple(unique), codes, tuple(place.codes for place in unique.values()), own[0].span.start, end)


def joined(groups: Sequence[Group]) -> Group:
    """Put groups that are listed together into one.

    Examples
    --------
    >>> joined([named_group("Zap", 0, 3), named_group("Kher", 8, 20)]).names
    ('Zap', 'Kher')
    """
    each = {name: codes for group in groups for name, codes in zip(group.names, group.each, strict=True)}
    codes = tuple(dict.fromkeys(code for group in groups for code in group.codes))
    sure = any(group.sure for group in groups)
    return Group(tuple(each), codes, tuple(each.values()), groups[0].start, max(group.end for group in groups), sure)


class Groups:
    """The regions that an article names, alone and in lists."""

    def __init__(self, doc: Doc, places: Sequence[Place]) -> None:
        self._doc = doc
        self._places = [place for place in places if place.form != "government"]
        self._spans = Spans(place.span for place in self._places)
        self._by_name = {place.name: place for place in reversed(self._places)}
        self._lists = self._listed()
        self._list_ends = [group.end for group in self._lists]

    def within(self, stretch: Range) -> list[Place]:
        """Return the places that begin among some tokens."""
        return [self._places[place] for place in self._spans.within(self._span(stretch))]

    def run_in(self, stretch: Range) -> Group | None:
        """Return the regions that are listed from the first place among some tokens on."""
        inside = self._spans.within(self._span(stretch))
        return self._run(inside[0]) if inside else None

    def own(self, holder: str | None, end: int) -> Group | None:
        """Return a holder as a region: the state whose land is "its land"."""
        place = self._by_name.get(holder or "")
        return group_of(self._doc, [place], end) if place is not None else None

    def knows(self, name: str) -> bool:
        """Say whether a name is that of a place."""
        return name in self._by_name

    # ------------------------------------------------------------------ what was named before

    def of_count(self, count: int, offset: int) -> Group | None:
        """Return the last list of so many regions before a place in the text."""
        return next((group for group in self._before(offset) if len(group.names) == count), None)

    def nearest(self, offset: int, holder: str | None = None) -> Group | None:
        """Return the last regions before a place in the text, if they are not far, and not the holder itself."""
        return next(iter(self.near(offset, holder)), None)

    def near(self, offset: int, holder: str | None = None) -> list[Group]:
        """Return the regions before a place in the text that are not far, the last first, without the holder itself."""
        floor = self._floor(offset)
        return [group for group in self._before(offset) if group.start >= floor and group.names != (holder,)]

    def nearest_several(self, offset: int, holder: str | None = None) -> Group | None:
        """Return the last regions that were named together before a place in the text, if they are not far."""
        return next((group for group in self.near(offset, holder) if len(group.names) > 1), None)

    def called(self, noun: Token) -> Group | None:
        """Return the last single region, not far, beside whose name a noun stood: "the district" for "the Tarn district"."""
        for group in self.near(noun.start):
            if len(group.names) == 1 and self._place_noun(group) == noun.lower:
                return group
        return None

    def _place_noun(self, group: Group) -> str:
        """Return the noun for a kind of place that stands behind the name of a region, or before "of" and the name."""
        tokens = self._doc.tokens
        inside = self._spans.within(Span(group.start, group.end))
        if not inside:
            return ""
        place = self._places[inside[0]]
        behind = self._doc.tokens_in(Span(place.span.end, place.span.end + 2))
        first = self._doc.token_at(place.span.start)
        before = [token.lower for token in tokens[max(0, first - 2) : first]]
        if behind and behind[-1].start >= place.span.end and behind[-1].lower in land_nouns():
            return behind[-1].lower
        return before[0] if len(before) == 2 and before[1] == "of" and before[0] in land_nouns() else ""

    def is_state(self, group: Group) -> bool:
        """Say whether a single region is a state."""
        place = self._by_name.get(group.names[0]) if len(group.names) == 1 else None
        return place is not None and place.kind == "state"

    @staticmethod
    def is_land(token: Token) -> bool:
        """Say whether a word is a noun for land."""
        return token.lower in land_nouns()

    def state_before(self, offset: int, *, parts: bool) -> Group | None:
        """Return the last state before a place in the text; if `parts`, rather a part of one that is called a state."""
        recent = self._recent(offset)
        if parts and (named := [place for place in recent if self._is_called_state(place)]):
            return group_of(self._doc, named[:1], offset)
        states = [place for place in recent if place.kind == "state" and place.form in ("name", "adjective")]
        return group_of(self._doc, states[:1], offset) if states else None

    def town_before(self, offset: int) -> Group | None:
        """Return the last place before a place in the text, not far, that may be a town."""
        floor = self._floor(offset)
        towns = (place for place in self._recent(offset) if place.form == "capital" or place.kind == "other")
        town = next((place for place in towns if place.span.start >= floor), None)
        return group_of(self._doc, [town], offset) if town is not None else None

    def _before(self, offset: int) -> list[Group]:
        last = bisect_right(self._list_ends, offset)
        return self._lists[max(0, last - _MEMORY) : last][::-1]

    def _recent(self, offset: int) -> list[Place]:
        last = self._spans.before(offset)
        return self._places[max(0, last - _MEMORY) : last][::-1]

    def _floor(self, offset: int) -> int:
        """Return where the sentences begin that a word for land goes back over: its own and the two before it."""
        return self._doc.sentences[max(0, self._doc.sentence_at(offset).i - _SENTENCES)].start

    def _is_called_state(self, place: Place) -> bool:
        following = self._doc.tokens_in(Span(place.span.end, place.span.end + 2))
        return bool(following) and following[0].text == "state"

    # ------------------------------------------------------------------ lists

    def _span(self, stretch: Range) -> Span:
        tokens = self._doc.tokens[slice(*stretch)]
        return Span(tokens[0].start, tokens[-1].end) if tokens else Span(0, 0)

    def _listed(self) -> list[Group]:
        groups: list[Group] = []
        place = 0
        while place < len(self._places):
            if self._places[place].form in _STANDS_FOR_STATE:
                place += 1
                continue
            group = self._run(place)
            groups.append(group._replace(start=self._places[place].span.start))
            place = max(place + 1, self._spans.before(group.end))
        return groups

    def _run(self, first: int) -> Group:
        """Return the regions listed from a place on."""
        places = self._places[first : first + _LONGEST_LIST]
        kept = places[:1]
        for before, after in pairwise(places):
            if after.form in ("adjective", "people") or not self._joins(Span(before.span.end, after.span.start)):
                break
            kept.append(after)
        if len(kept) > 1 and kept[0].kind == "state" != kept[1].kind and kept[0].form in ("adjective", "name"):
            kept = kept[1:]
        end = kept[-1].span.end
        following = self._doc.tokens_in(Span(end, end + 2))
        if following and following[-1].start >= end and following[-1].text in land_nouns():
            end = following[-1].end
        return group_of(self._doc, kept, end)

    def _joins(self, gap: Span) -> bool:
        """Say whether a list goes on between two places: ", ", ", and the city of"; one more small word may stand there."""
        if gap.end - gap.start > _MEMORY:
            return False
        between = _without_aside([token.text for token in self._doc.tokens_in(gap)] if gap.start < gap.end else [])
        small = [word for word in between if word not in (",", "and", "or")]
        marks = between[: len(between) - len(small)]
        if not marks or between[len(marks) :] != small:
            return False
        if small and small[0] in ("the", "in"):
            small = small[1:]
        return not small or (len(small) == 1 and small[0].isalpha() and small[0].islower())


def _without_aside(between: list[str]) -> list[str]:
    """Leave out where a region lies, told in passing: "Tarn, in the north, and Orl"."""
    way = words("place_words", "word", kind="way")
    if between[:1] == [","] and between[1:3] == ["in", "the"] and len(between) > 4 and between[3].lower() in way:
        return between[4:]
    return between
