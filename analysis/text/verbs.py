"""Verb groups: a verb with its auxiliaries, adverbs and negation, as one thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from analysis.lexicon import words
from analysis.text.tagsets import AUXILIARIES, BE, DO, FINITE, HAVE, function_words
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

NOT = words("negation", "words", kind="negates") & {"not", "n't", "never", "nor", "cannot"}
_NEGATING_BEFORE = frozenset({"never", "neither", "nor"})
_NOT_BEHIND = NOT - {"nor"}
_AFTER_HAVE = frozenset({"VBN", "VBD"})
_AFTER_BE = frozenset({"VBG", "VBN", "VBD"})
_HAVE_ONLY = function_words("moved")
_OBJECT_BEGINS = frozenset({"DT", "PRP", "PRP$"})
_TENSES = {"VBD": "past", "VBZ": "present", "VBP": "present"}
_FORMS = {"VB": "base", "VBG": "gerund", "TO": "infinitive"}


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries: tokens ``first:last``; ``head`` is the verb that says what is done.

    ``form`` is finite, infinitive (with "to"), base (without), participle or gerund; ``tense`` past, present, future or
    empty; ``modal`` the modal in small letters or empty.
    """

    first: int
    last: int
    head: int
    lemma: str
    form: str
    tense: str
    modal: str
    passive: bool
    perfect: bool
    progressive: bool
    negated: bool

    @property
    def finite(self) -> bool:
        return self.form == "finite"


# That of a clause whose verb has not come.
NO_VERB = VerbGroup(-1, -1, -1, "", "", "", "", False, False, False, False)


def verb_group(tokens: Sequence[Token], first: int, ceiling: int) -> VerbGroup:
    """Read the verb group that begins at token `first`: a verb, a modal, or "to" before a verb.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> group = verb_group(parse(Article("It has not yet been rebuilt.")).tokens, 1, 7)
    >>> group.lemma, group.passive, group.perfect, group.negated, group.last
    ('rebuild', True, True, True, 6)
    """
    chain = [first]
    while following := _next_verb(tokens, chain[-1], ceiling):
        if tokens[chain[-1]].tag != "TO" and not _joined(tokens[chain[-1]], tokens[following].tag):
            break
        chain.append(following)
    last = chain[-1] + 1
    negates = last < ceiling and tokens[last].lower in _NOT_BEHIND and not _negates_next(tokens, chain[-1], ceiling)
    group = group_of(tokens, chain, last + negates)
    return group._replace(negated=True) if first and tokens[first - 1].lower in _NEGATING_BEFORE else group


def _negates_next(tokens: Sequence[Token], verb: int, ceiling: int) -> bool:
    """Say whether "not" after a verb belongs to an infinitive after it: ``chose not to leave``, but ``did not``."""
    infinitive = verb + 2 < ceiling and tokens[verb + 2].tag == "TO"
    return infinitive and tokens[verb].lower not in AUXILIARIES and tokens[verb].tag != "MD"


def group_of(tokens: Sequence[Token], chain: Sequence[int], last: int) -> VerbGroup:
    """Return the group of a chain of verbs, each but the last an auxiliary, or "to", of the next; it ends before token `last`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> group = group_of(parse(Article("It will, he said, be sold.")).tokens, [1, 6, 7], 8)
    >>> group.lemma, group.tense, group.passive
    ('sell', 'future', True)
    """
    first, head = chain[0], chain[-1]
    begin = tokens[first]
    joined = [_joined(tokens[auxiliary], tokens[verb].tag) for auxiliary, verb in pairwise(chain)]
    if begin.lower == "'s" and joined[:1] == ["passive"] and _is_has(tokens, chain[1]):
        joined[0] = "perfect"
    modal = begin.lower if begin.tag == "MD" and joined[:1] != ["perfect"] else ""
    return VerbGroup(
        first,
        last,
        head,
        lemma(tokens[head].lower),
        "finite" if begin.tag in FINITE else _FORMS.get(begin.tag, "participle"),
        "past" if begin.lower == "'d" and not modal else _tense(begin, modal),
        modal,
        passive=joined[-1:] == ["passive"],
        perfect="perfect" in joined,
        progressive="progressive" in joined,
        negated=not NOT.isdisjoint([token.lower for token in tokens[first:last]]),
    )


def _next_verb(tokens: Sequence[Token], i: int, ceiling: int) -> int:
    """Return the next verb after token `i`, over adverbs and an opening mark; 0 if something else stands there."""
    following = i + 1
    while following < ceiling and (tokens[following].tag in ("RB", "RBR", "``") or tokens[following].lower in NOT):
        following += 1
    return following if following < ceiling and tokens[following].tag[:2] == "VB" else 0


def _joined(auxiliary: Token, tag: str) -> str:
    """Say how an auxiliary takes a verb of some class: modal, perfect, progressive, passive; empty if it does not."""
    if auxiliary.lower == "'d" and tag == "VBN":
        return "perfect"
    if auxiliary.tag == "MD" or auxiliary.lower in DO:
        return "" if tag not in ("VB", "VBP") else "modal" if auxiliary.tag == "MD" else "do"
    if auxiliary.lower in BE:
        return "progressive" if tag == "VBG" else "passive" if tag in _AFTER_BE else ""
    if auxiliary.lower in HAVE:
        return "perfect" if tag in _AFTER_HAVE else ""
    return ""


def _is_has(tokens: Sequence[Token], verb: int) -> bool:
    """Say whether "'s" before a participle is "has": ``He's gone``, ``She's sold the farm``."""
    object_begins = verb + 1 < len(tokens) and tokens[verb + 1].tag in _OBJECT_BEGINS
    return tokens[verb].lower in _HAVE_ONLY or object_begins


def _tense(begin: Token, modal: str) -> str:
    if modal in ("will", "'ll", "wo", "shall"):
        return "future"
    return _TENSES.get(begin.tag, "")
