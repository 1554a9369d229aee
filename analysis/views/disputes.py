"""What in an article does not go together, is denied or alleged, or is said to be unproven, as points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import pandas as pd

from analysis.lexicon import words
from analysis.tables.ids import AUTHOR
from analysis.text.wordforms import lemma, word_form
from analysis.views.amounts import counted, is_are
from analysis.views.quotation import closed, curled, in_marks
from analysis.views.quoting import QUOTES, Point, Quote, Row, Text
from analysis.views.wording import clean, explained, joined, records

SENTENCES = 6
"""Sentences of a conflict that are shown."""
_PARTED = re.compile(r"[;:\"]|[.,](?!\d)")
_THAT = re.compile(r"that ", re.IGNORECASE)
_NAMES = 3
_BETWEEN = 40
"""Letters between the words that deny or allege and what is denied, at most: “denied reports that …”."""
_HEADING = 110
"""Letters of what is denied or alleged that a heading has, at most."""
_AUXILIARIES = {"has", "have", "had"}
_NUMBERS, _CLAIMS = "07-do-the-numbers-agree", "04-claims"
# What is not there, what nobody means to do, and what answers the words of somebody else.
_NOTHING = re.compile(r"\W*there (?:is|was|were|are|(?:has|have|had) been) no\b|.*\bno intention of\b", re.IGNORECASE)
_NO_SUCH = re.compile(r"\b(?:no|any) such\b", re.IGNORECASE)


def conflicts(text: Text, findings: pd.DataFrame) -> Iterator[Point]:
    """Tell of numbers that cannot all be true."""
    rows = _of(findings, "inconsistent")
    if rows:
        more = " ".join(explained(row["explanation"]) for row in rows[:QUOTES])
        if len(rows) > QUOTES:
            rest = len(rows) - QUOTES
            more += f" There {is_are(rest)} {counted(rest, 'more conflict')}."
        yield Point("Some of the article’s numbers cannot all be true.", more, _rests_on(text, rows[:QUOTES]), _NUMBERS)


def differences(text: Text, findings: pd.DataFrame) -> Iterator[Point]:
    """Tell of numbers that two sources give for one thing, and that differ."""
    rows = _of(findings, "differ")
    if rows:
        more = " ".join(explained(row["explanation"]) for row in rows[:QUOTES])
        said = "Two sources give different numbers for one thing."
        yield Point(said, more, _rests_on(text, rows[:QUOTES]), _NUMBERS)


def at_other_times(text: Text, findings: pd.DataFrame) -> Iterator[Point]:
    """Tell of statements on land that cannot all be true at one time, and may be of several."""
    rows = [row for row in records(findings) if is_of_other_times(row)]
    if rows:
        more = " ".join(explained(row["explanation"]) for row in rows[:QUOTES])
        said = "Numbers on who holds land do not go together, unless they are of different times."
        yield Point(said, more, _rests_on(text, rows[:QUOTES]), _NUMBERS)


def is_of_other_times(finding: Row) -> bool:
    """Say whether a finding is of statements on land that conflict, if they are of one time."""
    return (finding["check"], finding["verdict"]) == ("all together", "undetermined") and "right" in finding


def _of(findings: pd.DataFrame, verdict: str) -> list[dict[str, Any]]:
    return [row for row in records(findings) if row["verdict"] == verdict]


def _rests_on(text: Text, findings: Sequence[Row]) -> tuple[Quote, ...]:
    ids = [id_ for row in findings for id_ in str(row["rows"]).split(";")]
    known = {**text.figures, **text.holdings}
    return tuple(text.stretches(known[id_] for id_ in ids if id_ in known)[:SENTENCES])


def contradictions(text: Text, pairs: pd.DataFrame) -> Iterator[Point]:
    """Tell of claims of which one source denies what another puts forward."""
    for pair in records(pairs)[:QUOTES]:
        no, yes = text.claims[pair["denied"]], text.claims[pair["affirmed"]]
        said = f"Two sources seem to contradict each other on one matter: {_matter(no, yes, pair)}."
        how = {"possible": "said to be possible: ", "prediction": "expected: "}.get(yes["modality"], "affirmed: ")
        more = "One denies what the other puts forward in the same words. Whether both can be right is yours to judge."
        yield Point(said, more, (text.quote(yes, how), text.quote(no, "denied: ")), _CLAIMS)


def _matter(no: Row, yes: Row, pair: Row) -> str:
    """Name what a pair is about: the words in common, as one phrase of the denial or of what it denies, if they are one."""
    bases = str(pair["in_common"]).split(", ")
    for claim in (no, yes):
        said = claim["text"].split()
        places = [place for place, word in enumerate(said) if any(word.lower().startswith(base[:4]) for base in bases)]
        # With no more than a small word between them, they are one phrase.
        if len(bases) > 1 and len(places) == len(bases) and places[-1] - places[0] <= len(bases):
            phrase = clean(" ".join(said[places[0] : places[-1] + 1])).strip('.,;:“”‘’"')
            if not re.search(r"[.,;:“”\"]", phrase):
                return f"“{phrase}”"
    said = no["text"].split()
    alike = [next((word for word in said if word.lower().startswith(base[:4])), base) for base in bases]
    return ", ".join(f"“{clean(word).strip('.,;:“”‘’')}”" for word in alike)


def disputed(text: Text, pairs: pd.DataFrame) -> Iterator[Point]:
    """Tell who denies something and who alleges something, but for the denials that a contradiction shows."""
    shown = {pair["denied"] for pair in records(pairs)[:QUOTES]}
    of_others = [row for id_, row in text.claims.items() if _is_told(row) and text.runs(row) and id_ not in shown]
    denied = [row for row in of_others if _denies(text, row)]
    alleged = [row for row in of_others if (row["modality"], row["polarity"]) == ("alleged", "affirmative")]
    ways = [(how, rows) for how, rows in (("alleged", alleged), ("denied", denied)) if rows]
    if ways:
        chosen = [(how, rows, text.chosen(rows, QUOTES // len(ways))) for how, rows in ways]
        said = "; ".join(_in_words(text, row, how) for how, _, kept in chosen for row in kept)
        more = " ".join(filter(None, (_others(text, *way) for way in chosen)))
        quotes = [text.quote(row, f"{how}: ") for how, _, kept in chosen for row in kept]
        end = "" if said.endswith("…") else "."
        yield Point(f"{said[0].upper()}{said[1:]}{end}", more, tuple(quotes), _CLAIMS)


def _is_told(row: Row) -> bool:
    return str(row.get("source_id", AUTHOR)) != AUTHOR


def _in_words(text: Text, row: Row, how: str) -> str:
    """Say who denies or alleges what: in the article's words from the cue on, where they follow the source."""
    name, claim = text.name(row["source_id"], inside=True), clean(row["text"]).rstrip(".,;:")
    attribution = text.attributions.get(row.get("attribution_id", ""), {})
    words = str(attribution.get("cue_text", "")).lower().split()
    between = text.reading.article.text[attribution.get("cue_end", row["start"]) : row["start"]]
    if (
        _is_finite(words)
        and attribution.get("source_start", row["start"]) < attribution["cue_start"] < row["start"]
        and len(between) <= _BETWEEN
        and _is_one(said := closed(curled(clean(f"{between}{claim}"))))
    ):
        return f"{name} {clean(attribution['cue_text'])} {closed(_begun(said))}"
    if how == "denied" and not _cue_denies(text, row):
        return f"{name} says {in_marks(_begun(claim))}"
    return f"{how} by {name} is {in_marks(_begun(_THAT.sub('', claim)))}"


def _is_one(words: str) -> bool:
    """Say whether words are of one piece, with nothing quoted that does not end, or begin, among them."""
    return not _PARTED.search(words) and words.count("“") == words.count("”")


def _begun(words: str) -> str:
    """Return the first of many words, as many as fit a heading: the quotation below has all of them."""
    return words if len(words) <= _HEADING else f"{words[:_HEADING].rpartition(' ')[0]} …"


def _is_finite(cue: Sequence[str]) -> bool:
    """Say whether words that attribute begin with a verb of a main clause, or with an adverb before one."""
    for word in cue:
        known = word_form(word)
        if known is None or known.tag != "RB":
            return word in _AUXILIARIES or (known is not None and bool(known.tags & {"VBD", "VBP", "VBZ"}))
    return False


def _others(text: Text, how: str, rows: Sequence[Row], kept: Sequence[Row]) -> str:
    """Name those who deny or allege something too."""
    told = {text.name(row["source_id"], inside=True) for row in kept}
    names = [name for row in rows if (name := text.name(row["source_id"], inside=True)) not in told]
    names = list(dict.fromkeys(names))
    listed = joined([*names[:_NAMES], *(["others"] if names[_NAMES:] else [])])
    return f"Something is {how} by {listed} too." if names else ""


def _denies(text: Text, row: Row) -> bool:
    """Say whether a claim denies that something is so; what somebody will not do, or never did, may answer nothing."""
    if row["modality"] != "denial":
        return row["polarity"] == "negative" and _NO_SUCH.search(row["text"]) is not None
    return _cue_denies(text, row) or _NOTHING.match(row["text"]) is not None


def _cue_denies(text: Text, row: Row) -> bool:
    cue = str(text.attributions.get(row.get("attribution_id", ""), {}).get("cue_text", "")).lower()
    return bool({lemma(word) for word in cue.split()} & _denying())


@cache
def _denying() -> frozenset[str]:
    return words("signatures", "word", frame="any", affirmed="denial")


def unproven(text: Text) -> Iterator[Point]:
    """Tell of what the article itself says that there is no evidence, or that it could not be verified."""
    own = [row for row in text.claims.values() if not _is_told(row) and text.runs(row)]
    rows = {
        "there is no evidence of something": [row for row in own if _has_no_evidence(row)],
        "something could not be verified": [row for row in own if _is_unverified(row)],
    }
    what = [f"that {said}" for said, found in rows.items() if found]
    if what:
        found = sorted((row for each in rows.values() for row in each), key=lambda row: int(row["start"]))
        kept = text.chosen(found, QUOTES)
        said = f"The article says {joined(what)}."
        if len(found) == 1 and text.begins_sentence(kept[0]):
            said = f"The article says: {in_marks(_begun(clean(kept[0]['text']).rstrip('.,;:')))}."
        yield Point(said, "", tuple(text.in_context(row) for row in kept), _CLAIMS)


def _has_no_evidence(row: Row) -> bool:
    said = _words(row)
    if row["modality"] != "open":
        return False
    return any(word in _kind("noun") and {"no", "any"} & set(said[:place]) for place, word in enumerate(said))


def _is_unverified(row: Row) -> bool:
    said = _words(row)
    verbs = [word for word in said if lemma(word) in _kind("verb")]
    return row["polarity"] == "negative" and bool(verbs) and not _kind("ability").isdisjoint(said)


def _words(row: Row) -> list[str]:
    return re.findall(r"[a-z]+", str(row["text"]).lower())


def _kind(kind: str) -> frozenset[str]:
    return words("unproven", "word", kind=kind)
