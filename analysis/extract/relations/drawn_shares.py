"""A share that is drawn from a part and its whole nearby: "Of these 31 passed. That 34 per cent is"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from analysis.extract.figures.nouns import singular
from analysis.extract.relations.about import clause_begin, clause_end, nouns_between, untold
from analysis.extract.relations.alike import akin, akin_nouns, is_bare, is_level, is_people, is_share
from analysis.extract.relations.nearby import Mention, Part, Passage, dates_within, place_of, within
from analysis.extract.relations.operands import (
    amounts_before,
    is_called,
    parts_of,
    without_last,
)
from analysis.extract.relations.readings import Reading
from analysis.extract.relations.said import (
    begins_with,
    ends_with,
    lead,
    says,
    sentence_words,
    tail,
    told_alike,
    words_of,
)
from analysis.extract.relations.shared import noun_of
from analysis.extract.relations.timing import has_its_time
from analysis.text.tagsets import AUXILIARIES, FINITE, NOUNS, PREPOSITIONS
from analysis.text.wordforms import lemma

BACK = 2
"""How many sentences before a number what it is drawn from may stand."""
_MOST_NAMED = 3
_NAMED_WITHIN = 5
_STEM = 4
_LIGHT = frozenset({"be", "have", "do"})
_SHORT = 7
_NEW = frozenset({"a", "an"})


def last_parts(passage: Passage, one: Mention) -> list[Part]:
    """Return the parts, with their wholes, of the last sentence before a figure that tells of some."""
    links = [link for link in parts_of(passage, one.sentence - BACK, one.sentence) if link.part.last <= one.first]
    links = [link for link in links if link.whole.last <= one.first and one not in link]
    last = max((link.part.sentence for link in links), default=0)
    return [link for link in links if link.part.sentence == last]


def share(passage: Passage, one: Mention) -> Iterator[Reading]:
    """Yield a part and its whole before a share of it."""
    figure = one.figure
    if not is_share(figure) or not is_level(figure) or figure.unit == "point" or not 0 < one.value < 100:
        return
    links = last_parts(passage, one)
    before = amounts_before(passage, one, BACK + 1)
    for link in links:
        if _is_of_the_others(passage, one) or not _is_share_of(passage, one, link):
            continue
        roles = (("part", link.part.place), ("whole", link.whole.place), ("share", one.place))
        others = [
            100 * min(each.value, other.value) / max(each.value, other.value)
            for each, other in combinations(before, 2)
            if {each, other} != set(link) and akin(each.figure, other.figure)
        ]
        told_by_another = any(abs(value - one.value) < 1 for value in others)
        sure = len(links) == 1 and not told_by_another
        yield Reading(roles, one.value, 100 * link.part.value / link.whole.value, sure)


def share_beside(passage: Passage, one: Mention) -> Iterator[Reading]:
    """Yield a part and its whole around a share: "a third of what she stole" behind £90,000, "three-quarters: 96 of the 144"."""
    figure = one.figure
    if not is_share(figure) or not is_level(figure) or figure.unit == "point" or not 0 < one.value < 100:
        return
    if begins_with("of another", tail(passage, one)) or figure.holder is not None:
        # "The fund, which holds 15%": of what it holds.
        return
    told = (
        *_behind_a_colon(passage, one),
        *_apposed(passage, one),
        *_before_its_part(passage, one),
        *_ahead(passage, one),
    )
    for link in told:
        roles = (("part", link.part.place), ("whole", link.whole.place), ("share", one.place))
        yield Reading(roles, one.value, 100 * link.part.value / link.whole.value, sure=True)


def _behind_a_colon(passage: Passage, one: Mention) -> Iterator[Part]:
    """Yield the only part and whole of the sentence behind a share and a colon: "three-quarters of the votes: 96 of the 144"."""
    behind = tail(passage, one).rstrip()
    # "Turnout was 71 per cent, with 19,200 of the 30,000 voting".
    links = [
        link
        for link in parts_of(passage, one.sentence, one.sentence)
        if min(link.part.first, link.whole.first) > one.first
    ]
    following = [each for each in within(passage, one.sentence, one.sentence) if each.first > one.first][:1]
    if (
        (behind.endswith((":", "–", "(")) or (behind.endswith(", with") and behind.count(",") == 1 and len(links) == 1))
        and links
        and following
        and following[0] in links[0]
    ):
        yield links[0]


def _ahead(passage: Passage, one: Mention) -> Iterator[Part]:
    """Yield the only part and whole of the sentence behind that of a share, told in its words: "40% passed. Of the 90, 31 passed"."""
    links = [
        link for link in parts_of(passage, one.sentence + 1, one.sentence + 1) if link.part.sentence > one.sentence
    ]
    rivals = [
        each
        for each in within(passage, one.sentence, one.sentence + 1)
        if is_share(each.figure) and each.place != one.place
    ]
    if len(links) != 1 or rivals:
        return
    if begins_with("con", tail(passage, one)) or begins_with("pro", tail(passage, one)):
        # "With 57 per cent against. Only four of the 12 villages": of the votes.
        return
    if _names_a_place(passage, links[0]):
        # "A third of pupils passed. Of the 90 at Selm 52 passed".
        return
    if _is_of(passage, one, links[0].whole) and _is_of_the_sort(passage, one, links[0]):
        turnout = "turnout" in sentence_words(passage, one.sentence).split()
        if turnout or told_alike(passage, one, links[0].part, links[0].whole):
            yield links[0]


def _names_a_place(passage: Passage, link: Part) -> bool:
    first, last = sorted((link.part, link.whole), key=lambda one: one.first)
    dated = dates_within(passage, first.figure.span.end, last.figure.span.start)
    return any(
        token.tag == "NNP" and not any(one.span.start <= token.start < one.span.end for one in dated)
        for token in passage.doc.tokens[first.last : last.first]
    )


def _apposed(passage: Passage, one: Mention) -> Iterator[Part]:
    """Yield the amount right before a share as the part of the only larger one before: "has returned £90,000, a third of what"."""
    place = place_of(passage, one)
    part = passage.mentions[place - 1] if place else one
    before, behind = without_last("how exactly", lead(passage, one)), tail(passage, one)
    if part.sentence != one.sentence or part is one or part not in amounts_before(passage, one, 0):
        return
    if before.strip() not in (",", "–", "(", ", or", ", just", ", a mere") or not begins_with("of the whole", behind):
        return
    wholes = [
        each
        for each in amounts_before(passage, part, BACK)
        if each.value > part.value and each.figure.unit == part.figure.unit is not None
    ]
    if len(wholes) == 1:
        yield Part(part, wholes[0])


def _before_its_part(passage: Passage, one: Mention) -> Iterator[Part]:
    """Yield the number right behind a share of those told before: "two-thirds of them, 54 in all, had waited"."""
    place = place_of(passage, one)
    part = next(iter(passage.mentions[place + 1 : place + 2]), one)
    behind = tail(passage, one)
    apposed = part.sentence == one.sentence and behind.rstrip().endswith((",", "–", "(", ", or"))
    if not apposed or not begins_with("of them", behind) or not is_bare(part.figure) or not is_level(part.figure):
        return
    if len(behind.split()) > _MOST_NAMED or part.figure.kind == "age":
        return
    counts = [
        each for each in amounts_before(passage, one, BACK) if each.figure.unit is not None and each.value > part.value
    ]
    if len(counts) == 1 or (
        counts and counts[-1].sentence == one.sentence - 1 and counts[-2].sentence < one.sentence - 1
    ):
        yield Part(part, counts[-1])


def _is_of_the_others(passage: Passage, one: Mention) -> bool:
    """Say whether a share is of what is left: "the other 27%"."""
    return ends_with("the others", without_last("how exactly", lead(passage, one)))


def _is_share_of(passage: Passage, one: Mention, link: Part) -> bool:
    """Say whether words tie a share to a part and a whole before it, and to nothing else."""
    between = within(passage, link.part.sentence, one.sentence)
    if any(is_share(each.figure) and each.first < one.first for each in between):
        return False
    amounts = [each for each in amounts_before(passage, one, 0) if each.first > max(link.part.first, link.whole.first)]
    if amounts:
        # "Nine show signs of disease. It has cost €410,000, two-thirds of it": of the amount that stands between.
        return False
    named = _is_named(passage, one) or _tells_again(passage, one, link) or _is_known_to_do(passage, one, link)
    return (
        named
        and _is_of(passage, one, link.whole)
        and _is_of_the_sort(passage, one, link)
        and not is_of_others(passage, one, link)
    )


def is_of_others(passage: Passage, one: Mention, link: Part) -> bool:
    """Say whether a later sentence tells a share of what its part and whole are not told of: "In the city turnout was", "A rate of 38% is the mean".

    Where the share is a known one, "that rate", only what opens the sentence tells so.
    """
    told, sentence = [passage.doc.sentences[each.sentence] for each in link], passage.doc.sentences[one.sentence]
    if one.sentence <= max(each.sentence for each in link):
        return False
    first, last = min(each.first for each in told), max(each.last for each in told)
    tokens, begin = passage.doc.tokens, clause_begin(passage, sentence.first, one.first)
    dated = dates_within(passage, tokens[sentence.first].start, one.figure.span.start)
    opening = tokens[sentence.first : one.first] if tokens[sentence.first].lower in PREPOSITIONS and not dated else ()
    nouns = {
        singular(token.lower) for token in opening if token.tag in NOUNS and not says("share noun", f" {token.lower} ")
    }
    if untold(passage, nouns, first, last):
        return True
    end = clause_end(passage, one.last, sentence.last)
    named = bool(untold(passage, nouns_between(passage, one.last, end), first, last))
    return tokens[begin].lower in _NEW and (named or " would " in words_of(passage, one.last, end))


def _is_known_to_do(passage: Passage, one: Mention, link: Part) -> bool:
    """Say whether a known share did what was told of the part: "Of the 90, 31 had to wait. The 34 per cent who waited were"."""
    known = ends_with("known", lead(passage, one)) and begins_with("relative", tail(passage, one))
    return known and told_alike(passage, one, link.part, link.whole)


def _tells_again(passage: Passage, one: Mention, link: Part) -> bool:
    """Say whether a later clause tells of a share of the whole what was told of the part: "three in five of our centres have no doctor"."""
    sentence = passage.doc.sentences[one.sentence]
    if one.sentence == link.part.sentence or not tail(passage, one).startswith(" of ") or has_its_time(passage, one):
        return False
    begin, end = clause_begin(passage, sentence.first, one.first), clause_end(passage, one.last, sentence.last)
    nouns = nouns_between(passage, begin, one.first) | nouns_between(passage, one.last, end)
    told = [passage.doc.sentences[each.sentence] for each in link]
    missing = untold(passage, nouns, min(each.first for each in told), max(each.last for each in told))
    said = " ".join(sentence_words(passage, each.i) for each in told)
    free = [token for token in passage.doc.tokens[begin:end] if token.tag[:1] in "NVJ" and token.is_word]
    again = {lemma(token.lower) for token in free} - AUXILIARIES - _LIGHT - {lemma(word) for word in said.split()}
    return not missing | (again - nouns) and len(nouns) > 1 and told_alike(passage, one, link.part, link.whole)


def _is_of_the_sort(passage: Passage, one: Mention, link: Part) -> bool:
    """Say whether a rate has no name, or one that its part has too: "416 passed. A pass rate of"; turnout is of people."""
    first = passage.doc.sentences[one.sentence].first
    near = words_of(passage, max(first, one.first - _NAMED_WITHIN), one.first) + " ".join(
        tail(passage, one).split()[:3]
    )
    words = near.split()
    following = f" {' '.join(tail(passage, one).split()[:3])} "
    if says("usual", following) or says("required", following):
        return False
    if "turnout" in words and not is_people(link.whole.figure):
        return False
    named = [
        words[place - 1]
        for place in range(1, len(words))
        if words[place] == "rate" and not says("names no rate", f" {words[place - 1]} ")
    ]
    told = sentence_words(passage, link.part.sentence).split()
    return all(any(word.startswith(name[:_STEM]) for word in told) for name in named)


def _is_of(passage: Passage, one: Mention, whole: Mention) -> bool:
    behind = tail(passage, one)
    if not behind.startswith(" of ") or begins_with("of them", behind):
        return True
    noun = noun_of(one.figure.unit, one.figure.subject)
    if is_bare(whole.figure):
        return noun is not None and whole.sentence - one.sentence == 1
    return noun is not None and akin_nouns(singular(noun), whole.figure.unit or "")


def _is_named(passage: Passage, one: Mention) -> bool:
    """Say whether a share is called one, or what was said is called a share: "a rate of 4%", "that 4%", "which is 4%"."""
    before, behind = without_last("how exactly", lead(passage, one)), tail(passage, one)
    said, following = before.split(), behind.split()
    if said[-1:] == ["by"]:
        # "Losses fell by two-thirds".
        return False
    # "Family matters account for 6,000 of those, a third, and".
    closed = begins_with("of them", before) and len(said) == _MOST_NAMED and begins_with("mark", behind)
    if ends_with("that comes to", before) or before.strip() in (",", "–", "(") or said[-1:] == ["("] or closed:
        return True
    if says("share noun", f" {' '.join(following[:2])} "):
        # "That 4% figure", "the 92% pass rate".
        return begins_with("share noun", behind) or ends_with("known or pointed", before)
    if one.sentence and len(said) == 1 and ends_with("points back", before):
        return True
    if begins_with("of another", behind):
        return said == ["with"] and following[:1] == ["in"]
    if following[:1] and passage.doc.tokens[one.last].tag in FINITE and said[-1:] == ["that"]:
        # "The council said that 18% was more than".
        return True
    if is_called("share noun", before):
        return True
    # "The proportion in arrears, 32 per cent, is".
    if (
        said[-1:] == [","]
        and said[:1] == ["the"]
        and len(said) <= _SHORT
        and says("share noun", f" {' '.join(said[1:3])} ")
    ):
        return said[2:3] != ["of"]
    # "At 4%, the share was".
    return said == ["at"] and following[:1] == [","] and says("share noun", f" {' '.join(following[1:4])} ")
