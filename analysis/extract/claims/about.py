"""Whom or what a claim is about: the subject of its clause, also where it stands outside of the claim."""

from __future__ import annotations

from analysis.extract.claims.clefts import cleft, told_of
from analysis.extract.claims.described import described_by, is_last_alone, is_of_one, is_person
from analysis.extract.claims.judged import amount_at, called, only_judges, puts_at
from analysis.extract.claims.propositions import Proposition
from analysis.extract.records import Attribution
from analysis.text.chunks import COMMA, COORDINATOR, PHRASE, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.extents import before_verb, phrase_end
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import ADVERBS, FINITE, NAMES, small_words

# A comma, a bracket, a word that opens a clause or a verb: what follows describes the subject, and is no part of its name.
# "Cars, trucks and buses": what stands behind the first.
_SHORTEST_LIST = 4
_LISTING = frozenset({COMMA, COORDINATOR, PHRASE, PREPOSITION})
_LINKS = small_words("doer link")
_REFLEXIVE = small_words("reflexive")
_MARKS = frozenset({",", ":", "(", "``", "''"})
_ENDS = FINITE | _MARKS | {"WDT", "WP", "WRB"}


def subject(doc: Doc, one: Proposition, attribution: Attribution | None) -> Span | None:
    """Return the words for whom or what a claim is about, None if they cannot be told.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.claims.propositions import propositions
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The old dam held, but the bridge fell and killed two people, including a child."))
    >>> [subject(doc, one, None).of(doc.text) for one in propositions(doc, [Span(0, len(doc.text) - 1)])]
    ['The old dam', 'the bridge', 'the bridge', 'a child']
    """
    if one.about is not None:
        return _renamed(doc, one, one.about)
    clause = one.clause
    predicated = _predicated(doc, one.pieces[0][0], attribution) or _blamed(doc, one.pieces[0][0], attribution)
    if predicated is not None:
        return predicated
    if clause is None or (doc.tokens[one.pieces[0][0]].lower == "as" and clause.group.form == "gerund"):
        return _seen_as(doc, one, attribution)
    if len(one.pieces) > 1 and clause.group.first == one.pieces[1][0] and doc.before(clause.group.first).tag == "``":
        # “Most of them,” she said, “have left.”
        return doc.span(*one.pieces[0]) if doc.chunks[doc.chunk_at(one.pieces[0][0])].kind == PHRASE else None
    if clause.kind == "infinitive" and (who := _who_is_to(doc, one, clause, attribution)) is not None:
        return who
    named = _named_ahead(doc, one, clause, attribution)
    if named is not None:
        return named
    if clause.group.form == "gerund" and (led := _acts(doc, clause, one.pieces[0][0])) is not None:
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
    return _before_or_whole(doc, root, phrase)


def _named_ahead(doc: Doc, one: Proposition, clause: Clause, attribution: Attribution | None) -> Span | None:
    """Return the noun that a content begins with, where what its verb belongs to is told behind: ``27 cases, including nine deaths``."""
    first = one.pieces[0][0]
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if attribution is None or clause.finite or attribution.mode == "direct" or phrase is None:
        return None
    if clause.antecedent is not None and clause.antecedent.outermost().first <= phrase.last:
        return None
    ahead = phrase.first == first and clause.group.first >= phrase.last and clause.kind == "participle"
    outside = clause.head is None or clause.head.group.first < first
    return doc.span(first, phrase.joined_last) if ahead and outside and phrase is not None else None


def _who_is_to(doc: Doc, one: Proposition, clause: Clause, attribution: Attribution | None) -> Span | None:
    """Return who is to do what an infinitive names: whoever is asked, or the source; None if that is told elsewhere."""
    asked = clause.antecedent
    if asked is not None and asked.outermost().first == one.pieces[0][0]:
        return doc.span(asked.outermost().first, asked.joined_last)
    if attribution is None:
        return None
    if asked is not None and _are_asked(doc, one.pieces[0][0], asked):
        # "expects Lee and Hill to sing"
        return doc.span(one.pieces[0][0], asked.last)
    told = clause.head if attribution.source_span is None else None
    if told is not None and told.group.passive and told.phrase is not None:
        return doc.span(told.phrase.first, told.phrase.joined_last)
    return attribution.source_span


def _are_asked(doc: Doc, first: int, asked: Phrase) -> bool:
    """Say whether a list that begins at a token ends with a phrase: ``Lee, Hill and Park``."""
    if not is_person(doc, asked) or not first < asked.first or doc.chunks[doc.chunk_at(first)].kind != PHRASE:
        return False
    kinds = [chunk.kind for chunk in doc.chunks_in(first, asked.last)]
    return set(kinds) <= _LISTING and kinds[-2] == COORDINATOR and PREPOSITION not in kinds


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
    return _whole(doc, named, named.last)


def _before_or_whole(doc: Doc, root: Clause, phrase: Phrase) -> Span:
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
        return doc.span(max(root.first, _first_joined(doc, phrase.outermost())), named[1])
    ceiling = named[1] if named else phrase.last
    if root.existential and doc.after(phrase.joined_last - 1).lower == "of":
        # "There was a lack of water in the town."
        tied = doc.chunks[doc.chunk_at(phrase.joined_last + 1)].phrase
        ceiling = tied.last if tied is not None and tied.first == phrase.joined_last + 1 else ceiling
    whole = _whole(doc, phrase, ceiling)
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


def _acts(doc: Doc, clause: Clause, first: int) -> Span | None:
    """Return who is said to do what "of" or "for" ties to them, where a claim begins with them: ``him of lying``."""
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if phrase is None or phrase.first != first or clause.group.first <= phrase.last:
        return None
    last = max(phrase.joined_last, phrase_end(doc, phrase, clause.group.first))
    verb = clause.group.first - (doc.before(clause.group.first).lower == "not")
    linked = last == verb - 1 and doc.tokens[last].lower in _LINKS
    return doc.span(first, last) if linked else None


def _blamed(doc: Doc, first: int, attribution: Attribution | None) -> Span | None:
    """Return who is blamed, where a claim begins with them and a quotation says for what: ``accused him of “theft”``."""
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if attribution is None or attribution.mode != "mixed" or phrase is None or phrase.first != first:
        return None
    link = doc.tokens[phrase.joined_last]
    after = doc.after(link.i + (doc.after(link.i).tag == "DT"))
    quoted = link.lower in _LINKS and after.tag == "``"
    return doc.span(first, phrase.joined_last) if quoted and only_judges(doc, attribution) else None


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


def _whole(doc: Doc, phrase: Phrase, ceiling: int) -> Span:
    """Return a phrase with what it is a part of, what is joined to it and what follows it, to token `ceiling` at most."""
    outer = phrase.outermost()
    last = max(phrase.joined_last, phrase_end(doc, outer, max(ceiling, phrase.last)))
    if outer.last == last < len(doc.tokens) and doc.tokens[last].lower == "of" and doc.after(last).tag == "PRP":
        # "One of them, a boy of 12, died."
        last += 2
    return doc.span(_first_joined(doc, outer), last)


def _first_joined(doc: Doc, phrase: Phrase) -> int:
    """Return where a phrase begins, or the one that "and" joins it to: ``Kole and Beck``."""
    before = doc.chunks[phrase.place - 2].phrase if phrase.place > 1 else None
    joined = (
        before is not None and doc.chunks[phrase.place - 1].kind == COORDINATOR and before.joined_last == phrase.last
    )
    return before.first if joined and before is not None else phrase.first


def _predicated(doc: Doc, first: int, attribution: Attribution | None) -> Span | None:
    """Return what a cue says something of, where a content begins with it: ``calls it the end``, ``sees it as a way to save``."""
    phrase = doc.chunks[doc.chunk_at(first)].phrase
    if phrase is None or phrase.first != first or attribution is None or attribution.mode == "direct":
        return None
    if doc.tokens[phrase.head].lower in _REFLEXIVE:
        # "calls herself a poet": whoever does so is what is said to be one.
        return attribution.source_span
    if called(doc, attribution, phrase):
        return doc.span(first, phrase.joined_last)
    if puts_at(doc, attribution, phrase):
        return doc.span(first, amount_at(doc, phrase, doc.token_at(attribution.content[-1].end - 1) + 1))
    last = max(phrase.joined_last, phrase_end(doc, phrase, doc.token_at(attribution.content[-1].end - 1) + 1))
    seen = (i for i in range(phrase.last, last) if doc.tokens[i].lower == "as" and doc.before(i).lower != "such")
    last = next(seen, last)
    return doc.span(first, last) if doc.after(last - 1).lower == "as" else None


def _seen_as(doc: Doc, one: Proposition, attribution: Attribution | None) -> Span | None:
    """Return what is seen as something: ``the plan as a threat``, ``a plan that she sees as a threat``."""
    first = one.pieces[0][0]
    chunks = doc.chunks_in(first, one.pieces[-1][1])
    opens = doc.tokens[first].lower == "as"
    if not opens and any(doc.tokens[chunk.first].lower == "as" for chunk in chunks):
        phrase = next((chunk.phrase for chunk in chunks if chunk.kind == PHRASE), None)
        return _whole(doc, phrase, phrase.last) if phrase is not None else None
    if not opens or attribution is None or attribution.cue_span is None:
        return None
    cue = doc.verbs_in(doc.token_at(attribution.cue_span.start), doc.token_at(attribution.cue_span.end - 1) + 1)
    told = next((clause for clause in cue if clause.antecedent is not None), None)
    if told is None or told.antecedent is None:
        return None
    # "sent to a camp in Selm, which the church sees as a retreat": the camp.
    phrase = described_by(doc, told, told.antecedent) if told.kind == "relative" else told.antecedent
    return doc.span(phrase.first, phrase.joined_last)
