"""Clusters: the mentions that are of one source, filled mention by mention in the order of the text."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from analysis.extract.sources.mentions import Mention, read_mention
from analysis.extract.sources.people import People
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.tagsets import small_words

_CLUSTERS_BACK = 300
_FIRM_FORMS = small_words("firm form")


@dataclass(slots=True)
class Cluster:
    """Mentions held to be of one source.

    ``first`` is the first that is no pronoun, ``parent`` the group it is part of, ``person`` the number of the person named,
    ``sex`` what the text tells of it so far; ``like`` is the cluster whose noun it shares: ``An official … A third``.
    """

    first: Mention
    mentions: list[Mention]
    rule: str
    person: int | None = None
    parent: int | None = None
    on_record: bool = False
    sex: str | None = None
    like: int | None = None


@dataclass(slots=True)
class Clusters:
    """The clusters of one article; ``said`` is the start of each mention of a source with its cluster, in order."""

    doc: Doc
    people: People
    clusters: list[Cluster] = field(default_factory=list)
    said: list[tuple[int, int]] = field(default_factory=list)
    _by_key: dict[str, int] = field(default_factory=dict)
    _read: dict[Range, Mention] = field(default_factory=dict)

    def named_as(self, key: str) -> int | None:
        """Return the cluster of a name, None if it has not spoken yet."""
        return self._by_key.get(key)

    def new(self, mention: Mention, rule: str, parent: int | None = None, speaks: bool = True) -> int:
        """Begin a cluster, with one who speaks or is only meant."""
        number = len(self.clusters)
        self.clusters.append(Cluster(mention, [mention], rule, mention.person, parent, sex=mention.sex))
        for key in keys(mention):
            self._by_key.setdefault(key, number)
        if speaks:
            insort(self.said, (mention.span.start, number))
        return number

    def join(self, number: int, mention: Mention) -> int:
        """Add a mention to a cluster."""
        cluster = self.clusters[number]
        cluster.mentions.append(mention)
        cluster.sex = cluster.sex or mention.sex
        insort(self.said, (mention.span.start, number))
        return number

    def of_person(self, person: int) -> int:
        """Return the cluster of a named person, made now if the person has not spoken before."""
        known = self._by_key.get(f"person:{person}")
        if known is not None:
            return known
        place = self.people.persons[person].places[0]
        tokens = (self.doc.token_at(place.start), self.doc.token_at(place.end - 1) + 1)
        return self.new(read_mention(self.doc, tokens, self.people), "named", speaks=False)

    def made(self, mention: Mention) -> int:
        """Return the cluster of one who is meant and has not spoken before, made now unless the name is known."""
        known = next((number for key in keys(mention) if (number := self.named_as(key)) is not None), None)
        return known if known is not None else self.new(mention, "named" if mention.name else "described", speaks=False)

    def of_others(self, mention: Mention, key: str) -> int:
        """Return the cluster of those whom a speaker means by "we" or "you", made now for the first mention."""
        if key in self._by_key:
            return self.join(self._by_key[key], mention)
        self._by_key[key] = number = self.new(mention, "pronoun without an antecedent")
        return number

    def backwards(self) -> Iterator[int]:
        """Return the numbers of the clusters, the youngest first."""
        return iter(range(len(self.clusters) - 1, max(-1, len(self.clusters) - 1 - _CLUSTERS_BACK), -1))

    def said_in(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """Return the mentions of sources that begin in a stretch of text, with their clusters."""
        return self.said[bisect_left(self.said, (start, -1)) : bisect_left(self.said, (end, -1))]

    def read(self, tokens: Range) -> Mention:
        """Read a mention of a source, each once."""
        if tokens not in self._read:
            self._read[tokens] = read_mention(self.doc, tokens, self.people)
        return self._read[tokens]


def keys(mention: Mention) -> tuple[str, ...]:
    """Return what makes a named source the same as another, the surest first; none for one without a name.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee and the Harbour Council met."))
    >>> found = people(doc)
    >>> keys(read_mention(doc, (0, 2), found)), keys(read_mention(doc, (3, 6), found))
    (('person:0',), ('organisation:harbour council',))
    """
    if mention.kind == "state" and mention.side:
        return (f"state:{mention.side}",)
    if mention.members:
        told = [each.name or each.head for each in mention.members]
        return (f"together:{';'.join(sorted(told)).lower()}",) if mention.name or mention.definite else ()
    if mention.name is None:
        # "Democrats" are the party, "many Democrats" are not.
        whole = mention.kind == "group" and mention.text.lower() in (mention.head, f"all the {mention.head}")
        party = whole and mention.head.removesuffix("s") in words("epithets", "noun", kind="party")
        return (f"organisation:{mention.head}",) if party else ()
    if mention.person is not None:
        return (f"person:{mention.person}",)
    if mention.kind == "person":
        last = mention.name.rpartition(" ")[2].lower()
        return tuple(dict.fromkeys((f"name:{mention.name.lower()}", f"name:{mention.sex or ''}{last}", f"name:{last}")))
    name = mention.name.lower()
    spelled = name.split()
    while len(spelled) > 1 and spelled[-1] in _FIRM_FORMS:
        spelled.pop()
    # "Nord Foods Inc." is "Nord Foods" as well.
    return tuple(dict.fromkeys((f"{mention.kind}:{name}", f"{mention.kind}:{' '.join(spelled)}")))
