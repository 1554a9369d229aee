"""Chunks: which kind each stretch of a sentence is, where the rest of the reading depends on it."""

from __future__ import annotations

import pytest

from analysis.article import Article
from analysis.text.doc import parse

# A sentence and the kinds of its chunks, the full stop left out.
CASES = [
    ("The dam broke.", "phrase finite"),
    ("The dam broke in May.", "phrase finite preposition phrase"),
    ("The dam has broken up.", "phrase finite preposition"),
    ("She said that it broke.", "phrase finite opener phrase finite"),
    ("She said that.", "phrase finite phrase"),
    ("That year it broke.", "phrase phrase finite"),
    ("She read that year.", "phrase finite phrase"),
    ("It broke because of rain.", "phrase finite preposition phrase"),
    ("It broke because it rained.", "phrase finite opener phrase finite"),
    ("According to her, it broke.", "preposition phrase , phrase finite"),
    ("It broke after the rain.", "phrase finite preposition phrase"),
    ("It broke after the rain stopped.", "phrase finite opener phrase finite"),
    ("It broke after the head of the union left.", "phrase finite opener phrase preposition phrase finite"),
    ("It broke before Monday.", "phrase finite preposition phrase"),
    ("As mayor, she left.", "preposition phrase , phrase finite"),
    ("As he left, it broke.", "opener phrase finite , phrase finite"),
    ("While in Tarn, she left.", "word preposition phrase , phrase finite"),
    ("When asked, she left.", "word verb , phrase finite"),
    ("When she was asked, she left.", "opener phrase finite , phrase finite"),
    ("The man whose car broke was ill.", "phrase opener phrase finite finite adjective"),
    ("They won 3:1 in Tarn.", "phrase finite phrase word phrase preposition phrase"),
    ("It cost more than five cows.", "phrase finite phrase"),
    ("She likes to read.", "phrase finite verb"),
    ("She went to Tarn.", "phrase finite preposition phrase"),
    ("She chose to not read.", "phrase finite verb"),
    ("It broke – twice.", "phrase finite - word"),
    ("It broke; he left.", "phrase finite ; phrase finite"),
    ("It broke (twice).", "phrase finite ( word )"),
    ("“It broke,” he said.", "`` phrase finite , '' phrase finite"),
    ("The dam and the mill broke.", "phrase and phrase finite"),
    ("The dam was old.", "phrase finite adjective"),
    ("Now that it broke, he left.", "word opener phrase finite , phrase finite"),
    ("The man whose car broke left.", "phrase opener phrase finite finite"),
    ("It is so dry that wells fail.", "phrase finite word adjective opener phrase finite"),
    ("They met there.", "phrase finite word"),
    # A comma behind a year ends the date, or parts what is said from who said it.
    ("The law of May 5, 2013, ended.", "phrase preposition phrase word finite"),
    ("The raid on May 5, 2013, killed two men.", "phrase preposition phrase word finite phrase"),
    (
        "A report that was out on May 5, 2013, said the dam had failed.",
        "phrase opener finite preposition preposition phrase word finite phrase finite",
    ),
    (
        "The man who was shot on May 5, 2013, said Lee lied.",
        "phrase opener finite preposition phrase word finite phrase finite",
    ),
    ("It broke on May 5, 2013, said Ann Lee.", "phrase finite preposition phrase , finite phrase"),
    ("It broke on May 5, 2013, said two aides.", "phrase finite preposition phrase , finite phrase"),
    ("It broke on May 5, 2013, says its owner.", "phrase finite preposition phrase , finite phrase"),
    (
        "It broke on May 5, 2013, wrote the mayor, who lives there.",
        "phrase finite preposition phrase , finite phrase , opener finite word",
    ),
    (
        "It broke on May 5, 2013, said analysts at Orra.",
        "phrase finite preposition phrase , finite phrase preposition phrase",
    ),
]


def kinds(text: str) -> str:
    return " ".join(chunk.kind for chunk in parse(Article(text)).chunks[:-1])


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_kinds(text: str, expected: str) -> None:
    assert kinds(text) == expected


def test_whose_is_an_empty_opener_and_a_part_of_its_phrase() -> None:
    text = "The man whose car broke wept."
    doc = parse(Article(text))
    opener, phrase = doc.chunks[1:3]
    assert (opener.first, opener.last, doc.span(phrase.first, phrase.last).of(text)) == (2, 2, "whose car")
