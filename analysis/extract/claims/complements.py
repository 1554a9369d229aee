"""Whether a clause completes a word, or only seems to: “a plan that he made”, “leave if it rains”."""

from __future__ import annotations

from analysis.extract.claims.signatures import signature
from analysis.lexicon import words
from analysis.text.chunks import PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import small_words
from analysis.text.wordforms import lemma, word_form

_COMPLEMENTS = frozenset({"that", "bare", "infinitive", "participle", "base", "wh"})
_ASKING = small_words("asking")
_UNTOLD = small_words("untold")
_EXCEPTING = small_words("excepting")
_ABLE = frozenset({"can", "could"})


def is_complement(doc: Doc, clause: Clause, head: Clause) -> bool:
    """Say whether a clause completes a word; also one after "that" or "if" that seems to describe or to set a condition."""
    if clause.kind == "base" and doc.before(clause.first).tag == "CC":
        return False
    if clause.group.form == "participle":
        return False
    if clause.kind == "infinitive" and doc.before(clause.first).lower in _EXCEPTING:
        # "will not discuss it, except to say": it is said.
        return False
    if clause.kind in _COMPLEMENTS:
        opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
        return not (clause.kind == "that" and opener == "if" and _asks(doc, clause, head) is False)
    opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
    if clause.kind == "relative" and opener == "that" and clause.phrase is not None:
        noun = doc.before(clause.opener)
        if _lacks_object(doc, clause):
            # "a plan that he made in May"
            return False
        return clause.phrase.first != clause.opener and signature(lemma(noun.lower), "that") is not None
    return clause.kind == "adverbial" and opener == "if" and _asks(doc, clause, head)


def _lacks_object(doc: Doc, clause: Clause) -> bool:
    """Say whether the verb of a clause needs an object and has none: that is the noun before "that"."""
    needs = clause.group.lemma in words("needing_objects", "verb") and not clause.group.passive
    after = doc.after(clause.group.last - 1)
    # "no sign that he was planning to leave"
    to_do = after.tag == "TO" and doc.after(after.i).tag == "VB"
    return needs and not to_do and after.tag in ("IN", ".", ",", "TO", "RB")


def _asks(doc: Doc, clause: Clause, head: Clause) -> bool:
    """Say whether "if" stands after a word of asking or not knowing: ``It is unclear if the dam leaked``, ``asked if it leaked``."""
    untold = (
        head.group.negated
        or head.kind == "infinitive"
        or head.group.modal in _ABLE
        or (bool(head.group.modal) and _is_thing(doc, head.phrase))
    )
    asking = head.group.lemma in _ASKING or (untold and head.group.lemma in _UNTOLD)
    if asking and head.group.last <= clause.first:
        between = doc.chunks_in(head.group.last, clause.first)
        asked = [chunk.phrase for chunk in between if chunk.kind != PREPOSITION]
        untimed = [phrase for phrase in asked if phrase is None or not phrase.temporal]
        return clause.kind == "that" or (None not in untimed and len(untimed) < 2)
    return signature(doc.before(clause.opener).lower, "that") is not None and clause.opener > head.group.first


def _is_thing(doc: Doc, phrase: Phrase | None) -> bool:
    """Say whether a subject is a thing that tells, and nobody who speaks: ``Time will tell if``, ``The count will show if``."""
    head = doc.tokens[phrase.head] if phrase is not None else None
    known = word_form(head.lower) if head is not None else None
    return head is not None and head.tag in ("NN", "NNS") and (known is None or known.what not in ("person", "group"))
