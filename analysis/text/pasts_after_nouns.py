"""Verbs after a noun: past tense of which it is the subject, or participles that tell which it is."""

from __future__ import annotations

from analysis.lexicon import words as lexicon
from analysis.text.awaiting import OBJECT_BEGINS, Words
from analysis.text.neighbours import BREAKS
from analysis.text.objectless import lacks_object
from analysis.text.tagsets import ACTORS, AUXILIARIES, EITHER, FINITE, NOUNS, OPENERS, function_words, small_words
from analysis.text.timenouns import DAYS, MONTHS
from analysis.text.verblists import past_follows
from analysis.text.wordforms import WordForm

_ADJUNCT = frozenset({"IN", "TO", "RB"})
_NEAR_TIMES = small_words("near time")
_AMOUNTS = small_words("amount")
_NAMING = small_words("naming")
_BEFORE_VERB = function_words("before verb")
_FOR_THINGS = small_words("for things")
_OF_WHAT = small_words("of what")
_TO_WHAT = small_words("to what")
_TIES = frozenset({"to", "with"})
_OBJECTIVE = frozenset({"which", "whom", "who", "that"})
_ACTIVE = small_words("active only")
OBJECT = OBJECT_BEGINS | NOUNS
PRONOUN_OR_ARTICLE = frozenset({"DT", "PRP", "PRP$"})
_IN_NAMED = frozenset({"JJ", "CD", "$", "HYPH"})


def past_after_noun(words_: Words, i: int, before: str, known: WordForm) -> str:
    """Choose after a noun that may be its subject, or what it describes."""
    after, following = words_.tags[i + 1], words_.lower[i + 1]
    if _describes(words_, i, before) or _was_on_day(words_, i) or _leads_subject(words_, i):
        return "VBN"
    if _behind_pronoun(words_, i) or _of_thing_before_name(words_, i, known):
        return "VBD"
    if before == "NNP" and after == "``" and words_.takes(i, "quote"):
        # "In a talk Lee declared “I am done”"
        return "VBD"
    if following == "to" and known.verb in _ACTIVE and words_.can_be(i + 2, "VB") and words_.lacking:
        # "A clerk failed to match it"
        return "VBD"
    if before in ("WP", "WDT") or words_.lower[i - 1] == "that" or after in FINITE or _also_acts(words_, i):
        return "VBD"
    if words_.governed(i) and not _time_apart(words_, i):
        return "VBN"
    plural = _describes_those_who_say(words_, i)
    if plural or (before == "JJ" and after in NOUNS and _describes_plural(words_, i)) or lacks_object(words_, i):
        return "VBN"
    if _says(words_, i):
        return "VBD"
    if not words_.awaiting(i) or _hangs_loose(words_, i, before):
        return "VBN"
    if following == "that" or after in PRONOUN_OR_ARTICLE or after == "$":
        return "VBD"
    if words_.due > 1 and words_.verbs_ahead(i) < words_.due:
        return "VBD"
    acts = _acts_beyond_adjunct(words_, i) or _several_act(words_, i) or _past_ahead(words_, i)
    acts = acts or words_.finite_ahead(i)
    return "VBN" if acts else "VBD"


def _behind_pronoun(words_: Words, i: int) -> bool:
    """Say whether a subject stands between a word for a thing and what it did: ``like those the firm struck with towns``."""
    k = i - 1
    while words_.tags[k] in NOUNS or words_.tags[k] == "JJ":
        k -= 1
    k -= words_.tags[k] in ("DT", "PRP$") and k > 1
    return k < i - 2 and words_.lower[k] in _FOR_THINGS and words_.tags[k + 1] in PRONOUN_OR_ARTICLE


def _of_thing_before_name(words_: Words, i: int, known: WordForm) -> bool:
    """Say whether a name stands between a thing and what was done to it: ``The plan Kole quietly signed in May failed``."""
    k = words_.word_before(i)
    if words_.tags[k] != "NNP" or words_.tags[i + 1] in OBJECT or known.verb not in lexicon("needing_objects", "verb"):
        return False
    while words_.tags[k] == "NNP":
        k -= 1
    thing = words_.known[k]
    if thing is None or words_.tags[k] != "NN" or thing.what in ("person", "group") or words_.lower[k] in ACTORS:
        return False
    while words_.tags[k] in ("NN", "JJ"):
        k -= 1
    return words_.tags[k] == "DT" and words_.due > 0 and _surely_acts_ahead(words_, i)


def _surely_acts_ahead(words_: Words, i: int) -> bool:
    """Say whether a verb that is no participle follows before a mark."""
    for k in range(i + 1, len(words_.tags)):
        if words_.tags[k] in BREAKS:
            return False
        if words_.tags[k] in FINITE and not words_.can_be(k, "VBN"):
            return True
    return False


def _describes_those_who_say(words_: Words, i: int) -> bool:
    """Say whether a participle stands before a plural that says something: ``Ten percent of Tarn registered voters say so``."""
    if words_.tags[i + 1] != "NNS" or words_.tags[i - 2] != "IN" or words_.takes(i, "bare"):
        return False
    verb = i + 2 + (words_.tags[i + 2] == "RB")
    return words_.tags[verb] in ("VB", "VBP", "VBD") and words_.takes(verb, "bare")


def _leads_subject(words_: Words, i: int) -> bool:
    """Say whether a participle stands before a plural that "that" leads to: ``said that automated tools could do it``."""
    said = words_.lower[i - 1] == "that" and words_.takes(i - 2, "that")
    return said and words_.tags[i + 1] == "NNS" and words_.finite_ahead(i)


def _was_on_day(words_: Words, i: int) -> bool:
    """Say whether a day stands between a participle and the verb: ``The poll released Friday shows that it fell``."""
    shows = words_.can_be(i + 2, "VBZ") and words_.takes(i + 2, "that")
    return words_.lower[i + 1] in DAYS and shows and words_.lower[i + 3] in ("that", "how", "a", "the")


def _describes_plural(words_: Words, i: int) -> bool:
    """Say whether a word stands between an adjective and the noun of both: ``and various scattered planks``."""
    listed = words_.tags[i - 2] == "CC" or words_.tags[i - 2] in FINITE
    return listed and words_.tags[i + 1] == "NNS" and not words_.due and words_.lower[i - 1] not in _AMOUNTS


def _time_apart(words_: Words, i: int) -> bool:
    """Say whether a time stands between a comma and a verb that is still due: ``Lee, who is ill, on Friday sold it``."""
    begun, word = words_.boundary(i), words_.known[i - 1]
    timed = words_.lower[i - 1] in DAYS or words_.lower[i - 1] in MONTHS or (word is not None and word.what == "time")
    if words_.lower[i + 1] in DAYS or words_.lower[i + 1] in MONTHS:
        # "in the three months ended June 30"
        return False
    return timed and begun > 1 and words_.tags[begun] == "," and words_.tags[begun + 1] == "IN" and bool(words_.due)


def _describes(words_: Words, i: int, before: str) -> bool:
    """Say whether a word tells which ones: ``those trapped below died``, ``The information provided did not help``."""
    if words_.lower[i - 1] == "those" and words_.finite_ahead(i):
        return True
    if words_.lower[i] in _NAMING and words_.tags[i + 1] == "NNP" and _is_one_of_kind(words_, i):
        return True
    if words_.lower[i] in _OF_WHAT and words_.lower[i + 1] == "of" and not _of_relative(words_, i):
        # "the number of people suspected of theft rose"
        return True
    if words_.lower[i] in _TO_WHAT and words_.lower[i + 1] in _TIES:
        # "and other counts related to the fire"
        return True
    if words_.in_contact(i):
        return False
    return words_.tags[i + 1] in FINITE and before in ("NN", "NNS") and _is_described(words_, i)


def _of_relative(words_: Words, i: int) -> bool:
    """Say whether a word has the subject of a relative clause before it, whose object is the pronoun: ``whom the firm accused of theft``."""
    k = i - 1
    while words_.tags[k] in NOUNS or words_.tags[k] in _IN_NAMED or words_.tags[k] in PRONOUN_OR_ARTICLE:
        k -= 1
    return words_.lower[k] in _OBJECTIVE and words_.lacking


def _also_acts(words_: Words, i: int) -> bool:
    """Say whether "also" stands between a subject and its past with an object: ``Lee also struck notes``, not ``also known as``."""
    acts = words_.lower[i - 1] in _BEFORE_VERB and words_.lower[i] not in _NAMING and words_.lacking
    return acts and (words_.tags[i + 1] in NOUNS or words_.tags[i + 1] in PRONOUN_OR_ARTICLE)


def _is_one_of_kind(words_: Words, i: int) -> bool:
    """Say whether a noun that "a" leads stands before a word, and does not act: ``a white horse called Bishop``."""
    k = i - 1
    while words_.tags[k] in NOUNS or words_.tags[k] in _IN_NAMED:
        k -= 1
    named = words_.tags[k - 1] == "," and words_.tags[k - 2] in NOUNS
    free = not words_.due or named or words_.tags[k - 1] == "IN" or words_.verbs_ahead(i) >= words_.due
    return k < i - 1 and words_.lower[k] in ("a", "an") and free


def _says(words_: Words, i: int) -> bool:
    """Say whether a word is a verb of saying with what is said behind it, or before it: ``workers said growth slowed``."""
    after = words_.tags[_past_time(words_, i + 1)]
    if after == "EX" and words_.takes(i, "bare"):
        return True
    if not words_.takes(i, "bare" if words_.lacking else "after") or words_.lower[i + 1] in DAYS:
        return False
    described = after == "JJ" and words_.tags[i + 2] in NOUNS
    return (after in OBJECT or described or not words_.lacking) and words_.awaiting(i)


def _past_time(words_: Words, i: int) -> int:
    """Return the word behind a time that begins at a word, itself if none does: ``reported last month the mayor had left``."""
    known = words_.known[i + 1] if i + 2 < len(words_.tags) else None
    timed = words_.lower[i] in _NEAR_TIMES and known is not None and known.what == "time"
    return i + 2 if timed else i


def _hangs_loose(words_: Words, i: int, before: str) -> bool:
    """Say whether a noun after a comma is described: ``It failed, a report sent to Selm``."""
    begun = words_.boundary(i)
    behind = words_.known[i + 2]
    timed = (
        words_.lower[i + 1] in DAYS or words_.lower[i + 2] in MONTHS or (behind is not None and behind.what == "time")
    )
    timed = timed and not words_.takes(i, "after")
    loose = before in ("NN", "NNS") and not words_.lacking and (timed or words_.tags[i + 1] in ("IN", "TO"))
    if not loose or words_.tags[begun] != ",":
        return False
    # "After the dam broke, people fled to Selm": the clause that the sentence waits for.
    first = words_.lower[_told_from(words_, begun)]
    return not (first in OPENERS or (first in EITHER and 0 < words_.last_verb < begun))


def _told_from(words_: Words, comma: int) -> int:
    """Return the first word of what is said up to a comma, or of the sentence: ``claimed that | when it rained, people fled to Selm``."""
    told = (k for k in range(comma - 1, 1, -1) if words_.lower[k - 1] == "that" and words_.takes(k - 2, "that"))
    first = next(told, 1)
    return 1 if "," in words_.tags[first:comma] else first


def _acts_beyond_adjunct(words_: Words, i: int) -> bool:
    """Say whether the verb goes on after what a participle takes along: ``veterans seen there, had left``."""
    if words_.tags[i + 1] not in _ADJUNCT:
        return False
    mark = next((k for k in range(i, len(words_.tags)) if words_.tags[k] in BREAKS), i)
    if words_.tags[i - 1] == "NNP" and words_.tags[mark] == "," and past_follows(words_, mark + 1):
        # "Lee joked about it, declined to go, and left": the first of three.
        return False
    begun = words_.lower[words_.boundary(i)]
    return begun not in EITHER and begun not in OPENERS and words_.acts_beyond(i)


def _several_act(words_: Words, i: int) -> bool:
    """Say whether a verb that is nothing else follows a plural and the place where it is: ``The cars parked on the hill belong to Lee``."""
    if words_.tags[i - 1] != "NNS" or words_.tags[i + 1] != "IN":
        return False
    k = i + 2
    while words_.tags[k] in NOUNS or words_.tags[k] in _IN_NAMED or words_.tags[k] in PRONOUN_OR_ARTICLE:
        k += 1
    known = words_.known[k]
    alone = known is not None and not known.noun and words_.tags[k] in ("VB", "VBP")
    return alone and words_.tags[k - 1] in NOUNS and words_.lower[words_.boundary(i)] not in OPENERS | EITHER


def _past_ahead(words_: Words, i: int) -> bool:
    """Say whether a past that looks like the present takes an object behind an adjunct: ``A survey carried out in May put it at 40``."""
    if words_.tags[i + 1] not in ("IN", "RP"):
        return False
    k = i + 1 + (words_.tags[i + 2] == "IN")
    while words_.tags[k + 1] in NOUNS or words_.tags[k + 1] in _IN_NAMED or words_.tags[k + 1] == "DT":
        k += 1
    known = words_.known[k + 1]
    alike = known is not None and known.verb == words_.lower[k + 1] and {"VB", "VBD", "VBN"} <= known.tags
    return alike and known is not None and not known.noun and words_.tags[k + 2] in OBJECT_BEGINS


def _is_described(words_: Words, i: int) -> bool:
    """Say whether a participle stands between its noun and a verb: ``The information provided did not help``."""
    auxiliary = words_.tags[i + 1] == "MD" or words_.lower[i + 1] in AUXILIARIES
    auxiliary = auxiliary or (words_.due == 1 and words_.tags[i - 2] == "CD" and words_.surely_finite(i + 1))
    opened = any(word in OPENERS for word in words_.lower[words_.boundary(i) : i])
    return auxiliary and not opened and words_.tags[i - 2] not in NOUNS
