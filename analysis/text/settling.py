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
from analysis.text.pasts import past_or_participle
from analysis.text.tagsets import BE, DO, FINITE, HAVE, NOUNS, OPENERS, function_words
from analysis.text.wordforms import WordForm

_VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_NOMINAL = frozenset({"NN", "NNS", "JJ"})
_AFTER_VERB = OBJECT_BEGINS | {"TO", "WP", "WRB", "RP", "WDT"}
_POINTERS = function_words("pointer")
_COLLECTIVES = function_words("collective")
_PLURAL_POINTERS = function_words("plural")
_CAUSATIVE = function_words("causative")
_RELATIVE = frozenset({"who", "which"})
_SETTLED = words("auxiliaries", "form") - {"had", "have", "do"}
_MOSTLY_NOUN, _HARDLY_VERB = 6, 9
_NEAR = 7


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
        return past_or_participle(words_, i, back, known)
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
    """Say whether "do" or a modal stands before the subject: ``did the mayor leave``, ``Will the harvest fail?``."""
    verb, now = words_.boundary(i), words_.tags[i]
    inverted, does = _inverted(words_, verb), words_.lower[verb] in DO
    if now == "RB" or i - verb >= 8 or not (does or (words_.tags[verb] == "MD" and inverted)):
        return False
    following = words_.known[i + 1]
    last = following is None or "VB" not in following.tags
    return now in _VERB or words_.tags[back] == "PRP" or (inverted and last)


def _inverted(words_: Words, verb: int) -> bool:
    """Say whether "do" or a modal stands where a question begins."""
    before = words_.tags[verb - 1]
    return verb == 1 or before in BREAKS or before in ("CC", "WRB", "WP") or words_.lower[verb - 1] == "only"


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
    known = words_.known[i]
    promises = known is not None and known.verb in takes_clause() and words_.tags[back - 1] in NOUNS
    if now == "JJ" and before == "," and promises and words_.last_verb and (after in NOUNS or after == "JJ"):
        return "VBG"
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
    if (
        before in NOUNS
        and finite
        and (_ends_its_clause(words_, i, finite) or _verb_follows_noun(words_, i, back, finite))
    ):
        return finite
    if before in (",", "CC", "''", ":", ")") and finite and _resumes(words_, i, before, finite):
        return finite
    return nominal if before in NOUNS or before in ("IN", "CC", "VBG", "VBN", "VB") else now


def _ends_its_clause(words_: Words, i: int, finite: str) -> bool:
    """Say whether a clause that "that" opens lacks a verb and ends here: ``proof that the pill works.``, ``that it leaks is``."""
    ends = words_.tags[i + 1] == "." or (words_.tags[i + 1] == "VBZ" and words_.due > 1)
    if not ends or finite != "VBZ" or not words_.lacking:
        return False
    k = i - 1
    while words_.lower[k] != "that" and (words_.tags[k] in NOUNS or words_.tags[k] in DETERMINING):
        k -= 1
    return words_.lower[k] == "that" and k < i - 1


def _as_noun(can: frozenset[str]) -> str:
    return "NN" if "NN" in can else "NNS" if "NNS" in can else ""


def _after_subject(words_: Words, i: int, back: int, known: WordForm, finite: str) -> str:
    """Return the tag that a word has after a pronoun, "who", "that" or as a verb that is hardly ever a noun; empty: none."""
    now, before, word_before = words_.tags[i], words_.tags[back], words_.lower[back]
    if word_before in _RELATIVE and _sayer_within(words_, i):
        return _as_noun(known.tags)
    of_ten = before == "CD" and words_.tags[back - 2 : back] == ["CD", "IN"] and words_.awaiting(i)
    pronoun = (before == "PRP" and word_before not in OBJECTS) or (of_ten and words_.tags[i + 1] in _AFTER_VERB)
    if pronoun or word_before in ("who", "which") or (before == "WP" and now != "JJ"):
        return finite if (finite and now != "JJ") or finite == "VBZ" else now
    if known.noun_share == 0 and now in FINITE and finite and before not in ("DT", "PRP$", "POS", "JJ"):
        if finite == "VBP" or words_.awaiting(i):
            return finite
    if now in ("VB", "VBP") and before == "CC" and words_.tags[words_.last_verb] == "VB":
        return "VB"
    if now == "VBP" and known.noun_share == 0 and before in NOUNS:
        return "VBP"
    if word_before == "that" and finite and _that_acts(words_, i, back, known):
        return finite
    if word_before in _POINTERS and words_.awaiting(i) and _pointer_acts(words_, i, word_before, finite):
        return finite
    return ""


def _sayer_within(words_: Words, i: int) -> bool:
    """Say whether a noun and its verb of saying part a relative pronoun from its verb: ``who police say was armed``."""
    known, says = words_.known[i], words_.known[i + 1]
    if known is None or not _as_noun(known.tags) or says is None or says.verb not in takes_clause():
        return False
    plural = bool(says.tags & {"VB", "VBP", "VBD"}) and (says.noun_share or 0) < _MOSTLY_NOUN
    return plural and words_.tags[i + 2] in FINITE and words_.surely_finite(i + 2)


def _that_acts(words_: Words, i: int, back: int, known: WordForm) -> bool:
    """Say whether a word after a noun and "that" is the verb of a relative clause: ``wells that hold water``."""
    after = words_.tags[i + 1]
    if words_.tags[back - 1] not in ("NN", "NNS") or words_.verbs_ahead(i) >= words_.due or words_.lower[i + 1] == "of":
        return False
    likely = (known.noun_share or 0) < _MOSTLY_NOUN
    return likely and (after in NOUNS or after in _AFTER_VERB or after in ("JJ", "IN", "RB") or after in BREAKS)


def _agreeing(words_: Words, back: int, can: frozenset[str]) -> str:
    """Return the finite tag that a word can have beside the subject before it, empty if it has none."""
    if "VBZ" in can:
        return "VBZ"
    if words_.lower[back] == "that" and words_.tags[back - 1] in ("NN", "NNS"):
        back -= 1
    before = words_.tags[back]
    if "VBD" in can and before in ("CC", ",") and words_.tags[words_.last_verb] == "VBD":
        return "VBD"
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
    if (known := words_.known[i]) is not None and (known.noun_share or 0) >= _HARDLY_VERB:
        return False
    after = words_.tags[i + 1]
    following = words_.known[i + 1]
    if after == "VB" and following is not None and following.noun_share == 0:
        return False
    return after not in ("NN", "NNS", "VBD", "VBZ", "VBP", "MD") and not (finite == "VBP" and after == "IN")


def _verb_follows_noun(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a word after a noun is its verb."""
    before, after, following = words_.tags[back], words_.tags[i + 1], words_.lower[i + 1]
    known = words_.known[i]
    if finite == "VBZ" and after == "CD" and words_.tags[i + 2] == "MD":
        # "The guild claims 3,000 would go."
        return True
    if finite == "VBZ" and ((before in ("NNS", "NNPS") and following != "that") or next_takes_amount(words_, i)):
        return False
    says = known is not None and known.verb in takes_clause()
    if after in FINITE and not says and words_.surely_finite(i + 1):
        return False
    if not words_.awaiting(i):
        return False
    if after in FINITE and words_.lower[words_.boundary(i)] in _RELATIVE:
        # "Repairs, which the city estimates would cost a million."
        return True
    told = "''" in words_.tags[max(0, back - 3) : back] or _reports(words_, i)
    if before == "NNS" and finite == "VBP" and after in (",", ".") and _reports(words_, i):
        # "Rents rose, city figures show, and wages fell."
        return True
    if words_.tags[i] in FINITE or (told and after == "." and before == "NNP" and finite == "VBZ"):
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


def _reports(words_: Words, i: int) -> bool:
    """Say whether a name and its verb of saying can follow what is said: ``Bonuses rose, The Tarn Post reports.``."""
    known = words_.known[i]
    return known is not None and known.verb in follows_content() and words_.tags[words_.boundary(i)] == ","


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
