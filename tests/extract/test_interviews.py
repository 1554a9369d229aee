"""Interviews and transcripts: whose each turn is."""

from __future__ import annotations

import pytest

import analysis

NOBODY = ""

# A text, and for each turn who is given it ("": nobody is named) and its words.
TURNS = [
    (
        "question and answer",
        "Tessa Vol is a runner.\nWhy do the games have so little support?\nI think people do not want to watch them.",
        [(NOBODY, "Why do the games have so little support?"), ("Tessa Vol", "I think people do not want to watch them.")],
    ),
    (
        "an answer of two paragraphs",
        "Interview with Tessa Vol\nWhy do you run?\nI like it.\nMy sister does as well.\nDo you win?\nWe have won once.",
        [
            (NOBODY, "Why do you run?"),
            ("Tessa Vol", "I like it.\nMy sister does as well."),
            (NOBODY, "Do you win?"),
            ("Tessa Vol", "We have won once."),
        ],
    ),
    (
        "who is interviewed, not who is named first",
        "Tom Roe made the film. We interviewed its star, Tessa Vol, in Velm.\nWhy do you act?\nI like it.",
        [(NOBODY, "Why do you act?"), ("Tessa Vol", "I like it.")],
    ),
    (
        "the article goes on behind it",
        "Tessa Vol is a runner.\nWhy do you run?\nI like it.\nDo you win?\nI do.\nVol was born in Velm.",
        [(NOBODY, "Why do you run?"), ("Tessa Vol", "I like it."), (NOBODY, "Do you win?"), ("Tessa Vol", "I do.")],
    ),
    (
        "a caption within",
        "Tessa Vol is a runner.\nWhy do you run?\nFile photo of the track.\nI like it.",
        [(NOBODY, "Why do you run?"), ("Tessa Vol", "I like it.")],
    ),
    (
        "Q. and A. of a name in capitals",
        "SIMON LICEN: The law has failed.\nQ. Has it?\nA. Yes.",
        [("SIMON LICEN", "The law has failed."), (NOBODY, "Has it?"), ("SIMON LICEN", "Yes.")],
    ),
    (
        "Q. and A. of an introduction",
        "Ada Brandt is the mayor of Velm.\nQ: Did it rain?\nA: It rained.",
        [(NOBODY, "Did it rain?"), ("Ada Brandt", "It rained.")],
    ),
    (
        "Q. and A. of nobody named",
        "Q: Did it rain?\nA: It rained.",
        [("Q", "Did it rain?"), ("A", "It rained.")],
    ),
    (
        "initials, until the next",
        "WN: The law has failed.\nTB: It has not.\nIt was passed in May.\nWN: By whom?",
        [("WN", "The law has failed."), ("TB", "It has not.\nIt was passed in May."), ("WN", "By whom?")],
    ),
    (
        "names on a line of their own",
        "Simon Licen\nThe law has failed.\nAda Brandt\nHas it?\nSimon Licen\nYes. It has.",
        [("Simon Licen", "The law has failed."), ("Ada Brandt", "Has it?"), ("Simon Licen", "Yes. It has.")],
    ),
    (
        "names and colons",
        "Simon Licen: The law has failed.\nAda Brandt: Has it?\nSimon Licen: Yes. It has.",
        [("Simon Licen", "The law has failed."), ("Ada Brandt", "Has it?"), ("Simon Licen", "Yes. It has.")],
    ),
    (
        "the article goes on behind the last label",
        "Ada Brandt keeps the light.\nQ: Will you go?\nA: I will not.\nWe have time.\nThe board denies that the lamp failed.",
        [(NOBODY, "Will you go?"), ("Ada Brandt", "I will not.\nWe have time.")],
    ),
    ("a list", "Venue: Velm\nPrice: 5 euros.\nThe dam broke on Monday.", []),
    ("days", "Monday: rain.\nTuesday: sun.\nMonday: rain again.", []),
    ("an opinion that asks", "The tax is a disgrace, I believe.\nWhy did we pass it?\nI do not know. We were wrong.", []),
    ("a question of the article", "Ada Brandt is the mayor.\nWhy did the dam break?\nThe board blamed the rain.", []),
    ("a question and no name", "The dam broke.\nWhy?\nI do not know.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "turns"), [pytest.param(*case, id=name) for name, *case in TURNS])
def test_turns(text: str, turns: list[tuple[str, str]]) -> None:
    records = analysis.read(analysis.Article(text)).records
    rows = [each for each in records.attributions if each.rule.startswith(("label: interview", "label: transcript"))]
    rows.sort(key=lambda row: row.content[0].start)
    given = [records.sources[row.source].name if row.source is not None else NOBODY for row in rows]
    words = [text[row.content[0].start : row.content[-1].end] for row in rows]
    assert list(zip(given, words, strict=True)) == turns


# A text, and who is given each attribution whose source is "I" or "we".
FIRST_PERSONS = [
    ("The minister said the tax raised 4 billion euros. I think it is a disgrace.", ["author"]),
    ("Ann Lee said it rained. We believe that it did.", ["author"]),
    ("“I think the dam will hold,” said Ann Lee.", ["Ann Lee"]),
    ("Ann Lee is a runner.\nWhy do you run?\nI think it is fun.", ["Ann Lee"]),
    ("SIMON LICEN: I think it has failed.\nQ. Has it?\nA. I believe it has.", ["SIMON LICEN", "SIMON LICEN"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("SIMON LICEN: It has failed.\nADA BRANDT: You think it has failed?\nSIMON LICEN: Yes.", ["SIMON LICEN"]),
        ("SIMON LICEN: It has failed.\nADA BRANDT: You think it has failed.\nSIMON LICEN: Yes.", []),
    ],
)
def test_who_is_asked_answers(text: str, names: list[str]) -> None:
    records = analysis.read(analysis.Article(text)).records
    rows = [each for each in records.attributions if each.cue_span and each.cue_span.of(text).endswith("think")]
    assert [records.sources[row.source].name for row in rows if row.source is not None] == names


@pytest.mark.parametrize(("text", "given"), FIRST_PERSONS)
def test_first_persons(text: str, given: list[str]) -> None:
    records = analysis.read(analysis.Article(text)).records
    rows = [each for each in records.attributions if each.cue_span and each.cue_span.of(text) in ("think", "believe")]
    sources = [records.sources[row.source] for row in rows if row.source is not None]
    assert ["author" if source.kind == "author" else source.name for source in sources] == given
