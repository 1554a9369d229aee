"""The nouns that numbers count: where their phrase ends, their singular, and whether they are people."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from analysis.lexicon import rows, words
from analysis.text.tagging import tag


class Noun(NamedTuple):
    """The noun phrase that a number counts, its head in the singular, and the head with the nouns before it."""

    start: int
    end: int
    head: str
    unit: str
    plural: bool
    hyphen: bool = False


@cache
def _irregular() -> dict[str, str]:
    return {row["plural"]: row["singular"] for row in rows("irregular_plurals")}


def singular(word: str) -> str:
    """Return the singular of a noun in small letters, the word itself if it is none.

    Examples
    --------
    >>> [singular(word) for word in ("countries", "churches", "children", "troops", "sources", "crisis")]
    ['country', 'church', 'child', 'troop', 'source', 'crisis']
    """
    if word in _irregular():
        return _irregular()[word]
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("oes") and len(word) > 5:
        return word[:-2] if word not in _OES else word[:-1]
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


_OES = frozenset("shoes canoes horseshoes".split())


def is_plural(word: str) -> bool:
    """Say whether a noun is one that a number above one can count."""
    low = word.lower()
    return low in _irregular() or (len(low) > 2 and low.endswith("s") and not low.endswith(("ss", "us", "is")))


_PIECE = re.compile(
    r"(?:(?P<gap>[ \t\u00a0]|\r?\n(?!\s*\n)|-| - ))(?P<word>[^\W\d_][^\W_]*(?:(?:[-'’&]|\.(?=[^\W\d_](?![^\W_])))[^\W_]+)*\.?)"
)


_INSIDE = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNP", "NNPS", "NNS", "CC", "RB", "POS", "FW"})


_NO_NOUN = frozenset(
    "last next this that these those earlier later ago today yesterday now per more less each above below before after "
    "or so as such in to from of for with by on at up down than times only also still yet early late".split()
)


# Words that end the phrase, whatever stands around them.
_ENDS = frozenset(
    "is was were are has had have will would could should may might can must did do does said says told who whom which "
    "where when because while although though if but into during until against between through under over about "
    "without within among amid the a an they he she it we i you his her our your my".split()
)
_NO_PLURAL = frozenset("is was has does says adds".split())
_NO_HEAD = frozenset({"percent", "and", "or"})


def counted(text: str, end: int) -> Noun | None:
    """Return the noun phrase that the number which ends at `end` counts, None if there is none.

    Examples
    --------
    >>> text = "the five current and former Russian officials said"
    >>> noun = counted(text, 8)
    >>> text[noun.start : noun.end], noun.head
    ('current and former Russian officials', 'official')
    """
    pieces: list[re.Match[str]] = []
    at = end
    while len(pieces) < 6 and (piece := _PIECE.match(text, at)):
        if piece["word"].lower().rstrip(".") in _NO_NOUN or piece["word"] in _ENDS:
            break
        pieces.append(piece)
        at = piece.end()
        if piece["word"].endswith(".") and "." not in piece["word"][:-1]:
            break
    if not pieces:
        return None
    forms = [piece["word"].rstrip(".") for piece in pieces]
    tags = tag(["7", *forms])[1:]
    head = -1
    # "with 26 saves.": what could be a verb in -s is what a number above one counts; after a name it is the verb.
    like_verb = tags[0] == "VBZ"
    if like_verb and forms[0] not in _NO_PLURAL and pieces[0]["gap"] != "-":
        tags[0] = "NNS"
    for index, (form, first) in enumerate(zip(forms, tags, strict=True)):
        # "30 river gauges": after a number, what could be a verb is the plural that it counts.
        tagged = "NNS" if first == "VBZ" and head >= 0 and tags[index - 1] == "NN" else first
        if tagged not in _INSIDE or (tagged == "CC" and form.lower() != "and"):
            break
        if form.endswith(("n't", "n’t")):
            break
        if form.endswith(("'s", "’s")) or "." in form:
            continue
        if tagged == "CC" and not _goes_on(tags[:index], tags[index + 1 :]):
            break
        if (tagged in ("NNS", "NNPS") or form.lower() in _irregular()) and is_plural(form):
            head = index
            follows = index + 1 < len(tags) and tags[index + 1] in ("NNS", "NNPS") and forms[index + 1].islower()
            if not follows:
                break
        elif tagged in ("NN", "NNP") and not (tagged == "NNP" and form.islower()):
            head = index if head < 0 or not is_plural(forms[head]) else head
            if is_plural(forms[head]):
                break
            head = index
    if head < 0 or forms[head].lower() in _NO_HEAD:
        return None
    hyphen = pieces[0]["gap"] == "-"
    last = pieces[0] if hyphen else pieces[head]
    form = forms[0] if hyphen else forms[head]
    form = form.split("-")[-1] if not is_plural(form) else form
    if hyphen and tags[0] not in ("NN", "NNS", "NNP"):
        return None
    stop = last.end() - (1 if last["word"].endswith(".") else 0)
    first_noun = 0 if hyphen else head
    while not hyphen and first_noun > 0 and tags[first_noun - 1] == "NN" and forms[first_noun - 1].islower():
        first_noun -= 1
    head_noun = singular(form.lower())
    unit = " ".join([*forms[first_noun:head], head_noun]) if not hyphen else head_noun
    return Noun(
        pieces[0].start("word"), stop, head_noun, unit, is_plural(form) and not (like_verb and head == 0), hyphen
    )


def _goes_on(before: list[str], after: list[str]) -> bool:
    """Say whether "and" joins two words before one noun: "current and former officials", "Kia and Hyundai cars"."""
    if not before or len(after) < 2 or before[-1] in ("NNS", "NNPS", "NN"):
        return False
    same = "NNP" if before[-1] == "NNP" else "JJ"
    return (after[0] == same or (same == "JJ" and after[0] in ("VBN", "VBG"))) and after[1] in _INSIDE


@cache
def people() -> frozenset[str]:
    """Return the nouns for people, in the singular."""
    known = {row["singular"] for row in rows("irregular_plurals") if row["person"]}
    return frozenset(known | words("people", "noun"))
