"""With which letters a match of a regular expression can begin, for the kind of expression that the shapes are."""

from __future__ import annotations

import re
from typing import NamedTuple

_PIECE = re.compile(r"\(\?(?:P<\w+>|:|<?[=!])|\[(?:\\.|[^\]])+\]|\\.|\{\d+,\d+\}|.")


class _Begun(NamedTuple):
    """The letters that a part can begin with, whether it can be empty, and the piece after it."""

    letters: frozenset[str]
    empty: bool
    after: int


def beginnings(pattern: str) -> frozenset[str]:
    """Return the letters that a match of `pattern` can begin with.

    Examples
    --------
    >>> sorted(beginnings("(?:a|(?<=z)b{0,2})?[cd]e"))
    ['a', 'b', 'c', 'd']
    """
    return _either(_PIECE.findall(pattern), 0).letters


def _either(pieces: list[str], place: int) -> _Begun:
    letters, empty = frozenset[str](), False
    while True:
        one = _row(pieces, place)
        letters, empty, place = letters | one.letters, empty or one.empty, one.after
        if place == len(pieces) or pieces[place] == ")":
            return _Begun(letters, empty, place)
        place += 1


def _row(pieces: list[str], place: int) -> _Begun:
    letters, empty = frozenset[str](), True
    while place < len(pieces) and pieces[place] not in ("|", ")"):
        one = _part(pieces, place)
        place = one.after
        times = pieces[place] if place < len(pieces) else ""
        optional = times == "?" or times.startswith("{0")
        place += times == "?" or (times.startswith("{") and len(times) > 1)
        letters, empty = letters | (one.letters if empty else frozenset()), empty and (one.empty or optional)
    return _Begun(letters, empty, place)


def _part(pieces: list[str], place: int) -> _Begun:
    piece = pieces[place]
    if piece.startswith("(?"):
        one = _either(pieces, place + 1)
        looks = piece[-1] in "=!"
        return _Begun(frozenset() if looks else one.letters, looks or one.empty, one.after + 1)
    within = piece[1:-1] if piece.startswith("[") and len(piece) > 1 else piece
    return _Begun(frozenset(re.sub(r"\\(.)", r"\1", within)), False, place + 1)
