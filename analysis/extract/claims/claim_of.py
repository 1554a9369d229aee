"""One claim: how a proposition is put, what it is about, and whether it can be checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extract.claims.about import subject
from analysis.extract.claims.checkable import YES, reason
from analysis.extract.claims.judged import called
from analysis.extract.claims.manner import manner
from analysis.extract.claims.propositions import Proposition, is_whole
from analysis.extract.claims.topics import Topics, topics
from analysis.extract.claims.topics import named as named_topics
from analysis.extract.records import Attribution, Claim, DateExpression, Figure
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import NAMES, function_words, small_words

_NOR = frozenset({"nor"})
_JOINING = frozenset({"and", "or"})
_APART = frozenset({"relative", "adverbial"})
_CONDITIONS = small_words("if")
_NEGATES = words("negation", "words", kind="negates")
_NO_NEGATION = words("negation", "words", kind="does not")
_HELD = frozenset({"share", "area", "vague"})
_UNCOUNTED = frozenset({"vague", "universal", "comparison", "ordinal", "source_count"})
# As what nothing is put forward that is asked: "Who broke the dam?"
_ASKED = frozenset({"asserted", "possible", "prediction"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What the claims of one article are read with."""

    doc: Doc
    topics: Topics
    amounts: frozenset[int]
    numbers: SpanIndex
    times: SpanIndex


def setting_of(
    doc: Doc, figures: Sequence[Figure], dates: Sequence[DateExpression], named: Topics | None = None
) -> Setting:
    """Return what the claims of an article are read with: its topics, and where its numbers and times are."""
    return Setting(
        doc,
        topics() if named is None else named,
        frozenset(doc.token_at(figure.span.start) for figure in figures if figure.kind in _HELD),
        SpanIndex([figure.span for figure in figures if figure.kind not in _UNCOUNTED]),
        SpanIndex([date.span for date in dates if date.says_when and date.kind != "event"]),
    )


def claim_of(
    setting: Setting, one: Proposition, index: int | None, attribution: Attribution | None, last: Claim | None
) -> Claim:
    """Return the claim that a proposition is: of an attribution, or the article's own, after the one before it."""
    doc = setting.doc
    pieces = (*one.pieces[:-1], (one.pieces[-1][0], one.whole or one.pieces[-1][1]))
    spans = tuple(doc.span(first, last) for first, last in pieces)
    whole = Span(spans[0].start, spans[-1].end)
    put = manner(doc, one, attribution)
    # What has no modal of its own stands under that of the words it goes on from: "could delay it and raise its price".
    before = last if one.goes_on else None
    modality = before.modality if before is not None and put.modality == "asserted" else put.modality
    if last is not None and last.modality == "conditional" and _shares_condition(doc, one, last):
        modality = "conditional"
    joined = doc.before(one.pieces[0][0]).lower
    or_not = joined in _NOR or (before is not None and before.polarity == "negative" and joined == "or")
    tokens = [doc.tokens[i] for first, last in pieces for i in range(first, last)]
    asks = doc.after(one.pieces[-1][1] - 1).text == "?"
    if asks and modality in _ASKED:
        modality = "open"
    about = subject(doc, one, attribution) or (before.subject if before is not None else None)
    figure = setting.numbers.any_inside(spans)
    why = reason(
        tokens,
        modality,
        attribution,
        asks=asks or (attribution is not None and attribution.asks),
        figure=figure,
        date=setting.times.any_inside(spans),
        name=any(token.tag in NAMES for token in tokens),
        whole=figure or (about is not None and (is_whole(doc, one) or _is_called(doc, one, attribution))),
        counted=about is not None and _counts(doc, about),
    )
    return Claim(
        span=whole,
        spans=spans,
        subject=about,
        attribution=index,
        polarity="negative" if put.negative or or_not or _is_denied_behind(doc, one) else "affirmative",
        modality=modality,
        hedges=put.hedges,
        topics=named_topics(setting.topics, [token.lower for token in tokens]),
        checkable=why in YES,
        because=why,
        rule=one.rule,
    )


def _is_denied_behind(doc: Doc, one: Proposition) -> bool:
    """Say whether "not" stands behind the words that part a verb from what it tells: ``The road is, he insisted, not a waste``."""
    begins = [doc.tokens[first] for first, _ in one.pieces[1:]]
    opened = [doc.after(token.i) if token.tag == "``" else token for token in begins]
    verb = one.clause.group if one.clause is not None else None
    return verb is not None and any(
        token.lower in _NEGATES and f"{token.lower} {doc.after(token.i).lower}" not in _NO_NEGATION
        for token in opened
        if verb.last <= token.i
    )


def _shares_condition(doc: Doc, one: Proposition, last: Claim) -> bool:
    """Say whether a clause stands under the condition in front of the one that "and" joins it to: ``If it rains, A and B``."""
    begin, opens = one.pieces[0][0], doc.tokens[doc.token_at(last.span.start)]
    if doc.before(begin).lower not in _JOINING or opens.lower not in _CONDITIONS or one.clause is None:
        return False
    near = doc.sentence_at(doc.tokens[begin].start).i == doc.sentence_at(last.span.start).i
    return near and one.clause.kind not in _APART and (bool(one.clause.group.modal) or doc.before(begin - 1).tag != ",")


def _is_called(doc: Doc, one: Proposition, attribution: Attribution | None) -> bool:
    """Say whether a claim is somebody or something with what a cue says they are: ``called | her a star``."""
    phrase = doc.chunks[doc.chunk_at(one.pieces[0][0])].phrase
    return phrase is not None and called(doc, attribution, phrase)


def _counts(doc: Doc, about: Span) -> bool:
    """Say whether a subject counts all or none of some: ``None of the injuries``."""
    first = doc.token_at(about.start)
    return doc.tokens[first].lower in function_words("number") and doc.after(first).lower == "of"
