"""Whose an age or a date of birth is: the person named beside it, or the only one who is spoken of before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, takewhile

from analysis.extract.figures.nouns import is_person
from analysis.extract.relations.enumerated import AGED
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import says, words_of
from analysis.extract.sources.people import People, Person, people, sex_of, sex_of_first_name
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES, NOUNS, small_words
from analysis.text.tokens import Token

_COURTESY = small_words("courtesy")
_BACK = 3
_WORDS = 10
_NEAR = 5
_BESIDE = 3
_ANY = frozenset({"a", "an", "another"})
# Somebody whom the article has not named: a man, a woman, or who is told of in one sentence.
_HE, _SHE = -1, -2


def people_of(doc: Doc) -> People:
    """Return the people of an article; if none is named in full, those of whom "Mr" or "Ms" tells."""
    found = people(doc)
    if found.persons:
        return found
    places = [token.i for token in doc.tokens[1:] if token.tag in NAMES and doc.before(token.i).lower in _COURTESY]
    names = list(dict.fromkeys(doc.tokens[i].lower for i in places))
    sexes = {doc.tokens[i].lower: sex_of(doc.before(i).lower) for i in places}
    persons = tuple(
        Person(name, (name,), (), None, frozenset(), None, None, sexes[name], certain=True) for name in names
    )
    return People(persons, {}, {}, {}, tuple((i - 1, i + 1, names.index(doc.tokens[i].lower)) for i in places))


def named_beside(passage: Passage, named: People, one: Mention) -> int | None:
    """Return the person beside whose name an age stands: "Ann Orr, 48,", "48-year-old Ann Orr", "Ann Orr, a 48-year-old baker,"."""
    tokens = passage.doc.tokens
    before, behind = tokens[max(0, one.first - 1)].text, tokens[min(one.last, len(tokens) - 1)].text
    first = one.first
    if one.figure.span.of(passage.doc.text).count("-") == 2:
        phrase = takewhile(lambda token: token.tag in NOUNS or token.tag == "JJ", tokens[one.last : one.last + _NEAR])
        last = one.last + len(list(phrase))
        told = [person for begin, end, person in named.in_stretch(one.last, last) if end == last]
        if told:
            return told[0]
        if before not in ("a", "an"):
            return None
        first, before = one.first - 1, tokens[max(0, one.first - 2)].text
    elif (before, behind) not in ((",", ","), (",", "."), (",", ";"), ("(", ")")):
        return None
    if before not in (",", "("):
        return None
    return next((person for _, last, person in named.in_stretch(first - _WORDS, first) if last == first - 1), None)


def whose(passage: Passage, named: People, token: int, *, epithet: bool = False) -> int | None:
    """Return the only person who is named in the sentence before a place, or else in the nearest sentence that names any."""
    doc = passage.doc
    sentence = doc.sentence_at(doc.tokens[token].start)
    here = {person for _, _, person in named.in_stretch(sentence.first, token)}
    said = words_of(passage, sentence.first, token)
    if says("another person", said) or len(here) > 1:
        return None
    if here:
        (person,) = here
        return None if _is_of_another_sex(passage, named, sentence.first, token) else person
    pronoun = f"{said}{words_of(passage, token, min(sentence.last, token + _WORDS))}"
    around = {person for _, _, person in named.in_stretch(token, sentence.last)}
    if len(around) == 1 and _is_by_the_way(passage, sentence.first, token):
        return around.pop()
    for i in range(sentence.i - 1, max(-1, sentence.i - 1 - _BACK), -1):
        before = doc.sentences[i]
        if _names_others(passage, named, before.first, before.last):
            return None
        there = {person for _, _, person in named.in_stretch(before.first, before.last)}
        if says("another person", words_of(passage, before.first, before.last)) or len(there) > 1:
            return None
        if there:
            (person,) = there
            sexes = {sex for sex, kind in (("m", "a man"), ("f", "a woman")) if says(kind, pronoun)}
            known = named.persons[person].sex
            told = epithet or len(sexes) == 1
            return person if told and (known is None or not sexes or known in sexes) else None
    # An article that has named nobody yet tells of one.
    unnamed = [person for kind, person in (("a man", _HE), ("a woman", _SHE)) if says(kind, pronoun)]
    if named.in_stretch(0, sentence.last):
        return None
    return unnamed[0] if len(unnamed) == 1 else _SHE - 1 - sentence.i


def are_of_two(passage: Passage, birth: int, age: Mention, token: int) -> bool:
    """Say whether an age can be of another person than a birth: somebody's brother, a girl, or a second name stands with them.

    "Her husband, born in 1931", "for a girl aged 16", "married Ada Vane, 22", but not "the son of a miner".
    """
    doc = passage.doc
    sentences = [doc.sentences[i] for i in sorted((birth, age.sentence))]
    last = max(token, age.first)
    # "Born in 1990, her sister was 30", but not "He was 75, said his lawyer".
    tokens = doc.tokens[sentences[0].first : min(sentences[1].last, last + _BESIDE + 1)]
    left = next((k for k, one in enumerate(tokens) if says("leaves behind", f" {one.lower} ")), len(tokens))
    kin = (
        k
        for k, one in enumerate(tokens[:left])
        if ((k and says("another person", f" {one.lower} ")) or _is_ones(tokens, k))
        # "Her daughter Petra said the cause was pneumonia".
        and not any(says("reports", f" {each.lower} ") for each in tokens[k + 1 : k + 1 + _BESIDE])
    )
    if any(tokens[j].lower in _ANY or tokens[j].tag in ("PRP$", "POS") for k in kin for j in range(max(0, k - 2), k)):
        return True
    names = groupby(doc.tokens[sentences[0].first : last], key=lambda one: one.tag in NAMES)
    told = [list(run) for named, run in names if named]
    told = [run for run in told if _can_be_somebody(passage, run[0].i)]
    # A single name can be that of a place, "ruled Arda", but hardly before an age: "beating Toll, then 35".
    others = [run for run in told[1:] if len(run) > 1 or 0 < age.first - run[-1].i <= _BESIDE]
    return any(run[-1].lower != told[0][-1].lower for run in others)


def _is_ones(tokens: Sequence[Token], k: int) -> bool:
    """Say whether a noun is for somebody's: "her coach"."""
    return k > 0 and is_person(tokens[k].lower) and tokens[k - 1].tag in ("PRP$", "POS")


def _can_be_somebody(passage: Passage, first: int) -> bool:
    """Say whether a name can be that of a person, by what stands before it: no preposition, no article, no date."""
    doc, token = passage.doc, passage.doc.tokens[first]
    dated = any(one.span.start <= token.start < one.span.end for one in passage.dates)
    return not dated and (first == 0 or doc.before(first).tag not in ("IN", "DT", "TO"))


def _names_others(passage: Passage, named: People, first: int, last: int) -> bool:
    """Say whether somebody is told of with his age who is not known as a person by his name."""
    doc = passage.doc
    start, end = doc.tokens[first].start, doc.before(last).end
    known = {doc.tokens[begin].start for begin, _, _ in named.in_stretch(first, last)}
    return any(found.start() not in known for found in AGED.finditer(doc.text, start, end))


def _is_of_another_sex(passage: Passage, named: People, first: int, last: int) -> bool:
    """Say whether a title tells that a surname is not that of the person who was named in full: "Anna Orr … Mr Orr"."""
    tokens = passage.doc.tokens
    for begin, _, person in named.in_stretch(first, last):
        told = sex_of(tokens[max(0, begin - 1)].lower) or sex_of(tokens[begin].lower)
        if told is not None and sex_of_first_name(named.persons[person].words[0]) not in (None, told):
            return True
    return False


def _is_by_the_way(passage: Passage, first: int, token: int) -> bool:
    """Say whether the words before a place tell of whom the sentence is to name: "At 16, in 1978, Maureen Orr joined"."""
    opening = passage.doc.tokens[first].lower
    return says("tells beforehand", f" {opening} ") or (
        opening in ("a", "an", "the") and says("relative clause", words_of(passage, first, token))
    )
