"""Mentions of sources: what the words of one mention tell of kind, name, number, role and side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from analysis.lexicon import rows, words
from analysis.text.doc import Doc
from analysis.text.extents import Range
from analysis.text.span import Span
from analysis.text.tagsets import RELATIVES as RELATIVE
from analysis.text.tokens import Token, whole_number

NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"a": 1, "an": 1, "another": 1, "both": 2}
_TURNS = frozenset({"Q", "A"})
_MOST_PEOPLE = 1000
_SKIPPED = frozenset(
    "the a an former then-president ex-president late acting incoming outgoing president-elect".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """What one mention of a source says of it; ``name`` is the proper name without titles, None if there is none."""

    span: Span
    text: str
    kind: str
    name: str | None
    pronoun: str | None
    head: str
    group: str | None
    count_low: int | None
    count_high: int | None
    definite: bool
    partitive: bool
    side: str | None
    described: frozenset[str]


@cache
def country_names() -> Mapping[str, str]:
    """Map every form of a state's name, its people, capital and seats of government to the state's name.

    Examples
    --------
    >>> names = country_names()
    >>> names["kremlin"], names["french"], names["washington"]
    ('Russia', 'France', 'United States')
    """
    forms: dict[str, str] = {}
    for row in rows("countries"):
        name = row["name"]
        columns = [row["aliases"], row["demonyms"], row["capital"], row["government_names"]]
        for form in [name, row["adjective"], *";".join(columns).split(";")]:
            if form:
                forms.setdefault(form.lower().removeprefix("the "), name)
    return forms


@cache
def ambiguous_names() -> frozenset[str]:
    """Return the forms of states' names that are as often something else: Jordan, Georgia, Chad.

    Examples
    --------
    >>> "jordan" in ambiguous_names(), "france" in ambiguous_names()
    (True, False)
    """
    return frozenset(form.lower() for row in rows("countries") for form in row["ambiguous"].split(";") if form)


@cache
def _roles() -> Mapping[str, str]:
    return {row["role"]: row["group"] for row in rows("roles")}


@cache
def _bodies() -> Mapping[str, str]:
    return {row["noun"]: row["kind"] for row in rows("bodies")}


def sides(text: str) -> list[str]:
    """Return the states that the words of a mention name, in order.

    Examples
    --------
    >>> sides("the five current and former Russian officials")
    ['Russia']
    """
    names = country_names()
    found: list[str] = []
    spelled = text.replace("’s", "").replace("'s", "").replace(",", " ").split()
    at = 0
    while at < len(spelled):
        for length in (3, 2, 1):
            form = " ".join(spelled[at : at + length])
            state = names.get(form.lower()) if form[:1].isupper() else None
            after = " ".join(spelled[at + length : at + length + 1])
            if state and form.lower() in ambiguous_names() and after[:1].isupper() and after.lower() not in _roles():
                continue
            if state:
                found.append(state)
                at += length - 1
                break
        at += 1
    return found


def read_mention(doc: Doc, place: Range, names: Mapping[str, str]) -> Mention:
    """Read one mention; `names` maps surnames to the full names that the article gives.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> mention = read_mention(parse(Article("Two of the sources said so.")), (0, 4), {})
    >>> mention.kind, mention.count_low, mention.partitive
    ('group', 2, True)
    """
    tokens = doc.tokens[place[0] : place[1]]
    span = Span(tokens[0].start, tokens[-1].end)
    text = span.of(doc.text)
    base = _base(tokens)
    head = base[-1]
    partitive = _is_partitive(tokens)
    if partitive:
        after = next(index for index, token in enumerate(tokens) if token.lower == "of") + 1
        inner = _base(tokens[after:]) or base
        head = inner[-1]
    low, high = _count(tokens, base, head, partitive)
    name = _name(tokens, base, names)
    described = frozenset(
        token.lower
        for token in tokens
        if token.is_word and token.tag not in ("DT", "IN", "CC", "CD", "WP", "WDT", "TO") and token.lower not in NUMBERS
    )
    role = next((_roles()[token.lower] for token in reversed(base) if token.lower in _roles()), None)
    if head.lower in _roles():
        role = _roles()[head.lower]
    kind = _kind(tokens, base, head, name, names, role, low, high)
    return Mention(
        span=span,
        text=text,
        kind=kind,
        name=name if kind in ("person", "organisation", "state") else None,
        pronoun=head.lower if len(tokens) == 1 and head.tag == "PRP" else None,
        head=head.lower,
        group=role,
        count_low=low if kind in ("person", "group") else None,
        count_high=high if kind in ("person", "group") else None,
        definite=tokens[0].lower in ("the", "both", "these", "those"),
        partitive=partitive,
        side=next(iter(sides(text)), None),
        described=described,
    )


def _base(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the phrase up to and with its head: before any preposition, relative clause or comma."""
    end = len(tokens)
    for index, token in enumerate(tokens):
        stops = token.tag in ("IN", ",", "TO") or token.lower in RELATIVE or token.tag in ("WDT", "WP")
        post_modifier = token.tag in ("VBN", "VBD", "JJ") and index + 1 < len(tokens) and tokens[index + 1].tag == "IN"
        if index and (stops or post_modifier):
            end = index
            break
    return tokens[:end]


def _is_partitive(tokens: tuple[Token, ...]) -> bool:
    lowered = [token.lower for token in tokens[:3]]
    return (
        "of" in lowered[1:]
        and len(tokens) >= 3
        and (
            tokens[0].tag == "CD"
            or tokens[0].lower in NUMBERS
            or tokens[0].lower in ("some", "several", "many", "most")
        )
    )


def _count(
    tokens: tuple[Token, ...], base: tuple[Token, ...], head: Token, partitive: bool
) -> tuple[int | None, int | None]:
    for token in base[:3]:
        number = NUMBERS.get(token.lower)
        if number is None and token.tag == "CD":
            number = whole_number(token.text)
        if number is not None and number < _MOST_PEOPLE:
            return number, number
    if partitive or head.tag in ("NNS", "NNPS") or head.lower in ("people", "police", "authorities"):
        return 2, None
    return 1, 1


def _name(tokens: tuple[Token, ...], base: tuple[Token, ...], names: Mapping[str, str]) -> str | None:
    """Return the proper name in a mention, without titles: after a comma (``the minister, Ann Lee``) or at the head."""
    if len(tokens) == 1 and tokens[0].text in _TURNS:
        return tokens[0].text
    known = names.get(tokens[-1].lower, "").split()
    if len(known) > 1 and [token.text for token in tokens[-len(known) :]] == known:
        return " ".join(known)
    for part in (base, *_after_commas(tokens)):
        run: list[str] = []
        for token in reversed(part):
            if token.tag in ("NNP", "NNPS") and token.lower not in _SKIPPED:
                run.insert(0, token.text)
            else:
                break
        full = names.get(run[-1].lower(), "").split() if run else []
        if len(full) > 1 and run[-len(full) :] == full:
            run = full
        while len(run) > 1 and _is_title(run[0].lower()):
            run.pop(0)
        if run and not (len(run) == 1 and run[0].lower() in _roles()):
            return " ".join(run)
    return None


def _is_title(word: str) -> bool:
    return word in _roles() or (word in country_names() and word not in ambiguous_names())


def _after_commas(tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """Return what stands between the commas of a mention, if it may be a name: ``the minister, Ann Lee, who …``."""
    commas = [index for index, token in enumerate(tokens) if token.tag == ","]
    ends = [*commas[1:], len(tokens)] if commas else []
    parts = [tokens[start + 1 : end] for start, end in zip(commas, ends, strict=True)]
    return [part for part in parts if part and part[0].tag in ("NNP", "NNPS")]


def _kind(
    tokens: tuple[Token, ...],
    base: tuple[Token, ...],
    head: Token,
    name: str | None,
    names: Mapping[str, str],
    role: str | None,
    low: int | None,
    high: int | None,
) -> str:
    if name in _TURNS:
        return "person"
    if head.tag == "PRP":
        return {"it": "organisation", "they": "group", "we": "group"}.get(head.lower, "person")
    if name:
        last = name.rpartition(" ")[2].lower()
        before = [token.lower for token in base if token.text not in name.split()]
        if before and before[-1] in _bodies():
            return "organisation"
        if name.lower() in country_names() or (last in country_names() and len(name.split()) == 1):
            return "state"
        if last in _bodies() or name.split()[0].lower() in ("department", "ministry", "university"):
            return _bodies().get(last, "organisation")
        if last in names or (base[0].lower != "the" and (len(name.split()) > 1 or role)):
            return "organisation" if name.isupper() and " " not in name else "person"
        return "organisation"
    if head.lower in _bodies() and head.lower not in _roles():
        return _bodies()[head.lower]
    if high == 1 and (role or head.tag in ("NN", "CD")):
        return "person"
    return "group"


def proper_names(doc: Doc) -> dict[str, str]:
    """Map the surnames in an article to the full names it gives: two or more capitalised words that end with it.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> proper_names(parse(Article("Kremlin spokesman Dmitry Peskov denied it. Peskov spoke on Monday.")))
    {'peskov': 'Dmitry Peskov'}
    """
    full: dict[str, str] = {}
    bodies, roles, states = _bodies(), _roles(), country_names()
    for sentence in doc.sentences:
        if sentence.heading:
            continue
        run: list[Token] = []
        for token in (*doc.tokens[sentence.first : sentence.last], None):
            joins = token is not None and token.tag in ("NNP", "NNPS") and token.text[0].isupper()
            if token is not None and joins and token.lower not in roles and token.lower not in _SKIPPED:
                run.append(token)
                continue
            while run and run[0].lower in states and run[0].lower not in ambiguous_names():
                run.pop(0)
            while len(run) > 2 and run[0].lower in bodies:
                run.pop(0)
            last = run[-1].lower if run else ""
            if 2 <= len(run) <= 4 and last not in bodies and last not in states and not is_occasion(last):
                full.setdefault(last, " ".join(word.text for word in run))
            run = []
    return full


def is_occasion(word: str) -> bool:
    """Say whether a word is a month, a weekday or another noun for an occasion.

    Examples
    --------
    >>> is_occasion("tuesday")
    True
    """
    return word in words("occasions", "noun")
