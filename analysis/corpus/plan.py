"""What is to be read: the articles of the source that no partition holds yet, as they are now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from analysis.corpus.given import Given
from analysis.corpus.stored import columns, finished, rewrite
from analysis.corpus.versions import versions

BYTES = 2_000_000
"""A partition is closed when its articles have so many bytes, however few they are: its memory is bounded."""

Index = list[tuple[str, str]]
"""The articles of the source in their order: their names and fingerprints."""


@dataclass(frozen=True, slots=True)
class Stored:
    """An article, or one that could not be read, in a partition."""

    number: int
    item: str
    given: str
    article_id: str | None = None
    copy: bool = False


@dataclass(slots=True)
class Plan:
    """What stays of each partition, with what it is called now, and what is to be read."""

    kept: dict[int, dict[str, str]] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)


def stored(to: Path, limit: float) -> tuple[list[Stored], list[Stored]]:
    """Return what the partitions hold, and what of it was read as it would be now.

    An article that took too long is none of these, if it may take longer now.
    """
    every, current = [], []
    for number in finished(to):
        for name in ("articles", "errors"):
            for row in columns(to, name, number).to_pylist():
                each = Stored(number, row["item"], row["given"], row.get("article_id"), row.get("copy", False))
                every.append(each)
                short = row.get("kind") == "time" and row["limit"] < limit
                if (row["library"], row["lexicon"]) == versions() and not short:
                    current.append(each)
    return every, current


def plan(index: Index, current: Iterable[Stored]) -> Plan:
    """Match the source with what is stored: by what was given, and by name where the same was given twice.

    Examples
    --------
    >>> was = [Stored(0, "a.txt", "1", "11"), Stored(0, "b.txt", "2", "22"), Stored(0, "c.txt", "3", "33")]
    >>> made = plan([("a.txt", "1"), ("b.txt", "5"), ("moved.txt", "3")], was)
    >>> made.kept, made.unread
    ({0: {'a.txt': 'a.txt', 'c.txt': 'moved.txt'}}, {'b.txt'})
    """
    by_name = {(each.given, each.item): each for each in current}
    matched = {item: by_name.pop((given, item)) for item, given in index if (given, item) in by_name}
    moved: dict[str, list[Stored]] = defaultdict(list)
    for each in by_name.values():
        moved[each.given].append(each)
    matched |= {item: moved[given].pop() for item, given in index if item not in matched and moved[given]}
    own = {each.article_id for each in matched.values() if not each.copy}
    made = Plan()
    for item, _ in index:
        was = matched.get(item)
        # A copy has no rows of its own: without the first it is read again.
        if was is None or (was.copy and was.article_id not in own):
            made.unread.add(item)
        else:
            made.kept.setdefault(was.number, {})[was.item] = item
    return made


def carry_out(to: Path, made: Plan, every: Iterable[Stored]) -> None:
    """Leave in the partitions only what stays."""
    held: dict[int, dict[str, str]] = defaultdict(dict)
    for each in every:
        held[each.number][each.item] = each.item
    for number, items in held.items():
        if made.kept.get(number, {}) != items:
            rewrite(to, number, made.kept.get(number, {}))


def settle(to: Path) -> None:
    """Leave the rows of a text that stands in several partitions in the first of them."""
    seen: set[str] = set()
    for number in finished(to):
        articles = columns(to, "articles", number, ("article_id", "item", "copy")).to_pylist()
        own = {row["article_id"] for row in articles if not row["copy"]}
        if again := own & seen:
            errors = columns(to, "errors", number, ("item",)).to_pylist()
            rewrite(to, number, {row["item"]: row["item"] for row in articles + errors}, again)
        seen |= own


def sliced(given: Iterable[Given], most: int) -> Iterator[list[Given]]:
    """Yield the articles of one partition after the other.

    A partition is full by what it holds itself, not by what comes next: a run that was stopped goes on with the same
    partitions.

    Examples
    --------
    >>> [len(part) for part in sliced([Given("a"), Given("b"), Given("c")], 2)]
    [2, 1]
    """
    part: list[Given] = []
    for each in given:
        part.append(each)
        if len(part) >= most or sum(one.size for one in part) >= BYTES:
            yield part
            part = []
    if part:
        yield part


def free_numbers(taken: Collection[int]) -> Iterator[int]:
    """Yield the numbers that no partition has.

    Examples
    --------
    >>> numbers = free_numbers([0, 2])
    >>> next(numbers), next(numbers)
    (1, 3)
    """
    number = 0
    while True:
        if number not in taken:
            yield number
        number += 1
