"""Small words: which of them is a preposition, and which opens a clause: "that", "as", "since", "to"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.lexicon import words
from analysis.text.chunks import (
    ADJECTIVE,
    BREAK,
    CLOSE_BRACKET,
    CLOSE_QUOTE,
    COMMA,
    COORDINATOR,
    DASH,
    FINITE_VERB,
    OPEN_QUOTE,
    OPENER,
    OTHER_VERB,
    PHRASE,
    PREPOSITION,
    WORD,
    Chunk,
    of_two,
)
from analysis.text.clausesahead import clause_after, past, turns_behind
from analysis.text.phrases import names_year, noun_phrase
from analysis.text.tagsets import (
    BE,
    EITHER,
    FINITE,
    NAMES,
    RELATIVES,
    SUBORDINATORS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.timenouns import DAYS, MONTHS
from analysis.text.tokens import Token
from analysis.text.verbs import NOT, verb_group
from analysis.text.wordforms import lemma

_FULL, _FAR = 2, 25
_YEAR = 4
_CONTENT = words("cue_nouns", "noun") | words("facts", "noun")
# "that week", but no "that weeks"
_TIMES = frozenset(time for time in words("occasions", "noun", kind="time") if not time.endswith("s"))
_OPENING = RELATIVES | SUBORDINATORS | function_words("interrogative") | {"whether", "whom"}
_ADVERBS = frozenset({"RB"})
_ADVERBIAL = frozenset({"RB", "RBR", "``"})
_BEFORE_ARTICLE = small_words("before article")
_MOMENTS = small_words("moment")
_PARTICLES = function_words("adverb particle")
_REDUCING = function_words("reducing")
_WITHOUT_CLAUSE = frozenset({"IN", "VBG", "VBN", "JJ", ","})
_BEFORE_THAT = function_words("before that")
_BEFORE_PRONOUN_THAT = frozenset({PHRASE, CLOSE_QUOTE, CLOSE_BRACKET, WORD})
_SEEMING = small_words("seeming")
_TURNED = small_words("turned")
_NOMINATIVES = function_words("subject")
_UNMARKED = frozenset({"it", "there"})
_POINTED_AT = frozenset({"NN", "IN", "VBZ", "MD"})
_BEHIND_OBJECT = frozenset({"IN", "TO", "RB", "RP"})
_GAPS = frozenset({"who", "which"})
_ENDING = frozenset({",", ":", ".", "CC", "``"})


def small_word(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk | None:
    """Read a preposition, or a word that opens a clause; None if it is something else."""
    tag, lower = tokens[i].tag, tokens[i].lower
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    if tag == "TO":
        return _infinitive(tokens, i, last) or Chunk(PREPOSITION, i, i + 1)
    if lower == "that":
        return Chunk(OPENER, i, i + 1) if _that_opens(tokens, i, last, before) else None
    if lower in EITHER:
        if _before_moment(tokens, i, last, before) or turns_behind(tokens, i, last):
            return Chunk(PREPOSITION, i, i + 1)
        if lower == "as" and _named_then_says(tokens, i + 1, last):
            return Chunk(OPENER, i, i + 1)
        if lower == "than" and all(chunk.kind != FINITE_VERB for chunk in before):
            # "A probe no bigger than a car may land": the verb is the sentence's own.
            return Chunk(PREPOSITION, i, i + 1)
        opens = clause_after(tokens, i + 1, last) and not _awaits_only_verb(tokens, i, last, before)
        opens = opens and not (i + 2 < last and tokens[i + 2].tag in FINITE and _is_date(tokens[i + 1]))
        return Chunk(OPENER if opens else PREPOSITION, i, i + 1)
    if tag == "WP$":
        return _whose(i, before)
    if lower == "like" and _seems(before) and clause_after(tokens, i + 1, last):
        return Chunk(OPENER, i, i + 1)
    if lower in _REDUCING and _lacks_clause(tokens, i + 1, last):
        return Chunk(WORD, i, i + 1)
    if lower in _OPENING:
        return Chunk(WORD if _asks_alone(tokens, i, last, before) else OPENER, i, i + 1)
    return Chunk(PREPOSITION, i, i + 1) if tag == "IN" else None


def _before_moment(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether a moment follows, and no clause: ``by then``, ``homes built before 2020 are exempt``."""
    if i + 1 >= last:
        return False
    acts = bool(before) and names_year(tokens[i + 1]) and _acts_next(tokens, i + 2, last)
    return tokens[i + 1].lower in _MOMENTS or acts


def _is_date(token: Token) -> bool:
    """Say whether a token alone is a time: a year, a month, a day: ``before 2026 | were``."""
    year = token.tag == "CD" and token.text.isdecimal() and len(token.text) == _YEAR
    return year or (token.tag in NAMES and (token.lower in DAYS or token.lower in MONTHS))


def _awaits_only_verb(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "who" right before needs the one verb up to the next mark: ``Lee, who since the vote | has been ill, said``."""
    if not before or before[-1].kind != OPENER or before[-1].last != i or tokens[i - 1].lower not in _GAPS:
        return False
    end = next((k for k in range(i, last) if tokens[k].tag in (",", ":", ".", "``")), last)
    return sum(token.tag in FINITE for token in tokens[i:end]) == 1


def _named_then_says(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether somebody named and described says something: ``As Ann Lee, a nurse, put it, “No.”``, not ``As President, Lee said``."""
    k = i
    while k < last and tokens[k].tag in NAMES:
        k += 1
    if k - i < _FULL or k >= last or tokens[k].tag != "," or tokens[k - 1].lower in words("roles", "role"):
        return False
    for comma in range(k + 1, min(last - 1, k + _FAR)):
        verb = past(tokens, comma + 1, last, _ADVERBS)
        if tokens[comma].tag == "," and verb < last and tokens[verb].tag in FINITE:
            puts = tokens[verb].lower in ("put", "puts") and verb + 1 < last and tokens[verb + 1].lower == "it"
            says = lemma(tokens[verb].lower) in verbs_with("quote")
            return puts or (says and any(token.tag == "``" for token in tokens[verb + 1 : verb + 3]))
        if tokens[comma].tag in ("``", ":"):
            break
    return False


def _asks_alone(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether one word is the whole question behind its verb: ``asked why, said nothing``, ``did not say when.``."""
    group = before[-1].group if before else None
    if tokens[i].tag != "WRB" or group is None or group.lemma not in verbs_with("wh") or i + 2 >= last:
        return False
    return tokens[i + 1].tag == "," and (tokens[i + 2].tag in FINITE or tokens[i + 2].tag == "CC")


def _seems(before: list[Chunk]) -> bool:
    """Say whether a verb of seeming stands right before: ``looked | like it would rain``."""
    group = before[-1].group if before else None
    return group is not None and group.lemma in _SEEMING


def _infinitive(tokens: Sequence[Token], i: int, last: int) -> Chunk | None:
    """Read the verb after "to", None if none follows."""
    k = past(tokens, i + 1, last, _ADVERBIAL)
    if k >= last or tokens[k].tag not in ("VB", "VBP"):
        return None
    group = verb_group(tokens, i, last)
    return Chunk(OTHER_VERB, i, group.last, None, group)


def _whose(i: int, before: list[Chunk]) -> Chunk | None:
    """Open the clause of "whose", whose first phrase begins with that word: the chunk is empty."""
    done = bool(before) and before[-1].kind == OPENER and before[-1].first == i
    return None if done else Chunk(OPENER, i, i)


def _lacks_clause(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether no clause stands behind "while", "when": ``while at the Department``, ``when asked``."""
    without = i < last and tokens[i].tag in _WITHOUT_CLAUSE and not _acts_before_comma(tokens, i, last)
    # "even though much of it fell", "though small boats can pass"
    return without and not (tokens[i].tag == "JJ" and clause_after(tokens, i, last))


def _acts_before_comma(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a finite verb stands before the next comma: "if in the next weeks they hold it", not "if in doubt"."""
    if tokens[i].tag != "IN":
        return i + 1 < last and tokens[i + 1].tag in FINITE and tokens[i].tag != ","
    for k in range(i, last):
        if tokens[k].tag in FINITE or tokens[k].tag in (",", ":"):
            return tokens[k].tag in FINITE
    return False


def _that_opens(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "that" opens a clause, and is not "that one" or "that year"."""
    if i + 1 >= last or _points(tokens, i, before):
        return False
    tag, acts = tokens[i + 1].tag, _acts_next(tokens, i + 1, last)
    if all(chunk.kind == OPEN_QUOTE for chunk in before):
        return not acts and tag not in _POINTED_AT and clause_after(tokens, i + 1, last)
    kind = before[-1].kind
    joined = tag == "," and i + 3 < last and tokens[i + 2].tag == "CC" and tokens[i + 3].tag != "IN"
    if joined or _is_object(tokens, i, last, before[-1]):
        # "why he is saying that, but I will go"
        return False
    if tokens[i - 1].lower in _BEFORE_THAT or _such_or_turned_next(tokens, i + 1, last, before):
        return True
    if ((tag == "," and kind != ADJECTIVE) or (kind == COORDINATOR and tag == "NN")) and not _is_told(tokens, before):
        # "Had he done that, …"; "It gained speed, and that speed will grow."
        return False
    if acts:
        ends = [chunk.kind for chunk in before[-2:]] == [COMMA, CLOSE_QUOTE]
        if (kind == COMMA or ends) and _main_is_due(tokens, before):
            return False
        described = kind == COMMA and len(before) > 1 and before[-2].kind == PHRASE
        return described or kind in _BEFORE_PRONOUN_THAT
    if kind == PREPOSITION:
        return _follows_particle(tokens, i, before) and _clause_begins(tokens, i + 1, last)
    if len(before) == 1 and kind == OTHER_VERB and tag == "NN" and not _is_told(tokens, before):
        # "Defending that mill is hard."
        return False
    if kind in (FINITE_VERB, OTHER_VERB) and tag in ("NN", "JJ"):
        phrase = noun_phrase(tokens, i + 1, last)
        return (phrase is not None and phrase.plural) or clause_after(tokens, i + 1, last)
    if kind == ADJECTIVE and tag in ("NN", "JJ", "NNS"):
        return True
    return _text_goes_on(tokens, i + 1, last)


def _is_object(tokens: Sequence[Token], i: int, last: int, verb: Chunk) -> bool:
    """Say whether "that" stands for a thing right behind its verb: ``did that in May, but said``, not ``said that in May it rained``."""
    if verb.group is None or tokens[i + 1].tag not in _BEHIND_OBJECT or tokens[verb.last - 1].lower in BE:
        return False
    end = next((k for k in range(i + 1, last) if tokens[k].tag in _ENDING), last)
    if any(tokens[k].tag in FINITE for k in range(i + 1, end)):
        return False
    joined = end + (end < last and tokens[end].tag == ",")
    goes_on = joined + 1 < last and tokens[joined].tag == "CC" and tokens[joined + 1].tag in FINITE
    told = verb.group.lemma in verbs_with("that")
    return goes_on or (not told and (end == last or tokens[end].tag != "CC"))


def _such_or_turned_next(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "such a" begins a subject, or a verb before its own sets a condition: ``said that | were he to win, she would leave``."""
    if tokens[i].lower in _BEFORE_ARTICLE and before[-1].group is not None:
        return True
    if i + 1 >= last or tokens[i].lower not in _TURNED:
        return False
    told = before[-1].group is not None and before[-1].group.lemma in verbs_with("that")
    return tokens[i + 1].lower in _NOMINATIVES or (told and tokens[i + 1].lower in _UNMARKED)


def _points(tokens: Sequence[Token], i: int, before: list[Chunk]) -> bool:
    """Say whether "that" is of the noun behind it: ``that same year``, ``how weak that union is``."""
    led = len(before) > 1 and before[-1].kind == ADJECTIVE and tokens[before[-2].first].lower == "how"
    # "The mill closed that week", "Later that day"
    behind = bool(before) and (before[-1].kind == PHRASE or [chunk.kind for chunk in before] == [WORD])
    timed = behind and tokens[i + 1].lower in _TIMES
    if before and before[-1].group is not None and tokens[i + 1].lower in _TIMES:
        # "What happened that week has changed it."
        timed = before[-1].group.lemma not in verbs_with("that")
    much = tokens[i - 1].lower in NOT and tokens[i + 1].lower == "much"
    return led or timed or much or tokens[i + 1].lower == "same"


def _main_is_due(tokens: Sequence[Token], before: list[Chunk]) -> bool:
    """Say whether all that stands before opens with "if" or its like, and each such word has its verb: ``If it rains, that is bad``."""
    joined = [k for k, chunk in enumerate(before) if k and chunk.kind == COORDINATOR and before[k - 1].kind == COMMA]
    # "It rained when he left, but if it rains, that is bad": only what stands behind "but".
    before = before[joined[-1] :] if joined else before
    opened = [k for k, chunk in enumerate(before) if chunk.kind == OPENER]
    if not opened:
        return False
    first = opened[0]
    timed = before[first].last - before[first].first > 1
    if not timed and tokens[before[first].first].lower not in SUBORDINATORS:
        return False
    leads = first == 0 or before[first - 1].kind in (COORDINATOR, OPEN_QUOTE, DASH, BREAK)
    # "Certainly if it rains, that is bad."
    leads = leads or all(chunk.kind in (WORD, COORDINATOR, OPEN_QUOTE) for chunk in before[:first])
    return leads and sum(chunk.kind == FINITE_VERB for chunk in before[first:]) == len(opened)


def _is_told(tokens: Sequence[Token], before: list[Chunk]) -> bool:
    """Say whether what stands before can go on with "that": a verb that takes a clause, or a word that opened one; "is" as well."""
    if before[-1].kind == FINITE_VERB and tokens[before[-1].last - 1].lower in BE:
        # "The plan is that, in May, it opens."
        return True
    return any(
        (chunk.group is not None and chunk.group.lemma in verbs_with("that"))
        or (chunk.kind == OPENER and tokens[chunk.first].lower == "that")
        or (chunk.phrase is not None and tokens[chunk.last - 1].lower in _CONTENT)
        for chunk in before
    )


def _acts_next(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a finite verb stands at token `i`, adverbs left out."""
    k = past(tokens, i, last, _ADVERBS)
    return k < last and tokens[k].tag in FINITE


def _follows_particle(tokens: Sequence[Token], i: int, before: list[Chunk]) -> bool:
    """Say whether the word before is a part of a verb: ``point out that``."""
    verb = len(before) > 1 and before[-2].kind in (FINITE_VERB, OTHER_VERB)
    return verb and tokens[i - 1].lower in _PARTICLES


def _clause_begins(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a clause stands at token `i`, or the word that opens one."""
    word = tokens[i].lower
    return word in SUBORDINATORS or word in EITHER or clause_after(tokens, i, last)


def _text_goes_on(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a clause can go on at token `i`: no mark ends what is said there."""
    token = tokens[i]
    if token.tag == "," and i + 1 < last and tokens[i + 1].tag == "''":
        return False
    return token.is_word or token.tag in ("``", "$", ",", "(")
