"""A sentence on its way to its word classes, with a note of which clauses still lack their verb."""

from __future__ import annotations

from analysis.text.firsttags import entry, first_tags
from analysis.text.tagsets import (
    BE,
    EITHER,
    FINITE,
    HAVE,
    NOUNS,
    OPENERS,
    VERBS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.wordforms import WordForm

OBJECT_BEGINS = frozenset({"DT", "PRP", "PRP$", "CD", "NNP", "NNPS", "$", "EX", "``", "PDT"})
BREAKS = frozenset({",", ".", ":", "``", "''", "(", ")"})
DETERMINING = frozenset({"DT", "PRP$", "POS", "CD", "JJ", "JJR", "JJS", "PDT", "WP$"})
OBJECTS = function_words("object")
HOLDING = frozenset({"DT", "PRP$", "POS", "JJ"})
AFTER_VERB = OBJECT_BEGINS | {"TO", "WP", "WRB", "RP", "WDT"}
# How often, of ten times, a word is a noun that is hardly a verb.
MOSTLY_NOUN = 6
_IN_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "PRP", "IN", "TO", "PDT", "VBN", "VBG", "$", "RB"}
_STOPS_LOOKING = OPENERS | EITHER
NO_NOUN = small_words("no noun")
_SUBJECTS = function_words("subject")
_TIES = frozenset({"IN", "TO"})
_NOTED = FINITE | BREAKS | VERBS
_BOUNDS = frozenset({"IN", "RB", "JJR", "JJ"})
_ENCLOSING = frozenset({"``", "''", "(", ")"})
_ASIDE, _NEAR, _FAR = 7, 20, 40


class Words:
    """The words of a sentence, numbered from 1; before and after them stand empty words, so that neighbours can be asked for.

    ``lacks`` says of each open clause, the innermost last, whether it lacks its verb (1; 2 if it opened after a comma) or
    has one (0; -1 if it opened after a comma); ``due`` counts those that lack one.
    """

    __slots__ = (
        "acted",
        "dashed",
        "due",
        "forms",
        "held",
        "known",
        "lacks",
        "last_verb",
        "lower",
        "plural_waits",
        "resumed",
        "single_mark",
        "tags",
    )

    def __init__(self, forms: list[str], names: frozenset[str]) -> None:
        entries = [entry(form) for form in forms]
        self.forms = ["", *forms, "", "", ""]
        self.lower = ["", *[each[0] for each in entries], "", "", ""]
        self.known: list[WordForm | None] = [None, *[each[1] for each in entries], None, None, None]
        self.tags = ["", *first_tags(forms, entries, names), ".", ".", "."]
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
        if self._begins_contact(i) or self._completes_noun(i):
            self._open(1)
        if lower in OPENERS and self._opens_clause(i):
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
        return tag not in FINITE and not asks and (self.lower[i] != "that" or tag != "DT")

    def _begins_contact(self, i: int) -> bool:
        """Say whether a relative clause without its pronoun begins: ``The man he met left``."""
        k = i - 1
        if self.tags[k] not in ("NN", "NNS") or not self.lacking:
            return False
        if self.tags[i] not in ("DT", "PRP$") and self.lower[i] not in _SUBJECTS:
            return False
        goes_on = self.acted and self.tags[self.boundary(i)] == ","
        return not self._is_time(k) and not self._is_time(i + 1) and not goes_on and not self.governed(i)

    def _completes_noun(self, i: int) -> bool:
        """Say whether a clause may begin behind "no question", "no doubt", and needs its verb: ``There is no doubt the plan works``."""
        told = self.lower[i - 1] in NO_NOUN and self.lower[i - 2] == "no" and not self.lacking
        return told and (self.tags[i] in OBJECT_BEGINS or self.tags[i] == "PRP$") and self.lower[i] not in OBJECTS

    def _is_time(self, i: int) -> bool:
        known = self.known[i]
        return known is not None and known.what == "time"

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
        """Say whether what may be a past follows before a mark: ``Lee, an engineer, said the dam broke``."""
        for k in range(i + 1, min(len(self.tags), i + _NEAR)):
            if self.tags[k] in BREAKS or self.lower[k] in _STOPS_LOOKING:
                return False
            if self.can_be(k, "VBD") and self.tags[k - 1] in NOUNS:
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
        if not self.takes(i, "bare") or self.tags[i + 1] != "," or not self.due:
            return False
        k = i - 1
        while i - k < _ASIDE and self.tags[k] in _IN_PHRASE and self.tags[k] != "IN":
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
        elif tag == "," and len(self.lacks) > 1 and self.lacks[-1] == -1:
            self.lacks.pop()

    def _dash_closes(self, i: int) -> bool:
        """Say whether a dash is the first of two, with no marks or brackets between: ``The farmer – he is 60 – left``."""
        if self.forms[i][0].isascii() and self.forms[i] != "--":
            return False
        for k in range(i + 1, len(self.forms)):
            if self.forms[k] == self.forms[i]:
                return True
            if self.tags[k] in _ENCLOSING or self.lower[k] in (":", ";"):
                return False
        return False

    # ------------------------------------------------------------------ what the words around tell

    @property
    def lacking(self) -> bool:
        """Whether the innermost clause lacks its verb."""
        return self.lacks[-1] > 0

    def takes(self, i: int, frame: str) -> bool:
        """Say whether a word is a verb with a frame in ``lexicon/cue_verbs.csv``: bare (``said it broke``), after, noun-as."""
        known = self.known[i]
        return known is not None and known.verb in verbs_with(frame)

    def can_be(self, i: int, tag: str) -> bool:
        """Say whether a word can have a word class."""
        known = self.known[i]
        return known is not None and tag in known.tags

    def noun_share(self, i: int) -> int:
        """Return how often, of ten times, a word is a noun; 0 if that is not known."""
        known = self.known[i]
        return 0 if known is None else known.noun_share or 0

    def word_before(self, i: int) -> int:
        """Return the word before, adverbs and a mark after "to" or a modal left out."""
        i -= 1
        while self.tags[i] in ("RB", "RBR") or (self.lower[i] == "no" and self.lower[i + 1] == "longer"):
            i -= 1
        if self.tags[i] == "``" and (self.lower[i - 1] == "to" or self.tags[i - 1] in ("MD", "NN")):
            i -= 1
        return i

    def finite_ahead(self, i: int) -> bool:
        """Say whether a word that is surely a finite verb follows, before the clause ends or another opens."""
        wanted = 1
        for k in range(i + 1, min(len(self.tags), i + _NEAR)):
            tag, lower = self.tags[k], self.lower[k]
            if k == i + 1 and lower == "as" and self.takes(i, "noun-as"):
                continue
            if tag == "CC" and self.tags[k + 1] in _TIES and self.lower[k + 1] == self.lower[i + 1]:
                # "letters sent to the mayor and to her aides were lost"
                continue
            if tag in BREAKS or tag == "CC" or lower in _STOPS_LOOKING or lower in _SUBJECTS:
                return False
            if tag == "DT" and k > i + 1 and self.tags[k - 1] in ("NN", "NNS") and not self._is_time(k + 1):
                # "released tapes of the night | the train crashed"
                wanted += 1
            if tag in FINITE and self.surely_finite(k):
                wanted -= 1
                if not wanted:
                    return True
        return False

    def verbs_ahead(self, i: int) -> int:
        """Count the words up to the next mark that are surely finite verbs, but for those of clauses that open there."""
        count = 0
        for k in range(i + 1, min(len(self.tags), i + _FAR)):
            if self.tags[k] in BREAKS:
                break
            count += self.tags[k] in FINITE and self.surely_finite(k)
            count -= self.lower[k] in OPENERS
        return count

    def plural_name(self, i: int) -> bool:
        """Say whether a name is that of several: ``The Houthis``."""
        opens = self.lower[i - 1] in ("the", "")
        return self.tags[i] in ("NNP", "NNPS") and self.forms[i].endswith("s") and self.known[i] is None and opens

    def surely_finite(self, k: int) -> bool:
        """Say whether a word that seems a finite verb can be nothing else here."""
        before, known = self.lower[k - 1], self.known[k]
        if before == "to" or before in BE or before in HAVE or self.tags[k - 1] in ("DT", "PRP$", "JJ"):
            return False
        return self.tags[k] == "MD" or known is None or not ("NN" in known.tags or "NNS" in known.tags)

    def boundary(self, i: int) -> int:
        """Return the last word before a verb that is no part of its subject: a comma, a conjunction, a verb; 0 if none."""
        k = i - 1
        while i - k < _NEAR and (self.tags[k] in _IN_PHRASE or self.tags[k] == ")") and self.lower[k] not in EITHER:
            k = (self._opening(k) or k) - 1 if self.tags[k] == ")" else k - 1
        return k

    def _opening(self, i: int) -> int:
        """Return the bracket that a closing one belongs to, 0 if none is near."""
        return next((k for k in range(i - 1, max(0, i - _ASIDE), -1) if self.tags[k] == "("), 0)

    def awaiting(self, i: int) -> bool:
        """Say whether a verb is due: a clause lacks one, or a new subject stands after a comma, "and" or "as"."""
        if self.due:
            return True
        k = self.boundary(i)
        first = k + 1
        while self.tags[first] == "RB":
            first += 1
        begun = k > 0 and first < i and self.tags[first] not in ("IN", "VBN", "VBG")
        begun = begun or (k > 0 and self.tags[first] == "IN" and self._subject_apart(first, i))
        return begun and (self.tags[k] in (",", "CC", "''") or self.lower[k] in EITHER)

    def _subject_apart(self, first: int, i: int) -> bool:
        """Say whether a noun phrase begins right behind another before a verb: ``and for hours the trains stood``."""
        return any(self.tags[k] in ("DT", "PRP$") and self.tags[k - 1] in NOUNS for k in range(first + 2, i))

    def governed(self, i: int) -> bool:
        """Say whether the noun before a verb stands after a preposition that opens the clause: ``In a video posted …``."""
        k = i - 1
        while i - k < _NEAR and (self.tags[k] in NOUNS or self.tags[k] in DETERMINING or self.tags[k] in _TIES):
            begins = self.tags[k] in ("DT", "PRP$") and self.tags[k - 1] not in _TIES
            if begins or self.lower[k] in _STOPS_LOOKING:
                return False
            k -= 1
        opens = k == 0 or self.tags[k] in BREAKS or (self.tags[k] == "CC" and k == 1)
        return self.tags[k + 1] == "IN" and opens

    def acts_later(self, i: int) -> bool:
        """Say whether a finite verb follows the next comma: ``Lee, asked about it, had left``."""
        for k in range(i, min(len(self.tags) - 1, i + _FAR)):
            if self.lower[k] == "that":
                return False
            if self.tags[k] in (",", "''"):
                verb = next(i for i in range(k + 1, len(self.tags)) if self.tags[i] != "RB")
                return self.tags[verb] in FINITE or (verb > k + 1 and self.can_be(verb, "VBZ"))
        return False

    def acts_beyond(self, i: int) -> bool:
        """Say whether a finite verb goes on after a comma with the subject so far: ``veterans seen there, said they had``."""
        for k in range(i, min(len(self.tags) - 1, i + _FAR)):
            if self.lower[k] in OPENERS or self.tags[k] in (":", "``", "''"):
                return False
            if self.tags[k] == "," and self.tags[k + 1] in FINITE:
                return not self.takes(k + 1, "bare") or self.lower[k + 2] == "that" or self.finite_ahead(k + 1)
        return False
