"""The article's text with what was read from it marked, as HTML that JupyterLab shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from analysis.views.amounts import counted
from analysis.views.reading_page.marks import marks
from analysis.views.reading_page.page import page
from analysis.views.reading_page.prose import SOFT, plain
from analysis.views.reading_page.rows import rows_of
from analysis.views.text import paragraphs

if TYPE_CHECKING:
    from analysis.article import Article

# Where a notebook is not trusted, JupyterLab leaves out the style and the frame, and the plain text stays. The page is
# in a frame so that neither its style nor its script touches the notebook, nor the notebook's the page.
_STYLE = """
.crn-frame{display:block;width:100%;height:46rem;max-height:85vh;border:1px solid #8888;border-radius:4px;color-scheme:light dark}
[data-jp-theme-light="true"] .crn-frame{color-scheme:light}
[data-jp-theme-light="false"] .crn-frame{color-scheme:dark}
.crn-plain{display:none}
@media print{.crn-frame{display:none}.crn-plain{display:block}}
"""
_FRAME = re.compile(r'<style>\n\.crn-frame[^<]*</style>\n<iframe class="crn-frame"(?: \w+="[^"]*")*></iframe>\n')
_KEY = f"<b>who says it</b>, <i>the words that attribute</i>, {SOFT}what is attributed</mark>, <u>a figure</u>"


@dataclass(frozen=True, slots=True, repr=False)
class Highlight:
    """An article's text with its marks; JupyterLab shows it as HTML.

    ``html`` is the marked text, in which nothing runs and nothing is fetched, for any page; ``frame`` is the reading page,
    with its script, in a frame of its own. JupyterLab shows the frame, and what takes HTML alone is given the text.

    Examples
    --------
    >>> Highlight("<p>…</p>", "<iframe></iframe>", "Highlight: 1 paragraph.")
    Highlight: 1 paragraph.
    """

    html: str
    frame: str
    summary: str

    def _repr_html_(self) -> str:
        return self.html

    def _repr_mimebundle_(self, **_: object) -> dict[str, str]:
        # The two classes keep JupyterLab from setting what stands between two dollars as mathematics.
        plain = f'<div class="crn-plain mathjax_ignore tex2jax_ignore">{self.html}</div>'
        return {"text/html": f"{self.frame}\n{plain}", "text/plain": self.summary}

    def __repr__(self) -> str:
        return self.summary


def highlight(reading: Any, article: Article | None = None) -> Highlight:  # noqa: ANN401 - by its tables, not its class
    """Mark all that was read from an article in its text, with a card for each row.

    The text itself is only ever shown as text: HTML or script inside an article is escaped. Marks may overlap, lie in
    one another and have gaps.

    Parameters
    ----------
    reading : Reading, or a mapping of DataFrames
        With the tables of `Reading.tables`; those that are not there are not marked.
    article : Article, optional
        The article that the tables were read from, if `reading` does not say.

    Returns
    -------
    Highlight
        The marked text without style or script, and the reading page in a frame of its own.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.article import Article
    >>> dates = pd.DataFrame([{"date_id": "D01", "start": 11, "end": 16, "earliest": "2024-05-03"}])
    >>> shown = highlight({"dates": dates}, Article("He left on May 3 & <b>stayed</b>."))
    >>> shown
    Highlight of the article, 1 paragraph: 0 attributions, 0 figures, 1 date marked.
    >>> "&amp; &lt;b&gt;stayed&lt;/b&gt;" in shown.html
    True
    """
    article = article or reading.article
    rows = rows_of(reading, article)
    made = marks(rows)
    parts = paragraphs(article.text)
    told = ", ".join(counted(len(rows.of(name)), name[:-1]) for name in ("attributions", "figures", "dates"))
    summary = f"Highlight of the article, {counted(len(parts), 'paragraph')}: {told} marked."
    whole = escape(page(article, rows, made))
    frame = (
        f'<style>{_STYLE}</style>\n<iframe class="crn-frame" title="The marked article" sandbox="allow-scripts" '
        f'srcdoc="{whole}"></iframe>'
    )
    return Highlight(f'<p>{_KEY}</p>\n<div class="crn-text">{plain(article.text, parts, made)}</div>', frame, summary)


def unframed(html: str, address: str) -> str:
    """Return HTML with a link to the reading page in the place of each frame that holds it.

    The pages of a report run no script, so that a frame of theirs would not either.

    Parameters
    ----------
    html
        With any number of highlights in it.
    address
        Of the reading page.

    Examples
    --------
    >>> from analysis.article import Article
    >>> shown = unframed(highlight({}, Article("It rained."))._repr_mimebundle_()["text/html"], "article.html")
    >>> shown.splitlines()[0]
    '<p><a href="article.html">Read the article with a card for each row</a></p>'
    """
    return _FRAME.sub(f'<p><a href="{address}">Read the article with a card for each row</a></p>\n', html)
