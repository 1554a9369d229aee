"""A statement of control, and what those who read one have at hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from analysis.extract.holdings.holders import Holders, Named
from analysis.extract.holdings.land import Mention
from analysis.extract.holdings.verbs import adds, is_after_year, is_denied, is_past, verb_last
from analysis.text.chunks import Chunk
from analysis.text.clauses import Clause
from analysis.text.doc import Doc


class Control(NamedTuple):
    """The statement that a holder controls what a figure measures.

    ``kind`` is hold, gain or lose. ``start`` is where the statement begins, ``end`` where its verb or holder ends, both in
    characters; ``after`` the place of the chunk after its verb, ``verb`` the token of the verb, which all figures of one
    list share. ``object``: the figure stands behind the verb. ``within``: it is a part of what was named before ("including
    …"); ``total``: it is the sum of all that was. ``sure``: the words are of land, whatever "of" ties to the figure;
    ``elliptic``: they may leave out which. ``goes_on``: the holder is one that was named before.
    ``left``: it is what something leaves to the holder: "that leaves 82% in their hands".
    """

    holder: str
    kind: str
    negated: bool
    perfect: bool
    past: bool
    start: int
    end: int
    after: int
    verb: int
    rule: str
    adds: bool = False
    object: bool = False
    within: bool = False
    total: bool = False
    sure: bool = False
    elliptic: bool = False
    goes_on: bool = False
    left: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What is at hand when a figure is read: the article, the holders, and what was read of the figures before."""

    doc: Doc
    holders: Holders
    found: dict[int, Control] = field(default_factory=dict)
    spots: dict[int, Mention] = field(default_factory=dict)
    at_chunk: dict[int, int] = field(default_factory=dict)
    """The figures by the chunks that they stand in."""
    by_verb: dict[int, Control] = field(default_factory=dict)
    """What was read last of each verb of control."""

    def clause(self, chunk: Chunk) -> Clause | None:
        """Return the clause whose verb is at a chunk."""
        group = chunk.group
        clauses = self.doc.verbs_in(group.head, group.head + 1) if group is not None else ()
        return clauses[0] if clauses else None


def stated(doc: Doc, clause: Clause, kind: str, holder: Named, spot: Mention, rule: str) -> Control:
    """Return what a clause with a verb of control says of a figure."""
    last = verb_last(doc, clause)
    return Control(
        holder=holder.name,
        kind=kind,
        negated=is_denied(doc, clause),
        perfect=clause.group.perfect,
        past=is_past(clause, kind) or (kind == "hold" and is_after_year(doc, clause)),
        start=min(spot.figure.span.start, holder.start),
        end=doc.before(last).end,
        after=doc.chunk_at(last - 1) + 1,
        verb=clause.group.head,
        rule=rule,
        adds=adds(clause),
        goes_on=holder.pronoun,
    )
