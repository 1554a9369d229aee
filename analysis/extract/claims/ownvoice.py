"""The article's own voice: what is left between attributions, and what describes a source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from analysis.extract.claims.embedding import predicate_of
from analysis.extract.claims.leftovers import CONTENT, CUE, SOURCE, before_opener, with_object, with_subject
from analysis.extract.claims.pieces import described, has_finite
from analysis.extract.claims.propositions import Proposition, propositions
from analysis.extract.claims.signatures import signature
from analysis.extract.records import Attribution, Source
from analysis.text.chunks import PHRASE
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import BE, HAVE, OPENERS, function_words, small_words
from analysis.text.wordforms import lemma

_VERBLESS = frozenset({"coordinate share", "with, participle", "expansion"})
_DESCRIBES = 5
_NEAR = 4
_INDEFINITE = frozenset({"a", "an"})
_ALTERNATIVES = frozenset({"or", "nor"})
_CONDITIONS = small_words("if")
_CAUSATIVE = function_words("causative")
_WHEN = small_words("when")
_DESCRIBING = small_words("describing")
# After these something must follow: where a content does, what stands before it says nothing by itself.
_PARTICIPLES = frozenset({"VBG", "VBN"})
_DOUBLE = frozenset({"“", "”", '"', "''", "``"})
_ASKING = frozenset({"WRB", "WP"})
_UNFINISHED = frozenset({"IN", "TO", "DT", "PRP$", "MD"})


def own_voice(
    doc: Doc, amounts: frozenset[int], attributions: Sequence[Attribution], sources: Sequence[Source]
) -> Iterator[Proposition]:
    """Yield the propositions that nobody but the article itself puts forward.

    Parameters
    ----------
    doc : Doc
    amounts : frozenset of int
        The tokens at which figures of shares and areas begin.
    attributions, sources
        As read from `doc`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam broke in May. It was old."))
    >>> [one.rule for one in own_voice(doc, frozenset(), [], [])]
    ['own voice: whole', 'own voice: whole']
    """
    taken = _taken(doc, attributions)
    for sentence in doc.sentences:
        first = sentence.last if sentence.heading else sentence.first
        while first < sentence.last:
            last = first
            while last < sentence.last and not taken[last]:
                last += 1
            last = with_object(doc, taken, first, last)
            end = before_opener(doc, taken, first, last)
            yield from _leftover(doc, amounts, taken, with_subject(doc, taken, first, last), end)
            first = last
            while first < sentence.last and taken[first]:
                first += 1
    for attribution in attributions:
        source = sources[attribution.source] if attribution.source is not None else None
        if source is not None and source.named and attribution.source_span is not None:
            yield from _description(doc, attribution.source_span)


def _taken(doc: Doc, attributions: Sequence[Attribution]) -> bytearray:
    """Say of each token what part of an attribution it is, 0 if none."""
    taken = bytearray(len(doc.tokens))
    for attribution in attributions:
        if attribution.cue_class != "declined" or attribution.left_open:
            parts = [(span, CONTENT) for span in attribution.content]
            parts += [(attribution.source_span or Span(0, 0), SOURCE), (attribution.cue_span or Span(0, 0), CUE)]
            for span, part in parts:
                if span.start < span.end:
                    begin, end = doc.token_at(span.start), doc.token_at(span.end - 1) + 1
                    taken[begin:end] = bytes([part]) * (end - begin)
    return taken


def _leftover(doc: Doc, amounts: frozenset[int], taken: bytearray, first: int, last: int) -> Iterator[Proposition]:
    """Yield the claims in words between attributions: clauses with a verb, and asides that describe a source."""
    tokens = doc.tokens
    if last - first < 2:
        return
    between = tokens[first].tag == doc.before(last).tag == ","
    told = map(partial(_without_place, doc, taken), propositions(doc, [doc.span(first, last)], amounts))
    for one in map(partial(_of_source_behind, doc, taken), told):
        begin, end = one.pieces[0][0], one.pieces[-1][1]
        aside = between and end - begin >= _DESCRIBES - 1 and tokens[begin].tag in ("NN", "DT", "VBN")
        says = has_finite(doc, begin, end) or aside or one.rule in _VERBLESS or one.rule == "second verb"
        says = says and not (_is_line(doc, one) or _holds_end_of_speech(doc, one))
        if says and not _is_torn(doc, one, taken):
            yield replace(one, rule=f"own voice: {one.rule}")


def _holds_end_of_speech(doc: Doc, one: Proposition) -> bool:
    """Say whether a quotation that opened before some words ends within them: ``a call,” Lee, wearing a hat``."""
    opened = int(doc.before(one.pieces[0][0]).tag == "``")
    for i in one.tokens[:-1]:
        if doc.tokens[i].text in _DOUBLE:
            opened += 1 if doc.tokens[i].tag == "``" else -1
        if opened < 0:
            return True
    return False


def _is_line(doc: Doc, one: Proposition) -> bool:
    """Say whether a sentence is a noun with what describes it, and says nothing of it: ``The worst thing that happened to banks.``."""
    begin, end, clause = one.pieces[0][0], one.pieces[-1][1], one.clause
    sentence = doc.sentences[doc.sentence_at(doc.tokens[begin].start).i]
    whole = one.rule == "whole" and begin == sentence.first and end >= sentence.last - 1
    describes = clause is not None and clause.kind in ("relative", "contact") and clause.first > begin
    return whole and describes and doc.chunks[doc.chunk_at(begin)].kind == PHRASE


def _without_place(doc: Doc, taken: bytearray, one: Proposition) -> Proposition:
    """Leave out the noun before "where" if a cue takes it: ``she told the hall, | where people sat``."""
    clause, begin = one.clause, one.pieces[0][0]
    led = clause is not None and clause.opener > begin and doc.tokens[clause.opener].lower in _DESCRIBING
    if clause is None or not led or taken[begin - 1] != CUE or doc.before(clause.opener).tag != ",":
        return one
    told = doc.chunks[doc.chunk_at(begin)].phrase
    return replace(one, pieces=((clause.opener, one.pieces[-1][1]),), rule="relative clause", about=told)


def _of_source_behind(doc: Doc, taken: bytearray, one: Proposition) -> Proposition:
    """Tell of the source behind what stands before it in front: ``A baker who moved here in May, | she plans to stay``."""
    begin, end, clause = one.pieces[0][0], one.pieces[-1][1], one.clause
    described = clause is not None and clause.kind == "relative" and clause.first > begin and one.rule == "whole"
    apart = end + 1 < len(taken) and doc.tokens[end].tag == "," and taken[end + 1] == SOURCE
    if not described or not apart or doc.tokens[begin].lower not in _INDEFINITE:
        return one
    return replace(one, about=doc.chunks[doc.chunk_at(end + 1)].phrase)


def _is_torn(doc: Doc, one: Proposition, taken: bytearray) -> bool:
    """Say whether words are only what was left of a sentence whose point is somebody's content.

    ``The rumour that … is untrue``; ``It is false to say that …``; ``Before he left, …``.
    """
    end, clause = one.pieces[-1][1], one.clause
    last = doc.before(end)
    unfinished = last.lower in OPENERS or last.tag in _UNFINISHED
    named = unfinished and end < len(taken) and taken[end] == SOURCE
    named = named or (end < len(taken) and doc.tokens[end].lower in OPENERS and last.lower in BE)
    # "They wrote about | why they said it fell"
    named = named or (last.tag == "IN" and end < len(taken) and doc.tokens[end].tag in _ASKING)
    taken_behind = taken[end] if end < len(taken) else 0
    if last.lower in BE and end + 1 < len(taken) and doc.tokens[end].text == ":" and taken[end + 1] == CONTENT:
        # Her answer was: | “No.”
        return True
    ahead = named or (end < len(taken) and taken[end] in (CONTENT, CUE))
    if ahead and (last.tag in _UNFINISHED or last.lower in OPENERS or last.lower in BE or last.lower == "worth"):
        return True
    if clause is None:
        return False
    named = end + 1 < len(taken) and doc.tokens[end].lower == "that" and taken[end + 1] == SOURCE
    if named and signature(lemma(last.lower), "that") is not None:
        # "There is no sign that | she plans to go"
        return True
    if (
        clause.group.last == end
        and end + 1 < len(taken)
        and taken[end + 1] == CUE
        and doc.tokens[end].lower in _ALTERNATIVES
    ):
        # "has neither confirmed nor | denied that"
        return True
    if ahead and clause.finite and doc.tokens[clause.group.head].lower in HAVE and end - clause.group.last < _NEAR:
        # "Friends have in the past | said": only the auxiliary is left.
        return True
    if taken_behind == CUE and clause.group.lemma in _CAUSATIVE:
        # "is letting them | know"
        return True
    phrase = clause.phrase
    if phrase is not None and taken[phrase.head] == CUE and predicate_of(doc, clause) is not None:
        return True
    opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
    begin = doc.tokens[one.pieces[0][0]].tag
    if (
        (clause.kind == "wh" and begin == "IN")
        or (clause.kind == "relative" and begin in ("IN", "TO") and clause.opener != one.pieces[0][0])
        or (
            one.rule == "whole" and begin in _PARTICIPLES and doc.after(end - 1).tag == "," and not _acts(doc, one, end)
        )
    ):
        return True
    if one.rule == "whole" and (_is_fronted(doc, one, taken) or _only_says_where(doc, one, taken)):
        return True
    behind = (
        doc.before(one.pieces[0][0]).tag == "," or CONTENT in taken[max(0, one.pieces[0][0] - 1) : one.pieces[0][0]]
    )
    opens = opener in _WHEN or (opener in _CONDITIONS and behind)
    return one.rule == "whole" and clause.kind == "adverbial" and opens


def _acts(doc: Doc, one: Proposition, end: int) -> bool:
    """Say whether words have a verb with a subject: ``Lowering the wage does not apply to …``, ``Faced with this, the men left``."""
    clause = one.clause
    if clause is None or clause.phrase is None:
        return False
    begin, subject = one.pieces[0][0], clause.phrase.outermost().first
    whole = clause.finite and clause.kind == "main" and clause.sibling is None and clause.group.last < end
    return clause.phrase.first == begin or (whole and begin < subject and doc.before(subject).tag == ",")


def _is_fronted(doc: Doc, one: Proposition, taken: bytearray) -> bool:
    """Say whether words only say when or where, in front of a source: ``In a study they wrote, | the authors said``."""
    (begin, end), clause = (one.pieces[0][0], one.pieces[-1][1]), one.clause
    apart = end + 1 < len(taken) and doc.tokens[end].tag == "," and taken[end + 1] == SOURCE
    if not apart or doc.tokens[begin].tag != "IN" or any(token.tag == "," for token in doc.tokens[begin:end]):
        return False
    hangs = clause is not None and (clause.kind in ("contact", "relative") or not clause.finite)
    return doc.tokens[begin].lower in _WHEN or hangs


def _only_says_where(doc: Doc, one: Proposition, taken: bytearray) -> bool:
    """Say whether words behind a cue only say in what it was said: ``“No,” Lee said | in a letter sent before the vote began``."""
    begin, clause = one.pieces[0][0], one.clause
    if begin == 0 or taken[begin - 1] != CUE or clause is None or clause.first <= begin:
        return False
    if doc.tokens[begin].tag == "IN":
        return not clause.finite
    # "“No,” Lee told the paper | when asked about fears that it would fail"
    told = doc.chunks[doc.chunk_at(begin)].phrase
    if told is not None and clause.kind in ("relative", "contact"):
        # "“No,” Lee told | a crowd that filled the hall"
        return True
    asked = all(each.kind == "that" for each in doc.verbs_in(begin, one.pieces[-1][1]) if each.finite)
    return told is not None and asked and doc.before(clause.group.first).lower in _WHEN


def _description(doc: Doc, span: Span) -> Iterator[Proposition]:
    """Yield what the article says of a source that it names: ``Lee, an engineer who built the dam, said …``."""
    first, last = doc.token_at(span.start), doc.token_at(span.end - 1) + 1
    piece = described(doc, first, last)
    if piece is not None and (has_finite(doc, *piece) or piece[1] - piece[0] >= _DESCRIBES):
        clause = next(iter(doc.verbs_in(*piece)), None)
        named = doc.chunks[doc.chunk_at(first)].phrase
        comma = doc.before(piece[0]).i if doc.before(piece[0]).tag == "," else first
        if named is not None and any(token.tag == "CC" for token in doc.tokens[named.last : comma]):
            # "Ann Lee of Selm and Tom Hale, who are ill, said": both are.
            named = Phrase(first, comma, named.head, True)
        yield Proposition((piece,), clause, "own voice: description", about=named)
