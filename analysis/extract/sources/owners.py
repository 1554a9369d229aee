"""Sources that belong to somebody: ``Lee’s office``, ``the Lee campaign``."""

from __future__ import annotations

import re

from analysis.extract.sources.clusters import Cluster, Clusters
from analysis.extract.sources.mentions import Mention

_POSSESSIVE = re.compile(r"['’‘]s? ")


def of_same_owner(told: Clusters, mention: Mention) -> int | None:
    """Find the source called by the same noun and the same owner: ``Speaker Ann Lee’s office``, ``Lee’s office``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee's campaign spoke. The Lee campaign left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.new(told.read((0, 4)), "described")
    0
    >>> of_same_owner(told, told.read((6, 9)))
    0
    """
    owned = _owned(mention)
    if owned is None or mention.name is not None or mention.members or mention.partitive:
        return None
    return next((n for n in told.backwards() if _is_alike(told.clusters[n], mention, owned)), None)


def _is_alike(cluster: Cluster, mention: Mention, owned: tuple[str, str]) -> bool:
    first = cluster.first
    return first.name is None and first.kind == mention.kind and _owned(first) == owned


def _owned(mention: Mention) -> tuple[str, str] | None:
    """Return the last word of whom a mention belongs to, and its noun if nothing else describes it: ``lee``, ``office``."""
    owner, *rest = _POSSESSIVE.split(mention.text, maxsplit=1)
    if not rest:
        # "The Lee campaign": the noun stands right behind the name.
        owner, _, noun = mention.text.removeprefix("The ").removeprefix("the ").partition(" ")
        rest = [noun]
    plain = rest[0].lower() == mention.head and owner[:1].isupper()
    return (owner.rpartition(" ")[2].lower(), mention.head) if plain else None
