"""What a lone name is the name of, and what beside a name is no more than an office, an emphasis or another's name."""

from __future__ import annotations

import pytest

import analysis
from analysis.extract.records import Source


def sources(text: str) -> tuple[Source, ...]:
    """Return the sources of a text without the article's own voice."""
    return analysis.read(analysis.Article(text)).records.sources[1:]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # A town or a region
        ("Cleveland said the plan was safe. The dam in Cleveland broke.", "organisation"),
        ("Birmingham announced it would pay. Rents rose in Birmingham.", "organisation"),
        ("Preston says it will pay. The Preston council met.", "organisation"),
        ("Houston has denied that it is late. The mayor of Houston left.", "organisation"),
        ("Dallas, Texas, said it would pay. Rents rose.", "organisation"),
        ("South Carolina said it would pay the fine. Ann Lee left.", "organisation"),
        ("West Virginia has warned that the roads are bad.", "organisation"),
        ("Floods outside Stanton got worse. Stanton asked that the army come.", "organisation"),
        # Somebody
        ("Preston said it was late. Lee lost faith in Preston.", "person"),
        ("Stanton said it was late. She believed in Stanton.", "person"),
        ("In Stanton’s view it failed. Stanton said it was over.", "person"),
        ("Ann Preston left the council. Preston said it was late. The Preston area flooded.", "person"),
        ("Mr. Stanton left. Stanton, a nurse in Stanton, said it was late.", "person"),
        ("Georgia Roe said the roads were bad. Roe lives in Georgia.", "person"),
    ],
)
def test_a_lone_name_of_a_town_or_of_somebody(text: str, kind: str) -> None:
    assert sources(text)[0].kind == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom Roe lost the vote. Roe himself said he was tired.", ["Tom Roe"]),
        ("Mayor Ann Lee left. The mayor herself has said it was late.", ["Ann Lee"]),
        ("The ministers left. The ministers themselves say they are late. The ministers add that they tried.", ["The ministers"]),
        ("The bank itself denied that it was weak. The bank said it was sound.", ["The bank"]),
        ("Kole himself told the court he was ill. Kole said it again: he was ill.", ["Kole"]),
        ("Nord Foods itself warned that sales fell. The firm said prices rose.", ["Nord Foods"]),
        # Whoever has one is another
        ("Roe and Lee’s brother said they were late.", ["Roe and Lee’s brother"]),
        ("Ann Lee left her son to himself. Her son said he was fine.", ["Her son"]),
        ("The nurse herself spoke. A nurse said it was late.", ["A nurse"]),
    ],
)  # fmt: skip
def test_an_emphasis_is_no_name(text: str, names: list[str]) -> None:
    assert [source.name for source in sources(text)] == names
