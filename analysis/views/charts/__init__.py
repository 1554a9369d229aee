"""Charts of a reading: tables in, matplotlib Axes out, with alt text made from the data."""

from analysis.views.charts.calendar import timeline
from analysis.views.charts.propositions import modality
from analysis.views.charts.scales import figures, readability
from analysis.views.charts.shares import unnamed
from analysis.views.charts.sheet import alt, caption
from analysis.views.charts.showing import png, show
from analysis.views.charts.speakers import voices, who_speaks
from analysis.views.charts.system import implied, slack
from analysis.views.charts.territory import holdings

__all__ = [
    "alt",
    "caption",
    "figures",
    "holdings",
    "implied",
    "modality",
    "png",
    "readability",
    "show",
    "slack",
    "timeline",
    "unnamed",
    "voices",
    "who_speaks",
]
