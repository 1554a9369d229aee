"""For whom somebody speaks or works: ``the port`` of ``a spokesman for the port``, ``Nord Foods`` of ``a Nord Foods aide``."""

from __future__ import annotations

from analysis.extract.sources.parts import Parts, Tokens, parts_of
from analysis.extract.sources.states import citizens
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_NAMING = NAMES | {"JJ", "NN", "NNS"}
_FOR = frozenset({"for", "of", "to", "representing"})
# "A spokeswoman with the port", but not "a lawyer in town".
_OF_SPEAKER = _FOR | {"with", "at", "from"}


def behalf(doc: Doc, parts: Parts) -> str | None:
    """Return for whom the one mentioned speaks or works, None if the mention does not tell.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Deputy Nord Foods spokesman Tom Hill"))
    >>> behalf(doc, parts_of(doc.tokens))
    'Nord Foods'
    """
    base = parts.base
    place = next((i for i in range(len(base) - 1, -1, -1) if _speaks(base, i)), None)
    if place is None:
        return next((told for aside in parts.asides if (told := behalf(doc, parts_of(aside)))), None)
    binding = _OF_SPEAKER if base[place].lower in words("roles", "role", group="spokesperson") else _FOR
    served = parts.linked[1:] if place == len(base) - 1 and parts.linked and parts.linked[0].lower in binding else ()
    if served and (_speaks_for(base[place]) or _can_be_served(served)):
        return doc.text[parts.linked[1].start : parts.linked[-1].end]
    mark = next((i for i in range(place, 0, -1) if base[i].tag == "POS"), None)
    if mark is not None:
        return doc.text[base[0].start : base[mark - 1].end]
    return _before(doc, base[:place]) if base[place].lower in small_words("speaking for") else None


def _speaks_for(token: Token) -> bool:
    """Say whether a noun is one for somebody who always speaks for another: ``spokesman``, ``lawyer``, not ``adviser``."""
    return token.lower in words("roles", "role", group="spokesperson") or token.lower not in small_words("speaking for")


def _can_be_served(served: Tokens) -> bool:
    """Say whether an adviser "for" something serves somebody or a body: ``the mayor``, not ``strategic planning``."""
    nouns = words("roles", "role") | words("bodies", "noun")
    return any(token.tag in NAMES or token.tag == "PRP" or token.lower in nouns for token in served)


def _speaks(base: Tokens, i: int) -> bool:
    """Say whether a word is one for somebody who speaks or works for another: ``spokesman``, ``press secretary``."""
    if any(token.lower in words("roles", "role") for token in base[i + 1 :]):
        # "An assistant editor"
        return False
    press = i > 0 and base[i].lower == "secretary" and base[i - 1].lower == "press"
    return press or base[i].lower in words("speaking_for", "noun")


def _before(doc: Doc, before: Tokens) -> str | None:
    """Return the name or the body that stands right before a title: ``Nord Foods``, ``company``."""
    end = len(before)
    while end and _is_rank(before[end - 1]):
        end -= 1
    first = end
    while first and (_is_part(before[first - 1]) or _is_inside(before, first - 1)):
        first -= 1
    run = before[first:end]
    if not run or not (run[-1].tag in NAMES or _is_body(run[-1])) or all(_calls(token) for token in run):
        return None
    return doc.text[run[0].start : run[-1].end]


def _is_part(token: Token) -> bool:
    if _is_rank(token):
        return False
    named = token.text[0].isupper() and token.tag in _NAMING
    return named or token.tag == "NN" or token.text == "&"


def _is_inside(before: Tokens, i: int) -> bool:
    """Say whether a small word stands within the name of a body, or between two: ``Department of Trade``, ``Nord and Holt``."""
    return i > 0 and before[i].lower in ("of", "for", "and") and before[i - 1].text[0].isupper()


def _is_rank(token: Token) -> bool:
    return token.lower in small_words("rank") or token.text in small_words("task")


def _is_body(token: Token) -> bool:
    form = word_form(token.lower)
    group = form is not None and form.what == "group"
    listed = token.lower in words("bodies", "noun", kind="organisation") or token.lower in ("police", "family")
    return token.tag == "NN" and (group or listed)


def _calls(token: Token) -> bool:
    """Say whether a word tells a people or a party, and no body: ``German``, ``Republican``."""
    return token.lower in citizens() | words("epithets", "noun") or token.text in words("countries", "adjective")
