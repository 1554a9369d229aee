"""Who speaks in a quotation without a cue: the subject of the sentence right before it: ``Ann Lee was blunter. “It is over.”``."""

from __future__ import annotations

from analysis.extract.attributions.draft import Draft
from analysis.extract.sources.people import sex_of_first_name
from analysis.extract.sources.surnames import is_of_person
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.extents import Range, before_verb
from analysis.text.phrases import Phrase
from analysis.text.quotations import Quotation
from analysis.text.tagsets import BE, NAMES, small_words
from analysis.text.tokens import Sentence
from analysis.text.wordforms import word_form

_PRONOUNS = frozenset({"he", "she"})
_THIRD = {"m": frozenset({"he", "his", "him"}), "f": frozenset({"she", "her", "hers"})}
_OWN = frozenset({"i", "we", "my", "our", "me", "us", "mine", "ours"})
_MOODS = frozenset({"JJ", "JJR", "RBR", "VBN", "RB", "VBG"})
_NEAR = 6
_DOCUMENTS = words("bodies", "noun", kind="document")


def replying(doc: Doc, quotation: Quotation) -> Range | None:
    """Return who speaks: the person whose mood, or whose answer, the sentence right before a quotation tells; None if it tells none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article("Ann Lee was blunter. “It is over.”"))
    >>> replying(doc, next(quotations(doc)))
    (0, 2)
    """
    before = sentence_before(doc, quotation)
    clause = _main(doc, before) if before is not None else None
    if before is not None and clause is None:
        return _whose_answer(doc, before)
    if before is None or clause is None or clause.phrase is None or not _is_somebody(doc, clause.phrase):
        return None
    if not _answers(doc, clause) or _is_about(doc, clause.phrase, quotation):
        return None
    return before_verb(doc, clause)


def _whose_answer(doc: Doc, sentence: Sentence) -> Range | None:
    """Return whose answer a sentence without a verb asks for: ``Her verdict? “Too long.”``."""
    phrase = doc.chunks[doc.chunk_at(sentence.first)].phrase
    asks = doc.before(sentence.last).text == "?" and phrase is not None and phrase.last == sentence.last - 1
    if phrase is None or not asks or doc.tokens[phrase.head].lower not in small_words("answer"):
        return None
    return owner_of(doc, phrase)


def behind_quotation(doc: Doc, quotation: Quotation) -> Range | None:
    """Return whose answer a quotation is said to be, or who put it so: ``“Never” was the mayor's reply``, ``“No” is how Lee put it``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article("“Never in my life,” was the mayor's reply."))
    >>> behind_quotation(doc, next(quotations(doc)))
    (8, 10)
    """
    opening, end = doc.token_at(quotation.span.start), doc.token_at(quotation.span.end - 1) + 1
    if doc.sentence_at(quotation.span.start).first != opening or end + 1 >= len(doc.tokens):
        return None
    end += doc.tokens[end].tag == ","
    if doc.tokens[end].lower not in BE or end + 1 >= len(doc.tokens):
        return None
    behind = end + 1 + (doc.tokens[end + 1].lower == "how")
    phrase = doc.chunks[doc.chunk_at(behind)].phrase
    if phrase is None or phrase.first != behind:
        return None
    if behind > end + 1:
        puts = doc.tokens[phrase.last : phrase.last + 2]
        return (phrase.first, phrase.last) if [each.lower for each in puts] == ["put", "it"] else None
    return owner_of(doc, phrase) if doc.tokens[phrase.head].lower in small_words("answer") else None


def somebody_else(doc: Doc, draft: Draft, quotation: Quotation) -> bool:
    """Say whether the sentence between a quotation and the one before is of another person: ``“…,” he said. Tom Roe nodded. “…”``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article("“It is over,” Ann Lee said. Tom Roe agreed. “It is late.”"))
    >>> marks = list(quotations(doc))
    >>> somebody_else(doc, next(drafts(doc, marks)), marks[1])
    True
    """
    before = sentence_before(doc, quotation)
    clause = _main(doc, before) if before is not None else None
    if before is None or clause is None or clause.phrase is None or draft.source is None:
        return False
    if draft.cue is not None and before.first <= draft.cue.first < before.last:
        return False
    phrase = clause.phrase.outermost()
    head = doc.tokens[phrase.head]
    spoken = {token.lower for token in doc.tokens[slice(*draft.source)]}
    return head.lower not in _PRONOUNS and _is_somebody(doc, phrase) and head.lower not in spoken


def names_another(doc: Doc, source: Range | None, quotation: Quotation) -> bool:
    """Say whether the sentence right before a quotation, in its paragraph, names a person other than a source.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article("Ann Lee left. To Tom Roe it is a loss. “It is over.”"))
    >>> names_another(doc, (0, 2), next(quotations(doc)))
    True
    """
    before = sentence_before(doc, quotation)
    if before is None or before.paragraph != doc.sentence_at(quotation.span.start).paragraph:
        return False
    spoken = {token.lower for token in doc.tokens[slice(*(source or (0, 0)))]}
    phrases = (chunk.phrase for chunk in doc.chunks_in(before.first, before.last))
    named = [each for each in phrases if each is not None and doc.tokens[each.head].tag in NAMES]
    return any(_is_somebody(doc, each) and doc.tokens[each.head].lower not in spoken for each in named)


def addressed(doc: Doc, draft: Draft) -> Range | None:
    """Return who is asked, where a name stands right behind the verb: ``Lee asked Tom Roe, “Why?”``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee asked Tom Roe whether he would go."))
    >>> addressed(doc, next(drafts(doc, [])))
    (3, 5)
    """
    if draft.cue is None:
        return None
    phrase = doc.chunks[doc.chunk_at(draft.cue.last)].phrase
    named = phrase is not None and phrase.first == draft.cue.last and doc.tokens[phrase.head].tag in NAMES
    if phrase is not None and draft.source is not None and phrase.first == draft.source[0]:
        # "“Why?” asked Ann Lee."
        return None
    return (phrase.first, phrase.last) if phrase is not None and named and _is_somebody(doc, phrase) else None


def led_by(doc: Doc, quotation: Quotation) -> Range | None:
    """Return whose words a colon leads to: ``Lee’s answer was short: “No.”``, ``Lee had a message for him: “Go.”``; None if nobody's.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article("Ann Lee’s answer was short: “No.”"))
    >>> led_by(doc, next(quotations(doc)))
    (0, 2)
    """
    opening = doc.token_at(quotation.span.start)
    clauses = doc.verbs_in(doc.sentence_at(quotation.span.start).first, opening)
    mains = [each for each in clauses if each.finite and each.kind == "main"]
    clause = mains[-1] if mains else None
    phrase = clause.phrase if clause is not None else None
    if clause is None or phrase is None:
        return None
    answers, colon = small_words("answer"), opening - 1
    if doc.tokens[phrase.head].lower in answers:
        return owner_of(doc, phrase)
    told = any(token.lower in answers for token in doc.tokens[clause.group.last : clause.group.last + _NEAR])
    tells = _answers(doc, clause) or (clause.group.lemma in small_words("giving an answer") and told)
    tells = tells or doc.before(colon).lower in answers
    if not tells or not _is_somebody(doc, phrase):
        return _written(doc, colon)
    return before_verb(doc, clause) or (phrase.outermost().first, phrase.last)


def _written(doc: Doc, colon: int) -> Range | None:
    """Return the document, the data or the name that a colon stands behind: ``The risk is plain from this report: “It will fall.”``."""
    named = doc.chunks[doc.chunk_at(colon - 1)].phrase
    if named is not None and named.preposition < 0 and doc.tokens[named.head].tag in NAMES and _is_somebody(doc, named):
        # It "does not surprise Ann Lee: “It was late.”".
        return named.first, named.last
    kinds = _DOCUMENTS | words("bodies", "noun", kind="data")
    return (named.first, named.last) if named is not None and doc.tokens[named.head].lower in kinds else None


def owner_of(doc: Doc, phrase: Phrase) -> Range | None:
    """Return whose a thing is: ``Lee’s answer``, ``her answer``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee’s answer was short."))
    >>> owner_of(doc, doc.phrases[0])
    (0, 2)
    """
    if doc.tokens[phrase.first].tag == "PRP$":
        return (phrase.first, phrase.first + 1) if doc.tokens[phrase.first].lower in ("his", "her", "their") else None
    mark = next((i for i in range(phrase.first + 1, phrase.head) if doc.tokens[i].tag == "POS"), None)
    return (phrase.first, mark) if mark is not None else None


def sentence_before(doc: Doc, quotation: Quotation) -> Sentence | None:
    """Return the sentence right before one that a quotation begins: of the same paragraph, or the last of the paragraph before.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article("Ann Lee was blunter. “It is over.”"))
    >>> sentence_before(doc, next(quotations(doc))).i
    0
    """
    here = doc.sentence_at(quotation.span.start)
    if here.start != quotation.span.start or not here.i:
        return None
    before = doc.sentences[here.i - 1]
    near = here.paragraph - before.paragraph <= 1
    quoted = any(token.tag in ("``", "''") for token in doc.tokens[before.first : before.last])
    return before if near and not before.heading and not before.part and not quoted else None


def _main(doc: Doc, sentence: Sentence) -> Clause | None:
    """Return the first main clause of a sentence."""
    clauses = doc.verbs_in(sentence.first, sentence.last)
    return next((each for each in clauses if each.finite and each.kind == "main"), None)


def _is_somebody(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a subject is a person: a pronoun, a first name, a title, a noun for one person."""
    head = doc.tokens[phrase.head]
    if head.lower in _PRONOUNS:
        return True
    held = [token.lower for token in doc.tokens[phrase.first : phrase.last]]
    if head.tag in NAMES:
        titled = any(word in words("roles", "role") for word in held[:-1])
        named = any(word in words("first_names", "name") for word in held)
        return titled or named or is_of_person(doc, head.text)
    known = word_form(head.lower)
    return head.tag == "NN" and known is not None and (known.what == "person" or head.lower in words("roles", "role"))


def _answers(doc: Doc, clause: Clause) -> bool:
    """Say whether a clause tells somebody's mood, an answer without words, or that something was issued in writing."""
    group = clause.group
    if group.passive and doc.tokens[group.head].lower in small_words("put to"):
        # "Lee was asked whether he would go. “No.”"
        return True
    if group.passive or group.modal:
        return False
    behind = doc.tokens[group.last]
    if group.lemma in small_words("mood"):
        return (doc.tokens[group.head].lower in BE or group.lemma != "be") and behind.tag in _MOODS
    if group.lemma in words("issuing", "verb"):
        near = doc.tokens[group.last : group.last + 4]
        return any(token.lower in _DOCUMENTS for token in near)
    return group.lemma in small_words("answering")


def _is_about(doc: Doc, phrase: Phrase, quotation: Quotation) -> bool:
    """Say whether what is quoted is about the subject: ``Roe was ill. “He has a cold.”``."""
    spoken = {token.lower for token in doc.tokens_in(quotation.inner)}
    named = doc.tokens[phrase.head].tag in NAMES and doc.tokens[phrase.head].lower in spoken
    first = doc.tokens[phrase.first].lower
    sex = {"he": "m", "she": "f"}.get(first) or sex_of_first_name(first)
    third = _THIRD[sex] if sex else _THIRD["m"] | _THIRD["f"]
    return named or (bool(spoken & third) and not spoken & _OWN)
