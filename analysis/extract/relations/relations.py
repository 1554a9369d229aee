"""Relations: what the text says of how its figures hang together, one row a statement of it.

The wordings stand in ``lexicon/relation_patterns.csv``; what the figures have to be to fit into them, in
`analysis.extract.relations.alike`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from analysis.extract.records import Attribution, DateExpression, Figure, Holding, Relation
from analysis.extract.relations.again import converted, in_two_units, resaid, victims_again
from analysis.extract.relations.alike import is_bare
from analysis.extract.relations.births import births
from analysis.extract.relations.breakdowns import breakdowns
from analysis.extract.relations.by_turns import by_turns
from analysis.extract.relations.counted_lists import counted_lists
from analysis.extract.relations.described import described
from analysis.extract.relations.doubled import doubled, multiplied
from analysis.extract.relations.drawn import drawn
from analysis.extract.relations.drawn_ages import ages, drawn_ages
from analysis.extract.relations.drawn_changes import changes_drawn
from analysis.extract.relations.drawn_each import each_drawn
from analysis.extract.relations.drawn_orders import compared, levels_in_order, outdone
from analysis.extract.relations.drawn_spans import drawn_spans
from analysis.extract.relations.endings import endings
from analysis.extract.relations.enumerated import enumerated
from analysis.extract.relations.extremes import extremes
from analysis.extract.relations.fits import FITS, sense_of
from analysis.extract.relations.flows import flows
from analysis.extract.relations.giving_way import without_explained
from analysis.extract.relations.halves import halves
from analysis.extract.relations.lasted import lasted
from analysis.extract.relations.left_of_share import left_of_share
from analysis.extract.relations.levels_apart import levels_apart
from analysis.extract.relations.line import Line, lines
from analysis.extract.relations.margins import margins
from analysis.extract.relations.matched import exchanged, matched
from analysis.extract.relations.multiples import multiples
from analysis.extract.relations.names import named
from analysis.extract.relations.nearby import passage_of
from analysis.extract.relations.occasions import occasions, ordinals
from analysis.extract.relations.opposites import opposites
from analysis.extract.relations.patterns import matches
from analysis.extract.relations.pointed import pointed
from analysis.extract.relations.quotients import means, quotients
from analysis.extract.relations.rates import rates
from analysis.extract.relations.reconverted import reconverted
from analysis.extract.relations.remainders import remainders
from analysis.extract.relations.results import best_times, placed, ranks, results
from analysis.extract.relations.retold import counted_again, in_headline
from analysis.extract.relations.rosters import rosters
from analysis.extract.relations.runners_up import runners_up
from analysis.extract.relations.said import says
from analysis.extract.relations.shared import shares, subsets
from analysis.extract.relations.slips import slips
from analysis.extract.relations.sole import sole
from analysis.extract.relations.sole_orders import sole_orders
from analysis.extract.relations.sole_rates import sole_rates
from analysis.extract.relations.sole_ratios import sole_ratios
from analysis.extract.relations.sole_shares import sole_shares
from analysis.extract.relations.sole_sums import sole_sums
from analysis.extract.relations.sole_units import sole_units
from analysis.extract.relations.spans import spans
from analysis.extract.relations.standings import apart_from, rates_apart, standings
from analysis.extract.relations.stepped import reached, stepped
from analysis.extract.relations.superlatives import bests, superlatives
from analysis.extract.relations.terms import terms
from analysis.extract.relations.told_ahead import told_ahead
from analysis.extract.relations.totals import totals
from analysis.extract.relations.votes import ballots, completed, of_one_vote
from analysis.text.doc import Doc

_ANOTHER_TIME = re.compile(r"(?:[a-z]+ )?@")
_A_TIME = re.compile(r" (?:an?|per|each|every) (?:hour|day|night|week|month|year)\b(?! (?:earlier|ago|before|later))")
_FAR = 30
_FOR_EVERY = re.compile(r"(?:for (?:every|each)|per|average of|averag(?:ed|ing)) $")
_OF_A_WHOLE = re.compile(r"# (?:out )?of (?:the |its |their )?$")
# A figure that one wording has read in such a role is not looked for again.
# What says more than a bound on each part does.
_FIRST = frozenset({"sum: opposites", "sum: the others", "sum: no others", "share: half in words"})
_MARKED = frozenset({"by", "share", "factor", "each"})
MECHANISMS = (
    left_of_share,
    drawn,
    changes_drawn,
    means,
    each_drawn,
    doubled,
    terms,
    totals,
    breakdowns,
    by_turns,
    remainders,
    completed,
    shares,
    reached,
    standings,
    apart_from,
    margins,
    rates_apart,
    rates,
    multiples,
    matched,
    quotients,
    bests,
    superlatives,
    compared,
    subsets,
    in_two_units,
    exchanged,
    stepped,
    levels_apart,
    multiplied,
    levels_in_order,
    told_ahead,
    outdone,
    flows,
    pointed,
    sole_shares,
    sole,
    sole_ratios,
    sole_rates,
    sole_sums,
)


def relations(
    doc: Doc,
    figures: Sequence[Figure],
    dates: Sequence[DateExpression],
    attributions: Sequence[Attribution] = (),
    holdings: Sequence[Holding] = (),
) -> Iterator[Relation]:
    """Yield what an article says of how its figures hang together, in the order of the text.

    Parameters
    ----------
    doc : Doc
    figures : sequence of Figure
        What :func:`~analysis.extract.figures.figures.figures` yields.
    dates : sequence of DateExpression
    attributions : sequence of Attribution, optional
        Who says what: without them no two sources differ.
    holdings : sequence of Holding, optional
        Who holds what: a share of land is none of people.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Orr won 15,802 votes and Karis 15,308, a margin of 494."))
    >>> for one in relations(doc, list(figures(doc, [], [])), []):
    ...     print(one.kind, one.sense, one.roles)
    difference equal (('left', 0), ('right', 1), ('by', 2))
    """
    found = [one for line in lines(doc, figures, dates) for one in _worded(doc, line, figures, dates)]
    found += [
        *converted(doc.text, figures),
    ]
    held = frozenset(one.figure for one in holdings if one.figure is not None)
    passage = passage_of(doc, figures, dates, held)
    told = {role for one in found for role in one.roles if role[0] in _MARKED}
    for mechanism in MECHANISMS:
        apart = [one for one in mechanism(passage) if told.isdisjoint(one.roles)]
        told |= {role for one in apart for role in one.roles if role[0] in _MARKED}
        found += apart
    found += [
        *_without_known(
            [
                *_without_known([*endings(passage)], [*spans(passage, tuple(figures)), *drawn_spans(passage)]),
                *lasted(passage),
            ],
            [*births(passage), *drawn_ages(passage)],
        ),
        *opposites(passage),
        *extremes(passage),
        *in_headline(passage),
        *counted_again(passage),
        *described(passage),
        *_without_known(
            [*named(doc.text, figures), *enumerated(passage), *occasions(passage)],
            [*rosters(passage), *counted_lists(passage)],
        ),
        *ordinals(passage, figures),
        *results(passage),
        *ranks(passage),
        *best_times(passage),
        *runners_up(passage),
        *placed(passage),
        *victims_again(passage),
        *slips(passage),
        *ballots(passage),
        *of_one_vote(passage),
        *reconverted(passage),
        *sole_units(passage),
        *halves(passage),
        *resaid(passage, _said_by(figures, attributions)),
        *sole_orders(passage),
    ]
    # "Six hostages: two nurses, a driver and three engineers": what is listed is counted, those without a number too.
    counted = {one.of("count")[0] for one in found if one.rule == "count: roster"}
    found = [one for one in found if one.rule != "sum: colon" or counted.isdisjoint(one.of("whole"))]
    yield from sorted(_once(without_explained(passage, found)), key=lambda one: (one.span, one.kind))


def _without_known(known: list[Relation], others: Iterable[Relation]) -> list[Relation]:
    """Return relations with those others that bound a figure which none of them bounds."""
    bound = {index for one in known for _, index in one.roles}
    return [*known, *(one for one in others if bound.isdisjoint(index for _, index in one.roles))]


def _said_by(figures: Sequence[Figure], attributions: Sequence[Attribution]) -> dict[int, int | None]:
    """Return the source of each figure in a content, that of the shortest."""
    starts = [figure.span.start for figure in figures]
    told: dict[int, int | None] = {}
    for one in sorted(attributions, key=lambda one: -sum(end - start for start, end in one.content)):
        for start, end in one.content:
            told |= dict.fromkeys(range(bisect_left(starts, start), bisect_left(starts, end)), one.source)
    return told


def _worded(doc: Doc, line: Line, figures: Sequence[Figure], dates: Sequence[DateExpression]) -> Iterator[Relation]:
    for match in matches(line):
        pattern = match.pattern
        roles = {role: [figures[index] for index in indices] for role, indices in match.roles.items() if indices}
        negative = any((figure.low or 0) < 0 for given in roles.values() for figure in given)
        # "Three teams of two men and two women each": parts of another whole.
        several = pattern.kind == "sum" and says("each", line.text[match.start - 1 : match.end])
        # "Lee, 42, who was born in 1978, died in 2020": not of the day of publication.
        several = several or (pattern.kind == "age" and says("died", line.text[match.start : match.end + _FAR]))
        # "An average of 40 a day in the last week": of other days.
        other_days = pattern.kind == "average" and _ANOTHER_TIME.match(line.text, match.end)
        # "Rose to 412 million from 389 million, beating": the old level is not what beat.
        old = pattern.kind == "order" and any(one.role == "before" for one in roles.get("left", ()))
        # "After five more bodies were found, up from 63": what went up is all of them.
        old = old or (pattern.kind == "order" and any(_is_of_others(doc, one) for one in roles.get("left", ())))
        # "612 out of 900, down from 630": what went down is not the whole.
        of_a_whole = pattern.kind == "order" and _OF_A_WHOLE.search(line.text, 0, match.start)
        # "12 beds for every 100,000 residents, three times the four of": times the beds. "An average of 38, including a hundred".
        of_a_whole = of_a_whole or (pattern.kind in ("ratio", "share") and _FOR_EVERY.search(line.text, 0, match.start))
        described = pattern.kind in ("order", "change") and any(
            doc.text[figure.span.end : figure.span.end + 1] == "-" for given in roles.values() for figure in given
        )
        # "Lent 52,000 books, 1,000 a week, against 48,000": of a week and of a year.
        levels = [one for role in ("before", "after", "left", "right") for one in roles.get(role, ())]
        paced = {_A_TIME.match(doc.text, one.span.end) is not None for one in levels if is_bare(one)}
        if (
            described
            or (pattern.kind in ("order", "change") and True in paced and len(levels) > 1)
            or old
            or negative
            or several
            or other_days
            or of_a_whole
            or not (FITS.get(pattern.rule) or FITS[pattern.kind])(roles)
        ):
            continue
        bounds = (pattern.factor, pattern.factor) if pattern.kind != "age" else ages(doc, match.dates, dates)
        if bounds is not None:
            yield Relation(
                span=doc.span(line.token_first(match.start), line.token_last(match.end)),
                kind=pattern.kind,
                sense=sense_of(pattern.sense, roles, line.text[match.start : match.end].split()),
                roles=tuple((role, index) for role, indices in match.roles.items() for index in indices),
                low=bounds[0],
                high=bounds[1],
                rule=pattern.rule,
            )


def _is_of_others(doc: Doc, one: Figure) -> bool:
    """Say whether a number is of others than those before: "five more bodies", not "five more than in May"."""
    word, following = (*doc.words_in(doc.token_at(one.span.end), doc.token_at(one.span.end) + 2), "", "")[:2]
    return says("further", f" {word} ") and following != "than"


def _once(found: Iterable[Relation]) -> list[Relation]:
    """Return relations without those whose figures are all in one that was read before them."""
    kept: list[Relation] = []
    held: dict[int, list[frozenset[int]]] = defaultdict(list)
    # A bound on each part says nothing where another wording gives what all of them come to.
    for one in sorted(found, key=lambda one: one.rule not in _FIRST):
        mine = frozenset(index for _, index in one.roles)
        beside = held[min(mine)] if mine else []
        if len(mine) == 1 or not any(mine <= other for other in beside):
            kept.append(one)
            for index in mine:
                held[index].append(mine)
    return kept
