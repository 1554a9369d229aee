"""What a cue makes of what it takes: “denied that”, “promised to”, “falsely claimed”."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.claims.embedding import Governor, form_of, governor, standing, step, under
from analysis.extract.claims.judged import sees_as
from analysis.extract.claims.propositions import Proposition
from analysis.extract.claims.signatures import UNLISTED, Signature, Standing, projected, signature
from analysis.extract.claims.takenback import taken_back
from analysis.extract.records import Attribution
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.wordforms import lemma

# What a source only mentions stands as the article's own, whatever is said of the rest.
_MENTIONED = frozenset({"relative clause", "apposition", "description"})
# How a source itself is put says nothing of what it puts forward, but that it does not.
_REACHES_OVER = frozenset({"open", "denial", "alleged"})


def by_cue(doc: Doc, proposition: Proposition, attribution: Attribution | None) -> Standing:
    """Return the standing that a claim has by what it is embedded in."""
    clause = proposition.clause
    if attribution is None or attribution.cue_span is None:
        return under(doc, clause) if clause is not None else Standing()
    if proposition.rule in _MENTIONED or _is_behind_colon(doc, proposition, attribution):
        return Standing()
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    if clause is not None and first <= clause.group.head < last:
        return under(doc, clause)
    verb = next(iter(doc.verbs_in(first, last)[::-1]), None)
    false = taken_back(doc, verb) if verb is not None else None
    put = _by_verb(doc, proposition, attribution, attribution.cue_span, verb)
    taken = governor(doc, clause) if clause is not None else None
    counted = taken is not None and taken.signature is false
    return put if false is None or counted else projected(put, false)


def _by_verb(doc: Doc, proposition: Proposition, attribution: Attribution, cue: Span, verb: Clause | None) -> Standing:
    """Return the standing that a claim has by the cue, whose verb is `verb`."""
    clause = proposition.clause
    first, last = doc.token_at(cue.start), doc.token_at(cue.end - 1) + 1
    taken = governor(doc, clause) if clause is not None else None
    if (
        clause is not None
        and clause.head is not None
        and taken is not None
        and _in_cue(clause.head, taken, first, last)
    ):
        if _is_alternative(doc, clause.head):
            return projected(Standing(negative=True), UNLISTED)
        return step(doc, clause, clause.head, taken, _of_cue(doc, attribution, clause.head, clause.first))
    within = _within_content(doc, clause, taken, attribution)
    if within != Standing():
        return within
    outer = _of_cue(doc, attribution, verb)
    form = form_of(doc, clause) if clause is not None else "content"
    if sees_as(doc, attribution) and any(doc.tokens[i].lower == "as" for i in proposition.tokens[1:]):
        # "dismissed the report as a lie": that it is a lie is what is said.
        return outer
    if verb is not None and _is_alternative(doc, verb):
        return projected(Standing(negative=True), UNLISTED)
    return projected(outer, next(_cue_signatures(doc, first, last, form), UNLISTED))


def _is_behind_colon(doc: Doc, proposition: Proposition, attribution: Attribution) -> bool:
    """Say whether a cue judges only what stands before a colon, and the claim behind it says why: ``rejected the charge: he was away``."""
    clause = proposition.clause
    if clause is None or not clause.finite:
        return False
    if clause.kind == "main" and _is_own_answer(doc, clause, attribution):
        return True
    if clause.head is not None:
        return False
    begin = doc.token_at(attribution.content[0].start)
    mark = doc.before(clause.first - (doc.before(clause.first).tag == "``"))
    return begin < mark.i and mark.text == ":" and not doc.verbs_in(begin, clause.first)


def _is_own_answer(doc: Doc, clause: Clause, attribution: Attribution) -> bool:
    """Say whether who denies something says so in sentences of their own: ``“We paid them,” Lee denied``, ``denied the claims: …``."""
    if attribution.cue_span is None:
        return False
    cue = doc.sentence_at(attribution.cue_span.start).i
    if attribution.mode != "direct" and doc.sentence_at(doc.tokens[clause.first].start).i == cue:
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    return any(known.affirmed == "denial" for known in _cue_signatures(doc, first, last, "that"))


def _within_content(doc: Doc, clause: Clause | None, taken: Governor | None, attribution: Attribution) -> Standing:
    """Return the standing of a clause of "that" under a word of what is said: ``“We reject any hint that it leaked or that …”``."""
    if clause is None or clause.kind != "that" or not clause.joined or taken is None or taken.kind != "noun":
        return Standing()
    said = any(piece.start <= doc.tokens[taken.word].start < piece.end for piece in attribution.content)
    return under(doc, clause) if said else Standing()


def _is_alternative(doc: Doc, verb: Clause) -> bool:
    """Say whether a cue is the second that is not done: ``neither confirmed nor denied that``, ``would not confirm or deny that``."""
    first = verb.sibling or verb.head
    joined = doc.before(verb.group.first).lower
    return first is not None and (joined == "nor" or (joined == "or" and first.group.negated))


def _in_cue(head: Clause, taken: Governor, first: int, last: int) -> bool:
    return first <= taken.word < last or first <= head.group.head < last


def _of_cue(doc: Doc, attribution: Attribution, verb: Clause | None, until: int = 0) -> Standing:
    """Return the standing of the cue itself, to token `until`; of a cue whose source nobody names ("could be seen as"), its modal as well."""
    if verb is None:
        return Standing(negative=attribution.negated)
    outer = standing(doc, verb, until)
    if attribution.source is not None and outer.modality not in _REACHES_OVER:
        outer = Standing(negative=outer.negative)
    return outer._replace(negative=outer.negative or attribution.negated, hedges=())


def _cue_signatures(doc: Doc, first: int, last: int, form: str) -> Iterator[Signature]:
    for token in doc.tokens[first:last]:
        if token.tag.startswith("VB") or token.tag == "NN":
            particle = doc.after(token.i).lower
            base = lemma(token.lower)
            yield from filter(None, (signature(f"{base} {particle}", form), signature(base, form)))


def is_promised(doc: Doc, clause: Clause | None, attribution: Attribution) -> bool:
    """Say whether a cue promises what is to come: ``swore she would never sing``, not ``swore she had never sung``."""
    if attribution.cue_span is None or clause is None or (clause.finite and not clause.group.modal):
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    return any(known.affirmed == "prediction" for known in _cue_signatures(doc, first, last, "to"))


def cue_says_how(doc: Doc, attribution: Attribution) -> bool:
    """Say whether a cue itself makes a claim of what it names: ``ruled out a new tax``, ``expects a profit``."""
    if attribution.cue_span is None:
        return False
    first, last = doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1
    return any(known.affirmed != "keep" for known in _cue_signatures(doc, first, last, "content"))


def holds_cue(doc: Doc, proposition: Proposition, attribution: Attribution) -> bool:
    """Say whether a claim holds its own cue: ``The dam, engineers said, could fail``."""
    start, end = doc.span(proposition.pieces[0][0], proposition.pieces[-1][1])
    return attribution.cue_span is not None and start <= attribution.cue_span.start < end
