"""Figures behind a verb of control: "X controls 80% of …, and over 70% of …", "lost control of half of …"."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.extract.holdings.beside import is_sum
from analysis.extract.holdings.land import Mention, land_of, phrase_before
from analysis.extract.holdings.light import light
from analysis.extract.holdings.statement import Control, Setting, stated
from analysis.extract.holdings.verbs import CONTROL, held_words, states_fact, verb_class, verb_last
from analysis.lexicon import words
from analysis.text.chunks import (
    ADJECTIVE,
    CLOSE_BRACKET,
    COMMA,
    COORDINATOR,
    FINITE_VERB,
    OPEN_BRACKET,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
)
from analysis.text.clauses import Clause
from analysis.text.tagsets import function_words

_LEAVING = frozenset({"from", "out of"})
_OVER = frozenset({"of", "over", "on"})
_VERBS = (FINITE_VERB, OTHER_VERB)
_REFERRING = function_words("pointer") | {"it", "they"}
_BRACKET = 12


@dataclass(slots=True)
class _Walk:
    """A way back from a figure: the chunk that it stands at, and what it came over.

    ``listed``: a comma or "and"; ``comma``: a comma; ``within``: "including"; ``leaving``: "from"; ``tie``: "of" or "over",
    right before the figure; ``gapped``: the place of a phrase right before the figure, -1 if none. ``ended``: nothing that
    governs the figure can stand further back.
    """

    place: int
    listed: bool = False
    comma: bool = False
    within: bool = False
    leaving: bool = False
    tie: bool = False
    gapped: int = -1
    ended: bool = False

    @property
    def adjacent(self) -> bool:
        """Whether nothing but adverbs stands between."""
        return not (self.listed or self.leaving or self.tie or self.gapped >= 0)


def before_figure(setting: Setting, spot: Mention) -> Control | None:
    """Return what the verb of control before a figure says of it, None if none governs it."""
    doc = setting.doc
    floor = doc.chunk_at(doc.sentence_at(spot.figure.span.start).first)
    walk = _Walk(_before_total(setting, spot))
    total = walk.place < spot.opens - 1
    total = total or (is_sum(doc, spot) and doc.chunks[walk.place].kind == COMMA)
    walk.listed = total
    if spot.figure.kind == "comparison" and (land := phrase_before(doc, spot.opens)) is not None:
        # "a chunk of Norland about the size of Wales": what holds the chunk stands before it.
        walk.place = doc.chunk_at(land[0]) - 1
    while walk.place >= floor:
        chunk = doc.chunks[walk.place]
        if chunk.kind in _VERBS:
            control = _at_verb(setting, spot, walk, chunk)
        elif chunk.kind == PHRASE:
            control = _at_phrase(setting, spot, walk, chunk)
        else:
            control, walk.ended = None, not _passes(setting, walk, chunk)
        if control is not None or walk.ended:
            return control and control._replace(total=total)
        walk.place -= 1
    return None


def is_direct(setting: Setting, spot: Mention) -> bool:
    """Say whether a verb stands right before a figure: "has retaken half of the land they seized"."""
    place = spot.opens - 1
    while place > 0 and setting.doc.chunks[place].kind == WORD:
        place -= 1
    return place >= 0 and setting.doc.chunks[place].kind in _VERBS


def _before_total(setting: Setting, spot: Mention) -> int:
    """Return the chunk before a figure, and before what makes it a sum: "totaling 900 sq km", "for a total of 900 sq km"."""
    doc, place = setting.doc, spot.opens - 1
    while place > 0 and doc.chunks[place].kind == WORD and is_sum(doc, spot):
        place -= 1
    before = doc.chunks[max(0, place - 2) : place + 1]
    heads = [doc.before(chunk.last).lower for chunk in before]
    sums = held_words("total")
    if before and before[-1].group is not None and before[-1].group.lemma in sums:
        return place - 1
    if len(before) == 3 and before[0].kind == PREPOSITION and heads[1] in sums and heads[2] == "of":
        return place - 3
    return place


def _passes(setting: Setting, walk: _Walk, chunk: Chunk) -> bool:
    """Go over a chunk that is neither verb nor phrase; say whether the way back goes on."""
    if chunk.kind in (WORD, ADJECTIVE):
        return True
    word = " ".join(token.lower for token in setting.doc.tokens[chunk.first : chunk.last])
    if chunk.kind in (COMMA, COORDINATOR):
        walk.listed = True
        walk.comma = walk.comma or chunk.kind == COMMA
        return word != "but"
    if chunk.kind == CLOSE_BRACKET:
        return _over_bracket(setting, walk)
    if chunk.kind != PREPOSITION:
        return False
    if walk.adjacent:
        if _is_particle(setting, walk.place):
            return True
        walk.leaving, walk.tie = word in _LEAVING, word in _OVER
        return walk.leaving or walk.tie
    return True


def _is_particle(setting: Setting, place: int) -> bool:
    """Say whether a preposition is part of the verb before it: "gave up"."""
    verb = place - 1
    while verb > 0 and setting.doc.chunks[verb].kind == PREPOSITION:
        verb -= 1
    clause = setting.clause(setting.doc.chunks[verb]) if place else None
    return clause is not None and verb_last(setting.doc, clause) >= setting.doc.chunks[place].last


def _over_bracket(setting: Setting, walk: _Walk) -> bool:
    for place in range(walk.place, max(0, walk.place - _BRACKET), -1):
        if setting.doc.chunks[place].kind == OPEN_BRACKET:
            walk.place = place
            return True
    return False


# ---------------------------------------------------------------------- phrases


def _at_phrase(setting: Setting, spot: Mention, walk: _Walk, chunk: Chunk) -> Control | None:
    """Read a phrase on the way back: another figure of the list, "control of", "among them", a holder without its verb."""
    doc, phrase, earlier = setting.doc, chunk.phrase, setting.at_chunk.get(walk.place)
    if earlier is not None:
        walk.ended = True
        return _continued(setting, spot, walk, earlier)
    if phrase is None:
        return None
    hands = doc.tokens[phrase.head].lower in held_words("hands")
    if walk.tie or (walk.adjacent and hands):
        walk.ended = True
        return light(setting, spot, walk.place) if hands else None
    if walk.adjacent:
        before = doc.chunks[walk.place - 1] if walk.place else chunk
        words_ = " ".join(token.lower for token in doc.tokens[before.first : chunk.last])
        if words_ in words("part_words", "words"):
            walk.place -= 1
            walk.within = walk.listed = True
        elif before.kind != PREPOSITION and not phrase.temporal:
            walk.gapped = walk.place
    return None


def _continued(setting: Setting, spot: Mention, walk: _Walk, earlier: int) -> Control | None:
    """Return what was read of the figure before in the same list."""
    control = setting.found.get(earlier)
    if control is None or not (walk.listed or walk.within) or not (control.object or walk.within):
        return None
    doc = setting.doc
    glued = setting.holders.glued(doc.tokens[doc.chunks[doc.chunk_at(spot.first)].first : spot.first])
    if glued is not None:
        # "and the Red Front 20%", which is one phrase.
        return control._replace(
            holder=glued.name, start=glued.start, end=spot.figure.span.end, after=0, rule="gapped", elliptic=True
        )
    if walk.gapped >= 0:
        phrase = doc.chunks[walk.gapped].phrase
        holder = setting.holders.named(phrase) if phrase is not None and setting.holders.can_hold(phrase) else None
        if holder is None or walk.gapped != spot.opens - 1:
            return None
        return control._replace(
            holder=holder.name, start=holder.start, end=holder.end, after=0, rule="gapped", elliptic=True
        )
    figure = setting.spots[earlier].figure
    start = spot.figure.span.start if control.start >= figure.span.start else control.start
    return control._replace(
        start=start, object=True, within=walk.within or control.within, rule="coordinated", total=False, after=0
    )


# ---------------------------------------------------------------------- verbs


def _at_verb(setting: Setting, spot: Mention, walk: _Walk, chunk: Chunk) -> Control | None:
    """Read a verb on the way back: it governs the figure, is over already, or ends the way."""
    doc, clause = setting.doc, setting.clause(chunk)
    kind = verb_class(doc, clause) if clause is not None else None
    if clause is None or walk.tie:
        walk.ended = True
        return None
    if kind == "include":
        return _included(setting, spot, walk, clause)
    if _is_over(clause, walk, kind):
        walk.place = min(walk.place, doc.chunk_at(clause.first))
        return None
    walk.ended = True
    if clause.group.passive and kind in CONTROL:
        known = setting.by_verb.get(clause.group.head)
        return known._replace(object=True, within=True, rule="coordinated") if known and walk.within else None
    kind = _lost(clause, walk, kind) if kind in ("expel", "leave") or walk.leaving else kind
    if kind is None or walk.gapped >= 0 or not states_fact(doc, clause) or _lacks_object(setting, spot, clause):
        return None
    holder = setting.holders.subject(clause)
    if holder is None:
        return None
    return stated(doc, clause, kind, holder, spot, "active")._replace(object=True, within=walk.within)


def _lost(clause: Clause, walk: _Walk, kind: str | None) -> str | None:
    """Return "lose" if a holder is driven out of what is held, or leaves it; nothing else is read with "from" behind a verb."""
    driven = kind == "leave" or (kind == "expel" and clause.group.passive)
    return "lose" if driven and walk.leaving else None


def _lacks_object(setting: Setting, spot: Mention, clause: Clause) -> bool:
    """Say whether a mark stands right behind a verb: then no list of what is held can begin there."""
    behind = setting.doc.chunk_at(min(verb_last(setting.doc, clause), len(setting.doc.tokens) - 1))
    return behind < spot.opens and setting.doc.chunks[behind].kind in (COMMA, COORDINATOR)


def _is_over(clause: Clause, walk: _Walk, kind: str | None) -> bool:
    """Say whether a clause on the way back has ended: ", annexed in 2014, 80% of it", "the land it holds and 80% of it"."""
    if clause.kind == "contact":
        return True
    if clause.kind == "relative" and clause.phrase is not None and clause.phrase.first != clause.opener:
        return True
    if clause.group.form == "participle":
        return walk.comma
    return clause.kind == "relative" and walk.comma and kind not in CONTROL


def _included(setting: Setting, spot: Mention, walk: _Walk, clause: Clause) -> Control | None:
    """Read "including …", "which encompasses …": a part of what was named before, or of the land that goes on being told."""
    doc = setting.doc
    behind = doc.chunk_at(verb_last(doc, clause) - 1) + 1
    while behind < spot.opens and doc.chunks[behind].kind == WORD and behind not in setting.at_chunk:
        behind += 1
    if spot.figure.kind == "area" and _tells_size(setting, spot, clause):
        walk.ended = True
        return None
    walk.within = walk.within or behind in setting.at_chunk
    if clause.finite and clause.kind != "relative":
        walk.ended = True
        return _resumed(setting, spot, clause)
    walk.place = min(walk.place, doc.chunk_at(clause.first))
    walk.listed = True
    return None


def _tells_size(setting: Setting, spot: Mention, clause: Clause) -> bool:
    """Say whether a verb tells how large the region itself is: "half of Tarn, which covers 9,000 sq km"."""
    if land_of(setting.doc, spot, setting.at_chunk) is not None or clause.group.lemma not in words(
        "extents", "word", kind="verb"
    ):
        return False
    pronoun = clause.phrase is not None and setting.doc.tokens[clause.phrase.head].lower in _REFERRING
    return clause.finite and not pronoun


def _resumed(setting: Setting, spot: Mention, clause: Clause) -> Control | None:
    """Read "The area encompasses nearly 3% of …": goes on with the holder of the sentence before."""
    doc, phrase = setting.doc, clause.phrase
    if not setting.found or phrase is None or not states_fact(doc, clause):
        return None
    index, previous = next(reversed(setting.found.items()))
    sentence = doc.sentence_at(spot.figure.span.start)
    if doc.sentence_at(setting.spots[index].figure.span.start).i < sentence.i - 1:
        return None
    said = doc.tokens[phrase.first : phrase.last]
    pronoun = len(said) == 1 and said[0].lower in _REFERRING
    land = len(said) == 2 and said[0].tag == "DT" and said[1].lower in held_words("gains") | held_words("land")
    if not pronoun and not land:
        return None
    end = doc.before(clause.group.last).end
    start = spot.figure.span.start
    return previous._replace(
        start=start, end=end, after=0, verb=clause.group.head, rule="resumed", negated=False, object=True
    )
