"""What tests ask of a chart: its words, bars, arrows, points and keys; and tables of a few rows."""

from __future__ import annotations

from datetime import date

import pandas as pd
from matplotlib.colors import to_hex
from matplotlib.text import Annotation

from analysis.article import Article

ARTICLE = Article("Rain fell.\nIt stopped, he said.", title="Rain", publisher="The Gazette", published=date(2024, 3, 1))
IMPLIED = {
    "holder": "North", "regions": "Lakes", "share_low": 40.0, "share_high": 60.0, "low_closed": True,
    "high_closed": True, "stated_low": 30.0, "stated_low_closed": False,
}  # fmt: skip
SLACK = {
    "holder": "North", "regions": "Lakes", "number": "about 50 km²", "unit": "square kilometer", "rows": "H01;F01",
    "redundant": False, "low": 45.0, "high": 55.0, "room_low": 20.0, "room_high": 60.0, "down": 35.0, "up": 15.0,
    "whole": 200.0,
}  # fmt: skip


def rows(*cells: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame(list(cells)).convert_dtypes()


def texts(ax):
    return [text.get_text() for text in ax.texts if text.get_text()]


def bars(ax, *, colour=None):
    """Return the bars that stand for data, as (left, right), without the tracks behind them."""
    found = [
        bar for bar in ax.patches if bar.get_zorder() >= 1 and (colour is None or to_hex(bar.get_facecolor()) == colour)
    ]
    return [(float(bar.get_x()), float(bar.get_x() + bar.get_width())) for bar in found]


def arrows(ax):
    """Return the arrows as (where they start, 1 to the right or -1 to the left)."""
    found = [text for text in ax.texts if isinstance(text, Annotation) and text.arrow_patch is not None]
    return [(float(text.xy[0]), 1 if text.xyann[0] > 0 else -1) for text in found]


def points(ax, marker):
    return [float(line.get_xdata()[0]) for line in ax.lines if line.get_marker() == marker]


def keys(ax):
    legend = ax.get_legend()
    return [text.get_text() for text in legend.get_texts()] if legend else []


def holding(**cells):
    return {"holding_id": "H01", "holder": "North", "regions": "Lakes", "low_closed": True, "high_closed": True} | cells
