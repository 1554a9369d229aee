"""How large a region is, where the article says so: "Kherson covers 28,461 square km"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.holdings.groups import Groups
from analysis.extract.holdings.land import Mention, land_nouns, mention
from analysis.extract.holdings.referring import count_in
from analysis.extract.records import Extent, Figure, Place
from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, FINITE_VERB, OPENER, OTHER_VERB, PREPOSITION, WORD, Chunk
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, RELATIVES
from analysis.text.tokens import Token

Told = tuple[int, tuple[str, ...]]


def extents(doc: Doc, figures: Sequence[Figure], places: Sequence[Place] = ()) -> Iterator[Extent]:
    """Yield the statements of how large a region is, or several that were named together.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> doc = parse(Article("The Arda region covers 2,000 square km. In Oss, with an area of 900 sq km, it rained."))
    >>> [extent.regions for extent in extents(doc, list(figures(doc, [], [])))]
    [('Arda',), ('Oss',)]
    """
    groups = Groups(doc, places)
    for index, figure in enumerate(figures):
        if figure.kind == "area" and figure.low is not None:
            told = _regions(doc, groups, mention(doc, index, figure))
            if told is not None:
                start, names = told
                yield Extent(Span(start, figure.span.end), names, index, "extent")


def _regions(doc: Doc, groups: Groups, spot: Mention) -> Told | None:
    """Return where the words for what an area is of begin, and the names of its regions."""
    phrase = _owner_of(doc, spot)
    if phrase is None:
        return None
    listed = _list_to(doc, phrase)
    if len(listed) > 1 and _is_of_one(doc, phrase, spot):
        listed = [phrase]
    elif len(listed) > 1 and not _is_of_all(doc, phrase, spot):
        return None
    names = [_name(doc, one) for one in listed]
    known = [name for name in names if name is not None]
    if known and len(known) == len(names):
        return known[0].start, tuple(name.of(doc.text) for name in known)
    counted = groups.of_count(count_in(doc.tokens[phrase.first : phrase.last]), doc.tokens[phrase.first].start)
    if counted is not None and groups.is_land(doc.tokens[phrase.last - 1]) and not _says_each(doc, phrase, spot):
        return doc.tokens[phrase.first].start, counted.names
    return None


def _list_to(doc: Doc, phrase: Phrase) -> list[Phrase]:
    """Return the phrases that are joined to one before it by "and" and commas, in their order."""
    listed, place = [phrase], doc.chunk_at(phrase.first) - 1
    while place > 0 and doc.chunks[place].kind in (COORDINATOR, COMMA):
        both = doc.chunks[place].kind == COORDINATOR or len(listed) > 1
        if doc.chunks[place].kind == COORDINATOR and doc.chunks[place - 1].kind == COMMA:
            place -= 1
        before = doc.chunks[place - 1].phrase
        if not both or before is None or _name(doc, before) is None:
            break
        listed.insert(0, before)
        place -= 2
    return listed


def _between(doc: Doc, phrase: Phrase, spot: Mention) -> Sequence[Token]:
    return doc.tokens[phrase.last : spot.first]


def _is_of_one(doc: Doc, phrase: Phrase, spot: Mention) -> bool:
    """Say whether a verb in the singular stands behind a list: then the area is of the last alone, or of none."""
    return any(token.tag == "VBZ" for token in _between(doc, phrase, spot))


def _is_of_all(doc: Doc, phrase: Phrase, spot: Mention) -> bool:
    """Say whether an area is that of all of a list: "cover" is a plural, "together" says it."""
    said = _between(doc, phrase, spot)
    together = words("extents", "word", kind="together")
    plural = any(token.tag == "VBP" or token.lower in together for token in said)
    return plural and not _says_each(doc, phrase, spot)


def _says_each(doc: Doc, phrase: Phrase, spot: Mention) -> bool:
    return any(token.lower == "each" for token in doc.tokens[phrase.last : spot.last + 1])


def _owner_of(doc: Doc, spot: Mention) -> Phrase | None:
    """Return the phrase for the region that an area is given of."""
    place = _over_words(doc, _over_little(doc, spot.opens - 1))
    if _is_of(doc, place):
        noun = _phrase(doc, place - 1)
        said = doc.tokens[noun.head].lower if noun is not None else ""
        before = _over_words(doc, place - 2)
        if noun is not None and said in land_nouns() and _at(doc, before, COMMA):
            # "Arda, a region of 2,000 square km"
            return _phrase(doc, before - 1) if doc.tokens[noun.first].lower in ("a", "an") else None
        if said not in words("extents", "word", kind="noun"):
            return None
        return _owner(doc, before) if _says(doc, before, "has") else None
    return _owner(doc, place) if _says(doc, place, "verb") else None


def _over_little(doc: Doc, place: int) -> int:
    """Return the chunk before "a little" and its like, with which an area is hardly more: "a little over 900 sq km"."""
    openings = {phrase.rsplit(" ", maxsplit=1)[0] for phrase in words("extents", "word", kind="close")}
    chunk = doc.chunks[place] if place > 0 else None
    return place - (chunk is not None and " ".join(doc.words_in(chunk.first, chunk.last)) in openings)


def _over_words(doc: Doc, place: int) -> int:
    while place > 0 and doc.chunks[place].kind == WORD:
        place -= 1
    return place


def _at(doc: Doc, place: int, *kinds: str) -> bool:
    return place >= 0 and doc.chunks[place].kind in kinds


def _is_of(doc: Doc, place: int) -> bool:
    return _at(doc, place, PREPOSITION) and doc.tokens[doc.chunks[place].first].lower == "of"


def _phrase(doc: Doc, place: int) -> Phrase | None:
    return doc.chunks[place].phrase if place >= 0 else None


def _says(doc: Doc, place: int, kind: str) -> bool:
    """Say whether a verb or a preposition at a chunk gives a region its area."""
    if not _at(doc, place, FINITE_VERB, OTHER_VERB, PREPOSITION):
        return False
    chunk: Chunk = doc.chunks[place]
    word = chunk.group.lemma if chunk.group is not None else doc.tokens[chunk.first].lower
    return word in words("extents", "word", kind=kind)


def _owner(doc: Doc, place: int) -> Phrase | None:
    """Return the phrase that a verb or "with" at a chunk tells of: it stands right before, over a comma and "which"."""
    place = _over_words(doc, place - 1)
    if _at(doc, place, OPENER) and doc.tokens[doc.chunks[place].first].lower in RELATIVES:
        place = _over_words(doc, place - 1)
    return _phrase(doc, _over_words(doc, place - 1) if _at(doc, place, COMMA) else place)


def _name(doc: Doc, phrase: Phrase | None) -> Span | None:
    """Return the name in a phrase that is nothing but a name, with or without a noun for land: "the Arda region"."""
    tokens = doc.tokens[phrase.first : phrase.last] if phrase is not None else ()
    kept = [token for token in tokens if token.tag not in ("DT", "PDT")]
    if len(kept) > 1 and kept[-1].lower in land_nouns():
        kept = kept[:-1]
    named = bool(kept) and all(token.tag in NAMES for token in kept)
    return Span(kept[0].start, kept[-1].end) if named else None
