"""How every chart looks: one style, the colours of the voices, the words that fit a width."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from typing import Any, Final, NamedTuple, ParamSpec, TypeVar

import matplotlib as mpl
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import LoadFlags

from analysis.views.wording import clean

# Okabe and Ito's colours (https://jfly.uni-koeln.de/color/), told apart by colour-blind readers. They stand for how
# something is known or said, never for a country or a party; vermilion, which reads as an alarm, is left out.
BLUE, SKY, GREEN, ORANGE, PURPLE, YELLOW = "#0072B2", "#56B4E9", "#009E73", "#E69F00", "#CC79A7", "#F0E442"
PERHAPS = "#b3d4ea"  # a light tint of the blue: what may be so, beside what is
INK, SOFT, GREY, RULE, TRACK, PAPER = "#1d1f21", "#54585c", "#8c8f93", "#d2d3d0", "#ececea", "#ffffff"
ASH = "#c4c6c8"
STRIP = "#d5d6d8"  # what nobody else says, behind what others say

# On a colour, which a page in the dark leaves as it is, where it changes those of ink and paper.
ON_LIGHT, ON_DARK = "#1d1f20", "#fffffe"


class Paper(NamedTuple):
    """How wide a chart is, with how much empty paper to its sides, in points."""

    width: float
    margin: float


WIDE = Paper(403.0, 16.0)  # 5.6 inches: 9-point letters are 15 pixels high where it is 700 wide
NARROW = Paper(284.0, 14.0)  # for a phone: 11 pixels where it is 346 wide, which a window of 380 leaves
TITLE, LABEL, SMALL = 12.5, 10.0, 9.0  # points

STYLE: Final[dict[Any, Any]] = {
    "font.family": "DejaVu Sans",  # comes with matplotlib: the same letters on every machine
    "font.size": LABEL,
    "text.color": INK,
    "text.parse_math": False,  # a "$" in a name is a dollar
    "text.usetex": False,
    "axes.titlesize": TITLE,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.labelsize": SMALL,
    "axes.labelcolor": SOFT,
    "axes.edgecolor": GREY,
    "axes.facecolor": PAPER,
    "axes.axisbelow": True,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.unicode_minus": True,
    "axes.xmargin": 0.0,
    "axes.ymargin": 0.0,
    "figure.facecolor": PAPER,
    "hatch.linewidth": 1.0,
    "legend.fontsize": SMALL,
    "legend.frameon": False,
    "xtick.labelsize": SMALL,
    "xtick.color": GREY,
    "xtick.labelcolor": SOFT,
    "xtick.major.size": 3.0,
    "ytick.labelsize": SMALL,
    "ytick.labelcolor": SOFT,
    "ytick.major.size": 0.0,
    "savefig.dpi": 180,
    "savefig.facecolor": PAPER,
}


class Voice(NamedTuple):
    """How a source is known, with the colour and the hatch that stand for it in every chart."""

    label: str
    colour: str
    hatch: str


VOICES = {
    "own": Voice("the article’s own voice, no source given", "#7d8085", ""),
    "named": Voice("claimed by a named source", BLUE, ""),
    "unnamed": Voice("claimed by an unnamed source, on the record", SKY, ""),
    "anonymous": Voice("claimed by an anonymous source", ORANGE, "////"),
    "measured": Voice("measured: data or a document", GREEN, ""),
    "source": Voice("claimed by a source", PURPLE, ""),
}

P = ParamSpec("P")
R = TypeVar("R")


def styled(draw: Callable[P, R]) -> Callable[P, R]:
    """Let a function draw in the style of the charts, and leave matplotlib's settings as they were."""

    @wraps(draw)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> R:
        with mpl.rc_context(STYLE):
            return draw(*args, **kwargs)

    return drawn


@cache
def _advance(letter: str, bold: bool) -> float:
    """Return the width of a letter in the charts' font, as a part of the font size."""
    font = get_font(findfont(FontProperties(family="DejaVu Sans", weight="bold" if bold else "normal")))
    if ord(letter) not in font.get_charmap():
        return 1.0
    font.set_size(100, 72)
    return float(font.load_char(ord(letter), flags=LoadFlags.NO_HINTING).linearHoriAdvance) / 65536 / 100


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a line of text in points.

    Examples
    --------
    >>> width_of("iiii", 10) < width_of("WWWW", 10)
    True
    """
    return size * sum(_advance(letter, bold) for letter in text)


def wrap(text: object, width: float, size: float, *, bold: bool = False, most: int = 5) -> str:
    r"""Break a text into lines no wider than `width` points, `most` of them at most.

    Examples
    --------
    >>> wrap("Ministry of Foreign Affairs", 80, 10)
    'Ministry of\nForeign Affairs'
    >>> wrap("Donaudampfschifffahrt", 60, 10, most=2)
    'Donaudam\npfschifffa …'
    """
    lines = [""]
    for word in clean(text).split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if width_of(longer, size, bold=bold) <= width:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        for letter in word:
            if lines[-1] and width_of(lines[-1] + letter, size, bold=bold) > width:
                lines.append("")
            lines[-1] += letter
    if len(lines) > most:
        lines = lines[:most]
        while lines[-1] and width_of(lines[-1] + " …", size, bold=bold) > width:
            lines[-1] = lines[-1][:-1]
        lines[-1] = lines[-1].rstrip() + " …"
    return "\n".join(lines)
