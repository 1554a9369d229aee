"""Titles: the words beside a name that tell what its bearer is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.sources.states import country_names
from analysis.extract.sources.surnames import may_be_surname
from analysis.lexicon import rows, words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.tagsets import small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

# The group of each noun that says what somebody is.
GROUPS = {row["role"]: row["group"] for row in rows("roles")}
_OFFICES = ("head", "official", "spokesperson")
_COURTESY = small_words("courtesy")
_LEARNED = frozenset({"dr.", "dr"})
# "Ann Lee, speaking to the mayor,", "Ann Lee, in her own words to the mayor,".
_NO_TITLES = frozenset({"IN", "TO", "WRB", "PRP"})
_NOT_OF_NOUN = frozenset({"IN", "TO", "VBN", "VBG", "CC", "WRB"})
_BEFORE_NAME = frozenset({"JJ", "NN", "POS", "NNP"})
_NO_CALLINGS = small_words("no calling")
_FAR = 16


def titles_of(doc: Doc, places: Sequence[Range], parts: tuple[str, ...]) -> list[Range]:
    """Return the titles at the places of a name, whose words are `parts`.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> titles_of(parse(Article("Mayor Ann Lee, a nurse, left.")), [(1, 3)], ("ann", "lee"))
    [(0, 1)]
    """
    found = (_title_at(doc, first, last) for first, last in _whole(doc, places, parts))
    return [title for title in found if title is not None]


def _title_at(doc: Doc, first: int, last: int) -> Range | None:
    """Return the title at one place of a name; "Dr." says less than what stands behind the name."""
    before = title_before(doc, first)
    if before is not None and doc.tokens[before[0]].lower in _LEARNED and before[1] - before[0] == 1:
        return _title_after(doc, last) or before
    return before or _title_after(doc, last) or _title_of_aside(doc, first, last)


def highest(titles: Sequence[str]) -> str | None:
    """Return the highest office among titles, the longest of several, None if they are of courtesy alone.

    Examples
    --------
    >>> highest(["Mrs.", "author", "former mayor"])
    'former mayor'
    """
    own = [without_courtesy(title) for title in titles]
    offices = [title for title in own if not _is_courtesy(title) and not _is_of_several(title)]
    return max(offices, key=lambda title: (_rank(title), len(title))) if offices else None


def without_courtesy(before: str) -> str:
    """Return the words before a name without the ``, Mr.`` right before it.

    Examples
    --------
    >>> without_courtesy("the secretary, Mr.")
    'the secretary'
    """
    rest, comma, last = before.strip(" ,").rpartition(", ")
    return rest if comma and last.lower() in _COURTESY else before.strip(" ,")


def _whole(doc: Doc, places: Sequence[Range], parts: tuple[str, ...]) -> Iterator[Range]:
    """Yield the places of a name with the first name where only the surname was read: ``Nurse Ann Lee`` in a headline."""
    for place in places:
        first, last = place
        while first > 0 and last - first < len(parts) and doc.before(first).lower in parts[:-1]:
            first -= 1
        yield first, last


def _is_courtesy(title: str) -> bool:
    """Say whether words before a name end with a title of courtesy and name no office: ``Mrs.``, ``bare Mrs.``."""
    *before, last = title.lower().split()
    return last in _COURTESY and not (before and before[-1] in GROUPS)


def _is_of_several(title: str) -> bool:
    """Say whether a title is that of several who are named: ``Senators``."""
    last = title.rpartition(" ")[2].lower()
    return (
        last in GROUPS
        and last.removesuffix(".").removesuffix("s") != last.removesuffix(".")
        and _single(last) in GROUPS
    )


def _single(word: str) -> str:
    return f"{word[:-2]}." if word.endswith("s.") else word.removesuffix("s")


def own_title(doc: Doc, title: Range) -> list[str]:
    """Return the words of a title that are of its bearer: ``lawyer`` of ``the senator's lawyer``, ``wife`` of ``his wife``."""
    first, last = title
    owner = next((i for i in range(last - 1, first - 1, -1) if doc.tokens[i].tag in ("POS", "PRP$")), first - 1)
    return [token.lower for token in doc.tokens[owner + 1 : last]]


def _rank(title: str) -> int:
    """Rank offices before professions: of a person's titles, the highest is the role."""
    groups = {GROUPS[word.lower()] for word in title.split() if word.lower() in GROUPS}
    return max((3 - _OFFICES.index(group) for group in groups if group in _OFFICES), default=0)


def title_before(doc: Doc, first: int) -> Range | None:
    """Return the words of title before a name: ``outgoing U.S. President``."""
    i = first
    has_role = False
    while i > 0:
        token = doc.before(i)
        known = word_form(token.lower)
        if known is not None and "JJS" in known.tags and i > 1 and doc.before(i - 1).lower == "the":
            # "He was the best friend Ann Lee ever had."
            return None
        if token.tag == "NNS" and token.text[0].islower() and i < first and not _is_named_in_plural(token):
            # "He told reporters President Ann Lee had left."
            break
        if token.lower in GROUPS:
            has_role = True
        elif not (token.lower in country_names() or token.tag in _BEFORE_NAME or _is_named_in_plural(token)):
            break
        if token.tag == "NNP" and token.end + 1 != doc.tokens[i].start and token.end != doc.tokens[i].start:
            break
        i -= 1
    if has_role and i < first:
        i = _joined_title(doc, i)
    cut = i > 0 and doc.before(i).end == doc.tokens[i].start and doc.before(i).tag not in ("``", "(")
    return (i, first) if has_role and i < first and not cut else None


def _joined_title(doc: Doc, first: int) -> int:
    """Return where a title begins that "and" joins to its first half: ``Food and Drug Administration chief``, ``Actor and singer``.

    That half is one noun that is no body and nobody's name, and nothing of the sentence stands before it.
    """
    start = doc.sentence_at(doc.tokens[first].start).first
    joint, half = first - 1, first - 2
    if half < start or doc.tokens[joint].lower != "and" or doc.tokens[half].tag not in ("NN", "NNP", "JJ"):
        return first
    known = word_form(doc.tokens[half].lower)
    several = known is None or not known.noun or known.noun != doc.tokens[half].lower
    body = doc.tokens[half].lower in words("bodies", "noun") or (known is not None and known.what == "group")
    opens = half == start or doc.before(half).tag in (",", "DT", "``", "IN")
    named = may_be_surname(doc.tokens[half].lower) and doc.tokens[half].lower not in GROUPS
    return half if opens and not several and not body and not named else first


def _is_named_in_plural(token: Token) -> bool:
    """Say whether a plural is part of a title: ``Rules Committee Chairman``, ``sales manager``."""
    named = token.tag == "NNPS" or (token.tag == "NNS" and token.text[0].isupper())
    return named or token.lower in small_words("plural title")


def _title_after(doc: Doc, last: int) -> Range | None:
    """Return the title between commas after a name: ``Ann Lee, the electoral commissioner,``."""
    while last + 2 < len(doc.tokens) and doc.tokens[last].tag == "," and doc.tokens[last + 2].tag == ",":
        if doc.tokens[last + 1].tag != "CD" and doc.tokens[last + 1].text[1:2] != "-":
            break
        # "Ann Lee, 31, a nurse", "Ann Lee, R-Ohio, a former nurse".
        last += 2
    if last + 1 >= len(doc.tokens) or doc.tokens[last].tag != "," or doc.tokens[last + 1].tag == "CC":
        return None
    start = end = last + 1
    going_on = doc.after(start).tag
    verb = going_on == "TO" or (doc.tokens[start].tag == "VBG" and going_on in {"DT", *_NO_TITLES})
    if verb or doc.tokens[start].tag in _NO_TITLES:
        return None
    while end < len(doc.tokens) and end < start + _FAR and doc.tokens[end].tag not in (",", ".", ":", "``", "''", "("):
        if doc.tokens[end].tag in ("VBD", "VBZ", "VBP", "MD", "WP", "WDT"):
            break
        end += 1
    closed = end < len(doc.tokens) and doc.tokens[end].tag in (",", ".", "(", "WP", "WDT")
    return (start, end) if start < end and closed and calls_person(doc.tokens[start:end]) else None


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
    if head in _NO_CALLINGS and end == len(aside):
        return False
    if aside[0].tag in ("DT", "PRP$"):
        form = word_form(head)
        person = form is not None and form.what == "person" and aside[end - 1].tag == "NN"
        return person or any(token.lower in GROUPS for token in aside)
    return aside[0].lower not in small_words("one's own") and any(token.lower in GROUPS for token in aside)


def _title_of_aside(doc: Doc, first: int, last: int) -> Range | None:
    """Return the title that a name between commas is told by: ``The senator's aide, Ann Lee,``."""
    if first < 2 or doc.tokens[first - 1].tag != "," or not (last < len(doc.tokens) and doc.tokens[last].tag == ","):
        return None
    phrase = doc.chunks[doc.chunk_at(first - 2)].phrase
    if phrase is None or doc.tokens[phrase.last - 1].lower not in GROUPS or phrase.last != first - 1:
        return None
    opening = doc.tokens[phrase.first]
    owned = any(token.tag == "POS" for token in doc.tokens[phrase.first : phrase.last])
    single = doc.tokens[phrase.last - 1].tag == "NN" and (owned or opening.tag == "PRP$" or opening.lower == "the")
    return (phrase.first, phrase.last) if single and phrase.preposition < 0 else None
