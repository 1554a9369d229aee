"""Who holds land: the name of a state, an army or a group, found from the words before or after a verb of control."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.extract.figures.counted import people
from analysis.extract.holdings.oldphrases import noun_phrase_after
from analysis.extract.holdings.oldsubjects import subject_before
from analysis.extract.records import Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tokens import Sentence, Token

_STATES = frozenset({"country", "adjective", "demonym", "capital", "government"})
_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "both"})
_POSSESSIVES = frozenset({"its", "their", "his", "her"})
_OWN = frozenset("armed security military ground regular air defence defense ' 's".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_RELATIVE = frozenset({"which", "that", "who"})


@cache
def _nouns(kind: str) -> frozenset[str]:
    return words("holding", "word", **{"class": kind})


def _is_body(words_in: Sequence[Token]) -> bool:
    """Say whether the words are one name that is no person's: "The Taliban", "Hamas"."""
    names = [token for token in words_in if token.tag in ("NNP", "NNPS")]
    return len(names) == 1 and words_in[-1] is names[0] and len(words_in) <= 2 and not names[0].text.endswith(".")


class Holders:
    """Finds the holders that an article names; a pronoun stands for the subject before it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.places import places
    >>> doc = parse(Article("Moscow has sent troops, and its forces on the ground control the port."))
    >>> Holders(doc, list(places(doc))).before(11, 0, doc.sentences[0])[0]
    'Russia'
    """

    def __init__(self, doc: Doc, places: Sequence[Place]) -> None:
        self._doc = doc
        self._places = places
        self._spans = Spans(place.span for place in places)

    def before(self, verb: int, floor: int, sentence: Sentence, depth: int = 0) -> tuple[str | None, int] | None:
        """Return the holder that is the subject of the verb at token `verb`, and where its words begin."""
        tokens = self._doc.tokens
        at = verb
        while at > floor and tokens[at - 1].tag == "RB":
            at -= 1
        if at > floor and tokens[at - 1].lower in _RELATIVE and tokens[at - 1].tag in ("WDT", "WP", "IN", "DT"):
            at -= 1
            if at > floor and tokens[at - 1].tag == ",":
                at -= 1
        found = subject_before(tokens, at, floor)
        if found is None:
            return None
        name = self.named(found[0], found[1], sentence, depth)
        return (name, tokens[found[0]].start) if name or depth == 0 else None

    def after(self, first: int, sentence: Sentence) -> tuple[str | None, int] | None:
        """Return the holder whose words begin at token `first` ("by Ukrainian troops"), and where they end."""
        found = noun_phrase_after(self._doc.tokens, first, sentence.last)
        if found is None:
            return None
        end = found[1]
        for at in range(found[0] + 1, found[1]):
            if self._doc.tokens[at].tag in ("IN", "WDT", "WP", ",", "CC") and self._doc.tokens[at].lower != "of":
                end = at
                break
        return self.named(found[0], end, sentence), self._doc.tokens[end - 1].end

    def named(self, first: int, last: int, sentence: Sentence, depth: int = 0) -> str | None:
        """Return the name of the holder that the tokens from `first` to before `last` speak of."""
        tokens = self._doc.tokens[first:last]
        head = tokens[0].lower
        if (head in _PRONOUNS and len(tokens) == 1) or head in _POSSESSIVES:
            return self._antecedent(first, sentence, depth)
        cut = next(
            (
                at
                for at, token in enumerate(tokens)
                if at and (token.tag in ("IN", ",", "WDT", "WP") or token.tag == "VBN")
            ),
            len(tokens),
        )
        base, rest = tokens[:cut], tokens[cut:]
        noun = base[-1].lower if base else ""
        span = Span(base[0].start, base[-1].end)
        state = None if self._with_others(base) else self._state(span)
        if state and (self._ends_in_place(span) or (noun in _nouns("force") and self._is_states_own(span))):
            return state
        if noun in _nouns("force") | _nouns("rebel") and rest and rest[0].lower == "of":
            of = Span(rest[0].end, rest[-1].end)
            inner = self._state(of)
            if inner and noun in _nouns("force"):
                return inner
            proper = [token for token in rest if token.tag in ("NNP", "NNPS")]
            if proper and not inner:
                return self._doc.text[proper[0].start : proper[-1].end]
        return self._plain(base)

    def _plain(self, tokens: Sequence[Token]) -> str | None:
        kept = list(tokens)
        while kept and kept[0].tag in ("DT", "PRP$", "PDT", "RB"):
            kept.pop(0)
        while kept and kept[-1].tag in ("POS", "''"):
            kept.pop()
        if not kept:
            return None
        text = self._doc.text[kept[0].start : kept[-1].end]
        if len(kept) == 1 and kept[0].text[0].islower():
            return self._full_name(kept[0]) or text
        first = kept[0]
        common = len(kept) > 1 and (first.lower in _nouns("rebel") or first.lower in people())
        if (first.tag not in ("NNP", "NNPS") or common) and first.text[0].isupper() and first.text[1:].islower():
            return text[0].lower() + text[1:]
        if len(kept) == 1 and kept[0].tag in ("NNS", "NN"):
            return text.lower()
        return text

    def _full_name(self, token: Token) -> str | None:
        """Return the name that "the front" is short for: the last one before it that ends in Front."""
        tokens = self._doc.tokens
        wanted = token.text.capitalize()
        for at in range(token.i - 1, max(-1, token.i - 400), -1):
            if tokens[at].text == wanted and at and tokens[at - 1].tag == "NNP":
                first = at
                while (
                    first > 0
                    and tokens[first - 1].tag in ("NNP", "NNPS")
                    and tokens[first - 1].end + 1 == tokens[first].start
                ):
                    first -= 1
                return self._doc.text[tokens[first].start : tokens[at].end]
        return None

    def _with_others(self, words_in: Sequence[Token]) -> bool:
        """Say whether others are named before a state's men: "Wagner mercenaries and the Malian army"."""
        both = next((token for token in words_in if token.lower == "and"), None)
        return both is not None and self._state(Span(words_in[0].start, both.start)) is None

    def _state(self, span: Span) -> str | None:
        inside = [self._places[at] for at in self._spans.within(span)]
        states = [place for place in inside if place.rule in _STATES]
        if len(states) > 1 and states[-1].name != states[-2].name:
            between = self._doc.text[states[-2].span.end : states[-1].span.start]
            if between.strip() == "and":
                return f"{states[-2].name} and {states[-1].name}"
        return states[-1].name if states else None

    def _ends_in_place(self, span: Span) -> bool:
        inside = self._spans.within(span)
        if not inside:
            return False
        place = self._places[inside[-1]]
        tail = self._doc.text[place.span.end : span.end].strip("’'s ")
        return not tail and place.rule in _STATES

    def _is_states_own(self, span: Span) -> bool:
        """Tell "Syrian government forces" from "Libya's eastern forces", who are not the state's."""
        place = self._places[self._spans.within(span)[-1]]
        tail = self._doc.text[place.span.end : span.end].lower().replace("’", "'").removeprefix("'s").split()
        return all(word in _OWN or word in _nouns("force") for word in tail)

    def _antecedent(self, at: int, sentence: Sentence, depth: int) -> str | None:
        """Return the holder that a pronoun stands for: the nearest subject before it that can hold land."""
        if depth > 3:
            return None
        tokens = self._doc.tokens
        for verb in range(at - 1, sentence.first, -1):
            if tokens[verb].tag in _FINITE and (name := self._actor(verb, sentence, depth)):
                return name
        for earlier in range(sentence.i - 1, max(-1, sentence.i - 3), -1):
            previous = self._doc.sentences[earlier]
            for verb in range(previous.first, min(previous.last, previous.first + 80)):
                if tokens[verb].tag in _FINITE and (name := self._actor(verb, previous, depth + 1)):
                    return name
        return None

    def _actor(self, verb: int, sentence: Sentence, depth: int) -> str | None:
        """Return the subject of a verb if it can hold land: a state, or a group with a name or of fighters."""
        tokens = self._doc.tokens
        found = subject_before(tokens, verb, sentence.first)
        if found is None:
            before = verb
            while before > sentence.first and tokens[before - 1].tag == "RB":
                before -= 1
            found = subject_before(tokens, before, sentence.first) if before != verb else None
        if found is None:
            return None
        if tokens[found[0]].lower in _PRONOUNS | _POSSESSIVES:
            return self.named(found[0], found[1], sentence, depth + 1)
        words_in = tokens[found[0] : found[1]]
        head = next(
            (words_in[at - 1] for at in range(1, len(words_in)) if words_in[at].tag in ("IN", ",", "VBN")), words_in[-1]
        )
        name = self.named(found[0], found[1], sentence, depth + 1)
        span = Span(words_in[0].start, head.end)
        if self._state(span) and (self._ends_in_place(span) or head.lower in _nouns("force")):
            return name
        return (
            name
            if head.lower in _nouns("force") | _nouns("rebel")
            or self._doc.text[span.start : span.end].isupper()
            or _is_body(words_in)
            else None
        )
