"""Claims: the contents of attributions and the article's own sentences, split into propositions."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from analysis.language import Doc, Token
from analysis.lexicon import rows, words
from analysis.parsing.cues import lemma_of
from analysis.parsing.phrases import FINITE, NOUN, RELATIVE, clause_follows
from analysis.parsing.records import Attribution, Claim, Source
from analysis.span import Span, SpanIndex

_ORDER = ("demand", "conditional", "possible", "denial", "prediction")
_JOINS = frozenset("and but or while though although whereas which who where as so".split())
_LEADING = frozenset("and but or that though although with while".split())
_DASHES = frozenset({"–", "—", "--", ";"})
_UNCERTAIN = frozenset({"possible", "prediction", "conditional"})
_FEWEST_WORDS = 3
_THE_MONTH = re.compile(r"(?<=\w )May\b")


def claims(
    doc: Doc,
    attributions: Sequence[Attribution],
    sources: Sequence[Source],
    topics: Mapping[str, re.Pattern[str]] | None = None,
) -> Iterator[Claim]:
    """Split an article into propositions, each in the voice of a source or in the article's own.

    Parameters
    ----------
    doc : Doc
    attributions, sources
        As read from `doc`.
    topics : mapping, optional
        What tells each topic; those of ``lexicon/topics.csv`` if missing.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.language import parse
    >>> doc = parse(Article("The dam broke in May, and it may not be rebuilt."))
    >>> [(claim.span.of(doc.text), claim.modality, claim.polarity) for claim in claims(doc, [], [])]
    [('The dam broke in May', 'asserted', 'affirmative'), ('it may not be rebuilt', 'possible', 'negative')]
    """
    topics = topic_patterns() if topics is None else topics
    found: dict[Span, Claim] = {}
    for index in _voices(attributions):
        attribution = attributions[index]
        if attribution.cue_class == "declined":
            continue
        for piece in attribution.content:
            modality = "asserted"
            for span, rule in _propositions(doc, piece):
                claim = _claim(doc, span, index, attribution, sources, topics, rule)
                if rule == "second verb" and claim.modality == "asserted":
                    claim = replace(claim, modality=modality)
                modality = claim.modality
                found.setdefault(span, claim)
    near: dict[int, list[Span]] = defaultdict(list)
    for other in found:
        for number in _sentences(doc, other):
            near[number].append(other)
    for span, rule in _own_voice(doc, attributions):
        around = [other for number in _sentences(doc, span) for other in near[number]]
        if not any(span.overlaps(other) and _shared(span, other) > 0.5 for other in around):
            found[span] = _claim(doc, span, None, None, sources, topics, rule)
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


def _propositions(doc: Doc, span: Span) -> Iterator[tuple[Span, str]]:
    """Split a stretch of text at its sentences and at the clauses that could stand alone."""
    tokens = doc.tokens_in(span)
    first, opened = 0, "whole"
    for at in range(1, len(tokens) + 1):
        rule = "end" if at == len(tokens) else _splits(doc, tokens, at, first)
        if rule is None:
            continue
        piece = _trimmed(tokens[first:at])
        if piece is not None:
            yield piece, f"{opened}"
        if piece is not None or rule == "relative clause":
            first, opened = at, rule


def _splits(doc: Doc, tokens: Sequence[Token], at: int, first: int) -> str | None:
    """Name the reason why a new proposition begins at token `at`, None if none does."""
    token, before = tokens[at], tokens[at - 1]
    rest = tokens[at:]
    if doc.sentence_at(token.start).first == token.i:
        return "sentence"
    if token.text in _DASHES and _has_finite(rest[:12]):
        return "dash"
    if before.tag == "," and tokens[first].lower in RELATIVE and token.tag in FINITE:
        return "after a relative clause"
    if before.tag == "," and token.lower in ("comprising", "including"):
        return "expansion"
    if before.tag == "," and token.lower in _JOINS | {"with"}:
        if token.lower in RELATIVE or (
            token.tag == "CC" and _has_finite(rest[:8]) and _has_main_verb(tokens[first:at])
        ):
            return "relative clause" if token.lower in RELATIVE else "coordinate clause"
        if token.lower == "with" and any(word.tag in ("VBN", "VBG") for word in rest[1:12]):
            return "with, participle"
        if token.tag == "CC" and any(word.text == "%" for word in rest[:6]):
            return "coordinate share"
        if token.lower not in ("as", "with", "or", "and") and clause_follows(tokens, at + 1, len(tokens)):
            return "subordinate clause"
    if token.tag == "CC" and token.lower in ("and", "but") and at + 1 < len(tokens):
        after = tokens[at + 1]
        verb = after.tag in FINITE or (after.tag in ("VB", "VBN") and before.tag not in ("VB", "VBN", "JJ"))
        if verb and _has_verb(tokens[first:at]) and len(rest) > _FEWEST_WORDS:
            return "second verb"
        pronoun = after.tag == "PRP" and _has_finite(rest[:5])
        if pronoun and _has_main_verb(tokens[first:at]):
            return "coordinate clause"
    if before.tag == "," and token.tag == "DT" and _has_finite(rest) and _is_aside(rest):
        return "apposition"
    return None


def _has_main_verb(tokens: Sequence[Token]) -> bool:
    """Say whether a finite verb stands outside relative clauses."""
    return any(
        token.tag in FINITE
        and not (index and (tokens[index - 1].lower in RELATIVE or tokens[index - 1].lower == "that"))
        for index, token in enumerate(tokens)
    )


def _is_aside(rest: Sequence[Token]) -> bool:
    noun = next((index for index, token in enumerate(rest) if token.tag in NOUN), None)
    return noun is not None and noun + 1 < len(rest) and rest[noun + 1].tag in ("PRP", "WP", "WDT")


def _has_finite(tokens: Iterable[Token]) -> bool:
    return any(token.tag in FINITE for token in tokens)


def _has_verb(tokens: Iterable[Token]) -> bool:
    return any(token.tag in FINITE or token.tag in ("VB", "VBG") for token in tokens)


def _trimmed(tokens: Sequence[Token]) -> Span | None:
    """Take off marks and joining words at both ends; None for what is too short to claim anything."""
    first, last = 0, len(tokens)
    while first < last and (
        not tokens[first].is_word
        or tokens[first].lower in _LEADING
        or (tokens[first].tag == "RB" and first + 1 < last and tokens[first + 1].tag == ",")
    ):
        first += 1
    while last > first and not tokens[last - 1].is_word and tokens[last - 1].text not in ("%", ")"):
        last -= 1
    if sum(token.is_word for token in tokens[first:last]) < _FEWEST_WORDS:
        return None
    return Span(tokens[first].start, tokens[last - 1].end)


def _own_voice(doc: Doc, attributions: Sequence[Attribution]) -> Iterator[tuple[Span, str]]:
    """Yield the propositions that nobody but the article itself puts forward."""
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
                yield from _leftover(doc, run)
                run = []
            else:
                run.append(token)
        yield from _leftover(doc, run)


def _leftover(doc: Doc, run: Sequence[Token]) -> Iterator[tuple[Span, str]]:
    """Yield the claims in words between attributions: clauses with a verb, and asides that describe a source."""
    if not run:
        return
    for piece, rule in _propositions(doc, Span(run[0].start, run[-1].end)):
        inside = doc.tokens_in(piece)
        aside = len(inside) >= 4 and run[0].tag == "," and inside[0].tag in ("NN", "DT", "VBN") and run[-1].tag == ","
        if _has_finite(inside) or aside or "share" in rule or "with" in rule:
            yield piece, f"own voice: {rule}"


def _claim(
    doc: Doc,
    span: Span,
    index: int | None,
    attribution: Attribution | None,
    sources: Sequence[Source],
    topics: Mapping[str, re.Pattern[str]],
    rule: str,
) -> Claim:
    text = _THE_MONTH.sub("", span.of(doc.text)).lower().replace("’", "'")
    cue = _cue_lemma(doc, attribution)
    found = _matches(text, cue, subjunctive=not _has_finite(doc.tokens_in(span)))
    negative = any(token.lower in words("negation", "word") for token in doc.tokens_in(span)) or (
        attribution is not None and (attribution.negated or cue in ("deny", "reject", "rule", "refuse"))
    )
    negative = negative or "rules out" in text or "ruled out" in text
    modality = next((name for name in _ORDER if any(row["modality"] == name for row in found)), "asserted")
    if modality == "denial" and attribution is None:
        modality = "asserted"
    source = sources[attribution.source] if attribution is not None and attribution.source is not None else None
    return Claim(
        span=span,
        attribution=index,
        polarity="negative" if negative else "affirmative",
        modality=modality,
        hedges=tuple(dict.fromkeys(row["phrase"] for row in found if row["hedge"] == "yes")),
        topics=tuple(topic for topic, pattern in topics.items() if pattern.search(text)),
        checkable=modality not in _UNCERTAIN and not (source is not None and source.anonymous),
        rule=rule,
    )


def _cue_lemma(doc: Doc, attribution: Attribution | None) -> str:
    """Return the lemma of the verb in a cue: the first that the lexicon of modality knows, else the last verb's."""
    if attribution is None or attribution.cue_span is None:
        return ""
    lemmas = [lemma_of(token) for token in doc.tokens_in(attribution.cue_span) if token.tag.startswith("VB")]
    known = words("modality", "phrase", where="cue") | words("modality", "phrase", where="subjunctive")
    return next((lemma for lemma in lemmas if lemma in known), lemmas[-1] if lemmas else "")


@cache
def _content_pattern() -> re.Pattern[str]:
    phrases = sorted(words("modality", "phrase", where="content"), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, phrases))})(?!\w)")


def _matches(text: str, cue: str, *, subjunctive: bool) -> list[dict[str, str]]:
    as_cue = {"cue", "subjunctive"} if subjunctive else {"cue"}
    phrases = {match.group() for match in _content_pattern().finditer(text)}
    return [
        row
        for row in rows("modality")
        if (row["where"] == "content" and row["phrase"] in phrases) or (row["where"] in as_cue and row["phrase"] == cue)
    ]


@cache
def topic_patterns() -> Mapping[str, re.Pattern[str]]:
    """Return what tells each topic of ``lexicon/topics.csv``.

    Examples
    --------
    >>> [topic for topic, pattern in topic_patterns().items() if pattern.search("the levee broke in the flood")]
    ['disaster, accident and emergency incident']
    """
    return {
        row["topic"]: re.compile(rf"\b(?:{'|'.join(map(re.escape, row['words'].split(';')))})\b")
        for row in rows("topics")
    }
