"""Answers not given: ``declined to comment``, ``did not respond to requests for comment``."""

from __future__ import annotations

from functools import cache

from analysis.lexicon import rows, words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence

_WINDOW = 11


@cache
def _refusals() -> dict[str, str]:
    """Map the verbs of not answering to what else must stand near them."""
    return {row["word"]: row["needs"] for row in rows("declined") if row["kind"] == "verb"}


def declined(doc: Doc, sentence: Sentence, clause: Clause) -> tuple[int, int, str] | None:
    """Return the tokens and the lemma of a cue that says that somebody did not answer, None if a clause says no such thing.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The firm did not respond to questions."))
    >>> declined(doc, doc.sentences[0], doc.verbs[0])
    (2, 7, 'respond')
    """
    group, tokens = clause.group, doc.tokens
    needs = _refusals().get(group.lemma)
    if needs is None or (needs == "negation" and not group.negated):
        return None
    about = words("declined", "word", kind="about")
    stretch = tokens[group.head : min(sentence.last, group.head + _WINDOW)]
    if not any(token.lower in about for token in stretch):
        return None
    last = group.head + 1
    answer = next((inner for inner in clause.inner if inner.kind == "infinitive"), None)
    if answer is not None and answer.group.first == last:
        return group.first, answer.group.head + 1, group.lemma
    if doc.after(group.head).lower == "to" and doc.after(last).lower in about:
        last += 2
    return group.first, last, group.lemma
