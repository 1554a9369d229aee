"""What kind a source is: a person, a group of people, an organisation, a state, a document or data."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache
from itertools import pairwise

from analysis.extract.sources.beside import is_right_before
from analysis.extract.sources.bodynames import is_named_cause
from analysis.extract.sources.counts import NUMBERS, is_elliptic
from analysis.extract.sources.nameparts import names_body
from analysis.extract.sources.names import has_spokesperson
from analysis.extract.sources.naming import Named
from analysis.extract.sources.parts import Parts, Tokens
from analysis.extract.sources.people import is_first_name, sex_of
from analysis.extract.sources.states import citizens, country_names, state_names
from analysis.extract.sources.surnames import is_of_person, is_of_town, labels, may_be_surname
from analysis.lexicon import rows, words
from analysis.text.doc import Doc, told_once
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import WordForm, word_form

# "JD" Vance.
_INITIALS = 2
_OF_A_PEOPLE = ("n", "an", "ian", "ish", "ese")
# "FillBook", but not "McAllen" or "DeVoe".
_CAMEL = re.compile(r"[A-Z](?!c[A-Z]|ac[A-Z])[a-z]{2,}[A-Z][a-z]+")
_PRONOUNS = dict.fromkeys(("they", "we", "them", "us", "their", "our"), "group") | dict.fromkeys(
    ("it", "its"), "organisation"
)


@cache
def _roles() -> Mapping[str, str]:
    return {row["role"]: row["group"] for row in rows("roles")}


@cache
def _bodies() -> Mapping[str, str]:
    return {row["noun"]: row["kind"] for row in rows("bodies")}


@cache
def _firm_forms() -> tuple[str, ...]:
    return tuple(sorted(form.capitalize() for form in small_words("firm form")))


def role_group(base: Tokens, head: Token) -> str | None:
    """Return the group in ``lexicon/roles.csv`` of the noun that says what somebody is."""
    if head.lower in _roles():
        return _roles()[head.lower]
    # "Mrs. Lee's vote" is no Mrs. Lee.
    owner = next((place for place in range(len(base) - 2, 0, -1) if base[place].tag == "POS"), -1)
    return next((_roles()[token.lower] for token in reversed(base[owner + 1 :]) if token.lower in _roles()), None)


def kind_of(doc: Doc, parts: Parts, named: Named, role: str | None, high: int | None, surnames: Collection[str]) -> str:
    """Return the kind of a source; `surnames` are those of the people whom the article names.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.parts import parts_of
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The Ministry of Trade and Ann Lee met."))
    >>> kind_of(doc, parts_of(doc.tokens[:4]), Named("Ministry of Trade", None), None, 1, ())
    'organisation'
    """
    head, base = parts.head, parts.base
    if parts.pronoun:
        return _PRONOUNS.get(head.lower, "person")
    if named.name is not None:
        return _kind_of_name(doc, parts, named, role, surnames)
    if head.text in small_words("body in capitals"):
        return "document"
    if head.lower in _bodies() and head.lower not in _roles():
        return "person" if _works_for(parts) else _bodies()[head.lower]
    if head.lower.endswith("s") and head.lower[:-1] in _bodies() and head.lower not in _roles():
        counted = base[0].lower in NUMBERS and _bodies()[head.lower[:-1]] == "organisation"
        return "group" if counted else _bodies()[head.lower[:-1]]
    known = word_form(head.lower)
    # "Those hurt": no noun in the singular goes with "those".
    if head.lower in words("gatherings", "noun") or (base[0].lower == "those" and head.tag not in ("NNS", "NNPS")):
        return "group"
    if known is not None and known.what == "communication" and head.tag in ("NN", "NNS") and not role:
        return "document"
    if known is not None and known.what in ("place", "group") and head.tag == "NN" and not role:
        return "organisation"
    # Several places or bodies are those who are there: "local communities".
    thing = head.tag == "NN" or (head.tag == "NNS" and known is not None and not known.what)
    if known is not None and known.noun and thing and not role and not _is_somebody(head.lower, known):
        return "document"
    if len(base) > 1 and base[-2].tag in ("POS", "PRP$") and is_elliptic(base[-1].lower):
        # "Lee's second, a header"
        return "document"
    return _kind_of_somebody(parts, role, high)


def _kind_of_somebody(parts: Parts, role: str | None, high: int | None) -> str:
    """Return whether a source that is no thing is a person, several of them or, by its names, a body."""
    head, base = parts.head, parts.base
    known = word_form(head.lower)
    joints = sum(token.tag == "CC" for token in base)
    if head.tag in NAMES and not role and joints:
        # "Nordbank and Sellafin": two people would have been told as two; "Ann and Tom and Lee" are several.
        return "organisation" if joints == 1 else "group"
    if high == 1 and (
        base[0].lower in ("a", "an", "one")
        or head.lower in words("epithets", "noun")
        or role
        or parts.partitive
        or is_elliptic(head.lower)
        or head.tag in ("NN", "CD", "NNP", "DT")
        or (base[0].lower == "the" and known is not None and _is_somebody(head.lower, known))
        or "-" in head.text
    ):
        return "person"
    return "group" if base else "person"


def _works_for(parts: Parts) -> bool:
    """Say whether a noun for a firm or for somebody is for one who works for another: ``a producer for Lark Studios``."""
    known = word_form(parts.head.lower)
    person = known is not None and known.what == "person" and parts.head.tag == "NN"
    named = (
        len(parts.linked) > 1 and parts.linked[0].lower in small_words("working for") and parts.linked[1].tag in NAMES
    )
    return person and named


def _kind_of_name(doc: Doc, parts: Parts, named: Named, role: str | None, surnames: Collection[str]) -> str:
    name = named.name or ""
    if parts.base[-1].tag == "POS" or is_named_cause(parts):
        return "organisation"
    spelled = name.lower().split()
    lead = {token.text for token in parts.lead}
    head = parts.head.lower
    # "The producer, Tom Hill"
    given = named.person is not None and is_first_name(spelled[0])
    beside = name.split()[0] not in lead and head != spelled[-1]
    if head in _bodies() and head not in _roles() and beside and not given:
        return _bodies()[head]
    borne = is_first_name(name.lower()) or may_be_surname(name.lower())
    if named.person is not None or len(name) == 1 or name[0] == "@" or (borne and labels(doc, name)):
        return "person"
    before = [token.lower for token in parts.base if token.text not in name.split()]
    if name.lower() in country_names() and not any(word in _roles() for word in before):
        people = name.lower().removesuffix("s") in citizens()
        return "state" if people or name.lower() in state_names() else "organisation"
    called = [word for word in [*before[-1:], *parts.called] if word in _bodies() and word not in _roles()]
    if called:
        return _bodies()[called[0]]
    body = _kind_of_body(doc, name)
    if body is not None:
        return body
    if _is_family(parts, spelled, surnames):
        return "group"
    called_so = len(spelled) == 1 and spelled[-1] in surnames
    if called_so and names_body(spelled[-1]) and parts.base[0].lower == "the":
        return "organisation"
    alone = len(spelled) == 1 and parts.base[0].lower != "the" and not name.isupper()
    if not called_so and not role and _is_place(doc, name, alone):
        return "organisation"
    if called_so or _has_person_sign(doc, parts, name, role):
        return "person"
    if alone and (_is_person_elsewhere(doc, name) or is_of_person(doc, name)):
        return "person"
    return "state" if len(spelled) == 1 and _has_state_body(doc, name) else "organisation"


def _is_place(doc: Doc, name: str, alone: bool) -> bool:
    """Say whether a name is that of a region, or of a town by where it stands again."""
    return name in words("subdivisions", "name") or (
        alone and is_of_town(doc, name) and not _is_person_elsewhere(doc, name)
    )


@told_once
def _kind_of_body(doc: Doc, name: str) -> str | None:
    """Return the kind that the words of a name tell, None if none is for a body: the Bureau of Statistics is a bureau."""
    spelled = name.lower().split()
    formed = spelled[0] in small_words("firm form") or spelled[-1] in words("firm_words", "word")
    if (formed and len(spelled) > 1) or spelled[-1].rpartition(".")[2] in small_words("domain") - {spelled[-1]}:
        return "organisation"
    if _CAMEL.fullmatch(name) or is_right_before(doc, name, _firm_forms()):
        # "Harbour Data Corp." is no data.
        return "organisation"
    main = next((before for before, word in pairwise(spelled) if word in ("of", "for", "on")), spelled[-1])
    return _bodies().get(main) or _bodies().get(spelled[-1]) or _bodies().get(spelled[0])


def _is_family(parts: Parts, spelled: list[str], surnames: Collection[str]) -> bool:
    """Say whether a surname in the plural stands behind "the": ``the Clintons``."""
    single = spelled[0].removesuffix("s")
    surname = single in surnames or (may_be_surname(single) and not _is_common(single))
    the = len(parts.base) == 2 and parts.base[0].lower == "the"
    # "Khans: Orr lied" above a text on Ann Khan
    alone = len(parts.base) == 1 and single in surnames and spelled[0] not in surnames
    return len(spelled) == 1 and single != spelled[0] and surname and (the or alone)


@told_once
def _has_state_body(doc: Doc, name: str) -> bool:
    """Say whether a body of a state goes with a name somewhere: ``Lodmark's foreign ministry``, ``Tavarian Prime Minister``."""
    possessed = words("state_bodies", "noun", kind="possessed")
    adjective = words("state_bodies", "noun", kind="adjective")
    owners = [token for token in doc.tokens_spelled(name) if doc.after(token.i).tag == "POS"]
    peoples = [token for ending in _OF_A_PEOPLE for token in doc.tokens_spelled(name + ending)]
    for token in [*owners, *peoples]:
        owner = token.text == name
        phrase = doc.chunks[doc.chunk_at(token.i)].phrase
        behind = doc.tokens[token.i + 1 : phrase.last] if phrase is not None else ()
        if any(each.lower in (possessed if owner else adjective) for each in behind):
            return True
    return False


def _has_person_sign(doc: Doc, parts: Parts, name: str, role: str | None) -> bool:
    """Say whether a name is a person's: by a title, an age, a first name, "who", or "said he"."""
    base, spelled = parts.base, name.lower().split()
    if _is_described_as_person(parts, spelled, role):
        return True
    if base[0].lower == "the" or "&" in spelled:
        return False
    if is_first_name(spelled[0]) and (len(spelled) > 1 or not _is_common(spelled[0])):
        return True
    following = [token.lower for token in doc.tokens[base[-1].i + 1 : base[-1].i + 5]]
    if "who" in following[:1] or following[:2] == [",", "who"] or any(word in ("he", "she") for word in following[1:2]):
        return True
    acronym = any(len(word) > _INITIALS and word.isalpha() and word.isupper() for word in name.split())
    if acronym and not name.isupper():
        return False
    # "British Columbia" is no more a person than "Qantas".
    return (
        len(spelled) > 1
        and not has_spokesperson(doc, name)
        and spelled[0] not in country_names()
        and not any(_is_common(word) for word in (spelled[0], spelled[-1]))
    )


@told_once
def _is_person_elsewhere(doc: Doc, name: str) -> bool:
    """Say whether a lone name is a person's where it stands again: ``Mr. Roe``, ``Roe’s wife``, ``Roe himself``."""
    for token in doc.tokens_spelled(name):
        before, behind = doc.before(token.i), doc.after(token.i)
        if before.tag in ("NN", "NNP") and (before.lower in _roles() or sex_of(before.lower)):
            return True
        next_word = doc.after(behind.i).lower
        owns = behind.tag == "POS" and next_word in small_words("one's own")
        calls = behind.lower == "said" and next_word in ("he", "she")
        if owns or calls or behind.lower in ("himself", "herself"):
            return True
    return False


def _is_described_as_person(parts: Parts, spelled: list[str], role: str | None) -> bool:
    """Say whether a title, an age or a noun for a person stands beside a name: ``Mayor Ann Lee``, ``Ann Lee, 40,``."""
    before = [token for token in parts.base if token.lower not in spelled]
    if len(spelled) == 1 and any(token.lower in small_words("of somebody") for token in before[-1:]):
        return True
    titled = any(token.lower in _roles() or sex_of(token.lower) for token in before)
    if len(spelled) > 1 and before and before[-1].tag == "NN" and _is_person(before[-1].lower):
        return True
    if titled and (role or parts.base[0].tag != "DT"):
        return True
    aged = any(len(aside) == 1 and aside[0].tag == "CD" for aside in parts.asides)
    return aged or any(word in _roles() or _is_person(word) for word in parts.called)


def _is_person(word: str) -> bool:
    known = word_form(word)
    return known is not None and known.what == "person"


def _is_somebody(word: str, known: WordForm) -> bool:
    """Say whether a noun is one for people, by its class or by the lexicon."""
    return known.what == "person" or is_elliptic(word) or bool({word, known.noun} & _people())


@cache
def _people() -> frozenset[str]:
    several = small_words("several") | small_words("other")
    return several | words("people", "noun") | words("speaking_for", "noun") | words("shares", "noun")


def _is_common(word: str) -> bool:
    known = word_form(word)
    return known is not None and bool(known.noun or known.tag not in NAMES)
