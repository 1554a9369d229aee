"""A number and the list that a mark opens further on, its things counted one by one: "the six states that … — A, B and C —"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from analysis.extract.records import Relation
from analysis.extract.relations.alike import is_people
from analysis.extract.relations.nearby import Mention, Passage, ends_with, is_adjective, lead, says, tail, within, words_of
from analysis.extract.relations.stated import stated
from analysis.lexicon import words
from analysis.text.tagsets import FINITE, NAMES, NOUNS
from analysis.text.tokens import Sentence, Token

_DASHES = frozenset({"—", "–", "--"})
_CLOSING = {":": frozenset[str](), "(": frozenset({")"}), **dict.fromkeys(_DASHES, _DASHES)}
_SUMMING = frozenset({",", "are", "were", *_DASHES})
_INSIDE = frozenset({",", ";", "’s", "'s", "’", "'", "."})
_BEFORE_NOUNS = frozenset({"DT", "PRP$", "JJ", "JJR", "JJS", "RB", "VBG", "VBN", "PDT"})
_OF_A_NAME = frozenset({"at", "from", "for", "in", "on"})
_IN_NAMES = frozenset({"of", "the", "de", "la", "’s", "'s", "’", "'", "."})
_FEWEST, _MOST = 2, 14
_FURTHEST = 2
_WORDS = 40
_LONGEST = 12
_LEADING = 3
_NEXT = 3
_OPENS_CLAUSE = frozenset({"that", "to", "whether", "how", "why", "who", "what", "when", "where"})
_CLAUSE = frozenset({"who", "whose", "which", "that", "where"})
_OPENS, _CLOSES = frozenset({"“", "‘"}), frozenset({"”", "’"})
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_RELATIVE = frozenset({"who", "which", "whose", "where", "both", "each", "all"})
_NAME = r"[^\W\d_a-z][\w’'-]*(?: (?:[^\W\d_a-z][\w’'-]*|de|van|von|al|bin|der|la))*"
_AGED = re.compile(rf"{_NAME}(?:, (?:aged )?\d\d?(?=[,.;]|\s+and\b|\s+of\b)| \(\d\d?\))")


def rosters(passage: Passage) -> Iterator[Relation]:
    """Yield the only number before or behind a list that can be of it, and numbers of people who are named with their ages."""
    told: set[int] = set()
    for sentence in passage.doc.sentences:
        if not sentence.heading:
            for relation in [*_opened(passage, sentence), *_summed_up(passage, sentence), *_apposed(passage, sentence)]:
                told |= {index for _, index in relation.roles}
                yield relation
    for one in passage.mentions:
        if one.place not in told and _can_be_counted(passage, one) and is_people(one.figure):
            many = _people(passage, one)
            if many is not None:
                yield _counted(passage, one, many)


def _counted(passage: Passage, one: Mention, many: int) -> Relation:
    roles = (("count", one.place),)
    return stated(passage, "count", "equal", roles, "count: roster", (float(many), float(many)))


def _can_be_counted(passage: Passage, one: Mention) -> bool:
    figure = one.figure
    named = figure.unit is not None or lead(passage, one).endswith((" of ", " the ", " all ")) or tail(passage, one).startswith(" of ")
    exact = figure.low == figure.high and figure.modifier == "exact" and one.value == int(one.value)
    return exact and figure.kind in ("count", "casualties") and named and _FEWEST <= one.value <= _MOST


def _opened(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield the number before a list that a mark or a verb opens: "the six states that border it — Arda, Selm and Ruan — met"."""
    opening = _opening(passage, sentence)
    if opening is None:
        return
    first, begin, end = opening
    many = _how_many(passage.doc.tokens[begin:end])
    near = [] if many is None else [
        one for one in passage.mentions
        if first <= one.first < begin and begin - one.last <= _WORDS and _can_be_counted(passage, one)
        and not is_adjective(passage, one) and abs(one.value - many) <= _FURTHEST
    ]  # fmt: skip
    # Of several numbers the one that fits is meant.
    near = [one for one in near if one.value == many][-1:] or near
    if many is None or len(near) != 1 or _is_whole(passage, near[0]):
        return
    before, inside = words_of(passage, near[0].last, begin), words_of(passage, begin, end)
    if not says("list left open", before) and not says("list goes on", f"{before}{inside}"):
        yield _counted(passage, near[0], many)


def _opening(passage: Passage, sentence: Sentence) -> tuple[int, int, int] | None:
    """Return from where on the number of a list can stand, and the tokens of the list."""
    tokens, last = passage.doc.tokens, sentence.last
    mark = next((k for k in range(sentence.first, last) if tokens[k].text in _CLOSING), None)
    if mark is not None:
        closing = _CLOSING[tokens[mark].text]
        return sentence.first, mark + 1, next((k for k in range(mark + 1, last) if tokens[k].text in closing), last)
    for k in range(sentence.first + 2, last):
        before = words_of(passage, max(sentence.first, k - _LEADING), k)
        if ends_with("opens a list", before):
            return sentence.first, k, last
        if k - sentence.first <= _LEADING and before.strip() in words("relation_words", "word", kind="points at them"):
            return passage.doc.sentences[max(0, sentence.i - 1)].first, k, last
    return None


def _summed_up(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield the number behind a list of names that it sums up: "Arda, Selm and Ruan, the four signatories,"."""
    tokens = passage.doc.tokens
    for one in within(passage, sentence.i, sentence.i):
        before = one.first - (tokens[one.first - 1].lower == "the") - 1
        told = _can_be_counted(passage, one) and tokens[one.first - 1].lower in ("the", "all")
        if not told or before <= sentence.first or tokens[before].text not in _SUMMING or _is_divided(passage, one):
            continue
        names = list(takewhile(_is_of_list, reversed(tokens[sentence.first : before])))
        begins = len(names) == before - sentence.first
        many = _how_many(names[::-1]) if begins else None
        if many is not None and many > _FEWEST and abs(one.value - many) <= _FURTHEST:
            yield _counted(passage, one, many)


def _apposed(passage: Passage, sentence: Sentence) -> Iterator[Relation]:
    """Yield numbers of people whose names follow between commas: "four children, Anna, Tobias, Ruth and Jon"."""
    tokens = passage.doc.tokens
    for one in within(passage, sentence.i, sentence.i):
        comma = one.last + 1
        if comma >= sentence.last or tokens[comma].text != "," or not _can_be_counted(passage, one):
            continue
        if not is_people(one.figure) or tokens[one.last].tag not in NOUNS or _is_whole(passage, one):
            continue
        names = list(takewhile(_is_of_list, tokens[comma + 1 : sentence.last]))
        if names and names[-1].lower == "and":
            names = names[:-2] if names[-2:-1] and names[-2].text == "," else []
        end = comma + 1 + len(names)
        many = _how_many(names)
        closed = end < sentence.last and tokens[end].text in (",", ".", ";")
        if many is not None and closed and abs(one.value - many) <= _FURTHEST:
            if not says("list left open", words_of(passage, one.last, min(sentence.last, end + _LEADING))):
                yield _counted(passage, one, many)


def _is_of_list(token: Token) -> bool:
    return token.tag in NAMES or token.text in (",", "’s", "'s") or token.lower in ("and", "of", "the")


def _is_divided(passage: Passage, one: Mention) -> bool:
    """Say whether others than those of the list are told behind a number: "the four winners with Selm", "the three poorest of"."""
    return says("list left open", tail(passage, one)) or " of " in tail(passage, one)[:14]


def _is_whole(passage: Passage, one: Mention) -> bool:
    """Say whether a number is what others are a part of: "two of the four towns: …"."""
    before = lead(passage, one)
    place = passage.mentions.index(one)
    beside = place and passage.mentions[place - 1].sentence == one.sentence
    return bool(beside) and before in (" of ", " of the ", " of its ", " of their ", " of his ", " of her ", " out of ")


def _how_many(tokens: Sequence[Token]) -> int | None:
    """Return how many things a list has, all of them names or all of them phrases with an article; None if that is not sure."""
    told = _with_titles(tokens)
    cut = next((k for k in range(1, len(told)) if told[k - 1].text == "," and told[k].lower in _RELATIVE), None)
    listed = told[: len(told) if cut is None else cut - 1]
    while listed and not (listed[-1].is_word or listed[-1].tag in NAMES):
        listed.pop()
    if (many := _with_roles(listed)) is not None:
        return many
    items = _items(listed)
    if items is None or len(items) < _FEWEST:
        return None
    kinds = {_kind(item) for item in items}
    if len(kinds) != 1 or None in kinds:
        return None
    return sum(_NUMBERS.get(item[0].lower, 1) for item in items)


def _with_roles(tokens: Sequence[Token]) -> int | None:
    """Return how many people a list has that tells of each what he is: "the captain, Nils Ek, and the winger, Per Hall"."""
    pieces = [list(group) for mark, group in groupby(tokens, key=lambda token: token.text == "," or token.lower == "and") if not mark]
    kinds = [_kind(piece) for piece in pieces]
    many, odd = divmod(len(pieces), 2)
    return many if many > 1 and not odd and set(kinds[::2]) == {"phrase"} and set(kinds[1::2]) == {"name"} else None


def _with_titles(tokens: Sequence[Token]) -> list[Token]:
    """Return tokens of which each title in quotation marks is one name."""
    told: list[Token] = []
    quoted = False
    for token in tokens:
        if token.text in _OPENS:
            quoted = True
            told.append(replace(token, text="X", lower="x", tag="NNP"))
        elif token.text in _CLOSES:
            quoted = False
        elif not quoted:
            told.append(token)
        elif token.text in (",", ".") and token is tokens[-1]:
            break
    return told


def _items(tokens: Sequence[Token]) -> list[list[Token]] | None:
    """Return the things of a list that "and" closes, and nothing else divides."""
    ends = [k for k, token in enumerate(tokens) if token.lower == "and"]
    apart = ";" if any(token.text == ";" for token in tokens) else ","
    marks = [k for k, token in enumerate(tokens) if token.text == apart]
    if len(ends) == 1 and marks and marks[-1] > ends[0] and any(token.tag in FINITE for token in tokens[marks[-1] :]):
        # "…, officials said".
        tokens, marks = tokens[: marks[-1]], marks[:-1]
    if len(ends) != 1 or (marks and marks[-1] > ends[0]):
        return None
    if any(not token.is_word and token.text not in _INSIDE for token in tokens):
        return None
    items: list[list[Token]] = [[]]
    for k, token in enumerate(tokens):
        if k in marks or k == ends[0]:
            if items[-1]:
                items.append([])
        else:
            items[-1].append(token)
    # "Ann Orr, the mayor; Jo Pell, a clerk; and …": only what stands before the comma tells.
    return [list(takewhile(lambda token: token.text != ",", item)) for item in items] if all(items) else None


def _kind(item: Sequence[Token]) -> str | None:
    """Return whether a thing of a list is a name, a phrase with an article, what is done, or nouns alone; None for all else."""
    if item and item[0].lower in _OPENS_CLAUSE:
        return item[0].lower if len(item) > 1 else None
    # "A fund for those who live there": only what stands before the clause tells.
    item = list(takewhile(lambda token: token.lower not in _CLAUSE, item))
    if not item or len(item) > _LONGEST or any(token.tag in FINITE or token.tag in ("PRP", "MD") for token in item):
        return None
    if item[0].lower in ("one", "another"):
        return "one"
    if any(token.tag == "CD" for token in item):
        return "phrase" if item[0].lower in _NUMBERS and item[-1].tag in NOUNS else None
    named = [token for token in item if token.tag in NAMES or token.text[:1].isupper()]
    if item[0] in named or (item[0].lower == "the" and item[1:2] and item[1] in named):
        item = [item[0], *takewhile(lambda token: token.lower not in _OF_A_NAME, item[1:])]
        return "name" if all(token in named or token.lower in _IN_NAMES for token in item) else None
    nominal = item[0].tag in NOUNS or item[0].tag in _BEFORE_NOUNS
    return "phrase" if nominal and any(token.tag in NOUNS or token.tag == "VBG" for token in item) else None


def _people(passage: Passage, one: Mention) -> int | None:
    """Return how many people are named with their ages where it is said who those are that a number counts."""
    sentences = passage.doc.sentences
    for i in range(one.sentence, min(one.sentence + _NEXT, len(sentences))):
        sentence = sentences[i]
        begin = one.last if i == one.sentence else sentence.first
        rest = passage.doc.text[passage.doc.tokens[begin].start : sentence.end] if begin < sentence.last else ""
        first = _AGED.search(rest)
        if first is None:
            continue
        said = words_of(passage, begin, passage.doc.token_at(passage.doc.tokens[begin].start + first.start()))
        told = [
            each for each in within(passage, one.sentence, i)
            if each.first < begin + len(said.split()) and is_people(each.figure) and each.place != one.place
        ]  # fmt: skip
        around = words_of(passage, sentence.first, sentences[min(i + 1, len(sentences) - 1)].last)
        names = _AGED.findall(rest)
        if told or not says("names them", said) or len(names) < _FEWEST or abs(len(names) - one.value) > _FURTHEST:
            return None
        return len(names) if len(names) > one.value or not says("unnamed", around.replace(" named the ", " ")) else None
    return None
