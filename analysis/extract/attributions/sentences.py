"""Attributions: who is said to say, write, believe or want what, sentence by sentence.

Every cue is tried in the frames that the lexicon gives it; a cue without one of its frames attributes nothing.
`analysis.extract.attributions.context` adds what reaches over the sentence, `analysis.extract.sources.sources` tells the sources apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from analysis.extract.attributions.contents import Setting, right_end, span_of
from analysis.extract.attributions.cues import Cue, cues, verbs_beside
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.nouns import noun_drafts
from analysis.extract.attributions.passives import read_passive, read_sourceless
from analysis.extract.attributions.phrases import SPEAKERS, Range, noun_phrase_after
from analysis.extract.attributions.preceding import content_before
from analysis.extract.attributions.speakers import source_of
from analysis.extract.attributions.subjects import source_after
from analysis.extract.attributions.verbs import read_verb
from analysis.lexicon import words
from analysis.text.quotations import Quotation
from analysis.text.span import SpanIndex
from analysis.text.doc import Doc
from analysis.text.tokens import Sentence


def quoted_tokens(doc: Doc, quotations: Sequence[Quotation]) -> dict[int, int]:
    """Map each token in a quotation of somebody's speech, marks included, to the quotation's number."""
    inside: dict[int, int] = {}
    for number, quotation in enumerate(quotations):
        if quotation.speech:
            for token in doc.tokens_in(quotation.span):
                inside[token.i] = number
    return inside


def drafts(doc: Doc, quotations: Sequence[Quotation]) -> Iterator[Draft]:
    """Find the attributions whose cue stands in the text, in order of their cues.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam will hold, engineers said."))
    >>> draft = next(drafts(doc, []))
    >>> [span.of(doc.text) for span in draft.content], draft.rule
    (['The dam will hold'], 'say: after')
    """
    inside = quoted_tokens(doc, quotations)
    starts = {doc.token_at(quotation.span.start) for quotation in quotations if quotation.speech}
    quoted = SpanIndex([quotation.inner for quotation in quotations])
    for sentence in doc.sentences:
        if sentence.heading:
            continue
        listed = list(cues(doc, sentence))
        if any(at in inside for at in range(sentence.first, sentence.last)):
            beside = verbs_beside(doc, sentence, inside, listed, starts.__contains__)
            listed = sorted((*listed, *beside), key=lambda cue: cue.first)
        found = tuple(listed)
        last = _end_of_words(doc, sentence, inside)
        setting = Setting(doc, sentence, found, quotations, quoted, inside, last)
        sources: list[tuple[Cue, Range]] = []
        claimed: set[int] = set()
        for cue in found:
            draft = _draft(setting, cue, sources)
            if draft is not None:
                if draft.source is not None:
                    sources.append((cue, draft.source))
                claimed.update(_claimed(doc, draft))
                yield draft
        yield from noun_drafts(setting, claimed)


def _end_of_words(doc: Doc, sentence: Sentence, inside: dict[int, int]) -> int:
    """Return where the words of a sentence end, with the mark that closes what was opened within it."""
    last = sentence.last
    while last > sentence.first and last - 1 not in inside and not doc.tokens[last - 1].is_word:
        tags = [token.tag for token in doc.tokens[sentence.first : last]]
        if tags[-1] not in (".", "''") or (tags[-1] == "''" and tags.count("``") == tags.count("''")):
            break
        last -= 1
    return last


def _claimed(doc: Doc, draft: Draft) -> set[int]:
    """Return the tokens of a draft's cue, source and content."""
    cue = range(draft.cue.first, draft.cue.last) if draft.cue else ()
    return {
        *cue,
        *range(*(draft.source or (0, 0))),
        *(token.i for piece in draft.content for token in doc.tokens_in(piece)),
    }


def _draft(setting: Setting, cue: Cue, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    inside = setting.inside.get(cue.head)
    floor, ceiling = setting.sentence.first, setting.last
    if inside is not None:
        quoted = [token.i for token in setting.doc.tokens_in(setting.quotations[inside].inner)]
        floor, ceiling = max(floor, quoted[0]), min(ceiling, quoted[-1] + 1)
        if cue.form != "verb" or all(token.lower != "that" for token in setting.tokens[cue.last : cue.last + 1]):
            return None
    else:
        while floor in setting.inside:
            floor += 1
    reader = _READERS.get(cue.form)
    draft = reader(setting, cue, floor, ceiling, earlier) if reader else None
    if inside is not None and draft is not None and draft.source is not None:
        if setting.tokens[draft.source[1] - 1].lower in SPEAKERS:
            return None
    return replace(draft, inside=inside is not None) if draft else None


def _according(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    described = source_after(setting.tokens, cue.last, ceiling)
    source = (
        described if described and described[1] == ceiling else noun_phrase_after(setting.tokens, cue.last, ceiling)
    )
    if source is None or setting.tokens[cue.last].lower in words("idioms", "object", cue=cue.lemma):
        return None
    if cue.first == setting.sentence.first or (cue.first == floor and setting.tokens[cue.first - 1].tag == "``"):
        start = source[1]
        while start < ceiling and setting.tokens[start].tag != ",":
            start += 1
        return drafted(setting, cue, source, [span_of(setting, start + 1, ceiling)], "according to, first")
    return content_before(setting, cue, source, cue.first, f"{cue.form}, after")


def _declined(setting: Setting, cue: Cue, floor: int, ceiling: int, earlier: list[tuple[Cue, Range]]) -> Draft | None:
    source = source_of(setting, cue, floor, earlier)
    start = cue.last
    if start < ceiling and setting.tokens[start].lower == "to":
        start += 1
    end = right_end(setting, cue, start, ceiling)
    if source is None:
        return None
    content = span_of(setting, start, end)
    return Draft(cue, source, (content,) if content else (), "same_sentence", f"{cue.lemma}: declined")


# How a cue is read, by its form.
_READERS: dict[str, Callable[[Setting, Cue, int, int, list[tuple[Cue, Range]]], Draft | None]] = {
    "sourceless": read_sourceless,
    "according": _according,
    "declined": _declined,
    "verb": read_verb,
    "participle": read_verb,
    "infinitive": read_verb,
    "as": _according,
    "passive": read_passive,
}
