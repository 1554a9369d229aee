"""Propositions: a stretch of text, taken apart at its sentences and at the clauses that could stand alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analysis.extract.claims.embedding import under
from analysis.extract.claims.pieces import before_time, pieces_of, says_enough, trimmed
from analysis.lexicon import words
from analysis.text.chunks import OTHER_VERB, PHRASE
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import ADVERBS, AUXILIARIES, FINITE

_WITHIN = frozenset({"relative", "contact", "adverbial"})
_CONDITIONS = frozenset({"if", "unless"})
_APART = frozenset("while though although whereas so because since".split())
_EXPANDS = frozenset({"comprising", "including"})
_DESCRIBES = frozenset({"where", "when"})
_BEFORE_COMMANDS = frozenset({"first", "please"})
_NEAR = 12


@dataclass(frozen=True, slots=True)
class Proposition:
    """A stretch that claims one thing: tokens in pieces (more than one where another clause stands within it).

    ``clause`` is the clause of its verb (None: it has none), ``rule`` how it begins, ``goes_on`` whether it stands under the
    modal of the words before it; ``about`` whom it is about where that is not the subject of its clause.
    """

    pieces: tuple[tuple[int, int], ...]
    clause: Clause | None
    rule: str
    goes_on: bool = False
    about: Phrase | None = None

    @property
    def tokens(self) -> list[int]:
        return [i for first, last in self.pieces for i in range(first, last)]


@dataclass(slots=True)
class _Start:
    """Where a proposition begins; ``last`` is where it ends and the words before go on, 0 if they do not."""

    first: int
    clause: Clause | None
    rule: str
    last: int = 0
    about: Phrase | None = None


def propositions(doc: Doc, spans: Sequence[Span], amounts: frozenset[int] = frozenset()) -> Iterator[Proposition]:
    """Take a stretch of text apart into propositions, each with the rule that begins it.

    Parameters
    ----------
    doc : Doc
    spans : sequence of Span
        Of `doc`, in order; what stands between them is no part of it.
    amounts : frozenset of int
        The tokens at which figures of shares and areas begin: each of two is held or given on its own.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam held, but the bridge fell and killed two people."))
    >>> for one in propositions(doc, [Span(0, 56)]):
    ...     print([doc.span(*piece).of(doc.text) for piece in one.pieces], one.rule)
    ['The dam held'] whole
    ['the bridge fell'] coordinate clause
    ['killed two people'] second verb
    """
    first, last = doc.token_at(spans[0].start), doc.token_at(spans[-1].end - 1) + 1
    ends = [(doc.token_at(before.end - 1) + 1, doc.token_at(after.start)) for before, after in pairwise(spans)]
    gaps = frozenset(i for begin, end in ends for i in range(begin, end))
    for number in range(doc.sentence_at(spans[0].start).i, doc.sentence_at(spans[-1].end - 1).i + 1):
        sentence = doc.sentences[number]
        begin, end = max(first, sentence.first), min(last, sentence.last)
        yield from _of_stretch(doc, begin, end, gaps, amounts, "whole" if begin == first else "sentence")


def _of_stretch(
    doc: Doc, first: int, last: int, gaps: frozenset[int], amounts: frozenset[int], rule: str
) -> Iterator[Proposition]:
    """Yield the propositions of a stretch of one sentence, in order."""
    verbs = doc.verbs_in(first, last)
    clauses = [clause for clause in verbs if clause.group.last <= last and clause.group.head not in gaps]
    base = _base(doc, clauses, first, last)
    starts = [_Start(first, base, rule)]
    starts += sorted(_starts(doc, clauses, first, last, base, amounts), key=lambda start: start.first)
    if len(starts) == 1 and not gaps:
        piece = trimmed(doc, first, last)
        if piece is not None and says_enough(doc, (piece,)):
            yield Proposition((piece,), base, rule)
        return
    apart = _apart(doc, starts, first, last, gaps)
    for number, (start, pieces) in enumerate(apart):
        if says_enough(doc, pieces):
            begun = doc.tokens[pieces[0][0]]
            second = start.rule == "second verb" and begun.tag not in ("VBZ", "VBD")
            goes_on = second or start.rule == "expansion" or (bool(number) and begun.tag == "VB")
            yield Proposition(pieces, start.clause, start.rule, goes_on, start.about)


def _apart(
    doc: Doc, starts: list[_Start], first: int, last: int, gaps: frozenset[int]
) -> list[tuple[_Start, tuple[tuple[int, int], ...]]]:
    """Give the tokens of a stretch to what begins in it; what would say too little stays with what stands before it."""
    owners = _owners(starts, first, last)
    owned: list[list[int]] = [[] for _ in starts]
    for i, owner in enumerate(owners, first):
        if i not in gaps:
            owned[owner].append(i)
    apart = [(start, pieces_of(doc, tokens)) for start, tokens in zip(starts, owned, strict=True)]
    enough = [start for start, pieces in apart[1:] if says_enough(doc, pieces)]
    return apart if len(enough) == len(starts) - 1 else _apart(doc, [starts[0], *enough], first, last, gaps)


def _base(doc: Doc, clauses: list[Clause], first: int, last: int) -> Clause | None:
    """Return the clause that a stretch is first of all: the outermost of those whose verb stands in it."""
    within = {id(clause) for clause in clauses}
    outer = [clause for clause in clauses if clause.finite and (clause.head is None or id(clause.head) not in within)]
    main = [clause for clause in outer if clause.kind not in ("relative", "adverbial", "aside")] or outer
    if main and main[0].kind == "wh" and doc.before(main[0].first).tag == "(":
        main = main[1:] or main
    return main[0] if main else clauses[0] if clauses else None


def _owners(starts: list[_Start], first: int, last: int) -> list[int]:
    """Give each token to the proposition that it is of: the last one begun that has not ended."""
    owners: list[int] = []
    opened = [0]
    upcoming = 1
    for i in range(first, last):
        while len(opened) > 1 and starts[opened[-1]].last and i >= starts[opened[-1]].last:
            opened.pop()
        while upcoming < len(starts) and starts[upcoming].first <= i:
            if not starts[upcoming].last:
                while len(opened) > 1 and not starts[opened[-1]].last:
                    opened.pop()
            opened.append(upcoming)
            upcoming += 1
        owners.append(opened[-1])
    return owners


def _starts(
    doc: Doc, clauses: list[Clause], first: int, last: int, base: Clause | None, amounts: frozenset[int]
) -> Iterator[_Start]:
    """Yield where further propositions begin within a stretch."""
    for clause in clauses:
        if clause is not base and clause.finite:
            start = _of_clause(doc, clause, first, base)
            if start is not None and first < start.first:
                yield start
        elif clause is not base:
            start = _of_other_verb(doc, clause, first)
            if start is not None:
                yield start
    yield from _expansions(doc, max(first, base.group.first) if base is not None else first, last)
    subjects = {clause.phrase.first for clause in clauses if clause.finite and clause.phrase is not None}
    yield from _shares(doc, first, last, amounts - subjects, base)


def _of_clause(doc: Doc, clause: Clause, first: int, base: Clause | None) -> _Start | None:
    """Return where a finite clause begins a proposition of its own, None if it is a part of another."""
    tokens, begin = doc.tokens, clause.first
    begin -= clause.opener < 0 and doc.before(begin).lower == "not"
    comma = begin > first and doc.before(begin).tag == ","
    opener = tokens[clause.opener].lower if clause.opener >= 0 else ""
    if clause.joined and clause.kind != "wh":
        shares = clause.phrase is None or clause.phrase.first < begin
        if clause.kind == "adverbial" and opener not in _CONDITIONS and (shares or clause.group.modal):
            return _Start(begin, clause, "second verb" if shares else "coordinate clause", clause.last if shares else 0)
        if clause.kind in _WITHIN:
            apart = shares and clause.sibling is not None and doc.before(_first_of(clause.sibling)).tag == ","
            return _Start(begin, clause, "second verb", clause.last) if apart else None
        return _Start(begin, clause, "second verb" if shares else "coordinate clause")
    if clause.kind == "relative" and comma:
        return _Start(begin, clause, "relative clause", before_time(doc, clause))
    if clause.kind == "adverbial" and comma and opener in _DESCRIBES and base is not None and base.group.last < begin:
        return _Start(begin, clause, "relative clause", clause.last)
    if clause.kind == "adverbial" and comma and opener in _APART:
        return _Start(begin, clause, "subordinate clause")
    if clause.kind == "that" and clause.opener == begin and opener == "that" and comma:
        return _Start(begin, clause, "coordinate clause")
    if clause.kind == "that" and clause.opener == begin and opener == "that" and _is_fact(doc, clause):
        return _Start(begin, clause, "fact")
    if clause.kind == "contact" and clause.antecedent is not None and _is_apposition(doc, clause, first):
        named = doc.chunks[doc.chunk_at(clause.antecedent.first - 2)].phrase
        return _Start(clause.antecedent.first, clause, "apposition", clause.last, named)
    if clause.kind in ("main", "aside") and clause.phrase is not None and begin > first:
        rule = "dash" if doc.before(begin).tag == ":" else "coordinate clause"
        return _Start(begin if rule == "dash" else min(begin, clause.phrase.outermost().first), clause, rule)
    return None


def _first_of(clause: Clause) -> int:
    """Return where the first of the clauses begins that a clause goes on from."""
    while clause.sibling is not None:
        clause = clause.sibling
    return clause.first


def _is_fact(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause stands behind "the fact", "evidence", and nothing says that there is none."""
    begin = clause.first
    if under(doc, clause).modality in ("open", "denial"):
        return False
    noun = doc.before(begin - (doc.before(begin).tag == "''"))
    return noun.lower in words("facts", "noun")


def _is_apposition(doc: Doc, clause: Clause, first: int) -> bool:
    """Say whether a noun phrase with a clause of its own stands between commas: ``Crimea, a peninsula it annexed``."""
    phrase = clause.antecedent
    return (
        phrase is not None
        and phrase.first > first
        and doc.before(phrase.first).tag == ","
        and doc.tokens[phrase.first].tag == "DT"
    )


def _of_other_verb(doc: Doc, clause: Clause, first: int) -> _Start | None:
    """Read a verb that is not finite and goes on after "and", or stands after "with": ``with most miners returning``."""
    group, tokens = clause.group, doc.tokens
    if group.first <= first:
        return None
    begin = group.first
    while doc.before(begin).tag in ADVERBS or doc.before(begin).lower in _BEFORE_COMMANDS:
        begin -= 1
    before = doc.before(begin)
    if clause.kind == "base" and before.tag == "CC" and before.lower in ("and", "but") and begin > first:
        return _Start(begin, clause, "second verb")
    if clause.kind != "participle":
        return None
    for i in range(group.first - 1, max(first, group.first - _NEAR), -1):
        if tokens[i].tag in FINITE or tokens[i].tag == ",":
            return None
        if tokens[i].lower == "with" and doc.before(i).tag == "," and i + 1 < group.first:
            return _Start(i, clause, "with, participle")
    return None


def _expansions(doc: Doc, first: int, last: int) -> Iterator[_Start]:
    """Yield where "including" or "such as" begins after a comma, and the next noun phrase of such a list."""
    opened = False
    for chunk in doc.chunks_in(first + 1, last):
        token, before = doc.tokens[chunk.first], doc.before(chunk.first)
        such = token.lower == "such" and chunk.last < last and doc.before(chunk.last).lower == "as"
        if before.tag == "," and (token.lower in _EXPANDS or such):
            opened = True
            listed = next(
                (other.phrase for other in doc.chunks_in(chunk.first, last) if other.phrase is not None), None
            )
            yield _Start(chunk.first, None, "expansion", about=listed)
        elif (
            opened
            and before.tag == "CC"
            and token.tag == "DT"
            and any(other.kind == OTHER_VERB for other in doc.chunks_in(chunk.last, last))
        ):
            yield _Start(chunk.first, None, "expansion", about=chunk.phrase)


def _shares(doc: Doc, first: int, last: int, amounts: frozenset[int], base: Clause | None) -> Iterator[_Start]:
    """Yield where the share or area of something else begins after a conjunction."""
    held = False
    for chunk in doc.chunks_in(first, last) if amounts else ():
        amount = not amounts.isdisjoint(range(chunk.first, chunk.last))
        begin = chunk.first
        while doc.before(begin).tag in ADVERBS:
            begin -= 1
        if amount and held and chunk.kind == PHRASE and doc.before(begin).tag == "CC":
            yield _Start(begin, None, "coordinate share", about=_holder(base))
        held = held or amount


def _holder(base: Clause | None) -> Phrase | None:
    while base is not None and base.phrase is None:
        base = base.sibling
    return base.phrase if base is not None else None


def is_whole(doc: Doc, one: Proposition) -> bool:
    """Say whether a proposition says something of something: ``Ukraine is`` does not."""
    if one.clause is None:
        return one.about is not None or any(doc.tokens[i].lower == "as" for i in one.tokens)
    group = one.clause.group
    return group.last < one.pieces[-1][1] or doc.tokens[group.head].lower not in AUXILIARIES


def is_described(doc: Doc, one: Proposition) -> bool:
    """Say whether a proposition is a noun with what describes it: ``a deal struck in May``."""
    clause, first = one.clause, one.pieces[0][0]
    if clause is None:
        return True
    named = clause.antecedent
    if named is None or named.first < first or clause.first == first or doc.before(clause.first).tag == ",":
        return False
    return clause.group.form == "participle"
