"""The commands ``analysis review …``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.failures import UseError, printable
from analysis.options import Encoding
from analysis.printing import print_text

EPILOG = """\b
Examples:
  analysis review init article.txt
  analysis review serve article.txt
  analysis review merge ann.review.toml bo.review.toml --to article.review.toml
  analysis review cases article.review.toml > test_rows.py

The corrections to article.txt stand in article.review.toml beside it, and are followed whenever the article is read."""

group = typer.Typer(
    name="review",
    help="Put rows right, and keep that in a file beside the article.",
    epilog=EPILOG,
    rich_markup_mode=None,
)
ReviewPath = Annotated[
    Path | None, typer.Option("--review", metavar="FILE", help="Another file than the one beside it.")
]
_SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml")


@group.command()
def init(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's file.")], encoding: Encoding = "utf-8"
) -> None:
    """Write an empty file of corrections beside an article."""
    from analysis.article import load
    from analysis.review.beside import beside
    from analysis.review.correction import Review
    from analysis.review.file import save

    if article == "-":
        raise UseError("Standard input has no place for a file beside it: save the article in a file.")
    loaded, path = load(article, encoding), beside(article)
    if path.exists():
        raise UseError(f"{path} is there already: edit it, or move it away.")
    save(Review(loaded.article_id, loaded.name), path)
    print_text(f"{path}\n")


@group.command()
def merge(
    first: Annotated[Path, typer.Argument(metavar="A", help="A review.")],
    second: Annotated[Path, typer.Argument(metavar="B", help="Another review of the same article.")],
    to: Annotated[Path, typer.Option(metavar="C", help="The file to write; it must not be there yet.")],
) -> None:
    """Put two reviews of one article together, and tell where they contradict each other.

    What contradicts stands in the new file side by side; until one of the two is taken out, the row stays as it was read.
    """
    from analysis.review.file import load_review, save
    from analysis.review.merge import merged
    from analysis.views.amounts import counted

    if to.exists():
        raise UseError(f"{to} is there already: name another file.")
    together, disputed = merged(load_review(first), load_review(second))
    save(together, to)
    kept, rows = counted(len(together.corrections), "correction"), counted(len(disputed), "row")
    print_text(f"{kept}; they contradict each other on {rows}: {to}\n")
    for one_row in disputed:
        told = [f"{each.who or 'somebody'}: {each}" for each in one_row]
        print_text("".join(f"  {printable(each)}\n" for each in told))


@group.command()
def cases(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A review.")],
    article: Annotated[
        Path | None, typer.Option(metavar="ARTICLE", help="The article, if it is not the one beside the review.")
    ] = None,
    encoding: Encoding = "utf-8",
) -> None:
    """Print the rows of a review as test cases: sentence, table, row and whether it is right that there is one."""
    from analysis.article import load
    from analysis.review.beside import REVIEW
    from analysis.review.cases import cases as written
    from analysis.review.file import load_review

    review = load_review(file)
    if article is None:
        stem = file.name.removesuffix(REVIEW)
        article = next((path for path in (file.with_name(stem + end) for end in _SUFFIXES) if path.is_file()), None)
    if article is None:
        raise UseError(f"There is no article beside {file}: name it with --article.")
    print_text(written(load(article, encoding), review))


@group.command()
def serve(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's file.")],
    review: ReviewPath = None,
    port: Annotated[int, typer.Option(min=0, max=65535, metavar="N", help="The port; 0: any that is free.")] = 0,
) -> None:
    """Open a page on which rows are accepted, rejected, edited, added and merged, for this machine alone.

    Every change is written into the file of the review at once. Ctrl-C ends it.
    """
    from analysis.article import load
    from analysis.review.beside import beside
    from analysis.review.desk import Desk
    from analysis.review.file import load_review
    from analysis.review.serve import Server
    from analysis.views.reading_page.page import document

    if article == "-":
        raise UseError("The page reads its article more than once: save it in a file, and name that.")
    load(article)
    path = beside(article) if review is None else review
    if path.exists():
        load_review(path)
    with Server(Desk(article, path), document, port) as server:
        print_text(f"{server.address}\n")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print_text(f"The corrections are in {path}.\n")
