"""The rows of a review as test cases: what a developer needs of a wrong row, to be run as it stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from analysis.article import Article
from analysis.review.correction import PARTS, Correction, Review
from analysis.review.place import found
from analysis.text.doc import Doc, parse
from analysis.text.span import Span

_HEAD = '''\
"""Rows that a person put right: the sentence, the table, the row as it should be, and whether there is one."""

import pytest

import analysis

CASES = [
'''
_TAIL = """\
]


@pytest.mark.parametrize(("sentence", "table", "row", "there"), CASES)
def test_row(sentence, table, row, there):
    rows = getattr(analysis.read(analysis.Article(sentence{published})), table)
    for column, cell in row.items():
        rows = rows[rows[column].isna() if cell is None else (rows[column] == cell).fillna(False)]
    assert (len(rows) > 0) == there
"""


def cases(article: Article, review: Review) -> str:
    r"""Return a module of tests: for each correction the sentence, the table and the row, in the form of "a wrong row".

    What does not stand in the article by now, and a source that is merged into another, which is no row of one sentence, is
    a comment.

    Examples
    --------
    >>> from analysis.review.correction import Words
    >>> article = Article("It rained. Floods killed 12.")
    >>> words = Words.of(article.text, 25, 27)
    >>> made = Correction("figures", "edit", words, now={"kind": "casualties"}, who="Ann")
    >>> print(cases(article, Review(article.article_id, "rain", (made,))).splitlines()[8])
        ("Floods killed 12.", "figures", {"text": "12", "kind": "casualties"}, True),
    """
    doc = parse(article)
    same = article.article_id == review.article_id
    lines = [line for each in review.corrections for line in _lines(doc, each, same=same)]
    published = f', published="{article.published}"' if article.published is not None else ""
    return _HEAD + "".join(f"    {line}\n" for line in lines) + _TAIL.replace("{published}", published)


def _lines(doc: Doc, correction: Correction, *, same: bool) -> Iterator[str]:
    said = ", ".join(str(each) for each in (correction.who, correction.when, correction.why) if each)
    if said:
        yield f"# {' '.join(said.split())}"
    span = found(doc.text, correction.words, same=same)
    if span is None or correction.do == "merge":
        yield f"# not a case: {' '.join(str(correction).split())}"
        return
    sentence, row = passage(doc, span), _row(correction)
    there = correction.do != "reject"
    written = ", ".join(f"{_literal(column)}: {_literal(cell)}" for column, cell in row.items())
    yield f"({_literal(sentence)}, {_literal(correction.table)}, {{{written}}}, {there}),"


def passage(doc: Doc, span: Span) -> str:
    """Return the sentences in which a row stands."""
    first, last = doc.sentence_at(span.start), doc.sentence_at(span.end - 1)
    return doc.text[first.start : last.end]


def _row(correction: Correction) -> dict[str, Any]:
    """Return the cells that tell the row: its words and what is right; of one that is to go, what it was."""
    row: dict[str, Any] = {"text": correction.words.text}
    row |= correction.was if correction.do in ("reject", "accept") else correction.now
    if correction.parts:
        del row["text"]
    for name in PARTS:
        if pieces := correction.parts.get(name):
            row[f"{name}_text"] = pieces[0].text if len(pieces) == 1 else None
    return {column: cell for column, cell in row.items() if cell is not None or column in correction.now}


def _literal(value: object) -> str:
    """Write a value as Python has it, a text in double quotation marks."""
    if not isinstance(value, str):
        return repr(value)
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")
