"""Claims: the contents of attributions and the article's own sentences, split into propositions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analysis.extract.claims.checkable import YES, reason
from analysis.extract.claims.manner import manner
from analysis.extract.claims.propositions import has_finite, propositions, trimmed
from analysis.extract.claims.topics import Topics, topics
from analysis.extract.records import Attribution, Claim, DateExpression, Figure, Source
from analysis.text.span import Span, SpanIndex
from analysis.text.doc import Doc
from analysis.text.tokens import Token

_HELD = frozenset({"share", "area", "vague"})
_UNCOUNTED = frozenset({"vague", "universal", "comparison", "ordinal", "source_count"})
_DESCRIBES = 5
_VERBLESS = frozenset({"coordinate share", "with, participle", "after a relative clause", "expansion"})
_UNTOLD = frozenset({"event", "vague", "set"})


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
    """Split an article into propositions, each in the voice of a source or in the article's own.

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
        SpanIndex([date.span for date in dates if date.kind not in _UNTOLD]),
    )
    found: dict[Span, Claim] = {}
    for index in _voices(attributions):
        attribution = attributions[index]
        if attribution.cue_class == "declined":
            continue
        for piece in _wholes(doc, attribution):
            modality = "asserted"
            for span, rule in propositions(doc, piece, setting.amounts):
                claim = _claim(setting, span, index, attribution, rule, modality)
                modality = claim.modality
                found.setdefault(span, claim)
    near: dict[int, list[Span]] = defaultdict(list)
    for other in found:
        for number in _sentences(doc, other):
            near[number].append(other)
    modality = "asserted"
    for span, rule in _own_voice(setting, attributions, sources):
        around = [other for number in _sentences(doc, span) for other in near[number]]
        if not any(span.overlaps(other) and _shared(span, other) > 0.5 for other in around):
            found[span] = _claim(setting, span, None, None, rule, modality)
            modality = found[span].modality
            near[doc.sentence_at(span.start).i].append(span)
    yield from (found[span] for span in sorted(found))


def _sentences(doc: Doc, span: Span) -> range:
    return range(doc.sentence_at(span.start).i, doc.sentence_at(span.end - 1).i + 1)


def _shared(span: Span, other: Span) -> float:
    common = min(span.end, other.end) - max(span.start, other.start)
    return common / min(span.end - span.start, other.end - other.start)


def _length(attribution: Attribution) -> int:
    return sum(piece.end - piece.start for piece in attribution.content)


def _longest(attribution: Attribution) -> int:
    return max(piece.end - piece.start for piece in attribution.content)


def _voices(attributions: Sequence[Attribution]) -> Iterator[int]:
    """Yield the attributions whose words make claims: the outer ones, but the inner where it is most of the outer."""
    swallowed = {
        attribution.nested_in: index
        for index, attribution in enumerate(attributions)
        if attribution.nested_in is not None
        and _length(attribution) > 0.5 * _longest(attributions[attribution.nested_in])
    }
    for index, attribution in enumerate(attributions):
        if attribution.nested_in is not None and swallowed.get(attribution.nested_in) != index:
            continue
        if index in swallowed and len(attribution.content) == 1:
            continue
        yield index


def _wholes(doc: Doc, attribution: Attribution) -> Iterator[Span]:
    """Yield the contents that claim something: pieces of one clause, around a source and its cue, are one."""
    pieces = list(attribution.content)
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        while at + 1 < len(pieces) and _is_cut(doc, piece, pieces[at + 1]):
            at += 1
            piece = Span(piece.start, pieces[at].end)
        yield piece
        at += 1


def _is_cut(doc: Doc, first: Span, second: Span) -> bool:
    """Say whether the first of two pieces is no clause without the second: ``The dam, she said, will hold``."""
    if doc.sentence_at(first.start).i != doc.sentence_at(second.start).i:
        return False
    return not has_finite(doc.tokens_in(first)) and doc.tokens_in(first)[0].tag not in ("``", "''")


def _own_voice(
    setting: _Setting, attributions: Sequence[Attribution], sources: Sequence[Source]
) -> Iterator[tuple[Span, str]]:
    """Yield the propositions that nobody but the article itself puts forward."""
    doc = setting.doc
    spans = [
        span
        for attribution in attributions
        if attribution.cue_class != "declined"
        for span in (*attribution.content, attribution.cue_span, attribution.source_span)
        if span
    ]
    taken = SpanIndex(spans)
    for sentence in doc.sentences:
        if sentence.heading:
            continue
        run: list[Token] = []
        for token in doc.tokens[sentence.first : sentence.last]:
            if taken.holds(token.start):
                yield from _leftover(setting, run)
                run = []
            else:
                run.append(token)
        yield from _leftover(setting, run)
    yield from _descriptions(doc, attributions, sources)


def _leftover(setting: _Setting, run: Sequence[Token]) -> Iterator[tuple[Span, str]]:
    """Yield the claims in words between attributions: clauses with a verb, and asides that describe a source."""
    if not run:
        return
    for piece, rule in propositions(setting.doc, Span(run[0].start, run[-1].end), setting.amounts):
        inside = setting.doc.tokens_in(piece)
        aside = len(inside) >= 4 and run[0].tag == "," and inside[0].tag in ("NN", "DT", "VBN") and run[-1].tag == ","
        second = rule == "second verb" and inside[0].tag == "VB"
        if has_finite(inside) or aside or second or rule in _VERBLESS:
            yield piece, f"own voice: {rule}"


def _descriptions(
    doc: Doc, attributions: Sequence[Attribution], sources: Sequence[Source]
) -> Iterator[tuple[Span, str]]:
    """Yield what the article says of a source that it names: ``Lee, an engineer who built the dam, said …``."""
    for attribution in attributions:
        source = sources[attribution.source] if attribution.source is not None else None
        if source is None or not source.named or attribution.source_span is None:
            continue
        tokens = doc.tokens_in(attribution.source_span)
        comma = next((at for at, token in enumerate(tokens) if token.tag == ","), len(tokens))
        described = trimmed(tokens[comma:])
        if described is not None and (has_finite(tokens[comma:]) or len(doc.tokens_in(described)) >= _DESCRIBES):
            yield described, "own voice: description"


def _claim(
    setting: _Setting, span: Span, index: int | None, attribution: Attribution | None, rule: str, before: str
) -> Claim:
    doc = setting.doc
    tokens = doc.tokens_in(span)
    text = span.of(doc.text).lower().replace("’", "'")
    put = manner(doc, tokens, attribution)
    # What has no modal of its own stands under that of the words it goes on from: "could delay it and raise its price".
    begun = rule.removeprefix("own voice: ")
    goes_on = begun in ("expansion", "second verb") or (begun != "whole" and tokens[0].tag == "VB")
    modality = before if goes_on and put.modality == "asserted" else put.modality
    end = doc.token_at(span.end)
    closed = end < len(doc.tokens) and doc.tokens[end].text == "?"
    why = reason(
        (*tokens, doc.tokens[end]) if closed else tokens,
        modality,
        attribution,
        figure=_any(setting.numbers.inside(span)),
        date=_any(setting.times.inside(span)),
        name=any(token.tag in ("NNP", "NNPS") for token in tokens),
    )
    return Claim(
        span=span,
        attribution=index,
        polarity="negative" if put.negative else "affirmative",
        modality=modality,
        hedges=put.hedges,
        topics=tuple(topic for topic, pattern in setting.topics.items() if pattern.search(text)),
        checkable=why in YES,
        because=why,
        rule=rule,
    )


def _any(found: Iterable[int]) -> bool:
    return next(iter(found), None) is not None
