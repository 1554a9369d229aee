"""Word forms: what classes a word can have, its base forms, and what a noun is, from ``lexicon/wordforms.tsv``."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import analysis.lexicon
from analysis.lexicon import rows

_AUXILIARIES = {row["form"]: row["lemma"] for row in rows("auxiliaries")}
_TABLE = Path(analysis.lexicon.__file__).with_name("wordforms.tsv")


class WordForm(NamedTuple):
    """A word in small letters: its most frequent word class and all it can have, in the tags of the Penn Treebank.

    ``verb`` and ``noun`` are its base forms, empty if it is none; ``what`` is person, group, communication, place, time or
    empty; ``noun_share`` says how often, of ten times, a word that can be noun or verb is a noun (None: not known).
    """

    tag: str
    tags: frozenset[str]
    verb: str
    noun: str
    what: str
    noun_share: int | None


@cache
def _lines() -> dict[str, str]:
    text = _TABLE.read_text(encoding="utf-8")
    start = text.index("\nform\t") + 1
    return dict([line.split("\t", 1) for line in text[start:].split("\n")[1:-1]])


@lru_cache(maxsize=1 << 16)
def word_form(word: str) -> WordForm | None:
    """Return what is known of a word in small letters, None if nothing is.

    Examples
    --------
    >>> word_form("told").verb, word_form("claims").noun, word_form("spokesmen").what
    ('tell', 'claim', 'person')
    >>> word_form("said").tag, sorted(word_form("said").tags)
    ('VBD', ['VBD', 'VBN'])
    """
    line = _lines().get(word)
    if line is None:
        return None
    tag, tags, verb, noun, what, share = line.split("\t")
    return WordForm(tag, frozenset(tags.split()), verb, noun, what, int(share) if share else None)


def lemma(word: str) -> str:
    """Return the base form of a verb in small letters, the word itself if it is none.

    Examples
    --------
    >>> lemma("told"), lemma("was"), lemma("dam")
    ('tell', 'be', 'dam')
    """
    if word in _AUXILIARIES:
        return _AUXILIARIES[word]
    known = word_form(word)
    return known.verb if known is not None and known.verb else word
