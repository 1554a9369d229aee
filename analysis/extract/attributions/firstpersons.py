"""Who "I" and "we" are: whoever is quoted, whoever answers in an interview, or the article's author."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from analysis.extract.attributions.draft import Draft
from analysis.text.doc import Doc
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex

_FIRST_PERSON = frozenset({"i", "we", "my", "our"})


def first_persons(doc: Doc, quotations: Sequence[Quotation], found: list[Draft]) -> list[Draft]:
    """Give "I" and "we" to who is quoted, or whose turn of an interview it is; else they are the author's.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("I think it will hold. Ann Lee said it would not."))
    >>> [draft.own for draft in first_persons(doc, [], list(drafts(doc, [])))]
    [True, False]
    """
    marks = SpanIndex([quotation.span for quotation in quotations])
    turns = [(index, piece) for index, draft in enumerate(found) if _is_turn(draft) for piece in draft.content]
    index = SpanIndex([piece for _, piece in turns])
    given = list(found)
    held = [
        (at, piece) for at, draft in enumerate(found) if draft.quoted and not draft.inside for piece in draft.content
    ]
    spoken = SpanIndex([piece for _, piece in held])
    lost: set[int] = set()

    def quoted_by(place: Span) -> list[tuple[int, Span]]:
        return [held[at] for at in spoken.around(place)]

    for number, draft in enumerate(found):
        if draft.source is None or draft.borrowed is not None or draft.source[1] - draft.source[0] > 1:
            continue
        token = doc.tokens[draft.source[0]]
        place = Span(token.start, token.end)
        if token.lower not in _FIRST_PERSON or token.text == "US":
            continue
        if any(True for _ in marks.around(place)):
            speaker = next((at for at, spoken in quoted_by(place) if at != number), None)
            if speaker is None:
                lost.add(number)
            else:
                given[number] = replace(
                    draft, borrowed=speaker if found[speaker].borrowed is None else found[speaker].borrowed
                )
            continue
        turn = next((turns[at][0] for at in index.around(place)), None)
        asked = turn is not None and found[turn].source is None and found[turn].borrowed is None
        if not asked:
            given[number] = replace(draft, borrowed=turn) if turn is not None else replace(draft, own=True)
    return _without(given, lost) if lost else given


def _without(found: Sequence[Draft], lost: AbstractSet[int]) -> list[Draft]:
    """Leave out drafts: what is thought within a quotation that is nobody's. Nothing borrows from one of these."""
    kept = [number for number in range(len(found)) if number not in lost]
    place = {old: new for new, old in enumerate(kept)}
    left = [found[number] for number in kept]
    return [draft if draft.borrowed is None else replace(draft, borrowed=place.get(draft.borrowed)) for draft in left]


def _is_turn(draft: Draft) -> bool:
    return draft.frame.startswith(("transcript", "interview"))
