"""What is measured, and of whom: "turnout" in the north, the "votes" that Orr won, the "people killed" in a blast.

A figure's measure is named by the phrase that "of" ties it to ("a profit of $5m"), by the subject of its verb ("turnout
was 62%"), by what it counts ("15,802 votes"), or by its verb ("the court paid $5m"). Two figures of one thing have the same
measure, and the same whom it is of.
"""

from __future__ import annotations

from analysis.extract.figures.changes import verb_before
from analysis.extract.figures.harm import cause_of, harmed
from analysis.extract.figures.kinds import Kind
from analysis.extract.figures.measurenouns import MEASURES, Measured, is_time, lower, name_of, of_noun
from analysis.extract.figures.measureverbs import of_verb, put_at
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.numbers.words import Line
from analysis.extract.figures.placing import TELLING, Place, is_apart, led_by, named, only_expects, subject_of
from analysis.extract.figures.quantities.measured import Quantity, told_to_be
from analysis.extract.figures.wholes import bare_name
from analysis.lexicon import words
from analysis.text.chunks import COMMA, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.span import Span
from analysis.text.tagsets import NAMES, NOUNS
from analysis.text.wordforms import word_form

_CHANGES = words("changes", "word", place="noun")
_PARTS = words("measures", "word", kind="part")
# "The state condemned the two attacks": they are known, and not of the state.
_DEFINITE = words("measures", "word", kind="definite")
_SCALES = words("measures", "word", kind="scale")
_MAKING_UP = words("measures", "word", kind="making up")
_DASHES = frozenset("-–—")
_DEEDS = words("measures", "word", kind="deed")
_CONTESTS = words("measures", "word", kind="contest")
# What ties a counted thing to whose it is, whatever is done with it; and verbs that do nothing with it.
_TYING = frozenset({"of", "among", "per"})
_HAVING = words("measures", "word", kind="having") | words("measures", "word", kind="expecting")
_COINS, _FEW_COINS = words("measures", "word", kind="coin"), 10
_SIDING = words("measures", "word", kind="siding")
_SIZES = frozenset({"length", "area", "mass", "volume", "speed", "power", "energy"})
_OWNED = frozenset({"money", "rate", "share"})


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
    place = Place(line, quantity, kind, verb_before(line, quantity.begin))
    if kind.kind in ("source_count", "age", "ratio"):
        return _age(place) if kind.kind == "age" else Measured()
    if (host := _host(place)) is not None:
        return _of_host(place, host)
    if (told := _told_before(place) or _of_equal(place)) is not None:
        return told
    if kind.kind == "casualties":
        return Measured(harmed(place), cause_of(place))
    if (attributive := _attributive(place)) is not None:
        return attributive
    if quantity.noun is not None and quantity.unit is None and kind.kind != "share" and not _is_coin(quantity):
        return Measured(lower(kind.subject), _owner(place))
    if (called := told_to_be(line, quantity)) is not None:
        return Measured(line.text(called.first, called.last).lower())
    if quantity.noun is None and quantity.unit is None and line.tag(quantity.begin - 1) == "POS":
        # "568 billionaires to America's 535"
        return Measured(None, _possessor(place))
    if kind.whole is not None and kind.subject is not None:
        return _of_whole(place, kind.whole, kind.subject)
    return of_verb(place, role)


def _age(place: Place) -> Measured:
    """Return whose age it is if a noun says so: "the average age of the players is 28", "an average age of 28"."""
    doc = place.line.doc
    named = _host(place) or (subject_of(doc, place.verb) if place.verb is not None else None)
    is_age = named is not None and doc.tokens[named.head].lower == "age"
    return of_noun(doc, named) if named is not None and is_age else Measured("age")


def _of_whole(place: Place, span: Span, subject: str) -> Measured:
    """Return what a quantity with "of" behind it measures: a "share of votes", the "area of land", the length of the rain."""
    doc, kind, whole = place.line.doc, place.kind.kind, bare_name(subject)
    if kind == "money" and any(map(str.isdecimal, whole)):
        # "$585m of the $728m plan".
        return Measured(None, _owner(place))
    if kind == "duration":
        # "Four days of rain" are no amount of it; the first days of the year are of none.
        phrase = doc.chunks[doc.chunk_at(doc.token_at(span.end - 1))].phrase
        timed = phrase is not None and is_time(doc, phrase)
        return Measured() if timed else Measured(None, subject[len(subject) - len(whole) :])
    return Measured(f"{kind} of {whole}" if kind in ("share", "area") else whole, _owner(place))


def _of_equal(place: Place) -> Measured | None:
    """Return the measure that a counted amount is said to be equal to: "volume was 84 million shares"."""
    doc, verb, noun = place.line.doc, place.verb, place.quantity.noun
    if noun is None or verb is None or place.acts is not None or verb.group.lemma != "be":
        return None
    subject = subject_of(doc, verb)
    if subject is None or doc.tokens[subject.head].lower not in MEASURES or verb.existential:
        return None
    told = verb.group.last == place.line.words[place.quantity.begin].i
    return of_noun(doc, subject) if told else None


def _is_coin(quantity: Quantity) -> bool:
    """Say whether a number counts coins, which are no quantity: "at 71.20 crowns", but not "three crowns"."""
    coins = quantity.noun is not None and quantity.noun.head in _COINS
    return coins and (quantity.low >= _FEW_COINS or bool(quantity.low % 1))


def _told_before(place: Place) -> Measured | None:
    """Return what the word before an amount, or its unit, says it is: "magnitude 6", "won by 594 votes", "every ten minutes"."""
    line, verb, before = place.line, place.verb, place.line.word(place.quantity.begin - 1)
    if before in _SCALES:
        return Measured(before)
    if before == "by" and verb is not None and verb.group.lemma in _CONTESTS and place.kind.kind != "money":
        # They are not all the votes that the winner has.
        return Measured("margin", name_of(line.doc, subject_of(line.doc, verb)))
    if before == "every" and place.kind.kind == "duration":
        return Measured("interval")
    return Measured() if (place.kind.unit or "").partition(" per ")[0] == "time" else None


def _host(place: Place) -> Phrase | None:
    """Return the phrase that "of" ties a quantity to: "a profit of $5m", but not "one of 12 men"."""
    line, k = place.line, led_by(place)
    if line.word(k - 1) not in ("of", "at") or line.tag(k - 2) not in NOUNS:
        return None
    host = line.phrase(k - 2)
    if host is None or line.doc.tokens[host.head].tag not in NOUNS:
        return None
    rated = place.kind.kind == "share" or place.kind.unit == "point"
    outer = host.host if rated and not _is_measure(line.doc, host) else None
    if outer is not None and _is_measure(line.doc, outer):
        # "A margin of error of 5%".
        return outer
    if host.preposition >= 0 and not _is_measure(line.doc, host) and line.doc.tokens[host.preposition].lower == "under":
        # "Assets under management of $17bn".
        return line.phrase(line.place(host.preposition) - 1)
    head = line.doc.tokens[host.head].lower
    if place.quantity.noun is not None and place.quantity.unit is None and head in _DEEDS:
        # "The loss of 320 jobs".
        return None
    if singular(head) in MEASURES or head in MEASURES or (head in _CHANGES and line.word(k - 1) == "of"):
        return host
    # "A retainer of $5,000 a month", but no "group of 40 people".
    amount = (
        place.quantity.unit is not None and place.kind.kind not in ("duration", "share") and place.kind.whole is None
    )
    named = line.tag(k - 2) not in NAMES and not is_person(singular(head)) and singular(head) not in _PARTS
    return host if amount and named and line.word(k - 1) == "of" else None


def _is_measure(doc: Doc, phrase: Phrase) -> bool:
    """Say whether a phrase names a measure."""
    head = doc.tokens[phrase.head].lower
    return singular(head) in MEASURES or head in MEASURES


def _of_host(place: Place, host: Phrase) -> Measured:
    line, k = place.line, place.quantity.end
    if (
        line.doc.tokens[host.head].lower in _CHANGES
        and line.word(k) == "in"
        and (moved := line.phrase(k + 1)) is not None
        and not is_time(line.doc, moved)
    ):
        # "A fall of 5% in sales".
        return of_noun(line.doc, moved)
    found, verb = of_noun(line.doc, host, place.token), place.verb
    head = line.doc.tokens[host.head].lower
    if (
        place.kind.kind in _SIZES
        and not (singular(head) in MEASURES or head in MEASURES)
        and line.word(place.quantity.last) != "of"
    ):
        # "A tower of 30 metres" is what is so high, and no measure.
        return Measured(None, name_of(line.doc, host))
    if line.doc.tokens[host.head].lower in _CHANGES:
        return found
    if verb is not None and verb.group.lemma in TELLING and place.kind.kind not in _OWNED:
        # Who measured a magnitude does not have it, as who reported a profit does.
        return found
    if found.of is not None or host.preposition >= 0 or verb is None or verb.phrase in (None, host):
        return found
    if put_at(place, verb) is not None or only_expects(line.doc, verb):
        return found
    if any(chunk.kind == COMMA for chunk in line.doc.chunks_in(verb.group.last, host.first)):
        return found
    return found._replace(of=name_of(line.doc, subject_of(line.doc, verb)))


def _attributive(place: Place) -> Measured | None:
    """Read "a $5m fine", "a 3% fall in sales" and "a 12-page report": what the amount stands before in its phrase."""
    line, quantity = place.line, place.quantity
    end = max(quantity.end, place.kind.last or 0)
    phrase, last = line.phrase(quantity.first), line.words[end - 1].i
    if phrase is not None and phrase.last <= last:
        # "A $15 a share offer": the offer is in the phrase of "a share".
        phrase = line.phrase(end - 1)
    if phrase is None or phrase.head <= last or line.tag(end)[:1] not in ("N", "J", "V") or line.tag(end) == "VBG":
        return None
    if is_time(line.doc, phrase) and quantity.unit is not None and not quantity.unit.hyphen:
        # "Was paid $5m last year".
        return None
    known = word_form(line.doc.tokens[phrase.head].lower)
    if known is not None and known.tag == "VBN":
        # What an amount is given for is none of its nouns: "64% given that night".
        return None
    if quantity.unit is None and (quantity.noun is None or not quantity.noun.hyphen):
        return None
    if line.word(end) in named("adjective"):
        # "A wall a mile long fell".
        return None
    head = line.doc.tokens[phrase.head].lower
    name = line.doc.text[line.doc.after(last).start : line.doc.tokens[phrase.head].end]
    if quantity.unit is None:
        return Measured(line.text(quantity.last + 1, end).lower(), name)
    if head in _CHANGES and place.kind.kind != "duration":
        return of_noun(line.doc, phrase)
    return Measured(name.lower(), of_noun(line.doc, phrase).of) if singular(head) in MEASURES else Measured(None, name)


def _possessor(place: Place) -> str | None:
    """Return whose a bare number right behind a possessor is: "America" of "America's 535"."""
    line = place.line
    owner = line.phrase(place.quantity.begin - 2)
    if owner is None or is_time(line.doc, owner):
        return None
    first = owner.first + (line.doc.tokens[owner.first].tag in ("DT", "PRP$"))
    return line.doc.text[line.doc.tokens[first].start : line.words[place.quantity.begin - 2].end]


def _is_where(place: Place, phrase: Phrase) -> bool:
    """Say whether what stands behind a counted thing tells where something is done with it: "pulled 11 people from the water"."""
    doc, verb = place.line.doc, place.verb
    chunk = doc.chunks[doc.chunk_at(phrase.head) + 1 :][:1]
    link = doc.tokens[chunk[0].first].lower if chunk and chunk[0].kind == PREPOSITION else ""
    if (
        place.acts is not None
        or verb is None
        or link in _TYING
        or any(doc.tokens[i].tag == "POS" for i in range(phrase.first, phrase.head))
    ):
        return False
    return verb.group.lemma not in _HAVING and phrase.last > place.token and not verb.existential


def _owner(place: Place) -> str | None:
    """Return whose a counted thing or a share is: its possessor, the subject of its verb, or the object of its own."""
    line, quantity, verb, acts = place.line, place.quantity, place.verb, place.acts
    phrase, number = line.phrase(quantity.end - 1), line.phrase(quantity.first)
    if phrase is not None and quantity.noun is not None and line.word(quantity.last) != "of":
        owner = of_noun(line.doc, phrase).of
        if owner is not None and not _is_where(place, phrase):
            return owner
    if acts is not None:
        # "Fourteen of the dead were members of a party."
        there = next((after for after, _ in acts.after if not after.first <= place.token < after.last), None)
        if acts.existential:
            return name_of(line.doc, there)
        # "62% of women support Kip", but not "eighteen of the crows opened the box".
        backed = there is not None and line.doc.tokens[there.head].tag in NAMES and acts.group.lemma in _SIDING
        return name_of(line.doc, there) if backed and place.kind.kind == "share" else None
    if (
        verb is None
        or verb.phrase is None
        or verb.phrase.first <= place.token < verb.phrase.last
        or (number is not None and number.preposition >= 0 and not _makes_up(place, verb))
        or line.word(quantity.begin - 1) in _DEFINITE
        or is_apart(place, verb)
        or only_expects(line.doc, verb)
        or (verb.group.lemma == "be" and verb.kind == "relative")
        or (verb.group.passive and quantity.counts_at > 0)
        or _is_resumed(place, verb)
    ):
        return None
    subject = subject_of(line.doc, verb)
    name, joined = name_of(line.doc, subject), line.doc.before(subject.joined_last) if subject is not None else None
    if subject is None or name is None or joined is None or subject.joined_last == subject.last:
        return name
    # "Ann and Lee had 17 cats".
    return name + line.doc.text[line.doc.tokens[subject.head].end : joined.end]


def _makes_up(place: Place, verb: Clause) -> bool:
    """Say whether a verb and its particle tell what is so large a part: "women made up 38%", "oil accounts for a third"."""
    line, k = place.line, place.quantity.begin - 1
    close = line.words[k - 1].i == verb.group.last - 1 if k > 0 else False
    return close and f"{verb.group.lemma} {line.word(k)}" in _MAKING_UP


def _is_resumed(place: Place, verb: Clause) -> bool:
    """Say whether a comma that no number stands before parts a verb from a quantity: "a plan, barred by courts, to spare 12 men"."""
    doc, first, last = place.line.doc, verb.group.last, place.line.words[place.quantity.begin].i
    marks = [chunk.first for chunk in doc.chunks_in(first, last) if chunk.kind == COMMA]
    if any(token.text in _DASHES for token in doc.tokens[first:last]):
        # "Sent letters to 12 men – two nurses and ten clerks".
        return True
    return bool(marks) and not any(token.tag == "CD" for token in doc.tokens[first : marks[0]])
