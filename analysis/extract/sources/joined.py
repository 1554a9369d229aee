"""Several who speak together: ``Lena Voss and Omar Dahl``, ``the mayor and the bishop``."""

from __future__ import annotations

from itertools import pairwise

from analysis.extract.sources.kinds import role_group
from analysis.extract.sources.parts import Tokens
from analysis.extract.sources.people import People, is_first_name, sex_of
from analysis.extract.sources.states import country_names
from analysis.extract.sources.surnames import may_be_surname
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.tagsets import NAMES, NOUNS, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_SEVERAL = small_words("several")
_OTHER = small_words("other")
_DETERMINERS = frozenset({"DT", "CD", "PRP$"})


def joined_parts(doc: Doc, first: int, last: int, people: People) -> list[Range]:
    """Return the mentions that "and" joins in tokens ``first:last``, none if it is one.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Lena Voss and Omar Dahl met the Ministry of Trade and Industry."))
    >>> joined_parts(doc, 0, 5, people(doc)), joined_parts(doc, 6, 12, people(doc))
    ([(0, 2), (3, 5)], [])
    """
    tokens = doc.tokens
    joints = [i for i in range(first + 1, last - 1) if tokens[i].tag == "CC" and tokens[i].lower == "and"]
    if len(joints) != 1 or any(token.lower in ("who", "which", "that") for token in tokens[first : joints[0]]):
        return []
    joint = joints[0]
    before, after = tokens[first:joint], tokens[joint + 1 : last]
    # "The Fed and its chairman, Ann Lee": a body, and one of its own.
    own = _is_body(before) and after[0].lower in ("its", "their")
    # "Mills and another aide": one word with a capital, whatever else it means, beside another of the kind.
    other = len(before) == 1 and before[0].text[0].isupper() and any(token.lower in _OTHER for token in after[:2])
    known = len(before) == 1 and before[0].lower in people.by_last
    if _are_kin(before, after):
        # "Lee's father and mother"
        return [(first, joint), (joint + 1, last)]
    first_speaks = own or other or known or _speaks(before, people) or _shares_name(before, after, people)
    if not (first_speaks and _speaks(after, people)) and not _beside_body(before, after, people):
        return []
    if any(token.tag == "IN" for token in before) and (not _opens_anew(after, people) or _under_several(before)):
        return []
    closed = last < len(tokens) and tokens[last].tag in (",", ".")
    if _called_twice(before, after, people) or _one_aside(before, after, closed, people):
        return []
    commas = [i for i in range(first, joint) if tokens[i].tag == ","]
    edges = [first, *(comma + 1 for comma in commas), joint + 1]
    listed = [(begin, end - 1) for begin, end in pairwise(edges) if begin < end - 1]
    named = [_named(_own(tokens[slice(*part)]), people) for part in listed]
    if commas and all(named[1:]):
        # "Two officers, Jo Park and Al Rhee": the names are those of the two.
        counted = not named[0] and tokens[first:joint][0].tag in ("CD", "DT", "NNS")
        return [*(listed[1:] if counted else listed), (joint + 1, last)]
    if commas and not any(named) and all(_opens_anew(tokens[slice(*part)], people) for part in listed):
        return [*listed, (joint + 1, last)]
    return [(first, joint), (joint + 1, last)]


def _under_several(before: Tokens) -> bool:
    """Say whether a title of several stands before the first of two names: ``an aide to Presidents Roe``."""
    k = len(before)
    while k > 0 and before[k - 1].tag in NAMES:
        k -= 1
    several = (token.lower for token in before[k:-1] if token.lower.endswith("s"))
    return any(word.removesuffix("s") in words("roles", "role") for word in several)


def _shares_name(before: Tokens, after: Tokens, people: People) -> bool:
    """Say whether a first name stands before a full one whose surname is of both: ``Khizr and Ann Lee``."""
    own = _own(after)
    alone = len(before) == 1 and before[0].tag in NAMES and not before[0].text.isupper()
    full = len(own) > 1 and all(token.tag in NAMES for token in own) and own[-1].lower in people.by_last
    return alone and full and before[0].lower not in country_names()


def _are_kin(before: Tokens, after: Tokens) -> bool:
    """Say whether two of a family are told of by one word for whose they are: ``his father and mother``."""
    kin = small_words("of a family")
    owned = any(token.tag in ("POS", "PRP$") for token in before)
    return owned and len(after) == 1 and before[-1].lower in kin and after[0].lower in kin


def _is_body(tokens: Tokens) -> bool:
    """Say whether a stretch is the name of a body or of a state, or a noun for one: ``the Fed``, ``the ministry``."""
    last = tokens[-1]
    return last.tag in NAMES or last.lower in words("bodies", "noun", kind="organisation")


def _beside_body(before: Tokens, after: Tokens, people: People) -> bool:
    """Say whether a body stands beside somebody or another one, each on its own: ``Ann Lee and the ministry``, ``the bank and Mayor Lee``.

    The Ministry of Trade and the Sea is one.
    """
    if any(token.tag in ("IN", ",") for token in before) or len(_own(after)) < len(after):
        return False
    body, person = before[0].tag == "DT" and _is_body(before), _named(before, people)
    if after[0].lower == "the":
        return (body or person) and _is_body(after) and not _named(after, people)
    if before[0].lower == "the" and after[0].lower in country_names():
        return body and after[-1].lower in words("bodies", "noun")
    return body and _named(after, people) and _is_full_name(after)


def _called_twice(before: Tokens, after: Tokens, people: People) -> bool:
    """Say whether two nouns call one person: ``former nurse and author Ann Lee``, ``the lawyer and activist``."""
    one, other = _own(before), _own(after)
    single = one[-1].tag in ("NN", "NNP") and one[-1].lower not in _SEVERAL
    alone = len(one) == 1 and _is_lone_surname(one[0])
    if len(one) < len(before) or not single or alone or _named(one, people) or _shares_name(before, after, people):
        return False
    if _named(other, people):
        return one[0].tag not in _DETERMINERS and other[0].tag not in _DETERMINERS
    office = other[-1].tag in NAMES and other[-1].lower in words("roles", "role")
    if one[0].tag != "DT" or other[0].tag in _DETERMINERS or not (other[-1].tag == "NN" or office):
        return False
    sexes = {sex_of(one[-1].lower), sex_of(other[-1].lower)} - {None}
    heads = [any(role_group((token,), token) == "head" for token in each) for each in (one, other)]
    return len(sexes) < 2 and not all(heads)


def _one_aside(before: Tokens, after: Tokens, closed: bool, people: People) -> bool:
    """Say whether "and" stands within what is said of one who is named: ``Ann Lee, a nurse and Tom Hill's aide``."""
    comma = next((i for i, token in enumerate(before) if token.tag == ","), 0)
    aside = _own(before[comma + 1 :]) if comma else ()
    if not aside or before[-1].tag == "," or not _named(_own(before), people):
        return False
    if aside[0].lower == "the" and aside[-1].tag in NAMES and _own(after)[-1].lower in words("roles", "role"):
        # "Ann Lee, the Tom and Jo Hill Professor of Law"
        return True
    if _own(after)[0].tag != "DT" and not _calls(aside) and not _named(aside, people):
        # "Ann Lee, head of the Port of Nord and Bay": who joins somebody else to one described closes the aside with a comma.
        return not _is_full_name(_own(after))
    indefinite = aside[0].lower in ("a", "an")
    more = closed or indefinite if after[0].tag == "DT" else after[0].tag != "CD"
    return _calls(aside) and more and not _is_full_name(_own(after))


def _calls(aside: Tokens) -> bool:
    """Say whether what stands behind a comma says what somebody is: ``a nurse``, ``head of the port``."""
    return aside[0].lower in ("a", "an") or (
        aside[-1].tag in ("NN", "JJ") and aside[0].tag in ("DT", "JJ", "NN", "PRP$")
    )


def _is_full_name(own: Tokens) -> bool:
    """Say whether a stretch is a name that begins with a first name or a title, and no part of a body's: ``Tom Hill``."""
    opening = own[0].lower
    return own[-1].tag in NAMES and own[0].tag != "DT" and (is_first_name(opening) or opening in words("roles", "role"))


def _own(tokens: Tokens) -> Tokens:
    """Return the tokens up to the first comma, preposition or relative pronoun, without ``close`` of "a person close to"."""
    end = next((i for i, token in enumerate(tokens) if i and token.tag in (",", "IN", "TO", "WP", "WDT")), len(tokens))
    described = 1 < end < len(tokens) and tokens[end - 1].tag == "JJ" and tokens[end - 2].tag in NOUNS
    return tokens[: end - described]


def _speaks(tokens: Tokens, people: People) -> bool:
    """Say whether a stretch is a mention of its own: a full name, a state, or a noun for people with its own article."""
    own = _own(tokens)
    if len(own) == len(tokens) == 1 and (own[0].tag == "PRP" or _is_lone_surname(own[0])):
        # "He and his wife", "Mills and an aide"
        return True
    if not own or own[-1].tag not in NOUNS:
        return False
    head = own[-1].lower
    if _named(own, people) or (len(own) == 1 and head in country_names()):
        return True
    known = word_form(head)
    human = head in words("roles", "role") or (known is not None and known.what == "person")
    human = human or (known is not None and known.noun in words("roles", "role"))
    return human and (own[0].tag in ("DT", "CD", "PRP$") or own[-1].tag == "NNS" or len(own) > 1)


def _is_lone_surname(token: Token) -> bool:
    form = word_form(token.lower)
    calls = form is not None and form.what == "person"
    return token.tag in NOUNS and token.text[0].isupper() and not calls and may_be_surname(token.lower)


def _named(own: Tokens, people: People) -> bool:
    """Say whether a stretch is a person's name: a known surname, a first name, or a name behind a title."""
    last = own[-1]
    if last.tag not in NAMES:
        return False
    if last.lower in words("roles", "role") and last.lower not in words("surnames", "name"):
        # "The Comptroller and Auditor General"
        return False
    titled = len(own) > 1 and (own[-2].lower in words("roles", "role") or sex_of(own[-2].lower) is not None)
    known = last.lower in people.by_last and (len(own) > 1 or own[0].tag in NAMES)
    return titled or known or is_first_name(last.lower)


def _opens_anew(tokens: Tokens, people: People) -> bool:
    own = _own(tokens)
    return own[0].tag in ("DT", "CD") or (_named(own, people) and own[0].tag in NAMES)
