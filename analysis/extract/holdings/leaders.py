"""Who leads which state, as the article calls them: "Putin's troops" are Russia's where he is the Russian president."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from analysis.extract.holdings.verbs import held_words
from analysis.extract.records import Place
from analysis.text.chunks import COMMA, PREPOSITION
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tagsets import NAMES
from analysis.text.tokens import Token

_SAID_OF_STATE = frozenset({"DT", "POS"})
_PARTS_OF_OFFICE = frozenset({"prime", "supreme", "mr", "mr."})


class Leaders:
    """Knows the states that an article says somebody leads.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.places import places
    >>> doc = parse(Article("Benjamin Netanyahu, the Israeli prime minister, and Libyan warlord Khalifa Haftar spoke."))
    >>> led = Leaders(doc, list(places(doc)))
    >>> led.state("Netanyahu"), led.state("Haftar")
    ('Israel', None)
    """

    def __init__(self, doc: Doc, places: Sequence[Place]) -> None:
        self._doc = doc
        self._states = [place for place in places if place.kind == "state"]
        self._spans = Spans(place.span for place in self._states)

    def state(self, name: str) -> str | None:
        """Return the state that somebody of this last name leads, None if the article says of none or of several."""
        states = self._led.get(name, frozenset())
        return next(iter(states)) if len(states) == 1 else None

    @cached_property
    def _led(self) -> dict[str, frozenset[str]]:
        led: dict[str, frozenset[str]] = {}
        for name, state in self._told():
            led[name] = led.get(name, frozenset()) | {state}
        return led

    def _told(self) -> Iterator[tuple[str, str]]:
        """Yield the last names of those who are called leaders of a state, and that state."""
        doc = self._doc
        for phrase in doc.phrases:
            office = self._office(phrase)
            if office is None:
                continue
            behind = [token for token in doc.tokens[office + 1 : phrase.last] if token.lower not in _PARTS_OF_OFFICE]
            if behind:
                state = self._state_before(phrase.first, office) or self._state_behind(phrase)
                name: str | None = behind[-1].text if all(token.tag in NAMES for token in behind) else None
            else:
                state = self._state_before(phrase.first, office) or self._state_behind(phrase)
                name = self._apposed(phrase) or self._gone_on_with(phrase)
            if state is not None and name is not None:
                yield name, state

    def _office(self, phrase: Phrase) -> int | None:
        """Return the token of a phrase that names the office of a leader."""
        tokens = self._doc.tokens[phrase.first : phrase.last]
        for token in tokens:
            if token.lower in held_words("leader") and (
                token.lower != "minister" or self._doc.before(token.i).lower == "prime"
            ):
                return token.i
        return None

    def _state_before(self, first: int, office: int) -> str | None:
        """Return the state before an office, if nothing else is said of it: not "the former Russian president"."""
        tokens = self._doc.tokens[first:office]
        inside = self._spans.within(Span(tokens[0].start, tokens[-1].end)) if tokens else range(0)
        if len(inside) != 1:
            return None
        place = self._states[inside[0]]
        others = [token for token in tokens if not place.span.start <= token.start < place.span.end]
        plain = all(token.tag in _SAID_OF_STATE or token.lower in _PARTS_OF_OFFICE for token in others)
        return place.name if plain else None

    def _state_behind(self, phrase: Phrase) -> str | None:
        """Return the state that "of" ties to an office: "President Paul Biya of Cameroon", "the president of Chad"."""
        doc = self._doc
        plain = {"DT", *NAMES}
        if not all(
            token.tag in plain or token.lower in held_words("leader")
            for token in doc.tokens[phrase.first : phrase.last]
        ):
            return None
        place = doc.chunk_at(phrase.last - 1) + 1
        behind = doc.chunks[place + 1].phrase if place + 1 < len(doc.chunks) else None
        if behind is None or doc.chunks[place].kind != PREPOSITION or doc.tokens[doc.chunks[place].first].lower != "of":
            return None
        inside = self._spans.within(doc.span(behind.first, behind.last))
        return self._states[inside[0]].name if len(inside) == 1 else None

    def _apposed(self, phrase: Phrase) -> str | None:
        """Return the last name beside an office, over a comma."""
        doc = self._doc
        first, last = doc.chunk_at(phrase.first), doc.chunk_at(phrase.last - 1)
        last += 2 * (self._state_behind(phrase) is not None)
        for comma, beside in [(first - 1, first - 2), (last + 1, last + 2)]:
            if 0 <= beside < len(doc.chunks) and doc.chunks[comma].kind == COMMA:
                name = self._name(doc.chunks[beside].phrase)
                if name is not None:
                    return name
        return None

    def _gone_on_with(self, phrase: Phrase) -> str | None:
        """Return the last name of the subject that "the Russian leader", itself a subject, goes on with."""
        doc = self._doc
        sentence = doc.sentence_at(doc.tokens[phrase.first].start)
        if doc.tokens[phrase.first].lower != "the" or not any(
            clause.phrase is phrase for clause in doc.verbs_in(sentence.first, sentence.last)
        ):
            return None
        clauses = [clause for clause in doc.verbs_in(sentence.first, phrase.first) if clause.finite]
        if not clauses and sentence.i:
            before = doc.sentences[sentence.i - 1]
            clauses = [clause for clause in doc.verbs_in(before.first, before.last) if clause.finite][:1]
        return self._name(clauses[0].phrase) if clauses else None

    def _name(self, phrase: Phrase | None) -> str | None:
        """Return the last of the names that a phrase is made of."""
        tokens: Sequence[Token] = self._doc.tokens[phrase.first : phrase.last] if phrase is not None else ()
        named = bool(tokens) and all(token.tag in NAMES for token in tokens)
        return tokens[-1].text if named and not self._spans.within(Span(tokens[0].start, tokens[-1].end)) else None
