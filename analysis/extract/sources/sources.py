"""Sources: one row a source, made of all that its mentions say."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from analysis.extract.attributions.draft import Draft
from analysis.extract.records import Source
from analysis.extract.sources.anonymity import is_anonymous, phrases, reason, withheld
from analysis.extract.sources.clusters import Cluster, Clusters, keys
from analysis.extract.sources.mentions import Mention
from analysis.extract.sources.people import People, people
from analysis.extract.sources.roles import role_of
from analysis.extract.sources.sieves import THIRD, place
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.span import Span, SpanIndex
from analysis.text.tagsets import NAMES, small_words

_SELF = small_words("speakers")
# "It is unclear who said so."
_ASKING = small_words("own subject")
_SENTENCES_BACK = 6


class Told(NamedTuple):
    """What is told of the sources of all attributions.

    ``drafts`` are those whose source is one: "it" that stands for nothing in the text says nothing. ``sources`` has the article's own voice first, then the sources in order of their first mention as a source; ``indices``
    the source of each attribution, None where none could be found; ``steps`` the step that told it.
    """

    drafts: list[Draft]
    sources: list[Source]
    indices: list[int | None]
    steps: list[str | None]


def sources(doc: Doc, found: Sequence[Draft]) -> Told:
    """Bring the sources of all attributions together.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.extract.attributions.sentences import drafts
    >>> doc = parse(Article("Mayor Ann Lee said it rained. Two officials said Lee was wrong. She denied error."))
    >>> told = sources(doc, list(drafts(doc, [])))
    >>> [source.name for source in told.sources], told.indices, told.steps
    (['the article', 'Ann Lee', 'Two officials'], [1, 2, 1], ['first named', 'first described', 'pronoun'])
    """
    clusters = Clusters(doc, people(doc))
    indices: list[int | None] = [None] * len(found)
    steps: list[str | None] = [None] * len(found)
    placed: dict[Range, tuple[int, str]] = {}
    said = {
        number: [piece for whole in draft.content for piece in _between_marks(doc, whole)]
        for number, draft in enumerate(found)
        if draft.quoted
    }
    spoken = sorted(piece for pieces in said.values() for piece in pieces)
    inside = SpanIndex(spoken)
    own: list[int] = []
    nothing: set[int] = set()
    # What has the source of another, or the author's, names none of its own.
    named = [
        (draft.source, at)
        for at, draft in enumerate(found)
        if draft.source and draft.borrowed is None and not draft.own
    ]
    for tokens, index in sorted(named):
        cue = found[index].cue
        if tokens not in placed:
            mention = clusters.read(tokens)
            if mention.text.lower() in _ASKING:
                nothing.add(index)
                continue
            if mention.pronoun in _SELF:
                if mention.pronoun != "you" or _is_asked(doc, mention):
                    own.append(index)
                else:
                    nothing.add(index)
                continue
            quoted = _spoken_before(doc, spoken, mention.span)
            elsewhere = [piece for piece in quoted if not piece.start <= mention.span.start < piece.end]
            apart = [*found[index].content, *elsewhere]
            told = _same_phrase(clusters, placed, tokens, mention) or place(
                clusters, mention, found[index].content, apart, inside.holds(mention.span.start)
            )
            if told is None:
                nothing.add(index)
                continue
            placed[tokens] = told
        if cue and any(token.lower == "publicly" for token in doc.tokens[cue.first : cue.last]):
            clusters.clusters[placed[tokens][0]].on_record = True
        indices[index], steps[index] = placed[tokens][0] + 1, placed[tokens][1]
    for index, draft in enumerate(found):
        if draft.borrowed is not None:
            indices[index], steps[index] = indices[draft.borrowed], steps[draft.borrowed]
        elif draft.own:
            indices[index], steps[index] = 0, "author"
    for index in own:
        indices[index], steps[index] = _of_speaker(clusters, found, indices, index)
    nothing.update(_of_itself(found, indices, clusters, said))
    _join_members(clusters)
    author = Source(None, "the article", "author", False, False, None, None, None, None, None, None, None, (), "author")
    every, hidden = clusters.clusters, withheld(clusters)
    # Whoever is only "he" or "we" may be one of the others: no source of its own.
    told_of = [number for number, each in enumerate(every) if each.first.pronoun not in THIRD]
    row_of = {0: 0} | {number + 1: row for row, number in enumerate(told_of, 1)}
    rows = [_source(doc, every[number], clusters.people, every, hidden[number]) for number in told_of]
    kept = [index for index in range(len(found)) if index not in nothing]
    return Told(
        _without(found, kept),
        [author, *(replace(row, subset_of=row_of.get(row.subset_of or 0) or None) for row in rows)],
        [row_of.get(number) if (number := indices[index]) is not None else None for index in kept],
        [steps[index] for index in kept],
    )


def _is_asked(doc: Doc, mention: Mention) -> bool:
    """Say whether "you" stands in a question: outside of one it is anybody, or whoever reads."""
    last = doc.sentence_at(mention.span.start).last
    return any(token.tag == "." and token.text.startswith("?") for token in doc.tokens[max(0, last - 3) : last])


def _same_phrase(
    clusters: Clusters, placed: dict[Range, tuple[int, str]], tokens: Range, mention: Mention
) -> tuple[int, str] | None:
    """Join a mention to the source whose words it goes on with: ``An aide`` and ``An aide, who asked not to be named``."""
    # They are placed in the order of the text, so that those that begin here come last.
    begun = list(takewhile(lambda each: each[0][0] == tokens[0], reversed(placed.items())))
    for _, (number, _) in reversed(begun):
        cluster = clusters.clusters[number]
        if mention.head in cluster.first.heads and not (mention.members or cluster.first.members):
            return clusters.join(number, mention), "same description"
    return None


def _spoken_before(doc: Doc, spoken: Sequence[Span], span: Span) -> Sequence[Span]:
    """Return what is quoted in the sentences before a mention, as far back as anybody is looked for."""
    sentence = doc.sentence_at(span.start)
    first = Span(doc.sentences[max(0, sentence.i - _SENTENCES_BACK)].start, 0)
    # One that began before goes on over several sentences.
    return spoken[max(0, bisect_left(spoken, first) - 1) : bisect_right(spoken, Span(sentence.end, 0))]


def _of_itself(
    found: Sequence[Draft], indices: Sequence[int | None], clusters: Clusters, spoken: Mapping[int, Sequence[Span]]
) -> Iterator[int]:
    """Yield the drafts that make somebody say "he" of oneself: it is somebody else. `spoken` is what each draft quotes."""
    by_speaker: dict[int, list[Span]] = {}
    for number, pieces in spoken.items():
        speaker = indices[number]
        if speaker is not None:
            by_speaker.setdefault(speaker, []).extend(pieces)
    held = {speaker: SpanIndex(sorted(pieces)) for speaker, pieces in by_speaker.items()}
    for index, draft in enumerate(found):
        speaker = indices[index]
        if draft.source is None or draft.borrowed is not None or speaker not in held:
            continue
        mention = clusters.read(draft.source)
        if mention.pronoun in THIRD and held[speaker].holds(mention.span.start):
            yield index


def _between_marks(doc: Doc, piece: Span) -> Iterator[Span]:
    """Yield what stands between quotation marks in a content, the whole of it if it has none."""
    tokens = doc.tokens_in(piece)
    marks = [token for token in tokens if token.tag in ("``", "''")]
    begin = piece.start
    for mark in marks:
        if mark.tag == "``":
            begin = mark.start
        else:
            yield Span(begin, mark.end)
    if not marks or marks[-1].tag == "``":
        yield Span(begin, piece.end)


def _without(found: Sequence[Draft], kept: Sequence[int]) -> list[Draft]:
    """Return the drafts that are kept; those that borrowed the source of another are without one."""
    place_of = {index: number for number, index in enumerate(kept)}
    return [
        draft if draft.borrowed is None else replace(draft, borrowed=place_of.get(draft.borrowed))
        for draft in (found[index] for index in kept)
    ]


def _of_speaker(
    clusters: Clusters, found: Sequence[Draft], indices: Sequence[int | None], index: int
) -> tuple[int | None, str]:
    """Return whose "I", "we" or "you" it is: within what somebody says, "I" is the speaker's; outside, the author's.

    Whom a speaker's "we" or "you" takes in is not certain: they are one source a speaker.
    """
    tokens = found[index].source or (0, 0)
    mention = clusters.read(tokens)
    start = mention.span.start
    holding = [
        (sum(piece.end - piece.start for piece in draft.content), number)
        for number, draft in enumerate(found)
        if number != index and any(piece.start <= start < piece.end for piece in draft.content)
    ]
    for _, number in sorted(holding):
        speaker = indices[number]
        if speaker is not None and mention.pronoun == "i":
            return (clusters.join(speaker - 1, mention) + 1 if speaker else 0), "speaker"
    if not holding and mention.pronoun != "you":
        return 0, "author"
    outer = indices[min(holding)[1]] if holding else start
    return clusters.of_others(mention, f"{mention.pronoun}:{outer}:{bool(holding)}") + 1, "not resolved"


def _join_members(clusters: Clusters) -> None:
    """Tell of each named person that spoke with others, and alone as well, that the others are the group."""
    for number, cluster in enumerate(clusters.clusters):
        for member in cluster.first.members:
            alone = next((found for key in keys(member) if (found := clusters.named_as(key)) is not None), None)
            if alone is not None and alone != number and clusters.clusters[alone].parent is None:
                clusters.clusters[alone].parent = number


def _source(doc: Doc, cluster: Cluster, named_people: People, clusters: Sequence[Cluster], told: str | None) -> Source:
    first = cluster.first
    person = named_people.persons[cluster.person] if cluster.person is not None else None
    spoken = [mention.span for mention in cluster.mentions]
    held = SpanIndex(spoken)
    others = [place for place in person.places if not held.holds(place.start)] if person else []
    mentions = tuple(sorted({*spoken, *others}))
    named = first.kind in ("person", "organisation", "group", "state") and first.name is not None
    span = first.span
    if person and others and others[0].start < span.start:
        span = others[0]
    parent = clusters[cluster.parent] if cluster.parent is not None else None
    spoke = (each for mention in cluster.mentions for each in mention.members or (mention,))
    access = next(filter(None, (_access(doc, mention) for mention in spoke)), None)
    return Source(
        span=span,
        name=person.name if person else (first.name if named and first.name else first.text),
        kind=first.kind,
        named=named or _is_identified(doc, first),
        anonymous=is_anonymous(clusters, cluster, told),
        count_low=first.count_low,
        count_high=first.count_high,
        role=role_of(cluster, person),
        on_behalf_of=next(
            (mention.behalf for mention in cluster.mentions if mention.behalf), person.behalf if person else None
        ),
        access=access,
        anonymity_reason=reason(told),
        side=_side(cluster, named_people) or (_side(parent, named_people) if parent else None),
        subset_of=cluster.parent + 1 if cluster.parent is not None else None,
        mentions=mentions,
        rule=cluster.rule,
    )


def _access(doc: Doc, mention: Mention) -> str | None:
    """Return how the one mentioned is said to know, up to another verb: ``briefed on the plan`` before ``and spoke``."""
    match = phrases("access").search(mention.text)
    if match is None or mention.text[: match.start()].rstrip().endswith((" not", "n't", "n’t", " never")):
        return None
    tokens = doc.tokens_in(Span(mention.span.start + match.start(), mention.span.start + match.end()))
    verbs = ("VBD", "VBN", "MD", "VBZ", "VBP")
    end = next((token.start for token in tokens[1:] if token.tag == "CC" and doc.after(token.i).tag in verbs), None)
    return (match.group() if end is None else doc.text[tokens[0].start : end]).strip()


def _is_identified(doc: Doc, mention: Mention) -> bool:
    """Say whether a body is told from all others without a proper name: ``the defence ministry``, not ``the company``."""
    if mention.kind != "organisation" or mention.pronoun is not None:
        return False
    bodies = words("bodies", "noun")
    if mention.head not in bodies or mention.head in words("general_bodies", "noun"):
        return False
    tokens = doc.tokens_in(mention.span)
    return mention.definite or any(token.tag in NAMES and token.lower not in bodies for token in tokens)


def _side(cluster: Cluster, named_people: People) -> str | None:
    """Return the one state that the mentions of a source name, None if they name none or several."""
    found = {mention.side for mention in cluster.mentions if mention.side}
    if cluster.person is not None and (side := named_people.persons[cluster.person].side):
        found.add(side)
    if not found and cluster.person is None:
        owners = [
            word.removesuffix("’s").removesuffix("'s").lower()
            for mention in cluster.mentions
            for word in mention.text.split()
            if word.endswith(("’s", "'s"))
        ]
        bearers = [number for owner in owners for number in named_people.by_last.get(owner, ())]
        found = {side for number in bearers if (side := named_people.persons[number].side)}
    return next(iter(found)) if len(found) == 1 else None
