"""Which passages of `tests.checks.frames` are found (o) and which are not yet (.): a row for each way of telling the operands."""

from __future__ import annotations

FOUND: dict[str, list[str]] = {
    "shares": [
        "o.ooooooooooo.oo",
        "o.ooooooooooo.oo",
        "o.ooooooooooo.oo",
        "o.ooooooooooo.oo",
        "o.ooooooooooo.oo",
        "o.ooooooooooo.oo",
        "o.ooooooooooo.oo",
        "o.oooo.ooooo..oo",
    ],
    "turnouts": [
        "ooooooo",
        "ooooooo",
        "ooooooo",
        "ooooooo",
    ],
    "changes": [
        "ooooooooooo.",
        "ooooooooooo.",
        "ooooooooooo.",
        "ooooooooooo.",
        "ooooooooooo.",
        "oooo.oooooo.",
        "ooooooooooo.",
        "ooooooooooo.",
    ],
    "balances": [
        "ooooooooo",
        "ooooooooo",
        "ooooooooo",
        "ooooooooo",
        "ooooooooo",
    ],
    "falls": [
        "oooo.",
        "oooo.",
        "oooo.",
        "ooooo",
    ],
    "margins": [
        "ooooo",
        "ooooo",
        "ooooo",
    ],
    "rests": [
        "ooooooooooo",
        "oooooo.oooo",
        "ooooooooooo",
        "ooooooooooo",
    ],
    "victims": [
        "ooooooo.oo.",
        "ooooooo.oo.",
        "ooooooo.oo.",
        "ooooooo.oo.",
    ],
    "kinds": [
        "oo.ooo.",
        "ooooooo",
        "oo.ooo.",
    ],
    "divisions": [
        "..ooo.",
        "..oooo",
        "..oooo",
    ],
    "averages": [
        "oooo.oooo",
        "ooooooooo",
        "ooooooooo",
        "ooooooooo",
    ],
    "prices": [
        "ooooooooo",
        "ooooooooo",
        "ooooooooo",
        "ooooooooo",
        "ooooooooo",
    ],
}
