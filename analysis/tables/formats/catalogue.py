"""All formats by name; each gives the files of articles and their tables, by their names in a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from analysis.article import Article
from analysis.tables.formats import (
    brat,
    citron,
    csvpackage,
    jsonlines,
    jsonobject,
    parquet,
    schemaorg,
    webannotation,
    xlsx,
)

FORMATS: dict[str, Callable[[Sequence[Article], Mapping[str, pd.DataFrame]], dict[str, bytes]]] = {
    "csv": csvpackage.files,
    "parquet": parquet.files,
    "jsonl": jsonlines.files,
    "xlsx": xlsx.files,
    "json": jsonobject.files,
    "brat": brat.files,
    "webanno": webannotation.files,
    "citron": citron.files,
    "schemaorg": schemaorg.files,
}
