"""Parts of groups: ``two of the sources``, ``one of the five``, ``the three others``, and ``a third`` behind ``an official``."""

from __future__ import annotations

from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.counts import NUMBERS
from analysis.extract.sources.mentions import Mention
from analysis.lexicon import words
from analysis.text.wordforms import word_form

_SENTENCES_BACK = 2
_ANY = frozenset({"them", "group"})


def whole_group(told: Clusters, mention: Mention) -> int | None:
    """Return the group that a mention takes a part of, None if it takes none or none has spoken.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Five aides met. Two of the five left. One of the two spoke."))
    >>> told = Clusters(doc, people(doc))
    >>> told.new(told.read((0, 2)), "described")
    0
    >>> whole_group(told, told.read((4, 8)))
    0
    """
    if mention.partitive:
        return _counted(told, NUMBERS[mention.head]) if mention.head in NUMBERS else _by_noun(told, mention)
    if not mention.elliptic:
        return None
    last = like(told, mention)
    if last is None:
        return None
    if mention.count_high == 1 and not mention.definite and _is_group(told, last):
        return None if _others_meant(told, mention) else last
    return told.clusters[last].parent


def like(told: Clusters, mention: Mention) -> int | None:
    """Return the cluster, of people without a name, that spoke last: its noun is meant where a mention has none."""
    here = told.doc.sentence_at(mention.span.start)
    start = told.doc.sentences[max(0, here.i - _SENTENCES_BACK)].start
    said = told.said_in(start, mention.span.start)
    last = said[-1][1] if said else None
    if last is None or told.clusters[last].first.kind not in ("person", "group"):
        return None
    return last if told.clusters[last].first.name is None else None


def _is_group(told: Clusters, number: int) -> bool:
    return told.clusters[number].first.kind == "group"


def _others_meant(told: Clusters, mention: Mention) -> bool:
    """Say whether other people, who do not speak, are named between: ``The officials in Karst were more cautious. One said``."""
    doc = told.doc
    here = doc.sentence_at(mention.span.start)
    said = told.said_in(0, mention.span.start)
    for clause in doc.verbs_in(doc.token_at(said[-1][0]) + 1, here.first) if said else ():
        phrase = clause.phrase
        if clause.kind != "main" or phrase is None or doc.tokens[phrase.first].start <= said[-1][0]:
            continue
        head = doc.tokens[phrase.head]
        known = word_form(head.lower)
        people = head.lower in words("roles", "role") or (known is not None and known.what == "person")
        if head.tag == "NNS" and people:
            return True
    return False


def _counted(told: Clusters, count: int) -> int | None:
    """Return the last group that is said to be so many."""
    return next(
        (n for n in told.backwards() if _is_group(told, n) and told.clusters[n].first.count_high == count), None
    )


def _by_noun(told: Clusters, mention: Mention) -> int | None:
    """Return the group of the same noun: one that is larger, if any."""
    smaller: int | None = None
    for number in told.backwards():
        cluster = told.clusters[number]
        heads = {head for each in cluster.mentions for head in each.heads}
        if cluster.first.kind != "group" or not (mention.head in heads or mention.head in _ANY):
            continue
        if (cluster.first.count_low or 0) > (mention.count_low or 0):
            return number
        smaller = number if smaller is None and (mention.head in heads or mention.head in _ANY) else smaller
    return smaller
