"""Which date goes with a figure: the nearest one of its sentence that is told of the figure, and not of something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.extract.figures.changes import AFTER, BEFORE, CHANGE
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.placing import joins
from analysis.extract.figures.quantities.sharing import comparing
from analysis.extract.records import DateExpression, Figure
from analysis.lexicon import words
from analysis.lexicon.sequences import phrase_before
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.sortedspans import Spans
from analysis.text.span import Span
from analysis.text.timenouns import TIMES
from analysis.text.tokens import Sentence

_EVENTS = words("event_nouns", "noun")
_TELLING_WHEN = words("beside_numbers", "word", where="tells when")
_BINDING = words("beside_numbers", "word", where="binds a date")
_JOINS = ([","], ["and"], [",", "and"])
# What is listed as a part has a time of its own: "seven of eight votes, including last week's".
_LISTING = frozenset({"including", "notably"})
# So many tokens before a date does a comma stand that ends what stands before: ", on".
_PREPOSED = 2
# So many words may compare: "as opposed to".
_LONGEST = 4
_CONTENTS = frozenset({"that", "wh", "bare"})
# How large a thing is does not change from day to day.
_LASTING = frozenset({"length", "area", "mass", "volume", "power"})
_ASKING = frozenset({"whether", "how", "where", "when", "what"})
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
    free = [k for k, date in enumerate(dates) if not _is_owned(date, figure, beside)]
    within = [k for k in free if start <= dates[k].start < (sentence.end if end < 0 else end)]
    owners = {k: owner for k in free if (owner := _bound_to(doc, dates[k], beside)) is not None}
    other = _of_sibling(doc, sentence, span)
    for k in sorted(
        within or free, key=lambda k: (other is not None and other.overlaps(dates[k]), _distance(dates[k], span), k)
    ):
        if _is_one_of_many(doc, dates, k) or _is_timeless(doc, figure):
            continue
        owner = owners.get(k, figure)
        elsewhere = (len(owners) > 1 or _is_of_old(doc, owner)) and not _shares(figure, owner)
        if not elsewhere and _is_told_of(doc, sentence, span, dates[k]):
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
    """Return the figure that a date stands right behind: "4.1% in October from 4.6% in September"."""
    i = doc.token_at(date.start)
    before = doc.before(i)
    end = doc.before(i - 1).end if before.lower in _BINDING else before.end
    return next((figure for figure in beside if figure.span.end == end), None)


def _is_one_of_many(doc: Doc, dates: Sequence[Span], k: int) -> bool:
    """Say whether a date is one of a list: "four times, in 1963, 1966 and 1971"."""
    return any(
        doc.text[one.end : other.start].split() in _JOINS and _shape(one.of(doc.text)) == _shape(other.of(doc.text))
        for one, other in pairwise(dates[max(0, k - 1) : k + 2])
    )


def _shape(text: str) -> tuple[bool, bool, int]:
    """Return what dates of a list have in common: "1963" and "1966", "Monday" and "Friday", but not "May" and "now"."""
    return text[0].isdigit(), text[0].isupper(), len(text.split())


def _is_timeless(doc: Doc, figure: Figure) -> bool:
    """Say whether a figure is an age between commas, or how large a thing is: "Ann Lee, 58, left in May", "a 92-metre ship sank"."""
    if figure.kind in _LASTING | {"age"} and "-" in figure.span.of(doc.text):
        return True
    return figure.kind == "age" and doc.before(doc.token_at(figure.span.start)).lower in (",", "now")


def _shares(figure: Figure, owner: Figure) -> bool:
    """Say whether the date of one figure is that of another: of a change and of the level after it."""
    return figure is owner or (figure.role == AFTER and owner.role == CHANGE)


def _is_of_old(doc: Doc, owner: Figure) -> bool:
    """Say whether a figure is the level that others are compared with: "£118m, against £97m a year earlier"."""
    if owner.role == BEFORE:
        return True
    i = doc.token_at(owner.span.start)
    return phrase_before(comparing(), doc.words_in(max(0, i - _LONGEST), i), min(i, _LONGEST)) is not None


def _is_told_of(doc: Doc, sentence: Sentence, figure: Span, date: Span) -> bool:
    """Say whether what a date is told of can be the figure: not where it is said of another thing, or in somebody's words."""
    one, other = doc.token_at(figure.start), doc.token_at(date.start)
    verbs = doc.verbs_in(sentence.first, sentence.last)
    if (
        _is_of_a_noun(doc, figure, other)
        or _is_of_somebody(doc, figure, date)
        or _is_of_a_question(doc, verbs, one, other)
        or (one < other and _is_of_a_list(doc, one, other))
        or _is_quoted_apart(doc, one, other)
        or _is_of_aside(doc, verbs, one, other)
    ):
        return False
    own = [clause for clause in verbs if clause.first <= one < clause.last]
    if _is_aside_of_another(doc, own, one, other) or _is_of_another_tense(doc, verbs, one, other):
        return False
    clause = max((clause for clause in verbs if clause.first <= other < clause.last), key=_opening, default=None)
    while clause is not None and clause not in own:
        if not _goes_beyond(doc, clause, figure):
            return False
        clause = clause.head
    return True


def _is_of_a_noun(doc: Doc, figure: Span, date: int) -> bool:
    """Say whether "of" ties a date to a noun that is not what is counted: "the floods of 2013", but not "the 12 of May"."""
    if date < 2 or doc.before(date).lower != "of" or doc.before(date - 1).tag not in ("NNS", "NN"):
        return False
    noun = doc.before(date - 1)
    phrase = doc.chunks[doc.chunk_at(noun.i)].phrase
    within = phrase is not None and doc.tokens[phrase.first].start <= figure.start <= noun.end
    return not within and figure.start < noun.start and noun.lower not in TIMES


def _is_of_somebody(doc: Doc, figure: Span, date: Span) -> bool:
    """Say whether a date tells whom a possessor is of: "two places above Saturday's hosts"."""
    i = doc.token_at(date.end - 1) + 1
    noun = doc.tokens[i + 1] if i + 1 < len(doc.tokens) and doc.tokens[i].tag == "POS" else None
    return noun is not None and noun.tag == "NNS" and is_person(singular(noun.lower)) and figure.end <= date.start


def _is_of_a_question(doc: Doc, verbs: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a date tells when that might be which is asked behind a figure: "asked its 140 members whether to close in May"."""
    asked = [clause.group for clause in verbs if figure < clause.group.first and clause.group.last <= date]
    group = asked[-1] if asked else None
    return group is not None and not group.finite and doc.before(group.first).lower in _ASKING


def _is_of_a_list(doc: Doc, figure: int, date: int) -> bool:
    """Say whether a date is told of what is listed behind a figure: "seven, including last week's", not "12, including Lee, in May"."""
    begin = next((i for i in range(figure, date) if doc.tokens[i].lower in _LISTING), date)
    marks = [i for i in range(begin, date) if doc.tokens[i].tag == ","]
    return begin < date and not (marks and date - marks[-1] <= _PREPOSED)


def _is_aside_of_another(doc: Doc, own: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a figure stands in a relative clause between commas, and the date outside: "permits, which cost £5, end now"."""
    inner = max(own, key=_opening, default=None)
    if inner is None or inner.kind != "relative" or inner.first <= date < inner.last:
        return False
    return doc.before(inner.first).lower == "," and inner.group.tense == "present" and not inner.group.perfect


def _is_of_another_tense(doc: Doc, verbs: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a date goes with a verb of the past, and the figure with the next one: "was opened in 2021 and carries 5,000"."""
    if date > figure:
        return False
    finite = [clause for clause in verbs if clause.finite and clause.group.last <= figure]
    last = finite[-1] if finite else None
    if last is None or last.sibling is None or not last.sibling.group.last <= date < last.group.first:
        return False
    if not any(token.tag == "CC" for token in doc.tokens[date : last.group.first]):
        return False
    return last.group.tense == "present" and not last.group.perfect and last.sibling.group.tense == "past"


def _is_of_aside(doc: Doc, verbs: Sequence[Clause], figure: int, date: int) -> bool:
    """Say whether a date tells when that was which a participle between commas adds: "the firm, founded in 1988, has"."""
    verb = max((clause for clause in verbs if clause.group.last <= date), key=_heading, default=None)
    if (
        verb is None
        or verb.finite
        or doc.tokens[verb.group.head].tag != "VBN"
        or doc.before(verb.group.first).lower != ","
    ):
        return False
    ends = next((i for i in range(date, len(doc.tokens)) if doc.tokens[i].tag in (",", ".", ":")), date)
    return not verb.group.first <= figure < ends


def _heading(clause: Clause) -> int:
    return clause.group.head


def _opening(clause: Clause) -> int:
    return clause.first


def _is_quoted_apart(doc: Doc, figure: int, date: int) -> bool:
    """Say whether a date stands in a quotation that a figure does not stand in."""
    tags = [token.tag for token in doc.tokens[min(figure, date) : max(figure, date)] if token.tag in ("``", "''")]
    open_tag, close_tag = ("``", "''") if figure < date else ("''", "``")
    depth = 0
    for tag in tags if figure < date else reversed(tags):
        depth = depth + 1 if tag == open_tag else max(0, depth - 1) if tag == close_tag else depth
    return depth > 0


def _goes_beyond(doc: Doc, clause: Clause, figure: Span) -> bool:
    """Say whether a date in a clause tells when that is which the clause is embedded in, and the figure with it."""
    if clause.kind in _CONTENTS:
        return False
    if clause.kind == "adverbial":
        word = doc.tokens[clause.opener].lower if clause.opener >= 0 else ""
        # "As he told a paper in 1985"
        return (not word or word in _TELLING_WHEN) and not (word == "as" and clause.takes("that"))
    if clause.kind in ("relative", "contact"):
        antecedent = clause.antecedent
        if antecedent is None or (clause.opener >= 0 and doc.tokens[clause.opener].lower == "whose"):
            return False
        first = doc.tokens[antecedent.outermost().first].start
        return first <= figure.start < doc.tokens[antecedent.last - 1].end or (
            doc.tokens[antecedent.head].lower in _EVENTS
        )
    if clause.kind == "main" and clause.phrase is not None and doc.tokens[clause.first].start > figure.start:
        # "It killed 12 and hurt 30 on Monday", but "Exports are up 12 per cent, and talks begin on Monday".
        shared = clause.sibling is not None and clause.phrase is clause.sibling.phrase
        return shared or clause.takes("that")
    return True
