"""A sentence on its way to its word classes, with a note of which clauses still lack their verb."""

from __future__ import annotations

from analysis.text.neighbours import ASIDE, BREAKS, DETERMINING, IN_PHRASE, NEAR, STOPS_LOOKING, SUBJECTS, Neighbours
from analysis.text.tagsets import (
    BE,
    EITHER,
    FINITE,
    NOUNS,
    OPENERS,
    RELATIVES,
    VERBS,
    function_words,
    small_words,
)
from analysis.text.timenouns import ends_time

OBJECT_BEGINS = frozenset({"DT", "PRP", "PRP$", "CD", "NNP", "NNPS", "$", "EX", "``", "PDT"})
OBJECTS = function_words("object")
HOLDING = frozenset({"DT", "PRP$", "POS", "JJ"})
AFTER_VERB = OBJECT_BEGINS | {"TO", "WP", "WRB", "RP", "WDT"}
# How often, of ten times, a word is a noun that is hardly a verb.
MOSTLY_NOUN = 6
NO_NOUN = small_words("no noun")
_NOTED = FINITE | BREAKS | VERBS
_BOUNDS = frozenset({"IN", "RB", "JJR", "JJ"})
_DESCRIBING = RELATIVES | {"that", "where"}
# No subject begins with these: "more than $4 million compared with".
_NO_SUBJECT = frozenset({"IN", "VBN", "VBG", "$"})
_ENCLOSING = frozenset({"``", "''", "(", ")"})


class Words(Neighbours):
    """The words of a sentence, with a note of what the words so far have opened.

    ``lacks`` says of each open clause, the innermost last, whether it lacks its verb (1; 2 if it opened after a comma) or
    has one (0; -1 if it opened after a comma); ``due`` counts those that lack one.
    """

    __slots__ = (
        "acted",
        "dashed",
        "due",
        "held",
        "lacks",
        "last_verb",
        "plural_waits",
        "resumed",
        "single_mark",
    )

    def __init__(self, forms: list[str], names: frozenset[str]) -> None:
        super().__init__(forms, names)
        self.lacks, self.due = [1], 1
        self.held: list[tuple[list[int], int]] = []
        self.last_verb = 0
        # A plural has come, and no finite verb yet: "Documents obtained by Lee show …".
        self.acted = self.plural_waits = self.single_mark = False
        # Within two dashes; the last dash that ended such an aside.
        self.dashed, self.resumed = False, 0

    def note(self, i: int) -> None:
        """Note what a settled word opens, gives a verb to or ends."""
        tag, lower = self.tags[i], self.lower[i]
        if tag in _NOTED:
            lacked = self.lacking
            if tag in FINITE:
                self._give_verb(i)
                self.acted, self.plural_waits = True, False
            elif tag in BREAKS:
                self._break(i)
            if tag in VERBS and tag != "MD":
                self.last_verb = i
                self._open_after(i, lacked)
        elif tag in ("CC", "NNS") and not self.acted:
            self.plural_waits = self.plural_waits or self._begins_plural(i)
        before = self.tags[i - 1]
        contact = before in ("NN", "NNS") and self._begins_contact(i)
        if before in ("NN", "NNS") and self._begins_contact_anew(i):
            self._open(1)
            contact = True
        if contact or (self.lower[i - 1] in NO_NOUN and self._completes_noun(i)):
            self._open(1)
        if lower in OPENERS and self._opens_clause(i):
            if self._begins_anew(i):
                self._open(1)
            self._open(2 if self.tags[i - 1] == "," else 1)

    def _begins_plural(self, i: int) -> bool:
        """Say whether a plural, or "and" between two nouns, makes a subject of several: ``The mayor and Lee``."""
        if self.tags[i] == "NNS":
            return not self._hangs(i)
        return self.lower[i] == "and" and self.tags[i - 1] in NOUNS and self.tags[i + 1] in NOUNS and self.lacking

    def _opens_clause(self, i: int) -> bool:
        """Say whether a word that can open a clause does: not "who" where a question begins, not "that year"."""
        tag = self.tags[i]
        asks = i == 1 and tag in ("WP", "DT", "WDT")
        # "Later that day, Lee left."
        points = tag == "DT" or (i == 2 and self.tags[1] == "RB" and self.is_time(3))
        return tag not in FINITE and not asks and (self.lower[i] != "that" or not points)

    def _begins_anew(self, i: int) -> bool:
        """Say whether "who" describes the subject of a clause still to come: ``After it fell, the men who …``, ``, but the men who …``."""
        end = i - (self.tags[i - 1] == ",")
        if self.due or self.lower[i] not in _DESCRIBING or self.tags[end - 1] not in NOUNS:
            return False
        k = self.boundary(end)
        if self.tags[k] == "CC" and self.tags[k - 1] == ",":
            return self.lower[k] == "but" or "," not in self.tags[self.last_verb : k - 1]
        fronted = self.lower[1] in OPENERS or (self.lower[1] in EITHER and 0 < self.last_verb < k)
        return fronted and self.tags[k] == "," and "," not in self.tags[1:k]

    def _begins_contact(self, i: int) -> bool:
        """Say whether a relative clause without its pronoun begins behind a noun: ``The man he met left``."""
        k = i - 1
        if not self.lacking:
            return False
        if self.tags[i] not in ("DT", "PRP$") and self.lower[i] not in SUBJECTS:
            return False
        goes_on = self.acted and self.tags[self.boundary(i)] == ","
        return not self.is_time(k) and not self.is_time(i + 1) and not goes_on and not self.governed(i)

    def _begins_contact_anew(self, i: int) -> bool:
        """Say whether such a clause describes the subject of a clause still to come: ``, but the plan the mayor signed began``."""
        begins = self.tags[i] in ("DT", "PRP$") or self.lower[i] in SUBJECTS
        if self.due or not begins or self.is_time(i - 1) or self.is_time(i + 1):
            return False
        k = i - 1
        while self.tags[k] in NOUNS or self.tags[k] in DETERMINING:
            k -= 1
        return self.tags[k] == "CC" and self.tags[k - 1] == "," and "," not in self.tags[self.last_verb : k - 1]

    def in_contact(self, i: int) -> bool:
        """Say whether a word stands behind the subject of a clause that describes another noun: ``the plan the mayor signed began``."""
        k = i - 1
        while self.tags[k] in NOUNS or self.tags[k] == "JJ":
            k -= 1
        begun = k < i - 1 and self.tags[k] in ("DT", "PRP$") and self.tags[k - 1] in ("NN", "NNS")
        return begun and self.lacking and self.due > 1

    def _completes_noun(self, i: int) -> bool:
        """Say whether a clause may begin behind "no question", "no doubt", and needs its verb: ``There is no doubt the plan works``."""
        told = self.lower[i - 2] == "no" and not self.lacking
        return told and (self.tags[i] in OBJECT_BEGINS or self.tags[i] == "PRP$") and self.lower[i] not in OBJECTS

    def _hangs(self, i: int) -> bool:
        """Say whether a noun stands after a preposition other than "of": ``According to two officials``."""
        k = i - 1
        while self.tags[k] in DETERMINING or self.tags[k] in NOUNS:
            k -= 1
        return self.tags[k] in ("IN", "TO") and self.lower[k] != "of"

    def _open(self, kind: int) -> None:
        self.lacks.append(kind)
        self.due += 1

    def _open_after(self, i: int, lacked: bool) -> None:
        """Open a clause after a verb of saying where a noun phrase begins; `lacked`: the clause lacked this verb."""
        apart = self.tags[i - 1] == "''" or (self.tags[i - 1] == "," and not (lacked and self._acts_at_once(i)))
        if not self.takes(i, "bare") or apart:
            return
        tag, after = self.tags[i + 1], self.tags[i + 2]
        if tag in _BOUNDS and (after == "CD" or self.lower[i + 2] == "half"):
            self._open(1)
        elif (tag in OBJECT_BEGINS or tag in ("NN", "NNS", "JJ")) and self.lower[i + 1] not in OBJECTS:
            self._open(1)

    def _acts_at_once(self, i: int) -> bool:
        """Say whether what may be a past follows before a mark: ``Lee, an engineer, said the dam (that leaked) broke``."""
        wanted = 1
        for k in range(i + 1, min(len(self.tags), i + NEAR)):
            if self.lower[k] in _DESCRIBING and self.tags[k - 1] in NOUNS:
                wanted += 1
            elif self.tags[k] in BREAKS or self.lower[k] in STOPS_LOOKING:
                return False
            elif self.can_be(k, "VBD") and (self.tags[k - 1] in NOUNS or self.lower[k - 1] in _DESCRIBING):
                wanted -= 1
                if not wanted:
                    return True
        return False

    def _give_verb(self, i: int) -> None:
        lacks = self.lacks
        if (self.tags[i - 1] == "CC" and lacks[-1] <= 0) or self._is_aside(i):
            return
        # "which the firm hopes will fall": the verb of what is said.
        if len(lacks) > 1 and lacks[-1] <= 0 and self.tags[i - 1] in FINITE and self.takes(i - 1, "bare"):
            return
        while len(lacks) > 1 and lacks[-1] <= 0:
            lacks.pop()
        if lacks[-1] > 0:
            self.due -= 1
        lacks[-1] = min(0, 1 - lacks[-1])

    def _is_aside(self, i: int) -> bool:
        """Say whether a verb of saying and its subject stand between commas: ``The dam, she said, will hold``."""
        told = self.lower[i] in BE and self.takes(i + 1, "audience") and self.tags[i + 2] == ","
        if not (told or (self.takes(i, "bare") and self.tags[i + 1] == ",")) or not self.due:
            return False
        k = i - 1
        while i - k < ASIDE and self.tags[k] in IN_PHRASE and self.tags[k] != "IN":
            k -= 1
        return 1 < k < i - 1 and self.tags[k] == ","

    def _break(self, i: int) -> None:
        tag, lower = self.tags[i], self.lower[i]
        if tag in ("``", "("):
            self.held.append((self.lacks, self.due))
            self.lacks, self.due = [1], 1
            self.single_mark = self.single_mark or lower == "‘"
        elif tag in ("''", ")"):
            self.lacks, self.due = self.held.pop() if self.held else ([1], 1)
        elif tag == ":" and self.dashed:
            self.lacks, self.due = self.held.pop()
            self.dashed, self.resumed = False, i
        elif tag == ":" and self._dash_closes(i):
            self.held.append((self.lacks, self.due))
            self.lacks, self.due, self.dashed = [1], 1, True
        elif tag == ":" and lower != "-":
            self.lacks, self.due = [1], 1
        elif tag == "," and len(self.lacks) > 1 and self.lacks[-1] <= 0 and -1 in self.lacks[1:]:
            # "The guards, who film those who come, stop them": both end here.
            while self.lacks.pop() != -1:
                pass

    def described(self, comma: int) -> int:
        """Return the noun that is described up to a comma, 0 if none is: ``Lee, who is ill, | lives in Tarn``."""
        opened = self.boundary(comma - 1)
        while opened > 1 and self.tags[opened] != ",":
            opened = self.boundary(opened)
        begins = self.lower[opened + 1] in _DESCRIBING or self.tags[opened + 1] in ("DT", "PRP$", "VBN", "CD")
        return opened - 1 if self.tags[opened] == "," and begins and self.tags[opened - 1] in NOUNS else 0

    def _dash_closes(self, i: int) -> bool:
        """Say whether a dash is the first of two, with no marks or brackets between: ``The farmer – he is 60 – left``."""
        if self.forms[i][0].isascii() and self.forms[i] not in ("--", "-"):
            return False
        for k in range(i + 1, len(self.forms)):
            if self.forms[k] == self.forms[i]:
                return True
            if self.tags[k] in _ENCLOSING or self.lower[k] in (":", ";"):
                return False
        return False

    @property
    def lacking(self) -> bool:
        """Whether the innermost clause lacks its verb."""
        return self.lacks[-1] > 0

    def awaiting(self, i: int) -> bool:
        """Say whether a verb is due: a clause lacks one, or a new subject stands after a comma, "and" or "as"."""
        if self.due:
            return True
        k = self.boundary(i)
        first = k + 1
        while self.tags[first] == "RB":
            first += 1
        if self.lower[first] == "at" and self.tags[first + 1] in ("JJS", "RBS"):
            # "But at least ten members left."
            first += 2
        begun = k > 0 and first < i and self.tags[first] not in _NO_SUBJECT
        begun = begun or (k > 0 and self.tags[first] == "IN" and self._subject_apart(first, i))
        return begun and (self.tags[k] in (",", "CC", "''") or self.lower[k] in EITHER)

    def _subject_apart(self, first: int, i: int) -> bool:
        """Say whether a noun phrase begins right behind another before a verb: ``and for hours the trains stood``."""
        for k in range(first + 1, i - 1):
            timed, goes_on = (ends_time(self.lower[j], self.lower[j - 1]) for j in (k, k + 1))
            if timed and not goes_on and self.tags[k + 1] in NOUNS:
                # "And on Monday hundreds of them marched"
                return True
        return any(self.tags[k] in ("DT", "PRP$") and self.tags[k - 1] in NOUNS for k in range(first + 2, i))
