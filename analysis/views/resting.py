"""On whom an article rests: people without names, one voice above all, nobody, and who did not answer, as points."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from analysis.tables.ids import AUTHOR
from analysis.tables.sourcing import Audit
from analysis.views.amounts import counted, is_are, number, people, percent
from analysis.views.quoting import QUOTES, Point, Row, Text
from analysis.views.wording import clean, records, within

MUCH = 5
"""Of a hundred words, those that make it matter early who is not named."""
_LEAST = 1
_MOSTLY = 60
"""Of a hundred attributed words, those of one source that make the others few."""
_HEARD = 20
"""Of a hundred words, those that have to be attributed before one of the sources can have most of them."""
_LIGHT = {"age", "ordinal", "duration", "vague", "universal", "comparison"}
_SPEAKS = "02-who-speaks"


def unnamed(text: Text, audit: Audit) -> Iterator[tuple[float, Point]]:
    """Tell how much rests on people without names, with the share of the words; of next to nothing, nothing is told."""
    table = audit.unnamed
    share = float(audit.voices["words_share"].fillna(0)["unnamed"])
    if table.empty or share < _LEAST:
        return
    reasons = int(table["anonymity_reason"].notna().sum())
    if not reasons:
        why = "The article does not say why the names are left out."
    elif reasons == len(table):
        why = "The article says why."
    else:
        why = f"The article says why for {reasons} of {counted(len(table), 'unnamed source')}."
    claims = [row for row in text.claims.values() if row.get("source_id") in table.index]
    said_by = claims or [row for row in text.attributions.values() if row.get("source_id") in table.index]
    kept = sorted(said_by, key=lambda row: (not _states(row), "figure_ids" not in row, -len(row["text"])))
    much = f"{percent(share)} of the article’s words rest"
    if audit.people.high == 1:
        said, why = f"{much} on one person whose name is not given.", why.replace("the names are", "the name is")
    else:
        said = f"{much} on people whose names are not given: {people(audit.people)}."
    yield share, Point(said, why, text.first(kept), _SPEAKS)


def one_voice(text: Text, audit: Audit) -> Iterator[Point]:
    """Tell of an article of whose attributed words most are one source's, which has a name: else `unnamed` tells as much."""
    words = audit.words.drop(AUTHOR, errors="ignore").astype(float)
    told, total = float(words.sum()), float(audit.words.sum())
    if not told or 100 * told < _HEARD * total or 100 * float(words.max()) < _MOSTLY * told:
        return
    source = str(words.idxmax())
    if source in audit.unnamed.index:
        return
    share = 100 * float(words.max()) / told
    much = "All words" if share > 99.5 else f"{percent(share)} of the words"
    rows = [row for row in text.claims.values() if row.get("source_id") == source and text.runs(row)]
    kept = sorted(rows, key=lambda row: (not _states(row), -len(row["text"])))
    if kept:
        said = f"{much} that are attributed to anybody are those of one source: {text.name(source, inside=True)}."
        yield Point(said, "", text.first(kept), _SPEAKS)


def _states(row: Row) -> bool:
    """Say whether a claim puts something forward as a fact that could be checked."""
    return row.get("modality") == "asserted" and bool(row["checkable"])


def without_source(text: Text) -> Iterator[Point]:
    """Tell what no source is given for: figures, or, of an article without any that matter, claims."""
    figures = [row for row in text.figures.values() if row.get("kind") != "source_count"]
    own = [row for row in figures if row.get("source_id", AUTHOR) == AUTHOR]
    weighty = [row for row in own if row.get("kind") not in _LIGHT]
    if weighty:
        said = _sourceless(len(own), len(figures), "figure")
        more = f"The article states {'it in its' if len(own) == 1 else 'them in its'} own voice."
        if others := len(text.figures) - len(figures):
            counts = "count" if others > 1 else "counts"
            more += f" {number(others)} of its {counted(len(text.figures), 'figure')} {counts} sources, and {is_are(others)} left out."
        shown = [row for row in weighty if text.runs(row)] or weighty
        by_sentence = Counter(row["sentence"] for row in shown)
        fullest = sorted(by_sentence, key=lambda place: (-by_sentence[place], place))[:QUOTES]
        quotes = text.stretches(row for row in shown if row["sentence"] in fullest)
        yield Point(said, more, tuple(quotes), "05-figures")
        return
    claims = [row for row in text.claims.values() if row.get("source_id", AUTHOR) == AUTHOR]
    if not claims or (figures and 2 * len(claims) < len(text.claims)):
        return
    said = _sourceless(len(claims), len(text.claims), "claim")
    longest = sorted(claims, key=lambda row: (not _states(row), -len(row["text"])))
    more = f"The article makes {'it' if len(claims) == 1 else 'them'} in its own voice."
    yield Point(said, more, text.first(longest), "04-claims")


def _sourceless(count: int, of: int, thing: str) -> str:
    if count == of:
        return (
            f"No source is given for {'its only' if of == 1 else f'any of its {number(of)}'} {thing}{'s' * (of > 1)}."
        )
    return f"For {count} of {counted(of, thing)} no source is given."


def declined(text: Text, audit: Audit) -> Iterator[Point]:
    """Tell who declined to say something, or did not answer."""
    rows = [row for row in records(audit.declined.reset_index()) if row["attribution_id"] in text.attributions]
    if rows:
        names = list(dict.fromkeys(_called(text, row) for row in rows))
        said = f"Declined, or did not answer: {', '.join(names[:3])}{' and others' if names[3:] else ''}."
        quotes = tuple(text.quote(text.attributions[row["attribution_id"]]) for row in rows[:QUOTES])
        yield Point(said, "", quotes, _SPEAKS)


def _called(text: Text, row: Row) -> str:
    return (
        text.name(row["source_id"], inside=True)
        if "source_id" in row
        else within(clean(row.get("source_text", "someone")))
    )
