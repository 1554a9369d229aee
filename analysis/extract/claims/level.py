"""The words of a clause itself, outside the clauses within it: its negation, its modals, its adverbs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from analysis.extract.claims.negation import is_idle, is_negative, matches, negations
from analysis.extract.claims.signatures import Standing
from analysis.extract.claims.woulds import clauses_around, foretells
from analysis.lexicon import rows, words
from analysis.lexicon.sequences import Phrases, by_first
from analysis.text.chunks import COMMA, OTHER_VERB, PHRASE, WORD
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import ADJECTIVES, ADVERBS, BE, NOUNS, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

_NOT = frozenset({"not", "never", "n't"})
_BREAKS = frozenset({",", ":", "``", "''", "."})
_BEFORE_NOUN = words("negation", "words", kind="of a noun")
_MEASURING = frozenset({"as long as", "so long as"})
_ARRANGED = small_words("arranged")
_WOULD = frozenset({"would", "'d"})
_IS_TO = frozenset({"is to", "are to"})


def level(doc: Doc, clause: Clause | None, tokens: Sequence[int]) -> list[int]:
    """Return those tokens that are of a clause itself: what stands in clauses within it, or in brackets, is not.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("She did it to ensure that nobody paid."))
    >>> [doc.tokens[i].text for i in level(doc, doc.verbs[0], range(len(doc.tokens)))]
    ['She', 'did', 'it', '.']
    """
    if not tokens:
        return []
    hidden: set[int] = set()
    first, last = tokens[0], tokens[-1] + 1
    for inner in doc.verbs_in(first, last):
        if inner is not clause and (clause is None or not _is_around(inner, clause)):
            hidden.update(_reach(doc, inner, clause, last))
    if clause is not None:
        hidden.update(_appositions(doc, clause))
    depth = 0
    kept: list[int] = []
    for i in tokens:
        depth += doc.tokens[i].tag == "("
        if not depth and i not in hidden:
            kept.append(i)
        depth -= doc.tokens[i].tag == ")" and depth > 0
    return kept


def _appositions(doc: Doc, clause: Clause) -> Iterator[int]:
    """Yield the tokens of what else a subject is said to be between commas: ``Lee, never an admirer, admitted it``."""
    phrase, end = clause.phrase, clause.group.first
    if phrase is None or phrase.first >= end or doc.before(end).tag != ",":
        return
    chunks = doc.chunks_in(phrase.last, end)
    commas = [k for k, chunk in enumerate(chunks) if chunk.kind == COMMA]
    opened = commas[-2] if len(commas) > 1 else len(chunks)
    named = next((chunk for chunk in chunks[opened + 1 :] if chunk.kind != WORD), None)
    if named is not None and named.kind in (PHRASE, OTHER_VERB):
        yield from range(chunks[opened].first, end)


def within_clause(doc: Doc, clause: Clause, tokens: Iterable[int]) -> list[int]:
    """Return those tokens that are of a clause, or follow it where it has no end of its own (``to pay``, ``paying``)."""
    if clause.finite:
        return [i for i in tokens if clause.first <= i < clause.last]
    first = clause.group.first - (doc.before(clause.group.first).lower in _NOT)
    return [i for i in tokens if i >= first]


def _is_around(other: Clause, clause: Clause) -> bool:
    """Say whether a clause is embedded in another, or goes on from it."""
    around: Clause | None = clause
    for _ in range(9):
        if around is None:
            return False
        if around is other or around.sibling is other:
            return True
        around = around.head
    return False


def _reach(doc: Doc, inner: Clause, clause: Clause | None, last: int) -> range:
    """Return the tokens of a clause within another; one without a finite verb goes on to the next mark or finite verb."""
    if inner.finite:
        return range(inner.first, _before_adverbs(doc, inner))
    begin = inner.group.first
    begin -= doc.before(begin).lower in _NOT
    # "talks about possibly running it": the adverb is of the gerund.
    begin -= doc.before(begin).tag in ADVERBS and doc.before(begin - 1).tag in ("IN", ",")
    # "is not to blame": the "not" is of the verb before.
    begin += doc.tokens[begin].lower in _NOT and doc.before(begin).lower in BE
    end = inner.group.last
    ceiling = clause.group.first if clause is not None and clause.group.first > begin else last
    while end < ceiling and doc.tokens[end].tag not in _BREAKS:
        end += 1
    return range(begin, end)


def _before_adverbs(doc: Doc, inner: Clause) -> int:
    """Return where a clause ends without adverbs behind its last comma: ``where the wall gave way, | hardly a house stood``."""
    end = inner.last
    while doc.before(end).tag in ADVERBS:
        end -= 1
    return end if doc.before(end).tag == "," else inner.last


def manner_of(
    doc: Doc, clause: Clause | None, tokens: Sequence[int], above: Standing, *, denies: bool = False
) -> Standing:
    """Return the standing of a clause that stands under `above`, by its own words.

    What a source says never was or is not to be, it denies (`denies`); the article's own voice only says so.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam may not hold."))
    >>> manner_of(doc, doc.verbs[0], range(6), Standing())
    Standing(modality='possible', negative=True, hedges=('may',))
    """
    told, telling = doc.tokens, _telling()
    near = [token for token in map(told.__getitem__, tokens) if token.lower in telling]
    if not near or not any(True for _ in matches(doc, near, telling)):
        return above
    kept = frozenset(level(doc, clause, tokens))
    own = [token for token in near if token.i in kept]
    found = [row for row in _content(doc, own) if denies or row["modality"] != "denial"]
    if any(row["phrase"] == "could" for row in found) and _denies_subject(doc, own, tokens[0]):
        # "Nobody could say how": it was not done.
        found = [row for row in found if row["phrase"] != "could"]
    hedges = dict.fromkeys([*above.hedges, *(row["phrase"] for row in found if row["hedge"] == "yes")])
    put = above.put(*(row["modality"] for row in found))
    return put._replace(negative=above.negative != is_negative(doc, own, tokens[0]), hedges=tuple(hedges))


@cache
def _telling() -> Phrases[bool]:
    """Return the entries of both lexicons."""
    return by_first({row["phrase"]: True for row in rows("modality")} | {row["words"]: True for row in negations()})


def _denies_subject(doc: Doc, own: Sequence[Token], begin: int) -> bool:
    """Say whether a word that negates stands before the modal "could"."""
    modal = next((k for k, token in enumerate(own) if token.lower == "could"), 0)
    return is_negative(doc, own[:modal], begin)


def negator_before(doc: Doc, noun: int) -> bool:
    """Say whether the phrase of a noun begins with a word that negates it: ``no evidence``, ``little proof``."""
    phrase = doc.chunks[doc.chunk_at(noun)].phrase
    return phrase is not None and doc.tokens[phrase.first].lower in _BEFORE_NOUN


def _content(doc: Doc, tokens: Sequence[Token]) -> Iterator[dict[str, str]]:
    """Yield the rows of the lexicon whose phrase begins at one of some tokens."""
    for token, long, row in matches(doc, tokens, _phrases()):
        if token.lower == "must" and _concludes(doc, token):
            yield row | {"modality": "possible"}
        elif row["phrase"] in _MEASURING and not any(
            one.opener in range(token.i, token.i + long) for one in clauses_around(doc, token)
        ):
            # "a key as long as his hand"
            continue
        elif row["phrase"] in _IS_TO and _names_task(doc, token):
            continue
        elif long > 1 or _tells(doc, token):
            yield row


def _names_task(doc: Doc, token: Token) -> bool:
    """Say whether "is to" says what a task is, and nothing of what is to come: ``Her job is to count votes``."""
    phrase = doc.chunks[doc.chunk_at(token.i - 1)].phrase
    return phrase is not None and lemma(doc.tokens[phrase.outermost().head].lower) in small_words("naming a task")


def _concludes(doc: Doc, token: Token) -> bool:
    """Say whether "must" tells what somebody concludes: ``The driver must have slept``."""
    group = doc.chunks[doc.chunk_at(token.i)].group
    return group is not None and group.perfect and group.modal == "must"


def _tells(doc: Doc, token: Token) -> bool:
    """Say whether a word says how its clause is put: no noun ("the might of the army"), and nothing that describes one.

    An adjective counts in what something is or is seen as: ``is a possible cause``, ``as a possible cause``.
    """
    if token.lower == "never":
        return not is_idle(doc, token, 1, 0)
    if token.tag in ADVERBS and doc.before(token.i).tag == "," and doc.after(token.i).tag in ("CD", "$"):
        # "They walk to the sea, perhaps 200 of them"
        return False
    if token.tag in ADVERBS and (_only_comments(doc, token) or _is_of_second(doc, token)):
        return False
    if token.lower in _WOULD and not foretells(doc, token):
        return False
    if token.lower == "'d":
        group = doc.chunks[doc.chunk_at(token.i)].group
        return group is not None and bool(group.modal) and group.first < group.head
    if token.tag == "MD":
        group = doc.chunks[doc.chunk_at(token.i)].group
        if group is not None and group.first < group.head and doc.chunks[doc.chunk_at(token.i - 1)].kind == PHRASE:
            # "The party's nominee-in-waiting will win."
            return True
        return doc.before(token.i).tag not in ("PRP$", "JJ") and doc.before(token.i).lower not in ("a", "the")
    if token.tag in NOUNS:
        return False
    if token.tag == "VBN" or (token.tag == "VBD" and token.lower in _ARRANGED):
        group = doc.chunks[doc.chunk_at(token.i)].group
        return group is not None and group.form == "finite" and group.passive
    phrase = doc.chunks[doc.chunk_at(token.i)].phrase
    if phrase is None and token.tag in ADJECTIVES and describes_noun(doc, token.i):
        return False
    if phrase is None or token.tag not in ADJECTIVES:
        return phrase is None or phrase.first == token.i
    before = doc.before(phrase.first).lower
    # "identified as likely voters": what they are is no more than likely, not that they were identified.
    return before in BE or (before == "as" and not phrase.plural)


def _is_of_second(doc: Doc, token: Token) -> bool:
    """Say whether an adverb is of the second of two adjectives: ``the latest and perhaps most vivid case``."""
    joined = doc.before(token.i).tag == "CC" and doc.before(token.i - 1).tag in ADJECTIVES
    return joined and doc.after(token.i).tag in ADJECTIVES | {"RBS", "RBR"}


def _only_comments(doc: Doc, token: Token) -> bool:
    """Say whether an adverb is of a word that comments on a sentence in front of it: ``Perhaps most important, it fell``."""
    last = token.i
    while doc.after(last).tag in ADVERBS | {"JJR"}:
        last += 1
    last += doc.after(last).tag in ADJECTIVES
    comments = last > token.i and (doc.tokens[last].tag in ADJECTIVES or doc.tokens[last].lower.endswith("ly"))
    return comments and doc.after(last).tag == "," and doc.before(token.i).tag in ("", ".", "CC", "``")


def describes_noun(doc: Doc, adjective: int) -> bool:
    """Say whether an adjective describes the noun before it: ``a strike likely to last will hurt``, ``is the one most likely to win``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The rain made it likely to fail. She is a member likely to win."))
    >>> [describes_noun(doc, token.i) for token in doc.tokens if token.text == "likely"]
    [False, True]
    """
    before = adjective - 1
    while doc.tokens[before].tag in ADVERBS or doc.tokens[before].tag == "RBS":
        before -= 1
    phrase = doc.chunks[doc.chunk_at(before)].phrase
    if phrase is None or phrase.last != before + 1 or doc.tokens[phrase.head].tag == "PRP":
        return False
    sentence = doc.sentences[doc.sentence_at(doc.tokens[adjective].start).i]
    acts = next(
        (one for one in doc.verbs_in(sentence.first, sentence.last) if one.finite and one.phrase is phrase), None
    )
    if acts is not None:
        return adjective < acts.group.first
    verb = next((one for one in doc.verbs_in(sentence.first, phrase.first)[::-1]), None)
    return verb is not None and verb.group.lemma not in small_words("leaving")


@cache
def _phrases() -> Phrases[dict[str, str]]:
    return by_first({row["phrase"]: row for row in rows("modality")})
