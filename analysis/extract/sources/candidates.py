"""Candidates: who stands in a sentence and may be meant by a pronoun or another noun, and how much each stands out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.foremost import SPEAKERS, fits, same_sex
from analysis.extract.sources.mentions import Mention
from analysis.extract.sources.people import sex_of, sex_of_first_name
from analysis.lexicon import words
from analysis.text.doc import Doc, told_once
from analysis.text.extents import before_verb
from analysis.text.phrases import Phrase
from analysis.text.tagsets import ACTORS, NAMES
from analysis.text.tokens import Sentence
from analysis.text.wordforms import word_form

# How many of those who spoke last in a sentence are looked at: no sentence that is prose has more.
_SPEAKERS_BACK = 8
Whose = Callable[[Mention], int]
SPEAKS, ACTS, UNDERGOES, STANDS, OWNS = 4, 3, 2, 1, 0


class Candidate(NamedTuple):
    """Who may be meant: where it stands, how much it stands out, who it is (cluster, person or phrase), and its cluster."""

    start: int
    weight: int
    who: tuple[str, int]
    cluster: Callable[[], int]
    person: int | None
    sex: str | None


class _Look(NamedTuple):
    """Where a pronoun's antecedent is looked for: a sentence up to `end`; ``subjects`` maps the first tokens of subjects to their ends."""

    told: Clusters
    sentence: Sentence
    end: int
    mention: Mention
    kinds: frozenset[str]
    subjects: dict[int, int]
    whose: Whose


def candidates(
    told: Clusters, sentence: Sentence, mention: Mention, kinds: frozenset[str], whose: Whose
) -> Iterator[Candidate]:
    """Find who is named or acts in a sentence, before a mention that may stand for one of them."""
    end = min(sentence.end, mention.span.start)
    look = _Look(told, sentence, end, mention, kinds, main_subjects(told.doc, sentence.i), whose)
    seen: set[int] = set()
    for start, number in told.said_in(sentence.start, end)[-_SPEAKERS_BACK:]:
        cluster = told.clusters[number]
        seen.add(start)
        if cluster.first.kind in kinds and same_sex(cluster.sex, mention.sex):
            yield Candidate(start, SPEAKS, ("cluster", number), partial(int, number), cluster.person, cluster.sex)
    yield from _phrases(look, seen)
    if "person" in kinds:
        yield from _persons(look, seen)
        yield from _owners(look, seen)


@told_once
def main_subjects(doc: Doc, sentence: int) -> dict[int, int]:
    """Map the first tokens of the subjects of a sentence's main verbs to the tokens after them."""
    found: dict[int, int] = {}
    for clause in doc.verbs_in(doc.sentences[sentence].first, doc.sentences[sentence].last):
        if clause.kind == "main" and clause.phrase is not None:
            first, last = before_verb(doc, clause) or (clause.phrase.outermost().first, clause.phrase.last)
            found[first] = max(last, found.get(first, last))
    return found


def _persons(look: _Look, seen: set[int]) -> Iterator[Candidate]:
    """Find the persons who are named by a full name or a surname, and are no subjects."""
    doc, people = look.told.doc, look.told.people
    for first, last, number in people.in_stretch(look.sentence.first, doc.token_at(look.end - 1) + 1):
        person, start = people.persons[number], doc.tokens[first].start
        owns = doc.after(last - 1).tag == "POS"
        if start >= look.end or start in seen or (owns and look.sentence.end < look.mention.span.end):
            continue
        if person.certain and same_sex(person.sex, look.mention.sex):
            find = partial(look.told.of_person, number)
            weight = OWNS if owns else _beside(doc.chunks[doc.chunk_at(first)].phrase)
            yield Candidate(start, weight, _who(look.told, number, start), find, number, person.sex)


def _owners(look: _Look, seen: set[int]) -> Iterator[Candidate]:
    """Find whose somebody is, told by a first name, in the sentence of the pronoun: ``Paul's sister begged him to go, but he said``."""
    if look.mention.sex is None or look.sentence.end < look.mention.span.end:
        return
    doc = look.told.doc
    for token in doc.tokens[look.sentence.first : doc.token_at(look.end - 1) + 1]:
        owns = token.tag in NAMES and doc.after(token.i).tag == "POS" and doc.before(token.i).tag not in NAMES
        if not owns or token.start in seen or sex_of_first_name(token.lower) != look.mention.sex:
            continue
        one = look.told.read((token.i, token.i + 1))
        if fits(one, look.mention, look.kinds):
            who = _who(look.told, one.person, token.start)
            yield Candidate(token.start, OWNS, who, partial(look.whose, one), one.person, one.sex)


@told_once
def _standing(doc: Doc, sentence: int) -> list[tuple[Phrase, bool]]:
    """Return the phrases of a sentence that may be somebody: subjects that can speak, and names that tell a sex; whether they act."""
    subjects, found = main_subjects(doc, sentence), []
    here = doc.sentences[sentence]
    for chunk in doc.chunks_in(here.first, here.last):
        phrase = chunk.phrase
        acts = phrase is not None and phrase.first in subjects and _can_speak(doc, phrase)
        if phrase is not None and (acts or _tells_sex(doc, phrase)):
            found.append((phrase, acts))
    return found


def _phrases(look: _Look, seen: set[int]) -> Iterator[Candidate]:
    """Find those who are subjects and have not spoken, and those whose first name or title stands alone."""
    doc, mention = look.told.doc, look.mention
    for phrase, acts in _standing(doc, look.sentence.i):
        start = doc.tokens[phrase.first].start
        if start >= look.end:
            break
        if start in seen or not (acts or mention.sex):
            continue
        if doc.tokens[phrase.first].lower in words("nobody", "word"):
            # "There is no proof that …; nor does it show"
            continue
        last = look.subjects[phrase.first] if acts else phrase.last
        read = look.told.read((phrase.first, last))
        if read.pronoun in SPEAKERS:
            continue
        weight = ACTS if acts else _beside(phrase)
        if mention.sex and _is_of_same(doc, phrase, mention):
            # "Ann Lee ran. Her mother followed. … she said": who is told of goes on to speak.
            continue
        for one in read.members if mention.sex and read.members else (read,):
            if fits(one, mention, look.kinds):
                place = one.span.start
                seen.update(range(place, one.span.end))
                who = _who(look.told, one.person, place)
                yield Candidate(place, weight, who, partial(look.whose, one), one.person, one.sex)


def _is_of_same(doc: Doc, phrase: Phrase, mention: Mention) -> bool:
    """Say whether somebody is told of as that of one whom the same pronoun stands for: ``her mother``, and "she"."""
    owner = doc.tokens[phrase.first]
    return owner.tag == "PRP$" and owner.lower == {"he": "his", "she": "her"}.get(mention.pronoun or "")


def _beside(phrase: Phrase | None) -> int:
    """Return the weight of one who does not act: less behind a preposition."""
    return STANDS if phrase is not None and phrase.preposition >= 0 else UNDERGOES


def _who(told: Clusters, person: int | None, start: int) -> tuple[str, int]:
    """Return what tells one candidate from another: the cluster of a person, the person, or where it stands."""
    known = told.named_as(f"person:{person}") if person is not None else None
    return ("cluster", known) if known is not None else ("phrase", start) if person is None else ("person", person)


def _can_speak(doc: Doc, phrase: Phrase) -> bool:
    token = doc.tokens[phrase.head]
    known = word_form(token.lower)
    return token.tag in NAMES or token.lower in ACTORS or (known is not None and known.what == "person")


def _tells_sex(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase is a first name alone, or a title and a name: ``Paul``, ``Ms Iyer``."""
    first = doc.tokens[phrase.first]
    if phrase.last == phrase.first + 1:
        return sex_of_first_name(first.lower) is not None
    return first.tag in NAMES and sex_of(first.lower) is not None
