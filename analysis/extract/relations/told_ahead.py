"""A rise or a fall that one sentence tells, with its two levels in the next: "Thefts fell. There were 310, compared with 402 in 2022"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Relation
from analysis.extract.relations.about import nouns_between, untold
from analysis.extract.relations.alike import akin_nouns, is_bare
from analysis.extract.relations.nearby import Mention, Passage, within
from analysis.extract.relations.operands import pairs
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import ends_with, lead, says, sentence_words, tail
from analysis.text.clauses import Clause
from analysis.text.wordforms import lemma

_WAYS = {"more": ("rose", "moved up"), "less": ("fell", "moved down")}
_NEAR = 4


def told_ahead(passage: Passage) -> Iterator[Relation]:
    """Yield the two levels of a sentence that the one before it says have risen or fallen."""
    for sentence in sorted({one.sentence for one in passage.mentions} - {0}):
        told = _told(passage, sentence - 1)
        there = pairs(passage, sentence, sentence, None) if told is not None else []
        if told is None or len(there) != 1:
            continue
        clause, sense = told
        after, before = there[0]
        if _is_of_the_year_before(passage, before) and _is_what_moved(passage, clause, after):
            roles = (("before", before.place), ("after", after.place))
            yield stated(passage, "change: which way", roles, sense)


def _told(passage: Passage, sentence: int) -> tuple[Clause, str] | None:
    """Return the clause of a sentence that tells a movement without a number, and which way; None if none or several do."""
    doc, said = passage.doc, sentence_words(passage, sentence)
    ways = [sense for sense, kinds in _WAYS.items() if any(says(kind, said) for kind in kinds)]
    unsure = any(says(kind, said) for kind in ("no movement", "foretold", "will be"))
    if len(ways) != 1 or unsure or within(passage, sentence, sentence):
        return None
    here = doc.sentences[sentence]
    clauses = [
        each
        for each in doc.verbs_in(here.first, here.last)
        if each.phrase is not None
        and not each.group.negated
        and not each.group.modal
        and each.kind == "main"
        and _moves(passage, each, _WAYS[ways[0]])
    ]
    return (clauses[0], ways[0]) if len(clauses) == 1 else None


def _moves(passage: Passage, clause: Clause, kinds: tuple[str, ...]) -> bool:
    """Say whether the verb of a clause is one of movement: "fell", "were down"."""
    tokens = passage.doc.tokens
    last = clause.group.last
    verb = " ".join(token.lower for token in tokens[last - 1 : last + 1])
    return any(says(kind, f" {tokens[last - 1].lower} ") or says(kind, f" {verb} ") for kind in kinds)


def _is_of_the_year_before(passage: Passage, before: Mention) -> bool:
    """Say whether a level is set against the other as that of the year before: "compared with 402 a year earlier"."""
    said = lead(passage, before)
    compared = ends_with("from before", said) or said.endswith(" , after ") or said.strip() == "after"
    return compared and says("earlier behind", f" {' '.join(tail(passage, before).split()[:_NEAR])} ")


def _is_what_moved(passage: Passage, clause: Clause, after: Mention) -> bool:
    """Say whether a level is of what a clause tells: it counts that, or leaves out its noun and nothing new is named before it."""
    doc = passage.doc
    first, here = doc.sentences[after.sentence].first, doc.sentences[after.sentence - 1]
    phrase = clause.phrase
    subject = {lemma(token.lower) for token in doc.tokens[phrase.first : phrase.last]} if phrase is not None else set()
    noun = (after.figure.unit or "").rpartition(" ")[2]
    counts = is_bare(after.figure) or any(akin_nouns(noun, each) for each in subject)
    return counts and not untold(passage, nouns_between(passage, first, after.first), here.first, here.last)
