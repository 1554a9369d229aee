"""“Would”: whether it tells what is to come, or a habit, a refusal, a wish."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token

_NOBODY = small_words("nobody")
_HABITS = small_words("habit")


def foretells(doc: Doc, token: Token) -> bool:
    """Say whether a "would" tells what is to come.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It would fall. He would often walk. They would not say why. I would like to go."))
    >>> [foretells(doc, token) for token in doc.tokens if token.lower == "would"]
    [True, False, False, False]
    """
    return not (_is_habit(doc, token) or _is_refused(doc, token) or _is_polite(doc, token))


def clauses_around(doc: Doc, token: Token) -> list[Clause]:
    """Return the clauses of the sentence of a token."""
    sentence = doc.sentences[doc.sentence_at(token.start).i]
    return list(doc.verbs_in(sentence.first, sentence.last))


def _is_refused(doc: Doc, token: Token) -> bool:
    """Say whether "would not" tells that somebody did not answer: ``would not say how many``."""
    group = doc.chunks[doc.chunk_at(token.i)].group
    if group is None or not (group.negated or _nobody_acts(doc, token)):
        return False
    # "would not be drawn on the reports"
    drawn = group.passive and group.lemma == "draw"
    return drawn or group.lemma in words("declined", "word", kind="about")


def _is_polite(doc: Doc, token: Token) -> bool:
    """Say whether "would" only softens a wish, or a word of the speaker's own: ``would like to see``, ``I would say so``."""
    group = doc.chunks[doc.chunk_at(token.i)].group
    if group is None or group.passive or group.perfect:
        return False
    speaks = doc.before(group.first).lower in small_words("first person")
    return group.lemma in small_words("wished for") or (speaks and group.lemma in small_words("said with would"))


def _nobody_acts(doc: Doc, token: Token) -> bool:
    """Say whether the subject of a verb is nobody: ``Neither Kole nor the firm would comment``."""
    verb = next((clause for clause in clauses_around(doc, token) if clause.group.first == token.i), None)
    return verb is not None and verb.phrase is not None and doc.tokens[verb.phrase.first].lower in _NOBODY


def _is_habit(doc: Doc, token: Token) -> bool:
    """Say whether "would" tells what somebody used to do: ``would often walk``, ``he would sit there for hours``."""
    group = doc.chunks[doc.chunk_at(token.i)].group
    if group is None or group.perfect or group.passive:
        return False
    if any(doc.tokens[i].lower in _HABITS for i in range(group.first, group.last)):
        return True
    clause = next((each for each in clauses_around(doc, token) if each.group.first == group.first), None)
    if clause is None or clause.phrase is None or doc.tokens[clause.phrase.head].tag != "PRP":
        return False
    behind = [chunk.phrase for chunk in doc.chunks_in(group.last, clause.last) if chunk.phrase is not None]
    # "The strike would stop trains for hours" is still to come.
    timed = behind[0] if len(behind) == 1 else None
    return timed is not None and " ".join(doc.words_in(timed.preposition, timed.last)) in small_words("for long")
