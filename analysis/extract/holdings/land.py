"""The words for land beside a figure: what it is a share of, as stretches of tokens, and where they end."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from analysis.extract.holdings.verbs import held_words
from analysis.extract.records import Figure
from analysis.lexicon import words
from analysis.text.chunks import (
    ADJECTIVE,
    CLOSE_BRACKET,
    COMMA,
    COORDINATOR,
    FINITE_VERB,
    OPEN_BRACKET,
    OPENER,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
)
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES, RELATIVES, function_words

Range = tuple[int, int]

_BOUNDS = function_words("bound") | {"up to"}
_WITHIN_PHRASE = frozenset({PHRASE, PREPOSITION, WORD, ADJECTIVE})
_BRACKET = 12
_LONGEST_LIST, _LONGEST_CHAIN = 30, 12


@cache
def land_nouns() -> frozenset[str]:
    """Return the nouns for land that someone can hold a share of, in the singular and the plural."""
    kinds = words("place_nouns", "noun", territory="yes") | words("place_nouns", "plural", territory="yes")
    return kinds | held_words("land")


class Mention(NamedTuple):
    """A figure: its place among the figures, its tokens ``first:last``, and its chunks, with the words that bound it.

    ``all_but``: what it gives is left out: "all but 10% of it"; ``nearly``: it is not quite reached: "nearly all of it";
    ``further``: it comes to what was told before: "another tenth".
    """

    row: int
    figure: Figure
    first: int
    last: int
    opens: int
    closes: int
    all_but: bool = False
    nearly: bool = False
    further: bool = False


class Land(NamedTuple):
    """What a figure is a part of: stretches of tokens, and the place of the chunk after them.

    ``relative``: it is named before, and "which" stands for it.
    """

    items: tuple[Range, ...]
    after: int
    relative: bool = False


def mention(doc: Doc, row: int, figure: Figure) -> Mention:
    """Return a figure as chunks, with the words before it that bound it: "no more than 15%".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> doc = parse(Article("They hold no more than 15% of it."))
    >>> one = mention(doc, 0, list(figures(doc, [], []))[0])
    >>> [chunk.kind for chunk in doc.chunks[one.opens : one.closes + 1]]
    ['phrase', 'preposition', 'phrase']
    """
    first, last = doc.token_at(figure.span.start), doc.token_at(figure.span.end - 1)
    opens = doc.chunk_at(first)
    floor = doc.sentence_at(figure.span.start).first
    while opens > 0 and doc.chunks[opens - 1].first >= floor and _bounds(doc, doc.chunks[opens - 1]):
        opens -= 1
    all_but = opens > 1 and [doc.tokens[doc.chunks[k].first].lower for k in (opens - 2, opens - 1)] == ["all", "but"]
    said = {token.lower for token in doc.tokens[doc.chunks[opens].first : first + 1]}
    nearly = not said.isdisjoint(words("modifiers", "phrase", modifier="nearly", place="before"))
    further = not said.isdisjoint(held_words("further"))
    closes = _past_modifier(doc, doc.chunk_at(last))
    return Mention(row, figure, first, last + 1, opens - 2 * all_but, closes, all_but, nearly, further)


def phrase_before(doc: Doc, place: int) -> Range | None:
    """Return the phrase before a chunk, over a comma, with what prepositions tie to it."""
    last = place - (place > 0 and doc.chunks[place - 1].kind == COMMA)
    first = last
    while first and doc.chunks[first - 1].kind in _WITHIN_PHRASE and last - first < _LONGEST_CHAIN:
        first -= 1
    return (doc.chunks[first].first, doc.chunks[last - 1].last) if first < last else None


def is_verbal(doc: Doc, spot: Mention) -> bool:
    """Say whether a figure is the verb itself: "held mainly by Norland", "mostly ruled by Norland"."""
    chunks = (doc.chunks[place] for place in range(spot.opens, spot.closes + 1))
    first = next((chunk for chunk in chunks if chunk.kind != WORD), None)
    return first is not None and first.group is not None


def _past_modifier(doc: Doc, place: int) -> int:
    """Return the last chunk of a figure with "or so" and the like behind it."""
    following = doc.chunks[place + 1 : place + 3]
    said = " ".join(doc.tokens[chunk.first].lower for chunk in following)
    return place + 2 if len(following) == 2 and said in words("modifiers", "phrase", place="after") else place


def _bounds(doc: Doc, chunk: Chunk) -> bool:
    if chunk.kind not in (PREPOSITION, WORD, PHRASE) or chunk.first == chunk.last:
        return False
    said = doc.words_in(chunk.first, chunk.last)
    return " ".join(said) in _BOUNDS or _BOUNDS.issuperset(said)


def land_of(doc: Doc, spot: Mention, figures: Mapping[int, int]) -> Land | None:
    """Return what a figure is a part of, None if no words say so; `figures` are those that stand in chunks, by the chunk."""
    sentence = doc.sentence_at(spot.figure.span.start)
    chunks, place = doc.chunks, spot.closes
    inner = _of_within(doc, spot)
    if inner is not None:
        place = inner
    elif chunks[place].last > spot.last and spot.last > chunks[place].first and chunks[place].kind == PHRASE:
        # "half the country": one phrase.
        return _listed(doc, spot, (spot.last, chunks[place].last), place + 1, sentence.last, figures)
    elif spot.figure.kind == "universal" and chunks[place].kind == PHRASE:
        return Land(((spot.first, spot.last),), place + 1)
    else:
        place = past_bracket(doc, place + 1, sentence.last)
    if not _is(doc, place, sentence.last, PREPOSITION, "of"):
        return None
    place += 1
    if place < len(chunks) and chunks[place].kind == OPENER and doc.tokens[chunks[place].first].lower in RELATIVES:
        return Land(((chunks[place].first, chunks[place].last),), place + 1, relative=True)
    chained = _chain(doc, place, sentence.last)
    if chained is None:
        return None
    return _listed(doc, spot, (chunks[place].first, doc.chunks[chained - 1].last), chained, sentence.last, figures)


def _of_within(doc: Doc, spot: Mention) -> int | None:
    """Return the chunk of the "of" within a figure's own words: "the entirety of Aria"."""
    if spot.figure.subject is None or spot.figure.kind not in ("share", "vague", "universal"):
        return None
    return next(
        (k for k in range(doc.chunk_at(spot.first), spot.closes + 1) if _is(doc, k, spot.last, PREPOSITION, "of")), None
    )


def _is(doc: Doc, place: int, ceiling: int, kind: str, word: str) -> bool:
    if place >= len(doc.chunks) or doc.chunks[place].first >= ceiling or doc.chunks[place].kind != kind:
        return False
    return doc.tokens[doc.chunks[place].first].lower == word and doc.chunks[place].last - doc.chunks[place].first == 1


def past_bracket(doc: Doc, place: int, ceiling: int) -> int:
    """Return the chunk after a bracket that opens here: "1,300 square kilometers (500 square miles) of"."""
    if place >= len(doc.chunks) or doc.chunks[place].kind != OPEN_BRACKET:
        return place
    for k in range(place, min(place + _BRACKET, len(doc.chunks))):
        if doc.chunks[k].first >= ceiling:
            break
        if doc.chunks[k].kind == CLOSE_BRACKET:
            return k + 1
    return place


def _chain(doc: Doc, place: int, ceiling: int) -> int | None:
    """Return the chunk after a phrase with what "of" ties to it: "the north of Yemen"; None if no phrase stands here."""
    chunks, named, farthest = doc.chunks, False, place + _LONGEST_CHAIN
    while place < min(len(chunks), farthest) and chunks[place].first < ceiling:
        if chunks[place].kind == PHRASE and not named:
            named = True
        elif chunks[place].kind == WORD and not named:
            pass
        elif _is(doc, place, ceiling, PREPOSITION, "of") and _goes_on(doc, place + 1, ceiling):
            named = False
        else:
            break
        place += 1
    return place if named else None


def _goes_on(doc: Doc, place: int, ceiling: int) -> bool:
    while place < len(doc.chunks) and doc.chunks[place].kind == WORD:
        place += 1
    return place < len(doc.chunks) and doc.chunks[place].first < ceiling and doc.chunks[place].kind == PHRASE


def _listed(doc: Doc, spot: Mention, first: Range, place: int, ceiling: int, figures: Mapping[int, int]) -> Land:
    """Return land with the names that are joined to it: "the Zap, Kher and Dona regions"."""
    items, after, open_list = [first], place, [first]
    end = place
    while len(open_list) < _LONGEST_LIST:
        step, joined = _joint(doc, end, ceiling)
        following = _chain(doc, end + step, ceiling) if step else None
        if following is None or not _is_listed(doc, spot, end + step, following, ceiling, figures):
            break
        open_list.append((doc.chunks[end + step].first, doc.chunks[following - 1].last))
        end = following
        apposed = len(items) == 1 and not joined and not _names(doc, first)
        if joined or apposed:
            # A list of names ends with "and"; a single comma sets a name beside a noun: "the capital, Tarn".
            items, after = list(open_list), end
        if joined:
            break
    return Land(tuple(items), after)


def _joint(doc: Doc, place: int, ceiling: int) -> tuple[int, bool]:
    """Return how many chunks join the next phrase to a list, and whether one of them is "and" or "or"."""
    step = 0
    while place + step < len(doc.chunks) and doc.chunks[place + step].first < ceiling and step < 2:
        chunk = doc.chunks[place + step]
        if chunk.kind == COORDINATOR and doc.tokens[chunk.first].lower in ("and", "or"):
            return step + 1, True
        if chunk.kind != COMMA or step:
            break
        step += 1
    return step, False


def _is_listed(doc: Doc, spot: Mention, place: int, after: int, ceiling: int, figures: Mapping[int, int]) -> bool:
    """Say whether a phrase goes on with a list of names, and is not the subject of what follows."""
    chunk = doc.chunks[place]
    phrase = chunk.phrase
    if phrase is None or phrase.temporal or figures.get(place, spot.row) != spot.row:
        return False
    if not _names(doc, (chunk.first, doc.chunks[after - 1].last)) or _are_several(doc, place, after):
        return False
    while after < len(doc.chunks) and doc.chunks[after].kind == WORD:
        after += 1
    if after >= len(doc.chunks) or doc.chunks[after].first >= ceiling:
        return True
    return doc.chunks[after].kind != FINITE_VERB and figures.get(after, spot.row) == spot.row


def _are_several(doc: Doc, place: int, after: int) -> bool:
    """Say whether a phrase is of several places, of which there is no share: "half of the town and the villages of Orl"."""
    phrase = doc.chunks[place].phrase
    listed = words("place_nouns", "plural", territory="yes")
    return phrase is not None and after > place + 1 and doc.tokens[phrase.head].lower in listed


def _names(doc: Doc, stretch: Range) -> bool:
    return any(token.tag in NAMES for token in doc.tokens[slice(*stretch)])
