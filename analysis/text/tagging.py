"""Word classes: Penn Treebank tags by rule, from what each word can be and what stands around it.

A word begins with its most frequent class. Words that can be something else are then settled from left to right, with a
note of whether the clause so far still awaits its verb. Nothing is trained.
"""

from __future__ import annotations

from collections.abc import Callable

from analysis.lexicon import words as lexicon
from analysis.text.amounts import next_takes_amount
from analysis.text.awaiting import OBJECT_BEGINS, OBJECTS, Words
from analysis.text.neighbours import BREAKS
from analysis.text.settling import verb_or_not
from analysis.text.tagsets import AUXILIARIES, BE, CLOSED, FINITE, NAMES, NOUNS, function_words, small_words
from analysis.text.withinverbs import adverb_within
from analysis.text.wordforms import word_form

_EVENTS = small_words("event behind name")
_PARTICLES = function_words("particle")
_ADVERBS_WITHIN = function_words("within")
_LIKE_VERBS_TO_BE = small_words("before is")
_AFTER_OBJECT = BREAKS | {"TO", "IN", "DT", "CC", "RB", "PRP", "WRB", "WP"}
_HOLDING = frozenset({"DT", "PRP$", "POS"})
_BEHIND_OWNED = frozenset({".", "VBD", "VBZ", "MD"})
_BEFORE_THING = frozenset({"IN", "DT", "CC", "VBD", "VBZ", "", ",", "``"})
_SINCE = small_words("within perfect")
_OUTER = small_words("outer")
_ACTING = frozenset({"VB", "VBN"})
_POINTERS = function_words("pointer")
_PAST_TIMES = small_words("behind long")
_ROLES = lexicon("roles", "role")


def tag(forms: list[str], names: frozenset[str] = frozenset()) -> list[str]:
    """Give the Penn Treebank tags of a sentence's words; `names` are names also where they open the sentence.

    Examples
    --------
    >>> tag("Moscow controls a chunk .".split())
    ['NNP', 'VBZ', 'DT', 'NN', '.']
    >>> tag("The controls were weak .".split())
    ['DT', 'NNS', 'VBD', 'JJ', '.']
    """
    words = Words(forms, names)
    tags, lowers, known = words.tags, words.lower, words.known
    settled = 0
    for i in range(1, len(forms) + 1):
        lower, form = lowers[i], known[i]
        if i < settled:
            pass
        elif long := adverb_within(words, i):
            settled = i + long
            tags[i:settled] = ["RB"] * long
        elif lower == "long" and lowers[i + 1] in _PAST_TIMES:
            # "The club long ago lost its ground."
            tags[i] = "RB"
        elif lower == "aged" and tags[i + 1] == "CD" and not words.is_time(i + 2):
            # "Lee died aged 91"
            tags[i] = "VBN"
        elif form is not None and form.verb and tags[i] not in CLOSED and tags[i] not in NAMES:
            if "-" not in lower or lower.endswith(("ed", "ing")):
                tags[i] = verb_or_not(words, i, form)
        elif tags[i] == "JJ" and (other := _adjective(words, i)):
            tags[i] = other
        elif (tags[i] in ("VB", "VBP") and "-" in lower and _is_held(words, i)) or _is_event(words, i):
            # "its co-host", "the Tarn primary"
            tags[i] = "NN"
        elif (i > 1 or lower == "his" or lower in _OUTER) and (
            lower in _SMALL or (tags[i] in ("IN", "MD", "RB") and tags[i - 1] in _HOLDING)
        ):
            tags[i] = _small_word(words, i)
        words.note(i)
    return tags[1 : len(forms) + 1]


def _adjective(words: Words, i: int) -> str:
    """Return the noun or the past that what seems an adjective is, empty if it is none."""
    if words.tags[i - 1] == "POS" and _is_owned_alone(words, i):
        return "NN"
    if _is_person(words, i) or _acts_itself(words, i):
        return "NN"
    return "VBD" if "-" in words.lower[i] and _is_past(words, i) else ""


def _is_person(words: Words, i: int) -> bool:
    """Say whether a word for a person ends its phrase: ``chief of staff``, ``the operations chief,``."""
    known = words.known[i]
    if known is None or known.what != "person":
        return False
    if words.lower[i - 1] in _ROLES and words.tags[i + 1] in ("VBD", "VBN", "VBZ", "MD", "TO", ".", ","):
        # "The inspector general released it."
        return True
    return words.lower[i + 1] == "of" or (words.tags[i - 1] in NOUNS and words.tags[i + 1] in (",", "."))


def _is_owned_alone(words: Words, i: int) -> bool:
    """Say whether an adjective stands for what somebody has: ``Lee's first, a header, fell``, not ``Lee's old, dear boat``."""
    after = words.tags[i + 2] if words.tags[i + 1] == "," else ""
    return words.tags[i + 1] in _BEHIND_OWNED or after in ("DT", "PRP$", "WDT", "WP")


def _is_past(words: Words, i: int) -> bool:
    """Say whether words joined by a hyphen are what a pronoun did: ``She hand-delivered a letter``, ``and counter-accused him``."""
    verb = word_form(words.lower[i].rpartition("-")[2])
    if verb is None or "VBD" not in verb.tags or words.tags[i + 1] not in OBJECT_BEGINS:
        return False
    acts = words.tags[i - 1] == "PRP" and words.lower[i - 1] not in OBJECTS
    joined = words.tags[i - 1] == "CC" and words.tags[words.last_verb] == "VBD"
    return acts or joined


def _acts_itself(words: Words, i: int) -> bool:
    """Say whether words joined by a hyphen have a verb of their own: ``that open-carry was legal``."""
    if words.known[i] is not None or "-" not in words.lower[i]:
        return False
    acts = words.tags[i + 1] == "MD" or (words.lower[i + 1] in AUXILIARIES and words.tags[i + 1] in FINITE)
    return acts and words.tags[i - 1] in _BEFORE_THING


def _is_held(words: Words, i: int) -> bool:
    """Say whether what seems a verb stands where a noun does: ``its co-host``, ``told co-host Ann Lee``."""
    return words.tags[i - 1] in _HOLDING or (words.tags[i - 1] in FINITE and words.tags[i + 1] in NAMES)


def _is_event(words: Words, i: int) -> bool:
    """Say whether an adjective is the noun that a name or a day goes before: ``Tarn's April 19 primary``."""
    named = words.lower[i] in _EVENTS and words.tags[i] == "JJ" and words.tags[i - 1] in ("NNP", "CD")
    return named and words.tags[i + 1] not in NOUNS and words.tags[i + 1] != "JJ"


def _small_word(words: Words, i: int) -> str:
    """Settle clitics, particles of names and small words by what stands beside them."""
    now, lower = words.tags[i], words.lower[i]
    before, after = words.tags[i - 1], words.tags[i + 1]
    if lower in _SETTLERS:
        return _SETTLERS[lower](words, i)
    pointed = words.lower[i - 1] in _POINTERS
    if now == "MD":
        return now if pointed else "NN"
    if now in ("IN", "RB") and before == "DT" and words.lower[i + 1] == "of" and not pointed:
        return "NN"
    if now == "RB":
        return _adverb(words, i)
    if now == "IN" and lower in _OUTER and _describes_plural(words, i):
        return "JJ"
    if now == "IN" and before in _HOLDING:
        return "JJ" if after in ("NN", "NNS") and lower != "that" else now
    return "NNP" if before == "NNP" and _name_goes_on(words, i + 1) else now


def _describes_plural(words: Words, i: int) -> bool:
    """Say whether a plural with its verb follows "outside": ``Outside experts also say``, not ``Outside banks people wait``."""
    k = i + 2
    while words.tags[k] == "RB":
        k += 1
    due = words.awaiting(k) or words.takes(i - 1, "bare")
    return words.tags[i + 1] == "NNS" and due and (words.tags[k] in _ACTING or words.tags[k] in FINITE)


def _adverb(words: Words, i: int) -> str:
    """Settle an adverb after an article, which can be a noun: ``the harvest in the north failed``."""
    known, after = words.known[i], words.tags[i + 1]
    if known is None or "NN" not in known.tags or words.tags[i - 1] == "POS" or words.lower[i - 1] in _POINTERS:
        return "RB"
    place = known.what == "place"
    if after in NOUNS or after == "JJ":
        acts = place and after in ("NN", "JJ") and next_takes_amount(words, i)
        return "NN" if acts else "JJ" if place else "RB"
    described = after in ("VBN", "VBG") and not place
    return "RB" if described or after in ("RB", "CD") or words.lower[i + 1] in _ADVERBS_WITHIN else "NN"


def _clitic(words: Words, i: int) -> str:
    before, word_before = words.tags[i - 1], words.lower[i - 1]
    if words.lower[i] == "'s" and word_before == "let":
        return "PRP"
    if words.lower[i] == "'s":
        acts = before in ("PRP", "EX", "WP") or word_before in _LIKE_VERBS_TO_BE
        return "VBZ" if acts or _is_verb(words, i) else "POS"
    if before == "''":
        return "''"
    possessive = word_before.endswith("s") and before in NOUNS and not words.single_mark
    return "POS" if possessive and words.forms[i + 1][:1].isalnum() else words.tags[i]


def _is_verb(words: Words, i: int) -> bool:
    """Say whether what follows "'s" shows that it is a verb: ``The firm's been sold``, ``The firm's not a bank``."""
    after = words.lower[i + 1]
    if after in _SINCE and words.can_be(i + 2, "VBN") and words.tags[i + 3] in ("DT", "IN", "TO", "PRP", "."):
        # "This one's already had a rest."
        return True
    return after == "been" or (after == "not" and words.tags[i + 2] in ("DT", "VBG"))


def _while(words: Words, i: int) -> str:
    """Settle "while" and "till", which are nouns behind an article: ``for a while``, ``the till``."""
    articles = ("a",) if words.lower[i] == "while" else ("a", "the", "my", "your", "his", "her", "its", "our", "their")
    led = words.lower[i - 1] in articles or (words.tags[i - 1] == "JJ" and words.lower[i - 2] in articles)
    return "NN" if led else words.tags[i]


def _like(words: Words, i: int) -> str:
    now, before, after = words.tags[i], words.tags[i - 1], words.tags[i + 1]
    if now != "IN":
        return now
    if words.tags[words.word_before(i)] == "MD" or words.lower[i - 1] in ("to", "would"):
        return "VB"
    acts = before in ("PRP", "NNS") and words.lacking and not words.finite_ahead(i)
    return "VBP" if acts and (before == "PRP" or after in ("TO", "PRP", ".")) else now


def _hyphen(words: Words, i: int) -> str:
    """Settle a hyphen apart, which ties a number to its noun: ``a 40 - mile road``."""
    behind = words.tags[i + 1] in ("JJ", "NN", "CD") or words.lower[i + 1] == "plus"
    # "The Tarn 250-listed group"
    behind = behind or (words.can_be(i + 1, "VBN") and words.tags[i + 2] == "NN")
    ties = words.tags[i - 1] == "CD" and behind
    return "HYPH" if ties else words.tags[i]


def _plus(words: Words, i: int) -> str:
    """Settle "plus" behind a number and a hyphen: ``a $20-plus trillion debt``."""
    return "JJ" if words.tags[i - 1] == "HYPH" else words.tags[i]


def _morning(words: Words, i: int) -> str:
    """Settle "am", which may be a time of day: ``at 8 am``."""
    return "RB" if words.tags[i - 1] == "CD" else words.tags[i]


def _her(words: Words, i: int) -> str:
    """Settle "her", which may be an object: ``told her that``."""
    after = words.tags[i + 1]
    held = after not in _AFTER_OBJECT and not (after == "MD" and not words.can_be(i + 1, "NN"))
    return "PRP" if words.tags[i] == "PRP$" and not held else words.tags[i]


def _his(words: Words, i: int) -> str:
    """Settle "his", which may stand for what is his: ``Her boats are as old as his are new``."""
    acts = words.lower[i + 1] in BE and words.tags[i + 1] in FINITE
    return "PRP" if acts else words.tags[i]


_SETTLERS: dict[str, Callable[[Words, int], str]] = {
    "'s": _clitic,
    "'": _clitic,
    "-": _hyphen,
    "am": _morning,
    "her": _her,
    "his": _his,
    "like": _like,
    "plus": _plus,
    "while": _while,
    "till": _while,
}
# What `_small_word` can change, whatever its first tag.
_SMALL = _PARTICLES | _OUTER | frozenset(_SETTLERS)


def _name_goes_on(words: Words, i: int) -> bool:
    """Say whether a capital follows, perhaps after another particle: ``Maria de la Cruz``."""
    i += words.forms[i] in _PARTICLES
    return words.forms[i][:1].isupper()
