"""Named places: states by name, adjective, people or capital; regions with a reference area; and other named places."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.placeforms import known_places
from analysis.extract.placenames import named_places
from analysis.extract.records import Place
from analysis.extract.regions import Region, regions
from analysis.text.doc import Doc

__all__ = ["Region", "places", "regions"]


def places(doc: Doc) -> Iterator[Place]:
    """Yield the named places of an article, in the order of the text.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> text = "Ukrainian land in the Kharkiv region, and the provinces of Tamar and Ruan."
    >>> for place in places(parse(Article(text))):
    ...     print(place.span.of(text), place.name, place.codes, place.rule)
    Ukrainian Ukraine ('UA',) adjective
    Kharkiv Kharkiv ('UA-63',) region
    Tamar Tamar () named
    Ruan Ruan () named
    """
    found: dict[int, Place] = {}
    taken: set[int] = set()
    for place in [*known_places(doc), *named_places(doc)]:
        letters = range(place.span.start, place.span.end)
        if taken.isdisjoint(letters):
            found[place.span.start] = place
            taken.update(letters)
    yield from (found[start] for start in sorted(found))
