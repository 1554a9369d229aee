"""Holdings: statements that a holder controls a share or an area of regions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.extract.holdings.control import Control, controls
from analysis.extract.holdings.controlverbs import CLAUSE_VERBS
from analysis.extract.holdings.regions import Group, Regions
from analysis.extract.records import DateExpression, Figure, Holding, Place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import Span

_KM2 = {
    "square kilometer": 1.0,
    "square mile": 2.589988110336,
    "hectare": 0.01,
    "acre": 0.0040468564224,
    "square meter": 1e-6,
}


def holdings(
    doc: Doc, figures: Sequence[Figure], places: Sequence[Place], dates: Sequence[DateExpression]
) -> Iterator[Holding]:
    """Yield the holdings of an article, in the order of its figures.

    A share is in per cent, an area in km². A share or area that is not of named land is no holding.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.extract.places import places
    >>> doc = parse(Article("Rebels hold over a third of Syria and 60% of the votes."))
    >>> named = list(places(doc))
    >>> for one in holdings(doc, list(figures(doc, named, [])), named, []):
    ...     print(one.holder, one.regions, one.region_codes, one.share_low, one.share_high, one.low_closed)
    rebels ('Syria',) ('SY',) 33.33... None False
    """
    named = Regions(doc, places)
    previous: tuple[int, Group] | None = None
    shares: dict[tuple[str, ...], Holding] = {}
    for index, control in controls(doc, places, figures).items():
        figure = figures[index]
        if figure.kind == "universal" and not _is_land(doc, figure):
            continue
        sentence = doc.sentence_at(figure.span.start)
        base = _base(doc, figure)
        group = named.of(base, figure, control, sentence)
        if (
            group is None
            and base is None
            and previous is not None
            and (previous[0] == sentence.i if figure.kind == "area" else previous[0] >= sentence.i - 1)
            and (figure.kind == "area" or figure.wording == "rest")
        ):
            group = previous[1]
        if group is None or not group.names:
            continue
        previous = (sentence.i, group)
        for row in _rows(doc, index, figure, control, group, dates):
            if figure.wording == "rest":
                yield _rest(row, shares.get(row.regions))
            else:
                shares[row.regions] = row
                yield row


def _rest(row: Holding, other: Holding | None) -> Holding:
    """Give "the rest" what the holding before leaves of the same regions: beside 40 % it is 60 %."""
    if other is None or (other.share_low is None and other.share_high is None):
        return row
    low = None if other.share_high is None else 100.0 - other.share_high
    high = None if other.share_low is None else 100.0 - other.share_low
    return replace(row, share_low=low, share_high=high, low_closed=other.high_closed, high_closed=other.low_closed)


def _base(doc: Doc, figure: Figure) -> Span | None:
    """Return the words for what a figure is a part of."""
    return figure.whole or _bare_base(doc.text, figure.span.end)


_BARE = re.compile(r"\s+(?=(?:the|its|their|all)\s+[a-z]*\s?(?:country|territory|region|province|city|land)\b)")


def _bare_base(text: str, end: int) -> Span | None:
    """Read "half the country": a base without "of"."""
    match = _BARE.match(text, end)
    if match is None:
        return None
    rest = re.match(r"(?:the|its|their|all)\s+(?:[a-z]+\s)?[a-z]+", text[match.end() : match.end() + 40])
    return Span(match.end(), match.end() + rest.end()) if rest else None


def _is_land(doc: Doc, figure: Figure) -> bool:
    nouns = words("place_nouns", "noun", territory="yes") | {"land", "territory"}
    return bool(nouns & set(figure.span.of(doc.text).lower().split()))


def _rows(
    doc: Doc, index: int, figure: Figure, control: Control, group: Group, dates: Sequence[DateExpression]
) -> Iterator[Holding]:
    share, area, closed = _bounds(figure, control)
    if control.kind == "lose" and share == (None, None):
        return
    vague = share == (None, None) and area == (None, None) and figure.kind == "vague"
    each = (
        [Group((name,), codes) for name, codes in zip(group.names, group.each, strict=True)]
        if vague and group.each
        else [group]
    )
    start = min(control.start, figure.span.start)
    end = max(control.end, figure.span.end, group.end)
    sentence = doc.sentence_at(figure.span.start)
    for part in each:
        yield Holding(
            span=Span(start if start >= sentence.start else figure.span.start, end),
            holder=control.holder,
            regions=part.names,
            region_codes=part.codes,
            joint=len(part.names) > 1 or len(part.codes) > 1,
            share_low=share[0],
            share_high=share[1],
            area_low=area[0],
            area_high=area[1],
            low_closed=closed[0],
            high_closed=closed[1],
            figure=index,
            as_of=_as_of(doc, control, figure, dates, max(figure.span.end, part.end)),
            rule=control.rule,
        )


_Ends = tuple[float | None, float | None]


def _bounds(figure: Figure, control: Control) -> tuple[_Ends, _Ends, tuple[bool, bool]]:
    """Return share in per cent, area in km² and whether their ends belong to them."""
    low, high = figure.low, figure.high
    closed = (figure.low_closed, figure.high_closed)
    if figure.modifier == "nearly" and low == high:
        # "nearly 3%" is a point as a figure; as a statement of control it is below 3, and no more is known.
        low, closed = None, (False, False)
    none: _Ends = (None, None)
    if figure.kind == "area" and figure.unit in _KM2:
        factor = _KM2[figure.unit]
        if control.kind == "gain" and not control.perfect and low is not None:
            high, closed = None, (closed[0], False)
        if control.negated or control.kind == "lose":
            return none, none, (False, False)
        return none, (_times(low, factor), _times(high, factor)), closed
    if figure.kind in ("share", "universal"):
        factor = 1.0 if figure.unit == "percent" else 100.0
        low, high = _times(low, factor), _times(high, factor)
        if control.negated and low == 100.0:
            # Not to hold all of it is to hold less, not nothing.
            return (None, 100.0), none, (False, False)
        if control.negated and figure.modifier in ("more than", "less than"):
            # Not to hold more than 10 % is to hold at most 10 %.
            return (high, low), none, (figure.high is not None, figure.low is not None)
        if control.kind == "lose" or control.negated:
            # Not to hold 40 % is to hold at most 60 %.
            return (None, None if low is None else 100.0 - low), none, (False, closed[0])
        return (low, high), none, closed
    return none, none, closed


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def _as_of(doc: Doc, control: Control, figure: Figure, dates: Sequence[DateExpression], stop: int) -> int | None:
    """Return the date of the clause that says who holds what."""
    sentence = doc.sentence_at(figure.span.start)
    low, high = min(control.start, figure.span.start), max(control.end, stop)
    near: list[tuple[int, int]] = []
    for at in range(bisect_left(dates, sentence.start, key=lambda date: date.span.start), len(dates)):
        place = dates[at].span
        if place.start >= sentence.end:
            break
        if not dates[at].says_when:
            continue
        gap = doc.text[place.end : low] if place.end <= low else doc.text[high : place.start]
        if place.start > high and (_CLAUSE_BEGINS.search(gap) or _has_verb(doc, high, place.start)):
            continue
        if place.start < control.end and re.search(r",\s(?:who|which|that|whose)\b", doc.text[low : place.start]):
            # "The front, which took the port in 2014, holds …": the date is of another clause.
            continue
        near.append((max(0, low - place.end, place.start - high), at))
    return min(near)[1] if near else None


_CLAUSE_BEGINS = re.compile(r"[;:]|,(?!\s(?:[A-Z]|and\s[A-Z]))|\b(?:who|which|that|it|since)\b|\band\s(?:[a-z]+\s)?\Z")


def _has_verb(doc: Doc, start: int, end: int) -> bool:
    """Say whether a finite verb stands between two places of a sentence: a clause of its own."""
    return any(token.tag in CLAUSE_VERBS for token in doc.tokens_in(Span(start, end))) if start < end else False
