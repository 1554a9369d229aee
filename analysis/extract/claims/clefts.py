"""Clefts: what "it is" puts in front, and the clause behind it that tells of it: ``It was the board that sold the mill``."""

from __future__ import annotations

from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES
from analysis.text.wordforms import word_form

_OPENING = frozenset({"who", "that"})


def cleft(doc: Doc, clause: Clause) -> Clause | None:
    """Return the clause that tells of what "it is" puts in front, None if a clause is no cleft.

    A name, a pronoun, a bare plural, or somebody; "It was a mill that burned" may as well say what it was.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("It was the board that sold the mill. It is a plan that works."))
    >>> [doc.tokens[told.group.head].text for clause in doc.verbs if (told := cleft(doc, clause))]
    ['sold']
    """
    phrase = clause.phrase
    if clause.group.lemma != "be" or phrase is None or doc.tokens[phrase.head].lower != "it":
        return None
    for inner in clause.inner:
        led = inner.kind == "relative" and inner.opener >= 0 and doc.tokens[inner.opener].lower in _OPENING
        named = inner.antecedent.outermost() if led and inner.antecedent is not None else None
        if named is not None and inner.opener == inner.first and _is_foremost(doc, clause, inner, named):
            return inner
    return None


def _is_foremost(doc: Doc, clause: Clause, inner: Clause, named: Phrase) -> bool:
    """Say whether a noun stands right behind "it is", its clause right behind it, and is one that only a cleft puts there."""
    near = named.first == clause.group.last and doc.before(inner.opener).i < named.joined_last
    head, first = doc.tokens[named.head], doc.tokens[named.first]
    known = word_form(head.lower)
    somebody = known is not None and known.what in ("person", "group") and first.lower == "the"
    return near and (head.tag in NAMES or head.tag == "PRP" or somebody or (head.tag == "NNS" and first.i == head.i))


def told_of(clause: Clause) -> Phrase | None:
    """Return whom the clause of a cleft tells of: what is put in front, or its own subject: ``It was Lee that they met``."""
    own = clause.phrase
    return clause.antecedent if own is None or own.first == clause.opener else own
