"""A quantity in its clause: what measures and owners are read from."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from analysis.extract.figures.kinds import Kind
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity
from analysis.lexicon import rows, words
from analysis.text.chunks import BREAK, OPENER
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NOUNS

# Whoever says or finds a number does not have it: "a survey found 54% for".
TELLING = frozenset(
    row["cue"] for row in rows("cue_verbs") if "that" in row["frames"].split() and row["class"] != "belief"
)
_EXPECTING = words("measures", "word", kind="expecting")
_SUMS = words("measures", "word", kind="sum")
_AHEAD = 12


class Place(NamedTuple):
    """A quantity in its clause: the clause of the verb before it."""

    line: Line
    quantity: Quantity
    kind: Kind
    verb: Clause | None

    @property
    def token(self) -> int:
        return self.line.words[self.quantity.first].i

    @property
    def acts(self) -> Clause | None:
        """The clause that the quantity is the subject of."""
        phrase = self.line.phrase(self.quantity.first)
        near = self.line.doc.verbs_in(phrase.last, phrase.last + _AHEAD) if phrase is not None else ()
        return next((clause for clause in near if _is_of(clause.phrase, phrase)), None)


def _is_of(subject: Phrase | None, phrase: Phrase | None) -> bool:
    """Say whether a phrase is a subject, or is joined to it: "he and two others left"."""
    if subject is None or phrase is None:
        return False
    return subject is phrase or subject.last <= phrase.first < subject.joined_last


@cache
def named(kind: str) -> dict[str, str]:
    """Return the words of one kind in ``lexicon/measures.csv``, each with the name that it gives.

    Examples
    --------
    >>> named("adjective")["long"]
    'length'
    """
    return {row["word"]: row["name"] for row in rows("measures") if row["kind"] == kind}


def joins(doc: Doc, verb: Clause) -> bool:
    """Say whether "and" or "but" stands right before a participle, or the second verb of a modal, that nothing is the subject of."""
    if verb.finite or doc.before(verb.group.first).tag != "CC":
        return False
    if doc.tokens[verb.group.head].tag != "VB":
        return doc.tokens[verb.group.head].tag == "VBN"
    # "Will cost £14m and save £9m", but not "told it to pay £5m and hire 40 nurses".
    first = doc.sentence_at(doc.tokens[verb.group.first].start).first
    before = doc.verbs_in(first, verb.group.first)
    return verb.group.form == "base" and bool(before) and bool(before[-1].group.modal)


def subject_of(doc: Doc, verb: Clause) -> Phrase | None:
    """Return whatever does a verb: what a relative pronoun stands for, in "the fund, which lost $5m"."""
    phrase = verb.phrase
    if phrase is None and joins(doc, verb):
        # "Rose by 3%, but declined by 2%", where the second is taken for a participle.
        first = doc.sentence_at(doc.tokens[verb.group.first].start).first
        finite = [clause.phrase for clause in doc.verbs_in(first, verb.group.first) if clause.finite]
        return finite[-1] if finite else None
    if phrase is None and verb.kind == "participle" and verb.antecedent is not None:
        # "A bad year, with revenue dipping 1.3%".
        i, gerund = verb.antecedent.preposition, doc.tokens[verb.group.head].tag == "VBG"
        return verb.antecedent if gerund and i >= 0 and doc.tokens[i].lower == "with" else None
    if phrase is not None and phrase.preposition >= 0:
        # "The rate on the $4m of debt after the sale is 3%": the sale is nothing.
        outer = phrase.outermost()
        return outer if outer.preposition < 0 else None
    stands = phrase is not None and verb.kind == "relative" and doc.tokens[phrase.head].tag not in NOUNS
    antecedent = verb.antecedent
    if (
        stands
        and antecedent is not None
        and antecedent.host is not None
        and doc.tokens[verb.group.first].lower == "are"
    ):
        # "Stakes in Selm, which are worth $5m": not of Selm.
        return antecedent.host if antecedent.host.plural and not antecedent.plural else antecedent
    return antecedent if stands else phrase


def only_expects(doc: Doc, verb: Clause) -> bool:
    """Say whether people only expect or find so much: "analysts had expected 68 cents" is not of the analysts."""
    phrase = subject_of(doc, verb)
    head = doc.tokens[phrase.head] if phrase is not None else None
    return (
        head is not None
        and head.tag in ("NN", "NNS")
        and is_person(singular(head.lower))
        and verb.group.lemma in _EXPECTING
    )


def is_apart(place: Place, verb: Clause) -> bool:
    """Say whether another clause, or "to" between two numbers, stands between a verb and a quantity."""
    line, k = place.line, place.quantity.begin
    chunks = line.doc.chunks_in(verb.group.last, line.words[k].i)
    if any(chunk.kind in (OPENER, BREAK) for chunk in chunks):
        return True
    pair = line.phrase(k - 2) if line.word(k - 1) == "to" else None
    return pair is not None and any(token.tag == "CD" for token in line.doc.tokens[pair.first : pair.last])


def led_by(place: Place) -> int:
    """Return where an amount begins with the "between" of a range, or with an adverb: "a margin of just 126"."""
    line, k = place.line, place.quantity.begin
    k -= place.quantity.ranged and line.word(k - 1) == "between"
    return k - (line.tag(k - 1) == "RB" and line.word(k - 2) in ("of", "at"))


def before_sum(line: Line, k: int) -> int:
    """Return where an amount begins with what only sums it up: "a total of $5m"."""
    if line.word(k - 1) != "of" or line.word(k - 2) not in _SUMS:
        return k
    k -= 2
    while line.tag(k - 1) in ("JJ", "VBN", "NN"):
        k -= 1
    return k - (line.word(k - 1) == "a")
