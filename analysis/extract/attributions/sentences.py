"""Attributions: who is said to say, write, believe or want what, sentence by sentence.

Every cue is tried in the frames that the lexicon gives it; a cue without one of its frames attributes nothing.
`context` adds what reaches over the sentence, `analysis.extract.sources` tells the sources apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from analysis.extract.attributions.beside import verbs_beside
from analysis.extract.attributions.contents import right_end
from analysis.extract.attributions.cues import Cue, cues
from analysis.extract.attributions.draft import Draft, drafted
from analysis.extract.attributions.nouns import noun_drafts
from analysis.extract.attributions.passives import named_at, read_passive, read_sourceless
from analysis.extract.attributions.preceding import content_before
from analysis.extract.attributions.setting import Setting, setting_of, span_of
from analysis.extract.attributions.speakers import source_of
from analysis.extract.attributions.speaking import may_speak, resting, says_nothing
from analysis.extract.attributions.verbs import read_verb
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.extents import described_end
from analysis.text.quotations import Quotation
from analysis.text.span import SpanIndex

_FIRST_PERSON = frozenset("i we you".split())


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
        if any(i in inside for i in range(sentence.first, sentence.last)):
            beside = verbs_beside(doc, sentence, inside, listed, starts)
            listed = sorted((*listed, *beside), key=lambda cue: cue.first)
        yield from resting(doc, list(_drafts(setting_of(doc, sentence, listed, quotations, quoted, inside))))


def _drafts(setting: Setting) -> Iterator[Draft]:
    claimed: set[int] = set()
    for cue in setting.cues:
        draft = _draft(setting, cue)
        if draft is not None and draft.source is not None and says_nothing(setting.doc, draft.source):
            draft = replace(draft, source=None, cue=replace(cue, negated=True))
        if draft is not None and may_speak(setting.doc, draft):
            if draft.source is not None:
                setting.sources.append((cue, draft.source))
                if cue.clause is not None:
                    setting.source_of_verb.setdefault(cue.clause.group.head, draft.source)
            claimed.update(_claimed(setting.doc, draft))
            yield draft
    yield from (draft for draft in noun_drafts(setting, claimed) if may_speak(setting.doc, draft))


def _claimed(doc: Doc, draft: Draft) -> set[int]:
    """Return the tokens of a draft's cue, source and content."""
    cue = range(draft.cue.first, draft.cue.last) if draft.cue else ()
    content = (token.i for piece in draft.content for token in doc.tokens_in(piece))
    return {*cue, *range(*(draft.source or (0, 0))), *content}


def _draft(setting: Setting, cue: Cue) -> Draft | None:
    number = setting.inside.get(cue.head)
    floor, ceiling = setting.sentence.first, setting.last
    if number is not None:
        quoted = [token.i for token in setting.doc.tokens_in(setting.quotations[number].inner)]
        floor, ceiling = max(floor, quoted[0]), min(ceiling, quoted[-1] + 1)
        if cue.form != "verb" or setting.word(cue.last) != "that":
            return None
    else:
        while floor in setting.inside:
            floor += 1
    reader = _READERS.get(cue.form)
    draft = reader(setting, cue, floor, ceiling) if reader else None
    if number is not None and draft is not None and draft.source is not None:
        if setting.word(draft.source[1] - 1) in _FIRST_PERSON:
            return None
    return replace(draft, inside=number is not None) if draft else None


def _according(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Draft | None:
    source = named_at(setting, cue.last, ceiling)
    if source is None or setting.word(cue.last) in words("idioms", "object", cue=cue.lemma):
        return None
    phrase = setting.doc.chunks[setting.doc.chunk_at(cue.last)].phrase
    described = described_end(setting.doc, phrase, ceiling) if phrase is not None else source[1]
    source = (source[0], described) if described == ceiling else source
    if cue.first == setting.sentence.first or (cue.first == floor and setting.tag(cue.first - 1) == "``"):
        comma = next((i for i in range(source[1], ceiling) if setting.tag(i) == ","), ceiling)
        return drafted(setting, cue, source, [span_of(setting, comma + 1, ceiling)], "according to, first")
    return content_before(setting, cue, source, cue.first, f"{cue.form}, after")


def _declined(setting: Setting, cue: Cue, floor: int, ceiling: int) -> Draft | None:
    source = source_of(setting, replace(cue, form="verb"))
    if source is None:
        return None
    start = cue.last + (setting.word(cue.last) == "to")
    content = span_of(setting, start, right_end(setting, cue, start, ceiling))
    return Draft(cue, source, (content,) if content else (), "same_sentence", f"{cue.lemma}: declined")


# How a cue is read, by its form.
_READERS: dict[str, Callable[[Setting, Cue, int, int], Draft | None]] = {
    "sourceless": read_sourceless,
    "according": _according,
    "declined": _declined,
    "verb": read_verb,
    "participle": read_verb,
    "infinitive": read_verb,
    "as": _according,
    "passive": read_passive,
}
