"""Attributions that reach over their sentence: quotations that go on or stand alone, contents apart from their cue."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from analysis.extract.attributions.draft import Draft, is_turn
from analysis.extract.attributions.firstpersons import first_persons
from analysis.extract.attributions.labels import labelled
from analysis.extract.attributions.sentences import drafts
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.quotations import Quotation
from analysis.text.span import Span, SpanIndex
from analysis.text.tokens import Sentence

_GOES_ON = frozenset("still however but this that these those such he she they it and yet".split())
_BEHIND = frozenset({"after", "according, after", "as, after"})
_MODALS = frozenset("must should shall would will".split())


def attributed(doc: Doc, quotations: Sequence[Quotation]) -> list[Draft]:
    r"""Return all attributions of an article, those without a cue of their own included, in order of their content.

    ``borrowed`` of a draft without a source is the index, in the list returned, of the attribution whose source it has.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> from analysis.text.quotations import quotations
    >>> doc = parse(Article('“We lost everything,” Ann Lee said.\n“The water came at night, with no warning.”'))
    >>> [(draft.reach, draft.borrowed) for draft in attributed(doc, list(quotations(doc)))]
    [('same_sentence', None), ('next_paragraph', 0)]
    """
    found = list(drafts(doc, quotations))
    found = _without_repeats(found)
    found = _with_labels(doc, quotations, found)
    told = _told(doc, found)
    found = [_terms_follow(doc, draft, told) for draft in found]
    told = _told(doc, found)
    found += [carried for draft in found if (carried := _carried_back(doc, draft, told)) is not None]
    found = _in_order(doc, found)
    found = _loose_quotations(doc, quotations, found)
    found = _quoted_headings(doc, quotations, found)
    return first_persons(doc, quotations, _in_order(doc, found))


def _with_labels(doc: Doc, quotations: Sequence[Quotation], found: list[Draft]) -> list[Draft]:
    """Add what stands beside a name; a label takes the quotation that a cue of its own text claimed, but for those told in a turn."""
    known = frozenset(doc.tokens[draft.source[1] - 1].lower for draft in found if draft.source)
    marked = list(labelled(doc, quotations, known))
    taken = {number for draft in marked if not is_turn(draft) for number in draft.quoted}
    kept = [draft for draft in found if draft.inside or not taken.intersection(draft.quoted)]
    return [*kept, *_sharing(doc, marked, len(kept))]


def _sharing(doc: Doc, marked: Sequence[Draft], before: int) -> list[Draft]:
    """Let all turns under one label have the source of the first of them; `before` drafts stand before these in the list."""
    first: dict[str, int] = {}
    shared = []
    for number, draft in enumerate(marked, start=before):
        if draft.frame == "transcript" and draft.source is not None:
            same = first.setdefault(doc.span(*draft.source).of(doc.text), number)
            shared.append(draft if same == number else replace(draft, borrowed=same))
        else:
            shared.append(draft)
    return shared


def _in_order(doc: Doc, found: Sequence[Draft]) -> list[Draft]:
    """Put drafts in the order of their contents, and what is borrowed with them."""
    order = sorted(range(len(found)), key=lambda index: (_position(doc, found[index]), index))
    place = {old: new for new, old in enumerate(order)}
    ordered = [found[index] for index in order]
    return [draft if draft.borrowed is None else replace(draft, borrowed=place[draft.borrowed]) for draft in ordered]


def _position(doc: Doc, draft: Draft) -> tuple[int, int]:
    if draft.content:
        return (draft.content[0].start, -draft.content[-1].end)
    return (doc.tokens[draft.cue.first].start, 0) if draft.cue else (0, 0)


def _without_repeats(found: list[Draft]) -> list[Draft]:
    """Keep one attribution a cue, and one a quotation: the first."""
    seen: set[tuple[Span, ...]] = set()
    kept = []
    for draft in found:
        key = (*draft.content, Span(*(draft.source or (-1, -1))))
        if key not in seen:
            seen.add(key)
            kept.append(draft)
    return kept


def _told(doc: Doc, found: Sequence[Draft]) -> set[int]:
    """Return the numbers of the sentences in which something is attributed."""
    pieces = [piece for draft in found for piece in draft.content]
    return {
        number
        for piece in pieces
        for number in range(doc.sentence_at(piece.start).i, doc.sentence_at(piece.end - 1).i + 1)
    }


def _cue_sentence(doc: Doc, draft: Draft) -> Sentence | None:
    return doc.sentence_at(doc.tokens[draft.cue.first].start) if draft.cue else None


def _terms_follow(doc: Doc, draft: Draft, told: set[int]) -> Draft:
    """Give ``X set out his terms.`` the sentence after it as well, where that says what must, should or would be."""
    sentence = _cue_sentence(doc, draft)
    if draft.cue is None or sentence is None or draft.frame != "noun" or draft.inside:
        return draft
    content = doc.tokens_in(draft.content[0])
    heads = words("proposals", "noun")
    if not any(token.lower in heads for token in content[:4]) or draft.content[0].end + 2 < sentence.end:
        return draft
    if sentence.i + 1 >= len(doc.sentences):
        return draft
    following = doc.sentences[sentence.i + 1]
    tokens = doc.tokens[following.first : following.last]
    if following.paragraph != sentence.paragraph or following.i in told:
        return draft
    if not any(token.lower in _MODALS for token in tokens):
        return draft
    return replace(
        draft,
        content=(*draft.content, _sentence_content(doc, following)),
        reach="previous_sentence",
        rule=f"{draft.rule}, terms follow",
    )


def _sentence_content(doc: Doc, sentence: Sentence) -> Span:
    last = sentence.last
    while last - 1 > sentence.first and doc.before(last).tag == ".":
        last -= 1
    return Span(sentence.start, doc.before(last).end)


def _carried_back(doc: Doc, draft: Draft, told: set[int]) -> Draft | None:
    """Carry ``A. Still, B, officials said.`` back to A, which no one else says."""
    sentence = _cue_sentence(doc, draft)
    if sentence is None or sentence.i == 0 or draft.frame not in _BEHIND or draft.quoted or draft.inside:
        return None
    before = doc.sentences[sentence.i - 1]
    first_of_paragraph = before.i == 0 or doc.sentences[before.i - 1].paragraph != before.paragraph
    last_of_paragraph = (
        sentence.i + 1 == len(doc.sentences) or doc.sentences[sentence.i + 1].paragraph != sentence.paragraph
    )
    if before.paragraph != sentence.paragraph or not (first_of_paragraph and last_of_paragraph):
        return None
    if doc.tokens[sentence.first].lower not in _GOES_ON or before.i in told:
        return None
    return replace(
        draft, content=(_sentence_content(doc, before),), reach="previous_sentence", rule=f"{draft.rule}, carried back"
    )


def _loose_quotations(doc: Doc, quotations: Sequence[Quotation], found: list[Draft]) -> list[Draft]:
    """Give every quotation that no cue claims a source from what stands around it."""
    owner = {number: index for index, draft in enumerate(found) if not draft.inside for number in draft.quoted}
    _, pieces = _pieces(found)
    # Quotations stand in the order of their starts: of those added here, the one that ends last holds any that is held.
    furthest = 0
    by_paragraph: dict[int, list[int]] = defaultdict(list)
    for index, draft in enumerate(found):
        by_paragraph[doc.sentence_at(_position(doc, draft)[0]).paragraph].append(index)
    marks = [quotation.span for quotation in quotations]
    ends = [span.end for span in marks]
    # Whether all words of a paragraph stand between marks.
    wholly: dict[int, bool] = {}
    for number, quotation in enumerate(quotations):
        if not quotation.speech or number in owner:
            continue
        if quotation.inner.end <= furthest or any(True for _ in pieces.around(quotation.inner)):
            continue
        paragraph = doc.sentence_at(quotation.span.start).paragraph
        last = next((index for index in range(number - 1, -1, -1) if quotations[index].speech), None)
        before = last if last is not None and owner.get(last) is not None else None
        same = before is not None and _paragraph(doc, quotations[before]) == paragraph
        if (
            before is not None
            and (same or quotations[before].continues)
            and _is_direct(found[owner[before]], quotations[before])
        ):
            furthest = max(furthest, quotation.span.end)
            index = owner[before]
            if quotations[before].continues:
                found[index] = replace(found[index], content=(*found[index].content, quotation.span))
                owner[number] = index
            else:
                owner[number] = len(found)
                resumed = replace(found[index], content=(quotation.span,), quoted=(number,), reach="previous_sentence")
                by_paragraph[paragraph].append(len(found))
                found.append(replace(resumed, rule=f"{found[index].rule}, resumed"))
            continue
        near = sorted(by_paragraph[paragraph - 1] + by_paragraph[paragraph])
        index_or_none = _speaker_before(doc, found, near, quotation)
        continued = before is not None and _paragraph(doc, quotations[before]) == paragraph - 1
        if paragraph not in wholly:
            wholly[paragraph] = not _has_other_words(doc, marks, ends, doc.paragraphs[paragraph])
        whole = wholly[paragraph]
        if not whole and _has_other_words(doc, marks, ends, _sentences(doc, quotation)):
            continue
        reach = "next_paragraph" if continued and whole else "inferred"
        rule = "quotation goes on" if reach == "next_paragraph" else "quotation without a cue"
        furthest = max(furthest, quotation.span.end)
        owner[number] = len(found)
        found.append(Draft(None, None, (quotation.span,), reach, rule, quoted=(number,), borrowed=index_or_none))
    return found


def _paragraph(doc: Doc, quotation: Quotation) -> int:
    return doc.sentence_at(quotation.span.start).paragraph


def _is_direct(draft: Draft, quotation: Quotation) -> bool:
    """Say whether the content of a draft ends with a quotation."""
    return any(piece.end >= quotation.span.end and quotation.span.end >= piece.end - 1 for piece in draft.content)


def _sentences(doc: Doc, quotation: Quotation) -> Span:
    """Return the sentences that a quotation stands in."""
    return Span(doc.sentence_at(quotation.span.start).start, doc.sentence_at(quotation.span.end - 1).end)


def _has_other_words(doc: Doc, marks: Sequence[Span], ends: Sequence[int], stretch: Span) -> bool:
    """Say whether a word of a stretch stands outside of all marks; they and their `ends` are in the order of the text."""
    number = bisect_right(ends, stretch.start)
    for token in doc.tokens_in(stretch):
        while number < len(ends) and ends[number] <= token.start:
            number += 1
        if token.is_word and not (number < len(ends) and marks[number].start <= token.start):
            return True
    return False


def _speaker_before(doc: Doc, found: Sequence[Draft], near: Sequence[int], quotation: Quotation) -> int | None:
    """Return the last of the attributions `near` that stands before the quotation."""
    best: int | None = None
    told = SpanIndex([piece for index in near if not found[index].quoted for piece in found[index].content])
    for index in near:
        draft = found[index]
        if draft.cue is not None and any(True for _ in told.around(doc.span(draft.cue.first, draft.cue.last))):
            # Who is only told of does not go on to speak.
            continue
        at = _position(doc, draft)
        if at[0] >= quotation.span.start or draft.inside or draft.cue is None or draft.cue.cue_class == "declined":
            continue
        if best is None or _position(doc, found[best]) < at:
            best = index
    return best


def _quoted_headings(doc: Doc, quotations: Sequence[Quotation], found: list[Draft]) -> list[Draft]:
    """Give a heading in quotation marks the source of the quotation in the text that has its words."""
    owners, pieces = _pieces(found)
    quoted = [
        (index, quotation.inner.of(doc.text).lower())
        for quotation in quotations
        if not doc.sentence_at(quotation.span.start).heading
        for index in sorted({owners[at] for at in pieces.around(quotation.inner)})
    ]
    for number, quotation in enumerate(quotations):
        if not doc.sentence_at(quotation.span.start).heading:
            continue
        heading = quotation.inner.of(doc.text).lower()
        source = next((index for index, text in quoted if len(text) > 5 and (text in heading or heading in text)), None)
        if source is not None:
            found.append(
                Draft(
                    None,
                    None,
                    (quotation.span,),
                    "inferred",
                    "heading quotes the text",
                    quoted=(number,),
                    borrowed=source,
                )
            )
    return found


def nesting(doc: Doc, found: Sequence[Draft]) -> list[int | None]:
    """Return, for each attribution, the index of the smallest one whose content holds its cue and its content."""
    owners, pieces = _pieces(found)
    sizes = [sum(piece.end - piece.start for piece in draft.content) for draft in found]
    nested: list[int | None] = []
    for index, draft in enumerate(found):
        holders = []
        if draft.cue is not None:
            cue = doc.span(draft.cue.first, draft.cue.last)
            others = {owners[at] for at in pieces.around(cue)} - {index}
            holders = [(sizes[other], other) for other in others]
        nested.append(min(holders)[1] if holders else None)
    return nested


def _pieces(found: Sequence[Draft]) -> tuple[list[int], SpanIndex]:
    """Return all pieces of content, as an index, and the number of the attribution that each is of."""
    owned = [(index, piece) for index, draft in enumerate(found) for piece in draft.content]
    return [index for index, _ in owned], SpanIndex([piece for _, piece in owned])
