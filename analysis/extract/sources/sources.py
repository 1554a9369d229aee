"""Sources: one row a source, made of all that its mentions say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from analysis.extract.attributions.draft import Draft
from analysis.extract.records import Source
from analysis.extract.sources.clusters import Cluster, Clusters
from analysis.extract.sources.mentions import NUMBERS, Mention, proper_names, sides
from analysis.extract.sources.people import Person, people
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import SpanIndex
from analysis.text.tagsets import PREPOSITIONS
from analysis.text.tagsets import RELATIVES as RELATIVE
from analysis.text.tokens import Sentence

_REASON = re.compile(
    r"\b(?:because|citing|due to|for fear|fearing|since|as|so as|in order|to (?!be\b)|given)\b[^.;”\"]*", re.IGNORECASE
)


def sources(doc: Doc, found: Sequence[Draft]) -> tuple[list[Source], list[int | None]]:
    """Bring the sources of all attributions together.

    Returns
    -------
    sources : list of Source
        The article's own voice first, then the sources in order of their first mention as a source.
    indices : list of int or None
        The source of each attribution; None where none could be found.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.attributions.sentences import drafts
    >>> doc = parse(Article("Mayor Ann Lee said it rained. Two officials said Lee was wrong. She denied error."))
    >>> found, indices = sources(doc, list(drafts(doc, [])))
    >>> [source.name for source in found], indices
    (['the article', 'Ann Lee', 'Two officials'], [1, 2, 1])
    """
    names = proper_names(doc)
    known = people(doc, names)
    clusters = Clusters(doc, names, known)
    indices: list[int | None] = [None] * len(found)
    placed: dict[tuple[int, int], int] = {}
    own = [(draft.source, index) for index, draft in enumerate(found) if draft.source and draft.borrowed is None and not draft.own]
    for tokens, index in sorted(own):
        if tokens not in placed:
            placed[tokens] = clusters.place(tokens)
        cue = found[index].cue
        if cue and any(token.lower == "publicly" for token in doc.tokens[cue.first : cue.last]):
            clusters.clusters[placed[tokens]].on_record = True
        indices[index] = placed[tokens] + 1
    for index, draft in enumerate(found):
        if draft.borrowed is not None:
            indices[index] = indices[draft.borrowed]
        elif draft.own:
            indices[index] = 0
    author = Source(None, "the article", "author", False, False, None, None, None, None, None, None, None, (), "author")
    every = clusters.clusters
    return [author, *(_source(doc, cluster, known, every) for cluster in every)], indices


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    phrases = sorted(words("access", "phrase", kind=kind), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b[^,;.”\"]*", re.IGNORECASE)


def _source(doc: Doc, cluster: Cluster, known: Mapping[str, Person], clusters: Sequence[Cluster]) -> Source:
    first = cluster.first
    person = known.get(cluster.key.removeprefix("person:")) if cluster.key.startswith("person:") else None
    spoken = [mention.span for mention in cluster.mentions]
    held = SpanIndex(spoken)
    others = [place for place in person.places if not held.holds(place.start)] if person else []
    mentions = tuple(sorted({*spoken, *others}))
    named = first.kind in ("person", "organisation") and first.name is not None
    around = [sentence for mention in cluster.mentions for sentence in _around(doc, mention)]
    said = " ".join(doc.text[sentence.start : sentence.end] for sentence in around)
    withheld = _phrases("anonymity").search(said) if not named and first.kind in ("person", "group") else None
    span = first.span
    if person and others and others[0].start < span.start:
        span = others[0]
    parent_side = _side(clusters[cluster.parent], known) if cluster.parent is not None else None
    access = next((match for mention in cluster.mentions if (match := _phrases("access").search(mention.text))), None)
    reason = _REASON.search(withheld.group()) if withheld else None
    return Source(
        span=span,
        name=person.name if person else (first.name if named and first.name else first.text),
        kind=first.kind,
        named=named,
        anonymous=_is_anonymous(cluster, named, withheld is not None),
        count_low=first.count_low,
        count_high=first.count_high,
        role=_role(cluster, person),
        access=access.group().strip() if access else None,
        anonymity_reason=reason.group().strip() if reason else None,
        side=_side(cluster, known) or parent_side,
        subset_of=cluster.parent + 1 if cluster.parent is not None else None,
        mentions=mentions,
        rule=cluster.rule,
    )


def _around(doc: Doc, mention: Mention) -> list[Sentence]:
    """Return the sentence of a mention, and the next one if it goes on about the same people."""
    if mention.pronoun is not None:
        return []
    here = doc.sentence_at(mention.span.start)
    after = doc.sentences[here.i + 1 : here.i + 2]
    for sentence in after:
        opening = [token.lower for token in doc.tokens[sentence.first : sentence.first + 4]]
        if sentence.paragraph == here.paragraph and ("they" in opening[:1] or mention.head in opening):
            return [here, sentence]
    return [here]


def _is_anonymous(cluster: Cluster, named: bool, withheld: bool) -> bool:
    """Say whether a source is kept from the reader: unnamed people who were counted, or called sources."""
    first = cluster.first
    if named or first.kind not in ("person", "group") or first.pronoun is not None:
        return False
    if withheld or first.group == "source":
        return True
    if cluster.on_record or first.count_high is None:
        return False
    return first.group in ("official", "member", "spokesperson", "head") or cluster.parent is not None


def _side(cluster: Cluster, known: Mapping[str, Person]) -> str | None:
    """Return the one state that the mentions of a source name, None if they name none or several."""
    found = {state for mention in cluster.mentions for state in sides(mention.text)}
    if cluster.key.startswith("person:") and cluster.key.removeprefix("person:") in known:
        person = known[cluster.key.removeprefix("person:")]
        found |= {person.side} if person.side else set()
    if not found:
        surnames = {
            word.removesuffix("’s").removesuffix("'s").lower()
            for mention in cluster.mentions
            for word in mention.text.split()
            if word.endswith(("’s", "'s"))
        }
        found = {person.side for surname, person in known.items() if surname in surnames and person.side}
    return next(iter(found)) if len(found) == 1 else None


def _title(text: str, name: str) -> str | None:
    """Return what a mention says a named person is: before the name, or between the commas after it.

    Examples
    --------
    >>> _title("former mayor Ann Lee", "Ann Lee"), _title("Ann Lee, 31, a nurse, who saw it", "Ann Lee")
    ('former mayor', 'a nurse')
    """
    before, found, after = text.partition(name)
    if not found:
        return None
    parts = [part.strip() for part in (before.strip(" ,"), *after.split(","))]
    return next(
        (
            part
            for part in parts
            if part[:1].isalpha() and part.partition(" ")[0].lower() not in RELATIVE | PREPOSITIONS
        ),
        None,
    )


def _role(cluster: Cluster, person: Person | None) -> str | None:
    if person and person.role:
        return person.role
    if cluster.first.kind not in ("person", "group"):
        return None
    fullest = max((mention for mention in cluster.mentions), key=lambda mention: len(mention.described))
    if person:
        return _title(fullest.text, person.name)
    base = re.split(r"\b(?:with|who|familiar|briefed|close)\b|,", fullest.text)[0]
    dropped = {"the", "a", "an", *NUMBERS}
    return " ".join(word for word in base.split() if word.lower() not in dropped).removeprefix("of ") or None
