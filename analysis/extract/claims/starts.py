"""Where further propositions begin within a stretch of text: at clauses, second verbs, lists and shares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from analysis.extract.claims.commands import POLITE
from analysis.extract.claims.embedding import under
from analysis.extract.claims.pieces import before_time
from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, FINITE_VERB, OTHER_VERB, PHRASE, PREPOSITION, WORD, Chunk
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADJECTIVES, ADVERBS, FINITE, small_words
from analysis.text.verbs import NOT

_WITHIN = frozenset({"relative", "contact", "adverbial"})
_COMPLETING = _WITHIN | {"that", "bare", "wh"}
_CONDITIONS = small_words("if")
_APART = small_words("apart")
_EXPANDS = small_words("expanding")
_EXPANDING = _EXPANDS | {"such"}
_DESCRIBING = small_words("describing")
_TIMES = small_words("when")
_SEEMING = frozenset({"like"})
_NEAR = 12
_LONGEST = 200
_ASIDE = 6
_FRONT = frozenset({PREPOSITION, PHRASE, WORD, COMMA})


@dataclass(slots=True)
class Start:
    """Where a proposition begins; ``last`` is where it ends and the words before go on, 0 if they do not."""

    first: int
    clause: Clause | None
    rule: str
    last: int = 0
    about: Phrase | None = None


def further_starts(
    doc: Doc, clauses: list[Clause], first: int, last: int, base: Clause | None, amounts: frozenset[int]
) -> Iterator[Start]:
    """Yield where further propositions begin within a stretch."""
    for clause in clauses:
        if clause is not base and clause.finite:
            start = _of_clause(doc, clause, clauses, first, base)
            if start is not None and start.last == clause.last:
                sharing = (other for other in clauses if other.sibling is clause and _shares_object(doc, other))
                start.last = max((other.last for other in sharing), default=start.last)
            if start is not None and first < start.first:
                yield start
        elif clause is not base:
            start = _of_other_verb(doc, clause, first, base)
            if start is not None:
                yield start
    yield from _expansions(doc, max(first, base.group.first) if base is not None else first, last)
    subjects = {clause.phrase.first for clause in clauses if clause.finite and clause.phrase is not None}
    yield from _shares(doc, first, last, amounts - subjects, base)


def _of_clause(doc: Doc, clause: Clause, clauses: list[Clause], first: int, base: Clause | None) -> Start | None:
    """Return where a finite clause begins a proposition of its own, None if it is a part of another."""
    begin = _with_not(doc, clause)
    if clause.joined and clause.kind != "wh":
        return _of_joined(doc, clause, begin)
    comma = begin > first and doc.before(begin).tag == ","
    behind = doc.after(clause.group.last - 1)
    if comma and clause.kind == "aside" and behind.tag == "," and doc.after(behind.i).tag != "''":
        # "The plan, I think, will fail."
        return None
    if comma and clause.kind == "relative":
        return Start(begin, clause, "relative clause", before_time(doc, clause))
    if comma and _says_where(doc, clause) and base is not None and base.group.last < begin:
        return Start(begin, clause, "relative clause", clause.last)
    if comma and clause.kind == "adverbial" and _opener(doc, clause) in _APART:
        return Start(begin, clause, "subordinate clause")
    if clause.kind == "that" and clause.opener == begin and _opener(doc, clause) == "that":
        if comma and _completes_be(doc, clause):
            return None
        rule = "coordinate clause" if comma else "fact"
        # "The fact that it broke shows its age": a part of the subject.
        ahead = base is not None and base.group.first > begin
        ahead = ahead or _is_of_subject(doc, clause, clauses)
        return Start(begin, clause, rule) if comma or (not ahead and _is_fact(doc, clause)) else None
    if clause.kind == "contact":
        acts = any(other.finite and other.phrase is clause.antecedent for other in clauses)
        return None if acts else _apposition(doc, clause, first)
    if comma and base is not None and base.group.lemma == "be" and base.group.last == begin - 1:
        # "The point is, he won."
        return None
    if clause.kind in ("main", "aside") and clause.phrase is not None and begin > first:
        dash = doc.before(begin).tag == ":"
        begin = begin if dash else _with_front(doc, min(begin, clause.phrase.outermost().first), first)
        within = dash and doc.after(clause.last - 1).tag == ":" and base is not None and base.group.first > clause.last
        return Start(begin, clause, "dash" if dash else "coordinate clause", clause.last if within else 0)
    return None


def _is_of_subject(doc: Doc, clause: Clause, clauses: list[Clause]) -> bool:
    """Say whether the noun that a clause completes is the subject of a verb behind it: ``although the fact that it broke is a worry``."""
    noun = doc.before(clause.first).i
    subjects = [other.phrase for other in clauses if other.finite and other.group.first >= clause.last]
    return any(phrase is not None and phrase.first <= noun < phrase.last for phrase in subjects)


def _completes_be(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause is what "is" says, with no more than an aside between: ``The fact is, however, that it leaks``."""
    head = clause.head
    between = doc.tokens[head.group.last : clause.first] if head is not None else []
    aside = len(between) < _ASIDE and not any(token.tag in ADJECTIVES for token in between)
    return head is not None and head.group.lemma == "be" and bool(between) and between[0].tag == "," and aside


def _with_front(doc: Doc, begin: int, first: int) -> int:
    """Return where a clause begins, with the words between it and the mark or the "and" before: ``, so in May it closed``."""
    chunks = doc.chunks
    front = doc.chunk_at(begin)
    while chunks[front - 1].kind in _FRONT and chunks[front - 1].first > first:
        front -= 1
        if chunks[front - 1].kind == COMMA and doc.tokens[chunks[front].first].lower in _APART:
            return chunks[front].first
    behind_and = chunks[front - 1].kind == COORDINATOR and _is_fronted(chunks[front])
    return chunks[front].first if behind_and else begin


def _is_fronted(chunk: Chunk) -> bool:
    """Say whether a chunk can begin what stands before a subject: an adverb, a preposition, a time."""
    return chunk.kind in (PREPOSITION, WORD) or (chunk.phrase is not None and chunk.phrase.temporal)


def _with_not(doc: Doc, clause: Clause) -> int:
    """Return where a clause begins, with a "not" or "never" right before it."""
    negated = clause.opener < 0 and doc.before(clause.first).lower in NOT
    return clause.first - negated


def _opener(doc: Doc, clause: Clause) -> str:
    """Return the word that opens a clause, empty if none does."""
    return doc.tokens[clause.opener].lower if clause.opener >= 0 else ""


def _says_where(doc: Doc, clause: Clause) -> bool:
    return clause.kind == "adverbial" and _opener(doc, clause) in _DESCRIBING


def _of_joined(doc: Doc, clause: Clause, begin: int) -> Start | None:
    """Return where a clause that "and" joins to another begins a proposition: not the second of two within another clause."""
    shares = clause.phrase is None or clause.phrase.first < begin
    if shares and (_shares_object(doc, clause) or _shares_noun(doc, clause)):
        return None
    rule = "second verb" if shares else "coordinate clause"
    if clause.kind not in _WITHIN:
        return Start(_with_adverbs(doc, begin) if shares else begin, clause, rule)
    marked = doc.before(begin).tag == "CC" and doc.before(begin - 1).tag == ","
    if clause.kind == "relative" and not shares and _is_apart(doc, clause):
        return Start(begin, clause, "relative clause", clause.last)
    if clause.kind == "adverbial" and not shares and marked and _opener(doc, clause) in _TIMES | _SEEMING:
        return Start(begin, clause, rule)
    ahead = clause.kind == "adverbial" and clause.head is not None and clause.group.first < clause.head.group.first
    if shares and ahead:
        # "Until it rains and cools, we wait": what stands in front only says when.
        return None
    if clause.kind == "adverbial" and _opener(doc, clause) not in _CONDITIONS and (shares or clause.group.modal):
        return Start(begin, clause, rule, clause.last if shares else 0)
    apart = shares and clause.sibling is not None and doc.before(_first_of(clause.sibling)).tag == ","
    return Start(begin, clause, "second verb", clause.last) if apart else None


def _is_apart(doc: Doc, clause: Clause) -> bool:
    """Say whether a relative clause behind "and" goes on from one that a comma parts: ``Lee, who built it and who runs it``."""
    head = clause.head
    before = [each for each in head.inner if each.kind == "relative" and each.first < clause.first] if head else []
    same = [each for each in before if each.antecedent is clause.antecedent and not each.joined]
    return clause.opener == clause.first and bool(same) and doc.before(same[-1].first).tag == ","


def _with_adverbs(doc: Doc, begin: int) -> int:
    """Return where a verb begins with the adverbs between it and a comma or "and": ``, then left``."""
    front = begin
    while doc.before(front).tag in ADVERBS:
        front -= 1
    return front if doc.before(front).tag in (",", "CC") else begin


def _shares_object(doc: Doc, clause: Clause) -> bool:
    """Say whether a verb has the object of the one joined to it: ``supports and defends the plan``."""
    before = clause.sibling
    needs = before is not None and (
        before.group.lemma in words("needing_objects", "verb") or before.group.lemma == "be"
    )
    if before is None or not needs or before.group.passive:
        return False
    joined = doc.tokens[before.group.last : clause.group.first]
    links = clause.group.lemma in small_words("copula") or doc.after(clause.group.last - 1).tag in ("TO", "JJ", "DT")
    if before.group.lemma == "be" and len(joined) == 1 and links:
        # ``It was and remains poor``
        return True
    has_object = doc.chunks[doc.chunk_at(clause.group.last)].kind == PHRASE
    return has_object and all(token.tag == "CC" or token.tag in ADVERBS for token in joined)


def _shares_noun(doc: Doc, clause: Clause) -> bool:
    """Say whether a preposition right before "and" takes the noun behind the second verb: ``met with and prayed for them``."""
    joined = doc.before(clause.group.first)
    return joined.tag == "CC" and doc.before(joined.i).tag == "IN" and doc.after(clause.group.last - 1).tag == "IN"


def _first_of(clause: Clause) -> int:
    """Return where the first of the clauses begins that a clause goes on from."""
    while clause.sibling is not None:
        clause = clause.sibling
    return clause.first


def _is_fact(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause stands behind "the fact", "evidence", and nothing says that there is none."""
    begin = clause.first
    if clause.head is not None and clause.head.group.form == "infinitive":
        # "urged them to accept the fact that": what is urged is to accept it.
        return False
    if under(doc, clause).modality in ("open", "denial"):
        return False
    noun = doc.before(begin - (doc.before(begin).tag == "''"))
    return noun.lower in words("facts", "noun")


def _apposition(doc: Doc, clause: Clause, first: int) -> Start | None:
    """Read a noun phrase between commas with a clause of its own: ``Crimea, a peninsula it annexed``."""
    phrase = clause.antecedent
    if phrase is None or phrase.first <= first or doc.tokens[phrase.first].tag != "DT":
        return None
    if doc.before(phrase.first).tag != ",":
        return None
    named = doc.chunks[doc.chunk_at(phrase.first - 2)].phrase
    return Start(phrase.first, clause, "apposition", clause.last, named)


def _of_other_verb(doc: Doc, clause: Clause, first: int, base: Clause | None) -> Start | None:
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
            return Start(i, clause, "with, participle")
    return None


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


def _expansions(doc: Doc, first: int, last: int) -> Iterator[Start]:
    """Yield where "including" or "such as" begins after a comma, and the next noun phrase of such a list."""
    opened = False
    for chunk in doc.chunks_in(first + 1, last):
        token = doc.tokens[chunk.first]
        if not opened and token.lower not in _EXPANDING:
            continue
        before = doc.before(chunk.first)
        such = token.lower == "such" and chunk.last < last and doc.before(chunk.last).lower == "as"
        named = chunk.last >= last or doc.chunks[doc.chunk_at(chunk.last)].kind not in (PREPOSITION, COORDINATOR)
        if before.tag == "," and ((token.lower in _EXPANDS and named) or such):
            opened = True
            listed = next(
                (other.phrase for other in doc.chunks_in(chunk.first, last) if other.phrase is not None), None
            )
            yield Start(chunk.first, None, "expansion", _until_verb(doc, chunk.first, last), listed)
        elif (
            opened
            and before.tag == "CC"
            and token.tag == "DT"
            and any(other.kind == OTHER_VERB for other in doc.chunks_in(chunk.last, last))
        ):
            yield Start(chunk.first, None, "expansion", about=chunk.phrase)


def _until_verb(doc: Doc, begin: int, last: int) -> int:
    """Return where a list between commas ends before the verb of what it is a part of, 0 if none follows."""
    chunks = doc.chunks_in(begin, min(last, begin + _LONGEST))
    ends = (one.first for one, other in pairwise(chunks) if one.kind == COMMA and other.kind == FINITE_VERB)
    return next(ends, 0)


def _shares(doc: Doc, first: int, last: int, amounts: frozenset[int], base: Clause | None) -> Iterator[Start]:
    """Yield where the share or area of something else begins after a conjunction."""
    held = False
    for chunk in doc.chunks_in(first, last) if not amounts.isdisjoint(range(first, last)) else ():
        amount = not amounts.isdisjoint(range(chunk.first, chunk.last))
        begin = chunk.first
        while doc.before(begin).tag in ADVERBS:
            begin -= 1
        if amount and held and chunk.kind == PHRASE and doc.before(begin).tag == "CC" and not _is_restated(doc, begin):
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
