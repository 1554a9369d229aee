"""Namesakes: which of several who share a surname is meant where it stands alone."""

from __future__ import annotations

from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.mentions import Mention

# How many sentences back one of them spoke last.
_NEAR = 2
_SEVERAL = 2


def spoke_again(told: Clusters, mention: Mention) -> int | None:
    """Find, of several who share a surname, the one who spoke last: ``Tom Roe said so. “It is late,” Roe said``."""
    alone = mention.kind == "person" and mention.person is None and mention.text == mention.name
    bearers = told.people.by_last.get(mention.head, ()) if alone else ()
    if len(bearers) < _SEVERAL:
        return None
    here = told.doc.sentence_at(mention.span.start)
    begin = told.doc.sentences[max(0, here.i - _NEAR)].start
    said = told.said_in(begin, mention.span.start)
    number = said[-1][1] if said else None
    person = told.clusters[number].person if number is not None else None
    others = (told.people.persons[bearer].places for bearer in bearers if bearer != person)
    near = any(begin <= place.start < mention.span.start for places in others for place in places)
    if person in bearers:
        return number if not near else None
    main = [bearer for bearer in bearers if len(_paragraphs(told, bearer)) > 1]
    if len(main) != 1 or told.people.persons[main[0]].places[0].start > mention.span.start:
        return None
    # Whoever is named in one paragraph alone is not meant in those further down.
    passing = {paragraph for bearer in bearers if bearer != main[0] for paragraph in _paragraphs(told, bearer)}
    return told.of_person(main[0]) if passing.isdisjoint((here.paragraph, here.paragraph - 1)) else None


def _paragraphs(told: Clusters, person: int) -> set[int]:
    """Return the paragraphs in which somebody is named in full."""
    return {told.doc.sentence_at(place.start).paragraph for place in told.people.persons[person].places}
