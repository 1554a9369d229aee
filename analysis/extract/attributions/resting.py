"""On whom a report rests: ``Rota, citing police, said …``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from analysis.extract.attributions.draft import Draft
from analysis.extract.attributions.speaking import sort_of
from analysis.extract.sources.parts import parts_of
from analysis.text.doc import Doc
from analysis.text.span import Span
from analysis.text.tagsets import NAMES

_CITING = frozenset({"cite", "quote"})
_SPEAKING = frozenset({"person", "communication"})


def resting(doc: Doc, found: Sequence[Draft]) -> Iterator[Draft]:
    """Let what a source says rest on whom it cites, in place of an attribution: ``Rota, citing police, said …``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Rota, citing police, said that 12 men died."))
    >>> [(draft.rule, draft.rests_on.of(doc.text)) for draft in drafts(doc, [])]
    [('say: that', 'police')]
    """
    cited: dict[int, Span] = {}
    dropped: set[int] = set()
    for index, draft in enumerate(found):
        if draft.cue is None or draft.cue.lemma not in _CITING or draft.cue.form != "participle":
            continue
        others = [i for i, other in enumerate(found) if i != index and _is_of_same(draft, other)]
        if draft.frame == "noun" and others and _is_speaker(doc, draft.content[0]):
            cited[others[0]] = draft.content[0]
            dropped.add(index)
    for index, draft in enumerate(found):
        if index not in dropped:
            yield replace(draft, rests_on=cited[index]) if index in cited else draft


def _is_of_same(draft: Draft, other: Draft) -> bool:
    if draft.source is None or other.source is None or other.cue is None or other.cue.form == "participle":
        return False
    return draft.source[0] == other.source[0]


def _is_speaker(doc: Doc, span: Span) -> bool:
    head = parts_of(doc.tokens_in(span)).head
    return head.tag in NAMES or sort_of(head) in _SPEAKING
