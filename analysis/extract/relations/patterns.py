"""The wordings of ``lexicon/relation_patterns.csv``, as regular expressions over lines of words and figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from analysis.extract.relations.line import Line
from analysis.lexicon import rows, words
from analysis.lexicon.patterns import alternatives
from analysis.text.tagsets import small_words

_FIGURE = re.compile(r"#(\d+)#")
_WORD = r"[^\s#.,;:()–¶]\S*"
_FILLER = rf"(?!(?:and|or|but|nor) ){_WORD}"
_LISTED = rf"#\d+# (?:(?:{_WORD} ){{0,7}}?(?:, (?:and |while |but )?|and )(?:{_WORD} ){{0,5}}?#\d+# )+"
# A list that "and" closes, with a figure right behind each mark: "nine men, four women and three children".
_CLOSED = rf"#\d+# (?:(?:{_FILLER} ){{0,6}}?, (?:{_WORD} )?#\d+# )*(?:{_FILLER} ){{0,6}}?(?:, )?and (?:{_WORD} )?#\d+# "
# The amount before it once more: "to $238m, or 83 cents a share, from $226m".
_RESTATED = rf"(?:, or #\d+# (?:{_WORD} ){{0,2}}?(?:, )?)?"


class Pattern(NamedTuple):
    """A wording: the kind of relation, its rule and sense, the factor, the words of which one has to be there, the expression."""

    kind: str
    rule: str
    sense: str
    factor: float | None
    needs: frozenset[str]
    expression: re.Pattern[str]


class Match(NamedTuple):
    """Figures and dates in the roles of a wording, and where it stands in a line."""

    pattern: Pattern
    roles: dict[str, tuple[int, ...]]
    dates: dict[str, int]
    start: int
    end: int


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return the wordings in the order of the file."""
    return tuple(
        Pattern(
            row["kind"],
            f"{row['kind']}: {row['rule']}",
            row["sense"],
            float(row["factor"]) if row["factor"] else None,
            _needed(row["pattern"]),
            expression_of(row["pattern"]),
        )
        for row in rows("relation_patterns")
    )


@cache
def expression_of(pattern: str) -> re.Pattern[str]:
    """Return the regular expression of a wording.

    Examples
    --------
    >>> expression_of("<part> of the|its <whole>").search(" he won #3# of the #4# . ").groupdict()
    {'part': '#3# ', 'whole': '#4# '}
    >>> expression_of("<parts+> ~ , a total of <whole>").search(" #0# here and #1# there , a total of #2# . ")["parts"]
    '#0# here and #1# '
    """
    # A literal at the beginning lets the search skip what does not begin with it.
    return re.compile(("" if pattern.startswith("<") else " ") + "".join(map(_piece, pattern.split())))


def _piece(item: str) -> str:
    """Return the expression of one item of a wording; all of them end with a space."""
    optional = item.endswith("?") and len(item) > 1
    item = item[:-1] if optional else item
    if item.startswith("<"):
        role = item.strip("<>")
        inside = {"+": _LISTED, "=": _CLOSED}.get(role[-1], r"#\d+# ")
        return rf"(?P<{role.rstrip('+=')}>{inside})"
    if item.startswith("!!"):
        return rf"(?!(?:{_FILLER} ){{0,5}}?{_piece(item[2:])})"
    if item.startswith("!"):
        return rf"(?!{_piece(item[1:])})"
    if item.startswith("@"):
        return rf"(?:@(?P<date_{item[1:]}>\d+)@ )" + "?" * optional
    if item == "&":
        return _RESTATED
    if item.startswith("^"):
        # Whatever stands between, figures and full stops as well.
        return rf"(?:[^\s¶]+ ){{0,{item[1:]}}}?"
    if item.startswith("~"):
        return rf"(?:{_FILLER} ){{0,{item[1:] or 6}}}?"
    entries = [entry for word in item.split("|") for entry in _entries(word)]
    written = f"{alternatives(entries)} " if len(entries) > 1 else "".join(rf"{re.escape(entry)} " for entry in entries)
    return f"(?:{written})?" if optional else written


def _entries(word: str) -> frozenset[str]:
    named = word.startswith("%")
    return words("relation_words", "word", kind=word[1:]) if named else frozenset([word.replace("_", " ")])


def _needed(pattern: str) -> frozenset[str]:
    """Return the first words of the rarest item that has to be there."""
    items = [item for item in pattern.split() if item[0] not in "<~&@^!" and not item.endswith("?")]
    worded = [
        frozenset(entry.split()[0] for word in item.split("|") for entry in _entries(word))
        for item in items
        if any(letter.isalpha() for letter in item)
    ]
    return min(worded, key=lambda entries: (bool(entries & _COMMON), len(entries)), default=frozenset())


_COMMON = small_words("common")


def matches(line: Line) -> Iterator[Match]:
    """Yield the wordings that stand in a line, in the order of the file."""
    there = frozenset(line.text.split())
    for pattern in patterns():
        if pattern.needs and pattern.needs.isdisjoint(there):
            continue
        for match in pattern.expression.finditer(line.text):
            roles: dict[str, tuple[int, ...]] = {}
            dates = {
                group.removeprefix("date_"): int(said)
                for group, said in match.groupdict().items()
                if group.startswith("date_") and said is not None
            }
            for group, said in match.groupdict(default="").items():
                if group.startswith("date_"):
                    continue
                role = group.rstrip("0123456789")
                roles[role] = (*roles.get(role, ()), *map(int, _FIGURE.findall(said)))
            start = match.start() + (match[0][0] == " ")
            yield Match(pattern, roles, dates, start, match.end())
