"""Who is counted as a source: "two officials said", "three people familiar with the talks", "a source", "sources"."""

from __future__ import annotations

from functools import cache

from analysis.extract.figures.nouns import singular
from analysis.extract.records import Figure
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first, phrase_at
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, small_words
from analysis.text.wordforms import lemma, word_form

_QUOTING = words("sources", "word", kind="quoting")
_BEHIND, _AHEAD, _AS_WITHIN = 12, 60, 8
_ARTICLES = small_words("one source")
_SEEING_AS = frozenset(row["cue"] for row in rows("cue_verbs") if row["frames"] == "noun-as")


@cache
def _cues() -> frozenset[str]:
    """Return the verbs by which a source speaks, writes, means or sees."""
    spoken = {
        row["cue"] for row in rows("cue_verbs") if row["class"] in ("speech", "writing", "intention", "perception")
    }
    return frozenset(spoken | words("sources", "word", kind="verb"))


@cache
def _knowing() -> Phrases[str]:
    """Return what marks people as sources whatever the verb is: "familiar with"."""
    return by_first(dict.fromkeys(words("sources", "word", kind="knowing"), ""))


@cache
def source_nouns() -> frozenset[str]:
    """Return the nouns for people who can be counted as sources, in the singular."""
    groups = ("official", "source", "expert", "person", "member")
    return frozenset(singular(row["role"]) for row in rows("roles") if row["group"] in groups) | words(
        "sources", "word", kind="noun"
    )


def speaks(doc: Doc, phrase: Phrase) -> bool:
    """Say whether those that a phrase names are sources in their sentence.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Two officials said three officials were hurt."))
    >>> [speaks(doc, phrase) for phrase in doc.phrases]
    [True, False]
    """
    lower = doc.words_in(phrase.last, phrase.last + 6)
    if phrase_at(_knowing(), lower, 0) is not None:
        return True
    near = doc.verbs_in(max(0, phrase.first - _BEHIND), phrase.last + _AHEAD)
    return any(_is_speaker(doc, clause, phrase) for clause in near) or _is_quoted(doc, phrase)


def _is_speaker(doc: Doc, clause: Clause, phrase: Phrase) -> bool:
    """Say whether the phrase is the subject of a verb of speech, or what its relative clause is about."""
    group, subject = clause.group, clause.phrase
    # "Cast it as a defeat", but not "cast a ballot".
    unsaid = group.lemma in _SEEING_AS and "as" not in doc.words_in(group.last, group.last + _AS_WITHIN)
    if group.passive or group.lemma not in _cues() or unsaid or _lies_somewhere(doc, clause):
        return False
    theirs = subject is not None and doc.tokens[subject.first].tag == "WP$"
    if clause.antecedent is phrase and (
        clause.kind == "participle" or (subject is not None and subject.first == clause.opener and not theirs)
    ):
        return True
    if subject is None:
        return False
    same = subject is phrase or subject.first < phrase.first < subject.joined_last
    return same or (phrase.outermost() is subject and doc.tokens[subject.head].tag == "CD")


def _lies_somewhere(doc: Doc, clause: Clause) -> bool:
    """Say whether somebody lies on a cot, and tells no lies."""
    return clause.group.lemma == "lie" and doc.after(clause.group.last - 1).tag in ("IN", "RB", "RP")


def _is_quoted(doc: Doc, phrase: Phrase) -> bool:
    """Say whether the phrase stands after "according to", "confirmed by", "statements from", "quoting"."""
    outer = phrase.outermost() if phrase.host is not None and doc.tokens[phrase.host.head].tag == "CD" else phrase
    i = outer.preposition
    if i < 0:
        return outer.first > 0 and lemma(doc.before(outer.first).lower) in _QUOTING
    link, before = doc.tokens[i].lower, doc.before(i).lower if i else ""
    if link == "according":
        return True
    if link == "by":
        return doc.before(i).tag in ("VBN", "VBD") and lemma(before) in _cues() | {"tell"}
    nouns = words("sources", "word", kind=link) if link in ("from", "with") else frozenset()
    return singular(before) in nouns or (link in ("to", "with") and lemma(before) == "speak")


def single_source(doc: Doc, i: int, places: Spans) -> Figure | None:
    """Read the source whose noun is token `i` and that no number counts: "a senior official" is one, "Sources" at least two.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.sortedspans import Spans
    >>> doc = parse(Article("Sources say so. A senior Greek official familiar with the talks denied it."))
    >>> [(found.span.of(doc.text), found.low, found.high) for i in (0, 7) if (found := single_source(doc, i, Spans([])))]
    [('Sources', 2, None), ('A senior Greek official', 1, 1)]
    """
    phrase = doc.chunks[doc.chunk_at(i)].phrase
    tokens = doc.tokens
    if phrase is None or (phrase.head != i and not _is_described_behind(doc, phrase, i)):
        return None
    word, first = tokens[i].lower, tokens[phrase.first]
    if (
        word == "sources"
        and i == phrase.first
        and first.text[0].isupper()
        and doc.sentence_at(first.start).first >= i - 1
    ):
        several = Figure(
            Span(tokens[i].start, tokens[i].end),
            "source_count",
            2,
            None,
            True,
            False,
            "vague",
            unit="source",
            wording="plural",
            rule="bare plural",
        )
        return several if speaks(doc, phrase) else None
    if (
        first.lower not in _ARTICLES
        or tokens[i].tag not in ("NN", "NNP")
        or singular(word) != word
        or not speaks(doc, phrase)
    ):
        return None
    if any(token.tag in ("CC", "POS", "CD") for token in tokens[phrase.first + 1 : i]) or _is_described(doc, phrase):
        return None
    if word == "source" and not is_informant(doc, i):
        return None
    span = Span(first.start, tokens[i].end)
    return Figure(span, "source_count", 1, 1, True, True, unit=word, wording="single", rule="singular")


def _is_described_behind(doc: Doc, phrase: Phrase, i: int) -> bool:
    """Say whether what was read as the head of a phrase describes the noun before it: "a source close to the mayor"."""
    known = word_form(doc.tokens[phrase.head].lower)
    return phrase.head == i + 1 and known is not None and "JJ" in known.tags


def is_informant(doc: Doc, i: int) -> bool:
    """Say whether the noun "source" at token `i` is somebody, and no "source of energy" or "source code"."""
    following = doc.words_in(i + 1, i + 4)
    return following[:1] != ["code"] and (following[:1] != ["of"] or following[1:] == ["the", "information"])


def _is_described(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a name stands beside the phrase that it describes: "Ann Lee, an official, said"."""
    before, after = doc.tokens[max(0, phrase.first - 2) : phrase.first], doc.tokens[phrase.last : phrase.last + 3]
    if len(before) == 2 and before[1].tag == "," and before[0].tag in NAMES:
        return True
    names = [token for token in after if token.tag != ","]
    return len(names) > 1 and names[0].tag in NAMES and names[1].tag in NAMES
