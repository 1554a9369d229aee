"""Clauses: each verb with its subject, what it is embedded in and by which word, and where it ends."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import verbs_with
from analysis.text.verbs import NO_VERB, VerbGroup

_NOWHERE = Span(0, 0)


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group with its subject, and what it is embedded in.

    ``kind``: main, that (also whether, if), wh, relative, contact (a relative clause without its pronoun), bare (a clause
    without "that"), adverbial, aside (between commas: ``, he said,``), infinitive, participle, base. ``opener`` is the token
    of the word that opens it, -1 if none does; ``joined`` the coordinator that joins it to ``sibling``. ``head`` is the
    clause that it is embedded in. Tokens ``first:last``, with all that is embedded in it.
    """

    kind: str
    opener: int
    head: Clause | None
    first: int
    last: int = -1
    group: VerbGroup = NO_VERB
    phrase: Phrase | None = None
    antecedent: Phrase | None = None
    sibling: Clause | None = None
    joined: str = ""
    inverted: bool = False
    existential: bool = False
    verb: Span = _NOWHERE
    subject: Span | None = None
    before: list[tuple[Phrase, str]] = field(default_factory=list)
    after: list[tuple[Phrase, str]] = field(default_factory=list)
    inner: list[Clause] = field(default_factory=list)

    @property
    def negated(self) -> bool:
        return self.group.negated

    @property
    def finite(self) -> bool:
        return self.group.form == "finite"

    def takes(self, frame: str) -> bool:
        """Say whether the verb has a frame in ``lexicon/cue_verbs.csv``: bare (``said it broke``), that, after or quote."""
        return self.group.lemma in verbs_with(frame)
