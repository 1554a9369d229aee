"""What became of statements of who holds what land."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analysis.extract.records import Holding
from analysis.tellings.change import Change, worded
from analysis.tellings.placed import same_sentence
from analysis.tellings.telling import Telling


def holding_pairs(first: Telling, second: Telling, figures: Mapping[int, int]) -> dict[int, int]:
    """Pair the holdings of two texts: by their figures, and those without by holder and regions."""
    pairs: dict[int, int] = {}
    for same in (_by_figure, _by_names):
        for i, ours in enumerate(first.records.holdings):
            for j, theirs in enumerate(second.records.holdings):
                if i not in pairs and j not in pairs.values() and same(ours, theirs, figures):
                    pairs[i] = j
    return pairs


def _by_figure(ours: Holding, theirs: Holding, figures: Mapping[int, int]) -> bool:
    return ours.figure is not None and figures.get(ours.figure) == theirs.figure and bool(_same_land(ours, theirs))


def _by_names(ours: Holding, theirs: Holding, figures: Mapping[int, int]) -> bool:
    return ours.holder == theirs.holder and _same_land(ours, theirs) and ours.figure not in figures


def _same_land(ours: Holding, theirs: Holding) -> bool:
    mine, other = (set(each.region_codes) or set(each.regions) for each in (ours, theirs))
    return mine == other


def holding_changes(first: Telling, second: Telling, figures: Mapping[int, int]) -> Iterator[Change]:
    """Yield what became of each holding; its number is told of its figure."""
    pairs = holding_pairs(first, second, figures)
    for i, ours in enumerate(first.records.holdings):
        if i not in pairs and (ours.figure in figures or _stands_in(second, first, ours)):
            continue
        if i not in pairs:
            yield Change("holdings", "dropped", first.builder.holding_ids[i], ours.span, None, None)
            continue
        theirs = second.records.holdings[pairs[i]]
        told = worded(ours.span.of(first.text), theirs.span.of(second.text))
        same = same_sentence(first, second, ours.span, theirs.span)
        swapped = not same and ours.holder and theirs.holder and not _words(ours.holder) & _words(theirs.holder)
        change, detail = ("side or holder swapped", f"{ours.holder} → {theirs.holder}") if swapped else (told, "")
        ids = first.builder.holding_ids[i], second.builder.holding_ids[pairs[i]]
        yield Change("holdings", change, ids[0], ours.span, ids[1], theirs.span, detail)
    for j, theirs in enumerate(second.records.holdings):
        known = theirs.figure in figures.values() or _stands_in(first, second, theirs)
        if j not in pairs.values() and not known:
            yield Change("holdings", "added", None, None, second.builder.holding_ids[j], theirs.span)


def _stands_in(other: Telling, own: Telling, holding: Holding) -> bool:
    """Say whether the sentence of a holding stands in the other text as it is."""
    sentence = own.doc.sentence_at(holding.span.start)
    return own.text[sentence.start : sentence.end] in other.text


def _words(holder: str) -> set[str]:
    return set(holder.casefold().split())
