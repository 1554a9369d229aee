"""Who a source is: two of a surname that is a title, bodies by their names, descriptions of somebody else."""

from __future__ import annotations

import pytest

import analysis

Known = tuple[str, str, int | None]


def sources(text: str) -> list[Known]:
    """Return name, kind and highest number of each source, the article's own voice left out."""
    found = analysis.read(analysis.Article(text)).records.sources[1:]
    return [(each.name, each.kind, each.count_high) for each in found]


KINDS: dict[str, list[tuple[str, list[Known]]]] = {
    "two who share a surname that is a title": [
        (
            "Rep. Peter King of Tarn said the plan was dead.\n\nRep. Steve King of Selm said it was alive.",
            [("Peter King", "person", 1), ("Steve King", "person", 1)],
        ),
        (
            "Sen. Stephen Prince of Tarn said the plan was dead. “It is over,” Prince said.",
            [("Stephen Prince", "person", 1)],
        ),
    ],
    "a title of two letters more": [
        (
            "Coun Paul Reed said it was late.\n\nCoun Tom Reed, who called for rest, said it was early.",
            [("Paul Reed", "person", 1), ("Tom Reed", "person", 1)],
        ),
    ],
    "both": [
        ("Both Ann Moss and Paul Reed said the pier was safe.", [("Ann Moss and Paul Reed", "group", 2)]),
        (
            "Both The Selm Post and the Tarn Herald confirmed the report.",
            [("The Selm Post and the Tarn Herald", "organisation", None)],
        ),
        ("Both men said the pier was safe.", [("Both men", "group", 2)]),
    ],
    "a name with a preposition in it": [
        (
            "Doctors Without Borders said that it had treated 41 men.",
            [("Doctors Without Borders", "organisation", None)],
        ),
        (
            "Reporters Without Borders, which counts them, said that 12 were held.",
            [("Reporters Without Borders", "organisation", None)],
        ),
        ("Doctors without masks said it was cold.", [("Doctors without masks", "group", None)]),
    ],
    "what has a spokesman, and no first name, is a body": [
        (
            "Aster Novel said it was safe. Paul Reed, a spokesman for Aster Novel, said no more.",
            [("Aster Novel", "organisation", None), ("Paul Reed", "person", 1)],
        ),
        (
            "A spokesman for Ann Moss said she was well. Ann Moss said no.",
            [("A spokesman for Ann Moss", "person", 1), ("Ann Moss", "person", 1)],
        ),
    ],
    "a mayor is not the candidate": [
        (
            "Ann Moss called upon Mayor Paul Reed to act. Reed closed the unit in May.\n\n“There is hatred,” the Liberal candidate said.",
            [("the Liberal candidate", "person", 1)],
        ),
        ("Paul Reed won on Sunday. “I am glad,” the singer said.", [("Paul Reed", "person", 1)]),
    ],
    "the two sides of a trial are people": [
        (
            "The prosecution said it was true. According to the defence, he slept.",
            [("The prosecution", "group", None), ("the defence", "group", None)],
        ),
    ],
}
CASES = [case for cases in KINDS.values() for case in cases]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:60] for text, _ in CASES])
def test_who_is_meant(text: str, expected: list[Known]) -> None:
    """Each source has one row, with its name, kind and number."""
    assert sources(text) == expected


def test_who_is_not_involved_has_no_access() -> None:
    """What somebody is told not to be gives no access."""
    text = (
        "A nurse who was not involved in the study said it was weak. A clerk involved in the study said it was sound."
    )
    found = analysis.read(analysis.Article(text)).records.sources[1:]
    assert [each.access for each in found] == [None, "involved in the study"]


@pytest.mark.parametrize(
    "told",
    ["not authorized to speak to the media", "not authorised to discuss it", "not permitted to talk to reporters"],
)
def test_who_may_not_speak_is_not_named(told: str) -> None:
    """Whoever may not speak is kept from the reader; to whom is no reason."""
    found = analysis.read(analysis.Article(f"An engineer, who was {told}, said the mast was broken.")).records.sources[
        1:
    ]
    assert [(each.anonymous, each.anonymity_reason) for each in found] == [(True, None)]


def test_both_and_others_are_no_role() -> None:
    """What stands behind a name and tells of others is no role of who has it."""
    text = (
        "Despite foes such as Paul Reed, both former mayors and the party’s nominee, Tom Vane, it passed. Reed said no."
    )
    assert [each.role for each in analysis.read(analysis.Article(text)).records.sources[1:]] == [None]


@pytest.mark.xfail(strict=True, reason="a lone title at the head of a sentence is read as a title")
def test_a_lone_title_is_a_name() -> None:
    """A singer with one name that is a title."""
    assert sources("Prince said the song was done. “I like it,” Prince said.") == [("Prince", "person", 1)]


@pytest.mark.xfail(
    strict=True, reason="a noun in the plural before 'with' is not read as the verb of the noun before it"
)
def test_a_play_ends() -> None:
    """“Ends” is the verb."""
    assert sources("The film ends with a voice saying that the sea will rise.") == [("a voice", "person", 1)]


@pytest.mark.xfail(strict=True, reason="a gerund with a hyphen at the head of a sentence is read as a name")
def test_who_examines() -> None:
    """Whoever is examined says nothing here."""
    text = "Cross-examining Ms Moss, Dora Finn, for Mr Reed, suggested that it was true."
    assert sources(text) == [("Dora Finn", "person", 1)]
