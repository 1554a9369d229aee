"""How far a noun phrase reaches: with what modifies it, what is joined to it and what describes it between commas."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.chunks import (
    ADJECTIVE,
    COORDINATOR,
    FINITE_VERB,
    OPENER,
    OTHER_VERB,
    PREPOSITION,
)
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase, names_month
from analysis.text.span import Span
from analysis.text.tagsets import FINITE, NAMES, RELATIVES, small_words

Range = tuple[int, int]

_OCCASIONS = words("occasions", "noun")
# What stands with these behind a name tells of the saying: "said Lee to the crowd", "said Lee at the rally".
_OF_THE_VERB = small_words("with verb")
_ASIDE = frozenset({"including"})
_WITHIN_TIME = frozenset({"to", "of"})
_OF_THE_EVENT = small_words("of the event")
_DESCRIBING = frozenset({"NNP", "NNPS", "NN", "NNS", "DT", "JJ", "CD", "PRP$", "VBN", "POS", "WDT", "WP"})


def before_verb(doc: Doc, clause: Clause) -> Range | None:
    """Return the tokens of a clause's subject, with all that modifies it, up to the verb.

    Of an aside between commas, only a name, an age or a description is part of it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee, 31, a nurse who works in Leeds, said so. The mayor, in her dissent, said so."))
    >>> [before_verb(doc, doc.verbs[1]), before_verb(doc, doc.verbs[2])]
    [(0, 11), (15, 17)]
    """
    while clause.sibling is not None and clause.phrase is clause.sibling.phrase:
        # "Lee is ill but has left": the subject stands before the first of its verbs.
        clause = clause.sibling
    phrase, group = clause.phrase, clause.group
    if phrase is None or phrase.first >= group.first:
        return None
    first = phrase.outermost().first
    alone = doc.tokens[phrase.head].tag == "PRP" and first == phrase.first
    if alone and (doc.tokens[phrase.last].tag in FINITE or doc.tokens[phrase.last].tag == "JJ"):
        # "She did – openly – contradict it", "I sure do"
        return first, phrase.last
    return first, _end_before(doc, phrase, group.first)


def _end_before(doc: Doc, phrase: Phrase, end: int) -> int:
    """Return where the words of a phrase end that stand before token `end`."""
    tokens = doc.tokens
    while end > phrase.last and _is_of_verb(doc, end - 1):
        end -= 1
    if tokens[end - 1].tag in (")", ":"):
        # An aside in brackets or between dashes tells of the subject; it is no part of its name.
        # "Ann Lee (Tarn) and Tom Hill (Selm)": what is joined is.
        begun = phrase.joined_last if phrase.joined_last < end else phrase.last
        opening = next((k for k in range(begun, end - 1) if tokens[k].tag in ("(", ":")), end)
        # "(Lee) has left": the bracket opened before the name.
        end = opening if opening < end or tokens[end - 1].tag == ":" else phrase.last
    comma = next((k for k in range(phrase.last, end) if tokens[k].tag == ","), None)
    if comma is not None and (not describes(doc, comma + 1) or _tells_aside(doc, comma + 1, end)):
        return max(phrase.joined_last, comma) if phrase.joined_last <= comma else phrase.joined_last
    last = _chunk_before(doc, end)
    chunk = doc.chunks[last]
    begun = chunk.first - (doc.chunks[last - 1].kind == PREPOSITION)
    if chunk.phrase is not None and tokens[begun - 1].tag == "," and begun - 1 > phrase.last:
        if chunk.phrase.temporal or names_month(tokens[chunk.phrase.head]):
            # "The firm, which lost money, in May sold the mill."
            return begun - 1
    by_itself = chunk.phrase is not None and chunk.phrase.temporal and chunk.phrase.preposition < 0
    spoken = chunk.phrase is not None and tokens[chunk.phrase.head].lower in _OCCASIONS
    spoken = (spoken or by_itself) and chunk.first >= phrase.last
    # "A consultant hired last spring", "a report issued on Friday": the time is of the participle.
    timed = spoken and doc.chunks[last - 1].kind != OTHER_VERB and not _done_at(doc, last)
    if timed and chunk.phrase is not None and chunk.phrase.preposition >= 0 and comma is None:
        # "A person familiar with the briefing"
        link = tokens[chunk.phrase.preposition].lower
        known = doc.before(chunk.phrase.preposition).tag == "JJ" and link == "with"
        # "Sales in the three months to June"
        within = link in _WITHIN_TIME and chunk.phrase.host not in (None, phrase)
        return end if known or within else chunk.phrase.preposition
    if not timed or comma is not None or chunk.phrase is None or not chunk.phrase.temporal:
        return end
    # "The firm earlier this year opened a mill."
    return chunk.first - (tokens[chunk.first - 1].tag in ("RBR", "JJR") and chunk.first - 1 > phrase.first)


def _tells_aside(doc: Doc, first: int, end: int) -> bool:
    """Say whether what begins at a token tells who says so: ``Critics, Lee notes, say``."""
    return any(clause.kind == "aside" and clause.first == first for clause in doc.verbs_in(first, end))


def _done_at(doc: Doc, last: int) -> bool:
    """Say whether a participle and a preposition stand before a chunk."""
    group = doc.chunks[last - 2].group if last > 1 and doc.chunks[last - 1].kind == PREPOSITION else None
    return group is not None and group.form == "participle"


def _is_of_verb(doc: Doc, i: int) -> bool:
    """Say whether a comma or an adverb stands before a verb; one that ends an aside is of the aside: ``, who spoke openly,``."""
    tag = doc.tokens[i].tag
    if tag not in ("RB", "RBR"):
        negates = doc.tokens[i].lower == "neither" or (
            doc.tokens[i].lower == "no" and doc.tokens[i + 1].lower == "longer"
        )
        return tag == "," or negates or doc.tokens[i].lower in _ASIDE
    return doc.tokens[i + 1].tag != "," or doc.before(i).tag == ","


def _chunk_before(doc: Doc, end: int) -> int:
    """Return the place of the chunk that holds token ``end - 1``."""
    return doc.chunk_at(end - 1)


def describes(doc: Doc, i: int) -> bool:
    """Say whether what begins at a token after a comma describes the phrase before it, rather than the event."""
    token = doc.tokens[i]
    if token.lower in _OF_THE_EVENT:
        return False
    return token.tag in _DESCRIBING or token.lower in RELATIVES or token.lower == "including"


def phrase_end(doc: Doc, phrase: Phrase, ceiling: int) -> int:
    """Return where a noun phrase ends with its prepositional phrases and its relative clause, before token `ceiling`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("according to three people who asked not to be named, it ended."))
    >>> phrase_end(doc, doc.phrases[0], 12)
    10
    """
    if doc.tokens[phrase.head].tag == "PRP":
        return phrase.last
    end, k = phrase.last, phrase.place + 1
    named = doc.tokens[phrase.head].tag in NAMES and doc.tokens[phrase.first].tag != "DT"
    while k + 1 < len(doc.chunks) and doc.chunks[k].first < ceiling:
        chunk = doc.chunks[k]
        if chunk.kind == OPENER and doc.tokens[chunk.first].lower in RELATIVES:
            return min(ceiling, _break_after(doc, chunk.first))
        step = _linked(doc, k)
        if step and named and chunk.kind == PREPOSITION and doc.tokens[chunk.first].lower in _OF_THE_VERB:
            break
        if not step or doc.chunks[k + step].last > ceiling:
            break
        k += step
        end = doc.chunks[k].last
        k += 1
    return end


def _linked(doc: Doc, k: int) -> int:
    """Return how many chunks on the phrase stands that chunk `k` links to the one before, 0 if none does."""
    chunk, step = doc.chunks[k], 1
    if chunk.kind in (ADJECTIVE, OTHER_VERB) and doc.chunks[k + 1].kind == PREPOSITION:
        if chunk.group is not None and chunk.group.form not in ("participle", "gerund"):
            return 0
        step = 2
    elif chunk.kind == COORDINATOR:
        if doc.tokens[chunk.first].lower == "but" or (
            k + 2 < len(doc.chunks) and doc.chunks[k + 2].kind == FINITE_VERB
        ):
            return 0
    elif chunk.kind != PREPOSITION:
        return 0
    phrase = doc.chunks[k + step].phrase if k + step < len(doc.chunks) else None
    if phrase is None or phrase.temporal or doc.tokens[phrase.head].tag == "PRP":
        return 0
    return 0 if doc.tokens[phrase.head].lower in words("occasions", "noun", kind="day") else step


def _break_after(doc: Doc, i: int) -> int:
    while i < len(doc.tokens) and doc.tokens[i].tag not in (",", ":", "``", "''", "."):
        i += 1
    return i


def described_end(doc: Doc, phrase: Phrase, ceiling: int) -> int:
    """Return where a noun phrase ends with the age and the descriptions that follow it between commas.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It rained, said Ann Lee, 31, a nurse who saw it."))
    >>> described_end(doc, doc.phrases[1], 14)
    14
    """
    tokens = doc.tokens
    end = phrase_end(doc, phrase, ceiling)
    if tokens[phrase.head].tag == "PRP":
        return end
    while end + 1 < ceiling and tokens[end].tag == "," and describes(doc, end + 1):
        last = next((k for k in range(end + 1, ceiling) if tokens[k].tag in (",", "``", ":", "(")), ceiling)
        verbs = sum(token.tag in FINITE for token in tokens[end + 1 : last])
        relatives = sum(_opens(doc, k) for k in range(end + 1, last))
        if (verbs > relatives and not relatives) or (last < ceiling and tokens[last].tag == "``"):
            break
        if _acts(doc, end + 1, ceiling):
            # "according to Ann Lee, the men who left sold it": what acts is no description.
            break
        end = last
    return end


def _acts(doc: Doc, first: int, last: int) -> bool:
    """Say whether the phrase that begins at a token is the subject of a verb before another."""
    named = (clause.phrase.outermost() for clause in doc.verbs_in(first, last) if clause.finite and clause.phrase)
    return any(phrase.first == first and phrase.place >= 0 for phrase in named)


def _opens(doc: Doc, i: int) -> bool:
    token = doc.tokens[i]
    return (
        token.lower in RELATIVES or token.tag in ("WDT", "WP", "WRB") or token.lower in ("as", "if", "because", "that")
    )


def whole_phrase(doc: Doc, phrase: Phrase, ceiling: int) -> Span:
    """Return a phrase with what it is a part of, what is joined to it and what follows it, to token `ceiling` at most."""
    outer = phrase.outermost()
    last = max(phrase.joined_last, phrase_end(doc, outer, max(ceiling, phrase.last)))
    if outer.last == last < len(doc.tokens) and doc.tokens[last].lower == "of" and doc.after(last).tag == "PRP":
        # "One of them, a boy of 12, died."
        last += 2
    return doc.span(first_joined(doc, outer), last)


def first_joined(doc: Doc, phrase: Phrase) -> int:
    """Return where a phrase begins, or the one that "and" joins it to: ``Kole and Beck``."""
    before = doc.chunks[phrase.place - 2].phrase if phrase.place > 1 else None
    joined = (
        before is not None and doc.chunks[phrase.place - 1].kind == COORDINATOR and before.joined_last == phrase.last
    )
    return before.first if joined and before is not None else phrase.first
