"""Whom or what a claim is about: the subject of its clause, also where it stands outside of the claim."""

from __future__ import annotations

from analysis.extract.claims.clefts import cleft, told_of
from analysis.extract.claims.described import described_by, is_last_alone, is_of_one, is_person
from analysis.extract.claims.firstwords import acts_itself, blamed, named_ahead, predicated, seen_as, who_is_to
from analysis.extract.claims.propositions import Proposition
from analysis.extract.records import Attribution
from analysis.text.chunks import COMMA, COORDINATOR, PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.extents import before_verb, first_joined, phrase_end, whole_phrase
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import ADVERBS, FINITE, NAMES

# A comma, a bracket, a word that opens a clause or a verb: what follows describes the subject, and is no part of its name.
# "Cars, trucks and buses": what stands behind the first.
_SHORTEST_LIST = 4
_LISTING = frozenset({COMMA, COORDINATOR, PHRASE, PREPOSITION})
_MARKS = frozenset({",", ":", "(", "``", "''"})
_ENDS = FINITE | _MARKS | {"WDT", "WP", "WRB"}


def subject(doc: Doc, one: Proposition, attribution: Attribution | None) -> Span | None:
    """Return the words for whom or what a claim is about, None if they cannot be told.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.claims.propositions import propositions
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The old dam held, but the bridge fell and killed two people, including one child."))
    >>> [subject(doc, one, None).of(doc.text) for one in propositions(doc, [Span(0, len(doc.text) - 1)])]
    ['The old dam', 'the bridge', 'the bridge', 'one child']
    """
    if one.about is not None:
        return _renamed(doc, one, one.about)
    clause = one.clause
    named = predicated(doc, one.pieces[0][0], attribution) or blamed(doc, one.pieces[0][0], attribution)
    if named is not None:
        return named
    if clause is None or (doc.tokens[one.pieces[0][0]].lower == "as" and clause.group.form == "gerund"):
        return seen_as(doc, one, attribution)
    if len(one.pieces) > 1 and clause.group.first == one.pieces[1][0] and doc.before(clause.group.first).tag == "``":
        # “Most of them,” she said, “have left.”
        return doc.span(*one.pieces[0]) if doc.chunks[doc.chunk_at(one.pieces[0][0])].kind == PHRASE else None
    if clause.kind == "infinitive" and (who := who_is_to(doc, one, clause, attribution)) is not None:
        return who
    named = named_ahead(doc, one, clause, attribution)
    if named is not None:
        return named
    if clause.group.form == "gerund" and (led := acts_itself(doc, clause, one.pieces[0][0])) is not None:
        return led
    told = cleft(doc, clause)
    if told is not None and (foremost := told_of(told)) is not None:
        # "It was the board that sold the mill."
        return doc.span(foremost.outermost().first, foremost.joined_last)
    root = _root(clause)
    if _is_of_clause(doc, root) and root.head is not None and one.pieces[0][0] >= root.opener:
        return doc.span(root.head.first, root.opener - 1)
    phrase = _phrase_of(doc, root)
    if phrase is not None and phrase is root.antecedent and (nearer := _nearer(doc, root, phrase)) is not None:
        return nearer
    if phrase is None:
        ahead = (inner for inner in root.inner if inner.kind in ("that", "wh") and inner.last <= root.group.first)
        return next((doc.span(inner.first, inner.last) for inner in ahead), None)
    return _before_orwhole_phrase(doc, root, phrase)


def _is_of_clause(doc: Doc, clause: Clause) -> bool:
    """Say whether "which" stands for all that is said before it: ``It leaked, which is why they left``, ``, which means that``."""
    opener = clause.opener
    whole = clause.kind == "relative" and opener >= 0 and doc.tokens[opener].lower == "which"
    if not whole or doc.before(opener).tag != ",":
        return False
    acts = clause.phrase is not None and clause.phrase.first == opener and is_of_one(doc, clause)
    if acts and clause.antecedent is not None and _are_many(doc, clause.antecedent):
        # "The firm cut 400 jobs, which was a shock."
        return True
    reason = clause.group.lemma == "be" and doc.after(clause.group.last - 1).lower == "why"
    return reason or (clause.group.lemma == "mean" and any(one.kind in ("that", "bare") for one in clause.inner))


def _nearer(doc: Doc, root: Clause, phrase: Phrase) -> Span | None:
    """Return which of several nouns a relative clause describes, None if it is all that they name."""
    if is_last_alone(doc, root, phrase):
        return doc.span(phrase.first, phrase.joined_last)
    nearer = described_by(doc, root, phrase)
    if nearer is phrase.outermost():
        return None
    return doc.span(nearer.first, max(nearer.joined_last, phrase_end(doc, nearer, root.opener)))


def _are_many(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase, and each that it is a part of, names several things, and is no amount or name."""
    plural = doc.tokens[phrase.head].tag == "NNS" and phrase.preposition < 0
    return plural and not phrase.temporal and doc.tokens[phrase.first].tag != "$" and phrase.host is None


def _renamed(doc: Doc, one: Proposition, named: Phrase) -> Span:
    """Return what is described anew between commas: a thing is the name right before: ``at the fair of Tarn TV, a network she ran``."""
    anew = doc.chunks[doc.chunk_at(one.pieces[0][0])].phrase
    thing = anew is not None and one.rule.endswith("apposition") and not is_person(doc, anew)
    if thing and doc.tokens[named.head].tag in NAMES:
        return doc.span(named.first, named.joined_last)
    return whole_phrase(doc, named, named.last)


def _before_orwhole_phrase(doc: Doc, root: Clause, phrase: Phrase) -> Span:
    """Return the words of a clause's subject: up to its verb, or as far as its phrase reaches."""
    named = before_verb(doc, root) if phrase is root.phrase else None
    listed = _list_end(doc, phrase, root.group.first) if named is not None else 0
    if not listed and named is not None and doc.tokens[phrase.last].lower == "such":
        # "Rivals such as Tarn and Selm"
        listed = next((i for i in range(phrase.last, root.group.first) if doc.tokens[i].tag in _ENDS), root.group.first)
        while doc.before(listed).tag in ADVERBS:
            listed -= 1
    if listed:
        return doc.span(phrase.outermost().first, listed)
    if named is not None and not any(token.tag in _ENDS for token in doc.tokens[phrase.last : named[1]]):
        return doc.span(max(root.first, first_joined(doc, phrase.outermost())), named[1])
    ceiling = named[1] if named else phrase.last
    if root.existential and doc.after(phrase.joined_last - 1).lower == "of":
        # "There was a lack of water in the town."
        tied = doc.chunks[doc.chunk_at(phrase.joined_last + 1)].phrase
        ceiling = tied.last if tied is not None and tied.first == phrase.joined_last + 1 else ceiling
    whole = whole_phrase(doc, phrase, ceiling)
    return _with_clause(doc, root, phrase, whole)


def _with_clause(doc: Doc, root: Clause, phrase: Phrase, whole: Span) -> Span:
    """Return a subject with the clause right behind it that says which one: ``the plan the mayor signed | began``."""
    verb = root.group.first
    inside = doc.verbs_in(phrase.last, verb)
    last = max((inner.last for inner in inside if _says_which(inner, phrase, verb)), default=0)
    marked = any(token.tag in _MARKS for token in doc.tokens[phrase.last : last])
    return Span(whole.start, max(whole.end, doc.before(last).end)) if last and not marked else whole


def _says_which(inner: Clause, phrase: Phrase, verb: int) -> bool:
    """Say whether a clause within another tells which its subject is: no comma parts it from the noun."""
    describes = inner.kind in ("relative", "contact") and inner.finite
    return describes and phrase.last <= inner.first and inner.last <= verb


def _list_end(doc: Doc, phrase: Phrase, verb: int) -> int:
    """Return where a list ends that a phrase begins and a verb follows, 0 if there is none: ``Cars, trucks and buses pass``."""
    if verb <= phrase.last:
        return 0
    kinds: list[str] = []
    last = 0
    for chunk in doc.chunks_in(phrase.last, verb):
        if chunk.kind not in _LISTING or (chunk.phrase is not None and chunk.phrase.temporal):
            break
        kinds.append(chunk.kind)
        last = chunk.last
    if len(kinds) < _SHORTEST_LIST:
        return 0
    rest = all(token.tag in ADVERBS for token in doc.tokens[last:verb])
    listed = [kind for k, kind in enumerate(kinds) if kind != PREPOSITION and kinds[k - 1 : k] != [PREPOSITION]]
    ends = listed[-2:] == [COORDINATOR, PHRASE]
    commas = COMMA in kinds and kinds[kinds.index(COMMA) + 1 :][:1] == [PHRASE]
    return last if rest and ends and commas else 0


def _phrase_of(doc: Doc, root: Clause) -> Phrase | None:
    """Return the phrase that a clause says something of: what it describes, its subject, or what "there" is said to be."""
    described = root.kind == "relative" and root.phrase is not None and root.phrase.first == root.opener
    phrase = root.antecedent if described else root.phrase
    outer = root.head
    if outer is not None and root.kind == "bare" and outer.kind == "relative" and phrase is not None:
        # "The plan, which the mayor says is dead".
        phrase = outer.antecedent if phrase.first == outer.opener else phrase
    if phrase is None and not root.finite:
        phrase = root.antecedent
    if phrase is None and root.existential:
        phrase = next((other for inner in root.inner for other, _ in inner.after), None)
        quoted = doc.after(root.group.last - 1).tag == "``"
        # "There were “no plans”"
        phrase = phrase or (doc.chunks[doc.chunk_at(root.group.last + 1)].phrase if quoted else None)
    return phrase


def _root(clause: Clause) -> Clause:
    """Return the clause that names the subject: the first of those joined, the one around an infinitive."""
    clause = _first_joined_verb(clause)
    if not clause.finite and clause.antecedent is None and clause.head is not None and clause.head.finite:
        return _first_joined_verb(clause.head)
    return clause


def _first_joined_verb(clause: Clause) -> Clause:
    while clause.sibling is not None and clause.phrase is clause.sibling.phrase:
        clause = clause.sibling
    return clause
