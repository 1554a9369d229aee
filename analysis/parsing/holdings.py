"""Holdings: who controls which share or area of which regions.

A holding is a figure (a share, an area, or words for one) with a verb of control, its holder, and the regions named
after the figure or, if it only says "the territory", those named before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.language import Doc, Sentence, Token
from analysis.lexicon import words
from analysis.parsing.cues import lemma_of
from analysis.parsing.mentions import country_names
from analysis.parsing.phrases import FINITE, RELATIVE, noun_phrase_after, subject_before
from analysis.parsing.records import DateExpression, Figure, Holding, Place
from analysis.span import Span

_KINDS = frozenset({"share", "area", "vague", "universal", "comparison"})
_ARMED = frozenset("troops forces soldiers army rebels fighters".split())
_PARTS = re.compile(
    r"\b(?:portion|part|parts|portions|patch|patches|chunk|swath|swathe|most|much|size)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Held:
    """Who holds something, as the clause before said it, and where in the sentence that stands."""

    holder: str | None
    start: int


def holdings(
    doc: Doc, figures: Sequence[Figure], places: Sequence[Place], dates: Sequence[DateExpression]
) -> Iterator[Holding]:
    """Find the statements of control.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.language import parse
    >>> from analysis.parsing.places import places
    >>> doc = parse(Article("Russia controls 80% of the Donbas region."))
    >>> closed = (80.0, 80.0, True, True)
    >>> share = Figure(Span(16, 19), "share", *closed, "exact", None, "percent", None, (), None, None, "share")
    >>> holding, = holdings(doc, [share], list(places(doc)), [])
    >>> holding.holder, holding.region_codes, holding.share_low
    ('Russia', ('UA-14', 'UA-09'), 80.0)
    """
    before: tuple[int, _Held] | None = None
    for number, figure in enumerate(figures):
        if figure.kind not in _KINDS:
            continue
        sentence = doc.sentence_at(figure.span.start)
        paragraph_before = before[1] if before and doc.sentences[before[0]].paragraph == sentence.paragraph else None
        held = _holder(doc, sentence, figure, paragraph_before)
        if held is None or (figure.kind == "vague" and not _PARTS.search(figure.span.of(doc.text))):
            continue
        found, end = _regions(doc, sentence, figure, places)
        if not found:
            continue
        before = (sentence.i, held)
        as_of = next((n for n, date in enumerate(dates) if _beside(date.span, sentence, held.start, end)), None)
        apart = figure.low is None and figure.high is None and len(found) > 1
        for group in [[place] for place in found] if apart else [found]:
            yield _holding(figure, number, held, group, end, as_of)


def _beside(span: Span, sentence: Sentence, start: int, end: int) -> bool:
    return sentence.start <= span.start and span.end <= sentence.end and start - 40 <= span.start <= end + 40


def _holding(figure: Figure, number: int, held: _Held, group: Sequence[Place], end: int, as_of: int | None) -> Holding:
    share = figure.kind in ("share", "universal")
    scale = 100.0 if figure.unit == "fraction" and share else 1.0
    low = figure.low * scale if figure.low is not None else None
    high = figure.high * scale if figure.high is not None else None
    return Holding(
        span=Span(min(held.start, figure.span.start), max(end, figure.span.end)),
        holder=held.holder,
        regions=tuple(place.name for place in group),
        region_codes=tuple(code for place in group for code in place.codes),
        joint=len(group) > 1 or any(len(place.codes) > 1 for place in group),
        share_low=low if share else None,
        share_high=high if share else None,
        area_low=low if figure.kind == "area" else None,
        area_high=high if figure.kind == "area" else None,
        low_closed=figure.low_closed,
        high_closed=figure.high_closed,
        figure=number,
        as_of=as_of,
        rule=f"held: {figure.kind}",
    )


def _verb(token: Token, kind: str) -> bool:
    return token.tag.startswith("VB") and lemma_of(token) in words("holding", "word", kind=kind)


def _controls(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a token is a verb of control, also where it was taken for a noun: ``forces control 5%``."""
    token = tokens[at]
    if _verb(token, "verb"):
        return True
    number_next = at + 1 < len(tokens) and tokens[at + 1].tag == "CD"
    return token.tag == "NN" and number_next and token.lower in words("holding", "word", kind="verb")


def _holder(doc: Doc, sentence: Sentence, figure: Figure, earlier: _Held | None) -> _Held | None:
    """Find the verb of control that governs a figure, and who holds."""
    tokens = doc.tokens
    at = doc.token_at(figure.span.start)
    after = doc.token_at(figure.span.end - 1) + 1
    for index in range(after, min(sentence.last, after + 14)):
        if tokens[index].tag in (",", ":", "."):
            break
        passive = tokens[index].tag in ("VBN", "VBD") and _verb(tokens[index], "verb")
        if passive and any(token.lower == "by" for token in tokens[index + 1 : index + 4]):
            by = next(k for k in range(index + 1, index + 4) if tokens[k].lower == "by")
            phrase = noun_phrase_after(tokens, by + 1, sentence.last)
            return _Held(_name(doc, phrase[0], phrase[1]), figure.span.start) if phrase else None
        if passive or not _controls(tokens, index) or _is_unreal(tokens, sentence, index):
            continue
        subject = subject_before(tokens, _group_start(tokens, index, sentence.first), after)
        if subject:
            return _Held(_name(doc, *subject), figure.span.start)
    for index in range(at - 1, sentence.first - 1, -1):
        if tokens[index].tag in (":", ";"):
            break
        if _controls(tokens, index):
            if _is_unreal(tokens, sentence, index) or not _governs(tokens, index, at):
                return None
            group = _group_start(tokens, index, sentence.first)
            subject = subject_before(tokens, group, sentence.first)
            if subject and tokens[group - 1].lower in RELATIVE:
                subject = subject_before(tokens, group - 1, sentence.first)
            subject = subject or _first_subject(tokens, sentence, index)
            if subject is None:
                return earlier
            return _Held(_name(doc, *subject), tokens[subject[0]].start)
        if _verb(tokens[index], "includes") and earlier is not None and not _is_unreal(tokens, sentence, index):
            return _Held(earlier.holder, figure.span.start)
    return None


def _governs(tokens: Sequence[Token], verb: int, figure: int) -> bool:
    """Say whether no other clause's verb stands between a verb of control and its figure."""
    return not any(
        token.tag in FINITE and not _verb(token, "includes") and lemma_of(token) != "be"
        for token in tokens[verb + 1 : figure]
    )


def _is_unreal(tokens: Sequence[Token], sentence: Sentence, verb: int) -> bool:
    unreal = words("holding", "word", kind="unreal")
    return any(
        token.lower in unreal or (token.tag.startswith("VB") and lemma_of(token) in unreal)
        for token in tokens[max(sentence.first, verb - 6) : verb]
        if token.lower != "may" or token.tag == "MD"
    )


def _group_start(tokens: Sequence[Token], at: int, floor: int) -> int:
    while at > floor and (tokens[at - 1].tag in ("RB", "MD") or lemma_of(tokens[at - 1]) in ("have", "be")):
        at -= 1
    return at


def _first_subject(tokens: Sequence[Token], sentence: Sentence, before: int) -> tuple[int, int] | None:
    for index in range(sentence.first, before):
        if tokens[index].tag in FINITE:
            return subject_before(tokens, _group_start(tokens, index, sentence.first), sentence.first)
    return None


def _name(doc: Doc, first: int, last: int) -> str | None:
    """Return the state that a holder is or belongs to, else the holder's words; a pronoun's is that named before."""
    names = country_names()
    for token in doc.tokens[first:last]:
        state = names.get(token.lower) if token.text[0].isupper() else None
        if state:
            return state
    if doc.tokens[first].lower in ("it", "its", "they", "their"):
        for token in reversed(doc.tokens[max(0, first - 60) : first]):
            noun = token.tag in ("NNP", "NNPS") and token.lower in names
            subject = doc.tokens[min(token.i + 1, len(doc.tokens) - 1)].tag in (*FINITE, "RB", ",")
            if noun and subject:
                return names[token.lower]
        return _first_phrase(doc, first)
    text = Span(doc.tokens[first].start, doc.tokens[last - 1].end).of(doc.text)
    return text.removeprefix("the ").removeprefix("The ")


def _first_phrase(doc: Doc, before: int) -> str | None:
    """Return the subject of the sentence that a pronoun stands in or of the one before, in the text's words."""
    here = doc.sentence_at(doc.tokens[before].start)
    for sentence in reversed(doc.sentences[max(0, here.i - 1) : here.i + 1]):
        subject = _first_subject(doc.tokens, sentence, min(before, sentence.last))
        if subject and doc.tokens[subject[0]].tag != "PRP":
            return Span(doc.tokens[subject[0]].start, doc.tokens[subject[1] - 1].end).of(doc.text).removeprefix("The ")
    return None


def _regions(doc: Doc, sentence: Sentence, figure: Figure, places: Sequence[Place]) -> tuple[list[Place], int]:
    """Return the regions that a figure is a share or an area of, and where the words for them end."""
    tokens = doc.tokens
    after = doc.token_at(figure.span.end - 1) + 1
    start = doc.token_at(figure.span.start)
    found: list[Place] = []
    end = figure.span.end
    land = words("holding", "word", kind="land")
    pronoun_land = False
    for index in range(start, sentence.last):
        token = tokens[index]
        if index > after and token.tag in (":", "."):
            break
        if found and token.tag == "," and not _lists_on(tokens, index, places):
            break
        if index > after and token.tag == "CD":
            break
        if token.tag in FINITE and found:
            break
        place = next((place for place in places if place.span.start == token.start), None)
        if place is not None and not _is_owner(tokens, index, doc, place):
            found.append(place)
            end = place.span.end
        elif token.lower in land and index >= after - 1:
            end = max(end, token.end) if not found or token.start - end < 12 else end
            whole = tokens[index - 1].tag in ("DT", "IN", "CD") and token.lower in ("territory", "land", "area")
            pronoun_land = pronoun_land or (whole and not found)
        if found and token.lower == "in" and tokens[index - 1].lower in land:
            break
    if not found and (pronoun_land or figure.kind == "area"):
        found = _named_before(doc, figure.span.start, places)
    return found, end


def _lists_on(tokens: Sequence[Token], comma: int, places: Sequence[Place]) -> bool:
    following = tokens[comma + 1 : comma + 3]
    return any(place.span.start == token.start for token in following for place in places)


def _is_owner(tokens: Sequence[Token], index: int, doc: Doc, place: Place) -> bool:
    """Say whether a place only says whose troops hold: ``by Ukrainian troops``, or compares: ``the size of Wales``."""
    before = " ".join(token.lower for token in tokens[max(0, index - 7) : index])
    after = doc.token_at(place.span.end - 1) + 1
    return (
        (after < len(tokens) and tokens[after].lower in _ARMED)
        or "size of" in before
        or bool(re.search(r"\bby(?: the)?$", before))
    )


def _named_before(doc: Doc, before: int, places: Sequence[Place]) -> list[Place]:
    """Return the last list of two or more regions named before, else the last region."""
    earlier = [place for place in places if place.span.end <= before and place.codes and "-" in place.codes[0]]
    run: list[Place] = []
    for place in reversed(earlier):
        if run and run[0].span.start - place.span.end > 12:
            if len(run) > 1:
                break
            run = []
        run.insert(0, place)
    return run
