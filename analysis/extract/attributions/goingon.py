"""What of a content goes on behind its source: ``The dam, she said, will hold``, ``It will hold, she said, because …``."""

from __future__ import annotations

from analysis.extract.attributions.contentends import right_end
from analysis.extract.attributions.contents import content_start
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.setting import Setting, quotation_at, span_of
from analysis.text.extents import Range
from analysis.text.span import Span
from analysis.text.tagsets import FINITE, RELATIVES, small_words

_GOES_ON = small_words("going on")


def rest_behind(setting: Setting, cue: Cue, source: Range, unfinished: bool) -> Span | None:
    """Return what goes on after the source: ``The dam, she said, will hold``, ``It will hold, she said, because …``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("The dam, engineers said, will hold."))
    >>> [piece.of(doc.text) for piece in next(drafts(doc, [])).content]
    ['The dam', 'will hold']
    """
    last, inverted = setting.last, source[0] >= cue.last
    parted = setting.tag(cue.last) == "," and setting.word(cue.last + 1) == "that"
    comma = max(source[1], cue.last if cue.form != "verb" or parted else content_start(setting, cue, last))
    # "He will, the board said on Monday, leave"
    comma -= setting.tag(comma) != "," and setting.tag(comma - 1) == "," and comma - 1 > cue.last
    start = comma + 1
    if start >= last or setting.tag(comma) != "," or (start in setting.cue_starts and not _of_outer(cue, start)):
        return None
    if inverted and setting.word(start) in RELATIVES:
        again = next((i + 1 for i in range(start + 1, last - 1) if _acts_after_comma(setting, i)), None)
        return span_of(setting, again, last) if unfinished and again is not None else None
    if setting.word(start) in small_words("against another") and _is_told_by_another(setting, cue, start):
        return None
    follows = (
        setting.word(start) in _GOES_ON | {"that"}
        and (not inverted or cue.form != "verb")
        and not _meanwhile(setting, start)
    )
    spliced = cue.clause is not None and cue.clause.kind == "aside" and _acts_at(setting, start)
    if (
        unfinished
        or follows
        or spliced
        or setting.tag(start) in FINITE
        or (not inverted and _is_joined(setting, cue, start))
    ):
        return span_of(setting, start, _rest_end(setting, cue, start))
    return None


def _acts_at(setting: Setting, start: int) -> bool:
    """Say whether a main clause begins behind a comma without "and", as one who speaks goes on: ``It is over, he said, we lost``."""
    return any(
        each.finite
        and each.kind == "main"
        and each.opener < 0
        and each.phrase is not None
        and each.phrase.outermost().first == start
        for each in setting.clauses
    )


def _is_told_by_another(setting: Setting, cue: Cue, start: int) -> bool:
    """Say whether another tells at the end of the sentence what goes on behind an aside: ``, the Post said, while it rose, the Herald said``."""
    asides = (each for each in setting.cues if each.first > start and each.clause is not None)
    return any(
        each.clause is not None
        and each.clause.kind == "aside"
        and each.last >= setting.last
        and each.lemma == cue.lemma
        for each in asides
    )


def _meanwhile(setting: Setting, start: int) -> bool:
    """Say whether "as" begins what went on meanwhile: ``The toll rose, the agency said, as rescuers reached the island``."""
    clause = next((each for each in setting.clauses if each.opener == start), None)
    if setting.word(start) != "as" or clause is None or clause.phrase is None or clause.group.tense != "past":
        return False
    return clause.phrase.first == start + 1 and setting.tag(clause.phrase.head) != "PRP" and not clause.group.modal


def _acts_after_comma(setting: Setting, i: int) -> bool:
    return setting.tag(i) == "," and setting.tag(i + 1) in FINITE


def _is_joined(setting: Setting, cue: Cue, i: int) -> bool:
    """Say whether "and" or "but" begins more of what is said: with a verb, or with a subject that is no name."""
    subject = setting.tag(i + 1) in ("PRP", "DT") and i + 1 in setting.subject_starts
    subject = subject or quotation_at(setting, i + 1) is not None
    # What "figures show" ends with the figures; the next clause is the article's own.
    return (
        cue.cue_class != "document" and setting.word(i) in ("and", "but") and (subject or setting.tag(i + 1) in FINITE)
    )


def _of_outer(cue: Cue, start: int) -> bool:
    """Say whether the verb at a token is that of the clause that an aside stands in: ``The rules, said Lee, hold``."""
    clause = cue.clause
    outer = clause.head if clause is not None and clause.kind == "aside" else None
    return outer is not None and outer.group.first == start


def _rest_end(setting: Setting, cue: Cue, start: int) -> int:
    """Return where the rest of a content ends: with the clause that the aside stands in."""
    clause = cue.clause.head if cue.clause is not None and cue.clause.kind == "aside" else None
    whole = clause.last if clause is not None and clause.last > start else setting.last
    for other in setting.clauses:
        # "The drop, she said, was small and had begun in May."
        joined = clause is not None and other.sibling is clause and other.first == whole + 1
        whole = other.last if joined and setting.tag(whole) == "CC" else whole
    return right_end(
        setting, Cue(cue.first, cue.last, cue.head, cue.lemma, cue.cue_class, cue.frames, cue.form, False), start, whole
    )
