"""Bodies by a general noun: ``the company``, ``Management``, ``the union``, ``the findings``."""

from __future__ import annotations

from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.mentions import Mention
from analysis.lexicon import rows, words
from analysis.text.tagsets import small_words

# The sort of body that each general noun stands for.
GENERAL = {row["noun"]: row["of"] for row in rows("general_bodies")}
_SENTENCES_BACK = 6


def general_noun(told: Clusters, mention: Mention) -> int | None:
    """Find the body that "the organization" or "the company" stands for: the last that spoke, if it may be called so.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Tarn Foods spoke. The company left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.new(told.read((0, 2)), "named")
    0
    >>> general_noun(told, told.read((4, 6)))
    0
    """
    called = GENERAL.get(mention.head)
    bare = mention.text.partition(",")[0].lower().split() == ["the", mention.head]
    if called is None or not bare or mention.name is not None:
        return None
    here = told.doc.sentence_at(mention.span.start)
    start = told.doc.sentences[max(0, here.i - _SENTENCES_BACK)].start
    for _, number in reversed(told.said_in(start, mention.span.start)):
        first = told.clusters[number].first
        if first.kind == "organisation" and first.name is not None:
            return number if called == "any" or sort_of(first) in ("any", called) else None
    return None


def only_one(told: Clusters, mention: Mention) -> int | None:
    """Find the one firm, or the one union, that has spoken by its name: ``Management``, ``The union``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The Nurses' Union spoke. The union left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.new(told.read((0, 4)), "named")
    0
    >>> only_one(told, told.read((6, 8)))
    0
    """
    called = GENERAL.get(mention.head)
    spelled = mention.text.partition(",")[0].lower().split()
    # "The restaurant chain" tells what a firm does, "the chain’s rival" or "the Bay chain" which firm it is.
    described = spelled[0] == "the" and not any(word[:1].isupper() for word in mention.text.split()[1:])
    bare = spelled in (["the", mention.head], [mention.head])
    if (
        called not in ("firm", "union")
        or mention.name is not None
        or not (bare or (described and spelled[-1] == mention.head))
    ):
        return None
    bodies = [
        number
        for number in told.backwards()
        if told.clusters[number].first.kind == "organisation"
        and told.clusters[number].first.name is not None
        and sort_of(told.clusters[number].first) == called
    ]
    return bodies[0] if len(bodies) == 1 else None


def outcome(told: Clusters, mention: Mention) -> int | None:
    """Find the study whose outcome speaks for it, or that has two names: ``a study found … The findings suggest``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("A study of men spoke. The findings help."))
    >>> told = Clusters(doc, people(doc))
    >>> told.new(told.read((0, 4)), "described")
    0
    >>> outcome(told, told.read((6, 8)))
    0
    """
    called = GENERAL.get(mention.head)
    if called not in ("document", "data") or not mention.definite or mention.name is not None:
        return None
    kinds = ("data",) if called == "data" else ("document", "data")
    here = told.doc.sentence_at(mention.span.start)
    start = told.doc.sentences[max(0, here.i - _SENTENCES_BACK)].start
    said = reversed(told.said_in(start, mention.span.start))
    return next((n for _, n in said if told.clusters[n].first.kind in kinds), None)


def sort_of(mention: Mention) -> str:
    """Return what the name of a body may be called: agency, if it tells that it is public, firm, or any for an acronym."""
    name = mention.name or ""
    final = name.rpartition(" ")[2].lower()
    if name.isupper() and " " not in name:
        return "any"
    if final in words("firm_words", "word") and final not in small_words("no firm"):
        return "firm"
    if GENERAL.get(final) == "union":
        return "union"
    public = final in small_words("no firm") or (final in words("bodies", "noun") and final not in GENERAL)
    return "agency" if public else "firm"
