"""Attributions by place: a name after a quotation and a dash, and a name with a colon before what it says."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.draft import Draft
from analysis.extract.attributions.interviews import Turn, turns
from analysis.extract.attributions.replies import owner_of
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.quotations import Quotation
from analysis.text.span import Span
from analysis.text.tagsets import ACTORS, FINITE, NAMES, small_words
from analysis.text.tokens import Sentence

_DASHES = frozenset("― — – - -- --- ~".split())
_LONGEST = 6


def labelled(doc: Doc, quotations: Sequence[Quotation], known: frozenset[str]) -> Iterator[Draft]:
    r"""Find what stands beside the name of its source, with a mark for a cue; `known` are words of sources named elsewhere.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article("Police: Nobody was hurt in fire\n“We were all so very lucky.” — Ann Lee"))
    >>> [(draft.rule, draft.content[0].of(doc.text)) for draft in labelled(doc, list(quotations(doc)), frozenset())]
    [('label: name after a dash', '“We were all so very lucky.”'), ('label: heading', 'Nobody was hurt in fire')]
    """
    for number, quotation in enumerate(quotations):
        source = _after_dash(doc, quotation)
        below = _line_below(doc, quotation) if source is None else None
        if below is not None:
            words_ = (quotation.span,)
            yield Draft(None, below, words_, "next_paragraph", "label: name after a dash", quoted=(number,))
        if source is not None:
            yield _draft(source[0] - 1, source, quotation.span, "name after a dash", (number,))
    yield from _posts(doc, quotations)
    spoken = turns(doc)
    yield from _turns(quotations, spoken)
    if spoken:
        return
    for sentence in doc.sentences:
        if sentence.heading or sentence.paragraph == 0:
            source = _before_colon(doc, sentence, known)
            if source is not None:
                last = sentence.last - (doc.before(sentence.last).text == ".")
                content = doc.span(source[1] + 1, last)
                yield _draft(source[1], _whose(doc, source), content, "heading")


def _draft(mark: int, source: Range, content: Span, rule: str, quoted: tuple[int, ...] = ()) -> Draft:
    cue = Cue(mark, mark + 1, mark, "label", "speech", frozenset(), "label", False)
    return Draft(cue, source, (content,), "same_sentence", f"label: {rule}", quoted=quoted)


def _posts(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Draft]:
    """Give each embedded post the name that signs it."""
    words: list[Span] = []
    starts, ends = _bounds(quotations)
    for part in doc.layout:
        if part.part == "post":
            words.append(part.span)
        if part.part == "post author" and words:
            mark = doc.token_at(part.span.start)
            last = next((token.i for token in doc.tokens_in(part.span) if token.text == "("), mark)
            held = [number for piece in words for number in _overlapping(starts, ends, piece)]
            if last > mark + 1:
                draft = _draft(mark, (mark + 1, last), words[0], "post", tuple(held))
                yield replace(draft, content=tuple(words), frame="post")
        if part.part != "post":
            words = []


def _bounds(quotations: Sequence[Quotation]) -> tuple[list[int], list[int]]:
    return [quotation.span.start for quotation in quotations], [quotation.span.end for quotation in quotations]


def _overlapping(starts: Sequence[int], ends: Sequence[int], piece: Span) -> range:
    """Return the numbers of the quotations in a piece: they stand in the order of the text, none within another."""
    return range(bisect_right(ends, piece.start), bisect_left(starts, piece.end))


def _after_dash(doc: Doc, quotation: Quotation) -> Range | None:
    """Return the name that ends a paragraph after a quotation and a dash."""
    at = doc.token_at(quotation.span.end)
    paragraph = doc.paragraphs[doc.sentence_at(quotation.span.start).paragraph]
    if at + 1 >= len(doc.tokens) or doc.tokens[at].text not in _DASHES or doc.tokens[at].end > paragraph.end:
        return None
    end = at + 1
    while end < len(doc.tokens) and doc.tokens[end].end <= paragraph.end:
        end += 1
    if doc.before(end).text == ".":
        end -= 1
    dated = (i for i in range(at + 2, end - 1) if doc.tokens[i].tag == "," and _is_date(doc, i + 1))
    end = next(dated, end)
    named = doc.tokens[at + 1 : end]
    if not named or len(named) > 2 * _LONGEST or named[0].tag not in ("NNP", "NNPS", "PRP$", "DT", "NN"):
        return None
    # A word right behind a full stop is no verb, as in a name of the web.
    spaced = (token for token in named if token.start > doc.before(token.i).end)
    return None if any(token.tag in FINITE for token in spaced) else (at + 1, end)


def _line_below(doc: Doc, quotation: Quotation) -> Range | None:
    """Return the name on a line of its own below a quotation that is set apart: ``“We lost it all.” ¶ Ann Lee, farmer``."""
    number = doc.sentence_at(quotation.span.start).paragraph
    if number + 1 >= len(doc.paragraphs) or doc.paragraphs[number] != quotation.span:
        return None
    line = doc.tokens_in(doc.paragraphs[number + 1])
    dash = line[0].text in _DASHES
    named = line[dash:]
    end = next((k for k, token in enumerate(named) if token.tag not in NAMES), len(named))
    ends = end == len(named) or named[end].tag == ","
    plain = len(named) <= 2 * _LONGEST and not any(token.tag in FINITE or token.tag == "." for token in named)
    if not (plain and ends and 1 < end <= _LONGEST):
        return None
    # Below a title stands who wrote the article.
    apart = number > 0 or dash or end < len(named)
    part = doc.sentence_at(named[0].start).part
    return (named[0].i, named[-1].i + 1) if apart and part in ("", "title") else None


def _is_date(doc: Doc, i: int) -> bool:
    """Say whether a date follows the name of a paper: ``Herald, 15 August 2008``."""
    return any(doc.tokens[k].tag == "CD" for k in (i, i + 1)) and any(
        doc.tokens[k].lower in words("occasions", "noun") or doc.tokens[k].text.isdecimal() for k in (i, i + 1)
    )


def _turns(quotations: Sequence[Quotation], spoken: Sequence[Turn]) -> Iterator[Draft]:
    """Make drafts of the turns of an interview: the cue of one is its label, that of who is known from elsewhere is inferred."""
    starts, ends = _bounds(quotations)
    for turn in spoken:
        held = tuple(number for piece in turn.content for number in _overlapping(starts, ends, piece))
        cue = Cue(*turn.label, turn.label[1] - 1, "label", "speech", frozenset(), "turn", False) if turn.label else None
        beside = turn.label is not None and turn.source is not None and turn.label[0] <= turn.source[0] < turn.label[1]
        reach = "same_sentence" if beside else "inferred"
        content = tuple(turn.content)
        yield Draft(cue, turn.source, content, reach, f"label: {turn.rule}", quoted=held, frame=turn.rule)


def _whose(doc: Doc, source: Range) -> Range:
    """Return whose answer stands before a colon, else what stands there: ``Ann Lee's verdict: “Too long.”``."""
    phrase = doc.chunks[doc.chunk_at(source[1] - 1)].phrase
    answers = phrase is not None and doc.tokens[phrase.head].lower in small_words("answer")
    owner = owner_of(doc, phrase) if phrase is not None and answers else None
    return owner or source


def _before_colon(doc: Doc, sentence: Sentence, known: frozenset[str]) -> Range | None:
    """Return the source that a heading names before a colon: somebody of the article, or a kind of source."""
    tokens = doc.tokens
    end = next((at for at in range(sentence.first, sentence.last) if tokens[at].text == ":"), None)
    if end is None or not 0 < end - sentence.first <= _LONGEST or end + 3 > sentence.last:
        return None
    named = tokens[sentence.first : end]
    if not all(token.is_word or token.tag == "POS" for token in named) or any(token.tag in FINITE for token in named):
        return None
    head = named[-1].lower
    if head in small_words("page part"):
        return None
    if head in ACTORS or head.removesuffix("s") in ACTORS or head in known:
        return (sentence.first, end)
    return None
