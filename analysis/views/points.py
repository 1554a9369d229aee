"""What a careful reader of an article wants to know first, each with the article's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.tables.claim_pairs import opposed
from analysis.tables.ids import AUTHOR
from analysis.tables.sourcing import Audit, sourcing
from analysis.views.wording import clean, counted, is_are, number, people, percent, records, within

if TYPE_CHECKING:
    from analysis.reading import Reading

MOST = 5
"""Points at most."""
QUOTES = 2
"""Quotations of a point, where they are examples."""
SENTENCES = 6
"""Sentences of a conflict that are shown."""
_LIGHT = {"age", "ordinal", "duration", "vague", "universal", "comparison"}
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the article: those that matter with the rest of their sentence around them, and whose they are.

    `paragraph` is counted from 1, and the address of the words on the page with the marked text.
    """

    before: str
    words: str
    after: str
    whose: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to know: what it is in a sentence, more of it, its quotations, and the page that shows it whole."""

    said: str
    more: str
    quotes: tuple[Quote, ...]
    page: str


def points(reading: Reading, findings: pd.DataFrame, audit: Audit) -> list[Point]:
    """Return the points of an article, the most serious first; fewer than `MOST` if there is less to say.

    Parameters
    ----------
    reading : Reading
    findings : DataFrame
        What the checks found.
    audit : Audit
        Of its sources.

    Examples
    --------
    >>> import analysis
    >>> reading = analysis.read(analysis.Article("Rebels hold 60% of Syria, Ann Lee said. The army holds 50% of Syria."))
    >>> [point.said for point in points(reading, reading.findings(), analysis.sourcing(reading))][0]
    'Some of the article’s numbers cannot all be true.'
    """
    text = _Text(reading)
    told = (
        _conflicts(text, findings),
        _differences(text, findings),
        *_contradictions(text, opposed(reading)),
        _unnamed(text, audit),
        _without_source(text),
        _declined(text, audit),
    )
    return [point for point in told if point is not None][:MOST]


def first_points(reading: Reading, page: str) -> str:
    """Return the points of one page as text: each with its quotations.

    Examples
    --------
    >>> import analysis
    >>> print(first_points(analysis.read(analysis.Article("The dam broke, two officials said.")), "02-who-speaks"))
    50% of the article’s words rest on people whose names are not given: 2 people. The article does not say why the names are left out.
      “The dam broke” (two officials, paragraph 1)
    """
    told = points(reading, reading.findings(), sourcing(reading))
    lines = []
    for point in told:
        if point.page == page:
            lines.append(f"{point.said} {point.more}".strip())
            lines += [f"  “{clean(one.words)}” ({one.whose}, paragraph {one.paragraph})" for one in point.quotes]
    return "\n".join(lines) or "Nothing stands out."


class _Text:
    """A reading at hand for quoting: its rows by id, its sentences, the names of its sources."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.sources = {row["source_id"]: row for row in records(reading.sources)}
        self.claims = {row["claim_id"]: row for row in records(reading.claims)}
        self.attributions = {row["attribution_id"]: row for row in records(reading.attributions)}
        self.figures = {row["figure_id"]: row for row in records(reading.figures)}
        self.holdings = {row["holding_id"]: row for row in records(reading.holdings)}

    def quote(self, row: Row, how: str = "") -> Quote:
        """Quote the sentence in which a row begins, with the row's own words apart."""
        sentence = self.reading.doc.sentences[int(row["sentence"])]
        text, start, end = self.reading.article.text, int(row["start"]), min(int(row["end"]), sentence.end)
        return Quote(
            text[sentence.start : start],
            text[start:end],
            text[end : sentence.end],
            how + self.whose(row),
            int(row["paragraph"]) + 1,
        )

    def whose(self, row: Row) -> str:
        """Say in whose words a row is, and through whom they were heard."""
        name = self.name(row.get("source_id"))
        outer = self.attributions.get(self.attributions.get(row.get("attribution_id", ""), {}).get("nested_in", ""), {})
        teller = self.name(outer.get("source_id"))
        return f"{name}, as told by {teller}" if outer and teller != name else name

    def name(self, source: object) -> str:
        """Name a source; the article's own voice has no name."""
        row = self.sources.get(str(source), {})
        return clean(row["name"]) if row and source != AUTHOR else "the article’s own voice"

    def stretches(self, rows: Iterable[Row]) -> list[Quote]:
        """Quote the sentences of some rows in the order of the text, each with the words from its first row to its last."""
        by_sentence: dict[int, list[Row]] = {}
        for row in rows:
            by_sentence.setdefault(int(row["sentence"]), []).append(row)
        quotes = []
        for _, inside in sorted(by_sentence.items()):
            first, last = min(int(row["start"]) for row in inside), max(int(row["end"]) for row in inside)
            quotes.append(self.quote({**inside[0], "start": first, "end": last}))
        return quotes


def _of(findings: pd.DataFrame, verdict: str) -> list[dict[str, Any]]:
    return [row for row in records(findings) if row["verdict"] == verdict]


def _rests_on(text: _Text, findings: Sequence[Row]) -> tuple[Quote, ...]:
    ids = [id_ for row in findings for id_ in str(row["rows"]).split(";")]
    known = {**text.figures, **text.holdings}
    return tuple(text.stretches(known[id_] for id_ in ids if id_ in known)[:SENTENCES])


def _conflicts(text: _Text, findings: pd.DataFrame) -> Point | None:
    rows = _of(findings, "inconsistent")
    if not rows:
        return None
    more = " ".join(clean(row["explanation"]) for row in rows[:QUOTES])
    if len(rows) > QUOTES:
        rest = len(rows) - QUOTES
        more += f" There {is_are(rest)} {counted(rest, 'more conflict')}."
    quotes = _rests_on(text, rows[:QUOTES])
    return Point("Some of the article’s numbers cannot all be true.", more, quotes, "07-do-the-numbers-agree")


def _differences(text: _Text, findings: pd.DataFrame) -> Point | None:
    rows = _of(findings, "differ")
    if not rows:
        return None
    more = " ".join(clean(row["explanation"]) for row in rows[:QUOTES])
    said = "Two sources give different numbers for one thing."
    return Point(said, more, _rests_on(text, rows[:QUOTES]), "07-do-the-numbers-agree")


def _contradictions(text: _Text, pairs: pd.DataFrame) -> Iterator[Point]:
    for pair in records(pairs)[:QUOTES]:
        no, yes = text.claims[pair["denied"]], text.claims[pair["affirmed"]]
        said = f"Two sources seem to contradict each other on one matter: {_matter(text, pair)}."
        how = {"possible": "said to be possible: ", "prediction": "expected: "}.get(yes["modality"], "affirmed: ")
        more = "One denies what the other puts forward in the same words. Whether both can be right is yours to judge."
        yield Point(said, more, (text.quote(yes, how), text.quote(no, "denied: ")), "04-claims")


def _matter(text: _Text, pair: Row) -> str:
    """Name what a pair is about: the words in common, as they stand in the denial."""
    words = text.claims[pair["denied"]]["text"].split()
    bases = str(pair["in_common"]).split(", ")
    places = [place for place, word in enumerate(words) if any(word.lower().startswith(base[:4]) for base in bases)]
    # With no more than a small word between them, they are one phrase.
    if len(bases) > 1 and len(places) == len(bases) and places[-1] - places[0] <= len(bases):
        return f"“{clean(' '.join(words[places[0] : places[-1] + 1])).strip('.,;:“”‘’')}”"
    alike = [next((word for word in words if word.lower().startswith(base[:4])), base) for base in bases]
    return ", ".join(f"“{clean(word).strip('.,;:“”‘’')}”" for word in alike)


def _unnamed(text: _Text, audit: Audit) -> Point | None:
    unnamed = audit.unnamed
    if unnamed.empty:
        return None
    share = float(audit.voices["words_share"].fillna(0)["unnamed"])
    much = f"{percent(share)} of the article’s words rest" if share >= 1 else "Something rests"
    reasons = int(unnamed["anonymity_reason"].notna().sum())
    if not reasons:
        why = "The article does not say why the names are left out."
    elif reasons == len(unnamed):
        why = "The article says why."
    else:
        why = f"The article says why for {reasons} of {counted(len(unnamed), 'unnamed source')}."
    claims = [row for row in text.claims.values() if row.get("source_id") in unnamed.index]
    said_by = claims or [row for row in text.attributions.values() if row.get("source_id") in unnamed.index]
    kept = sorted(said_by, key=lambda row: (not _states(row), "figure_ids" not in row, -len(row["text"])))
    if audit.people.high == 1:
        said, why = f"{much} on one person whose name is not given.", why.replace("the names are", "the name is")
    else:
        said = f"{much} on people whose names are not given: {people(audit.people)}."
    return Point(said, why, _first_of(text, kept), "02-who-speaks")


def _first_of(text: _Text, rows: Iterable[Row]) -> tuple[Quote, ...]:
    """Quote the first rows, no sentence twice, in the order of the text."""
    by_sentence: dict[int, Row] = {}
    for row in rows:
        if len(by_sentence) < QUOTES:
            by_sentence.setdefault(int(row["sentence"]), row)
    return tuple(text.quote(row) for _, row in sorted(by_sentence.items()))


def _states(row: Row) -> bool:
    """Say whether a claim puts something forward as a fact that could be checked."""
    return row.get("modality") == "asserted" and bool(row["checkable"])


def _without_source(text: _Text) -> Point | None:
    """Tell what no source is given for: figures, or, of an article without any, claims."""
    figures = [row for row in text.figures.values() if row.get("kind") != "source_count"]
    own = [row for row in figures if row.get("source_id", AUTHOR) == AUTHOR]
    weighty = [row for row in own if row.get("kind") not in _LIGHT]
    if weighty:
        said = _sourceless(len(own), len(figures), "figure")
        more = f"The article states {'it in its' if len(own) == 1 else 'them in its'} own voice."
        if others := len(text.figures) - len(figures):
            counts = "count" if others > 1 else "counts"
            more += f" {number(others)} of its {counted(len(text.figures), 'figure')} {counts} sources, and {is_are(others)} left out."
        by_sentence = Counter(row["sentence"] for row in weighty)
        fullest = sorted(by_sentence, key=lambda place: (-by_sentence[place], place))[:QUOTES]
        quotes = text.stretches(row for row in weighty if row["sentence"] in fullest)
        return Point(said, more, tuple(quotes), "05-figures")
    claims = [row for row in text.claims.values() if row.get("source_id", AUTHOR) == AUTHOR]
    if figures or not claims:
        return None
    said = _sourceless(len(claims), len(text.claims), "claim")
    longest = sorted(claims, key=lambda row: (not _states(row), -len(row["text"])))
    more = f"The article makes {'it' if len(claims) == 1 else 'them'} in its own voice."
    return Point(said, more, _first_of(text, longest), "04-claims")


def _sourceless(count: int, of: int, thing: str) -> str:
    if count == of:
        return (
            f"No source is given for {'its only' if of == 1 else f'any of its {number(of)}'} {thing}{'s' * (of > 1)}."
        )
    return f"For {count} of {counted(of, thing)} no source is given."


def _declined(text: _Text, audit: Audit) -> Point | None:
    rows = [row for row in records(audit.declined.reset_index()) if row["attribution_id"] in text.attributions]
    if not rows:
        return None
    names = list(dict.fromkeys(clean(row.get("name", row.get("source_text", "someone"))) for row in rows))
    said = f"Declined, or did not answer: {', '.join(map(within, names[:3]))}{' and others' if names[3:] else ''}."
    quotes = tuple(text.quote(text.attributions[row["attribution_id"]]) for row in rows[:QUOTES])
    return Point(said, "", quotes, "02-who-speaks")
