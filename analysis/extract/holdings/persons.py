"""Names that are persons': those that an article gives both with and without what stands before them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES
from analysis.text.tokens import Token


class Persons:
    """Tells persons from bodies by name: "Trump", who is "Donald Trump" elsewhere, but not "Hamas".

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee spoke to Hamas. Lee left."))
    >>> [Persons(doc).is_person(doc.tokens[i : i + 1]) for i in (4, 6)]
    [False, True]
    """

    def __init__(self, doc: Doc) -> None:
        self._doc = doc

    def is_person(self, tokens: Sequence[Token]) -> bool:
        """Say whether a name is a person's: one that the article gives both with and without what stands before it."""
        names = [token for token in tokens if token.tag in NAMES]
        return bool(names) and names[-1].text in (self._last_names if len(names) == 1 else self._single_names)

    @cached_property
    def _last_names(self) -> frozenset[str]:
        """The names that end a longer one."""
        tokens = self._doc.tokens
        return frozenset(
            tokens[phrase.head].text
            for phrase in self._doc.phrases
            if phrase.head > phrase.first
            and tokens[phrase.head].tag in NAMES
            and self._doc.before(phrase.head).tag in NAMES
        )

    @cached_property
    def _single_names(self) -> frozenset[str]:
        """The names that stand alone."""
        tokens = self._doc.tokens
        alone = (phrase for phrase in self._doc.phrases if phrase.head == phrase.first)
        return frozenset(tokens[phrase.head].text for phrase in alone if tokens[phrase.head].tag in NAMES)
