"""Roles: what a source is said to be, in the words of the article."""

from __future__ import annotations

import re

from analysis.extract.sources.clusters import Cluster
from analysis.extract.sources.counts import NUMBERS, SHARES, is_elliptic, names_share
from analysis.extract.sources.people import Person
from analysis.extract.sources.titles import without_courtesy
from analysis.lexicon import words
from analysis.text.tagsets import ADJECTIVES, PREPOSITIONS, RELATIVES, small_words
from analysis.text.wordforms import word_form

_COUNTED = frozenset({"person", "group"})
_ARTICLES = frozenset({"a", "an", "the"})
# "A very large number of" has this many words.
_FAR = 5
# "The bakers, tailors and port officials"
_IS_LIST = re.compile(r"[^,]+, (?!who\b|which\b|an? |the |one )[^,]+ and [^,]+$")
_COURTESY = small_words("courtesy")


def role_of(cluster: Cluster, person: Person | None) -> str | None:
    """Return what a source is said to be; `person` is the one whom its name is of, if it is of one.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.clusters import Clusters
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Two senior aides left."))
    >>> told = Clusters(doc, people(doc))
    >>> number = told.new(told.read((0, 3)), "described")
    >>> role_of(told.clusters[number], None)
    'senior aides'
    """
    if cluster.first.pronoun is not None:
        return None
    if person and person.role:
        return person.role
    if cluster.first.kind not in ("person", "group"):
        return None
    telling = [mention for mention in cluster.mentions if mention.pronoun is None]
    fullest = max(telling, key=lambda mention: len(mention.described))
    if cluster.first.name is not None:
        return (
            None
            if cluster.first.kind == "group"
            else _title(fullest.text, person.name if person else cluster.first.name)
        )
    if any(member.name or member.pronoun or member.kind not in _COUNTED for member in cluster.first.members):
        # "Ann Lee and her husband", "he and his wife", "the ministry and its lawyers"
        return None
    comma = "" if _IS_LIST.match(fullest.text) else r"|,(?!\d)"
    base = re.split(rf"\b(?:with|who|familiar|briefed|close|such as|like|including)\b{comma}", fullest.text)[0]
    return _described(base.rstrip(" -–—").split())


def _described(spelled: list[str]) -> str | None:
    """Return what a description says people are, without their number, None if it says no more than that.

    Examples
    --------
    >>> _described("one of the two aides of the mayor".split()), _described("many in the crowd".split())
    ('aides of the mayor', None)
    """
    spelled = _past_share(spelled)
    counting = {"the", "a", "an", "of", *NUMBERS, *SHARES, *small_words("counting"), *small_words("other")}
    first = next((k for k in range(len(spelled)) if not _counts(spelled[k : k + 2], counting)), len(spelled))
    rest = spelled[first:]
    # "Executives there"
    rest = rest[:-1] if len(rest) > 1 and rest[-1].lower() == "there" else rest
    # "Majorities in both towns"
    rest = rest[1:] if rest and names_share(rest[0].lower()) and rest[1:2] == ["in"] else rest
    nobody = bool(rest) and (rest[0].lower() in PREPOSITIONS or rest[-1].lower() in small_words("nobody's role"))
    # "Those paid for it", "Orvel and others"
    nobody = nobody or (spelled[:1] in (["Those"], ["those"]) and bool(rest) and _is_done(rest[0].lower()))
    nobody = nobody or (rest[1:2] == ["and"] and rest[-1] == "others" and not _says_what(rest[0]))
    return None if not rest or nobody else " ".join(rest)


def _counts(spelled: list[str], counting: set[str]) -> bool:
    """Say whether the first of two words counts people: ``some``, ``40``, ``majority`` before "of"."""
    word = spelled[0].lower()
    shared = word in words("shares", "noun") and spelled[1:] == ["of"]
    return shared or word in counting or (word[0].isdigit() and word[-1] in "0123456789%")


def _past_share(spelled: list[str]) -> list[str]:
    """Return the words behind ``one in five``, ``four out of 10`` or ``a growing number of``, all if none stands there."""
    of = spelled.index("of") if "of" in spelled[:_FAR] else 0
    if of and names_share(spelled[of - 1].lower()):
        return spelled[of + 1 :]
    for k in range(1, len(spelled) - 1):
        end = k + 1 + (spelled[k : k + 2] == ["out", "of"])
        if spelled[k] in ("in", "out") and _is_number(spelled[k - 1]) and _is_number("".join(spelled[end : end + 1])):
            return spelled[end + 1 :]
    return spelled


def _is_number(word: str) -> bool:
    return word.lower() in NUMBERS or word.isdigit()


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
    # What stands behind "who" is told of somebody else.
    asides = re.split(r"\b(?:who|whose|whom)\b", after)[0].split(",")
    parts = [part.strip() for part in [without_courtesy(before).removesuffix(" named"), *asides]]
    return next(
        (
            part
            for part in parts
            if part[:1].isalpha()
            and _says_what(part)
            and not part.endswith(("’s", "'s"))
            and part.split()[0].lower() not in RELATIVES | PREPOSITIONS
            and not _is_participle(part.lower().split())
        ),
        None,
    )


def _is_participle(spelled: list[str]) -> bool:
    """Say whether words open with what somebody does: ``seeming to know the mayor``, not ``acting mayor``."""
    form = word_form(spelled[0])
    doing = form is not None and bool(form.verb) and (form.tag in ("VBG", "VBN") or spelled[0].endswith("ing"))
    return doing and spelled[1:2] != [] and spelled[1] in _ARTICLES | PREPOSITIONS | {"to"}


def _is_done(word: str) -> bool:
    """Say whether a word behind "those" tells what was done to them or how they are: ``paid``, ``hurt``."""
    form = word_form(word)
    return _is_adjective(word) or (form is not None and bool({"VBN", "VBD"} & {form.tag, *form.tags}))


def _says_what(part: str) -> bool:
    """Say whether words beside a name tell what its bearer is: ``a nurse``, ``CEO``, not ``Mich.``, ``D-Ohio`` or ``Mrs.``."""
    spelled = part.lower().split()
    end = next((i for i, word in enumerate(spelled) if i and word in PREPOSITIONS), len(spelled))
    if (is_elliptic(spelled[end - 1]) or _is_adjective(spelled[end - 1])) and spelled[end : end + 1] != ["of"]:
        # "A third, Ann Lee, said so.", "A defiant Ann Lee said so."
        return False
    if spelled[-1] in _COURTESY:
        return False
    if spelled[0] in _ARTICLES or any(word in words("roles", "role") for word in spelled):
        return True
    return any(word in words("people", "noun") or _is_person(word) for word in spelled)


def _is_adjective(word: str) -> bool:
    """Say whether a word beside a name is none for what somebody is: ``late``, ``teary-eyed``, the article alone."""
    if word in words("roles", "role") | words("people", "noun") | words("epithets", "noun"):
        return False
    form = word_form(word.rpartition("-")[2])
    if "-" in word and word.rpartition("-")[2] in PREPOSITIONS:
        # "A worn-out Ann Lee"
        return True
    return word in _ARTICLES or (form is not None and not form.noun and form.tag in ADJECTIVES | {"VBN", "VBD", "VBG"})


def _is_person(word: str) -> bool:
    known = word_form(word)
    return known is not None and known.what == "person"
