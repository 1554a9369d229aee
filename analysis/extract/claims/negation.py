"""Whether words negate the clause that they stand in, or only seem to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeVar

from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, phrase_at
from analysis.text.chunks import FINITE_VERB
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADJECTIVES, NOUNS, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

_NAMES_OF_WANT = small_words("naming a want")
_NAMED = frozenset({"DT", "PRP", "PRP$", "IN", "CD", "TO"})
T = TypeVar("T")
_CONCEDED = ADJECTIVES | {"IN", "RB", "DT"}
_CONCEDING = small_words("conceding")
_AFTER_NEVER = words("negation", "words", kind="after never")


def is_negative(doc: Doc, tokens: Sequence[Token], begin: int) -> bool:
    """Say whether words of one clause, which begins at a token, negate it."""
    return any(
        kind == "negates" and not is_idle(doc, token, long, begin)
        for token, long, kind in matches(doc, tokens, _negating())
    )


def matches(doc: Doc, tokens: Sequence[Token], phrases: Phrases[T]) -> Iterator[tuple[Token, int, T]]:
    """Yield the phrases that begin at some tokens, at each the longest, with their length in words."""
    ceiling = 0
    for token in tokens:
        if token.i >= ceiling and token.lower in phrases:
            following = doc.words_in(token.i, token.i + len(phrases[token.lower][0][0]))
            match = phrase_at(phrases, following, 0)
            if match is not None:
                ceiling = token.i + match[0]
                yield token, *match


def is_idle(doc: Doc, token: Token, long: int, begin: int) -> bool:
    """Say whether "never" heightens ("never seen such a storm"), or "no" stands after a preposition of the claim ("to no avail")."""
    if token.lower == "never":
        chunk = doc.chunks[doc.chunk_at(token.i)]
        after = chunk.last if chunk.kind == FINITE_VERB else token.i + 2
        return doc.after(after - 1).lower in _AFTER_NEVER or _is_most(doc, after)
    if long > 1:
        return False
    if token.lower == "no" and (doc.after(token.i).tag == "," or _is_named(doc, token)):
        # "No, I like it.", "the No Child Left Behind law"
        return True
    if token.lower in ("not", "n't"):
        return _contrasts(doc, token) or _heightens(doc, token)
    phrase = doc.chunks[doc.chunk_at(token.i)].phrase
    if token.tag in NOUNS and phrase is not None:
        # "his view of the lack of help", "His lack of tact hurts": there is such a lack.
        return phrase.preposition >= 0 or (lemma(token.lower) in _NAMES_OF_WANT and not _is_told_of(doc, phrase))
    if token.tag != "DT":
        return False
    if phrase is None or phrase.preposition < begin or phrase.first != token.i:
        return False
    # "men with no work protested"
    return phrase.host is None or doc.tokens[phrase.preposition].lower == "with"


def _is_named(doc: Doc, token: Token) -> bool:
    """Say whether a word with a capital begins a name within a sentence: ``the No Child Left Behind law``."""
    within = doc.before(token.i).is_word and not doc.before(token.i).text[0].isupper()
    return within and token.text[0].isupper() and doc.after(token.i).text[:1].isupper()


def _is_told_of(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase is what there is, or what a verb right before it takes: ``There is a lack``, ``showed a lack of tact``."""
    before = doc.chunks[phrase.place - 1]
    existential = any(
        one.phrase is phrase and one.existential for one in doc.verbs_in(max(0, phrase.first - 9), phrase.first)
    )
    return existential or before.group is not None


def _heightens(doc: Doc, token: Token) -> bool:
    """Say whether "could not" stands before a comparative that has nothing to be compared with: ``could not have been clearer``."""
    group = doc.chunks[doc.chunk_at(token.i)].group
    return group is not None and group.modal == "could" and group.lemma == "be" and _is_most(doc, group.last)


def _is_most(doc: Doc, i: int) -> bool:
    """Say whether a comparative behind "never" has nothing to be compared with: ``has never been healthier``."""
    if doc.after(i - 1).tag not in ("JJR", "RBR"):
        return False
    last = doc.sentences[doc.sentence_at(doc.tokens[i].start).i].last
    return not any(doc.tokens[k].lower == "than" for k in range(i, last))


def _contrasts(doc: Doc, token: Token) -> bool:
    """Say whether "not" behind a mark or "and" only names what is not meant: ``a mistake, not a crime``."""
    before, after = doc.before(token.i), doc.after(token.i)
    if before.lower == "or" or (before.lower == "if" and after.tag in _CONCEDED):
        # "Accurate or not, the story spread", "agreed on broad if not small matters"
        return True
    if after.tag == "IN" and _is_put_right(doc, after):
        return True
    if before.lower in _CONCEDING and doc.chunks[doc.chunk_at(token.i)].group is None:
        # "as high, although not usually the highest, on her list"
        return True
    first = not before.is_word and before.tag in (".", "``", "''", "")
    if first and after.tag in ADJECTIVES and doc.after(after.i).tag == ",":
        # "Not funny, my nephew was in that race."
        return True
    apart = before.tag in (",", ":") or before.lower in ("and", "but")
    described = (before.tag == "," or before.lower == "but") and after.tag in ADJECTIVES
    if not apart or not (after.tag in _NAMED or after.tag in NOUNS or described):
        return False
    # "and not one of them had left": what is negated has a verb of its own.
    last = doc.sentences[doc.sentence_at(token.start).i].last
    phrase = doc.chunks[doc.chunk_at(token.i + 1)].phrase
    return not any(clause.finite and clause.phrase is phrase for clause in doc.verbs_in(token.i, last) if clause.phrase)


def _is_put_right(doc: Doc, preposition: Token) -> bool:
    """Say whether "but" and the same preposition say what is meant: ``looks not for men, but for tracks``."""
    last = doc.sentences[doc.sentence_at(preposition.start).i].last
    joined = (i for i in range(preposition.i, last - 1) if doc.tokens[i].lower == "but")
    return any(doc.after(i).lower == preposition.lower for i in joined)


@cache
def _negating() -> Phrases[str]:
    return by_first({row["words"]: row["kind"] for row in negations()})


def negations() -> list[dict[str, str]]:
    """Return the rows of the lexicon of negations that say whether something negates."""
    return [row for row in rows("negation") if row["kind"] in ("negates", "does not")]
