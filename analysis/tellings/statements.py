"""What became of claims: how they are put, whether they affirm, who does what to whom."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extract.records import Claim
from analysis.lexicon import rows, words
from analysis.tellings.alignment import Alignment
from analysis.tellings.change import Change, worded
from analysis.tellings.telling import Statement, Telling

_WEAKENING = words("modality", "phrase", modality="possible", hedge="yes") | words(
    "modality", "phrase", modality="alleged", hedge="yes"
)
_BESIDE = frozenset({",", "DT", "PRP$", "(", "POS"})
NEXT = 4
"""So many tokens, at most, apart stand two names of one that are set side by side."""
_WAYS = {row["word"]: row["change"] for row in rows("changes") if row["change"] in {"up", "down"}}
ALIKE = 0.75
"""So alike are two claims with different verbs of which it can be told whether one turns the other round."""


def claim_changes(first: Telling, second: Telling, alignment: Alignment) -> Iterator[Change]:
    """Yield what became of each claim of the first text, then the claims that only the second has."""
    for i, j in alignment.pairs:
        yield from _compared(first, second, i, j, alike=float(alignment.alike[i, j]))
    for mine, inside in alignment.within.items():
        if inside is not None or first.says_something(mine):
            yield _alone("dropped" if inside is None else "reworded", first, second, mine, inside)
    for other, inside in alignment.holding.items():
        if inside is not None or second.says_something(other):
            yield _alone("added" if inside is None else "reworded", first, second, inside, other)


def _alone(change: str, first: Telling, second: Telling, i: int | None, j: int | None) -> Change:
    return Change(
        "claims",
        change,
        None if i is None else first.builder.claim_ids[i],
        None if i is None else first.statements[i].span,
        None if j is None else second.builder.claim_ids[j],
        None if j is None else second.statements[j].span,
    )


def _compared(first: Telling, second: Telling, i: int, j: int, *, alike: float) -> Iterator[Change]:
    one, other = first.statements[i], second.statements[j]
    ours, theirs = first.records.claims[i], second.records.claims[j]
    told = []
    how = worded(one.span.of(first.text), other.span.of(second.text))
    if how != "kept" and one.verb and other.verb and (one.verb == other.verb or alike >= ALIKE):
        ways = _way(one), _way(other)
        turned = ours.polarity != theirs.polarity
        if turned:
            told.append(("polarity changed", f"{ours.polarity} → {theirs.polarity}"))
        elif ways in {("up", "down"), ("down", "up")}:
            told.append(("polarity changed", f"{ways[0]} → {ways[1]}"))
        elif one.verb == other.verb and {one.sides, other.sides} == {frozenset({"pro"}), frozenset({"con"})}:
            told.append(("polarity changed", "for or against"))
        put, now = _put(ours, one.modal), _put(theirs, other.modal)
        # What is to come is told as such by its modal; the words around it may set it apart or not.
        only_time = {put, now} == {"asserted", "prediction"} and (
            turned or (one.modal != "" and one.modal == other.modal)
        )
        if put != now and not only_time:
            told.append(("modality changed", f"{put} → {now}"))
        if swapped(one, other, first, second):
            told.append(("side or holder swapped", "who and whom"))
    if not told:
        told.append((how, ""))
    for change, detail in told:
        yield Change(
            "claims", change, first.builder.claim_ids[i], one.span, second.builder.claim_ids[j], other.span, detail
        )


def _put(claim: Claim, modal: str) -> str:
    """Say how a claim is put; a denial asserts the opposite, and a condition may be put as possible or as sure."""
    modality = "asserted" if claim.modality == "denial" else claim.modality
    weak = any(words_.lower() in _WEAKENING for words_ in (modal, *claim.hedges))
    return f"{modality}, possible" if weak and modality not in {"possible", "alleged"} else modality


def _way(statement: Statement) -> str | None:
    return _WAYS.get(statement.verb)


def swapped(one: Statement, other: Statement, first: Telling, second: Telling) -> bool:
    """Say whether who does it and whom it is done to have changed places, or another party stands in the place."""
    if not one.verb or one.verb != other.verb:
        return False
    if one.passive != other.passive:
        return bool(one.names & other.names) and bool(one.names and one.rest & other.rest)  # the agent is the same
    if one.subject & other.subject:
        return _parties(one, other, first, second)
    if one.names & other.rest or other.names & one.rest:
        return True
    return _parties(one, other, first, second) and bool(one.rest & other.rest)


def _parties(one: Statement, other: Statement, first: Telling, second: Telling) -> bool:
    """Say whether each text knows the other's subject as another party."""
    ours, theirs = one.subject - other.subject, other.subject - one.subject
    if not ours or not theirs or not ours <= second.all_stems or not theirs <= first.all_stems:
        return False
    return not any(beside(telling, ours, theirs) for telling in (first, second))


def beside(telling: Telling, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Say whether a text sets two names side by side, as names of one: Nordwind, the airline."""
    last: dict[bool, int] = {}
    for i, stem in enumerate(telling.stems):
        mine = stem in ours
        if mine or stem in theirs:
            near = last.get(not mine)
            if (
                near is not None
                and i - near <= NEXT
                and all(
                    token.tag in _BESIDE or telling.stems[token.i] in ours | theirs
                    for token in telling.doc.tokens[near + 1 : i]
                )
            ):
                return True
            last[mine] = i
    return False
