"""Where a later cue breaks off the content of an earlier one."""

from __future__ import annotations

from analysis.extract.attributions.contents import content_start
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.frames import frame_of
from analysis.extract.attributions.setting import Setting, quotation_at
from analysis.extract.attributions.speakers import of_sayer
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.extents import Range
from analysis.text.tagsets import FINITE, RELATIVES, function_words

_JOINING = function_words("complementizer", "coordinator", "subordinator") | {"where", "as"}


def breaking_off(setting: Setting, other: Cue, cue: Cue, start: int) -> int | None:
    """Return the token at which the clause of a later cue breaks off the content of an earlier one."""
    before = setting.tag(other.first - 1)
    if other.form in ("according", "as"):
        return other.first - (before == ",")
    if other.form == "participle":
        if other.clause is not None and of_sayer(setting, other.clause) is not None:
            return None
        return other.first if before == "''" else other.first - 1 if before in (",", "CC") else None
    clause = other.clause
    if clause is None or (clause.phrase is not None and setting.word(clause.phrase.head) == "you"):
        # "It has two parts: you say what you did, you say sorry": anybody does.
        return None
    apposed = apposition(setting, clause) if "noun" in other.frames else None
    if apposed is not None:
        return apposed[0] - 1
    if clause.kind == "relative" and clause.phrase is not None and clause.phrase.first == clause.opener:
        if setting.word(clause.opener) == "which":
            # "It would keep its rules, which forbid smoking": what is said of the rules is said by the speaker.
            return None
        comma = clause.opener - 1
        return comma if setting.tag(comma) == "," and not _describes_subject(setting, clause, start) else None
    if clause.sibling is not None and clause.phrase is clause.sibling.phrase:
        if other.form == "sourceless" and clause.sibling.kind in ("bare", "that"):
            # "Said they had asked for it but were told there was no money": who asked was told.
            return None
        return _joined_edge(setting, other, start)
    return _subject_edge(setting, other, cue)


def _describes_subject(setting: Setting, clause: Clause, start: int) -> bool:
    """Say whether a clause describes the subject of what is said, whose verb follows: ``said that Roe, who was accused, lied``."""
    named = (each for each in setting.clauses if each.finite and each.phrase is not None and each is not clause)
    return any(
        each.phrase is not None and start <= each.phrase.first < clause.opener and clause.last <= each.group.first
        for each in named
    )


def apposition(setting: Setting, clause: Clause) -> Range | None:
    """Return the noun for what is said, between a comma and the clause of who takes a stand on it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Roe accused the firm of theft, a charge Lee denies."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['the firm of theft', 'a charge']
    """
    phrase = clause.phrase
    if not clause.finite or phrase is None or phrase.first >= clause.group.first:
        return None
    end = phrase.outermost().first - (clause.opener == phrase.outermost().first - 1)
    named = setting.doc.chunks[setting.doc.chunk_at(end - 1)].phrase if end > setting.sentence.first else None
    if named is None or named.last != end or setting.tag(named.first) != "DT" or setting.tag(named.first - 1) != ",":
        return None
    return (named.first, end) if setting.word(named.head) in words("cue_nouns", "noun") else None


def _joined_edge(setting: Setting, other: Cue, start: int) -> int | None:
    """Return where a second verb breaks off: one of thinking or wanting after "and" more often goes on with what is said."""
    conjunction = other.first - 1
    comma = setting.tag(conjunction - 1) == ","
    clause = any(setting.tag(i) in FINITE for i in range(start, conjunction)) and not comma
    thought = clause and not (other.frames & {"quote", "noun-complement"} and _says_something(setting, other))
    modal = other.clause is not None and other.clause.group.modal
    return None if thought or modal else conjunction - comma


def _says_something(setting: Setting, other: Cue) -> bool:
    """Say whether what is said follows a verb, or stands before it: not ``had begun in May``."""
    start = _begun(setting, other)
    framed = start < setting.last and frame_of(setting, other, start, setting.last) is not None
    return framed or "bare" in other.frames or quotation_at(setting, start) is not None


def _subject_edge(setting: Setting, other: Cue, cue: Cue) -> int | None:
    """Return where a clause with a subject of its own breaks off."""
    clause = other.clause
    if clause is None or clause.phrase is None or clause.phrase.first > other.first:
        return other.first - 1 if setting.tag(other.first - 1) == "," else None
    edge = clause.phrase.outermost().first - 1
    mark = setting.tag(edge)
    if clause.kind == "aside" and mark in (",", "''"):
        return edge + (mark == "''")
    after = _begun(setting, other)
    quotes_after = quotation_at(setting, after) is not None
    if quotes_after and setting.word(edge) in RELATIVES:
        return next((i for i in range(edge, max(edge - 3, cue.last), -1) if setting.tag(i) == ","), None)
    says_else = quotes_after or after >= setting.last or setting.tag(after) in (",", ".")
    if setting.word(edge) == ";" or (mark == "," and says_else):
        return edge
    return _conjunction_edge(setting, other, cue, edge)


def _begun(setting: Setting, cue: Cue) -> int:
    """Return where the content of a cue begins, looked for once."""
    if cue.first not in setting.begun:
        setting.begun[cue.first] = content_start(setting, cue, setting.last)
    return setting.begun[cue.first]


def _goes_on_with_that(setting: Setting, other: Cue, that: int) -> bool:
    """Say whether "but that" goes on with what is said, and no one else's: ``said it was dear, but that she was not persuaded``."""
    nobody = other.form in ("passive", "sourceless")
    return nobody and setting.word(that) == "that" and setting.word(that - 1) == "but"


def _conjunction_edge(setting: Setting, other: Cue, cue: Cue, edge: int) -> int | None:
    """Return where a clause after "and" or "but" breaks off: at a mark before it, at "but", or where the same verb stands again."""
    joined = edge
    while setting.word(joined) in _JOINING:
        joined -= 1
    between = {setting.word(i) for i in range(joined + 1, edge + 1)}
    if joined == edge or ("that" in between and "but" not in between) or _goes_on_with_that(setting, other, edge):
        return None
    if setting.tag(joined) in (",", ":", "-"):
        return joined
    if setting.tag(joined) == "''" and setting.tag(joined - 1) == ",":
        return joined + 1
    again = other.lemma == cue.lemma and "rest" in other.frames and setting.word(joined + 1) in ("and", "while")
    return joined + 1 if again or setting.word(joined + 1) == "but" else None
