"""Who speaks where a relative pronoun is the subject: which of the phrases before it "who" or "which" stands for."""

from __future__ import annotations

from functools import cache

from analysis.extract.attributions.setting import Setting
from analysis.extract.sources.states import ends_address
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.phrases import Phrase
from analysis.text.tagsets import FINITE, NAMES, NOUNS, small_words
from analysis.text.wordforms import word_form

_STANDS_FOR_PEOPLE = NAMES | {"CD", "DT", "PRP"}
_REFLEXIVE = small_words("reflexive")
# "A liar, cheat and “racist”"
_PREDICATIVE = frozenset({"RB", "``", "''", "DT", "JJ", "NN", ",", "CC"})
_DEFINITE = frozenset({"the", "these", "those"})


def described(setting: Setting, clause: Clause, near: Phrase) -> Phrase:
    """Return the phrase that a relative pronoun stands for: of those before it, `near` is the last.

    "Who" stands for people and "which" for a body, or something said or written: the outermost phrase that is so.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("A bill by Ann Lee, who said it would pass, is dead."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Ann Lee']
    """
    near = (_town_of(setting, near) if setting.word(clause.opener) == "who" else None) or near
    whole, pronoun = near.outermost(), setting.word(clause.opener)
    named = pronoun == "who" and setting.tag(near.head) in NAMES
    fits = (is_somebody if named else _is_of_people) if pronoun == "who" else _is_of_words
    if pronoun == "who" and near is whole:
        return (
            _before_aside(setting, near) or _called_twice(setting, near) or _before_participle(setting, near) or whole
        )
    if setting.tag(clause.opener - 1) != "," and fits(setting, near) and _tells_which(setting, near, whole):
        return near
    fitting: Phrase | None = None
    phrase: Phrase | None = near
    while phrase is not None:
        fitting = phrase if fits(setting, phrase) else fitting
        phrase = phrase.host
    return fitting or whole


def _town_of(setting: Setting, near: Phrase) -> Phrase | None:
    """Return the town of the place that a comma parts from it: ``Ann Lee, a nurse from Selm, Texas, who left``."""
    k = near.place
    if k < 2 or near.preposition >= 0 or setting.tag(near.first - 1) != ",":
        return None
    town = setting.doc.chunks[k - 2].phrase
    if town is None or town.last != near.first - 1 or town.preposition < 0 or town.host is None:
        return None
    tokens = setting.tokens
    address = ends_address(tokens[town.preposition : town.last], tokens[near.first : near.last])
    return town if address else None


def _tells_which(setting: Setting, near: Phrase, whole: Phrase) -> bool:
    """Say whether what follows tells which ones are meant: ``asked Mrs. Clay about men who``, ``talks with firms that``."""
    if setting.word(near.preposition) == "of" or setting.word(near.first) in _DEFINITE:
        return False
    party = setting.word(near.head).removesuffix("s") in words("epithets", "noun", kind="party")
    many = setting.tag(near.head) in ("NNS", "NNPS") or party
    plural = many and setting.tag(near.first) not in ("DT", "PRP$", "CD")
    return plural or (setting.tag(whole.head) in NAMES and setting.tag(near.head) in ("NN", "NNS"))


def _is_of_people(setting: Setting, phrase: Phrase) -> bool:
    """Say whether the head of a phrase is a name, a word that stands for somebody, or a noun for people."""
    if setting.word(phrase.head) in _REFLEXIVE:
        return False
    return setting.tag(phrase.head) in _STANDS_FOR_PEOPLE or _is_one_of(setting, phrase, "person", _people())


def is_thing(setting: Setting, phrase: Phrase) -> bool:
    """Say whether the head of a phrase is a noun for nobody, no body and nothing written: ``bridge``, ``job``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee opened a bridge that links two towns, saying it was late."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Ann Lee']
    """
    noun = word_form(setting.word(phrase.head))
    body = noun is not None and noun.noun in words("bodies", "noun")
    return noun is not None and not body and not _is_of_people(setting, phrase) and not _is_of_words(setting, phrase)


def is_somebody(setting: Setting, phrase: Phrase) -> bool:
    """Say whether the head of a phrase names or calls somebody: not the tables of ``turned the tables on Ann Lee, who``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("He turned the tables on Ann Lee, who said it rained."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Ann Lee']
    """
    known = word_form(setting.word(phrase.head))
    listed = _people() | words("bodies", "noun")
    if setting.tag(phrase.head) == "PRP":
        # "It put him ahead of Ann Lee, who"
        return False
    thing = known is not None and known.what != "person" and not {setting.word(phrase.head), known.noun} & listed
    return _is_of_people(setting, phrase) and (setting.tag(phrase.head) in _STANDS_FOR_PEOPLE or not thing)


def _is_of_words(setting: Setting, phrase: Phrase) -> bool:
    """Say whether the head of a phrase is a name, or a noun for a body or for something said or written."""
    return setting.tag(phrase.head) in NAMES or _is_one_of(setting, phrase, "communication", words("bodies", "noun"))


def _is_one_of(setting: Setting, phrase: Phrase, what: str, nouns: frozenset[str]) -> bool:
    """Say whether the head of a phrase is among some nouns, or of their class, or a group."""
    noun = setting.word(phrase.head)
    known = word_form(noun)
    listed = noun in nouns or (known is not None and known.noun in nouns)
    return listed or (known is not None and known.what in (what, "group"))


@cache
def _people() -> frozenset[str]:
    """Return the nouns for people, one or several, that WordNet does not class as such."""
    several = words("shares", "noun") | words("gatherings", "noun")
    return words("roles", "role") | words("people", "noun") | words("speaking_for", "noun") | several


def called_so(setting: Setting, clause: Clause) -> Phrase | None:
    """Return who is called what "who" stands for: she, in ``She is a Democrat who wants to win``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee is a nurse who says it rained."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Ann Lee']
    """
    near, head = clause.antecedent, clause.head
    if near is None or head is None or setting.word(clause.opener) not in ("who", "that") or head.group.lemma != "be":
        return None
    subject = head.phrase
    if subject is None or head.existential or head.negated or near.outermost().first < head.group.last:
        return None
    if near.host is not None and setting.tag(near.host.head) not in NOUNS:
        # "They were both critical of men who say so."
        return None
    between = range(head.group.last, near.outermost().first)
    if head.kind == "relative" or any(setting.tag(i) not in _PREDICATIVE for i in between):
        return None
    pronoun = setting.word(subject.head) in small_words("spoken of")
    lone = (
        subject.last == subject.first + 1
        and setting.tag(subject.head) == "NN"
        and setting.tokens[subject.head].text[0].isupper()
    )
    return subject if pronoun or lone or setting.tag(subject.head) in NAMES else None


def _called_twice(setting: Setting, near: Phrase) -> Phrase | None:
    """Return who is named before two nouns for one person: ``Ann Lee, a nurse and former clerk who left``."""
    chunks = setting.doc.chunks
    if setting.tag(near.head) != "NN" or setting.word(near.first - 1) != "and" or near.place < 4:
        return None
    one = chunks[near.place - 2].phrase
    if one is None or setting.word(one.first) not in ("a", "an") or setting.tag(one.first - 1) != ",":
        return None
    named = chunks[near.place - 4].phrase
    indefinite = setting.word(near.first) in ("a", "an", "the", "one", "another")
    return named if named is not None and setting.tag(named.head) in NAMES and not indefinite else None


def _before_participle(setting: Setting, near: Phrase) -> Phrase | None:
    """Return who is described by a participle whose object is no one: ``A person briefed on her plans, who said``."""
    if _is_of_people(setting, near) or setting.tag(near.head) not in ("NN", "NNS"):
        return None
    for clause in setting.clauses:
        described_ = clause.antecedent
        if (
            clause.kind == "participle"
            and described_ is not None
            and described_.last == clause.group.first < near.first
        ):
            between = (setting.tag(i) for i in range(clause.group.last, near.first))
            if _is_of_people(setting, described_) and FINITE.isdisjoint(between):
                return described_
    return None


def _before_aside(setting: Setting, near: Phrase) -> Phrase | None:
    """Return who is named before an aside that tells where somebody is from: ``Ann Lee, 24, from Tarn, who left``."""
    place = near.place - 1
    named = setting.tag(near.head) in NAMES and near.preposition >= 0 and setting.tag(near.preposition - 1) == ","
    named = named and setting.word(near.preposition) != "according"
    while named and place > 1:
        place -= 1
        chunk = setting.doc.chunks[place]
        if chunk.phrase is not None and setting.tag(chunk.phrase.head) in NAMES:
            return chunk.phrase
        aged = chunk.phrase is not None and setting.tag(chunk.phrase.head) == "CD"
        named = chunk.first >= setting.sentence.first and (setting.tag(chunk.first) == "," or aged)
    return None
