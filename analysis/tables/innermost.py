"""The words of each source, where one that is quoted within another's words has its own."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from analysis.tables.ids import AUTHOR
from analysis.tables.spans import read_spans, word_starts


def innermost_words(text: str, attributions: Iterable[Mapping[Any, Any]]) -> dict[str, int]:
    """Count the words of each source, by its id; a word inside nested contents is the innermost source's.

    Parameters
    ----------
    text : str
        The article's.
    attributions : iterable of mapping
        The rows of that table.

    Examples
    --------
    >>> innermost_words("It rained, Ann Lee said.", [{"source_id": "S01", "cue_class": "saying", "content_spans": "0:9"}])
    {'S01': 2, 'S00': 3}
    """
    starts = word_starts(text)
    owner: list[Any] = [AUTHOR] * len(starts)
    spoken = [row for row in attributions if not (isinstance(row["cue_class"], str) and row["cue_class"] == "declined")]
    contents = [(read_spans(row["content_spans"]), row["source_id"]) for row in spoken]
    for spans, source in sorted(contents, key=lambda each: -sum(end - start for start, end in each[0])):
        for start, end in spans:
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            owner[first:last] = [source] * (last - first)
    # What is attributed to a source that the text does not tell is nobody's.
    return dict(Counter(source for source in owner if isinstance(source, str)))
