"""What is measured, and of whom: "turnout" in the north, the "votes" that Orr won, the "people killed" in a blast.

A figure's measure is named by the phrase that "of" ties it to ("a profit of $5m"), by the subject of its verb ("turnout
was 62%"), by what it counts ("15,802 votes"), or by its verb ("the court paid $5m"). Two figures of one thing have the same
measure, and the same whom it is of.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from analysis.extract.figures.changes import LEVEL, verb_before
from analysis.extract.figures.kinds import Kind
from analysis.extract.figures.measurenouns import Measured, is_time, lower, name_of, of_noun
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.quantities.measured import Quantity
from analysis.extract.figures.wholes import bare_name
from analysis.lexicon import rows, words
from analysis.text.chunks import BREAK, COMMA, OPENER
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, NOUNS
from analysis.text.tokens import Token
from analysis.text.wordforms import lemma

_NOUNS = words("measures", "word", kind="noun")
# Verbs of which the subject is no quantity, but has it: "the fund lost $5m".
_TAKING = words("measures", "word", kind="taking")
# Verbs of which the object is what the subject has, and which name nothing; and those of which it is how long.
_LIGHT, _LASTING = words("measures", "word", kind="light"), words("measures", "word", kind="lasting")
_CHANGES = words("changes", "word", place="noun")
_MOVING = words("changes", "word", place="verb") | words("changes", "word", place="movement")
# Whoever says or finds a number does not have it: "a survey found 54% for".
_TELLING = frozenset(
    row["cue"] for row in rows("cue_verbs") if "that" in row["frames"].split() and row["class"] != "belief"
)
_EXPECTING = words("measures", "word", kind="expecting")
_AHEAD, _HARM_AHEAD, _HARM_SAID = 12, 7, 2


class _Place(NamedTuple):
    """A quantity in its clause: the clause of the verb before it."""

    line: Line
    quantity: Quantity
    kind: Kind
    verb: Clause | None

    @property
    def token(self) -> int:
        return self.line.words[self.quantity.first].i

    @property
    def acts(self) -> Clause | None:
        """The clause that the quantity is the subject of."""
        phrase = self.line.phrase(self.quantity.first)
        near = self.line.doc.verbs_in(phrase.last, phrase.last + _AHEAD) if phrase is not None else ()
        return next((clause for clause in near if clause.phrase is phrase), None)


@cache
def _named(kind: str) -> dict[str, str]:
    return {row["word"]: row["name"] for row in rows("measures") if row["kind"] == kind}


def measured_of(line: Line, quantity: Quantity, kind: Kind, role: str) -> Measured:
    """Return what a figure measures, and of whom or what.

    Examples
    --------
    >>> from analysis.extract.figures.kinds import kind_of
    >>> from analysis.extract.figures.quantities.quantities import quantities
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> from analysis.text.sortedspans import Spans
    >>> for text in ("Turnout in the town was 62%.", "Orr won 15,802 votes.", "A blast killed 12 people."):
    ...     line = words_of(text)
    ...     (one,) = quantities(line, Spans([]))
    ...     print(*measured_of(line, one, kind_of(line, one), "level"))
    turnout town
    votes Orr
    people killed blast
    """
    if kind.kind in ("source_count", "age", "ratio"):
        return Measured("age" if kind.kind == "age" else None)
    place = _Place(line, quantity, kind, verb_before(line, quantity.begin))
    if (host := _host(place)) is not None:
        return _of_host(place, host)
    if kind.kind == "casualties":
        return Measured(_harmed(place), _cause(place))
    if (attributive := _attributive(place)) is not None:
        return attributive
    if quantity.noun is not None and quantity.unit is None and kind.kind != "share":
        return Measured(lower(kind.subject), _owner(place))
    if kind.whole is not None and kind.subject is not None:
        whole = bare_name(kind.subject)
        return Measured(f"{kind.kind} of {whole}" if kind.kind in ("share", "area") else whole, _owner(place))
    return _of_verb(place, role)


# ---------------------------------------------------------------------- a noun that names the quantity


def _host(place: _Place) -> Phrase | None:
    """Return the phrase that "of" ties a quantity to: "a profit of $5m", but not "one of 12 men"."""
    line, k = place.line, place.quantity.begin
    if line.word(k - 1) not in ("of", "at") or line.tag(k - 2) not in NOUNS:
        return None
    host = line.phrase(k - 2)
    head = line.doc.tokens[host.head].lower if host is not None else ""
    return host if singular(head) in _NOUNS or head in _NOUNS else None


def _of_host(place: _Place, host: Phrase) -> Measured:
    found, verb = of_noun(place.line.doc, host, place.token), place.verb
    if found.of is not None or host.preposition >= 0 or verb is None or verb.phrase in (None, host):
        return found
    if _put_at(place, verb) is not None or _only_expects(place.line.doc, verb):
        return found
    if any(chunk.kind == COMMA for chunk in place.line.doc.chunks_in(verb.group.last, host.first)):
        return found
    return found._replace(of=name_of(place.line.doc, verb.phrase))


def _attributive(place: _Place) -> Measured | None:
    """Read "a $5m fine", "a 3% fall in sales" and "a 12-page report": what the amount stands before in its phrase."""
    line, quantity = place.line, place.quantity
    phrase, last = line.phrase(quantity.first), line.words[quantity.end - 1].i
    if phrase is None or phrase.head <= last or line.tag(quantity.end)[:1] not in ("N", "J", "V"):
        return None
    if quantity.unit is None and (quantity.noun is None or not quantity.noun.hyphen):
        return None
    head = line.doc.tokens[phrase.head].lower
    name = line.doc.text[line.doc.after(last).start : line.doc.tokens[phrase.head].end]
    if quantity.unit is None:
        return Measured(line.text(quantity.last + 1, quantity.end).lower(), name)
    if head in _CHANGES:
        return of_noun(line.doc, phrase)
    return Measured(name.lower(), of_noun(line.doc, phrase).of) if singular(head) in _NOUNS else Measured(None, name)


# ---------------------------------------------------------------------- casualties


def _harmed(place: _Place) -> str:
    """Return who came to which harm: "people killed", "soldiers wounded"."""
    line, quantity, noun, harms = place.line, place.quantity, place.quantity.noun, _named("harm")
    if noun is not None and noun.head in harms:
        return f"people {harms[noun.head]}"
    clause = place.acts or place.verb
    near = [clause.group.lemma] if clause is not None and clause.group is not None else []
    ahead = clause.group.last if clause is not None and clause.group is not None else 0
    said = [token.lower for token in line.doc.tokens[ahead : ahead + _HARM_SAID]] if ahead else []
    near += [
        form for k in range(quantity.end, quantity.end + _HARM_AHEAD) for form in (line.word(k), lemma(line.word(k)))
    ]
    near += said
    people = line.text(noun.first, noun.last).lower() if noun is not None else "people"
    return f"{people} {next((harms[word] for word in near if word in harms), 'killed')}"


def _cause(place: _Place) -> str | None:
    """Return what did the harm: the subject of its verb, or what stands behind "in" or "by": "killed in the blast"."""
    doc, verb, acts = place.line.doc, place.verb, place.acts
    if acts is None and verb is not None and verb.phrase is not None and not _only_expects(doc, verb):
        cause = of_noun(doc, verb.phrase)
        return cause.of if (cause.measure or "").endswith("toll") else name_of(doc, verb.phrase)
    last = (
        acts.group.last
        if acts is not None and acts.group is not None
        else place.line.words[place.quantity.end - 1].i + 1
    )
    at = doc.chunk_at(last) if last < len(doc.tokens) else len(doc.chunks)
    if at + 1 >= len(doc.chunks) or doc.tokens[doc.chunks[at].first].lower not in ("in", "by"):
        return None
    phrase = doc.chunks[at + 1].phrase
    return name_of(doc, phrase) if phrase is not None and not phrase.temporal else None


# ---------------------------------------------------------------------- whoever has it, and what is said of it


def _owner(place: _Place) -> str | None:
    """Return whose a counted thing or a share is: its possessor, the subject of its verb, or the object of its own."""
    line, quantity, verb, acts = place.line, place.quantity, place.verb, place.acts
    phrase, number = line.phrase(quantity.end - 1), line.phrase(quantity.first)
    if phrase is not None and quantity.noun is not None and line.word(quantity.last) != "of":
        if (owner := of_noun(line.doc, phrase).of) is not None:
            return owner
    if acts is not None:
        # "Fourteen of the dead were members of a party."
        called = acts.group.lemma == "be" and not acts.existential
        return name_of(line.doc, acts.after[0][0]) if acts.after and not called else None
    if (
        verb is None
        or verb.phrase is None
        or (number is not None and number.preposition >= 0)
        or _is_apart(place, verb)
        or _only_expects(line.doc, verb)
    ):
        return None
    return name_of(line.doc, verb.phrase)


def _is_apart(place: _Place, verb: Clause) -> bool:
    """Say whether another clause, or "to" between two numbers, stands between a verb and a quantity."""
    line, k = place.line, place.quantity.begin
    chunks = line.doc.chunks_in(verb.group.last, line.words[k].i)
    if any(chunk.kind in (OPENER, BREAK) for chunk in chunks):
        return True
    pair = line.phrase(k - 2) if line.word(k - 1) == "to" else None
    return pair is not None and any(token.tag == "CD" for token in line.doc.tokens[pair.first : pair.last])


def _of_verb(place: _Place, role: str) -> Measured:
    """Return what the verb before a quantity says is so much: "profit fell to", "the bridge is 40 km long", "the court paid"."""
    verb, doc, kind = place.verb, place.line.doc, place.kind
    if verb is None or verb.phrase is None or (role == LEVEL and _is_apart(place, verb)):
        return Measured()
    subject, did = verb.phrase, verb.group.lemma
    if (name := _named("adjective").get(place.line.word(place.quantity.last))) is not None:
        return Measured(name, name_of(doc, subject))
    if kind.kind == "duration" and role == LEVEL and did not in _LASTING:
        return Measured()
    if (put := _put_at(place, verb)) is not None:
        return of_noun(doc, put)
    if (kept := _kept_in(place)) is not None:
        return Measured(lower(name_of(doc, kept)), None if _only_expects(doc, verb) else name_of(doc, subject))
    moved = role != LEVEL or did in _MOVING
    thing = next((phrase for phrase, _ in verb.after if moved and _is_object(place, phrase)), subject)
    changes = moved and (did not in _TAKING or kind.kind == "share" or kind.unit == "point")
    if _is_measure(doc.tokens[thing.head], changes):
        return of_noun(doc, thing)
    if did in _TELLING:
        return Measured()
    if did in _named("equal"):
        return Measured(_named("equal")[did] or None, name_of(doc, subject))
    return Measured(did if did not in _LIGHT else None, None if _only_expects(doc, verb) else name_of(doc, subject))


def _put_at(place: _Place, verb: Clause) -> Phrase | None:
    """Return what a verb says is so much: "the number" of "puts the number at 20,000"; whoever puts it there does not have it."""
    setting = verb.group.lemma in words("measures", "word", kind="putting")
    if not setting or place.line.word(place.quantity.begin - 1) != "at":
        return None
    return next((phrase for phrase, _ in verb.after if _is_object(place, phrase)), None)


def _kept_in(place: _Place) -> Phrase | None:
    """Return what money is in: "cash" of "$2bn in cash", "aid" of "$85 million in aid"."""
    line, k = place.line, place.quantity.end
    phrase = line.phrase(k + 1) if place.kind.kind == "money" and line.word(k) in ("in", "of") else None
    if phrase is None or phrase.first != line.words[k + 1].i or is_time(line.doc, phrase):
        return None
    head = line.doc.tokens[phrase.head]
    bare = line.tag(k + 1) in NOUNS or line.tag(k + 1) in ("JJ", "VBN", "VBG")
    return phrase if bare and head.tag in NOUNS and head.tag not in NAMES else None


def _only_expects(doc: Doc, verb: Clause) -> bool:
    """Say whether people only expect or find so much: "analysts had expected 68 cents" is not of the analysts."""
    head = doc.tokens[verb.phrase.head] if verb.phrase is not None else None
    return (
        head is not None
        and head.tag in ("NN", "NNS")
        and is_person(singular(head.lower))
        and verb.group.lemma in _EXPECTING
    )


def _is_measure(head: Token, changes: bool) -> bool:
    """Say whether a noun is a measure: "profit"; any noun for a thing is one if it is said to change."""
    if head.tag not in NOUNS or head.tag in NAMES or is_person(singular(head.lower)):
        return False
    return changes or singular(head.lower) in _NOUNS or head.lower in _NOUNS


def _is_object(place: _Place, phrase: Phrase) -> bool:
    """Say whether a phrase behind a verb of change is what changes: "cut its rate to 3%", "raised the tax by 2%"."""
    number = any(token.tag in ("CD", "$") for token in place.line.doc.tokens[phrase.first : phrase.last])
    return phrase.last <= place.token and not is_time(place.line.doc, phrase) and not number
