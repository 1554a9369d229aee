"""Propositions: a stretch of text, split at its sentences and at the clauses that could stand alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from analysis.extract.holdings.oldphrases import FINITE, NOUN, RELATIVE, clause_follows
from analysis.lexicon import words
from analysis.text.span import Span
from analysis.text.doc import Doc
from analysis.text.tokens import Token

_JOINS = frozenset("and but or while though although whereas which who where as so because since".split())
_LEADING = frozenset("and but or that though although with while so whereas".split())
_DASHES = frozenset({"–", "—", "--", ";"})
_EXPANDS = frozenset({"comprising", "including"})
_AUXILIARY = (
    words("auxiliaries", "form", lemma="be") | words("auxiliaries", "form", lemma="have") | {"get", "got", "gets"}
)
_FEWEST_WORDS = 3


def propositions(doc: Doc, span: Span, amounts: frozenset[int] = frozenset()) -> Iterator[tuple[Span, str]]:
    """Split a stretch of text into propositions, each with the rule that begins it.

    Parameters
    ----------
    doc : Doc
    span : Span
        Of `doc`.
    amounts : frozenset of int
        The tokens at which figures of shares and areas begin: each of two is held or given on its own.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam held, but the bridge fell and killed two people."))
    >>> [(piece.of(doc.text), rule) for piece, rule in propositions(doc, Span(0, 56))]
    [('The dam held', 'whole'), ('the bridge fell', 'coordinate clause'), ('killed two people', 'second verb')]
    """
    tokens = doc.tokens_in(span)
    first, opened = 0, "whole"
    for at in range(1, len(tokens) + 1):
        rule = "end" if at == len(tokens) else _splits(doc, tokens, at, first, opened, amounts)
        if rule is None:
            continue
        piece = trimmed(tokens[first:at])
        if piece is not None:
            yield piece, opened
        if piece is not None or rule == "relative clause":
            first, opened = at, rule


def _splits(doc: Doc, tokens: Sequence[Token], at: int, first: int, opened: str, amounts: frozenset[int]) -> str | None:
    """Name the reason why a new proposition begins at token `at`, None if none does."""
    token, before, rest = tokens[at], tokens[at - 1], tokens[at:]
    if doc.sentence_at(token.start).first == token.i:
        return "sentence"
    if token.text in _DASHES and has_finite(rest[:12]):
        return "dash"
    if before.tag == ",":
        rule = _after_comma(tokens, at, first)
        if rule is not None:
            return rule
    noun = tokens[at - 2] if before.tag == "''" and at > 1 else before
    if token.lower == "that" and noun.lower in words("facts", "noun") and has_finite(rest[1:]):
        return "fact" if has_main_verb(tokens[first:at]) else None
    if token.tag == "CC" and at + 1 < len(tokens):
        return _coordinated(tokens, at, first, opened, amounts)
    return None


def _after_comma(tokens: Sequence[Token], at: int, first: int) -> str | None:
    token, rest = tokens[at], tokens[at:]
    main = token.tag in FINITE or (token.tag == "VBN" and not any(word.tag in FINITE for word in rest))
    if tokens[first].lower in RELATIVE and main:
        return "after a relative clause"
    if token.lower in _EXPANDS or (token.lower == "such" and len(rest) > 1 and rest[1].lower == "as"):
        return "expansion"
    if token.lower in RELATIVE:
        return "relative clause"
    if token.tag == "CC" and has_finite(rest[:8]) and not _relative_next(rest) and not _lists(tokens, at):
        if has_main_verb(tokens[first:at]):
            return "coordinate clause"
    if token.lower == "with" and any(word.tag in ("VBN", "VBG") for word in rest[1:12]):
        return "with, participle"
    if token.tag == "CC" and any(word.text == "%" for word in rest[:6]):
        return "coordinate share"
    subordinate = token.lower in _JOINS and token.lower not in ("as", "with", "or", "and")
    if subordinate and has_finite(tokens[first:at]):
        clause = clause_follows(tokens, at + 1, len(tokens))
        if clause or (token.tag != "WRB" and has_finite(rest[1:8])):
            return "subordinate clause"
    if token.tag == "DT" and has_finite(rest) and _is_aside(rest):
        return "apposition"
    return None


def _coordinated(tokens: Sequence[Token], at: int, first: int, opened: str, amounts: frozenset[int]) -> str | None:
    """Name the proposition that begins at a conjunction, None if it joins words or clauses within one."""
    token, after, before, rest = tokens[at], tokens[at + 1], tokens[at - 1], tokens[at:]
    held = any(one.i in amounts for one in tokens[first:at])
    if held and any(one.i in amounts for one in rest[1:4]):
        return "coordinate share"
    if opened == "expansion" and after.tag == "DT" and any(one.tag == "TO" for one in rest):
        return "expansion"
    if token.lower not in ("and", "but"):
        return None
    if after.tag == "PRP" and has_finite(rest[:5]) and has_main_verb(tokens[first:at]):
        return "coordinate clause"
    verb = after.tag in FINITE or (after.tag in ("VB", "VBN") and before.tag not in ("VB", "VBN", "JJ"))
    if verb and _has_verb(tokens[first:at]) and len(rest) > _FEWEST_WORDS:
        return "second verb"
    if after.tag in ("DT", "PRP$") and before.tag != "," and has_main_verb(tokens[first:at]):
        return "coordinate clause" if clause_follows(tokens, at + 1, len(tokens)) else None
    return None


def _lists(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a comma and a conjunction end a list of nouns: ``Selm, Drey, and Antal``."""
    commas = [index for index in range(at - 1) if tokens[index].tag == ","]
    return bool(commas) and all(token.tag in (*NOUN, "JJ", "DT", "CD") for token in tokens[commas[-1] + 1 : at - 1])


def _relative_next(rest: Sequence[Token]) -> bool:
    return len(rest) > 1 and rest[1].lower in RELATIVE


def has_main_verb(tokens: Sequence[Token]) -> bool:
    """Say whether a finite verb stands outside relative clauses."""
    return any(
        _is_finite(tokens, index)
        and not (index and (tokens[index - 1].lower in RELATIVE or tokens[index - 1].lower == "that"))
        for index in range(len(tokens))
    )


def _is_aside(rest: Sequence[Token]) -> bool:
    noun = next((index for index, token in enumerate(rest) if token.tag in NOUN), None)
    return noun is not None and noun + 1 < len(rest) and rest[noun + 1].tag in ("PRP", "WP", "WDT")


def has_finite(tokens: Sequence[Token]) -> bool:
    """Say whether a finite verb stands among tokens.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [has_finite(parse(Article(text)).tokens) for text in ("The mill burned in June.", "A mill to be built.")]
    [True, False]
    """
    return any(_is_finite(tokens, index) for index in range(len(tokens)))


def _is_finite(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a verb is finite; ``burned`` is, where it has a subject and no auxiliary and no other verb is."""
    token = tokens[at]
    if token.tag in FINITE:
        return True
    if token.tag != "VBN" or at == 0 or tokens[at - 1].tag not in (*NOUN, "PRP"):
        return False
    return not any(other.tag in FINITE or other.lower in _AUXILIARY for other in tokens)


def _has_verb(tokens: Iterable[Token]) -> bool:
    return any(token.tag in FINITE or token.tag in ("VB", "VBG") for token in tokens)


def trimmed(tokens: Sequence[Token]) -> Span | None:
    """Take off marks and joining words at both ends; None for what is too short to claim anything."""
    first, last = 0, len(tokens)
    while first < last and (
        not tokens[first].is_word
        or tokens[first].lower in _LEADING
        or (tokens[first].lower == "such" and first + 1 < last and tokens[first + 1].lower == "as")
        or (tokens[first].lower == "as" and first > 0 and tokens[first - 1].lower == "such")
        or (tokens[first].tag == "RB" and first + 1 < last and tokens[first + 1].tag == ",")
    ):
        first += 1
    while last > first and not tokens[last - 1].is_word and tokens[last - 1].text not in ("%", ")"):
        last -= 1
    fewest = _FEWEST_WORDS - int(any(token.tag in FINITE | {"VB"} for token in tokens[first:last]))
    if sum(token.is_word for token in tokens[first:last]) < fewest:
        return None
    return Span(tokens[first].start, tokens[last - 1].end)
