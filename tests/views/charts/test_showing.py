"""Charts as a notebook shows them."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd

from analysis import charts


def test_show_publishes_the_alt_text_and_closes_the_chart(monkeypatch):
    published = []
    monkeypatch.setattr(
        "analysis.views.charts.showing.publish_display_data", lambda data, metadata: published.append((data, metadata))
    )
    ax = charts.who_speaks(pd.DataFrame())
    charts.show(ax, "My own words.")
    ((data, metadata),) = published
    assert data["text/plain"] == "Chart: No sources in this article."
    assert data["image/png"][1:4] == b"PNG"
    assert metadata["image/png"]["alt"] == "No sources in this article."
    assert metadata["image/png"]["caption"] == "My own words."
    assert plt.get_fignums() == []
