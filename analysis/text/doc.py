"""An article's text, taken apart once for all who read it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from analysis.article import Article
from analysis.text.clauses import Clause, clauses
from analysis.text.span import Span
from analysis.text.tokens import Sentence, Tagger, Token, tokens_of


@dataclass(frozen=True, slots=True, eq=False)
class Doc:
    """An article's text with tokens, sentences and paragraphs; every place is an offset into ``text``."""

    article: Article
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]
    verbs: tuple[Clause, ...]
    _sentence_starts: tuple[int, ...]
    _token_ends: tuple[int, ...]

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The finite clauses, in order; ``verbs`` has those of infinitives and participles as well."""
        return tuple(clause for clause in self.verbs if clause.finite)

    def sentence_at(self, offset: int) -> Sentence:
        """Return the sentence that holds the character at `offset`, or the nearest one before it."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that ends after `offset`."""
        return bisect_right(self._token_ends, offset)

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """Return the tokens that share a character with `span`."""
        first = last = self.token_at(span.start)
        while last < len(self.tokens) and self.tokens[last].start < span.end:
            last += 1
        return self.tokens[first:last]


def parse(article: Article, tagger: Tagger | None = None) -> Doc:
    """Take an article's text apart.

    Parameters
    ----------
    article : Article
    tagger : callable, optional
        Gives the Penn Treebank tags of a sentence's words, in place of the lexicon's.

    Examples
    --------
    >>> doc = parse(Article("Floods hit Mykolaiv.Nobody was hurt, the U.S. envoy said."))
    >>> [doc.text[sentence.start : sentence.end] for sentence in doc.sentences]
    ['Floods hit Mykolaiv.', 'Nobody was hurt, the U.S. envoy said.']
    >>> doc.tokens[-2].text, doc.tokens[-2].tag
    ('said', 'VBD')
    """
    tokens, sentences, paragraphs = tokens_of(article.text, tagger)
    return Doc(
        article,
        article.text,
        tuple(tokens),
        tuple(sentences),
        tuple(paragraphs),
        tuple([clause for sentence in sentences for clause in clauses(tokens, sentence.first, sentence.last)]),
        tuple([sentence.start for sentence in sentences]),
        tuple([token.end for token in tokens]),
    )
