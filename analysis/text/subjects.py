"""Subjects: which of the phrases before a finite verb is its subject."""

from __future__ import annotations

from analysis.lexicon import words
from analysis.text.chunks import ADJECTIVE, CLOSE_QUOTE, COMMA, COORDINATOR, FINITE_VERB, PHRASE, PREPOSITION, WORD
from analysis.text.clauses import Clause
from analysis.text.openclauses import OpenClauses
from analysis.text.phrases import Phrase
from analysis.text.saying import can_speak
from analysis.text.tagsets import NAMES, function_words, small_words, verbs_with
from analysis.text.verbs import VerbGroup

_OBJECTS = function_words("object")
_REFLEXIVE = small_words("reflexive")
# What these verbs take may be a thing as well.
_PERCEIVING = words("cue_verbs", "cue", **{"class": "perception"}) | {"know"}
_INDEFINITE = frozenset({"a", "an"})


def give(state: OpenClauses, clause: Clause, phrase: Phrase) -> None:
    """Give a clause its subject; after "there", the subject is still to come."""
    clause.existential = state.tokens[phrase.head].tag == "EX"
    clause.phrase = None if clause.existential else phrase


def chosen_subject(state: OpenClauses, named: list[tuple[Phrase, str]]) -> Phrase:
    """Choose the subject among the phrases before a verb."""
    described = state.kind_before() == COMMA
    while len(named) > 1 + described and _tells_where(state, named[0][0]):
        named = named[1:]
    first, _ = named[0]
    last, mark = named[-1]
    if len(named) == 2 and _is_named_before(state, first, last, mark):
        return first
    apart = mark in (COMMA, CLOSE_QUOTE) and state.kind_before() == PHRASE and last.joined_last == last.last
    if apart and not (last.place >= state.base and commas_since(state, last)):
        return last
    for phrase, separator in named[1:]:
        pronoun = state.tokens[phrase.head].tag in ("PRP", "EX") and separator in (PHRASE, COMMA)
        pronoun = pronoun and state.tokens[phrase.head].lower not in _REFLEXIVE
        if first.temporal or pronoun or first.preposition >= 0:
            first = phrase
    return first


def _is_named_before(state: OpenClauses, named: Phrase, described: Phrase, mark: str) -> bool:
    """Say whether a name stands before what it is, and no comma behind that: ``Ann Lee, a former aide to the mayor was ill``."""
    begins = state.tokens[described.first].lower in _INDEFINITE and state.tokens[named.first].tag == "NNP"
    whole = named.preposition < 0 and not named.temporal and named.last - named.first > 1
    return mark == COMMA and begins and whole and can_speak(state, described)


def _tells_where(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether a name between commas says where the place before it is: ``In Selm, Texas, the mayor``."""
    k = phrase.place - state.base
    kinds = [chunk.kind for chunk in state.chunks[max(0, k - 3) : k + 2]]
    place = state.chunks[k - 2].phrase if k > 2 else None
    if place is None or place.temporal or state.tokens[phrase.first].lower in words("first_names", "name"):
        # "On Tuesday, Ann Lee, head of the port, said"
        return False
    named = state.tokens[place.head].tag in NAMES and state.tokens[phrase.head].tag in NAMES
    return named and kinds == [PREPOSITION, PHRASE, COMMA, PHRASE, COMMA]


def has_subject(clause: Clause) -> bool:
    """Say whether a phrase that can be the subject stands before the verb of a clause: no time, nothing after a preposition."""
    return any(not phrase.temporal and phrase.preposition < 0 for phrase, _ in clause.before)


def phrase_apart(state: OpenClauses, inner: Clause) -> Phrase | None:
    """Return the last phrase after a comma in a clause that stands first: ``Although it rained, the man who left said``.

    Of one who is named and described between commas, it is the name: ``When it ended, Ann Lee, 31, a nurse, left``. Where a comma
    stands before the verb as well, what stands between the two says who the phrase before them is.
    """
    apart = [phrase for phrase, separator in inner.after if separator == COMMA and not phrase.temporal]
    described = apart[:-1] if state.kind_before() == COMMA else ()
    for place, phrase in enumerate(described):
        if commas_since(state, phrase) >= len(apart) - place and state.tokens[phrase.head].tag in NAMES:
            return phrase
    second = state.kind_before() == COMMA and len(apart) > 1 and apart[-1].place - apart[-2].place == 2
    return apart[-1 - second] if apart else None


def candidate(state: OpenClauses, top: Clause, group: VerbGroup, before: str) -> tuple[Phrase | None, str]:
    """Return the phrase since the last verb that may be a subject, and what stands before it; not an apposition's."""
    after = top.after
    while after and after[-1][0].temporal:
        after.pop()
    if before == PHRASE and after and after[-1][1] == FINITE_VERB and _is_object(state, after[-1][0]):
        return None, ""
    ages = _drop_ages(state, after) if before == COMMA else 0
    if before == COMMA and after and commas_since(state, after[-1][0]) == 1:
        named = _second_name(after)
        if not _has_second_name(state, after[:-named], group, ages):
            return None, ""
        del after[-named:]
    listed = (COMMA, COORDINATOR)
    while before == COMMA and len(after) > 1 and after[-1][1] in listed and any(sep == COMMA for _, sep in after[:-1]):
        after.pop()
    if len(after) > 1 and after[-1][1] == COORDINATOR and after[-2][0].joined_last == after[-1][0].last:
        # "… , the artist or the label has": both are the subject, unless the first is the object of the verb before.
        other, separator = after[-2]
        if top.group.lemma in _PERCEIVING and _is_of_one_alone(state, group, after[-1][0]):
            # "noticed the men and a warship was sent": "was" is of one thing.
            other.joined_last = other.last
        elif separator in (COMMA, COORDINATOR) or (separator == FINITE_VERB and top.takes("bare")):
            after.pop()
    if before == PHRASE and len(after) > 1 and after[-1][0].joined_last > after[-1][0].last:
        del after[_list_begin(state, top) + 1 :]
    return after[-1] if after else (None, "")


def _is_of_one_alone(state: OpenClauses, group: VerbGroup, phrase: Phrase) -> bool:
    """Say whether a verb of one thing stands behind "and" with one: ``and a warship was``."""
    verb = state.tokens[group.first]
    singular = verb.tag == "VBZ" or verb.lower == "was"
    return singular and not phrase.plural and state.tokens[phrase.first - 1].lower == "and"


def _list_begin(state: OpenClauses, top: Clause) -> int:
    """Return which of the phrases since the last verb begins the list that ends with the last: ``but cars, boats and trains stopped``."""
    after = top.after
    k = len(after) - 1
    while k and after[k][1] == COMMA:
        k -= 1
    opens = after[k][1] in (COMMA, COORDINATOR) or (after[k][1] == FINITE_VERB and top.takes("bare"))
    k += not opens
    named = [state.tokens[phrase.head].tag in NAMES for phrase, _ in after[max(0, k - 1) : k + 1]]
    # "had left Tarn, Assia, Kole and Beck sold it"
    return min(len(after) - 1, k + (not opens and named == [True, True]))


def _second_name(after: list[tuple[Phrase, str]]) -> int:
    """Return how many of the last phrases stand behind one comma, joined by "and": ``, Ann Lee and Tom Hale,``."""
    return next((k for k, (_, separator) in enumerate(reversed(after), 1) if separator != COORDINATOR), len(after))


def _drop_ages(state: OpenClauses, after: list[tuple[Phrase, str]]) -> int:
    """Leave out the ages between commas before another aside, ``Ann Lee, 31, a nurse,``; return how many there were."""
    kept = [
        (phrase, separator)
        for phrase, separator in after[:-1]
        if separator != COMMA or phrase.last - phrase.first > 1 or state.tokens[phrase.head].tag != "CD"
    ]
    dropped = len(after) - 1 - len(kept)
    if dropped > 0:
        after[:-1] = kept
    return max(0, dropped)


def _has_second_name(state: OpenClauses, after: list[tuple[Phrase, str]], group: VerbGroup, ages: int) -> bool:
    """Say whether what follows the last phrase between commas says who the subject is: ``It rained, and the mayor, Ann Lee, left``.

    `ages` stand between commas before it.
    """
    if not after or commas_since(state, after[-1][0]) != 2 + ages:
        return False
    if after[-1][1] in (COMMA, CLOSE_QUOTE):
        # "It rained, the mayor, Ann Lee, said": one that can speak is named twice.
        return group.lemma in verbs_with("after") and can_speak(state, after[-1][0])
    if after[-1][1] != COORDINATOR:
        return False
    first = len(after) - 1
    while first and after[first - 1][1] == COORDINATOR:
        first -= 1
    begun = after[first][0].place - state.base
    if first == len(after) - 1 and _is_named_behind(state, after[first][0]):
        return True
    return [chunk.kind for chunk in state.chunks[max(0, begun - 2) : begun]] == [COMMA, COORDINATOR]


def _is_named_behind(state: OpenClauses, phrase: Phrase) -> bool:
    """Say whether "and" alone stands before somebody's dog or boss, and the name between commas behind: ``and her dog, Rex, would not go``."""
    k = phrase.place - state.base
    kinds = [chunk.kind for chunk in state.chunks[max(0, k - 1) : state.k] if chunk.kind != WORD]
    held = state.tokens[phrase.first].tag == "PRP$" or state.tokens[phrase.first].lower == "the"
    named = state.chunks[k + 2].phrase if kinds == [COORDINATOR, PHRASE, COMMA, PHRASE, COMMA] else None
    return held and named is not None and state.tokens[named.head].tag in NAMES


def _is_object(state: OpenClauses, phrase: Phrase) -> bool:
    return state.tokens[phrase.head].lower in _OBJECTS


def commas_since(state: OpenClauses, phrase: Phrase) -> int:
    """Count the commas between a phrase and the verb at hand."""
    return sum(chunk.kind == COMMA for chunk in state.chunks[phrase.place - state.base : state.k])


def governed(state: OpenClauses) -> Phrase | None:
    """Return the phrase right after a verb that is not finite, if a clause can follow that verb: ``to say it broke``."""
    verb = state.last_verb
    if verb is None or verb.finite or not verb.after:
        return None
    return verb.after[-1][0] if verb.takes("bare") else None


def can_open_clause(top: Clause, separator: str) -> bool:
    """Say whether a phrase after a verb can be the subject of a clause of its own."""
    if separator in (FINITE_VERB, WORD, PREPOSITION):
        return top.takes("bare")
    return separator != ADJECTIVE
