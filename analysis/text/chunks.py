"""Chunks: a sentence as a row of noun phrases, verb groups, prepositions, words that open clauses, and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.lexicon import words
from analysis.text.phrases import Phrase, noun_phrase, opens_phrase
from analysis.text.tagsets import ADJECTIVES, AUXILIARIES, BE, EITHER, FINITE, RELATIVES, SUBORDINATORS, function_words
from analysis.text.tokens import Token
from analysis.text.verbs import VerbGroup, verb_group

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

_TIMES = words("occasions", "noun", kind="time")
_INTERROGATIVE = function_words("interrogative")
_MARKS = {",": COMMA, "``": OPEN_QUOTE, "''": CLOSE_QUOTE, "(": OPEN_BRACKET, ")": CLOSE_BRACKET}
_BREAKS = frozenset(";:.?!")
_ADVERBIAL = frozenset({"RB", "RBR", "``"})
_BEGIN_CLAUSES = BE | {"did", "does", "do", "had", "has", "have", "would", "will"}
_ENDS = frozenset({".", ",", ":", "''", "CC", "IN"})
_MOST_TIED = 5
_DASHES = frozenset({"–", "—", "―", "--", "-", "---"})
_OF_TWO = {("according", "to"), ("because", "of"), ("such", "as"), ("due", "to"), ("rather", "than"), ("instead", "of"),
           ("along", "with"), ("as", "for"), ("as", "of"), ("out", "of"), ("next", "to"), ("prior", "to"), ("ahead", "of"),
           ("other", "than"), ("as", "to"), ("up", "to"), ("thanks", "to"), ("owing", "to")}  # fmt: skip
_FIRST_OF_TWO = frozenset(first for first, _ in _OF_TWO)
_LINKING = frozenset({"IN", "TO", "WDT", "WP", "WRB", "WP$"})
_BOUNDS_OF_TWO = {("at", "least"), ("at", "most"), ("more", "than"), ("less", "than"), ("fewer", "than"), ("up", "to")}
_BOUNDS = frozenset({"at", "more", "less", "fewer", "up", "about", "around", "over", "under", "nearly", "almost", "roughly",
                     "approximately", "some", "only", "just"})  # fmt: skip
_PARTICLES = frozenset({"out", "up", "on", "down", "off", "back"})
# "while at the Department", "when asked": what follows is no clause of its own.
_REDUCED = frozenset({"while", "when", "if", "though", "although", "once", "unless"})
_TAKES_THAT = frozenset({"in", "so", "now", "such", "except", "given", "provided"})


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
    if lower in _BOUNDS and (counted := _counted(tokens, i, last)) is not None:
        return counted
    if tag in _LINKING or _once_opens(tokens, i, last, before) or lower in ("that", "than"):
        opener = _small_word(tokens, i, last, before)
        if opener is not None:
            return opener
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    if lower == "not" and i + 2 < last and tokens[i + 1].tag == "TO" and tokens[i + 2].tag == "VB":
        group = verb_group(tokens, i + 1, last)
        return Chunk(OTHER_VERB, i, group.last, None, group._replace(first=i, negated=True))
    return Chunk(COORDINATOR, i, i + 1) if tag == "CC" else None


def _once_opens(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> bool:
    """Say whether "once" opens a clause: ``would leave once it rained``, not ``who once had a farm``, ``at once``."""
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
    return Chunk(FINITE_VERB if group.form == "finite" else OTHER_VERB, i, group.last, None, group)


def _nominal(tokens: Sequence[Token], i: int, last: int, after_noun: bool) -> Chunk | None:
    if tokens[i].tag == "EX" and _is_place(tokens, i, last, after_noun):
        return None
    phrase = noun_phrase(tokens, i, last) if opens_phrase(tokens, i, last, after_noun) else None
    return Chunk(PHRASE, i, phrase.last, phrase) if phrase is not None else None


def _is_place(tokens: Sequence[Token], i: int, last: int, after_noun: bool) -> bool:
    """Say whether "there" is a place and no subject: ``They met there``, ``People there said``."""
    if i + 1 == last or tokens[i + 1].tag in _ENDS:
        return True
    acts = tokens[i + 1].tag in ("VBD", "VBZ", "VBP") and tokens[i + 1].lower not in AUXILIARIES
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
    return Chunk(kind, i, i + 1) if kind is not None else None


def of_two(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether token `i` and the next are one preposition: ``according to``."""
    lower = tokens[i].lower
    return lower in _FIRST_OF_TWO and i + 1 < last and (lower, tokens[i + 1].lower) in _OF_TWO


def _counted(tokens: Sequence[Token], i: int, last: int) -> Chunk | None:
    """Read a noun phrase that begins with a bound of its number: ``at least six journalists``, ``about 40``."""
    lower = tokens[i].lower
    if i + 1 >= last:
        return None
    k = i + 1
    if (lower, tokens[k].lower) in _BOUNDS_OF_TWO:
        k += 1
    if (
        k >= last
        or (tokens[k].tag not in ("CD", "$") and tokens[k].lower != "half")
        or (k == i + 1 and lower in ("at", "more", "less", "fewer", "up"))
    ):
        return None
    phrase = noun_phrase(tokens, k, last)
    if phrase is None:
        return None
    phrase.first = i
    return Chunk(PHRASE, i, phrase.last, phrase)


def _follows_verb(before: list[Chunk]) -> bool:
    return (
        bool(before)
        and before[-1].kind == FINITE_VERB
        and before[-1].group is not None
        and before[-1].group.lemma == "be"
    )


def _small_word(tokens: Sequence[Token], i: int, last: int, before: list[Chunk]) -> Chunk | None:
    """Read a preposition, or a word that opens a clause; None if it is something else."""
    token = tokens[i]
    lower = token.lower
    if of_two(tokens, i, last):
        return Chunk(PREPOSITION, i, i + 2)
    if token.tag == "TO":
        k = i + 1
        while k < last and tokens[k].tag in ("RB", "RBR", "``"):
            k += 1
        if k < last and tokens[k].tag in ("VB", "VBP"):
            group = verb_group(tokens, i, last)
            return Chunk(OTHER_VERB, i, group.last, None, group)
        return Chunk(PREPOSITION, i, i + 1)
    if lower == "that":
        return Chunk(OPENER, i, i + 1) if _that_opens(tokens, i, last, before) else None
    if lower in EITHER:
        return Chunk(OPENER if clause_after(tokens, i + 1, last) else PREPOSITION, i, i + 1)
    if token.tag == "WP$":
        # "whose" opens a clause and is part of its first phrase: the chunk is empty, the phrase begins with the word.
        done = bool(before) and before[-1].kind == OPENER and before[-1].first == i
        return None if done else Chunk(OPENER, i, i)
    if lower in _REDUCED and i + 1 < last and tokens[i + 1].tag in ("IN", "VBG", "VBN", "JJ", ","):
        if not _acts_before_comma(tokens, i + 1, last):
            return Chunk(WORD, i, i + 1)
    if lower in RELATIVES or lower in _INTERROGATIVE or lower in SUBORDINATORS or lower in ("whether", "whom"):
        return Chunk(OPENER, i, i + 1)
    return Chunk(PREPOSITION, i, i + 1) if token.tag == "IN" else None


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
    following = tokens[i + 1]
    k = i + 1
    while k < last and tokens[k].tag == "RB":
        k += 1
    previous = before[-1] if before else None
    acts = k < last and tokens[k].tag in FINITE
    if previous is None:
        return not acts and following.tag not in ("NN", "IN", "VBZ", "MD") and clause_after(tokens, i + 1, last)
    word = tokens[i - 1].lower
    if word in _TAKES_THAT:
        return True
    if following.lower in _TIMES and previous.kind == PHRASE:
        return False
    if acts:
        return previous.kind in (PHRASE, COMMA, CLOSE_QUOTE, CLOSE_BRACKET, WORD) and (
            previous.kind != COMMA or _phrase_before(before)
        )
    if previous.kind == PREPOSITION:
        particle = word in _PARTICLES and len(before) > 1 and before[-2].kind in (FINITE_VERB, OTHER_VERB)
        return particle and (
            following.lower in SUBORDINATORS or following.lower in EITHER or clause_after(tokens, i + 1, last)
        )
    if following.tag in ("NN", "JJ", "NNS") and previous.kind == ADJECTIVE:
        return True
    if following.tag in ("NN", "JJ") and previous.kind in (FINITE_VERB, OTHER_VERB):
        phrase = noun_phrase(tokens, i + 1, last)
        return (phrase is not None and phrase.plural) or clause_after(tokens, i + 1, last)
    if following.tag == "," and i + 2 < last and tokens[i + 2].tag == "''":
        return False
    return following.is_word or following.tag in ("``", "$", ",", "(")


def _phrase_before(before: list[Chunk]) -> bool:
    return len(before) > 1 and before[-2].kind == PHRASE


def clause_after(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether a subject with its finite verb stands at token `i`: after "as", "since", "than" a clause then follows.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("He left after the head of the union spoke, as president of it.")).tokens
    >>> clause_after(tokens, 3, 14), clause_after(tokens, 11, 14)
    (True, False)
    """
    i = _past(tokens, i, last, _ADVERBIAL)
    if i < last and tokens[i].tag in FINITE:
        return tokens[i].lower in _BEGIN_CLAUSES
    for _ in range(_MOST_TIED):
        phrase = _subject_at(tokens, i, last)
        if phrase is None:
            return False
        i = _past(tokens, _past_bracket(tokens, phrase.last, last), last, _ADVERBIAL)
        if i >= last:
            return False
        told = _goes_on_to_verb(tokens, i, last, phrase)
        if told is not None:
            return told
        i += 1
    return False


def _subject_at(tokens: Sequence[Token], i: int, last: int) -> Phrase | None:
    """Return the noun phrase at token `i`, adverbs before it left out, if it is not a time."""
    while i < last and tokens[i].tag == "RB" and not opens_phrase(tokens, i, last, False):
        i += 1
    phrase = noun_phrase(tokens, i, last) if i < last and opens_phrase(tokens, i, last, False) else None
    return None if phrase is None or phrase.temporal else phrase


def _goes_on_to_verb(tokens: Sequence[Token], i: int, last: int, phrase: Phrase) -> bool | None:
    """Say whether what stands behind a phrase makes it a subject; None if a preposition or "and" ties another phrase to it."""
    token = tokens[i]
    if token.tag in FINITE:
        return True
    if token.lower == "that" and tokens[phrase.head].tag == "CD":
        return False
    if token.lower in RELATIVES or token.lower in ("that", "where") or token.tag in ("VBN", "VBG"):
        return _verb_later(tokens, i, last)
    tied = token.tag in ("IN", "CC", "TO") and not (token.lower in EITHER and _finite_next(tokens, i + 1, last))
    return None if tied else False


def _finite_next(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether one phrase with its finite verb stands at token `i`."""
    phrase = _subject_at(tokens, _past(tokens, i, last, _ADVERBIAL), last)
    k = last if phrase is None else _past(tokens, phrase.last, last, _ADVERBIAL)
    return k < last and tokens[k].tag in FINITE


def _past(tokens: Sequence[Token], i: int, last: int, tags: frozenset[str]) -> int:
    """Return the first token from `i` on that has none of some tags."""
    while i < last and tokens[i].tag in tags:
        i += 1
    return i


def _past_bracket(tokens: Sequence[Token], i: int, last: int) -> int:
    """Return the token after a bracket that opens at token `i`, the token itself if none does."""
    if i >= last or tokens[i].tag != "(":
        return i
    return next((k + 1 for k in range(i, min(last, i + 9)) if tokens[k].tag == ")"), i)


def _verb_later(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Say whether two finite verbs follow before a comma: the one of the relative clause and the one of its head."""
    wanted = 1 if tokens[i].tag in ("VBN", "VBG") else 2
    for k in range(i, min(last, i + 20)):
        if tokens[k].tag in (",", ":", ".", "``", "''"):
            return False
        wanted -= tokens[k].tag in FINITE
        if not wanted:
            return True
    return False
