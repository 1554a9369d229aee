"""Whom the build of a sentence tells a pronoun to stand for: who is accused, the subject that follows, the same pronoun before."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.mentions import Mention
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import before_verb
from analysis.text.span import Span
from analysis.text.tagsets import small_words
from analysis.text.tokens import Sentence
from analysis.text.wordforms import word_form

_THINGS = frozenset({"document", "data"})
SPEAKERS = small_words("speakers")


def accused(told: Clusters, here: Sentence, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """Return who is accused where the pronoun answers to it, behind a comma: ``accused the firm of fraud, a charge it denies``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann accused the firm of fraud, a charge it denies."))
    >>> told = Clusters(doc, people(doc))
    >>> accused(told, doc.sentences[0], told.read((9, 10)), frozenset({'organisation'})).text
    'the firm'
    """
    doc = told.doc
    place = doc.token_at(mention.span.start)
    clauses = doc.verbs_in(here.first, here.last)
    charges = [each for each in clauses if each.group.lemma in words("accusing", "verb") and not each.group.passive]
    answers = bool(charges) and any(
        clause.phrase is not None and clause.phrase.first == place and clause.kind in ("contact", "relative", "that")
        for clause in clauses
    )
    for clause in charges if answers else ():
        group = clause.group
        if group.last >= place:
            continue
        phrase = doc.chunks[doc.chunk_at(group.last)].phrase
        if phrase is None or phrase.first != group.last:
            continue
        read = told.read((phrase.first, phrase.last))
        parted = any(doc.tokens[i].tag == "," for i in range(phrase.last, place))
        if parted and read.kind not in _THINGS and read.pronoun not in SPEAKERS and fits(read, mention, kinds):
            return read
    return None


def main_subject(told: Clusters, here: Sentence, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """Return the subject that follows a clause with a pronoun: ``Even as they hailed the raid, several officials …``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("As they left, several aides said no."))
    >>> told = Clusters(doc, people(doc))
    >>> main_subject(told, doc.sentences[0], told.read((1, 2)), frozenset({'group'})).text
    'several aides'
    """
    doc = told.doc
    if doc.tokens[here.first].tag not in ("IN", "WRB", "RB"):
        return None
    for clause in doc.verbs_in(here.first, here.last):
        phrase = clause.phrase
        if clause.kind != "main" or phrase is None:
            continue
        before = mention.span.start < doc.tokens[phrase.first].start and doc.tokens[phrase.first].tag != "PRP"
        if not before or not any(doc.tokens[i].tag == "," for i in range(here.first, phrase.first)):
            return None
        read = told.read(before_verb(doc, clause) or (phrase.first, phrase.last))
        return read if fits(read, mention, kinds) else None
    return None


def put_to(told: Clusters, here: Sentence, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """Return who is asked in a clause that opens the sentence, and answers: ``When the mayor was asked why, he said``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("When the mayor was asked why, he said no."))
    >>> told = Clusters(doc, people(doc))
    >>> put_to(told, doc.sentences[0], told.read((7, 8)), frozenset({'person'})).text
    'the mayor'
    """
    doc, place = told.doc, told.doc.token_at(mention.span.start)
    for clause in doc.verbs_in(here.first, place):
        phrase = clause.phrase
        opens = clause.kind == "adverbial" and clause.opener == here.first and clause.group.passive
        if not opens or phrase is None or doc.tokens[clause.group.head].lower not in small_words("put to"):
            continue
        read = told.read((phrase.outermost().first, phrase.last))
        return read if read.pronoun is None and fits(read, mention, kinds) else None
    return None


def addressed(told: Clusters, here: Sentence, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """Return who is asked, by name, what a pronoun opens: ``Ann asked Tom Lee why he left``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The mayor asked Tom Lee why he left."))
    >>> told = Clusters(doc, people(doc))
    >>> addressed(told, doc.sentences[0], told.read((6, 7)), frozenset({'person'})).text
    'Tom Lee'
    """
    doc, place = told.doc, told.doc.token_at(mention.span.start)
    for clause in doc.verbs_in(here.first, here.last):
        head, phrase = clause.head, clause.phrase
        if phrase is None or phrase.first != place or head is None or head.group.lemma not in small_words("asking"):
            continue
        named = doc.chunks[doc.chunk_at(head.group.last)].phrase
        if named is None or named.first != head.group.last or not named.last <= clause.first:
            return None
        read = told.read((named.first, named.last))
        return read if read.name is not None and fits(read, mention, kinds) else None
    return None


def asked_of(doc: Doc, here: Sentence, before: int) -> Span | None:
    """Return what somebody is asked, who then answers: ``Asked whether Ann Lee would go, she said`` is not of Ann Lee.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Asked whether Ann would go, she said no."))
    >>> asked_of(doc, doc.sentences[0], 28).of(doc.text)
    'Asked whether Ann would go'
    """
    place = doc.token_at(before)
    first = here.first + (doc.tokens[here.first].lower in small_words("before asked"))
    clauses = doc.verbs_in(here.first, here.last)
    asked = next((each for each in clauses if each.group.first == first and not each.finite), None)
    if asked is None or doc.tokens[asked.group.head].lower not in small_words("put to"):
        return None
    answers = any(each.kind == "main" and each.phrase is not None and each.phrase.first == place for each in clauses)
    return doc.span(here.first, place - (doc.before(place).tag == ",")) if answers and place > first else None


def askers(doc: Doc, sentence: Sentence, answers: bool = False) -> list[Span]:
    """Return who only asks what another answers: ``Ann laughed when Dora asked whether she would go. “No,” she said``.

    Where somebody ``answers``, it is nobody who asks in whatever clause: ``“Why?” asked Dora. She replied``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann laughed when Dora asked whether she would go."))
    >>> [span.of(doc.text) for span in askers(doc, doc.sentences[0])]
    ['Dora']
    """
    clauses = doc.verbs_in(sentence.first, sentence.last)
    asides = (each for each in clauses if (each.kind == "adverbial" or answers) and each.finite)
    asked = (each.phrase for each in asides if each.group.lemma == "ask" and not each.group.passive)
    return [doc.span(phrase.first, phrase.last) for phrase in asked if phrase is not None]


def replies(doc: Doc, here: Sentence, mention: Mention) -> bool:
    """Say whether a pronoun is the subject of a verb for an answer: ``she replied``, ``she agreed``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.clusters import Clusters
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("She replied that it rained."))
    >>> replies(doc, doc.sentences[0], Clusters(doc, people(doc)).read((0, 1)))
    True
    """
    place = doc.token_at(mention.span.start)
    subjects = (each for each in doc.verbs_in(here.first, here.last) if each.phrase is not None)
    own = (each for each in subjects if each.phrase is not None and each.phrase.first == place)
    return any(each.group.lemma in small_words("replying") for each in own)


def begged(told: Clusters, here: Sentence, mention: Mention) -> Span | None:
    """Return who asks the one that a pronoun behind "but" stands for: ``Paul's brother begged him to go, but he said`` no.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Tom begged him to go, but he said no."))
    >>> told = Clusters(doc, people(doc))
    >>> begged(told, doc.sentences[0], told.read((7, 8))).of(doc.text)
    'Tom'
    """
    doc, place = told.doc, told.doc.token_at(mention.span.start)
    asked = {"he": "him", "she": "her"}.get(mention.pronoun or "")
    if asked is None or doc.before(place).lower != "but":
        return None
    for clause in doc.verbs_in(here.first, place):
        behind = clause.group.last + (doc.tokens[clause.group.last].lower == "with")
        asks = clause.finite and clause.group.lemma in small_words("bidding") and clause.phrase is not None
        if asks and clause.phrase is not None and behind < place and doc.tokens[behind].lower == asked:
            return doc.span(clause.phrase.outermost().first, clause.phrase.last)
    return None


def same_pronoun(told: Clusters, sentence: Sentence, mention: Mention, apart: Sequence[Span]) -> Mention | None:
    """Return the same pronoun where it is the subject of an earlier sentence: ``He beat Ann's son. He said``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("He beat Tom Lee. He left."))
    >>> told = Clusters(doc, people(doc))
    >>> same_pronoun(told, doc.sentences[0], told.read((5, 6)), []).text
    'He'
    """
    for clause in told.doc.verbs_in(sentence.first, sentence.last):
        phrase = clause.phrase
        if clause.kind != "main" or phrase is None or phrase.last != phrase.first + 1:
            continue
        start = told.doc.tokens[phrase.first].start
        if told.doc.tokens[phrase.first].lower == mention.pronoun and not any(
            span.start <= start < span.end for span in apart
        ):
            return told.read((phrase.first, phrase.last))
    return None


def fits(read: Mention, mention: Mention, kinds: frozenset[str]) -> bool:
    """Say whether a pronoun can stand for one who is read: of its kind and sex; "it" is not several things.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The mayor left. He left."))
    >>> told = Clusters(doc, people(doc))
    >>> fits(told.read((0, 2)), told.read((4, 5)), frozenset({'person'}))
    True
    """
    known = word_form(read.head)
    several = mention.pronoun == "it" and read.kind == "document" and known is not None and known.tag == "NNS"
    return read.kind in kinds and same_sex(read.sex, mention.sex) and not several


def same_sex(one: str | None, other: str | None) -> bool:
    """Say whether two can be of one sex, as far as it is told.

    Examples
    --------
    >>> same_sex("f", None), same_sex("f", "m")
    (True, False)
    """
    return one is None or other is None or one == other
