"""What the relations between the figures of a text are found to contradict each other in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from analysis.article import Article
from analysis.checks.evidence import Evidence
from analysis.checks.related import related
from analysis.extract.extract import extract
from analysis.text.doc import parse

PUBLISHED = date(2024, 11, 20)
_CHOICE = re.compile(r"\{(?P<wrong>[^|{}]*)\|(?P<right>[^{}]*)\}")


@cache
def accused(text: str) -> list[list[str]]:
    """Return the figures of each set of statements that cannot all be true."""
    doc = parse(Article(text, published=PUBLISHED))
    evidence = Evidence(doc, extract(doc), {})
    return [
        sorted(evidence.figure(row.place).text for row in finding.rows)
        for finding in related(evidence)
        if finding.verdict == "inconsistent"
    ]


def all_accused(texts: Iterable[str]) -> list[str]:
    """Return the texts in which something is found that cannot be true."""
    return [text for text in texts if accused(text)]


def wrong(text: str) -> str:
    """Return a text with what is wrong in it: before each bar."""
    return _CHOICE.sub(lambda told: told["wrong"], text)


def right(text: str) -> str:
    """Return a text with what is right in it: behind each bar."""
    return _CHOICE.sub(lambda told: told["right"], text)
