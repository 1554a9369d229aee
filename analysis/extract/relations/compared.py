"""What is said to be more or less than another amount of its sentence: "£212m in the three months, less than the £225m forecast"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import lead, says, words_of
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives

_BETWEEN = frozenset({"duration"})
_MOST_MARKS = 3


def compared(passage: Passage) -> Iterator[Relation]:
    """Yield amounts with those that a comparative right before them says they are more or less than."""
    for right in passage.mentions:
        if not is_level(right.figure) or right.figure.modifier not in ("exact", "about"):
            continue
        sense = next((sense for sense in ("more", "less") if _than(sense).search(lead(passage, right))), None)
        left = _left(passage, right) if sense is not None else None
        if sense is not None and left is not None:
            yield stated(passage, "order: compared", (("left", left.place), ("right", right.place)), sense)


@cache
def _than(sense: str) -> re.Pattern[str]:
    """Return the pattern of the words before an amount that another one is more, or less, than."""
    degree = alternatives(words("relation_words", "word", kind="degree"))
    known = alternatives(words("relation_words", "word", kind="that amount"))
    than = alternatives(words("relation_words", "word", kind=f"{sense} than"))
    other = alternatives(words("relation_words", "word", kind=f"comparative {sense}"))
    # "38 times in May, more often than in the same month of last year, when it was called 44 times".
    clause = (
        rf" , (?:{degree} )?{other} (?:often )?than (?:in|at|on|during|last|for) (?:[^\s.;,]+ ){{1,9}}"
        r"(?:, )?when (?:it|they|there|he|she) (?:[^\s.;,]+ ){1,4}$"
    )
    return re.compile(rf"(?: ,|^(?: ,)? (?:is|was|are|were)) (?:{degree} )?{than} {known} $|{clause}")


def _left(passage: Passage, right: Mention) -> Mention | None:
    """Return the amount that is compared: the last before the other one, with nothing but spans of time between."""
    before = [
        one for one in within(passage, right.sentence, right.sentence)
        if one.first < right.first and one.figure.kind not in _BETWEEN
    ]  # fmt: skip
    if not before or right.figure.kind in _BETWEEN:
        return None
    left = before[-1]
    alike = of_one_kind(left.figure, right.figure) and not is_bare(left.figure)
    between = words_of(passage, left.last, right.first)
    # "Output was 40 tonnes and exports grew, more than the 35 tonnes of": of something else.
    dated = [each.span for each in passage.dates]
    free = " ".join(
        token.lower for token in passage.doc.tokens[left.last : right.first]
        if not any(span.start <= token.start < span.end for span in dated)
    )  # fmt: skip
    # "In January and in February, more often than": no other clause.
    before_than, _, behind = f" {free.replace('in and ', 'in ')} ".partition(" than ")
    one_clause = (
        not _turns_to_another(behind)
        and between.count(" , ") <= _MOST_MARKS
        and not any(f" {word} " in f"{before_than} " for word in words("relation_words", "word", kind="new clause"))
    )
    return left if is_level(left.figure) and alike and one_clause else None


def _turns_to_another(behind: str) -> bool:
    """Say whether the words behind "than" go on to something else: "the year before, when its costs were", ", and its debt was"."""
    clauses = f" {behind}".split(" , ")
    return len(clauses) > 1 and not says("of the same", f" {clauses[-1].strip()} ".partition(" was ")[0] + " ")
