"""Who is bidden, moved or blamed where a verb that is not finite tells what is said: ``led some to say``."""

from __future__ import annotations

from analysis.extract.attributions.setting import Setting
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.extents import Range
from analysis.text.tagsets import small_words


def within_said(setting: Setting, clause: Clause) -> Clause | None:
    """Return the clause of what somebody says that an infinitive belongs to: ``Lee said Roe had written to say why``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Lee said Roe had written to say that it fell."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Lee', 'Roe']
    """
    head = clause.head
    while head is not None and not head.finite:
        head = head.head
    if head is None or head.kind not in ("bare", "that") or head.head is None:
        return None
    return head if head.head.group.head in setting.source_of_verb and head.first < clause.group.first else None


def is_bidden(setting: Setting, clause: Clause) -> bool:
    """Say whether somebody is only told to say it: ``directed the ministry to explain why``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The court directed the ministry to explain why it failed."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    []
    """
    head, first = clause.head, clause.group.first
    if head is None or head.group.passive or head.group.lemma not in small_words("bidding"):
        return False
    bidden = setting.doc.chunks[setting.doc.chunk_at(first - 1)].phrase
    return bidden is not None and bidden.last == first and head.group.last <= bidden.outermost().first


def of_moved(setting: Setting, clause: Clause) -> Range | None:
    """Return who is brought to speak: ``The fall led some to say``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The fall led some to say that it was late."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['some']
    """
    head, first = clause.head, clause.group.first
    if (
        head is None
        or clause.kind != "infinitive"
        or head.group.passive
        or head.group.lemma not in small_words("moving")
    ):
        return None
    moved = setting.doc.chunks[setting.doc.chunk_at(first - 1)].phrase
    return (
        (moved.first, moved.last)
        if moved is not None and head.group.last == moved.first < moved.last == first
        else None
    )


def of_blamed(setting: Setting, clause: Clause) -> Range | None:
    """Return whom the verb before is about, where it says what for: ``thanked the mayor for saying``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Lee thanked the mayor for saying that it was late."))
    >>> [" ".join(token.text for token in doc.tokens[slice(*draft.source)]) for draft in drafts(doc, []) if draft.source]
    ['Lee', 'the mayor']
    """
    head, first = clause.head, clause.group.first
    if head is None or head.group.passive or setting.word(first - 1) not in ("for", "of"):
        return None
    if head.group.lemma not in words("accusing", "verb"):
        return None
    blamed = setting.doc.chunks[setting.doc.chunk_at(first - 2)].phrase
    if blamed is None or blamed.last != first - 1 or blamed.first < head.group.last:
        return None
    return blamed.outermost().first, blamed.last
