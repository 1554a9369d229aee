"""Propositions: a stretch of text, taken apart at its sentences and at the clauses that could stand alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analysis.extract.claims.pieces import is_filler, pieces_of, says_enough, trimmed
from analysis.extract.claims.starts import further_starts, says_where
from analysis.extract.claims.starts_apart import Start
from analysis.text.chunks import DASH, PHRASE
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import ADVERBS, AUXILIARIES, small_words

_NO_BASE = frozenset({"relative", "adverbial", "aside"})
_DOER_LINKS = small_words("doer link")
_LINKS = _DOER_LINKS | small_words("noun link")
_CONCEDING = small_words("conceding")
_INDEFINITE = frozenset({"a", "an"})
# "So, although it rained, they played".
_MARKS = frozenset({",", ":", "``"})
_LEADS = ADVERBS | {"IN", "CC", "UH"}


@dataclass(frozen=True, slots=True)
class Proposition:
    """A stretch that claims one thing: tokens in pieces (more than one where another clause stands within it).

    ``clause`` is the clause of its verb (None: it has none), ``rule`` how it begins, ``goes_on`` whether it stands under the
    modal of the words before it; ``about`` whom it is about where that is not the subject of its clause; ``whole`` where it ends
    with the fact that it names, 0 if it names none: ``It stems from the fact | that he is rich``.
    """

    pieces: tuple[tuple[int, int], ...]
    clause: Clause | None
    rule: str
    goes_on: bool = False
    about: Phrase | None = None
    whole: int = 0

    @property
    def tokens(self) -> list[int]:
        return [i for first, last in self.pieces for i in range(first, last)]


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
    first = _behind_list(doc, base, first)
    conceded = _conceded(doc, clauses, first, base)
    starts = [Start(first, base, rule)]
    if conceded is not None:
        starts = [Start(first, conceded, rule), Start(conceded.last, base, "coordinate clause")]
    starts += further_starts(doc, clauses, first, last, base, amounts)
    starts.sort(key=lambda start: start.first)
    if len(starts) == 1 and not gaps:
        piece = trimmed(doc, first, last)
        if piece is not None and says_enough(doc, (piece,)) and not is_filler(doc, (piece,)):
            yield Proposition((piece,), base, rule)
        return
    apart = _apart(doc, starts, first, last, gaps)
    for number, (start, pieces) in enumerate(apart):
        if says_enough(doc, pieces) and not is_filler(doc, pieces):
            begun = doc.tokens[pieces[0][0]]
            second = start.rule == "second verb" and begun.tag not in ("VBZ", "VBD", "MD")
            goes_on = second or start.rule == "expansion" or (bool(number) and begun.tag == "VB")
            whole = _fact_behind(apart[number + 1 :], pieces[-1][1])
            yield Proposition(pieces, start.clause, start.rule, goes_on, start.about, whole)


def _fact_behind(following: list[tuple[Start, tuple[tuple[int, int], ...]]], last: int) -> int:
    """Return where the fact ends that words before token `last` name, 0 if they name none."""
    if not following or following[0][0].rule != "fact" or len(following[0][1]) != 1:
        return 0
    return following[0][1][0][1] if following[0][0].first - last <= 1 else 0


def _conceded(doc: Doc, clauses: list[Clause], first: int, base: Clause | None) -> Clause | None:
    """Return the clause that "although" opens in front of the one of a stretch: ``Although it rained, they played``."""
    first += doc.tokens[first].tag in ("CC", "``")
    first += doc.tokens[first].tag == "," and doc.before(first).tag == "CC"
    first += 2 * (first + 2 < len(doc.tokens) and doc.tokens[first].tag in _LEADS and doc.after(first).tag == ",")
    if first >= len(doc.tokens):
        return None
    front = next((clause for clause in clauses if clause.opener == first and clause.kind == "adverbial"), None)
    if front is None or base is None or front is base or doc.tokens[first].lower not in _CONCEDING:
        return None
    return front if front.last < base.group.first and doc.tokens[front.last].tag == "," else None


def _behind_list(doc: Doc, base: Clause | None, first: int) -> int:
    """Return where a stretch begins, without a noun before a dash or colon that its clause sums up or explains: ``Men, women – all fell ill``."""
    begin = base.first if base is not None else first
    begin -= first < begin and doc.before(begin).tag == "``"
    listed = first < begin and (doc.chunks[doc.chunk_at(begin - 1)].kind == DASH or doc.before(begin).text == ":")
    return begin if listed and not doc.verbs_in(first, begin) else first


def _apart(
    doc: Doc, starts: list[Start], first: int, last: int, gaps: frozenset[int]
) -> list[tuple[Start, tuple[tuple[int, int], ...]]]:
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
    main = [clause for clause in outer if clause.kind not in _NO_BASE]
    if not main and all(clause.kind == "adverbial" and clause.opener <= first + 1 for clause in outer):
        # "when it rained, “we left”"
        main = [clause for clause in clauses if clause.finite and clause.kind == "main"]
    if not main and clauses and clauses[0].group.first == first:
        # What Lee "proposed" is "raising fees (which the mayor backs)".
        return clauses[0]
    main = main or outer
    if main and main[0].first > first and doc.before(main[0].first).tag == ":":
        # "the dam – it was old – broke"
        around = (clause for clause in main[1:] if clause.first < main[0].first)
        main = [next(around, main[0]), *main[1:]]
    if main and main[0].kind == "wh" and doc.before(main[0].first).tag == "(":
        main = main[1:] or main
    opens = first + (doc.tokens[first].tag == "CC")
    where = bool(main) and doc.tokens[opens].tag == "IN" and says_where(doc, main[0])
    described = bool(main) and (main[0].kind == "relative" or where) and main[0].first - 1 > first
    if described and doc.before(main[0].first).tag == ",":
        # A noun with what is said of it: "blamed the rain, which fell for weeks"; "In Selm, where it rained, | Lee said".
        return None
    if main and main[0].kind == "adverbial" and _is_named(doc, first, main[0].first):
        # "attributed the rise to men who left because they were scared"
        return None
    return main[0] if main else clauses[0] if clauses else None


def _is_named(doc: Doc, first: int, last: int) -> bool:
    """Say whether a noun and what goes with it are all that stands before a clause, no comma between."""
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    named = phrase is not None and phrase.first == first and not phrase.temporal
    return named and last > first and not any(token.tag in _MARKS for token in doc.tokens[first:last])


def _owners(starts: list[Start], first: int, last: int) -> list[int]:
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
    while doc.tokens[first].tag in ADVERBS and first < clause.first:
        first += 1
    named = clause.antecedent
    if clause.kind in ("relative", "contact", "bare"):
        # "found the data he needs"
        described = doc.chunks[doc.chunk_at(first)].phrase
        names = clause.first > first and described is not None and not described.temporal
        return names and not _tells_past(doc, clause, first)
    if clause.kind == "wh" and doc.before(clause.first).tag == "IN" and clause.first > first:
        # "silence at what had been a mill"
        return doc.chunks[doc.chunk_at(first)].kind == PHRASE
    if doc.before(clause.first).tag == ",":
        # "the figure of Ann Lee, sitting in the hall"
        begins = doc.chunks[doc.chunk_at(first)].kind == PHRASE
        return begins and not clause.finite and clause.group.form in ("participle", "gerund")
    if _hangs_apart(doc, clause, first):
        return True
    if named is None or named.first < first or clause.first == first:
        return False
    return clause.group.form == "participle"


def _hangs_apart(doc: Doc, clause: Clause, first: int) -> bool:
    """Say whether a clause behind a noun only tells when, how or what for: ``the term in describing it``, ``a phrase, “…,” to name it``."""
    begun, before = doc.chunks[doc.chunk_at(first)].phrase, doc.before(clause.first)
    if begun is None or begun.first != first or clause.first < begun.last:
        return False
    if clause.group.form == "gerund":
        # "invoked him in attacking her"
        links = _LINKS if doc.tokens[begun.head].tag != "PRP" else _DOER_LINKS
        return before.tag == "IN" and before.lower not in links and before.i >= begun.last
    return clause.group.form == "infinitive" and before.tag == "''"


def _tells_past(doc: Doc, clause: Clause, first: int) -> bool:
    """Say whether a clause tells what a noun not known yet did once: ``a deal that failed in May``, not ``the data he needs``."""
    named = clause.antecedent if clause.kind == "relative" and clause.group.tense == "past" else None
    return named is not None and named.first == first and doc.tokens[first].lower in _INDEFINITE


def is_intended(doc: Doc, one: Proposition) -> bool:
    """Say whether a proposition is a noun with an infinitive: ``the decision to close the mill``."""
    clause, first = one.clause, one.pieces[0][0]
    named = clause.antecedent if clause is not None and clause.kind == "infinitive" else None
    return named is not None and named.outermost().first == first == doc.chunks[doc.chunk_at(first)].first
