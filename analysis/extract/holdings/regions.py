"""Which regions a phrase names, or stands for: "the Kharkiv and Mykolaiv regions", "the territory", "the four regions"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from analysis.extract.holdings.control import Control
from analysis.extract.records import Figure, Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tokens import Sentence


class Group(NamedTuple):
    """Regions that are spoken of together; ``each`` are the codes by region, ``end`` where their words end."""

    names: tuple[str, ...]
    codes: tuple[str, ...]
    each: tuple[tuple[str, ...], ...] = ()
    start: int = 0
    end: int = 0


# How many groups of regions, and how many characters of a sentence, a reader looks back over.
_MEMORY, _WINDOW = 200, 600
_LONGEST_LIST = 30
_COUNTS = {word: n for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
_ANAPHOR = re.compile(
    r"(?i)\b(?:(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:[^\W\d_]+\s+){0,2}?)?"
    r"(?P<noun>territory|territories|region|regions|province|provinces|area|areas|country|land|state|states|district|districts|oblasts|"
    r"city|capital|town|island|peninsula|enclave|strip)\b"
)
_POSSESSIVE = re.compile(r"(?i)\b(?:its|their|his|her)\s")
_IN = re.compile(r"\s+(?:in|of|across|inside|within|from)\s+(?=\S)")
_LIST_GAP = re.compile(r"(?:,?\s+(?:and|or)\s+|,\s+)(?:the\s+|in\s+)?(?:[a-z]+\s+)?")


_UNKNOWN = re.compile(r"(?:the\s+)?(?P<name>[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]+|de|al))*)(?:\s[a-z]+)?")
_CLAUSE = re.compile(r"\s+(?:that|which|where|who|it|they|he|[A-Z][^\W\d_]*)\s+[a-z]")
_PLAIN = re.compile(
    r"(?i)(?:all\s+)?(?:(?:the|its|their|his|her|this|that|these|those|all)\s+)*(?:(?:whole|entire|same|said|other)\s+)?"
    r"(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+)?(?:[^\W\d_]+ern\s+)?(?:(?-i:[A-Z][^\W\d_]+)\s+)?[^\W\d_]+"
)


# "The city" is a capital, or a place that no list of regions knows.
_PRONOUNS = frozenset({"it", "them"})
_TOWNS = frozenset({"city", "capital", "town"})
_TOWN_RULES = frozenset({"capital", "named", "preposition"})


def _can_hold_land(holder: str | None, places: Sequence[Place]) -> bool:
    """Say whether a holder is a state or an armed group, so that an unknown name after "of" is a place it holds."""
    if holder is None:
        return False
    nouns = words("holding", "word", **{"class": "force"}) | words("holding", "word", **{"class": "rebel"})
    return any(place.name == holder for place in places) or bool(nouns & set(holder.lower().split()))


class Regions:
    """The regions that an article names, in groups."""

    def __init__(self, doc: Doc, places: Sequence[Place]) -> None:
        self._doc = doc
        self._places = [place for place in places if place.rule != "government"]
        self._spans = Spans(place.span for place in self._places)
        self._nouns = words("place_nouns", "noun", territory="yes") | words("place_nouns", "plural", territory="yes") | {
            "land", "soil", "territory", "coast", "coastline"
        }  # fmt: skip
        self._lists = self._listed()
        self._list_ends = [group.end for group in self._lists]

    def of(self, base: Span | None, figure: Figure, control: Control, sentence: Sentence) -> Group | None:
        """Return the regions that a figure under a verb of control is about; None if it is not about land."""
        text = self._doc.text
        if figure.rule == "size":
            return self._between(control, figure)
        if figure.rule == "mainly":
            return self._phrase_before(figure, sentence)
        if base is None:
            return self._tied(figure.span.end) if figure.kind in ("area", "vague") else None
        named = self._inside(base)
        if named is not None:
            return named
        phrase = base.of(text)
        if phrase.lower() in _PRONOUNS:
            return self._nearest(base, phrase.lower())
        if (
            not self._spans.within(base)
            and (name := _UNKNOWN.fullmatch(phrase))
            and _can_hold_land(control.holder, self._places)
        ):
            return Group((name["name"],), (), ((),), base.start, base.end)
        last = re.split(r"[\s-]", phrase)[-1].lower()
        if last not in self._nouns:
            return None
        if (named_after := self._apposed(base.end)) is not None:
            return named_after
        tied = (
            self._tied(base.end) or self._tied(control.end)
            if figure.kind in ("area", "vague") or last in ("land", "territory")
            else self._tied(base.end)
        )
        if tied is not None:
            return tied
        if _CLAUSE.match(text, base.end):
            return None
        if not _PLAIN.fullmatch(phrase):
            spoken = re.sub(r"^(?:the|a|an)\s+", "", phrase)
            return Group((spoken,), (), ((),), base.start, base.end) if phrase.startswith("the ") else None
        return self._anaphor(base, control)

    def _inside(self, base: Span) -> Group | None:
        """Return the regions named in a phrase whose head they, or a noun for land, are: not "Syria's oil"."""
        text = self._doc.text
        inside = self._spans.within(base)
        if not inside:
            return None
        last = self._places[inside[-1]]
        tail = re.sub(r"^[’']s?", "", text[last.span.end : base.end]).strip().lower()
        adjective = last.rule == "adjective"
        if tail and tail.split()[-1] not in self._nouns:
            return None
        if tail.endswith("s") and text[last.span.end : last.span.end + 1] in ("'", "’"):
            # A share of a state's districts is not a share of its land.
            return None
        if adjective and not tail:
            return None
        places = [self._places[at] for at in inside]
        if (
            len(places) > 1
            and places[0].rule in ("adjective", "country", "demonym")
            and places[-1].rule not in ("adjective", "country")
        ):
            places = [place for place in places if place.rule not in ("adjective", "country", "demonym")]
        if adjective and re.match(r"(?:four|three|two|five|six|\d)\b", text[base.start : base.end].lower()):
            return self._anaphor(base, None)
        return _group(text, places, base.end)

    def _apposed(self, end: int) -> Group | None:
        """Return the region that a comma sets beside a noun: "the capital, Port-au-Prince"."""
        inside = self._spans.within(Span(end + 2, end + 3)) if self._doc.text.startswith(", ", end) else []
        return self._run(inside[0]) if inside else None

    def _tied(self, end: int) -> Group | None:
        """Return the regions that "in" ties to what ends at `end`."""
        match = _IN.match(self._doc.text, end)
        if match is None:
            return None
        stop = min(len(self._doc.text), match.end() + 40)
        inside = self._spans.within(Span(match.end(), stop))
        if not inside:
            return None
        first = self._places[inside[0]]
        between = self._doc.text[match.end() : first.span.start]
        if re.search(r"[.,;:()]|\b(?:by|that|which|who|for)\b", between):
            return None
        return self._run(inside[0])

    def _run(self, first: int) -> Group:
        """Return the regions listed from place `first` on."""
        text, places = self._doc.text, [self._places[first]]
        for at in range(first + 1, min(first + _LONGEST_LIST, len(self._places))):
            gap = text[places[-1].span.end : self._places[at].span.start]
            if not _LIST_GAP.fullmatch(gap) or self._places[at].rule in ("adjective", "demonym"):
                break
            places.append(self._places[at])
        if (
            len(places) > 1
            and places[0].rule in ("adjective", "country")
            and places[1].rule not in ("adjective", "country")
        ):
            places = places[1:]
        following = re.match(r"\s+([a-z]+)", text[places[-1].span.end : places[-1].span.end + 20])
        end = places[-1].span.end
        if following and following[1] in self._nouns:
            end += following.end()
        return _group(text, places, end)

    def _between(self, control: Control, figure: Figure) -> Group | None:
        """Return the region before a comparison of size: "a chunk of Ukraine about the size of Virginia"."""
        inside = self._spans.within(Span(control.end, figure.span.start))
        if inside:
            return self._run(inside[0])
        return self._tied(figure.span.end)

    def _phrase_before(self, figure: Figure, sentence: Sentence) -> Group | None:
        floor = max(sentence.start, figure.span.start - _WINDOW)
        match = next(reversed(list(_ANAPHOR.finditer(self._doc.text[floor : figure.span.start]))), None)
        named = [
            at
            for at in self._spans.within(Span(floor, figure.span.start))
            if self._places[at].rule not in ("adjective", "demonym", "capital")
        ]
        if match is not None and (not named or self._places[named[-1]].span.end < floor + match.start()):
            return self._anaphor(Span(floor + match.start(), floor + match.end()), None)
        return self._run(named[-1]) if named else None

    def _anaphor(self, base: Span, control: Control | None) -> Group | None:
        """Return the regions that "the territory" or "four regions" stands for: the last that were listed before."""
        phrase = base.of(self._doc.text)
        match = _ANAPHOR.search(phrase)
        if match is None:
            return None
        if _POSSESSIVE.match(phrase) and match["noun"].endswith("s"):
            # A share of its districts is not a share of its land.
            return None
        if _POSSESSIVE.match(phrase) and control is not None and control.holder:
            own = next((place for place in self._places if place.name == control.holder), None)
            if own is not None:
                return _group(self._doc.text, [own], base.end)
        count = _COUNTS.get((match["count"] or "").lower())
        if count is None and (match["count"] or "").isdigit():
            count = int(match["count"])
        if count is not None:
            fitting = next((group for group in self._groups_before(base.start) if len(group.names) == count), None)
            return fitting and fitting._replace(end=base.end)
        if _POSSESSIVE.match(phrase) and match["noun"].lower() in ("land", "territory"):
            return self._nearest(base, "country")
        return self._nearest(base, match["noun"].lower())

    def _groups_before(self, offset: int) -> list[Group]:
        """Return the groups before a place in the text, the nearest first, as far as a reader remembers them."""
        at = bisect_right(self._list_ends, offset)
        return self._lists[max(0, at - _MEMORY) : at][::-1]

    def _nearest(self, base: Span, noun: str) -> Group | None:
        """Return what is spoken of when "the territory" is: a count of regions in the sentence, or the last region."""
        text, sentence = self._doc.text, self._doc.sentence_at(base.start)
        floor = max(sentence.start, base.start - _WINDOW)
        counted = [match for match in _ANAPHOR.finditer(text, floor, base.start) if match["count"]]
        if counted and noun not in ("country", "state", "it"):
            return self._anaphor(Span(*counted[-1].span()), None)
        if noun in ("country", "state"):
            at = self._spans.before(base.start)
            recent = self._places[max(0, at - _MEMORY) : at][::-1]
            parts = [place for place in recent if noun == "state" and text.startswith(" state", place.span.end)]
            states = [place for place in recent if place.rule in ("country", "adjective")]
            found = parts or states
            return _group(text, found[:1], base.end) if found else None
        # Not from far: the sentence itself and the two before it.
        floor = self._doc.sentences[max(0, sentence.i - 2)].start
        if noun in _TOWNS:
            at = self._spans.before(base.start)
            recent = self._places[max(0, at - _MEMORY) : at][::-1]
            towns = [place for place in recent if place.rule in _TOWN_RULES and place.span.start >= floor]
            return _group(text, towns[:1], base.end) if towns else None
        near = next((group for group in self._groups_before(base.start) if group.start >= floor), None)
        return near and near._replace(end=base.end)

    def _listed(self) -> list[Group]:
        groups: list[Group] = []
        at = 0
        while at < len(self._places):
            place = self._places[at]
            if place.rule in ("adjective", "demonym", "capital"):
                at += 1
                continue
            group = self._run(at)
            groups.append(group._replace(start=place.span.start))
            at = max(at + 1, self._spans.before(group.end))
        return groups


def _group(text: str, places: Sequence[Place], end: int) -> Group:
    places = [
        replace(place, name=text[place.span.start : place.span.end], codes=()) if place.rule == "capital" else place
        for place in places
    ]
    unique = {place.name: place for place in places}
    codes = tuple(dict.fromkeys(code for place in unique.values() for code in place.codes))
    each = tuple(place.codes for place in unique.values())
    start = places[0].span.start if places else 0
    return Group(tuple(unique), codes, each, start, end)
