"""A check of counts in one sentence: a part is no larger than its whole, "12 people, including three children".

Only wordings that leave no doubt are read: a check that could be made of other words is not made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from analysis.checks.evidence import Cited, Evidence, possible
from analysis.checks.finding import CONSISTENT, INCONSISTENT, Finding
from analysis.checks.gaps import small_words
from analysis.checks.prose import quoted
from analysis.extract.records import Figure
from analysis.lexicon import words
from analysis.lexicon.patterns import alternatives


def parts(evidence: Evidence) -> Iterator[Finding]:
    """Put a counted part against its whole: "12 people, including 15 children", "320 of the 300 seats"."""
    for one, other in pairwise(evidence.figures):
        if not (_is_count(one.record) and _is_count(other.record)):
            continue
        between = evidence.between(one.record, other.record)
        if _including(one).fullmatch(between):
            yield _finding(part=other, whole=one)
        elif _of().fullmatch(between):
            yield _finding(part=one, whole=other)


def _is_count(figure: Figure) -> bool:
    return figure.kind in ("count", "casualties") and figure.low is not None


@cache
def _of() -> re.Pattern[str]:
    return re.compile(rf" of {small_words('determiner')} ")


def _including(whole: Cited[Figure]) -> re.Pattern[str]:
    """Return the pattern of what may stand between a group and its part: "12 people were killed, including"."""
    subject = whole.record.subject
    noun = "" if subject is None or subject in whole.text else f"(?: {re.escape(subject)})?"
    return re.compile(noun + _after_noun())


@cache
def _after_noun() -> str:
    said = rf"(?: (?!{small_words('phrase')})[a-z]+){{0,2}}"
    cues = alternatives(words("part_words", "words"))
    return rf"{said},? {cues} (?:{small_words('hedge', 'part')} )?"


def _finding(part: Cited[Figure], whole: Cited[Figure]) -> Finding:
    few, many = possible(part), possible(whole)
    fits = few.low <= many.high
    sure = "which leaves room for it" if few.high <= many.low else "which may leave room for it"
    return Finding(
        subject=f"{part.text} of {whole.text}",
        left=part.text,
        right=whole.text,
        verdict=CONSISTENT if fits else INCONSISTENT,
        explanation=f"{quoted(part.text)} is a part of {quoted(whole.text)}, {sure if fits else 'which is fewer'}.",
        rows=(part.row, whole.row),
    )
