"""Quotations that say again what is quoted in the text: headings in marks, and what a page sets apart."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.attributions.draft import Draft
from analysis.extract.attributions.loose import contents_of
from analysis.text.doc import Doc
from analysis.text.quotations import Quotation

_SHORTEST = 4
_STOPS = ".,;!?… "


def repeated(doc: Doc, quotations: Sequence[Quotation], found: list[Draft]) -> list[Draft]:
    r"""Give a heading in marks, and what nobody is told to say, the source of the quotation in the text that has its words.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.loose import loose_quotations
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article('“We lost all.”\n\nIt rained.\n\n“We lost all. It was late,” Ann Lee said.'))
    >>> marks = list(quotations(doc))
    >>> [draft.rule for draft in repeated(doc, marks, loose_quotations(doc, marks, list(drafts(doc, marks))))]
    ['say: quotation, after', 'heading quotes the text']
    """
    owners, pieces = contents_of(found)
    sizes = [sum(piece.end - piece.start for piece in draft.content) for draft in found]
    taken = {number for draft in found for number in draft.quoted}
    alone = {draft.quoted[0]: index for index, draft in enumerate(found) if _is_nobodys(draft)}
    quoted = [
        (index, _spelled(doc, quotation))
        for number, quotation in enumerate(quotations)
        if number not in alone and not doc.sentence_at(quotation.span.start).heading
        # Who tells what another says comes behind the other.
        for index in sorted({owners[at] for at in pieces.around(quotation.inner)}, key=lambda each: (sizes[each], each))
        if found[index].source is not None or found[index].borrowed is not None
    ]
    for number, quotation in enumerate(quotations):
        heading = doc.sentence_at(quotation.span.start).heading and number not in taken
        if not heading and number not in alone:
            continue
        words = _spelled(doc, quotation)
        long = [(index, text) for index, text in quoted if len(text) > _SHORTEST]
        source = next((index for index, text in long if words in text or (heading and text in words)), None)
        if source is None:
            continue
        told = Draft(
            None, None, (quotation.span,), "inferred", "heading quotes the text", quoted=(number,), borrowed=source
        )
        if number in alone:
            found[alone[number]] = told
        else:
            found.append(told)
    return found


def _spelled(doc: Doc, quotation: Quotation) -> str:
    return quotation.inner.of(doc.text).lower().strip(_STOPS)


def _is_nobodys(draft: Draft) -> bool:
    """Say whether a draft is a quotation of which nothing tells who says it."""
    return draft.cue is None and draft.source is None and draft.borrowed is None and len(draft.quoted) == 1
