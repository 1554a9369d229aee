"""Mentions of sources: what the words of one mention tell of kind, name, number, role, sex and side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from analysis.extract.sources.behalf import behalf
from analysis.extract.sources.counts import NUMBERS, count, is_elliptic
from analysis.extract.sources.joined import joined_parts
from analysis.extract.sources.kinds import kind_of, role_group
from analysis.extract.sources.naming import Named, named_by
from analysis.extract.sources.parts import Parts, parts_of
from analysis.extract.sources.people import People, sex_of, sex_of_first_name
from analysis.extract.sources.states import own_words, sides
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.span import Span
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token

# "Both each", "the mayor himself": the words add nothing to who is meant.
_ADDING_NOTHING = small_words("each") | small_words("reflexive")
_SUBJECTS = {
    "him": "he", "his": "he", "himself": "he", "her": "she", "herself": "she", "them": "they", "their": "they",
    "themselves": "they", "its": "it", "itself": "it", "me": "i", "my": "i", "us": "we", "our": "we", "your": "you",
}  # fmt: skip
_SEVERAL = frozenset({"they", "we"})
_NOT_DESCRIBING = frozenset({"DT", "IN", "CC", "CD", "WP", "WDT", "TO", "PRP$"})


@dataclass(frozen=True, slots=True)
class Mention:
    """What one mention of a source says of it; ``name`` is the proper name without titles, None if there is none.

    ``person`` is the number of the person named, ``heads`` the nouns that it is called by, ``behalf`` whom it speaks for;
    of several who speak together, ``members`` has the mention of each. ``elliptic``: its noun was said before (``a third``).
    """

    span: Span
    text: str
    kind: str
    name: str | None
    person: int | None
    pronoun: str | None
    head: str
    heads: frozenset[str]
    group: str | None
    count_low: int | None
    count_high: int | None
    definite: bool
    partitive: bool
    sex: str | None
    side: str | None
    behalf: str | None
    described: frozenset[str]
    members: tuple[Mention, ...] = ()
    elliptic: bool = False


def read_mention(doc: Doc, place: Range, people: People) -> Mention:
    """Read one mention; `people` are those whom the article names.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Two of the sources said so. A spokesman for Ann Lee said so."))
    >>> mention = read_mention(doc, (0, 4), people(doc))
    >>> mention.kind, mention.count_low, mention.partitive
    ('group', 2, True)
    >>> mention = read_mention(doc, (7, 12), people(doc))
    >>> mention.name, mention.behalf
    (None, 'Ann Lee')
    """
    first, last = place
    while last - first > 1 and doc.before(last).lower in _ADDING_NOTHING and doc.before(last - 1).lower != "it":
        # "The woman who started it all" is she.
        last -= 1
    both = doc.tokens[first].lower == "both" and last - first > 1
    joined = joined_parts(doc, first + both, last, people)
    if joined:
        first += both
        return _together(doc, (first, last), _of_one_kind(tuple(_one(doc, part, people) for part in joined)))
    if last - first == 1 and doc.tokens[first].tag == "PRP":
        return _pronoun(doc, doc.tokens[first], people)
    return _one(doc, (first, last), people)


def _pronoun(doc: Doc, token: Token, people: People) -> Mention:
    """Read a pronoun; what it tells is told anew by each of its spelling."""
    asked = (_pronoun, token.text)
    if asked not in doc.kept:
        doc.kept[asked] = _one(doc, (token.i, token.i + 1), people)
    return replace(cast("Mention", doc.kept[asked]), span=doc.span(token.i, token.i + 1))


def _one(doc: Doc, place: Range, people: People) -> Mention:
    tokens = doc.tokens[place[0] : place[1]]
    parts = parts_of(tokens)
    named = named_by(doc, parts, people)
    head = parts.head
    several = parts.pronoun and _SUBJECTS.get(head.lower, head.lower) in _SEVERAL
    low, high = (2, None) if several else count(tokens, parts.base, head, parts.partitive)
    role = role_group(parts.base, head)
    kind = kind_of(doc, parts, named, role, high, people.by_last)
    text = doc.span(*place).of(doc.text)
    counted = kind in ("person", "group")
    if kind == "group" and high == 1:
        # "The Clintons" are several.
        low, high = 2, None
    return Mention(
        span=doc.span(*place),
        text=text,
        kind=kind,
        name=named.name,
        person=named.person,
        pronoun=_SUBJECTS.get(head.lower, head.lower) if parts.pronoun else None,
        head=head.lower,
        heads=frozenset({head.lower, *parts.called}),
        group=role,
        count_low=low if counted else None,
        count_high=high if counted else None,
        definite=tokens[0].lower in ("the", "both", "these", "those"),
        partitive=parts.partitive,
        sex=_sex(tokens, parts, named, people),
        side=next(iter(sides(own_words(tokens, named.name if kind == "person" else None))), None),
        behalf=behalf(doc, parts),
        described=_described(tokens),
        elliptic=counted and named.name is None and not parts.pronoun and is_elliptic(head.lower),
    )


def _of_one_kind(members: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return those who speak together; whoever stands beside another person, or others, is a person: ``Mills and another aide``."""
    *before, last = members
    if last.kind == "person" and last.name is not None and all(each.kind == "organisation" for each in before):
        # "Khizr and Ann Lee"
        lone = all(len(each.text.split()) == 1 and each.text.isalpha() and not each.text.isupper() for each in before)
        return (*map(_as_person, before), last) if lone and len(before) == 1 else members
    if last.kind not in ("person", "group") or not small_words("other") & {*last.text.lower().split()[:2]}:
        return members
    return (*(_as_person(each) for each in before), last)


def _as_person(mention: Mention) -> Mention:
    """Return a mention of one word read as the name of a person."""
    if " " in mention.text or mention.pronoun is not None:
        return mention
    return replace(mention, kind="person", name=mention.name or mention.text, count_low=1, count_high=1)


def _together(doc: Doc, place: Range, members: tuple[Mention, ...]) -> Mention:
    """Return the mention of several who speak together: its number is the sum of theirs."""
    kinds = {member.kind for member in members}
    counted = kinds <= {"person", "group"}
    lows = [member.count_low or 1 for member in members]
    highs = [member.count_high for member in members]
    found = {member.side for member in members}
    span = doc.span(*place)
    return Mention(
        span=span,
        text=span.of(doc.text),
        kind="group" if counted or len(kinds) > 1 else next(iter(kinds)),
        name=span.of(doc.text) if all(member.name for member in members) else None,
        person=None,
        pronoun=None,
        head=members[-1].head,
        heads=frozenset(member.head for member in members),
        group=members[0].group if len({member.group for member in members}) == 1 else None,
        count_low=sum(lows) if counted else None,
        count_high=sum(high or 0 for high in highs) if counted and None not in highs else None,
        definite=all(member.definite for member in members),
        partitive=False,
        sex=None,
        side=next(iter(found)) if len(found) == 1 else None,
        behalf=None,
        described=_described(doc.tokens[place[0] : place[1]]),
        members=members,
    )


def _described(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(
        token.lower
        for token in tokens
        if token.is_word and token.tag not in _NOT_DESCRIBING and token.lower not in NUMBERS
    )


def _sex(tokens: Sequence[Token], parts: Parts, named: Named, people: People) -> str | None:
    if named.person is not None and (known := people.persons[named.person].sex):
        # A chairman can be a woman.
        return known
    told = next(
        (sex for token in parts.base if (token.tag != "PRP$" or parts.pronoun) and (sex := sex_of(token.lower))), None
    )
    if told or named.name is None:
        return told
    if named.person is not None:
        return people.persons[named.person].sex
    return sex_of_first_name(named.name.partition(" ")[0].lower())
