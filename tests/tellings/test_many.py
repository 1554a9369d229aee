"""More than two tellings: who may have it from whom."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from analysis.article import Article
from analysis.reading import read
from analysis.tellings.many import matrix
from tests.tellings.pairs import PAIRS

AGENCY = PAIRS["river flood"]["first"]
# The first paper leaves out the last paragraph and gets a number wrong; the second copies that paper, and shortens it.
PAPER = AGENCY.rsplit("\n", 1)[0].replace("320 people", "230 people")
COPY = PAPER.rsplit("\n", 1)[0]
OTHER = PAIRS["mayor"]["first"]
TEXTS = {"copy": COPY, "agency": AGENCY, "other": OTHER, "paper": PAPER}


def test_who_may_have_it_from_whom() -> None:
    compared = matrix({name: read(Article(text)) for name, text in TEXTS.items()})
    supposed = dict(compared.descent[["text", "perhaps_from"]].itertuples(index=False))
    assert (supposed["paper"], supposed["copy"]) == ("agency", "paper")
    assert pd.isna(supposed["agency"])
    assert pd.isna(supposed["other"])
    assert compared.pairs.loc[("paper", "copy"), "errors"] == 1
    assert any(sentence.startswith("copy may come from paper: ") for sentence in compared.sentences)


@pytest.mark.parametrize("agency_first", [True, False])
def test_the_earlier_is_the_source(agency_first: bool) -> None:
    days = (date(2024, 5, 1), date(2024, 5, 2))
    agency, paper = days if agency_first else days[::-1]
    readings = {
        "agency": read(Article(AGENCY, published=agency)),
        "paper": read(Article(PAPER, published=paper)),
        "other": read(Article(OTHER, published=days[0])),
    }
    supposed = dict(matrix(readings).descent[["text", "perhaps_from"]].itertuples(index=False))
    later, earlier = ("paper", "agency") if agency_first else ("agency", "paper")
    assert supposed[later] == earlier


def test_every_pair_has_a_row() -> None:
    compared = matrix({name: read(Article(text)) for name, text in TEXTS.items()})
    assert len(compared.pairs) == 12
    assert compared.pairs.loc[("agency", "paper"), "wording"] > 0.9
    assert compared.pairs.loc[("agency", "other"), "wording"] == 0
