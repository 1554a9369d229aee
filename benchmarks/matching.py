"""Attributions matched with gold ones, token by token, and the scores that follow.

The definitions are those by which agreement on PolNeAR has been reported. A span owns every token that it touches. Two
spans are exactly the same when they own the same tokens. An attribution is found when its content shares at least half of
all tokens with the gold one's (Jaccard) and the sources share a token or both are missing; one to one, best first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.polnear import Gold, Marked, Pieces

_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|\w+(?:['’\-]\w+)*|[^\w\s]")
_MARK = re.compile(r"[\"“”„«»]|``|''")
_REPORTING = re.compile(
    r"\b(?:according to|sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|wr(?:ite|ites|ote|iting|itten)|"
    r"not(?:es|ed|ing)|stat(?:es|ed|ing)|tweet(?:s|ed|ing)|ask(?:s|ed|ing)?|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|"
    r"announc(?:es|ed|ing)|insist(?:s|ed|ing)?|warn(?:s|ed|ing)?|explain(?:s|ed|ing)?|suggest(?:s|ed|ing)?|"
    r"acknowledg(?:e|es|ed|ing))\b",
    re.IGNORECASE,
)
Tokens = frozenset[int]


@dataclass(frozen=True, slots=True)
class Owned:
    """An attribution as sets of token numbers; `direct` if at least half of the content's words are in quotation marks."""

    source: Tokens
    cue: Tokens
    content: Tokens
    direct: bool
    reporting: bool


def owned(gold: Gold, marked: Sequence[Marked]) -> list[Owned]:
    """Turn pieces of text into sets of tokens."""
    owner: dict[int, int] = {}
    words: set[int] = set()
    for number, match in enumerate(_TOKEN.finditer(gold.text)):
        owner.update(dict.fromkeys(range(*match.span()), number))
        if match.group()[0].isalnum() or match.group()[0] == "_":
            words.add(number)

    def tokens(pieces: Pieces) -> Tokens:
        return frozenset(owner[at] for start, end in pieces for at in range(start, end) if at in owner)

    quoted = tokens(tuple(_quoted(gold.text)))
    found = []
    for each in marked:
        content = tokens(each.content)
        spoken = content & words
        cue = " ".join(gold.text[start:end] for start, end in each.cue)
        direct = bool(spoken) and 2 * len(spoken & quoted) >= len(spoken)
        found.append(Owned(tokens(each.source), tokens(each.cue), content, direct, bool(_REPORTING.search(cue))))
    return found


def _quoted(text: str) -> list[tuple[int, int]]:
    """Return the stretches between double marks, paragraph by paragraph; an unclosed mark runs to the paragraph's end."""
    stretches = []
    for paragraph in re.finditer(r"[^\n]+", text):
        opened: int | None = None
        for match in _MARK.finditer(text, paragraph.start(), paragraph.end()):
            mark = match.group()
            if mark in ("“", "„", "«", "``") or (opened is None and mark in ('"', "''")):
                opened = match.start() if opened is None else opened
            elif opened is not None:
                stretches.append((opened, match.end()))
                opened = None
        if opened is not None:
            stretches.append((opened, paragraph.end()))
    return stretches


def kept(gold: Gold, predicted: Sequence[Marked]) -> list[int]:
    """Return the places of the predictions that do not lie mostly in boilerplate that the annotators skipped."""
    skipped = owned(gold, [Marked((), (), gold.skipped)])[0].content if gold.skipped else frozenset()
    return [
        place
        for place, each in enumerate(owned(gold, predicted))
        if not each.content or 2 * len(each.content & skipped) < len(each.content)
    ]


def pairs(predicted: Sequence[Owned], gold: Sequence[Owned], with_source: bool = True) -> list[tuple[int, int]]:
    """Pair predictions with gold attributions, one to one, the closest contents first.

    Examples
    --------
    >>> one = Owned(frozenset({1}), frozenset({2}), frozenset({3, 4}), False, False)
    >>> pairs([one], [one]), pairs([one], [Owned(frozenset({9}), one.cue, one.content, False, False)])
    ([(0, 0)], [])
    """
    close = []
    for i, ours in enumerate(predicted):
        for j, theirs in enumerate(gold):
            shared = len(ours.content & theirs.content)
            if 2 * shared < len(ours.content | theirs.content) or not shared:
                continue
            if with_source and not same_source(ours, theirs):
                continue
            likeness = shared / len(ours.content | theirs.content)
            close.append((-likeness, -len(ours.source & theirs.source), -len(ours.cue & theirs.cue), i, j))
    chosen: list[tuple[int, int]] = []
    for *_, i, j in sorted(close):
        if all(i != one and j != other for one, other in chosen):
            chosen.append((i, j))
    return chosen


def same_source(one: Owned, other: Owned) -> bool:
    """Say whether two sources share a token, or both are missing."""
    return bool(one.source & other.source) or not (one.source or other.source)


class Tally:
    """Counts over articles, and the scores in per cent that follow from them."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, predicted: Sequence[Owned], gold: Sequence[Owned]) -> None:
        """Count one article."""
        counts = self._counts
        found = pairs(predicted, gold)
        for i, ours in enumerate(predicted):
            kind = "direct" if ours.direct else "rest"
            hit = any(i == one for one, _ in found)
            counts.update({"predicted": 1, f"{kind} predicted": 1, "right": hit, f"{kind} right": hit})
        for j, theirs in enumerate(gold):
            kind = "direct" if theirs.direct else "rest"
            cue = "reporting" if theirs.reporting else "other"
            hit = any(j == other for _, other in found)
            counts.update({"gold": 1, f"{kind} gold": 1, f"{cue} gold": 1})
            counts.update({"found": hit, f"{kind} found": hit, f"{cue} found": hit})
        same = Counter(each.content for each in predicted) & Counter(each.content for each in gold)
        counts["exact"] += same.total()
        for i, j in pairs(predicted, gold, with_source=False):
            counts["matched"] += 1
            counts["source shared"] += same_source(predicted[i], gold[j])
            counts["source exact"] += predicted[i].source == gold[j].source

    def scores(self) -> dict[str, float]:
        """Return the scores, in per cent."""
        counts = self._counts

        def share(part: str, whole: str) -> float:
            return 100 * counts[part] / counts[whole] if counts[whole] else 0.0

        def f1(precision: float, recall: float) -> float:
            return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

        return {
            "direct, F1": f1(share("direct right", "direct predicted"), share("direct found", "direct gold")),
            "the rest, F1": f1(share("rest right", "rest predicted"), share("rest found", "rest gold")),
            "attribution, F1": f1(share("right", "predicted"), share("found", "gold")),
            "attribution, precision": share("right", "predicted"),
            "attribution, recall": share("found", "gold"),
            "recall of reporting cues": share("reporting found", "reporting gold"),
            "recall of other cues": share("other found", "other gold"),
            "source shared, of matched contents": share("source shared", "matched"),
            "source exact, of matched contents": share("source exact", "matched"),
            "content exact, F1": f1(share("exact", "predicted"), share("exact", "gold")),
        }
