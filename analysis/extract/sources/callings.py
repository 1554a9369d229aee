"""Callings: what stands between commas, brackets or dashes beside a name and tells what its bearer is."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import rows, words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

# The group of each noun that says what somebody is.
GROUPS = {row["role"]: row["group"] for row in rows("roles")}
OFFICES = ("head", "official", "spokesperson")
# "Ann Lee, speaking to the mayor,", "Ann Lee, in her own words to the mayor,".
_NO_TITLES = frozenset({"IN", "TO", "WRB", "PRP"})
_NOT_OF_NOUN = frozenset({"IN", "TO", "VBN", "VBG", "CC", "WRB"})
_NO_CALLINGS = small_words("no calling")
_FAR = 16
_EDGES = frozenset({",", ".", ":", "``", "''", "(", ")"})
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_BEHIND_COMMA = frozenset({",", ".", "("}) | _RELATIVE
_BEHIND_BRACKET = frozenset({")", ":"}) | _RELATIVE
_ENDING = frozenset({"VBD", "VBZ", "VBP", "MD"}) | _RELATIVE


def title_after(doc: Doc, last: int) -> Range | None:
    """Return the title between commas, brackets or dashes after a name, which ends at `last`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> title_after(parse(Article("Ann Lee, 31, the electoral commissioner, left.")), 2)
    (5, 8)
    """
    while last + 2 < len(doc.tokens) and doc.tokens[last].tag == "," and doc.tokens[last + 2].tag == ",":
        if doc.after(last).tag != "CD" and doc.after(last).text[1:2] != "-":
            break
        # "Ann Lee, 31, a nurse", "Ann Lee, R-Ohio, a former nurse".
        last += 2
    if last + 1 >= len(doc.tokens) or not _opens_aside(doc, last) or doc.after(last).tag == "CC":
        return None
    start = end = last + 1
    if doc.tokens[start].lower == "who" and doc.after(start).lower in ("is", "was"):
        start = end = start + 2
    going_on = doc.after(start).tag
    verb = going_on == "TO" or (doc.tokens[start].tag == "VBG" and going_on in {"DT", *_NO_TITLES})
    if verb or doc.tokens[start].tag in _NO_TITLES:
        return None
    ends = min(doc.sentence_at(doc.before(last).start).last, start + _FAR)
    while end < ends and doc.tokens[end].tag not in _EDGES:
        if (doc.tokens[end].tag in _ENDING and not _is_noun(doc, start, end)) or _is_second_verb(doc, start, end):
            break
        end = _past_marks(doc, end) if doc.after(end).tag == "``" else end + 1
    closing = _BEHIND_COMMA if doc.tokens[last].tag == "," else _BEHIND_BRACKET
    closed = end < len(doc.tokens) and (
        doc.tokens[end].tag in closing
        or doc.before(end).tag == "''"
        or doc.sentence_at(doc.before(end).start).last == end
    )
    if end - start > 1 and doc.before(end).tag == "CC":
        # "A tailor and mends the sails"
        end, closed = end - 1, True
    return (
        (start, _past_state(doc, _past_firm(doc, end)))
        if start < end and closed and calls_person(doc.tokens[start:end])
        else None
    )


def _past_marks(doc: Doc, i: int) -> int:
    """Return where the name between marks ends that stands behind a word: ``host of “Morning Tarn,”``."""
    closing = [token.i for token in doc.tokens[i + 2 : i + 2 + _FAR] if token.tag in ("''", "``")][:1]
    return closing[0] + 1 if closing and doc.tokens[closing[0]].tag == "''" else i + 1


def _opens_aside(doc: Doc, i: int) -> bool:
    """Say whether a comma, a bracket or a dash opens an aside."""
    token = doc.tokens[i]
    return token.tag in (",", "(") or (token.tag == ":" and token.text.strip("-–—") == "")


def _is_noun(doc: Doc, start: int, i: int) -> bool:
    """Say whether what looks like a verb in an aside is the noun of a preposition: ``vice chair for traffic studies at``."""
    form = word_form(doc.tokens[i].lower)
    linked = any(token.tag == "IN" for token in doc.tokens[start:i])
    goes_on = doc.before(i).tag in ("NN", "JJ") and doc.after(i).tag in ("IN", "CC")
    return linked and goes_on and form is not None and bool(form.noun)


def _is_second_verb(doc: Doc, start: int, i: int) -> bool:
    """Say whether what looks like a noun behind "and" is a verb with its object: ``a tailor and mends the sails``."""
    form = word_form(doc.tokens[i].lower)
    after = i > start + 1 and doc.before(i).tag == "CC" and doc.tokens[i].tag == "NNS"
    return after and form is not None and bool(form.verb) and doc.after(i).tag == "DT"


def _past_firm(doc: Doc, end: int) -> int:
    """Return where a title ends over the commas in the name of a firm: ``an analyst at Holt, Marsh & Co.,``."""
    last = end
    while last + 1 < len(doc.tokens) and doc.tokens[last].tag in (",", "CC") and doc.after(last).tag in NAMES:
        joint = doc.tokens[last].text == "&"
        last += 2
        while last < len(doc.tokens) and doc.tokens[last].tag in NAMES:
            joint = joint or doc.tokens[last].text in ("&", "amp")
            last += 1
        if joint:
            return last if doc.before(end).tag in NAMES else end
    return end


def _past_state(doc: Doc, end: int) -> int:
    """Return where a title ends over the state of the town that it ends with: ``mayor of Torn, Ohio,``."""
    if not (doc.before(end).tag in NAMES and end + 1 < len(doc.tokens) and doc.tokens[end].tag == ","):
        return end
    states = words("subdivisions", "name") | words("countries", "name")
    for last in (end + 3, end + 2):
        name = " ".join(token.text for token in doc.tokens[end + 1 : last])
        if name in states and (last == len(doc.tokens) or doc.tokens[last].tag in (",", ".")):
            return last
    return end


def calls_person(aside: Sequence[Token]) -> bool:
    """Say whether an aside says what somebody is: ``a liberal columnist``, ``head of trade``, not ``husband expecting a child``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [calls_person(parse(Article(aside)).tokens) for aside in ("a liberal columnist", "head of trade", "the dam")]
    [True, True, False]
    """
    end = next((i for i, token in enumerate(aside) if i and token.tag in _NOT_OF_NOUN), len(aside))
    head = aside[end - 1].lower
    if (head in _NO_CALLINGS and end == len(aside)) or aside[0].lower == "both":
        return False
    linked = next((i for i, token in enumerate(aside) if i and token.tag in ("IN", "TO")), len(aside))
    office = any(token.lower in GROUPS for token in aside[:linked])
    if aside[0].tag in ("DT", "PRP$"):
        form = word_form(head)
        person = form is not None and form.what == "person" and aside[end - 1].tag == "NN"
        person = person or head in words("epithets", "noun")
        return person or office or any(token.lower in GROUPS for token in aside)
    return aside[0].lower not in small_words("one's own") and office


def _is_office(token: Token) -> bool:
    return GROUPS.get(token.lower) in OFFICES


def title_of_aside(doc: Doc, first: int, last: int) -> Range | None:
    """Return the title that a name between commas is told by.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> title_of_aside(parse(Article("The secretary of trade, Ann Lee, left.")), 5, 7)
    (0, 4)
    """
    if first < 2 or doc.before(first).tag != "," or not (last < len(doc.tokens) and doc.tokens[last].tag == ","):
        return None
    phrase = doc.chunks[doc.chunk_at(first - 2)].phrase
    if phrase is not None and phrase.preposition >= 0:
        # "The secretary of trade, Ann Lee,"
        office: Phrase | None = phrase
        while office is not None and office.preposition > 0 and doc.tokens[office.preposition].lower in ("of", "for"):
            office = doc.chunks[doc.chunk_at(office.preposition - 1)].phrase
        if office is None or office is phrase or phrase.last != first - 1:
            return None
        speaks = GROUPS.get(doc.before(office.last).lower) == "spokesperson"
        if doc.tokens[office.first].lower != "the" and not speaks:
            return None
        return (office.first, phrase.last) if _is_office(doc.before(office.last)) else None
    if phrase is None or doc.before(phrase.last).lower not in GROUPS or phrase.last != first - 1:
        return None
    opening = doc.tokens[phrase.first]
    owned = any(token.tag == "POS" for token in doc.tokens[phrase.first : phrase.last])
    single = doc.before(phrase.last).tag == "NN" and (owned or opening.tag == "PRP$" or opening.lower == "the")
    return (phrase.first, phrase.last) if single and phrase.preposition < 0 else None
