"""Parts of a whole in words: "two-thirds", "a fifth of them", "half a million"."""

from __future__ import annotations

from analysis.extract.figures.numbers.numerals import Number, values
from analysis.extract.figures.numbers.units import measures, unit_after
from analysis.extract.figures.numbers.words import ARTICLES, HYPHENS, MANY, Line
from analysis.lexicon import words

_BEFORE_HALF = words("beside_numbers", "word", where="before half")
_NO_HALF = words("beside_numbers", "word", where="no half")
_MOVED = words("beside_numbers", "word", where="before quarter")
_AFTER_PART = words("beside_numbers", "word", where="after part")
_TOLD = words("beside_numbers", "word", where="before a told quarter")
_MOVEMENTS = words("changes", "word", place="noun")
_MEASURED = frozenset({"length", "duration", "mass", "volume", "area"})
_HALVES = {"half": 0.5, "quarter": 0.25}


def sign(line: Line, k: int) -> Number:
    """Read "½"."""
    return Number(k, k + 1, *values("vulgar")[line.word(k)], "fraction")


def parts(line: Line, k: int) -> Number | None:
    """Read "two-thirds" and "one fifth" at their first word.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> parts(words_of("two-thirds of them"), 0)[:3]
    (0, 3, 0.6666666666666666)
    """
    part = k + 1 + (line.word(k + 1) in HYPHENS)
    top = values("small").get(line.word(k), (0.0,))[0]
    return _part(line, k, part, top) if line.word(part) in values("part") else None


def one_part(line: Line, k: int) -> Number | None:
    """Read "a third" at its last word; "a half" is read elsewhere.

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> one_part(words_of("a fifth of them"), 1)[:3]
    (0, 2, 0.2)
    """
    first = k - 1 - (line.word(k - 1) in HYPHENS)
    return _part(line, first, k, 1.0) if line.word(first) in ARTICLES and line.word(k) != "half" else None


def _part(line: Line, first: int, part: int, top: float) -> Number | None:
    """Read "two-thirds", "a third of them", "rose by a fifth"; neither "a third man" nor "the last two quarters"."""
    bottom, hyphen, last = values("part")[line.word(part)][0], part > first + 1, part + 1
    before, following = line.word(first - 1), line.word(last)
    joined = following in HYPHENS and line.touches(last)
    if not 0 < top < bottom or (not hyphen and (top > 1) != line.word(part).endswith("s")):
        return None
    if top == 1 and (joined or not (hyphen or _stands_alone(line, before, last))):
        return None
    if bottom == 4 and not hyphen and following != "of" and not _is_quarter(line, first, top, last):
        return None
    if following == "of" and line.word(last + 1) == "a" and line.word(last + 2) in values("scale"):
        value = top / bottom * values("scale")[line.word(last + 2)][0]
        return Number(first, last + 3, value, value, "words", True)
    if following == "of" and line.word(last + 1) in ("a", "an") and _is_measured(line, last + 2):
        # "Three quarters of an hour".
        return Number(first, last + 2, top / bottom, top / bottom, "words")
    return Number(first, last, top / bottom, top / bottom, "fraction")


def _is_measured(line: Line, k: int) -> bool:
    """Say whether a unit of measure stands at a word, or that of a rate: "of a mile", "of a percentage point"."""
    unit = unit_after(line, k)
    return unit is not None and (unit.kind in _MEASURED or line.word(k) in ("percentage", "percent", "point"))


def _is_quarter(line: Line, first: int, top: float, last: int) -> bool:
    """Say whether a quarter is a part and no time: "three quarters the size", "by a quarter", "between a quarter and a third" but not "the last two quarters"."""
    before = line.word(first - 1)
    if top == 1:
        # "A rise of a quarter".
        moved = before == "of" and line.word(first - 2) in _MOVEMENTS
        return (
            _ranges(line, first, last)
            or before in _MOVED
            or ((moved or before in _TOLD) and not line.word(last)[:1].isalnum())
        )
    return line.tag(last) in ("DT", "PRP$") and before not in ("last", "past", "next")


def _stands_alone(line: Line, before: str, last: int) -> bool:
    """Say whether one part is a part of something: "by a third", "a third of", "a third." but not "a third man"."""
    following = line.word(last)
    apart = line.tag(last)[:1] not in ("N", "J") or following in ("last", "next")
    moved = before in _BEFORE_HALF and before not in ("in", "to", "from") and apart
    return moved or _ranges(line, last - 2, last) or not following[:1].isalnum() or following in _AFTER_PART


def _ranges(line: Line, first: int, last: int) -> bool:
    """Say whether a part is an end of a range: "between a quarter and a third"."""
    opens = (
        line.word(first - 1) == "between"
        and line.word(last) == "and"
        and (line.word(last + 2) in values("part") or line.word(last + 1) == "half")
    )
    return opens or (line.word(first - 1) in ("and", "to") and line.word(first - 2) in values("part"))


def half(line: Line, k: int) -> Number | None:
    """Read "half a million", "half of them", "half as much" and "fell by half", but not "the second half".

    Examples
    --------
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> half(words_of("half a million"), 0)[:3], half(words_of("the second half"), 2)
    ((0, 3, 500000.0), None)
    """
    word = line.word(k)
    share = _HALVES.get(word)
    if share is None:
        return None
    if (scaled := _half_scaled(line, k, share)) is not None:
        return scaled
    if _is_joined(line, k):
        return Number(k, k + 1, share, share, "words") if _joins_unit(line, k) else None
    if word == "quarter" or line.word(k - 1) in _NO_HALF or _ends_measure(line, k):
        return None
    return _half_of(line, k)


def _half_of(line: Line, k: int) -> Number | None:
    """Read "half" by what follows: "half as much", "half a day", "half of them", "by half"."""
    if line.word(k + 1) == "as" and line.word(k + 2) in MANY:
        return Number(k, k + 1, 0.5, 0.5, "multiple")
    if line.word(k + 1) in ARTICLES:
        return Number(k, k + 2, 0.5, 0.5, "words") if line.tag(k + 2)[:1] in ("N", "J") else None
    whole = line.word(k + 1) == "of" or line.tag(k + 1) in ("DT", "PRP$")
    if whole:
        return Number(k, k + 1, 0.5, 0.5, "fraction")
    first = k - (line.word(k - 1) == "a")
    return Number(first, k + 1, 0.5, 0.5, "fraction") if _moved_by_half(line, first, k) else None


def _moved_by_half(line: Line, first: int, k: int) -> bool:
    """Say whether something is "by half", "by a half", "over half" more or less, with nothing behind it that is halved."""
    ends = not line.word(k + 1)[:1].isalnum() or line.tag(k + 1)[:1] in ("V", "I", "R", "C", "T")
    moved = line.word(first - 1) == "of" and line.word(first - 2) in _MOVEMENTS
    led = line.word(first - 1) == "by" if first < k else line.word(first - 1) in _BEFORE_HALF
    return ends and (moved or led)


def _joins_unit(line: Line, k: int) -> bool:
    """Say whether a hyphen ties "half" to a length or a time behind it: "half-mile"."""
    unit = unit_after(line, k + 1)
    return unit is not None and unit.kind in ("length", "duration") and line.word(k - 1) not in HYPHENS


def _ends_measure(line: Line, k: int) -> bool:
    """Say whether "half" is the end of a measure: "an hour and a half" has been read already."""
    return line.word(k - 2) == "and" and line.word(k - 3) in measures()


def _is_joined(line: Line, k: int) -> bool:
    return (line.word(k + 1) in HYPHENS and line.touches(k + 1)) or (line.word(k - 1) in HYPHENS and line.touches(k))


def _half_scaled(line: Line, k: int, share: float) -> Number | None:
    """Read "half a million", "half-a-dozen", "a quarter of a million", "half million"."""
    j = k + 1
    j += line.word(j) in HYPHENS
    if line.word(j) == "of" and line.word(j + 1) in ARTICLES:
        j += 1
    article = line.word(j) in ARTICLES
    j += article
    j += line.word(j) in HYPHENS
    if line.word(j) not in values("scale"):
        return None
    first = (
        k
        - (not article and line.word(k - 1) in ARTICLES)
        - (line.word(k) == "quarter" and article and line.word(k - 1) in ARTICLES)
    )
    value = share * values("scale")[line.word(j)][0]
    return Number(first, j + 1, value, value, "words", True)
