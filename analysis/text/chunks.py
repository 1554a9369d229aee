"""Chunks: a sentence as a row of noun phrases, verb groups, prepositions, words that open clauses, and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.lexicon import words
from analysis.text.clausesahead import clause_after, past, turns_behind
from analysis.text.phrases import Phrase, noun_phrase, opens_phrase
from analysis.text.tagsets import (
    ADJECTIVES,
    AUXILIARIES,
    EITHER,
    FINITE,
    RELATIVES,
    SUBORDINATORS,
    function_words,
    small_words,
    verbs_with,
)
from analysis.text.tokens import Token
from analysis.text.verbs import NOT, VerbGroup, verb_group

PHRASE, FINITE_VERB, OTHER_VERB, PREPOSITION, OPENER, COORDINATOR = (
    "phrase",
    "finite",
    "verb",
    "preposition",
    "opener",
    "and",
)
COMMA, BREAK, OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET, DASH = ",", ";", "``", "''", "(", ")", "-"
ADJECTIVE, WORD = "adjective", "word"

_CONTENT = words("cue_nouns", "noun") | words("facts", "noun")
_TIMES = words("occasions", "noun", kind="time")
_OPENING = RELATIVES | SUBORDINATORS | function_words("interrogative") | {"whether", "whom"}
_MARKS = {",": COMMA, "``": OPEN_QUOTE, "''": CLOSE_QUOTE, "(": OPEN_BRACKET, ")": CLOSE_BRACKET}
_BREAKS = frozenset(";:.?!")
_ADVERBS = frozenset({"RB"})
_ADVERBIAL = frozenset({"RB", "RBR", "``"})
_ENDS = frozenset({".", ",", ":", "''", "CC", "IN"})
_DASHES = frozenset({"–", "—", "―", "--", "-", "---"})
_OF_TWO = frozenset((first, second) for first, second in map(str.split, function_words("compound")))
_FIRST_OF_TWO = frozenset(first for first, _ in _OF_TWO)
_LINKING = frozenset({"IN", "TO", "WDT", "WP", "WRB", "WP$"})
_LIMITS = function_words("limit")
_FIRST_OF_LIMIT = frozenset(limit.split()[0] for limit in _LIMITS)
_MOMENTS = small_words("moment")
_TIME_OPENERS = small_words("by then")
_PARTICLES = function_words("adverb particle")
_REDUCING = function_words("reducing")
_WITHOUT_CLAUSE = frozenset({"IN", "VBG", "VBN", "JJ", ","})
_PROVISOS = small_words("proviso")
_BEFORE_THAT = function_words("before that")
_BEFORE_PRONOUN_THAT = frozenset({PHRASE, CLOSE_QUOTE, CLOSE_BRACKET, WORD})
_SEEMING = small_words("seeming")
_DEMANDED = 7
_POINTED_AT = frozenset({"NN", "IN", "VBZ", "MD"})


@dataclass(slots=True, eq=False)
class Chunk:
    """A stretch of a sentence, tokens ``first:last``, of one kind; with its phrase or verb group where it has one."""

    kind: str
    first: int
    last: int
    phrase: Phrase | None = None
    group: VerbGroup | None = None


def chunks(tokens: Sequence[Token], first: int, last: int) -> list[Chunk]:
    """Cut the tokens of a sentence into chunks.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [chunk.kind for chunk in chunks(parse(Article("Ann Lee said that the old dam had broken.")).tokens, 0, 9)]
    ['phrase', 'finite', 'opener', 'phrase', 'finite']
    """
    found: list[Chunk] = []
    i = first
    while i < last:
        chunk = _chunk(tokens, i, last, found)
        found.append(chunk)
        i = chunk.last
    return found


def _chunk(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk:
    tag = tokens[i].tag
    marked = mark(tokens, i, last)
    if marked is not None:
        return marked
    after_noun = bool(before) and before[-1].kind == PHRASE
    return (
        _led_by_word(tokens, i, last, before)
        or (_verb(tokens, i, last, before, after_noun) if tag[:2] == "VB" or tag == "MD" else None)
        or _nominal(tokens, i, last, after_noun)
        or Chunk(ADJECTIVE if tag in ADJECTIVES else PREPOSITION if tag == "RP" else WORD, i, i + 1)
    )


def _stop(tokens: Sequence[Token], i: int, last: int) -> str:
    """Return what a mark between clauses or numbers is: a dash, a break, or no more than a word."""
    text = tokens[i].text
    if text == ":" and i + 1 < last and tokens[i + 1].tag == tokens[i - 1].tag == "CD":
        return WORD
    return DASH if text in _DASHES else BREAK if text in _BREAKS else WORD


def _led_by_word(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk | None:
    """Read what a small word begins: "about 40", "that", "because of", "not to", "and"."""
    tag, lower = tokens[i].tag, tokens[i].lower
    if tag == "IN" and _by_the_time(tokens, i, last):
        return Chunk(OPENER, i, i + 3)
    if tag == "VBN" and lower in _PROVISOS and i + 2 < last and tokens[i + 1].lower == "that":
        return Chunk(OPENER, i, i + 2) if clause_after(tokens, i + 2, last) else None
    if lower in _FIRST_OF_LIMIT and (counted := _counted(tokens, i, last)) is not None:
        return counted
    if tag in _LINKING or _once_opens(tokens, i, last, before) or lower in ("that", "than"):
        opener = _small_word(tokens, i, last, before)
        if opener is not None:
            return opener
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    if lower in ("not", "never") and i + 2 < last and tokens[i + 1].tag == "TO" and tokens[i + 2].tag == "VB":
        group = verb_group(tokens, i + 1, last)
        return Chunk(OTHER_VERB, i, group.last, None, group._replace(first=i, negated=True))
    return Chunk(COORDINATOR, i, i + 1) if tag == "CC" else None


def _by_the_time(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether three words open a clause of time: ``by the time it rained``, not ``by the time of the vote``."""
    named = " ".join(token.lower for token in tokens[i : min(last, i + 3)]) in _TIME_OPENERS
    return named and i + 3 < last and clause_after(tokens, i + 3, last)


def _once_opens(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "once" or "provided" opens a clause: ``would leave once it rained``, not ``who once had a farm``, ``at once``."""
    if tokens[i].lower in _PROVISOS and tokens[i].tag == "VBN":
        return i + 1 < last and tokens[i + 1].tag not in FINITE and clause_after(tokens, i + 1, last)
    if tokens[i].lower != "once" or i + 1 >= last or (before and before[-1].kind == PREPOSITION):
        return False
    return tokens[i + 1].tag not in FINITE and tokens[i + 1].tag != "RB" and clause_after(tokens, i + 1, last)


def _verb(tokens: Sequence[Token], i: int, last: int, before: list[Chunk], after_noun: bool) -> Chunk:
    """Read a verb group, or a noun phrase that a participle begins."""
    participle = tokens[i].tag in ("VBN", "VBG") and not _follows_verb(before)
    described = _nominal(tokens, i, last, after_noun) if participle else None
    if described is not None:
        return described
    group = verb_group(tokens, i, last)
    if group.form == "base" and _is_demanded(tokens, before):
        negated = group.negated or tokens[i - 1].lower in NOT
        return Chunk(FINITE_VERB, i, group.last, None, group._replace(form="finite", modal="should", negated=negated))
    return Chunk(FINITE_VERB if group.form == "finite" else OTHER_VERB, i, group.last, None, group)


def _is_demanded(tokens: Sequence[Token], before: list[Chunk]) -> bool:
    """Say whether "that" and a subject stand before a base form, which is then the verb: ``asked that her name not be used``."""
    found = [chunk for chunk in before[-_DEMANDED:] if chunk.kind != WORD]
    while len(found) > 2 and found[-1].kind == PHRASE and found[-2].kind == PREPOSITION:
        del found[-2:]
    return len(found) > 1 and found[-1].kind == PHRASE and tokens[found[-2].first].lower == "that"


def _nominal(tokens: Sequence[Token], i: int, last: int, after_noun: bool) -> Chunk | None:
    if tokens[i].tag == "EX" and _is_place(tokens, i, last, after_noun):
        return None
    if after_noun and tokens[i].lower == "neither" and i + 1 < last and tokens[i + 1].tag in FINITE:
        return None
    phrase = noun_phrase(tokens, i, last) if opens_phrase(tokens, i, last, after_noun) else None
    return Chunk(PHRASE, i, phrase.last, phrase) if phrase is not None else None


def _is_place(tokens: Sequence[Token], i: int, last: int, after_noun: bool) -> bool:
    """Say whether "there" is a place and no subject: ``They met there``, ``People there said``."""
    if i + 1 == last or tokens[i + 1].tag in _ENDS:
        return True
    verb = tokens[past(tokens, i + 1, last - 1, _ADVERBS)]
    acts = verb.tag in ("VBD", "VBZ", "VBP") and verb.lower not in AUXILIARIES
    return after_noun and acts


def mark(tokens: Sequence[Token], i: int, last: int) -> Chunk | None:
    """Read a mark, None if token `i` is none.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("It broke – all of it.")).tokens
    >>> mark(tokens, 2, 7).kind, mark(tokens, 3, 7)
    ('-', None)
    """
    tag = tokens[i].tag
    kind = _MARKS.get(tag) or (_stop(tokens, i, last) if tag in (".", ":") else None)
    if kind == COMMA and _ends_date(tokens, i, last):
        kind = WORD
    return Chunk(kind, i, i + 1) if kind is not None else None


def _ends_date(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a comma only ends a date before a verb: ``the law of May 5, 2013, would``."""
    dated = i > 2 and tokens[i - 1].tag == "CD" and tokens[i - 2].tag == "HYPH" and tokens[i - 2].text == ","
    return dated and i + 1 < last and tokens[i + 1].tag in FINITE


def of_two(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether token `i` and the next are one preposition: ``according to``."""
    lower = tokens[i].lower
    return lower in _FIRST_OF_TWO and i + 1 < last and (lower, tokens[i + 1].lower) in _OF_TWO


def _follows_verb(before: list[Chunk]) -> bool:
    """Say whether the last chunk is a form of "be"."""
    group = before[-1].group if before and before[-1].kind == FINITE_VERB else None
    return group is not None and group.lemma == "be"


def _counted(tokens: Sequence[Token], i: int, last: int) -> Chunk | None:
    """Read a noun phrase that begins with a bound of its number: ``at least six journalists``, ``about 40``."""
    k = i + 1
    if k < last and f"{tokens[i].lower} {tokens[k].lower}" in _LIMITS:
        k += 1
    elif tokens[i].lower not in _LIMITS:
        return None
    if k >= last or (tokens[k].tag not in ("CD", "$") and tokens[k].lower != "half"):
        return None
    phrase = noun_phrase(tokens, k, last)
    if phrase is None:
        return None
    phrase.first = i
    return Chunk(PHRASE, i, phrase.last, phrase)


# ---------------------------------------------------------------------- words that may open a clause


def _small_word(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk | None:
    """Read a preposition, or a word that opens a clause; None if it is something else."""
    tag, lower = tokens[i].tag, tokens[i].lower
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    if tag == "TO":
        return _infinitive(tokens, i, last) or Chunk(PREPOSITION, i, i + 1)
    if lower == "that":
        return Chunk(OPENER, i, i + 1) if _that_opens(tokens, i, last, before) else None
    if lower in EITHER:
        if (i + 1 < last and tokens[i + 1].lower in _MOMENTS) or turns_behind(tokens, i, last):
            return Chunk(PREPOSITION, i, i + 1)
        return Chunk(OPENER if clause_after(tokens, i + 1, last) else PREPOSITION, i, i + 1)
    if tag == "WP$":
        return _whose(i, before)
    if lower == "like" and _seems(before) and clause_after(tokens, i + 1, last):
        return Chunk(OPENER, i, i + 1)
    if lower in _REDUCING and _lacks_clause(tokens, i + 1, last):
        return Chunk(WORD, i, i + 1)
    if lower in _OPENING:
        return Chunk(OPENER, i, i + 1)
    return Chunk(PREPOSITION, i, i + 1) if tag == "IN" else None


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
    return i < last and tokens[i].tag in _WITHOUT_CLAUSE and not _acts_before_comma(tokens, i, last)


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
    if i + 1 >= last:
        return False
    tag, acts = tokens[i + 1].tag, _acts_next(tokens, i + 1, last)
    if not before:
        return not acts and tag not in _POINTED_AT and clause_after(tokens, i + 1, last)
    kind = before[-1].kind
    if tokens[i - 1].lower in _BEFORE_THAT:
        return True
    if ((tag == "," and kind != ADJECTIVE) or (kind == COORDINATOR and tag == "NN")) and not _is_told(tokens, before):
        # "Had he done that, …"; "It gained speed, and that speed will grow."
        return False
    if tokens[i + 1].lower in _TIMES and kind == PHRASE:
        return False
    if acts:
        described = kind == COMMA and len(before) > 1 and before[-2].kind == PHRASE and not _main_is_due(tokens, before)
        return described or kind in _BEFORE_PRONOUN_THAT
    if kind == PREPOSITION:
        return _follows_particle(tokens, i, before) and _clause_begins(tokens, i + 1, last)
    if kind in (FINITE_VERB, OTHER_VERB) and tag in ("NN", "JJ"):
        phrase = noun_phrase(tokens, i + 1, last)
        return (phrase is not None and phrase.plural) or clause_after(tokens, i + 1, last)
    if kind == ADJECTIVE and tag in ("NN", "JJ", "NNS"):
        return True
    return _text_goes_on(tokens, i + 1, last)


def _main_is_due(tokens: Sequence[Token], before: list[Chunk]) -> bool:
    """Say whether all that stands before opens with "if" or its like, and each such word has its verb: ``If it rains, that is bad``."""
    opened = [k for k, chunk in enumerate(before) if chunk.kind == OPENER]
    if not opened or tokens[before[opened[0]].first].lower not in SUBORDINATORS:
        return False
    first = opened[0]
    leads = first == 0 or before[first - 1].kind in (COORDINATOR, OPEN_QUOTE, DASH, BREAK)
    return leads and sum(chunk.kind == FINITE_VERB for chunk in before[first:]) == len(opened)


def _is_told(tokens: Sequence[Token], before: list[Chunk]) -> bool:
    """Say whether what stands before can go on with "that": a verb that takes a clause, or a word that opened one."""
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
