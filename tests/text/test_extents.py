"""How far a phrase reaches: a subject up to its verb, a phrase with what hangs on it, a name with its descriptions."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.text.doc import Doc, parse
from analysis.text.extents import Range, before_verb, described_end, phrase_end

# A sentence, a verb, and its subject with all that modifies it.
SUBJECTS = [
    ("The harvest failed.", "failed", "The harvest"),
    ("The head of the farmers' union left.", "left", "The head of the farmers' union"),
    ("Ann Lee, 31, a nurse, left.", "left", "Ann Lee, 31, a nurse"),
    ("Ann Lee, 31, left.", "left", "Ann Lee, 31"),
    ("The mayor, in her speech, said so.", "said", "The mayor"),
    ("The mayor, who is 60, said so.", "said", "The mayor, who is 60"),
    ("The mayor on Monday said so.", "said", "The mayor"),
    ("The mayor last week said so.", "said", "The mayor"),
    ("The mayor also said so.", "said", "The mayor"),
    ("The mayor (60) said so.", "said", "The mayor"),
    ("The mayor – a nurse – said so.", "said", "The mayor"),
    ("Two men, including a nurse, said so.", "said", "Two men, including a nurse"),
    ("The men seen on the roof said so.", "said", "The men seen on the roof"),
    ("It failed, said Ann Lee.", "said", None),
    ("The farmers and the bakers said so.", "said", "The farmers and the bakers"),
    ("The mayor, however, said so.", "said", "The mayor"),
    ("Ann Lee, the mayor of Tarn, and Tom Hill said so.", "said", "Ann Lee, the mayor of Tarn, and Tom Hill"),
]
# A sentence, the place of a phrase among its phrases, and the phrase with what hangs on it.
PHRASES = [
    ("It came from the head of the union.", 1, "the head of the union"),
    ("It came from the head of the union on Monday.", 1, "the head of the union"),
    ("It came from men who left early, she said.", 1, "men who left early"),
    ("It came from farmers and bakers.", 1, "farmers and bakers"),
    ("It came from farmers and left.", 1, "farmers"),
    ("It came from farmers but bakers left.", 1, "farmers"),
    ("It came from them in May.", 1, "them"),
    ("It came from people familiar with the plan.", 1, "people familiar with the plan"),
    ("It came from people living in the valley.", 1, "people living in the valley"),
    ("It came from people briefed on the plan.", 1, "people briefed on the plan"),
    ("It came from people to warn the town.", 1, "people"),
    ("It came from people with him.", 1, "people"),
    ("It came from farmers and bakers left.", 1, "farmers"),
]
# A sentence, the place of a phrase, and the phrase with the descriptions between commas.
DESCRIBED = [
    ("It rained, said Ann Lee.", 1, "Ann Lee"),
    ("It rained, said Ann Lee, 31.", 1, "Ann Lee, 31"),
    ("It rained, said Ann Lee, a nurse in Tarn.", 1, "Ann Lee, a nurse in Tarn"),
    ("It rained, said Ann Lee, 31, a nurse, who saw it.", 1, "Ann Lee, 31, a nurse, who saw it"),
    ("It rained, said Ann Lee, and it snowed.", 1, "Ann Lee"),
    ("It rained, said Ann Lee, she left.", 1, "Ann Lee"),
    ("It rained, said Ann Lee, adding that it snowed.", 1, "Ann Lee"),
    ("It rained, he said, a nurse.", 1, "he"),
    ("It rained, said Ann Lee, the nurse left.", 1, "Ann Lee"),
    ("It rained, said Ann Lee, a nurse, “and it snowed.”", 1, "Ann Lee, a nurse"),
]


def words(doc: Doc, stretch: Range | None) -> str | None:
    return None if stretch is None else doc.span(*stretch).of(doc.text)


@pytest.mark.parametrize(("text", "verb", "expected"), SUBJECTS)
def test_before_verb(text: str, verb: str, expected: str | None) -> None:
    doc = parse(Article(text))
    clause = next(clause for clause in doc.verbs if clause.verb.of(text) == verb)
    assert words(doc, before_verb(doc, clause)) == expected


@pytest.mark.parametrize(("text", "place", "expected"), PHRASES)
def test_phrase_end(text: str, place: int, expected: str) -> None:
    doc = parse(Article(text))
    phrase = doc.phrases[place]
    assert words(doc, (phrase.first, phrase_end(doc, phrase, len(doc.tokens) - 1))) == expected


@pytest.mark.parametrize(("text", "place", "expected"), DESCRIBED)
def test_described_end(text: str, place: int, expected: str) -> None:
    doc = parse(Article(text))
    phrase = doc.phrases[place]
    assert words(doc, (phrase.first, described_end(doc, phrase, len(doc.tokens) - 1))) == expected


def test_nothing_reaches_beyond_the_ceiling() -> None:
    doc = parse(Article("It came from the head of the union of bakers."))
    assert words(doc, (3, phrase_end(doc, doc.phrases[1], 8))) == "the head of the union"
