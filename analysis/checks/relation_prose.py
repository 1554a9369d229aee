"""Relations in words: what figures come to by what the text says of them, beside what it gives."""

from __future__ import annotations

from analysis.checks.amounts_stated import LEFT_OF_SHARE, averaged, share_told, stands_beside, stands_for, times_told
from analysis.checks.conversions import in_other_unit, in_unit_of, scale_of
from analysis.checks.evidence import Cited, Evidence
from analysis.checks.intervals import Interval
from analysis.checks.prose import listed, quoted
from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import is_points, is_share


def explained(evidence: Evidence, one: Relation, *, fits: bool) -> str:
    """Say in a sentence what a relation comes to, and whether that is what the article gives."""
    figures = {role: [evidence.figure(index) for index in one.of(role)] for role, _ in one.roles}
    words = {role: [quoted(figure.text) for figure in given] for role, given in figures.items()}
    if one.kind == "sum":
        return _sum(one, figures, words, fits=fits)
    if one.kind == "share" and one.sense == "at most":
        return f"{words['part'][0]} is a part of {words['whole'][0]}, {_room(fits=fits)}."
    if one.rule == "share: half in words":
        told = words["share"][0] if "share" in words else f"{words['part'][0]} of {words['whole'][0]}"
        return f"{told} is said to be {'less' if one.low is None else 'more'} than half, {'as it is' if fits else 'and is not'}."
    if one.kind == "order" or one.sense in ("more", "less"):
        first, last = ("left", "right") if one.kind == "order" else ("after", "before")
        than = "more" if one.sense == "more" else "less"
        return f"{words[first][0]} is said to be {than} than {words[last][0]}, {'as it is' if fits else 'and is not'}."
    if one.kind == "same":
        return f"{' and '.join(_said(evidence, figures, words))} are of one thing, {'and agree' if fits else 'and differ'}."
    if one.kind in ("count", "age"):
        return _given(evidence, one, fits=fits)
    if one.kind == "conversion":
        right = evidence.figure(one.of("right")[0])
        left = in_other_unit(evidence, one) or Interval()
        told = right.record.unit or ""
        unit = f" {told if told.isupper() else f'{told}s'}"
        return f"{words['left'][0]} is {_written(left)}{unit}, {'as' if fits else 'not'} {words['right'][0]}."
    if one.kind == "average" and "parts" in figures:
        parts = figures["parts"]
        mean = sum((stands_for(part) for part in parts[1:]), stands_for(parts[0])).times(1 / len(parts))
        return f"The average of {listed(words['parts'])} is {_written(mean)}, {'as' if fits else 'not'} {words['each'][0]}."
    told, comes_to, given = product(one, figures, words)
    return f"{told} is {_written(comes_to)}, {'as' if fits else 'not'} {given}."


def _said(evidence: Evidence, figures: dict[str, list[Cited[Figure]]], words: dict[str, list[str]]) -> tuple[str, str]:
    """Return two figures of one thing in words, with who gives each where the two are not one."""
    told = [evidence.voices.source(figures[role][0].record.span) for role in ("left", "right")]
    names = [None if each is None else evidence.records.sources[each].name for each in told]
    left, right = words["left"][0], words["right"][0]
    if names[0] is None or names[1] is None or names[0] == names[1]:
        return left, right
    return f"{left} ({_within(names[0])})", f"{right} ({_within(names[1])})"


def _within(name: str) -> str:
    """Write a name as it stands within a sentence."""
    return name[0].lower() + name[1:] if name.startswith(("The ", "A ", "An ")) else name


def _given(evidence: Evidence, one: Relation, *, fits: bool) -> str:
    """Say how many names follow a number, or how old one is."""
    low, high = one.low or 0.0, one.high or 0.0
    if one.kind == "age":
        age = evidence.figure(one.of("age")[0])
        if age.record.kind == "ordinal":
            return _counted_on(age, low, high, passed=one.rule == "age: anniversary", fits=fits)
        born = one.rule in ("age: born", "age: lived", "age: births", "age: life dates")
        of_day = age.record.unit in ("hour", "minute", "second")
        since = "Born then, one is" if born else f"From the one {'time' if of_day else 'day'} to the other it is"
        if one.rule == "age: births":
            since = "By what else is told of the birth, one is"
        if one.rule == "age: days of the week":
            return f"From the one day to the other it is {low:g} days a week, {'as' if fits else 'not'} {quoted(age.text)}."
        unit = "years old" if born or age.record.kind != "duration" else f"{age.record.unit}s"
        if high < 0:
            return f"Of the two days the one said to be the later is the earlier, {'as' if fits else 'not'} {quoted(age.text)} on."
        span = f"{low:.3g}{f' to {high:.3g}' if high > low else ''} {unit}"
        return f"{since} {span}, {'as' if fits else 'not'} {quoted(age.text)}."
    told = quoted(evidence.figure(one.of("count")[0]).text)
    if one.rule == "count: roster":
        return f"{low:g} are listed, {'as' if fits else 'not'} {told}."
    if one.rule == "count: ordinal":
        return f"With the {low - 1:g} earlier ones that are listed this is number {low:g}, {'as' if fits else 'not'} {told}."
    names = f"{low:g}" if low == high else f"{low:g} or {high:g}"
    said = one.span.of(evidence.doc.text)
    return f"{quoted(said)} gives {names} names, {'as it says' if fits else 'not as many as it says'}."


def _counted_on(age: Cited[Figure], low: float, high: float, *, passed: bool, fits: bool) -> str:
    """Say which day or year it is of what began, or how many years have passed."""
    number = f"{low:g}" if low == high else f"{low:g} or {high:g}" if high - low <= 1 else f"{low:g} to {high:g}"
    told = f"{'as' if fits else 'not'} {quoted(age.text)}"
    if passed:
        return f"Between the two days lie {number} years, {told}."
    unit = "number" if age.record.subject == "time" else age.record.subject
    return f"By the calendar it is {unit} {number}, {told}."


def _sum(one: Relation, figures: dict[str, list[Cited[Figure]]], words: dict[str, list[str]], *, fits: bool) -> str:
    parts = figures["parts"]
    whole = words["whole"][0] if "whole" in words else "all, 100%"
    if one.sense == "each at most":
        room = "which leave room for them" if fits else "which are fewer than one of them"
        return f"{listed(words['parts'])} are parts of {whole}, {room}."
    of = figures["whole"][0].record if "whole" in figures else parts[0].record
    amounts = [stands_for(part).times(in_unit_of(part.record, of)) for part in parts]
    total = sum(amounts[1:], amounts[0])
    if one.sense == "at most":
        close = f"which leaves room in {whole}" if fits else f"more than {whole}"
    else:
        close = f"{'as' if fits else 'not'} {whole}"
    return f"{listed(words['parts'])} add up to {_written(total)}, {close}."


def product(
    one: Relation, figures: dict[str, list[Cited[Figure]]], words: dict[str, list[str]]
) -> tuple[str, Interval, str]:
    """Return an operation on figures in words, what it comes to, and the figure that gives the outcome."""

    def stood(role: str) -> Interval:
        return stands_for(figures[role][0])

    if one.kind == "share":
        share = share_told(figures["share"][0], one.rule)
        told = "What " + words["share"][0] + " leaves" if one.rule == LEFT_OF_SHARE else words["share"][0]
        return f"{told} of {words['whole'][0]}", _by(stood("whole"), share.times(1 / 100)), words["part"][0]
    if one.kind == "ratio":
        return f"{words['factor'][0]} {words['right'][0]}", _by(stood("right"), stood("factor")), words["left"][0]
    if one.kind in ("product", "average"):
        scale = scale_of(*(figures[role][0].record for role in ("count", "each", "total")))
        each = averaged(figures["each"][0], rounded=one.kind == "average").times(scale)
        return (
            f"{words['count'][0]} times {words['each'][0]}",
            _by(stood("count"), each),
            words["total"][0],
        )
    if one.kind == "difference" and "left" not in figures:
        # Of a score or of two times of a race only what lies between them is told.
        what = "The difference of the score" if one.rule == "difference: score" else "The difference of the times"
        return what, Interval(one.low or 0.0, one.high or 0.0), words["by"][0]
    if one.kind == "difference":
        apart = _less(stood("left"), stood("right"))
        apart = Interval(-apart.high, -apart.low) if apart.high < 0 else apart
        return f"The difference of {words['left'][0]} and {words['right'][0]}", apart, words["by"][0]
    if "before" not in figures:
        return _reached(one, figures, words)
    if one.low is not None:
        factor = times_told(one.low, one.high)
        if "share" in figures:
            rate = stood("share").times((1 if one.low > 1 else -1) / 100)
            factor = Interval(1 + min(rate.low, rate.high), 1 + max(rate.low, rate.high))
            before = stands_beside(figures["before"][0], figures["after"][0])
            return f"{one.low:.3g} times {words['before'][0]}", _by(before, factor), words["after"][0]
        return f"{one.low:g} times {words['before'][0]}", _by(stood("before"), factor), words["after"][0]
    return _moved(figures, words)


def _reached(
    one: Relation, figures: dict[str, list[Cited[Figure]]], words: dict[str, list[str]]
) -> tuple[str, Interval, str]:
    """Return by how many per cent a level moved that an amount led to."""
    by, after = stands_for(figures["by"][0]), stands_for(figures["after"][0])
    up = (one.low or 1.0) > 0
    before = _less(after, by) if up else after + by
    rate = Interval(100 * by.low / before.high, 100 * by.high / before.low) if before.low > 0 else Interval()
    told = f"A {'rise' if up else 'fall'} of {words['by'][0]} to {words['after'][0]}, in per cent,"
    return told, rate, words["share"][0]


def _moved(figures: dict[str, list[Cited[Figure]]], words: dict[str, list[str]]) -> tuple[str, Interval, str]:
    before, by = stands_beside(figures["before"][0], figures["after"][0]), stands_for(figures["by"][0])
    down = figures["by"][0].record.change == "down"
    after = _less(before, by) if down else before + by
    # A level in per cent that moved by per cent moved by points, where that is true.
    points = is_share(figures["before"][0].record) and after.overlaps(stands_for(figures["after"][0]))
    if is_share(figures["by"][0].record) and not points and not is_points(figures["by"][0].record):
        factor = (
            Interval(1 - by.high / 100, 1 - by.low / 100) if down else Interval(1 + by.low / 100, 1 + by.high / 100)
        )
        after = _by(before, factor)
    return f"{words['before'][0]} {'less' if down else 'and'} {words['by'][0]}", after, words["after"][0]


def _by(one: Interval, other: Interval) -> Interval:
    return Interval(one.low * other.low, one.high * other.high)


def _less(one: Interval, other: Interval) -> Interval:
    return Interval(one.low - other.high, one.high - other.low)


def _room(*, fits: bool) -> str:
    return "which leaves room for it" if fits else "which is less"


def _written(number: Interval) -> str:
    # As many digits as tell the ends apart; a whole number keeps all of its own.
    digits = "{:,.0f}" if number.low == number.high and float(number.low).is_integer() else "{:,.4g}"
    if max(abs(number.low), abs(number.high)) >= 10_000 or number.high - number.low >= 10:
        digits = "{:,.0f}"
    return number.written(digits)
