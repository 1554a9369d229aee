"""Cues: the words that attribute, looked up by lemma, with their auxiliaries, adverbs and negation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from analysis.extract.attributions.declined import declined
from analysis.lexicon import rows, words
from analysis.text.chunks import PREPOSITION
from analysis.text.clauses import Clause
from analysis.text.doc import Doc
from analysis.text.tagsets import function_words, small_words, verbs_with
from analysis.text.timenouns import DAYS
from analysis.text.tokens import Sentence
from analysis.text.verbs import VerbGroup

Entry = tuple[str, frozenset[str]]

_CONNECTING = function_words("connective")
_OF = ("of",)
_ONE = frozenset({"he", "she", "it"})
_OPENS_CLAUSE = small_words("before asked")
_EXCEPTING = small_words("excepting")
_TOLD, _STANDS = small_words("what was said") | small_words("number said"), small_words("taking a stand")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as tokens ``first:last``; ``head`` is its verb, ``clause`` the clause of that verb (None: no verb).

    ``form`` is verb, participle (no subject of its own beside it), as (``as reported by X``), infinitive (``to say that``),
    passive (``reported by X``), sourceless (``is feared``, ``when asked``), according, declined, noun, label or turn (a
    label that is the source's name as well: ``Lee:``).
    """

    first: int
    last: int
    head: int
    lemma: str
    cue_class: str
    frames: frozenset[str]
    form: str
    negated: bool
    clause: Clause | None = None


@cache
def verb_entries() -> dict[str, Entry]:
    """Return the class and the frames of each verb that attributes."""
    return {row["cue"]: (row["class"], frozenset(row["frames"].split())) for row in rows("cue_verbs")}


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    """Map the first lemma of each cue of several words to what follows it, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for row in rows("cue_phrases"):
        first, *rest = row["cue"].split()
        found.setdefault(first.lower(), []).append((tuple(rest), (row["class"], frozenset(row["frames"].split()))))
    return {lemma: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for lemma, entries in found.items()}


@cache
def _going_on() -> frozenset[str]:
    """Return the verbs that go on with an infinitive of saying as one cue: went on to say, has to say."""
    return frozenset(row["word"] for row in rows("going_on"))


def cues(doc: Doc, sentence: Sentence) -> Iterator[Cue]:
    """Find the cues of a sentence, in order, wherever they stand.

    Examples
    --------
    >>> from analysis.article import Article
    >>> from analysis.text.doc import parse
    >>> doc = parse(Article("Moscow has made it clear that, according to aides, it will not budge."))
    >>> [" ".join(token.text for token in doc.tokens[cue.first : cue.last]) for cue in cues(doc, doc.sentences[0])]
    ['has made it clear', 'according to']
    """
    found = [
        cue for clause in doc.verbs_in(sentence.first, sentence.last) if (cue := _of_clause(doc, sentence, clause))
    ]
    for chunk in doc.chunks_in(sentence.first, sentence.last):
        if chunk.kind == PREPOSITION and _is_according(doc, chunk.first, chunk.last, sentence.last):
            lemma = "per" if chunk.last == chunk.first + 1 else "according to"
            found.append(Cue(chunk.first, chunk.last, chunk.first, lemma, "speech", frozenset(), "according", False))
        opening = _opening(doc, chunk.first, sentence.last) if chunk.kind == PREPOSITION else None
        if opening is not None:
            last, row = opening
            found.append(
                Cue(chunk.first, last, chunk.first, row["words"], row["class"], frozenset(), "according", False)
            )
    end = sentence.first
    for cue in sorted(found, key=lambda cue: (cue.first, -cue.last)):
        if cue.first >= end:
            yield cue
            end = cue.last


@cache
def _openings() -> dict[str, list[tuple[tuple[str, ...], dict[str, str]]]]:
    """Map the first word of what attributes as "according to" does to all of its words."""
    found: dict[str, list[tuple[tuple[str, ...], dict[str, str]]]] = {}
    for row in rows("cue_openings"):
        if not row["noun"]:
            first, *rest = row["words"].split()
            found.setdefault(first, []).append((tuple(rest), row))
    return found


def _opening(doc: Doc, first: int, ceiling: int) -> tuple[int, dict[str, str]] | None:
    """Return where ``in the words of`` ends that begins at a token, and its row."""
    for rest, row in _openings().get(doc.tokens[first].lower, ()):
        last = first + 1 + len(rest)
        if last < ceiling and tuple(doc.words_in(first + 1, last)) == rest:
            return last, row
    return None


def _is_according(doc: Doc, first: int, last: int, ceiling: int) -> bool:
    if doc.tokens[first].lower == "according":
        return True
    return doc.tokens[first].text == "per" and last < ceiling and doc.tokens[last].tag == "NNP"


def _of_clause(doc: Doc, sentence: Sentence, clause: Clause) -> Cue | None:
    """Return the cue that the verb of a clause is, None if it attributes nothing in this form."""
    group = clause.group
    refusal = declined(doc, sentence, clause)
    if refusal is not None:
        first, last, lemma = refusal
        return Cue(first, last, group.head, lemma, "declined", frozenset(), "declined", group.negated, clause)
    if group.finite and group.modal and doc.tokens[group.first].tag == "VB":
        # "Demanded that he admit it": nobody has.
        return None
    last, entry = _entry(doc, group)
    return cue_of(doc, sentence, clause, last, *entry) if entry is not None else None


@cache
def _feelings() -> dict[str, Entry]:
    """Return what stands behind "is" as one word, and what the lexicon says of it: ``is worried that``."""
    return {rest[0]: entry for rest, entry in _phrases()["be"] if len(rest) == 1}


def _is_felt(doc: Doc, group: VerbGroup) -> bool:
    """Say whether a passive tells how its subject feels: ``is worried that``, not ``was told that``."""
    return group.passive and not group.modal and doc.tokens[group.head].lower in _feelings()


def _entry(doc: Doc, group: VerbGroup) -> tuple[int, Entry | None]:
    """Return the token after a verb and the words of the lexicon that make one cue with it, and what the lexicon says."""
    after = group.head + 1
    if _is_felt(doc, group):
        return after, _feelings()[doc.tokens[group.head].lower]
    phrases = _phrases().get(group.lemma, ())
    following = tuple(doc.words_in(after, after + 2 + len(phrases[0][0]))) if phrases else ()
    day = bool(following) and following[0] in DAYS
    for rest, entry in phrases:
        # "Spoke instead of", "called Friday for": an adverb or a day can stand within the cue.
        skipped = (rest == _OF and doc.after(group.head).tag == "RB") or day
        if following[skipped : skipped + len(rest)] == rest:
            return after + skipped + len(rest), entry
    return after, verb_entries().get(group.lemma)


def cue_of(
    doc: Doc, sentence: Sentence, clause: Clause, last: int, cue_class: str, frames: frozenset[str]
) -> Cue | None:
    """Make a cue of a clause's verb, with its auxiliaries, adverbs and negation; None where this form attributes nothing."""
    tokens, group = doc.tokens, clause.group
    governor = _governor(doc, clause)
    first, form = lead(doc, sentence, group.first), _form(doc, sentence, clause, last, frames)
    if governor is not None:
        first, form = lead(doc, sentence, governor.group.first), "verb"
    elif form == "infinitive":
        first = group.head
        if cue_class not in ("speech", "document") or not _content_follows(doc, last, sentence.last):
            return None
    if form is None or (form == "participle" and doc.before(first).lower in ("than", "as")):
        return None
    bids = group.form == "base" and (group.first == sentence.first or doc.before(group.first).lower == "than")
    if bids or _is_wished(doc, clause):
        # "Compare the two", "sooner than admit it"
        return None
    if governor is not None and governor.group.form == "gerund" and doc.before(first).lower == "without":
        # "Without having to contradict her": nobody does.
        return None
    if form == "as":
        first -= 1
    if form in ("as", "passive"):
        last += 1
    while (
        form == "verb"
        and last < sentence.last
        and tokens[last].tag == "RB"
        and _content_next(doc, last + 1, sentence.last)
    ):
        last += 1
    # "will not discuss it, except to say": it is said.
    excepted = governor is not None and doc.before(group.first).lower in _EXCEPTING
    negated = group.negated or (governor is not None and governor.negated and not excepted)
    return Cue(first, last, group.head, group.lemma, cue_class, frames, form, negated, clause)


def _is_wished(doc: Doc, clause: Clause) -> bool:
    """Say whether a verb in its base form has one for its subject, whom somebody wants to say it: ``demanded that she say so``."""
    group, phrase = clause.group, clause.phrase
    if clause.kind not in ("that", "bare") or phrase is None or group.first != group.head:
        return False
    one = doc.tokens[phrase.head].lower in _ONE or (doc.tokens[phrase.head].tag in ("NN", "NNP") and not phrase.plural)
    return one and phrase.joined_last == phrase.last and doc.tokens[group.head].tag in ("VB", "VBP")


def _governor(doc: Doc, clause: Clause) -> Clause | None:
    """Return the verb that makes one cue with an infinitive or a gerund: ``went on to say``, ``was quoted as saying``."""
    group, head = clause.group, clause.head
    if head is None or clause.kind not in ("infinitive", "participle"):
        return None
    if _is_quoted(head) and doc.before(group.first).lower == "as" and group.lemma in verbs_with("rest"):
        return head
    between = group.first - head.group.last
    # "Came out saying", not "it was coming, saying".
    adverb = between == 1 and head.group.lemma in ("go", "come") and doc.before(group.first).tag != ","
    goes_on = head.group.lemma in _going_on() and (between == 0 or adverb)
    return head if goes_on and (clause.kind == "infinitive" or group.form == "gerund") else None


def _is_quoted(clause: Clause) -> bool:
    """Say whether the subject of a passive is who speaks: ``was quoted as saying``."""
    return clause.group.passive and clause.group.lemma in verbs_with("as-saying")


def lead(doc: Doc, sentence: Sentence, first: int) -> int:
    """Return where a verb group begins with the adverbs before it; "however" and its like join sentences and stay out."""
    while first > sentence.first and doc.before(first).tag == "RB":
        opens = first - 1 == sentence.first or doc.before(first - 1).tag in (",", "CC", "IN")
        if opens and doc.before(first).lower in _CONNECTING:
            break
        first -= 1
    return first


def _form(doc: Doc, sentence: Sentence, clause: Clause, last: int, frames: frozenset[str]) -> str | None:
    """Name the form of a cue, None if the verb attributes nothing in this one."""
    group = clause.group
    before = doc.before(group.first) if group.first > sentence.first else None
    by = last < sentence.last and doc.tokens[last].lower == "by"
    if group.passive and not _is_clitic_of_has(doc, clause, frames) and not _is_felt(doc, group):
        return "passive" if by else "sourceless"
    if group.form == "participle":
        if before is not None and before.lower == "as" and (by or _stands_in(doc, sentence, last)):
            return "as"
        if by and before is not None and before.lower in _TOLD and group.lemma in _STANDS:
            # "They took the town, a claim denied by the army."
            return "passive"
        opens = before is None or before.tag in (",", "CC", ":") or before.lower in _OPENS_CLAUSE
        return ("passive" if by else "sourceless") if frames & {"audience", "addressee"} and opens else None
    return {"gerund": "participle", "infinitive": "infinitive"}.get(group.form, "verb")


def _stands_in(doc: Doc, sentence: Sentence, i: int) -> bool:
    """Say whether a document is where something stands: ``as stated in the report``."""
    phrase = doc.chunks[doc.chunk_at(i + 1)].phrase if i + 1 < sentence.last else None
    if doc.tokens[i].lower not in ("in", "on") or phrase is None or phrase.first != i + 1:
        return False
    noun = doc.tokens[phrase.head].lower
    documents = words("bodies", "noun", kind="document") | words("bodies", "noun", kind="data")
    return noun in documents or noun.removesuffix("s") in documents


def _is_clitic_of_has(doc: Doc, clause: Clause, frames: frozenset[str]) -> bool:
    """Say whether the clitic before a participle is "has": ``he's said that``."""
    group, phrase = clause.group, clause.phrase
    clitic = doc.tokens[group.first].lower == "'s" and "rest" in frames
    return clitic and phrase is not None and doc.tokens[phrase.head].lower in ("he", "she")


def _content_follows(doc: Doc, i: int, ceiling: int) -> bool:
    """Say whether "that", a question word or a quotation stands at token `i`."""
    tokens = doc.tokens
    if i >= ceiling:
        return False
    quotes = i + 1 < ceiling and tokens[i].tag in (",", ":") and doc.after(i).tag == "``"
    return tokens[i].lower == "that" or tokens[i].tag in ("WRB", "WP") or quotes


def _content_next(doc: Doc, i: int, ceiling: int) -> bool:
    return i >= ceiling or doc.tokens[i].lower == "that" or doc.tokens[i].tag in (",", ".", ":", "``")
