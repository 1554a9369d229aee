"""What a noun phrase names as a quantity, and whose it is: "the firm's profit", "the price of oil", "turnout in Kent"."""

from __future__ import annotations

from typing import NamedTuple

from analysis.lexicon import words
from analysis.text.chunks import COMMA, COORDINATOR, PREPOSITION
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, NOUNS
from analysis.text.timenouns import MONTHS, TIMES

MEASURES = words("measures", "word", kind="noun")
# "Growth was 2%" names what is so much.
_CHANGES = words("changes", "word", place="noun") - MEASURES
_OCCASIONS = words("occasions", "noun")
_STRETCHES = words("date_words", "word", **{"class": "unit"})
# "The end" is when something is, in "at the end of June".
_EDGES = words("date_words", "word", **{"class": "edge"})
# "People of a town" and "people in it", but not "people with dogs".
_OWNING = words("measures", "word", kind="owning")
# "Three strings in the right order" are of no order.
_WAYS = words("measures", "word", kind="way")
_STATING = frozenset({"at", "in", "on"})
# What only brings an amount to light has it not: "a search turned up $5m in cash", "40% support in a poll".
INQUIRIES = words("measures", "word", kind="inquiry")
_NUMBERS = frozenset({"number", "numbers", "amount", "amounts"})
_LEADING = frozenset({"DT", "PDT", "PRP$", "CD", "WP$"})


class Measured(NamedTuple):
    """What a figure measures, in small letters, and of whom or what, as the text names it."""

    measure: str | None = None
    of: str | None = None


def head_of(doc: Doc, phrase: Phrase) -> int:
    """Return the head of a phrase; a gerund before a measure only describes it: "operating profit"."""
    last = phrase.last - 1
    gerund = doc.tokens[phrase.head].tag == "VBG" and last > phrase.head
    return last if gerund and doc.tokens[last].lower in MEASURES else phrase.head


def name_of(doc: Doc, phrase: Phrase | None) -> str | None:
    """Return a phrase without its articles, its numbers and its possessor: "net profit" of "the firm's net profit"."""
    head = head_of(doc, phrase) if phrase is not None else -1
    if phrase is None or phrase.temporal or doc.tokens[head].tag not in NOUNS:
        return None
    first = phrase.first
    for i in range(phrase.first, head):
        if doc.tokens[i].tag in _LEADING or doc.tokens[i].tag == "POS" or doc.tokens[i].lower == "that":
            first = i + 1
        elif doc.tokens[i].tag == "HYPH" and i == first:
            # "the 12-page report".
            first = i + 2
    name = doc.text[doc.tokens[min(first, head)].start : doc.tokens[head].end]
    return name if any(map(str.isalpha, name)) else None


def of_noun(doc: Doc, phrase: Phrase, number: int = -1) -> Measured:
    """Return the measure that a phrase names, and whose it is: "the firm's profit", "the price of oil", "turnout in Kent".

    A phrase with the token `number` is no owner.
    """
    # "A rise of 3%" names nothing that rises.
    changes = doc.tokens[phrase.head].lower in _CHANGES
    name = None if changes else lower(name_of(doc, phrase))
    owner = next((i for i in range(phrase.first, phrase.head) if doc.tokens[i].tag == "POS"), 0)
    if owner and (doc.tokens[owner - 1].lower in TIMES or doc.tokens[owner - 1].lower in MONTHS):
        # "A day's parking" is of no day.
        return Measured(name)
    if owner:
        first = phrase.first + (doc.tokens[phrase.first].tag in _LEADING)
        return Measured(name, doc.text[doc.tokens[first].start : doc.before(owner).end])
    at = doc.chunk_at(phrase.head) + 1
    tied = doc.chunks[at + 1].phrase if at + 1 < len(doc.chunks) and doc.chunks[at].kind == PREPOSITION else None
    if (
        tied is None
        or doc.tokens[doc.chunks[at].first].lower not in _OWNING
        or is_time(doc, tied)
        or doc.tokens[tied.head].lower in _WAYS
        or tied.first <= number < tied.last
        or any(token.tag in ("CD", "$") for token in doc.tokens[tied.first : tied.last])
    ):
        return Measured(name)
    month = doc.tokens[tied.head].tag in NAMES and doc.tokens[tied.head].lower in _OCCASIONS
    # "Few options for a small number of adults".
    month = month or doc.tokens[tied.head].lower in _NUMBERS | INQUIRIES
    if month or doc.tokens[tied.head].tag not in NOUNS:
        return Measured(name)
    if changes:
        # "a fall in sales of 5%": what falls is measured; "an increase for Lee" is of somebody.
        named = doc.tokens[tied.head].tag in NAMES
        return Measured(None, name_of(doc, tied)) if named else of_noun(doc, tied, number)
    state = doc.tokens[doc.chunks[at].first].lower in _STATING and tied.last - tied.first == 1
    if state and doc.tokens[tied.head].tag == "NN":
        # "Engineers at work" are of no work.
        return Measured(name)
    return Measured(name, owner_of(doc, tied))


def owner_of(doc: Doc, phrase: Phrase) -> str | None:
    """Return a phrase with those that are joined to it, None if they are not alike: "Britain and Ireland", not "Selm and shops"."""
    at, listed = doc.chunk_at(phrase.head), [phrase]
    while at + 2 < len(doc.chunks) and doc.chunks[at + 1].kind in (COMMA, COORDINATOR):
        following = doc.chunks[at + 2].phrase
        if following is None or any(
            one.phrase is following for one in doc.verbs_in(following.last, following.last + 2)
        ):
            break
        listed.append(following)
        at += 2
        if doc.chunks[at - 1].kind == COORDINATOR:
            break
    last = listed[-1]
    if len(listed) == 1 or doc.before(last.first).tag != "CC":
        return name_of(doc, phrase)
    alike = (doc.tokens[last.head].tag in NAMES) == (doc.tokens[phrase.head].tag in NAMES)
    name = name_of(doc, phrase) if alike and doc.tokens[last.head].tag in NOUNS else None
    return name and name + doc.text[doc.tokens[phrase.head].end : doc.tokens[last.head].end]


def is_time(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase is a time: ``May``, ``the quarter``, ``a week``."""
    head = doc.tokens[phrase.head].lower
    return phrase.temporal or head in TIMES or head in MONTHS or head in _STRETCHES or head in _EDGES


def lower(name: str | None) -> str | None:
    """Return a name in small letters, None for none."""
    return name.lower() if name is not None else None
