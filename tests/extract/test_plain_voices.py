"""Attributions that a reader takes for granted: all rows of each sentence, as the name of the source and what is said."""

from __future__ import annotations

import pytest

import analysis

Row = tuple[str, str]

KINDS: dict[str, list[tuple[str, list[Row]]]] = {
    "a relative clause does not break off the clause that it stands in": [
        (
            "Her lawyer, Ada Lund, suggested that Ms Orr, who was dismissed in 2021, bore a grudge.",
            [("Ada Lund", "Ms Orr, who was dismissed in 2021, bore a grudge")],
        ),
        (
            "The union said that a driver who had been warned twice, and who denied it, was at the wheel.",
            [
                ("The union", "a driver who had been warned twice, and who denied it, was at the wheel"),
            ],
        ),
        (
            "Police said the man, who was arrested on Monday, had been freed.",
            [("Police", "the man, who was arrested on Monday, had been freed")],
        ),
    ],
    "an object ends with its clause": [
        (
            "The mayor is promising lower rates and “jobs, jobs, jobs,” but she has also sharpened her attacks.",
            [("The mayor", "lower rates and “jobs, jobs, jobs,”")],
        ),
        (
            "The council ordered a survey of the pier, and the divers went down in May.",
            [("The council", "a survey of the pier")],
        ),
        (
            "Roe likened the rules to “burning the charter” – a charge that stung.",
            [("Roe", "the rules to “burning the charter”")],
        ),
        (
            "The firm denied the claim, which it calls “absurd.”",
            [("The firm", "the claim"), ("The firm", "which … “absurd.”")],
        ),
    ],
    "who is named by “according to” can be described": [
        (
            "The pier will open before June, according to Orr, who had said it would open in May.",
            [("Orr", "The pier will open before June"), ("Orr", "it would open in May")],
        ),
    ],
    "nothing is no answer": [("The captain sat down and said nothing.", [])],
    "a relative clause behind a day tells of no day": [
        (
            "Ann Lee said that the divers had come twice in May, which the firm denies.",
            [("Ann Lee", "the divers had come twice in May, which the firm denies")],
        ),
    ],
    "a noun for news and a colon over a line of its own": [
        (
            "The bills are late.\n\nThe Harbour Gazette reports:\n\n“Just 24 percent of the bills have been paid.”",
            [("Harbour Gazette", "“Just 24 percent of the bills have been paid.”")],
        ),
    ],
    "who goes on says more": [
        (
            "“We are not going back,” Lind said, going on to say that the town had spent years on it.",
            [("Lind", "“We are not going back,”"), ("Lind", "the town had spent years on it")],
        ),
    ],
    "a verb behind “has” and “and” has the same subject": [
        (
            "Neighbours have taken to the streets and called for the film to be released.",
            [("Neighbours", "the film to be released")],
        ),
        (
            "Lind has blamed the storm, and criticized Orr for the delay.",
            [("Lind", "the storm"), ("Lind", "Orr for the delay")],
        ),
    ],
    "a day within a cue": [
        ("Attorney General Roy Cope called Friday for a vote.", [("Roy Cope", "a vote")]),
        ("The minister warned Monday of floods.", [("The minister", "floods")]),
    ],
    "a day between a participle and the verb of a poll": [
        (
            "The latest Nordlys poll released Friday shows that Lind leads by 5 points.",
            [("The latest Nordlys poll released Friday", "Lind leads by 5 points")],
        ),
    ],
    "where a document states it": [
        (
            "As stated in the report, there are many gaps in the wall.",
            [("the report", "there are many gaps in the wall")],
        ),
        ("The wall was sound, as noted in the filing.", [("the filing", "The wall was sound")]),
        ("He was mentioned in the report.", []),
    ],
    "what a document shows": [
        (
            "Another slide shows that eight of 10 pears are grown in the valley.",
            [("Another slide", "eight of 10 pears are grown in the valley")],
        ),
        ("The film did not show whether he had a knife.", [("The film", "whether he had a knife")]),
        ("She was showing who was in charge.", []),
        (
            "Managers knew that the tank leaked, papers seen by this newspaper show.",
            [("papers seen by this newspaper", "Managers knew that the tank leaked"), ("Managers", "the tank leaked")],
        ),
    ],
    "by whom somebody is judged": [
        (
            "Reports that the club had offered cash were dismissed as “fantasy” by its director.",
            [("its director", "Reports that the club had offered cash … as “fantasy”")],
        ),
        ("He has been called a charlatan by fellow doctors.", [("fellow doctors", "He … a charlatan")]),
        ("The claim was labelled “mostly true”.", [("", "The claim … “mostly true”")]),
        ("The vote was described as a test by 3 p.m.", [("", "The vote … as a test by 3 p.m.")]),
        ("She was called a liar.", []),
        ("She was named a judge by the mayor.", []),
    ],
    "an aside parts a noun from its “that”": [
        (
            "There was no clear evidence, the Fund said, that prices had slowed.",
            [("Fund", "There was no clear evidence … that prices had slowed")],
        ),
        (
            "There were signs, two bankers said, that the worst was over.",
            [("two bankers", "There were signs … that the worst was over")],
        ),
    ],
    "what is said before the main clause ends with its quotation": [
        (
            "After saying her foot was “too swollen to walk on,” she was taken home.",
            [("", "her foot was “too swollen to walk on,”")],
        ),
        ("After telling the crowd that the pier was “safe,” the mayor left.", [("the mayor", "the pier was “safe,”")]),
    ],
    "verbs that seem participles and nouns": [
        (
            "Mr. Clark hoped electric mills would count his shares.",
            [("Clark", "electric mills would count his shares")],
        ),
        (
            "Although Scott lacks a great name, elected officials from both parties say he is honest.",
            [("elected officials from both parties", "he is honest")],
        ),
        ("In a Radio Nord interview Lind declared “The treaty may be dead.”", [("Lind", "“The treaty may be dead.”")]),
        (
            "The head of the lab estimates that automated tools could do it.",
            [("The head of the lab", "automated tools could do it")],
        ),
        (
            "The council praised the plan, which state news media claimed was a success.",
            [
                ("The council", "the plan, which state news media claimed was a success"),
                ("state news media", "which … was a success"),
            ],
        ),
        ("Lind told co-host Joe Skar that it was late.", [("Lind", "it was late")]),
        (
            "The post’s average of polls shows Lind ahead by 3.7 points.",
            [("The post’s average of polls", "Lind ahead by 3.7 points")],
        ),
        (
            "There is no proof that she owns a mirror, Hartnell jokes, though her scarf is tied.",
            [("Hartnell", "There is no proof that she owns a mirror … though her scarf is tied")],
        ),
    ],
}


def rows(text: str) -> list[Row]:
    """Return the name of the source ("": none is told) and the content of each attribution."""
    records = analysis.read(analysis.Article(text)).records
    return [
        (
            records.sources[each.source].name if each.source is not None else "",
            " … ".join(piece.of(text) for piece in each.content),
        )
        for each in records.attributions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind}: {case[0]}") for kind, cases in KINDS.items() for case in cases],
)
def test_the_rows_of_a_sentence(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected
