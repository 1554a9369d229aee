"""One amount told of again as what is known: "an 18-month trial … the 16-month trial", "46 miles … the full 64 miles"."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Figure, Relation
from analysis.extract.relations.alike import akin_nouns, is_level
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.readings import stated
from analysis.extract.relations.said import begins_with, ends_with, lead, says, sentence_words, tail
from analysis.lexicon import words
from analysis.text.tagsets import FINITE, NOUNS, VERBS
from analysis.text.wordforms import lemma

_OPPOSITE = {
    "his": ("she", "her", "they", "their"),
    "her": ("he", "his", "they", "their"),
    "their": ("he", "she", "his", "her"),
}
_SENTENCES = 8
_FURTHEST = 2.6
_STEM = 5
_TELLING = NOUNS | VERBS
_NEAR = 10
_FAR = 28
_REACH = 6
_MEASURED = frozenset({"length", "duration", "area", "mass", "volume"})


def described(passage: Passage) -> Iterator[Relation]:
    """Yield amounts of what was spoken of, with the only one of their kind before."""
    for place, other in enumerate(passage.mentions):
        if not _can_be_again(other.figure):
            continue
        if other.figure.kind == "age":
            one = _age_before(passage, place)
        elif other.figure.kind == "money":
            one = _sum_before(passage, place) or _price_before(passage, place)
        elif other.figure.kind in _MEASURED:
            one = _measure_before(passage, place)
        else:
            one = None
        if one is not None and max(one.value, other.value) <= _FURTHEST * min(one.value, other.value):
            roles = (("left", one.place), ("right", other.place))
            yield stated(passage, "same: described", roles)


def _can_be_again(figure: Figure) -> bool:
    return figure.modifier in ("exact", "about") and figure.low == figure.high and (figure.low or 0) > 0


def _measure_before(passage: Passage, place: int) -> Mention | None:
    """Return the only amount in a unit before "the full 64 miles" or "the 16-month trial", of the same."""
    other = passage.mentions[place]
    full = ends_with("in full", lead(passage, other)) and not lead(passage, other).endswith(" in all ")
    if not (full or _is_adjective(passage, other)):
        return None
    before = [
        one
        for one in passage.mentions[:place]
        if one.figure.unit == other.figure.unit and one.figure.kind == other.figure.kind
    ]
    if len(before) != 1 or not is_level(before[0].figure) or not _can_be_again(before[0].figure):
        return None
    one = before[0]
    if one.sentence == other.sentence or other.sentence - one.sentence > _SENTENCES:
        return None
    if full and not _is_adjective(passage, other):
        if not is_closed(passage, other.last):
            return None
        head = _head(passage, one) if _is_adjective(passage, one) else None
        return one if head is not None or one.figure.kind != "duration" else None
    if not _is_adjective(passage, other) or not (full or _is_known(passage, other)):
        return None
    head = _head(passage, other)
    told = head is not None and _tells_of(passage, one, head)
    return one if told and not _is_of_another_person(passage, one, other) else None


def _is_known(passage: Passage, one: Mention) -> bool:
    """Say whether an amount is of what is known: "the 16-month trial", "his 14-year sentence"."""
    return ends_with("known", lead(passage, one)) or _whose(passage, one) is not None


def _whose(passage: Passage, one: Mention) -> str | None:
    """Return the possessive pronoun right before an amount."""
    before = passage.doc.tokens[max(0, one.first - 1)]
    return before.lower if before.tag == "PRP$" else None


def _is_of_another_person(passage: Passage, one: Mention, other: Mention) -> bool:
    """Say whether one amount is told of a man and the other of a woman: "He got 11 years. Her 14-year sentence"."""
    opposite = _OPPOSITE.get(_whose(passage, other) or "", ())
    said = sentence_words(passage, one.sentence)
    return any(f" {word} " in said for word in opposite)


def _is_adjective(passage: Passage, one: Mention) -> bool:
    """Say whether a number and its unit are one word, with a hyphen: "an 18-month trial"."""
    return "-" in one.figure.span.of(passage.doc.text)


def _head(passage: Passage, one: Mention) -> str | None:
    """Return the noun that a number and its unit describe: "the 640-foot span"."""
    doc = passage.doc
    k = one.last
    phrase = doc.chunks[doc.chunk_at(min(k, len(doc.tokens) - 1))].phrase
    if phrase is None or phrase.head < one.last - 1:
        return None
    head = doc.tokens[phrase.head]
    if not is_closed(passage, phrase.head + 1) and _is_again(passage, one):
        return None
    return lemma(head.lower) if head.tag in NOUNS and phrase.head >= one.last - 1 else None


def _is_again(passage: Passage, one: Mention) -> bool:
    said = lead(passage, one)
    return ends_with("known", said) or ends_with("in full", said)


def is_closed(passage: Passage, k: int) -> bool:
    """Say whether a mark or a verb follows, and nothing that tells of which one it is: "the £2.1m grant from Selm"."""
    tokens = passage.doc.tokens
    return k >= len(tokens) or not tokens[k].is_word or tokens[k].tag in FINITE


def _tells_of(passage: Passage, one: Mention, head: str) -> bool:
    """Say whether the amount before is of what a noun stands for: it describes the noun too, or the sentence has its stem."""
    if _is_adjective(passage, one):
        described = _head(passage, one)
        return described is not None and akin_nouns(described, head)
    doc = passage.doc
    sentence = doc.sentences[one.sentence]
    told = [token.lower for token in doc.tokens[sentence.first : sentence.last] if token.tag in _TELLING]
    classes = words("sums_again", "class", word=head)
    if any(classes & words("sums_again", "class", word=lemma(word)) for word in told):
        # "Jailed for six years … his nine-year sentence".
        return True
    return len(head) >= _STEM and head[:_STEM] in {word[:_STEM] for word in told}


def _age_before(passage: Passage, place: int) -> Mention | None:
    """Return the age before "the 43-year-old said", if no other person's is told nearby."""
    other = passage.mentions[place]
    alone = begins_with("known", lead(passage, other)) and len(lead(passage, other).split()) == 1
    following = passage.doc.tokens[min(other.last, len(passage.doc.tokens) - 1)]
    if (
        not alone
        or other.figure.span.of(passage.doc.text).count("-") != 2
        or following.tag in NOUNS
        or following.tag[:2] == "JJ"
    ):
        return None
    before = [
        one for one in passage.mentions[:place]
        if other.sentence - one.sentence <= 3 and (one.figure.kind == "age" or _stands_behind_a_name(passage, one))
    ]  # fmt: skip
    told = before[0] if len(before) == 1 and before[0].sentence < other.sentence else None
    return told if told is not None and _stands_behind_a_name(passage, told) else None


def _stands_behind_a_name(passage: Passage, one: Mention) -> bool:
    """Say whether a number stands between commas behind a name: "Curtis Delavan, 29, had"."""
    tokens = passage.doc.tokens
    before = (
        one.first > 1
        and passage.doc.before(one.first).text == ","
        and passage.doc.before(one.first - 1).tag in ("NNP", "NNPS")
    )
    return before and one.last < len(tokens) and tokens[one.last].text in (",", ".", ";")


def _sum_before(passage: Passage, place: int) -> Mention | None:
    """Return the only sum before "the $6.2 million settlement", told of with a word of the same class."""
    other = passage.mentions[place]
    classes = _classes_beside(passage, other)
    if not classes:
        return None
    before = [
        one for one in passage.mentions[:place]
        if one.figure.unit == other.figure.unit and other.sentence - one.sentence <= _SENTENCES and is_level(one.figure)
    ]  # fmt: skip
    near = [one for one in before if _could_be(one, other)]
    if len(near) != 1 or near[0].sentence == other.sentence or not _can_be_again(near[0].figure):
        return None
    sentence = passage.doc.sentences[near[0].sentence]
    around = passage.doc.tokens[max(sentence.first, near[0].first - _NEAR) : min(sentence.last, near[0].last + _FAR)]
    said = {lemma(token.lower) for token in around} | {token.lower for token in around}
    told = {each for word in said for each in words("sums_again", "class", word=word)}
    further = says("further", f"{lead(passage, near[0])}{lead(passage, other)}")
    # "Earlier it made a bid … the $283.7 million offer": of another time.
    there = passage.doc.sentences[other.sentence]
    begin = passage.doc.tokens[there.first].start
    dated = any(
        begin <= each.span.start < other.figure.span.start
        and not says("deadline", f" {passage.doc.before(passage.doc.token_at(each.span.start)).lower} ")
        for each in passage.dates
    )
    alike = _digits(passage, near[0]) == _digits(passage, other)
    return near[0] if classes & told and alike and not further and not dated else None


def _price_before(passage: Passage, place: int) -> Mention | None:
    """Return the only sum that described a thing before, where one tells again what it cost: "the Rs 480-crore dam … the Rs 580 crore spent on the dam"."""
    other = passage.mentions[place]
    thing = _thing_paid_for(passage, other)
    if thing is None:
        return None
    before = [one for one in passage.mentions[:place] if one.figure.unit == other.figure.unit]
    priced = [one for one in before if _describes(passage, one) == thing and is_level(one.figure)]
    near = [one for one in before if _could_be(one, other)]
    if len(priced) != 1 or near != priced or not _can_be_again(priced[0].figure):
        return None
    one = priced[0]
    return (
        one
        if 0 < other.sentence - one.sentence <= _SENTENCES and _digits(passage, one) == _digits(passage, other)
        else None
    )


def _thing_paid_for(passage: Passage, other: Mention) -> str | None:
    """Return the noun for what a known sum was spent on: "the £3m spent on the bridge"."""
    if not ends_with("known", lead(passage, other)) or not begins_with("spent on it", tail(passage, other)):
        return None
    tokens = passage.doc.tokens
    noun = next((token for token in tokens[other.last : other.last + _REACH] if token.tag in NOUNS), None)
    return None if noun is None else lemma(noun.lower)


def _describes(passage: Passage, one: Mention) -> str | None:
    """Return the noun that a sum stands before: "the Rs 480-crore dam"."""
    phrase = passage.doc.chunks[passage.doc.chunk_at(one.last - 1)].phrase
    return None if phrase is None or phrase.head < one.last else lemma(passage.doc.tokens[phrase.head].lower)


def _digits(passage: Passage, one: Mention) -> int:
    """Return to how many digits a number is written: one of a rounded and an exact sum is seldom a slip for the other."""
    return sum(letter.isdecimal() for letter in one.figure.span.of(passage.doc.text))


def _could_be(one: Mention, other: Mention) -> bool:
    return max(one.value, other.value) <= _FURTHEST * min(one.value, other.value)


def _classes_beside(passage: Passage, other: Mention) -> frozenset[str]:
    """Return what a known sum is: "the $6.2 million settlement", "the loan, of €240 million,", "the loan of €240 million"."""
    tokens = passage.doc.tokens
    if ends_with("known", lead(passage, other)):
        behind = tokens[min(other.last, len(tokens) - 1)]
        named = words("sums_again", "class", word=behind.lower)
        if named and is_closed(passage, other.last + 1):
            return named
        head = _head(passage, other)
        return words("sums_again", "class", word=head) if head is not None else frozenset()
    said = lead(passage, other).replace(" , ", " ").split()
    if (
        said[-1:] in (["of"], ["at"], ["worth"])
        and said[-3:-2]
        and f" {said[-3]} " in _KNOWN
        and passage.doc.before(other.first).text != ","
    ):
        return words("sums_again", "class", word=said[-2]) if is_closed(passage, other.last) else frozenset()
    return frozenset()


_KNOWN = frozenset({" the ", " this ", " that ", " its ", " their "})
