"""Word classes: the ambiguous words that the reading turns on, in sentences."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.text.doc import parse

CASES = [
    ("Ann Lee, a spokesman for the port, called on the mayor to act.", "called", "VBD"),
    ("The port, called a wreck by its owner, was sold.", "called", "VBN"),
    ("Tom Hill, struck by her story, told her so.", "struck", "VBN"),
    ("He called for calm.", "called", "VBD"),
    ("Police arrested a man called Hill.", "called", "VBN"),
    ("A Chinese official responded by saying no.", "responded", "VBD"),
    ("The plan was backed by the union.", "backed", "VBN"),
    ("The union has long said so.", "long", "RB"),
    ("He's said that it would rain.", "'s", "VBZ"),
    ("The mayor's house burned.", "'s", "POS"),
    ("The teachers’ union notes that pay fell.", "notes", "VBZ"),
    ("The ad mocks her and claims that she lied.", "claims", "VBZ"),
    ("The claims were false.", "claims", "NNS"),
    ("Lynch said nothing.", "Lynch", "NNP"),
    ("Pierre de Vos noted it.", "de", "NNP"),
    ("According to police, nobody was hurt.", "police", "NN"),
    ("Some argue that it will rain.", "argue", "VBP"),
    ("They warned, adding that it would rain.", "adding", "VBG"),
    ("Rebels took the port and now hold about 60% of it.", "hold", "VBP"),
    ("The Houthis, who took the port, rule a third of it.", "rule", "VBP"),
    ("The Houthis control the north.", "control", "VBP"),
    ("Government forces now hold half of it.", "hold", "VBP"),
    ("Police hold the rest of it.", "hold", "VBP"),
    ("The army and the navy jointly hold 40% of it.", "hold", "VBP"),
    ("The council no longer controls 60% of it.", "controls", "VBZ"),
    ("They lost control of half of it.", "control", "NN"),
    ("It holds the port and controls under 30% of the rest.", "controls", "VBZ"),
    ("Islamists rule the remaining 15% of it.", "rule", "VBP"),
    ("They met Kurdish-led forces.", "Kurdish-led", "JJ"),
    ("Mayor Says New Dam Will Hold", "Says", "VBZ"),
    ("Mayor Says New Dam Will Hold", "Will", "MD"),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_word_class(text: str, word: str, expected: str) -> None:
    token = next(token for token in parse(Article(text)).tokens if token.text == word)
    assert token.tag == expected


def test_a_name_is_a_name_at_the_head_of_a_sentence() -> None:
    """Where the article capitalises a word within sentences and never writes it small."""
    doc = parse(Article("The firm of Tom Stone failed. Stone left. A stone fell on Rose, and Rose wept."))
    stone, rose = (next(token for token in reversed(doc.tokens) if token.text == word) for word in ("Stone", "Rose"))
    assert (stone.tag, rose.tag) == ("NN", "NNP")
    doc = parse(Article("The firm of Tom Stone failed. Stone left."))
    assert doc.tokens[-3].text == "Stone"
    assert doc.tokens[-3].tag == "NNP"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("James B. Hill spoke. Vitamin C. The rest is known.", ["James", "B.", "Hill", "spoke", "."]),
        ("O’Donnell and D'Arcy met.", ["O’Donnell", "and", "D'Arcy", "met", "."]),
        ("It didn't rain.", ["It", "did", "n't", "rain", "."]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    doc = parse(Article(text))
    first = doc.sentences[0]
    assert [token.text for token in doc.tokens[first.first : first.last]] == expected
