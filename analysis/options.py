"""The formats, and the options that several commands take."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """The formats that tables are written in: those of `analysis.tables.formats.catalogue`, which is slow to import."""

    json = "json"
    csv = "csv"
    parquet = "parquet"
    jsonl = "jsonl"
    xlsx = "xlsx"
    brat = "brat"
    webanno = "webanno"
    citron = "citron"
    schemaorg = "schemaorg"


class CheckFormat(StrEnum):
    """The formats that a check is printed in."""

    json = "json"
    csv = "csv"


class CompareFormat(StrEnum):
    """The formats that a comparison is given in."""

    csv = "csv"
    json = "json"


ArticlePath = Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's file, or - for standard input.")]
Topics = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Topics of claims, a CSV file with the columns topic and words.")
]
ReviewFile = Annotated[
    Path | None, typer.Option("--review", metavar="FILE", help="Corrections; otherwise those beside the article.")
]
Workers = Annotated[
    int | None, typer.Option(min=0, metavar="N", help="Processes that read; 0: this one. Otherwise the cores.")
]
Encoding = Annotated[str, typer.Option(help="The encoding of the article's file.")]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="The article's title.")]
Publisher = Annotated[str | None, typer.Option(metavar="TEXT", help="Its publisher.")]
Published = Annotated[str | None, typer.Option(metavar="DAY", help="The day it was published, such as 2024-11-20.")]
Address = Annotated[str | None, typer.Option(metavar="URL", help="Where it was published.")]
