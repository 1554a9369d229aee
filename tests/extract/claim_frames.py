"""Invented sentences by the frame that a proposition stands in, in the form of `claim_shapes`: each with its claims."""

from __future__ import annotations

Row = tuple[str, str, str, str]

FRAMES: dict[str, list[tuple[str, list[Row]]]] = {
    "a clause that says which one is part of the subject": [
        (
            "Two men from Selm who had fled in May were found in Drey.",
            [
                (
                    "Two men from Selm who had fled in May were found in Drey",
                    "Two men from Selm who had fled in May",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Other rules in force that worry traders include a tax.",
            [
                (
                    "Other rules in force that worry traders include a tax",
                    "Other rules in force that worry traders",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The plan the mayor signed began in May.",
            [("The plan the mayor signed began in May", "The plan the mayor signed", "+ asserted", "")],
        ),
        (
            "A boat that nobody owned sank.",
            [("A boat that nobody owned sank", "A boat that nobody owned", "+ asserted", "")],
        ),
        (
            "Lee said the mill he runs may close.",
            [("the mill he runs may close", "the mill he runs", "+ possible", "Lee")],
        ),
        (
            "“The roads that lead to Tarn are bad,” Kole said.",
            [("The roads that lead to Tarn are bad", "The roads that lead to Tarn", "+ asserted", "Kole")],
        ),
        ("The mill closed that year.", [("The mill closed that year", "The mill", "+ asserted", "")]),
        (
            "The dam, which is old, broke in May.",
            [("The dam … broke in May", "The dam", "+ asserted", ""), ("which is old", "The dam", "+ asserted", "")],
        ),
        ("Lee thinks that the dam broke.", [("the dam broke", "the dam", "+ asserted", "Lee")]),
    ],
    "a list is one subject, adjectives and all": [
        (
            "Local, national and foreign traders left.",
            [
                (
                    "Local, national and foreign traders left",
                    "Local, national and foreign traders",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Sick, old, and poor farmers sold their land.",
            [("Sick, old, and poor farmers sold their land", "Sick, old, and poor farmers", "+ asserted", "")],
        ),
        (
            "Kole denied that cheap, old and leaky boats were sold.",
            [("cheap, old and leaky boats were sold", "cheap, old and leaky boats", "- denial", "Kole")],
        ),
        (
            "The title, history and text of the law were changed.",
            [
                (
                    "The title, history and text of the law were changed",
                    "The title, history and text of the law",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "The mayor of Tarn, the head of the guild and the owner of the mill met.",
            [
                (
                    "The mayor of Tarn, the head of the guild and the owner of the mill met",
                    "The mayor of Tarn, the head of the guild and the owner of the mill",
                    "+ asserted",
                    "",
                )
            ],
        ),
        (
            "Farms, shops and schools in Selm will close.",
            [("Farms, shops and schools in Selm will close", "Farms, shops and schools in Selm", "+ prediction", "")],
        ),
        (
            "The mill was old, and small rooms were cold.",
            [
                ("The mill was old", "The mill", "+ asserted", ""),
                ("small rooms were cold", "small rooms", "+ asserted", ""),
            ],
        ),
        (
            "In wet, cold weather the mill closed.",
            [("In wet, cold weather the mill closed", "the mill", "+ asserted", "")],
        ),
    ],
}
