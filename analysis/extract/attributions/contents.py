"""Where a content begins and ends: after its cue, before its source, up to the clause of another cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.phrases import (
    FINITE,
    RELATIVE,
    clause_follows,
    noun_phrase_after,
    simple_phrase_end,
)
from analysis.extract.attributions.subjects import subject_before
from analysis.lexicon import words
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence, Token

OBJECT_PRONOUNS = frozenset("me you him her it us them".split())
_TIME_NOUNS = words("occasions", "noun", kind="day") | words("occasions", "noun", kind="time")
_FAR = 25
_NEAR = 6
_ADJUNCT = 7
_AFTER_ADVERB = frozenset("that on in at , whether if how why what".split())
_OPENINGS = frozenset("while although though as if when after because since".split())
_CONCESSIVE = frozenset("though although while whereas but even".split())
_JOINERS = frozenset("that and but though although while as when where because".split())


@dataclass(frozen=True, slots=True)
class Setting:
    """What the frames need to know of one sentence."""

    doc: Doc
    sentence: Sentence
    cues: tuple[Cue, ...]
    quotations: Sequence[Quotation]
    quoted: SpanIndex
    inside: dict[int, int]
    last: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.doc.tokens


def content_start(setting: Setting, cue: Cue, ceiling: int) -> int:
    """Skip the audience and the time and place of speaking; return the token at which content can begin."""
    tokens, at = setting.tokens, cue.last
    if "audience" in cue.frames or ("addressee" in cue.frames and at < ceiling and tokens[at].lower != "that"):
        pronoun = at < ceiling and tokens[at].lower in OBJECT_PRONOUNS
        end = at + 1 if pronoun else simple_phrase_end(tokens, at, ceiling)
        if end > at and not (end < ceiling and tokens[end].tag in FINITE) and not quotation_at(setting, at):
            at = end
    beyond = _beyond_adjuncts(setting, cue, at, ceiling)
    if beyond is not None:
        return beyond
    occasions = words("occasions", "noun")
    others = {other.first for other in setting.cues}
    while at < ceiling and at not in others:
        end = at
        if tokens[at].tag in ("IN", "TO", "VBG") and tokens[at].lower not in ("that", "if", "because", "as"):
            phrase = noun_phrase_after(tokens, at + 1, ceiling)
            end = phrase[1] if phrase else at
            spoken = phrase is not None and any(tokens[k].lower in occasions for k in range(phrase[0], phrase[1]))
            followed = end < ceiling and (tokens[end].lower == "that" or tokens[end].tag in (":", ",", "``"))
            said = "rest" in cue.frames or "bare" in cue.frames
            clause = said and phrase is not None and end < ceiling and clause_follows(tokens, end, ceiling)
            if not (spoken or clause or (followed and tokens[end].tag != ",")):
                break
        elif tokens[at].tag in ("DT", "JJ", "NNP", "NN") and tokens[at].lower != "that":
            phrase_end = simple_phrase_end(tokens, at, min(ceiling, at + 3))
            end = next((k + 1 for k in range(at, phrase_end) if tokens[k].lower in _TIME_NOUNS), at)
            if end < ceiling and (tokens[end].tag in FINITE or tokens[end].lower == "of"):
                break
        elif tokens[at].tag in ("RB", "RBR") and (at + 1 >= ceiling or tokens[at + 1].lower in _AFTER_ADVERB):
            end = at + 1
        if end == at:
            break
        at = end
    if at < ceiling and tokens[at].tag in (",", ":") and quotation_at(setting, at + 1) is not None:
        at += 1
    elif at == ceiling and tokens[ceiling - 1].tag == ":":
        at = ceiling
    return at


def _beyond_adjuncts(setting: Setting, cue: Cue, at: int, ceiling: int) -> int | None:
    """Return the "that" or the quotation that follows asides on the speaking: ``said of her, in Leeds on Sunday, that``."""
    tokens = setting.tokens
    if not cue.frames & {"that", "quote"} or at >= ceiling:
        return None
    aside = tokens[at].tag in ("IN", "TO", "RB", ",", "VBG") or tokens[at].lower in _TIME_NOUNS
    others = {other.first for other in setting.cues}
    for k in range(at, min(ceiling, at + _FAR)):
        token = tokens[k]
        if quotation_at(setting, k) is not None:
            whole = setting.quotations[setting.inside[k]].inner.of(setting.doc.text)[:1].isupper()
            introduced = tokens[k - 1].text == ":" or (aside and whole and tokens[k - 1].tag == ",")
            return k if "quote" in cue.frames and introduced else None
        if token.tag in FINITE or k in others or k in setting.inside:
            return None
        if aside and token.lower == "that" and "that" in cue.frames and k + 1 < ceiling and tokens[k - 1].tag != "IN":
            return None if tokens[k + 1].tag in FINITE else k
    return None


def quotation_at(setting: Setting, at: int) -> Quotation | None:
    """Return the quotation of speech that opens at a token."""
    number = setting.inside.get(at)
    if number is None or setting.tokens[at].start != setting.quotations[number].span.start:
        return None
    return setting.quotations[number]


def ends_quotation(setting: Setting, at: int) -> bool:
    """Say whether a quotation of speech ends at a token, or at the comma's before it."""
    if setting.tokens[at].tag == ",":
        at -= 1
    number = setting.inside.get(at)
    return number is not None and setting.tokens[at].end == setting.quotations[number].span.end


def right_end(setting: Setting, cue: Cue, start: int, ceiling: int) -> int:
    """Return where a content that begins at token `start` ends."""
    tokens = setting.tokens
    pronoun = relative_pronoun(setting, cue, setting.sentence.first)
    relative = pronoun is not None or (cue.first > 0 and tokens[cue.first - 1].lower in RELATIVE)
    subordinate = is_subordinate(setting, cue)
    edges = (_coordinated(setting, other, cue, start) for other in setting.cues if other.first > start)
    bounds = {edge for edge in edges if edge}
    for at in range(start + 1, ceiling):
        if at in bounds:
            return at
        if at in setting.inside:
            continue
        if tokens[at].tag in (":", "-") and _quotes_apart(setting, at + 1):
            return at
        tag = tokens[at].tag
        if tag not in (",", ":", "-") or at + 1 >= ceiling:
            continue
        following = tokens[at + 1]
        if following.lower in _CONCESSIVE and clause_follows(tokens, at + 2, ceiling):
            return at
        if relative and (following.tag in FINITE or following.tag == "VBN"):
            return at
        if subordinate and (following.tag in ("PRP", "PRP$") or clause_follows(tokens, at + 1, ceiling)):
            return at
    return ceiling


def _quotes_apart(setting: Setting, at: int) -> bool:
    """Say whether a quotation opens that a later cue claims: ``… was hasty – "We must wait," she said – and left``."""
    quotation = quotation_at(setting, at)
    if quotation is None:
        return False
    after = setting.doc.token_at(quotation.span.end)
    return any(after <= cue.first <= after + _NEAR and cue.head not in setting.inside for cue in setting.cues)


def relative_pronoun(setting: Setting, cue: Cue, floor: int) -> int | None:
    """Return the pronoun of ``who in 2010 said``, where an adjunct stands between it and the verb."""
    tokens = setting.tokens
    for at in range(cue.first - 2, max(floor, cue.first - _ADJUNCT), -1):
        if tokens[at].lower in RELATIVE:
            return at if tokens[at + 1].tag in ("IN", "RB") else None
        if tokens[at].tag in FINITE or tokens[at].tag == ",":
            return None
    return None


def is_subordinate(setting: Setting, cue: Cue) -> bool:
    """Say whether a cue stands in what opens the sentence, before its main clause: ``While X claims …, Y …``."""
    tokens, first = setting.tokens, setting.sentence.first
    if tokens[first].tag == "CC" and first + 1 < setting.last:
        first += 1
    if tokens[first].tag not in ("IN", "WRB", "VBG", "TO") and tokens[first].lower not in _OPENINGS:
        return False
    return not any(
        tokens[at].tag == ","
        and tokens[at + 1].tag not in ("IN", "WRB", "WP", "WDT")
        and _has_verb(setting, at + 1, cue)
        for at in range(first, cue.first - 1)
    )


def _has_verb(setting: Setting, at: int, cue: Cue) -> bool:
    """Say whether a clause that begins at token `at` has its verb before the end of the cue."""
    tokens = setting.tokens
    verb = next((k for k in range(at, cue.last) if tokens[k].tag in FINITE), None)
    return verb is not None and clause_follows(tokens, at, setting.last)


def _coordinated(setting: Setting, cue: Cue, earlier: Cue, start: int) -> int | None:
    """Return the token at which the clause of a later cue breaks off the content of an earlier one."""
    tokens = setting.tokens
    if cue.head in setting.inside:
        return None
    at = cue.first
    before = tokens[at - 1]
    if cue.form in ("according", "as"):
        return at - 1 if before.tag == "," else at
    if cue.form == "participle":
        return at if before.tag == "''" else at - 1 if before.tag in (",", "CC") else None
    if before.tag == "CC":
        # A verb of thinking or wanting after "and" more often goes on with what is said than with the source.
        clause = any(token.tag in FINITE for token in tokens[start : at - 1]) and tokens[at - 2].tag != ","
        thought = clause and not cue.frames & {"quote", "noun-complement"}
        if thought or any(word.tag == "MD" for word in tokens[cue.first : cue.head]):
            return None
        return at - 2 if tokens[at - 2].tag == "," else at - 1
    if before.lower in RELATIVE:
        return at - 2 if tokens[at - 2].tag == "," else None
    subject = subject_before(tokens, cue.first, setting.sentence.first)
    if subject is None:
        return at - 1 if before.tag == "," else None
    edge = subject[0] - 1
    if quotation_at(setting, content_start(setting, cue, setting.last)) and tokens[edge].lower in RELATIVE:
        # A relative clause that introduces a quotation of its own: to which she replied.
        return next((k for k in range(edge, max(edge - 3, earlier.last), -1) if tokens[k].tag == ","), None)
    after = content_start(setting, cue, setting.last)
    nothing_after = after >= setting.last or tokens[after].tag in (",", ".")
    quotes_after = quotation_at(setting, after) is not None
    if tokens[edge].tag == "," and (nothing_after or quotes_after):
        return edge
    if tokens[edge].text == ";":
        return edge
    joined = edge
    while tokens[joined].lower in _JOINERS:
        joined -= 1
    between = {token.lower for token in tokens[joined + 1 : edge + 1]}
    if joined == edge or ("that" in between and "but" not in between):
        return None
    if tokens[joined].tag in (",", ":", "-"):
        return joined
    again = cue.lemma == earlier.lemma and "rest" in cue.frames and tokens[joined + 1].lower in ("and", "while")
    return joined + 1 if again or tokens[joined + 1].lower == "but" else None


def exclaimed(setting: Setting, end: int) -> bool:
    """Say whether a quotation that ends with ``!`` or ``?`` stands just before token `end`, in the same paragraph."""
    number = setting.inside.get(end - 1)
    if number is None:
        return False
    quotation = setting.quotations[number]
    return (
        quotation.inner.of(setting.doc.text).rstrip("’'”\" ")[-1:] in ("!", "?")
        and setting.doc.sentence_at(quotation.span.start).paragraph == setting.sentence.paragraph
    )


def outside_before(setting: Setting, number: int, floor: int) -> int | None:
    """Return a word of the sentence that stands before the quotation, None if the quotation opens the sentence."""
    start = setting.doc.token_at(setting.quotations[number].span.start)
    return next((at for at in range(floor, start) if setting.tokens[at].is_word and at not in setting.inside), None)


def resumed(setting: Setting, at: int) -> list[Span]:
    """Return the quotation that goes on after the source, in the same sentence: ``"…," she said, "…"``."""
    tokens = setting.tokens
    others = {cue.first for cue in setting.cues}
    while at < setting.sentence.last and at not in setting.inside:
        if tokens[at].tag in FINITE or at in others:
            return []
        at += 1
    quotation = quotation_at(setting, at) if at < setting.sentence.last else None
    if quotation is None or setting.doc.token_at(quotation.span.end) in others:
        return []
    return [quotation.span]


def span_of(setting: Setting, first: int, last: int) -> Span | None:
    """Return the stretch of tokens without joining marks and words at its ends, None if nothing is left."""
    while first < last and setting.tokens[first].tag in (",", ":", "-", "CC"):
        first += 1
    while last > first and setting.tokens[last - 1].tag in (",", ":", "-", "CC"):
        last -= 1
    if first >= last:
        return None
    return Span(setting.tokens[first].start, setting.tokens[last - 1].end)


def number_of(setting: Setting, quotation: Quotation) -> tuple[int, ...]:
    """Return the number of a quotation, as drafts hold it."""
    return (setting.quotations.index(quotation),)
