"""The noun phrase that "of" or "in" ties to a figure: what a share is a share of."""

from __future__ import annotations

import re

from analysis.text.span import Span
from analysis.text.tagging import tag

_OF = re.compile(r"\s+(?:of|from|in)\s+(?=[^\W\d_])")
_WORD = re.compile(
    r"(?P<gap>,?\s+|-|)(?P<word>\d{1,3}(?:,\d{3})+|[^\W_]+(?:(?:[-'’&]|\.(?=[^\W\d_](?![^\W_])|\d))[^\W_]+)*\.?(?:[’'](?!\w))?)"
)
_STOP = frozenset({"VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WRB", "TO", "PRP", "EX", "RB", "VB"})
# "most of the region last November": the time is no part of it.
_TIME = frozenset("last next earlier yesterday today now".split())
# Words that end any noun phrase, whatever stands around them: what follows them need not be looked at.
_ENDS = frozenset(
    "is was were are has had have will would could should may might can must did does said says told who whom which where "
    "when because while although though if in on at by for with as but than from into after before since during until "
    "against between through under over about without within among amid per".split()
)
_LONGEST = 24


def base_phrase(text: str, end: int, prepositions: str = "of") -> Span | None:
    """Return the noun phrase after "of" at `end`, with the names joined to it; None if there is none.

    Parameters
    ----------
    text : str
    end : int
        Where the figure ends.
    prepositions : str
        The prepositions that may tie it, separated by spaces.

    Examples
    --------
    >>> text = "70% of the Zaporizhzhia and Kherson regions. More"
    >>> base_phrase(text, 3).of(text)
    'the Zaporizhzhia and Kherson regions'
    """
    match = _OF.match(text, end)
    if not match or match[0].strip() not in prepositions.split():
        return None
    start = at = match.end()
    words: list[re.Match[str]] = []
    while len(words) < _LONGEST and (word := _WORD.match(text, at)):
        if word.end() == at or (words and not word["gap"]) or "\n\n" in word["gap"]:
            break
        if words and word["word"] in _ENDS:
            break
        words.append(word)
        at = word.end()
        if word["word"].endswith(".") and not re.fullmatch(r"(?:[A-Z]\.)+|St\.", word["word"]):
            break
    forms = [word["word"].rstrip(".’'") or "x" for word in words]
    if not forms:
        return None
    tags = tag(["x", *forms])[1:]
    last = -1
    for index, (word, form, tagged) in enumerate(zip(words, forms, tags, strict=True)):
        low = form.lower()
        name = form[0].isupper()
        if index and word["gap"].startswith(",") and not _listed(forms, tags, words, index):
            break
        if index and (low in _TIME or (low in ("a", "an") and tags[index - 1] in ("NN", "NNS"))):
            break
        if low in ("it", "them"):
            last = index if index == 0 else last
            break
        if tagged in _STOP and not (name and index) and low not in ("most", "all"):
            break
        if (
            name
            and index
            and not word["gap"].startswith(",")
            and tags[index - 1] in ("NN", "NNS")
            and forms[index - 1].islower()
        ):
            # "the land Russia seized": a name right after a noun begins a clause.
            break
        if tagged == "IN" and low != "of":
            break
        if tagged == "CC" and not _joins(forms, tags, index):
            break
        if tagged in ("VBN", "VBG") and last >= 0 and index and tags[index - 1] in ("NN", "NNS", "NNP", "NNPS"):
            break
        if tagged in ("NN", "NNS", "NNP", "NNPS", "CD") or (name and tagged != "DT") or low in ("it", "them"):
            last = index
    if last < 0:
        return None
    stop = words[last].end() - (len(words[last]["word"]) - len(forms[last]))
    return Span(start, stop)


def _listed(forms: list[str], tags: list[str], words: list[re.Match[str]], index: int) -> bool:
    """Say whether a comma goes on with a list of names: "Donetsk, Luhansk and Kherson"."""
    if not forms[index - 1][0].isupper():
        return False
    if forms[index] in ("and", "or"):
        return index + 1 < len(forms) and (forms[index + 1][0].isupper() or forms[index + 1] == "the")
    if not forms[index][0].isupper():
        return False
    rest = range(index + 1, min(len(forms), index + 12))
    for at in rest:
        if forms[at] in ("and", "or"):
            return at + 1 < len(forms) and (forms[at + 1][0].isupper() or forms[at + 1] == "the")
        if not forms[at][0].isupper():
            return False
    return False


def _joins(forms: list[str], tags: list[str], index: int) -> bool:
    """Say whether "and" joins two names, or two adjectives, before what they share."""
    if index == 0 or index + 1 >= len(forms):
        return False
    left, right = forms[index - 1], forms[index + 1]
    if left[0].isupper() and right[0].isupper():
        return True
    if left[0].isupper() and right == "the" and index + 2 < len(forms):
        return forms[index + 2][0].isupper()
    return tags[index - 1] in ("JJ", "VBN") and tags[index + 1] in ("JJ", "VBN")
