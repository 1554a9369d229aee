"""Cues: the words that attribute, looked up by lemma, with their auxiliaries, adverbs and negation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from analysis.lexicon import rows, words
from analysis.text.wordforms import lemma
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence, Token

_BE = words("auxiliaries", "form", lemma="be")
_HAVE = words("auxiliaries", "form", lemma="have")
_DO = words("auxiliaries", "form", lemma="do")
_AUXILIARY = words("auxiliaries", "form")
_BESIDE = frozenset({"quote", "after"})
_PEOPLE = frozenset({"he", "she"})
_CONNECTING = frozenset("however still meanwhile then now later instead also".split())
_NOT = frozenset({"not", "n't", "never"})
_GO_ON = frozenset("go continue come seem appear begin start rush try".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as tokens ``first:last``; ``head`` is its verb.

    ``form`` is verb, participle (no subject of its own beside it), as (``as X reported``, ``as reported by X``),
    infinitive (``to say that``), passive (``reported by X``), sourceless (``is feared``, ``when asked``), according or declined.
    """

    first: int
    last: int
    head: int
    lemma: str
    cue_class: str
    frames: frozenset[str]
    form: str
    negated: bool


@cache
def _verbs() -> dict[str, tuple[str, frozenset[str]]]:
    return {row["cue"]: (row["class"], frozenset(row["frames"].split())) for row in rows("cue_verbs")}


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str, frozenset[str]], ...]]:
    """Map the first lemma of each cue of several words to what follows it, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str, frozenset[str]]]] = {}
    for row in rows("cue_phrases"):
        first, *rest = row["cue"].split()
        found.setdefault(first.lower(), []).append((tuple(rest), row["class"], frozenset(row["frames"].split())))
    return {lemma: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for lemma, entries in found.items()}


@cache
def _refusals() -> dict[str, str]:
    """Map the verbs of not answering to what else must stand near them."""
    return {row["word"]: row["needs"] for row in rows("declined") if row["kind"] == "verb"}


def lemma_of(token: Token) -> str:
    """Return the lemma of a verb form, the word itself if it is none.

    Examples
    --------
    >>> lemma_of(Token(0, 0, 4, "told", "told", "VBD"))
    'tell'
    """
    return lemma(token.lower)


def cues(doc: Doc, sentence: Sentence) -> Iterator[Cue]:
    """Find the cues of a sentence, in order, wherever they stand.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Moscow has made it clear that, according to aides, it will not budge."))
    >>> [" ".join(token.text for token in doc.tokens[cue.first : cue.last]) for cue in cues(doc, doc.sentences[0])]
    ['has made it clear', 'according to']
    """
    tokens = doc.tokens
    at = sentence.first
    while at < sentence.last:
        cue = _cue_at(tokens, at, sentence)
        if cue is None:
            at += 1
        else:
            yield cue
            at = cue.last


def verbs_beside(
    doc: Doc, sentence: Sentence, inside: Mapping[int, int], known: Sequence[Cue], opens: Callable[[int], bool]
) -> Iterator[Cue]:
    """Find the verbs that no list holds and that attribute because a quotation stands beside them.

    ``He gloated: "…"``, ``"…," blared the headline``, ``"…," she deadpans``.
    """
    tokens = doc.tokens
    taken = {at for cue in known for at in range(cue.first, cue.last)}
    for at in range(sentence.first, sentence.last):
        token = tokens[at]
        if (
            at in inside
            or at in taken
            or token.tag not in ("VBD", "VBZ", "VBG", "VBP", "VB")
            or token.lower in _AUXILIARY
        ):
            continue
        mark = tokens[at + 1] if at + 1 < sentence.last else None
        marks = (",",) if token.tag == "VBG" else (",", ":")
        introduces = mark is not None and mark.tag in marks and opens(at + 2)
        introduces = introduces or (token.tag != "VBG" and _colon_ahead(tokens, at, sentence, inside, taken, opens))
        before = at - 1
        while (
            before > sentence.first
            and before not in inside
            and tokens[before].tag in ("NNP", "PRP", "NN", "NNS", "DT", "JJ")
        ):
            before -= 1
        comma = before if tokens[before].tag == "," else before + 1
        ends = token.tag != "VBG" and comma > sentence.first and comma - 1 in inside
        last = mark is None or mark.tag in (",", ".", ":", "IN", "DT", "NNP", "RB") or before == at - 1
        if introduces or (ends and last):
            cue = _grouped(tokens, at, at + 1, lemma_of(token), "speech", _BESIDE, sentence)
            if cue is not None:
                yield cue


def _colon_ahead(
    tokens: tuple[Token, ...],
    at: int,
    sentence: Sentence,
    inside: Mapping[int, int],
    taken: set[int],
    opens: Callable[[int], bool],
) -> bool:
    for k in range(at + 1, min(sentence.last, at + 12)):
        if tokens[k].tag == ":" and tokens[k].text == ":":
            return opens(k + 1)
        if k in inside or k in taken or tokens[k].tag in ("VBD", "VBZ", "VBP", "MD", ","):
            return False
    return False


def _cue_at(tokens: tuple[Token, ...], at: int, sentence: Sentence) -> Cue | None:
    token = tokens[at]
    lower = token.lower
    if lower == "according" and at + 1 < sentence.last and tokens[at + 1].lower == "to":
        return Cue(at, at + 2, at, "according to", "speech", frozenset(), "according", False)
    if token.text == "per" and at + 1 < sentence.last and tokens[at + 1].tag == "NNP":
        return Cue(at, at + 1, at, "per", "speech", frozenset(), "according", False)
    if not token.tag.startswith("VB"):
        return None
    lemma = lemma_of(token)
    declined = _declined(tokens, at, lemma, sentence)
    if declined:
        return declined
    for rest, cue_class, frames in _phrases().get(lemma, ()):
        following = tuple(word.lower for word in tokens[at + 1 : at + 1 + len(rest)])
        if following == rest:
            return _grouped(tokens, at, at + 1 + len(rest), lemma, cue_class, frames, sentence)
    known = _verbs().get(lemma)
    return _grouped(tokens, at, at + 1, lemma, *known, sentence) if known else None


def _grouped(
    tokens: tuple[Token, ...],
    head: int,
    last: int,
    lemma: str,
    cue_class: str,
    frames: frozenset[str],
    sentence: Sentence,
) -> Cue | None:
    """Take in auxiliaries, adverbs and negation; None for a verb that cannot attribute in this form."""
    first, infinitive = _group_start(tokens, head, sentence)
    if infinitive:
        content = last < sentence.last and (tokens[last].lower == "that" or tokens[last].tag in ("WRB", "WP"))
        quotes = last + 1 < sentence.last and tokens[last].tag in (",", ":") and tokens[last + 1].tag == "``"
        if not (content or quotes) or cue_class not in ("speech", "document"):
            return None
        first, form = head, "infinitive"
    else:
        found = _form(tokens, first, head, last, frames, sentence)
        if found is None:
            return None
        form = found
    negated = any(token.lower in _NOT for token in tokens[first:head])
    if form == "as":
        first -= 1
    if form in ("as", "passive"):
        last += 1
    while form == "verb" and last < sentence.last and tokens[last].tag == "RB":
        if not _content_next(tokens, last + 1, sentence):
            break
        last += 1
    return Cue(first, last, head, lemma, cue_class, frames, form, negated)


def _group_start(tokens: tuple[Token, ...], head: int, sentence: Sentence) -> tuple[int, bool]:
    """Return where the words of a verb begin, and whether it is the infinitive of something that is no auxiliary."""
    first, tag = head, tokens[head].tag
    while first > sentence.first:
        word = tokens[first - 1]
        if word.tag == "TO":
            if first - 2 < sentence.first or lemma_of(tokens[first - 2]) not in _GO_ON | _HAVE | {"on"}:
                return first, True
            first -= 1 + (tokens[first - 2].lower == "on")
        elif word.tag.startswith("VB") and lemma_of(word) in _GO_ON:
            if first == head and tag != "VBG":
                break
            first -= 1
        elif word.tag == "RB" and word.lower not in _NOT:
            opens = first - 1 == sentence.first or tokens[first - 2].tag in (",", "CC", "IN")
            if opens and word.lower in _CONNECTING:
                break
            first -= 1
        elif word.tag == "MD" or word.lower in _AUXILIARY or word.lower in _NOT:
            first -= 1
        else:
            break
    return first, False


def _form(
    tokens: tuple[Token, ...], first: int, head: int, last: int, frames: frozenset[str], sentence: Sentence
) -> str | None:
    """Name the form of a cue, None if the verb attributes nothing in this one."""
    tag = tokens[head].tag
    before = tokens[first - 1] if first > sentence.first else None
    by = last < sentence.last and tokens[last].lower == "by"
    if before is not None and before.lower == "as" and tag in ("VBN", "VBD") and by:
        return "as"
    if _is_passive(tokens, first, head, "rest" in frames):
        return "passive" if by else "sourceless"
    opening = next(at for at in range(first, head + 1) if tokens[at].tag != "RB")
    if tokens[opening].tag == "VBG" and (opening == head or tag == "VB"):
        return "participle"
    if first == head and (tag == "VBN" or (tag == "VBD" and before is None)):
        if frames & {"audience", "addressee"} and _opens_clause(before):
            return "passive" if by else "sourceless"
        return None if tag == "VBN" else "verb"
    return "verb"


def _is_passive(tokens: tuple[Token, ...], first: int, head: int, says: bool) -> bool:
    """Say whether a form of "be" makes a participle passive; the clitic of ``he's said`` is "has"."""
    if tokens[head].tag != "VBN":
        return False
    at = head - 1
    while at >= first and tokens[at].tag == "RB":
        at -= 1
    if at < first or tokens[at].lower not in _BE:
        return False
    has = says and tokens[at].lower in ("'s", "’s") and at > 0 and tokens[at - 1].lower in _PEOPLE
    return not has


def _opens_clause(before: Token | None) -> bool:
    return before is None or before.tag in (",", "CC", ":") or before.lower in ("when", "if", "being")


def _content_next(tokens: tuple[Token, ...], at: int, sentence: Sentence) -> bool:
    return at >= sentence.last or tokens[at].lower == "that" or tokens[at].tag in (",", ".", ":", "``")


def _declined(tokens: tuple[Token, ...], at: int, lemma: str, sentence: Sentence) -> Cue | None:
    needs = _refusals().get(lemma)
    if needs is None:
        return None
    about = words("declined", "word", kind="about")
    window = tokens[at + 1 : min(sentence.last, at + 11)]
    if not any(token.lower in about for token in window) and tokens[at].lower not in about:
        return None
    first, negated = at, False
    while first > sentence.first and (
        tokens[first - 1].tag in ("MD", "RB") or tokens[first - 1].lower in _BE | _HAVE | _DO | _NOT
    ):
        first -= 1
        negated = negated or tokens[first].lower in _NOT
    if needs == "negation" and not negated:
        return None
    last = at + 1
    if last + 1 < sentence.last and tokens[last].lower == "to" and tokens[last + 1].tag in ("VB", "NN"):
        if tokens[last + 1].tag == "VB" or tokens[last + 1].lower in about | {"respond", "answer"}:
            last += 2
    return Cue(first, last, at, lemma, "declined", frozenset(), "declined", negated)
