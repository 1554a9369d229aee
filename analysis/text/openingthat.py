"""“That”: whether it opens a clause, or points at a noun, or stands for a thing."""

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
)
from analysis.text.clausesahead import acts_next, clause_after
from analysis.text.phrases import noun_phrase
from analysis.text.tagsets import (
    ADJECTIVES,
    BE,
    EITHER,
    FINITE,
    SUBORDINATORS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.tokens import Token
from analysis.text.verbs import NOT

_CONTENT = words("cue_nouns", "noun") | words("facts", "noun")
# "that week", but no "that weeks"
_TIMES = frozenset(time for time in words("occasions", "noun", kind="time") if not time.endswith("s"))
_BEFORE_ARTICLE = small_words("before article")
_PARTICLES = function_words("adverb particle")
_BEFORE_THAT = function_words("before that")
_BEFORE_PRONOUN_THAT = frozenset({PHRASE, CLOSE_QUOTE, CLOSE_BRACKET, WORD})
_TURNED = small_words("turned")
_NOMINATIVES = function_words("subject")
_UNMARKED = frozenset({"it", "there"})
_POINTED_AT = frozenset({"NN", "IN", "VBZ", "MD"})
_SUBJECTS = frozenset({"PRP", "EX", "DT"})
_BEHIND_OBJECT = frozenset({"IN", "TO", "RB", "RP"})
_ENDING = frozenset({",", ":", ".", "CC", "``"})


def that_opens(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "that" opens a clause, and is not "that one" or "that year"; `before` are the chunks before it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.chunking import chunks
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("He said that it broke. It broke that year.")).tokens
    >>> that_opens(tokens, 2, 6, chunks(tokens, 0, 2)), that_opens(tokens, 8, 11, chunks(tokens, 6, 8))
    (True, False)
    """
    if i + 1 >= last or _points(tokens, i, before):
        return False
    tag, acts = tokens[i + 1].tag, acts_next(tokens, i + 1, last)
    if all(chunk.kind == OPEN_QUOTE for chunk in before):
        return not acts and not _begins_noun(tokens, i, last) and clause_after(tokens, i + 1, last)
    kind = before[-1].kind
    joined = tag == "," and i + 3 < last and tokens[i + 2].tag == "CC" and tokens[i + 3].tag != "IN"
    if joined or _is_object(tokens, i, last, before[-1]):
        # "why he is saying that, but I will go"
        return False
    described = acts and _describes_before(before)
    if described or tokens[i - 1].lower in _BEFORE_THAT or _such_or_turned_next(tokens, i + 1, last, before):
        return True
    if ((tag == "," and kind != ADJECTIVE) or (kind == COORDINATOR and tag == "NN")) and not _is_told(tokens, before):
        # "Had he done that, …"; "It gained speed, and that speed will grow."
        return False
    if acts:
        ends = [chunk.kind for chunk in before[-2:]] == [COMMA, CLOSE_QUOTE]
        if (kind == COMMA or ends) and (tokens[i + 1].lower == "'s" or _main_is_due(tokens, before)):
            # "He's a dog, that's just his face."
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


def _begins_noun(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether "that" opens a sentence with the noun that it points at: ``That bitter row began``, not ``That old men win``."""
    phrase = noun_phrase(tokens, i + 1, last) if tokens[i + 1].tag in ADJECTIVES else None
    one = phrase is not None and not phrase.plural and tokens[phrase.head].tag == "NN"
    return one or tokens[i + 1].tag in _POINTED_AT


def _describes_before(before: list[Chunk]) -> bool:
    """Say whether a participle stands between a noun and "that", perhaps with a particle: ``a sticker handed out | that caused it``."""
    found = before[:-1] if before[-1].kind == PREPOSITION else before
    group = found[-1].group if len(found) > 1 else None
    return group is not None and group.form == "participle" and found[-2].kind == PHRASE


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
    if before and before[-1].kind == PREPOSITION and tokens[i + 1].tag == "NN":
        # "so in that sense he is right"
        led = led or any(token.tag in _SUBJECTS for token in tokens[i + 2 : i + 3])
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
