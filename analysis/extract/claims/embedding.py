"""What a clause is embedded in: the word that takes it, and as what it stands under all of them."""

from __future__ import annotations

from typing import NamedTuple

from analysis.extract.claims.level import manner_of, negator_before
from analysis.extract.claims.signatures import UNLISTED, Signature, Standing, projected, signature
from analysis.extract.claims.takenback import called_false, taken_back
from analysis.lexicon import words
from analysis.text.chunks import PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ADJECTIVES, ADVERBS, AUXILIARIES, NOUNS, small_words
from analysis.text.wordforms import lemma, word_form

_COMPLEMENTS = frozenset({"that", "bare", "infinitive", "participle", "base", "wh"})
_LINKS = small_words("noun link")
_MARKS = frozenset({"``", "''"})
_PASSED = _MARKS | ADVERBS | {"TO"}
# Before these, a clause is itself the subject: "Whether it will hold is unclear".
_NO_NOUN = frozenset({"", ",", ".", ":", "``"})
_ASKING = small_words("asking")
_UNTOLD = small_words("untold")
_BESIDE = small_words("beside the verb")
_EXCEPTING = small_words("excepting")
_ABLE = frozenset({"can", "could"})
_TAKING_BOTH = small_words("object and to")
_FORESEEN = frozenset({"would", "'d", "may", "might", "could"})
_COPULAS = small_words("copula")
# A clause within a clause within a clause …: no reader goes further up.
_FARTHEST = 8


class Governor(NamedTuple):
    """The word that takes a clause: its place, its signature there, and what kind of word it is."""

    word: int
    signature: Signature
    kind: str


def form_of(doc: Doc, clause: Clause) -> str:
    """Name the form of a clause as the lexicon of signatures does: that, to, ing, or base (``that she resign``)."""
    group, head = clause.group, clause.head
    if clause.kind == "base" and head is not None and head.finite and doc.before(clause.first).tag == "CC":
        # "suggested that she would resign and leave"
        return form_of(doc, head)
    if group.form in ("infinitive", "base"):
        marked = doc.before(group.first).tag in _MARKS and doc.before(group.first - 1).tag == "TO"
        return "to" if group.form == "infinitive" or marked else "base"
    if not clause.finite:
        return "ing"
    verb, phrase = doc.tokens[group.first], clause.phrase
    singular = phrase is not None and not phrase.plural and doc.tokens[phrase.head].lower not in ("i", "you")
    proposed = head is not None and head.group.lemma in small_words("proposing")
    present = verb.tag == "VBP" and verb.lower != "are" and (singular or (proposed and verb.lower not in AUXILIARIES))
    # "asked that the board close it"
    present = present or (verb.tag == "VB" and clause.kind == "that")
    return "base" if (verb.lower == "be" and not clause.inverted) or present else "that"


def governor(doc: Doc, clause: Clause) -> Governor | None:
    """Return the word that takes a clause as its complement, None if none does.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("There is no evidence that the firm failed to pay."))
    >>> [doc.tokens[taken.word].text for clause in doc.verbs if (taken := governor(doc, clause))]
    ['evidence', 'failed']
    """
    head = clause.head
    if head is None or not _is_complement(doc, clause, head):
        return None
    elder = _joined_to(doc, clause, head)
    if elder is not None:
        return governor(doc, elder)
    form = form_of(doc, clause)
    if clause.kind == "that" and clause.last <= head.group.first and doc.before(clause.first).tag in _NO_NOUN:
        return Governor(clause.opener, UNLISTED, "noun")
    i, linked = _word_before(doc, clause, form)
    tag = doc.tokens[i].tag
    if form == "ing" and doc.tokens[i].lower in _BESIDE:
        # "was dismissed after sharing it": when, and not what.
        return None
    if tag in NOUNS and _is_adverb(doc, clause.first - 1):
        return _verb_of(doc, head, form) if form == "that" else None
    if tag in NOUNS and i != head.group.head:
        noun = _noun_of(doc, clause, head, form, i)
        if noun is not None:
            return noun
    elif (tag in ADJECTIVES or tag == "VBN") and head.group.last <= i:
        adjective = _adjective_of(doc, form, i)
        if adjective is not None or form != "ing":
            return adjective
    apart = form != "that" and tag == ","
    if apart or clause.first < head.group.first or (form == "ing" and tag in NOUNS and not linked):
        return None
    if form == "to" and i < head.group.last and (known := of_verb(doc, head, "straight to")) is not None:
        return Governor(head.group.head, known, "verb")
    beyond = _beyond_aside(doc, clause, head) if form == "that" and tag == "," else None
    return beyond or _verb_of(doc, head, form)


def _beyond_aside(doc: Doc, clause: Clause, head: Clause) -> Governor | None:
    """Return the noun or adjective that takes a clause over what stands between commas: ``no evidence, he said, that it leaked``."""
    named = [phrase for phrase, _ in head.after if phrase.last <= clause.first]
    named += [head.phrase] if head.existential and head.phrase is not None else []
    for phrase in named:
        known = signature(lemma(doc.tokens[phrase.head].lower), "that")
        if known is not None:
            return Governor(phrase.head, known, "noun")
    described = doc.after(head.group.last - 1)
    known = signature(described.lower, "that") if described.tag in ADJECTIVES else None
    return Governor(described.i, known, "adjective") if known is not None else None


def _joined_to(doc: Doc, clause: Clause, head: Clause) -> Clause | None:
    """Return the clause of "that" or "whether" before which "and" and that word stand: ``any hint that it failed or that it leaked``."""
    if clause.kind != "that" or not clause.joined or clause.opener < 0:
        return None
    opener = doc.tokens[clause.opener].lower
    alike = (each for each in reversed(head.inner) if each.kind == "that" and each.group.head < clause.group.head)
    return next((each for each in alike if each.opener >= 0 and doc.tokens[each.opener].lower == opener), None)


def _word_before(doc: Doc, clause: Clause, form: str) -> tuple[int, bool]:
    """Return the word before a clause that may take it, small words left out; and whether a preposition links the two."""
    i = clause.first - 1
    while i > 0 and (doc.tokens[i].tag in _PASSED or doc.tokens[i].lower in ("not", "never")):
        i -= 1
    time = doc.chunks[doc.chunk_at(i)].phrase
    if time is not None and time.temporal and form == "that":
        # "no evidence on Friday that …"
        i = (time.preposition if time.preposition >= 0 else time.first) - 1
    linked = doc.tokens[i].lower in _LINKS
    return i - (form == "ing" and linked), linked


def _is_adverb(doc: Doc, i: int) -> bool:
    return doc.tokens[i].tag in ADVERBS and doc.tokens[i].lower != "not"


def _noun_of(doc: Doc, clause: Clause, head: Clause, form: str, i: int) -> Governor | None:
    """Return the noun `i` if it takes a clause: it is listed, or the clause is no part of the verb behind it."""
    known = (called_false(doc, i) if form == "that" else None) or signature(lemma(doc.tokens[i].lower), form)
    if form == "to" and i == doc.chunks[doc.chunk_at(i)].first and doc.before(i).tag == "IN":
        # "in order to", "under pressure to": no more than how something is done.
        return None
    if form == "that" and clause.opener < 0 and known is not None and known.affirmed in ("prediction", "demand"):
        # "the plan he lost"
        return None
    if form == "to" and head.group.lemma in _TAKING_BOTH and doc.chunks[doc.chunk_at(i)].first == head.group.last:
        # "expects orders to rise": they are what is expected to.
        return None
    person = word_form(doc.tokens[i].lower)
    if form == "ing" and person is not None and person.what == "person":
        # "an advocate for selling the mill"
        return None
    takes = known is not None or (form == "that" and clause.first < head.group.first)
    return Governor(i, known or UNLISTED, "noun") if takes else None


def _adjective_of(doc: Doc, form: str, i: int) -> Governor | None:
    """Return the adjective `i` if it takes a clause: it is listed, or "that" opens the clause; not "made sure to lock it"."""
    if form == "to" and lemma(doc.before(i).lower) == "make":
        return None
    known = signature(doc.tokens[i].lower, form)
    return Governor(i, known or UNLISTED, "adjective") if known is not None or form == "that" else None


def _verb_of(doc: Doc, head: Clause, form: str) -> Governor:
    known, says = of_verb(doc, head, form), head.group.lemma in words("cue_verbs", "cue")
    back = taken_back(doc, head) if known is not None or says else None
    return Governor(head.group.head, back or known or UNLISTED, "verb")


def _is_complement(doc: Doc, clause: Clause, head: Clause) -> bool:
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


def of_verb(doc: Doc, clause: Clause, form: str) -> Signature | None:
    """Return the signature of a clause's verb, with its particle if it has one: "had" before "have", "be said" before "say"."""
    head, base = clause.group.head, clause.group.lemma
    if form == "straight to" and base == "have" and clause.group.modal in _FORESEEN:
        # "would have to buy gas": it is foreseen, and nobody demands it.
        return None
    particle = doc.after(clause.group.last - 1).lower
    passive = (f"be {base}",) if clause.group.passive else ()
    # "a report is fabricated that", but not "fabricated the report": of a verb that acts, only "had" has a row of its own.
    formed = clause.group.passive or clause.group.progressive or base == "have"
    tries = (*passive, f"{base} {particle}", doc.tokens[head].lower if formed else base, base)
    return next(filter(None, (signature(word, form) for word in tries)), None)


def standing(doc: Doc, clause: Clause, until: int = 0, depth: int = 0) -> Standing:
    """Return as what a clause is put forward, under all that it is embedded in within its sentence.

    Its words count from its subject on, to its verb or to token `until`, where what it takes begins.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("He did not rule out that it would fail. It is false to say that it broke."))
    >>> [standing(doc, clause).modality for clause in doc.verbs]
    ['asserted', 'possible', 'asserted', 'denial', 'denial']
    """
    verbless = clause.group.first < 0
    phrase, first = clause.phrase, clause.first if verbless else clause.group.first
    if clause.sibling is None and phrase is not None and phrase.first < first:
        first = phrase.outermost().first
    first -= doc.before(first).lower in ("not", "never")
    until -= doc.before(until).lower in ("not", "never")
    tokens = range(first, max(until, clause.group.last))
    return manner_of(doc, clause, tokens, under(doc, clause, depth))


def under(doc: Doc, clause: Clause, depth: int = 0) -> Standing:
    """Return the standing that a clause has by what it is embedded in alone."""
    head, taken = clause.head, governor(doc, clause)
    if head is None or taken is None or depth > _FARTHEST:
        return Standing()
    return step(doc, clause, head, taken, standing(doc, head, clause.first, depth + 1))


def step(doc: Doc, clause: Clause, head: Clause, taken: Governor, outer: Standing) -> Standing:
    """Return the standing of a clause under the one that it is embedded in, whose own standing is `outer`."""
    if taken.kind == "noun":
        return _of_noun(doc, head, taken, outer)
    if taken.signature.affirmed == "keep" and outer.modality == "denial":
        above = governor(doc, head)
        if above is not None and above.kind == "adjective":
            return outer
    opener = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
    if opener in ("whether", "if") and taken.signature.affirmed == "keep":
        return outer._replace(negative=False).put("open")
    return projected(outer, taken.signature)


def _of_noun(doc: Doc, head: Clause, taken: Governor, outer: Standing) -> Standing:
    """Return the standing of the clause of a noun: "no evidence that", "the rumour that … is untrue", "denied claims that"."""
    negated = negator_before(doc, taken.word)
    before = taken.word < head.group.first
    said = predicate_of(doc, head) if before else of_verb(doc, head, "that")
    if said is not None and (before or said.affirmed == "denial"):
        return projected(outer, said)
    above = Standing() if before else outer
    return projected(above._replace(negative=above.negative or negated), taken.signature)


def predicate_of(doc: Doc, head: Clause) -> Signature | None:
    """Return the signature of what is said of a noun that stands with its clause before the verb: ``… is untrue``."""
    if head.group.lemma not in _COPULAS:
        return of_verb(doc, head, "that")
    after = range(head.group.last, min(head.last, head.group.last + 4))
    words = (doc.tokens[i] for i in after if doc.tokens[i].tag in ADJECTIVES or doc.tokens[i].tag in NOUNS)
    return next(filter(None, (signature(lemma(word.lower), "that") for word in words)), None)


def of_noun(doc: Doc, clause: Clause, own: Standing) -> Standing:
    """Return the standing of a clause that denies a noun phrase: ``did not rule out a strike``, ``no evidence of fraud``.

    No clause is embedded: the words are in the negative as they stand.
    """
    if not own.negative:
        return own
    known = of_verb(doc, clause, "noun")
    phrases = [phrase for phrase, _ in clause.after]
    if clause.existential and clause.phrase is not None:
        phrases.insert(0, clause.phrase)
    for phrase in phrases:
        if known is None and negator_before(doc, phrase.head) and doc.after(phrase.head).lower == "of":
            known = signature(lemma(doc.tokens[phrase.head].lower), "noun")
    return own if known is None else projected(own, known)._replace(negative=own.negative)
