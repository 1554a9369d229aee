"""Issued documents: the noun phrase that a participle tells the words of."""

from __future__ import annotations

from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.setting import Setting
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.extents import Range
from analysis.text.phrases import Phrase
from analysis.text.wordforms import word_form

# How many words back a document may stand.
_NEAR = 16


def phrase_beside(setting: Setting, clause: Clause) -> Phrase | None:
    """Return the phrase right before a participle: ``a statement saying``."""
    group, phrase = clause.group, clause.antecedent
    if phrase is None or phrase.temporal:
        return None
    adverbs = all(setting.tag(i) == "RB" for i in range(phrase.last, group.first))
    return (
        phrase.outermost() if adverbs and phrase.last < group.first else phrase if phrase.last == group.first else None
    )


def sent_before(setting: Setting, cue: Cue) -> Range | None:
    """Return the document that somebody sent, before what it says: ``a letter the firm sent the council in May saying``."""
    if _is_document(setting, cue.first - 1):
        return None
    issued = False
    for i in range(cue.first - 1, max(setting.sentence.first, cue.first - _NEAR), -1):
        if setting.tag(i) in (",", ":", "``", "''", "CC"):
            return None
        verb = word_form(setting.word(i))
        issues = verb is not None and verb.verb in words("issuing", "verb") and setting.tag(i) in ("VBD", "VBN")
        phrase = setting.doc.chunks[setting.doc.chunk_at(i)].phrase
        if issued and _is_document(setting, i) and phrase is not None and phrase.last == i + 1:
            return phrase.first, phrase.last
        issued = issued or issues
    return None


def _is_document(setting: Setting, i: int) -> bool:
    documents = words("bodies", "noun", kind="document")
    return setting.tag(i) in ("NN", "NNS") and setting.word(i).removesuffix("s") in documents
