"""Colours, and words that are broken to fit."""

from __future__ import annotations

from analysis.views.charts.sheet import ink_on
from analysis.views.charts.style import VOICES, width_of, wrap

ODD = ["$x_1^2$ & <b>", "\u05e9\u05dc\u05d5\u05dd \u202eevil", "tab\tand\x00nul", "漢字", "W" * 300, "word " * 80, ""]


def test_voices_look_different_and_none_is_an_alarm():
    colours = [voice.colour for voice in VOICES.values()]
    assert len(set(colours)) == len(colours)
    assert "#D55E00" not in colours
    assert {ink_on(colour) for colour in colours} == {"#fffffe", "#1d1f20"}


def test_words_are_broken_to_fit():
    for name in ODD:
        for line in wrap(name, 120, 10).split("\n"):
            assert width_of(line, 10) <= 120
