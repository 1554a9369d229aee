"""Sources: the mentions of an article brought together, as a reader counts them.

Names go together by surname, states with their capitals and governments, counted groups by number and description;
pronouns and descriptions ("he", "the leader of …") go to the person they fit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from analysis.language import Doc, Sentence
from analysis.lexicon import words
from analysis.parsing.attributions import Draft
from analysis.parsing.mentions import NUMBERS, Mention, proper_names, read_mention, sides
from analysis.parsing.people import Person, people
from analysis.parsing.records import Source
from analysis.span import Span

_REASON = re.compile(
    r"\b(?:because|citing|due to|for fear|fearing|since|as|so as|in order|to (?!be\b)|given)\b[^.;”\"]*", re.IGNORECASE
)


@dataclass(slots=True)
class _Cluster:
    """Mentions held to be of one source, while the article is read."""

    mentions: list[Mention]
    key: str
    parent: int | None = None
    rule: str = ""
    others: list[Span] = field(default_factory=list)
    on_record: bool = False

    @property
    def first(self) -> Mention:
        return next((mention for mention in self.mentions if mention.pronoun is None), self.mentions[0])


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
    >>> from analysis.language import parse
    >>> from analysis.parsing.attributions import drafts
    >>> doc = parse(Article("Mayor Ann Lee said it rained. Two officials said Lee was wrong. She denied error."))
    >>> found, indices = sources(doc, list(drafts(doc, [])))
    >>> [source.name for source in found], indices
    (['the article', 'Ann Lee', 'Two officials'], [1, 2, 1])
    """
    names = proper_names(doc)
    known = people(doc, names)
    clusters: list[_Cluster] = []
    indices: list[int | None] = [None] * len(found)
    order = sorted(
        (index for index, draft in enumerate(found) if draft.source), key=lambda index: found[index].source or (0, 0)
    )
    placed: dict[tuple[int, int], int] = {}
    for index in order:
        draft = found[index]
        if draft.source is None:
            continue
        if draft.source not in placed:
            mention = read_mention(doc, draft.source, names)
            placed[draft.source] = _place(doc, mention, clusters, known, names)
        cluster = clusters[placed[draft.source]]
        if draft.cue and any(token.lower == "publicly" for token in doc.tokens[draft.cue.first : draft.cue.last]):
            cluster.on_record = True
        indices[index] = placed[draft.source] + 1
    for index, draft in enumerate(found):
        if draft.borrowed is not None:
            indices[index] = indices[draft.borrowed]
    author = Source(None, "the article", "author", False, False, None, None, None, None, None, None, None, (), "author")
    return [author, *(_source(doc, cluster, known, clusters) for cluster in clusters)], indices


def _place(
    doc: Doc, mention: Mention, clusters: list[_Cluster], known: Mapping[str, Person], names: Mapping[str, str]
) -> int:
    """Return the number of the cluster that a mention belongs to, a new one if need be."""
    if mention.pronoun is not None:
        number = _of_pronoun(doc, mention, clusters, known)
        if number is None:
            return _new(clusters, mention, f"pronoun:{mention.span.start}", "pronoun without an antecedent")
        clusters[number].mentions.append(mention)
        return number
    key = _key(mention, clusters)
    for number, cluster in enumerate(clusters):
        if key is not None and cluster.key == key:
            cluster.mentions.append(mention)
            return number
    if key is None:
        number = _of_description(mention, clusters, known)
        if number is not None:
            clusters[number].mentions.append(mention)
            return number
        parent = _whole_group(mention, clusters) if mention.partitive else None
        number = _new(clusters, mention, f"{mention.text.lower()}:{mention.span.start}", "described")
        clusters[number].parent = parent
        if parent is not None:
            clusters[number].rule = "part of a group"
        return number
    return _new(clusters, mention, key, "named" if mention.name else "described")


def _new(clusters: list[_Cluster], mention: Mention, key: str, rule: str) -> int:
    clusters.append(_Cluster([mention], key, rule=rule))
    return len(clusters) - 1


def _key(mention: Mention, clusters: Sequence[_Cluster]) -> str | None:
    """Return what makes a named source the same as another; None for one without a name."""
    if mention.kind == "state" and mention.side:
        return f"state:{mention.side}"
    if mention.name is None:
        return None
    last = mention.name.rpartition(" ")[2].lower()
    if mention.kind == "person":
        return f"person:{last}"
    return f"{mention.kind}:{mention.name.lower()}"


def _of_pronoun(doc: Doc, mention: Mention, clusters: list[_Cluster], known: Mapping[str, Person]) -> int | None:
    """Look back, sentence by sentence, for the person, body or group that a pronoun stands for."""
    kinds = {"it": ("state", "organisation", "document"), "they": ("group", "organisation", "state")}.get(
        mention.pronoun or "", ("person",)
    )
    here = doc.sentence_at(mention.span.start)
    for sentence in reversed(doc.sentences[max(0, here.i - 4) : here.i + 1]):
        said = [
            (place.span.start, number)
            for number, cluster in enumerate(clusters)
            if cluster.first.kind in kinds
            for place in cluster.mentions
            if sentence.start <= place.span.start < min(sentence.end, mention.span.start)
        ]
        named = [
            (place.start, person)
            for person in known.values()
            for place in person.places
            if "person" in kinds and sentence.start <= place.start < min(sentence.end, mention.span.start)
        ]
        if said and (sentence.i != here.i or not named or max(said)[0] >= min(named)[0] - 40):
            return max(said)[1]
        if named:
            return _of_person(min(named, key=lambda pair: pair[0])[1], clusters, doc)
    return None


def _of_person(person: Person, clusters: list[_Cluster], doc: Doc) -> int:
    """Return the cluster of a named person, made now if the person has not spoken before."""
    key = f"person:{person.surname}"
    for number, cluster in enumerate(clusters):
        if cluster.key == key:
            return number
    place = person.places[0]
    first = doc.token_at(place.start)
    mention = read_mention(doc, (first, doc.token_at(place.end - 1) + 1), {person.surname: person.name})
    return _new(clusters, mention, key, "named")


def _of_description(mention: Mention, clusters: list[_Cluster], known: Mapping[str, Person]) -> int | None:
    """Find the source that a description without a name refers back to."""
    backwards = range(len(clusters) - 1, -1, -1)
    if mention.partitive:
        return None
    if mention.kind in ("document", "data", "organisation"):
        if mention.definite:
            return next((n for n in backwards if _same_thing(clusters[n], mention)), None)
        return None
    if mention.kind == "group":
        return next((n for n in backwards if _same_group(clusters[n], mention)), None)
    if not mention.definite:
        return None
    unnamed = [n for n in backwards if clusters[n].first.name is None and clusters[n].first.kind == "person"]
    for number in unnamed:
        if clusters[number].first.head == mention.head:
            return number
    fitting = [person for person in known.values() if person.fits(mention)]
    if not fitting:
        return None
    best = max(fitting, key=lambda person: (person.side == mention.side, len(person.places), -person.places[0].start))
    numbers = [n for n in backwards if clusters[n].key == f"person:{best.surname}"]
    return numbers[0] if numbers else None


def _same_thing(cluster: _Cluster, mention: Mention) -> bool:
    head = cluster.first.head
    named = (cluster.first.name or "").lower().split()
    return cluster.first.kind == mention.kind and (head == mention.head or mention.head in named)


def _same_group(cluster: _Cluster, mention: Mention) -> bool:
    """Say whether a later description of a group can be read as the earlier group."""
    earlier = cluster.first
    if earlier.kind not in ("group", "person") or earlier.name is not None:
        return False
    heads = {place.head for place in cluster.mentions}
    if earlier.count_low != mention.count_low or earlier.count_high != mention.count_high:
        return bool(mention.definite and mention.count_high is None and mention.head in heads)
    if mention.definite:
        exact = mention.count_high is not None
        return mention.head in heads or bool(exact and earlier.group and mention.group)
    if mention.count_high is None:
        return any(place.text.lower() == mention.text.lower() for place in cluster.mentions)
    return len(mention.described) >= 3 and any(mention.described <= place.described for place in cluster.mentions)


def _whole_group(mention: Mention, clusters: Sequence[_Cluster]) -> int | None:
    """Return the group that a partitive mention ("two of the sources") takes a part of."""
    for number in range(len(clusters) - 1, -1, -1):
        first = clusters[number].first
        if first.kind != "group" or (first.count_low or 0) <= (mention.count_low or 0):
            continue
        heads = {place.head for place in clusters[number].mentions}
        if mention.head in heads or mention.head in ("them", "group"):
            return number
    return None


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    phrases = sorted(words("access", "phrase", kind=kind), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b[^,;.”\"]*", re.IGNORECASE)


def _source(doc: Doc, cluster: _Cluster, known: Mapping[str, Person], clusters: Sequence[_Cluster]) -> Source:
    first = cluster.first
    person = known.get(cluster.key.removeprefix("person:")) if cluster.key.startswith("person:") else None
    spoken = [mention.span for mention in cluster.mentions]
    others = [place for place in person.places if not any(place.overlaps(span) for span in spoken)] if person else []
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


def _is_anonymous(cluster: _Cluster, named: bool, withheld: bool) -> bool:
    """Say whether a source is kept from the reader: unnamed people who were counted, or called sources."""
    first = cluster.first
    if named or first.kind not in ("person", "group") or first.pronoun is not None:
        return False
    if withheld or first.group == "source":
        return True
    if cluster.on_record or first.count_high is None:
        return False
    return first.group in ("official", "member", "spokesperson", "head") or cluster.parent is not None


def _side(cluster: _Cluster, known: Mapping[str, Person]) -> str | None:
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


def _role(cluster: _Cluster, person: Person | None) -> str | None:
    if person and person.role:
        return person.role
    if cluster.first.kind not in ("person", "group"):
        return None
    fullest = max((mention for mention in cluster.mentions), key=lambda mention: len(mention.described))
    if person:
        title = fullest.text.replace(person.name, "").strip(" ,")
        return title if title and title != fullest.text else None
    base = re.split(r"\b(?:with|who|familiar|briefed|close)\b|,", fullest.text)[0]
    dropped = {"the", "a", "an", *NUMBERS}
    return " ".join(word for word in base.split() if word.lower() not in dropped) or None
