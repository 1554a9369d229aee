"""A total and what it is the total of: "Norvia sent 340, Castelia 275. The 615 tents", "31 dead: 14 soldiers, nine policemen and"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.relations.about import untold
from analysis.extract.relations.alike import COUNTS, is_level, is_people, is_share, of_one_kind
from analysis.extract.relations.drawn_shares import BACK
from analysis.extract.relations.listings import counted_of, lists_ahead, lists_before, may_be_added
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import amounts_before, is_explained, without_last
from analysis.extract.relations.readings import Reading
from analysis.extract.relations.retold import fate
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of

_NEAR = 4
_MOST_ITEMS = 6
_EXACTLY = 1e-9
_FEW_WORDS = 8


def total(passage: Passage, whole: Mention) -> Iterator[Reading]:
    """Yield the lists before a number that is all of them."""
    figure = whole.figure
    if figure.low != figure.high or figure.unit == "point" or not is_level(figure):
        return
    if ends_with("from before", lead(passage, whole)) or begins_with("of each", tail(passage, whole)):
        return
    marked, known = is_all(passage, whole), _is_of_known(passage, whole)
    if not (marked or known or _has_a_few(passage, whole.sentence, whole.sentence)):
        return
    runs = [run for run in lists_before(passage, whole, BACK) if whole.value > max(part.value for part in run)]
    runs = [run for run in runs if not _has_one_of_its_noun(run, whole)]
    others = [one.value for one in amounts_before(passage, whole, BACK) if of_one_kind(one.figure, figure)]
    for run in runs:
        size = counted_of(passage, run, whole)
        if not (marked or known or size == len(run)):
            continue
        pointed = ends_with("pointing", lead(passage, whole))
        several = len(run) > 2 and (marked or may_be_added(run[0], whole))
        enough = size == len(run) or several or _are_sorts(passage, run, whole) or pointed
        sure = len(runs) == 1 and enough and size in (None, len(run)) and not is_explained(whole.value, others)
        yield _reading(run, whole, sure=sure)


def _has_one_of_its_noun(run: Sequence[Mention], whole: Mention) -> bool:
    """Say whether some of a list have the noun of a number and others one of their own: "four men and six women. The eight women"."""
    nouns = {one.figure.unit for one in run if one.figure.kind in COUNTS} - {None}
    return len(nouns) > 1 and whole.figure.unit in nouns


def _are_sorts(passage: Passage, run: Sequence[Mention], whole: Mention) -> bool:
    """Say whether all people are told by sorts: "killed 17 women and eight men. The 25 dead", not "the nine survivors"."""
    people = is_people(*(one.figure for one in [*run, whole]))
    joined = all(says("joiner", lead(passage, one)) for one in run[1:])
    nouns = {one.figure.unit for one in run} - {whole.figure.unit}
    if not people or not joined or len(nouns) < len(run):
        return False
    if whole.figure.kind == "casualties":
        return fate(passage, run[0]) == fate(passage, whole) is not None
    # "Seven women and six men make up the jury. The 13 jurors".
    told = passage.doc.sentences[run[0].sentence]
    of_body = says("members", f" {whole.figure.unit} ") and says("body", sentence_words(passage, told.i))
    return (
        of_body
        or whole.figure.unit == "person"
        or not untold(passage, {whole.figure.unit or ""}, told.first, told.last)
    )


def announced(passage: Passage, whole: Mention) -> Iterator[Reading]:
    """Yield the lists behind a number that words announce as all that it consists of."""
    figure = whole.figure
    if figure.low != figure.high or is_share(figure) or not is_level(figure) or figure.role == "before":
        return
    if ends_with("from before", lead(passage, whole)):
        return
    last = min(whole.sentence + BACK, len(passage.doc.sentences) - 1)
    said = "".join(sentence_words(passage, sentence) for sentence in range(whole.sentence, last + 1))
    announces = " : " in said or says("made_of", said) or says("nothing else", said)
    if not announces and not _has_a_few(passage, whole.sentence, last):
        return
    runs = [run for run in lists_ahead(passage, whole, BACK) if whole.value > max(part.value for part in run)]
    for run in runs[:1]:
        if _announces(passage, whole, run):
            told = _tells_how_many(passage, whole, run) or run[0].sentence != whole.sentence
            yield _reading(run, whole, sure=len(run) > 2 or told)


def _has_a_few(passage: Passage, first: int, last: int) -> bool:
    """Say whether some sentences have a number that may be how many are listed."""
    return any(1 < one.value <= _MOST_ITEMS for one in within(passage, first, last))


def _reading(run: Sequence[Mention], whole: Mention, *, sure: bool) -> Reading:
    comes_to = sum(part.value for part in run)
    roles = (*(("parts", part.place) for part in run), ("whole", whole.place))
    return Reading(roles, whole.value, comes_to, sure or abs(comes_to - whole.value) < _EXACTLY * comes_to)


def is_all(passage: Passage, whole: Mention) -> bool:
    """Say whether a number is called a total: "a haul of 26", "put the dead at 26", "26 in all"."""
    behind, near = tail(passage, whole), _just_before(passage, whole)
    following = f" {' '.join(behind.split()[:_NEAR])} "
    if says("in_all", following) or says("in_all", near) or says("total noun", near) or says("together", near):
        return True
    return begins_with("total noun", behind)


def _just_before(passage: Passage, one: Mention) -> str:
    """Return the last words of the sentence before a figure, numbers too."""
    first = passage.doc.sentences[one.sentence].first
    return words_of(passage, max(first, one.first - _FEW_WORDS), one.first)


def _is_of_known(passage: Passage, whole: Mention) -> bool:
    """Say whether a number is of what was told: "the 26 dead", "these 26 people"."""
    before = without_last("how exactly", lead(passage, whole))
    first = passage.doc.sentences[whole.sentence].first
    opening = words_of(passage, first, whole.first).split()
    return (
        ends_with("known again", before)
        and len(opening) <= _NEAR
        and not begins_with("of another", tail(passage, whole))
    )


def _announces(passage: Passage, whole: Mention, run: Sequence[Mention]) -> bool:
    """Say whether a colon, "consists of" or the number of parts leads from a whole to its list, which "and" closes."""
    last = min(run[-1].sentence + 1, len(passage.doc.sentences) - 1)
    behind = sentence_words(passage, run[-1].sentence) + sentence_words(passage, last)
    if run[0].sentence != whole.sentence and says("nothing else", behind):
        return True
    if not says("list closer", lead(passage, run[-1])):
        return False
    first = passage.doc.sentences[run[0].sentence].first
    before = words_of(passage, max(first, run[0].first - _FEW_WORDS), run[0].first)
    if run[0].sentence == whole.sentence:
        colon = tail(passage, whole).rstrip().endswith(":") and len(tail(passage, whole).split()) <= _NEAR
        return colon or _tells_how_many(passage, whole, run)
    return says("made_of", before) or _tells_how_many(passage, whole, run)


def _tells_how_many(passage: Passage, whole: Mention, run: Sequence[Mention]) -> bool:
    """Say whether a number between a whole and its list is how many are listed: "The group has three divisions. Paints brought in"."""
    there = within(passage, whole.sentence, run[0].sentence)
    beside = run[0].sentence == whole.sentence
    between = [one for one in there if whole.first < one.first < run[0 if beside else -1].first]
    told = [one for one in between if one not in run and one.figure.kind == "count" and one.value == len(run)]
    counted = run[0].figure.unit is not None if beside else len(run) > 2
    return counted and any(one.figure.unit is not None and one.figure.low == one.figure.high for one in told)
