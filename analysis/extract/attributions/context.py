"""Attributions that reach over their sentence: quotations that go on or stand alone, contents apart from their cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.extract.attributions.draft import Draft, is_turn
from analysis.extract.attributions.firstpersons import first_persons
from analysis.extract.attributions.labels import labelled
from analysis.extract.attributions.loose import contents_of, loose_quotations, position
from analysis.extract.attributions.repeated import repeated
from analysis.extract.attributions.sentences import drafts
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.quotations import Quotation
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, small_words, verbs_with
from analysis.text.tokens import Sentence

_GOES_ON = small_words("resuming")
_BEHIND = frozenset({"after", "according, after", "as, after"})
_MODALS = small_words("terms")


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
    found = loose_quotations(doc, quotations, found)
    found = repeated(doc, quotations, found)
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
    order = sorted(range(len(found)), key=lambda index: (position(doc, found[index]), index))
    place = {old: new for new, old in enumerate(order)}
    ordered = [found[index] for index in order]
    return [draft if draft.borrowed is None else replace(draft, borrowed=place[draft.borrowed]) for draft in ordered]


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
    if doc.tokens[sentence.first].tag == "PRP" and _only_refers(doc, draft, before):
        return None
    return replace(
        draft, content=(_sentence_content(doc, before),), reach="previous_sentence", rule=f"{draft.rule}, carried back"
    )


def _only_refers(doc: Doc, draft: Draft, before: Sentence) -> bool:
    """Say whether a pronoun only stands for who acts before, or who speaks stands within what is said: ``Ann left. She has, aides said, gone``."""
    named = any(
        clause.kind == "main" and clause.phrase is not None and doc.tokens[clause.phrase.head].tag in NAMES
        for clause in doc.verbs_in(before.first, before.last)
    )
    recorded = draft.cue is not None and draft.cue.lemma in verbs_with("data")
    return named or recorded or len(draft.content) > 1


def nesting(doc: Doc, found: Sequence[Draft]) -> list[int | None]:
    """Return, for each attribution, the index of the smallest one whose content holds its cue and its content."""
    owners, pieces = contents_of(found)
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
