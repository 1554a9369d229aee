"""The words of a sentence, each with what stands around it, while their word classes are settled."""

from __future__ import annotations

from analysis.text.firsttags import entry, first_tags
from analysis.text.tagsets import BE, EITHER, FINITE, HAVE, NOUNS, OPENERS, function_words, small_words, verbs_with
from analysis.text.timenouns import ends_time
from analysis.text.wordforms import WordForm

BREAKS = frozenset({",", ".", ":", "``", "''", "(", ")"})
DETERMINING = frozenset({"DT", "PRP$", "POS", "CD", "JJ", "JJR", "JJS", "PDT", "WP$"})
IN_PHRASE = NOUNS | (DETERMINING - {"WP$"}) | {"PRP", "IN", "TO", "VBN", "VBG", "$", "RB", "HYPH"}
STOPS_LOOKING = OPENERS | EITHER
SUBJECTS = function_words("subject")
_RELATIVE = frozenset({"that", "who", "which"})
_EVERYBODY = small_words("everybody")
_TIES = frozenset({"IN", "TO"})
ASIDE, NEAR, _FAR = 7, 20, 40
_YEAR = 4
_SEVERAL = function_words("plural")


class Neighbours:
    """The words of a sentence, numbered from 1; before and after them stand empty words, so that neighbours can be asked for."""

    __slots__ = ("forms", "known", "lower", "tags")

    def __init__(self, forms: list[str], names: frozenset[str]) -> None:
        entries = list(map(entry, forms))
        # What is known of the words, column by column.
        columns = list(zip(*entries, strict=True))
        self.forms = ["", *forms, "", "", ""]
        self.lower: list[str] = ["", *columns[0], "", "", ""]
        self.known: list[WordForm | None] = [None, *columns[1], None, None, None]
        self.tags = ["", *first_tags(forms, entries, names), ".", ".", "."]

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

    def is_time(self, i: int) -> bool:
        """Say whether a word names a time: ``week``."""
        known = self.known[i]
        return known is not None and known.what == "time"

    def word_before(self, i: int) -> int:
        """Return the word before, adverbs and a mark after "to" or a modal left out."""
        i -= 1
        while (
            self.tags[i] in ("RB", "RBR")
            or self._heightens(i)
            or (self.lower[i] == "no" and self.lower[i + 1] == "longer")
        ):
            i -= 1
        if self.tags[i] == "``" and (self.lower[i - 1] == "to" or self.tags[i - 1] in ("MD", "NN")):
            i -= 1
        return i

    def _heightens(self, i: int) -> bool:
        """Say whether "most" stands behind a pronoun that opens a clause: ``the man that most scares her``."""
        return self.tags[i] == "RBS" and self.lower[i - 1] in _RELATIVE and self.known[i + 1] is not None

    def finite_ahead(self, i: int) -> bool:
        """Say whether a word that is surely a finite verb follows, before the clause ends or another opens."""
        wanted = 1
        for k in range(i + 1, min(len(self.tags), i + NEAR)):
            tag, lower = self.tags[k], self.lower[k]
            if self._goes_on(i, k):
                continue
            if tag in BREAKS or tag == "CC" or lower in STOPS_LOOKING or lower in SUBJECTS:
                return False
            wanted += self.tags[k - 1] in ("NN", "NNS") and k > i + 1 and self._begins_subject(k)
            if tag in FINITE and self.surely_finite(k):
                wanted -= 1
                if not wanted:
                    return True
        return False

    def _goes_on(self, i: int, k: int) -> bool:
        """Say whether a word that may stop the look ahead from a verb does not: “and” between two that belong together, a year."""
        tag, lower = self.tags[k], self.lower[k]
        if k == i + 1 and lower == "as" and self.takes(i, "noun-as"):
            return True
        if tag == "CC":
            # "letters sent to the mayor and to her aides were lost", "squeezed between Selm and Tarn formed"
            tied = self.tags[k + 1] in _TIES and self.lower[k + 1] == self.lower[i + 1]
            return tied or ("between" in self.lower[i + 1 : k] and self.tags[k - 1] in NOUNS)
        if lower == "'":
            # "the causes of Tarnis' decline"
            return self.tags[k - 1] in NOUNS and self.lower[k - 1].endswith("s")
        # "homes built before 2020 are exempt"
        return lower in EITHER and self.forms[k + 1].isdecimal() and len(self.forms[k + 1]) == _YEAR

    def _begins_subject(self, k: int) -> bool:
        """Say whether the subject of another clause begins behind a noun: ``tapes of the night | the train crashed``, ``a lever | it had``."""
        if self.tags[k] == "DT":
            return not self.is_time(k + 1)
        # "swung at a ball | nobody had cleared"
        return self.lower[k] in _EVERYBODY or (self.lower[k] == "it" and self.tags[k + 1] in FINITE)

    def verbs_ahead(self, i: int) -> int:
        """Count the words up to the next mark that are surely finite verbs, but for those of clauses that open there."""
        count = 0
        for k in range(i + 1, min(len(self.tags), i + _FAR)):
            if self.tags[k] in BREAKS:
                break
            # "a mine headed by Lee"
            done = self.lower[k + 1] == "by" and self.can_be(k, "VBN")
            count += self.tags[k] in FINITE and self.surely_finite(k) and not done
            count -= self.lower[k] in OPENERS
        return count

    def plural_name(self, i: int) -> bool:
        """Say whether a name is that of several: ``The Houthis``."""
        opens = self.lower[i - 1] in ("the", "") or self.tags[i - 1] == "CD" or self.lower[i - 1] in _SEVERAL
        return self.tags[i] in ("NNP", "NNPS") and self.forms[i].endswith("s") and self.known[i] is None and opens

    def surely_finite(self, k: int) -> bool:
        """Say whether a word that seems a finite verb can be nothing else here."""
        before, known = self.lower[k - 1], self.known[k]
        if before == "to" or before in BE or before in HAVE or self.tags[k - 1] in ("DT", "PRP$", "JJ"):
            return False
        behind = self.tags[k - 1] in NOUNS or self.tags[k - 1] in ("PRP", "RB")
        if behind and known is not None and known.noun_share == 0 and self.tags[k] == "VBZ":
            # "The song played there makes her cry": hardly ever a noun.
            return True
        return self.tags[k] == "MD" or known is None or not ("NN" in known.tags or "NNS" in known.tags)

    def boundary(self, i: int) -> int:
        """Return the last word before a verb that is no part of its subject: a comma, a conjunction, a verb; 0 if none."""
        k = i - 1
        while i - k < NEAR and (self.tags[k] in IN_PHRASE or self.tags[k] == ")") and self.lower[k] not in EITHER:
            k = (self._opening(k) or k) - 1 if self.tags[k] == ")" else k - 1
        return k

    def _opening(self, i: int) -> int:
        """Return the bracket that a closing one belongs to, 0 if none is near."""
        return next((k for k in range(i - 1, max(0, i - ASIDE), -1) if self.tags[k] == "("), 0)

    def governed(self, i: int) -> bool:
        """Say whether the noun before a verb stands after a preposition that opens the clause: ``In a video posted …``."""
        k = i - 1
        while i - k < NEAR and (self.tags[k] in NOUNS or self.tags[k] in DETERMINING or self.tags[k] in _TIES):
            if self.lower[k] == "that" and self.tags[k + 1] == "IN" and self.takes(k - 1, "that"):
                # "said that in a letter sent in May"
                return True
            if ends_time(self.lower[k], self.lower[k - 1]) and k < i - 1 and self.tags[k + 1] in ("NNS", "NNP"):
                # "On Friday workers signed it", "in 2019 prices doubled"
                return False
            begins = self.tags[k] in ("DT", "PRP$") and self.tags[k - 1] not in _TIES
            if begins or self.lower[k] in STOPS_LOOKING:
                return False
            k -= 1
        if "according" in self.lower[max(0, k - 1) : k + 1] and "to" in self.lower[k : k + 2]:
            return True
        # "Lee (R-Ohio) on Monday called": what stands before a bracket is the subject.
        opens = k == 0 or (self.tags[k] in BREAKS and self.tags[k] != ")") or (self.tags[k] == "CC" and k == 1)
        return self.tags[k + 1] == "IN" and opens

    def acts_later(self, i: int) -> bool:
        """Say whether a finite verb follows the next comma: ``Lee, asked about it, had left``."""
        for k in range(i, min(len(self.tags) - 1, i + _FAR)):
            if self.lower[k] == "that" and self.tags[k - 1] not in NOUNS:
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
            if self.tags[k] == "," and self.tags[k - 1] == "CC":
                # "lived in Selm and, instead, ran a mill"
                return False
            if self.tags[k] == "," and self.tags[k + 1] in FINITE:
                if self.tags[k + 1] == "VBD" and "by" in self.lower[k + 2 : k + 4]:
                    # ", followed closely by Lee"
                    return False
                told = self.lower[k + 2] == "that" or self.finite_ahead(k + 1) or self._says_behind_name(i, k)
                return not self.takes(k + 1, "bare") or told
        return False

    def _says_behind_name(self, i: int, comma: int) -> bool:
        """Say whether a name between commas ends before a verb of saying: ``men named in the hall, Tom Hale of Selm, said he``."""
        opened = next((k for k in range(comma - 1, i, -1) if self.tags[k] == ","), 0)
        return opened > 0 and self.tags[opened + 1] == "NNP" and self.tags[comma + 2] == "PRP"
