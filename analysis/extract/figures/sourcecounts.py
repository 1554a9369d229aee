"""Which counts are counts of sources: "two officials said", "three people familiar with the talks", "a source"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analysis.extract.figures.counted import Noun, singular
from analysis.extract.records import Figure
from analysis.lexicon import rows
from analysis.lexicon.patterns import alternatives, lowered
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.wordforms import verb_forms

# What marks a person as a source whatever the verb is.
_KNOWING = (
    r"familiar\s+with|briefed\s+(?:on|about)|with\s+(?:direct\s+|first-?hand\s+|intimate\s+)?knowledge\s+of|"
    r"(?:all\s+|both\s+)?(?:who|and)?\s*(?:all\s+|both\s+)?(?:requested|asked\s+not|asked\s+for|spoke\s+on|speaking\s+on|declined\s+to\s+be)|close\s+to\s+the\s+(?:matter|talks|process|"
    r"investigation|government|company|discussions|negotiations)"
)
_GROUPS = frozenset({"official", "source", "expert", "person", "member"})
_AUXILIARY = (
    r"(?:\s+(?:also|have|has|had|then|later|both|all|each|separately|firmly|further|now|still|publicly|privately)){0,3}"
)


@cache
def _cues() -> str:
    """Return the finite forms of the verbs of speech."""
    lemmas = {
        row["cue"] for row in rows("cue_verbs") if row["class"] in ("speech", "writing", "intention", "perception")
    }
    forms = verb_forms(frozenset(lemmas), frozenset({"VBD", "VBZ", "VB"}))
    return alternatives(forms | lemmas)


@cache
def _after() -> re.Pattern[str]:
    # Between the people and their verb may stand what they are and where: "in the two armies", "who left in May,".
    between = (
        r"(?:,?\s+(?:in|at|from|of|on|near|inside|within|for|with|to|who|whose|which|close)\b[^.!?;:\"“”\n]{0,90}?)?,?"
    )
    return re.compile(rf"\s*(?:{_KNOWING})|{between}{_AUXILIARY}\s+{_cues()}\b(?!\s+(?:to\s+)?(?:death|prison|dead)\b)")


_BEFORE = re.compile(
    r"\b(?:according\s+to|told\s+by|(?:indicated|confirmed|reported|quoted|cited|described|said)\s+by|citing|quoting|quoted|cited|"
    r"interviewed|interviews?\s+with|say|says|said|spoke\s+to|spoke\s+with|from)\s+"
    r"(?:(?:the|these|those|at\s+least|more\s+than|about|nearly|some|as\s+many\s+as|all)\s+)*\Z"
)


@cache
def _nouns() -> frozenset[str]:
    roles = {singular(row["role"]) for row in rows("roles") if row["group"] in _GROUPS}
    return frozenset(
        roles | {"source", "person", "employee", "worker", "resident", "witness", "survivor", "doctor", "analyst"}
    )


def counts_sources(doc: Doc, start: int, at: int, noun: Noun) -> bool:
    """Say whether a number counts sources.

    Parameters
    ----------
    doc : Doc
    start, at : int
        Where the number begins, and its modifier.
    noun : Noun
        What it counts.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.figures.counted import counted
    >>> doc = parse(Article("Two officials said three officials were hurt."))
    >>> counts_sources(doc, 0, 0, counted(doc.text, 3)), counts_sources(doc, 19, 19, counted(doc.text, 24))
    (True, False)
    """
    text = doc.text
    if noun.hyphen or noun.head not in _nouns():
        return False
    if noun.head == "source":
        return not re.match(r"\s+of\s+(?!the\s+information)|\s+code", text[noun.end : noun.end + 24])
    after = lowered(text[noun.end : noun.end + 130])
    if _after().match(after):
        return True
    before = lowered(text[max(0, at - 48) : at])
    match = _BEFORE.search(before)
    if match is None or (
        match[0].startswith("from") and not re.search(r"(?:statements?|accounts?|testimony)\s+from", before)
    ):
        return False
    # "said three officials were hurt": they are spoken of, they do not speak.
    said = match[0].split()[0] in ("say", "says", "said", "confirmed")
    return not said or re.match(r"\s*(?:[.,;!?]|who\b|familiar\b|briefed\b|with\b|in\b|\Z)", after) is not None


def counts_them(text: str, end: int) -> bool:
    """Say whether the number that ends at `end` is of sources named before: "two of them said".

    Examples
    --------
    >>> counts_them("Two of them said no.", 3), counts_them("Two of them died.", 3)
    (True, False)
    """
    match = re.match(r"\s+of\s+(?:them|those|the\s+people)\b", text[end : end + 20])
    return match is not None and _after().match(lowered(text[end + match.end() : end + 130])) is not None


@cache
def _single() -> re.Pattern[str]:
    nouns = alternatives(_nouns() - {"person"})
    return re.compile(
        rf"\b(?P<one>(?:an?|one|another)\s+(?:(?:[^\W\d_]|-|\.(?=[^\W\d_.]|\.|\s[a-z]))+\s+){{0,4}}?(?:{nouns}|person(?=\s+(?:{_KNOWING}))))\b(?![’'-])"
        rf"|(?P<bare>(?:(?<=[.!?\n”\"’]\s)|(?<=[.!?\n”\"])|\A)sources\b)"
    )


def single_sources(doc: Doc) -> Iterator[Figure]:
    """Yield the sources that no number counts: "a senior official" is one, "Sources say" at least two.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Sources say so. A senior Greek official familiar with the talks denied it."))
    >>> [(figure.span.of(doc.text), figure.low, figure.high) for figure in single_sources(doc)]
    [('Sources', 2, None), ('A senior Greek official', 1, 1)]
    """
    text = doc.text
    low = lowered(text)
    for match in _single().finditer(low):
        start, end = match.span()
        if match["bare"]:
            if _speaks(low, end):
                yield _row(Span(start, end), 2, None, "vague", "source", "bare plural")
            continue
        if re.match(r"\s+of\s+(?!the\s+information|one\b)", low[end : end + 24]) and text[start:end].endswith("source"):
            continue
        before = low[max(0, start - 48) : start]
        speaks = _speaks(low, end) or (
            _BEFORE.search(before) is not None
            and re.match(r"\s*(?:[.,;!?]|who\b|familiar\b|briefed\b|with\b|close\b|\Z)", low[end : end + 12])
        )
        named = re.match(r",?\s+[A-Z][a-z]+\s+[A-Z]", text[end : end + 40])
        words_between = low[start:end].split()[1:-1]
        aside = re.search(r"[A-Z][^\W\d_]+,\s\Z", text[max(0, start - 24) : start])
        if not speaks or named or aside or any(word in _BREAKS for word in words_between):
            continue
        yield _row(Span(start, end), 1, 1, "exact", singular(low[start:end].split()[-1]), "singular")


_BREAKS = frozenset("and or of to for that in by with said told says who from on at as is was were has had".split())


def _speaks(low: str, end: int) -> bool:
    return _after().match(low[end : end + 130]) is not None


def _row(span: Span, low: int, high: int | None, modifier: str, noun: str, rule: str) -> Figure:
    return Figure(
        span=span,
        kind="source_count",
        low=low,
        high=high,
        low_closed=True,
        high_closed=high is not None,
        modifier=modifier,
        change=None,
        unit=noun,
        subject=None,
        places=(),
        holder=None,
        date=None,
        rule=rule,
    )
