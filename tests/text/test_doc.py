"""What holds of any text: every place lies in it, clauses are in order, and the same text gives the same again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.article import Article
from analysis.text.clauses import Clause
from analysis.text.doc import Doc, parse
from analysis.text.extents import before_verb, described_end, phrase_end

# Words and marks that open, part and close what the parser keeps open.
PIECES = (
    "Ann Lee the a farmers mayor dam harvest she it they who which that whose what if because after while as to of in on and or "
    "but said says told will would has had been was is are not never failed broke left saying leaving built claims hold 60 % "
    "Monday last week there more than at least , , . . ; : – - ( ) “ ” \" ' ‘ ’ 's n't ? ! \n … $ “ ”"
).split(" ")
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=60).map(" ".join) | st.text(min_size=1, max_size=80)


def told(clause: Clause) -> tuple[object, ...]:
    head = clause.head.group.head if clause.head is not None else None
    return clause.kind, clause.opener, clause.first, clause.last, clause.group, clause.verb, clause.subject, head


def check_chunks(doc: Doc) -> None:
    place = 0
    for sentence in doc.sentences:
        end = sentence.first
        for chunk in doc.chunks[place:]:
            if chunk.first >= sentence.last:
                break
            assert chunk.first == end
            if chunk.phrase is not None:
                phrase = chunk.phrase
                assert (phrase.first, phrase.last, phrase.place) == (chunk.first, chunk.last, place)
                assert phrase.first <= phrase.head < phrase.last <= phrase.joined_last <= sentence.last
            end, place = chunk.last, place + 1
        assert end == sentence.last
    assert place == len(doc.chunks)


def check_clauses(doc: Doc) -> None:
    heads = [clause.group.head for clause in doc.verbs]
    assert heads == sorted(set(heads))
    for clause in doc.verbs:
        group, sentence = clause.group, doc.sentence_at(clause.verb.start)
        assert sentence.first <= clause.first <= group.head < clause.last <= sentence.last
        assert group.first <= group.head < group.last <= clause.last
        assert clause.verb == doc.span(group.first, group.last)
        if clause.subject is not None:
            assert sentence.start <= clause.subject.start < clause.subject.end <= sentence.end
        passed: list[Clause] = []
        outer = clause.head
        while outer is not None:
            assert outer not in passed
            passed.append(outer)
            outer = outer.head
        assert all(inner.head is clause for inner in clause.inner)


@given(texts)
def test_every_place_lies_in_the_text(text: str) -> None:
    doc = parse(Article(text))
    assert [text[token.start : token.end] for token in doc.tokens] == [token.text for token in doc.tokens]
    assert all(before.end <= after.start for before, after in zip(doc.tokens, doc.tokens[1:], strict=False))
    lasts = [0, *(sentence.last for sentence in doc.sentences)]
    assert [sentence.first for sentence in doc.sentences] == lasts[:-1]
    assert lasts[-1] == len(doc.tokens)
    for sentence in doc.sentences:
        assert (sentence.start, sentence.end) == tuple(doc.span(sentence.first, sentence.last))
        paragraph = doc.paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end


@given(texts)
def test_chunks_are_all_of_each_sentence(text: str) -> None:
    check_chunks(parse(Article(text)))


@given(texts)
def test_clauses_lie_in_their_sentence_in_order_of_their_verbs(text: str) -> None:
    check_clauses(parse(Article(text)))


@given(texts)
def test_phrases_reach_no_further_than_their_sentence(text: str) -> None:
    doc = parse(Article(text))
    for phrase in doc.phrases:
        ceiling = doc.sentence_at(doc.tokens[phrase.first].start).last
        assert phrase.last <= phrase_end(doc, phrase, ceiling) <= ceiling
        assert phrase.last <= described_end(doc, phrase, ceiling) <= ceiling
    for clause in doc.clauses:
        stretch = before_verb(doc, clause)
        assert stretch is None or 0 <= stretch[0] < stretch[1] <= clause.group.first


@given(texts)
def test_the_same_text_gives_the_same_again(text: str) -> None:
    first, second = parse(Article(text)), parse(Article(text))
    assert first.tokens == second.tokens
    assert [told(clause) for clause in first.verbs] == [told(clause) for clause in second.verbs]


@pytest.mark.parametrize("piece", ["well ", "well, ", "“ ", "( ", "he said ", "1;", "who "])
def test_a_sentence_is_never_too_long(piece: str) -> None:
    doc = parse(Article(piece * 700))
    longest = max(sentence.last - sentence.first for sentence in doc.sentences)
    assert len(doc.tokens) >= 700
    assert longest <= 201
    check_chunks(doc)
    check_clauses(doc)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It snowed.", ["It rained.", "It snowed."]),
        ("It hit Tarn.Nobody was hurt.", ["It hit Tarn.", "Nobody was hurt."]),
        ("The U.S. envoy left.", ["The U.S. envoy left."]),
        ("He left the U.S. They stayed.", ["He left the U.S.", "They stayed."]),
        ("At 7 p.m. it rained.", ["At 7 p.m. it rained."]),
        ("He came at 7 p.m. It rained.", ["He came at 7 p.m.", "It rained."]),
        ("Mr. Lee met Dr. Hill.", ["Mr. Lee met Dr. Hill."]),
        ("James B. Hill left.", ["James B. Hill left."]),
        ("So did I. Nobody left.", ["So did I.", "Nobody left."]),
        ("“It rained.” She left.", ["“It rained.”", "She left."]),
        ("“Did it rain?” she asked.", ["“Did it rain?” she asked."]),
        ("It cost 3.5 million.", ["It cost 3.5 million."]),
        ("It rained\nIt snowed", ["It rained", "It snowed"]),
        ("It rained … it snowed.", ["It rained … it snowed."]),
        ("What? Never!", ["What?", "Never!"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    doc = parse(Article(text))
    assert [text[sentence.start : sentence.end] for sentence in doc.sentences] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("NO DEAL YET\nIt rained.", [True, False]), ("It rained.", [False]), ("UN\nIt rained.", [False, False])],
)
def test_headings(text: str, expected: list[bool]) -> None:
    assert [sentence.heading for sentence in parse(Article(text)).sentences] == expected


def test_what_stands_at_a_place() -> None:
    doc = parse(Article("It rained. She left."))
    assert doc.sentence_at(12).i == 1
    assert [doc.tokens[doc.token_at(offset)].text for offset in (0, 4, 11)] == ["It", "rained", "She"]
    assert (doc.before(0).text, doc.before(1).text, doc.after(5).text, doc.after(0).text) == (" ", "It", " ", "rained")
    assert [clause.verb.of(doc.text) for clause in doc.verbs_in(2, 6)] == ["left"]
    assert [chunk.kind for chunk in doc.chunks_in(0, 2)] == ["phrase", "finite"]
    assert doc.chunk_at(4) == 4
