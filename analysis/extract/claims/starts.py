"""Where further propositions begin within a stretch of text: at clauses, second verbs, lists and shares."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.claims.embedding import governor
from analysis.extract.claims.pieces import before_time
from analysis.extract.claims.starts_apart import WITHIN, Start, apposition, expansions, is_fact, of_other_verb, shares
from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, PHRASE, PREPOSITION, WORD, Chunk
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import ADJECTIVES, ADVERBS, AUXILIARIES, small_words
from analysis.text.verbs import NOT

_CONDITIONS = small_words("if")
_APART = small_words("apart")
_DESCRIBING = small_words("describing")
_TIMES = small_words("when")
_SEEMING = frozenset({"like"})
_ASIDE = 6
_FRONT = frozenset({PREPOSITION, PHRASE, WORD, COMMA})


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
            start = of_other_verb(doc, clause, first, base)
            if start is not None:
                yield start
    yield from expansions(doc, max(first, base.group.first) if base is not None else first, last, amounts)
    named = [clause.phrase for clause in clauses if clause.finite and clause.phrase is not None]
    # "almost half of her votes come from men": the verb has the share as its subject.
    subjects = {i for phrase in named for i in range(phrase.first - 1, phrase.head + 1)}
    yield from shares(doc, first, last, amounts - subjects, base)


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
    if comma and says_where(doc, clause) and (base is None or base.group.last < begin):
        return Start(begin, clause, "relative clause", clause.last)
    # "And, while it is old, it holds": what stands in front begins no claim of its own.
    ahead = clause.head is not None and clause.last <= clause.head.group.first
    if comma and clause.kind == "adverbial" and _opener(doc, clause) in _APART and not ahead:
        return Start(begin, clause, "subordinate clause")
    if clause.kind == "that" and clause.opener == begin and _opener(doc, clause) == "that":
        if comma and (_completes_be(doc, clause) or _completes_noun(doc, clause)):
            return None
        rule = "coordinate clause" if comma else "fact"
        # "The fact that it broke shows its age": a part of the subject.
        ahead = base is not None and base.group.first > begin
        ahead = ahead or _is_of_subject(doc, clause, clauses)
        return Start(begin, clause, rule) if comma or (not ahead and is_fact(doc, clause)) else None
    if clause.kind == "contact":
        acts = any(other.finite and other.phrase is clause.antecedent for other in clauses)
        return None if acts else apposition(doc, clause, first)
    if comma and base is not None and base.group.lemma == "be" and base.group.last == begin - 1:
        # "The point is, he won."
        return None
    if clause.kind in ("main", "aside") and clause.phrase is not None and begin > first:
        if base is not None and _completes_cut(doc, clause, base):
            return None
        dash = doc.before(begin).tag == ":"
        begin = begin if dash else _with_front(doc, min(begin, clause.phrase.outermost().first), first)
        within = dash and doc.after(clause.last - 1).tag == ":" and base is not None and base.group.first > clause.last
        return Start(begin, clause, "dash" if dash else "coordinate clause", clause.last if within else 0)
    return None


def _completes_cut(doc: Doc, clause: Clause, base: Clause) -> bool:
    """Say whether a quotation goes on with what "is" says, and a clause describes that: ``“They are,” he said, “the best we have met.”``."""
    opened = clause.phrase is not None and clause.phrase.first > clause.first and doc.before(clause.first).tag == "``"
    cut = doc.tokens[base.group.head].lower in AUXILIARIES and doc.tokens[base.group.last].tag == ","
    between = doc.tokens[clause.first : clause.phrase.first] if clause.phrase is not None else []
    return opened and cut and base.group.last < clause.first and not any(token.tag == "," for token in between)


def _is_of_subject(doc: Doc, clause: Clause, clauses: list[Clause]) -> bool:
    """Say whether the noun that a clause completes is the subject of a verb behind it: ``although the fact that it broke is a worry``."""
    noun = doc.before(clause.first).i
    subjects = [other.phrase for other in clauses if other.finite and other.group.first >= clause.last]
    return any(phrase is not None and phrase.first <= noun < phrase.last for phrase in subjects)


def _completes_noun(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause is what a noun or an adjective before an aside takes: ``no evidence, he said, that it leaked``."""
    taken = governor(doc, clause)
    return taken is not None and taken.kind != "verb" and taken.word < doc.before(clause.first).i


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


def says_where(doc: Doc, clause: Clause) -> bool:
    """Say whether "where" or "when" describes the noun before: not ``the hall, where they sat, when it was read out``."""
    around = clause.head
    behind_aside = around is not None and around.kind == "adverbial" and _opener(doc, around) in _DESCRIBING
    return clause.kind == "adverbial" and _opener(doc, clause) in _DESCRIBING and not behind_aside


def _of_joined(doc: Doc, clause: Clause, begin: int) -> Start | None:
    """Return where a clause that "and" joins to another begins a proposition: not the second of two within another clause."""
    shares = clause.phrase is None or clause.phrase.first < begin
    if shares and (_shares_object(doc, clause) or _shares_noun(doc, clause) or _shares_clause(doc, clause)):
        return None
    if shares and _is_behind_noun(doc, _with_adverbs(doc, begin)):
        return None
    rule = "second verb" if shares else "coordinate clause"
    if clause.kind not in WITHIN:
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


def _is_behind_noun(doc: Doc, begin: int) -> bool:
    """Say whether a verb stands right behind a noun, no mark or "and" between: it goes on with that: ``The towns squeezed by it | fell``."""
    return doc.chunks[doc.chunk_at(begin - 1)].kind == PHRASE


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
    if before is not None and [token.lower for token in doc.tokens[before.group.last : clause.group.first]] == ["or"]:
        # "had met or exceeded every need"
        needs = True
    if before is None or not needs or before.group.passive:
        return False
    joined = doc.tokens[before.group.last : clause.group.first]
    links = clause.group.lemma in small_words("copula") or doc.after(clause.group.last - 1).tag in ("TO", "JJ", "DT")
    if before.group.lemma == "be" and len(joined) == 1 and links:
        # ``It was and remains poor``
        return True
    has_object = doc.chunks[doc.chunk_at(clause.group.last)].kind == PHRASE
    return has_object and all(token.tag == "CC" or token.tag in ADVERBS for token in joined)


def _shares_clause(doc: Doc, clause: Clause) -> bool:
    """Say whether "and" alone stands between two verbs that take one clause: ``We hope and expect that he will go``."""
    before, begin = clause.sibling, clause.group.first
    alone = before is not None and before.group.last == begin - 1 and doc.before(begin).tag == "CC"
    told = any(inner.kind in ("that", "bare") and inner.first == clause.group.last for inner in clause.inner)
    return alone and told and before is not None and before.takes("that")


def _shares_noun(doc: Doc, clause: Clause) -> bool:
    """Say whether a preposition right before "and" takes the noun behind the second verb: ``met with and prayed for them``."""
    joined = doc.before(clause.group.first)
    return joined.tag == "CC" and doc.before(joined.i).tag == "IN" and doc.after(clause.group.last - 1).tag == "IN"


def _first_of(clause: Clause) -> int:
    """Return where the first of the clauses begins that a clause goes on from."""
    while clause.sibling is not None:
        clause = clause.sibling
    return clause.first
