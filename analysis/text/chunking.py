"""A sentence cut into its chunks, from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.chunks import (
    ADJECTIVE,
    COORDINATOR,
    FINITE_VERB,
    FIRST_OF_TWO,
    MARKING,
    OPENER,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
    mark,
    of_two,
)
from analysis.text.clausesahead import clause_after, past
from analysis.text.openingwords import small_word
from analysis.text.phrases import noun_phrase, opens_phrase
from analysis.text.tagsets import ADJECTIVES, AUXILIARIES, DO, FINITE, function_words, small_words
from analysis.text.tokens import Token
from analysis.text.verbs import NOT, verb_group
from analysis.text.wordforms import word_form

_ADVERBS = frozenset({"RB"})
_ENDS = frozenset({".", ",", ":", "''", "CC", "IN"})
_LINKING = frozenset({"IN", "TO", "WDT", "WP", "WRB", "WP$"})
_LIMITS = function_words("limit")
_FIRST_OF_LIMIT = frozenset(limit.split()[0] for limit in _LIMITS)
_TIME_OPENERS = small_words("by then")
_FIRST_OF_TIME = frozenset(opener.split()[0] for opener in _TIME_OPENERS)
_PROVISOS = small_words("proviso")
# No other words begin anything that `_led_by_word` reads.
_LEADING = _FIRST_OF_LIMIT | FIRST_OF_TWO | _FIRST_OF_TIME | _PROVISOS | {"once", "that", "than", "not", "never"}
_LEADING_TAGS = _LINKING | {"CC"}
_DOZENS = small_words("after a")
_TAKING_GERUND = small_words("taking a gerund")
_DEMANDED = 7


def chunks(tokens: Sequence[Token], first: int, last: int) -> list[Chunk]:
    """Cut the tokens of a sentence into chunks.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [chunk.kind for chunk in chunks(parse(Article("Ann Lee said that the old dam had broken.")).tokens, 0, 9)]
    ['phrase', 'finite', 'opener', 'phrase', 'finite']
    """
    found: list[Chunk] = []
    i = first
    while i < last:
        chunk = _chunk(tokens, i, last, found)
        found.append(chunk)
        i = chunk.last
    return found


def _chunk(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk:
    tag, lower = tokens[i].tag, tokens[i].lower
    marked = mark(tokens, i, last) if tag in MARKING else None
    if marked is not None:
        return marked
    after_noun = bool(before) and before[-1].kind == PHRASE
    return (
        (_led_by_word(tokens, i, last, before) if tag in _LEADING_TAGS or lower in _LEADING else None)
        or (_verb(tokens, i, last, before, after_noun) if tag[:2] == "VB" or tag == "MD" else None)
        or _nominal(tokens, i, last, after_noun)
        or Chunk(ADJECTIVE if tag in ADJECTIVES else PREPOSITION if tag == "RP" else WORD, i, i + 1)
    )


def _led_by_word(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk | None:
    """Read what a small word begins: "about 40", "that", "because of", "not to", "and"."""
    tag, lower = tokens[i].tag, tokens[i].lower
    timed = _opens_time(tokens, i, last)
    if timed:
        return Chunk(OPENER, i, i + timed)
    if tag == "VBN" and lower in _PROVISOS and i + 2 < last and tokens[i + 1].lower == "that":
        return Chunk(OPENER, i, i + 2) if clause_after(tokens, i + 2, last) else None
    if lower in _FIRST_OF_LIMIT and (counted := _counted(tokens, i, last)) is not None:
        return counted
    if tag in _LINKING or _once_opens(tokens, i, last, before) or lower in ("that", "than"):
        opener = small_word(tokens, i, last, before)
        if opener is not None:
            return opener
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    if lower in ("not", "never") and i + 2 < last and tokens[i + 1].tag == "TO" and tokens[i + 2].tag == "VB":
        group = verb_group(tokens, i + 1, last)
        return Chunk(OTHER_VERB, i, group.last, None, group._replace(first=i, negated=True))
    return Chunk(COORDINATOR, i, i + 1) if tag == "CC" else None


def _opens_time(tokens: Sequence[Token], i: int, last: int) -> int:
    """Return how many words open a clause of time, 0 if none: ``by the time it rained``, not ``by the time of the vote``."""
    if tokens[i].lower not in _FIRST_OF_TIME:
        return 0
    named = (long for long in (2, 3) if " ".join([token.lower for token in tokens[i : i + long]]) in _TIME_OPENERS)
    long = next(named, 0)
    return long if long and i + long < last and clause_after(tokens, i + long, last) else 0


def _once_opens(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "once" or "provided" opens a clause: ``would leave once it rained``, not ``who once had a farm``, ``at once``."""
    if tokens[i].lower in _PROVISOS and tokens[i].tag == "VBN":
        return i + 1 < last and tokens[i + 1].tag not in FINITE and clause_after(tokens, i + 1, last)
    if tokens[i].lower != "once" or i + 1 >= last or (before and before[-1].kind == PREPOSITION):
        return False
    return tokens[i + 1].tag not in FINITE and tokens[i + 1].tag != "RB" and clause_after(tokens, i + 1, last)


def _verb(tokens: Sequence[Token], i: int, last: int, before: list[Chunk], after_noun: bool) -> Chunk:
    """Read a verb group, or a noun phrase that a participle begins."""
    participle = tokens[i].tag in ("VBN", "VBG") and not _follows_verb(before)
    described = (_nominal(tokens, i, last, after_noun) or _described(tokens, i, last, before)) if participle else None
    if described is not None:
        return described
    group = verb_group(tokens, i, last)
    if group.form == "base" and _is_demanded(tokens, before):
        negated = group.negated or tokens[i - 1].lower in NOT
        return Chunk(FINITE_VERB, i, group.last, None, group._replace(form="finite", modal="should", negated=negated))
    return Chunk(FINITE_VERB if group.form == "finite" else OTHER_VERB, i, group.last, None, group)


def _described(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk | None:
    """Read somebody whom "-ing" describes behind a verb: ``told cheering supporters``, not ``began hiring workers``."""
    group = before[-1].group if before else None
    if group is None or tokens[i].tag != "VBG" or i + 2 > last or tokens[i + 1].tag not in ("NN", "NNS"):
        return None
    known = word_form(tokens[i + 1].lower)
    if known is None or known.what not in ("person", "group"):
        return None
    # "Defending champion": one person without an article is no object.
    titled = tokens[i + 1].tag == "NN" and known.what == "person" and tokens[i + 2].tag == "NNP"
    if not titled and (group.lemma in _TAKING_GERUND or group.lemma in AUXILIARIES or tokens[i + 1].tag == "NN"):
        return None
    phrase = noun_phrase(tokens, i, last)
    return None if phrase is None else Chunk(PHRASE, i, phrase.last, phrase)


def _is_demanded(tokens: Sequence[Token], before: list[Chunk]) -> bool:
    """Say whether "that" and a subject stand before a base form, which is then the verb: ``asked that her name not be used``."""
    found = [chunk for chunk in before[-_DEMANDED:] if chunk.kind != WORD]
    while len(found) > 2 and found[-1].kind == PHRASE and found[-2].kind == PREPOSITION:
        del found[-2:]
    return len(found) > 1 and found[-1].kind == PHRASE and tokens[found[-2].first].lower == "that"


def _nominal(tokens: Sequence[Token], i: int, last: int, after_noun: bool) -> Chunk | None:
    if tokens[i].tag == "EX" and _is_place(tokens, i, last, after_noun):
        return None
    joined = i > 0 and tokens[i - 1].tag == "CC" and i + 1 < last and tokens[i + 1].lower in DO
    if (after_noun or joined) and tokens[i].lower == "neither" and i + 1 < last and tokens[i + 1].tag in FINITE:
        return None
    phrase = noun_phrase(tokens, i, last) if opens_phrase(tokens, i, last, after_noun) else None
    return Chunk(PHRASE, i, phrase.last, phrase) if phrase is not None else None


def _is_place(tokens: Sequence[Token], i: int, last: int, after_noun: bool) -> bool:
    """Say whether "there" is a place and no subject: ``They met there``, ``People there said``."""
    if i + 1 == last or tokens[i + 1].tag in _ENDS:
        return True
    verb = tokens[past(tokens, i + 1, last - 1, _ADVERBS)]
    acts = verb.tag in ("VBD", "VBZ", "VBP") and verb.lower not in AUXILIARIES
    return after_noun and acts


def _follows_verb(before: list[Chunk]) -> bool:
    """Say whether the last chunk is a form of "be"."""
    group = before[-1].group if before and before[-1].kind == FINITE_VERB else None
    return group is not None and group.lemma == "be"


def _counted(tokens: Sequence[Token], i: int, last: int) -> Chunk | None:
    """Read a noun phrase that begins with a bound of its number: ``at least six journalists``, ``about 40``."""
    k = i + 1
    if k + 1 < last and " ".join([token.lower for token in tokens[i : k + 2]]) in _LIMITS:
        # "as many as 140"
        k += 2
    elif k < last and f"{tokens[i].lower} {tokens[k].lower}" in _LIMITS:
        k += 1
    elif tokens[i].lower not in _LIMITS:
        return None
    dozen = k + 1 < last and tokens[k].lower == "a" and tokens[k + 1].lower in _DOZENS
    if k >= last or (tokens[k].tag not in ("CD", "$") and tokens[k].lower != "half" and not dozen):
        return None
    phrase = noun_phrase(tokens, k, last)
    if phrase is None:
        return None
    phrase.first = i
    return Chunk(PHRASE, i, phrase.last, phrase)
