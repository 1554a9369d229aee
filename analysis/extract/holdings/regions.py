"""Which regions the words beside a figure name, or stand for: "the Zap and Kher regions", "the territory", "it"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.holdings.beside import rest_before
from analysis.extract.holdings.fronted import fronted
from analysis.extract.holdings.groups import Group, Groups, group_of, joined, named_group
from analysis.extract.holdings.land import Land, Mention, Range, is_verbal, land_nouns, phrase_before
from analysis.extract.holdings.landwords import before_of, is_its_land, is_part_word, is_plain, unknown, without_states
from analysis.extract.holdings.lying import part_of, town_of
from analysis.extract.holdings.referring import count_in, owned, several_before, there
from analysis.extract.holdings.statement import Control
from analysis.extract.holdings.verbs import held_words
from analysis.extract.records import Place
from analysis.lexicon import words
from analysis.text.chunks import (
    ADJECTIVE,
    COMMA,
    COORDINATOR,
    FINITE_VERB,
    OPENER,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
)
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_TIES = small_words("tie")
_PRONOUNS = frozenset({"it", "them"})
_TOWNS = small_words("town")
_SHARED = frozenset({"share", "universal", "vague"})
_FARTHEST, _WINDOW = 8, 120


class Regions:
    """Reads which regions a figure is about."""

    def __init__(self, doc: Doc, places: Sequence[Place]) -> None:
        self._doc = doc
        self._groups = Groups(doc, places)

    def of(self, spot: Mention, land: Land | None, control: Control) -> Group | None:
        """Return the regions that a figure under a verb of control is about; None if it is not about land."""
        if spot.figure.kind == "comparison":
            before = phrase_before(self._doc, spot.opens)
            return (self._groups.run_in(before) if before else None) or self._tied(spot.closes + 1)
        if is_verbal(self._doc, spot):
            return self._described(spot)
        if land is None and (rest := rest_before(self._doc, spot)) is not None:
            of = next((i for i in range(*rest) if self._doc.tokens[i].lower == "of"), None)
            return self._read([(of + 1, rest[1])], spot, control) if of is not None else None
        if land is None:
            if (possessor := self._possessor(spot)) is not None:
                return self._read([possessor], spot, control)
            if spot.figure.kind not in ("area", "vague"):
                return None
            held = control.rule in ("relative", "under control") and spot.figure.kind == "vague"
            return self._tied(control.after if held else spot.closes + 1)
        if land.relative:
            before = phrase_before(self._doc, spot.opens)
            return self._read([before], spot, control) if before else None
        return self._read(land.items, spot, control, land.after)

    def trusts(self, holder: str) -> bool:
        """Say whether a holder is armed, so that an unknown name after "of" is a place; states and groups hold firms too."""
        armed = (held_words("force") | held_words("rebel")) - held_words("owner")
        return not armed.isdisjoint(holder.lower().split())

    def trusts_or_knows(self, holder: str) -> bool:
        """Say whether a holder is armed, or a state."""
        return self.trusts(holder) or self._groups.knows(holder)

    def there(self, spot: Mention, control: Control) -> Group | None:
        """Return the region that "there" behind an area stands for."""
        return there(self._doc, self._groups, spot.figure.span.start, control.holder)

    def fronted(self, spot: Mention, areas: Sequence[Span], *, counted_land: bool) -> Group | None:
        """Return the region that opens the sentence of a figure: "Of Norland's 900 sq km, …", "Across the two regions …"."""
        stretch = fronted(self._doc, spot, areas, counted_land=counted_land)
        if stretch is None:
            return None
        if counted_land:
            return self._read_named(stretch)
        return self._groups.run_in(stretch)

    def _read_named(self, stretch: Range) -> Group | None:
        tokens = self._doc.tokens[slice(*stretch)]
        return self._named(stretch, shared=True) or self._anaphor(tokens, None)

    def divided(self, spot: Mention, control: Control) -> Group | None:
        """Return the regions that are split between several, of whom one holds so much: "it is split between X, which holds 70%"."""
        clauses = self._doc.verbs_in(control.verb, control.verb + 1)
        head = clauses[0].head if clauses else None
        if head is None or head.phrase is None or head.group.lemma not in held_words("split"):
            return None
        last = self._doc.chunks[self._doc.chunk_at(head.group.first) - 1].last
        return self._read([(head.phrase.first, last)], spot, control)

    def _read(self, items: Sequence[Range], spot: Mention, control: Control, after: int = 0) -> Group | None:
        tokens = self._doc.tokens[slice(*items[0])]
        if len(tokens) == 1 and tokens[0].lower in _PRONOUNS:
            if tokens[0].lower == "them":
                return self._ended(several_before(self._doc, self._groups, tokens[0].start, control.holder), tokens)
            return self._ended(self._groups.nearest(tokens[0].start, control.holder), tokens)
        if [token.tag for token in tokens] == ["DT", "CD"]:
            # "those four": the regions that were counted before.
            return self._ended(self._groups.of_count(count_in(tokens), tokens[0].start), tokens)
        groups = [self._named(item, shared=spot.figure.kind in _SHARED) for item in items]
        if groups[0] is None and len(groups) == 2 and groups[1] is not None and tokens[-1].lower in land_nouns():
            # "the capital, Port-au-Prince"
            return groups[1]
        if all(groups):
            return joined([group for group in groups if group is not None])
        return self._common(tokens, spot, control, after) if groups[0] is None else groups[0]

    # ------------------------------------------------------------------ names

    def _named(self, item: Range, *, shared: bool = False) -> Group | None:
        """Return the regions named in a phrase whose head they, or a noun for land, are: not "Syria's oil"."""
        tokens = self._doc.tokens[slice(*item)]
        following = self._doc.after(tokens[-1].i)
        possessive = following.tag == "POS"
        if possessive or not all(is_part_word(before) for before in before_of(tokens)):
            # "60% of Austria's": of what it has there, which was named before.
            return None
        inside = self._groups.within(item)
        if not inside:
            return unknown(self._doc, tokens)
        last = inside[-1]
        tail = [token for token in tokens if token.start >= last.span.end]
        behind = [token for token in tail if token.tag != "POS"]
        if not is_its_land(last, behind, owned=len(behind) < len(tail)):
            return None
        inside = without_states(inside)
        number = count_in([token for token in tokens if token.end <= inside[0].span.start])
        if last.form == "adjective" and number:
            return self._ended(self._groups.of_count(number, tokens[0].start), tokens)
        if (town := town_of(self._doc, tokens, inside)) is not None:
            return town
        if (part := part_of(self._doc, tokens, inside, shared=shared)) is not None:
            return part
        return group_of(self._doc, inside, tokens[-1].end)

    def _possessor(self, spot: Mention) -> Range | None:
        """Return what stands before "'s" in the phrase of a figure: "the strip's other 47%"."""
        first = self._doc.chunks[self._doc.chunk_at(spot.first)].first
        shown = next((token.i for token in self._doc.tokens[first : spot.first] if token.tag == "POS"), None)
        return None if shown is None else (first, shown)

    def _tied(self, place: int) -> Group | None:
        """Return the regions that "in" ties to what ends before a chunk: "8,000 sq km in the north of Yemen"."""
        chunks = self._doc.chunks[place : place + _FARTHEST]
        if not chunks or chunks[0].kind != PREPOSITION or self._doc.tokens[chunks[0].first].lower not in _TIES:
            return None
        for chunk in chunks[1:]:
            if chunk.kind == PHRASE and (group := self._groups.run_in((chunk.first, chunk.last))) is not None:
                return group
            tie = chunk.kind == PREPOSITION and self._doc.tokens[chunk.first].lower in _TIES
            if chunk.kind not in (PHRASE, WORD, COORDINATOR, ADJECTIVE) and not tie:
                return None
        return None

    def _described(self, spot: Mention) -> Group | None:
        """Return the regions that a participle describes: "four regions claimed and held mainly by Norland"."""
        place = spot.opens
        skipped = (FINITE_VERB, OTHER_VERB, COORDINATOR, WORD, OPENER, COMMA)
        while place and self._doc.chunks[place - 1].kind in skipped and spot.opens - place < _FARTHEST:
            place -= 1
        phrase = self._doc.chunks[place - 1].phrase if place else None
        if phrase is None:
            return None
        item = (phrase.first, phrase.last)
        return self._named(item) or self._anaphor(self._doc.tokens[slice(*item)], None)

    # ------------------------------------------------------------------ words that stand for names

    def _common(self, tokens: Sequence[Token], spot: Mention, control: Control, after: int) -> Group | None:
        """Return the regions that a noun for land stands for, or that are told after it."""
        if tokens[-1].lower not in land_nouns():
            return None
        vague = spot.figure.kind in ("area", "vague") or tokens[-1].lower in held_words("land")
        tied = (self._tied(after) if after else None) or (
            self._tied(control.after) if vague and control.after else None
        )
        if tied is not None:
            return tied
        if after and self._is_told(after):
            return None
        if not is_plain(tokens):
            return self._spoken(tokens)
        return self._anaphor(tokens, control) or (self._spoken(tokens) if _is_one(tokens[-1]) else None)

    def _is_told(self, place: int) -> bool:
        """Say whether a clause tells which land is meant: "the land (that) the rebels took"."""
        kinds = [chunk.kind for chunk in self._doc.chunks[place : place + 3] if chunk.kind != WORD]
        return kinds[:1] == [OPENER] or kinds[:2] == [PHRASE, FINITE_VERB]

    def _spoken(self, tokens: Sequence[Token]) -> Group | None:
        """Return land that has no name, as it is called: "the capital district"."""
        if tokens[0].lower != "the":
            return None
        said = Span(tokens[1].start, tokens[-1].end)
        return named_group(said.of(self._doc.text), said.start, said.end)

    def _anaphor(self, tokens: Sequence[Token], control: Control | None) -> Group | None:
        """Return the regions that "the territory" or "four regions" stands for: the last that were named before."""
        noun, offset = tokens[-1].lower, tokens[0].start
        if noun not in land_nouns():
            return None
        possessive = tokens[0].tag == "PRP$"
        if possessive and not _is_one(tokens[-1]):
            # A share of its districts is not a share of its land.
            return None
        if possessive and noun in ("land", "territory"):
            return self._ended(owned(self._doc, self._groups, tokens[0], control), tokens)
        if possessive and control is not None and (own := self._groups.own(control.holder, tokens[-1].end)):
            return own
        if number := count_in(tokens):
            return self._ended(self._groups.of_count(number, offset), tokens)
        if noun in ("country", "state"):
            return self._ended(self._groups.state_before(offset, parts=noun == "state"), tokens)
        if counted := self._counted_before(tokens[-1]):
            return self._ended(self._groups.of_count(*counted), tokens)
        if noun in _TOWNS:
            return self._ended(self._groups.town_before(offset), tokens)
        return self._ended(
            self._groups.called(tokens[-1]) or self._groups.nearest(offset, control and control.holder), tokens
        )

    def _counted_before(self, noun: Token) -> tuple[int, int] | None:
        """Return the last count of regions in a sentence that a noun can stand for, and where it stands: "four regions"."""
        sentence = self._doc.sentence_at(noun.start)
        before = self._doc.chunks_in(max(sentence.first, noun.i - _WINDOW), noun.i)
        for chunk in reversed(before):
            tokens = self._doc.tokens[chunk.first : chunk.last]
            if chunk.kind == PHRASE and _stands_for(noun, tokens[-1]) and (number := count_in(tokens)):
                return number, tokens[0].start
        return None

    @staticmethod
    def _ended(group: Group | None, tokens: Sequence[Token]) -> Group | None:
        return group and group._replace(end=tokens[-1].end)


def _stands_for(noun: Token, counted: Token) -> bool:
    """Say whether a noun goes back to what was counted: "the territory" to "four regions", "the town" to "two towns"."""
    if counted.lower not in land_nouns():
        return False
    known = word_form(counted.lower)
    return noun.lower in held_words("land") | held_words("gains") or (known is not None and known.noun == noun.lower)


def _is_one(token: Token) -> bool:
    return token.lower in words("place_nouns", "noun", territory="yes") | held_words("land")
