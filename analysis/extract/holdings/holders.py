"""Who holds land: the name of a state, an army or a group, read from a subject, an agent or a possessor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from analysis.extract.holdings.leaders import Leaders
from analysis.extract.holdings.persons import Persons
from analysis.extract.holdings.subjects import agent_of, loyal_to, subject_of, tied_by_of
from analysis.extract.holdings.verbs import held_words, is_year
from analysis.extract.records import Place
from analysis.lexicon import words
from analysis.text.chunks import BREAK, COMMA, PHRASE
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tagsets import NAMES
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_REFERRING = frozenset({"it", "they"})
_POSSESSIVES = frozenset({"its", "their"})
_NOBODY = words("negation", "words", kind="negates")
_SHOWN = frozenset({"DT", "PRP$", "PDT", "RB"})
_BACK, _DEEPEST, _FARTHEST_NAME = 2, 3, 400


class Named(NamedTuple):
    """A holder, and where the words that name it stand; `pronoun`: they stand for a name."""

    name: str
    start: int
    end: int
    pronoun: bool = False


class Holders:
    """Finds the holders that an article names; a pronoun stands for the subject before it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.places import places
    >>> doc = parse(Article("Moscow has sent troops, and its forces on the ground control the port."))
    >>> Holders(doc, list(places(doc))).subject(doc.verbs[-1]).name
    'Russia'
    """

    def __init__(self, doc: Doc, places: Sequence[Place]) -> None:
        self._doc = doc
        self._places = places
        self._spans = Spans(place.span for place in places)
        self._persons = Persons(doc)
        self._leaders = Leaders(doc, places)

    # ------------------------------------------------------------------ where a holder stands

    def subject(self, clause: Clause, depth: int = 0) -> Named | None:
        """Return the holder that is the subject of a clause; of one without a subject, what it describes or hangs on."""
        phrase = subject_of(self._doc, clause)
        return self.named(phrase, depth) if phrase is not None else None

    def at(self, place: int) -> Named | None:
        """Return the holder that the phrase at the chunk of this place names: after "by", "of" or "to"."""
        chunks = self._doc.chunks
        phrase = chunks[place].phrase if place < len(chunks) else None
        if phrase is None or phrase.temporal:
            return None
        following = chunks[place + 1 : place + 4]
        apposed = following[1].phrase if [chunk.kind for chunk in following] == [COMMA, PHRASE, BREAK] else None
        if apposed is not None and self._doc.tokens[phrase.head].tag == "NN" and self._is_group(apposed):
            # "a smaller group, the Free Column"
            phrase = apposed
        return self.named(phrase)

    def _is_group(self, phrase: Phrase) -> bool:
        head = self._doc.tokens[phrase.head]
        known = word_form(head.lower)
        armed = held_words("force") | held_words("rebel") | words("bodies", "noun")
        return head.tag in NAMES and (head.lower in armed or (known is not None and known.what == "group"))

    def possessor(self, phrase: Phrase) -> Named | None:
        """Return the holder named before the head of a phrase: "Russian control", "the army's hands", "rebel hands"."""
        tokens = self._doc.tokens[phrase.first : phrase.head]
        if not tokens:
            return None
        if tokens[-1].tag == "POS":
            tokens = tokens[:-1]
        if tokens[0].lower in _POSSESSIVES:
            owner = self._antecedent(tokens[0], 0) if len(tokens) == 1 else None
            return Named(owner, tokens[0].start, tokens[0].end, pronoun=True) if owner else None
        name = self._name(tokens, (), 0)
        if name is not None and f"{name}s" in held_words("rebel"):
            # "in rebel hands": the rebels'.
            name = f"{name}s"
        return Named(name, tokens[0].start, tokens[-1].end) if name and tokens else None

    def compounded(self, token: Token, who: str) -> Named | None:
        """Return the holder within a compound: "Russian-held", "rebel-held", but not "closely-held"."""
        state = self._state([token])
        several = f"{who.lower()}s"
        plain = several if several in held_words("rebel") else who if who.lower() in held_words("force") else None
        opens = self._doc.sentence_at(token.start).first == token.i
        name = state or plain or (who if who[:1].isupper() and not opens else None)
        return Named(name, token.start, token.end) if name else None

    def glued(self, tokens: Sequence[Token]) -> Named | None:
        """Return the holder whose name stands right before a number, as in "and the Red Front 20%"."""
        if not any(token.tag in NAMES for token in tokens) or any(token.tag in ("POS", "CD", "IN") for token in tokens):
            return None
        name = self._name(tokens, (), 0)
        return Named(name, tokens[0].start, tokens[-1].end) if name else None

    def named(self, phrase: Phrase, depth: int = 0) -> Named | None:
        """Return the holder that a phrase, with what is joined to it and its "of", speaks of."""
        tokens = self._doc.tokens
        base = tokens[phrase.first : phrase.joined_last]
        following = tied_by_of(self._doc, phrase)
        rest = tokens[following.first : following.last] if following is not None else ()
        name = self._name(base, rest, depth)
        if name is not None and (behind := loyal_to(self._doc, phrase)) is not None:
            return Named(self._doc.text[base[-1].start : behind].replace(base[-1].text, name, 1), base[0].start, behind)
        pronoun = base[0].lower in _REFERRING
        return Named(name, base[0].start, (rest or base)[-1].end, pronoun) if name else None

    def can_hold(self, phrase: Phrase) -> bool:
        """Say whether a phrase is of those that hold land, and that a pronoun or a verb that is not said again goes back to."""
        head = self._doc.tokens[phrase.head]
        base = self._doc.tokens[phrase.first : phrase.joined_last]
        if self._state(base) and (self._ends_in_state(base) or head.lower in held_words("force")):
            return True
        if head.lower in held_words("force") | held_words("rebel") | words("bodies", "noun"):
            return True
        return head.tag in NAMES and not self._persons.is_person(base)

    # ------------------------------------------------------------------ what it is called

    def _name(self, base: Sequence[Token], rest: Sequence[Token], depth: int) -> str | None:
        base = _without_apposition(base)
        first, head = base[0], base[-1]
        owned = held_words("force") | held_words("rebel")
        if first.lower in _NOBODY:
            return None
        if len(base) == 1 and first.lower in _REFERRING:
            return self._antecedent(first, depth)
        if len(base) == 1 and first.tag in ("PRP", "DT"):
            return None
        if first.lower in _POSSESSIVES and head.lower in owned:
            return self._antecedent(first, depth)
        state = None if self._with_others(base) else self._state(base)
        if state and (self._ends_in_state(base) or (head.lower in held_words("force") and self._is_states_own(base))):
            return state
        if head.lower in held_words("force") and (led := self._led(base)) is not None:
            return led
        named = self._of_whom(head, rest) if head.lower in owned and rest else None
        return named or (self._plain(base) if self._is_somebody(head) else None)

    def _led(self, base: Sequence[Token]) -> str | None:
        """Return the state whose leader a phrase speaks of the men of: "Putin's troops"."""
        owner = next((before for before, mark in pairwise(base) if mark.tag == "POS"), None)
        return self._leaders.state(owner.text) if owner is not None and owner.tag in NAMES else None

    def _of_whom(self, head: Token, rest: Sequence[Token]) -> str | None:
        """Return whose forces or rebels they are: "the army of Assia", "fighters of the Red Front"."""
        state = self._state(rest)
        if state:
            return state if head.lower in held_words("force") else None
        proper = [token for token in rest if token.tag in NAMES]
        return self._doc.text[proper[0].start : proper[-1].end] if proper else None

    def _is_somebody(self, head: Token) -> bool:
        """Say whether a noun is for those who can hold something, and not for a thing: "fire took half of it"."""
        known = word_form(head.lower)
        if head.tag not in ("NN", "NNS") or known is None or known.what in ("person", "group"):
            return True
        who = held_words("force") | held_words("rebel") | words("bodies", "noun") | words("people", "noun")
        return not {head.lower, known.noun}.isdisjoint(who)

    def _plain(self, tokens: Sequence[Token]) -> str | None:
        kept = list(tokens)
        while kept and (kept[0].tag in _SHOWN or is_year(self._doc, kept[0].i)):
            kept.pop(0)
        while kept and kept[-1].tag in ("POS", "''"):
            kept.pop()
        if not kept:
            return None
        text, first = self._doc.text[kept[0].start : kept[-1].end], kept[0]
        named = first.text[0].islower() or (first.tag in NAMES and first.lower in held_words("rebel"))
        if len(kept) == 1 and tokens[0].lower == "the" and named:
            return self._full_name(first) or text
        opens = self._doc.sentence_at(first.start).first == first.i
        name = "-" in first.text and word_form(first.lower.partition("-")[0]) is None
        if opens and not name and first.text[1:].islower() and (first.tag not in NAMES or self._is_common(first)):
            return text[0].lower() + text[1:]
        return text

    def _is_common(self, token: Token) -> bool:
        """Say whether a word with a capital is no name for that: "Rebels", "Fighters"."""
        known = word_form(token.lower)
        said = {token.lower, f"{token.lower}s"}
        if known is not None and (known.what == "person" or known.noun in held_words("rebel")):
            return True
        return not said.isdisjoint(held_words("rebel") | held_words("force"))

    def _full_name(self, token: Token) -> str | None:
        """Return the name that "the front" is short for: the last one before it that ends in Front."""
        tokens = self._doc.tokens
        wanted = token.text.capitalize()
        for last in range(token.i - 1, max(0, token.i - _FARTHEST_NAME), -1):
            if tokens[last].text == wanted and self._doc.before(last).tag in NAMES:
                phrase = self._doc.chunks[self._doc.chunk_at(last)].phrase
                if phrase is not None and phrase.head == last:
                    return self._plain(tokens[phrase.first : phrase.last])
        return None

    # ------------------------------------------------------------------ states

    def _within(self, tokens: Sequence[Token]) -> list[Place]:
        inside = self._spans.within(Span(tokens[0].start, tokens[-1].end))
        return [self._places[place] for place in inside]

    def _state(self, tokens: Sequence[Token]) -> str | None:
        states = [place for place in self._within(tokens) if place.kind == "state"]
        if states and states[-1].form == "people" and self._is_part_of_people(tokens, states[-1]):
            return None
        if len(states) > 1 and states[-1].name != states[-2].name:
            between = self._doc.text[states[-2].span.end : states[-1].span.start]
            if between.strip() == "and":
                return f"{states[-2].name} and {states[-1].name}"
        return states[-1].name if states else None

    def _is_part_of_people(self, tokens: Sequence[Token], people: Place) -> bool:
        """Say whether a people is told from the rest of it: "Turkish Cypriots", "ethnic Russians"."""
        before = [token for token in tokens if token.start < people.span.start]
        return bool(before) and before[-1].tag in NAMES | {"JJ"}

    def _after_state(self, tokens: Sequence[Token]) -> list[Token] | None:
        """Return what stands behind the last place, if that is a state, without what shows possession."""
        inside = self._within(tokens)
        if not inside or inside[-1].kind != "state":
            return None
        return [token for token in tokens if token.start >= inside[-1].span.end and token.tag not in ("POS", "''")]

    def _ends_in_state(self, tokens: Sequence[Token]) -> bool:
        return self._after_state(tokens) == []

    def _is_states_own(self, tokens: Sequence[Token]) -> bool:
        """Tell "Syrian government forces" from "Libya's eastern forces", who are not the state's."""
        own = held_words("force") | held_words("own")
        return all(token.lower in own for token in self._after_state(tokens) or ())

    def _with_others(self, tokens: Sequence[Token]) -> bool:
        """Say whether others are named before a state's men: "Wagner mercenaries and the Malian army"."""
        both = next((token for token in tokens if token.lower == "and"), None)
        before = [token for token in tokens if both is not None and token.i < both.i]
        return bool(before) and self._state(before) is None

    # ------------------------------------------------------------------ what a pronoun stands for

    def _antecedent(self, pronoun: Token, depth: int) -> str | None:
        """Return the holder that a pronoun stands for: the nearest subject before it that can hold land."""
        if depth > _DEEPEST:
            return None
        for phrase in self._subjects_before(pronoun):
            if self._is_listed(phrase):
                # Regions that are named together hold nothing.
                continue
            head = self._doc.tokens[phrase.head]
            if head.lower in _REFERRING | _POSSESSIVES and head.i != pronoun.i:
                return self._antecedent(head, depth + 1)
            if self._doc.tokens[phrase.first].lower in _POSSESSIVES and self.can_hold(phrase):
                return self._antecedent(self._doc.tokens[phrase.first], depth + 1)
            if self.can_hold(phrase) and self._agrees(pronoun, phrase):
                named = self.named(phrase, depth + 1)
                return named.name if named is not None else None
        return None

    def _subjects_before(self, pronoun: Token) -> Iterator[Phrase]:
        """Yield the subjects before a pronoun: those of its sentence, the nearest first, and of the sentences before it."""
        doc = self._doc
        sentence = doc.sentence_at(pronoun.start)
        clauses = list(reversed(doc.verbs_in(max(sentence.first, pronoun.i - _FARTHEST_NAME), pronoun.i)))
        for earlier in doc.sentences[max(0, sentence.i - _BACK) : sentence.i][::-1]:
            clauses += doc.verbs_in(earlier.first, min(earlier.last, earlier.first + _FARTHEST_NAME))
        for clause in clauses:
            phrase = subject_of(doc, clause) if clause.finite else None
            if phrase is None or phrase.first >= pronoun.i:
                continue
            agent = agent_of(doc, clause)
            if agent is not None and agent.first < pronoun.i and self._is_region(phrase):
                # "Kherson is claimed by Moscow. Its soldiers …"
                yield agent
            else:
                yield phrase

    def _is_region(self, phrase: Phrase) -> bool:
        """Say whether a phrase is a region that is no state, or several."""
        inside = self._within(self._doc.tokens[phrase.first : phrase.joined_last])
        return bool(inside) and (inside[-1].kind != "state" or self._is_listed(phrase))

    def _is_listed(self, phrase: Phrase) -> bool:
        """Say whether a phrase is one of several regions that are named together."""
        doc = self._doc
        inside = self._within(doc.tokens[phrase.first : phrase.joined_last])
        if not inside or inside[-1].kind == "state":
            return False
        beside = [doc.before(phrase.first), doc.after(phrase.last - 1)]
        return len(inside) > 1 or any(token.lower == "and" for token in beside)

    def _agrees(self, pronoun: Token, phrase: Phrase) -> bool:
        several = phrase.joined_last > phrase.last or (phrase.plural and self._doc.tokens[phrase.head].tag != "NNP")
        return not (pronoun.lower in ("it", "its") and several)


def _without_apposition(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a name or a description up to the comma that another one stands behind; a list goes on to its end."""
    comma = next((k for k, token in enumerate(tokens) if k and token.tag == ","), len(tokens))
    return tokens if any(token.lower == "and" for token in tokens) else tokens[:comma]
