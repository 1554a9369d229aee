"""Words behind a noun that may be its verb: "claims" in "the guild claims it won", not in "insurance claims"."""

from __future__ import annotations

from analysis.text.amounts import next_takes_amount
from analysis.text.awaiting import AFTER_VERB, MOSTLY_NOUN, Words
from analysis.text.neighbours import BREAKS, DETERMINING
from analysis.text.tagsets import AUXILIARIES, FINITE, NOUNS, OPENERS, function_words, small_words, verbs_with

_COLLECTIVES = function_words("collective")
_OBJECT_WORDS = small_words("behind verb")
_AMOUNTS = small_words("amount")
RELATIVE_SUBJECTS = frozenset({"who", "which"})
_FREE = frozenset({"what"})
_OPENING = frozenset({"what", "whatever", "who", "which", "all"})
_NEW_SUBJECT = frozenset({"DT", "PRP", "PRP$", "EX"})
_BEFORE_VERB = function_words("before verb")
_ENDS_LINE = 5
_SECOND = 2
_AFTER_LONE_VERB = frozenset({"IN", "RB", ".", "JJ", "NNS", "NN"})


def verb_follows_noun(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a word after a noun, with the finite tag that it can have, is its verb; `back` is the noun.

    Examples
    --------
    >>> words = Words("The guild claims the mine leaked .".split(), frozenset())
    >>> verb_follows_noun(words, 3, 2, "VBZ")
    True
    """
    if finite == "VBZ" and words_.tags[i + 1] == "CD" and words_.tags[i + 2] == "MD":
        # "The guild claims 3,000 would go."
        return True
    if words_.tags[i + 1] in FINITE and words_.lower[words_.boundary(i)] in _FREE:
        # "What farmers need is rain."
        return True
    if _has_no_place(words_, i, back, finite):
        return False
    if back < i - 1 and words_.lower[i - 1] in _BEFORE_VERB and not words_.finite_ahead(i):
        # "The editors also face trouble."
        return True
    if words_.tags[i + 1] in FINITE and words_.lower[words_.boundary(i)] in RELATIVE_SUBJECTS:
        # "Repairs, which the city estimates would cost a million."
        return True
    if words_.tags[i] in FINITE or _figures_show(words_, i, back, finite) or _reports(words_, i, back, finite):
        return True
    if _reports_that(words_, i, finite) or _records_show(words_, i, back, finite):
        return True
    amount = (
        words_.lower[i + 1] in _AMOUNTS and words_.tags[i + 2] in ("NNS", "NN", "IN") and words_.tags[i + 1] != "RBR"
    )
    if words_.tags[i + 1] in AFTER_VERB or words_.lower[i + 1] in _OBJECT_WORDS or amount:
        # "The changes cost many men their jobs."
        return _acts_on_object(words_, i, back, finite)
    if _leaves_verb_to_another(words_, i, finite):
        return False
    if words_.tags[back] == "NNP" and finite == "VBZ" and not words_.due:
        return False
    if not words_.lacking and words_.boundary(i) == words_.last_verb:
        # The noun before is the object of a verb: "tackle the security concerns of both".
        return False
    return _acts_alone(words_, i, words_.tags[back], finite)


def _figures_show(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a plural after a comma shows what stands before: ``Rents rose, city figures show, and wages fell``."""
    known = words_.known[i]
    plural = words_.tags[back] == "NNS" and finite == "VBP" and words_.tags[i + 1] in (",", ".")
    told = known is not None and known.verb in verbs_with("after")
    return plural and told and words_.tags[words_.boundary(i)] == ","


def _has_no_place(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a word cannot be the verb: it is of another number, another verb follows at once, or none is due."""
    if finite == "VBZ":
        plural = words_.tags[back] in ("NNS", "NNPS") and words_.lower[i + 1] != "that"
        if plural or next_takes_amount(words_, i):
            return True
    if words_.tags[i + 1] in FINITE and not words_.takes(i, "bare") and words_.surely_finite(i + 1):
        return True
    if words_.lower[i + 1] == "that" and words_.tags[back] == "NN" and words_.takes(words_.last_verb, "audience"):
        # "told analysts on a conference call that"
        return True
    return not words_.awaiting(i)


def _reports(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a name and its verb of saying end what is said: ``Bonuses rose, The Tarn Post reports.``."""
    if finite != "VBZ" or words_.tags[back] != "NNP":
        return False
    if words_.lower[i + 1] == ":" and len(words_.tags) - i <= _ENDS_LINE:
        # "The Tarn Post reports:", and a line of its own below it
        return words_.takes(i, "quote")
    if words_.tags[i + 1] == ",":
        return words_.takes(i, "after") and words_.tags[words_.boundary(i)] == "," and not words_.due
    if words_.tags[i + 1] != ".":
        return False
    quoted = "''" in words_.tags[max(0, back - 3) : back]
    return quoted or (words_.takes(i, "after") and words_.tags[words_.boundary(i)] == ",")


def _reports_that(words_: Words, i: int, finite: str) -> bool:
    """Say whether the only other verb of a clause is that of what is said: ``The Tarn Post reports the dam broke``."""
    named = words_.tags[i + 1] == "NNP" == words_.tags[i - 1]
    said = finite == "VBZ" and words_.takes(i, "bare") and (words_.tags[i + 1] in _NEW_SUBJECT or named)
    if not said or words_.due != 1 or not words_.lacking or words_.verbs_ahead(i) != 1:
        return False
    # "Police reports they seized were false": a past that may be the verb of a clause that describes.
    ends = range(i + 1, next((k for k in range(i + 1, len(words_.tags)) if words_.tags[k] in BREAKS), len(words_.tags)))
    pasts = [k for k in ends if words_.can_be(k, "VBD") and words_.lower[k - 1] not in AUXILIARIES]
    return len([k for k in pasts if words_.tags[k] not in FINITE]) == 0


def _records_show(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a plural opens a sentence and says what has the only other verb: ``Records show officials in Tarn lied``."""
    opens = words_.tags[back] == "NNS" and back == i - 1 and words_.boundary(i) == 0
    alone = opens and all(tag in DETERMINING or tag == "NN" for tag in words_.tags[1:back])
    told = finite == "VBP" and words_.takes(i, "bare") and words_.tags[i + 1] in ("NNS", "NNP")
    return alone and told and words_.due == 1 and words_.verbs_ahead(i) == 1


def _acts_on_object(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a word after a noun, and before what may be its object, is the verb."""
    of_several = words_.tags[back] == "NNP" and finite == "VBP"
    # A singular has the verb of a plural only where it hangs on one: "papers seen by the firm show it knew".
    hangs = words_.tags[back] == "NN" and finite == "VBP" and words_.plural_waits
    plural = words_.tags[back] == "NNS" or hangs or (of_several and words_.plural_waits)
    if plural and words_.takes(i, "bare"):
        return True
    if _leaves_verb_to_another(words_, i, finite):
        return False
    return not of_several or words_.plural_waits or (words_.tags[i + 1] == "DT" and words_.plural_name(back))


def _leaves_verb_to_another(words_: Words, i: int, finite: str) -> bool:
    """Say whether a word that follows is the verb here: ``Court records show``."""
    if finite == "VBZ" and words_.can_be(i + 1, "VB") and words_.takes(i + 1, "bare"):
        if words_.noun_share(i + 1) < MOSTLY_NOUN:
            return True
    return words_.finite_ahead(i)


def _acts_alone(words_: Words, i: int, before: str, finite: str) -> bool:
    """Say whether a word after a noun is its verb though no object follows."""
    after = words_.tags[i + 1]
    if before == "NNS" and finite == "VBP" and after in (",", ".", "''") and words_.lower[i - 2] in OPENERS:
        return True
    if finite == "VBZ" and _is_only_verb(words_, i):
        return True
    if words_.noun_share(i) >= MOSTLY_NOUN:
        return False
    if after not in _AFTER_LONE_VERB or (after == "IN" and words_.acts_beyond(i)):
        return False
    if finite in ("VBZ", "VBD"):
        quoted = words_.tags[words_.boundary(i)] == "''"
        return before in ("NN", "NNP") and (after != "." or quoted or not words_.lacking)
    return finite == "VBP" and (before == "NNS" or _surely_acts(words_, i))


def _is_only_verb(words_: Words, i: int) -> bool:
    """Say whether no other word of a clause with an article in front can be its verb: ``The church dates from 1900.``."""
    if i == _SECOND and words_.tags[1] == "NNP" and words_.tags[i + 1] == "NN" and words_.tags[i + 2] == "IN":
        # "Kole ends feud with Lee"
        return not any(words_.tags[k] in FINITE or words_.can_be(k, "VBD") for k in range(i + 1, len(words_.tags)))
    if words_.tags[1] not in ("DT", "PRP$") or words_.boundary(i) or words_.tags[i + 1] not in ("IN", "RB"):
        return False
    if words_.lower[i - 1] in _COLLECTIVES:
        # "The police reports of theft"
        return False
    end = next((k for k in range(i, len(words_.tags)) if words_.tags[k] in BREAKS), i)
    rest = [words_.known[k] for k in range(i + 1, end)]
    ends = words_.tags[end] == "." or words_.tags[end + 1] == "CC"
    return ends and not any(known is not None and known.verb for known in rest)


def _surely_acts(words_: Words, i: int) -> bool:
    """Say whether a word that is never a noun stands after a noun of several."""
    known = words_.known[i]
    return known is not None and known.noun_share == 0 and plural_head(words_, words_.word_before(i))


def plural_head(words_: Words, i: int) -> bool:
    """Say whether a singular noun is of several, or hangs on a plural: ``its forces on the ground``, ``papers seen by the firm``."""
    k = i - 1
    while words_.tags[k] in DETERMINING or words_.tags[k] == "NN":
        k -= 1
    done_to = words_.tags[k - 1] == "VBN"
    return words_.lower[i] in _COLLECTIVES or (words_.tags[k] == "IN" and words_.tags[k - 1 - done_to] == "NNS")


def leads_verb(words_: Words, i: int, back: int, can: frozenset[str]) -> bool:
    """Say whether the only verb that is due follows a word at once: ``The trial runs were late``."""
    plural = "NNS" in can and words_.tags[back] in ("NN", "JJ") and back == i - 1
    follows = words_.tags[i + 1] in FINITE and words_.surely_finite(i + 1)
    if not (plural and follows and words_.lacking) or words_.takes(i, "bare"):
        return False
    k = back
    while words_.tags[k] in NOUNS or words_.tags[k] in DETERMINING:
        if words_.tags[k] == "DT" and words_.tags[k - 1] in NOUNS:
            # "The last thing the town needs is rain."
            return False
        k -= 1
    if words_.lower[k] == "that" and words_.tags[k - 1] in NOUNS:
        # "A mill that each town runs was built."
        return False
    return words_.lower[k] not in _OPENING and words_.lower[k + 1] not in _OPENING
