"""What the card of a row says, table by table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape

from analysis.checks.prose import holds, the
from analysis.views.amounts import counted
from analysis.views.around import POINTING
from analysis.views.reading_page import words
from analysis.views.reading_page.links import links, quoted, source_of, speaks, text_of
from analysis.views.reading_page.rows import Row, Rows
from analysis.views.wording import Record, clean, explained, listed

Field = tuple[str, str]
"""A label, and HTML; a field without HTML is left out."""


def _who(row: Row, rows: Rows) -> Iterator[Field]:
    source = source_of(row, rows)
    if source is None and not speaks(row):
        yield "Who says it", "The article does not tell who."
        return
    many = words.people(source.cells) if source and source.cells.get("kind") == "group" else ""
    told = ", ".join(filter(None, (many, words.standing(source.cells if source else None))))
    sign = f'<span class="voice {words.voice(source.cells if source else None)}">{text_of(told)}</span>'
    name = (
        f'<a href="#{escape(source.id)}">{text_of(source.cells.get("name", source.id))}</a>'
        if source
        else "The article"
    )
    yield "Who says it", f"{name}<br>{sign}"


def _attribution(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    source = source_of(row, rows)
    yield from _who(row, rows)
    called = cells.get("source_text")
    if called is not None and source is not None and clean(called) != clean(source.cells.get("name")):
        yield "Called here", quoted(called)
    yield "What is said", quoted(cells.get("content_text"))
    yield "In whose words", text_of(words.MODES.get(str(cells.get("mode")), ""))
    yield "The words that attribute", quoted(cells.get("cue_text"))
    if cells.get("negated"):
        yield "Not said", "The article says that the source did not say it."
    yield "To whom", text_of(cells.get("audience", ""))
    yield "Rests on", text_of(cells.get("rests_on", ""))
    yield "Where the source stands", words.REACHES.get(str(cells.get("reach")), "")
    yield "Said inside of", links(rows.named(cells.get("nested_in", "")), rows)
    yield "When", links(rows.named(cells.get("date_id", "")), rows)
    yield "Its claims", links(rows.naming(row.id, "claims"), rows)
    yield "Its figures", links(rows.naming(row.id, "figures"), rows)


def _claim(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    yield from _who(row, rows)
    yield "The claim", quoted(cells.get("text"))
    manner = words.MANNERS.get(str(cells.get("modality")), "")
    polarity = {"affirmative": "affirmed", "negative": "negated"}.get(str(cells.get("polarity")), "")
    yield "How it is put", ", ".join(filter(None, (manner, polarity)))
    yield "Words that weaken it", text_of(listed(cells.get("hedges")))
    yield "Could it be checked", words.CHECKABLE.get(str(cells.get("because")), "")
    yield "About", quoted(cells.get("subject_text"))
    yield "Topics", text_of(listed(cells.get("topics")))
    yield "Attributed by", links(rows.named(cells.get("attribution_id", "")), rows)
    yield "Its figures", links(rows.named(cells.get("figure_ids", "")), rows)
    yield "Its dates", links(rows.named(cells.get("date_ids", "")), rows)


def _figure(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    yield "It says", f"<strong>{text_of(words.amount(cells))}</strong>"
    yield "What it measures", _about(row, rows) or "The article does not say beside it."
    yield from _who(row, rows)
    yield "In words", text_of(words.stretch(cells))
    yield "Up or down", {"up": "a rise", "down": "a fall"}.get(str(cells.get("change")), "")
    yield "Role", words.ROLES.get(str(cells.get("role")), "")
    yield "Who has it", text_of(cells.get("holder", ""))
    yield "Where", text_of(listed(cells.get("places")))
    yield "When", links(rows.named(cells.get("date_id", "")), rows)
    yield "Findings", links(_findings(row, rows), rows)
    yield "Relations", links(rows.naming(row.id, "relations"), rows)
    yield "Who holds what", links(rows.naming(row.id, "holdings"), rows)
    yield "In the claims", links(rows.naming(row.id, "claims"), rows)
    yield "Attributed by", links(rows.named(cells.get("attribution_id", "")), rows)


def _about(row: Row, rows: Rows) -> str:
    """Say what a figure measures, with the words around it where the article does not say of what."""
    measured, around = text_of(_measured(row, rows)), quoted(row.cells.get("around"))
    told = rows.naming(row.id, "holdings") or {"subject", "of"} & row.cells.keys()
    if measured and not told and around:
        return f"{measured}: {around}"
    return measured or around


def _measured(row: Row, rows: Rows) -> str:
    """Say what a figure is a quantity of; of one that says how much land is held, who holds which."""
    cells = row.cells
    holdings = rows.naming(row.id, "holdings")
    if holdings:
        held = (
            f"what {the(row.cells.get('holder', 'somebody'))} {holds(row.cells.get('holder'))} of {_regions(row)}"
            for row in holdings
        )
        return "; ".join(dict.fromkeys(held))
    what = clean(cells.get("measure", cells.get("subject", "")))
    if what.lower() in POINTING and "around" in cells:
        return ""
    return f"{what}, of {clean(cells['of'])}" if what and "of" in cells else what


def _findings(row: Row, rows: Rows) -> list[Row]:
    """Return the findings that rest on a row, those first that a reader has to know."""
    verdicts = list(words.VERDICTS)
    found = rows.naming(row.id, "findings")
    return sorted(found, key=lambda finding: verdicts.index(str(finding.cells.get("verdict", "undetermined"))))


def _regions(row: Row) -> str:
    named = " and ".join(listed(row.cells.get("regions")).rsplit(", ", 1))
    return f"{named} taken together" if row.cells.get("joint") else named


def _date(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    yield "It means", f"<strong>{text_of(words.when(cells))}</strong>"
    yield "How that is known", words.RESOLVED.get(str(cells.get("resolved_by")), "")
    yield "As exact as", text_of(cells.get("grain", ""))
    yield "Time of day", text_of(cells.get("clock", ""))
    yield "In the claims", links(rows.naming(row.id, "claims"), rows)
    yield "Of the figures", links(rows.naming(row.id, "figures"), rows)
    yield "Of what is said", links(rows.naming(row.id, "attributions"), rows)


def _holding(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    figure = next(iter(rows.named(cells.get("figure_id", ""))), None)
    about = figure is not None and figure.cells.get("modifier") in ("about", "nearly")
    much = words.held(cells)
    hedge = f"{figure.cells['modifier']} " if figure is not None and about and much != "no number" else ""
    yield "Who holds", text_of(cells.get("holder", "")) or "The article does not tell."
    yield "Of which regions", text_of(_regions(row))
    yield "How much", f"<strong>{text_of(hedge + much)}</strong>"
    yield from _who(row, rows)
    yield "In the words", quoted(cells.get("text"))
    yield "As of", text_of(str(cells.get("as_of", "")).replace("/", " to "))
    yield "Its figure", links([figure] if figure else [], rows)
    yield "Findings", links(_findings(row, rows), rows)


def _relation(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    yield "How figures hang together", words.RELATIONS.get(str(cells.get("kind")), "")
    yield "Can it be true", words.VERDICTS.get(str(cells.get("verdict")), "not decided")
    yield from _who(row, rows)
    yield "In the words", quoted(cells.get("text"))
    roles = str(cells.get("roles", "")).split(";")
    figures = rows.named(cells.get("figure_ids", ""))
    if len(roles) == len(figures):
        told = [
            f"<li>{text_of(role)}: {links([figure], rows)}</li>" for role, figure in zip(roles, figures, strict=True)
        ]
        yield "Its figures", f"<ul>{''.join(told)}</ul>"
    yield "Findings", links(_findings(row, rows), rows)


def _voice(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    kind = words.voice(cells)
    yield "Named or not", f'<span class="voice {kind}">{text_of(words.standing(cells))}</span>'
    yield "What it is", text_of(cells.get("kind", "")) if kind != "own" else ""
    yield "How many", text_of(words.people(cells))
    yield "Office or occupation", text_of(cells.get("role", ""))
    yield "On behalf of", text_of(cells.get("on_behalf_of", ""))
    yield "Side", text_of(cells.get("side", ""))
    yield "How the source is said to know", text_of(cells.get("access", ""))
    yield "Part of", links(rows.named(cells.get("subset_of", "")), rows)
    yield "Words", counted(int(cells["words"]), "word") if "words" in cells else ""
    yield "What it says", links(rows.naming(row.id, "attributions"), rows)
    if kind == "own":
        yield "Its claims", links(rows.naming(row.id, "claims"), rows)


def _place(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    yield "Name", text_of(cells["name"])
    yield "ISO 3166", text_of(cells["codes"])
    yield "Mentions", str(len(cells["mention_spans"].split(";")))
    held = [row for row in rows.of("holdings") if _lists(row.cells, "regions", cells["name"])]
    yield "Who holds what", links(held, rows)
    yield "Figures", links((row for row in rows.of("figures") if _lists(row.cells, "places", cells["name"])), rows)


def _lists(cells: Record, column: str, name: str) -> bool:
    return name in str(cells.get(column, "")).split(";")


def _finding(row: Row, rows: Rows) -> Iterator[Field]:
    cells = row.cells
    verdict = str(cells.get("verdict"))
    yield "Verdict", f'<strong class="verdict {escape(verdict)}">{words.VERDICTS.get(verdict, "")}</strong>'
    yield "Why", text_of(explained(cells.get("explanation", "")))
    yield "First", quoted(cells.get("left"))
    yield "Second", quoted(cells.get("right"))
    yield "Rests on", links(rows.named(cells.get("rows", "")), rows)
    yield "Areas", text_of(cells.get("references", ""))


FIELDS: Mapping[str, Callable[[Row, Rows], Iterator[Field]]] = {
    "figures": _figure,
    "dates": _date,
    "attributions": _attribution,
    "claims": _claim,
    "holdings": _holding,
    "relations": _relation,
    "sources": _voice,
    "places": _place,
    "findings": _finding,
}
