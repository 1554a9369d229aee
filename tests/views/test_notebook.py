"""Cells of a table as a reader reads them: days, units and closed lists in words."""

from __future__ import annotations

import pandas as pd
import pytest
from bs4 import BeautifulSoup

from analysis.views.notebook import html


def shown(name: str, cell: object) -> str:
    rows = {name: ["F01", "F02"] if name.endswith("_id") and name != "article_id" else ["x", "x"] for name in columns}
    page = BeautifulSoup(html(pd.DataFrame(rows)), "html.parser")
    assert [head.get_text() for head in page.select("th")][: len(first)] == first
