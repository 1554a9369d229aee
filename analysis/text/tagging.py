"""Word classes: Penn Treebank tags by rule, from what each word can be and what stands around it.

A word begins with its most frequent class. Words that can be something else are then settled from left to right, with a
note of whether the clause so far still awaits its verb. Nothing is trained.
"""

from __future__ import annotations

from functools import cache

from analysis.lexicon import rows, words
from analysis.text.tagsets import BE, CLOSED, DO, EITHER, FINITE, HAVE, NAMES, NOUNS, OPENERS, function_words
from analysis.text.wordforms import WordForm, word_form

_SUFFIXES = (("ly", "RB"), ("ing", "VBG"), ("ed", "VBN"), ("ous", "JJ"), ("able", "JJ"), ("al", "JJ"), ("ive", "JJ"))
_MARKS = {"’": "''", "‘": "``", "“": "``", "”": "''", '"': "''", "``": "``", "''": "''", "–": ":", "—": ":", "--": ":",
          ",": ",", ".": ".", "?": ".", "!": ".", "...": ":", "…": ":", ":": ":", ";": ":", "(": "(", ")": ")", "[": "(",
          "]": ")", "'": "''", "$": "$", "€": "$", "£": "$", "¥": "$", "₹": "$", "%": "NN", "#": "#", "&": "CC", "-": ":"}  # fmt: skip
_CLITICS = {"'s": "POS", "'re": "VBP", "'m": "VBP", "'ve": "VBP", "'ll": "MD", "'d": "MD", "n't": "RB"}
# In capitals, among small letters, these are no pronouns.
_ACRONYMS = frozenset({"US", "IT", "WHO"})
_PARTICLES_OF_NAMES = frozenset("de da di do dos du del della der den la le van von ter ten bin ibn al el y".split())
_VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_OPEN = _VERB | {"NN", "NNS", "JJ", "RB"}
_NOMINAL = frozenset({"NN", "NNS", "JJ"})
_DETERMINING = frozenset({"DT", "PRP$", "POS", "CD", "JJ", "JJR", "JJS", "PDT", "WP$"})
_OBJECT_BEGINS = frozenset({"DT", "PRP", "PRP$", "CD", "NNP", "NNPS", "$", "EX", "``", "PDT"})
_AFTER_VERB = _OBJECT_BEGINS | {"TO", "WP", "WRB", "RP", "WDT"}
_BREAKS = frozenset({",", ".", ":", "``", "''", "(", ")"})
_IN_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "PRP", "IN", "PDT", "VBN", "VBG", "$", "RB"}
_OBJECTS = function_words("object")
_POINTERS = function_words("pointer")
_PLURAL_POINTERS = frozenset({"these", "those", "some", "many", "others", "few", "several", "all", "both", "most"})
_CAUSATIVE = function_words("causative")
_DAYS = words("occasions", "noun", kind="day")
_SETTLED = frozenset("is are was were am has does did being been".split())
_FAR = 20


@cache
def _takes_clause() -> frozenset[str]:
    """Return the verbs after which a clause can follow without "that": ``workers said growth slowed``."""
    return frozenset(row["cue"] for row in rows("cue_verbs") if "bare" in row["frames"].split())


@cache
def _follows_content() -> frozenset[str]:
    """Return the verbs that can stand with their subject behind what is said: ``it broke, workers said``."""
    return frozenset(row["cue"] for row in rows("cue_verbs") if "after" in row["frames"].split())


def tag(forms: list[str], names: frozenset[str] = frozenset()) -> list[str]:
    """Give the Penn Treebank tags of a sentence's words; `names` are names also where they open the sentence.

    Examples
    --------
    >>> tag("Moscow controls a chunk .".split())
    ['NNP', 'VBZ', 'DT', 'NN', '.']
    >>> tag("The controls were weak .".split())
    ['DT', 'NNS', 'VBD', 'JJ', '.']
    """
    return _Tagging(forms, names).settled()


class _Tagging:
    """A sentence on its way to its tags.

    ``_awaits`` says of each open clause, the innermost last, whether it lacks a verb (1; 2 if it opened after a comma) or
    has one (0; -1 if it opened after a comma).
    """

    __slots__ = ("_awaits", "_held", "_last_verb", "_parallel", "forms", "known", "lower", "tags")

    def __init__(self, forms: list[str], names: frozenset[str]) -> None:
        self.forms = forms
        self.lower = [form.lower().replace("’", "'") for form in forms]
        self.known = [word_form(lower) for lower in self.lower]
        self.tags = self._first_tags(names)
        self._awaits = [1]
        self._held: list[list[int]] = []
        self._last_verb = -1
        self._parallel = -1

    def settled(self) -> list[str]:
        """Settle the words one by one."""
        tags = self.tags
        for i, known in enumerate(self.known):
            form = self.lower[i]
            if form in ("long", "since") and i and self.lower[i - 1] in HAVE:
                tags[i] = "RB"
            elif known is not None and tags[i] not in CLOSED and tags[i] not in NAMES and known.verb:
                if "-" not in form or form.endswith(("ed", "ing")):
                    tags[i] = self._verb_or_not(i, known)
            elif i and (tags[i] in CLOSED or not known or len(form) < 4):
                tags[i] = self._small_word(i)
            self._note(i)
        return tags

    # ------------------------------------------------------------------ the first tags

    def _first_tags(self, names: frozenset[str]) -> list[str]:
        forms = self.forms
        first = next((i for i, form in enumerate(forms) if form[0].isalnum()), 0)
        mixed = any(form.islower() for form in forms)
        tags = [
            "NNP" if mixed and form in _ACRONYMS else _first_tag(form, self.lower[i], self.known[i], i == first)
            for i, form in enumerate(forms)
        ]
        if forms and tags[first] in _OPEN and (forms[first] in names or (tags[first] in ("VB", "JJ") and _acts(tags, first + 1))):
            tags[first] = "NNP"
        if _is_title_case(forms):
            tags = [_tag_in_title(known, tagged) for known, tagged in zip(self.known, tags, strict=True)]
        return tags

    # ------------------------------------------------------------------ clauses that await a verb

    def _note(self, i: int) -> None:
        """Note what the settled word opens, gives a verb to or ends."""
        tagged, lower = self.tags[i], self.lower[i]
        if tagged in FINITE:
            self._give_verb(i)
        elif tagged in _BREAKS:
            self._break(tagged, lower)
        elif lower in OPENERS and (i or tagged not in ("WP", "DT", "WDT")) and (lower != "that" or tagged != "DT"):
            self._awaits.append(2 if i and self.tags[i - 1] == "," else 1)
        if tagged in _VERB:
            self._last_verb = i
            if tagged in ("VBD", "VBZ", "VBP", "VB", "VBN", "VBG") and self.known[i]:
                inverted = i and self.tags[i - 1] in ("''", ",")
                if not inverted and self.known[i].verb in _takes_clause() and self._opens_noun(i + 1):  # type: ignore[union-attr]
                    self._awaits.append(1)

    def _lacks(self) -> bool:
        return self._awaits[-1] > 0

    def _give_verb(self, i: int) -> None:
        awaits = self._awaits
        if i and self.tags[i - 1] == "CC" and awaits[-1] <= 0:
            return
        if self._is_aside(i):
            return
        while len(awaits) > 1 and awaits[-1] <= 0:
            awaits.pop()
        awaits[-1] = min(0, 1 - awaits[-1])

    def _is_aside(self, i: int) -> bool:
        """Say whether a verb of saying and its subject stand between commas: ``The dam, she said, will hold``."""
        known = self.known[i]
        if known is None or known.verb not in _takes_clause() or self._after(i) != "," or max(self._awaits) <= 0:
            return False
        k = i - 1
        while k > 0 and i - k < 7 and self.tags[k] in _IN_PHRASE and self.tags[k] != "IN":
            k -= 1
        return 0 < k < i - 1 and self.tags[k] == ","

    def _break(self, tagged: str, lower: str) -> None:
        if tagged in ("``", "("):
            self._held.append(self._awaits)
            self._awaits = [1]
        elif tagged in ("''", ")"):
            self._awaits = self._held.pop() if self._held else [1]
        elif tagged == ":" and lower != "-":
            self._awaits = [1]
        elif tagged == "," and len(self._awaits) > 1 and self._awaits[-1] == -1:
            self._awaits.pop()

    def _opens_noun(self, i: int) -> bool:
        if i + 1 < len(self.tags) and self.tags[i] in ("IN", "RB", "JJR", "JJ") and self.tags[i + 1] in ("CD", "PDT", "NN"):
            return self.tags[i + 1] == "CD" or self.lower[i + 1] == "half"
        return i < len(self.tags) and (self.tags[i] in _OBJECT_BEGINS or self.tags[i] in _NOMINAL) and self.lower[i] not in _OBJECTS

    # ------------------------------------------------------------------ words that look like something else

    def _small_word(self, i: int) -> str:
        """Settle clitics, particles of names and small words by what stands beside them."""
        now, lower, tags = self.tags[i], self.lower[i], self.tags
        before, word_before = tags[i - 1], self.lower[i - 1]
        after = tags[i + 1] if i + 1 < len(tags) else "."
        if lower == "'s":
            return self._clitic_s(i)
        if lower == "'" and before == "''":
            return "''"
        if lower == "'" and word_before.endswith("s") and before in NOUNS and "‘" not in self.forms[:i]:
            return "POS" if i + 1 < len(tags) and self.forms[i + 1][0].isalnum() else now
        if lower == "-" and before == "CD" and after in ("JJ", "NN"):
            return "HYPH"
        if lower == "her" and now == "PRP$" and after in _BREAKS | {"TO", "IN", "DT", "CC", "RB", "PRP", "WRB", "WP"}:
            return "PRP"
        if lower == "like" and now == "IN" and (before == "MD" or word_before in ("to", "would")):
            return "VB"
        if lower == "like" and now == "IN" and before in ("PRP", "NNS") and self._lacks() and not self._finite_ahead(i):
            return "VBP" if before == "PRP" or after in ("TO", "PRP", ".") else now
        if now == "IN" and before == "DT" and after in ("NN", "NNS") and lower != "that":
            return "JJ"
        if lower in _PARTICLES_OF_NAMES and before == "NNP" and self._name_goes_on(i + 1):
            return "NNP"
        return now

    def _clitic_s(self, i: int) -> str:
        before = self.tags[i - 1]
        pointer = self.lower[i - 1] in ("that", "there", "here", "what", "who", "where", "how")
        return "VBZ" if before in ("PRP", "EX", "WP") or pointer else "POS"

    def _name_goes_on(self, i: int) -> bool:
        """Say whether a capital follows, perhaps after another particle: ``Maria de la Cruz``."""
        i += i < len(self.forms) and self.forms[i] in _PARTICLES_OF_NAMES
        return i < len(self.forms) and self.forms[i][0].isupper()

    # ------------------------------------------------------------------ verbs and what they may be instead

    def _verb_or_not(self, i: int, known: WordForm) -> str:
        """Choose among the verb and the other readings of a word by its neighbours."""
        now, can, tags = self.tags[i], known.tags, self.tags
        if self.lower[i] in _SETTLED:
            return now
        back = self._before(i)
        before, word_before = (tags[back], self.lower[back]) if back >= 0 else ("", "")
        if "VB" in can and self._wants_infinitive(i, back, now):
            return "VB"
        if word_before in HAVE and "VBN" in can and now != "NNS":
            return "VBN"
        if word_before in BE and can & {"VBN", "VBG"} and before != "POS":
            return "VBG" if "VBG" in can else "VBN"
        if word_before == "to" and i > 1 and self.lower[i - 2] == "according":
            return now if now in NOUNS else "NN"
        if "VBG" in can:
            return self._gerund(i, back, can)
        if {"VBD", "VBN"} <= can and known.verb != self.lower[i] and now in ("VBD", "VBN", "JJ"):
            return self._past_or_participle(i, back, can)
        if can & {"NN", "NNS", "JJ"} or now in _NOMINAL:
            return self._noun_or_verb(i, back, known)
        return self._finite(i, back, can, now)

    def _before(self, i: int) -> int:
        """Return the word before, adverbs left out."""
        back = i - 1
        while back >= 0 and self.tags[back] in ("RB", "RBR"):
            back -= 1
        if back > 0 and self.tags[back] == "``" and (self.lower[back - 1] == "to" or self.tags[back - 1] == "MD"):
            back -= 1
        return back

    def _wants_infinitive(self, i: int, back: int, now: str) -> bool:
        if back < 0:
            return False
        before, word_before = self.tags[back], self.lower[back]
        if before == "MD":
            return True
        if word_before == "to":
            idiom = now == "NN" and self.known[i].what == "time" and self._after(i) in _BREAKS  # type: ignore[union-attr]
            noun = now in ("NNS", "JJ") or idiom or (back and self.lower[back - 1] in ("according", "due", "from"))
            return not noun or (now == "VB" and "NN" not in self.known[i].tags)  # type: ignore[union-attr]
        if word_before in DO and now != "NNS":
            return now in ("VB", "VBP") or back < i - 1
        if not self._lacks() and (before in NOUNS or before == "PRP"):
            return self._asked(i, back) or (now != "JJ" and self._caused(back))
        return False

    def _asked(self, i: int, back: int) -> bool:
        """Say whether "do" stands before the subject: ``did the mayor leave``."""
        verb = self._last_verb
        return self.lower[verb] in DO and verb >= 0 and i - verb < 8 and all(
            self.tags[k] not in _BREAKS for k in range(verb, back)
        ) and "VB" in self.known[i].tags and (self.tags[i] not in NOUNS or self.tags[back] == "PRP")  # type: ignore[union-attr]

    def _caused(self, back: int) -> bool:
        """Say whether a causative stands before a noun: ``helped girls embrace``, ``let Lee leave``."""
        verb = self._last_verb
        if verb < 0 or back - verb > 3:
            return False
        known = self.known[verb]
        return known is not None and known.verb in _CAUSATIVE and self.tags[verb] in _VERB

    def _finite_ahead(self, i: int) -> bool:
        """Say whether a word that is surely a finite verb follows, before the clause ends or another opens."""
        for k in range(i + 1, min(len(self.tags), i + _FAR)):
            tagged, lower = self.tags[k], self.lower[k]
            if tagged in _BREAKS or lower in OPENERS or lower in EITHER or tagged == "CC":
                return False
            if tagged in FINITE and self._surely_finite(k):
                return True
        return False

    def _surely_finite(self, k: int) -> bool:
        before, known = self.lower[k - 1], self.known[k]
        if before == "to" or before in BE or before in HAVE or self.tags[k - 1] in ("DT", "PRP$", "JJ"):
            return False
        return self.tags[k] == "MD" or known is None or not known.tags & {"NN", "NNS"}

    def _boundary(self, i: int) -> int:
        """Return the last word before a verb that is no part of its subject: a comma, a conjunction, a verb; -1 if none."""
        k = i - 1
        while k >= 0 and i - k < _FAR and self.tags[k] in _IN_PHRASE and self.lower[k] not in EITHER:
            k -= 1
        return k

    def _awaiting(self, i: int) -> bool:
        """Say whether a verb is due: the clause lacks one, or a new subject stands after a comma, "and" or "as"."""
        if max(self._awaits) > 0:
            return True
        k = self._boundary(i)
        begun = k < i - 1 and self.tags[k + 1] not in ("IN", "RB", "VBN", "VBG")
        return begun and k >= 0 and (self.tags[k] in (",", "CC", "''") or self.lower[k] in EITHER)

    def _governed(self, i: int) -> bool:
        """Say whether the noun before a verb stands after a preposition that opens the clause: ``In a video posted …``."""
        k = i - 1
        while k >= 0 and (self.tags[k] in NOUNS or self.tags[k] in _DETERMINING or self.tags[k] == "IN"):
            if self.lower[k] in EITHER or self.lower[k] in OPENERS or (self.tags[k] in ("DT", "PRP$") and self.tags[k - 1] != "IN"):
                return False
            k -= 1
        return self.tags[k + 1] == "IN" and (k < 0 or self.tags[k] in _BREAKS or (self.tags[k] == "CC" and k == 0))

    def _joined(self, i: int) -> bool:
        """Say whether the subject before a verb is joined on by more than a comma."""
        k = self._boundary(i)
        return k < 0 or self.tags[k] != ","

    def _gerund(self, i: int, back: int, can: frozenset[str]) -> str:
        now = self.tags[i]
        before = self.tags[back] if back >= 0 else ""
        if before in ("DT", "PRP$", "JJ", "POS") and "NN" in can and self._after(i) not in NOUNS | {"JJ"}:
            return "NN"
        if now != "VBG" and before in (",", "CC", "''") and (self._after(i) == "``" or self._word_after(i) == "that"):
            return "VBG"
        if now == "NN" and before not in ("DT", "JJ", "PRP$", "POS") and self._after(i) in ("DT", "PRP$", "PRP"):
            return "VBG"
        return now

    def _noun_or_verb(self, i: int, back: int, known: WordForm) -> str:
        """Choose between the readings of "show", "claims", "cut"."""
        now, can = self.tags[i], known.tags
        if now == "RB" and (back < 0 or self.tags[back] != "DT" or self._after(i) in ("JJ", "VBN", "VBD", "VBG", "RB")):
            return now
        if now == "VB" and "JJ" in can and back >= 0 and self.tags[back] == "IN":
            return "JJ"
        if not can & {"NN", "NNS"} and now == "JJ" and "VB" not in can:
            return now
        before, word_before = (self.tags[back], self.lower[back]) if back >= 0 else ("", "")
        nominal = "NNS" if "NNS" in can and "NN" not in can else "NN" if "NN" in can else now if now in _NOMINAL else ""
        finite = self._agreeing(i, back, can)
        if before == "PRP" and word_before not in _OBJECTS or word_before in ("who", "which") or (before == "WP" and now != "JJ"):
            return finite if finite and now != "JJ" or finite == "VBZ" else now
        sure = finite == "VBP" or self._awaiting(i)
        if now in FINITE and finite and known.noun_share == 0 and sure and before not in ("DT", "PRP$", "POS", "JJ"):
            return finite
        if now in ("VB", "VBP") and before == "CC" and self._last_verb >= 0 and self.tags[self._last_verb] == "VB":
            return "VB"
        if now == "VBP" and known.noun_share == 0 and before in NOUNS:
            return "VBP"
        relative = word_before == "that" and back and self.tags[back - 1] == "NNS" and finite == "VBP"
        if relative and (known.noun_share or 0) < 6 and self._after(i) in (*NOUNS, *_AFTER_VERB, "JJ"):
            return finite
        if word_before in _POINTERS and self._awaiting(i) and self._pointer_acts(i, word_before, finite):
            return finite
        if before in _DETERMINING or word_before in _POINTERS:
            return now if now in _NOMINAL else nominal or now
        if before in NOUNS and finite and self._verb_follows_noun(i, back, finite, now):
            return finite
        if before in (",", "CC", "''", ":", ")") and finite and self._resumes(i, before, finite):
            return finite
        if before in NOUNS or before in ("IN", "CC", "TO", "VBG", "VBN", "VB"):
            return (now if now in _NOMINAL else nominal or now) if before != "TO" else now
        return now

    def _agreeing(self, i: int, back: int, can: frozenset[str]) -> str:
        """Return the finite tag that a word can have beside the subject before it, empty if it has none."""
        if "VBZ" in can:
            return "VBZ"
        before, word_before = (self.tags[back], self.lower[back]) if back >= 0 else ("", "")
        singular = before in ("NN", "NNP") or word_before in ("he", "she", "it", "this", "that")
        if "VBD" in can and (singular or "VB" not in can):
            return "VBD"
        if "VB" in can or "VBP" in can:
            return "VBP" if not singular or before == "NNP" else ""
        return ""

    def _pointer_acts(self, i: int, pointer: str, finite: str) -> bool:
        """Say whether "this", "some" is the subject: ``This means``, ``Some argue``."""
        if not finite or (finite == "VBZ") == (pointer in _PLURAL_POINTERS):
            return False
        nominal = self._after(i) in ("NN", "NNS", "VBD", "VBZ", "VBP", "MD") or (finite == "VBP" and self._after(i) == "IN")
        return not nominal

    def _verb_follows_noun(self, i: int, back: int, finite: str, now: str) -> bool:
        before, after = self.tags[back], self._after(i)
        takes_object = after in _AFTER_VERB or self._word_after(i) in ("that", "out", "as", "up")
        if finite == "VBZ" and before in ("NNS", "NNPS") and not (self._word_after(i) == "that"):
            return False
        if not self._awaiting(i):
            return False
        if now in FINITE:
            return True
        known = self.known[i]
        if after == "." and before == "NNP" and finite == "VBZ" and "''" in self.tags[max(0, back - 3) : back]:
            return True
        plural = before == "NNS" or (before == "NNP" and finite == "VBP" and self._plural_before(back))
        if takes_object and plural and known is not None and known.verb in _takes_clause():
            return True
        if finite == "VBZ" and self._next_says(i):
            return False
        if self._finite_ahead(i):
            return False
        if takes_object:
            return before != "NNP" or finite != "VBP" or self._plural_before(back)
        if known is not None and known.noun_share is not None and known.noun_share > 5:
            return False
        if after == "IN" and self._acts_beyond(i):
            return False
        if after in ("IN", "RB", ".", "JJ", "NNS", "NN") and finite in ("VBZ", "VBD"):
            return before in ("NN", "NNP") and (after != "." or not self._lacks())
        return after in ("IN", "RB", "JJ", ".", "NNS", "NN") and finite == "VBP" and before == "NNS"

    def _next_says(self, i: int) -> bool:
        """Say whether the next word is the verb of a plural here: ``Court records show``."""
        known = self.known[i + 1] if i + 1 < len(self.known) else None
        return known is not None and "VB" in known.tags and known.verb in _takes_clause() and (known.noun_share or 0) < 6

    def _plural_before(self, back: int) -> bool:
        """Say whether a plural waits for its verb: ``Documents obtained by Lee show …``."""
        return "NNS" in self.tags[: back + 1] and not any(tagged in FINITE for tagged in self.tags[: back + 1])

    def _resumes(self, i: int, before: str, finite: str) -> bool:
        """Say whether a verb goes on after a comma, a conjunction or a quotation: ``mocks her and claims that``."""
        following, after = self._word_after(i), self._after(i)
        if following == "that" and finite == "VBZ":
            return True
        if before == "''" and finite == "VBZ" and (after in NOUNS or after in ("DT", "PRP", ".")):
            return True
        parallel = self._last_verb >= 0 and self.tags[self._last_verb] == finite and not self._lacks()
        if before == "CC" and parallel and finite in ("VBZ", "VBP"):
            return after in _AFTER_VERB or after == "IN" and finite == "VBZ" and self.tags[i] == "VBZ"
        return before == "," and self._lacks() and after in _AFTER_VERB and finite == "VBZ"

    def _finite(self, i: int, back: int, can: frozenset[str], now: str) -> str:
        """Settle a word that is a verb and nothing else: base form or present, present or past."""
        before, word_before = (self.tags[back], self.lower[back]) if back >= 0 else ("", "")
        subject = before in ("NNS", "NNPS", "PRP", "WDT") or word_before in ("who", "which", "that") or word_before in _PLURAL_POINTERS
        if before == "PRP" and word_before in _OBJECTS:
            subject = False
        if now in ("VB", "VBP", "VBN") and {"VBD"} <= can:
            singular = before in ("NN", "NNP") or word_before in ("he", "she", "it") or before == "''"
            return "VBD" if singular and self._lacks() else ("VBP" if subject and self._lacks() else now)
        if now == "VB" and before in (":", ",", ")", "''") and self._lacks() and self._plural_before(back):
            return "VBP"
        if now == "VB" and subject and (self._lacks() or before != "NNS"):
            return "VBP"
        if now == "VB" and before == "CC" and self._last_verb >= 0 and self.tags[self._last_verb] == "VBP":
            return "VBP"
        if now == "VBP" and before in ("NNP", "NN") and not self._lacks():
            return "VB"
        return now

    def _past_or_participle(self, i: int, back: int, can: frozenset[str]) -> str:
        """Choose between the two readings of "called", "struck", "said"."""
        before, word_before = (self.tags[back], self.lower[back]) if back >= 0 else ("", "")
        after, following, now = self._after(i), self._word_after(i), self.tags[i]
        if back < 0:
            return "VBN"
        if now == "JJ" and before not in ("PRP", "NNP", "NNPS", "NNS", "WP", "WDT", "CC", "NN"):
            return now
        if self.lower[i] in ("had", "said"):
            return "VBD"
        if following == "by" and not self._gerund_after_by(i):
            return "VBN"
        if before in ("DT", "PRP$", "POS") and word_before not in _POINTERS:
            return "VBN"
        if before == "," and after in NOUNS and "JJ" in can:
            return "VBN"
        if before == "," and max(self._awaits) > 0:
            return "VBN" if self._acts_later(i) else "VBD"
        known = self.known[i]
        if before == "," and known is not None and known.verb in _follows_content() and after not in (*NOUNS, "TO"):
            return "VBD"
        if before == "''":
            return "VBD" if following == "that" or after in _OBJECT_BEGINS or after in NOUNS or after == "JJ" else now
        if before == "PRP" and word_before not in _OBJECTS:
            return "VBD"
        if before == "CC" and self.tags[back - 1] in ("VBN", "JJ") and (after in NOUNS or after == "JJ"):
            return "VBN"
        if before == "CC":
            return self._like_before(i, now)
        if before in NOUNS or before in ("WP", "WDT", "DT", "JJ", "CD", "''", "EX") or word_before in _POINTERS | {"that"}:
            return self._after_noun(i, before, after)
        if before == ")" and self._lacks():
            return "VBD"
        return "VBD" if now == "VBD" and before not in ("", ",", "IN", "VBD", "VBN", "VBZ", "WRB") else "VBN" if before else now

    def _after_noun(self, i: int, before: str, after: str) -> str:
        """Choose after a noun that may be its subject, or what it describes."""
        following, known = self._word_after(i), self.known[i]
        if self.lower[i - 1] == "those" and self._finite_ahead(i):
            return "VBN"
        if before in ("WP", "WDT") or self.lower[i - 1] == "that" or after in FINITE:
            return "VBD"
        if self._governed(i):
            return "VBN"
        lacks = self._lacks()
        says = known is not None and known.verb in (_takes_clause() if lacks else _follows_content())
        if says and (after in _OBJECT_BEGINS or after in NOUNS or not lacks) and following not in _DAYS and self._awaiting(i):
            return "VBD"
        loose = before in ("NN", "NNS") and not lacks and after == "IN" and not self._joined(i)
        if loose or not self._awaiting(i):
            return "VBN"
        if following == "that" or after in ("PRP", "PRP$", "DT", "$"):
            return "VBD"
        begun = self._boundary(i)
        opened = begun >= 0 and (self.lower[begun] in EITHER or self.lower[begun] in OPENERS)
        beyond = after in ("IN", "TO", "RB") and not opened and self._acts_beyond(i)
        return "VBN" if beyond or self._finite_ahead(i) else "VBD"

    def _like_before(self, i: int, now: str) -> str:
        """Give a verb after "and" the tag of the verb that it is joined to."""
        verb = self._last_verb
        if verb < 0:
            return now
        last = self.tags[verb]
        if last in ("VBN", "VBD"):
            passive = last == "VBN" and any(self.lower[k] in BE | HAVE for k in range(max(0, verb - 3), verb))
            return "VBN" if passive and not self._lacks() and not self._new_object(i) else "VBD" if last == "VBD" or self._new_object(i) else now
        return "VBD"

    def _new_object(self, i: int) -> bool:
        return self._after(i) in ("DT", "PRP", "PRP$", "$", "JJ") or self._word_after(i) == "that"

    def _gerund_after_by(self, i: int) -> bool:
        return self.tags[i + 2 : i + 3] in (["VBG"], ["CD"], ["RB"], ["$"]) and self._lacks()

    def _acts_later(self, i: int) -> bool:
        """Say whether a finite verb follows the next comma: ``Lee, asked about it, had left``."""
        for k in range(i, min(len(self.tags) - 1, i + 40)):
            if self.lower[k] == "that":
                return False
            if self.tags[k] == "," or self.tags[k] == "''":
                following = self.tags[k + 1]
                return following in FINITE
        return False

    def _acts_beyond(self, i: int) -> bool:
        """Say whether a finite verb goes on after a comma with the subject so far: ``veterans seen there, said they had``."""
        for k in range(i, min(len(self.tags) - 1, i + 40)):
            if self.lower[k] in OPENERS or self.tags[k] in (":", "``", "''"):
                return False
            if self.tags[k] == "," and self.tags[k + 1] in FINITE:
                known = self.known[k + 1]
                says = known is not None and known.verb in _takes_clause()
                return not says or self._word_after(k + 1) == "that" or self._finite_ahead(k + 1)
        return False

    def _after(self, i: int) -> str:
        return self.tags[i + 1] if i + 1 < len(self.tags) else "."

    def _word_after(self, i: int) -> str:
        return self.lower[i + 1] if i + 1 < len(self.lower) else ""


def _acts(tags: list[str], i: int) -> bool:
    """Say whether a finite verb follows at once: then what opens the sentence is no verb but a name."""
    while i < len(tags) and tags[i] == "RB":
        i += 1
    return i < len(tags) and tags[i] in ("VBD", "VBZ", "MD", "POS")


def _is_title_case(forms: list[str]) -> bool:
    """Say whether a line capitalises its words as headlines do: ``Mayor Says New Dam Will Hold``."""
    long_words = [form for form in forms if len(form) >= 4 and form[0].isalpha()]
    if len(long_words) == 3 and forms[-1] != ".":
        return all(form[0].isupper() for form in forms if form[0].isalpha())
    return len(long_words) >= 4 and sum(form[0].isupper() for form in long_words) >= 0.8 * len(long_words)


def _tag_in_title(known: WordForm | None, tagged: str) -> str:
    settled = ("VBZ", "VBD", "VBP", "MD", "IN", "TO", "DT", "CC", "PRP", "PRP$", "WP", "WRB")
    return known.tag if tagged == "NNP" and known is not None and known.tag in settled else tagged


def _first_tag(form: str, lower: str, known: WordForm | None, first: bool) -> str:
    if form[0].isdigit():
        return "CD" if form[-1].isdigit() or not form[-1].isalpha() else "JJ"
    if not form[0].isalnum():
        return _MARKS.get(form) or _CLITICS.get(lower, ":")
    if form[0].isupper():
        return _first_capitalised(form, known, first)
    if lower in _CLITICS:
        return _CLITICS[lower]
    if known is not None and not ("-" in form and known.tag in _VERB and "NNS" in known.tags):
        return known.tag
    if "-" in form:
        last = word_form(lower.rpartition("-")[2])
        if last is None and lower.endswith("s"):
            return "NNS"
        return last.tag if last is not None and last.tag in ("NN", "NNS") else "JJ"
    for suffix, tagged in _SUFFIXES:
        if lower.endswith(suffix):
            return tagged
    return "NNS" if lower.endswith("s") and not lower.endswith("ss") else "NN"


def _first_capitalised(form: str, known: WordForm | None, first: bool) -> str:
    if first and known is not None:
        return known.tag
    if known is not None and known.tag in ("PRP", "PRP$", "MD", "DT", "IN", "CC", "TO") and (form.isupper() and len(form) < 4 or form == "I"):
        return known.tag if known.tag in ("PRP", "DT", "IN", "CC") else "NNP"
    if known is not None and known.tag in ("PRP", "DT", "IN"):
        return known.tag
    return "NNP"
