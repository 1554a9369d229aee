from __future__ import annotations

import io
from types import SimpleNamespace

import pytest
from rich.console import Console

import analysis
from analysis.tables.sourcing import sourcing
from analysis.views.summary import summary
from tests.tables.making import reading

AUTHOR = {"kind": "author", "name": "the article", "anonymous": False, "source_id": "S00"}


def group(low: int | None, high: int | None, **cells):
    return {"count_low": low, "count_high": high} | cells


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ([], "0"),
        ([group(5, 5)], "5"),
        ([group(5, 5), group(3, 3)], "5 to 8"),
        ([group(5, 5), group(2, 2, subset_of="S01")], "5"),
        ([group(5, 5), group(2, 2, subset_of="S01"), group(1, 1, subset_of="S02")], "5"),
        ([group(5, 5), group(2, None)], "5 to 7+"),
        ([group(2, None)], "2+"),
        ([group(10, 20)], "10 to 20"),
        ([group(None, 3)], "1 to 3"),
        ([group(5, 5), group(3, 3, anonymous=False)], "5"),
        ([group(None, None, kind="document"), group(1, 1)], "1"),
    ],
)
def test_unnamed_people_are_an_interval(groups, expected: str) -> None:
    assert str(sourcing(reading(sources=[AUTHOR, *groups])).people) == expected


def test_the_naive_sum_counts_every_mention() -> None:
    count = {"kind": "source_count", "low": 5, "high": 5}
    made = reading(sources=[AUTHOR, group(5, 5)], figures=[count, count, {"low": 7, "high": 7}])
    people = sourcing(made).people
    assert (people.low, people.high, people.naive) == (5, 5, 10)


def test_words_count_for_the_innermost_source() -> None:
    made = reading(
        "one two three four five six",
        sources=[AUTHOR, {"anonymous": False, "named": True, "kind": "person"}, {}],
        attributions=[
            {"source_id": "S01", "content_spans": "0:18"},
            {"source_id": "S02", "content_spans": "8:13"},
            {"source_id": "S01", "content_spans": "19:27", "cue_class": "declined"},
        ],
    )
    voices = sourcing(made).voices
    assert voices["words"].to_dict() == {
        "named": 3, "on the record": 0, "unnamed": 1, "document or data": 0, "author": 2,
    }  # fmt: skip
    assert voices["attributions"].sum() == 2


def test_shares_add_up(hand_read: SimpleNamespace) -> None:
    audit = sourcing(hand_read)
    for table in (audit.voices, audit.sides):
        for measure in ("words", "attributions", "claims"):
            assert table[f"{measure}_share"].sum() == pytest.approx(100, abs=0.3)


def test_the_audit_of_the_hand_reading(hand_read: SimpleNamespace) -> None:
    audit = sourcing(hand_read)
    assert (audit.people.low, audit.people.high, audit.people.naive) == (10, 27, 46)
    assert audit.people.bare_plurals == ("S14",)
    assert audit.voices.loc["unnamed", "claims"] == 21
    assert audit.voices.loc["unnamed", "words"] == pytest.approx(360, abs=3)
    assert audit.sides.loc["Russia", "attributions"] == 32
    assert audit.modality.loc["unnamed", ["possible", "prediction", "conditional"]].to_list() == [9, 2, 2]
    assert audit.unnamed["anonymity_reason"].dropna().to_dict() == {"S02": "sensitive matters"}
    assert audit.unnamed["checkable"].sum() == 2
    assert audit.unnamed["described"].idxmin() in ("S02", "S14")
    assert audit.declined["name"].to_list() == ["The Ukrainian Foreign Ministry"]
    assert set(audit.distance.index[audit.distance["reach"] != "same_sentence"]) == {
        "A02", "A12", "A19", "A26", "A32", "A33", "A35",
    }  # fmt: skip
    assert audit.distance["characters"].min() == 1


def test_an_article_in_its_own_voice_alone() -> None:
    audit = sourcing(reading("It rained.", sources=[AUTHOR]))
    assert audit.voices.loc["author", "words_share"] == 100
    assert audit.voices["claims_share"].isna().all()
    assert len(audit.unnamed) == len(audit.declined) == len(audit.distance) == len(audit.sides) == 0


NESTED = "“Ann Lee told me that the dam will hold,” Rosa Kent, the mayor, said. It rained, two officials said."


def test_the_terminal_counts_words_as_the_audit_does():
    nested = analysis.read(analysis.Article(NESTED))
    words = sourcing(nested).words
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(summary(nested))
    shown = console.export_text()
    for source_id, name in zip(nested.sources["source_id"], nested.sources["name"], strict=True):
        (line,) = [line for line in shown.splitlines() if line.strip().startswith(name)]
        assert line.split()[-1] == str(words[source_id])


@pytest.mark.parametrize(
    ("text", "said", "not_said"),
    [
        ("The dam will hold, an official said.", "Without a name: 1 person<", "1 people"),
        ("The dam will hold, two officials said.", "Without a name: 2 people<", "persons"),
        ("It rained, Ann Lee <b> said.", "words, in %", "Without a name"),
    ],
)
def test_an_audit_shows_itself(text, said, not_said):
    shown = sourcing(analysis.read(analysis.Article(text)))._repr_html_()
    assert said in shown
    assert not_said not in shown
    assert "<b>" not in shown
