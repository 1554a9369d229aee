"""Claims: the contents of attributions and the article's own sentences, taken apart into propositions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.extract.claims.about import subject
from analysis.extract.claims.checkable import YES, reason
from analysis.extract.claims.judged import called, only_judges, sees_as
from analysis.extract.claims.manner import cue_says_how, manner
from analysis.extract.claims.ownvoice import own_voice
from analysis.extract.claims.pieces import has_finite, stands_in_front
from analysis.extract.claims.propositions import Proposition, is_described, is_intended, is_whole, propositions
from analysis.extract.claims.topics import Topics, topics
from analysis.extract.claims.topics import named as named_topics
from analysis.extract.claims.voices import is_told_apart, only_acts, only_describes, only_supposes, voices
from analysis.extract.records import Attribution, Claim, DateExpression, Figure, Source
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import AUXILIARIES, FINITE, NAMES, function_words, small_words

_HELD = frozenset({"share", "area", "vague"})
_NOR = frozenset({"nor"})
_JOINING = frozenset({"and", "or"})
_ABOUT = small_words("matter")
_APART = frozenset({"relative", "adverbial"})
_CONDITIONS = small_words("if")
_LONG = 6
_NEGATES = words("negation", "words", kind="negates")
_NO_NEGATION = words("negation", "words", kind="does not")
# As what nothing is put forward that is asked: "Who broke the dam?"
_ASKED = frozenset({"asserted", "possible", "prediction"})
# The word classes that a clause does not end with.
_UNENDED = frozenset({"MD", "DT", "TO"})
_UNCOUNTED = frozenset({"vague", "universal", "comparison", "ordinal", "source_count"})


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
    naming: set[int] = set()
    naming.update(
        index
        for index, one in enumerate(attributions)
        if _nobody_acts(doc, one) or only_supposes(doc, one) or only_acts(doc, one) or only_describes(doc, one)
    )
    told_apart = [one.cue_span for one in attributions if is_told_apart(doc, one) and one.cue_span is not None]
    heard = list(voices(doc, attributions))
    for index in heard:
        if index not in naming and not _add_told(setting, attributions, index, told_apart, found):
            naming.add(index)
        outer = attributions[index].nested_in
        if index in naming and outer is not None and outer not in heard:
            # "Lee said he found the plan": what is no claim of the inner one's is one of the outer.
            heard.append(outer)
    _add_own_voice(setting, attributions, naming, sources, found)
    yield from (found[span] for span in sorted(found))


def _add_told(
    setting: _Setting,
    attributions: Sequence[Attribution],
    index: int,
    told_apart: Sequence[Span],
    found: dict[Span, Claim],
) -> bool:
    """Add what a source claims; say whether the words do claim it, and name no more than what is spoken of."""
    doc, attribution = setting.doc, attributions[index]
    before, claims_it = len(found), True
    for pieces in _wholes(doc, attribution):
        last: Claim | None = None
        for one in propositions(doc, pieces, setting.amounts):
            if one.rule == "relative clause" and _holds_any(doc, one, told_apart):
                continue
            # "praised the crew, which had worked all night": only the crew is what is praised.
            if _only_names(setting, one, attribution) or (one.rule == "relative clause" and last is None):
                claims_it = False
                continue
            claim = _claim(setting, one, index, attribution, last)
            if not _is_exclaimed(one, claim, attribution) and not _breaks_off(doc, one, claim):
                last = claim
                found.setdefault(last.span, last)
    return claims_it and (len(found) > before or attribution.mode != "indirect")


# ---------------------------------------------------------------------- in whose voice


def _only_names(setting: _Setting, one: Proposition, attribution: Attribution) -> bool:
    """Say whether words without a verb only name what somebody speaks of: ``He praised her work`` is the article's own.

    What is seen as something, a number, and what is denied, demanded or to come say more: ``saw it as a threat``,
    ``announced 85m in aid``, ``ruled out a new tax``.
    """
    doc = setting.doc
    first, last = one.pieces[0][0], one.pieces[-1][1]
    if one.about is not None or attribution.mode != "indirect":
        return False
    amount = doc.after(first).tag in ("CD", "$")
    if doc.tokens[first].lower in _ABOUT and not amount and (one.clause is None or one.clause.first > first + 1):
        # "was asked about a plan that he made"
        return True
    relative = one.clause is not None and one.clause.kind == "relative"
    judged = (relative or is_intended(doc, one)) and only_judges(doc, attribution)
    if not judged and not is_described(doc, one):
        return False
    begun = doc.chunks[doc.chunk_at(first)].phrase
    if cue_says_how(doc, attribution) or (begun is not None and called(doc, attribution, begun)):
        return False
    tells = sees_as(doc, attribution) and any(token.lower == "as" for token in doc.tokens[first:last])
    judged = judged or only_judges(doc, attribution)
    return not tells and (judged or not _any(setting.numbers, [doc.span(*piece) for piece in one.pieces]))


def _is_exclaimed(one: Proposition, claim: Claim, attribution: Attribution) -> bool:
    """Say whether quoted words without a verb say nothing of anything: ``“The same old story,” she said``."""
    return attribution.mode != "indirect" and one.clause is None and claim.because == "fragment"


def _breaks_off(doc: Doc, one: Proposition, claim: Claim) -> bool:
    """Say whether a speaker stops behind a verb that needs more: ``“The questions are –”``."""
    last = one.pieces[-1][1]
    short = one.clause is not None and one.clause.group.last == last and claim.because == "fragment"
    return short and doc.after(last - 1).tag == ":"


def _nobody_acts(doc: Doc, attribution: Attribution) -> bool:
    """Say whether nobody is said to do something: ``neither side has agreed to meet`` is the article's own."""
    nobody = attribution.source_span is None and attribution.negated and attribution.mode == "indirect"
    wanted = attribution.content and doc.tokens[doc.token_at(attribution.content[0].start)].tag == "TO"
    if not nobody or attribution.cue_span is None or not wanted:
        return False
    cue = doc.verbs_in(doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1)
    return any(clause.phrase is not None and not clause.negated for clause in cue)


def _holds_any(doc: Doc, one: Proposition, cues: Sequence[Span]) -> bool:
    spans = [doc.span(*piece) for piece in one.pieces]
    return any(span.start <= cue.start < span.end for span in spans for cue in cues)


def _wholes(doc: Doc, attribution: Attribution) -> Iterator[list[Span]]:
    """Yield the contents that claim something: pieces of one clause, around a source and its cue, are one.

    A cue without a source stays where it is: ``The bridge is expected to reopen``.
    """
    pieces: list[Span] = []
    for piece in attribution.content:
        around = bool(pieces) and _stands_around(doc, attribution, pieces[-1], piece)
        if pieces and not around and not _is_cut(doc, pieces[-1], piece):
            yield pieces
            pieces = []
        joined = bool(pieces) and (around or attribution.source_span is None)
        pieces.append(Span(pieces.pop().start, piece.end) if joined else piece)
    if pieces:
        yield pieces


def _stands_around(doc: Doc, attribution: Attribution, first: Span, second: Span) -> bool:
    """Say whether the verb of two pieces is a passive cue between them: ``The plan, which he signed, | was seen | as weak``."""
    cue = attribution.cue_span
    if attribution.source_span is not None or cue is None or not first.end <= cue.start < cue.end <= second.start:
        return False
    verbs = doc.verbs_in(doc.token_at(cue.start), doc.token_at(cue.end - 1) + 1)
    return doc.tokens[doc.token_at(second.start)].lower == "as" and any(clause.group.passive for clause in verbs)


def _is_cut(doc: Doc, first: Span, second: Span) -> bool:
    """Say whether the first of two pieces is no clause without the second: ``The dam, she said, will hold``, ``If it rains, …``."""
    if doc.sentence_at(first.start).i != doc.sentence_at(second.start).i:
        return False
    begin, end = doc.token_at(first.start), doc.token_at(first.end - 1) + 1
    quoted = doc.tokens[begin].tag in ("``", "''")
    if stands_in_front(doc, begin + quoted, end):
        return True
    ending = next((token for token in reversed(doc.tokens[begin:end]) if token.is_word), doc.tokens[begin])
    if ending.tag in _UNENDED or (ending.lower in AUXILIARIES and ending.tag in FINITE):
        # "It was, she said, too old."
        return True
    # “Most of them,” she said, “have left.”
    after = doc.after(doc.token_at(second.start)) if quoted else doc.tokens[doc.token_at(second.start)]
    goes_on = after.tag in FINITE or after.tag == "TO" or (after.tag == "IN" and doc.after(after.i).tag == "VBG")
    ends = next((one for one in doc.verbs_in(begin, end) if one.finite and one.group.last == end), None)
    if ends is not None and after.tag == "TO":
        # "He likes, he says, to walk."
        return True
    return (goes_on or not quoted) and not has_finite(doc, begin, end)


def _add_own_voice(
    setting: _Setting,
    attributions: Sequence[Attribution],
    naming: set[int],
    sources: Sequence[Source],
    found: dict[Span, Claim],
) -> None:
    """Add what nobody but the article itself puts forward, where no source's claim is much the same words."""
    doc = setting.doc
    near: dict[int, list[Claim]] = defaultdict(list)
    quoted = {_words(doc, told.spans) for told in found.values()}
    for told in found.values():
        for number in _sentences(doc, told.span):
            near[number].append(told)
    last: Claim | None = None
    heard = [attribution for index, attribution in enumerate(attributions) if index not in naming]
    cues = _cues(doc, heard)
    for one in own_voice(doc, setting.amounts, heard, sources):
        speaker = _told_with(one, cues)
        spans = [doc.span(*piece) for piece in one.pieces]
        around = [other for number in _sentences(doc, Span(spans[0].start, spans[-1].end)) for other in near[number]]
        told_within = one.rule.endswith(": fact")
        if any(
            _shared(spans, other.spans) > 0.5 for other in around if other.attribution is not None or not told_within
        ):
            continue
        words = _words(doc, spans)
        if len(words) >= _LONG and words in quoted:
            # Words of a source, set apart once more: a pull quote.
            continue
        index = attributions.index(speaker) if speaker is not None else None
        claim = _claim(setting, one, index, speaker, last)
        found[claim.span] = last = claim
        near[doc.sentence_at(claim.span.start).i].append(claim)


def _cues(doc: Doc, attributions: Sequence[Attribution]) -> dict[int, Attribution]:
    """Return the attribution of each token of a cue whose source is told."""
    told = [one for one in attributions if one.cue_span is not None and one.source_span is not None]
    return {
        i: one
        for one in told
        if one.cue_span is not None
        for i in range(doc.token_at(one.cue_span.start), doc.token_at(one.cue_span.end - 1) + 1)
    }


def _told_with(one: Proposition, cues: dict[int, Attribution]) -> Attribution | None:
    """Return in whose words a clause behind "and that" stands: ``said that was plausible, but that he was not persuaded``."""
    clause = one.clause
    head = clause.head if clause is not None else None
    if clause is None or head is None or clause.kind != "that" or clause.opener >= one.pieces[0][0]:
        return None
    return cues.get(head.group.head)


def _words(doc: Doc, spans: Sequence[Span]) -> tuple[str, ...]:
    return tuple(word for span in spans for word in span.of(doc.text).split())


def _sentences(doc: Doc, span: Span) -> range:
    return range(doc.sentence_at(span.start).i, doc.sentence_at(span.end - 1).i + 1)


def _shared(ours: Sequence[Span], theirs: Sequence[Span]) -> float:
    """Return how much of the shorter of two claims is in the other as well."""
    common = sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in ours for other in theirs)
    return common / min(sum(span.end - span.start for span in spans) for spans in (ours, theirs))


# ---------------------------------------------------------------------- one claim


def _claim(
    setting: _Setting, one: Proposition, index: int | None, attribution: Attribution | None, last: Claim | None
) -> Claim:
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
    figure = _any(setting.numbers, spans)
    why = reason(
        tokens,
        modality,
        attribution,
        asks=asks or (attribution is not None and attribution.asks),
        figure=figure,
        date=_any(setting.times, spans),
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


def _any(index: SpanIndex, spans: Sequence[Span]) -> bool:
    return any(True for span in spans for _ in index.inside(span))


def _counts(doc: Doc, about: Span) -> bool:
    """Say whether a subject counts all or none of some: ``None of the injuries``."""
    first = doc.token_at(about.start)
    return doc.tokens[first].lower in function_words("number") and doc.after(first).lower == "of"
