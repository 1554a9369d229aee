"""The command line: ``analysis``, and ``python -m analysis``."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from analysis.article import Article, load
from analysis.corpus.command import EPILOG, corpus
from analysis.failures import INTERRUPTED, UseError, failure
from analysis.folder import filled
from analysis.options import (
    Address,
    ArticlePath,
    CheckFormat,
    Encoding,
    Format,
    Published,
    Publisher,
    ReviewFile,
    Title,
    Topics,
)
from analysis.printing import print_text, show, tell
from analysis.review.command import group as review_commands
from analysis.tellings.command import EPILOG as COMPARE_EPILOG
from analysis.tellings.command import compare
from analysis.views.command import EPILOG as REPORT_EPILOG
from analysis.views.command import report

if TYPE_CHECKING:
    from analysis.extract.regions import Region
    from analysis.reading import Reading
    from analysis.review.correction import Review

# What needs pandas, matplotlib or Jupyter is imported by the command that uses it: help comes at once.

app = typer.Typer(
    name="analysis",
    help="A close reading of the news, in tables: sources, attributions, claims, figures, dates and territory.",
    epilog="""\b
Examples:
  analysis read article.txt
  analysis read article.txt --format json > article.json
  analysis read article.txt --to tables --format xlsx
  analysis check article.txt
  analysis report article.txt --to report
  analysis report articles --to report
  analysis corpus articles --to tables
  analysis review serve article.txt
  analysis compare first.txt second.txt

An article is a file of plain text, Markdown or HTML, in UTF-8. A file article.toml beside it may give its title,
publisher, published (a day, such as 2024-11-20) and address; so may options, which go before it. The exit code is 0 if
all went well, 2 for bad use or input, 1 for a failure.""",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _tell_version(asked: bool) -> None:
    if asked:
        from analysis import __version__

        print_text(f"analysis {__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_tell_version)
    ] = False,
) -> None:
    """Take the options that stand before a command."""


@app.command(
    epilog="""\b
Examples:
  analysis read article.txt
  analysis read article.txt --format json | jq .sources
  analysis read one.txt two.html --to tables
  pbpaste | analysis read -"""
)
def read(
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE", help="Files, or - for standard input.")],
    to: Annotated[Path | None, typer.Option(metavar="DIR", help="Write the tables into this folder.")] = None,
    form: Annotated[Format | None, typer.Option("--format", help="Give all tables in this format.")] = None,
    encoding: Encoding = "utf-8",
    pipeline: Annotated[str | None, typer.Option(metavar="NAME", help="A trained spaCy pipeline to use.")] = None,
    topics: Topics = None,
    review: ReviewFile = None,
    title: Title = None,
    publisher: Publisher = None,
    published: Published = None,
    address: Address = None,
) -> None:
    """Read articles and show or write their tables.

    Without --format or --to it shows a summary. --format json gives one object an article: on its own for one article,
    one a line for several; with --to, one file an article. csv, the default with --to, parquet, jsonl and xlsx give all
    articles in one file or sheet a table, in which article_id tells them apart. brat, webanno (W3C Web Annotation) and
    citron annotate the text; schemaorg gives the claims as JSON-LD.
    """
    if to is None and form not in (None, Format.json):
        raise UseError(f"{form} is more than one file: name a folder for them with --to DIR.")
    given = {"title": title, "publisher": publisher, "published": published, "address": address}
    if len(articles) > 1 and (title is not None or address is not None):
        raise UseError("A title and an address are of one article: give one, or write them into side files.")
    # All are loaded before the first is read: a wrong path shows at once, and before anything is written.
    loaded = [_load(path, encoding, given) for path in articles]
    _refuse_twins([article.article_id for article in loaded], articles, "hold the same article: give it once")
    if to is not None and form is Format.json:
        _refuse_twins([article.name for article in loaded], articles, "would have one file: rename one of them")
    reviews = _reviews(articles, review)
    reading = _reader(pipeline, topics)
    if to is not None:
        with filled(to) as draft:
            _write(draft, [reading(*each) for each in zip(loaded, reviews, strict=True)], form or Format.csv)
    else:
        for each in zip(loaded, reviews, strict=True):
            if form is Format.json:
                _print_json(reading(*each), compact=len(loaded) > 1)
            else:
                from analysis.views.summary import summary

                show(summary(reading(*each)))


@app.command(
    epilog="""\b
Examples:
  analysis check article.txt
  analysis check article.txt --regions my-regions.csv --format json
  analysis check article.txt --format csv > findings.csv"""
)
def check(
    article: ArticlePath,
    regions: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Areas of regions, in the form of data/regions.csv.")
    ] = None,
    form: Annotated[
        CheckFormat | None,
        typer.Option(
            "--format",
            help="json gives findings, implied bounds and slack as one object; csv the findings, for a spreadsheet.",
        ),
    ] = None,
    review: ReviewFile = None,
    encoding: Encoding = "utf-8",
    title: Title = None,
    publisher: Publisher = None,
    published: Published = None,
    address: Address = None,
) -> None:
    """Check an article's figures against each other and against reference areas.

    First what conflicts, with the sentences and the ids of their rows, then what cannot be decided and what is missing,
    then what can be true, and what all statements on land imply together. A conflict is no failure: the exit code is 0.
    """
    areas = None if regions is None else _areas(regions)
    given = {"title": title, "publisher": publisher, "published": published, "address": address}
    reading = _reader()(_load(article, encoding, given), *_reviews([article], review))
    if form is CheckFormat.json:
        from analysis.tables.export import to_json

        names = ("findings", "implied", "slack")
        print_text(to_json(reading.article, {name: getattr(reading, name)(areas) for name in names}))
    elif form is CheckFormat.csv:
        from analysis.tables.export import to_csv

        print_text(to_csv(reading.findings(areas)))
    else:
        from analysis.views.checked import checked

        show(checked(reading, areas))


def _load(path: str, encoding: str, given: Mapping[str, str | None]) -> Article:
    """Load an article; what the command line says of it goes before what its side file says."""
    said: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    return replace(load(path, encoding), **said)


app.command(epilog=REPORT_EPILOG)(report)
app.command(epilog=EPILOG)(corpus)
app.add_typer(review_commands)
app.command(epilog=COMPARE_EPILOG)(compare)


def _reviews(articles: Sequence[str], given: Path | None) -> list[Review | None]:
    """Return the corrections to each article: those of the file that is given, or of the one beside it."""
    if given is not None and len(articles) > 1:
        raise UseError("A review is of one article: give one, or put the review of each beside it.")
    from analysis.review.beside import review_of

    return [review_of(article, True if given is None else given) for article in articles]


def _reader(pipeline: str | None = None, topics: Path | None = None) -> Callable[[Article, Review | None], Reading]:
    from analysis.extract.claims.topics import topics_of
    from analysis.reading import read as read_article
    from analysis.text.pipeline import tagger

    # What is wrong with the file is told before anything is read; a pipe can be read only once.
    told = None if topics is None else topics_of(topics)
    tags = tagger(pipeline) if pipeline is not None else None

    def reading(article: Article, review: Review | None) -> Reading:
        made = read_article(article, tags, topics=told, review=review or False)
        for note in ([made.note] if made.note else []) + (made.review.notes if made.review else []):
            tell(f"{article.name}: {note}")
        return made

    return reading


def _refuse_twins(keys: Sequence[str], paths: Sequence[str], why: str) -> None:
    first: dict[str, str] = {}
    for key, path in zip(keys, paths, strict=True):
        if key in first:
            raise UseError(f"{first[key]} and {path} {why}.")
        first[key] = path


def _areas(path: Path) -> Mapping[str, Region]:
    from analysis.tables.areas import areas_of

    return areas_of(path)


def _write(folder: Path, readings: Sequence[Reading], form: Format) -> None:
    from analysis.tables.columns import TableError
    from analysis.tables.formats.catalogue import FORMATS
    from analysis.tables.together import tables

    try:
        files = FORMATS[form]([one.article for one in readings], tables([one.builder for one in readings]))
    except TableError as error:
        raise UseError(str(error)) from None
    for name, written in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(written)


def _print_json(reading: Reading, *, compact: bool) -> None:
    from analysis.tables.export import to_json

    text = to_json(reading.article, reading.tables())
    print_text(json.dumps(json.loads(text), ensure_ascii=False) + "\n" if compact else text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 2 for bad use or input, 1 for a failure."""
    try:
        done = app(arguments, prog_name="analysis", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except Exception as error:
        # No traceback reaches a user; a developer sees it with python -X dev -m analysis.
        if sys.flags.dev_mode:
            raise
        # What is still to be printed would fail once more when Python ends.
        if isinstance(error, OSError) and sys.stdout is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code, sentence = failure(error)
        if sentence:
            tell(sentence)
        return code
    if done == INTERRUPTED:
        tell("Interrupted; nothing was written.")
    return done if isinstance(done, int) else 0


def program() -> int:
    """Run the command line as a process of its own, which ends with it."""
    code = main()
    # Python would search all that was read for cycles before it ends, a quarter of a second for one article.
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(program())
