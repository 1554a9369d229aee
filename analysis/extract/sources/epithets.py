"""Persons who are called by another noun: ``Ann Lee won. The singer said``."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.sources.antecedents import persons_in, told_before
from analysis.extract.sources.candidates import (
    ACTS,
    UNDERGOES,
    candidates,
)
from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.foremost import askers, replies
from analysis.extract.sources.mentions import Mention
from analysis.extract.sources.states import citizens
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import RELATIVES, small_words

_EPITHETS_BACK = 2
_PERSON = frozenset({"person"})


def named_before(told: Clusters, mention: Mention, own: Sequence[Span], apart: Sequence[Span]) -> int | None:
    """Return the cluster of the person, named just before, whom a writer calls by another noun: ``Ann Lee won. The singer said``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee won. The singer left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.clusters[named_before(told, told.read((4, 6)), [], []) or 0].first.name
    'Ann Lee'
    """
    doc = told.doc
    if not (_is_epithet(mention) and mention.definite) or is_introduced(doc, mention):
        return None
    spoken_of = persons_in(told, own)
    bearers = {number for number, person in enumerate(told.people.persons) if mention.head in person.roles}
    here = doc.sentence_at(mention.span.start)
    answers = replies(doc, here, mention)
    for sentence in told_before(doc, here, apart, _EPITHETS_BACK):
        asking = askers(doc, sentence, True) if answers and sentence.i < here.i else []
        fitting = [
            each
            for each in candidates(told, sentence, mention, _PERSON, told.made)
            if not any(span.start <= each.start < span.end for span in [*apart, *asking])
            and each.person not in spoken_of
        ]
        foremost = [each for each in fitting if each.weight == max(other.weight for other in fitting)]
        if not fitting:
            continue
        if sentence.i == here.i and any(each.weight > ACTS for each in fitting):
            # "Lee told us that the candidate knew and thought it late": hardly Lee.
            return None
        # Whoever is asked answers.
        least = UNDERGOES if asking else ACTS
        one = len({each.who for each in foremost}) == 1 and foremost[0].weight >= least
        number = foremost[0].person if one else None
        bears = number is not None and (number in bearers or not (bearers or _holds_another(told, mention, number)))
        return foremost[0].cluster() if bears else None
    return None


def _holds_another(told: Clusters, mention: Mention, number: int) -> bool:
    """Say whether somebody is told to hold another office than the one that a mention names: a mayor is not "the candidate"."""
    roles = told.people.persons[number].roles
    return mention.head in small_words("running") and bool(roles) and roles.isdisjoint(mention.described)


def _is_epithet(mention: Mention) -> bool:
    """Say whether a mention calls a person by a noun that stands for one who is named: ``the 40-year-old``."""
    called = mention.head in words("epithets", "noun") or mention.head.endswith("-year-old")
    called = called or mention.head in citizens() or not small_words("once").isdisjoint(mention.described)
    one = mention.kind == "person" and mention.name is None and mention.behalf is None
    _, comma, aside = mention.text.partition(", ")
    told = not comma or aside.partition(" ")[0].lower() in RELATIVES
    return called and one and told and "other" not in mention.described


def is_introduced(doc: Doc, mention: Mention) -> bool:
    """Say whether somebody was brought in by the same noun before: ``A singer came. … The singer said``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.mentions import read_mention
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("A singer came. The singer said no."))
    >>> is_introduced(doc, read_mention(doc, (4, 6), people(doc)))
    True
    """
    for chunk in doc.chunks_in(0, doc.token_at(mention.span.start)):
        phrase = chunk.phrase
        if phrase is not None and doc.tokens[phrase.head].lower == mention.head:
            if doc.tokens[phrase.first].lower in ("a", "an", "another", "one"):
                return True
    return False
