"""Attributions: who is said to say, write, believe or want what, sentence by sentence.

Every cue is tried in the frames that the lexicon gives it; a cue without one of its frames attributes nothing.
`analysis.parsing.context` adds what reaches over the sentence, `analysis.parsing.sources` tells the sources apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.language import Doc, Sentence, Token
from analysis.lexicon import rows, words
from analysis.parsing.cues import Cue, cues
from analysis.parsing.phrases import (
    FINITE,
    RELATIVE,
    Range,
    clause_follows,
    noun_phrase_after,
    simple_phrase_end,
    subject_before,
)
from analysis.parsing.quotations import Quotation
from analysis.span import Span

_CONCESSIVE = frozenset("though although while whereas but even".split())
_JOINERS = frozenset("that and but though although while as when where because".split())
_CONNECTORS = frozenset(
    "however still meanwhile moreover additionally also and but yet instead nevertheless nonetheless then so "
    "besides furthermore later".split()
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution in tokens, before its source is known; content in pieces of text."""

    cue: Cue | None
    source: Range | None
    content: tuple[Span, ...]
    reach: str
    rule: str
    inside: bool = False
    quoted: tuple[int, ...] = ()
    borrowed: int | None = None


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the frames need to know of one sentence."""

    doc: Doc
    sentence: Sentence
    cues: tuple[Cue, ...]
    quotations: Sequence[Quotation]
    inside: dict[int, int]
    last: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.doc.tokens


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
    (['The dam will hold'], 'after')
    """
    inside = quoted_tokens(doc, quotations)
    for sentence in doc.sentences:
        if sentence.heading:
            continue
        found = tuple(cues(doc, sentence))
        last = sentence.last
        while last > sentence.first and (
            not doc.tokens[last - 1].is_word and doc.tokens[last - 1].tag in (".", "''") and last - 1 not in inside
        ):
            last -= 1
        setting = _Setting(doc, sentence, found, quotations, inside, last)
        sources: list[tuple[Cue, Range]] = []
        for cue in found:
            draft = _draft(setting, cue, sources)
            if draft is not None:
                if draft.source is not None:
                    sources.append((cue, draft.source))
                yield draft


def _draft(setting: _Setting, cue: Cue, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    inside = setting.inside.get(cue.head)
    floor, ceiling = setting.sentence.first, setting.last
    if inside is not None:
        quoted = [token.i for token in setting.doc.tokens_in(setting.quotations[inside].inner)]
        floor, ceiling = max(floor, quoted[0]), min(ceiling, quoted[-1] + 1)
        if cue.form != "verb" or setting.tokens[cue.last : cue.last + 1][0].lower != "that":
            return None
    else:
        while floor in setting.inside:
            floor += 1
    reader = _READERS.get(cue.form)
    draft = reader(setting, cue, floor, ceiling, earlier) if reader else None
    return replace(draft, inside=inside is not None) if draft else None


def _according(setting: _Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    source = noun_phrase_after(setting.tokens, cue.last, ceiling)
    if source is None:
        return None
    if cue.first == setting.sentence.first or (cue.first == floor and setting.tokens[cue.first - 1].tag == "``"):
        start = source[1]
        while start < ceiling and setting.tokens[start].tag != ",":
            start += 1
        return _with_content(setting, cue, source, [_span(setting, start + 1, ceiling)], "according to, first")
    return _left_content(setting, cue, source, cue.first, f"{cue.form}, after")


def _declined(setting: _Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    source = _subject(setting, cue, floor, earlier)
    start = cue.last
    if start < ceiling and setting.tokens[start].lower == "to":
        start += 1
    end = _right_end(setting, cue, start, ceiling)
    if source is None:
        return None
    content = _span(setting, start, end)
    return Draft(cue, source, (content,) if content else (), "same_sentence", f"{cue.lemma}: declined")


def _verb(setting: _Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    tokens = setting.tokens
    source = _subject(setting, cue, floor, earlier)
    inverted = _inverted(setting, cue, floor, ceiling)
    if inverted is not None:
        return _left_content(setting, cue, inverted, cue.first, "after, inverted")
    if source is None:
        return None
    if source[0] > setting.sentence.first and _ends_quotation(setting, source[0] - 1) and "quote" in cue.frames:
        return _left_content(setting, cue, source, source[0], "after")
    start = _content_start(setting, cue, ceiling)
    attached = _quotation_at(setting, start)
    if attached is not None and "quote" in cue.frames:
        return _with_content(setting, cue, source, [attached.span], "quotation follows", _number(setting, attached))
    frame = _frame(setting, cue, start, ceiling)
    if frame in ("to", "noun") and any(word.tag == "MD" for word in tokens[cue.first : cue.head]):
        return None
    if frame is None:
        nothing_left = start >= ceiling or tokens[start].tag in (",", ":", "''") or start in setting.inside
        if nothing_left and cue.frames & {"after", "quote"}:
            return _left_content(setting, cue, source, source[0], "after")
        return None
    if frame == "that":
        start += 1
    end = _right_end(setting, cue, start, ceiling)
    return _with_content(setting, cue, source, [_span(setting, start, end)], frame)


def _as(setting: _Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    return _according(setting, cue, floor, ceiling, earlier)


def _passive(setting: _Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    source = noun_phrase_after(setting.tokens, cue.last, ceiling)
    content = subject_before(setting.tokens, cue.first, floor)
    if source is None or content is None or not cue.frames & {"noun", "noun-as", "noun-complement"}:
        return None
    pieces = [_span(setting, *content)]
    if source[1] < ceiling and setting.tokens[source[1]].lower == "as":
        pieces.append(_span(setting, source[1], _right_end(setting, cue, source[1], ceiling)))
    return _with_content(setting, cue, source, pieces, "passive")


_READERS = {
    "according": _according,
    "declined": _declined,
    "verb": _verb,
    "participle": _verb,
    "as": _as,
    "passive": _passive,
}


def _subject(setting: _Setting, cue: Cue, floor: int, earlier: list[tuple[Cue, Range]]) -> Range | None:
    tokens = setting.tokens
    before = tokens[cue.first - 1] if cue.first > floor else None
    if before is None:
        return None
    if cue.form == "participle" and before.tag not in (",", "CC", ":", "-", "''"):
        return None
    if before.tag == "CC" or cue.form == "participle" or (before.tag == "," and not _aside(setting, cue, floor)):
        if earlier:
            return earlier[-1][1]
        return _main_subject(setting, cue, floor)
    if before.lower in RELATIVE or before.tag in ("WDT", "WP"):
        end = cue.first - 1
        if end > floor and tokens[end - 1].tag == ",":
            end -= 1
        return subject_before(tokens, end, floor)
    return subject_before(tokens, cue.first, floor)


def _aside(setting: _Setting, cue: Cue, floor: int) -> bool:
    return subject_before(setting.tokens, cue.first, floor) is not None


def _main_subject(setting: _Setting, cue: Cue, floor: int) -> Range | None:
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
    return None


def _inverted(setting: _Setting, cue: Cue, floor: int, ceiling: int) -> Range | None:
    """Return the source that follows its verb: ``"…," said Ann Lee``."""
    tokens = setting.tokens
    if cue.form != "verb" or not cue.frames & {"after", "quote"} or cue.last - cue.first > 1:
        return None
    before = tokens[cue.first - 1] if cue.first > setting.sentence.first else None
    if before is None or before.tag not in (",", "''", "``", ".", ":"):
        return None
    if tokens[cue.head].tag not in ("VBD", "VBZ") or subject_before(tokens, cue.first, floor) is not None:
        return None
    source = noun_phrase_after(tokens, cue.last, ceiling)
    if source is None or (source[1] < ceiling and tokens[source[1]].tag in FINITE):
        return None
    return source


def _content_start(setting: _Setting, cue: Cue, ceiling: int) -> int:
    """Skip the audience and the time and place of speaking; return the token at which content can begin."""
    tokens, at = setting.tokens, cue.last
    if "audience" in cue.frames or (cue.lemma in _ADDRESSED and at < ceiling and tokens[at].lower != "that"):
        pronoun = at < ceiling and tokens[at].lower in _OBJECT_PRONOUNS
        end = at + 1 if pronoun else simple_phrase_end(tokens, at, ceiling)
        if end > at and not (end < ceiling and tokens[end].tag in FINITE) and not _quotation_at(setting, at):
            at = end
    occasions = words("occasions", "noun")
    while at < ceiling:
        end = at
        if tokens[at].tag in ("IN", "TO", "VBG") and tokens[at].lower not in ("that", "if", "because", "as"):
            phrase = noun_phrase_after(tokens, at + 1, ceiling)
            end = phrase[1] if phrase else at
            spoken = phrase is not None and any(tokens[k].lower in occasions for k in range(phrase[0], phrase[1]))
            followed = end < ceiling and (tokens[end].lower == "that" or tokens[end].tag in (":", ",", "``"))
            if not (spoken or (followed and tokens[end].tag != ",")):
                break
        elif tokens[at].tag in ("DT", "JJ", "NNP", "NN") and tokens[at].lower != "that":
            phrase_end = simple_phrase_end(tokens, at, min(ceiling, at + 3))
            end = next((k + 1 for k in range(at, phrase_end) if tokens[k].lower in _TIME_NOUNS), at)
        elif tokens[at].tag == "RB" and at + 1 < ceiling and tokens[at + 1].lower in ("that", "on", "in", "at", ","):
            end = at + 1
        if end == at:
            break
        at = end
    if at < ceiling and tokens[at].tag in (",", ":") and _quotation_at(setting, at + 1) is not None:
        at += 1
    elif at == ceiling and tokens[ceiling - 1].tag == ":":
        at = ceiling
    return at


_OBJECT_PRONOUNS = frozenset("me you him her it us them".split())
_ADDRESSED = frozenset("remind inform assure notify warn advise ask urge promise".split())
_TIME_NOUNS = frozenset(
    "sunday monday tuesday wednesday thursday friday saturday today yesterday week month year morning afternoon "
    "evening night".split()
)


def _quotation_at(setting: _Setting, at: int) -> Quotation | None:
    number = setting.inside.get(at)
    if number is None or setting.tokens[at].start != setting.quotations[number].span.start:
        return None
    return setting.quotations[number]


def _ends_quotation(setting: _Setting, at: int) -> bool:
    if setting.tokens[at].tag == ",":
        at -= 1
    number = setting.inside.get(at)
    return number is not None and setting.tokens[at].end == setting.quotations[number].span.end


def _number(setting: _Setting, quotation: Quotation) -> tuple[int, ...]:
    return (setting.quotations.index(quotation),)


def _frame(setting: _Setting, cue: Cue, start: int, ceiling: int) -> str | None:
    """Name the frame in which the words after the cue stand, None if the cue has no such frame."""
    tokens = setting.tokens
    if start >= ceiling:
        return None
    token = tokens[start]
    following = tokens[start + 1] if start + 1 < ceiling else None
    if token.lower == "that" and (following is None or following.tag not in FINITE):
        return "that" if "that" in cue.frames else None
    if token.tag == "TO" and following is not None and following.tag in ("VB", "RB"):
        return "to" if "to" in cue.frames else None
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
    if "noun" in cue.frames and (phrase is not None or quoted) and not _is_pronoun(tokens, phrase):
        idiom = any(row["cue"] == cue.lemma and _heads(tokens, phrase, row["object"]) for row in rows("idioms"))
        return None if idiom else "noun"
    if "noun-complement" in cue.frames and phrase is not None:
        end = simple_phrase_end(tokens, start, ceiling)
        if end < ceiling and tokens[end].tag in ("DT", "JJ", "``", "PRP$"):
            return "noun complement"
    return None


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


def _right_end(setting: _Setting, cue: Cue, start: int, ceiling: int) -> int:
    """Return where a content that begins at token `start` ends."""
    tokens = setting.tokens
    relative = cue.first > 0 and tokens[cue.first - 1].lower in RELATIVE
    subordinate = _is_subordinate(setting, cue)
    bounds = {edge for other in setting.cues if other.first > start for edge in [_coordinated(setting, other)] if edge}
    for at in range(start + 1, ceiling):
        if at in bounds:
            return at
        if at in setting.inside:
            continue
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


def _is_subordinate(setting: _Setting, cue: Cue) -> bool:
    opening = setting.tokens[setting.sentence.first].lower
    return opening in ("while", "although", "though", "as", "if", "when", "after", "because", "since") and not any(
        token.tag == "," for token in setting.tokens[setting.sentence.first : cue.first]
    )


def _coordinated(setting: _Setting, cue: Cue) -> int | None:
    """Return the token at which the clause of a later cue breaks off the content of an earlier one."""
    tokens = setting.tokens
    if cue.head in setting.inside:
        return None
    at = cue.first
    before = tokens[at - 1]
    if cue.form in ("according", "as"):
        return at - 1 if before.tag == "," else at
    if cue.form == "participle":
        return at - 1 if before.tag in (",", "CC") else None
    if before.tag == "CC":
        if any(word.tag == "MD" for word in tokens[cue.first : cue.head]):
            return None
        return at - 2 if tokens[at - 2].tag == "," else at - 1
    if before.lower in RELATIVE:
        return at - 2 if tokens[at - 2].tag == "," else None
    subject = subject_before(tokens, cue.first, setting.sentence.first)
    if subject is None:
        return at - 1 if before.tag == "," else None
    edge = subject[0] - 1
    after = simple_phrase_end(tokens, cue.last, setting.last) if "audience" in cue.frames else cue.last
    nothing_after = after >= setting.last or tokens[after].tag in (",", ".")
    if tokens[edge].tag == "," and nothing_after:
        return edge
    joined = edge
    while tokens[joined].lower in _JOINERS:
        joined -= 1
    between = {token.lower for token in tokens[joined + 1 : edge + 1]}
    if joined == edge or ("that" in between and "but" not in between):
        return None
    if tokens[joined].tag in (",", ":", "-"):
        return joined
    return joined + 1 if tokens[joined + 1].lower == "but" else None


def _left_content(setting: _Setting, cue: Cue, source: Range, end: int, rule: str) -> Draft | None:
    """Take the content that stands before ``, she said``: a quotation, or the sentence so far."""
    tokens, floor = setting.tokens, setting.sentence.first
    end = min(end, cue.first)
    while end > floor and tokens[end - 1].tag in (",", ":") and end - 1 not in setting.inside:
        end -= 1
    number = setting.inside.get(end - 1) if end > floor or _exclaimed(setting, end) else None
    if number is not None and "quote" in cue.frames | {"quote" if cue.form in ("according", "as") else ""}:
        whole = setting.quotations[number]
        first_outside = _outside_before(setting, number, floor)
        rest = source[1] if source[1] > cue.first else cue.last
        if first_outside is None:
            pieces = [whole.span, *_resumed(setting, rest)]
            return _with_content(setting, cue, source, pieces, f"quotation, {rule}", (number,))
    if end <= floor or not (cue.frames & {"after"} or cue.form in ("according", "as")):
        return None
    start = floor
    for other in setting.cues:
        if other.last <= end and _is_subordinate(setting, other):
            start = _right_end(setting, other, other.last, end) + 1
    while (
        start + 1 < end
        and tokens[start].lower in _CONNECTORS
        and (tokens[start + 1].tag == "," or tokens[start].tag == "CC")
    ):
        start += 2 if tokens[start + 1].tag == "," else 1
    if tokens[end - 1].lower == "as" and source[0] == end:
        end -= 1
    pieces: list[Span | None] = [_span(setting, start, end)]
    rest = max(source[1], cue.last if cue.form != "verb" else _content_start(setting, cue, setting.last))
    if rest + 1 < setting.last and tokens[rest].tag == "," and not any(t.tag in FINITE for t in tokens[start:end]):
        pieces.append(_span(setting, rest + 1, _right_end(setting, cue, rest + 1, setting.last)))
    return _with_content(setting, cue, source, pieces, rule) if start < end else None


def _exclaimed(setting: _Setting, end: int) -> bool:
    """Say whether a quotation that ends with ``!`` or ``?`` stands just before token `end`, in the same paragraph."""
    number = setting.inside.get(end - 1)
    if number is None:
        return False
    quotation = setting.quotations[number]
    return (
        quotation.inner.of(setting.doc.text)[-1:] in "!?"
        and setting.doc.sentence_at(quotation.span.start).paragraph == setting.sentence.paragraph
    )


def _outside_before(setting: _Setting, number: int, floor: int) -> int | None:
    """Return a word of the sentence that stands before the quotation, None if the quotation opens the sentence."""
    start = setting.doc.token_at(setting.quotations[number].span.start)
    return next((at for at in range(floor, start) if setting.tokens[at].is_word and at not in setting.inside), None)


def _resumed(setting: _Setting, at: int) -> list[Span]:
    """Return the quotation that goes on after the source, in the same sentence: ``"…," she said, "…"``."""
    tokens = setting.tokens
    while at < setting.sentence.last and at not in setting.inside:
        if tokens[at].tag in FINITE:
            return []
        at += 1
    quotation = _quotation_at(setting, at) if at < setting.sentence.last else None
    return [quotation.span] if quotation else []


def _span(setting: _Setting, first: int, last: int) -> Span | None:
    while first < last and setting.tokens[first].tag in (",", ":", "-", "CC"):
        first += 1
    while last > first and setting.tokens[last - 1].tag in (",", ":", "-", "CC"):
        last -= 1
    if first >= last:
        return None
    return Span(setting.tokens[first].start, setting.tokens[last - 1].end)


def _with_content(
    setting: _Setting,
    cue: Cue,
    source: Range | None,
    pieces: Sequence[Span | None],
    rule: str,
    quoted: tuple[int, ...] = (),
) -> Draft | None:
    content = tuple(piece for piece in pieces if piece is not None)
    if not content:
        return None
    numbers = tuple(
        number
        for number, quotation in enumerate(setting.quotations)
        if quotation.speech and any(piece.covers(quotation.inner) for piece in content)
    )
    return Draft(cue, source, content, "same_sentence", f"{cue.lemma}: {rule}", quoted=numbers or quoted)
