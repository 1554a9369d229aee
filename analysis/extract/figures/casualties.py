"""Which counts are of people killed, hurt, missing or displaced."""

from __future__ import annotations

from functools import cache

from analysis.extract.figures.changes import verb_before
from analysis.extract.figures.measured import Quantity
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.words import Line
from analysis.lexicon import words
from analysis.lexicon.sequences import Phrases, by_first, phrase_at
from analysis.text.chunks import COORDINATOR, PHRASE
from analysis.text.wordforms import lemma

_CASUALTIES = words("casualties", "word", kind="noun")
_LINKS = words("casualties", "word", kind="link")
_DIE = words("casualties", "word", kind="die")
_KILL = words("casualties", "word", kind="kill")
_STATES = words("casualties", "word", kind="state")
_DEATHS_OF = words("casualties", "word", kind="of")
_TOLL = words("casualties", "word", kind="toll")
_LONGEST_LINK = 6


def counts_casualties(line: Line, quantity: Quantity) -> bool:
    """Say whether a count is of people who came to harm.

    Examples
    --------
    >>> from analysis.extract.figures.measured import measured_in
    >>> line, found = measured_in("It killed 12 and wounded dozens; 30 are missing, and 40 came home.")
    >>> [counts_casualties(line, one) for one in found]
    [True, True, True, False]
    """
    noun, first = quantity.noun, quantity.begin
    if noun is not None and not is_person(noun.head):
        return noun.head in _CASUALTIES and (noun.head != "life" or _is_object(line, first))
    return _is_told_behind(line, quantity.end) or _is_object(line, first) or _is_toll(line, first)


def _is_told_behind(line: Line, k: int) -> bool:
    """Read "were killed", "people have died", "feared dead" from word `k` on; "killed three men" is no passive."""
    links = _LINKS
    end = k + _LONGEST_LINK
    while k < end:
        if phrase_at(_states(), line.lower, k) is not None or singular(line.word(k)) in _CASUALTIES - {"life"}:
            return True
        tag, verb = line.tag(k), lemma(line.word(k))
        if tag[:2] == "VB" and verb in _DIE:
            return True
        if (tag in ("VBN", "VBD", "JJ") and verb in _KILL and verb != line.word(k)) or line.word(k) == "hurt":
            return not _has_object(line, k)
        if line.word(k) not in links and not (tag == "RB" and line.word(k).endswith("ly")):
            return False
        k += 1
    return False


def _has_object(line: Line, k: int) -> bool:
    """Say whether a phrase follows right behind the verb at word `k` that no auxiliary makes passive."""
    phrase = line.phrase(k + 1)
    passive = any(lemma(line.word(j)) == "be" for j in range(max(0, k - 3), k))
    return (
        phrase is not None
        and not phrase.temporal
        and not passive
        and line.tag(k + 1) in ("DT", "CD", "PRP$", "NNP", "NNS", "JJ")
    )


@cache
def _states() -> Phrases[str]:
    return by_first(dict.fromkeys(_STATES, ""))


def _is_object(line: Line, first: int) -> bool:
    """Read "killing 12", "killed nine soldiers and 12 civilians", "claimed 12 lives", "the deaths of 12"."""
    if line.word(first - 1) == "of":
        return singular(line.word(first - 2)) in _DEATHS_OF
    clause = verb_before(line, first)
    if clause is None or clause.group is None or clause.group.passive:
        return False
    verb = clause.group.lemma
    if verb not in _KILL and verb != "claim":
        return False
    return _is_joined(line, clause.group.last, line.words[first].i)


def _is_joined(line: Line, i: int, end: int) -> bool:
    """Say whether nothing stands from token `i` to token `end` but phrases that "and" joins."""
    return all(chunk.kind in (PHRASE, COORDINATOR) for chunk in line.doc.chunks_in(i, end))


def _is_toll(line: Line, first: int) -> bool:
    """Read "the death toll rose to 12", "a toll of 12"."""
    if line.word(first - 1) in ("of", "to", "at") and line.word(first - 2) in _TOLL:
        return True
    clause = verb_before(line, first)
    return clause is not None and clause.phrase is not None and line.doc.tokens[clause.phrase.head].lower in _TOLL
