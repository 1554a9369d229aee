"""Attribution records: drafts with their sources, nesting, mode, audience and date."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from analysis.extract.attributions.context import nesting
from analysis.extract.attributions.draft import Draft, is_turn
from analysis.extract.records import Attribution, DateExpression, Source
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range, before_verb
from analysis.text.phrases import Phrase
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex

# What is set off from the text is verbatim without quotation marks.
_VERBATIM = frozenset({"post", "block quotation"})
_ASKING = frozenset({"wh", "passive, wh", "passive, asked"})


def attribution_records(
    doc: Doc,
    found: Sequence[Draft],
    indices: Sequence[int | None],
    dates: Sequence[DateExpression],
    quotations: Sequence[Quotation] = (),
    sources: Sequence[Source] = (),
    steps: Sequence[str | None] = (),
) -> list[Attribution]:
    """Turn drafts into records; `indices` gives the source of each, `steps` the step that told it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.attributions.sentences import drafts
    >>> doc = parse(Article("Ann Lee told reporters the dam would hold."))
    >>> record, = attribution_records(doc, list(drafts(doc, [])), [1], [])
    >>> record.audience, record.mode, record.cue_class
    ('reporters', 'indirect', 'speech')
    """
    nested = nesting(doc, found)
    marks = [quotation.span for quotation in quotations]
    index = SpanIndex(marks)
    kinds = {index: source.kind for index, source in enumerate(sources)}
    return [
        Attribution(
            span=_outer(doc, draft),
            source_span=_source_place(doc, draft, found),
            cue_span=_place(doc, (draft.cue.first, draft.cue.last)) if draft.cue else None,
            content=draft.content,
            cue_class=_class(draft, kinds.get(indices[number] or 0)),
            mode=_mode(doc, draft, [marks[at] for piece in draft.content for at in index.inside(piece)]),
            reach=draft.reach,
            negated=draft.cue.negated if draft.cue else False,
            audience=_audience(doc, draft),
            source=indices[number],
            rests_on=draft.rests_on.of(doc.text) if draft.rests_on else None,
            source_by=steps[number] if steps else None,
            nested_in=nested[number],
            date=_date(doc, draft, dates),
            asks=draft.frame in _ASKING or draft.frame.endswith("question"),
            left_open=_left_open(draft),
            rule=draft.rule,
        )
        for number, draft in enumerate(found)
    ]


def _class(draft: Draft, kind: str | None) -> str | None:
    """Return the class of the cue; what a document or data set finds or says is the class document."""
    if draft.cue is None:
        return None
    if _left_open(draft):
        return "declined"
    verb = draft.cue.form not in ("according", "as") and draft.cue.cue_class in ("belief", "perception", "speech")
    return "document" if verb and kind in ("document", "data") else draft.cue.cue_class


def _left_open(draft: Draft) -> bool:
    """Say whether a question is left without an answer: ``has not said whether``."""
    cue = draft.cue
    if cue is None or not cue.negated or draft.frame != "wh" or draft.source is None:
        return False
    return cue.lemma in words("declined", "word", kind="silence")


def _source_place(doc: Doc, draft: Draft, found: Sequence[Draft]) -> Span | None:
    """Return where a source is named; the label of a turn is a cue and names none beside it."""
    if draft.cue is not None and draft.cue.form == "turn":
        return None
    return _place(doc, draft.source or (None if draft.borrowed is None else found[draft.borrowed].source))


def _place(doc: Doc, tokens: Range | None) -> Span | None:
    return Span(doc.tokens[tokens[0]].start, doc.tokens[tokens[1] - 1].end) if tokens else None


def _outer(doc: Doc, draft: Draft) -> Span:
    cue = _place(doc, (draft.cue.first, draft.cue.last)) if draft.cue else None
    # Of an interview, whoever answers is named far above.
    source = _place(doc, draft.source) if draft.reach != "inferred" else None
    spans = [*draft.content, *(span for span in (source, cue) if span)]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _mode(doc: Doc, draft: Draft, marks: Sequence[Span]) -> str:
    """Tell direct speech (all between quotation marks, which stand at `marks`), mixed (a part of it) and indirect apart."""
    if draft.frame in _VERBATIM or is_turn(draft):
        return "direct"
    if not marks:
        return "indirect"
    spoken = (token.start for piece in draft.content for token in doc.tokens_in(piece) if token.is_word)
    return "direct" if all(any(span.start <= start < span.end for span in marks) for start in spoken) else "mixed"


def _audience(doc: Doc, draft: Draft) -> str | None:
    if draft.cue is None or not draft.cue.frames & {"audience", "addressee"}:
        return None
    if draft.cue.form == "passive":
        return _told(doc, draft)
    chunk = doc.chunks[doc.chunk_at(draft.cue.last)]
    if draft.source is not None and draft.source[0] <= chunk.first < draft.source[1]:
        return None
    if (
        chunk.first >= doc.sentence_at(doc.tokens[draft.cue.head].start).last
        or chunk.first != draft.cue.last
        or chunk.phrase is None
        or (_tells_when(doc, chunk.phrase) if "audience" in draft.cue.frames else _is_occasion(doc, chunk.phrase))
    ):
        return None
    place = _place(doc, (chunk.first, chunk.last))
    if place is None or any(place.overlaps(piece) for piece in draft.content):
        return None
    return place.of(doc.text)


def _is_occasion(doc: Doc, phrase: Phrase) -> bool:
    return doc.tokens[phrase.head].lower in words("occasions", "noun")


def _tells_when(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase is no audience but a time: ``told on Monday``, unlike ``told a news conference``."""
    noun = doc.tokens[phrase.head].lower
    return phrase.temporal or noun in words("occasions", "noun", kind="day") | words("occasions", "noun", kind="time")


def _told(doc: Doc, draft: Draft) -> str | None:
    """Return who is told or asked where the verb is passive: ``She was told by a colleague``."""
    clause = draft.cue.clause if draft.cue is not None else None
    place = _place(doc, before_verb(doc, clause)) if clause is not None and clause.finite else None
    if place is None or any(place.overlaps(piece) for piece in draft.content):
        return None
    return None if doc.tokens[doc.token_at(place.start)].tag in ("WP", "WDT", "IN") else place.of(doc.text)


def _date(doc: Doc, draft: Draft, dates: Sequence[DateExpression]) -> int | None:
    """Return the date that stands beside the cue, outside the content."""
    if draft.cue is None:
        return None
    sentence = doc.sentence_at(doc.tokens[draft.cue.first].start)
    for number in range(bisect_left(dates, sentence.start, key=lambda date: date.span.start), len(dates)):
        place = dates[number].span
        if place.start >= sentence.end:
            break
        if (
            dates[number].says_when
            and place.end <= sentence.end
            and not any(place.overlaps(piece) for piece in draft.content)
        ):
            return number
    return None
