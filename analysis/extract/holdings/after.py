"""Figures before the words of control: "still held by X", "is under X's control", "that it holds"."""

from __future__ import annotations

from analysis.extract.holdings.beside import rest_before
from analysis.extract.holdings.hands import in_hands, words_at, would_put
from analysis.extract.holdings.holders import Named
from analysis.extract.holdings.land import Mention
from analysis.extract.holdings.statement import Control, Setting, stated
from analysis.extract.holdings.verbs import CONTROL, held_words, states_fact, verb_class
from analysis.text.chunks import (
    BREAK,
    COMMA,
    COORDINATOR,
    FINITE_VERB,
    OPENER,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
)
from analysis.text.clauses import Clause
from analysis.text.tagsets import RELATIVES

_AGENT_PATH = (WORD, PREPOSITION, PHRASE, COORDINATOR, FINITE_VERB, OTHER_VERB)
_LISTED = (WORD, PREPOSITION, PHRASE, COORDINATOR, COMMA)
_FARTHEST = 9


def after_figure(setting: Setting, spot: Mention, place: int) -> Control | None:
    """Return what the words after a figure and its land, from the chunk at `place` on, say of who holds it."""
    ceiling = setting.doc.sentence_at(spot.figure.span.start).last
    rest = rest_before(setting.doc, spot)
    if rest is not None:
        return _as_subject(setting, spot, spot.closes + 2, setting.doc.chunks[spot.closes + 2], rest[0])
    place = _past_part(setting, _past_words(setting, place), ceiling)
    chunk = _chunk(setting, place, ceiling)
    if chunk is None:
        return None
    if chunk.kind == OTHER_VERB:
        return _passive(setting, spot, place, chunk)
    if chunk.kind == PREPOSITION and words_at(setting, place) == "by":
        return _by_another(setting, spot, place)
    if chunk.kind == PREPOSITION and not _is_tied(setting, spot):
        return in_hands(setting, spot, place, None)
    if chunk.kind == FINITE_VERB:
        return _as_subject(setting, spot, place, chunk)
    if chunk.kind == OPENER and setting.doc.tokens[chunk.first].lower in RELATIVES | {"that"}:
        place = _past_words(setting, place + 1)
        verb = _chunk(setting, place, ceiling)
        if verb is not None and verb.kind == FINITE_VERB:
            return _passive(setting, spot, place, verb)
    return _relative(setting, spot, place, ceiling)


def mainly(setting: Setting, spot: Mention) -> Control | None:
    """Return what "held mainly by X", a figure in itself, says."""
    doc = setting.doc
    for chunk in doc.chunks[spot.opens : spot.closes + 1]:
        if chunk.group is not None:
            return _passive(setting, spot, doc.chunk_at(chunk.first), chunk)
    return None


def _chunk(setting: Setting, place: int, ceiling: int) -> Chunk | None:
    """Return the chunk of a place, None beyond the sentence."""
    chunks = setting.doc.chunks
    return chunks[place] if place < len(chunks) and chunks[place].first < ceiling else None


def _past_words(setting: Setting, place: int) -> int:
    chunks = setting.doc.chunks
    while place < len(chunks) and chunks[place].kind == WORD:
        place += 1
    return place


def _past_part(setting: Setting, place: int, ceiling: int) -> int:
    """Return the chunk after ", including …," where the verb follows; the place itself if nothing of the kind stands there."""
    first, second = _chunk(setting, place, ceiling), _chunk(setting, place + 1, ceiling)
    clause = setting.clause(second) if second is not None and second.kind == OTHER_VERB else None
    if first is None or first.kind != COMMA or clause is None or verb_class(setting.doc, clause) != "include":
        return place
    for k in range(place + 2, place + 2 + 2 * _FARTHEST):
        chunk, following = _chunk(setting, k, ceiling), _chunk(setting, k + 1, ceiling)
        if chunk is None or following is None or chunk.kind == BREAK:
            return place
        if chunk.kind == COMMA and following.kind == FINITE_VERB:
            return k + 1
    return place


def _is_tied(setting: Setting, spot: Mention) -> bool:
    """Say whether a preposition ties the figure to something before it: then it is no subject."""
    before = setting.doc.chunks[spot.opens - 1] if spot.opens else None
    return before is not None and before.kind == PREPOSITION and setting.doc.tokens[before.first].lower != "with"


# ---------------------------------------------------------------------- passives


def _passive(setting: Setting, spot: Mention, place: int, chunk: Chunk) -> Control | None:
    """Read "held by X", "was lost to X", "claimed and held by X" from the verb at a chunk on."""
    doc, clause = setting.doc, setting.clause(chunk)
    if clause is None or clause.group.form not in ("participle", "finite"):
        return None
    if (clause.finite and not clause.group.passive) or (not clause.finite and would_put(setting, spot)):
        return None
    ceiling = doc.sentence_at(spot.figure.span.start).last
    for k in range(place + 1, place + _FARTHEST):
        following = _chunk(setting, k, ceiling)
        if following is None or following.kind not in _AGENT_PATH:
            return None
        if following.group is not None:
            clause = setting.clause(following) or clause
        word = doc.tokens[following.first].lower
        if word in held_words("mostly") and not _is_within(spot, following):
            # "40% of it, held mainly by X": so many per cent are not X's.
            return None
        if following.kind == PREPOSITION and word in ("by", "to"):
            return _by(setting, spot, clause, k + 1, word)
    return None


def _is_within(spot: Mention, chunk: Chunk) -> bool:
    return spot.first <= chunk.first < spot.last


def _by(setting: Setting, spot: Mention, clause: Clause, place: int, word: str) -> Control | None:
    """Read who holds, took or lost what a passive verb is about; "lost to X" is gained by X."""
    doc, kind = setting.doc, verb_class(setting.doc, clause)
    if kind not in CONTROL or (word == "to" and kind != "lose") or not states_fact(doc, clause):
        return None
    holder = setting.holders.at(place)
    if holder is None:
        return None
    return _told(setting, spot, clause, "gain" if word == "to" else kind, holder, "passive")


def _told(setting: Setting, spot: Mention, clause: Clause, kind: str, holder: Named, rule: str) -> Control:
    """Return what a clause whose subject is the figure says: if it is denied, the holder has what is left."""
    control = stated(setting.doc, clause, kind, holder, spot, rule)
    start = spot.figure.span.start
    kind, negated = ("lose", False) if control.negated and kind != "lose" else (kind, control.negated)
    return control._replace(start=start, end=holder.end, kind=kind, negated=negated, after=0, perfect=True, adds=False)


def _by_another(setting: Setting, spot: Mention, place: int) -> Control | None:
    """Read "…, 30% by the army and the rest by militias", behind "60% of it is held by rebels": the verb is not said again."""
    doc = setting.doc
    before = doc.chunks[spot.opens - 1] if spot.opens else None
    if not setting.found or before is None or before.kind not in (COMMA, COORDINATOR):
        return None
    index, control = next(reversed(setting.found.items()))
    near = doc.sentence_at(setting.spots[index].figure.span.start) == doc.sentence_at(spot.figure.span.start)
    phrase = doc.chunks[place + 1].phrase if place + 1 < len(doc.chunks) else None
    # "and 30% by June": a bare name may be a time.
    sure = phrase is not None and (
        doc.tokens[phrase.first].lower == "the" or not doc.tokens[phrase.first].text[0].isupper()
    )
    holder = setting.holders.at(place + 1) if sure else None
    if not near or holder is None or control.rule not in ("passive", "gapped") or control.object:
        return None
    return control._replace(
        holder=holder.name, start=spot.figure.span.start, end=holder.end, rule="gapped", elliptic=True
    )


# ---------------------------------------------------------------------- subjects


def _as_subject(setting: Setting, spot: Mention, place: int, chunk: Chunk, first: int | None = None) -> Control | None:
    """Read a clause whose subject is the figure: "is held by X", "remains in X's hands", "fell to X".

    `first` is where the subject begins, if not with the figure.
    """
    doc, clause = setting.doc, setting.clause(chunk)
    if clause is None or _is_tied(setting, spot):
        return None
    subject = clause.phrase
    opens = doc.chunks[spot.opens].first if first is None else first
    relative = subject is not None and doc.tokens[subject.head].lower in RELATIVES
    # A clause that is joined to another one has a subject of its own if that stands right before its verb.
    joined = clause.sibling is not None
    if subject is not None and heads_list(setting, spot, subject.first):
        opens = subject.first
    if subject is not None and not relative and not joined and not opens <= subject.first <= chunk.first:
        return None
    passive = _passive(setting, spot, place, chunk)
    if passive is not None or not states_fact(doc, clause):
        return passive
    following = _past_words(setting, place + 1)
    if clause.group.lemma in held_words("fall") and words_at(setting, following) == "to":
        holder = setting.holders.at(following + 1)
        return _told(setting, spot, clause, "gain", holder, "passive") if holder is not None else None
    if clause.group.lemma not in held_words("lie"):
        return None
    participle = doc.chunks[following] if following < len(doc.chunks) else chunk
    if participle.kind == OTHER_VERB:
        return _passive(setting, spot, following, participle)
    return in_hands(setting, spot, following, clause)


def heads_list(setting: Setting, spot: Mention, first: int) -> bool:
    """Say whether a token opens a list of figures that ends with one: "98% of Luhansk and 60% of Donetsk are held by"."""
    place = setting.doc.chunk_at(first)
    if place >= spot.opens or place not in setting.at_chunk:
        return False
    between = setting.doc.chunks[place : spot.opens]
    return all(chunk.kind in _LISTED for chunk in between) and between[-1].kind == COORDINATOR


def joined_subject(setting: Setting, spot: Mention, after: int) -> Control | None:
    """Return what is said of a figure by the verb behind a list that it opens or goes on with."""
    chunks = setting.doc.chunks
    place = after
    while place < len(chunks) and chunks[place].kind in (COMMA, COORDINATOR, WORD):
        place += 1
    following = setting.found.get(setting.at_chunk.get(place, -1)) if place > after else None
    if following is None or following.left or following.object:
        return None
    both = any(chunk.kind == COORDINATOR for chunk in chunks[after:place])
    if following.rule not in (("passive", "under control", "coordinated") if both else ("coordinated",)):
        return None
    return following._replace(start=spot.figure.span.start, rule="coordinated")


# ---------------------------------------------------------------------- relative clauses


def _relative(setting: Setting, spot: Mention, place: int, ceiling: int) -> Control | None:
    """Read "patches of territory (that) it holds": holder and verb follow, and no other object."""
    subject, verb = _chunk(setting, place, ceiling), None
    if subject is None or subject.phrase is None:
        return None
    following = _past_words(setting, place + 1)
    verb = _chunk(setting, following, ceiling)
    clause = setting.clause(verb) if verb is not None and verb.kind == FINITE_VERB else None
    kind = verb_class(setting.doc, clause) if clause is not None else None
    behind = _chunk(setting, following + 1, ceiling)
    has_object = behind is not None and behind.phrase is not None and not behind.phrase.temporal
    if clause is None or kind not in CONTROL or has_object or not states_fact(setting.doc, clause):
        return None
    holder = setting.holders.named(subject.phrase)
    if holder is None:
        return None
    control = stated(setting.doc, clause, kind, holder, spot, "relative")
    return control._replace(start=spot.figure.span.start, end=setting.doc.before(clause.group.last).end)
