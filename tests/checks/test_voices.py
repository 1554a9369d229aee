"""In whose voice a place of the text is."""

from __future__ import annotations

import pytest

from analysis.checks.voices import Voices
from analysis.extract.records import Attribution
from analysis.text.span import Span


def attribution(source: int | None, *content: tuple[int, int], cue_class: str = "speech") -> Attribution:
    pieces = tuple(Span(*piece) for piece in content)
    whole = Span(pieces[0].start, pieces[-1].end)
    return Attribution(
        whole, None, None, pieces, cue_class, "direct", "same_sentence", False, None, source, None, None, "test"
    )


VOICES = Voices([
    attribution(3, (0, 40)),
    attribution(5, (10, 20)),
    attribution(7, (50, 60), (70, 80)),
    attribution(8, (90, 99), cue_class="declined"),
    attribution(None, (100, 110)),
])  # fmt: skip


@pytest.mark.parametrize(
    ("span", "told", "source"),
    [
        ((12, 15), 1, 5),
        ((10, 21), 0, 3),
        ((0, 40), 0, 3),
        ((35, 45), None, 0),
        ((72, 75), 2, 7),
        # A gap is in no one's voice, and who declined to answer says nothing.
        ((62, 65), None, 0),
        ((92, 95), None, 0),
        ((102, 105), 4, None),
    ],
)
def test_the_innermost_attribution_tells_the_source(span, told: int | None, source: int | None) -> None:
    assert (VOICES.attribution(Span(*span)), VOICES.source(Span(*span))) == (told, source)
