"""Titles: the words beside a name that tell what its bearer is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.extract.sources.callings import GROUPS, OFFICES, title_after, title_of_aside
from analysis.extract.sources.states import country_names
from analysis.extract.sources.surnames import may_be_surname
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_COURTESY = small_words("courtesy")
_LEARNED = frozenset({"dr.", "dr"})
_BEFORE_NAME = frozenset({"JJ", "NN", "POS", "NNP"})
_PARTIES = words("epithets", "noun", kind="party")
_SHORT = words("short_titles", "title")
_RANKS = _SHORT | small_words("honour")
_LONGEST = 40


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
        return title_after(doc, last) or title_of_aside(doc, before[0], last) or before
    if before is not None and all(token.lower in _RANKS for token in doc.tokens[slice(*before)]):
        # "The chairman of the panel, Gen. Ann Lee,", "The head of the board, Dame Ann Lee,"
        return title_of_aside(doc, before[0], last) or before
    return before or title_after(doc, last) or title_of_aside(doc, first, last)


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
    """Return the words before a name without the ``, Mr.`` or the "Sir" right before it.

    Examples
    --------
    >>> without_courtesy("the secretary, Mr."), without_courtesy("envoy Sir"), without_courtesy("Sir")
    ('the secretary', 'envoy', 'Sir')
    """
    whole = before.strip(" ,")
    rest, _, last = whole.rpartition(" ")
    called = rest.endswith(",") or rest.rpartition(" ")[2].lower() in GROUPS
    return rest.rstrip(",") if called and last.lower() in _COURTESY | small_words("honour") else whole


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
    return max((3 - OFFICES.index(group) for group in groups if group in OFFICES), default=0)


def title_before(doc: Doc, first: int) -> Range | None:
    """Return the words of title before a name: ``outgoing U.S. President``."""
    i = first
    has_role = False
    while i > max(0, first - _LONGEST):
        token = doc.before(i)
        known = word_form(token.lower)
        if "\n" in doc.text[token.end : doc.tokens[i].start] or (
            i < first and doc.tokens[i].lower in _SHORT and token.tag == "NN" and token.lower not in GROUPS
        ):
            # "At the convention Sen. Ann Lee spoke."
            break
        if known is not None and "JJS" in known.tags and i > 1 and doc.before(i - 1).lower == "the":
            # "He was the best friend Ann Lee ever had."
            return None
        if token.tag == "NNS" and token.text[0].islower() and i < first and not _is_named_in_plural(token):
            # "He told reporters President Ann Lee had left."
            break
        if token.lower in GROUPS or (token.tag in ("NN", "NNP") and token.lower in _PARTIES):
            has_role = True
        elif not (
            token.lower in country_names()
            or token.lower in small_words("title in -ing")
            or token.tag in _BEFORE_NAME
            or _is_named_in_plural(token)
        ):
            if has_role and _opens_title(doc, i - 1):
                i -= 1
                break
            if i < 2 or not _is_in_name(doc, i - 1):
                break
        if token.tag == "NNP" and token.end + 1 != doc.tokens[i].start and token.end != doc.tokens[i].start:
            break
        i -= 1
    if has_role and i < first:
        i = _joined_title(doc, i)
    cut = i > 0 and doc.before(i).end == doc.tokens[i].start and doc.before(i).tag not in ("``", "(")
    return (i, first) if has_role and i < first and not cut else None


def _opens_title(doc: Doc, i: int) -> bool:
    """Say whether a word that looks like a verb opens a title: ``retired surgeon``, ``Talk show host``."""
    token, before = doc.tokens[i], doc.before(i)
    if token.i == doc.sentence_at(token.start).first:
        form = word_form(token.lower)
        return token.tag in ("VBN", "JJ") or (token.tag in ("VB", "VBP") and form is not None and bool(form.noun))
    form = word_form(before.lower)
    helps = form is not None and form.verb in ("be", "have")
    return token.tag == "VBN" and before.tag in ("DT", "IN", ",", "``", "VBD", "VBZ", "CC") and not helps


def _is_in_name(doc: Doc, i: int) -> bool:
    """Say whether a preposition stands within the name of a body: ``University of Leeds professor``."""
    before, behind = doc.before(i), doc.after(i)
    inside = doc.tokens[i].lower in ("of", "for", "on") and behind.tag in NAMES
    return inside and before.text[0].isupper() and (before.lower in words("bodies", "noun") or before.lower in GROUPS)


def _joined_title(doc: Doc, first: int) -> int:
    """Return where a title begins that "and" joins to its first half: ``Food and Drug Administration chief``, ``Actor and singer``.

    That half is one noun that is no body and nobody's name, and nothing of the sentence stands before it.
    """
    start = doc.sentence_at(doc.tokens[first].start).first
    joint, half = first - 1, first - 2
    if half < start or doc.tokens[joint].lower != "and" or doc.tokens[half].tag not in ("NN", "NNP", "JJ"):
        return first
    word = doc.tokens[half].lower
    known = word_form(word)
    listed = word in GROUPS and (_single(word) == word or _single(word) not in GROUPS)
    several = not listed and (known is None or not known.noun or known.noun != word)
    body = doc.tokens[half].lower in words("bodies", "noun") or (known is not None and known.what == "group")
    if (
        word in GROUPS
        and not (word != _single(word) and _single(word) in GROUPS)
        and word not in words("people", "noun")
    ):
        begin = half
        while begin > start and doc.before(begin).tag in _BEFORE_NAME:
            begin -= 1
        if begin < half and (begin == start or doc.before(begin).tag in (",", "``", "IN", "VBD", "VBZ", "CC")):
            # "Former Ohio governor and senate candidate Ann Lee"
            return begin
    opens = half == start or doc.before(half).tag in (",", "DT", "``", "IN")
    named = may_be_surname(doc.tokens[half].lower) and doc.tokens[half].lower not in GROUPS
    return half if opens and not several and not body and not named else first


def _is_named_in_plural(token: Token) -> bool:
    """Say whether a plural is part of a title: ``Rules Committee Chairman``, ``sales manager``."""
    named = token.tag == "NNPS" or (token.tag == "NNS" and token.text[0].isupper())
    return named or token.lower in small_words("plural title")
