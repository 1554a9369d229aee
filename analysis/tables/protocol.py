"""What the tables' modules need of a reading; `analysis.reading.Reading` has it, and so may a test's stand-in."""

from __future__ import annotations

from typing import Protocol

import pandas as pd

from analysis.article import Article


class Reading(Protocol):
    """An article and the tables that were read from it."""

    @property
    def article(self) -> Article: ...

    @property
    def sources(self) -> pd.DataFrame: ...

    @property
    def attributions(self) -> pd.DataFrame: ...

    @property
    def claims(self) -> pd.DataFrame: ...

    @property
    def figures(self) -> pd.DataFrame: ...

    @property
    def dates(self) -> pd.DataFrame: ...

    @property
    def holdings(self) -> pd.DataFrame: ...
