"""Small grids: each way to tell what a number rests on, before each way to tell the number, wrong and right; and what only tempts."""

from __future__ import annotations

from itertools import product

import pytest

from tests.checks.accusing import accused

# wrong, right, what the number rests on, how it is told, the figures of the contradiction
_GRIDS: list[tuple[str, str, list[str], list[str], set[str]]] = [
    (
        "four times",
        "three times",
        [
            "Among smokers 24% had a stroke, among the others 8%",
            "Of the smokers 24% had a stroke. Of those who had never smoked, 8% did",
            "Just 8% of non-smokers had a stroke. Among smokers it was 24%",
        ],
        [
            ". Smokers were {} as likely to have one.",
            ". That is {} as many.",
            ". The smokers' rate was {} that of the others.",
            ". Smokers ran {} the risk, the study said.",
        ],
        {"24%", "8%", "four times"},
    ),
    (
        "five times",
        "four times",
        [
            "The chairman earned $2.4m last year. The head of the union earned $600,000",
            "Last year $2.4m went to the chairman and $600,000 to the head of the union",
            "The head of the union was paid $600,000 last year and the chairman $2.4m",
        ],
        [
            ", or {} as much.",
            ". That is {} as much.",
            ". The larger sum is {} the smaller.",
            ". “Why should he get {} as much?” she asked.",
        ],
        {"$2.4m", "$600,000", "five times"},
    ),
    (
        "15 years",
        "25 years",
        [
            "The embassy closed in 1997 and opened again in 2022",
            "The embassy closed in 1997. The flag went up again in 2022",
            "The embassy shut its doors in 1997. In 2022 it was opened again",
        ],
        [
            ". He praised those who had waited for {}.",
            ". For {} there had been no ambassador.",
            ". The {} without an embassy are over.",
            ", after {}.",
            ". That is a gap of {}.",
        ],
        {"15 years"},
    ),
    (
        "26 days",
        "21 days",
        [
            "The town was surrounded on 4 March and relieved on 25 March",
            "The siege lasted from 4 March to 25 March",
            "The road was cut on 4 March. It was opened again on 25 March",
        ],
        [". The {} cost hundreds of lives.", ". It lasted {}.", ". It had taken {}.", ". The whole ordeal lasted {}."],
        {"26 days"},
    ),
    (
        "46",
        "36",
        [
            "Lena Orr was born in 1958. She became a minister in 1994",
            "Born in 1958, Lena Orr became a minister in 1994",
            "Lena Orr became a minister in 1994. She was born in 1958",
        ],
        [
            ". She was then {}.",
            ". She was only {}.",
            ", at the age of {}.",
            ". At {} she was the youngest in the cabinet.",
        ],
        {"46"},
    ),
]  # fmt: skip
_CELLS = [
    (before + told, wrong, right, figures)
    for wrong, right, ops, marks, figures in _GRIDS
    for before, told in product(ops, marks)
]

TEMPTING = [
    "The embassy closed in 1997 and opened again in 2022. The ambassador, Ida Moll, had been a diplomat for 30 years.",
    "The embassy closed in 1997 and opened again in 2022. He had been a clerk for 30 years.",
    "The siege began on 4 March and ended on 25 March. A 30-day curfew followed.",
    "The siege began on 4 March and ended on 25 March. The talks that ended it had gone on for 15 days.",
    "The siege began on 4 March and ended on 25 March. For 12 days there was no water.",
    "The line closed in 1976 and reopened in 2023. Repairs took 30 years.",
    "The line closed in 1976 and reopened in 2023. It had been in use for 70 years.",
    "The line closed in 1976 and reopened in 2023. The line had run for 60 years before that.",
    "The strike began on 3 May and ended on 24 May, after 16 days of talks.",
    "The strike began on 3 May and ended on 24 May. The longest strike so far lasted 30 days.",
    "The war began in 1990 and ended in 1998. Peace lasted 12 years.",
    "The mine opened in 1950 and closed in 1990. Coal was found there 30 years later under a hill.",
    "The ferry sank on 3 May and was raised on 24 May. The inquiry took 30 days.",
    "The theatre opened in 1950 and was shut in 1990. It was closed for 30 years.",
    "Divers spent 11 weeks last summer in the cave and sorted the finds this winter.",
    "Some 24% of night workers and 8% of day workers fell ill. Men were four times as likely to fall ill as women.",
    "The firm made £24m last year. It paid £8m in tax. The boss earned four times as much as in 2020.",
    "The town had 1,640 visitors in May and 820 in April. Three times as many came as planned.",
    "The town had 1,640 visitors in May and 820 in April. The rival town had three times as many.",
    "The gallery had 24,000 visitors in 2014. Last year 72,000 came. Twice as many were women.",
    "The new ship carries 900 passengers, the old one 300. It is twice as long.",
    "The firm raised $2.5m last month and $4m in May, three times as much as it had raised in any other month.",
    "Lena Orr was born in 1958 and became a minister in 1994. Her husband was then 50.",
    "Lena Orr was born in 1958 and became a minister in 1994. Bo Lund was then 50.",
    "Lena Orr, born in 1958, became a minister in 1994. She was 50 when her first book came out.",
    "Lena Orr was born in 1958. She married Bo Lund, 50, in 1994.",
    "Ada Moll was born in 1931 and died in 2020. At the age of 70 she had her first show.",
    "Ada Moll died on 9 May 2020. She was born on 3 March 1931. She was 89.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "wrong", "right", "figures"), _CELLS)
def test_a_cell_is_found_with_its_figures(text: str, wrong: str, right: str, figures: set[str]) -> None:
    found = accused(text.replace("{}", wrong))
    assert sorted(figures) in [sorted(set(one)) for one in found]
    assert accused(text.replace("{}", right)) == []


@pytest.mark.parametrize("text", TEMPTING)
def test_what_is_of_something_else_is_not_accused(text: str) -> None:
    assert accused(text) == []
