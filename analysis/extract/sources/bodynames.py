"""Names of bodies: which words are one, where it begins and where it ends."""

from __future__ import annotations

from analysis.extract.sources.nameparts import SKIPPED, is_occasion, names_body
from analysis.extract.sources.names import is_title
from analysis.extract.sources.parts import Parts, Tokens
from analysis.extract.sources.states import citizens, country_names
from analysis.extract.sources.surnames import may_be_surname
from analysis.lexicon import words
from analysis.text.tagsets import NAMES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form


def is_body(tokens: Tokens) -> bool:
    """Say whether the first or the last word of a name is a noun for bodies: ``Trade Ministry``, ``Centers``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> [is_body(parse(Article(name)).tokens) for name in ("Trade Ministry", "Tom Roe")]
    [True, False]
    """
    nouns = words("bodies", "noun")
    return any(token.lower in nouns or token.lower.removesuffix("s") in nouns for token in (tokens[0], tokens[-1]))


def is_of_cause(token: Token, linked: Tokens) -> bool:
    """Say whether a noun is the first of a name that goes on with "of" or "for": ``Partnership for Safe Roads``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("the Partnership for Safe Roads")).tokens
    >>> is_of_cause(tokens[1], tokens[2:])
    True
    """
    form = word_form(token.lower)
    noun = form is not None and bool(form.noun) and form.what != "person"
    return noun and len(linked) > 1 and linked[0].lower in ("of", "for") and linked[1].tag in NAMES


def opens_name(token: Token, run: Tokens) -> bool:
    """Say whether the first word of a sentence is part of the name behind it: ``Simple Tiles Inc.``, not ``Rival Nord Bank``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> both = [parse(Article(f"{name} left.")).tokens for name in ("Simple Tiles Inc.", "Rival Nord Bank")]
    >>> [opens_name(tokens[0], tokens[1:3]) for tokens in both]
    [True, False]
    """
    word = token.lower
    form = word_form(word)
    beside = words("roles", "role") | words("bodies", "noun") | words("epithets", "noun") | words("people", "noun")
    person = form is not None and form.what == "person"
    small = word in SKIPPED or word in small_words("rank") or is_occasion(word)
    whole = len(run) == 1 and names_body(run[0].lower)
    if f"{word} {run[0].lower}" in country_names():
        # "Downing Street"
        return True
    if token.tag not in ("JJ", "NN", "NNS") or person or small or is_title(word) or word in citizens():
        return False
    if {word, word.removesuffix("s")} & beside:
        return whole
    common = all(_is_plain_noun(each.lower) for each in run)
    acronym = token.tag == "NNS" and len(run) == 1 and run[0].text.isupper()
    return whole or common or acronym or run[-1].lower in small_words("firm form")


def _is_plain_noun(word: str) -> bool:
    form = word_form(word)
    return form is not None and bool(form.noun) and not may_be_surname(word)


def is_some_body(first: Token, last: Token) -> bool:
    """Say whether capitals are those of a common noun: ``a local TV``, ``several PACs``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> both = [parse(Article(name)).tokens for name in ("several PACs", "the BBC")]
    >>> [is_some_body(tokens[0], tokens[1]) for tokens in both]
    [True, False]
    """
    word = last.lower
    if len(last.text) > 2 and last.text[:-1].isupper() and last.text[-1] == "s":
        return first.lower != "the"
    return last.text.isupper() and word in words("bodies", "noun")


def end_of_body(linked: Tokens, end: int) -> int:
    """Return where the name of a body with "of" ends: ``Ministry of Trade and Industry``, ``Bank of Assia``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> tokens = parse(Article("the Ministry of Trade and Industry in Leeds")).tokens
    >>> end_of_body(tokens[2:6], tokens[1].end) == tokens[5].end
    True
    """
    for i, token in enumerate(linked):
        joins = token.lower in ("of", "for", "and", "&", "the", "on")
        if token.tag in NAMES:
            end = token.end
        elif not joins or i + 1 == len(linked):
            break
    return end


def _are_joined_for(parts: Parts) -> bool:
    """Say whether people with a capital are those of a place or a cause that has one: ``the Friends of Wexham Library``."""
    *article, head = parts.base
    led = [token.lower for token in article] in ([], ["the"]) and head.text[0].isupper()
    named = all(token.tag in NAMES or token.text[0].isupper() for token in parts.linked[1:])
    named = named and parts.linked[1].lower not in words("first_names", "name")
    return led and named and head.lower in small_words("joined for a cause")


def is_named_cause(parts: Parts) -> bool:
    """Say whether a preposition with a capital stands within a name: ``Doctors Without Borders``.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.parts import parts_of
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Doctors Without Borders left. Doctors without borders left."))
    >>> is_named_cause(parts_of(doc.tokens[:3])), is_named_cause(parts_of(doc.tokens[5:8]))
    (True, False)
    """
    linked = parts.linked
    if len(linked) > 1 and linked[0].lower == "of" and _are_joined_for(parts):
        return True
    capitals = [token.text[0].isupper() for token in [*parts.base, *linked]]
    return (
        len(linked) > 1
        and linked[0].tag == "IN"
        and all(capitals)
        and not all(token.text.isupper() for token in linked)
    )
