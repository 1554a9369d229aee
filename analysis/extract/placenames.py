"""Places that no list knows: names beside a noun for a kind of place, wherever they stand, or after a preposition of place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from analysis.extract.placeforms import capitalised_nouns, is_form
from analysis.extract.records import Place
from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, FINITE_VERB, OPENER, PHRASE, PREPOSITION, Chunk
from analysis.text.doc import Doc
from analysis.text.occurrences import occurrences
from analysis.text.span import Span
from analysis.text.tagsets import NAMES
from analysis.text.tokens import Token

Name = tuple[Token, ...]

_LONGEST_NAME, _LONGEST_LIST = 4, 13
_TELLING = frozenset({"say", "tell"})


def named_places(doc: Doc) -> Iterator[Place]:
    """Yield names that a kind of place stands beside, wherever they stand, and then names after a preposition of place.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> text = "The provinces of Tamar and Ruan flooded. Ruan is poor. She lives near Oshen."
    >>> [(place.name, place.rule) for place in named_places(parse(Article(text)))]
    [('Tamar', 'named'), ('Ruan', 'named'), ('Ruan', 'named'), ('Oshen', 'preposition')]
    """
    sure: list[Name] = []
    after: list[Name] = []
    for place, chunk in enumerate(doc.chunks):
        if chunk.kind == PHRASE:
            sure += _beside_noun(doc, place)
        elif chunk.kind == PREPOSITION and doc.tokens[chunk.first].lower in words("place_words", "word", kind="within"):
            after += _tied(doc, place)
    for first, last in occurrences(doc, [tuple(token.text for token in name) for name in sure if _is_name(doc, name)]):
        if not _is_persons(doc, first, last):
            span = doc.span(first, last)
            yield Place(span, span.of(doc.text), (), "named")
    for name in after:
        span = Span(name[0].start, name[-1].end)
        if _is_name(doc, name) and not span.of(doc.text).isupper():
            yield Place(span, span.of(doc.text), (), "preposition")


@cache
def _nouns() -> frozenset[str]:
    return words("place_nouns", "noun") | words("place_nouns", "plural")


def _beside_noun(doc: Doc, place: int) -> Iterator[Name]:
    """Yield the names that a noun for a kind of place in a phrase stands beside, with those that are listed with them."""
    tokens, nouns = _phrase_tokens(doc, place), _nouns()
    for k, token in enumerate(tokens):
        if token.text not in nouns:
            continue
        before = _closing(tokens[:k])
        yield from before
        if before and len(before[0]) == k:
            yield from _listed_before(doc, place)
        if token is tokens[-1] and _follows_of(doc, place) and (names := _tied(doc, place + 1)):
            yield from names
            yield from _listed_after(doc, place + 2)


def _phrase_tokens(doc: Doc, place: int) -> tuple[Token, ...]:
    """Return the tokens of the phrase at the chunk of a place, without an article; none if there is no phrase."""
    chunk = doc.chunks[place] if place < len(doc.chunks) else None
    if chunk is None or chunk.kind != PHRASE:
        return ()
    tokens = doc.tokens[chunk.first : chunk.last]
    return tokens[1:] if tokens[0].lower == "the" else tokens


def _follows_of(doc: Doc, place: int) -> bool:
    following = doc.chunks[place + 1] if place + 1 < len(doc.chunks) else None
    return following is not None and following.kind == PREPOSITION and doc.tokens[following.first].lower == "of"


def _tied(doc: Doc, place: int) -> list[Name]:
    """Return the name right after the preposition at the chunk of a place, unless it is somebody's: "in Lee's town"."""
    tokens = _phrase_tokens(doc, place + 1)
    if not tokens or doc.text[doc.tokens[doc.chunks[place].first].end : tokens[0].start] != " ":
        return []
    name = _opening(tokens)
    return [] if name and any(token.tag == "POS" for token in tokens) else name


def _closing(tokens: tuple[Token, ...]) -> list[Name]:
    """Return the name that ends a row of tokens, if one does."""
    kept = list(tokens[-_LONGEST_NAME:])
    while kept and not all(_is_part(token) for token in kept):
        kept.pop(0)
    return [tuple(kept)] if kept else []


def _opening(tokens: tuple[Token, ...]) -> list[Name]:
    """Return the name that a row of tokens begins with, over "eastern" and the like."""
    if tokens and tokens[0].text in words("place_words", "word", kind="way"):
        tokens = tokens[1:]
    kept = list(tokens[:_LONGEST_NAME])
    while kept and not all(_is_part(token) for token in kept):
        kept.pop()
    return [tuple(kept)] if kept else []


def _is_part(token: Token) -> bool:
    """Say whether a token can be a part of a name: a word of letters with a capital, or a particle."""
    if token.text in words("place_words", "word", kind="particle"):
        return True
    return token.text[0].isupper() and token.text[1:2].isalpha() and not token.text.endswith(".")


def _listed_before(doc: Doc, place: int) -> Iterator[Name]:
    """Yield the names that are listed before a phrase: the first two of "the Zap, Kher and Dona regions"."""
    joins = "and"
    for _ in range(_LONGEST_LIST):
        step = _separator(doc, doc.chunks[max(0, place - 2) : place][::-1], joins)
        tokens = _phrase_tokens(doc, place - step - 1) if step else ()
        name = _closing(tokens)
        yield from name
        if not name or len(name[0]) < len(tokens):
            return
        place, joins = place - step - 1, ","


def _listed_after(doc: Doc, place: int) -> Iterator[Name]:
    """Yield the names that are listed after a phrase: "Tamar, Sef and Ruan"."""
    for _ in range(_LONGEST_LIST):
        between = doc.chunks[place + 1 : place + 3]
        step = _separator(doc, between, "and")
        name = _opening(_phrase_tokens(doc, place + step + 1)) if step else []
        yield from name
        place += step + 1
        if not name or any(chunk.kind == COORDINATOR for chunk in between[:step]):
            return


def _separator(doc: Doc, between: Iterable[Chunk], joins: str) -> int:
    """Return of how many chunks what joins two names is made: a comma, "and" (unless `joins` is a comma), both; 0 if none."""
    step = 0
    for chunk in between:
        joined = chunk.kind == COORDINATOR and joins == "and" and doc.tokens[chunk.first].lower in ("and", "or")
        if not joined and chunk.kind != COMMA:
            break
        step += 1
    return step


def _is_name(doc: Doc, name: Name) -> bool:
    """Say whether a name may be that of an unknown place."""
    # "English-speaking regions" are no place of that name.
    joined = any(_joined(token) for token in name)
    known = name[0].text in words("place_words", "word", kind="never") or is_form(
        doc.text[name[0].start : name[-1].end]
    )
    return not (joined or known or name[-1].text in capitalised_nouns())


def _joined(token: Token) -> bool:
    parts = token.text.split("-")[1:]
    return not words("place_words", "word", kind="joined").isdisjoint(parts)


def _is_persons(doc: Doc, first: int, last: int) -> bool:
    """Say whether a name is a person's here: behind a first name, before an age or "who", or one that says something."""
    place = doc.chunk_at(first)
    chunk = doc.chunks[place]
    before, behind = doc.tokens[chunk.first : first], doc.tokens[last : chunk.last]
    if before and before[-1].text.istitle() and before[-1].tag in NAMES and not (before[:-1] and _is_part(before[-2])):
        return True
    following = doc.chunks[place + 1 : place + 3]
    if not following:
        return False
    group = following[0].group
    if behind and behind[0].text[0].isupper() and following[0].kind == FINITE_VERB and group is not None:
        return group.lemma in _TELLING
    if not behind and following[0].kind == COMMA and len(following) > 1:
        token = doc.tokens[following[1].first]
        return (following[1].kind == OPENER and token.lower == "who") or token.text[:2].isdigit()
    return False
