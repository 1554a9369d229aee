"""Where a claim begins that has no verb of its own to begin it: an apposition, an expansion, a share beside another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analysis.extract.claims.commands import POLITE
from analysis.extract.claims.embedding import under
from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, FINITE_VERB, OPENER, OTHER_VERB, PHRASE, PREPOSITION, Chunk
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADVERBS, FINITE, small_words

WITHIN = frozenset({"relative", "contact", "adverbial"})
_COMPLETING = WITHIN | {"that", "bare", "wh"}
_EXPANDS = small_words("expanding")
_EXPANDING = _EXPANDS | {"such"}
_NEAR = 12
_LONGEST = 200


@dataclass(slots=True)
class Start:
    """Where a proposition begins; ``last`` is where it ends and the words before go on, 0 if they do not."""

    first: int
    clause: Clause | None
    rule: str
    last: int = 0
    about: Phrase | None = None


def is_fact(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause stands behind "the fact", "evidence", and nothing says that there is none."""
    begin = clause.first
    if clause.head is not None and clause.head.group.form == "infinitive":
        # "urged them to accept the fact that": what is urged is to accept it.
        return False
    if under(doc, clause).modality in ("open", "denial"):
        return False
    noun = doc.before(begin - (doc.before(begin).tag == "''"))
    return noun.lower in words("facts", "noun")


def apposition(doc: Doc, clause: Clause, first: int) -> Start | None:
    """Read a noun phrase between commas with a clause of its own: ``Crimea, a peninsula it annexed``."""
    phrase = clause.antecedent
    if phrase is None or phrase.first <= first or doc.tokens[phrase.first].tag != "DT":
        return None
    if doc.before(phrase.first).tag != ",":
        return None
    named = doc.chunks[doc.chunk_at(phrase.first - 2)].phrase
    return Start(phrase.first, clause, "apposition", clause.last, named)


def of_other_verb(doc: Doc, clause: Clause, first: int, base: Clause | None) -> Start | None:
    """Read a verb that is not finite and goes on after "and", or stands after "with": ``with most miners returning``."""
    group, tokens = clause.group, doc.tokens
    if group.first <= first:
        return None
    begin = group.first
    while doc.before(begin).tag in ADVERBS or doc.before(begin).lower in POLITE:
        begin -= 1
    before = doc.before(begin)
    if clause.kind == "base" and before.tag == "CC" and before.lower in ("and", "but") and begin > first:
        return (
            Start(begin, clause, "second verb") if _goes_on_from(clause, base) and not _is_paired(doc, clause) else None
        )
    if clause.kind != "participle":
        return None
    for i in range(group.first - 1, max(first, group.first - _NEAR), -1):
        if tokens[i].tag in FINITE or tokens[i].tag == ",":
            return None
        if (
            tokens[i].lower == "with"
            and doc.before(i).tag == ","
            and i + 1 < group.first
            and clause.antecedent is not None
        ):
            subject = base.phrase.outermost() if base is not None and base.phrase is not None else None
            behind = subject is not None and subject.first > group.last
            comma = _comma_before(doc, subject.first, group.last) if behind and subject is not None else 0
            # "By dark, with prices falling, 40 men left": what stands around it goes on.
            return Start(i, clause, "with, participle", comma)
    return None


def _comma_before(doc: Doc, subject: int, first: int) -> int:
    """Return the last comma before a subject, behind token `first`; 0 if there is none."""
    return next((i for i in range(subject - 1, first - 1, -1) if doc.tokens[i].tag == ","), 0)


def _is_paired(doc: Doc, clause: Clause) -> bool:
    """Say whether "and" alone stands between two verbs, of which the second has the object of both: ``could raise and lower it``."""
    before = doc.verbs_in(max(0, clause.group.first - _NEAR), clause.group.first)
    has_object = doc.chunks[doc.chunk_at(clause.group.last)].kind == PHRASE
    needs = bool(before) and before[-1].group.lemma in words("needing_objects", "verb")
    return has_object and needs and before[-1].group.last == clause.group.first - 1


def _goes_on_from(clause: Clause, base: Clause | None) -> bool:
    """Say whether a verb without ending goes on from one that makes a claim: ``will close and move``, not ``wants it to close and move``."""
    head = clause.head
    while head is not None and head.kind == "base" and head is not base:
        head = head.head
    return head is None or head is base or (head.finite and head.kind not in _COMPLETING)


def expansions(doc: Doc, first: int, last: int, amounts: frozenset[int]) -> Iterator[Start]:
    """Yield where "including" or "such as" begins after a comma, and the next noun phrase of such a list.

    What is only named there, and neither counted nor done, is of the words before: ``three men, including a guard``.
    """
    opened = False
    for chunk in doc.chunks_in(first + 1, last):
        token = doc.tokens[chunk.first]
        if not opened and token.lower not in _EXPANDING:
            continue
        before = doc.before(chunk.first)
        such = token.lower == "such" and chunk.last < last and doc.before(chunk.last).lower == "as"
        named = chunk.last >= last or doc.chunks[doc.chunk_at(chunk.last)].kind not in (PREPOSITION, COORDINATOR)
        whole = token.lower not in ("including", "such")
        if before.tag == "," and ((token.lower in _EXPANDS and named) or such):
            phrases = (other.phrase for other in doc.chunks_in(chunk.first, last) if other.phrase is not None)
            listed = next((phrase for phrase in phrases if doc.tokens[phrase.head].tag != "EX"), None)
            # "Comprising Orr and Selm" says of what all of it is.
            if whole or _tells_more(doc, doc.chunks_in(chunk.first, last), listed, such, amounts):
                opened = True
                yield Start(chunk.first, None, "expansion", _until_verb(doc, chunk.first, last), listed)
        elif (
            opened
            and before.tag == "CC"
            and token.tag == "DT"
            and any(other.kind == OTHER_VERB for other in doc.chunks_in(chunk.last, last))
        ):
            yield Start(chunk.first, None, "expansion", about=chunk.phrase)


def _tells_more(doc: Doc, chunks: Sequence[Chunk], listed: Phrase | None, such: bool, amounts: frozenset[int]) -> bool:
    """Say whether a list begins with a number or a question, or "such as" with what is done: ``such as a plan to sell it``."""
    described = (chunk.kind == OPENER and doc.before(chunk.first).lower != "as" for chunk in chunks)
    if such and any(chunk.kind in (OTHER_VERB, OPENER) for chunk in chunks) and not any(described):
        return True
    begun = doc.tokens[chunks[0].first : listed.last if listed is not None else chunks[0].last]
    counted = (token.tag == "CD" and doc.before(token.i).tag != "DT" for token in begun)
    return any(counted) or any(token.i in amounts or token.lower == "whether" for token in begun)


def _until_verb(doc: Doc, begin: int, last: int) -> int:
    """Return where a list between commas ends before the verb of what it is a part of, 0 if none follows."""
    chunks = doc.chunks_in(begin, min(last, begin + _LONGEST))
    ends = (one.first for one, other in pairwise(chunks) if one.kind == COMMA and other.kind == FINITE_VERB)
    return next(ends, 0)


def shares(doc: Doc, first: int, last: int, amounts: frozenset[int], base: Clause | None) -> Iterator[Start]:
    """Yield where the share or area of something else begins after a conjunction."""
    held = False
    for chunk in doc.chunks_in(first, last) if not amounts.isdisjoint(range(first, last)) else ():
        amount = not amounts.isdisjoint(range(chunk.first, chunk.last))
        begin = chunk.first
        while doc.before(begin).tag in ADVERBS:
            begin -= 1
        joined = doc.before(begin).tag == "CC" and doc.before(begin - 1).tag != "("
        if amount and held and chunk.kind == PHRASE and joined and not _is_restated(doc, begin):
            yield Start(begin, None, "coordinate share", about=_holder(base))
        held = held or amount


def _is_restated(doc: Doc, begin: int) -> bool:
    """Say whether "or" and a comma part an amount from the one right before it: ``rose 3.5 points, or 0.2 percent``."""
    joined = doc.before(begin)
    before = doc.chunks[doc.chunk_at(joined.i - 2)].phrase if doc.before(joined.i).tag == "," else None
    return joined.lower == "or" and before is not None and doc.tokens[before.first].tag in ("CD", "$")


def _holder(base: Clause | None) -> Phrase | None:
    while base is not None and base.phrase is None:
        base = base.sibling
    return base.phrase if base is not None else None
