"""The review page in JupyterLab: the page and the desk of `analysis review serve`, with messages in the place of HTTP."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from analysis.extras import extra
from analysis.given import GivenError
from analysis.reading import Reading
from analysis.review.beside import beside
from analysis.review.desk import Desk

with extra("lab", "The review in a notebook needs"):
    import traitlets
    from anywidget import AnyWidget
    from IPython.display import HTML, display

_HERE = Path(__file__).parent


class ReviewWidget(AnyWidget):
    """What `review_widget` shows.

    Attributes
    ----------
    reading : Reading
        As corrected by now; ``observe(function, "reading")`` calls a function whenever it is read anew.
    """

    _esm = _HERE / "widget.js"
    _page = traitlets.Unicode().tag(sync=True)
    reading: traitlets.Instance[Reading] = traitlets.Instance(Reading)

    def __init__(self, desk: Desk) -> None:
        reading, _ = desk.seen()
        super().__init__(_page=_page(), reading=reading)
        self.desk = desk
        self.on_msg(self._asked)

    def __repr__(self) -> str:
        return f"ReviewWidget({str(self.desk.article)!r})"

    def _ipython_display_(self) -> None:
        """Show a sentence and the page: the page alone would leave nothing where no notebook runs, as in a saved page."""
        display(HTML(f"<p>{self.told}</p>"))  # type: ignore[no-untyped-call]
        bundle, _ = self._repr_mimebundle_() or ({}, {})
        display(bundle, raw=True)  # type: ignore[no-untyped-call]

    @property
    def told(self) -> str:
        """What stands over the page, in HTML."""
        file, article = (escape(path.name) for path in (self.desk.review, self.desk.article))
        return (
            f"What you correct below is written into {file}. If there is no page below, this notebook is not running: run its "
            f"cells, or in a terminal <code>analysis review serve {article}</code>."
        )

    def _asked(self, _: object, message: dict[str, Any], __: object) -> None:
        try:
            answer = self._answer(message.get("where"), message.get("said"))
        except (GivenError, OSError) as error:
            answer = {"fault": str(error)}
        self.send({"number": message.get("number"), "answer": answer})

    def _answer(self, where: object, said: object) -> dict[str, Any]:
        if where != "reading":
            does = {"correct": self.desk.correct, "undo": self.desk.undo}.get(str(where))
            if does is None or not isinstance(said, dict):
                raise GivenError("The page sent what is no correction.")
            does(said)
        self.reading, shown = self.desk.seen()
        return shown


def review_widget(article: str | Path, review: str | Path | None = None) -> ReviewWidget:
    """Show an article in JupyterLab, with its rows to accept, reject, edit, add and merge.

    Every change is written at once into the file of the review, and the widget's ``reading`` follows.

    Parameters
    ----------
    article : path
        The article's file.
    review : path, optional
        Another file of corrections than the one beside the article.

    Raises
    ------
    ArticleError, ReviewError
        There is no article, or the file of corrections is not of its form; the message says why in one sentence.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as here:
    ...     article = Path(here, "flood.txt")
    ...     _ = article.write_text("Nobody was hurt, the mayor said.")
    ...     review_widget(article).reading
    Reading('flood', 2 sources, 1 attributions, 1 claims, 0 figures)
    """
    return ReviewWidget(Desk(article, beside(article) if review is None else review))


@cache
def _page() -> str:
    """Return the page as one file: in a frame without an address there is nowhere to get the others from."""
    page, style, script = ((_HERE / f"page.{kind}").read_text(encoding="utf-8") for kind in ("html", "css", "js"))
    page = page.replace('<link rel="stylesheet" href="page.css">', f"<style>\n{style}</style>")
    # A module runs when all of the page is there, as the script of the served page does.
    return page.replace('<script src="page.js" defer></script>', f'<script type="module">\n{script}</script>')
