"""Who is bidden, moved or blamed where a verb that is not finite tells what is said: ``led some to say``; with which verb it goes."""

from __future__ import annotations

from analysis.extract.attributions.cues import Cue, verb_entries
from analysis.extract.attributions.issued import phrase_beside
from analysis.extract.attributions.setting import Setting
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.extents import Range
from analysis.text.tagsets import small_words

_GOING_BEFORE = frozenset({"main", "that", "bare", "aside", "adverbial", "participle"})


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


def joined_gerund(setting: Setting, clause: Clause) -> Clause | None:
    """Return the gerund that "and" joins another to, over a clause of its object: ``by naming the men it owes and calling for help``."""
    first = clause.group.first
    if clause.group.form != "gerund" or setting.tag(first - 1) != "CC":
        return None
    before = [each for each in setting.clauses if each.group.last < first and each.kind in _GOING_BEFORE]
    gerund = before[-1] if before and before[-1].group.form == "gerund" and not before[-1].finite else None
    led = setting.word(gerund.group.first - 1) == "by" or _is_with(setting, gerund) if gerund is not None else False
    return gerund if led else None


def _is_with(setting: Setting, gerund: Clause) -> bool:
    """Say whether ", with" and whoever does it stand before a gerund: ``, with aides naming the price``."""
    phrase = phrase_beside(setting, gerund)
    return phrase is not None and [setting.word(phrase.preposition - k) for k in range(2)] == ["with", ","]


def is_told_of(setting: Setting, clause: Clause) -> bool:
    """Say whether a cue stands within what another says: ``called the idea that Roe wants to go absurd, | adding``."""
    outer: Clause | None = clause
    while outer is not None and outer.head is not None and outer.kind != "aside":
        if outer.kind in ("that", "bare", "wh") and outer.head.finite and outer.head.group.lemma in verb_entries():
            return True
        outer = outer.head
    return False


def begun_behind(setting: Setting, clause: Clause) -> Clause | None:
    """Return the main clause that an infinitive behind ", and" opens: ``It closed, and to say why, the firm wrote to us``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The mill closed, and to explain why it did, the firm wrote to us."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['why it did']
    """
    first = clause.group.first
    opens = clause.kind == "infinitive" and setting.tag(first - 1) == "CC" and setting.tag(first - 2) == ","
    acting = (each for each in setting.clauses if each.kind in ("main", "aside") and each.finite)
    named = (each for each in acting if each.phrase is not None)
    return next((each for each in named if opens and each.first > first and setting.tag(each.first - 1) == ","), None)


def opens_sentence(setting: Setting, cue: Cue) -> bool:
    """Say whether a cue stands in what opens the sentence, before its main clause: ``While X claims …, Y …``."""
    clause = cue.clause
    while clause is not None and clause.head is not None:
        group = clause.head.group
        if clause.kind in ("adverbial", "participle", "infinitive") and group.first > clause.first:
            return True
        clause = clause.head
    return False
