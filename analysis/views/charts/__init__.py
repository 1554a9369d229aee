"""Charts of a reading: tables in, matplotlib Axes out, with alt text made from the data."""

from analysis.views.charts.calendar import timeline
from analysis.views.charts.grades import readability
from analysis.views.charts.landmap import MAPS, land_map
from analysis.views.charts.mosaic import mosaic
from analysis.views.charts.propositions import modality
from analysis.views.charts.scales import figures
from analysis.views.charts.shares import unnamed
from analysis.views.charts.sheet import alt, caption
from analysis.views.charts.showing import png, show
from analysis.views.charts.sides import sides
from analysis.views.charts.speakers import who_speaks
from analysis.views.charts.strips import voices
from analysis.views.charts.system import implied, slack
from analysis.views.charts.territory import holdings
from analysis.views.charts.tiles import tiles

__all__ = [
    "MAPS",
    "alt",
    "caption",
    "figures",
    "holdings",
    "implied",
    "land_map",
    "modality",
    "mosaic",
    "png",
    "readability",
    "show",
    "sides",
    "slack",
    "tiles",
    "timeline",
    "unnamed",
    "voices",
    "who_speaks",
]
