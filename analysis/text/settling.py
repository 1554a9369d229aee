"""Verbs and what else they may be: "show", "claims", "called", "cut" settled by what stands around them."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.amounts import amount_after, last_finite, next_takes_amount, takes_amount
from analysis.text.awaiting import (
    BREAKS,
    DETERMINING,
    OBJECT_BEGINS,
    OBJECTS,
    Words,
    follows_content,
    takes_clause,
)
from analysis.text.tagsets import AUXILIARIES, BE, DO, EITHER, FINITE, HAVE, NOUNS, OPENERS, function_words
from analysis.text.wordforms import WordForm

_VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_NOMINAL = frozenset({"NN", "NNS", "JJ"})
_AFTER_VERB = OBJECT_BEGINS | {"TO", "WP", "WRB", "RP", "WDT"}
_ADJUNCT = frozenset({"IN", "TO", "RB"})
_NEW_OBJECT = frozenset({"DT", "PRP", "PRP$", "$", "JJ"})
_DAYS = words("occasions", "noun", kind="day")
_POINTERS = function_words("pointer")
_COLLECTIVES = function_words("collective")
_PLURAL_POINTERS = function_words("plural")
_CAUSATIVE = function_words("causative")
_SETTLED = words("auxiliaries", "form") - {"had", "have", "do"}
_MOSTLY_NOUN, _HARDLY_VERB = 6, 9
_NEAR, _FAR = 7, 25


def verb_or_not(words_: Words, i: int, known: WordForm) -> str:
    """Choose among the verb and the other readings of a word by its neighbours."""
    now, can = words_.tags[i], known.tags
    if words_.lower[i] in _SETTLED:
        return now
    back = words_.word_before(i)
    before, word_before = words_.tags[back], words_.lower[back]
    if "VB" in can and _wants_infinitive(words_, i, back, known):
        return "VB"
    if word_before in HAVE and "VBN" in can and now != "NNS":
        return "VBN"
    if word_before in BE and before != "POS" and ("VBN" in can or "VBG" in can):
        return "VBG" if "VBG" in can else "VBN"
    if word_before == "to" and words_.lower[i - 2] == "according":
        return now if now in NOUNS else "NN"
    if "VBG" in can:
        return _gerund(words_, i, back, can)
    if "VBD" in can and "VBN" in can and known.verb != words_.lower[i] and now in ("VBD", "VBN", "JJ"):
        return _past_or_participle(words_, i, back, known)
    if can & _NOMINAL or now in _NOMINAL:
        return _noun_or_verb(words_, i, back, known)
    return _base_or_finite(words_, i, back, known)


# ---------------------------------------------------------------------- infinitives and gerunds


def _wants_infinitive(words_: Words, i: int, back: int, known: WordForm) -> bool:
    before, word_before, now = words_.tags[back], words_.lower[back], words_.tags[i]
    if before == "MD":
        return True
    if word_before == "to":
        idiom = now == "NN" and known.what == "time" and words_.tags[i + 1] in BREAKS
        noun = now in ("NNS", "JJ") or idiom or words_.lower[back - 1] in ("according", "due", "from")
        return not noun or (now == "VB" and "NN" not in known.tags)
    if word_before in DO and now != "NNS":
        return now in ("VB", "VBP") or back < i - 1
    if (before in NOUNS or before == "PRP") and (not words_.lacking or words_.last_verb == 1):
        return _asked(words_, i, back) or (now != "JJ" and _caused(words_, back))
    return False


def _asked(words_: Words, i: int, back: int) -> bool:
    """Say whether "do" stands before the subject: ``did the mayor leave``."""
    verb = words_.last_verb
    if words_.lower[verb] not in DO or i - verb >= 8 or any(words_.tags[k] in BREAKS for k in range(verb, back)):
        return False
    return words_.tags[i] not in NOUNS or words_.tags[back] == "PRP"


def _caused(words_: Words, back: int) -> bool:
    """Say whether a causative stands before a noun: ``helped girls embrace``, ``let Lee leave``."""
    verb = words_.last_verb
    known = words_.known[verb]
    return known is not None and back - verb <= 3 and known.verb in _CAUSATIVE and words_.tags[verb] in _VERB


def _gerund(words_: Words, i: int, back: int, can: frozenset[str]) -> str:
    now, before, after = words_.tags[i], words_.tags[back], words_.tags[i + 1]
    held = before in ("DT", "PRP$", "JJ", "POS")
    ends = after in ("WDT", ".", ",") or words_.lower[i + 1] == "that"
    if held and ("NN" in can or (before == "JJ" and ends)) and after not in NOUNS and after != "JJ":
        return "NN"
    if (
        now != "VBG"
        and before in (",", "CC", "''")
        and (after == "``" or words_.lower[i + 1] == "that" or _tells(words_, i))
    ):
        return "VBG"
    return "VBG" if now == "NN" and not held and after in ("DT", "PRP$", "PRP") else now


def _tells(words_: Words, i: int) -> bool:
    """Say whether somebody is told something: ``warning followers on Monday that``."""
    known = words_.known[i]
    if known is None or known.verb not in takes_clause() or words_.tags[i + 1] not in ("NNS", "NNP"):
        return False
    for k in range(i + 2, min(len(words_.tags), i + _NEAR + 4)):
        if words_.lower[k] == "that" or words_.tags[k] in FINITE or words_.tags[k] in (",", "."):
            return words_.lower[k] == "that"
    return False


# ---------------------------------------------------------------------- nouns, adjectives, verbs


def _noun_or_verb(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose between the readings of "show", "claims", "cut"."""
    now, can = words_.tags[i], known.tags
    before, after = words_.tags[back], words_.tags[i + 1]
    if now == "RB" and (before != "DT" or after in ("JJ", "VBN", "VBD", "VBG", "RB")):
        return now
    if now == "VB" and "JJ" in can and before == "IN":
        return "JJ"
    if now == "JJ" and not can & {"NN", "NNS", "VB"}:
        return now
    finite = _agreeing(words_, back, can)
    settled = _after_subject(words_, i, back, known, finite)
    if settled:
        return settled
    nominal = now if now in _NOMINAL else _as_noun(can) or now
    if after == "TO" and before in NOUNS and "JJ" in can and known.noun_share == 0:
        return "JJ"
    likely = _MOSTLY_NOUN if before == "NNP" and back == i - 1 and not words_.plural_name(back) else _HARDLY_VERB
    acts = "VB" in can and finite in ("VBP", "") and now not in FINITE
    if acts and (known.noun_share or 0) < likely and takes_amount(words_, i, back):
        return "VBP"
    if before == "CC" and finite == "VBZ" == last_finite(words_) and not words_.lacking and amount_after(words_, i):
        return "VBZ"
    if before in DETERMINING or words_.lower[back] in _POINTERS:
        return nominal
    if before in NOUNS and finite and _verb_follows_noun(words_, i, back, finite):
        return finite
    if before in (",", "CC", "''", ":", ")") and finite and _resumes(words_, i, before, finite):
        return finite
    return nominal if before in NOUNS or before in ("IN", "CC", "VBG", "VBN", "VB") else now


def _as_noun(can: frozenset[str]) -> str:
    return "NN" if "NN" in can else "NNS" if "NNS" in can else ""


def _after_subject(words_: Words, i: int, back: int, known: WordForm, finite: str) -> str:
    """Return the tag that a word has after a pronoun, "who", "that" or as a verb that is hardly ever a noun; empty: none."""
    now, before, word_before = words_.tags[i], words_.tags[back], words_.lower[back]
    pronoun = before == "PRP" and word_before not in OBJECTS
    if pronoun or word_before in ("who", "which") or (before == "WP" and now != "JJ"):
        return finite if (finite and now != "JJ") or finite == "VBZ" else now
    if known.noun_share == 0 and now in FINITE and finite and before not in ("DT", "PRP$", "POS", "JJ"):
        if finite == "VBP" or words_.awaiting(i):
            return finite
    if now in ("VB", "VBP") and before == "CC" and words_.tags[words_.last_verb] == "VB":
        return "VB"
    if now == "VBP" and known.noun_share == 0 and before in NOUNS:
        return "VBP"
    if (
        word_before == "that"
        and words_.tags[back - 1] == "NNS"
        and finite == "VBP"
        and (known.noun_share or 0) < _MOSTLY_NOUN
    ):
        if words_.tags[i + 1] in NOUNS or words_.tags[i + 1] in _AFTER_VERB or words_.tags[i + 1] == "JJ":
            return finite
    if word_before in _POINTERS and words_.awaiting(i) and _pointer_acts(words_, i, word_before, finite):
        return finite
    return ""


def _agreeing(words_: Words, back: int, can: frozenset[str]) -> str:
    """Return the finite tag that a word can have beside the subject before it, empty if it has none."""
    if "VBZ" in can:
        return "VBZ"
    before = words_.tags[back]
    singular = before in ("NN", "NNP", "''") or words_.lower[back] in ("he", "she", "it", "this", "that")
    if "VBD" in can and (singular or "VB" not in can):
        return "VBD"
    if "VB" in can or "VBP" in can:
        return "VBP" if not singular or before == "NNP" or _plural_head(words_, back) else ""
    return ""


def _plural_head(words_: Words, i: int) -> bool:
    """Say whether a singular noun is of several, or hangs by a preposition on a plural: ``its forces on the ground``."""
    k = i - 1
    while words_.tags[k] in DETERMINING or words_.tags[k] == "NN":
        k -= 1
    return words_.lower[i] in _COLLECTIVES or (words_.tags[k] == "IN" and words_.tags[k - 1] == "NNS")


def _pointer_acts(words_: Words, i: int, pointer: str, finite: str) -> bool:
    """Say whether "this", "some" is the subject: ``This means``, ``Some argue``."""
    if not finite or (finite == "VBZ") == (pointer in _PLURAL_POINTERS):
        return False
    after = words_.tags[i + 1]
    return after not in ("NN", "NNS", "VBD", "VBZ", "VBP", "MD") and not (finite == "VBP" and after == "IN")


def _verb_follows_noun(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a word after a noun is its verb."""
    before, after, following = words_.tags[back], words_.tags[i + 1], words_.lower[i + 1]
    known = words_.known[i]
    if finite == "VBZ" and ((before in ("NNS", "NNPS") and following != "that") or next_takes_amount(words_, i)):
        return False
    says = known is not None and known.verb in takes_clause()
    if after in FINITE and not says and words_.surely_finite(i + 1):
        return False
    if not words_.awaiting(i):
        return False
    quoted = after == "." and before == "NNP" and finite == "VBZ" and "''" in words_.tags[max(0, back - 3) : back]
    if words_.tags[i] in FINITE or quoted:
        return True
    takes_object = after in _AFTER_VERB or following in ("that", "out", "as", "up")
    plural = before == "NNS" or (before == "NNP" and finite == "VBP" and words_.plural_waits)
    if takes_object and plural and says:
        return True
    if (finite == "VBZ" and _next_says(words_, i)) or words_.finite_ahead(i):
        return False
    if takes_object:
        return before != "NNP" or finite != "VBP" or words_.plural_waits or (after == "DT" and words_.plural_name(back))
    if before == "NNP" and finite == "VBZ" and not words_.due:
        return False
    if not words_.lacking and words_.boundary(i) == words_.last_verb:
        # The noun before is the object of a verb: "tackle the security concerns of both".
        return False
    return _acts_alone(words_, i, before, finite)


def _acts_alone(words_: Words, i: int, before: str, finite: str) -> bool:
    """Say whether a word after a noun is its verb though no object follows."""
    known, after = words_.known[i], words_.tags[i + 1]
    if before == "NNS" and finite == "VBP" and after in (",", ".", "''") and words_.lower[i - 2] in OPENERS:
        return True
    if known is not None and (known.noun_share or 0) >= _MOSTLY_NOUN:
        return False
    if after not in ("IN", "RB", ".", "JJ", "NNS", "NN") or (after == "IN" and words_.acts_beyond(i)):
        return False
    if finite in ("VBZ", "VBD"):
        quoted = words_.tags[words_.boundary(i)] == "''"
        return before in ("NN", "NNP") and (after != "." or quoted or not words_.lacking)
    surely = known is not None and known.noun_share == 0 and _plural_head(words_, words_.word_before(i))
    return finite == "VBP" and (before == "NNS" or surely)


def _next_says(words_: Words, i: int) -> bool:
    """Say whether the next word is the verb of a plural here: ``Court records show``."""
    known = words_.known[i + 1]
    return (
        known is not None
        and "VB" in known.tags
        and known.verb in takes_clause()
        and (known.noun_share or 0) < _MOSTLY_NOUN
    )


def _resumes(words_: Words, i: int, before: str, finite: str) -> bool:
    """Say whether a verb goes on after a comma, a conjunction or a quotation: ``mocks her and claims that``."""
    after, third = words_.tags[i + 1], finite == "VBZ"
    if words_.lower[i + 1] == "that" and third:
        return True
    if before == "''" and finite in ("VBZ", "VBD") and (after in NOUNS or after in ("DT", "PRP", "CD", ".")):
        return True
    parallel = words_.last_verb and words_.tags[words_.last_verb] == finite and not words_.lacking
    if (
        before == "CC"
        and words_.tags[words_.last_verb] == "VBD"
        and "VBD" in (known.tags if (known := words_.known[i]) else ())
    ):
        return after in _AFTER_VERB
    if before == "CC" and parallel and finite in ("VBZ", "VBP"):
        return after in _AFTER_VERB or (after == "IN" and third and words_.tags[i] == "VBZ")
    return before == "," and words_.lacking and after in _AFTER_VERB and third


def _base_or_finite(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Settle a word that is a verb and nothing else: base form or present, present or past."""
    now, before, word_before = words_.tags[i], words_.tags[back], words_.lower[back]
    subject = (
        before in ("NNS", "NNPS", "PRP", "WDT")
        or word_before in ("who", "which", "that")
        or word_before in _PLURAL_POINTERS
    )
    if before == "PRP" and word_before in OBJECTS:
        subject = False
    if now in ("VB", "VBP", "VBN") and "VBD" in known.tags:
        singular = before in ("NN", "NNP", "''") or word_before in ("he", "she", "it")
        return now if not words_.awaiting(i) else "VBD" if singular else "VBP" if subject else now
    if now == "VB":
        waits = before in (":", ",", ")", "''", "NNP") and words_.lacking and words_.plural_waits
        joined = before == "CC" and words_.tags[words_.last_verb] == "VBP"
        return "VBP" if waits or joined or (subject and (before != "NNS" or words_.awaiting(i))) else now
    return "VB" if now == "VBP" and before in ("NNP", "NN") and not words_.awaiting(i) else now


# ---------------------------------------------------------------------- past or participle


def _past_or_participle(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose between the two readings of "called", "struck", "said"."""
    now, before, word_before = words_.tags[i], words_.tags[back], words_.lower[back]
    after, following = words_.tags[i + 1], words_.lower[i + 1]
    if not back:
        return "VBD" if after in ("NNP", "PRP") and _introduces(words_, i) else "VBN"
    if now == "JJ" and before not in NOUNS and before not in ("PRP", "WP", "WDT", "CC"):
        return now
    if words_.lower[i] in ("had", "said"):
        return "VBD"
    if following == "by" and not (words_.tags[i + 2] in ("VBG", "CD", "RB", "$") and words_.lacking):
        return "VBN"
    if before in ("DT", "PRP$", "POS") and word_before not in _POINTERS:
        return "VBN"
    if before in (",", "CC"):
        return _past_after_mark(words_, i, back, known)
    if before == "''":
        return "VBD" if following == "that" or after in OBJECT_BEGINS or after in NOUNS or after == "JJ" else now
    if before == "PRP" and word_before not in OBJECTS:
        return "VBD"
    if before == "CD" and after in NOUNS and words_.last_verb:
        return "VBN"
    of_them = before == "PRP" and words_.lower[back - 1] == "of"
    if (
        of_them
        or before in NOUNS
        or before in ("WP", "WDT", "DT", "JJ", "CD", "EX")
        or word_before in _POINTERS
        or word_before == "that"
    ):
        return _past_after_noun(words_, i, before)
    if before == ")" and words_.lacking:
        return "VBD"
    return "VBD" if now == "VBD" and before not in ("IN", "VBD", "VBN", "VBZ", "VBP", "VB", "WRB") else "VBN"


def _past_after_mark(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose after a comma or a conjunction."""
    after, before = words_.tags[i + 1], words_.tags[back]
    if before == "CC":
        adjectives = words_.tags[back - 1] in ("VBN", "JJ") and (after in NOUNS or after == "JJ")
        return "VBN" if adjectives else _like_before(words_, i)
    if after in NOUNS and "JJ" in known.tags:
        return "VBN"
    if words_.due:
        return "VBN" if words_.acts_later(i) else "VBD"
    if words_.tags[words_.last_verb] == "VBD" and after in OBJECT_BEGINS and _lists_verbs(words_, i):
        return "VBD"
    return "VBD" if known.verb in follows_content() and after not in NOUNS and after != "TO" else "VBN"


def _introduces(words_: Words, i: int) -> bool:
    """Say whether a name and a colon follow: ``Added Ann Lee: "…"``."""
    return any(words_.lower[k] == ":" for k in range(i + 2, min(len(words_.tags), i + _NEAR)))


def _lists_verbs(words_: Words, i: int) -> bool:
    """Say whether another past verb after a comma and "and" follows: ``She came, saw the dam, and left``."""
    for k in range(i + 1, min(len(words_.tags) - 2, i + _FAR)):
        if words_.lower[k] in OPENERS or words_.tags[k] in (":", "``", "''", "."):
            return False
        if words_.lower[k] == "and":
            known = words_.known[k + 1]
            return known is not None and "VBD" in known.tags
    return False


def _past_after_noun(words_: Words, i: int, before: str) -> str:
    """Choose after a noun that may be its subject, or what it describes."""
    after, following, known = words_.tags[i + 1], words_.lower[i + 1], words_.known[i]
    if words_.lower[i - 1] == "those" and words_.finite_ahead(i):
        return "VBN"
    if after in FINITE and before in ("NN", "NNS") and _is_described(words_, i):
        return "VBN"
    if before in ("WP", "WDT") or words_.lower[i - 1] == "that" or after in FINITE:
        return "VBD"
    if words_.governed(i):
        return "VBN"
    lacking = words_.lacking
    says = known is not None and known.verb in (takes_clause() if lacking else follows_content())
    awaiting = words_.awaiting(i)
    if says and awaiting and following not in _DAYS and (after in OBJECT_BEGINS or after in NOUNS or not lacking):
        return "VBD"
    begun = words_.boundary(i)
    loose = before in ("NN", "NNS") and not lacking and after in ("IN", "TO") and words_.tags[begun] == ","
    # "After the dam broke, people fled to Selm": the clause that the sentence waits for.
    loose = loose and not (words_.lower[1] in OPENERS or (words_.lower[1] in EITHER and 0 < words_.last_verb < begun))
    if loose or not awaiting:
        return "VBN"
    if following == "that" or after in ("PRP", "PRP$", "DT", "$"):
        return "VBD"
    opened = words_.lower[begun] in EITHER or words_.lower[begun] in OPENERS
    beyond = after in _ADJUNCT and not opened and words_.acts_beyond(i)
    if words_.due > 1 and _verbs_ahead(words_, i) < words_.due:
        return "VBD"
    return "VBN" if beyond or words_.finite_ahead(i) else "VBD"


def _verbs_ahead(words_: Words, i: int) -> int:
    """Count the words up to the next mark that are surely finite verbs."""
    count = 0
    for k in range(i + 1, min(len(words_.tags), i + _FAR)):
        if words_.tags[k] in BREAKS:
            break
        count += words_.tags[k] in FINITE and words_.surely_finite(k)
    return count


def _is_described(words_: Words, i: int) -> bool:
    """Say whether a participle stands between its noun and an auxiliary: ``The information provided did not help``."""
    auxiliary = words_.tags[i + 1] == "MD" or words_.lower[i + 1] in AUXILIARIES
    opened = any(word in OPENERS for word in words_.lower[words_.boundary(i) : i])
    return auxiliary and not opened and words_.tags[i - 2] not in NOUNS


def _like_before(words_: Words, i: int) -> str:
    """Give a verb after "and" the tag of the verb that it is joined to."""
    verb, now = words_.last_verb, words_.tags[i]
    if not verb:
        return now
    last = words_.tags[verb]
    if last == "VBN":
        new = words_.tags[i + 1] in _NEW_OBJECT or words_.lower[i + 1] == "that"
        held = any(words_.lower[k] in BE or words_.lower[k] in HAVE for k in range(max(0, verb - 3), verb))
        return "VBD" if new else "VBN" if held and not words_.lacking else now
    return "VBD"
