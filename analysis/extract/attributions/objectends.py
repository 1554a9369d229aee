"""Where the object of a verb ends, before what tells of the saying: ``opposed it | as he ran``, ``called it “a mess” | in May``."""

from __future__ import annotations

from analysis.extract.attributions.contents import past_adjuncts
from analysis.extract.attributions.cues import Cue, verb_entries
from analysis.extract.attributions.setting import Setting
from analysis.lexicon import words
from analysis.text.clauses import Clause
from analysis.text.extents import Range
from analysis.text.tagsets import FINITE, NAMES, small_words
from analysis.text.timenouns import names_time

OBJECTS = frozenset({"noun", "noun as", "noun complement"})
_BEHIND_VERB = frozenset({"DT", "PRP", "PRP$", "IN", "TO", "CD"})
_AT_ONCE = small_words("while saying")
_BEFORE_DOING = small_words("before a gerund")
_ACTING = frozenset({"main", "bare", "that"})
_SHARES = words("shares", "noun") | {"%", "percent"}
_COMPARED = frozenset({"compared", "versus"})
_OWN = frozenset({"a", "an", "part", "something"})


def object_end(setting: Setting, cue: Cue, start: int, end: int, frame: str) -> int:
    """Return where an object that begins at a token ends.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Ann Lee opposed the plan when she ran for mayor."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['the plan']
    """
    end = min(end, _clause_end(setting, cue, start), _next_participle(setting, cue, start, end))
    end = min(_before_doing(setting, start, end), _before_time(setting, cue, start, end, frame))
    return _before_adjunct(setting, cue, start, end, frame)


def before_own_words(setting: Setting, source: Range, start: int, end: int) -> int:
    """Return where the article says of its own what a quoted word is: ``would “never sell,” | a promise it broke``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.attributions.sentences import drafts
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Lee said the firm would “never sell,” a promise it broke in May."))
    >>> [draft.content[0].of(doc.text) for draft in drafts(doc, [])]
    ['the firm would “never sell,”']
    """
    share = any(setting.word(i) in _SHARES for i in range(*source))
    for i in range(start + 1, end - 1):
        if share and setting.tag(i) == "," and setting.word(i + 1) in _COMPARED:
            return i
        mark = setting.tag(i) == "''" and setting.tag(i - 1) == "," and setting.tag(i + 2) != "``"
        dash = setting.tag(i) in (":", "-") and setting.word(i) not in (":", ";") and i not in setting.inside
        if (
            (mark or (dash and _is_apart(setting, i)))
            and setting.word(i + 1) in _OWN
            and not _begins_again(setting, i, end)
        ):
            return i + mark
    example = f"{setting.word(end - 2)} {setting.word(end - 1)}" in ("for example", "for instance")
    return end - 3 if example and setting.tag(end - 3) in (",", "''") else end


def _begins_again(setting: Setting, i: int, end: int) -> bool:
    """Say whether a main verb or another dash follows, so that what stands behind a token is only an aside."""
    acting = [clause for clause in setting.clauses if clause.finite and i < clause.group.first < end]
    acts = any(clause.phrase is not None and clause.phrase.outermost().first == i + 1 for clause in acting)
    acts = acts or (setting.tag(i) == "''" and any(clause.kind in _ACTING for clause in acting))
    return acts or any(setting.tag(k) in (":", "-") and _is_apart(setting, k) for k in range(i + 1, end))


def _before_time(setting: Setting, cue: Cue, start: int, end: int, frame: str) -> int:
    """Return where it is told when or how somebody spoke: ``opposed it | as he ran``, ``denied it | before leaving``."""
    for clause in setting.clauses:
        first = clause.opener if clause.finite else clause.group.first - 1
        first -= not clause.finite and setting.tag(first) == "RB" and setting.word(first - 1) == "by"
        between = any(start <= other.group.first < first for other in setting.clauses)
        if not start < first < end or first in setting.inside or between:
            continue
        by = setting.word(first) == "by" and verb_entries().get(clause.group.lemma, ("",))[0] == "speech"
        gerund = clause.group.form == "gerund" and not clause.finite and (by or setting.word(first) in _BEFORE_DOING)
        if gerund or (clause.kind == "adverbial" and _is_at_once(setting, cue, clause, frame)):
            return _with_length(setting, first)
    return end


def _with_length(setting: Setting, first: int) -> int:
    """Return where what leads to a time begins: ``attacked Lee | minutes after the vote``, ``, even as it went on``."""
    first -= setting.tag(first - 1) == "RB"
    before = setting.doc.chunks[setting.doc.chunk_at(first - 1)].phrase
    if before is not None and before.last == first and before.temporal:
        first = before.preposition if before.preposition >= 0 else before.first
        first -= setting.tag(first - 1) == "RB"
    return first - (setting.tag(first - 1) in (",", "(", "``"))


def _is_at_once(setting: Setting, cue: Cue, clause: Clause, frame: str) -> bool:
    """Say whether a clause tells what went on while somebody spoke: both are past."""
    told = cue.clause
    past = told is not None and told.finite and told.group.tense == clause.group.tense == "past"
    opener = setting.word(clause.opener)
    # "saw her as Lee had", "called it a moment when all was won": the clause is of the content.
    before = clause.opener - 1
    of_content = opener == "as" and frame == "noun as" and setting.word(before) != "even"
    of_content = of_content or (opener == "when" and setting.tag(before) == "NN" and names_time(setting.word(before)))
    return past and clause.head is told and opener in _AT_ONCE and not of_content


def _before_adjunct(setting: Setting, cue: Cue, start: int, end: int, frame: str) -> int:
    """Return where a time or a place of speaking begins that ends a content: behind a name, or what is quoted of a thing."""
    chunk = setting.doc.chunks[setting.doc.chunk_at(start)]
    behind = -1
    if frame != "noun":
        behind = next((i + 1 for i in range(end - 1, start, -1) if setting.tag(i) == "''"), -1)
    elif chunk.phrase is not None and (setting.tag(chunk.phrase.head) in NAMES or setting.tag(start) == "PRP"):
        behind = chunk.last
    acting = (clause.group for clause in setting.clauses if clause.finite)
    # "called it “rigged” in May"
    apart = (group for group in acting if group.head not in setting.inside and setting.tag(group.first - 1) != "``")
    acts = any(start <= group.first < end for group in apart)
    # "The poll found Lee ahead in May": that is what it found.
    if acts or not start < behind < end or behind in setting.inside or "data" in cue.frames:
        return end
    # "Its polling shows Lee ahead".
    adverb = behind == end - 1 and setting.tag(behind) == "RB" and not names_time(setting.word(behind))
    return behind if not adverb and past_adjuncts(setting, cue, behind, end) >= end else end


def _before_doing(setting: Setting, start: int, end: int) -> int:
    """Return where it is told what else the source does: ``called for news of her, walking the streets``."""
    for clause in setting.clauses:
        first = clause.group.first
        gerund = clause.group.form == "gerund" and clause.kind == "participle" and setting.tag(first) == "VBG"
        first -= setting.tag(first - 1) == "RB"
        comma = first - 1 - (setting.tag(first - 1) == "''")
        apart = gerund and start < comma < end and setting.tag(comma) == ","
        # "Accused them of shelling a town, killing nine": what was done is what they are accused of.
        apart = apart and not any(start <= other.group.first < first for other in setting.clauses)
        if apart and first not in setting.inside and setting.word(first) not in small_words("no doing"):
            return first - 1
    return end


def _next_participle(setting: Setting, cue: Cue, start: int, end: int) -> int:
    """Return where "has" goes on with what somebody did: ``had promised money and not laid a stone``."""
    if cue.clause is None or not cue.clause.group.perfect:
        return end
    for i in range(start + 1, end - 1):
        k = i + 1
        while k < end and setting.tag(k) in ("``", "RB"):
            k += 1
        if setting.tag(i) == "CC" and setting.tag(k) == "VBN" and k > i + 1 and setting.tag(k + 1) in _BEHIND_VERB:
            return i
    return end


def _clause_end(setting: Setting, cue: Cue, start: int) -> int:
    """Return where the clause of a cue ends at a comma or a dash: what follows is no object of ``promised peace, but it rained``."""
    clause = cue.clause
    if clause is None or not clause.finite or clause.last <= start or clause.last in setting.inside:
        return setting.last
    end = clause.last
    dash = setting.tag(end) in (":", "-") and setting.word(end) not in (":", ";") and _is_apart(setting, end)
    if dash:
        return setting.last if setting.tag(end + 1) == "``" else end
    closed = setting.tag(end - 1) == "''" and setting.tag(end - 2) == ","
    behind = end + (setting.tag(end) == ",")
    behind += setting.tag(behind) == "CC"
    acts = setting.tag(behind) in FINITE or any(
        each.finite and each.first <= behind < each.group.first for each in setting.clauses if each is not clause
    )
    # "accuses Lee of “lying” and Roe says": the mark ends what Lee is accused of.
    closed = closed or (setting.tag(end - 1) == "''" and setting.tag(end) == "CC")
    return end if acts and (setting.tag(end) == "," or closed) else setting.last


def _is_apart(setting: Setting, i: int) -> bool:
    """Say whether a dash stands between words, and is no hyphen: ``a lie - a charge that stung``."""
    spaced = setting.doc.before(i).end < setting.tokens[i].start < setting.tokens[i].end < setting.doc.after(i).start
    return spaced or setting.word(i) != "-"
