"""Land "in the hands of" somebody: where it lies, is put or left, or who has it there."""

from __future__ import annotations

from analysis.extract.holdings.holders import Named
from analysis.extract.holdings.land import Mention
from analysis.extract.holdings.statement import Control, Setting
from analysis.extract.holdings.verbs import held_words, is_denied, is_past, states_fact
from analysis.text.chunks import FINITE_VERB, OTHER_VERB, PHRASE, PREPOSITION, WORD
from analysis.text.clauses import Clause
from analysis.text.tagsets import small_words

_UNDER = frozenset({"under", "in", "into"})
_OUT = small_words("out")
_OWN = frozenset({"its", "their"})


def words_at(setting: Setting, place: int) -> str:
    """Return the words of a chunk, in small letters; none beyond the last."""
    chunk = setting.doc.chunks[place] if place < len(setting.doc.chunks) else None
    return " ".join(token.lower for token in setting.doc.tokens[chunk.first : chunk.last]) if chunk is not None else ""


def in_hands(setting: Setting, spot: Mention, place: int, clause: Clause | None) -> Control | None:
    """Read "under Russian control", "in rebel hands", "out of the army's hands", "under the control of the army"."""
    doc = setting.doc
    out = words_at(setting, place) in _OUT
    phrase = doc.chunks[place + 1].phrase if place + 1 < len(doc.chunks) else None
    if phrase is None or not (out or words_at(setting, place) in _UNDER):
        return None
    if doc.tokens[phrase.head].lower not in held_words("hands"):
        return None
    # "might leave the pockets under its control" takes it for true that there are some.
    putting = governing(setting, spot) if clause is None and spot.figure.kind != "vague" else None
    if (putting is not None and not _puts(setting, putting)) or _may_end_with(setting, spot):
        return None
    of = words_at(setting, place + 2) == "of"
    holder = setting.holders.at(place + 3) if of else setting.holders.possessor(phrase)
    if putting is not None and not of and doc.tokens[phrase.first].lower in _OWN:
        # "has 40% of it under its control": its own, unless it leaves it to somebody else.
        holder = setting.holders.subject(putting) if putting.group.lemma != "leave" else None
    if holder is None:
        return None
    said = clause or putting
    return Control(
        holder=holder.name,
        kind="lose" if out != (said is not None and is_denied(doc, said)) else "hold",
        negated=False,
        perfect=True,
        past=said is not None and is_past(said, "hold" if putting is None else "gain"),
        start=spot.figure.span.start,
        end=max(doc.before(phrase.last).end, holder.end),
        after=place + (4 if of else 2),
        verb=phrase.head,
        rule="under control",
        sure=True,
        elliptic=True,
    )


def _puts(setting: Setting, clause: Clause) -> bool:
    """Say whether a verb tells that land is now in somebody's hands: "leaves", "has brought", but not "would leave", "wants"."""
    return clause.group.lemma in held_words("put") and states_fact(setting.doc, clause)


def _may_end_with(setting: Setting, spot: Mention) -> bool:
    """Say whether land in somebody's hands is what may come of something: "could end up with a third of it in their hands"."""
    doc, place = setting.doc, spot.opens - 1
    if place < 1 or words_at(setting, place) != "with":
        return False
    while place > 0 and doc.chunks[place].kind in (PREPOSITION, WORD, PHRASE):
        place -= 1
    clause = setting.clause(doc.chunks[place])
    return clause is not None and not states_fact(doc, clause)


def would_put(setting: Setting, spot: Mention) -> bool:
    """Say whether a figure is what would be put or left somewhere: "would leave 20% of it occupied"."""
    clause = governing(setting, spot)
    return clause is not None and clause.group.lemma in held_words("put") and not states_fact(setting.doc, clause)


def governing(setting: Setting, spot: Mention) -> Clause | None:
    """Return the clause whose verb stands right before a figure, which then is its object."""
    doc, place = setting.doc, spot.opens - 1
    while place > 0 and doc.chunks[place].kind == WORD:
        place -= 1
    chunk = doc.chunks[place] if place >= 0 else None
    return setting.clause(chunk) if chunk is not None and chunk.kind in (FINITE_VERB, OTHER_VERB) else None


def is_left_to(setting: Setting, spot: Mention) -> bool:
    """Say whether a figure is what something leaves to a side: "that leaves 82% in their hands", "leaves them with 45%"."""
    clause = governing(setting, spot) or _left_with(setting, spot)
    return clause is not None and clause.group.lemma == "leave" and states_fact(setting.doc, clause)


def left_with(setting: Setting, spot: Mention) -> Control | None:
    """Read "which leaves the government with 45%"."""
    clause = _left_with(setting, spot)
    if clause is None or not _puts(setting, clause):
        return None
    holder = setting.holders.at(setting.doc.chunk_at(clause.group.last - 1) + 1)
    return _left(setting, spot, clause, holder) if holder is not None else None


def _left_with(setting: Setting, spot: Mention) -> Clause | None:
    chunks, place = setting.doc.chunks, spot.opens - 3
    while place >= 0 and chunks[place + 2].kind == WORD:
        place -= 1
    if place < 0 or words_at(setting, place + 2) != "with" or chunks[place + 1].kind != PHRASE:
        return None
    clause = setting.clause(chunks[place])
    return clause if clause is not None and clause.group.lemma == "leave" and not clause.group.passive else None


def _left(setting: Setting, spot: Mention, clause: Clause, holder: Named) -> Control:
    return Control(
        holder=holder.name,
        kind="hold",
        negated=is_denied(setting.doc, clause),
        perfect=True,
        past=False,
        start=min(holder.start, spot.figure.span.start),
        end=spot.figure.span.end,
        after=0,
        verb=clause.group.head,
        rule="left with",
        elliptic=True,
    )
