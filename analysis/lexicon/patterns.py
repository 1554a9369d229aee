"""Word lists as regular expressions that share their beginnings, so that a long list costs no more than a short one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

_Node: TypeAlias = "dict[str, _Node]"


def alternatives(entries: Iterable[str]) -> str:
    r"""Write words and phrases as one regular expression; a space stands for any white space. The longest match wins.

    Examples
    --------
    >>> alternatives(["more than", "more", "under"])
    '(?:more(?:\\s+than)?|under)'
    """
    root: _Node = {}
    for entry in entries:
        node = root
        for letter in " ".join(entry.split()):
            node = node.setdefault(letter, {})
        node[""] = {}
    return f"(?:{_written(root)})"


def _written(node: _Node) -> str:
    letters = sorted(key for key in node if key)
    return "|".join((r"\s+" if letter == " " else re.escape(letter)) + _group(node[letter]) for letter in letters)


def _group(node: _Node) -> str:
    inner = _written(node)
    if "" in node:
        return f"(?:{inner})?" if inner else ""
    return inner if len(node) == 1 else f"(?:{inner})"


def lowered(text: str) -> str:
    """Return the text in small letters, every character in its place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(letter.lower()[:1] for letter in text)
