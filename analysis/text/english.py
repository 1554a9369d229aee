"""Whether a text is English, by its letters and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from analysis.lexicon import rows

_WORD = re.compile(r"[^\W\d_]+")
_READ = 3_000  # characters: what a text is in shows in its beginning
_LONG = 60  # words: of a text as long as this, one in thirty is common in English
_SHARE = 1 / 30
_FEWEST = 3  # different common words of another language
_OTHERS = 0.15
NOT_ENGLISH = "The text does not seem to be English: nothing was read from it."


@cache
def _common() -> dict[str, frozenset[str]]:
    """Map the words to the languages that they are common in."""
    languages: dict[str, set[str]] = {}
    for row in rows("common_words"):
        for word in row["words"].split():
            languages.setdefault(word, set()).add(row["language"])
    return {word: frozenset(held) for word, held in languages.items()}


def is_english(text: str) -> bool:
    """Say whether a text seems to be English; of what is too short to tell, say yes.

    Examples
    --------
    >>> is_english("Floods hit Velm."), is_english("Der Damm ist am Montag gebrochen, und das Dorf wird evakuiert.")
    (True, False)
    """
    said = [match.group() for match in _WORD.finditer(text[:_READ].lower())]
    letters = sum(map(len, said))
    latin = sum(len(word) for word in said if word[0] < "ɐ")
    counts = Counter(language for word in said for language in _common().get(word, ()))
    kinds = Counter(language for word in set(said) for language in _common().get(word, ()))
    english = counts.pop("en", 0)
    if 2 * latin < letters and letters >= 4 and 5 * english < len(said):
        return False
    if len(said) >= _LONG and english < _SHARE * len(said):
        return False
    del kinds["en"]
    # A name such as "La Paz" has a word of another language; a text in it has several, and different ones.
    return all(
        kinds[language] < _FEWEST or count < len(said) * _OTHERS or count <= 2 * english
        for language, count in counts.items()
    )
