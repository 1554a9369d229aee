"""The first of several by some measure, beside the others, and a record beside the one before it: "the cheapest, at £2.3m, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from analysis.extract.figures.numbers.units import is_time
from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_bare, is_level, is_share, of_one_kind
from analysis.extract.relations.nearby import Mention, Passage, is_adjective, near, place_of, within
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import ends_with, lead, says, sentence_words, tail, words_of
from analysis.extract.relations.timing import has_its_time
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES, VERBS
from analysis.text.wordforms import lemma

_MEASURED = frozenset({"area", "length", "mass", "volume", "duration", "speed"})
_CONTENT = frozenset({"NN", "NNS", "JJ"})
_JOINING = frozenset({";", "and", "while", "but"})
_TIMED = "duration"
_OPPOSITE = {"more": "less", "less": "more"}
_BEHIND = 4
_BEFORE = 3
_NEAR = 12
_FURTHEST = 3.0
_SINCE = re.compile(
    r" since (?!(?:\w+ )?(?:records|record-keeping|record keeping|readings|figures|measurements|measuring|observations|data|counting|it began|they began))\S"
)
_SENTENCES = 3
_FURTHEST_RECORD = 2.5


def superlatives(passage: Passage) -> Iterator[Relation]:
    """Yield the amount of who is first by it, with the one among the others that lies furthest beyond it, or nearest."""
    for place, first in enumerate(passage.mentions):
        if not is_level(first.figure) or is_share(first.figure) or is_adjective(passage, first):
            continue
        sense = _sense(passage, first)
        others = _others(passage, place) if sense is not None else ()
        if sense is None or not others:
            continue
        nearest = max(others, key=lambda one: one.value if sense == "more" else -one.value)
        roles = (("left", first.place), ("right", nearest.place))
        yield stated(passage, "order: superlative", roles, sense)


@cache
def _senses() -> dict[str, str]:
    """Return whether a superlative says that something is more than all others, or less."""
    return {word: sense for sense in _OPPOSITE for word in words("relation_words", "word", kind=f"superlative {sense}")}


def _sense(passage: Passage, first: Mention) -> str | None:
    """Return whether an amount is said to be more, or less, than all others, if it is."""
    sentence = passage.doc.sentences[first.sentence]
    there = within(passage, first.sentence, first.sentence)
    before = max(
        [one.last for one in there if one.first < first.first and of_one_kind(one.figure, first.figure)], default=0
    )
    behind = min(
        [one.first for one in there if one.first > first.first and of_one_kind(one.figure, first.figure)],
        default=sentence.last,
    )
    begin, end = max(sentence.first, before, first.first - _NEAR), min(sentence.last, behind, first.last + _NEAR)
    tokens = passage.doc.tokens
    senses = set()
    for k in range(begin, end):
        sense = _senses().get(tokens[k].lower)
        if sense is None:
            continue
        ranked = says("ranked", words_of(passage, max(sentence.first, k - _BEFORE), k))
        elsewhere = says("scope", words_of(passage, k + 1, min(k + 1 + _BEHIND, sentence.last)))
        # "The offer was £2m, and the cheapest firm": of another clause.
        apart = k > first.last and not _is_said_of(passage, first.last, k)
        numbered = passage.doc.before(k).tag == "CD"
        if ranked or numbered or elsewhere or apart:
            return None
        timed = first.figure.kind == _TIMED and tokens[k].lower in words(
            "relation_words", "word", kind="superlative of time"
        )
        senses.add(_OPPOSITE[sense] if timed else sense)
    return senses.pop() if len(senses) == 1 else None


def _is_said_of(passage: Passage, first: int, last: int) -> bool:
    """Say whether words lead from an amount to what it is said to be: "at £2.3m, was the cheapest"."""
    said = words_of(passage, first, last).split()
    return bool({"was", "is", "were", "are"} & set(said)) and not {"and", "but", ";", "while"} & set(said)


def _others(passage: Passage, place: int) -> Sequence[Mention]:
    """Return the amounts of the others: each behind a name, in the sentence or in the next, which goes on with them."""
    first = passage.mentions[place]
    others: list[Mention] = []
    last = first
    for one in passage.mentions[place + 1 :]:
        if one.sentence - first.sentence > 1 or (
            one.sentence - last.sentence == 1 and not _goes_on(passage, one, first)
        ):
            break
        if not _is_alike(one, first) or not is_level(one.figure):
            continue
        if says("had before", lead(passage, one)):
            # "Had first asked for £1.9m": of before.
            break
        if not _is_of_another(passage, first, one) or not 1 / _FURTHEST < one.value / first.value < _FURTHEST:
            break
        others.append(one)
        last = one
    return others


def _is_alike(one: Mention, first: Mention) -> bool:
    """Say whether amounts are of one unit, which the second may leave out: "covers 41 square kilometres. Selm covers 36"."""
    return of_one_kind(one.figure, first.figure) or (is_bare(one.figure) and first.figure.kind in _MEASURED)


def _goes_on(passage: Passage, one: Mention, first: Mention) -> bool:
    """Say whether a sentence tells of the next ones: "Next came Quessou, with 2.3 million", "Selm covers 36 and Tarn 29"."""
    begin = passage.doc.sentences[one.sentence].first
    named = _is_name(passage.doc, begin)
    return says("next in rank", words_of(passage, begin, one.first)) or (named and not is_bare(first.figure))


def _is_name(doc: Doc, k: int) -> bool:
    """Say whether a word is a name; a sentence may begin with one that is a noun too: "Brand offered £4.2 million"."""
    token = doc.tokens[k]
    opens = token.tag == "NN" and doc.sentence_at(token.start).first == k
    return token.tag in NAMES or opens


def _is_of_another(passage: Passage, first: Mention, one: Mention) -> bool:
    """Say whether an amount is of somebody with a name, now, and is told as the first is: "and then Ardhavi, with 1.4 million"."""
    doc = passage.doc
    said = lead(passage, one).split()
    tokens = doc.tokens[one.first - len(said) : one.first]
    if one.sentence == passage.mentions[max(0, place_of(passage, one) - 1)].sentence:
        # Behind what joins it to the one before.
        joined = [k for k, token in enumerate(tokens) if token.lower in _JOINING]
        comma = next((k for k, token in enumerate(tokens) if token.lower == ","), len(tokens))
        tokens = tokens[(joined[-1] if joined else comma) + 1 :]
    told = f" {' '.join(token.lower for token in tokens)} "
    named = any(_is_name(doc, k) for k in range(one.first - len(tokens), one.first)) or says("next in rank", told)
    dated = (
        any(tokens[0].start <= each.span.start < one.figure.span.start for each in passage.dates) if tokens else True
    )
    there = passage.doc.sentences[first.sentence]
    known = {lemma(token.lower) for token in doc.tokens[there.first : min(there.last, one.first - len(tokens))]}
    alike = all(
        lemma(token.lower) in known or says("of a rival", f" {token.lower} ")
        for token in tokens if token.tag in VERBS or token.tag in _CONTENT
    )  # fmt: skip
    plain = one.figure.modifier in ("exact", "about") and not is_adjective(passage, one)
    of_it = tail(passage, one).startswith((" of ", " for ", " to ")) or has_its_time(passage, one)
    of_it = of_it or _is_over_a_time(passage, one) or _is_over_a_time(passage, first)
    own_noun = one.figure.unit is not None and first.figure.unit is None
    return named and alike and plain and not of_it and not own_noun and not dated and not says("before that", told)


def _is_over_a_time(passage: Passage, one: Mention) -> bool:
    """Say whether an amount is told with how long it took: "21cm in an hour"."""
    behind = passage.doc.tokens[one.last : one.last + 3]
    opens = len(behind) == 3 and behind[0].lower in ("in", "over", "within")
    return opens and any(is_time(token.lower) for token in behind[1:])


def bests(passage: Passage) -> Iterator[Relation]:
    """Yield records, each with the one before it."""
    for old in passage.mentions:
        if not is_level(old.figure) or old.value == 0:
            continue
        first = passage.doc.sentences[old.sentence].first
        before = words_of(passage, first, old.first)
        if before.endswith(" by "):
            # "Beat the old mark by 22 points": how far apart they are.
            continue
        since = says("when", lead(passage, old)) and " since " in before
        beaten = says("bettering", before) and ends_with("old best", lead(passage, old))
        if not since and not beaten and not says("old_record", before):
            continue
        new = _new(passage, old)
        if new is not None and is_bare(new.figure) and _is_timed(passage, new, old):
            continue  # "57.90, with 58.21 seconds": of a race, less is better
        if new is not None and (since or not _is_no_record(passage, new, old)):
            low = says(
                "least", "".join(sentence_words(passage, each) for each in range(new.sentence, old.sentence + 1))
            )
            sense = "less" if low != since else "more"
            yield stated(passage, "order: record", (("left", new.place), ("right", old.place)), sense)


def _is_timed(passage: Passage, new: Mention, old: Mention) -> bool:
    """Say whether a time stands among the sentences of two numbers without a unit."""
    there = within(passage, new.sentence, old.sentence)
    return any(one.figure.kind == "duration" and one.figure.unit in ("second", "minute") for one in there)


def _is_no_record(passage: Passage, new: Mention, old: Mention) -> bool:
    """Say whether words tell that the old record was not reached: "short of", "the coldest since 2012", "still stands"."""
    between, behind = words_of(passage, new.last, old.first), tail(passage, old)
    return says("no record", between) or says("no record", behind) or _SINCE.search(between) is not None


def _new(passage: Passage, old: Mention) -> Mention | None:
    """Return the figure of the new record: the last one of its kind before the old one, where a record is spoken of."""
    before = [
        one
        for one in near(passage, old, back=_SENTENCES, ahead=0)
        if one.first < old.first and is_level(one.figure) and of_one_kind(one.figure, old.figure)
        and (not is_bare(one.figure) or one.sentence == old.sentence or max(one.value, old.value) < 0)
        and (not is_share(one.figure) or (one.sentence == old.sentence and ends_with("when it was", lead(passage, old))))
        and one.figure.kind not in ("age", "duration")
        and not says("average", f" {' '.join(lead(passage, one).split()[-_BEHIND:])} ")
        and 1 / _FURTHEST_RECORD < one.value / old.value < _FURTHEST_RECORD
    ]  # fmt: skip
    if len(before) != 1:
        return None
    new = before[0]
    said = [sentence_words(passage, each) for each in range(max(0, new.sentence - 1), new.sentence + 1)]
    return new if says("most", "".join(said)) or says("least", "".join(said)) else None
