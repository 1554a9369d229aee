"""Noun phrases: a determiner, what describes, and a head; ``the five former Russian officials``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.text.phraseparts import GOES_ON
from analysis.text.tagsets import BE, FINITE, NOUNS, function_words, small_words
from analysis.text.timenouns import DAYS, MONTHS, TIMES, names_time
from analysis.text.tokens import Token

_EVERYBODY = small_words("everybody") - {"nothing", "everything"}
_TAKING_THAT = small_words("of a clause")
_TIMES_OVER = frozenset({"once", "twice", "times"})
_NO_NOUN = small_words("no noun")
_POINTERS = function_words("pointer")
_AMOUNTS = small_words("amount")
_INSIDE = NOUNS | {"CD", "JJ", "JJR", "JJS", "POS", "$", "HYPH", "FW", "RBS"}
_OPENS = _INSIDE - {"POS", "HYPH"} | {"DT", "PDT", "PRP$", "PRP", "EX", "WP$"}
_LONGEST = 60
_FOLLOWING = frozenset({"next", "following", "previous"})


@dataclass(slots=True, eq=False)
class Phrase:
    """A noun phrase without what follows its head: tokens ``first:last``, its ``head``, the preposition that governs it.

    ``preposition`` is a token, -1 if there is none; ``host`` the phrase right before that preposition ("the head of the
    union"). ``joined_last`` is where the last phrase ends that "and" joins to it, ``place`` its place among the chunks.
    """

    first: int
    last: int
    head: int
    plural: bool
    temporal: bool = False
    preposition: int = -1
    host: Phrase | None = None
    joined_last: int = 0
    place: int = -1

    def __post_init__(self) -> None:
        self.joined_last = self.last

    def outermost(self) -> Phrase:
        """Return the phrase that this one is, by prepositions, a part of; itself if none."""
        phrase = self
        while phrase.host is not None:
            phrase = phrase.host
        return phrase


def _takes_clause(tokens: Sequence[Token], i: int, ceiling: int) -> bool:
    """Say whether a clause without "that" follows an adjective that says how it is with it: ``It is unlikely Lee will go``."""
    led = i > 1 and tokens[i - 2].lower == "it" and (tokens[i - 1].lower in BE or tokens[i - 1].lower == "'s")
    return led and i + 1 < ceiling and tokens[i + 1].tag in ("NNP", "DT", "PRP$")


def opens_phrase(tokens: Sequence[Token], i: int, ceiling: int, after_noun: bool) -> bool:
    """Say whether a noun phrase begins at token `i`; `after_noun`: another one stands right before."""
    token = tokens[i]
    if token.lower in _TAKING_THAT and _takes_clause(tokens, i, ceiling):
        return False
    if token.tag in _OPENS or token.lower == "that":
        return True
    following = tokens[i + 1].tag if i + 1 < ceiling else ""
    if token.lower in _AMOUNTS:
        return i + 1 < ceiling and (tokens[i + 1].lower == "of" or following in FINITE)
    if token.tag in ("VBN", "VBG") and not after_noun:
        return following in NOUNS and token.tag == "VBN"
    if token.tag == "RB" and following == "VBN" and i + 2 < ceiling:
        # "Sparsely populated Tarn"
        return tokens[i + 2].tag in NOUNS and not after_noun
    if token.tag == "RB":
        return following in ("CD", "JJ", "JJR") and i + 2 < ceiling and tokens[i + 2].tag in _INSIDE and not after_noun
    return False


def noun_phrase(tokens: Sequence[Token], first: int, ceiling: int) -> Phrase | None:
    """Read the noun phrase that begins at token `first`, None if what stands there has no head.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> phrase = noun_phrase(parse(Article("The five current and former officials said so.")).tokens, 0, 9)
    >>> phrase.last, phrase.head, phrase.plural
    (6, 5, True)
    """
    begin = tokens[first]
    if begin.tag in ("PRP", "EX"):
        return Phrase(first, first + 1, first, begin.lower in ("they", "we", "them", "us", "these", "those"))
    head = number = -1
    i, ceiling = first, min(ceiling, first + _LONGEST)
    while i < ceiling:
        tag = "DT" if tokens[i].lower == "that" else tokens[i].tag
        goes_on = GOES_ON.get(tag)
        if i > first and head >= 0 and tokens[i].lower in _EVERYBODY:
            # "a field nobody may enter"
            break
        if tag == "NNP" and begin.lower == "no" and tokens[i - 1].lower in _NO_NOUN:
            # "no evidence | Lee met them"
            break
        if (i > first or tag == ",") and (goes_on is None or not goes_on(tokens, i, first, ceiling, head)):
            break
        if tag in NOUNS:
            head = i
        elif tag == "CD":
            number = i
        i += 1
    return phrase_of(tokens, first, i, head if head >= 0 else number)


def phrase_of(tokens: Sequence[Token], first: int, last: int, head: int) -> Phrase | None:
    """Return the phrase of the tokens ``first:last``; without a noun or number as its `head` (-1), None if it is none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> phrase = phrase_of(parse(Article("The two old dams broke.")).tokens, 0, 4, 3)
    >>> phrase is not None and phrase.plural
    True
    """
    if head >= 0 and _is_owned(tokens, head, last):
        head = last - 1
    elif head >= 0:
        while last - 1 > head and tokens[last - 1].tag not in ("CD", "FW"):
            last -= 1
        if last < len(tokens) and tokens[last].tag == "''" and any(token.tag == "``" for token in tokens[first:last]):
            last += 1
    elif (
        last > first + 1
        and tokens[last - 1].tag in ("JJ", "JJR", "JJS", "VBN", "VBG", "CD", "RBS")
        and tokens[first].tag in ("DT", "PRP$")
    ):
        head = last - 1
    elif tokens[first].lower in _POINTERS or tokens[first].lower in _AMOUNTS or tokens[first].tag in ("DT", "PDT"):
        head, last = first, first + 1
        if tokens[first].lower in ("the", "a", "an", "every", "no"):
            return None
    else:
        return None
    word = tokens[head]
    plural = (
        word.tag in ("NNS", "NNPS")
        or (word.tag == "CD" and word.lower not in ("one", "1"))
        or (word.tag == "DT" and word.lower in ("these", "those", "some", "all", "both"))
        or word.lower in ("people", "police")
        or (head > first and "CC" in [token.tag for token in tokens[first:head]])
    )
    return Phrase(first, last, head, plural, _is_time(tokens, first, head))


def names_month(token: Token) -> bool:
    """Say whether a word names a month: ``May``."""
    return token.tag == "NNP" and token.lower in MONTHS


def _is_owned(tokens: Sequence[Token], owner: int, last: int) -> bool:
    """Say whether a word of several, joined by hyphens, stands for what somebody has: ``Lee's back-and-forth with Merrow``."""
    owned = last == owner + 3 and tokens[owner + 1].tag == "POS" and tokens[last - 1].text.count("-") > 1
    return owned and last < len(tokens) and (tokens[last].tag == "IN" or tokens[last].tag in FINITE)


def _is_time(tokens: Sequence[Token], first: int, head: int) -> bool:
    lower = tokens[head].lower
    if any(tokens[i].text.isupper() and tokens[i - 1].text.isupper() for i in (head, head - 1) if i > first):
        # "USA TODAY", "a USA TODAY analysis"
        return False
    if lower in DAYS or (lower == "home" and head == first):
        return True
    if head > first and tokens[head - 1].lower in DAYS and (tokens[head].tag != "NNS" or names_time(lower)):
        return True
    if lower in TIMES and head + 1 < len(tokens) and tokens[head + 1].lower in ("before", "after", "earlier", "later"):
        return True
    if names_time(tokens[head].lower):
        if first > 0 and tokens[first].lower in ("a", "an") and tokens[first - 1].lower in _TIMES_OVER:
            # "Twice a year the same people write."
            return True
        if tokens[first].lower == "that" and head > first + 1:
            # "that much time", not "that year"
            return False
        first += tokens[first].lower == "the" and head == first + 2 and tokens[first + 1].lower in _FOLLOWING
        return tokens[first].lower in (
            "last",
            "next",
            "this",
            "every",
            "each",
            "that",
            "one",
            "earlier",
            "late",
            "early",
            "following",
            "previous",
        ) or (tokens[first].tag == "CD" and head == first + 1)
    return False
