"""The article's text with what was read from it marked, as HTML that stands by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.text.span import Span
from analysis.views.text import paragraphs
from analysis.views.wording import SYMBOLS, Record, bounds, clean, counted, day, days, records, voice_of, voices_of

if TYPE_CHECKING:
    import pandas as pd

    from analysis.article import Article

# One property a kind, so that all can be seen at once: weight, slant, lower edge, underline, upper edge. The letters
# keep a contrast of 7:1 or more with every ground, in JupyterLab's dark theme as well.
_STYLE = """
.crn{--ink:#1d1f21;--soft:#54585c;--paper:#fff;--edge:#0072b2;--who:#dcecf8;--cue:#f6ead2;--num:#00694d;--sum:#dff1e8;--day:#8a5a00;
color:var(--ink);background:var(--paper);font:1rem/1.95 Georgia,"Noto Serif",serif;padding:.5rem .75rem;
max-width:44rem;overflow-wrap:anywhere;box-sizing:border-box}
[data-jp-theme-light="false"] .crn{--ink:#ececec;--soft:#b4b8bc;--paper:#17191b;--edge:#6cc0f5;--who:#16384f;
--cue:#453615;--num:#5fd3b0;--sum:#123d30;--day:#f0b95a}
.crn-par{position:relative;padding-left:2.6em;margin:0 0 .8em;white-space:pre-wrap;unicode-bidi:isolate}
.crn-par::before{content:attr(data-n);position:absolute;left:0;font:.75em/2.6 system-ui,sans-serif;color:var(--soft)}
.crn mark{background:none;color:inherit;padding:0}
.crn .crn-figure{text-decoration:underline dotted 2px var(--num);text-underline-offset:.15em;background:var(--sum)}
.crn .crn-source{font-weight:700;background:var(--who)}
.crn .crn-cue{font-style:italic;background:var(--cue)}
.crn .crn-content{border-bottom:2px solid var(--edge)}
.crn .crn-nested{border-bottom:5px double var(--edge)}
.crn .crn-date{border-top:2px dashed var(--day)}
.crn mark:focus{outline:2px solid var(--edge)}
.crn mark:focus::after{content:" [" attr(data-ids) "]";font:.75em system-ui,sans-serif;color:var(--soft)}
.crn-key{font:.85rem/2 system-ui,sans-serif;color:var(--soft);margin:0 0 1em}
.crn-key mark{margin-right:1em;color:var(--ink);white-space:nowrap}
"""
_KEY = (
    ("source", "who says it"),
    ("cue", "the words that attribute"),
    ("content", "what is attributed"),
    ("content crn-nested", "attributed inside an attribution"),
    ("figure", "a figure"),
    ("date", "a date"),
)


class Mark(NamedTuple):
    """A marked stretch of the text: what kind of thing it is, the row it stands for, and what a reader is told."""

    start: int
    end: int
    kind: str
    row: str
    title: str


@dataclass(frozen=True, slots=True, repr=False)
class Highlight:
    """An article's text with its marks; JupyterLab shows it as HTML.

    Examples
    --------
    >>> Highlight("<p>…</p>", "Highlight: 1 paragraph.")
    Highlight: 1 paragraph.
    """

    html: str
    summary: str

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return self.summary


def highlight(reading: Any, article: Article | None = None) -> Highlight:  # noqa: ANN401 - by its tables, not its class
    """Mark the attributions (source, cue, content), the figures and the dates in an article's text.

    The text itself is only ever shown as text: HTML or script inside an article is escaped. Marks may overlap, lie in
    one another and have gaps. Pointing at a mark tells the rows it stands for; touching it shows their ids.

    Parameters
    ----------
    reading : Reading, or a mapping of DataFrames
        With the tables `attributions`, `figures`, `dates` and `sources`; those that are not there are not marked.
    article : Article, optional
        The article that the tables were read from, if `reading` does not say.

    Returns
    -------
    Highlight
        Self-contained HTML without script.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.article import Article
    >>> dates = pd.DataFrame([{"date_id": "D01", "start": 11, "end": 16, "earliest": "2024-05-03"}])
    >>> shown = highlight({"dates": dates}, Article("He left on May 3 & <b>stayed</b>."))
    >>> shown
    Highlight of the article, 1 paragraph: 0 attributions, 0 figures, 1 date marked.
    >>> "&amp; &lt;b&gt;stayed&lt;/b&gt;" in shown.html
    True
    """
    table = _tables(reading)
    text = (article or reading.article).text
    read = {name: records(table(name)) for name in ("attributions", "figures", "dates")}
    marks = [*_attributed(read["attributions"], voices_of(table("sources")))]
    marks += [*_counted(read["figures"]), *_dated(read["dates"])]
    parts = paragraphs(text)
    told = ", ".join(counted(len(rows), name[:-1]) for name, rows in read.items())
    summary = f"Highlight of the article, {counted(len(parts), 'paragraph')}: {told} marked."
    key = " ".join(f'<mark class="crn-{kind}">{words}</mark>' for kind, words in _KEY)
    nothing = "" if parts else "<p>The article has no text.</p>\n"
    # The two classes keep JupyterLab from setting what stands between two dollars as mathematics.
    html = (
        f'<div class="crn mathjax_ignore tex2jax_ignore" role="group" aria-label="{escape(summary)}">'
        f'<style>{_STYLE}</style>\n<p class="crn-key">{key}</p>\n'
        f'<div class="crn-text">{_body(text, parts, marks)}</div>\n{nothing}</div>'
    )
    return Highlight(html, summary)


def _tables(reading: Any) -> Callable[[str], pd.DataFrame | None]:  # noqa: ANN401
    if isinstance(reading, Mapping):
        return reading.get
    return lambda name: getattr(reading, name, None)


def _spans(row: Record, prefix: str = "") -> Iterator[tuple[int, int]]:
    """Yield the stretches that a row names: those of the ``…_spans`` column if there is one."""
    written = row.get(f"{prefix}spans")
    if written is not None:
        for start, end in re.findall(r"(\d+):(\d+)", str(written)):
            yield int(start), int(end)
    elif f"{prefix}start" in row and f"{prefix}end" in row:
        yield int(row[f"{prefix}start"]), int(row[f"{prefix}end"])


def _attributed(rows: list[dict[str, Any]], known: Mapping[str, tuple[str, str]]) -> Iterator[Mark]:
    for row in rows:
        name = str(row.get("attribution_id", "attribution"))
        source, who = str(row.get("source_id", "")), voice_of({"attribution_id": name, **row}, known)[1]
        of = f"{source} {who}".strip() if who != source else source
        for prefix, kind, words in (
            ("source_", "source", f"who says it: {of}"),
            ("cue_", "cue", "the words that attribute"),
            ("content_", "content", f"attributed to {of}"),
        ):
            for start, end in _spans(row, prefix):
                yield Mark(start, end, kind, name, f"{name}, {words}")


def _counted(rows: list[dict[str, Any]]) -> Iterator[Mark]:
    for row in rows:
        name, unit = str(row.get("figure_id", "figure")), row.get("unit")
        stated = bounds(row, unit=unit) or "no number"
        of = f", unit {clean(unit)}" if unit and unit not in SYMBOLS else ""
        for start, end in _spans(row):
            yield Mark(start, end, "figure", name, f"{name}, figure: {stated}{of}")


def _dated(rows: list[dict[str, Any]]) -> Iterator[Mark]:
    for row in rows:
        name = str(row.get("date_id", "date"))
        when = days(day(row.get("earliest")), day(row.get("latest"))) or "not resolved"
        for start, end in _spans(row):
            yield Mark(start, end, "date", name, f"{name}, date: {when}")


def _body(text: str, parts: list[Span], marks: list[Mark]) -> str:
    """Write the text in paragraphs, cut wherever a mark starts or ends; without its tags it is the text again."""
    starts: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for at, mark in enumerate(marks):
        start, end = max(mark.start, 0), min(mark.end, len(text))
        if start < end:
            starts.setdefault(start, []).append(at)
            ends.setdefault(end, []).append(at)
    opening = {part.start: at for at, part in enumerate(parts)}
    closing = {part.end for part in parts}
    active: set[int] = set()
    written, inside = [], False
    cuts = sorted({0, len(text), *starts, *ends, *opening, *closing})
    for cut, following in zip(cuts, [*cuts[1:], len(text)], strict=True):
        if cut in closing:
            written.append("</div>")
            inside = False
        if cut in opening:
            written.append(f'<div class="crn-par" dir="auto" data-n="P{opening[cut]}">')
            inside = True
        active.difference_update(ends.get(cut, ()))
        active.update(starts.get(cut, ()))
        stretch = _escaped(text[cut:following])
        here = [marks[at] for at in sorted(active)]
        written.append(f"{_tag(here)}{stretch}</mark>" if here and inside and stretch else stretch)
    return "".join(written)


def _escaped(text: str) -> str:
    """Return text as HTML that means the same: a carriage return survives, half a surrogate pair cannot be written."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _HALF.search(text) else text
    return escape(whole).replace("\r", "&#13;")


_HALF = re.compile(r"[\ud800-\udfff]")


def _tag(marks: list[Mark]) -> str:
    kinds = [f"crn-{kind}" for kind in dict.fromkeys(mark.kind for mark in marks)]
    if sum(mark.kind == "content" for mark in marks) > 1:
        kinds.append("crn-nested")
    ids = " ".join(dict.fromkeys(clean(mark.row) for mark in marks))
    title = escape("\n".join(clean(mark.title) for mark in marks)).replace("\n", "&#10;")
    return f'<mark class="{" ".join(kinds)}" data-ids="{escape(ids)}" title="{title}" tabindex="-1">'
