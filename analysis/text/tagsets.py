"""Named sets of word classes (Penn Treebank tags) of function words and of verbs, shared by all who read tokens."""

from __future__ import annotations

from functools import cache

from analysis.lexicon import rows, words

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
NAMES = frozenset({"NNP", "NNPS"})
ADVERBS = frozenset({"RB", "RBR", "RBS"})
ADJECTIVES = frozenset({"JJ", "JJR", "JJS"})
# Classes that a few words have for good: none of them is settled by what stands around it.
CLOSED = frozenset(
    {"DT", "IN", "TO", "MD", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "CC", "EX", "PDT", "CD", "UH", "RP"}
)

BE = words("auxiliaries", "form", lemma="be")
HAVE = words("auxiliaries", "form", lemma="have")
DO = words("auxiliaries", "form", lemma="do")
AUXILIARIES = BE | HAVE | DO


@cache
def function_words(*kinds: str) -> frozenset[str]:
    """Return the function words of some kinds.

    Examples
    --------
    >>> sorted(function_words("relative"))
    ['which', 'who', 'whom', 'whose']
    """
    return frozenset(word for kind in kinds for word in words("function_words", "word", kind=kind))


@cache
def _by_kind() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for row in rows("small_words"):
        kinds.setdefault(row["kind"], set()).add(row["word"])
    return {kind: frozenset(found) for kind, found in kinds.items()}


# Signs of currencies that are letters: "Rs", "RM", "R".
LETTER_SIGNS = frozenset(
    sign for row in rows("currencies") for sign in f"{row['signs']};{row['initials']}".split(";") if sign.isalpha()
)


def small_words(kind: str) -> frozenset[str]:
    """Return the words of ``lexicon/small_words.csv`` of one kind.

    Examples
    --------
    >>> sorted(small_words("if"))
    ['if', 'provided', 'unless']
    """
    return _by_kind()[kind]


@cache
def verbs_with(frame: str) -> frozenset[str]:
    """Return the verbs that have a frame of ``lexicon/cue_verbs.csv``: bare (``said it broke``), that, after or quote.

    Those that attribute nothing can be bare as well: ``ensure it holds``.
    """
    verbs = frozenset(row["cue"] for row in rows("cue_verbs") if frame in row["frames"].split())
    return verbs | small_words("takes clause") if frame == "bare" else verbs


PREPOSITIONS = function_words("preposition", "either")
EITHER = function_words("either")
RELATIVES = function_words("relative")
SUBORDINATORS = function_words("subordinator")
# Nouns for those who can act and speak: people by what they do, and bodies.
ACTORS = words("roles", "role") | words("bodies", "noun")
OPENERS = function_words("subordinator", "complementizer", "relative", "interrogative")
