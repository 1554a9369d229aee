"""What is given to be read: an article's bytes or text, where they were, and what is said of it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from analysis.article import Article, ArticleError, made_of


class CorpusError(ValueError):
    """A corpus that cannot be read or written; the message is one sentence that says why, and what to do."""


class ClusterError(CorpusError):
    """Those who were to read are gone; the message is one sentence that says so, and what to do."""


@dataclass(frozen=True, slots=True)
class Given:
    """One article of a corpus, not read yet.

    Attributes
    ----------
    item : str
        Where it is: the path of its file in the folder; of a row, the path of the table and the number of the row.
    content : bytes, str or Article
        What its file holds, its text, or the article itself.
    said : mapping
        Its title, publisher, day of publication and address, as far as they are said apart from it.
    encoding : str
        The encoding of the bytes.
    fault : str
        Why there is nothing to read, if so.
    """

    item: str
    content: bytes | str | Article = ""
    said: Mapping[str, Any] = field(default_factory=dict)
    encoding: str = "utf-8"
    fault: str = ""

    @property
    def fingerprint(self) -> str:
        """A SHA-256 of everything that the tables depend on: what is read again is what has another.

        Examples
        --------
        >>> one = Given("a.txt", "It rained.")
        >>> one.fingerprint == replace(one, said={"published": "2024-11-20"}).fingerprint
        False
        """
        kind = Path(self.item).suffix
        parts = (self.content, kind, sorted(self.said.items()), self.encoding, self.fault)
        return hashlib.sha256(repr(parts).encode("utf-8", "backslashreplace")).hexdigest()

    @property
    def size(self) -> int:
        """About how many bytes it is."""
        return len(self.content.text if isinstance(self.content, Article) else self.content)

    def article(self) -> Article:
        """Return the article.

        Raises
        ------
        ArticleError
            There is none; the message says why in one sentence.

        Examples
        --------
        >>> Given("a.txt", b"It rained.", {"title": "Rain"}).article().title
        'Rain'
        """
        if self.fault:
            raise ArticleError(self.fault)
        if isinstance(self.content, Article):
            return self.content
        return replace(made_of(self.content, Path(self.item), self.encoding), **self.said)
