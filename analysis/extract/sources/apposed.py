"""Who is described right beside a name: ``Ann Lee, a nurse who said``, ``a former candidate – Ann Lee – said``."""

from __future__ import annotations

from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.mentions import Mention
from analysis.text.tagsets import RELATIVES

_NEAR = 6


def apposed(told: Clusters, mention: Mention) -> int | None:
    """Find the person named right before a description, or behind the dash after it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("He met Ann Lee, 31, a nurse who left. Ann Lee, the mayor said, left."))
    >>> told = Clusters(doc, people(doc))
    >>> apposed(told, told.read((7, 9))), apposed(told, told.read((15, 17)))
    (0, None)
    """
    if mention.kind != "person" or mention.name is not None or mention.members or mention.partitive:
        return None
    doc = told.doc
    first, end = doc.token_at(mention.span.start), doc.token_at(mention.span.end - 1) + 1
    if doc.before(end).tag == ",":
        end -= 1
    behind = doc.after(end - 1)
    if behind.tag == ":" and behind.text.strip("-–—") == "":
        named = [number for begin, _, number in told.people.in_stretch(end + 1, end + 2) if begin == end + 1]
        return told.of_person(named[0]) if named else None
    goes_on = behind.tag == "," or behind.lower in RELATIVES or any(word in RELATIVES for word in mention.text.split())
    comma = first - 1
    if doc.before(comma).tag == "CD" and doc.before(comma - 1).tag == ",":
        comma -= 2
    if not goes_on or doc.tokens[first].tag != "DT" or comma < 1 or doc.tokens[comma].tag != ",":
        return None
    named = [number for _, last, number in told.people.in_stretch(max(0, comma - _NEAR), comma) if last == comma]
    return told.of_person(named[-1]) if named else None
