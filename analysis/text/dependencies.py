"""What a pipeline with a parser tells of a sentence: a word class for each word, the word it hangs on, and how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class PipelineError(ValueError):
    """A pipeline that cannot be used; the message is one sentence that says why, and what to do."""


class Dependencies(NamedTuple):
    """The Penn Treebank tags of a sentence's words, their heads as places among the words, and labels as of spaCy's English.

    A word that hangs on no other is its own head.
    """

    tags: list[str]
    heads: list[int]
    labels: list[str]


def checked(words: list[str], told: list[str] | Dependencies) -> tuple[list[str], Dependencies | None]:
    """Return the tags that a pipeline gives some words, and the dependencies if it gives them.

    Raises
    ------
    PipelineError
        If there is not one tag, head and label a word, or the heads make no tree.

    Examples
    --------
    >>> checked(["It", "broke"], Dependencies(["PRP", "VBD"], [1, 1], ["nsubj", "ROOT"]))[0]
    ['PRP', 'VBD']
    >>> checked(["It", "broke"], ["PRP"])
    Traceback (most recent call last):
    analysis.text.dependencies.PipelineError: The pipeline gives 1 word classes for 2 words: it must keep the words it is given.
    """
    tags = told.tags if isinstance(told, Dependencies) else told
    if len(tags) != len(words):
        raise PipelineError(
            f"The pipeline gives {len(tags)} word classes for {len(words)} words: it must keep the words it is given."
        )
    if not isinstance(told, Dependencies):
        return tags, None
    if not len(told.heads) == len(told.labels) == len(words) or not _is_tree(told.heads):
        raise PipelineError("The pipeline gives heads that make no tree of the words: use one with a parser that does.")
    return tags, told


def _is_tree(heads: list[int]) -> bool:
    """Say whether each word leads over its heads to one that is its own head."""
    settled: set[int] = set()
    for i in range(len(heads)):
        passed: set[int] = set()
        while i not in settled and i not in passed:
            if not 0 <= i < len(heads):
                return False
            passed.add(i)
            if heads[i] == i:
                settled.add(i)
            i = heads[i]  # noqa: PLW2901 - the way up begins at each word
        if i not in settled:
            return False
        settled |= passed
    return True


class Tree:
    """The dependencies of one sentence, by the places of its tokens in the article.

    ``head`` and ``label`` are of each token, ``children`` in the order of the text; ``left`` and ``right`` are the first and
    the last token of all that hangs on it.
    """

    __slots__ = ("children", "head", "label", "left", "right")

    def __init__(self, told: Dependencies, first: int) -> None:
        self.head = {first + i: first + head for i, head in enumerate(told.heads)}
        self.label = {first + i: label for i, label in enumerate(told.labels)}
        self.children: dict[int, list[int]] = {i: [] for i in self.head}
        self.left, self.right = ({i: i for i in self.head} for _ in range(2))
        for i, head in self.head.items():
            if head != i:
                self.children[head].append(i)
            for above in self.above(i):
                self.left[above], self.right[above] = min(self.left[above], i), max(self.right[above], i)

    def above(self, i: int) -> Iterator[int]:
        """Yield the head of token `i`, its head, and so on.

        Examples
        --------
        >>> tree = Tree(Dependencies(["DT", "NN", "VBD"], [1, 2, 2], ["det", "nsubj", "ROOT"]), 10)
        >>> list(tree.above(10)), tree.left[12], tree.labelled(12, "nsubj", "csubj")
        ([11, 12], 10, [11])
        """
        while self.head[i] != i:
            i = self.head[i]
            yield i

    def labelled(self, i: int, *labels: str) -> list[int]:
        """Return the tokens that hang on token `i` with one of some labels."""
        return [child for child in self.children[i] if self.label[child] in labels]
