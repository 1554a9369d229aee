"""The command ``analysis corpus``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.extras import extra
from analysis.failures import StoppedError, UseError
from analysis.options import Workers

EPILOG = """\b
Examples:
  analysis corpus articles --to tables
  analysis corpus articles.jsonl --to tables --workers 8
  analysis corpus articles --to tables --scheduler tcp://10.0.0.5:8786

A source is a folder (every file in it is an article), a file, or a table that ends in .jsonl, .csv or .parquet, with a
column text and perhaps title, publisher, published, address and event. Run the same command again to go on after Ctrl-C, or to
read only what is new or changed since."""

TlsFile = Annotated[Path | None, typer.Option(metavar="FILE", help="For an encrypted scheduler, as dask has it.")]


def corpus(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE", help="Folders, files, or tables of articles.")],
    to: Annotated[Path, typer.Option(metavar="DIR", help="Write the tables into this folder.")],
    workers: Workers = None,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="The scheduler of a Dask cluster that reads instead.")
    ] = None,
    tls_ca_file: TlsFile = None,
    tls_cert: TlsFile = None,
    tls_key: TlsFile = None,
    limit: Annotated[
        float, typer.Option(min=0.001, max=86_400, metavar="SECONDS", help="How long an article may take.")
    ] = 60.0,
    encoding: Annotated[str, typer.Option(help="The encoding of the articles' files.")] = "utf-8",
) -> None:
    """Read many articles into one set of tables, in Parquet.

    Each table is a folder of files, which pandas, pyarrow and DuckDB read as one. What cannot be read has a row in the
    table errors, with the reason.
    """
    if workers is not None and scheduler is not None:
        raise UseError("--workers starts processes here and --scheduler asks a cluster: give one of them.")
    given = {"tls_ca_file": tls_ca_file, "tls_client_cert": tls_cert, "tls_client_key": tls_key}
    tls = {name: str(path) for name, path in given.items() if path is not None}
    if tls and scheduler is None:
        raise UseError("Files for an encrypted connection need a scheduler: add --scheduler ADDRESS.")
    if missing := next((path for path in given.values() if path is not None and not path.is_file()), None):
        raise UseError(f"There is no file {missing}: check the path.")

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    with extra("corpus", "A corpus needs"):
        from analysis.corpus.corpus import read_corpus

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Looking for articles", total=None, rate="")

        def show(done: int, total: int, faulty: int) -> None:
            speed = bar.tasks[0].speed
            told = f"{speed:.1f} a second" if speed else ""
            faults = f", {faulty} cannot be read" if faulty else ""
            bar.update(task, completed=done, total=total, rate=told, description=f"Articles read{faults}")

        try:
            done = read_corpus(
                sources[0] if len(sources) == 1 else sources,
                to,
                workers=workers,
                scheduler=scheduler,
                tls=tls or None,
                limit=limit,
                encoding=encoding,
                progress=show,
            )
        except KeyboardInterrupt:
            raise StoppedError(f"Interrupted: the same command goes on with what is finished in {to}.") from None
    faults = f"; {done.faulty} cannot be read, see the table errors" if done.faulty else ""
    Console(soft_wrap=True, highlight=False, markup=False).print(
        f"{done.read} {'article' if done.read == 1 else 'articles'} read, {done.kept} kept as they were{faults}: {to}"
    )
