"""Invented sentences by kind with their claims: words, polarity and modality; "…" stands between the pieces of one."""

from __future__ import annotations

Put = tuple[str, str, str]

FORMS: dict[str, list[tuple[str, list[Put]]]] = {
    "a bound is no negation": [
        (
            "A consultant had put the cost at no more than $1.4 million.",
            [("the cost at no more than $1.4 million", "+", "asserted")],
        ),
        (
            "The vote will be held no later than May 3.",
            [("The vote will be held no later than May 3", "+", "prediction")],
        ),
        (
            "No fewer than 40 people died in the blast.",
            [("No fewer than 40 people died in the blast", "+", "asserted")],
        ),
        ("Prices rose by not less than 4%.", [("Prices rose by not less than 4%", "+", "asserted")]),
        ("Inflation was no higher than 2% in May.", [("Inflation was no higher than 2% in May", "+", "asserted")]),
        ("Applicants must be no older than 30.", [("Applicants must be no older than 30", "+", "demand")]),
        (
            "The court sat for no longer than ten minutes on Friday.",
            [("The court sat for no longer than ten minutes on Friday", "+", "asserted")],
        ),
        (
            "The firm had no choice but to close 40 shops.",
            [("The firm had no choice but to close 40 shops", "+", "demand")],
        ),
        ("The town no longer has a bank.", [("The town no longer has a bank", "-", "asserted")]),
        ("No more people were hired in May.", [("No more people were hired in May", "-", "asserted")]),
        ("The bridge is no safer than before.", [("The bridge is no safer than before", "-", "asserted")]),
        ("There were no fewer complaints in May.", [("There were no fewer complaints in May", "-", "asserted")]),
    ],
    "what is on the table": [
        (
            '"We\'re leaving $3m on the table, and nobody up here will tell me why," Lee said.',
            [
                ("We're leaving $3m on the table", "+", "asserted"),
                ("nobody up here will tell me why", "-", "prediction"),
            ],
        ),
        ("The firm left its offer on the table.", [("The firm left its offer on the table", "+", "asserted")]),
        ("A merger is on the table, Lee said.", [("A merger is on the table", "+", "possible")]),
    ],
    "an obligation stands right behind have": [
        (
            "The mayor has 10 days to veto it; overriding her would take six votes.",
            [
                ("The mayor has 10 days to veto it", "+", "asserted"),
                ("overriding her would take six votes", "+", "prediction"),
            ],
        ),
        ("The firm has a duty to pay.", [("The firm has a duty to pay", "+", "asserted")]),
        ("We have two weeks to decide.", [("We have two weeks to decide", "+", "asserted")]),
        (
            "The council had six months to answer the letter.",
            [("The council had six months to answer the letter", "+", "asserted")],
        ),
        ("Farmers need loans to buy seed.", [("Farmers need loans to buy seed", "+", "asserted")]),
        ("The town has a plan to move 40 families.", [("The town has a plan to move 40 families", "+", "prediction")]),
        (
            "The committee still has a budget to pass; calling her could delay the vote.",
            [
                ("The committee still has a budget to pass", "+", "asserted"),
                ("calling her could delay the vote", "+", "possible"),
            ],
        ),
        ("The firm has to pay 300 workers.", [("The firm has to pay 300 workers", "+", "demand")]),
        ("The firm still has to pay 300 workers.", [("The firm still has to pay 300 workers", "+", "demand")]),
        (
            "The board does not have to publish the report.",
            [("The board does not have to publish the report", "-", "demand")],
        ),
        ("Tenants needed to leave by May.", [("Tenants needed to leave by May", "+", "demand")]),
        (
            "The ministry has yet to publish the figures.",
            [("The ministry has yet to publish the figures", "-", "asserted")],
        ),
        ("She read her will on Friday.", [("She read her will on Friday", "+", "asserted")]),
    ],
}  # forms end

# The same where it is read otherwise today, with what is wrong.
KNOWN_WRONG: list[tuple[str, str, list[Put]]] = []
