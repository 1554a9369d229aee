"""Clusters: the mentions that are of one source, told apart while the article is read.

Names go together by surname, states with their capitals and governments, counted groups by number and description;
pronouns and descriptions ("he", "the leader of …") go to the person they fit.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analysis.extract.sources.mentions import Mention, read_mention
from analysis.extract.sources.people import Person
from analysis.text.doc import Doc
from analysis.text.extents import Range

_SENTENCES_BACK = 4
_CLUSTERS_BACK = 300
_PRONOUN_KINDS = {"it": ("state", "organisation", "document"), "they": ("group", "organisation", "state")}


@dataclass(slots=True)
class Cluster:
    """Mentions held to be of one source; ``first`` is the first that is no pronoun, ``parent`` the group it is part of."""

    first: Mention
    mentions: list[Mention]
    key: str
    rule: str
    parent: int | None = None
    on_record: bool = False


class Clusters:
    """The clusters of one article, filled mention by mention in the order of the text.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> clusters = Clusters(parse(Article("Ann Lee spoke. So did Lee and two aides.")), {"lee": "Ann Lee"}, {})
    >>> clusters.place((0, 2)), clusters.place((6, 7)), clusters.place((8, 10))
    (0, 0, 1)
    """

    def __init__(self, doc: Doc, names: Mapping[str, str], known: Mapping[str, Person]) -> None:
        self.clusters: list[Cluster] = []
        self._doc, self._names, self._known = doc, names, known
        self._by_key: dict[str, int] = {}
        self._by_phrase: dict[tuple[int, str], int] = {}
        self._said: list[tuple[int, int]] = []
        self._named = sorted((place.start, surname) for surname, person in known.items() for place in person.places)

    def place(self, tokens: Range) -> int:
        """Return the number of the cluster that a mention belongs to, a new one if need be."""
        mention = read_mention(self._doc, tokens, self._names)
        number, key = self._find(mention)
        phrase = (tokens[0], mention.head)
        if number is None:
            number = self._by_phrase.get(phrase)
        number = self._placed(mention, number, key)
        self._by_phrase[phrase] = number
        return number

    def _placed(self, mention: Mention, number: int | None, key: str | None) -> int:
        if number is not None:
            self.clusters[number].mentions.append(mention)
            insort(self._said, (mention.span.start, number))
            return number
        if mention.pronoun is not None:
            return self._new(mention, f"pronoun:{mention.span.start}", "pronoun without an antecedent")
        if key is not None:
            return self._new(mention, key, "named" if mention.name else "described")
        parent = self._whole_group(mention) if mention.partitive else None
        number = self._new(mention, f"{mention.text.lower()}:{mention.span.start}", "described")
        if parent is not None:
            self.clusters[number].parent, self.clusters[number].rule = parent, "part of a group"
        return number

    def _find(self, mention: Mention) -> tuple[int | None, str | None]:
        if mention.pronoun is not None:
            return self._of_pronoun(mention), None
        key = _key(mention)
        return (self._by_key.get(key), key) if key is not None else (self._of_description(mention), None)

    def _new(self, mention: Mention, key: str, rule: str) -> int:
        number = len(self.clusters)
        self.clusters.append(Cluster(mention, [mention], key, rule))
        self._by_key.setdefault(key, number)
        insort(self._said, (mention.span.start, number))
        return number

    def _backwards(self) -> Iterator[int]:
        return iter(range(len(self.clusters) - 1, max(-1, len(self.clusters) - 1 - _CLUSTERS_BACK), -1))

    def _of_pronoun(self, mention: Mention) -> int | None:
        """Look back, sentence by sentence, for the person, body or group that a pronoun stands for."""
        kinds = _PRONOUN_KINDS.get(mention.pronoun or "", ("person",))
        here = self._doc.sentence_at(mention.span.start)
        for sentence in reversed(self._doc.sentences[max(0, here.i - _SENTENCES_BACK) : here.i + 1]):
            end = min(sentence.end, mention.span.start)
            low, high = bisect_left(self._said, (sentence.start, -1)), bisect_left(self._said, (end, -1))
            said = [pair for pair in self._said[low:high] if self.clusters[pair[1]].first.kind in kinds]
            low, high = bisect_left(self._named, (sentence.start, "")), bisect_left(self._named, (end, ""))
            named = self._named[low:high] if "person" in kinds else []
            if said and (sentence.i != here.i or not named or said[-1][0] >= named[0][0] - 40):
                return said[-1][1]
            if named:
                return self._of_person(self._known[named[0][1]])
        return None

    def _of_person(self, person: Person) -> int:
        """Return the cluster of a named person, made now if the person has not spoken before."""
        key = f"person:{person.surname}"
        if key in self._by_key:
            return self._by_key[key]
        place = person.places[0]
        tokens = (self._doc.token_at(place.start), self._doc.token_at(place.end - 1) + 1)
        return self._new(read_mention(self._doc, tokens, {person.surname: person.name}), key, "named")

    def _of_description(self, mention: Mention) -> int | None:
        """Find the source that a description without a name refers back to."""
        if mention.partitive:
            return None
        if mention.kind == "group":
            return next((n for n in self._backwards() if _same_group(self.clusters[n], mention)), None)
        if not mention.definite:
            return None
        if mention.kind in ("document", "data", "organisation"):
            return next((n for n in self._backwards() if _same_thing(self.clusters[n], mention)), None)
        for number in self._backwards():
            first = self.clusters[number].first
            if first.name is None and first.kind == "person" and first.head == mention.head:
                return number
        fitting = [person for person in self._known.values() if person.fits(mention)]
        if not fitting:
            return None
        best = max(fitting, key=lambda one: (one.side == mention.side, len(one.places), -one.places[0].start))
        return self._by_key.get(f"person:{best.surname}")

    def _whole_group(self, mention: Mention) -> int | None:
        """Return the group that a partitive mention ("two of the sources") takes a part of: one large enough, if any."""
        smaller: int | None = None
        for number in self._backwards():
            cluster = self.clusters[number]
            heads = {place.head for place in cluster.mentions}
            if cluster.first.kind != "group" or not (mention.head in heads or mention.head in ("them", "group")):
                continue
            if (cluster.first.count_low or 0) > (mention.count_low or 0):
                return number
            smaller = number if smaller is None and mention.head in heads else smaller
        return smaller


def _key(mention: Mention) -> str | None:
    """Return what makes a named source the same as another; None for one without a name."""
    if mention.kind == "state" and mention.side:
        return f"state:{mention.side}"
    if mention.name is None:
        return None
    if mention.kind == "person":
        return f"person:{mention.name.rpartition(' ')[2].lower()}"
    return f"{mention.kind}:{mention.name.lower()}"


def _same_thing(cluster: Cluster, mention: Mention) -> bool:
    head = cluster.first.head
    named = (cluster.first.name or "").lower().split()
    return cluster.first.kind == mention.kind and (head == mention.head or mention.head in named)


def _same_group(cluster: Cluster, mention: Mention) -> bool:
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
