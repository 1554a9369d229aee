"""Anonymity: whose name is kept from the reader, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from analysis.extract.sources.clusters import Cluster, Clusters
from analysis.extract.sources.counts import NUMBERS
from analysis.extract.sources.mentions import Mention
from analysis.lexicon import words
from analysis.lexicon.patterns import lowered
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence

_REASON = re.compile(
    r"\b(?:because|citing|due to|for fear|fearing|since|as|so as|in order|to (?!(?:be|the|a|an|any|reporters|journalists|media|news)\b)|given)\b[^.;”\"]*",
    re.IGNORECASE,
)
_ALONE = frozenset({"he", "she"})
_OF_ALL = frozenset({"all", "the", "none"})
_SENTENCES_BACK = 6
_HIDDEN = frozenset({"official", "member", "head"})


@cache
def phrases(kind: str) -> re.Pattern[str]:
    """Return the phrases of ``lexicon/access.csv`` of a kind, each with what follows it in its clause."""
    listed = sorted(words("access", "phrase", kind=kind), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})\b(?P<rest>[^,;.”\"]*)", re.IGNORECASE)


def withheld(clusters: Clusters) -> list[str | None]:
    """Return, for each cluster, what follows the words that its name is withheld, None where it is not.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Two aides met. Both spoke on condition of anonymity because talks go on."))
    >>> told = Clusters(doc, people(doc))
    >>> told.new(told.read((0, 2)), "described")
    0
    >>> withheld(told)
    ['because talks go on']
    """
    told = dict(_told(clusters.doc))
    later: dict[int, str] = {}
    for number, rest in told.items():
        for cluster in _told_of(clusters, clusters.doc.sentences[number]):
            later.setdefault(cluster, rest)
    return [_words(clusters.doc, cluster, told, later.get(number)) for number, cluster in enumerate(clusters.clusters)]


@cache
def _telling() -> frozenset[str]:
    """Return the longest word of each phrase: where none of them stands, no name is withheld."""
    return frozenset(max(phrase.split(), key=len) for phrase in words("access", "phrase", kind="anonymity"))


def _told(doc: Doc) -> Iterator[tuple[int, str]]:
    """Yield the numbers of the sentences with the words that a name is withheld, and what follows these."""
    low = lowered(doc.text)
    there = [word for word in _telling() if word in low]
    for sentence in doc.sentences if there else ():
        if any(low.find(word, sentence.start, sentence.end) >= 0 for word in there):
            match = phrases("anonymity").search(doc.text, sentence.start, sentence.end)
            if match is not None:
                yield sentence.i, match["rest"].strip()


def _words(doc: Doc, cluster: Cluster, told: Mapping[int, str], later: str | None) -> str | None:
    if not told or cluster.first.kind not in ("person", "group") or cluster.first.name is not None:
        return None
    around = [sentence for mention in cluster.mentions for sentence in _around(doc, mention)]
    return next((told[sentence.i] for sentence in around if sentence.i in told), later)


def _around(doc: Doc, mention: Mention) -> list[Sentence]:
    """Return the sentence of a mention, and the next one if it goes on about the same people."""
    if mention.pronoun is not None:
        return []
    here = doc.sentence_at(mention.span.start)
    after = doc.sentences[here.i + 1 : here.i + 2]
    for sentence in after:
        opening = doc.words_in(sentence.first, sentence.first + 4)
        if sentence.paragraph == here.paragraph and ("they" in opening[:1] or mention.head in opening):
            return [here, sentence]
    return [here]


def _told_of(clusters: Clusters, sentence: Sentence) -> Iterator[int]:
    """Yield the clusters that a sentence is about which opens with ``Both``, ``All eight``, ``He``."""
    doc = clusters.doc
    opening = doc.words_in(sentence.first, sentence.first + 3)
    start = doc.sentences[max(0, sentence.i - _SENTENCES_BACK)].start
    unnamed = [
        number
        for _, number in reversed(clusters.said_in(start, sentence.start))
        if clusters.clusters[number].first.kind in ("person", "group") and clusters.clusters[number].first.name is None
    ]
    if opening[0] in _ALONE:
        last = clusters.said_in(start, sentence.start)[-1:]
        yield from (number for _, number in last if number in unnamed)
        return
    count = NUMBERS.get(opening[0]) if opening[0] == "both" else None
    if opening[0] in _OF_ALL:
        count = next((NUMBERS[word] for word in opening[1:] if word in NUMBERS), None)
    if count is not None and count > 1:
        yield from _who_are(clusters.clusters, list(dict.fromkeys(unnamed)), count)


def _who_are(clusters: Sequence[Cluster], unnamed: Sequence[int], count: int) -> Sequence[int]:
    """Return the group of so many people, or as many single persons, the last that spoke."""
    group = next((number for number in unnamed if clusters[number].first.count_high == count), None)
    if group is not None:
        return (group,)
    alone = [number for number in unnamed if clusters[number].first.count_high == 1]
    return alone[:count] if len(alone) >= count else ()


def reason(told: str | None) -> str | None:
    """Return why a name is withheld, from what follows the words that it is.

    Examples
    --------
    >>> reason("on Monday because talks go on"), reason("")
    ('because talks go on', None)
    """
    match = _REASON.search(told) if told else None
    return match.group().strip() if match else None


def is_anonymous(clusters: Sequence[Cluster], cluster: Cluster, told: str | None) -> bool:
    """Say whether a source is kept from the reader: unnamed people who were counted, or called sources.

    `told` is what follows the words that the name is withheld. A spokesperson speaks for a body that is named, and whoever
    holds an office with "the" is the only one: ``the commander``, but not ``the official``.
    """
    first = cluster.first
    if first.name is not None or first.kind not in ("person", "group") or first.pronoun is not None:
        return False
    alone = all(member.name is None for member in first.members)
    groups = {first.group, *(member.group for member in first.members if alone)}
    if told is not None or "source" in groups:
        return True
    if cluster.on_record or first.count_high is None:
        return False
    if cluster.like is not None and is_anonymous(clusters, clusters[cluster.like], None):
        return True
    if first.definite and first.count_high == 1 and first.head != first.group:
        return False
    return not groups.isdisjoint(_HIDDEN) or cluster.parent is not None
