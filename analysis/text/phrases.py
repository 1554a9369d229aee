"""Noun phrases: a determiner, what describes, and a head; ``the five former Russian officials``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.lexicon import words
from analysis.text.tagsets import FINITE, NAMES, NOUNS, function_words, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_DAYS = words("occasions", "noun", kind="day")
_TIMES = words("occasions", "noun", kind="time") | _DAYS
_MONTHS = frozenset(month.lower() for month in words("date_words", "word", **{"class": "month"}))
_POINTERS = function_words("pointer")
_ROLES = words("roles", "role") | words("bodies", "noun")
_AMOUNTS = small_words("amount")
_INSIDE = NOUNS | {"CD", "JJ", "JJR", "JJS", "POS", "$", "HYPH", "FW", "RBS"}
_OPENS = _INSIDE - {"POS", "HYPH"} | {"DT", "PDT", "PRP$", "PRP", "EX", "WP$"}
_DESCRIBES = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "CD", "NN", "NNS", "NNP", "NNPS"})
_LONGEST = 60
_PREDETERMINERS = small_words("before article")
_NEXT = small_words("next")


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


def opens_phrase(tokens: Sequence[Token], i: int, ceiling: int, after_noun: bool) -> bool:
    """Say whether a noun phrase begins at token `i`; `after_noun`: another one stands right before."""
    token = tokens[i]
    if token.tag in _OPENS or token.lower == "that":
        return True
    following = tokens[i + 1].tag if i + 1 < ceiling else ""
    if token.lower in _AMOUNTS:
        return i + 1 < ceiling and (tokens[i + 1].lower == "of" or following in FINITE)
    if token.tag in ("VBN", "VBG") and not after_noun:
        return following in NOUNS and token.tag == "VBN"
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
        goes_on = _GOES_ON.get(tag)
        if (i > first or tag == ",") and (goes_on is None or not goes_on(tokens, i, first, ceiling, head)):
            break
        if tag in NOUNS:
            head = i
        elif tag == "CD":
            number = i
        i += 1
    return phrase_of(tokens, first, i, head if head >= 0 else number)


def _noun_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return not _apart(tokens, first, i)


def _number_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return head < 0 or tokens[i - 1].tag not in ("NN", "NNS") or tokens[i - 1].lower in _TIMES


def _determiner_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return tokens[i - 1].tag in ("PDT", "DT", "RB") or tokens[i - 1].lower in _PREDETERMINERS


def _possessive_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return head >= 0 or tokens[i - 1].tag in ("JJ", "CD")


def _adjective_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    if head >= 0 and tokens[i].lower in _NEXT and i + 1 < ceiling and _names_time(tokens[i + 1]):
        return False
    owned = tokens[i - 1].tag == "POS" or (tokens[i - 1].tag in ("RB", "RBS") and tokens[i - 2].tag == "POS")
    return head < 0 or owned or _describes_next(tokens, i, ceiling)


def _always(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    return True


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
        or any(token.tag == "CC" for token in tokens[first:head])
        or (word.tag == "DT" and word.lower in ("these", "those", "some", "all", "both"))
        or word.lower in ("people", "police")
    )
    return Phrase(first, last, head, plural, _is_time(tokens, first, head))


def names_month(token: Token) -> bool:
    """Say whether a word names a month: ``May``."""
    return token.tag == "NNP" and token.lower in _MONTHS


def _names_time(token: Token) -> bool:
    known = word_form(token.lower)
    return token.lower in _TIMES or token.lower in _MONTHS or (known is not None and known.what == "time")


def _is_owned(tokens: Sequence[Token], owner: int, last: int) -> bool:
    """Say whether a word of several, joined by hyphens, stands for what somebody has: ``Lee's back-and-forth with Merrow``."""
    owned = last == owner + 3 and tokens[owner + 1].tag == "POS" and tokens[last - 1].text.count("-") > 1
    return owned and last < len(tokens) and (tokens[last].tag == "IN" or tokens[last].tag in FINITE)


def _is_time(tokens: Sequence[Token], first: int, head: int) -> bool:
    lower = tokens[head].lower
    if lower in _DAYS or (lower == "home" and head == first):
        return True
    if head > first and tokens[head - 1].lower in _DAYS:
        return True
    if lower in _TIMES and head + 1 < len(tokens) and tokens[head + 1].lower in ("before", "after", "earlier", "later"):
        return True
    if _names_time(tokens[head]):
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
        ) or (tokens[first].tag == "CD" and head == first + 1)
    return False


def _apart(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Say whether a noun after a noun begins a phrase of its own: "told reporters Monday", "workers Ann Lee hired"."""
    token, before = tokens[i], tokens[i - 1]
    if token.lower in _DAYS:
        governed = i == first + 1 and first > 0 and tokens[first - 1].tag == "IN"
        return before.tag in NOUNS and before.lower not in _TIMES and not governed
    if token.tag == "NNP" and before.lower in _DAYS and i == first + 1 and first > 0 and tokens[first - 1].tag == "IN":
        return True
    if token.tag != "NNP" or before.text[0].isupper():
        return False
    known = word_form(before.lower)
    thing = (
        before.tag == "NN" and tokens[first].tag == "DT" and (known is None or known.what not in ("person", "group"))
    )
    return before.tag == "NNS" or (thing and before.lower not in _ROLES)


def _describes_next(tokens: Sequence[Token], i: int, ceiling: int) -> bool:
    """Say whether an adjective after a noun describes a noun after it: "world financial markets"."""
    k = i
    while k < ceiling and k < i + 4 and tokens[k].tag in ("JJ", "JJR", "JJS"):
        k += 1
    return k < ceiling and tokens[k].tag in NOUNS and tokens[i - 1].tag != "NNS"


def _modifier_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether a participle or an adverb describes what follows in the phrase."""
    token = tokens[i]
    following = tokens[i + 1].tag if i + 1 < ceiling else ""
    if token.tag in ("RB", "RBR", "RBS"):
        # "the town's most modern mill"
        return (head < 0 or tokens[i - 1].tag == "POS") and following in (
            "JJ",
            "JJR",
            "VBN",
            "VBG",
            "CD",
            "DT",
            "RB",
            "NN",
            "NNS",
        )
    if head >= 0 and tokens[i - 1].tag != "POS":
        return (
            tokens[i - 1].tag in ("NN", "NNP") and following in ("NN", "NNS") and i - 1 > first and token.tag == "VBG"
        )
    if following in _DESCRIBES or following == "CC":
        return True
    return tokens[first].tag in ("DT", "PRP$") and i == first + 1


def _comma_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether a comma stands between two adjectives before a noun: ``a broader, lasting agreement``."""
    k = i + 1
    if i == first or (head >= 0 and not any(token.tag == "POS" for token in tokens[head:i])):
        return False
    while k < ceiling and k < i + 4 and tokens[k].tag in ("JJ", "VBN", "VBG", "JJR"):
        k += 1
    return tokens[i - 1].tag in ("JJ", "JJR") and i + 1 < k < ceiling and tokens[k].tag in ("NN", "NNS")


def _joined_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether "and" joins two adjectives or two parts of a name within the phrase."""
    if i + 1 >= ceiling:
        return False
    before, after = tokens[i - 1], tokens[i + 1]
    if tokens[i].text == "&":
        return before.tag in NOUNS and after.tag in NOUNS
    if before.tag not in ("JJ", "VBN", "JJR", "CD") or after.tag not in ("JJ", "VBN", "JJR", "VBG", "CD"):
        return False
    k = i + 1
    while k < ceiling and k < i + 5 and tokens[k].tag in ("JJ", "VBN", "JJR", "VBG", "CD"):
        k += 1
    return k < ceiling and tokens[k].tag in NOUNS


def _slash_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether a stroke joins two names within the phrase: ``a Tarn/Selm poll``."""
    between = i > first and i + 1 < ceiling and tokens[i].text == "/"
    return between and tokens[i - 1].tag in NAMES and tokens[i + 1].tag in NAMES


def _mark_goes_on(tokens: Sequence[Token], i: int, first: int, ceiling: int, head: int) -> bool:
    """Say whether marks stand around a part of the phrase: ``a "merit" system``."""
    if tokens[i].tag == "``":
        close = next((k for k in range(i + 1, min(ceiling, i + 7)) if tokens[k].tag == "''"), 0)
        return bool(close) and all(
            tokens[k].tag in _DESCRIBES or tokens[k].tag in ("HYPH", "POS", "CC") for k in range(i + 1, close)
        )
    following = tokens[i + 1].tag if i + 1 < ceiling else ""
    return following in NOUNS and tokens[i - 1].tag in _DESCRIBES and head < i


# What decides, by the class of a word, whether it goes on with the phrase so far.
_GOES_ON = (
    dict.fromkeys(NOUNS, _noun_goes_on)
    | dict.fromkeys(("DT", "PRP$", "PDT", "WP$"), _determiner_goes_on)
    | dict.fromkeys(("JJ", "JJR", "JJS"), _adjective_goes_on)
    | dict.fromkeys(("VBN", "VBG", "RB", "RBR", "RBS"), _modifier_goes_on)
    | dict.fromkeys(("``", "''"), _mark_goes_on)
    | dict.fromkeys(("$", "HYPH", "FW"), _always)
    | {
        "CD": _number_goes_on,
        "POS": _possessive_goes_on,
        "CC": _joined_goes_on,
        ",": _comma_goes_on,
        ":": _slash_goes_on,
    }
)
