"""Antecedents: whom a pronoun stands for, by number, sex, what can speak, and who spoke last."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from analysis.extract.sources.candidates import (
    ACTS,
    SPEAKS,
    STANDS,
    UNDERGOES,
    Candidate,
    Whose,
    candidates,
    main_subjects,
)
from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.foremost import (
    accused,
    addressed,
    asked_of,
    askers,
    begged,
    fits,
    main_subject,
    put_to,
    replies,
    same_pronoun,
    same_sex,
)
from analysis.extract.sources.mentions import Mention
from analysis.lexicon import words
from analysis.text.doc import Doc, told_once
from analysis.text.span import Span
from analysis.text.tokens import Sentence

_SENTENCES_BACK = 4
_FAR_BACK = 12
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_KINDS = {
    "he": frozenset({"person"}),
    "she": frozenset({"person"}),
    "it": frozenset({"organisation", "state", "document", "data"}),
    "they": frozenset({"group", "organisation", "state"}),
}
_THINGS = frozenset({"document", "data"})
_AT_ONCE = frozenset({"adverbial"})
_INNER = _AT_ONCE | {"that", "wh", "relative", "contact", "bare"}


def antecedent(
    told: Clusters, mention: Mention, own: Sequence[Span], apart: Sequence[Span], whose: Whose
) -> int | None:
    """Return the cluster of whom a pronoun stands for, None where that is not certain.

    The nearest sentence that names somebody fitting decides; in it who speaks comes before who acts, and who acts before
    who is only named. Of two of one sex who act, none is certain, nor of one who does something to the other. Nobody is meant who is named in what is said, ``own``,
    or stands in one of the stretches ``apart``; ``whose`` gives the cluster of one who is meant.
    """
    kinds = _KINDS.get(mention.pronoun or "")
    if kinds is None:
        return None
    spoken_of = persons_in(told, own)
    here = told.doc.sentence_at(mention.span.start)
    question = asked_of(told.doc, here, mention.span.start)
    apart = [*apart, question] if question is not None else apart
    asks = begged(told, here, mention)
    if asks is not None:
        apart = [*apart, asks]
        owner = told.doc.token_at(asks.start)
        if told.doc.after(owner).tag == "POS":
            read = told.read((owner, owner + 1))
            return whose(read) if fits(read, mention, kinds) else None
    ahead = _by_build(told, here, mention, kinds)
    if ahead is not None:
        return whose(ahead)
    answers = replies(told.doc, here, mention)
    for sentence in told_before(told.doc, here, apart, _SENTENCES_BACK):
        if here.paragraph - sentence.paragraph > 1:
            # "It" is no report of which the text has not told since.
            kinds -= _THINGS
        others = [*apart, *askers(told.doc, sentence, answers)] if sentence.i < here.i else apart
        fitting = [
            each
            for each in candidates(told, sentence, mention, kinds, whose)
            if not any(span.start <= each.start < span.end for span in others) and each.person not in spoken_of
        ]
        again = same_pronoun(told, sentence, mention, apart)
        if again is not None and again.span.start >= mention.span.start:
            again = None
        if again is not None and sentence.i == here.i:
            # "He avoided Lee until May, when he said so."
            return antecedent(told, again, own, apart, whose)
        aside = _subjects_aside(told.doc, sentence) if again is not None else frozenset()
        outer = [each for each in fitting if told.doc.token_at(each.start) not in aside]
        if again is not None and all(each.weight < ACTS or (mention.sex and not each.sex) for each in outer):
            # "He paused, as an aide had told him to. … he said": he who paused; "Orr spoke while she sang": who sang.
            return antecedent(told, again, own, apart, whose)
        if sentence.i < here.i and _is_open(told, sentence, mention, apart, fitting):
            return None
        if not fitting:
            continue
        return _of_sentence(told, mention, sentence, here, fitting)
    return _only_one(told, mention, spoken_of)


def _by_build(told: Clusters, here: Sentence, mention: Mention, kinds: frozenset[str]) -> Mention | None:
    """Return whom the build of a sentence tells a pronoun to stand for."""
    ahead = accused(told, here, mention, kinds) or main_subject(told, here, mention, kinds)
    return ahead or put_to(told, here, mention, kinds) or addressed(told, here, mention, kinds)


def _of_sentence(
    told: Clusters, mention: Mention, sentence: Sentence, here: Sentence, fitting: Sequence[Candidate]
) -> int | None:
    """Return the cluster of the one of several in a sentence whom a pronoun stands for, None where that is not certain."""
    most = max(each.weight for each in fitting)
    best = [each for each in fitting if each.weight == most]
    told_sex = [each for each in fitting if each.sex and each.sex == mention.sex]
    if sentence.i == here.i and len({each.who for each in told_sex}) == 1:
        return told_sex[0].cluster()
    suffers = _something_is_done(told.doc, sentence.i)
    if most == SPEAKS and suffers < 0:
        return _foremost(told, sentence, best, here).cluster()
    least = UNDERGOES if suffers >= 0 else ACTS if most == ACTS else STANDS
    others = [each for each in fitting if each.who != best[0].who and each.weight >= least]
    if most == SPEAKS:
        # "Lee, representing Roe, told jurors": nothing is done to Roe.
        others = [each for each in others if each.weight >= ACTS or each.start > suffers]
    rivals = [each for each in others if each.sex or not best[0].sex]
    if not best[0].sex:
        # "Orr spoke while Ann Lee sang. She": hardly Orr.
        beside = _subjects_aside(told.doc, sentence, _AT_ONCE)
        rivals.extend(each for each in told_sex if told.doc.token_at(each.start) in beside)
    return None if mention.sex and (rivals or _has_rival(told, mention, best[0], sentence)) else best[0].cluster()


def _is_open(
    told: Clusters, sentence: Sentence, mention: Mention, apart: Sequence[Span], fitting: Sequence[Candidate]
) -> bool:
    """Say whether an earlier sentence leaves open who is meant: somebody acts in it who may be one of several, or only passes by."""
    if not fitting:
        return _acts_by_surname(told, sentence, mention.sex)
    return _only_passes_by(told, sentence, mention, apart, fitting)


def _only_passes_by(
    told: Clusters, sentence: Sentence, mention: Mention, apart: Sequence[Span], fitting: Sequence[Candidate]
) -> bool:
    """Say whether whoever acts in a sentence may be of no more note than the pronoun of the one before: ``She ran. A clerk left. She``."""
    doc = told.doc
    before = doc.sentences[sentence.i - 1] if sentence.i else sentence
    unknown = all(
        each.weight == ACTS and each.sex is None and doc.tokens[doc.token_at(each.start)].lower in _INDEFINITE
        for each in fitting
    )
    near = unknown and before.i < sentence.i and before.paragraph == sentence.paragraph
    if not near or mention.sex is None:
        return False
    named = candidates(told, before, mention, _KINDS["he"], told.made)
    return same_pronoun(told, before, mention, apart) is not None or any(
        each.weight >= ACTS and each.sex == mention.sex for each in named
    )


def _acts_by_surname(told: Clusters, sentence: Sentence, sex: str | None) -> bool:
    """Say whether somebody of a sex acts in a sentence whose surname several bear: who it is, is not told."""
    if sex is None:
        return False
    people = told.people
    for last in main_subjects(told.doc, sentence.i).values():
        bearers = people.by_last.get(told.doc.tokens[last - 1].lower, ())
        if sum(same_sex(people.persons[number].sex, sex) for number in bearers) > 1:
            return True
    return False


def _has_rival(told: Clusters, mention: Mention, one: Candidate, sentence: Sentence) -> bool:
    """Say whether one who only stands in a sentence, and whose sex nothing tells, has a rival of the right sex in the paragraph."""
    if one.weight >= ACTS or one.sex:
        return False
    first = next(each.first for each in told.doc.sentences if each.paragraph == sentence.paragraph)
    named = told.people.in_stretch(first, told.doc.token_at(mention.span.start))
    return any(number != one.person and told.people.persons[number].sex == mention.sex for _, _, number in named)


def _subjects_aside(doc: Doc, sentence: Sentence, kinds: Collection[str] = _INNER) -> frozenset[int]:
    """Return where the subjects of a sentence's subordinate clauses begin: ``as an aide had told him``."""
    clauses = doc.verbs_in(sentence.first, sentence.last)
    return frozenset(
        each.phrase.outermost().first
        for each in clauses
        if each.kind in kinds and each.finite and each.phrase is not None
    )


def _foremost(told: Clusters, sentence: Sentence, best: Sequence[Candidate], here: Sentence) -> Candidate:
    """Return the last of those who spoke, but not one within what another says: ``Ann said that Dora had warned. She said``."""
    subjects = main_subjects(told.doc, sentence.i) if sentence.i < here.i else {}
    mains = [each for each in best if told.doc.token_at(each.start) in subjects]
    return mains[-1] if mains else best[-1]


def _only_one(told: Clusters, mention: Mention, spoken_of: frozenset[int]) -> int | None:
    """Return the cluster of the one person named before who can be meant, where nobody is named nearby."""
    if mention.sex is None:
        return None
    before = [
        number
        for number, person in enumerate(told.people.persons)
        if person.certain and person.places[0].start < mention.span.start and same_sex(person.sex, mention.sex)
    ]
    others = any(
        each.first.kind == "person" and each.person is None and same_sex(each.sex, mention.sex)
        for each in told.clusters
    )
    if len(before) != 1 or others or before[0] in spoken_of or told.people.persons[before[0]].sex is None:
        return None
    return told.of_person(before[0])


@told_once
def _something_is_done(doc: Doc, sentence: int) -> int:
    """Return where it is said what is done to somebody, who may well speak next: ``The judge jailed him``; -1 if nothing is."""
    verbs = words("accusing", "verb") | words("done_to", "verb")
    clauses = doc.verbs_in(doc.sentences[sentence].first, doc.sentences[sentence].last)
    done = (each for each in clauses if each.kind == "main" and not each.group.passive and each.group.lemma in verbs)
    return next((doc.tokens[each.group.head].start for each in done), -1)


def told_before(doc: Doc, here: Sentence, apart: Sequence[Span], most: int) -> Iterator[Sentence]:
    """Yield a sentence and at most so many before it in which a writer can have named somebody; what is only quoted lies between.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee won. It was late. She left."))
    >>> [sentence.i for sentence in told_before(doc, doc.sentences[2], [], 1)]
    [2, 1]
    """
    back = 0
    for sentence in reversed(doc.sentences[max(0, here.i - _FAR_BACK) : here.i + 1]):
        last = doc.before(sentence.last).start
        if sentence.i < here.i and sentence.heading:
            continue
        if sentence.i < here.i and any(span.start <= sentence.start and last < span.end for span in apart):
            continue
        yield sentence
        back += 1
        if back > most:
            break


def persons_in(told: Clusters, spans: Sequence[Span]) -> frozenset[int]:
    """Return the numbers of the persons who are named in stretches of text.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee met Tom Roe."))
    >>> sorted(persons_in(Clusters(doc, people(doc)), [Span(0, 7)]))
    [0]
    """
    doc = told.doc
    return frozenset(
        number
        for span in spans
        for _, _, number in told.people.in_stretch(doc.token_at(span.start), doc.token_at(span.end - 1) + 1)
    )
