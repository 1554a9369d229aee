"""Small tables, hostile texts, and HTML read as a browser reads it, for the tests of the reading page."""

from __future__ import annotations

from html.parser import HTMLParser

import pandas as pd

TEXT = "Rain fell.\n\nTwo officials said on May 3 that 40% of it was snow, a guard added."
HOSTILE = [
    "<script>alert(1)</script> & <img src=x onerror=alert(1)>",
    "</p></main></div><style>body{display:none}</style>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "</script></title></textarea>--><svg/onload=alert(1)>",
    "&lt;b&gt; &amp;amp; $x^2$ \x00 \x1b[31m \u202eevil\u202c line\r\nnext\rlast",
]


def rows(*cells: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame(list(cells))


def whole_tables() -> dict[str, pd.DataFrame]:
    """Return tables of `TEXT` with a row or two each."""
    return {
        "sources": rows(
            {"source_id": "S01", "name": "Two officials", "kind": "group", "anonymous": True, "named": False,
             "count_low": 2, "count_high": 2, "mention_spans": "12:25", "words": 5}
        ),
        "attributions": rows(
            {"attribution_id": "A01", "source_id": "S01", "source_text": "Two officials", "source_start": 12,
             "source_end": 25, "cue_text": "said", "cue_start": 26, "cue_end": 30, "content_start": 45,
             "content_text": "40% of it was snow", "content_end": 63, "content_spans": "45:63", "mode": "indirect",
             "reach": "same_sentence", "rule": "say: that"}
        ),
        "claims": rows(
            {"claim_id": "C01", "attribution_id": "A01", "source_id": "S01", "text": "40% of it was snow",
             "claim_spans": "45:63", "polarity": "affirmative", "modality": "asserted", "figure_ids": "F01"}
        ),
        "figures": rows(
            {"figure_id": "F01", "text": "40%", "start": 45, "end": 48, "low": 40.0, "high": 40.0, "unit": "percent",
             "modifier": "about", "source_id": "S01", "measure": "snow", "attribution_id": "A01"}
        ),
        "dates": rows(
            {"date_id": "D01", "start": 34, "end": 39, "text": "May 3", "earliest": "2024-05-03",
             "latest": "2024-05-03"}
        ),
        "findings": rows(
            {"finding_id": "X01", "subject": "snow", "verdict": "inconsistent", "rows": "F01",
             "explanation": "It cannot be both."}
        ),
    }  # fmt: skip


def hostile(text: str) -> dict[str, pd.DataFrame]:
    """Return tables in which every word is the text."""
    place = {"start": 2, "end": 9, "text": text, "rule": text, "source_id": text}
    return {
        "sources": rows({"source_id": text, "name": text, "kind": text, "side": text, "role": text, "words": 3}),
        "attributions": rows(place | {"attribution_id": text, "content_start": 2, "content_end": 9, "cue_text": text}),
        "claims": rows(place | {"claim_id": text, "modality": text, "topics": text, "subject_text": text}),
        "figures": rows(place | {"figure_id": text, "unit": text, "low": 1.0, "measure": text, "of": text}),
        "holdings": rows(place | {"holding_id": text, "holder": text, "regions": text, "figure_id": text}),
        "relations": rows(place | {"relation_id": text, "kind": text, "roles": text, "figure_ids": text}),
        "findings": rows({"finding_id": text, "subject": text, "verdict": text, "rows": text, "explanation": text}),
    }


class Tags(HTMLParser):
    """The tags, the names of attributes, the addresses and the links, as a browser reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            elif name == "href":
                self.links.append(value or "")
