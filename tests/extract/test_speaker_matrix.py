"""Each form of a speaker in each form of telling: the words for the source, what is said, and the row of the source."""

from __future__ import annotations

import pytest

import analysis

# What stands before, the speaker, and the row: name, kind, whether named, role, the least and the greatest number.
SPEAKERS: list[tuple[str, str, tuple[str, str, bool, str | None, int | None, int | None]]] = [
    ("", "Mayor Ann Lee", ("Ann Lee", "person", True, "Mayor", 1, 1)),
    ("", "ministry spokeswoman Ida Moss", ("Ida Moss", "person", True, "ministry spokeswoman", 1, 1)),
    ("", "Ida Moss of the Tarn Institute", ("Ida Moss", "person", True, None, 1, 1)),
    ("", "Jan de Vries", ("Jan de Vries", "person", True, None, 1, 1)),
    ("", "Tom Roe, the party’s deputy leader,", ("Tom Roe", "person", True, "the party’s deputy leader", 1, 1)),
    ("", "Tom Roe, 43, a plumber from Leeds,", ("Tom Roe", "person", True, "a plumber from Leeds", 1, 1)),
    ("", "Sen. Tom Roe, R-N.C.,", ("Tom Roe", "person", True, "Sen.", 1, 1)),
    ("", "Dr. Ida Moss, a professor of law,", ("Ida Moss", "person", True, "a professor of law", 1, 1)),
    ("", "Kole’s lawyer, Ida Moss,", ("Ida Moss", "person", True, "Kole’s lawyer", 1, 1)),
    ("Nurse Ada Brandt left. ", "Brandt", ("Ada Brandt", "person", True, "Nurse", 1, 1)),
    ("Nurse Ada Brandt left. ", "Ms. Brandt", ("Ada Brandt", "person", True, "Nurse", 1, 1)),
    ("", "Morrissey", ("Morrissey", "person", True, None, 1, 1)),
    ("", "a spokesman for the port", ("a spokesman for the port", "person", False, "spokesman for the port", 1, 1)),
    ("", "two senior officials", ("two senior officials", "group", False, "senior officials", 2, 2)),
    ("", "the Harbour Council", ("Harbour Council", "organisation", True, None, None, None)),
    ("", "Nord Foods Inc.", ("Nord Foods Inc.", "organisation", True, None, None, None)),
    ("Nord Foods Inc. shut. ", "the restaurant operator", ("Nord Foods Inc.", "organisation", True, None, None, None)),
    ("", "Britain", ("Britain", "state", True, None, None, None)),
]
# Where "{S}" stands for the speaker, with the comma that closes an aside, "{s}" without it.
TELLINGS = [
    ("{S} said the dam was unsafe.", "the dam was unsafe"),
    ("{S} told reporters on Monday that the dam was unsafe.", "the dam was unsafe"),
    ("“The dam is unsafe,” said {s}.", "“The dam is unsafe,”"),
    ("“The dam,” {S} said, “is unsafe.”", "“The dam,” … “is unsafe.”"),
    ("The dam is unsafe, {S} said.", "The dam is unsafe"),
    ("The dam was unsafe, according to {s}.", "The dam was unsafe"),
    ("{S} has been quoted as saying that the dam was unsafe.", "the dam was unsafe"),
    ("In a statement, {S} said the dam was unsafe.", "the dam was unsafe"),
    ("{S} has denied that the dam was unsafe.", "the dam was unsafe"),
    ("{S} left early, saying the dam was unsafe.", "the dam was unsafe"),
    ("When the meeting ended, {S} said the dam was unsafe.", "the dam was unsafe"),
    ("The road is open, but {S} said the dam was unsafe.", "the dam was unsafe"),
]


def _told(telling: str, speaker: str) -> str:
    text = telling.replace("{S}", speaker).replace("{s}", speaker.rstrip(",")).replace("..", ".")
    return text[0].upper() + text[1:]


@pytest.mark.parametrize(("lead", "speaker", "row"), SPEAKERS)
@pytest.mark.parametrize(("telling", "said"), TELLINGS)
def test_each_speaker_in_each_telling(
    lead: str,
    speaker: str,
    row: tuple[str, str, bool, str | None, int | None, int | None],
    telling: str,
    said: str,
) -> None:
    article = analysis.Article(lead + _told(telling, speaker))
    records = analysis.read(article).records
    assert len(records.sources) == 2
    told = [each for each in records.attributions if each.content]
    assert [" … ".join(span.of(article.text) for span in each.content) for each in told] == [said]
    span = told[0].source_span
    assert span is not None
    assert span.of(article.text).lower() == speaker.rstrip(",").lower()
    source = records.sources[told[0].source or 0]
    name = source.name or ""
    role = source.role.lower() if source.role else None
    expected = (row[0].lower(), row[1], row[2], row[3].lower() if row[3] else None, *row[4:])
    assert (name.lower(), source.kind, source.named, role, source.count_low, source.count_high) == expected
