"""Answers not given: ``declined to comment``, ``did not respond to requests for comment``."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from analysis.lexicon import rows, words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import small_words
from analysis.text.tokens import Sentence
from analysis.text.wordforms import word_form

_WINDOW = 11
_YET_TO = ["yet", "to"]
_ENDING = frozenset({".", ",", ":", "CC", "''"})


@cache
def _refusals() -> dict[str, str]:
    """Map the verbs of not answering to what else must stand near them."""
    return {row["word"]: row["needs"] for row in rows("declined") if row["kind"] == "verb"}


def says_all(lemma: str) -> bool:
    """Say whether the formula of a verb leaves nothing that was asked: ``made no comment``, unlike ``declined to``."""
    return _refusals().get(lemma) in _ENDS


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
    if needs is None or (needs not in ("nothing", "no", "adjective") and not group.negated):
        return None
    if needs in _ENDS:
        end = _ENDS[needs](doc, clause, sentence.last) or _yet_end(doc, clause, sentence.last)
        return None if end is None else (group.first, end, group.lemma)
    if group.lemma in small_words("agreed only") and not group.modal:
        # "A deal was not reached"
        return None
    about = words("declined", "word", kind="about")
    stretch = tokens[group.head : min(sentence.last, group.head + _WINDOW)]
    last = group.head + 1
    ends = group.lemma in words("declined", "word", kind="alone") and doc.after(group.head).tag in (".", ",")
    if not ends and not any(token.lower in about for token in stretch):
        return None
    answer = next((inner for inner in clause.inner if inner.kind == "infinitive"), None)
    if answer is not None and answer.group.first == last:
        return group.first, answer.group.head + 1, group.lemma
    if doc.after(group.head).lower == "to" and doc.after(last).lower in about:
        last += 2
    return group.first, last, group.lemma


def _object_end(doc: Doc, clause: Clause, ceiling: int, refused: bool = False) -> int | None:
    """Return where the object of a verb ends if it is an answer: ``take calls``, and, if `refused`, ``made no comment``."""
    last = clause.group.last
    phrase = doc.chunks[doc.chunk_at(last)].phrase if last < ceiling else None
    if (
        phrase is None
        or phrase.first != last
        or doc.tokens[phrase.head].lower not in words("declined", "word", kind="object")
    ):
        return None
    return phrase.last if not refused or doc.tokens[last].lower == "no" else None


def _no_object_end(doc: Doc, clause: Clause, ceiling: int) -> int | None:
    return _object_end(doc, clause, ceiling, refused=True)


def _adjective_end(doc: Doc, clause: Clause, ceiling: int) -> int | None:
    """Return where ``not available for comment`` and ``unavailable for comment`` end."""
    last = clause.group.last
    negated = clause.group.negated
    fitting = (
        words("declined", "word", kind="adjective")
        if negated
        else words("declined", "word", kind="adjective", needs="")
    )
    if last + 2 >= ceiling or doc.tokens[last].lower not in fitting or doc.after(last).lower not in ("for", "to"):
        return None
    told = doc.after(last + 1).lower in words("declined", "word", kind="about")
    return last + 3 if told else None


def _yet_end(doc: Doc, clause: Clause, ceiling: int) -> int | None:
    """Return where ``has yet to respond`` and ``is yet to reply to a letter`` end, not ``has yet to respond to treatment``."""
    last = clause.group.last
    waits = last + 2 < ceiling and doc.words_in(last, last + 2) == _YET_TO
    if not waits or doc.tokens[last + 2].lower not in words("declined", "word", kind="alone"):
        return None
    following = doc.after(last + 2)
    phrase = doc.chunks[doc.chunk_at(min(last + 4, ceiling - 1))].phrase
    asked = word_form(doc.tokens[phrase.head].lower) if phrase is not None else None
    told = asked is not None and asked.what == "communication"
    ends = following.tag in _ENDING or following.lower == "on" or (following.lower == "to" and told)
    return last + 3 if ends else None


# Where a formula ends whose last words are no verb, by what it needs.
_ENDS: dict[str, Callable[[Doc, Clause, int], int | None]] = {
    "no": _no_object_end,
    "object": _object_end,
    "adjective": _adjective_end,
}
