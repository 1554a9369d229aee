"""Holdings: statements that a holder controls a share or an area of regions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from analysis.extract.holdings.amounts import Ends, area, is_rest, share
from analysis.extract.holdings.asof import as_of
from analysis.extract.holdings.beside import given_again, rest_before
from analysis.extract.holdings.control import controls
from analysis.extract.holdings.groups import Group, joined
from analysis.extract.holdings.land import Land, Mention, land_of, mention, past_bracket
from analysis.extract.holdings.pieces import pieces
from analysis.extract.holdings.regions import Regions
from analysis.extract.holdings.rest import Shares, is_left, says_rest
from analysis.extract.holdings.statement import Control
from analysis.extract.holdings.verbs import held_words
from analysis.extract.records import DateExpression, Figure, Holding, Place
from analysis.text.doc import Doc
from analysis.text.span import Span


class _Told(NamedTuple):
    """A statement of control with its figure and its regions."""

    spot: Mention
    control: Control
    group: Group


def holdings(
    doc: Doc, figures: Sequence[Figure], places: Sequence[Place], dates: Sequence[DateExpression]
) -> Iterator[Holding]:
    """Yield the holdings of an article, in the order of the text.

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
    all_figures = [*figures, *pieces(doc, figures)]
    shares = Shares(doc)
    for told in _told(doc, places, all_figures):
        for said in _rows(doc, told, dates, numbered=told.spot.row < len(figures)):
            row = _beside(doc, shares, told, said)
            shares.note(row)
            yield row


def _told(doc: Doc, places: Sequence[Place], figures: Sequence[Figure]) -> Iterator[_Told]:
    """Yield the statements of control with the regions that they are about, without those whose regions are not sure."""
    found = controls(doc, places, figures)
    if not found:
        return
    regions = Regions(doc, places)
    spots = {index: mention(doc, index, figures[index]) for index in found}
    at_chunk = {place: index for index, spot in spots.items() for place in range(spot.opens, spot.closes + 1)}
    told: list[_Told] = []
    unread: Mention | None = None
    for index, control in found.items():
        if _is_contest(doc, spots[index]) and not regions.trusts_or_knows(control.holder):
            continue
        spot = spots[index]
        land = land_of(doc, spot, at_chunk)
        if spot.figure.kind == "vague" and land is not None and _is_compared(spots, at_chunk, land.after):
            # "a chunk of Norland about the size of Wales" is told by the comparison.
            continue
        group = _total(doc, told, control, spot) if control.total and land is None else regions.of(spot, land, control)
        if group is not None and land is not None and _is_of_other(doc, land, unread, spot):
            group = None
        unread = spot if group is None and land is not None else None
        if group is None and land is None:
            again = given_again(doc, spot, at_chunk)
            group = _again(told, again) if again is not None else None
            group = group or _left_out(doc, told, spot, control) or regions.divided(spot, control)
            if group is None and spot.figure.kind in ("share", "area"):
                areas = [figure.span for figure in figures if figure.kind == "area"]
                group = regions.fronted(spot, areas, counted_land=False)
            if group is None and spot.figure.kind == "share" and regions.trusts_or_knows(control.holder):
                group = regions.fronted(spot, (), counted_land=True)
            if group is None and spot.figure.kind == "area" and _says_there(doc, spot):
                group = regions.there(spot, control)
        if group is not None and group.names:
            told.append(_Told(spot, control, group))
    sure = {
        one.control.verb for one in told if one.group.sure or one.control.sure or regions.trusts(one.control.holder)
    }
    yield from (one for one in told if one.control.verb in sure)


def _is_contest(doc: Doc, spot: Mention) -> bool:
    """Say whether a sentence is of an election, where parties take shares of a country that are no land."""
    sentence = doc.sentence_at(spot.figure.span.start)
    return not held_words("contest").isdisjoint(token.lower for token in doc.tokens[sentence.first : sentence.last])


def _is_of_other(doc: Doc, land: Land, before: Mention | None, spot: Mention) -> bool:
    """Say whether "it" goes back to what is no land: "40% of the debt, and Norland holds a third of it"."""
    first, last = land.items[0]
    pronoun = last - first == 1 and doc.tokens[first].tag == "PRP"
    return (
        pronoun
        and before is not None
        and doc.sentence_at(before.figure.span.start) == doc.sentence_at(spot.figure.span.start)
    )


def _is_compared(spots: Mapping[int, Mention], at_chunk: Mapping[int, int], place: int) -> bool:
    return place in at_chunk and spots[at_chunk[place]].figure.kind == "comparison"


def _says_other(doc: Doc, spot: Mention) -> bool:
    """Say whether a share is "the other 70%"."""
    return [token.lower for token in doc.tokens[max(0, spot.first - 2) : spot.first]] == ["the", "other"]


def _again(told: Sequence[_Told], row: int) -> Group | None:
    """Return the regions of a figure that is given once more."""
    return next((one.group for one in told if one.spot.row == row), None)


def _left_out(doc: Doc, told: Sequence[_Told], spot: Mention, control: Control) -> Group | None:
    """Return the regions of the statement before, where the words leave them out: "… and Y holds the rest"."""
    if not told:
        return None
    before, sentence = told[-1], doc.sentence_at(spot.figure.span.start).i
    apart = sentence - doc.sentence_at(before.spot.figure.span.start).i
    if (
        is_rest(spot.figure)
        or says_rest(doc, spot)
        or _says_other(doc, spot)
        or (spot.figure.kind == "area" and _says_there(doc, spot))
    ):
        return before.group if apart <= 1 else None
    if control.left:
        return before.group if apart <= 1 else None
    left_out = (
        control.elliptic or _is_said_again(doc, before.control, control) or spot.figure.kind == "area" or spot.further
    )
    return before.group if apart == 0 and left_out else None


def _is_said_again(doc: Doc, before: Control, control: Control) -> bool:
    """Say whether a verb is said again in another tense: "held 20% of it then and hold 40% now"."""
    verbs = [doc.verbs_in(one.verb, one.verb + 1) for one in (before, control)]
    if control.verb == before.verb or control.holder != before.holder or not all(verbs):
        return False
    first, second = (clauses[0].group for clauses in verbs)
    return first.lemma == second.lemma and first.tense != second.tense


def _says_there(doc: Doc, spot: Mention) -> bool:
    place = past_bracket(doc, spot.closes + 1, len(doc.tokens))
    return place < len(doc.chunks) and doc.tokens[doc.chunks[place].first].lower == "there"


def _total(doc: Doc, told: Sequence[_Told], control: Control, spot: Mention) -> Group | None:
    """Return the regions of all that its holder was said to hold before a sum, in its sentence and those it goes on with."""
    kept: list[Group] = []
    sentence = doc.sentence_at(spot.figure.span.start).i
    for one in reversed(told):
        i = doc.sentence_at(one.spot.figure.span.start).i
        if one.control.holder != control.holder or i < sentence:
            break
        if not one.control.within:
            kept.insert(0, one.group)
        sentence = i - one.control.goes_on
    return joined(kept)._replace(end=spot.figure.span.end) if kept else None


def _rows(doc: Doc, told: _Told, dates: Sequence[DateExpression], *, numbered: bool) -> Iterator[Holding]:
    spot, control, group = told
    figure = spot.figure
    shared, land = share(spot, control), area(spot, control)
    without_number = all(end is None for end in (shared.low, shared.high, land.low, land.high))
    if without_number and (control.kind == "lose" or control.negated or figure.kind in ("share", "area", "universal")):
        return
    each = [group]
    if without_number and figure.kind == "vague" and not is_rest(figure):
        each = [Group((name,), codes) for name, codes in zip(group.names, group.each, strict=True)]
    sentence = doc.sentence_at(figure.span.start)
    start = min(control.start, figure.span.start)
    end = max(control.end, figure.span.end, group.end)
    closed = land if shared == Ends() else shared
    for part in each:
        yield Holding(
            span=Span(start if start >= sentence.start else figure.span.start, min(end, sentence.end)),
            holder=control.holder,
            regions=part.names,
            region_codes=part.codes,
            joint=len(part.names) > 1 or len(part.codes) > 1,
            share_low=shared.low,
            share_high=shared.high,
            area_low=land.low,
            area_high=land.high,
            low_closed=closed.low_closed,
            high_closed=closed.high_closed,
            figure=spot.row if numbered else None,
            as_of=as_of(doc, control, figure, dates, group.end),
            rule=control.rule,
            tense="past" if control.past else "present",
            rest=(says_rest(doc, spot) or rest_before(doc, spot) is not None)
            and not control.negated
            and control.kind != "lose",
        )


def _beside(doc: Doc, shares: Shares, told: _Told, row: Holding) -> Holding:
    """Give a holding what it is beside those of the other sides: the rest of the same regions."""
    spot = told.spot
    if is_rest(spot.figure) and (left := shares.left_by_others(row)) is not None:
        row = replace(row, share_low=left.low, share_high=left.high)
        row = replace(row, low_closed=left.low_closed, high_closed=left.high_closed)
    back = 1 if told.control.left else 0 if is_left(doc, spot) else None
    if spot.figure.kind in ("share", "area") and back is not None and shares.beside_another(row, back):
        row = replace(row, rest=True)
    return row
