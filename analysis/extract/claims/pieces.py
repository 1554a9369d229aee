"""The words of a proposition: joined to pieces, without marks and joining words at their ends, and whether they say enough."""

from __future__ import annotations

from itertools import islice

from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, PHRASE, PREPOSITION, WORD
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import (
    ADVERBS,
    AUXILIARIES,
    EITHER,
    FINITE,
    NOUNS,
    SUBORDINATORS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.tokens import Token
from analysis.text.verbs import NOT

_LEADING = function_words("coordinator") | small_words("leading")
_OPENING = small_words("opening")
_REDUCING = function_words("reducing")
_BEHIND_SO = small_words("behind so")
_TIMED = small_words("time only")
_OPENS = frozenset({"", ".", "``", "''"})
_NEEDING = small_words("needing content")
_FILLERS = small_words("filler")
_LONGEST_FILLER = max(len(filler.split()) for filler in _FILLERS)
_FEWEST_WORDS = 3
_SUBJECTS = frozenset({"PRP", "EX", "DT", "NNP"})
_ASKED_NEAR = 6
_WITHIN = frozenset({"adverbial", "relative", "contact", "wh", "that", "bare"})


def pieces_of(doc: Doc, tokens: list[int]) -> tuple[tuple[int, int], ...]:
    """Join tokens to pieces, without marks and joining words at their ends."""
    pieces: list[tuple[int, int]] = []
    begin = 0
    for k in range(1, len(tokens) + 1):
        if k == len(tokens) or tokens[k] != tokens[k - 1] + 1:
            piece = trimmed(doc, tokens[begin], tokens[k - 1] + 1) if tokens else None
            if piece is not None and pieces and doc.before(piece[0]).lower == "but" and begin < k - 1:
                # "is not her age, which is 40, but her wit"
                opposes = piece[0] - 1 >= tokens[begin] and not doc.verbs_in(*piece)
                piece = (piece[0] - opposes, piece[1])
            if piece is not None:
                pieces.append(piece)
            begin = k
    return tuple(pieces)


def trimmed(doc: Doc, first: int, last: int) -> tuple[int, int] | None:
    """Take off marks and joining words at both ends; None if nothing is left."""
    while first < last and _is_joining(doc, first, last):
        first += 1
    while (
        last > first
        and not _is_about(doc, last)
        and (_is_left_over(doc, doc.before(last)) or _goes_on(doc, last - 1) or _only_closes(doc, first, last))
    ):
        last -= 1
    return (first, last) if first < last else None


def _is_about(doc: Doc, last: int) -> bool:
    """Say whether words end with "or so": ``20 percent or so``."""
    return last > 1 and [token.lower for token in doc.tokens[last - 2 : last]] == ["or", "so"]


def _is_left_over(doc: Doc, token: Token) -> bool:
    """Say whether a word or a mark ends nothing: "and", or a "which" whose verb is no part of the claim."""
    return (
        (token.tag in ("CC", "WDT", "WP") and not _is_asked_too(doc, token))
        or (token.lower in _OPENING and token.tag != "NN")
        or (token.lower == "as" and doc.before(token.i).lower == "such")
        or (token.lower == "such" and doc.after(token.i).lower == "as")
        or (not token.is_word and token.text not in ("%", ")") and token.tag != "POS")
    )


def _is_asked_too(doc: Doc, token: Token) -> bool:
    """Say whether a word asks a second thing behind its verb, or all that is not told: ``did not say who had met whom``, ``did not say which``."""
    before = doc.before(token.i)
    if not doc.after(token.i).is_word and before.tag in ("VB", "VBP") and token.tag != "CC":
        return True
    near = [other.tag for other in doc.tokens[max(0, token.i - _ASKED_NEAR) : token.i]]
    return token.tag == "WP" and near[-1:] != [","] and "WP" in near and near[-1][:2] == "VB"


def _only_closes(doc: Doc, first: int, last: int) -> bool:
    """Say whether a bracket ends words that did not open it."""
    if doc.before(last).tag != ")":
        return False
    tags = [token.tag for token in doc.tokens[first:last]]
    return tags.count(")") > tags.count("(")


def _goes_on(doc: Doc, i: int) -> bool:
    """Say whether an adverb belongs to a verb that is no part of the claim: "agreed, but also"; not "nicely and well."."""
    ends = not doc.after(i).is_word and doc.before(i - 1).tag in ADVERBS | NOUNS
    if doc.tokens[i].lower == "so" and (doc.after(i).tag in _SUBJECTS or doc.before(i).tag == ","):
        # "moved when she was six so | they could be near", "It rained, so | in May they left"
        return True
    if doc.tokens[i].tag not in ADVERBS:
        return False
    # "met with Orr, | now the head of the board"
    apart = doc.before(i).tag == "," and doc.after(i).is_word
    return apart or (doc.before(i).tag == "CC" and not ends)


def _stands_in_front(doc: Doc, i: int, last: int) -> bool:
    """Say whether a word opens a clause in front of another: ``While it rained, they played``, ``Though ill, they played``."""
    if doc.tokens[i].lower in _REDUCING and doc.chunks[doc.chunk_at(i)].kind == WORD and doc.after(i).is_word:
        return any(token.tag == "," for token in doc.tokens[i:last])
    opened = next((clause for clause in doc.verbs_in(i, last) if clause.opener == i), None)
    if opened is None or opened.kind != "adverbial":
        return False
    return any(clause.finite and clause is opened.head for clause in doc.verbs_in(opened.last, last))


def _heightens(doc: Doc, so: int) -> bool:
    """Say whether "so" goes with the word behind it: ``So far it has paid``, ``So many came``."""
    return doc.after(so).lower in _BEHIND_SO and doc.after(so + 1).is_word


def _is_joining(doc: Doc, i: int, last: int) -> bool:
    token = doc.tokens[i]
    if token.lower == "with":
        return doc.before(i).tag == ","
    if token.lower == "that":
        told = token.tag == "IN" and token.text != "That" and doc.chunks[doc.chunk_at(i)].kind != PHRASE
        return told and not any(clause.opener == i and clause.kind == "relative" for clause in doc.verbs_in(i, last))
    if token.lower == "so" and i + 1 < last and (doc.after(i).tag in FINITE or _heightens(doc, i)):
        # "and so did the mayor"
        return False
    if token.tag == "(" and any(other.tag == ")" for other in doc.tokens[i + 1 : min(last, i + _ASKED_NEAR)]):
        # A name that a writer has put into a quotation stays with its brackets.
        return doc.before(last).tag == ")"
    if (not token.is_word and token.tag != "$") or token.lower in _LEADING:
        return not _stands_in_front(doc, i, last)
    following = doc.after(i) if i + 1 < last else None
    if token.lower == "such" and following is not None and following.lower == "as":
        return True
    if token.lower == "as" and doc.before(i).lower == "such":
        return True
    return (
        token.tag in ADVERBS
        and following is not None
        and following.tag == ","
        and token.lower not in words("modality", "phrase")
    )


def says_enough(doc: Doc, pieces: tuple[tuple[int, int], ...]) -> bool:
    """Say whether there are enough words to claim anything: three, or two with a verb."""
    tokens = [token for first, last in pieces for token in doc.tokens[first:last]]
    said = len(list(islice((token for token in tokens if token.is_word), _FEWEST_WORDS)))
    if said == _FEWEST_WORDS:
        return True
    verb = any(token.tag in FINITE or token.tag == "VB" for token in tokens) or _has_gerund(doc, pieces)
    return said >= _FEWEST_WORDS - verb


def _has_gerund(doc: Doc, pieces: tuple[tuple[int, int], ...]) -> bool:
    return any(clause.group.form == "gerund" for first, last in pieces for clause in doc.verbs_in(first, last))


def is_filler(doc: Doc, pieces: tuple[tuple[int, int], ...]) -> bool:
    """Say whether words only fill a pause or ask for assent: ``You know, …``, ``…, isn't it?``."""
    first, last = pieces[0][0], pieces[-1][1]
    tokens = doc.tokens[first:last]
    short = last - first <= _LONGEST_FILLER and " ".join([token.lower for token in tokens]) in _FILLERS
    if short or _only_says(doc, first, last):
        return True
    if doc.after(last - 1).text != "?" or doc.before(first).tag != ",":
        return False
    rest = {token.lower for token in tokens[1:] if token.tag not in ("PRP", "EX")}
    begins = tokens[0].tag == "MD" or tokens[0].lower in AUXILIARIES
    return begins and len(tokens) > 1 and rest <= NOT


def _only_says(doc: Doc, first: int, last: int) -> bool:
    """Say whether a verb of saying stands before what is said, apart from it: ``He wrote, "…"``, ``Lee told her, as he left, '…'``."""
    clause = next((each for each in doc.verbs_in(first, last) if each.finite), None)
    after = doc.after(last - 1)
    told = clause is not None and (clause.group.lemma in verbs_with("quote") or clause.group.lemma in _NEEDING)
    if clause is None or clause.first > first or not told:
        return False
    if clause.group.last == last:
        if clause.kind == "aside" and clause.group.passive and clause.group.lemma in verbs_with("audience"):
            # "The tin held flies, the jury was told."
            return doc.before(first).tag == ","
        if clause.phrase is not None and clause.group.lemma in _NEEDING and not clause.negated:
            # "Can it last? he asked."
            return not clause.group.passive
        return after.tag in (",", ":", "``") and doc.before(first).tag in _OPENS
    quoted = after.tag == "``" or (after.tag in (",", ":") and doc.after(after.i).tag == "``")
    heard = doc.tokens[clause.group.last].tag == "PRP" or clause.group.last + 1 == last
    return quoted and (heard or doc.tokens[clause.group.last].tag == ",")


def described(doc: Doc, first: int, last: int) -> tuple[int, int] | None:
    """Return what describes a source between the commas after its name, None if nothing does."""
    depth, comma = 0, last
    for token in doc.tokens[first:last]:
        depth += (token.tag == "(") - (token.tag == ")")
        if token.tag == "," and depth <= 0:
            comma = token.i
            break
    return trimmed(doc, comma, last)


def has_finite(doc: Doc, first: int, last: int) -> bool:
    """Say whether a finite verb stands among the tokens ``first:last``."""
    return any(clause.finite for clause in doc.verbs_in(first, last))


def stands_in_front(doc: Doc, first: int, last: int) -> bool:
    """Say whether all that is said among some tokens only sets when or if something else is so: ``When the dam broke``."""
    opened = first + (doc.tokens[first].tag == "CC")
    if doc.tokens[opened].lower not in SUBORDINATORS | EITHER:
        return False
    finite = [clause for clause in doc.verbs_in(first, last) if clause.finite]
    leads = any(clause.opener == opened and clause.kind == "adverbial" for clause in finite)
    return leads and all(clause.kind in _WITHIN and clause.first >= first for clause in finite)


def _is_left_behind(doc: Doc, clause: Clause) -> bool:
    """Say whether the pronoun of a relative clause is what its verb takes, and a preposition stands behind the comma that ends it."""
    behind = doc.after(clause.group.last)
    taken = clause.phrase is not None and clause.phrase.first > clause.opener and clause.kind == "relative"
    return taken and behind.tag in ("IN", "TO") and behind.i < clause.last and not doc.verbs_in(behind.i, clause.last)


def _is_opposed(doc: Doc, clause: Clause, joined: int) -> bool:
    """Say whether ", but" and a noun oppose something to what a clause before is denied to be."""
    head = clause.head
    denied = head is not None and head.group.negated and head.group.last <= clause.first
    apart = doc.tokens[joined].lower == "but" and doc.before(joined).tag == ","
    return denied and apart and not doc.verbs_in(joined, clause.last)


def before_time(doc: Doc, clause: Clause) -> int:
    """Return where a relative clause between commas ends: what goes on behind the second is of the words around: ``, which fell, since May``."""
    if doc.after(clause.group.last - 1).tag == "," and _is_left_behind(doc, clause):
        # "sold it, which nobody wanted, | to a firm"
        return clause.group.last
    chunks = doc.chunks_in(clause.group.last, clause.last)
    opposed = next((chunk for chunk in chunks[1:] if chunk.kind == COORDINATOR), None)
    if opposed is not None and _is_opposed(doc, clause, opposed.first):
        # "is not her age, which is 40, | but her wit"
        return opposed.first - 1
    chunks = chunks[-3:]
    kinds = [chunk.kind for chunk in chunks]
    if kinds != [COMMA, PREPOSITION, PHRASE]:
        return clause.last
    time = chunks[-1].phrase
    timed = doc.tokens[chunks[1].first].lower in _TIMED or (time is not None and time.temporal)
    return chunks[0].first if timed and chunks[-1].last == clause.last else clause.last
