"""Claims: the contents of attributions and the article's own sentences, taken apart into propositions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from analysis.extract.claims.bycue import cue_says_how
from analysis.extract.claims.claim_of import Setting, claim_of, setting_of
from analysis.extract.claims.judged import called, only_judges, performs, sees_as
from analysis.extract.claims.ownvoice import own_voice
from analysis.extract.claims.propositions import Proposition, is_described, is_intended, propositions
from analysis.extract.claims.topics import Topics
from analysis.extract.claims.voices import is_told_apart, only_acts, only_describes, only_supposes, told_within, voices
from analysis.extract.claims.wholes import wholes
from analysis.extract.records import Attribution, Claim, DateExpression, Figure, Source
from analysis.text.chunks import PHRASE, PREPOSITION, WORD
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import small_words

_ABOUT = small_words("matter")
_WHEN = small_words("when")
_LONG = 6
_COUNTED = frozenset({"figure", "date"})
_WITHOUT_SUBJECT = frozenset({"demand", "denial"})


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
    setting = setting_of(doc, figures, dates, named)
    found: dict[Span, Claim] = {}
    naming = {
        index
        for index, one in enumerate(attributions)
        if _nobody_acts(doc, one)
        or _hangs_on_verb(doc, one)
        or only_supposes(doc, one)
        or only_acts(doc, one)
        or only_describes(doc, one)
    }
    told_apart = [one.cue_span for one in attributions if is_told_apart(doc, one) and one.cue_span is not None]
    nested: dict[int, list[int]] = defaultdict(list)
    for index, one in enumerate(attributions):
        if one.nested_in is not None:
            nested[one.nested_in].append(index)
    heard = list(voices(doc, attributions))
    for index in heard:
        if index not in naming and not _add_told(
            setting, attributions, index, told_apart, nested, heard, naming, found
        ):
            naming.add(index)
        outer = attributions[index].nested_in
        if index in naming and outer is not None and outer not in heard:
            # "Lee said he found the plan": what is no claim of the inner one's is one of the outer.
            heard.append(outer)
    _add_own_voice(setting, attributions, naming, sources, found)
    yield from (found[span] for span in sorted(found) if not _is_of_nothing(found[span]))


def _is_of_nothing(claim: Claim) -> bool:
    """Say whether it cannot be told of what something is said: a claim says something of something.

    What somebody demands, denies or tells a number of is no clause: ``announced 85 million in aid``.
    """
    if claim.subject is not None or claim.modality in _WITHOUT_SUBJECT:
        return False
    return claim.attribution is None or (claim.modality == "asserted" and claim.because not in _COUNTED)


def _add_told(
    setting: Setting,
    attributions: Sequence[Attribution],
    index: int,
    told_apart: Sequence[Span],
    nested: Mapping[int, Sequence[int]],
    heard: list[int],
    naming: set[int],
    found: dict[Span, Claim],
) -> bool:
    """Add what a source claims; say whether the words do claim it, and name no more than what is spoken of.

    Of a sentence that is mostly what somebody else says, that one is `heard` instead.
    """
    doc, attribution = setting.doc, attributions[index]
    before, claims_it = len(found), True
    for pieces in wholes(doc, attribution):
        last: Claim | None = None
        for one in propositions(doc, pieces, setting.amounts):
            if one.rule == "relative clause" and _holds_any(doc, one, told_apart):
                continue
            another = told_within(doc, attributions, nested.get(index, ()), one.clause)
            if another is not None and another not in naming:
                heard.extend([] if another in heard else [another])
                before -= 1
                continue
            # "praised the crew, which had worked all night": only the crew is what is praised.
            if _only_names(setting, one, attribution) or (one.rule == "relative clause" and last is None):
                claims_it = False
                continue
            claim = claim_of(setting, one, index, attribution, last)
            if _only_asks(doc, one):
                continue
            if not _is_exclaimed(one, claim, attribution) and not _breaks_off(doc, one, claim):
                last = claim
                found.setdefault(last.span, last)
    return claims_it and (len(found) > before or attribution.mode != "indirect")


# ---------------------------------------------------------------------- in whose voice


def _only_names(setting: Setting, one: Proposition, attribution: Attribution) -> bool:
    """Say whether words without a verb only name what somebody speaks of: ``He praised her work`` is the article's own.

    What is seen as something, a number, and what is denied, demanded or to come say more: ``saw it as a threat``,
    ``announced 85m in aid``, ``ruled out a new tax``.
    """
    doc = setting.doc
    first, last = one.pieces[0][0], one.pieces[-1][1]
    said = attribution.mode == "mixed" and one.clause is not None and one.clause.kind in ("bare", "main")
    if one.about is not None or attribution.mode == "direct" or said:
        return False
    if " ".join(doc.words_in(first, first + 2)) in small_words("told before"):
        # "acknowledged as much in May"
        return True
    amount = doc.after(first).tag in ("CD", "$")
    if doc.tokens[first].lower in _ABOUT and not amount and (one.clause is None or one.clause.first > first + 1):
        # "was asked about a plan that he made"
        return True
    judged = (_hangs(doc, one) or is_intended(doc, one)) and only_judges(doc, attribution)
    done = performs(doc, attribution) and (one.clause is None or not (one.clause.finite or _is_to_be(one.clause)))
    if not judged and not done and not is_described(doc, one):
        return False
    begun = doc.chunks[doc.chunk_at(first)].phrase
    if cue_says_how(doc, attribution) or (begun is not None and called(doc, attribution, begun)):
        return False
    tells = sees_as(doc, attribution) and any(token.lower == "as" for token in doc.tokens[first:last])
    judged = judged or done or only_judges(doc, attribution)
    return not tells and (judged or not setting.numbers.any_inside([doc.span(*piece) for piece in one.pieces]))


def _is_to_be(clause: Clause) -> bool:
    """Say whether a clause says what somebody is declared: ``declared Kole to be the winner``."""
    return clause.kind == "infinitive" and clause.group.lemma == "be"


def _hangs(doc: Doc, one: Proposition) -> bool:
    """Say whether all that is said hangs on a noun in front: ``mocked the men who left``, ``mocked Lee, days after it fell``."""
    clause, first = one.clause, one.pieces[0][0]
    if clause is None or clause.kind == "relative":
        return clause is not None
    when = clause.kind == "adverbial" and clause.first > first + 1 and doc.tokens[clause.opener].lower in _WHEN
    return when and doc.chunks[doc.chunk_at(first)].kind == PHRASE and not doc.verbs_in(first, clause.first)


def _is_exclaimed(one: Proposition, claim: Claim, attribution: Attribution) -> bool:
    """Say whether quoted words without a verb say nothing of anything: ``“The same old story,” she said``."""
    return attribution.mode != "indirect" and one.clause is None and claim.because == "fragment"


def _only_asks(doc: Doc, one: Proposition) -> bool:
    """Say whether words put a question, and so nothing forward: ``“Why did it leak?” she asked``, ``Why did it leak, and when?``."""
    last, clause = one.pieces[-1][1], one.clause
    if doc.after(last - 1).text == "?":
        return True
    if clause is not None and clause.kind == "wh" and clause.head is None and clause.opener == one.pieces[0][0]:
        # "How do you do it."; a heading, "What went wrong".
        return True
    sentence = doc.sentences[doc.sentence_at(doc.tokens[last - 1].start).i]
    # "Why did it leak, and who knew?"
    asks = clause is not None and clause.head is None and (clause.inverted or clause.kind == "wh")
    turned = asks and clause is not None and clause.first <= one.pieces[0][0] + 1
    return turned and any(token.text == "?" for token in doc.tokens[last : sentence.last])


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


def _hangs_on_verb(doc: Doc, attribution: Attribution) -> bool:
    """Say whether nobody's noun is tied to a verb: ``Shares fell on fears that it would close`` tells of the shares."""
    if attribution.source_span is not None or attribution.cue_span is None or attribution.mode != "indirect":
        return False
    noun = doc.token_at(attribution.cue_span.end - 1)
    phrase = doc.chunks[doc.chunk_at(noun)].phrase
    if phrase is None or phrase.preposition < 0 or phrase.head != noun:
        return False
    if phrase.host is not None and not phrase.outermost().temporal:
        return False
    first = doc.sentences[doc.sentence_at(doc.tokens[noun].start).i].first
    verb = next((clause for clause in doc.verbs_in(first, phrase.preposition)[::-1]), None)
    if verb is None or not verb.finite or verb.phrase is None or verb.group.lemma == "be":
        return False
    between = doc.chunks_in(verb.group.last, phrase.preposition)
    return all(
        chunk.kind in (PREPOSITION, WORD) or (chunk.phrase is not None and chunk.phrase.temporal) for chunk in between
    )


def _holds_any(doc: Doc, one: Proposition, cues: Sequence[Span]) -> bool:
    spans = [doc.span(*piece) for piece in one.pieces]
    return any(span.start <= cue.start < span.end for span in spans for cue in cues)


def _add_own_voice(
    setting: Setting,
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
        if _only_asks(doc, one) or (len(words) >= _LONG and words in quoted):
            # A question; or words of a source, set apart once more: a pull quote.
            continue
        index = attributions.index(speaker) if speaker is not None else None
        claim = claim_of(setting, one, index, speaker, last)
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
