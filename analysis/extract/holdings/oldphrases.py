"""Noun phrases and clauses, found by word class: what stands before a verb, what follows a preposition."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import words
from analysis.text.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NOUN = frozenset({"NN", "NNS", "NNP", "NNPS"})
_HEAD = NOUN | {"PRP", "CD"}
_INSIDE = NOUN | {"CD", "JJ", "JJR", "JJS", "POS", "PRP$", "DT", "PDT", "$", "HYPH"}
PREPOSITIONS = frozenset(
    "of in from at for with on within to under near by behind inside outside among amongst between about over into "
    "against across close through around along alongside toward towards onto off beyond "
    "upon via amid beneath beside above below".split()
)
_PRONOUN_HEADS = frozenset("others some many most both all each another none one those everyone nobody critics".split())
SUBORDINATORS = frozenset(
    "that while though although as because if when after before since until where whereas unless whether once "
    "but and or nor so yet than".split()
)
_TIMES = words("occasions", "noun", kind="day")
SPEAKERS = frozenset("i we you".split())
RELATIVE = frozenset({"who", "which", "whom", "whose"})
_ADVERBIAL = frozenset("because if while although though unless until whereas than".split())
_OPENERS = PREPOSITIONS | _ADVERBIAL | frozenset({"when", "as", "after", "before", "since", "once"})
_BEFORE_NUMBERS = frozenset("at up about around over under between".split())
_CLAUSE = 25

Range = tuple[int, int]


def noun_phrase_before(tokens: Sequence[Token], end: int, floor: int) -> Range | None:
    """Return the token range of the simple noun phrase that ends before token `end`, None if there is none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("In May the five current and former officials said so.")).tokens
    >>> noun_phrase_before(tokens, 8, 0)
    (2, 8)
    """
    last = end - 1
    if last < floor:
        return None
    head = tokens[last]
    if head.tag == "PRP":
        return (last, end)
    if head.text.isdigit() and (last == floor or tokens[last - 1].tag not in _INSIDE):
        return None
    pronoun = head.lower in _PRONOUN_HEADS
    if head.tag not in _HEAD and not pronoun and not (head.tag in ("JJ", "VBG", "VBN") and last > floor):
        return None
    if head.tag in ("JJ", "VBG") and not pronoun and tokens[last - 1].tag not in _INSIDE:
        return None
    if head.tag == "VBN" and not (tokens[last - 1].tag == "NNS" or tokens[last - 1].lower == "those"):
        return None
    first = last
    while first > floor:
        token = tokens[first - 1]
        named = token.tag == "DT" and token.text[0].isupper() and first - 2 >= floor and tokens[first - 2].tag == "NNP"
        if token.tag in ("DT", "PRP$", "PDT") and not named:
            first -= 1
            if token.tag == "PRP$" or first == floor or tokens[first - 1].lower not in ("all", "both", "half"):
                break
        elif token.lower in _TIMES and tokens[first].tag in _HEAD and tokens[first].tag != "NN":
            break
        elif token.tag == "NNS" and tokens[first].tag == "NNP":
            break
        elif (
            named
            or token.tag in _INSIDE
            or token.tag == "RBS"
            or (token.tag in ("VBN", "VBG") and _modifies(tokens, first - 1, floor))
        ):
            first -= 1
        elif token.tag == "RB" and tokens[first].tag in ("JJ", "VBN", "CD") and first - 1 > floor:
            first -= 1
        elif token.tag == "CC" and tokens[first].tag == "JJ" and first - 2 >= floor and tokens[first - 2].tag == "JJ":
            first -= 2
        else:
            break
    return (first, end)


def _modifies(tokens: Sequence[Token], at: int, floor: int) -> bool:
    return at > floor and tokens[at - 1].tag in ("DT", "PRP$", "JJ", "CD", "POS", "CC", "''")


def noun_phrase_after(tokens: Sequence[Token], start: int, ceiling: int) -> Range | None:
    """Return the noun phrase that begins at token `start`, with its prepositional phrases and relative clause.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("according to three people who asked not to be named, it ended.")).tokens
    >>> noun_phrase_after(tokens, 2, len(tokens))
    (2, 10)
    """
    at = simple_phrase_end(tokens, start, ceiling)
    if at == start:
        return None
    if tokens[start].tag == "PRP":
        return (start, at)
    while at < ceiling:
        token = tokens[at]
        if token.lower in RELATIVE:
            return (start, _until_break(tokens, at, ceiling))
        after_link = at + 1
        if token.tag in ("JJ", "VBN", "VBG") and at + 1 < ceiling and tokens[at + 1].lower in PREPOSITIONS:
            after_link = at + 2
        elif not (token.lower in PREPOSITIONS or (token.tag == "CC" and token.lower != "but")):
            break
        further = simple_phrase_end(tokens, after_link, ceiling)
        if further == after_link or tokens[after_link].lower in _TIMES or tokens[after_link].tag == "PRP":
            break
        if token.tag == "CC" and further < ceiling and tokens[further].tag in FINITE:
            break
        at = further
    return (start, at)


def simple_phrase_end(tokens: Sequence[Token], start: int, ceiling: int) -> int:
    """Return the end of the noun phrase without modifiers after its head that begins at `start` (`start`: none)."""
    if start < ceiling and (tokens[start].tag == "PRP" or tokens[start].lower in _PRONOUN_HEADS - {"all", "both"}):
        if start + 1 >= ceiling or tokens[start + 1].tag not in NOUN:
            return start + 1
    at = start
    while at < ceiling:
        token = tokens[at]
        if token.tag in ("DT", "PRP$") and at > start and tokens[at - 1].tag not in ("PDT", "DT", "IN"):
            break
        if at > start and token.lower in _TIMES and tokens[at - 1].tag in NOUN:
            break
        following = tokens[at + 1].tag if at + 1 < ceiling else ""
        joins = token.tag in ("CC", "VBN", "VBG", "RB") and following in ("JJ", "NN", "NNS", "NNP", "VBN")
        if token.tag == "CC":
            joins = joins and at > start and tokens[at - 1].tag == "JJ"
        if token.tag not in _INSIDE and not joins:
            break
        at += 1
    while at > start and tokens[at - 1].tag in ("JJ", "DT", "RB", "PRP$", "POS") and tokens[at - 1].lower != "’s":
        at -= 1
    return at


def _until_break(tokens: Sequence[Token], start: int, ceiling: int) -> int:
    at = start
    while at < ceiling and tokens[at].tag not in (",", ":", "``", "''", "."):
        at += 1
    return at


def clause_follows(tokens: Sequence[Token], start: int, ceiling: int) -> bool:
    """Say whether a subject and a verb stand at token `start`, before any comma.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("She said the dam would hold, for a time.")).tokens
    >>> clause_follows(tokens, 2, len(tokens)), clause_follows(tokens, 7, len(tokens))
    (True, False)
    """
    if start >= ceiling or tokens[start].tag in FINITE or not (tokens[start].is_word or tokens[start].tag == "``"):
        return False
    opens = tokens[start].lower in _OPENERS and not _opens_count(tokens, start, ceiling)
    if opens and not _opens_phrase(tokens, start, ceiling):
        return False
    relatives = 0
    for at in range(start, min(ceiling, start + _CLAUSE)):
        token = tokens[at]
        if token.tag in FINITE and at > start:
            if not relatives:
                return True
            relatives -= 1
        elif token.lower in RELATIVE or (token.lower == "that" and at > start):
            relatives += 1
        elif at > start and (token.tag in ("WRB", "WP", "WDT") or token.lower in _ADVERBIAL):
            return False
        elif token.tag == "VB" and at > start and tokens[at - 1].tag in NOUN | {"PRP"}:
            return True
        elif token.tag in (":", ".") or (token.tag == "," and not _resumes(tokens, at, ceiling)):
            return False
    return False


def _opens_count(tokens: Sequence[Token], start: int, ceiling: int) -> bool:
    """Say whether a bound or an approximation of a number begins: ``at least 40 people``, ``about 40``."""
    at = start + (tokens[start].lower in ("at", "up"))
    if at + 1 >= ceiling or tokens[start].lower not in _BEFORE_NUMBERS:
        return False
    return tokens[at + 1].tag == "CD" and (at == start or tokens[at].lower in ("least", "most", "to"))


def _opens_phrase(tokens: Sequence[Token], start: int, ceiling: int) -> bool:
    """Say whether what a preposition or subordinator opens ends with a comma, before the clause: ``in time, he``."""
    for at in range(start + 1, min(ceiling, start + _CLAUSE)):
        if tokens[at].tag == ",":
            return clause_follows(tokens, at + 1, ceiling)
    return False


def _resumes(tokens: Sequence[Token], comma: int, ceiling: int) -> bool:
    """Say whether an aside that `comma` opens closes again before a finite verb."""
    for at in range(comma + 1, min(ceiling, comma + 20)):
        if tokens[at].tag == ",":
            return at + 1 < ceiling and (tokens[at + 1].tag in FINITE or tokens[at + 1].tag in ("DT", "PRP", "NNP"))
    return False
