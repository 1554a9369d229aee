"""Claims: the contents of attributions and the article's own sentences, taken apart into propositions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.extract.claims.checkable import YES, reason
from analysis.extract.claims.manner import manner
from analysis.extract.claims.pieces import described, has_finite
from analysis.extract.claims.propositions import Proposition, propositions
from analysis.extract.claims.topics import Topics, topics
from analysis.extract.claims.topics import named as named_topics
from analysis.extract.records import Attribution, Claim, DateExpression, Figure, Source
from analysis.text.doc import Doc
from analysis.text.extents import before_verb, phrase_end
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import NAMES

_HELD = frozenset({"share", "area", "vague"})
_UNCOUNTED = frozenset({"vague", "universal", "comparison", "ordinal", "source_count"})
_VERBLESS = frozenset({"coordinate share", "with, participle", "expansion"})
_DESCRIBES = 5


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the claims of one article are read with."""

    doc: Doc
    topics: Topics
    amounts: frozenset[int]
    numbers: SpanIndex
    times: SpanIndex


def claims(
    doc: Doc,
    attributions: Sequence[Attribution],
    sources: Sequence[Source],
    figures: Sequence[Figure] = (),
    dates: Sequence[DateExpression] = (),
    named: Topics | None = None,
) -> Iterator[Claim]:
    """Take an article apart into propositions, each in the voice of a source or in the article's own.

    Parameters
    ----------
    doc : Doc
    attributions, sources, figures, dates
        As read from `doc`.
    named : mapping, optional
        What tells each topic; those of ``lexicon/topics.csv`` if missing.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam broke in May, and it may not be rebuilt."))
    >>> [(claim.span.of(doc.text), claim.modality, claim.polarity) for claim in claims(doc, [], [])]
    [('The dam broke in May', 'asserted', 'affirmative'), ('it may not be rebuilt', 'possible', 'negative')]
    """
    setting = _Setting(
        doc,
        topics() if named is None else named,
        frozenset(doc.token_at(figure.span.start) for figure in figures if figure.kind in _HELD),
        SpanIndex([figure.span for figure in figures if figure.kind not in _UNCOUNTED]),
        SpanIndex([date.span for date in dates if date.says_when and date.kind != "event"]),
    )
    found: dict[Span, Claim] = {}
    for index in _voices(attributions):
        for pieces in _wholes(doc, attributions[index]):
            modality = "asserted"
            for one in propositions(doc, pieces, setting.amounts):
                claim = _claim(setting, one, index, attributions[index], modality)
                modality = claim.modality
                found.setdefault(claim.span, claim)
    _add_own_voice(setting, attributions, sources, found)
    yield from (found[span] for span in sorted(found))


# ---------------------------------------------------------------------- in whose voice


def _voices(attributions: Sequence[Attribution]) -> Iterator[int]:
    """Yield the attributions whose words make claims: the outer ones, but the inner where it is most of the outer."""
    swallowed = {
        attribution.nested_in: index
        for index, attribution in enumerate(attributions)
        if attribution.nested_in is not None
        and _length(attribution) > 0.5 * _longest(attributions[attribution.nested_in])
    }
    for index, attribution in enumerate(attributions):
        nested = attribution.nested_in is not None and swallowed.get(attribution.nested_in) != index
        if not nested and attribution.cue_class != "declined":
            if index not in swallowed or len(attribution.content) > 1:
                yield index


def _length(attribution: Attribution) -> int:
    return sum(piece.end - piece.start for piece in attribution.content)


def _longest(attribution: Attribution) -> int:
    return max((piece.end - piece.start for piece in attribution.content), default=0)


def _wholes(doc: Doc, attribution: Attribution) -> Iterator[list[Span]]:
    """Yield the contents that claim something: pieces of one clause, around a source and its cue, are one.

    A cue without a source stays where it is: ``The bridge is expected to reopen``.
    """
    pieces: list[Span] = []
    for piece in attribution.content:
        if pieces and not _is_cut(doc, pieces[-1], piece):
            yield pieces
            pieces = []
        joined = bool(pieces) and attribution.source_span is None
        pieces.append(Span(pieces.pop().start, piece.end) if joined else piece)
    if pieces:
        yield pieces


def _is_cut(doc: Doc, first: Span, second: Span) -> bool:
    """Say whether the first of two pieces is no clause without the second: ``The dam, she said, will hold``."""
    if doc.sentence_at(first.start).i != doc.sentence_at(second.start).i:
        return False
    begin, end = doc.token_at(first.start), doc.token_at(first.end - 1) + 1
    return not has_finite(doc, begin, end) and doc.tokens[begin].tag not in ("``", "''")


def _add_own_voice(
    setting: _Setting, attributions: Sequence[Attribution], sources: Sequence[Source], found: dict[Span, Claim]
) -> None:
    """Add what nobody but the article itself puts forward, where no source's claim is much the same words."""
    doc = setting.doc
    near: dict[int, list[Claim]] = defaultdict(list)
    for told in found.values():
        for number in _sentences(doc, told.span):
            near[number].append(told)
    modality = "asserted"
    for one in _own_voice(setting, attributions, sources):
        claim = _claim(setting, one, None, None, modality)
        around = [other for number in _sentences(doc, claim.span) for other in near[number]]
        if any(_shared(claim.spans, other.spans) > 0.5 for other in around):
            continue
        found[claim.span], modality = claim, claim.modality
        near[doc.sentence_at(claim.span.start).i].append(claim)


def _sentences(doc: Doc, span: Span) -> range:
    return range(doc.sentence_at(span.start).i, doc.sentence_at(span.end - 1).i + 1)


def _shared(ours: Sequence[Span], theirs: Sequence[Span]) -> float:
    """Return how much of the shorter of two claims is in the other as well."""
    common = sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in ours for other in theirs)
    return common / min(sum(span.end - span.start for span in spans) for spans in (ours, theirs))


def _own_voice(
    setting: _Setting, attributions: Sequence[Attribution], sources: Sequence[Source]
) -> Iterator[Proposition]:
    """Yield the propositions of the article's own voice: what is left between attributions, and what describes a source."""
    doc = setting.doc
    taken = bytearray(len(doc.tokens))
    for attribution in attributions:
        if attribution.cue_class != "declined":
            for span in filter(None, (*attribution.content, attribution.cue_span, attribution.source_span)):
                begin, end = doc.token_at(span.start), doc.token_at(span.end - 1) + 1
                taken[begin:end] = b"\x01" * (end - begin)
    for sentence in doc.sentences:
        first = -1 if sentence.heading else taken.find(0, sentence.first, sentence.last)
        while first >= 0:
            end = taken.find(1, first, sentence.last)
            yield from _leftover(setting, first, end if end >= 0 else sentence.last)
            first = taken.find(0, end, sentence.last) if end >= 0 else -1
    for attribution in attributions:
        source = sources[attribution.source] if attribution.source is not None else None
        if source is not None and source.named and attribution.source_span is not None:
            yield from _description(doc, attribution.source_span)


def _leftover(setting: _Setting, first: int, last: int) -> Iterator[Proposition]:
    """Yield the claims in words between attributions: clauses with a verb, and asides that describe a source."""
    doc, tokens = setting.doc, setting.doc.tokens
    if last - first < 2:
        return
    between = tokens[first].tag == doc.before(last).tag == ","
    for one in propositions(doc, [doc.span(first, last)], setting.amounts):
        begin, end = one.pieces[0][0], one.pieces[-1][1]
        aside = between and end - begin >= _DESCRIBES - 1 and tokens[begin].tag in ("NN", "DT", "VBN")
        if has_finite(doc, begin, end) or aside or one.rule in (*_VERBLESS, "second verb"):
            yield Proposition(one.pieces, one.clause, f"own voice: {one.rule}", one.goes_on)


def _description(doc: Doc, span: Span) -> Iterator[Proposition]:
    """Yield what the article says of a source that it names: ``Lee, an engineer who built the dam, said …``."""
    first, last = doc.token_at(span.start), doc.token_at(span.end - 1) + 1
    piece = described(doc, first, last)
    if piece is not None and (has_finite(doc, *piece) or piece[1] - piece[0] >= _DESCRIBES):
        clause = next(iter(doc.verbs_in(*piece)), None)
        yield Proposition((piece,), clause, "own voice: description")


# ---------------------------------------------------------------------- one claim


def _claim(
    setting: _Setting, one: Proposition, index: int | None, attribution: Attribution | None, before: str
) -> Claim:
    doc = setting.doc
    spans = tuple(doc.span(first, last) for first, last in one.pieces)
    whole = Span(spans[0].start, spans[-1].end)
    put = manner(doc, one, attribution)
    # What has no modal of its own stands under that of the words it goes on from: "could delay it and raise its price".
    modality = before if one.goes_on and put.modality == "asserted" else put.modality
    tokens = [doc.tokens[i] for i in one.tokens]
    after = one.pieces[-1][1]
    asks = after < len(doc.tokens) and doc.tokens[after].text == "?"
    why = reason(
        tokens,
        modality,
        attribution,
        asks=asks or (attribution is not None and attribution.asks),
        figure=_any(setting.numbers, spans),
        date=_any(setting.times, spans),
        name=any(token.tag in NAMES for token in tokens),
    )
    return Claim(
        span=whole,
        spans=spans,
        subject=_subject(doc, one, attribution),
        attribution=index,
        polarity="negative" if put.negative else "affirmative",
        modality=modality,
        hedges=put.hedges,
        topics=named_topics(setting.topics, [token.lower for token in tokens]),
        checkable=why in YES,
        because=why,
        rule=one.rule,
    )


def _any(index: SpanIndex, spans: Sequence[Span]) -> bool:
    return any(True for span in spans for _ in index.inside(span))


def _subject(doc: Doc, one: Proposition, attribution: Attribution | None) -> Span | None:
    """Return the words for whom or what a claim is about, also where they stand outside of it."""
    clause = one.clause
    if clause is None:
        return None
    asked = clause.antecedent
    if asked is not None and clause.kind == "infinitive" and asked.first == one.pieces[0][0]:
        return doc.span(asked.first, asked.joined_last)
    if clause.kind == "infinitive" and attribution is not None:
        return attribution.source_span
    root = clause
    while root.sibling is not None and root.phrase is root.sibling.phrase:
        root = root.sibling
    if not root.finite and root.antecedent is None and root.head is not None and root.head.finite:
        root = root.head
    phrase = (
        root.antecedent
        if root.kind == "relative" and root.phrase is not None and root.phrase.first == root.opener
        else root.phrase
    )
    phrase = phrase or (root.antecedent if not root.finite else None)
    if phrase is None:
        return None
    named = before_verb(doc, root) if phrase is root.phrase else None
    first = phrase.outermost().first
    last = max(phrase.joined_last, phrase_end(doc, phrase.outermost(), named[1] if named else phrase.last))
    return doc.span(first, last)
