"""Attributions: who is said to say, write, believe or want what, sentence by sentence.

Every cue is tried in the frames that the lexicon gives it; a cue without one of its frames attributes nothing.
`analysis.parsing.context` adds what reaches over the sentence, `analysis.parsing.sources` tells the sources apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.language import Doc, Token
from analysis.lexicon import rows, words
from analysis.parsing.contents import (
    OBJECT_PRONOUNS,
    Setting,
    content_start,
    ends_quotation,
    exclaimed,
    is_subordinate,
    number_of,
    outside_before,
    quotation_at,
    relative_pronoun,
    right_end,
    span_of,
)
from analysis.parsing.cues import Cue, cues, lemma_of, verbs_beside
from analysis.parsing.draft import Draft, drafted
from analysis.parsing.nouncues import noun_drafts
from analysis.parsing.phrases import (
    FINITE,
    NOUN,
    RELATIVE,
    Range,
    clause_follows,
    noun_phrase_after,
    noun_phrase_before,
    simple_phrase_end,
)
from analysis.parsing.preceding import content_before, content_begun
from analysis.parsing.quotations import Quotation
from analysis.parsing.subjects import source_after, subject_before
from analysis.span import Span, SpanIndex

_FAR = 18
_SPEAKERS = frozenset("i we you".split())


def quoted_tokens(doc: Doc, quotations: Sequence[Quotation]) -> dict[int, int]:
    """Map each token in a quotation of somebody's speech, marks included, to the quotation's number."""
    inside: dict[int, int] = {}
    for number, quotation in enumerate(quotations):
        if quotation.speech:
            for token in doc.tokens_in(quotation.span):
                inside[token.i] = number
    return inside


def drafts(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Draft]:
    """Find the attributions whose cue stands in the text, in order of their cues.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.language import parse
    >>> doc = parse(Article("The dam will hold, engineers said."))
    >>> draft = next(drafts(doc, []))
    >>> [span.of(doc.text) for span in draft.content], draft.rule
    (['The dam will hold'], 'say: after')
    """
    inside = quoted_tokens(doc, quotations)
    starts = {doc.token_at(quotation.span.start) for quotation in quotations if quotation.speech}
    quoted = SpanIndex([quotation.inner for quotation in quotations])
    for sentence in doc.sentences:
        if sentence.heading:
            continue
        listed = list(cues(doc, sentence))
        if any(at in inside for at in range(sentence.first, sentence.last)):
            beside = verbs_beside(doc, sentence, inside, listed, starts.__contains__)
            listed = sorted((*listed, *beside), key=lambda cue: cue.first)
        found = tuple(listed)
        last = sentence.last
        while last > sentence.first and (
            not doc.tokens[last - 1].is_word and doc.tokens[last - 1].tag in (".", "''") and last - 1 not in inside
        ):
            last -= 1
        setting = Setting(doc, sentence, found, quotations, quoted, inside, last)
        sources: list[tuple[Cue, Range]] = []
        claimed: set[int] = set()
        for cue in found:
            draft = _draft(setting, cue, sources)
            if draft is not None:
                if draft.source is not None:
                    sources.append((cue, draft.source))
                claimed.update(_claimed(doc, draft))
                yield draft
        yield from noun_drafts(setting, claimed)


def _claimed(doc: Doc, draft: Draft) -> set[int]:
    """Return the tokens of a draft's cue, source and content."""
    cue = range(draft.cue.first, draft.cue.last) if draft.cue else ()
    return {
        *cue,
        *range(*(draft.source or (0, 0))),
        *(token.i for piece in draft.content for token in doc.tokens_in(piece)),
    }


def _draft(setting: Setting, cue: Cue, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    inside = setting.inside.get(cue.head)
    floor, ceiling = setting.sentence.first, setting.last
    if inside is not None:
        quoted = [token.i for token in setting.doc.tokens_in(setting.quotations[inside].inner)]
        floor, ceiling = max(floor, quoted[0]), min(ceiling, quoted[-1] + 1)
        if cue.form != "verb" or all(token.lower != "that" for token in setting.tokens[cue.last : cue.last + 1]):
            return None
    else:
        while floor in setting.inside:
            floor += 1
    reader = _READERS.get(cue.form)
    draft = reader(setting, cue, floor, ceiling, earlier) if reader else None
    if inside is not None and draft is not None and draft.source is not None:
        if setting.tokens[draft.source[1] - 1].lower in _SPEAKERS:
            return None
    return replace(draft, inside=inside is not None) if draft else None


def _according(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    described = source_after(setting.tokens, cue.last, ceiling)
    source = (
        described if described and described[1] == ceiling else noun_phrase_after(setting.tokens, cue.last, ceiling)
    )
    if source is None or setting.tokens[cue.last].lower in words("idioms", "object", cue=cue.lemma):
        return None
    if cue.first == setting.sentence.first or (cue.first == floor and setting.tokens[cue.first - 1].tag == "``"):
        start = source[1]
        while start < ceiling and setting.tokens[start].tag != ",":
            start += 1
        return drafted(setting, cue, source, [span_of(setting, start + 1, ceiling)], "according to, first")
    return content_before(setting, cue, source, cue.first, f"{cue.form}, after")


def _declined(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    source = _subject(setting, cue, floor, earlier)
    start = cue.last
    if start < ceiling and setting.tokens[start].lower == "to":
        start += 1
    end = right_end(setting, cue, start, ceiling)
    if source is None:
        return None
    content = span_of(setting, start, end)
    return Draft(cue, source, (content,) if content else (), "same_sentence", f"{cue.lemma}: declined")


def _verb(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    tokens = setting.tokens
    source = _subject(setting, cue, floor, earlier)
    inverted = _inverted(setting, cue, floor, ceiling)
    if inverted is not None and cue.first == setting.sentence.first:
        follows = quotation_at(setting, inverted[1] + 1)
        return drafted(setting, cue, inverted, [follows.span if follows else None], "quotation follows, inverted")
    if inverted is not None:
        return content_before(setting, cue, inverted, cue.first, "after, inverted")
    if source is None:
        return None
    opens = source[0] == setting.sentence.first
    closed = exclaimed(setting, source[0]) if opens else ends_quotation(setting, source[0] - 1)
    beside = cue.form == "verb" and not any(token.tag in FINITE for token in tokens[source[1] : cue.first])
    quotes = "quote" in cue.frames or cue.cue_class in ("speech", "writing")
    if closed and beside and quotes and not _has_own_content(setting, cue, source, ceiling):
        return content_before(setting, cue, source, source[0], "after")
    start = content_start(setting, cue, ceiling)
    attached = quotation_at(setting, start)
    if attached is not None and "quote" in cue.frames:
        begun = content_begun(setting, cue, source, attached)
        return drafted(setting, cue, source, [begun, attached.span], "quotation follows", number_of(setting, attached))
    frame = _frame(setting, cue, start, ceiling)
    loose = cue.form == "participle" and tokens[cue.first - 1].tag in ("IN", *NOUN)
    if loose and frame not in ("that", "bare", "rest", "wh", "noun complement", "noun as"):
        return None
    if frame in ("to", "noun") and any(word.tag == "MD" for word in tokens[cue.first : cue.head]):
        return None
    linked = source[0] > floor and tokens[source[0] - 1].lower in ("which", "that", "what", "who", "whom")
    pronoun = span_of(setting, source[0] - 1, source[0]) if linked else None
    if linked and cue.frames & {"noun-as", "noun-complement"} and start < ceiling and start == cue.last:
        names = "noun-complement" in cue.frames and tokens[start].tag in ("DT", "JJ", "``", "PRP$")
        if names or (tokens[start].lower == "as" and "noun-as" in cue.frames):
            end = right_end(setting, cue, start, ceiling)
            quoted = next((at for at in range(start, min(end, start + 3)) if tokens[at].tag == "``"), end)
            end = next((at + 1 for at in range(quoted, end) if tokens[at].tag == "''"), end)
            end = next((at for at in range(start, end) if tokens[at].tag == "," and quoted == end), end)
            named = span_of(setting, start, end)
            return drafted(setting, cue, source, [pronoun, named], "within a relative clause")
    verb_next = start < ceiling and start == cue.last and tokens[start].tag in (FINITE | {"VBN"} if linked else FINITE)
    if verb_next and (frame is None or linked) and "rest" in cue.frames:
        verb = span_of(setting, start, right_end(setting, cue, start, ceiling))
        return drafted(setting, cue, source, [pronoun, verb], "within a relative clause") if linked else None
    if frame is None:
        below = _below_colon(setting, start, ceiling) if "quote" in cue.frames else None
        if below is not None:
            draft = drafted(setting, cue, source, [below], "introduces what follows")
            return replace(draft, reach="next_paragraph") if draft else None
        if tokens[source[0] - 1].lower == "as" and source[0] - 1 == setting.sentence.first and "after" in cue.frames:
            if start < ceiling and tokens[start].tag == ",":
                return drafted(setting, cue, source, [span_of(setting, start + 1, ceiling)], "as, first")
            return None
        apart = tokens[source[0] - 1].tag in (",", ":", "''", "(", "-") or tokens[source[0] - 1].lower == "as"
        if source[0] > floor and not apart:
            return None
        start = _past_adjuncts(setting, start, ceiling)
        nothing_left = start >= ceiling or tokens[start].tag in (",", ":", "''") or start in setting.inside
        if nothing_left and cue.frames & {"after", "quote"}:
            return content_before(setting, cue, source, source[0], "after")
        return None
    if frame == "that":
        start += 1
    end = right_end(setting, cue, start, ceiling)
    return drafted(setting, cue, source, [span_of(setting, start, end)], frame)


def _has_own_content(setting: Setting, cue: Cue, source: Range, ceiling: int) -> bool:
    """Say whether a quotation that ends before ``Lee said yes`` is a part of what stands before, and "yes" the content."""
    last = source[0] - 1 - (setting.tokens[source[0] - 1].tag == ",")
    number = setting.inside.get(last)
    if number is None or outside_before(setting, number, setting.sentence.first) is None:
        return False
    start = content_start(setting, cue, ceiling)
    return start < ceiling and _frame(setting, cue, start, ceiling) is not None


def _past_adjuncts(setting: Setting, start: int, ceiling: int) -> int:
    """Skip what a source and its verb leave at the end of a sentence: ``…, as Lee noted in The Post on Monday``."""
    tokens = setting.tokens
    end = start
    while (
        end < ceiling
        and tokens[end].tag not in (*FINITE, ",", ":", "``", "TO", "WP", "WRB")
        and end not in setting.inside
    ):
        end += 1
    adjunct = start < ceiling and (
        tokens[start].tag in ("IN", "RB", "RBR") or tokens[start].lower in words("occasions", "noun")
    )
    return end if adjunct and tokens[start].lower != "that" and (end == ceiling or tokens[end].tag == ",") else start


def _below_colon(setting: Setting, start: int, ceiling: int) -> Span | None:
    """Return the paragraph that ``Lee writes:`` introduces; of one in quotation marks, the quotation."""
    doc, sentence = setting.doc, setting.sentence
    paragraph = sentence.paragraph + 1
    colon = doc.tokens[sentence.last - 1].text == ":"
    if not colon or start < sentence.last - 1 or paragraph >= len(doc.paragraphs):
        return None
    below = doc.paragraphs[paragraph]
    quotation = quotation_at(setting, doc.token_at(below.start))
    return quotation.span if quotation else below


def _as(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    return _according(setting, cue, floor, ceiling, earlier)


def _passive(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    source = noun_phrase_after(setting.tokens, cue.last, ceiling)
    content = subject_before(setting.tokens, cue.first, floor)
    if source is not None and cue.frames & {"audience", "addressee"} and source[1] < ceiling:
        frame = _frame(setting, cue, source[1], ceiling)
        if frame in ("wh", "to", "that") or setting.tokens[source[1]].lower == "about":
            end = right_end(setting, cue, source[1], ceiling)
            return drafted(
                setting, cue, source, [span_of(setting, source[1] + (frame == "that"), end)], "passive, asked"
            )
    if source is None or content is None or not cue.frames & {"noun", "noun-as", "noun-complement"}:
        return None
    pieces = [span_of(setting, *content)]
    if source[1] < ceiling and setting.tokens[source[1]].lower == "as":
        pieces.append(span_of(setting, source[1], right_end(setting, cue, source[1], ceiling)))
    return drafted(setting, cue, source, pieces, "passive")


def _sourceless(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    """Read ``the bridge is expected to reopen``, ``it is feared that …``, ``when asked whether …``."""
    tokens, start = setting.tokens, cue.last
    frame = _frame(setting, cue, start, ceiling)
    passive = cue.first < cue.head
    subject = subject_before(tokens, cue.first, floor) if passive else None
    to = start + 1 < ceiling and tokens[start].tag == "TO" and tokens[start + 1].tag in ("VB", "RB")
    asked = bool(cue.frames & {"audience", "addressee"}) and start < ceiling and tokens[start].lower == "about"
    ordered = bool(cue.frames & {"audience", "addressee"})
    if passive and to and subject is not None and not ordered:
        if cue.cue_class not in ("belief", "perception") and "rest" not in cue.frames:
            return None
        pieces = [span_of(setting, *subject), span_of(setting, start, right_end(setting, cue, start, ceiling))]
        return drafted(setting, cue, None, pieces, "passive, to")
    preposition = tokens[start].lower if start < ceiling else ""
    judged = (preposition == "as" and "noun-as" in cue.frames) or (
        preposition in ("of", "for") and "noun" in cue.frames
    )
    if passive and judged and subject is not None and cue.cue_class == "speech":
        pieces = [span_of(setting, *subject), span_of(setting, start, right_end(setting, cue, start, ceiling))]
        return drafted(setting, cue, None, pieces, f"passive, {preposition}")
    if frame not in ("that", "wh") and not asked and not (to and ordered):
        return None
    if frame == "that":
        start += 1
    end = _clause_end(setting, start, right_end(setting, cue, start, ceiling)) if not passive else None
    end = right_end(setting, cue, start, ceiling) if end is None else end
    return drafted(setting, cue, None, [span_of(setting, start, end)], f"passive, {frame or 'about'}")


def _clause_end(setting: Setting, start: int, end: int) -> int:
    """Return where a clause that opens a sentence ends: at its first comma before a new subject."""
    return next((at for at in range(start, end) if setting.tokens[at].tag == ","), end)


_READERS = {
    "sourceless": _sourceless,
    "according": _according,
    "declined": _declined,
    "verb": _verb,
    "participle": _verb,
    "infinitive": _verb,
    "as": _as,
    "passive": _passive,
}


def _subject(setting: Setting, cue: Cue, floor: int, earlier: list[tuple[Cue, Range]]) -> Range | None:
    tokens = setting.tokens
    at = cue.first
    while at > floor and tokens[at - 1].tag in ("RB", "RBR"):
        at -= 1
    before = tokens[at - 1] if at > floor else None
    if before is None:
        return _subject_after(setting, cue) if cue.form == "participle" else None
    if cue.form == "participle" and before.tag not in (",", "CC", ":", "-", "''", "IN"):
        return _issuer(setting, cue, floor) if before.tag in NOUN else None
    if (
        before.tag == "CC"
        or cue.form in ("participle", "infinitive")
        or (before.tag == "," and not _aside(setting, cue, floor))
    ):
        for other, source in reversed(earlier):
            related = tokens[other.first - 1].lower in RELATIVE or tokens[other.first - 1].tag in ("WDT", "WP")
            opening = is_subordinate(setting, other) and not is_subordinate(setting, cue)
            if not (related and before.tag == ",") and not opening:
                return source
        return _main_subject(setting, cue, floor)
    pronoun = relative_pronoun(setting, cue, floor)
    if pronoun is not None:
        return subject_before(tokens, pronoun - (tokens[pronoun - 1].tag == ","), floor)
    noun_that = before.lower == "that" and cue.first - 2 >= floor and tokens[cue.first - 2].tag in NOUN
    if before.lower in RELATIVE or before.tag in ("WDT", "WP") or noun_that:
        end = cue.first - 1
        if end > floor and tokens[end - 1].tag == ",":
            end -= 1
        return subject_before(tokens, end, floor)
    return subject_before(tokens, cue.first, floor)


def _aside(setting: Setting, cue: Cue, floor: int) -> bool:
    return subject_before(setting.tokens, cue.first, floor) is not None


def _subject_after(setting: Setting, cue: Cue) -> Range | None:
    """Return the subject of the main clause, which a participle that opens the sentence shares: ``Noting that …, Lee``."""
    tokens = setting.tokens
    for at in range(cue.last, setting.last - 1):
        if tokens[at].tag == "," and at not in setting.inside and clause_follows(tokens, at + 1, setting.last):
            return noun_phrase_after(tokens, at + 1, setting.last)
    return None


def _issuer(setting: Setting, cue: Cue, floor: int) -> Range | None:
    """Return whose words a participle after a noun tells: who ``released a statement saying``, else the noun's own."""
    tokens = setting.tokens
    named = noun_phrase_before(tokens, cue.first, floor)
    if named is None or not any(
        token.lower in words("bodies", "noun", kind="document") for token in tokens[slice(*named)]
    ):
        return named
    verb = named[0] - 1
    issued = verb > floor and lemma_of(tokens[verb]) in words("issuing", "verb")
    return (subject_before(tokens, verb, floor) if issued else None) or named


def _main_subject(setting: Setting, cue: Cue, floor: int) -> Range | None:
    """Return the subject of the first finite verb before the cue, which a participle or a second verb shares."""
    tokens = setting.tokens
    for at in range(floor, cue.first):
        if tokens[at].tag in FINITE and at > floor:
            end = at
            while end > floor and tokens[end - 1].tag == "RB":
                end -= 1
            if tokens[end - 1].lower in RELATIVE or tokens[end - 1].tag in ("WDT", "WP"):
                continue
            return subject_before(tokens, end, floor)
    if cue.form != "participle" or cue.first - 1 <= floor or tokens[cue.first - 1].tag != ",":
        return None
    named = subject_before(tokens, cue.first - 1, floor)
    opens = named is not None and (named[0] == floor or tokens[named[0] - 1].tag in ("CC", ","))
    return named if opens else None


def _inverted(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Range | None:
    """Return the source that follows its verb: ``"…," said Ann Lee``."""
    tokens = setting.tokens
    if cue.form != "verb" or not cue.frames & {"after", "quote"} or cue.last - cue.first > 1:
        return None
    before = tokens[cue.first - 1] if cue.first > setting.sentence.first else None
    if before is None:
        source = noun_phrase_after(tokens, cue.last, ceiling)
        quotes = source is not None and source[1] < ceiling and tokens[source[1]].text == ":"
        return source if quotes else None
    if before.tag not in (",", "''", "``", ".", ":"):
        return None
    if tokens[cue.head].tag not in ("VBD", "VBZ", "VBP") or subject_before(tokens, cue.first, floor) is not None:
        return None
    source = source_after(tokens, cue.last, ceiling)
    if source is None or (source[1] < ceiling and tokens[source[1]].tag in FINITE):
        return None
    return source


def _frame(setting: Setting, cue: Cue, start: int, ceiling: int) -> str | None:
    """Name the frame in which the words after the cue stand, None if the cue has no such frame."""
    tokens = setting.tokens
    if start >= ceiling:
        return None
    token = tokens[start]
    following = tokens[start + 1] if start + 1 < ceiling else None
    if token.lower == "that" and (following is None or following.tag not in FINITE):
        return "that" if "that" in cue.frames else None
    if token.lower == "that" and following is not None and following.lower in ("is", "was", "'s", "will", "would"):
        return "bare" if "bare" in cue.frames else None
    if following is not None and following.tag == "``" and start + 2 < ceiling:
        following = tokens[start + 2]
    if token.tag == "TO" and following is not None and following.tag in ("VB", "RB"):
        return "to" if "to" in cue.frames else None
    if token.lower == "not" and following is not None and following.tag == "TO" and "to" in cue.frames:
        kept_back = words("idioms", "object", cue=cue.lemma)
        return None if any(word.lower in kept_back for word in tokens[start : start + 5]) else "to"
    if token.lower == "about" and cue.frames & {"audience", "addressee"} and start > cue.last and "wh" in cue.frames:
        return "about" if tokens[start - 1].tag in ("NNP", "PRP", "NNS") else None
    if token.tag in ("WRB", "WP") or token.lower in ("whether", "if"):
        return "wh" if "wh" in cue.frames else None
    if token.tag in (",", ".", ":", "''") or token.tag in FINITE:
        return None
    if "noun-as" in cue.frames and (_has_as(tokens, start, ceiling) or token.lower == "as"):
        return "noun as"
    if "bare" in cue.frames and clause_follows(tokens, start, ceiling):
        return "bare"
    phrase = noun_phrase_after(tokens, start, ceiling)
    quoted = tokens[start].tag == "``"
    of_whom = (
        phrase is not None and _is_pronoun(tokens, phrase) and phrase[1] < ceiling and tokens[phrase[1]].tag == "IN"
    )
    if "noun" in cue.frames and (phrase is not None or quoted) and (of_whom or not _is_pronoun(tokens, phrase)):
        idiom = any(row["cue"] == cue.lemma and _heads(tokens, phrase, row["object"]) for row in rows("idioms"))
        return None if idiom else "noun"
    pronoun = tokens[start].lower in OBJECT_PRONOUNS and start + 1 < ceiling and tokens[start + 1].tag in ("``", "DT")
    if "noun-complement" in cue.frames and (phrase is not None or pronoun):
        stops = ("``", ",", *FINITE)
        mark = next((at for at in range(start, min(ceiling, start + _FAR)) if tokens[at].tag in stops), start)
        if tokens[mark].tag == "``" and mark > start:
            return "noun complement"
        ends = {start + 1} if pronoun else {simple_phrase_end(tokens, start, ceiling), phrase[1] if phrase else start}
        if any(end < ceiling and tokens[end].tag in ("DT", "JJ", "``", "PRP$") for end in ends):
            return "noun complement"
    return "rest" if "rest" in cue.frames and token.tag not in ("IN", "TO", "RB", "CC") else None


def _is_pronoun(tokens: Sequence[Token], phrase: Range | None) -> bool:
    return phrase is not None and tokens[phrase[0]].tag == "PRP"


def _heads(tokens: Sequence[Token], phrase: Range | None, noun: str) -> bool:
    return phrase is not None and any(
        tokens[at].lower == noun for at in range(phrase[0], min(phrase[1], phrase[0] + 4))
    )


def _has_as(tokens: Sequence[Token], start: int, ceiling: int) -> bool:
    for at in range(start + 1, min(ceiling, start + 14)):
        if tokens[at].tag in (",", ":", ".") or tokens[at].tag in FINITE:
            return False
        if tokens[at].lower == "as":
            return True
    return False
