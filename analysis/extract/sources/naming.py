"""The name in a mention: whose words it gives, never that of somebody who only stands beside."""

from __future__ import annotations

from typing import NamedTuple

from analysis.extract.sources.bearers import bearer
from analysis.extract.sources.bodynames import (
    end_of_body,
    is_body,
    is_named_cause,
    is_of_cause,
    is_some_body,
    opens_name,
)
from analysis.extract.sources.nameparts import BEHIND_NAME, SKIPPED, names_body
from analysis.extract.sources.names import is_title, may_be_called
from analysis.extract.sources.parts import Parts, Tokens, parts_of
from analysis.extract.sources.people import People, is_first_name, sex_of
from analysis.extract.sources.states import citizens, ends_address
from analysis.extract.sources.surnames import may_be_surname
from analysis.lexicon import words
from analysis.text.doc import Doc
from analysis.text.tagsets import NAMES, RELATIVES, small_words
from analysis.text.tokens import Token
from analysis.text.wordforms import word_form

_FULL = 2
_DONE = frozenset({"VBN", "VBD", "VBG"})
_TURNS = frozenset({"Q", "A"})
_OF = frozenset({"of", "for"})
_OF_BODY = _OF | {"on"}
_SEVERAL = small_words("several")
# "One of his aides, Ann Lee", "a third, Tom Hill".
_ONE = frozenset({"one", "a", "an", "another"})
# "The incumbent, Ann Lee", "the accused, Tom Hill".
_FROM_WHOM = frozenset({"by", "from", "to"})
_WRITTEN = words("bodies", "noun", kind="document") | words("bodies", "noun", kind="data")
_OF_ONE = frozenset({"NN", "NNP", "JJ", "VBN"})


class Named(NamedTuple):
    """A name without titles, and the number of the person if the article gives the full name of one alone."""

    name: str | None
    person: int | None


NOBODY = Named(None, None)


def named_by(doc: Doc, parts: Parts, people: People) -> Named:
    """Return the name in a mention: at the head, behind an office (``head of the party Ann Lee``), or between commas.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.extract.sources.parts import parts_of
    >>> from analysis.extract.sources.people import people
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Secretary of State Ann Lee and a lawyer for Tom Hill met."))
    >>> named_by(doc, parts_of(doc.tokens[:5]), people(doc)).name, named_by(doc, parts_of(doc.tokens[6:11]), people(doc)).name
    ('Ann Lee', None)
    """
    base = parts.base
    calling = _is_calling(parts)
    if parts.pronoun or (calling and not parts.asides):
        return NOBODY
    if len(parts.lead) == 1 and base[0].text in _TURNS:
        return Named(base[0].text, None)
    body = _whole_body(doc, parts)
    if body is not None:
        return body
    behind = _behind_office(parts, people)
    if behind is not None:
        return behind
    own = _at_end(doc, base, parts.linked, people) if not calling else None
    if own is not None:
        return own
    one_of = parts.partitive and base[0].lower in _ONE
    if parts.linked and _is_person(parts.linked) and not one_of and not _is_only_office(parts):
        # "An aide to the mayor, Ann Lee": the text does not tell which of the two has the name.
        return NOBODY
    if parts.linked and parts.linked[0].lower in _FROM_WHOM and parts.head.lower in _WRITTEN:
        # "A report by the head of services, Ann Lee": she is not the report.
        return NOBODY
    return _between_commas(doc, parts, people, calling)


def _between_commas(doc: Doc, parts: Parts, people: People, calling: bool) -> Named:
    """Return the name between the commas behind a noun: ``the mayor, Ann Lee,``; `calling`: the noun is one for a people or a party."""
    base = parts.base
    for aside in parts.asides:
        one = parts.head.tag in _OF_ONE or calling or parts.called or base[0].lower in _ONE
        if aside[0].lower in RELATIVES or (aside[0].tag in _DONE and parts.head.lower in words("bodies", "noun")):
            # "The memo, dated May 3 and signed by the chief, Ann Lee, says so."
            break
        if aside is parts.asides[0] and parts.linked and ends_address(parts.linked, aside):
            continue
        if aside[0].tag in NAMES | {"DT", "NN", "JJ"} and one:
            # "Another witness, Ann Lee of Leeds"
            named = parts_of(aside) if aside[0].tag in NAMES else None
            name = _at_end(doc, named.base, named.linked, people) if named else _at_end(doc, aside, (), people)
            if name is not None and (aside[0].tag in NAMES or (name.person is not None and not _joins(aside))):
                return name
    return NOBODY


def _whole_body(doc: Doc, parts: Parts) -> Named | None:
    """Return the name of a body that is all of a mention: ``Doctors Without Borders``, ``Harrod's``, ``the Food and Drug Agency``."""
    base = parts.base
    if is_named_cause(parts):
        return Named(doc.text[base[0].start : parts.linked[-1].end], None)
    if base[-1].tag == "POS":
        # "Harrod's said so": what nothing follows is the name of a shop.
        run = _run(doc, base[:-1])
        return Named(doc.text[run[0].start : base[-1].end], None) if run else NOBODY
    if _is_firm_of_two(doc, base):
        return Named(doc.text[base[0].start : base[-1].end], None)
    return Named(doc.text[base[1].start : base[-1].end], None) if _is_joint_body(base) else None


def _is_firm_of_two(doc: Doc, base: Tokens) -> bool:
    """Say whether two words with "and" between are one, who says what "it" does: ``Smith and Wesson said it would close``."""
    if len(base) != _FULL + 1 or base[1].lower != "and" or not all(base[k].text[0].isupper() for k in (0, 2)):
        return False
    said = doc.after(base[-1].i)
    single = said.tag == "VBZ" or doc.after(said.i).lower in ("it", "its")
    return single and not any(is_first_name(base[k].lower) or base[k].tag in ("NNS", "NNPS") for k in (0, 2))


def _is_only_office(parts: Parts) -> bool:
    """Say whether a mention is of the one who holds an office: ``the press secretary to the governor, Tom Hill``."""
    offices = words("roles", "role", group="official") | words("roles", "role", group="spokesperson")
    return parts.base[0].lower == "the" and parts.head.lower in offices


def _is_calling(parts: Parts) -> bool:
    """Say whether a mention ends with a noun for one of a people or a party, which is no name: ``the veteran Democrat``."""
    if parts.head is not parts.base[-1]:
        return False
    noun = parts.head.lower
    if len(parts.base) == 1 and noun in words("shares", "noun"):
        # "Anybody who saw it"
        return True
    if _calls(noun):
        # "Mayor Finn" is no Finn.
        described = len(parts.base) > 1 and parts.base[-2].lower not in words("roles", "role")
        return parts.base[0].lower in ("the", "a", "an") or (described and parts.base[0].tag not in NAMES)
    # "The Liberals" are the party, "many Liberals" are not.
    return _calls(noun.removesuffix("s")) and not (len(parts.base) == 2 and parts.base[0].lower == "the")


def _calls(noun: str) -> bool:
    """Say whether a noun is one for somebody of a people or a party."""
    shared = words("epithets", "noun", kind="party") | words("epithets", "noun", kind="faith")
    return noun in shared or noun.rpartition("-")[2] in citizens()


def _joins(aside: Tokens) -> bool:
    """Say whether a preposition stands in an aside: ``an ally of Ann Lee`` is not Ann Lee."""
    return any(token.tag in ("IN", "TO", "POS") for token in aside)


def _is_person(linked: Tokens) -> bool:
    """Say whether a preposition joins a noun for one person to what stands before: ``to the mayor``, not ``of staff``."""
    word = linked[-1].lower
    known = word_form(word)
    person = word in words("roles", "role") or (known is not None and known.what == "person")
    return person and any(token.tag in ("DT", "PRP$", "NNP") for token in linked[1:])


def _full_name(tokens: Tokens, people: People) -> tuple[int, str, int] | None:
    """Return where the full name of a person that ends a stretch begins, with the name and the person's number."""
    begin, end = tokens[0].i, tokens[-1].i + 1
    for first, last, number in people.in_stretch(begin, end):
        if last == end and last - first > 1:
            return first - begin, people.persons[number].name, number
    return None


def _behind_office(parts: Parts, people: People) -> Named | None:
    """Read the name behind an office with its own preposition: ``Bank of Assia deputy governor Ann Lee``."""
    full = _full_name(parts.lead, people) if parts.linked else None
    if full is None or full[0] <= len(parts.base):
        return None
    between = parts.lead[len(parts.base) + 1 : full[0]]
    nouns = [token for token in between if token.tag != "DT"]
    if not nouns or nouns[0].lower in words("roles", "role"):
        return None
    office = nouns[-1].lower in words("roles", "role")
    head = parts.base[-1].lower
    if head in words("bodies", "noun") and parts.linked[0].lower in _OF_BODY:
        return Named(full[1], full[2]) if office else None
    joint = next((i for i, token in enumerate(between) if token.tag == "CC"), len(between))
    if joint + 1 < len(between) and office and parts.base[0].tag != "DT" and head in words("roles", "role"):
        # "Secretary of State and candidate Ann Lee"
        return Named(full[1], full[2])
    bare = parts.base[0].tag != "DT" and parts.linked[0].lower in _OF and head in words("roles", "role")
    return Named(full[1], full[2]) if bare and not office else None


def _at_end(doc: Doc, tokens: Tokens, linked: Tokens, people: People) -> Named | None:
    """Return the name that a stretch of a mention ends with."""
    while len(tokens) > 2 and tokens[-1].text.isupper() and tokens[-1].lower in BEHIND_NAME:
        tokens = tokens[:-1]
    full = _full_name(tokens, people)
    if full is not None:
        return None if _one_of_two(tokens, tokens[full[0]].i) else Named(full[1], full[2])
    run = _run(doc, tokens)
    if not run or _one_of_two(tokens, run[0].i):
        return None
    run = _between(run)
    run = run if is_body(run) else _past_offices(run, people)
    while len(run) > 1 and run[0].lower not in words("roles", "role") and is_title(run[0].lower):
        if is_body(run) or _is_of_name(run, people):
            break
        run = run[1:]
    last = run[-1]
    titles = words("roles", "role") if len(run) == 1 else words("roles", "role", group="official")
    if last.lower in titles - _SEVERAL and last.lower not in people.by_last and not is_body(run):
        return None
    if len(run) == 1:
        number = bearer(tokens, last.lower, people)
        if number is not None and not (tokens[0].tag == "DT" and names_body(last.lower)):
            return Named(people.persons[number].name, number)
    known = _spelled_out(run, people)
    if known is not None:
        return Named(people.persons[known].name, known)
    end = last.end
    if (is_body(run) or is_of_cause(run[-1], linked)) and linked:
        end = end_of_body(linked, last.end)
    return Named(doc.text[run[0].start : end], None)


def _between(run: Tokens) -> Tokens:
    """Return a run without the small words before it and the adverbs of a headline behind it: ``Ann Lee Finally``."""
    while len(run) > 1 and run[0].text.islower():
        run = run[1:]
    while len(run) > 1 and _is_adverb(run[-1], len(run)):
        run = run[:-1]
    return run


def _is_adverb(token: Token, length: int) -> bool:
    """Say whether a word at the end of a name is an adverb, and nobody's surname: ``Finally``; ``Still`` behind two others."""
    form = word_form(token.lower)
    adverb = form is not None and form.tag == "RB" and not is_first_name(token.lower)
    return adverb and form is not None and (length > _FULL or not form.noun)


def _past_offices(run: Tokens, people: People) -> Tokens:
    """Return the name behind the last title of a run: ``Roe`` of ``Defence Minister Roe``, all of ``General Motors``."""
    for k in range(len(run) - 2, -1, -1):
        rest = run[k + 1 :]
        known = rest[-1].lower in people.by_last or is_first_name(rest[0].lower)
        if run[k].lower in words("roles", "role") and (known or may_be_called(run[k], rest)):
            return rest
    return run


def _is_of_name(run: Tokens, people: People) -> bool:
    """Say whether the word for a people that opens a name is part of it: ``Saudi Arabia``, not ``French Prime Minister Roy``."""
    titled = any(token.lower in words("roles", "role") or sex_of(token.lower) for token in run)
    return not titled and not is_first_name(run[1].lower) and run[-1].lower not in people.by_last


def _one_of_two(tokens: Tokens, i: int) -> bool:
    """Say whether "and" joins a name to another: ``Father and son Jim and Bob Tate`` are not Bob Tate."""
    place = i - tokens[0].i
    return place > 1 and tokens[place - 1].lower == "and" and tokens[place - 2].tag in NAMES


def _is_joint_body(tokens: Tokens) -> bool:
    """Say whether a body's name has an "and" in it: ``the Food and Drug Agency``."""
    inner = tokens[1:]
    capitals = all(token.tag in NAMES or token.tag == "POS" or token.lower == "and" for token in inner)
    joined = any(token.lower == "and" for token in inner)
    return tokens[0].lower == "the" and capitals and joined and names_body(tokens[-1].lower)


def _spelled_out(run: Tokens, people: People) -> int | None:
    """Return the number of the person whose full name is that of a run, where no place of it counts, as in a title."""
    spelled = tuple(token.lower for token in run)
    return next((i for i in people.by_last.get(spelled[-1], ()) if people.persons[i].words == spelled), None)


def _run(doc: Doc, tokens: Tokens) -> Tokens:
    """Return the capitalised words at the end of a phrase, over ``&``, a nickname in marks and the ``'s`` of a body."""
    first = len(tokens)
    while first > 0:
        token = tokens[first - 1]
        titled = first < len(tokens) and token.text[0].isupper() and token.lower in words("roles", "role")
        inside = (token.tag in NAMES or titled) and token.lower not in SKIPPED
        inside = inside and not token.lower.endswith("-old")
        joint = 1 < first < len(tokens) and (token.text in ("&", "“", "”", '"') or token.tag in ("``", "''"))
        possessive = token.tag == "POS" and 1 < first < len(tokens) and is_body(tokens[first:])
        if not (inside or joint or possessive):
            break
        first -= 1
    run = tokens[first:]
    if run and first == 1 and tokens[0].i == doc.sentence_at(tokens[0].start).first and opens_name(tokens[0], run):
        return tokens
    if len(run) == 1 and is_some_body(tokens[0], run[0]):
        return ()
    if not run and len(tokens) == 1 and tokens[0].tag == "NN" and tokens[0].text[0].isupper():
        return tokens if _is_lone_name(doc, tokens[0]) else run
    return () if len(run) == 1 and run[0].lower in _SEVERAL else run


def _is_lone_name(doc: Doc, token: Token) -> bool:
    """Say whether a word that opens a sentence is a name: a surname, one before "who", one that is a name elsewhere."""
    aged = doc.after(token.i).tag == "," and doc.after(token.i + 1).tag == "CD"
    following = doc.words_in(token.i + 1, token.i + 4)
    surname = may_be_surname(token.lower) or token.lower in words("firms_named_after", "name")
    if aged or surname or is_first_name(token.lower) or any(word in ("who", "he", "she") for word in following):
        return True
    return any(other.text == token.text and other.tag in NAMES for other in doc.tokens)
