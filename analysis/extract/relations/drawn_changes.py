"""By how many per cent a level moved, drawn from the two levels before it: "£989, against £860. The 15% increase", "thus grew by 15%"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from analysis.extract.figures.done import is_named_by_verb
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.records import Relation
from analysis.extract.relations.about import clause_begin, clause_end, nouns_between
from analysis.extract.relations.alike import COUNTS, TIMES, akin_nouns, is_bare, is_level, is_share
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import pairs, without_last
from analysis.extract.relations.readings import Reading, best, stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.timing import TO_COME, has_its_time, is_on_another_basis, names_another, when
from analysis.text.tagsets import FINITE, NOUNS, PREPOSITIONS

_NEAR = 4
_SHORT = 7
_APPOSED = 3
_NOUN = 2
_FURTHEST = 0.8
_BACK, _AHEAD = 4, 2
_FEW = 10
_EITHER = "either"
_PRESENT = frozenset({"VBZ", "VBP"})
_TOLD = {"up": "was less", "down": "was more"}
_SIGNS = {"up": ("rising noun", "rose"), "down": ("falling noun", "fell")}
_NOT_MOVED = frozenset({"age", "ratio", "probability", "duration", "temperature"})


def changes_drawn(passage: Passage) -> Iterator[Relation]:
    """Yield rates of change with the level before and the one after that stand before them."""
    for by in passage.mentions:
        reading = best(_readings(passage, by), _FURTHEST)
        if reading is not None:
            roles = dict(reading.roles)
            rises = passage.placed[roles["after"]].value > passage.placed[roles["before"]].value
            factor = 1 + by.value / 100 * (1 if rises else -1)
            bounds = None if "by" in roles else (factor, factor)
            yield stated(passage, "change: drawn", reading.roles, bounds=bounds)


def _readings(passage: Passage, by: Mention) -> Iterator[Reading]:
    figure = by.figure
    rate = is_share(figure) and figure.unit not in ("point", "basis point")
    if by.value <= 0 or not (rate or (figure.role == "change" and figure.change in _SIGNS)):
        return
    way = _way(passage, by)
    own_time = has_its_time(passage, by) and not begins_with("in that time", tail(passage, by))
    own_time = own_time or begins_with("on the year", tail(passage, by))
    if says("foretold", f" {' '.join(lead(passage, by).split()[-_NEAR:])} "):
        return
    if way is None or says("further", lead(passage, by).replace(" more than ", " ")) or _is_among_others(passage, by):
        return
    around = pairs(passage, by.sentence - _BACK, by.sentence + _AHEAD, by)
    around = [pair for pair in around if rate or _is_in_unit_of(by, pair)]
    told = [pair for pair in around if max(one.last for one in pair) <= by.first and _are_levels(passage, by, *pair)]
    told = [] if own_time else told
    closest = max((pair[1].sentence for pair in told), default=0)
    found = [pair for pair in told if pair[1].sentence == closest]
    if not found:
        found = [pair for pair in around if pair[0].first >= by.last and _are_set_against(passage, by, pair)]
    for pair in found:
        before, after = in_order(passage, pair, way)
        moved = abs(after.value - before.value) * (100 / before.value if rate else 1)
        # A figure that is no change itself is a share of the level before: "20 per cent fewer".
        role = "by" if figure.role == "change" and figure.change in _SIGNS else "share"
        roles = (("before", before.place), ("after", after.place), (role, by.place))
        fits_way = way == _EITHER or (after.value > before.value) == (way == "up")
        sure = len(found) == 1 and fits_way and _is_of_these(passage, by, pair)
        yield Reading(roles, by.value, moved, sure)


def _is_in_unit_of(by: Mention, pair: tuple[Mention, Mention]) -> bool:
    """Say whether an amount that something moved by is in the unit of two levels of its sentence."""
    degrees = by.figure.unit == "degree" and pair[0].figure.kind == "temperature"
    alike = degrees or (by.figure.unit or "-") == (pair[0].figure.unit or "+").partition(" per ")[0]
    return alike and all(one.sentence == by.sentence for one in pair)


def _way(passage: Passage, by: Mention) -> str | None:
    """Return whether a rate tells of a rise or a fall, or of either; None if of neither."""
    if by.figure.change in _SIGNS:
        return by.figure.change
    if says("either way", f" {' '.join(tail(passage, by).split()[:2])} "):
        return _EITHER
    before, behind = without_last("how exactly", lead(passage, by)).split(), tail(passage, by).split()
    near = f" {' '.join([*before[-_NEAR:], *behind[:2]])} "
    told = [way for way, (noun, verb) in _SIGNS.items() if says(noun, near) or says(verb, near)]
    compared = [
        way
        for way, kind in (("up", "comparative more"), ("down", "comparative less"))
        if says(kind, f" {' '.join(behind[:2])} ")
    ]
    return told[0] if len(told) == 1 else compared[0] if not told and len(compared) == 1 else None


def _is_among_others(passage: Passage, by: Mention) -> bool:
    """Say whether another rate, or another change of its unit, stands in the sentence: each is of a thing of its own."""
    others = [one for one in within(passage, by.sentence, by.sentence) if one.place != by.place]
    if is_share(by.figure):
        return any(is_share(one.figure) and one.figure.unit != "point" for one in others)
    return any(one.figure.unit == by.figure.unit and one.figure.role == "change" for one in others)


def are_levels_of_one(passage: Passage, pair: tuple[Mention, Mention]) -> bool:
    """Say whether two amounts may be levels of one thing, of two times."""
    return _are_levels(passage, pair[1], *pair)


def _are_levels(passage: Passage, by: Mention, one: Mention, other: Mention) -> bool:
    degrees = by.figure.unit == "degree" and one.figure.kind == "temperature"
    if {one.figure.kind, other.figure.kind} & _NOT_MOVED and not degrees:
        return False
    low, high = sorted((one.value, other.value))
    few = one.figure.kind in COUNTS and low < _FEW
    if few or low <= 0 or high > _FEW * low:
        return False
    return _are_told_of_two_times(passage, by, one, other) or _time(passage, one) != _time(passage, other)


def _are_set_against(passage: Passage, by: Mention, pair: tuple[Mention, Mention]) -> bool:
    """Say whether two levels behind a rate are of two times and of what moved: "wheat was cut by half. … 3.6m, against 5.4m last year"."""
    compared = pair[0].sentence == pair[1].sentence and (
        ends_with("from before", lead(passage, pair[1])) or None not in (pair[0].figure.date, pair[1].figure.date)
    )
    nouns = [singular(word) for word in (by.figure.measure or "").lower().split() if word.isalpha()]
    nouns = [noun for noun in nouns if not says("any movement", f" {noun} ")]
    told = {singular(word) for word in _words(passage, pair).split()}
    named = bool(nouns) and any(nouns[-1] == word or akin_nouns(nouns[-1], word) for word in told)
    named = named or (_opens_with_there(passage, pair[0]) and _is_all_told(passage, pair[0]))
    moved = says(_TOLD[by.figure.change or "up"], lead(passage, pair[1])) and pair[0].sentence == by.sentence + 1
    free = moved and is_named_by_verb(pair[0].figure.measure)
    heading = passage.doc.sentences[by.sentence].heading and not nouns
    return compared and (named or free or heading) and _are_levels(passage, by, *pair)


def _time(passage: Passage, one: Mention) -> date:
    """Return when a level was so: its date, or today if its verb is in the present; the first day of all if words tell neither."""
    place = one.figure.date
    if place is not None and (latest := passage.dates[place].latest) is not None:
        return latest
    first = passage.doc.sentences[one.sentence].first
    verbs = [token.tag for token in passage.doc.tokens[first : one.first] if token.tag in FINITE]
    return date.max if verbs and verbs[-1] in _PRESENT else date.min


def in_order(passage: Passage, pair: tuple[Mention, Mention], way: str) -> tuple[Mention, Mention]:
    """Return the level before and the one after: as the words tell, else as the numbers and the way do."""
    if ends_with("from before", lead(passage, pair[1])):
        return pair[::-1]
    times = _time(passage, pair[0]), _time(passage, pair[1])
    if times[0] != times[1] and date.min not in times:
        return pair if times[0] < times[1] else pair[::-1]
    first, second = (when(passage, one) for one in pair)
    if first != second and TO_COME not in (first, second):
        return pair if first < second else pair[::-1]
    rising = pair[0].value < pair[1].value
    return pair if rising == (way != "down") else pair[::-1]


def _is_of_these(passage: Passage, by: Mention, pair: tuple[Mention, Mention]) -> bool:
    """Say whether no other thing is said to have moved: what the rate is of is named where the levels are, or not at all."""
    if is_on_another_basis(passage, by) or is_on_another_basis(passage, pair[1]):
        return False
    shares = [
        one
        for one in within(passage, pair[0].sentence, by.sentence)
        if is_share(one.figure) and not is_level(one.figure) and one.place != by.place and one.first < by.first
    ]
    # "An increase of 12% on her career average".
    against = begins_with("against what", tail(passage, by)) and not has_its_time(passage, by)
    elsewhere = all(names_another(passage, by, one) for one in pair)
    if shares or against or elsewhere or _is_of_another(passage, by, pair):
        return False
    nouns = _what_moved(passage, by)
    told = {singular(word) for word in _words(passage, pair).split()}
    if says("concluding", lead(passage, by)):
        # "Rents have thus gone up by 15%".
        return True
    # What a thing fetches or costs is its price, whatever verb tells it.
    priced = by.figure.of is None and all(one.figure.kind in ("money", "rate") for one in pair)
    generic = {
        word for word in nouns if says("any movement", f" {word} ") or (priced and says("price noun", f" {word} "))
    }
    # "House burglaries have been halved. There were 408 break-ins": the second time without what describes it.
    described = [singular(word) for word in (by.figure.measure or "").lower().split() if word.isalpha()][:-1]
    if pair[0].sentence == by.sentence + 1 and " " not in (pair[0].figure.unit or ""):
        generic |= set(described)
        if _opens_with_there(passage, pair[0]):
            generic |= {word.lower() for word in (by.figure.of or "").split()}
            generic |= nouns if _is_all_told(passage, pair[0]) else set()
    return all(
        any(noun == word or (akin_nouns(noun, word) and not _are_two_callings(noun, word)) for word in told)
        for noun in nouns - generic
    )


def _opens_with_there(passage: Passage, one: Mention) -> bool:
    """Say whether a sentence goes on with "There were" and a level, so that it names no other place."""
    first = passage.doc.sentences[one.sentence].first
    return passage.doc.tokens[first].lower == "there" and one.first - first <= _NOUN


def _are_two_callings(one: str, other: str) -> bool:
    """Say whether two nouns are for people of two kinds: nurses and patients, but not staff and people."""
    return is_person(one) and is_person(other) and not {one, other} & {"person", "people"}


def _is_all_told(passage: Passage, one: Mention) -> bool:
    """Say whether a number without a noun is of no place or part of its own: "There were 372 in the year", not "in the capital"."""
    end = clause_end(passage, one.last, passage.doc.sentences[one.sentence].last)
    return is_bare(one.figure) and nouns_between(passage, one.last, end) <= TIMES


def _what_moved(passage: Passage, by: Mention) -> set[str]:
    """Return the nouns and names of what a change is of: none of "the 15% fall", those of its clause of "had a rise of 15%"."""
    before, behind = without_last("how exactly", lead(passage, by)), tail(passage, by).replace("%", " ").split()
    first = any(says(kind, f" {' '.join(behind[:1])} ") for kind, _ in _SIGNS.values())
    called = first or any(ends_with(kind, before.removesuffix("of ")) for kind, _ in _SIGNS.values())
    if not called or says("of what moved", f" {' '.join(behind[first : first + 1])} "):
        return _names(passage, by)
    begin = clause_begin(passage, passage.doc.sentences[by.sentence].first, by.first)
    said = words_of(passage, begin, by.first)
    if ends_with("known or pointed", before) or len(said.split()) <= _APPOSED:
        return set()
    # "The sector had a rise of 15%", but "the police noted a fall of 28 per cent".
    return nouns_between(passage, begin, by.first) if says("has moved", said) else _names(passage, by)


def _names(passage: Passage, by: Mention) -> set[str]:
    """Return the nouns and names of what a rate is said to be of."""
    named = {singular(word) for word in (by.figure.measure or "").lower().split() if word.isalpha()}
    before = passage.doc.tokens[max(0, by.first - 2) : by.first]
    if not named and len(before) > 1 and before[1].lower == "by" and before[0].tag in NOUNS:
        # "Its ability to cut spending by half".
        named = {singular(before[0].lower)}
    counting = any(says("counting noun", f" {noun} ") for noun in named)
    told = {singular(word) for word in (by.figure.of or "").split() if counting or word[:1].isupper()}
    return (named - TIMES) | {word.lower() for word in told}


def _is_of_another(passage: Passage, by: Mention, pair: tuple[Mention, Mention]) -> bool:
    """Say whether a rate is told with what else it is of, or of a number between: "45% fewer than Orr", "in the region they rose"."""
    begin = clause_begin(passage, passage.doc.sentences[by.sentence].first, by.first)
    if says("another one", words_of(passage, begin, by.first)):
        return True
    is_verb = passage.doc.tokens[by.last].tag in FINITE
    if not is_verb and "than" in tail(passage, by).split()[:3] and not says("earlier behind", tail(passage, by)):
        return True
    if says("known or pointed", f" {' '.join(without_last('how exactly', lead(passage, by)).split()[-1:])} "):
        return False
    last = max(one.first for one in pair)
    between = [one for one in within(passage, pair[0].sentence, by.sentence) if last < one.first < by.first]
    if any(is_level(one.figure) and one.value >= _FEW and one.figure.kind != "age" for one in between):
        return True
    # "In the region as a whole they rose": what a sentence opens with.
    tokens = passage.doc.tokens
    first = passage.doc.sentences[by.sentence].first
    if pair[1].sentence == by.sentence or tokens[first].lower not in PREPOSITIONS:
        return False
    told = set(_words(passage, pair).split())
    comma = next(
        (k for k in range(first, by.first) if tokens[k].tag in ("PRP", ",") or tokens[k].tag in FINITE), by.first
    )
    return any(token.tag in NOUNS and token.lower not in told for token in tokens[first:comma])


def _words(passage: Passage, pair: tuple[Mention, Mention]) -> str:
    """Return the words of two levels: of their sentences up to the second, and what it counts; not the noun of "a share"."""
    last = max(pair, key=lambda one: one.last)
    told = []
    for sentence in sorted({one.sentence for one in pair}):
        first = passage.doc.sentences[sentence].first
        end = passage.doc.sentences[sentence].last
        end = min(end, last.last + _NOUN) if sentence == last.sentence else end
        told += words_of(passage, first, end).split()
    return " ".join(word for place, word in enumerate(told) if not place or told[place - 1] not in ("a", "an", "per"))


def _are_told_of_two_times(passage: Passage, by: Mention, one: Mention, other: Mention) -> bool:
    """Say whether words, dates or roles make two levels of two times; beside a change, its place may do so."""
    roles = {one.figure.role, other.figure.role}
    times = {when(passage, one), when(passage, other)}
    dated = None not in (one.figure.date, other.figure.date) and one.figure.date != other.figure.date
    beside = one.sentence == other.sentence and ends_with("from before", lead(passage, other))
    apposed = by.first > other.last and by.sentence == other.sentence and _is_apposed(lead(passage, by))
    behind = one.sentence == other.sentence != by.sentence and says(
        "earlier behind", sentence_words(passage, one.sentence)
    )
    return behind or roles >= {"before"} or len(times) == 2 or dated or beside or apposed


def _is_apposed(before: str) -> bool:
    """Say whether the last words before a change set it behind what was told: "at 4.5 by six, a rise of 1.4"."""
    said = before.split()
    marks = [place for place, word in enumerate(said) if word in (",", "–", "—", "(")]
    return bool(marks) and len(said) - marks[-1] <= _SHORT
