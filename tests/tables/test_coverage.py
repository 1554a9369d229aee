"""What is told of how many figures are compared with others."""

from __future__ import annotations

import pytest

from analysis import Article, read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It rained, he said.", "The article gives no figures."),
        ("Two officials said it rained.", "The article gives no figures."),
        ("Rain fell in 12 towns.", "1 figure has nothing to be compared with."),
        ("Rebels hold 60% of Syria. The army holds 40% of Syria.", "2 of 2 figures are about land."),
        (
            "Three towns fell: Arda, Belisk and Ruan. Rain fell in 12 villages.",
            "1 of 2 figures can be compared with what else the article says, and agrees. The other has nothing to be "
            "compared with.",
        ),
        (
            "Three towns fell: Arda, Belisk and Ruan. Four ports fell: Selm, Kesh and Tamar.",
            "2 of 2 figures can be compared with what else the article says, in 2 relations: 1 agrees, 1 does not.",
        ),
        (
            "Inflation rose to 4%, its highest since 2013. Rebels hold a swath the size of Wales.",
            "1 of 3 figures is about land. The other 2 have nothing to be compared with.",
        ),
        (
            "Five officials with knowledge of the talks said it rained. Two of the officials said it snowed in 12 towns.",
            "1 figure has nothing to be compared with. 1 group of sources is said to be part of another.",
        ),
    ],
)
def test_told(text: str, told: str) -> None:
    assert read(Article(text)).coverage() == told
