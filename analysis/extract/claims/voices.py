"""Which attributions make claims, where one stands within another: ``Lee said Kole wants to sell it``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.claims.signatures import signature
from analysis.extract.records import Attribution
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import FINITE, small_words
from analysis.text.wordforms import lemma

_CONDITIONS = small_words("if")
_KEEPING = small_words("keeping")
_GRANTED = small_words("granted")
_REQUESTED = small_words("requested")
_SAYING = frozenset({"speech", "writing", "document", "belief"})
_TOLD = frozenset({"that", "bare"})
_TO_WHOM = frozenset({"to", "for"})
_ENDS = frozenset({",", ".", ":", "''"})


def voices(doc: Doc, attributions: Sequence[Attribution]) -> Iterator[int]:
    """Yield the attributions whose words make claims: the outer ones, but the inner where it is most of the outer."""
    swallowed = {
        attribution.nested_in: index
        for index, attribution in enumerate(attributions)
        if attribution.nested_in is not None
        and not is_told_apart(doc, attribution)
        and not _only_thinks(attribution, attributions[attribution.nested_in])
        and not _only_wants(doc, attribution, attributions[attribution.nested_in])
        and _length(attribution) > 0.5 * _longest(attributions[attribution.nested_in])
    }
    for index, attribution in enumerate(attributions):
        nested = attribution.nested_in is not None and swallowed.get(attribution.nested_in) != index
        nested = nested and not is_told_apart(doc, attribution)
        if not nested and (attribution.cue_class != "declined" or attribution.left_open):
            if index not in swallowed or len(attribution.content) > 1:
                yield index


def told_within(
    doc: Doc, attributions: Sequence[Attribution], nested: Sequence[int], clause: Clause | None
) -> int | None:
    """Return the attribution that most of a sentence of another is: ``“It is late. The board says nobody will notice.”``.

    Of those `nested` in it. What a speaker thinks, or what somebody else wants, stays the speaker's claim.
    """
    if not nested or clause is None or not clause.finite or clause.head is not None:
        return None
    whole = doc.span(clause.first, clause.last)
    for index in nested:
        one = attributions[index]
        cue, outer = one.cue_span, one.nested_in
        if outer is None or cue is None or one.source_span is None or one.cue_class == "declined":
            continue
        says = doc.token_at(cue.start) <= clause.group.head < doc.token_at(cue.end - 1) + 1
        apart = is_told_apart(doc, one) or _only_thinks(one, attributions[outer]) or _is_shared(doc, one)
        if says and not apart and any(inner.kind in _TOLD for inner in clause.inner):
            return index if _length(one) > 0.5 * (whole.end - whole.start) else None
    return None


def _is_shared(doc: Doc, inner: Attribution) -> bool:
    """Say whether a speaker stands by what somebody thinks: the speaker, or whoever knows or finds it."""
    first, cue = inner.source_span, inner.cue_span
    if first is None or cue is None or inner.cue_class not in _SAYING:
        return True
    spoken = doc.tokens[doc.token_at(first.start)].lower
    knows = lemma(doc.tokens[doc.token_at(cue.end - 1)].lower) in small_words("in truth")
    return knows or (spoken in small_words("first person") and inner.cue_class != "speech")


def only_acts(doc: Doc, attribution: Attribution) -> bool:
    """Say whether a cue tells what somebody does not do or give: ``refused to sign``, ``denied visas to two players``."""
    if attribution.cue_span is None or attribution.mode != "indirect" or not attribution.content:
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    clause = next(iter(doc.verbs_in(first, last)), None)
    if clause is None or attribution.cue_class == "declined":
        return False
    begin = doc.token_at(attribution.content[0].start)
    if doc.tokens[begin].tag == "TO":
        known = signature(clause.group.lemma, "to")
        return known is not None and known.affirmed == "false"
    phrase = doc.chunks[doc.chunk_at(begin)].phrase
    told = doc.verbs_in(last, doc.token_at(attribution.content[-1].end - 1) + 1)
    if any(each.finite and each.phrase is not None and each.phrase.outermost() is phrase for each in told):
        # "denied access to the port was given"
        return False
    return phrase is not None and clause.group.lemma in _KEEPING and _is_granted(doc, phrase)


def _is_granted(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a noun names what can be given, and to whom, or what is decided on: ``visas to two players``, ``the appeal``."""
    named = lemma(doc.tokens[phrase.head].lower)
    return named in _REQUESTED or (named in _GRANTED and doc.after(phrase.last - 1).lower in _TO_WHOM)


def only_supposes(doc: Doc, attribution: Attribution) -> bool:
    """Say whether nobody is said to have said it: what is asked, and what one may want: ``Did Lee say so?``, ``If Lee decides to go``."""
    if attribution.cue_span is None or attribution.mode != "indirect" or not attribution.content:
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    wants = doc.tokens[doc.token_at(attribution.content[0].start)].tag == "TO"
    for clause in doc.verbs_in(first, last):
        opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
        if clause.finite and ((clause.inverted and _is_asked(doc, last)) or (wants and opener in _CONDITIONS)):
            return True
        if wants and clause.kind == "contact" and _lacks_object(doc, last):
            return True
    return False


def _is_asked(doc: Doc, first: int) -> bool:
    """Say whether a mark of a question stands behind a token, in its sentence."""
    sentence = doc.sentence_at(doc.tokens[first - 1].start)
    return any(token.text == "?" for token in doc.tokens[first : sentence.last])


def only_describes(doc: Doc, attribution: Attribution) -> bool:
    """Say whether what nobody named thinks only tells which ones are meant: ``Things that are expected to fail are rare``."""
    if attribution.cue_span is None or not attribution.content:
        return False
    if attribution.source_span is not None:
        return _says_which(doc, attribution) or _names_what(doc, attribution)
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    begin = doc.token_at(attribution.content[0].start)
    for clause in doc.verbs_in(first, last):
        around, named = clause.head, clause.antecedent
        if clause.kind == "relative" and named is not None and named.outermost().first == begin:
            if doc.before(clause.opener).tag == "," and doc.before(begin).tag == ",":
                # "on the word of Lee, a former clerk, who is expected to speak"
                return True
            apart = doc.before(clause.opener).tag == ","
            return not apart and around is not None and around.finite and around.phrase is named.outermost()
        if clause.kind == "relative" and _tells_of_subject(doc, clause, attribution):
            return True
    return False


def _tells_of_subject(doc: Doc, clause: Clause, attribution: Attribution) -> bool:
    """Say whether a cue and its content tell which ones the subject of a verb behind is: ``Any guest who is asked to speak is paid``."""
    around, named = clause.head, clause.antecedent
    if around is None or named is None or not around.finite or doc.before(clause.opener).tag == ",":
        return False
    ends = doc.token_at(attribution.content[-1].end - 1) < around.group.first
    return ends and clause.group.first < around.group.first and around.phrase is named.outermost()


def _names_what(doc: Doc, attribution: Attribution) -> bool:
    """Say whether all that is told of is what somebody calls so: ``spoke of what he described as “missed chances”``."""
    first, last = doc.token_at(attribution.content[0].start), doc.token_at(attribution.content[-1].start)
    asked = [clause for clause in doc.verbs_in(first, last) if clause.opener == first and clause.kind == "wh"]
    return bool(asked) and first < last and doc.tokens[last].lower == "as"


def _says_which(doc: Doc, attribution: Attribution) -> bool:
    """Say whether all that a source is said to think is the noun before: ``missed the 548 million that analysts had forecast``."""
    if attribution.cue_span is None or attribution.mode != "indirect":
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    begin, end = doc.token_at(attribution.content[0].start), doc.token_at(attribution.content[-1].end - 1) + 1
    return end <= first and any(
        clause.kind in ("relative", "contact")
        and clause.antecedent is not None
        and clause.antecedent.outermost().first == begin
        and end <= clause.first
        and clause.group.last == last
        and doc.before(clause.first).tag != ","
        for clause in doc.verbs_in(first, last)
    )


def _lacks_object(doc: Doc, first: int) -> bool:
    """Say whether an infinitive is all that follows, its object the noun before: ``the wall he wants to build``."""
    verb = next((clause.group for clause in doc.verbs_in(first, first + 3) if clause.group.form == "infinitive"), None)
    after = doc.after(verb.last - 1).tag if verb is not None else ""
    return after in _ENDS or after in FINITE


def is_told_apart(doc: Doc, attribution: Attribution) -> bool:
    """Say whether somebody within what another says tells of a noun there: ``costs, which he said had risen``."""
    if attribution.nested_in is None or attribution.cue_span is None:
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    return any(clause.kind == "relative" and clause.group.head < last for clause in doc.verbs_in(first, last))


def _only_thinks(inner: Attribution, outer: Attribution) -> bool:
    """Say whether a speaker says what he or she thinks: ``"I thought we were lost," Lee said`` is one claim."""
    return inner.cue_class == "belief" and inner.source == outer.source and outer.mode == "direct"


def _only_wants(doc: Doc, inner: Attribution, outer: Attribution) -> bool:
    """Say whether somebody says what another wants or refuses to do: ``Lee said Kole wants to sell it`` is Lee's claim."""
    wants = bool(inner.content) and doc.tokens[doc.token_at(inner.content[0].start)].tag == "TO"
    return wants and inner.source_span is not None and inner.source != outer.source


def _length(attribution: Attribution) -> int:
    return sum(piece.end - piece.start for piece in attribution.content)


def _longest(attribution: Attribution) -> int:
    return max((piece.end - piece.start for piece in attribution.content), default=0)
