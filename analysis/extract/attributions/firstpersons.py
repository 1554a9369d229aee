"""Who "I" and "we" are: whoever is quoted, whoever answers in an interview, or the article's author."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from analysis.extract.attributions.draft import Draft, is_turn
from analysis.text.doc import Doc
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token

_FIRST_PERSON = small_words("first person")
_SEVERAL = small_words("we")


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
    turns = [(index, piece) for index, draft in enumerate(found) if is_turn(draft) for piece in draft.content]
    index = SpanIndex([piece for _, piece in turns])
    given = list(found)
    held = [
        (at, piece) for at, draft in enumerate(found) if draft.quoted and not draft.inside for piece in draft.content
    ]
    spoken = SpanIndex([piece for _, piece in held])
    lost: set[int] = set()
    for number, draft in enumerate(found):
        token = _pronoun(doc, draft)
        if token is None:
            continue
        place = Span(token.start, token.end)
        around = [turns[at][0] for at in index.around(place)]
        if token.lower == "you":
            answer = _answer(doc, found, around)
            given[number] = draft if answer is None else replace(draft, borrowed=answer)
        elif any(True for _ in marks.around(place)):
            speaker = _other_speaker(found, number, [held[at][0] for at in spoken.around(place)])
            if speaker is None:
                lost.add(number)
            given[number] = replace(draft, borrowed=speaker)
        elif not around:
            given[number] = replace(draft, own=True)
        elif token.lower not in _SEVERAL and _is_somebodys(found[around[0]]):
            # Whom a speaker takes in with "we" is not told.
            given[number] = replace(draft, borrowed=around[0])
    return _without(given, lost) if lost else given


def _pronoun(doc: Doc, draft: Draft) -> Token | None:
    """Return the "I", "we" or "you" that a draft has as its source, None if that is another."""
    if draft.source is None or draft.borrowed is not None or draft.source[1] - draft.source[0] > 1:
        return None
    token = doc.tokens[draft.source[0]]
    first = token.lower in _FIRST_PERSON and token.text != "US"
    return token if first or token.lower == "you" else None


def _other_speaker(found: Sequence[Draft], number: int, around: Sequence[int]) -> int | None:
    """Return the attribution whose source says what another one stands in: the first of those around it."""
    speaker = next((at for at in around if at != number), None)
    borrowed = found[speaker].borrowed if speaker is not None else None
    return speaker if borrowed is None else borrowed


def _is_somebodys(turn: Draft) -> bool:
    return turn.source is not None or turn.borrowed is not None


def _answer(doc: Doc, found: Sequence[Draft], around: Sequence[int]) -> int | None:
    """Return the turn behind the question that "you" stands in: whoever is asked answers."""
    if not around or doc.before(doc.token_at(found[around[0]].content[-1].end - 1) + 1).text != "?":
        return None
    turn = next((at for at in range(around[0] + 1, len(found)) if is_turn(found[at])), None)
    if turn is None or not _is_somebodys(found[turn]):
        return None
    return turn if found[turn].borrowed is None else found[turn].borrowed


def _without(found: Sequence[Draft], lost: AbstractSet[int]) -> list[Draft]:
    """Leave out drafts: what is thought within a quotation that is nobody's. Nothing borrows from one of these."""
    kept = [number for number in range(len(found)) if number not in lost]
    place = {old: new for new, old in enumerate(kept)}
    left = [found[number] for number in kept]
    return [draft if draft.borrowed is None else replace(draft, borrowed=place.get(draft.borrowed)) for draft in left]
