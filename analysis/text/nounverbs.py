"""Words that can be noun and verb, or adjective and verb: "show", "claims", "cut"."""

from __future__ import annotations

from analysis.text.afternouns import RELATIVE_SUBJECTS, leads_verb, plural_head, verb_follows_noun
from analysis.text.aftersubjects import HARDLY_VERB, POINTERS, after_subject, as_noun
from analysis.text.amounts import amount_after, last_finite, takes_amount
from analysis.text.awaiting import AFTER_VERB, HOLDING, MOSTLY_NOUN, Words
from analysis.text.neighbours import DETERMINING, SUBJECTS
from analysis.text.tagsets import (
    AUXILIARIES,
    BE,
    EITHER,
    FINITE,
    NOUNS,
    OPENERS,
    function_words,
    small_words,
)
from analysis.text.verblists import goes_on_like, present_in_list
from analysis.text.wordforms import WordForm

NOMINAL = frozenset({"NN", "NNS", "JJ"})
_NOUN_FOLLOWS = NOUNS | {"IN", "CC", "VBG", "VBN", "VB"}
_RESUMED_AFTER = frozenset({",", "CC", "''", ":", ")"})
_ADVERB_BEFORE = frozenset({"JJ", "VBN", "VBD", "VBG", "RB"})
_BEHIND_QUOTED = NOUNS | {"DT", "PRP", "CD", "."}
_SINGULARS = small_words("singular")
_HOLDING_NOUNS = small_words("before noun")
_BEFORE_PLURAL = small_words("before plural")
_TWO_NOUNS = small_words("two nouns")
_PARTICLES = function_words("adverb particle")
_ENDS = frozenset({".", ",", ":"})
_ENDING = frozenset({".", "IN"})
_PERCENT = frozenset({"percent", "cent", "%"})
_SINGLE = frozenset({"one", "1"})
_YEAR = 4
_OBJECT = frozenset({"DT", "PRP", "PRP$"})
# What opens a clause whose verb can be its last word.
_OPENING = frozenset({"that", "which", "whom"})


def noun_or_verb(words_: Words, i: int, back: int, known: WordForm) -> str:
    """Choose between the readings of "show", "claims", "cut"; `back` is the word before it.

    Examples
    --------
    >>> words = Words("The controls were weak .".split(), frozenset())
    >>> noun_or_verb(words, 2, 1, words.known[2])
    'NNS'
    """
    now, can, before = words_.tags[i], known.tags, words_.tags[back]
    if _stays(words_, i, back, can):
        return now
    surely = _surely_nominal(words_, i, back, can)
    if surely:
        return surely
    told = words_.takes(i, "wh") or words_.takes(i, "that")
    described = words_.lower[i + 1] == "that" and any(words_.can_be(i + 2, tag) for tag in ("VBP", "VBD", "MD"))
    if (described or words_.lower[i + 1] in RELATIVE_SUBJECTS) and before in NOUNS and "NNS" in can and not told:
        # "Committee sources who spoke left.", "talks on mining and trade deals that have hurt jobs"
        return "NNS"
    finite = "" if _hangs_by_itself(words_, i, back, can) else _agreeing(words_, back, can)
    if finite == "VBP" and "VBD" in can and known.verb != words_.lower[i]:
        # "Prices fell": the past of "fall".
        finite = "VBD"
    settled = "VBD" if _quotes(words_, i, back, can) else after_subject(words_, i, back, known, finite)
    if settled:
        return settled
    if words_.tags[i + 1] == "TO" and before in NOUNS and "JJ" in can and known.noun_share == 0:
        return "JJ"
    if (
        _takes_amount(words_, i, back, known, finite)
        or _says_of_this(words_, i, back, finite)
        or _several_do(words_, i, back, can)
    ):
        return "VBP"
    if (before == "CC" and _third_goes_on(words_, i, finite)) or (before == "," and present_in_list(words_, i, can)):
        return "VBZ"
    nominal = now if now in NOMINAL else as_noun(can) or now
    if before in DETERMINING or words_.lower[back] in POINTERS:
        return nominal
    if finite and _acts(words_, i, back, finite):
        return finite
    if words_.lower[back] in BE and words_.tags[back - 1] == "EX" and nominal in NOUNS:
        # "There were calls for calm."
        return nominal
    return nominal if before in _NOUN_FOLLOWS else now


def _several_do(words_: Words, i: int, back: int, can: frozenset[str]) -> bool:
    """Say whether some that a number stands for do something to what follows: ``only 19 support Sanders``, ``64 percent call him able``."""
    number = back - (words_.lower[back] in _PERCENT) - (words_.lower[back - 1] == "per")
    year = len(words_.forms[number]) == _YEAR and words_.forms[number].isdecimal() and words_.tags[number - 1] == "IN"
    counted = words_.tags[number] == "CD" and words_.lower[number] not in _SINGLE and back == i - 1 and not year
    known = number < back and words_.tags[number - 1] in DETERMINING and words_.lower[number - 1] != "some"
    object_ = words_.tags[i + 1] in _OBJECT or words_.forms[i + 1][:1].isupper()
    # "About 40 people a year", "12 work a day".
    each = words_.tags[i] == "NNS" or words_.is_time(i + 2)
    return counted and not known and object_ and {"VB", "NN"} <= can and not each and words_.awaiting(i)


def _quotes(words_: Words, i: int, back: int, can: frozenset[str]) -> bool:
    """Say whether a past that looks like a noun leads to a quotation: ``A banner read “Go home”``, ``one that read: “Go”``."""
    opens = words_.tags[i + 1] == "``" or (words_.tags[i + 1] == ":" and words_.tags[i + 2] == "``")
    named = words_.tags[back] in NOUNS or words_.lower[back] in ("that", "which")
    return opens and named and "VBD" in can and words_.takes(i, "quote") and words_.awaiting(i)


def _only_noun(words_: Words, i: int, back: int) -> bool:
    """Say whether no verb can stand here: ``raised hopes of peace``, ``the prescription creams they had been given``."""
    if words_.lower[i + 1] in SUBJECTS and words_.tags[back] in NOUNS and not words_.takes(i, "bare"):
        return True
    if words_.tags[back] == "NN" and words_.tags[i + 1] in _ENDS and _ends_list(words_, i):
        return True
    behind_verb = words_.tags[back] in FINITE and back == i - 1 and not words_.takes(back, "bare")
    return behind_verb and not words_.due and words_.lower[back] not in AUXILIARIES


def _says_of_this(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether several behind "of this" say something: ``The critics of all this say that it is late``."""
    k = back - (words_.lower[back - 1] == "all")
    led = words_.lower[back] in ("this", "that") and words_.lower[k - 1] == "of" and words_.tags[k - 2] == "NNS"
    return led and back == i - 1 and finite == "VBP" and words_.takes(i, "bare") and not words_.finite_ahead(k)


def _ends_list(words_: Words, i: int) -> bool:
    """Say whether nouns without an article stand behind "and", after the verb of the clause: ``pays for posters and phone calls``."""
    k = i - 1
    while words_.tags[k] in ("NN", "JJ", "VBN", "CD"):
        k -= 1
    return words_.tags[k] == "CC" and words_.tags[k - 1] in NOUNS and not words_.due


def _surely_nominal(words_: Words, i: int, back: int, can: frozenset[str]) -> str:
    """Return the noun or adjective that a word can only be by what stands right before it, empty if it may be a verb."""
    now, before = words_.tags[i], words_.tags[back]
    if i == 1 and "NN" in can and words_.tags[2] == "VBZ":
        # "Hate destroys them."
        return "NN"
    if before == "," and "NN" in can and now == "VB" and words_.lacking and words_.tags[i + 1] in ("VBZ", "VBD", "MD"):
        # "In the end, escape proved impossible."
        return "NN"
    if leads_verb(words_, i, back, can):
        return "NNS"
    if back == i - 1 and words_.forms[back].islower() and f"{words_.lower[back]} {words_.lower[i]}" in _TWO_NOUNS:
        return "NN" if "NN" in can else "NNS"
    if now == "JJ" and "NN" in can and words_.takes(back, "bare") and words_.tags[i + 1] == "VBD":
        # "The firm said net jumped."
        return "NN"
    if now == "JJ" and "NN" in can and before in ("NNP", "NNPS") and back == i - 1 and words_.lower[i] == "average":
        # "The Tarn Politics average, which is new"
        return "NN" if words_.tags[i + 1] in _ENDS or words_.tags[i + 1] in FINITE else ""
    if now == "JJ" and "NN" in can and before == "POS" and words_.lower[i + 1] == "of":
        # "The paper's average of polls"
        return "NN"
    if "NNS" in can and "VBZ" in can and (_only_noun(words_, i, back) or words_.lower[back] in _BEFORE_PLURAL):
        return "NNS"
    if before != "IN":
        return ""
    if now == "VB" and "JJ" in can and words_.lower[back] != "that":
        return "JJ"
    # "Amid calls for a vote", "despite claims of fraud"
    held = back == i - 1 and (back == 1 or words_.lower[back] in _HOLDING_NOUNS)
    return "NNS" if held and "NNS" in can and words_.lower[back] not in OPENERS | EITHER else ""


def _hangs_by_itself(words_: Words, i: int, back: int, can: frozenset[str]) -> bool:
    """Say whether a word without an object ends a phrase with one noun before it: ``staff on a surprise visit to Wales``."""
    alone = words_.tags[back] == "NN" and words_.tags[back - 1] in HOLDING and words_.tags[back - 2] == "IN"
    goes_on = words_.tags[i + 1] in ("TO", "IN") and words_.lower[i + 1] != "that"
    known = words_.known[i]
    noun = known is None or known.noun_share != 0
    return alone and goes_on and noun and "NN" in can and "VBD" not in can


def _stays(words_: Words, i: int, back: int, can: frozenset[str]) -> bool:
    """Say whether an adverb or an adjective is one for good."""
    now = words_.tags[i]
    if now == "RB":
        # "The well was dry": a form of "be" has no adverb with an article before it.
        return words_.tags[back] != "DT" or (words_.tags[i + 1] in _ADVERB_BEFORE and words_.lower[i + 1] not in BE)
    if now == "JJ" and words_.lower[i] == "last" and words_.tags[i + 1] in ("NN", "NNP"):
        # "moved a million boats last year", not "The talks last hours".
        return words_.tags[back] != "PRP"
    return now == "JJ" and not can & {"NN", "NNS", "VB"}


def _takes_amount(words_: Words, i: int, back: int, known: WordForm, finite: str) -> bool:
    """Say whether a word with an amount behind it is the verb of a plural: ``troops hold about 60``."""
    if "VB" not in known.tags or finite not in ("VBP", "") or words_.tags[i] in FINITE:
        return False
    named = words_.tags[back] == "NNP" and back == i - 1 and not words_.plural_name(back)
    return words_.noun_share(i) < (MOSTLY_NOUN if named else HARDLY_VERB) and takes_amount(words_, i, back)


def _third_goes_on(words_: Words, i: int, finite: str) -> bool:
    """Say whether the verb of a singular goes on with another before an amount: ``holds the port and controls half of it``."""
    return finite == "VBZ" == last_finite(words_) and not words_.lacking and amount_after(words_, i)


def _acts(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a word is the verb of the noun before it, or goes on after a mark or a conjunction."""
    before = words_.tags[back]
    if before in NOUNS:
        return (
            _ends_its_clause(words_, i, finite)
            or _does_what(words_, i, before, finite)
            or _introduces(words_, i, before, finite)
            or _ends_behind_quotation(words_, i, finite)
            or verb_follows_noun(words_, i, back, finite)
        )
    return before in _RESUMED_AFTER and _resumes(words_, i, back, finite)


def _introduces(words_: Words, i: int, before: str, finite: str) -> bool:
    """Say whether a verb of saying leads with a colon to what is quoted, or stands below: ``As its website notes: “It fell.”``."""
    led = words_.lower[i + 1] == ":" and words_.tags[i + 2] in ("``", ".") and before in ("NN", "NNP")
    return led and finite == "VBZ" and words_.takes(i, "quote") and words_.lacking


def _ends_behind_quotation(words_: Words, i: int, finite: str) -> bool:
    """Say whether a singular behind a quotation says it, or begins or ends so: ``“It fell,” the letter ends.``."""
    k = i - 1
    while words_.tags[k] in ("NN", "NNP", "JJ", "DT"):
        k -= 1
    quoted = words_.tags[k] == "''" and words_.tags[k - 1] in (",", ".") and k < i - 1
    return quoted and finite == "VBZ" and words_.tags[i + 1] == "."


def _does_what(words_: Words, i: int, before: str, finite: str) -> bool:
    """Say whether a gerund and what it takes stand behind the verb of a noun: ``The remark risks undermining her``, ``Men face losing it``."""
    takes = words_.tags[i + 1] == "VBG" and (words_.tags[i + 2] in AFTER_VERB or words_.tags[i + 2] in ("NN", "NNS"))
    agrees = before in ("NN", "NNP") if finite == "VBZ" else finite == "VBP" and words_.plural_waits
    return takes and agrees and words_.lacking and not words_.finite_ahead(i)


def _ends_its_clause(words_: Words, i: int, finite: str) -> bool:
    """Say whether a clause that "that" or "which" opens lacks a verb and ends here: ``proof that the pill works.``, ``which Lee disputes.``."""
    ends = words_.tags[i + 1] == "." or (words_.tags[i + 1] == "VBZ" and words_.due > 1)
    if not ends or finite != "VBZ" or not words_.lacking:
        return False
    k = i - 1
    while words_.lower[k] not in _OPENING and (words_.tags[k] in NOUNS or words_.tags[k] in DETERMINING):
        k -= 1
    return words_.lower[k] in _OPENING and k < i - 1


# ---------------------------------------------------------------------- after a word that can be the subject


def _agreeing(words_: Words, back: int, can: frozenset[str]) -> str:
    """Return the finite tag that a word can have beside the subject before it, empty if it has none."""
    if "VBZ" in can:
        return "VBZ"
    if words_.lower[back] == "that" and words_.tags[back - 1] in ("NN", "NNS"):
        back -= 1
    before = words_.tags[back]
    if "VBD" in can and before in ("CC", ",") and words_.tags[words_.last_verb] == "VBD":
        return "VBD"
    singular = before in ("NN", "NNP", "''") or words_.lower[back] in _SINGULARS
    if "VBD" in can and (singular or "VB" not in can):
        return "VBD"
    if "VB" in can or "VBP" in can:
        return "VBP" if not singular or before == "NNP" or plural_head(words_, back) else ""
    return ""


# ---------------------------------------------------------------------- after a mark or a conjunction


def _resumes(words_: Words, i: int, back: int, finite: str) -> bool:
    """Say whether a verb goes on after a comma, a conjunction or a quotation: ``mocks her and claims that``."""
    before, after = words_.tags[back], words_.tags[i + 1]
    if words_.lower[i + 1] == "that" and finite == "VBZ":
        if before == "," and words_.tags[i + 2] in FINITE:
            # "He spoke, comments that were late."
            return False
        # "mocks her and claims that", not "schools and clubs that".
        return words_.takes(i, "that") or words_.tags[i - 2] not in NOUNS
    if before == "CC":
        if finite == "VBZ" and _tells_that(words_, i) and words_.tags[words_.last_verb] == "VBZ":
            return True
        subject = after == "TO" and _acts_behind(words_, i)
        if words_.lower[i - 1] == "but" and words_.tags[i - 2] not in (",", "''") and finite == "VBZ" and not subject:
            return _tells_that(words_, i) or goes_on_like(words_, i, finite)
        return not subject and (goes_on_like(words_, i, finite) or _means_to(words_, i, finite))
    if before == "''":
        return finite in ("VBZ", "VBD") and after in _BEHIND_QUOTED
    led = words_.tags[i - 1] == "RB" and words_.lower[i - 1] != "not" and after in _ENDING
    named = words_.tags[words_.described(i - 1)] if after == "IN" and finite == "VBZ" else ""
    led = led or (named in ("NN", "NNP") and not words_.finite_ahead(i))
    several = finite == "VBP" and words_.tags[words_.described(back)] == "NNS" and not words_.finite_ahead(i)
    acts = several and words_.tags[words_.last_verb] != "VB"
    takes = after in AFTER_VERB or led or (acts and after in ("NN", "NNS", "JJ"))
    return before == "," and words_.lacking and takes and (finite == "VBZ" or several)


def _tells_that(words_: Words, i: int) -> bool:
    """Say whether "but" and a verb with its particle go on, and what is said follows: ``owes it but points out that``."""
    return words_.lower[i + 1] in _PARTICLES and words_.lower[i + 2] == "that"


def _means_to(words_: Words, i: int, finite: str) -> bool:
    """Say whether an infinitive behind ", but" and a word makes it the verb of a singular: ``took the money, but plans to go``."""
    apart = words_.lower[i - 1] == "but" and words_.tags[i - 2] in (",", "''") and not words_.lacking
    infinitive = words_.tags[i + 1] == "TO" and words_.can_be(i + 2, "VB")
    return apart and infinitive and finite == "VBZ" and words_.takes(i, "to")


def _acts_behind(words_: Words, i: int) -> bool:
    """Say whether an auxiliary follows before a mark or a word that opens a clause: ``plans to build a pier were dropped``."""
    for k in range(i + 1, len(words_.tags)):
        if words_.tags[k] in (".", ",", ":") or words_.lower[k] in OPENERS | EITHER:
            return False
        if words_.tags[k] == "MD" or words_.lower[k] in AUXILIARIES:
            return words_.lower[k] not in ("be", "have", "do")
    return False
