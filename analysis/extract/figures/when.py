"""Which date goes with a figure: the nearest one of its sentence that is told of the figure, and not of something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.figures.changes import AFTER, BEFORE, CHANGE
from analysis.extract.figures.placing import joins
from analysis.extract.figures.quantities.sharing import HIGHEST, PART, comparing
from analysis.extract.figures.toldof import is_told_of
from analysis.extract.records import DateExpression, Figure
from analysis.lexicon import words
from analysis.lexicon.sequences import phrase_before
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.tokens import Sentence

_BINDING = words("beside_numbers", "word", where="binds a date")
_JOINS = ([","], ["and"], [",", "and"])
# So many words may compare: "as opposed to".
_LONGEST = 4
# How large a thing is does not change from day to day.
_COMPARED = frozenset({"ago", "earlier", "before", "previously"})
# So many words before a date may stand "than" that compares with it; so many letters before that what is compared.
_COMPARED_WITHIN, _RIGHT_BEFORE = 8, 12
_ENDS = frozenset({",", ".", ":", "CC"})
_LASTING = frozenset({"length", "area", "mass", "volume", "power"})
# Kinds of figures that a date can be a part of: "its lowest since March".
_WITH_DATES = frozenset({"comparison", "ordinal"})


def whens(doc: Doc, dates: Sequence[DateExpression], figures: Sequence[Figure]) -> Iterator[int | None]:
    """Yield for each figure the index of the date that goes with it, None if none does.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.dates.dates import dates
    >>> from analysis.extract.figures.figures import figures
    >>> from analysis.text.doc import parse
    >>> text = "The firm, which opened in 1988, has 300 shops. In May 40 shops shut."
    >>> doc = parse(Article(text))
    >>> told = list(dates(doc))
    >>> [None if k is None else told[k].span.of(text) for k in whens(doc, told, list(figures(doc, [], told)))]
    [None, 'May']
    """
    timed = [index for index, date in enumerate(dates) if date.says_when]
    spans = Spans(dates[index].span for index in timed)
    at = 0
    while at < len(figures):
        sentence = doc.sentence_at(figures[at].span.start)
        last = at + 1
        while last < len(figures) and figures[last].span.start < sentence.end:
            last += 1
        beside, near = figures[at:last], spans.within(Span(sentence.start, sentence.end))
        for figure in beside:
            usable = [k for k in near if not (figure.role == BEFORE and dates[timed[k]].kind == "present")]
            found = _date_of(doc, sentence, figure, beside, [spans[k] for k in usable]) if usable else None
            yield None if found is None else timed[usable[found]]
        at = last


def _date_of(
    doc: Doc, sentence: Sentence, figure: Figure, beside: Sequence[Figure], dates: Sequence[Span]
) -> int | None:
    """Return the place of the date that goes with a figure among those of its sentence; of one between the same semicolons first."""
    span, text = figure.span, doc.text
    start = max(sentence.start, text.rfind(";", sentence.start, span.start) + 1)
    end = text.find(";", span.end, sentence.end)
    within = [k for k, date in enumerate(dates) if date.start <= span.start and span.end <= date.end]
    if within:
        # "Three weeks" of "three weeks ago".
        return within[0]
    free = [k for k, date in enumerate(dates) if not _is_owned(date, figure, beside)]
    within = [k for k in free if start <= dates[k].start < (sentence.end if end < 0 else end)]
    owners = {k: owner for k in free if (owner := _bound_to(doc, dates[k], beside)) is not None}
    other = _of_sibling(doc, sentence, span)
    for k in sorted(
        within or free, key=lambda k: (other is not None and other.overlaps(dates[k]), _distance(dates[k], span), k)
    ):
        if (
            _is_one_of_many(doc, dates, k)
            or _is_timeless(doc, figure)
            or _is_compared_with(doc, dates[k], figure, beside)
        ):
            continue
        if figure.kind == "comparison" and not span.overlaps(dates[k]):
            continue
        if _is_of_the_last(doc, dates[k], figure, beside):
            continue
        owner = owners.get(k, figure)
        elsewhere = (len(owners) > 1 or _is_of_old(doc, owner, beside)) and not _shares(figure, owner)
        if not elsewhere and is_told_of(doc, sentence, span, dates[k]):
            return k
    return None


def _of_sibling(doc: Doc, sentence: Sentence, figure: Span) -> Span | None:
    """Return where dates stand that go with the verb before that of a figure: "rose 1% from 1995 to 2005, but fell by 2%"."""
    one = doc.token_at(figure.start)
    told = [clause for clause in doc.verbs_in(sentence.first, one) if clause.finite or joins(doc, clause)]
    last = told[-1] if told else None
    sibling = told[-2] if last is not None and not last.finite and len(told) > 1 else last and last.sibling
    if last is None or not sibling:
        return None
    return Span(doc.tokens[sibling.group.last - 1].end, doc.tokens[last.group.first].start)


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)


def _is_owned(date: Span, figure: Figure, beside: Sequence[Figure]) -> bool:
    """Say whether a date is a part of another figure: "its lowest since March"."""
    return any(
        other is not figure
        and other.kind in _WITH_DATES
        and other.span.start <= date.start < other.span.end
        and not other.span.start <= figure.span.start < other.span.end
        for other in beside
    )


def _bound_to(doc: Doc, date: Span, beside: Sequence[Figure]) -> Figure | None:
    """Return the figure that a date stands right behind, or before as its possessor: "4.1% in October", "last year's $2m"."""
    i, last = doc.token_at(date.start), doc.token_at(date.end - 1) + 1
    if last < len(doc.tokens) and doc.tokens[last].tag == "POS":
        start = doc.tokens[last + 1].start if last + 1 < len(doc.tokens) else -1
        return next((figure for figure in beside if figure.span.start == start), None)
    before = doc.before(i)
    end = doc.before(i - 1).end if before.lower in _BINDING else before.end
    told = date.of(doc.text).rpartition(" ")[2].lower()
    if before.lower == "," and told in _COMPARED:
        # "From $90m, or $1.12 a share, a year ago".
        end = doc.before(i - 1).end
    return next((figure for figure in beside if end in (figure.span.end, _noun_end(doc, figure))), None)


def _noun_end(doc: Doc, figure: Figure) -> int:
    """Return where a figure ends with what it counts: "886 million shares"."""
    subject = figure.subject or ""
    end = figure.span.end + 1 + len(subject)
    return end if subject and doc.text[figure.span.end + 1 : end] == subject else figure.span.end


def _is_one_of_many(doc: Doc, dates: Sequence[Span], k: int) -> bool:
    """Say whether a date is one of a list: "four times, in 1963, 1966 and 1971"."""
    return any(
        doc.text[one.end : other.start].split() in _JOINS and _shape(one.of(doc.text)) == _shape(other.of(doc.text))
        for one, other in pairwise(dates[max(0, k - 1) : k + 2])
    )


def _shape(text: str) -> tuple[bool, bool, int]:
    """Return what dates of a list have in common: "1963" and "1966", "Monday" and "Friday", but not "May" and "now"."""
    return text[0].isdigit(), text[0].isupper(), len(text.split())


def _is_of_the_last(doc: Doc, date: Span, figure: Figure, beside: Sequence[Figure]) -> bool:
    """Say whether a date is told of a later figure alone: of a change from it, or of a level that is compared with one before it.

    "Up eight points from March", "stands at 9%, against 7% when she came in 2021".
    """
    last = max((each for each in beside if each.span.end <= date.start), key=lambda each: each.span.end, default=figure)
    if last is figure or last.span.end <= figure.span.start or _shares(figure, last):
        return False
    if doc.before(doc.token_at(last.span.start)).lower == PART:
        return False
    moved = last.role == CHANGE and doc.before(doc.token_at(date.start)).lower == "from"
    return moved or _is_of_old(doc, last, beside)


def _is_compared_with(doc: Doc, date: Span, figure: Figure, beside: Sequence[Figure]) -> bool:
    """Say whether a date tells only with what is compared: "sales of £3m, 1% lower than last year", "more than he had in May"."""
    i = doc.token_at(date.start)
    for k in range(i - 1, max(-1, i - _COMPARED_WITHIN), -1):
        token = doc.tokens[k]
        if token.tag in _ENDS or any(other.span.start <= token.start < other.span.end for other in beside):
            return False
        if token.lower == "than":
            close = token.start - _RIGHT_BEFORE <= figure.span.end <= token.start
            return not close or "," in doc.text[figure.span.end : token.start]
    return False


def _is_timeless(doc: Doc, figure: Figure) -> bool:
    """Say whether a figure is an age between commas, or how large a thing is: "Ann Lee, 58, left in May", "a 92-metre ship sank"."""
    if figure.kind == "age" and figure.modifier != "exact":
        # "Voters under the age of 30".
        return True
    if figure.kind in _LASTING | {"age"} and "-" in figure.span.of(doc.text):
        return True
    return figure.kind == "age" and doc.before(doc.token_at(figure.span.start)).lower in (",", "now")


def _shares(figure: Figure, owner: Figure) -> bool:
    """Say whether the date of one figure is that of another: of a change and of the level after it, of one that is said again."""
    again = figure.role == BEFORE and figure.span.end <= owner.span.start and owner.role not in (BEFORE, CHANGE)
    return figure is owner or again or (figure.role == AFTER and owner.role == CHANGE)


def _is_of_old(doc: Doc, owner: Figure, beside: Sequence[Figure]) -> bool:
    """Say whether a figure is the level that others are compared with: "£118m, against £97m a year earlier"."""
    if owner.role == BEFORE or _is_said_again(doc, owner, beside):
        return True
    i = doc.token_at(owner.span.start)
    # "Up from last year's $2m".
    back = range(2, _LONGEST + 1) if i and doc.before(i).tag == "POS" else (0,)
    if i > _LONGEST and doc.before(i).lower == "of" and doc.before(i - 1).lower in HIGHEST:
        # "Up from a low of 31% in May".
        back = (3,)
    begins = (i - far for far in back)
    return any(phrase_before(comparing(), doc.words_in(max(0, k - _LONGEST), k), min(k, _LONGEST)) for k in begins)


def _is_said_again(doc: Doc, owner: Figure, beside: Sequence[Figure]) -> bool:
    """Say whether a figure says a level of old again: the $1.12 of "from $90m, or $1.12 a share, a year ago"."""
    k = beside.index(owner)
    return k > 0 and beside[k - 1].role == BEFORE and doc.text[beside[k - 1].span.end : owner.span.start] == ", or "
