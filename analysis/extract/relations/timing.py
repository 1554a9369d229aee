"""Whether a figure is how much there was, is, or will be, and of what other time or basis a change is, as the words around it tell."""

from __future__ import annotations

from bisect import bisect_left

from analysis.extract.figures.nouns import singular
from analysis.extract.records import DateExpression
from analysis.extract.relations.nearby import Mention, Passage, dates_within
from analysis.extract.relations.said import begins_with, lead, says, sentence_words, tail, words_of
from analysis.text.clauses import Clause
from analysis.text.tagsets import FINITE, small_words

BEFORE, AFTER, TO_COME = -1, 1, 2


def when(passage: Passage, level: Mention) -> int:
    """Return whether words tell that a level is the old one or the new one, or is to come; 0 if they do not."""
    known = passage.times.get(level.place)
    if known is None:
        known = passage.times[level.place] = _when(passage, level)
    return known


def _when(passage: Passage, level: Mention) -> int:
    if level.figure.role != "level":
        return BEFORE if level.figure.role == "before" else AFTER
    said = lead(passage, level)
    earlier, later = (says(kind, said) or _follows(passage, f"{kind} behind", level) for kind in ("earlier", "later"))
    ahead = says("will be", said)
    if ahead or later == earlier:
        return TO_COME if ahead else 0
    return BEFORE if earlier else AFTER


def _follows(passage: Passage, kind: str, level: Mention) -> bool:
    """Say whether words of a kind come behind a figure at once, or behind its noun; "£640 a month now costs" is no "now" of its."""
    told, tokens = tail(passage, level).split(), passage.doc.tokens
    return any(
        begins_with(kind, f" {' '.join(told[start:])} ")
        and tokens[min(level.last + start + 1, len(tokens) - 1)].tag not in FINITE
        for start in range(3)
    )


def is_only_possible(passage: Passage, one: Mention) -> bool:
    """Say whether the verb before a figure says what may be: "the deficit could reach £2m"."""
    verb = _verb_before(passage, one)
    return verb is not None and verb.group.modal in small_words("maybe")


def _verb_before(passage: Passage, one: Mention) -> Clause | None:
    doc = passage.doc
    verbs = doc.verbs_in(doc.sentences[one.sentence].first, one.first)
    return verbs[-1] if verbs else None


def _start_of(date: DateExpression) -> int:
    return date.span.start


def has_its_time(passage: Passage, by: Mention) -> bool:
    """Say whether a change is told with a time of its own: "a rise of 0.4 metres in the last hour", "… since Monday"."""
    doc = passage.doc
    behind = doc.tokens[min(by.last + 2, len(doc.tokens) - 1)].start
    place = bisect_left(passage.dates, by.figure.span.end, key=_start_of)
    dated = place < len(passage.dates) and passage.dates[place].span.start <= behind
    return dated or begins_with("some_days", tail(passage, by))


def is_on_another_basis(passage: Passage, by: Mention) -> bool:
    """Say whether the sentence of a rate, or "in" right behind it, tells of what else it is the rate: "like for like", "in real terms"."""
    told = tail(passage, by).split()
    behind = passage.doc.tokens[by.last : by.last + 3]
    near = dates_within(passage, behind[0].start + 1, behind[-1].start + 1) if behind else ()
    dated = any(each.kind in ("date", "offset") for each in near)
    led = told[:2] == ["in", "the"] and not dated and not begins_with("in that time", tail(passage, by))
    return led or says("other basis", sentence_words(passage, by.sentence))


def is_thought(passage: Passage, level: Mention) -> bool:
    """Say whether a level is of a rival, or was only expected: "its rival had a profit of", "had forecast a profit of"."""
    said = words_of(passage, passage.doc.sentences[level.sentence].first, level.first)
    return says("another one", said) or says("had only thought", said)


def names_another(passage: Passage, by: Mention, level: Mention) -> bool:
    """Say whether the words behind a change name what moved, and that is not what the level is of: "a drop of 40% in income"."""
    doc = passage.doc
    if tail(passage, by).split()[:1] != ["in"]:
        return False
    phrase = doc.chunks[doc.chunk_at(by.last + 1)].phrase
    if (
        phrase is None
        or phrase.temporal
        or any(doc.token_at(one.span.start) in range(phrase.first, phrase.last) for one in passage.dates)
    ):
        return False
    told = f"{level.figure.measure} {level.figure.of} {level.figure.unit}".lower().split()
    return singular(doc.tokens[phrase.head].lower) not in map(singular, told)
