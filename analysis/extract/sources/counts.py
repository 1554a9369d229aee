"""How many people a mention of a source is said to be."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.sources.states import citizens
from analysis.lexicon import rows, words
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token, whole_number

_SPELLED = {row["word"]: int(float(row["low"])) for row in rows("numbers") if row["kind"] in ("small", "ten")}
_TENS = words("numbers", "word", kind="ten")
NUMBERS = (
    _SPELLED
    | {f"{ten}-{one}": _SPELLED[ten] + _SPELLED[one] for ten in _TENS for one in words("numbers", "word", kind="small")}
    | {"a": 1, "an": 1, "another": 1, "both": 2}
)
# "A third", "the other", "three others": people by number or by order, whose noun was said before.
_OTHERS = small_words("other")
_MOST = 1_000_000
_DOZENS = {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000}
# "Dozens of officials" are a dozen at least.
_VAGUE = {row["word"]: int(float(row["low"])) for row in rows("numbers") if row["kind"] == "vague"}
_LEAST = (("at", "least"), ("more", "than"), ("over",))
_UP_TO = ("up", "to")
# "Two thirds of the voters" are many.
_PARTS = words("shares", "noun") & (words("ordinals", "word") | {"half", "quarter", "percent"})
_PLURAL = small_words("several")
SHARES = frozenset({"percent", "%"})


def is_elliptic(head: str) -> bool:
    """Say whether the head of a mention is a number or an ordinal, and the noun is one that was said before.

    Examples
    --------
    >>> is_elliptic("third"), is_elliptic("two"), is_elliptic("aide")
    (True, True, False)
    """
    return head in _OTHERS or head in words("ordinals", "word") or _number(head) is not None


def names_share(word: str) -> bool:
    """Say whether a noun in small letters is one for a part of a number of people, or for several parts.

    Examples
    --------
    >>> names_share("number"), names_share("majorities"), names_share("aide")
    (True, True, False)
    """
    shares = words("shares", "noun")
    return bool({word, word.removesuffix("s"), word.removesuffix("ies") + "y"} & shares)


def count(
    tokens: Sequence[Token], base: Sequence[Token], head: Token, partitive: bool
) -> tuple[int | None, int | None]:
    """Return the least and the greatest number of people; None: no bound is told.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("At least 40 officials")).tokens
    >>> count(tokens, tokens, tokens[3], False)
    (40, None)
    """
    gathered = head.lower in words("gatherings", "noun") or head.lower in _PLURAL
    spelled = [token.lower for token in tokens]
    if (
        spelled[:1] == ["a"]
        and spelled[2:3] == ["of"]
        and (names_share(spelled[1]) or spelled[1] in words("gatherings", "noun"))
    ):
        # "A group of 34 bakers"
        spelled = spelled[3:] if len(spelled) > 3 and spelled[3] not in ("a", "an") and _number(spelled[3]) else spelled
    elif spelled[0] in ("a", "an") and len(spelled) > 3 and whole_number(spelled[2]) and spelled[3] in SHARES:
        # "A mere 12 percent of voters"
        return 2, None
    start, bounded = _past_bound(spelled)
    if tuple(spelled[:2]) == _UP_TO and len(spelled) > 3 and spelled[3] in SHARES:
        return 2, None
    for i in range(start, min(start + 3, len(spelled), max(len(base), start + 1))):
        number = None if (gathered or partitive) and spelled[i] in ("a", "an") else _number(spelled[i])
        if number is not None and "-" not in spelled[i + 1 : i + 2]:
            part = spelled[i + 1].removesuffix("s") if i + 1 < len(spelled) else ""
            per_cent = spelled[i + 1 : i + 3] == ["per", "cent"]
            if per_cent or _is_share(spelled, i) or part in SHARES or (partitive and part in _PARTS):
                return 2, None
            dozens = _DOZENS.get(spelled[i + 1], 1) if i + 1 < len(spelled) else 1
            if dozens > 1 and spelled[max(0, i - 1)] == "half":
                dozens //= 2
            return number * dozens, None if bounded else number * dozens
    if spelled[start] in _VAGUE and spelled[start + 1 : start + 2] in ([], ["of"]):
        return _VAGUE[spelled[start]], None
    if gathered or partitive or head.tag in ("NNS", "NNPS") or _is_people(head.lower) or head.lower in SHARES:
        return 2, None
    return 1, 1


def _is_share(spelled: Sequence[str], i: int) -> bool:
    """Say whether a number is one of so many in each: ``one in five``, ``two out of ten voters``."""
    behind = next(
        (i + k + 1 for k, each in ((1, ["in"]), (1, ["of"]), (2, ["out", "of"])) if spelled[i + 1 : i + 1 + k] == each),
        i,
    )
    return behind > i and any(_number(word) is not None for word in spelled[behind : behind + 1])


def _is_people(word: str) -> bool:
    """Say whether a word, in small letters, is the plural of a noun for people: ``Democrats``, ``voters``."""
    single = word.removesuffix("s")
    if single != word and {word, single} <= words("roles", "role"):
        return True
    shared = words("epithets", "noun", kind="party") | words("epithets", "noun", kind="faith")
    return single != word and (single in shared or single.rpartition("-")[2] in citizens())


def _past_bound(spelled: Sequence[str]) -> tuple[int, bool]:
    """Return where the words of a lower bound end, and whether there is one: ``at least``."""
    for bound in _LEAST:
        if tuple(spelled[: len(bound)]) == bound and len(spelled) > len(bound):
            return len(bound), True
    return 0, False


def _number(word: str) -> int | None:
    number = whole_number(word.replace(",", ""))
    return number if number is not None and number < _MOST else NUMBERS.get(word)
