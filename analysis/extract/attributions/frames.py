"""Frames: what stands after a cue, and whether the lexicon lets the cue attribute it."""

from __future__ import annotations

from analysis.extract.attributions.contents import OBJECT_PRONOUNS, beyond_adjunct, can_listen
from analysis.extract.attributions.cues import Cue
from analysis.extract.attributions.setting import Setting
from analysis.lexicon import words
from analysis.text.chunks import OPEN_QUOTE, OPENER, OTHER_VERB, Chunk
from analysis.text.extents import phrase_end
from analysis.text.phrases import Phrase
from analysis.text.tagsets import FINITE, small_words

_FAR = 18
_NEAR = 6
_STOPS = FINITE | {"``", ","}
_CONDITIONS = small_words("condition")
_KEEPING = small_words("keeping")
_POINTERS = small_words("named as")
_NAMED_AS = frozenset({"DT", "``", "PRP$"})
_ENDS = frozenset({",", ".", ":", "''"})
_STANDS = small_words("taking a stand")
_SAID = frozenset({"it", "this", "that", "these", "them"})
_ASKS_BEHIND = frozenset({":", "``"})


def frame_of(setting: Setting, cue: Cue, start: int, ceiling: int) -> str | None:
    """Name the frame in which the words from token `start` on stand, None if the cue has no such frame."""
    if (
        start >= ceiling
        or setting.tag(start) in _ENDS
        or setting.tag(start) in FINITE
        or _is_asked(setting, cue, start)
    ):
        return None
    chunk = setting.doc.chunks[setting.doc.chunk_at(start)]
    if "noun-complement" in cue.frames and setting.word(start) in _POINTERS and setting.tag(start + 1) in _NAMED_AS:
        # "Called that a lie."
        return "noun complement"
    opened = _opened(setting, cue, start, chunk)
    if opened is not None:
        return opened or None
    if chunk.kind == OTHER_VERB and chunk.group is not None and chunk.group.form == "infinitive":
        return _infinitive(setting, cue, start)
    if "noun-as" in cue.frames and _has_as(setting, start, ceiling):
        return "noun as"
    if "noun-at" in cue.frames and _has_number(setting, cue, start, ceiling):
        return "noun at"
    if "bare" in cue.frames and clause_begins(setting, cue, start, ceiling):
        return "bare"
    return _nominal(setting, cue, start, ceiling, chunk)


def _opened(setting: Setting, cue: Cue, start: int, chunk: Chunk) -> str | None:
    """Name the frame of a clause that a word opens; "" if the cue has not that frame, None if no clause is opened."""
    word = setting.word(start)
    if _only_points(setting, start, chunk):
        return ""
    if word == "that" and chunk.kind == OPENER:
        return "that" if "that" in cue.frames else ""
    if word == "about" and cue.frames & {"audience", "addressee"} and start > cue.last and "wh" in cue.frames:
        return "about" if setting.tag(start - 1) in ("NNP", "PRP", "NNS") else ""
    if start > cue.last and cue.lemma in words("somebody_told", "verb", preposition=word):
        # "Warned victims of floods" may be about them, "warned them of floods" is not.
        told = word != "of" or setting.tag(start - 1) in ("PRP", "NNP")
        return "about" if told and setting.tag(start + 1) != "VBG" else ""
    beyond = beyond_adjunct(setting, start, setting.last) if "bare" in cue.frames else None
    if beyond is not None and not any(each.kind == "that" and each.opener > beyond for each in setting.clauses):
        return "bare"
    if word == "how" and setting.word(start + 1) == "to" and cue.cue_class in ("belief", "perception"):
        # "Crows can remember how to open it."
        return ""
    if setting.tag(start) in ("WRB", "WP") or word in ("whether", "if"):
        return "wh" if "wh" in cue.frames else ""
    return None


def _only_points(setting: Setting, start: int, chunk: Chunk) -> bool:
    """Say whether what is said stands elsewhere: ``disclosed this to newsmen``, ``disputed that, saying it was over``."""
    if setting.word(start) not in _POINTERS or setting.inside.get(start) is not None:
        return False
    after = setting.tag(start + 1)
    if setting.word(start) == "that" and chunk.kind == OPENER:
        # "That while she fears it, “we will see”": the clause that it opens stands between marks.
        acts = any(clause.finite and clause.opener in (start, start + 1) for clause in setting.clauses)
        return (after == "," and setting.tag(start + 2) == "VBG") or (after in ("IN", ".", "TO") and not acts)
    alone = chunk.phrase is not None and (chunk.phrase.first, chunk.phrase.last) == (start, start + 1)
    return alone and (after in ("IN", "TO", ".", ",", "RB", "VBG") and setting.word(start + 1) != "as")


def _infinitive(setting: Setting, cue: Cue, start: int) -> str | None:
    kept_back = words("idioms", "object", cue=cue.lemma)
    near = {setting.word(i) for i in range(start, start + 5)}
    return (
        "to"
        if "to" in cue.frames and not ((setting.word(start) == "not" or cue.lemma != "ask") and near & kept_back)
        else None
    )


def _is_asked(setting: Setting, cue: Cue, start: int) -> bool:
    """Say whether a question asks for a number, or is somebody else's: ``How many do you expect?``, ``Tarn Radio: Why did you decide to go?``."""
    clause = cue.clause.head if cue.clause is not None and cue.clause.kind == "contact" else cue.clause
    if clause is None or not clause.inverted:
        return False
    counts = clause.opener >= 0 and setting.word(clause.opener + 1) in ("many", "much")
    apart = setting.tag(clause.first - 1) in _ASKS_BEHIND or counts
    return apart and any(token.text == "?" for token in setting.tokens[start : setting.sentence.last])


def clause_begins(setting: Setting, cue: Cue, start: int, ceiling: int) -> bool:
    """Say whether a clause without "that" begins at a token: its verb is embedded in the cue's."""
    for clause in setting.clauses:
        group = clause.group
        if not clause.finite or not start < group.first < ceiling:
            continue
        if clause.head is cue.clause and clause.kind in ("bare", "contact") and clause.first >= start:
            return True
        if clause.opener < 0 and clause.phrase is not None and clause.phrase.outermost().first == start:
            return True
    opener = setting.doc.chunks[setting.doc.chunk_at(start)]
    return (
        setting.word(start) in _CONDITIONS
        and opener.kind == OPENER
        and any(clause.opener == start and clause.kind == "adverbial" for clause in setting.clauses)
    )


def _nominal(setting: Setting, cue: Cue, start: int, ceiling: int, chunk: Chunk) -> str | None:
    """Name the frame of a noun phrase."""
    phrase, doc = chunk.phrase, setting.doc
    if phrase is not None and chunk.first != start:
        phrase = None
    end = phrase_end(doc, phrase, ceiling) if phrase is not None else start
    pronoun = setting.tag(start) == "PRP"
    gerund = chunk.kind == OTHER_VERB and chunk.group is not None and chunk.group.form == "gerund"
    # "Denounced the “phony system”"
    held = chunk.phrase is None and setting.tag(start) in ("DT", "PRP$") and setting.tag(start + 1) == "``"
    held = held and setting.tag(start + 2) not in FINITE
    quoted = chunk.kind == OPEN_QUOTE or gerund or held
    if gerund and "gerund" in cue.frames:
        return "noun"
    if phrase is not None and not _fits(setting, cue, phrase):
        return None
    # "The video shows him leaving."
    acts = pronoun and cue.cue_class == "document" and setting.tag(end) == "VBG"
    # "Lee denied it."
    outer = cue.clause is not None and cue.clause.kind == "main"
    denied = outer and cue.lemma in _STANDS and setting.word(start) in _SAID
    denied = denied and (end >= ceiling or setting.tag(end) in _ENDS)
    named = not pronoun or acts or setting.tag(end) == "IN" or denied
    if "noun" in cue.frames and (phrase is not None or quoted) and named:
        if phrase is not None and cue.lemma in _KEEPING and setting.tag(phrase.last) in ("DT", "PRP$"):
            # "The court denied him a visit": what is denied is kept from him.
            return None
        kept = any(
            setting.word(i) in words("idioms", "object", cue=cue.lemma) for i in range(start, min(end, start + 4))
        )
        return None if kept else "noun"
    if (
        "noun-complement" in cue.frames
        and phrase is not None
        and _has_complement(setting, start, ceiling, phrase.last, end)
    ):
        return "noun complement"
    other = setting.tag(start) in ("IN", "TO", "RB", "CC") and chunk.phrase is None
    # "Said nothing": that is no answer.
    other = other or setting.word(start) == "nothing"
    return "rest" if "rest" in cue.frames and not other else None


def _fits(setting: Setting, cue: Cue, phrase: Phrase) -> bool:
    """Say whether a cue attributes with an object: ``threatened a strike``, not ``threatened the town``."""
    if "matter" in cue.frames and can_listen(setting, phrase):
        return False
    only = words("cue_objects", "object", cue=cue.lemma) if cue.last == cue.head + 1 else frozenset()
    if cue.frames >= {"to", "quote"} and setting.tag(phrase_end(setting.doc, phrase, setting.last)) == "TO":
        # "Ordered the men to leave"
        return True
    return not only or setting.word(phrase.head) in only


def _has_complement(setting: Setting, start: int, ceiling: int, simple: int, end: int) -> bool:
    """Say whether what a thing is called follows it: ``called the accounts a mess``."""
    mark = next((i for i in range(start, min(ceiling, start + _FAR)) if setting.tag(i) in _STOPS), start)
    if setting.tag(mark) == "``" and mark > start:
        return True
    pronoun = setting.word(start) in OBJECT_PRONOUNS and setting.tag(start) != "PRP$"
    ends = {start + 1} if pronoun else {simple, end}
    beside = any(stop < ceiling and setting.tag(stop) in ("DT", "JJ", "``", "PRP$") for stop in ends)
    return beside or _is_called_behind(setting, end, ceiling)


def _is_called_behind(setting: Setting, end: int, ceiling: int) -> bool:
    """Say whether what a thing is called follows what describes it: ``called her vote against the treaty a mistake``."""
    chunks = setting.doc.chunks
    while end + 1 < ceiling and setting.tag(end) == "IN":
        place = setting.doc.chunk_at(end + 1)
        phrase = chunks[place].phrase
        if phrase is None or phrase.last <= end + 1 or phrase.temporal:
            return False
        end = phrase.last
        called = chunks[setting.doc.chunk_at(end)].phrase if end < ceiling else None
        if called is not None and called.first == end and setting.word(end) in ("a", "an"):
            return not called.temporal and setting.word(called.head) not in words("occasions", "noun")
    return False


def _has_number(setting: Setting, cue: Cue, start: int, ceiling: int) -> bool:
    """Say whether what is put at a number follows, with the number: ``put the cost of repair at $2 million``."""
    if setting.tag(start) in ("$", "CD"):
        # "Put $50 on a horse at 10-1"
        return False
    phrase = cue.clause.phrase if cue.clause is not None else None
    data = phrase is not None and setting.word(phrase.head) in words("bodies", "noun", kind="data")
    for i in range(start, min(ceiling, start + _FAR)):
        if data and setting.word(i) == "on" and setting.tag(i + 1) == "CD":
            # "The poll puts Lee on 36 per cent."
            return True
        if i > start and setting.word(i) == "at":
            return any(setting.tag(j) == "CD" for j in range(i + 1, min(ceiling, i + _NEAR)))
        if setting.tag(i) in (",", ":", ".") or setting.tag(i) in FINITE:
            return False
    return False


def _has_as(setting: Setting, start: int, ceiling: int) -> bool:
    for i in range(start, min(ceiling, start + 14)):
        if setting.word(i) == "as":
            return True
        if i > start and (setting.tag(i) in (",", ":", ".") or setting.tag(i) in FINITE):
            return False
    return False
