"""Which noun a relative clause describes, of those that stand before it."""

from __future__ import annotations

from itertools import pairwise

from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, small_words
from analysis.text.wordforms import word_form

_NUMBERS = {"was": "VBZ", "were": "VBP"}
_WHERE = small_words("where")


def described_by(doc: Doc, clause: Clause, phrase: Phrase) -> Phrase:
    """Return which of a phrase and those that it is a part of a relative clause describes: "who" a person, "which" none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It stands by the home of Ann Berry, who built it."))
    >>> clause = doc.verbs[1]
    >>> described = described_by(doc, clause, clause.antecedent)
    >>> doc.tokens[described.head].text
    'Berry'
    """
    opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
    outer = phrase.outermost()
    if opener in ("which", "that") and (around := _around_aside(doc, clause, phrase)) is not None:
        return around
    if opener == "who" and doc.tokens[phrase.head].tag == "CD" and doc.before(phrase.first).tag == ",":
        # "Ann Lee, 40, who is ill": the age is hers.
        named = doc.chunks[phrase.place - 2].phrase if phrase.place > 1 else None
        return named if named is not None else outer
    if opener == "which" and doc.tokens[outer.first].lower == "no":
        # "no evidence in the data, which end here"
        return phrase
    if outer.temporal and not phrase.temporal:
        # "on Friday night at the fair, which drew thousands"
        return phrase
    if opener == "which" and phrase.temporal and phrase.preposition < 0:
        return _before_time(doc, phrase)
    if opener not in ("who", "which") or outer is phrase:
        return outer
    path = [phrase]
    while path[-1].host is not None:
        path.append(path[-1].host)
    number = _NUMBERS.get(doc.tokens[clause.group.first].lower, doc.tokens[clause.group.first].tag)
    if number in ("VBZ", "VBP") and outer.plural == (number == "VBZ"):
        # "the nights at the bank, which advises firms": the verb agrees with the nearer one.
        agreeing = (each for each in path[-2::-1] if each.plural != outer.plural and each.joined_last == each.last)
        outer = next(agreeing, outer)
    if opener == "which":
        return next((each for each, host in pairwise(path) if is_person(doc, host) and not _is_firm(doc, host)), outer)
    people = [each for each in path if is_person(doc, each)]
    if len(people) > 1 and people[0].host is people[1] and doc.tokens[people[1].head].tag in NAMES:
        # "Ann Lee of Selm, who opposes it"
        return people[1]
    return next((each for each in people if doc.tokens[each.head].tag not in NAMES), people[0] if people else outer)


def _is_firm(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a name ends in a noun for a thing and begins with no first name: ``Halvor Works of Selm, which``."""
    known = word_form(doc.tokens[phrase.head].lower)
    thing = known is not None and bool(known.noun) and known.what != "person" and phrase.last - phrase.first > 1
    return thing and doc.tokens[phrase.first].lower not in words("first_names", "name")


def is_of_one(doc: Doc, clause: Clause) -> bool:
    """Say whether the verb of a clause is one of a single thing: ``which was``, ``who has``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("They met Lee, who was ill, and two men who were not."))
    >>> [is_of_one(doc, clause) for clause in doc.verbs if clause.kind == "relative"]
    [True, False]
    """
    verb = doc.tokens[clause.group.first]
    return verb.tag == "VBZ" or verb.lower == "was"


def is_last_alone(doc: Doc, clause: Clause, phrase: Phrase) -> bool:
    """Say whether "who" with a verb of one stands behind several that "and" joins: ``Ann Lee and Tom Hill, who was ill``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("They met Ann Lee and Tom Hill, who was ill."))
    >>> is_last_alone(doc, doc.verbs[1], doc.verbs[1].antecedent)
    True
    """
    before = doc.chunks[phrase.place - 2].phrase if phrase.place > 1 else None
    joined = before is not None and before.joined_last == phrase.last and doc.before(phrase.first).lower == "and"
    people = before is not None and is_person(doc, phrase) and is_person(doc, before)
    return joined and people and phrase.host is None and not phrase.plural and is_of_one(doc, clause)


def _around_aside(doc: Doc, clause: Clause, phrase: Phrase) -> Phrase | None:
    """Return the phrase before an aside that ends in a year or a person: ``a mill, built in 1912 by Lee, that employs 40 men``."""
    aside = clause.head
    apart = aside is not None and doc.before(clause.opener).tag == "," == doc.before(aside.group.first).tag
    if aside is None or not apart or aside.group.form != "participle":
        return None
    thing = doc.tokens[phrase.head].tag != "CD" and not phrase.temporal and not is_person(doc, phrase)
    before = doc.chunks[doc.chunk_at(aside.group.first) - 2].phrase
    return None if thing or before is None else before.outermost()


def _before_time(doc: Doc, phrase: Phrase) -> Phrase:
    """Return the phrase before a time that a clause seems to describe: ``sold the mill last year, which became a school``."""
    before = doc.chunks[phrase.place - 1].phrase if phrase.place else None
    usable = before is not None and not before.temporal and doc.tokens[before.head].tag != "PRP"
    return before.outermost() if before is not None and usable else phrase


def is_person(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase names a person: by a name, a pronoun or a noun for one."""
    head = doc.tokens[phrase.head]
    known = word_form(head.lower)
    placed = phrase.preposition >= 0 and doc.tokens[phrase.preposition].lower in _WHERE
    named = head.tag == "NNP" and doc.tokens[phrase.first].tag != "DT" and not placed
    return (
        named
        or head.tag == "PRP"
        or head.lower in words("roles", "role")
        or (known is not None and known.what == "person")
    )
