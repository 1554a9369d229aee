"""Which numbers are of people who came to harm: killed, hurt, missing or displaced."""

from __future__ import annotations

from functools import cache

from analysis.extract.figures.changes import verb_before
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity
from analysis.lexicon import words
from analysis.lexicon.sequences import Phrases, by_first, phrase_at
from analysis.text.chunks import COORDINATOR, PHRASE
from analysis.text.tagsets import NOUNS, function_words
from analysis.text.wordforms import lemma

_CASUALTIES = words("casualties", "word", kind="noun")
_LINKS = words("casualties", "word", kind="link")
_DIE = words("casualties", "word", kind="die")
_KILL = words("casualties", "word", kind="kill")
_TAKE_LIVES = _KILL | words("casualties", "word", kind="take lives")
_STATES = words("casualties", "word", kind="state")
_DEATHS_OF = words("casualties", "word", kind="of")
_TOLL = words("casualties", "word", kind="toll")
_PARTS = function_words("some")
_LONGEST_LINK = 6


# ---------------------------------------------------------------------- casualties


def counts_casualties(line: Line, quantity: Quantity) -> bool:
    """Say whether a count is of people who came to harm.

    Examples
    --------
    >>> from analysis.extract.figures.quantities.measured import measured_in
    >>> line, found = measured_in("It killed 12 and wounded dozens; 30 are missing, and 40 came home.")
    >>> [counts_casualties(line, one) for one in found]
    [True, True, True, False]
    """
    noun, first = quantity.noun, quantity.begin
    if noun is not None and not is_person(noun.head):
        return noun.head in _CASUALTIES and (noun.head != "life" or _is_object(line, first, _TAKE_LIVES))
    if _is_whole(line, first):
        return False
    if noun is not None and noun.last <= first and line.tag(quantity.last) in ("VBN", "VBD"):
        # "85 were killed and 12 captured".
        return _is_told_behind(line, quantity.last)
    end = quantity.end if noun is None else noun.last
    return (
        _is_told_behind(line, end)
        or _is_told_behind(line, _verb_of(line, first, end))
        or _is_object(line, first)
        or _is_toll(line, first)
    )


def _verb_of(line: Line, first: int, end: int) -> int:
    """Return where the verb begins of the subject that the number at word `first` leads, `end` if it leads none.

    "20 soldiers and 12 civilians were killed", "eleven of the 30 pupils on the bus were injured".
    """
    i = line.words[first].i
    verbs = line.doc.verbs_in(i, line.sentence.last)
    led = (clause for clause in verbs if clause.phrase is not None and clause.phrase.first <= i < clause.phrase.last)
    return next((line.place(clause.group.first) for clause in led), end)


def _is_whole(line: Line, first: int) -> bool:
    """Say whether a number is the whole of which only a part, or none, came to harm: "seven of the 20", "none of the 12"."""
    of = first - 1 - (line.tag(first - 1) in ("DT", "PRP$"))
    return line.word(of) == "of" and (line.tag(of - 1) == "CD" or line.word(of - 1) in _PARTS)


def _is_told_behind(line: Line, k: int) -> bool:
    """Read "were killed", "people have died", "feared dead" from word `k` on; "killed three men" is no passive."""
    links = _LINKS
    end = k + _LONGEST_LINK
    while k < end:
        state = phrase_at(_states(), line.lower, k)
        # "lost her life", not "lost her life savings".
        if state is not None and line.tag(state[0]) not in NOUNS:
            return True
        if singular(line.word(k)) in _CASUALTIES - {"life"}:
            return True
        tag, verb = line.tag(k), lemma(line.word(k))
        if tag[:2] == "VB" and verb in _DIE:
            # "Had died or moved away" does not tell how many died.
            return line.word(k + 1) != "or" or lemma(line.word(k + 2)) in _KILL | _DIE
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


def _is_object(line: Line, first: int, verbs: frozenset[str] = _KILL) -> bool:
    """Read "killing 12", "killed nine soldiers and 12 civilians", "claimed 12 lives", "the deaths of 12"."""
    if line.word(first - 1) == "of" and not (line.word(first - 2) == "lives" and verbs is _KILL):
        return singular(line.word(first - 2)) in _DEATHS_OF
    if line.word(first - 1) == "of":
        # "Took the lives of 49 people".
        return (clause := verb_before(line, first)) is not None and clause.group.lemma in _TAKE_LIVES
    clause = verb_before(line, first)
    if clause is None or clause.group.passive:
        return False
    verb = clause.group.lemma
    if verb not in verbs:
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
    if clause is None:
        return False
    tokens, i = line.doc.tokens, line.words[first].i
    # "That brought the toll for both attacks to 259."
    put = (
        [phrase for phrase, _ in clause.after if phrase.last <= i] if line.word(first - 1) in ("to", "at", "by") else []
    )
    named = [clause.phrase] if clause.phrase is not None else []
    return any(tokens[phrase.head].lower in _TOLL for phrase in put + named)
