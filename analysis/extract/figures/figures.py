"""Figures: quantities as stated, with their bounds, what they are of, and the places, dates and holders beside them.

The conventions (what is a figure, how far its text runs, what opens a bound) stand in ``lexicon/modifiers.csv``,
``lexicon/numbers.csv`` and in the modules that this one puts together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from analysis.extract.figures.changes import BEFORE, CHANGE, LEVEL, amount_changed, role_of
from analysis.extract.figures.done import is_money
from analysis.extract.figures.kinds import Kind, kind_of
from analysis.extract.figures.measures import measured_of
from analysis.extract.figures.numbers.modifiers import bounds, modifier_after
from analysis.extract.figures.numbers.units import measures
from analysis.extract.figures.numbers.words import Line, line_of, may_hold_number, written_in_one
from analysis.extract.figures.quantities.measured import Quantity
from analysis.extract.figures.quantities.quantities import quantities
from analysis.extract.figures.quantities.sharing import left_out
from analysis.extract.figures.restated import restate
from analysis.extract.figures.when import whens
from analysis.extract.figures.worded.worded import may_be_worded, wordings
from analysis.extract.holdings.control import controls
from analysis.extract.records import DateExpression, Figure, Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.wordforms import lemma

_OVER_A_TIME = words("beside_numbers", "word", where="over time")
_OVER_OF_A_VERB = words("beside_numbers", "word", where="over of a verb")
_BEFORE_OVER = words("beside_numbers", "word", where="before over")
_AGO = words("date_words", "word", **{"class": "ago"}) | words("date_words", "word", **{"class": "later"})
# "9 per cent more than ten years earlier".
_AMOUNTS = words("numbers", "word", kind="scale") | {"cent", "percent", "%", "points", "m", "bn"}
_COMPARING = frozenset({"lower", "higher", "larger", "smaller", "greater"})
_NUMBER, _WORDING, _COMPOUND, _UNIT = 1, 2, 4, 8
_MOST_WORDS = 1 << 16
# Expressions of time that hold a number of days or years, which is a figure as well: "three weeks ago".
_TIMES_WITH_FIGURES = frozenset({"offset", "duration", "event", "set"})


class _Setting(NamedTuple):
    """What stands around figures: dates that are none, and places that have names."""

    doc: Doc
    taken: Spans
    named: Spans
    names: list[str]

    def places(self, span: Span, whole: Span | None) -> tuple[str, ...]:
        """Return the places named in a figure and in what it is a part of."""
        inside = (
            self.named.within(span if whole is None else Span(span.start, max(span.end, whole.end)))
            if self.names
            else []
        )
        return tuple(dict.fromkeys(self.names[place] for place in inside if self.names[place])) if inside else ()


def figures(doc: Doc, places: Sequence[Place], dates: Sequence[DateExpression]) -> Iterator[Figure]:
    """Yield the figures of an article, in the order of the text.

    Parameters
    ----------
    doc : Doc
    places : sequence of Place
        What :func:`~analysis.extract.places.places` yields.
    dates : sequence of DateExpression
        What :func:`~analysis.extract.dates.dates.dates` yields; no number inside a date is a figure.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> text = "More than 110,000 square km, or 70-80% of the land, is held by two of the four armies."
    >>> for figure in figures(parse(Article(text)), [], []):
    ...     print(figure.span.of(text), figure.kind, figure.low, figure.high, figure.modifier, figure.unit)
    110,000 square km area 110000.0 None more than square kilometer
    70-80% share 70.0 80.0 range percent
    two count 2.0 2.0 exact army
    four count 4.0 4.0 exact army
    """
    setting = _Setting(
        doc,
        Spans(date.span for date in dates if date.kind not in _TIMES_WITH_FIGURES),
        Spans(place.span for place in places),
        [place.name if place.rule != "government" else "" for place in places],
    )
    hints = list(map(_HINTS.__getitem__, [token.text for token in doc.tokens]))
    hinted = [i for i, hint in enumerate(hints) if hint]
    numbered = [figure for line in _lines(doc, hinted, hints) for figure in _numbered(line, setting)]
    worded = wordings(doc, [i for i in hinted if hints[i] & _WORDING], setting.named)
    rows = sorted([*numbered, *_worded(worded, numbered, setting)], key=lambda figure: (figure.span, figure.kind))
    held = controls(doc, places, rows)
    for index, (figure, date) in enumerate(zip(rows, whens(doc, dates, rows), strict=True)):
        holder = held[index].holder if index in held else None
        holder = None if figure.change is not None and figure.whole is None else holder
        yield replace(figure, holder=holder, date=date) if holder is not None or date is not None else figure


class _Hints(dict[str, int]):
    """What words hint at: a number, a figure without one, a number written in one with a word, "an hour"."""

    def __missing__(self, form: str) -> int:
        if len(self) > _MOST_WORDS:
            self.clear()
        self[form] = _hint(form)
        return self[form]


_HINTS = _Hints()


def _hint(form: str) -> int:
    compound = _COMPOUND * (written_in_one(form) != ())
    worded = _WORDING * may_be_worded(form.lower())
    return _NUMBER * may_hold_number(form) + worded + compound + _UNIT * (form in measures())


def _lines(doc: Doc, hinted: list[int], hints: list[int]) -> Iterator[Line]:
    """Yield the sentences that may hold a number."""
    last = 0
    for i in hinted:
        if i >= last and (hints[i] & _NUMBER or (hints[i] & _UNIT and i and doc.before(i).lower in ("a", "an"))):
            sentence = doc.sentence_at(doc.tokens[i].start)
            last = sentence.last
            compound = any(hint & _COMPOUND for hint in hints[sentence.first : last] if hint)
            yield line_of(doc, sentence) if compound else Line.plain(doc, sentence)


def _worded(worded: Iterable[Figure], numbered: list[Figure], setting: _Setting) -> Iterator[Figure]:
    """Yield the figures without a number that say more than a number in them, or than another one around them."""
    taken, end = Spans(figure.span for figure in numbered), 0
    for figure in sorted(worded, key=lambda each: (each.span.start, -each.span.end)):
        if figure.kind in ("vague", "source_count") and taken.touch(figure.span):
            continue
        if figure.span.start >= end or figure.kind not in ("share", "universal", "vague"):
            end = figure.span.end
            yield replace(figure, places=setting.places(figure.span, figure.whole))


def _numbered(line: Line, setting: _Setting) -> list[Figure]:
    found = quantities(line, setting.taken)
    pairs = [(quantity, figure) for quantity in found if (figure := _figure(line, quantity, setting)) is not None]
    kept, rows = [quantity for quantity, _ in pairs], [figure for _, figure in pairs]
    for k in range(1, len(rows)):
        if (name := left_out(line, kept[k - 1], kept[k])) is not None and rows[k].unit == rows[k - 1].unit:
            rows[k] = replace(rows[k], measure=rows[k - 1].measure, of=name)
    return restate(line, kept, rows)


def _figure(line: Line, quantity: Quantity, setting: _Setting) -> Figure | None:
    kind = kind_of(line, quantity)
    if kind is None:
        return None
    modifier = _modifier(line, quantity, kind)
    ends = bounds(quantity.low, quantity.high, modifier)
    if quantity.low != quantity.high:
        modifier = "range" if quantity.ranged else "vague"
        ends = bounds(quantity.low, quantity.high, modifier)._replace(
            low_closed=quantity.closed, high_closed=quantity.closed
        )
    change = None if quantity.role else amount_changed(line, quantity, _amount(kind))
    span = Span(line.words[quantity.first].start, line.words[(kind.last or quantity.last) - 1].end)
    role = CHANGE if change is not None else quantity.role or role_of(line, quantity.begin)
    if role == BEFORE and kind.kind == "length" and not quantity.role and "to" not in line.lower:
        # "Turned in from three yards".
        role = LEVEL
    measured = measured_of(line, quantity, kind, role)
    return Figure(
        span=span,
        kind=kind.kind,
        low=ends.low,
        high=ends.high,
        low_closed=ends.low_closed,
        high_closed=ends.high_closed,
        modifier=modifier,
        change=change,
        unit=kind.unit,
        subject=kind.subject,
        places=setting.places(span, kind.whole),
        holder=None,
        rule=kind.rule,
        role=role,
        measure=measured.measure,
        of=measured.of,
        whole=kind.whole,
    )


def _modifier(line: Line, quantity: Quantity, kind: Kind) -> str:
    """Return the modifier of a figure.

    "Over" is none in "over two years of war" nor in "handed over 18 men", "within 60 miles" is up to them.
    """
    modifier, before = quantity.modifier, line.word(quantity.begin - 1)
    if modifier == "more than" and line.word(quantity.begin) == "over":
        handed = line.tag(quantity.begin - 1)[:2] == "VB" and lemma(before) in _OVER_OF_A_VERB
        if line.word(quantity.end) in _AGO:
            # "Who took over 14 months ago", but "died over 14 months ago".
            return "exact" if lemma(before) == "take" else modifier
        if kind.kind == "duration" or (kind.unit or "").rpartition(" ")[2] in _OVER_A_TIME:
            return modifier if before in _BEFORE_OVER else "exact"
        return "exact" if handed else modifier
    if (
        modifier
        and kind.kind == "duration"
        and (line.word(quantity.begin) in _COMPARING or before in _AMOUNTS or line.tag(quantity.begin - 1) == "CD")
        and line.word(quantity.end) in _AGO
    ):
        # "Lower than a year ago".
        return "exact"
    if modifier:
        return "exact" if _is_counted_exactly(line, quantity) else modifier
    if before == "within" and kind.kind == "length":
        return "up to"
    after = modifier_after(line.lower, quantity.last) or modifier_after(line.lower, quantity.end)
    if line.word(quantity.last) == "plus" and line.tag(quantity.last + 1)[:2] == "NN" and quantity.unit is not None:
        # "$5 an hour plus tips": what comes on top.
        return "exact"
    return after[0] if after is not None else "exact"


def _is_counted_exactly(line: Line, quantity: Quantity) -> bool:
    """Say whether "as many as" only tells that a number is large: "as many as 738 of the 900", not "as many as 40 boats"."""
    known = line.lower[quantity.begin : quantity.begin + 3] == ["as", "many", "as"]
    return known and quantity.low % 10 != 0 and line.word(quantity.last) == "of"


def _amount(kind: Kind) -> str:
    """Return what a figure is an amount of, as far as words for rises and falls care."""
    if kind.kind == "share" or kind.unit == "point":
        return "rate"
    return "money" if is_money(kind) else "measure" if kind.rule == "unit" else "count"
