"""How long something has lasted: ages, anniversaries and years, beside the dates when it began and when that was said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analysis.extract.records import DateExpression, Figure, Relation
from analysis.extract.relations.about import is_by_another
from analysis.extract.relations.left_out import leaves_out, token_of
from analysis.extract.relations.nearby import Mention, Passage, mention_of
from analysis.extract.relations.protagonists import are_of_two
from analysis.extract.relations.readings import bounded
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.stretches import UNITS, Stretch, between, ends_of_range, near_to, years

_WORDS = 10
_SENTENCES = 3
_ONLY_AN_AGE = 5
_NEAR, _WEEKS, _YEAR = 2, 60, 366
_FURTHEST = 0.7
# The place of the day of publication, which no sentence tells.
_UNTOLD = -1
# The fewest and the most days.
_DAYS_IN = {"day": (1, 1), "week": (7, 7), "month": (28, 31)}
_OF_ORDINALS = (
    {"wedding": "wedding"}
    | dict.fromkeys(["anniversary", "birthday", "jubilee"], "anniversary")
    | dict.fromkeys(["year", "season"], "year")
)
_OF_ORDINALS |= dict.fromkeys(_DAYS_IN, "nth")


def spans(passage: Passage, figures: tuple[Figure, ...]) -> Iterator[Relation]:
    """Yield ages and spans of years with the least and the most that the dates leave."""
    begun = {kind: dated(passage, kind) for kind in ("born", "begun", "began", "died", "married")}
    for mention in _lasting(passage, figures):
        rule = _rule(passage, mention)
        if rule is None:
            continue
        if rule in ("between", "gap"):
            yield from _between(passage, mention, back=rule == "gap")
            continue
        start = _start(passage, mention, rule, begun)
        end = _end(passage, mention, rule, begun["died"], start)
        if (
            start is None
            or end is None
            or end.first < start.last
            or _are_two_people(passage, start.sentence, mention.sentence)
            or (rule in ("lived", "aged") and are_of_two(passage, start.sentence, mention, token_of(passage, start)))
            or (rule in ("year", "nth", "anniversary") and leaves_out(passage, mention, start, end))
        ):
            continue
        low, high = years(start.last, end.first), years(start.first, end.last)
        if rule in ("anniversary", "wedding"):
            rule = "anniversary"
            low = high = end.last.year - start.first.year
            if end.sentence == _UNTOLD and mention.value <= high:
                # "It was founded in 1901. It marked its centenary with a match": on no day that is told.
                continue
        if rule == "year":
            low, high = low + 1, high + 1
        if rule == "nth":
            yield from _nth(passage, mention, start, end)
            continue
        if rule == "for":
            if is_by_another(passage, mention.first, passage.doc.sentences[start.sentence].first):
                continue
            low, high = low - 1, high + 1
        yield from near_to(mention, f"age: {rule}", max(0, low), high)


def _start(passage: Passage, mention: Mention, rule: str, begun: Mapping[str, list[Stretch]]) -> Stretch | None:
    """Return when what lasted began: a birth, a wedding or a beginning, the only one nearby."""
    if rule in ("wedding", "nth"):
        return _only(begun["married" if rule == "wedding" else "began"], mention)
    birthday = mention.figure.subject == "birthday"
    start = _only(begun["born" if rule in ("lived", "aged") or birthday else "begun"], mention)
    its = birthday and mention.figure.span.of(passage.doc.text).lower().startswith("its ")
    if start is None and birthday:
        # "The choir, founded in 1949, celebrates its 75th birthday".
        start = _only([one for one in begun["begun"] if its or one.sentence == mention.sentence], mention)
    if start is None and rule in ("anniversary", "year") and not birthday and mention.figure.subject != "jubilee":
        start = _first_of_two(passage, mention)
    return start


def _nth(passage: Passage, mention: Mention, start: Stretch, end: Stretch) -> Iterator[Relation]:
    """Yield the day, week or month of what began, as the calendar counts it, its first or the one behind it counted as one.

    A trial has a day only where the court sits.
    """
    if tail(passage, mention).startswith(" of ") and start.sentence != mention.sentence:
        return
    least, most = max(0, (end.first - start.last).days), (end.last - start.first).days
    shortest, longest = _DAYS_IN[mention.figure.subject or ""]
    sits = any(
        says("counted by sittings", sentence_words(passage, sentence))
        for sentence in (mention.sentence, start.sentence)
    )
    low, high = 1.0 if sits else float(least // longest), float(most // shortest + 1)
    nearest = min(max(mention.value, low), high)
    if abs(nearest - mention.value) <= _FURTHEST * max(nearest, mention.value):
        yield bounded(mention, "age: nth", (low, high))


def _between(passage: Passage, mention: Mention, *, back: bool = False) -> Iterator[Relation]:
    """Yield a span that lies between the two dates of its sentence, or of the one before it.

    "Opened in 1964 and closed in 2014 after 50 years", "from 4 May to 27 May. In the 23 days between".
    """
    there = [
        (passage.doc.sentence_at(one.span.start).i, one.earliest, one.latest)
        for one in passage.dates
        if one.earliest is not None and one.latest is not None and one.kind != "present" and not one.span.overlaps(mention.figure.span)
    ]  # fmt: skip
    pointed = ends_with("in those", lead(passage, mention))
    there = [one for one in there if (one[2] - one[1]).days <= 366 or not back or pointed or one[0] == mention.sentence]
    days = [Stretch(*one) for one in there if one[0] == mention.sentence]
    if back and len(days) < 2:
        earlier = [Stretch(*one) for one in there if one[0] == mention.sentence - 1]
        # "Walked out on 6 October. They signed on 24 October, 18 days later".
        days = [*earlier, *days] if not days or (len(earlier) == 1 and earlier[0].last < days[0].first) else days
    if len(days) == 1 and (ends := ends_of_range(passage, mention, days[0])) is not None:
        days = list(ends)
    if len(days) != 2:
        return
    first, second = sorted(days, key=lambda one: one.first)
    yield from between(mention, "age: between", (first, second))


def _lasting(passage: Passage, figures: tuple[Figure, ...]) -> Iterator[Mention]:
    """Yield ages, spans of years and ordinals."""
    for index, figure in enumerate(figures):
        doc = passage.doc
        told = figure.kind in ("age", "count") or figure.unit in UNITS or figure.kind == "ordinal"
        if told and figure.low is not None and figure.low == figure.high:
            yield mention_of(doc, index, figure)


def _rule(passage: Passage, one: Mention) -> str | None:
    """Return what kind of span a figure is."""
    figure = one.figure
    before, behind = lead(passage, one), tail(passage, one)
    if figure.kind == "ordinal" and behind.startswith(" of ") and figure.subject not in _DAYS_IN:
        return None
    if figure.kind == "ordinal" and figure.subject in ("year", "season") and begins_with("of a part", behind):
        # "Its 75th year on the site": it is older.
        return None
    if figure.kind == "ordinal":
        yearly = figure.subject == "time" and says("every year", sentence_words(passage, one.sentence))
        return "year" if yearly else _OF_ORDINALS.get(figure.subject or "")
    dead = says("died", sentence_words(passage, one.sentence)) or _is_told_of_the_dead(passage, one)
    became = begins_with("when one became", behind) or begins_with("at that time", behind)
    when = ends_with("was aged", before) and became
    at = before.endswith(" , at ") and says("mark", behind[:3])
    if not dead and (when or at or ends_with("when aged", before)) and figure.kind in ("age", "count"):
        return "aged"
    if figure.kind == "age":
        return "lived" if dead else None
    if figure.kind == "duration" and _is_gap(passage, one):
        return "gap"
    years = figure.kind == "duration" and figure.unit == "year"
    after = ends_with("after years", before) and (says("mark", behind[:3]) or begins_with("in that state", behind))
    if years and (
        after
        or (begins_with("years later", behind) and _ends_sentence(behind) and not ends_with("after years", before))
    ):
        return "between"
    # "A prize that has gone to men for 20 years": of something else.
    described = says("thing that has", before)
    going = ends_with("for", before) and says("have been", before) and not begins_with("in a row", behind)
    if years and ends_with("celebrating", before) and begins_with("in that state", behind):
        return "anniversary"
    if years and going and not described:
        return "for"
    return None


def _is_gap(passage: Passage, one: Mention) -> bool:
    """Say whether a span is said to lie between two days: "in the 23 days between", "closed on 13 June, ten days later"."""
    before, behind = lead(passage, one), tail(passage, one)
    opening = one.first - passage.doc.sentences[one.sentence].first <= 3
    closed = says("mark", f" {' '.join(behind.split()[1:4])} ")
    between = ends_with("in the time", before) and begins_with("between them", behind) and closed
    pointed = begins_with("pointing", f" {' '.join(before.split()[-1:])} ") and not says("relative", behind[:6])
    these = (opening and ends_with("it took", before) and begins_with("mark", behind)) or (
        (opening or pointed) and ends_with("in those", before)
        and (pointed or not begins_with("of another", behind)) and " of " not in behind[:4]
    )  # fmt: skip
    # "He won in 2008 and lost in 2012; six years later, he won again": of another day.
    ends = [each.span.end for each in passage.dates if each.span.end <= one.figure.span.start]
    dated = bool(ends) and passage.doc.text[ends[-1] : one.figure.span.start].strip() == ","
    later = (
        before.endswith(" , ")
        and begins_with("later on", behind)
        and (_ends_sentence(behind) or (dated and _is_closed_behind(behind)))
    )
    # "Was lifted on 27 May, after 23 days.", "from 2 March to 20 March, a total of 18 days".
    after = before.endswith(" , after ") and behind.split()[:1] == ["."]
    beside = ends and says("beside", f" {passage.doc.text[ends[-1] : one.figure.span.start].strip()} ")
    in_all = bool(beside) and (
        begins_with("in_all", f" {' '.join(behind.split())} ") or ends_with("a total of", before)
    )
    ranged = begins_with("from one to another", behind)
    return ranged or between or these or later or after or in_all


def _are_two_people(passage: Passage, one: int, other: int) -> bool:
    """Say whether one sentence speaks of a man only and the other of a woman only: "He was born …. She died at 81"."""
    told = [{sex for sex in ("a man", "a woman") if says(sex, sentence_words(passage, each))} for each in (one, other)]
    return one != other and len(told[0]) == len(told[1]) == 1 and told[0] != told[1]


def _is_told_of_the_dead(passage: Passage, one: Mention) -> bool:
    """Say whether a sentence is no more than an age, and the one before tells of a death: "… has died. He was 81."."""
    words = sentence_words(passage, one.sentence).split()
    before = sentence_words(passage, one.sentence - 1) if one.sentence else " "
    return one.figure.kind == "age" and len(words) <= _ONLY_AN_AGE and says("died", before)


def _is_closed_behind(behind: str) -> bool:
    """Say whether a comma follows "later" at once."""
    return behind.split()[1:2] == [","]


def _ends_sentence(behind: str) -> bool:
    """Say whether nothing but "later" stands between a span and the end of its sentence."""
    return behind.split()[1:2] in (["."], [";"])


def dated(passage: Passage, kind: str) -> list[Stretch]:
    """Return the days of which words say that something began, or one was born or died."""
    stretches = []
    for index, one in enumerate(passage.dates):
        if one.earliest is None or one.latest is None or (one.latest - one.earliest).days > 366:
            continue
        token = passage.doc.token_at(one.span.start)
        sentence = passage.doc.sentence_at(one.span.start)
        before = [passage.doc.token_at(other.span.end) for other in passage.dates[max(0, index - 1) : index]]
        if kind == "died" and all(says(sex, sentence_words(passage, sentence.i)) for sex in ("a man", "a woman")):
            # "She married a painter in 1955; he died in 1999": nobody can tell without them.
            continue
        if kind == "born" and _is_of_anothers(passage, token):
            continue
        said = words_of(passage, max([sentence.first, token - _WORDS, *before]), token)
        if says(kind, f" {said.rsplit(' and ', maxsplit=1)[-1]}" if kind == "died" else said):
            stretches.append(Stretch(sentence.i, one.earliest, one.latest))
    return stretches


def _is_of_anothers(passage: Passage, date: int) -> bool:
    """Say whether a birth is told of somebody's that the sentence is not of: "he lives with his wife, who was born in 1983"."""
    doc = passage.doc
    sentence = doc.sentence_at(doc.tokens[date].start)
    behind = [each for each in doc.verbs_in(sentence.first, date) if each.kind == "relative"]
    owned = behind[-1].antecedent if behind else None
    subjects = [each.phrase for each in doc.verbs_in(sentence.first, sentence.last) if each.kind == "main"]
    return owned is not None and doc.tokens[owned.first].tag == "PRP$" and owned not in subjects


def _only(begun: list[Stretch], mention: Mention) -> Stretch | None:
    """Return the one beginning nearby; of two nobody knows which is meant."""
    close = [one for one in begun if abs(one.sentence - mention.sentence) <= _SENTENCES]
    return close[0] if len(close) == 1 else None


def _first_of_two(passage: Passage, mention: Mention) -> Stretch | None:
    """Return the earlier of the only two dates up to a sentence: "fought in 1644. In 2019 … the 375th anniversary"."""
    told = {
        (one.earliest, one.latest): Stretch(passage.doc.sentence_at(one.span.start).i, one.earliest, one.latest)
        for one in passage.dates
        if one.earliest is not None and one.latest is not None and one.kind == "date" and _is_day(one)
        if 0 <= mention.sentence - passage.doc.sentence_at(one.span.start).i <= 1
    }
    first = min(told.values(), key=lambda one: one.first, default=None)
    first_held = first is not None and first.sentence == mention.sentence
    return first if len(told) == 2 and (mention.figure.subject == "anniversary" or first_held) else None


def _end(passage: Passage, mention: Mention, rule: str, died: list[Stretch], start: Stretch | None) -> Stretch | None:
    """Return of what day a span is: of that of a death, of one in the sentence or just before it."""
    if rule == "for":
        # What "has been shut for 58 years" is so until now.
        since = start is not None and not _is_long_ago(passage, mention, start, 2 * _YEAR)
        return _published(passage) if since and " had " not in lead(passage, mention) else None
    if rule == "lived":
        if died or _is_long_ago(passage, mention, start):
            return died[0] if len(died) == 1 else None
        return _published(passage)
    # "She was 25 at the time": at that of the sentence before.
    then = rule == "aged" and begins_with("at that time", tail(passage, mention))
    back = 1 if then else {"anniversary": 1}.get(rule, 0)
    there = [
        Stretch(sentence, one.earliest, one.latest)
        for one in passage.dates
        for sentence in (passage.doc.sentence_at(one.span.start).i,)
        if one.earliest is not None and one.latest is not None and _is_day(one)
        if 0 <= mention.sentence - sentence <= back
        and not _is_parted(passage, one, mention)
        and (rule in ("aged", "year") or start is None or one.earliest > start.first)
    ]
    if not there and rule == "aged" and _is_long_ago(passage, mention, start):
        return None
    if there:
        return max(there, key=lambda one: one.last)
    return _published(passage)


def _is_parted(passage: Passage, date: DateExpression, mention: Mention) -> bool:
    """Say whether a semicolon stands between a date and what is told of: "Its centenary was in the war; it burned down in 1950"."""
    edges = sorted([date.span, mention.figure.span], key=lambda span: span.start)
    between = passage.doc.text[edges[0].end : edges[1].start]
    # "Made its first profit in its fifth year and its second in 2023".
    return ";" in between or (edges[1] is date.span and " and " in between)


def _is_long_ago(passage: Passage, mention: Mention, start: Stretch | None, days: int = _WEEKS) -> bool:
    """Say whether another date than that of a birth is told nearby: that of a death, perhaps, which was not now."""
    published = passage.doc.article.published
    told = [one for one in passage.dates if one.earliest is not None and one.latest is not None and one.kind == "date"]
    near = [one for one in told if abs(passage.doc.sentence_at(one.span.start).i - mention.sentence) <= _NEAR]
    return published is not None and any(
        one.latest is not None
        and (published - one.latest).days > days
        and (start is None or one.earliest != start.first)
        for one in near
    )


def _published(passage: Passage) -> Stretch | None:
    published = passage.doc.article.published
    return None if published is None else Stretch(_UNTOLD, published, published)


def _is_day(one: DateExpression) -> bool:
    return one.earliest is not None and one.latest is not None and (one.latest - one.earliest).days <= 366
