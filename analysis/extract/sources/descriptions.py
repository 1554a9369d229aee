"""Persons who are described: by the noun of a source, by a title that the article tells of one, by an office that one holds."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extract.sources.candidates import main_subjects
from analysis.extract.sources.clusters import Clusters
from analysis.extract.sources.epithets import is_introduced
from analysis.extract.sources.foremost import same_sex
from analysis.extract.sources.mentions import Mention
from analysis.extract.sources.people import Person
from analysis.lexicon import rows
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Sentence
from analysis.text.wordforms import word_form

_GROUPS = {row["role"]: row["group"] for row in rows("roles")}
_NEAR = 2
_SENTENCES_BACK = 60


def same_description(told: Clusters, mention: Mention) -> int | None:
    """Find the person without a full name whom a definite description calls by the same noun: ``Prince Carl``."""
    if mention.kind != "person" or mention.name is not None:
        return None
    if not mention.definite:
        return _same_words(told, mention)
    # Those of whom all was said before that a mention says come first: "the former official", not the last "official".
    numbers = list(told.backwards())
    alike = [n for n in numbers if mention.described <= _all_described(told, n)]
    for number in [*alike, *numbers]:
        first = told.clusters[number].first
        if first.name is not None and "former" in mention.described - _all_described(told, number):
            # "President Roe" is not "the former president".
            continue
        lone = first.person is None or len(told.people.persons[first.person].words) == 1
        titled = (
            first.name is not None
            and lone
            and any(mention.head in each.described for each in told.clusters[number].mentions)
        )
        # "A spokesman, Ann Lee, … The spokesman"
        called = mention.described == {mention.head} and any(
            mention.head == each.head and each.name is not None for each in told.clusters[number].mentions
        )
        same = first.name is None and first.head == mention.head and _is_no_other(mention, first)
        if first.kind == "person" and (titled or called or same):
            return number
    return None


def _all_described(told: Clusters, number: int) -> frozenset[str]:
    return frozenset[str]().union(*(each.described for each in told.clusters[number].mentions))


def _is_no_other(mention: Mention, first: Mention) -> bool:
    """Say whether what "of" adds was said before: the Secretary of State is no private secretary."""
    return " of " not in mention.text or mention.described <= first.described


def same_title(told: Clusters, mention: Mention) -> int | None:
    """Find the one named person of whom the article says the same elsewhere: ``Lund's aide … Ann Lee, Lund's aide``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The press aide left. Ann Lee, a press aide, left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.clusters[same_title(told, told.read((0, 3))) or 0].first.name
    'Ann Lee'
    """
    if mention.kind != "person" or mention.name is not None or mention.partitive or mention.members:
        return None
    spelled = _without_article(mention.text.partition(",")[0])
    if mention.text.lower().startswith(("a ", "an ")):
        return _named_later(told, mention, spelled)
    if len(spelled) < 2 or not (mention.definite or any(mark in mention.text for mark in ("’s ", "'s "))):
        return None
    persons = enumerate(told.people.persons)
    bearers = [number for number, person in persons if person.role and _without_article(person.role) == spelled]
    return told.of_person(bearers[0]) if len(bearers) == 1 else None


def _named_later(told: Clusters, mention: Mention, spelled: Sequence[str]) -> int | None:
    """Find who is named further down and called so with "the": ``A nurse asked why. … The nurse, Ann Lee, said``."""
    later = [
        number
        for number, person in enumerate(told.people.persons)
        if person.role
        and person.role.lower().split()[:1] == ["the"]
        and person.role.lower().split()[1:] == list(spelled)
        and person.places[0].start > mention.span.end
    ]
    return told.of_person(later[0]) if len(later) == 1 else None


def told_above(told: Clusters, mention: Mention) -> int | None:
    """Find who or what only the title tells of, in words that the text has more of: ``Council says`` and ``the city council said``."""
    if mention.name is not None or mention.partitive or mention.elliptic or mention.members:
        return None
    for number in told.backwards():
        first = told.clusters[number].first
        above = (told.doc.sentence_at(each.span.start).part == "title" for each in told.clusters[number].mentions)
        same = (first.kind, first.head, first.name) == (mention.kind, mention.head, None)
        if same and first.described <= mention.described and all(above) and first.span != mention.span:
            told.clusters[number].first = mention
            return number
    return None


def called_before(told: Clusters, mention: Mention) -> int | None:
    """Find the one person of whom it was said before what the mention says: ``Ann Lee is a farmer. … The farmer said``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee is a farmer. The farmer left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.clusters[called_before(told, told.read((6, 8))) or 0].first.name
    'Ann Lee'
    """
    if mention.kind != "person" or not mention.definite or mention.described != {mention.head} or mention.name:
        return None
    doc = told.doc
    end = doc.token_at(mention.span.start)
    called: set[int] = set()
    here = doc.sentence_at(mention.span.start).i
    for clause in doc.verbs_in(doc.sentences[max(0, here - _SENTENCES_BACK)].first, end):
        subject, group = clause.phrase, clause.group
        if subject is None or group.lemma != "be" or group.negated or clause.kind not in ("main", "that", "bare"):
            continue
        phrase = doc.chunks[doc.chunk_at(group.last)].phrase if group.last < end else None
        if phrase is None or phrase.first != group.last or doc.tokens[phrase.head].lower != mention.head:
            continue
        bearer = next(
            (n for _, last, n in told.people.in_stretch(subject.first, subject.last) if last == subject.last), None
        )
        if bearer is None:
            return None
        called.add(bearer)
    return told.of_person(called.pop()) if len(called) == 1 else None


def spoke_before(told: Clusters, mention: Mention) -> int | None:
    """Find who spoke just before and is called no more than a person: ``A nurse said so. … the woman said``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("A nurse spoke. The woman left."))
    >>> told = Clusters(doc, people(doc))
    >>> told.new(told.read((0, 2)), "described")
    0
    >>> spoke_before(told, told.read((4, 6)))
    0
    """
    plain = mention.described - {"this"} == {mention.head} and mention.kind == "person"
    here = told.doc.sentence_at(mention.span.start)
    said = told.said_in(told.doc.sentences[max(0, here.i - _NEAR)].start, mention.span.start)
    number = said[-1][1] if said else None
    if plain and mention.definite and number is not None and _is_one_of_them(told, number, mention.head):
        return number
    if plain and mention.text.lower().startswith("this "):
        return _acted_before(told, here)
    listed = plain and mention.definite and mention.head in small_words("anyone")
    if not listed or is_introduced(told.doc, mention):
        return None
    first = told.clusters[number].first if number is not None else None
    if number is None or first is None or first.kind != "person" or first.pronoun is not None:
        return None
    if first.name is not None or not same_sex(told.clusters[number].sex, mention.sex):
        return None
    return number if mention.sex is None or not _tells_of_another(told.doc, first.span, mention.span) else None


def _is_one_of_them(told: Clusters, number: int, noun: str) -> bool:
    """Say whether who spoke last is one of several with a noun: ``Three diplomats spoke. Another left. … the diplomat said``."""
    cluster = told.clusters[number]
    like = cluster.like if cluster.like is not None else cluster.parent
    alone = cluster.first.elliptic and cluster.first.count_high == 1
    return like is not None and alone and f"{noun}s" in told.clusters[like].first.heads


def _acted_before(told: Clusters, here: Sentence) -> int | None:
    """Return the cluster of the person without a name who acts in the sentence before, whom "this official" stands for."""
    doc = told.doc
    subjects = main_subjects(doc, here.i - 1) if here.i else {}
    read = told.read(next(iter(subjects.items()))) if subjects else None
    one = read is not None and read.kind == "person" and read.name is None and read.pronoun is None
    return told.made(read) if read is not None and one and not read.definite else None


def _tells_of_another(doc: Doc, speaker: Span, mention: Span) -> bool:
    """Say whether another person stands between who spoke and a mention: ``A guard said the thief had gone. … the man said``."""
    for chunk in doc.chunks_in(doc.token_at(speaker.end - 1) + 1, doc.token_at(mention.start)):
        head = doc.tokens[chunk.phrase.head] if chunk.phrase is not None else None
        known = word_form(head.lower) if head is not None else None
        if head is not None and (head.tag in NAMES or (known is not None and known.what == "person")):
            return True
    return False


def _without_article(text: str) -> list[str]:
    spelled = text.lower().split()
    return spelled[1:] if spelled[:1] in (["the"], ["a"], ["an"]) else spelled


def _same_words(told: Clusters, mention: Mention) -> int | None:
    """Find the person described by the same words, if they tell whose: ``Lund's lawyer``."""
    if not any(mark in mention.text for mark in ("’s ", "'s ")):
        return None
    same = mention.text.lower()
    return next((n for n in told.backwards() if told.clusters[n].first.text.lower() == same), None)


def office(told: Clusters, mention: Mention) -> int | None:
    """Find the one named person who holds the office that a definite description names: ``the president``."""
    if mention.kind != "person" or mention.name is not None or not mention.definite or mention.behalf is not None:
        return None
    if len(mention.heads) > 1 and not _is_told_more(mention):
        return None
    persons = told.people.persons
    fitting = [number for number, person in enumerate(persons) if _fits(person, mention)]
    for narrower in (
        [number for number in fitting if persons[number].side == mention.side and mention.side],
        [number for number in fitting if mention.head in persons[number].roles],
        _named_nearby(told, fitting, mention),
    ):
        if len(fitting) > 1 and narrower:
            fitting = narrower
    return told.of_person(fitting[0]) if len(fitting) == 1 else None


def _is_told_more(mention: Mention) -> bool:
    """Say whether an aside behind an office only tells more of its holder: ``The governor, a former clerk who left, said``."""
    office_, comma, aside = mention.text.partition(", ")
    return bool(comma) and office_.lower() == f"the {mention.head}" and aside.lower().startswith(("a ", "an "))


def _fits(person: Person, mention: Mention) -> bool:
    if (person.side and mention.side and person.side != mention.side) or (
        person.sex and mention.sex and person.sex != mention.sex
    ):
        return False
    groups = {_GROUPS.get(role) for role in person.roles}
    # "The Senate leader" is no president, "the leader" and "the leader of Ruan" may be.
    plain = mention.described == {mention.head} or mention.side is not None
    return mention.head in person.roles or (plain and mention.group == "head" and "head" in groups)


def _named_nearby(told: Clusters, fitting: Sequence[int], mention: Mention) -> list[int]:
    """Return those who are named, before the mention, in its sentence or the two before."""
    here = told.doc.sentence_at(mention.span.start)
    start = told.doc.sentences[max(0, here.i - _NEAR)].start
    places = told.people.persons
    return [
        number
        for number in fitting
        if any(start <= place.start < mention.span.start for place in places[number].places)
    ]
