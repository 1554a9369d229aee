"""Each form of a proposition in each frame that it can stand in: the claims follow by construction."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import analysis


class Row(NamedTuple):
    """A claim: its words, its subject, polarity and modality, and why it can or cannot be checked."""

    words: str
    subject: str
    put: str
    because: str


FORMS = {
    "simple": ("the dam broke in May", [Row("the dam broke in May", "the dam", "+ asserted", "date")]),
    "passive": (
        "the dam was closed by the council in May",
        [Row("the dam was closed by the council in May", "the dam", "+ asserted", "date")],
    ),
    "two verbs": (
        "the council closed the dam in May and sold the land in June",
        [
            Row("the council closed the dam in May", "the council", "+ asserted", "date"),
            Row("sold the land in June", "the council", "+ asserted", "date"),
        ],
    ),
    "three verbs": (
        "the firm closed the mill in May, sold land in June, and paid 200 workers",
        [
            Row("the firm closed the mill in May", "the firm", "+ asserted", "date"),
            Row("sold land in June", "the firm", "+ asserted", "date"),
            Row("paid 200 workers", "the firm", "+ asserted", "figure"),
        ],
    ),
    "two names": (
        "Kole and Beck closed the mill in May",
        [Row("Kole and Beck closed the mill in May", "Kole and Beck", "+ asserted", "date")],
    ),
    "a list": (
        "roads, bridges and schools were closed in May",
        [
            Row(
                "roads, bridges and schools were closed in May",
                "roads, bridges and schools",
                "+ asserted",
                "date",
            )
        ],
    ),
    "a list within": (
        "the reform of banking and finance began in May",
        [
            Row(
                "the reform of banking and finance began in May",
                "the reform of banking and finance",
                "+ asserted",
                "date",
            )
        ],
    ),
    "who": (
        "the men who ran the mill left in May",
        [Row("the men who ran the mill left in May", "the men who ran the mill", "+ asserted", "date")],
    ),
    "which": (
        "the dam, which was built in 1950, broke in May",
        [
            Row("the dam … broke in May", "the dam", "+ asserted", "date"),
            Row("which was built in 1950", "the dam", "+ asserted", "date"),
        ],
    ),
    "no pronoun": (
        "the plan the mayor signed began in May",
        [Row("the plan the mayor signed began in May", "the plan the mayor signed", "+ asserted", "date")],
    ),
    "participle": (
        "the men hired in May left the town",
        [Row("the men hired in May left the town", "the men hired in May", "+ asserted", "date")],
    ),
    "there": (
        "there were two leaks in the dam",
        [Row("there were two leaks in the dam", "two leaks", "+ asserted", "figure")],
    ),
    "negation": (
        "the dam did not break in May",
        [Row("the dam did not break in May", "the dam", "- asserted", "date")],
    ),
    "neither": (
        "neither the mayor nor the council closed the dam in May",
        [
            Row(
                "neither the mayor nor the council closed the dam in May",
                "neither the mayor nor the council",
                "- asserted",
                "date",
            )
        ],
    ),
    "could": ("the dam could break", [Row("the dam could break", "the dam", "+ possible", "possibility")]),
    "will": ("the dam will break in May", [Row("the dam will break in May", "the dam", "+ prediction", "prediction")]),
    "should": (
        "the council should close the dam",
        [Row("the council should close the dam", "the council", "+ demand", "demand")],
    ),
    "condition": (
        "the dam would break if the rain went on",
        [Row("the dam would break if the rain went on", "the dam", "+ conditional", "condition")],
    ),
    "reason": (
        "the dam broke because the rain lasted two weeks",
        [Row("the dam broke because the rain lasted two weeks", "the dam", "+ asserted", "figure")],
    ),
    "two clauses": (
        "the dam broke in May and the bridge fell in June",
        [
            Row("the dam broke in May", "the dam", "+ asserted", "date"),
            Row("the bridge fell in June", "the bridge", "+ asserted", "date"),
        ],
    ),
}
# What stands around a form ({}; {^} with a capital), who says it, and the words of a claim beside it.
FRAMES = {
    "own voice": ("{^}.", "", ""),
    "said that": ("Marsh said that {}.", "Marsh", ""),
    "said": ("Marsh said {}.", "Marsh", ""),
    "told": ("Marsh told reporters on Friday that {}.", "Marsh", ""),
    "quoted": ("“{^},” Marsh said.", "Marsh", ""),
    "quoted behind": ("“It was a shame,” Marsh said. “{^}.”", "Marsh", "It was a shame"),
    "according to": ("According to Marsh, {}.", "Marsh", ""),
    "according to, behind": ("{^}, according to Marsh.", "Marsh", ""),
    "said, behind": ("{^}, Marsh said.", "Marsh", ""),
    "but": ("The mayor resigned in March, but {}.", "", "The mayor resigned in March"),
    "semicolon": ("The mayor resigned in March; {}.", "", "The mayor resigned in March"),
    "although": ("Although the mayor resigned in March, {}.", "", "the mayor resigned in March"),
    "meanwhile": ("Meanwhile, {}.", "", ""),
    "in a study": ("In a study they wrote, the three men said that {}.", "the three men", ""),
    "in a view": ("In the guild's view, {}.", "the guild", ""),
}


def capital(words: str) -> str:
    return words[0].upper() + words[1:]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("form", FORMS)
def test_form_in_frame(form: str, frame: str) -> None:
    words, rows = FORMS[form]
    around, source, beside = FRAMES[frame]
    text = around.replace("{^}", capital(words)).replace("{}", words)
    records = analysis.read(analysis.Article(text)).records
    given = []
    for claim in records.claims:
        said = records.attributions[claim.attribution].source_span if claim.attribution is not None else None
        put = f"{'-' if claim.polarity == 'negative' else '+'} {claim.modality}"
        subject = claim.subject.of(text).lower() if claim.subject is not None else ""
        told = " … ".join(span.of(text) for span in claim.spans)
        if told != beside:
            given.append((told.lower(), subject, put, claim.because, said.of(text) if said is not None else ""))
    believes = frame == "in a view"
    expected = [
        (row.words.lower(), row.subject.lower(), row.put, _judged(row) if believes else row.because, source)
        for row in rows
    ]
    assert given == expected


def _judged(row: Row) -> str:
    """What somebody believes is an opinion, unless a number can be checked."""
    return "opinion" if row.because == "date" else row.because
