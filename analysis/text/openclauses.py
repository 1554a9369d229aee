"""The clauses of a sentence that are open while its chunks are gone through, and what stands around the chunk at hand."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.text.chunks import (
    BREAK,
    CLOSE_BRACKET,
    CLOSE_QUOTE,
    FINITE_VERB,
    OPEN_BRACKET,
    OPEN_QUOTE,
    OPENER,
    PHRASE,
    WORD,
    Chunk,
)
from analysis.text.clauses import Clause
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import FINITE
from analysis.text.tokens import Token
from analysis.text.verbs import NO_VERB

_BETWEEN = frozenset({",", "CC", ":", "."})
_COUNTED = frozenset({FINITE_VERB, CLOSE_QUOTE, CLOSE_BRACKET, OPEN_QUOTE, OPEN_BRACKET, BREAK})


class OpenClauses:
    """The state of the pass over one sentence.

    ``open`` are the clauses not yet ended, the innermost last; ``done`` those that are; ``held`` what waits while a quotation,
    a bracket or an aside between dashes is read; ``k`` is the place of the chunk at hand, ``spare`` as of
    `_spare`; ``first_mark`` is the first opening mark, -1 if not yet looked for.
    """

    __slots__ = (
        "base",
        "chunks",
        "done",
        "first",
        "first_mark",
        "held",
        "k",
        "last",
        "last_verb",
        "marks",
        "open",
        "spare",
        "tokens",
    )

    def __init__(self, tokens: Sequence[Token], chunks: list[Chunk], first: int, last: int, base: int) -> None:
        self.tokens, self.base = tokens, base
        self.chunks = chunks
        self.first, self.last = first, last
        self.open = [Clause("main", -1, None, first)]
        self.done: list[Clause] = []
        self.held: list[tuple[str, list[Clause], Clause | None]] = []
        self.marks: list[tuple[str, bool, int]] = []
        self.last_verb: Clause | None = None
        self.k, self.first_mark = 0, -1
        self.spare = _spare(self.chunks)

    def push(self, kind: str, opener: int, head: Clause | None, first: int) -> Clause:
        clause = Clause(kind, opener, head, first)
        self.open.append(clause)
        return clause

    def close(self, depth: int, end: int) -> None:
        """End all open clauses beyond `depth` before token `end`, commas and conjunctions left aside."""
        while end > self.first and self._belongs_behind(end):
            end -= 1
        while len(self.open) > depth:
            clause = self.open.pop()
            clause.last = max(end, clause.group.last)
            self.done.append(clause)

    def _belongs_behind(self, end: int) -> bool:
        """Say whether the last word before token `end` is of what follows: a mark, "and", an adverb: ``, which fell, now | rises``."""
        tag = self.tokens[end - 1].tag
        adverb = tag == "RB" and end < self.last and self.tokens[end].tag in FINITE and self.tokens[end - 2].tag == ","
        return tag in _BETWEEN or adverb

    def kind_before(self, back: int = 1) -> str:
        """Return the kind of a chunk before this one, adverbs and what stands in brackets left out."""
        k = self.k - 1
        while k >= 0:
            if self.chunks[k].kind == CLOSE_BRACKET:
                k = self.opening(k)
            elif self.chunks[k].kind != WORD:
                back -= 1
                if not back:
                    return self.chunks[k].kind
            k -= 1
        return ""

    def opening(self, k: int) -> int:
        """Return the bracket that a closing one belongs to, itself if none is near."""
        return next((i for i in range(k - 1, max(-1, k - 8), -1) if self.chunks[i].kind == OPEN_BRACKET), k)

    def kind_after(self) -> str:
        return next((chunk.kind for chunk in self.chunks[self.k + 1 : self.k + 4] if chunk.kind != WORD), "")

    def acts_next(self) -> bool:
        """Say whether a finite verb follows at once, perhaps behind an opening mark: ``Iowa and Selm “have more of it”``."""
        ahead = [chunk.kind for chunk in self.chunks[self.k + 1 : self.k + 4] if chunk.kind != WORD]
        return ahead[:1] == [FINITE_VERB] or ahead[:2] == [OPEN_QUOTE, FINITE_VERB]

    def last_phrase(self) -> Phrase | None:
        for chunk in reversed(self.chunks[max(0, self.k - 4) : self.k]):
            if chunk.kind == PHRASE:
                return chunk.phrase
        return None

    def lacking(self) -> list[int]:
        """Return the depths of the open clauses without a verb."""
        return [depth for depth, clause in enumerate(self.open) if clause.group is NO_VERB]

    @property
    def has_spare(self) -> bool:
        """Whether the rest of the sentence has more finite verbs than the open clauses lack."""
        spare = self.spare[self.k]
        for clause in self.open:
            if clause.group is NO_VERB:
                spare -= 1
        return spare > 0

    def clauses(self) -> list[Clause]:
        """End the pass: return the clauses that have a verb, in order of their verbs, each with its place and what is in it."""
        self.close(0, self.last)
        while self.held:
            _, self.open, self.last_verb = self.held.pop()
            self.close(0, self.last)
        clauses = [clause for clause in self.done if clause.group is not NO_VERB]
        for clause in clauses:
            place_in_text(self.tokens, clause)
        clauses.sort(key=lambda clause: clause.group.head)
        for clause in clauses:
            while clause.finite and clause.head is not None and clause.head.group is NO_VERB:
                clause.head = clause.head.head
            if clause.head is not None:
                clause.head.inner.append(clause)
        return clauses


def place_in_text(tokens: Sequence[Token], clause: Clause) -> None:
    """Give a clause the places of its verb and subject in the text; one that "and" joins to another may share its subject."""
    group, whose = clause.group, clause
    clause.verb = Span(tokens[group.first].start, tokens[group.last - 1].end)
    while whose.phrase is None and whose.sibling is not None:
        whose = whose.sibling
    if whose.phrase is not None:
        clause.phrase = clause.phrase or whose.phrase
        clause.subject = Span(tokens[whose.phrase.first].start, tokens[whose.phrase.joined_last - 1].end)


def _spare(found: Sequence[Chunk]) -> list[int]:
    """Return, for each chunk, how many finite verbs from it on are not claimed by words that open clauses of their own.

    What stands in brackets, or between marks, is counted by itself.
    """
    counts = [0] * (len(found) + 1)
    outer: list[int] = []
    count = 0
    for k in range(len(found) - 1, -1, -1):
        kind = found[k].kind
        if kind in _COUNTED:
            if kind == FINITE_VERB:
                count += 1
            elif kind in (CLOSE_QUOTE, CLOSE_BRACKET):
                outer.append(count)
                count = 0
            elif kind in (OPEN_QUOTE, OPEN_BRACKET) and outer:
                # "the plan she pushed “did not cost a penny”": the quoted verb is the sentence's.
                begun = kind == OPEN_QUOTE and [chunk.kind for chunk in found[k + 1 : k + 2]] == [FINITE_VERB]
                count = outer.pop() + begun
                if begun:
                    counts[k + 1] = count
            elif kind == BREAK:
                count = 0
        counts[k] = count
        if kind == OPENER:
            count -= 1
    return counts
