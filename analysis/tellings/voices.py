"""What became of sources: lost, weakened, strengthened, another's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from analysis.extract.records import Attribution, Source
from analysis.lexicon import words
from analysis.tellings.alignment import Alignment
from analysis.tellings.change import SAME, Change, worded
from analysis.tellings.telling import Telling
from analysis.text.span import Span

_PARTS = words("function_words", "word", kind="plural") | words("function_words", "word", kind="portion")
WEAKER, STRONGER, SWAPPED = "source weakened", "source strengthened", "side or holder swapped"
Told = tuple[str, str] | None


def source_changes(first: Telling, second: Telling, alignment: Alignment) -> Iterator[Change]:
    """Yield what became of the source of each claim that both texts have; the same change of one source once."""
    told: dict[tuple[str, int | None], frozenset[str]] = {}
    lost: dict[str | None, Change] = {}
    inside = [(i, j) for j, i in alignment.holding.items() if i is not None]
    for i, j in (*alignment.pairs, *inside):
        for change in _changes(first, second, i, j):
            key = change.change, _source(first, change.first_id) if change.first_id else None
            words_ = frozenset() if change.first is None else first.stems_in([change.first])
            if change.change == "source lost" and change.second:
                before = lost.get(change.first_id, change)
                lost[change.first_id] = replace(change, second=_both(before.second or change.second, change.second))
            elif (i, j) not in inside and (change.change in SAME or not _told(key, words_, told)):
                told[key] = words_
                yield change
    yield from lost.values()


def _told(
    key: tuple[str, int | None], words_: frozenset[str], told: dict[tuple[str, int | None], frozenset[str]]
) -> bool:
    """Say whether the same was told of this source before, or of one whose words say no less."""
    before = [known for (change, _), known in told.items() if change == key[0]]
    return key in told or any(words_ and words_ <= known for known in before)


def _both(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _source(telling: Telling, attribution: str) -> int | None:
    return telling.records.attributions[telling.builder.attribution_ids.index(attribution)].source


def _changes(first: Telling, second: Telling, i: int, j: int) -> Iterator[Change]:
    """Yield what became of the source of one claim; nothing where it could not be read who says it."""
    mine, other = first.records.claims[i].attribution, second.records.claims[j].attribution
    said, repeated = first.statements[i].span, second.statements[j].span
    whole = first.says_something(i) and second.says_something(j)
    if not whole or second.unread_cue(repeated.start) or first.unread_cue(said.start):
        return
    if mine is None or other is None or _acted(first, second, mine, other, i):
        if first.statements[i].verb and (mine is not None or other is not None):
            yield from _only_one(first, second, mine, None if mine is not None else other, (i, j))
        return
    yield from _both_say(first, second, mine, other)


def _both_say(first: Telling, second: Telling, mine: int, other: int) -> Iterator[Change]:
    """Yield what became of a source, and then of those who tell what it said."""
    ours, theirs = first.records.attributions[mine], second.records.attributions[other]
    where = ours.source_span or ours.span, theirs.source_span or theirs.span
    ids = first.builder.attribution_ids[mine], second.builder.attribution_ids[other]
    told = _compared(first, second, ours, theirs) or [(worded(where[0].of(first.text), where[1].of(second.text)), "")]
    for change, detail in told:
        yield Change("attributions", change, ids[0], where[0], ids[1], where[1], detail)
    if ours.nested_in is not None and theirs.nested_in is not None:
        yield from _both_say(first, second, ours.nested_in, theirs.nested_in)


def _acted(first: Telling, second: Telling, mine: int, other: int, claim: int) -> bool:
    """Say whether the second's source is whom the first's source speaks of: he rules it out, five people said."""
    one = first.source_of(first.records.attributions[mine])
    words_ = second.records.attributions[other].source_span
    subject = first.records.claims[claim].subject
    if one is None or words_ is None or subject is None or first.is_mention(subject, one):
        return False
    return worded(words_.of(second.text), subject.of(first.text)) == "kept"


def _only_one(
    first: Telling, second: Telling, mine: int | None, other: int | None, pair: tuple[int, int]
) -> Iterator[Change]:
    """Yield the loss or the gain of a source, None if the sentence before names it."""
    where = first.statements[pair[0]].span, second.statements[pair[1]].span
    if mine is not None:
        ours = first.records.attributions[mine]
        source = first.source_of(ours)
        if source is None or not _beside(first, ours, where[0]):
            return
        stems = first.source_stems(source)
        if _named_just_before(second, where[1], stems) or _acts(first, second, pair, stems):
            return
        place = ours.source_span or where[0]
        yield Change(
            "attributions", "source lost", first.builder.attribution_ids[mine], place, None, where[1], source.name
        )
        return
    if other is None:
        return
    theirs = second.records.attributions[other]
    source = second.source_of(theirs)
    if source is None or not _beside(second, theirs, where[1]):
        return
    stems = second.source_stems(source)
    if _named_just_before(first, where[0], stems) or stems & first.statements[pair[0]].stems:
        return
    place = theirs.source_span or where[1]
    yield Change("attributions", "added", None, where[0], second.builder.attribution_ids[other], place, source.name)


def _beside(telling: Telling, attribution: Attribution, span: Span) -> bool:
    """Say whether the source of a claim is named in the sentence of the claim."""
    words = attribution.source_span or attribution.cue_span
    return words is not None and telling.doc.sentence_at(words.start).i == telling.doc.sentence_at(span.start).i


def _acts(first: Telling, second: Telling, pair: tuple[int, int], stems: frozenset[str]) -> bool:
    """Say whether the second tells as done by the source what it said: counted twelve, for said that there were twelve."""
    said, repeated = first.statements[pair[0]], second.statements[pair[1]]
    itself = first.records.claims[said.index].subject is not None and said.subject <= stems
    return not itself and bool(stems & repeated.stems)


def _named_just_before(telling: Telling, span: Span, stems: frozenset[str]) -> bool:
    """Say whether the sentence before, in the same paragraph, is that source's: a reader hears it still."""
    here = telling.doc.sentence_at(span.start)
    before = telling.doc.sentences[max(0, here.i - 1)]
    if before.paragraph == here.paragraph and telling.unread_cue(before.start):
        return True
    for attribution in telling.records.attributions:
        sentence = telling.doc.sentence_at(attribution.span.start)
        source = telling.source_of(attribution)
        if source and sentence.paragraph == here.paragraph and sentence.i in {here.i, here.i - 1}:
            named = telling.source_stems(source)
            if named & stems and 2 * len(named & stems) >= min(len(named), len(stems)):
                return True
    return False


def _compared(first: Telling, second: Telling, ours: Attribution, theirs: Attribution) -> list[tuple[str, str]]:
    one, other = first.source_of(ours), second.source_of(theirs)
    if one is None or other is None:
        return []
    told = [_hand(ours, theirs), _name(first, second, one, other)]
    if not (one.named and other.named) and not told[-1] and _words_of(first, ours) != _words_of(second, theirs):
        parts = _part(first, ours), _part(second, theirs)
        if parts[0] != parts[1]:
            told.append(_parted(one, other, *parts))
        elif first.source_stems(one) & second.source_stems(other):
            told.append(_count(one, other))
    return list({each[0]: each for each in told if each}.values())


def _hand(ours: Attribution, theirs: Attribution) -> Told:
    if (ours.nested_in is None) == (theirs.nested_in is None):
        return None
    return (STRONGER, "second hand → first hand") if theirs.nested_in is None else (WEAKER, "first hand → second hand")


def _name(first: Telling, second: Telling, one: Source, other: Source) -> Told:
    """Say whether a name is lost or gained, or is another's."""
    if all(source.named or source.kind == "state" for source in (one, other)):
        return _other_name(first, second, one, other)
    if one.named == other.named or not ({"person", "group"} & {one.kind, other.kind}):
        return None
    return (WEAKER, "named → unnamed") if one.named else (STRONGER, "unnamed → named")


def _words_of(telling: Telling, attribution: Attribution) -> str | None:
    return attribution.source_span and attribution.source_span.of(telling.text).casefold()


def _names(telling: Telling, source: Source) -> frozenset[str]:
    if source.kind == "person" and source.named:
        return frozenset(source.name.casefold().split())
    names: frozenset[str] = frozenset().union(*(telling.names_in(mention) for mention in source.mentions))
    return names or telling.source_stems(source)


def _other_name(first: Telling, second: Telling, one: Source, other: Source) -> Told:
    """Say whether another of those who are named in both texts is now said to say it."""
    mine, theirs = _names(first, one), _names(second, other)
    people = one.kind == other.kind == "person"
    if mine & theirs or (not people and first.source_stems(one) & second.source_stems(other)):
        return None
    known = any(theirs & _names(first, each) for each in first.records.sources[1:])
    state = one.kind == "state" and theirs <= first.all_stems
    return (SWAPPED, f"{one.name} → {other.name}") if one.kind == other.kind and (known or state) else None


def _part(telling: Telling, attribution: Attribution) -> int | None:
    """Return how many of a known group a source is, 0 if it is not told how many; None if it is no part of one."""
    source = telling.source_of(attribution)
    tokens = telling.doc.tokens_in(attribution.source_span) if attribution.source_span else ()
    worded = len(tokens) > 2 and tokens[1].lower == "of" and (tokens[0].tag == "CD" or tokens[0].lower in _PARTS)
    if source is None or (source.subset_of is None and not worded):
        return None
    return source.count_low or 0


def _parted(one: Source, other: Source, mine: int | None, theirs: int | None) -> Told:
    """Say what it means that one of two sources is a part of a group, and the other is not, or another part."""
    if mine is not None and theirs is not None:
        return _count(one, other)
    if mine is not None:
        same = one.count_low is not None and one.count_low == other.count_low
        return (WEAKER, "part of a group → a group of its own") if same else (STRONGER, "a part → the whole")
    same = other.count_low is not None and one.count_low == other.count_low
    return (STRONGER, "a group → part of a known group") if same else (WEAKER, "the whole → a part")


def _count(one: Source, other: Source) -> Told:
    if one.kind not in {"group", "person"} or other.kind not in {"group", "person"}:
        return None
    mine, theirs = (one.count_low, one.count_high), (other.count_low, other.count_high)
    if mine == theirs or None in {one.count_low, other.count_low}:
        return None
    detail = f"{_many(one)} → {_many(other)}"
    if one.count_high is not None and other.count_high is not None:
        return (WEAKER if theirs < mine else STRONGER), detail
    if one.count_high is None and other.count_high is None:
        return None
    return (WEAKER if other.count_high is None else STRONGER), detail


def _many(source: Source) -> str:
    return f"{source.count_low}" if source.count_low == source.count_high else f"{source.count_low} or more"
