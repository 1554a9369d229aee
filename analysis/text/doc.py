"""An article's text, taken apart once for all who read it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import TypeVar, cast

from analysis.article import Article
from analysis.garbage import garbage_kept
from analysis.text.chunks import Chunk
from analysis.text.clauses import Clause
from analysis.text.datelines import day_told
from analysis.text.layout import Part, layout
from analysis.text.parsedclauses import parsed_syntax
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.syntax import syntax
from analysis.text.tokens import NO_TOKEN, Sentence, Tagger, Token, taken_apart

# The parts of a page that tell the day of publication.
_DATED = frozenset({"dateline", "time"})


@dataclass(frozen=True, slots=True, eq=False)
class Doc:
    """An article's text with tokens, sentences and paragraphs; every place is an offset into ``text``.

    ``layout`` are the parts of the page that are not the running text.
    """

    article: Article
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]
    layout: tuple[Part, ...]
    chunks: tuple[Chunk, ...]
    verbs: tuple[Clause, ...]
    _sentence_starts: tuple[int, ...]
    _token_ends: tuple[int, ...]
    _chunk_firsts: tuple[int, ...]
    _verb_heads: tuple[int, ...]
    kept: dict[tuple[object, str | int], object] = field(init=False, default_factory=dict)

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The finite clauses, in order; ``verbs`` has those of infinitives and participles as well."""
        return tuple(clause for clause in self.verbs if clause.finite)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """The noun phrases, in order, each without what follows its head."""
        return tuple(chunk.phrase for chunk in self.chunks if chunk.phrase is not None)

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds the character at `offset`, or the nearest one before it."""
        return self.sentences[(bisect_right(self._sentence_starts, offset) or 1) - 1]

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that ends after `offset`."""
        return bisect_right(self._token_ends, offset)

    def before(self, i: int) -> Token:
        """Return the token before token `i`, `NO_TOKEN` at the beginning."""
        return self.tokens[i - 1] if i > 0 else NO_TOKEN

    def after(self, i: int) -> Token:
        """Return the token after token `i`, `NO_TOKEN` at the end."""
        return self.tokens[i + 1] if i + 1 < len(self.tokens) else NO_TOKEN

    def tokens_spelled(self, text: str) -> Sequence[Token]:
        """Return the tokens of a spelling, in order: ``Lee``, wherever it stands."""
        return _by_spelling(self, "").get(text, ())

    def words_in(self, first: int, last: int) -> list[str]:
        """Return the words of the tokens ``first:last`` in small letters; what lies beyond the ends is left out."""
        return [token.lower for token in self.tokens[max(0, first) : last]]

    def span(self, first: int, last: int) -> Span:
        """Return where the tokens ``first:last`` stand in the text."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def chunk_at(self, i: int) -> int:
        """Return the place of the chunk that holds token `i`."""
        return bisect_right(self._chunk_firsts, i) - 1

    def verbs_in(self, first: int, last: int) -> tuple[Clause, ...]:
        """Return the clauses, finite and not, whose verb is among the tokens ``first:last``."""
        return self.verbs[bisect_left(self._verb_heads, first) : bisect_left(self._verb_heads, last)]

    def chunks_in(self, first: int, last: int) -> tuple[Chunk, ...]:
        """Return the chunks that begin among the tokens ``first:last``."""
        return self.chunks[bisect_left(self._chunk_firsts, first) : bisect_left(self._chunk_firsts, last)]

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that share a character with `span`."""
        first, last = self.token_at(span.start), bisect_left(self._token_ends, span.end)
        if last < len(self.tokens) and self.tokens[last].start < span.end:
            last += 1
        return self.tokens[first:last]


_T = TypeVar("_T")
_K = TypeVar("_K", str, int)


def told_once(function: Callable[[Doc, _K], _T]) -> Callable[[Doc, _K], _T]:
    """Keep what a function tells of a name, or of a sentence by its number, as long as the document lives.

    A name that stands in a text a thousand times is asked about a thousand times, each time the whole text.
    """

    @wraps(function)
    def told(doc: Doc, what: _K) -> _T:
        asked = (function, what)
        if asked not in doc.kept:
            doc.kept[asked] = function(doc, what)
        return cast("_T", doc.kept[asked])

    return told


@told_once
def _by_spelling(doc: Doc, _: str) -> dict[str, list[Token]]:
    found: dict[str, list[Token]] = defaultdict(list)
    for token in doc.tokens:
        found[token.text].append(token)
    return found


@garbage_kept
def parse(article: Article, tagger: Tagger | None = None) -> Doc:
    """Take an article's text apart.

    Parameters
    ----------
    article : Article
    tagger : callable, optional
        Gives the Penn Treebank tags of a sentence's words, in place of the lexicon's; or their `Dependencies`, from which
        the noun phrases and clauses then come.

    Examples
    --------
    >>> doc = parse(Article("Floods hit Mykolaiv.Nobody was hurt, the U.S. envoy said."))
    >>> [doc.text[sentence.start : sentence.end] for sentence in doc.sentences]
    ['Floods hit Mykolaiv.', 'Nobody was hurt, the U.S. envoy said.']
    >>> doc.tokens[-2].text, doc.tokens[-2].tag
    ('said', 'VBD')
    """
    parts = layout(article.text, article.marked)
    if article.published is None:
        article = replace(
            article, published=day_told(part.span.of(article.text) for part in parts if part.part in _DATED)
        )
    tokens, sentences, paragraphs, parses = taken_apart(article.text, tagger, parts)
    chunks: list[Chunk] = []
    verbs: list[Clause] = []
    for sentence, told in zip(sentences, parses, strict=True):
        if told is not None:
            more, clauses = parsed_syntax(tokens, sentence.first, len(chunks), told)
        else:
            more, clauses = syntax(tokens, sentence.first, sentence.last, len(chunks))
        chunks += more
        verbs += clauses
    return Doc(
        article,
        article.text,
        tuple(tokens),
        tuple(sentences),
        tuple(paragraphs),
        tuple(parts),
        tuple(chunks),
        tuple(verbs),
        tuple([sentence.start for sentence in sentences]),
        tuple([token.end for token in tokens]),
        tuple([chunk.first for chunk in chunks]),
        tuple([clause.group.head for clause in verbs]),
    )
