"""How many things a list of words has: names, phrases, or clauses that open alike; None where that is not sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from analysis.text.tagsets import FINITE, NAMES, NOUNS
from analysis.text.tokens import Token

FEWEST = 2
_LONGEST = 12
_ASIDE = 8
_AGE = 2
_INSIDE = frozenset({",", ";", "’s", "'s", "’", "'", "."})
_BEFORE_NOUNS = frozenset({"DT", "PRP$", "JJ", "JJR", "JJS", "RB", "VBG", "VBN", "PDT"})
_OF_A_NAME = frozenset({"at", "by", "from", "for", "in", "on"})
_IN_NAMES = frozenset({"of", "the", "de", "la", "’s", "'s", "’", "'", "."})
_OPENS_CLAUSE = frozenset({"that", "to", "whether", "how", "why", "who", "what", "when", "where"})
_CLAUSE = frozenset({"who", "whose", "which", "that", "where"})
_OPENS, _CLOSES = frozenset({"“", "‘"}), frozenset({"”", "’"})
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_RELATIVE = frozenset({"who", "which", "whose", "where", "both", "each", "all"})


def how_many(tokens: Sequence[Token]) -> int | None:
    """Return how many things a list has, all of them names or all of them phrases with an article; None if that is not sure."""
    told = _plain(_with_titles(tokens))
    cut = next((k for k in range(1, len(told)) if told[k - 1].text == "," and told[k].lower in _RELATIVE), None)
    listed = told[: len(told) if cut is None else cut - 1]
    while listed and not (listed[-1].is_word or listed[-1].tag in NAMES):
        listed.pop()
    if (many := _with_roles(listed)) is not None:
        return many
    items = _items(listed)
    if items is None or len(items) < FEWEST:
        return None
    kinds = {_kind(item) for item in items}
    if sum(token.text == ";" for token in listed) > 1 and None not in kinds:
        # "Ann Orr, 24; her brother Jo, 22; and a girl, 16": the marks tell what one thing is.
        return sum(_NUMBERS.get(item[0].lower, 1) for item in items)
    if kinds == {"name", "phrase"} and len(items) > FEWEST and _is_one(items[-1]):
        # "St Anne's, Holy Cross and the chapel at Orr": what "and" joins to names describes none of them.
        kinds = {"name"}
    if len(kinds) != 1 or None in kinds:
        return None
    return sum(_NUMBERS.get(item[0].lower, 1) for item in items)


def _is_one(item: Sequence[Token]) -> bool:
    """Say whether a phrase is of one thing: "the chapel of ease at Orr", not "their aides"."""
    nouns = takewhile(lambda token: token.tag != "IN", item)
    return item[0].lower in ("a", "an", "the") and not any(token.tag in ("NNS", "NNPS") for token in nouns)


def _plain(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens without ages, brackets and what is said of a name between commas: "Ann Orr, 34,", "Orr, which is the host,"."""
    told: list[Token] = []
    k = 0
    while k < len(tokens):
        end = _aside_end(tokens, k)
        if end is None:
            told.append(tokens[k])
        k = k + 1 if end is None else end
    return told


def _aside_end(tokens: Sequence[Token], k: int) -> int | None:
    """Return where what is said aside ends that begins at a token, None if nothing does."""
    text = tokens[k].text
    if text == "(":
        closing = next((j for j in range(k + 1, len(tokens)) if tokens[j].text == ")"), None)
        return None if closing is None else closing + 1
    if text != "," or k + 1 == len(tokens):
        return None
    following = tokens[k + 1]
    if (
        following.tag == "CD"
        and following.text.isdecimal()
        and len(following.text) <= _AGE
        and tokens[k - 1].tag in NAMES
    ):
        return k + 2
    if following.lower in ("which", "who"):
        return next((j for j in range(k + 2, min(len(tokens), k + _ASIDE)) if tokens[j].text == ","), None)
    return None


def _with_roles(tokens: Sequence[Token]) -> int | None:
    """Return how many people a list has that tells of each what he is: "the captain, Nils Ek, and the winger, Per Hall"."""
    pieces = [
        list(group)
        for mark, group in groupby(tokens, key=lambda token: token.text == "," or token.lower == "and")
        if not mark
    ]
    kinds = [_kind(piece) for piece in pieces]
    many, odd = divmod(len(pieces), 2)
    return many if many > 1 and not odd and set(kinds[::2]) == {"phrase"} and set(kinds[1::2]) == {"name"} else None


def _with_titles(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens of which each title in quotation marks is one name."""
    told: list[Token] = []
    quoted = False
    for token in tokens:
        if token.text in _OPENS:
            quoted = True
            told.append(replace(token, text="X", lower="x", tag="NNP"))
        elif token.text in _CLOSES:
            quoted = False
        elif not quoted:
            told.append(token)
        elif token.text in (",", ".") and token is tokens[-1]:
            break
    return told


def _items(tokens: Sequence[Token]) -> list[list[Token]] | None:
    """Return the things of a list that "and" closes, and nothing else divides."""
    ends = [k for k, token in enumerate(tokens) if token.lower == "and"]
    apart = ";" if any(token.text == ";" for token in tokens) else ","
    marks = [k for k, token in enumerate(tokens) if token.text == apart]
    if len(ends) == 1 and marks and marks[-1] > ends[0] and any(token.tag in FINITE for token in tokens[marks[-1] :]):
        # "…, officials said".
        tokens, marks = tokens[: marks[-1]], marks[:-1]
    if len(ends) != 1 or (marks and marks[-1] > ends[0]):
        return None
    if any(not token.is_word and token.text not in _INSIDE for token in tokens):
        return None
    items: list[list[Token]] = [[]]
    for k, token in enumerate(tokens):
        if k in marks or k == ends[0]:
            if items[-1]:
                items.append([])
        else:
            items[-1].append(token)
    # "Ann Orr, the mayor; Jo Pell, a clerk; and …": only what stands before the comma tells.
    return [list(takewhile(lambda token: token.text != ",", item)) for item in items] if all(items) else None


def _kind(item: Sequence[Token]) -> str | None:
    """Return whether a thing of a list is a name, a phrase with an article, what is done, or nouns alone; None for all else."""
    if item and item[0].lower in _OPENS_CLAUSE:
        return item[0].lower if len(item) > 1 else None
    # "A fund for those who live there": only what stands before the clause tells.
    item = list(takewhile(lambda token: token.lower not in _CLAUSE, item))
    if not item or len(item) > _LONGEST or any(token.tag in FINITE or token.tag in ("PRP", "MD") for token in item):
        return None
    if item[0].lower in ("one", "another"):
        return "one"
    if any(token.tag == "CD" for token in item):
        return "phrase" if item[0].lower in _NUMBERS and item[-1].tag in NOUNS else None
    named = [token for token in item if token.tag in NAMES or token.text[:1].isupper()]
    if item[0] in named or (item[0].lower == "the" and item[1:2] and item[1] in named):
        item = [item[0], *takewhile(lambda token: token.lower not in _OF_A_NAME, item[1:])]
        return (
            "name" if all(token in named or token.lower in _IN_NAMES or token.tag in NOUNS for token in item) else None
        )
    if _ends_in_a_name(item):
        return "name"
    nominal = item[0].tag in NOUNS or item[0].tag in _BEFORE_NOUNS
    return "phrase" if nominal and any(token.tag in NOUNS or token.tag == "VBG" for token in item) else None


def _ends_in_a_name(item: Sequence[Token]) -> bool:
    """Say whether what somebody is stands before the name: "trumpeter Lionel Hale", "his brother Dean"."""
    role = list(takewhile(lambda token: token.tag not in NAMES and not token.text[:1].isupper(), item))
    name = item[len(role) :]
    told = all(token.tag in NOUNS or token.tag in _BEFORE_NOUNS for token in role) and role[-1:] != []
    return told and role[-1].tag in NOUNS and bool(name) and all(token.tag in NAMES for token in name)


def is_of_list(token: Token) -> bool:
    """Say whether a word can be part of a list of names."""
    return token.tag in NAMES or token.text in (",", "’s", "'s") or token.lower in ("and", "of", "the")
