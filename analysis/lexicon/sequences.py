"""Phrases of the lexicon, looked for among the words of a sentence: by their first or last word, the longest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

T = TypeVar("T")
Phrases: TypeAlias = "dict[str, tuple[tuple[list[str], T], ...]]"


def by_first(entries: Mapping[str, T], split: Callable[[str], list[str]] = str.split) -> Phrases[T]:
    """Make a dictionary of phrases by their first word; `split` cuts an entry into words.

    Examples
    --------
    >>> by_first({"more than": ">", "more": "+"})
    {'more': ((['more', 'than'], '>'), (['more'], '+'))}
    """
    return _grouped(entries, split, 0)


def by_last(entries: Mapping[str, T], split: Callable[[str], list[str]] = str.split) -> Phrases[T]:
    """Make a dictionary of phrases by their last word.

    Examples
    --------
    >>> by_last({"more than": ">"})
    {'than': ((['more', 'than'], '>'),)}
    """
    return _grouped(entries, split, -1)


def _grouped(entries: Mapping[str, T], split: Callable[[str], list[str]], key: int) -> Phrases[T]:
    groups: dict[str, list[tuple[list[str], T]]] = {}
    for entry, value in entries.items():
        words = split(entry)
        groups.setdefault(words[key], []).append((words, value))
    return {word: tuple(sorted(group, key=lambda each: -len(each[0]))) for word, group in groups.items()}


def phrase_at(phrases: Phrases[T], words: Sequence[str], k: int) -> tuple[int, T] | None:
    """Return where the longest phrase ends that begins at word `k`, and its value; None if none does.

    Parameters
    ----------
    phrases : dict
        What :func:`by_first` makes.
    words : sequence of str
        The words of a sentence, as the entries are written: in small letters, or as they stand.
    k : int

    Examples
    --------
    >>> phrase_at(by_first({"more than": ">", "more": "+"}), ["no", "more", "than", "two"], 1)
    (3, '>')
    """
    for phrase, value in phrases.get(words[k], ()) if 0 <= k < len(words) else ():
        end = k + len(phrase)
        if words[k:end] == phrase:
            return end, value
    return None


def phrase_before(phrases: Phrases[T], words: Sequence[str], k: int) -> tuple[int, T] | None:
    """Return where the longest phrase begins that ends before word `k`, and its value; None if none does.

    Examples
    --------
    >>> phrase_before(by_last({"more than": "more", "no more than": "up to"}), ["no", "more", "than", "two"], 3)
    (0, 'up to')
    """
    for phrase, value in phrases.get(words[k - 1], ()) if 0 < k <= len(words) else ():
        begin = k - len(phrase)
        if begin >= 0 and words[begin:k] == phrase:
            return begin, value
    return None
