"""Words behind a noun that tell which things a number is of: "the 14 killed at Selm", "the 40 hostages still held"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from analysis.extract.figures.nouns import singular
from analysis.extract.relations.about import are_of_one_stem, clause_begin
from analysis.extract.relations.nearby import Mention, Passage
from analysis.extract.relations.said import says
from analysis.lexicon import words
from analysis.text.tagsets import ADJECTIVES, ADVERBS, AUXILIARIES, FINITE, NOUNS, VERBS
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

_TELLING = NOUNS | VERBS | ADJECTIVES | ADVERBS | {"CD", "RP"}
_RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB", "PRP"})


def is_narrowed(passage: Passage, one: Mention, other: Mention, begin: int) -> bool:
    """Say whether words behind the noun of a number tell which things it is of, with what the sentence of another does not tell.

    "The 14 killed at Selm", "the 200 trees it felled", but not "the 14 killed in the attack".
    """
    doc = passage.doc
    there = doc.sentences[one.sentence]
    said = {form for token in doc.tokens[there.first : there.last] for form in _forms(token)}
    return any(
        not any(are_of_one_stem(form, word) for form in _forms(doc.tokens[i]) for word in said)
        for i in _telling(passage, other, begin)
    )


def _forms(token: Token) -> tuple[str, str]:
    return singular(token.lower), lemma(token.lower)


def _telling(passage: Passage, other: Mention, begin: int) -> Iterator[int]:
    """Yield the words with a meaning of their own between the noun of a number and its predicate, or the mark behind it."""
    tokens, sentence = passage.doc.tokens, passage.doc.sentences[other.sentence]
    measure = "-" in other.figure.span.of(passage.doc.text)
    fronted = tokens[clause_begin(passage, sentence.first, other.first)].tag == "IN"
    if begin < sentence.last and (fronted or measure) and tokens[begin].tag in ("PRP", "DT"):
        return  # "After the 16-hour rescue the team", "of the 16m kroner she kept"
    if begin < sentence.last - 1 and tokens[begin].tag == "PRP":
        yield begin + 1  # "The 200 trees it felled", "the 32 players it had"
    clause = begin < sentence.last and (tokens[begin].tag in _RELATIVE or tokens[begin].lower == "that")
    for i in range(begin, sentence.last):
        token = tokens[i]
        if not token.is_word and token.text[:1] not in "$£€’'":
            # "The 12 dogs, all puppies, that were for sale are".
            yield from (k for k in range(i, sentence.last) if tokens[k - 1].text == "," and tokens[k].lower == "that")
            return
        dated = any(each.span.start <= token.start < each.span.end for each in passage.dates)
        if (
            (dated and measure)
            or (token.tag == "IN" and says("tells no further", f" {token.lower} "))
            or (not clause and _is_predicate(tokens, i, sentence.last))
        ):
            return
        clause = clause and token.tag not in FINITE
        event = token.lower in words("event_nouns", "noun") and tokens[i - 1].lower in ("the", "this", "that")
        by_then = dated and tokens[i - 1].lower == "by"
        plain = token.tag not in _TELLING or token.lower in AUXILIARIES or says("on the spot", f" {token.lower} ")
        if not (event or by_then or plain):
            yield i


def _is_predicate(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a verb is what the things do; a past form is not if another verb follows: "the 14 jets delivered this year are"."""
    token = tokens[i]
    if token.tag == "VB":
        return token.lower in AUXILIARIES and tokens[i - 1].tag != "TO"
    ahead = takewhile(lambda each: each.is_word and each.tag not in _RELATIVE | {"CC"}, tokens[i + 1 : last])
    return token.tag in FINITE and not (token.tag == "VBD" and any(each.tag in FINITE for each in ahead))
