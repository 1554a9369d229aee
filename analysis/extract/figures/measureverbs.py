"""What the verb before a quantity says is so much: "profit fell to", "the bridge is 40 km long", "the court paid"."""

from __future__ import annotations

from analysis.extract.figures.changes import CHANGE, LEVEL
from analysis.extract.figures.done import amount_done, is_at_a_price, is_price
from analysis.extract.figures.kinds import Kind
from analysis.extract.figures.measurenouns import (
    INQUIRIES,
    MEASURES,
    Measured,
    head_of,
    is_time,
    lower,
    name_of,
    of_noun,
)
from analysis.extract.figures.nouns import is_person, singular
from analysis.extract.figures.placing import (
    TELLING,
    Place,
    before_sum,
    is_apart,
    led_by,
    named,
    only_expects,
    subject_of,
)
from analysis.lexicon import rows, words
from analysis.text.chunks import COMMA, PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.phrases import Phrase
from analysis.text.tagsets import NAMES, NOUNS, PREPOSITIONS
from analysis.text.tokens import Token

# Verbs of which the subject is no quantity, but has it: "the fund lost $5m".
_TAKING = words("measures", "word", kind="taking")
# Verbs of which the object is what the subject has, and which name nothing; and those of which it is how long.
_LIGHT, _LASTING = words("measures", "word", kind="light"), words("measures", "word", kind="lasting")
# "The drop was 4 per cent" is of no drop.
_CHANGES = words("changes", "word", place="noun")
_DIRECTIONS = words("changes", "word", place="adverb")
_MOVING = words("changes", "word", place="verb") | words("changes", "word", place="movement")
# "Raised 3%" is a rise, "raised $5m" is none.
_LIMITS = {row["word"]: row["of"].split(";") for row in rows("changes") if row["place"] == "verb" and row["of"]}
_PUTTING = words("measures", "word", kind="putting")
_AGO = words("date_words", "word", **{"class": "ago"})
_STEPS = words("measures", "word", kind="step")
_YEAR = 4
_LISTED = words("measures", "word", kind="listed")
# What has a weight, an area or a cost is told in amounts of these kinds.
_FITTING = {"weight": ("mass",), "area": ("area",), "cost": ("money", "rate")}
_WAYS = words("measures", "word", kind="way")
_DEFINITE = words("measures", "word", kind="definite")
_BEING = words("measures", "word", kind="being")
_GIVING, _CHARGING = words("measures", "word", kind="giving"), words("measures", "word", kind="charging")
_EXPECTING = words("measures", "word", kind="expecting")
# "Went the other way" tells of no way.
_MANNERS = words("measures", "word", kind="manner")
_TIED = words("measures", "word", kind="tied")


def of_verb(place: Place, role: str) -> Measured:
    """Return what the verb of a quantity says is so much, and of whom.

    Examples
    --------
    >>> from analysis.extract.figures.changes import verb_before
    >>> from analysis.extract.figures.kinds import kind_of
    >>> from analysis.extract.figures.numbers.words import words_of
    >>> from analysis.extract.figures.quantities.quantities import quantities
    >>> from analysis.text.sortedspans import Spans
    >>> for text in ("Profit fell to $5m.", "The court paid $5m.", "The firm fixed roads for $5m."):
    ...     line = words_of(text)
    ...     (one,) = quantities(line, Spans([]))
    ...     print(*of_verb(Place(line, one, kind_of(line, one), verb_before(line, one.begin)), "level"))
    profit None
    amount paid court
    None None
    """
    verb, acts = place.verb, place.acts
    if acts is not None:
        spent = place.kind.kind == "money" and acts.group.passive and acts.group.lemma not in _LIGHT
        return Measured(amount_done(place, acts) if spent else None)
    if verb is not None and (put := put_at(place, verb)) is not None:
        named = any(token.tag in NAMES for token in _tokens(place.line.doc, put))
        measured = _is_measure(place.line.doc.tokens[put.head], changes=not named)
        # "A poll put the Centre party at 35%" names nothing that is measured.
        return of_noun(place.line.doc, put) if measured else Measured(None, name_of(place.line.doc, put))
    if role == CHANGE and (told := _moved_beside(place)) is not None:
        return of_noun(place.line.doc, told)
    if verb is None or (role == LEVEL and is_apart(place, verb)):
        return Measured()
    if subject_of(place.line.doc, verb) is None:
        # "It backs raising the wage to $15": what moves is told, and not who moves it.
        moved = (phrase for phrase, _ in verb.after if role != LEVEL and verb.group.lemma in _MOVING)
        thing = next((phrase for phrase in moved if _is_object(place, phrase)), None)
        return of_noun(place.line.doc, thing) if thing is not None else Measured()
    beside = _told_beside(place, verb, role)
    return _of_what_is_done(place, verb, role) if beside is None else beside


def _told_beside(place: Place, verb: Clause, role: str) -> Measured | None:
    """Return what other words than the verb say is so much: "40 km long", "worth $5m", "put the cost at $5m", "$5m in cash"."""
    doc, kind, subject = place.line.doc, place.kind, subject_of(place.line.doc, verb)
    if (name := named("adjective").get(place.line.word(place.quantity.last))) is not None:
        beside = _right_before(place)
        return Measured(name, name_of(doc, beside or (subject if verb.group.lemma in _BEING else None)))
    if kind.kind == "length" and place.line.word(place.quantity.end) in named("away"):
        away = named("away")[place.line.word(place.quantity.end)] or None
        return Measured(away, name_of(doc, subject) if verb.group.lemma == "be" else None)
    ago = place.line.word(place.quantity.end) in _AGO
    if kind.kind == "duration" and role == LEVEL and (ago or verb.group.lemma not in _LASTING):
        return Measured()
    if (worth := _word_before(place)) in named("predicate"):
        # "Lee sold a house worth $5m".
        beside = place.line.phrase(led_by(place) - 2)
        return Measured(worth, name_of(doc, beside.outermost() if beside is not None else subject))
    if (kept := _kept_in(place)) is not None:
        known = place.line.word(place.quantity.begin - 1) in _DEFINITE
        told = known or only_expects(doc, verb) or _is_inquiry(doc, subject)
        owner = name_of(doc, subject) if not told else None
        return Measured(lower(name_of(doc, kept)), owner)
    return None


def _moved_beside(place: Place) -> Phrase | None:
    """Return what stands right before "up" or "down", behind "with": "a good year, with sales up 3%"."""
    line, k = place.line, place.quantity.begin - 1
    phrase = line.phrase(k - 1) if line.word(k) in _DIRECTIONS else None
    led = phrase is not None and phrase.preposition >= 0 and line.doc.tokens[phrase.preposition].lower == "with"
    return phrase if led and phrase is not None and phrase.last == line.words[k].i else None


def _is_inquiry(doc: Doc, subject: Phrase | None) -> bool:
    """Say whether a subject is no owner but what brought an amount to light: "a search turned up $5m in cash"."""
    return subject is not None and doc.tokens[subject.head].lower in INQUIRIES


def _right_before(place: Place) -> Phrase | None:
    """Return the phrase that an amount stands right behind: "a wall 40 km long", but not "the wall is 40 km long"."""
    before = place.line.words[place.quantity.begin].i - 1
    phrase = place.line.phrase(place.quantity.begin - 1)
    ends = phrase is not None and phrase.last == before + 1 and phrase.last <= place.token
    return phrase if ends and phrase is not None and not is_time(place.line.doc, phrase) else None


def _of_what_is_done(place: Place, verb: Clause, role: str) -> Measured:
    """Return what moves or is so much, if the verb says that, or what is done: "profit fell to", "the court paid"."""
    doc, kind, did = place.line.doc, place.kind, verb.group.lemma
    subject = subject_of(doc, verb)
    moved = role != LEVEL or (
        did in _MOVING
        and _may_move(kind, did)
        and place.line.word(place.quantity.begin - 1) not in PREPOSITIONS - _TIED
    )
    thing = next((phrase for phrase, _ in verb.after if moved and _is_object(place, phrase)), subject)
    changes = moved and (did not in _TAKING or kind.kind == "share" or kind.unit == "point")
    direct = moved or thing is not subject or not _has_other_object(place, verb)
    if is_price(place, verb) and not (
        thing is not None and _is_measure(doc.tokens[head_of(doc, thing)], changes=False)
    ):
        sold = next((phrase for phrase, _ in verb.after if _is_sold(place, phrase)), None)
        return Measured("price", name_of(doc, sold or subject) if sold or _sells_itself(doc, verb, subject) else None)
    if thing is not None and direct and _is_measure(doc.tokens[head_of(doc, thing)], changes):
        return of_noun(doc, thing)
    if did in TELLING or is_at_a_price(place) or not _is_direct(place, verb, moved):
        return Measured()
    owner = name_of(doc, subject) if not verb.existential else None
    if (name := named("equal").get(did)) is not None:
        owner = None if subject is not None and doc.tokens[subject.head].lower in _CHANGES else owner
        fits = kind.kind in _FITTING.get(name, (kind.kind,))
        return Measured(name or None, owner) if fits else Measured()
    if verb.group.passive and did in _GIVING - _CHARGING:
        # "The firm was paid $5m": whoever was paid did not pay.
        owner = None
    if owner is None and place.kind.kind == "share" and did in _TAKING:
        # "They have lost 58 per cent": of what, is not told.
        return Measured()
    names = did not in _LIGHT | _EXPECTING and not (did in _MOVING - _TAKING and (role != LEVEL or did not in _LIMITS))
    named_by = names and (moved or not ((verb.group.passive and kind.unit is None) or _is_of_preposition(place)))
    if only_expects(doc, verb) or (_is_of_preposition(place) and not moved):
        owner = None
    return Measured(amount_done(place, verb, changed=role == CHANGE) if named_by else None, owner)


def _may_move(kind: Kind, did: str) -> bool:
    """Say whether a verb of change can move by an amount: "raised 3%" is a rise, "raised $5m" is none."""
    amounts = _LIMITS.get(did)
    return not amounts or kind.kind == "share" or kind.kind in amounts


def _is_sold(place: Place, phrase: Phrase) -> bool:
    """Say whether a phrase is what a price is paid for: "sold the plant for $5m", but not "changed hands for $5m"."""
    doc = place.line.doc
    ahead = phrase.preposition < 0 and phrase.last <= place.token and not is_time(doc, phrase)
    return (
        ahead
        and doc.tokens[phrase.head].lower not in _MANNERS
        and not any(token.tag == "$" for token in _tokens(doc, phrase))
    )


def _sells_itself(doc: Doc, verb: Clause, subject: Phrase | None) -> bool:
    """Say whether a subject is what is sold: "flats sell for $5m", "Lee was sold", but not "Lee sold for $5m"."""
    if verb.group.passive or subject is None:
        return verb.group.passive
    head = doc.tokens[subject.head]
    # "Melon Foods closed at $11".
    listed = verb.group.lemma in _LISTED
    return listed or (head.tag not in NAMES and not is_person(singular(head.lower)))


def _has_other_object(place: Place, verb: Clause) -> bool:
    """Say whether a verb has something else than a quantity beside it: "the loan carries a rate of 9%", "the rate is the lowest in"."""
    doc, lasts = place.line.doc, place.kind.kind == "duration"
    objects = (phrase for phrase, _ in verb.after if phrase.preposition < 0 and phrase.last <= place.token)
    return any(
        not is_time(doc, phrase)
        and doc.tokens[phrase.head].lower not in _MANNERS
        and not any(token.tag in ("CD", "$") for token in _tokens(doc, phrase))
        for phrase in objects
    ) or (lasts and not _is_direct(place, verb, moved=False))


def _is_direct(place: Place, verb: Clause, moved: bool) -> bool:
    """Say whether a verb says of a quantity itself what is done: "spent $5m", but not "fixed roads for $5m"."""
    line, doc = place.line, place.line.doc
    first, last = verb.group.last, line.words[before_sum(line, place.quantity.begin)].i
    if line.word(place.quantity.begin - 1) in ("a", "an"):
        return False
    for chunk in doc.chunks_in(first, last):
        word, phrase = doc.tokens[chunk.first].lower, chunk.phrase
        tied = word in _TIED and (word != "with" or chunk.first == first)
        if (chunk.kind == PREPOSITION and not tied) or (chunk.kind == COMMA and not moved):
            return False
        if phrase is None or phrase.first >= last or is_time(doc, phrase) or doc.tokens[phrase.head].lower in _MANNERS:
            continue
        given = phrase.first == first and (verb.group.lemma in _GIVING or doc.tokens[phrase.head].tag == "PRP")
        if not given and not any(token.tag in ("CD", "$") for token in doc.tokens[phrase.first : phrase.last]):
            return False
    return True


def _is_of_preposition(place: Place) -> bool:
    """Say whether a bare number stands behind a preposition: "worked in five", "dealt with 40"."""
    bare = place.quantity.unit is None and place.kind.kind == "count"
    return bare and place.line.word(place.quantity.begin - 1) in PREPOSITIONS


def _word_before(place: Place) -> str:
    """Return the word before a quantity, "either" left out."""
    line, k = place.line, led_by(place) - 1
    return line.word(k - (line.word(k) == "either"))


def put_at(place: Place, verb: Clause) -> Phrase | None:
    """Return what a verb says is so much: "the number" of "puts the number at 20,000"; whoever puts it there does not have it."""
    if place.line.word(led_by(place) - 1) != "at":
        return None
    if not verb.finite and verb.group.lemma not in _PUTTING:
        # "Put the cost of mending it at $5m".
        doc, first = place.line.doc, place.line.sentence.first
        verb = next((one for one in reversed(doc.verbs_in(first, verb.group.first)) if one.finite), verb)
    if verb.group.lemma not in _PUTTING:
        return None
    near = place.line.phrase(led_by(place) - 2)
    if near is not None and place.line.doc.before(near.first).tag == "CC" and _is_object(place, near):
        # "Put the Whigs at 35% and the Greens at 30%".
        return near
    return next((phrase for phrase, _ in verb.after if _is_object(place, phrase)), None)


def _kept_in(place: Place) -> Phrase | None:
    """Return what money is in: "cash" of "$2bn in cash", "aid" of "$85 million in aid"."""
    line, k = place.line, place.quantity.end
    phrase = line.phrase(k + 1) if place.kind.kind == "money" and line.word(k) in ("in", "of") else None
    if phrase is None or phrase.first != line.words[k + 1].i or is_time(line.doc, phrase):
        return None
    head = line.doc.tokens[phrase.head]
    if head.lower in _WAYS or (head.lower == "support" and line.doc.after(head.i).lower == "of"):
        # "Fell to $19 in heavy trading".
        return None
    bare = line.tag(k + 1) in NOUNS or line.tag(k + 1) in ("JJ", "VBN", "VBG")
    return phrase if bare and head.tag in NOUNS and head.tag not in NAMES else None


def _is_measure(head: Token, changes: bool) -> bool:
    """Say whether a noun is a measure: "profit"; any noun for a thing is one if it is said to change."""
    if head.tag not in NOUNS or head.tag in NAMES or is_person(singular(head.lower)):
        return False
    return changes or singular(head.lower) in MEASURES or head.lower in MEASURES


def _is_object(place: Place, phrase: Phrase) -> bool:
    """Say whether a phrase behind a verb of change is what changes: "cut its rate to 3%", "raised the tax by 2%"."""
    doc = place.line.doc
    if phrase.last > place.token or is_time(doc, phrase) or doc.tokens[phrase.head].lower in _MANNERS:
        return False
    if doc.tokens[phrase.head].lower in _STEPS:
        # "Rose a penny to $2".
        return False
    # "20 cents a share, down from $9" is of no share.
    told = phrase if doc.tokens[phrase.first].lower not in ("a", "an") else doc.chunks[max(0, phrase.place - 1)].phrase
    return not any(_is_amount(token) for token in _tokens(doc, phrase) + _tokens(doc, told))


def _is_amount(token: Token) -> bool:
    """Say whether a token is of a number that is no year: "his 1990 forecast" is none."""
    year = len(token.text) == _YEAR and token.text[:2] in ("19", "20") and token.text.isdecimal()
    return token.tag in ("CD", "$") and not year


def _tokens(doc: Doc, phrase: Phrase | None) -> tuple[Token, ...]:
    return doc.tokens[phrase.first : phrase.last] if phrase is not None else ()
