"""Attributions against a corpus in PolNeAR's layout: ``python -m benchmarks.attribution FOLDER``.

Prints the scores, what each family of rules earns and the most frequent errors, and writes them to ``README.md`` beside
this file: nothing of the corpus but counts and single verbs.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import analysis
from analysis.article import Article
from analysis.extract.records import Attribution
from analysis.text.wordforms import word_form
from benchmarks import page
from benchmarks.matching import Owned, Tally, kept, owned, pairs, same_source
from benchmarks.polnear import Gold, Marked, Pieces, gold

_RELATIVE = re.compile(r",?\s*\b(who|which|that)\b[^,;“”\"]{1,30}", re.IGNORECASE)
_THAT = re.compile(r"\bthat[\s,]*$", re.IGNORECASE)


def predicted(text: str) -> list[tuple[Marked, str]]:
    """Read a text and write its attributions as PolNeAR would, each with the rule that made it.

    Where the two differ: a quotation that is resumed, or goes on in the next paragraph, is one attribution there and a
    row for each part here; what is
    said within what is said is not annotated there; the word "that" belongs to the content there and to none of the
    three here; the source of a relative clause is the pronoun there and what it stands for here; the comma that closes a
    description of the source belongs to the source there; the label of a turn is a source there and a cue here.
    """
    if not text.strip():
        return []
    rows = [row for row in analysis.read(Article(text)).records.attributions if row.nested_in is None]
    merged: list[tuple[Marked, str]] = []
    keyed: list[tuple[tuple[int, int], Attribution]] = []
    for number, row in enumerate(rows):
        goes_on = row.rule.endswith("quotation goes on") and keyed and keyed[-1][1].source == row.source
        keyed.append((keyed[-1][0] if goes_on else _key(number, row), row))
    for _, group in groupby(sorted(keyed, key=lambda pair: pair[0]), key=lambda pair: pair[0]):
        parts = [row for _, row in group]
        content = tuple(sorted({piece for row in parts for piece in _content(text, row)}))
        first = parts[0]
        source = _source(text, first)
        cue: Pieces = ((first.cue_span.start, first.cue_span.end),) if first.cue_span else ()
        if content:
            merged.append((Marked(source, cue, content), first.rule))
    return merged


def _key(number: int, row: Attribution) -> tuple[int, int]:
    return (row.cue_span.start, row.cue_span.end) if row.cue_span else (-1, number)


def _source(text: str, row: Attribution) -> Pieces:
    if row.source_span is None:
        labelled = row.rule.startswith("label:") and row.cue_span is not None
        return ((row.cue_span.start, row.cue_span.end),) if labelled and row.cue_span else ()
    if row.cue_span is not None and row.source_span.end <= row.cue_span.start:
        pronoun = _RELATIVE.fullmatch(text, row.source_span.end, row.cue_span.start)
        if pronoun:
            return (pronoun.span(1),)
    end = row.source_span.end
    closed = "," in text[row.source_span.start : end] and text[end : end + 1] == ","
    return ((row.source_span.start, end + closed),)


def _content(text: str, row: Attribution) -> Pieces:
    pieces = []
    for piece in row.content:
        that = _THAT.search(text, max(0, piece.start - 12), piece.start)
        pieces.append((that.start() if that else piece.start, piece.end))
    return tuple(pieces)


# The first family with a word that a rule's name holds is the family of the rule.
FAMILIES = (
    ("names beside colons and dashes", ("label:",)),
    ("nouns", ("noun, ",)),
    ("no answer given", ("declined",)),
    ("quotations from the context", ("without a cue", "goes on", "heading quotes", "introduces what follows")),
    ("quotations and their cue", ("quotation",)),
    ("according to, as", ("according", "as, after", "as, first")),
    ("passives, sources not named", ("passive",)),
    ("sentence before", ("carried back", "terms follow")),
    ("content before its source", ("after",)),
    ("clauses", ("that", "bare", "rest", "wh", "within a relative clause")),
    ("infinitives", ("to",)),
    ("objects", ("noun", "noun as", "noun complement")),
)


@dataclass(frozen=True, slots=True)
class Read:
    """An article as annotated and as read: predictions with the rules that made them."""

    gold: Gold
    golds: list[Owned]
    predicted: list[Owned]
    rules: list[str]


def family(rule: str) -> str:
    """Return the family of a rule.

    Examples
    --------
    >>> family("say: quotation, after, resumed"), family("plan: to"), family("claim: noun, that")
    ('quotations and their cue', 'infinitives', 'nouns')
    """
    frame = rule if rule.startswith("label:") else rule.rpartition(": ")[2]
    for name, marks in FAMILIES:
        if any(mark in frame if len(mark) > 4 or mark.endswith(" ") else mark == frame for mark in marks):
            return name
    return "other"


def read(article: Gold) -> Read:
    """Read one annotated article."""
    found = predicted(article.text)
    places = kept(article, [marked for marked, _ in found])
    chosen = [found[place] for place in places]
    rules = [rule for _, rule in chosen]
    return Read(article, owned(article, article.marked), owned(article, [marked for marked, _ in chosen]), rules)


def scores(articles: Sequence[Read], without: str | None = None) -> dict[str, float]:
    """Score the articles, if asked without the predictions of one family of rules."""
    tally = Tally()
    for article in articles:
        left = [each for each, rule in zip(article.predicted, article.rules, strict=True) if family(rule) != without]
        tally.add(left, article.golds)
    return tally.scores()


def errors(articles: Sequence[Read]) -> Counter[str]:
    """Count the errors by kind: what is missed by its cue, what is wrong by its rule."""
    counts: Counter[str] = Counter()
    for article in articles:
        found = pairs(article.predicted, article.golds)
        right, hit = {i for i, _ in found}, {j for _, j in found}
        for j, theirs in enumerate(article.golds):
            if j in hit:
                continue
            ours = next((each for each in article.predicted if each.cue & theirs.cue), None)
            if ours is None:
                counts[f"missed, cue {_head(article.gold, article.gold.marked[j])}"] += 1
            else:
                counts["found with another source" if not same_source(ours, theirs) else "found with other bounds"] += 1
        for i, rule in enumerate(article.rules):
            if i not in right and not any(article.predicted[i].cue & theirs.cue for theirs in article.golds):
                counts[f"no attribution in the gold: {family(rule)}"] += 1
    return counts


def _head(article: Gold, marked: Marked) -> str:
    """Return the last verb of a cue, as its lemma, or what the cue is instead."""
    words = [word for start, end in marked.cue for word in re.findall(r"\w+", article.text[start:end].lower())]
    verbs = [known.verb for word in words if (known := word_form(word)) and known.verb]
    kind = "without a source" if not marked.source else "with a source"
    return f"“{verbs[-1]}”" if verbs else f"without a verb, {kind}"


def main(folder: Path) -> None:
    """Measure, print and write the page."""
    articles = [read(article) for article in gold(folder)]
    whole = scores(articles)
    lines = page.table(["score", "%"], [[name, f"{score:.1f}"] for name, score in whole.items()])
    headings = ("attribution, F1", "attribution, precision", "attribution, recall", "direct, F1")
    rows = []
    for name, _ in FAMILIES:
        left = scores(articles, without=name)
        rules = [rule for article in articles for rule in article.rules if family(rule) == name]
        rows.append([name, str(len(rules)), *(f"{left[heading] - whole[heading]:+.1f}" for heading in headings)])
    earned = page.table(["without the rules for", "rows", *headings], rows)
    frequent = page.table(["error", "count"], [[name, str(count)] for name, count in errors(articles).most_common(20)])
    golds = sum(len(article.golds) for article in articles)
    block = (
        f"{len(articles)} articles, {golds} attributions in the gold, {sum(len(each.rules) for each in articles)} read.\n\n"
        f"{lines}\n\nWhat each family of rules earns: the scores without it, as differences.\n\n{earned}\n\n"
        f"The twenty most frequent errors.\n\n{frequent}"
    )
    print(block)
    page.write("attribution", block)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("Name a folder in PolNeAR's layout: python -m benchmarks.attribution FOLDER")
    main(Path(sys.argv[1]))
