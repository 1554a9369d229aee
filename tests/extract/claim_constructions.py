"""Invented sentences by construction with their claims: words, subject, polarity and modality, source ("": the article itself)."""

from __future__ import annotations

from tests.extract.claim_shapes import Row

CONSTRUCTIONS: dict[str, list[tuple[str, list[Row]]]] = {
    "a question behind a mark, and what one would want": [
        (
            "Tarn Radio: When did you leave the mill?\n\nHale: In May.",
            [("When did you leave the mill", "you", "+ asserted", "Tarn Radio")],
        ),
        (
            "Respondents are told to disclose: “How did your wife come to live in Tarn?”",
            [("How did your wife come to live in Tarn", "your wife", "+ asserted", "Respondents")],
        ),
        (
            "The paper asked: Will the new owner of the mill keep the staff?",
            [("Will the new owner of the mill keep the staff", "the new owner of the mill", "+ prediction", "")],
        ),
        (
            "Marsh wrote, “Has anyone seen the plan for the old port?”",
            [("Has anyone seen the plan for the old port", "anyone", "+ asserted", "Marsh")],
        ),
        (
            "Tarn Radio: Why did the board decide to sell the mill?\n\nHale: It was poor.",
            [
                ("Why did the board decide to sell the mill", "the board", "+ asserted", "Tarn Radio"),
                ("Hale: It was poor", "It", "+ asserted", ""),
            ],
        ),
        (
            "Lee asked: “Are the men at the port well paid?”",
            [("Are the men at the port well paid", "the men at the port", "+ asserted", "Lee")],
        ),
        (
            "Does the mayor plan to sell the land?",
            [("Does the mayor plan to sell the land", "the mayor", "+ asserted", "")],
        ),
        (
            "If the union decides to strike, the port will close.",
            [("If the union decides to strike, the port will close", "the port", "+ conditional", "")],
        ),
        (
            "The mill will close unless the bank agrees to wait.",
            [("The mill will close unless the bank agrees to wait", "The mill", "+ conditional", "")],
        ),
        ("They like the wall he wants to build.", [("They like the wall he wants to build", "They", "+ asserted", "")]),
        (
            "The plan she promised to veto would end the tax.",
            [("The plan she promised to veto would end the tax", "The plan she promised to veto", "+ prediction", "")],
        ),
        (
            "His book, Where the River Ends, sold 400 copies.",
            [("His book, Where the River Ends, sold 400 copies", "His book", "+ asserted", "")],
        ),
        ("The mayor wants to build a wall.", [("to build a wall", "The mayor", "+ prediction", "The mayor")]),
    ],
}

# What is right where it is read otherwise today, and why.
KNOWN_WRONG: list[tuple[str, str, list[Row]]] = []
