"""Speakers: which noun phrase of a sentence is the source of a cue."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.extract.attributions.bidden import (
    begun_behind,
    is_bidden,
    is_told_of,
    joined_gerund,
    of_blamed,
    of_moved,
    opens_sentence,
    within_said,
)
from analysis.extract.attributions.cues import Cue, verb_entries
from analysis.extract.attributions.issued import phrase_beside, sent_before
from analysis.extract.attributions.relatives import called_so, described, is_somebody, is_thing
from analysis.extract.attributions.setting import Setting, quotation_at
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.extents import Range, before_verb, phrase_end
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADVERBS, FINITE, NOUNS, small_words

# Words behind several sources that are none of them: "the mayor and the bishop both said".
_OF_ALL = small_words("of all")
_BETWEEN = small_words("two before a verb")
_OUTSIDE = frozenset({"main", "aside", "adverbial"})
_JOINING = frozenset({"yet", "still"})
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")


def source_of(setting: Setting, cue: Cue) -> Range | None:
    """Return the source of a cue that stands before it, or that it shares with another verb.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee, who in 2010 said that it would hold, warned of floods, adding that rain would come."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Ann Lee', 'Ann Lee , who in 2010 said that it would hold', 'Ann Lee , who in 2010 said that it would hold']
    """
    found = _source_of(setting, cue, cue.clause) if cue.clause is not None else None
    if found is None:
        return None
    first, last = _outside(setting, cue, found)
    if first == setting.sentence.first and setting.word(first) in _JOINING and last - first > 1:
        # "Yet other councillors said so."
        first += 1
    if first == setting.sentence.first and _CLOCK.fullmatch(setting.word(first)) and last - first > 1:
        # "15.58 Minister defends plan"
        first += 1
    if last - first > 2 and f"{setting.word(last - 2)} {setting.word(last - 1)}" in _BETWEEN and last == cue.first:
        # "The firm at first declined to say."
        last -= 2
    while last - first > 1 and _is_no_part(setting, last - 1, cue):
        last -= 1
    if setting.tag(first) == "WP$" and last - first > 1:
        # "The man whose lawyer said so": the lawyer.
        first += 1
    if setting.tag(last - 1) == "PRP" and setting.tag(first) in ("WRB", "WP"):
        # "Why did you say so?"
        first = last - 1
    return (first, last) if first < last else None


def _outside(setting: Setting, cue: Cue, found: Range) -> Range:
    """Return the source of the clause around a quotation that holds the one found, but not the cue: ``said “I fear it,” adding``."""
    number = setting.inside.get(found[0])
    beside = cue.clause is not None and cue.clause.finite and setting.tag(cue.first - 1) == "''"
    if number is None or setting.inside.get(cue.head) == number or beside:
        return found
    before = (each for each in reversed(setting.clauses) if each.finite and each.group.last <= found[0])
    around = (
        _of_clause(setting, each) for each in before if each.kind in _OUTSIDE and each.group.head not in setting.inside
    )
    return next((outer for outer in around if outer is not None and outer[0] not in setting.inside), found)


def _is_no_part(setting: Setting, i: int, cue: Cue) -> bool:
    """Say whether what ends a source is none of it: an adverb of the cue, "both", the mark of ``Lee “laughed” and said``."""
    # "The woman who started it all"
    of_all = setting.word(i) in _OF_ALL and not (setting.word(i - 1) == "it" and setting.tag(i - 2) in FINITE)
    return _is_adverb_of(setting, i, cue) or of_all or setting.tag(i) == "``"


def _is_adverb_of(setting: Setting, i: int, cue: Cue) -> bool:
    """Say whether an adverb at the end of a source goes with the cue: not that of an aside, ``, who spoke openly, said``."""
    aside = i < cue.first and setting.tag(i + 1) == "," and setting.tag(i - 1) != ","
    return setting.tag(i) in ADVERBS and not aside


def _source_of(setting: Setting, cue: Cue, clause: Clause) -> Range | None:
    quoted = quotation_at(setting, cue.last + (setting.tag(cue.last) == ":")) is not None
    head = clause.head
    # "He let them know that": he told them.
    tells = head is not None and head.group.lemma in small_words("letting") and cue.lemma in small_words("let to")
    acting = phrase_beside(setting, clause) if clause.kind == "base" and not quoted and not tells else None
    if acting is not None and head is not None and acting.preposition < 0:
        # "Let him say so" says nothing; "nearly all Democrats approve" is a verb read as an infinitive.
        return None if acting.first == head.group.last else (acting.first, acting.last)
    goes_on = head is not None and head.group.form == "gerund" and cue.first <= head.group.first
    if cue.form == "verb" and not clause.finite and head is not None and goes_on:
        # "Lee said, going on to say that": whoever goes on.
        return _source_of(setting, replace(cue, form="participle"), head)
    if clause.finite or cue.form == "verb":
        return _of_clause(setting, clause if clause.finite else clause.head or clause)
    sent = sent_before(setting, cue) if cue.form == "participle" else None
    if sent is not None:
        return sent
    noun = phrase_beside(setting, clause)
    if cue.form == "participle" and noun is not None:
        return _issuer(setting, noun) if setting.tag(noun.head) != "PRP" else None
    if cue.form == "infinitive" and is_bidden(setting, clause):
        return None
    beside = joined_gerund(setting, clause) if cue.form == "participle" else None
    if beside is not None:
        return _source_of(setting, replace(cue, first=beside.group.first), beside)
    if cue.form == "participle" and setting.tag(cue.first - 1) == "IN" and _told_within(setting, clause) is not None:
        return _told_within(setting, clause)
    said = within_said(setting, clause) if cue.form == "infinitive" else None
    if said is not None:
        return _of_clause(setting, said) if said.group.tense == "past" and not said.group.modal else None
    return (
        of_moved(setting, clause)
        or of_blamed(setting, clause)
        or of_sayer(setting, clause)
        or _earlier(setting, cue)
        or _of_main(setting, clause)
    )


def _of_clause(setting: Setting, clause: Clause) -> Range | None:
    """Return the subject of a clause, with what describes it; that of the verb it is joined to, or what "who" stands for."""
    # "He said the two met and decided to stay", "had met and had asked for it": they did.
    own = clause.group.lemma in words("cue_verbs", "cue", **{"class": "intention"}) or clause.group.perfect
    # "He told us she knew of it and thought it was late": she thought so.
    believes = clause.group.lemma in words("cue_verbs", "cue", **{"class": "belief"})
    while clause.sibling is not None and clause.phrase is clause.sibling.phrase:
        clause = clause.sibling
        inner = own or (believes and clause.group.lemma in verb_entries())
        outer = clause.head if clause.kind in ("that", "bare") and not inner else None
        said = setting.source_of_verb.get(clause.group.head) or (outer and setting.source_of_verb.get(outer.group.head))
        if said:
            return said
    phrase = clause.phrase
    if phrase is None:
        return None
    if clause.opener == phrase.first and clause.kind == "relative" and setting.tag(clause.opener) != "WP$":
        called = called_so(setting, clause)
        if called is not None:
            return called.outermost().first, called.last
        told = antecedent(setting, clause)
        return (described(setting, clause, clause.antecedent).first, told[1]) if told and clause.antecedent else None
    return before_verb(setting.doc, clause)


def antecedent(setting: Setting, clause: Clause) -> Range | None:
    """Return what a relative pronoun stands for, without the comma before it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The plan, which was praised by two mayors, failed."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['The plan']
    """
    if clause.antecedent is None:
        return None
    first = clause.antecedent.outermost().first
    end = clause.opener
    if setting.tag(end - 1) == "CC":
        # "A group which was founded in May and which says so"
        beside = (each.opener for each in setting.clauses if each.kind == "relative" and each.head is clause.head)
        end = next((opener for opener in beside if clause.antecedent.last <= opener < end), end)
    while end > first and (setting.tag(end - 1) in (",", ":") or setting.word(end - 1) == "("):
        end -= 1
    return first, end


def _issuer(setting: Setting, named: Phrase) -> Range | None:
    """Return whose words a participle after a noun tells: who ``released a statement saying``, else the noun's own."""
    doc = setting.doc
    # "The share of voters saying so": the voters.
    recorded = setting.word(named.outermost().head) in small_words("recording")
    counted = (recorded or is_thing(setting, named.outermost())) and is_somebody(setting, named)
    own = (named.first if counted else named.outermost().first, named.last)
    if not any(
        token.lower in words("bodies", "noun", kind="document") for token in doc.tokens[named.first : named.last]
    ):
        return own
    issuing = words("issuing", "verb")
    verbs = [clause for clause in setting.clauses if clause.group.last <= named.first]
    issued = verbs[-1] if verbs else None
    if issued is None or issued.group.lemma not in issuing or issued.group.last < own[0] - 1:
        return own
    return _of_clause(setting, issued) or own


def of_sayer(setting: Setting, clause: Clause) -> Range | None:
    """Return the subject of the verb of saying, within what is said, that a participle goes with: ``She said he objected, warning``."""
    head = clause.head
    while head is not None and not head.finite:
        head = head.head
    if (
        head is None
        or head.kind not in ("bare", "that")
        or clause.group.form != "gerund"
        or clause.first < head.group.last
    ):
        return None
    objects = head.group.lemma in words("objecting", "verb") and not (head.group.passive or head.group.negated)
    return _of_clause(setting, head) if objects else None


def _earlier(setting: Setting, cue: Cue) -> Range | None:
    """Return the source of the cue before, which a participle or an infinitive shares: ``Lee said so, adding that``."""
    comma = setting.tag(cue.first - 1) == ","
    adds = comma and cue.cue_class == "speech" and cue.form == "participle"
    for other, source in reversed(setting.sources):
        if _begun_between(setting, other, cue):
            # "Lee said it was late; an official laughed, saying": the official.
            return None
        clause = other.clause
        related = clause is not None and clause.kind == "relative" and comma
        # "… helped it, an official said, adding": what stands right before the comma is no part of what is said.
        behind = adds and not related and other.last < cue.first - 1
        if adds and other.form == "participle" and setting.tag(other.first - 1) in NOUNS:
            # "slammed a suit by a clerk alleging fraud, calling it a lie": the clerk is only described.
            continue
        if behind and clause is not None and is_told_of(setting, clause):
            continue
        if not related and not (opens_sentence(setting, other) and not opens_sentence(setting, cue)):
            return source
    return None


def _begun_between(setting: Setting, other: Cue, cue: Cue) -> bool:
    """Say whether a main clause with a subject of its own begins behind a semicolon between two cues."""
    marks = [i for i in range(other.last, cue.first) if setting.word(i) == ";" and i not in setting.inside]
    return any(
        clause.kind == "main" and clause.phrase is not None and marks[-1] < clause.first < cue.first
        for clause in setting.clauses
        if marks and clause.finite
    )


def _told_within(setting: Setting, clause: Clause) -> Range | None:
    """Return the subject of the clause, within what is said, whose noun a gerund goes with: ``said Roe had a part in denying it``."""
    head = clause.head
    while head is not None and not head.finite:
        head = head.head
    within = head is not None and head.kind in ("that", "bare") and head.group.first < clause.group.first
    return _of_clause(setting, head) if head is not None and within else None


def _of_main(setting: Setting, clause: Clause) -> Range | None:
    """Return the subject of the clause that a participle or an infinitive belongs to."""
    head = clause.head
    while head is not None and (not head.finite or _of_thing(setting, head, clause)):
        head = head.head
    head = begun_behind(setting, clause) or head
    if head is None or head.phrase is None:
        return None
    if head.phrase.first > clause.group.first:
        if clause.kind == "infinitive" and "," not in map(setting.tag, range(clause.group.first, head.phrase.first)):
            # "To say that it is a risk is wrong."
            return None
        return head.phrase.first, phrase_end(setting.doc, head.phrase, setting.last)
    while head.kind in ("bare", "that", "contact", "adverbial") and head.head is not None and head.head.finite:
        if head.opener >= 0 and setting.word(head.opener) == "where" and setting.tag(head.opener - 1) in (",", ":"):
            # "At the gate, where workers stood, chanting": it is the workers who chant.
            break
        head = head.head
    head = _outer_sayer(setting, head, clause) or head
    if head.group.first > clause.group.first and head.phrase is not None:
        comma = clause.group.first - (setting.tag(clause.group.first - 1) == ",")
        return head.phrase.outermost().first, comma
    return _of_clause(setting, head)


def _outer_sayer(setting: Setting, head: Clause, clause: Clause) -> Clause | None:
    """Return the outer verb of saying that a participle behind a comma goes with: ``defended the man who built it, saying``."""
    outer = head.head
    while outer is not None and not outer.finite:
        outer = outer.head
    restricts = head.kind == "relative" and setting.tag(head.opener - 1) != ","
    if outer is None or outer.kind != "main" or not restricts or setting.tag(clause.group.first - 1) != ",":
        return None
    entry = verb_entries().get(outer.group.lemma)
    return outer if entry is not None and entry[0] == "speech" else None


def _of_thing(setting: Setting, head: Clause, clause: Clause) -> bool:
    """Say whether a participle behind a comma only seems to go with a thing: ``praised a bridge that links them, adding``."""
    thing = head.kind == "relative" and head.antecedent is not None and is_thing(setting, head.antecedent)
    return thing and clause.group.form == "gerund" and setting.tag(clause.group.first - 1) == ","
