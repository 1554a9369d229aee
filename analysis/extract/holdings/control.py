"""Who controls what a figure measures: the verb of control that governs it, and the holder that the verb names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.holdings.after import after_figure, joined_subject, mainly
from analysis.extract.holdings.amounting import amounting
from analysis.extract.holdings.before import before_figure, is_direct
from analysis.extract.holdings.hands import is_left_to, left_with
from analysis.extract.holdings.holders import Holders
from analysis.extract.holdings.land import Mention, is_verbal, land_of, mention
from analysis.extract.holdings.statement import Control, Setting
from analysis.extract.holdings.verbs import held_words, verb_class
from analysis.extract.records import Figure, Place
from analysis.text.chunks import FINITE_VERB, OPEN_BRACKET, OTHER_VERB, PREPOSITION
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence

_MEASURES = frozenset({"share", "area", "vague", "universal", "comparison"})


def controls(doc: Doc, places: Sequence[Place], figures: Sequence[Figure]) -> dict[int, Control]:
    """Return, by the index of the figure, the statements of control in an article.

    Demands, plans and what would be are no statements of control.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.figures import figures
    >>> doc = parse(Article("Rebels control half of the city, but should leave a third of the port."))
    >>> [control.holder for control in controls(doc, [], list(figures(doc, [], []))).values()]
    ['rebels']
    """
    spots = sorted(_spots(doc, figures), key=lambda spot: spot.figure.span)
    if not spots:
        return {}
    setting = Setting(doc, Holders(doc, places), spots={spot.row: spot for spot in spots})
    for spot in spots:
        for place in range(spot.opens, spot.closes + 1):
            setting.at_chunk.setdefault(place, spot.row)
    for spot in spots:
        control = None if _is_given_again(setting, spot) else _read(setting, spot)
        if control is not None:
            control = control._replace(left=is_left_to(setting, spot))
            setting.found[spot.row] = setting.by_verb[control.verb] = control
    for spot in reversed(spots):
        if spot.row not in setting.found and (control := _of_list(setting, spot)) is not None:
            setting.found[spot.row] = control
    return {spot.row: setting.found[spot.row] for spot in spots if spot.row in setting.found}


def _of_list(setting: Setting, spot: Mention) -> Control | None:
    """Return what is said of a figure that is one of several subjects: "98% of Luhansk and 60% of Donetsk are held by"."""
    land = land_of(setting.doc, spot, setting.at_chunk)
    before = setting.doc.chunks[spot.opens - 1] if spot.opens else None
    if land is None or land.relative or (before is not None and before.kind in (PREPOSITION, FINITE_VERB, OTHER_VERB)):
        return None
    return joined_subject(setting, spot, land.after)


def _spots(doc: Doc, figures: Sequence[Figure]) -> Iterator[Mention]:
    """Yield the figures that may measure land, of the sentences that speak of control."""
    speaks: dict[int, bool] = {}
    for index, figure in enumerate(figures):
        if figure.kind in _MEASURES and doc.sentences:
            sentence = doc.sentence_at(figure.span.start)
            if speaks.get(sentence.i) is None:
                speaks[sentence.i] = _speaks_of_control(doc, sentence)
            if speaks[sentence.i]:
                yield mention(doc, index, figure)


def _speaks_of_control(doc: Doc, sentence: Sentence) -> bool:
    if doc.text[sentence.start : sentence.end].rstrip("”’\"')").endswith("?"):
        return False
    nouns, falls = held_words("hands"), held_words("fall")
    for clause in doc.verbs_in(sentence.first, sentence.last):
        if verb_class(doc, clause) is not None or clause.group.lemma in falls or clause.group.lemma == "leave":
            return True
    held = held_words("held by")
    return any(
        token.lower in nouns or token.lower.rpartition("-")[2] in held
        for token in doc.tokens[sentence.first : sentence.last]
    )


def _is_given_again(setting: Setting, spot: Mention) -> bool:
    """Say whether a figure in brackets gives the one before it in another unit: "1,300 sq km (500 sq miles)"."""
    before = setting.at_chunk.get(spot.opens - 2)
    bracket = spot.opens > 1 and setting.doc.chunks[spot.opens - 1].kind == OPEN_BRACKET
    return bracket and before is not None and setting.spots[before].figure.kind == spot.figure.kind


def _read(setting: Setting, spot: Mention) -> Control | None:
    if is_verbal(setting.doc, spot):
        return mainly(setting, spot)
    land = land_of(setting.doc, spot, setting.at_chunk)
    after = land.after if land is not None else spot.closes + 1
    if land is not None and land.relative:
        return after_figure(setting, spot, after)
    before = left_with(setting, spot) or amounting(setting, spot) or before_figure(setting, spot)
    if before is not None and before.kind == "lose" and _is_lost_to_nobody(setting, after):
        before = None
    if before is not None and is_direct(setting, spot):
        return before
    if before is not None and before.rule != "nominal" and _acts(setting, after):
        before = None
    return after_figure(setting, spot, after) or before


def _is_lost_to_nobody(setting: Setting, place: int) -> bool:
    """Say whether land is lost to what holds nothing: "lost a fifth of the forest to farming"."""
    chunks = setting.doc.chunks[place : place + 2]
    lost = len(chunks) == 2 and chunks[0].kind == PREPOSITION and setting.doc.tokens[chunks[0].first].lower == "to"
    return lost and setting.holders.at(place + 1) is None


def _acts(setting: Setting, place: int) -> bool:
    """Say whether a verb follows, whose subject the figure then is: "…, and the rest is contested"."""
    return place < len(setting.doc.chunks) and setting.doc.chunks[place].kind == FINITE_VERB
