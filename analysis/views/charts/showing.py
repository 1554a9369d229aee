"""Charts in a notebook or a report: the picture with its alt text, and nothing that changes from run to run."""

from __future__ import annotations

import os
import re
import warnings
from html import escape
from io import BytesIO, StringIO

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
from IPython.display import publish_display_data
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from analysis.resources import AS_SVG
from analysis.views.charts.sheet import alt, narrow, room, sheet_of
from analysis.views.charts.sheet import caption as caption_of
from analysis.views.charts.style import INK, PAPER, PERHAPS, RULE, SOFT, STRIP, STYLE, TRACK

_SHOWN = 640  # pixels of the page, of the 1008 that the picture has
# A page in the dark has other colours for these; the letters on a bar keep theirs.
_OF_THE_PAGE = {
    INK: "--ink",
    SOFT: "--soft",
    PAPER: "--paper",
    RULE: "--rule",
    TRACK: "--track",
    STRIP: "--strip",
    PERHAPS: "--perhaps",
}
_COLOUR = re.compile("|".join(_OF_THE_PAGE))
_FONT = "'DejaVu Sans'"


def png(ax: Axes) -> bytes:
    """Return the chart as a PNG, the same bytes for the same data.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.views import charts
    >>> png(charts.timeline(pd.DataFrame()))[1:4]
    b'PNG'
    """
    sheet = sheet_of(ax)
    with mpl.rc_context(STYLE), warnings.catch_warnings():
        # A letter that the font lacks is drawn as a box; the alt text has it.
        warnings.filterwarnings("ignore", message=r"Glyph \d+ ")
        # The highest picture that the renderer takes is 65,535 pixels.
        dpi = min(STYLE["savefig.dpi"], 60_000 / sheet.get_figheight())
        sheet.set_dpi(dpi)
        canvas = FigureCanvasAgg(sheet)
        canvas.draw()  # type: ignore[no-untyped-call]
        pixels = np.asarray(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    # A few colours and their shades: a palette makes the picture, and the notebook that stores it, a third as long.
    small = BytesIO()
    Image.fromarray(pixels).convert("RGB").quantize(255, dither=Image.Dither.NONE).save(
        small, format="png", optimize=True
    )
    return small.getvalue()


def svg(ax: Axes) -> str:
    """Return the chart as an SVG element with its letters as text, the same for the same data.

    The colours of paper and ink are those of the page that it stands on, if that has the variables for them.

    Examples
    --------
    >>> import pandas as pd
    >>> from analysis.views import charts
    >>> drawing = svg(charts.timeline(pd.DataFrame()))
    >>> drawing[:4], "No dates in this article.</text>" in drawing
    ('<svg', True)
    """
    written = StringIO()
    words = alt(ax)
    # A page that has a chart in two widths must not have one id twice.
    salt = f"{room(ax):.0f} {words}"
    with mpl.rc_context({**STYLE, "svg.fonttype": "none", "svg.hashsalt": salt}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"Glyph \d+ ")
        sheet_of(ax).savefig(written, format="svg", metadata={"Date": None, "Creator": None})
    drawing = written.getvalue()
    drawing = re.sub(r"<metadata>.*?</metadata>\s*", "", drawing[drawing.index("<svg") :], flags=re.DOTALL)
    drawing = re.sub(r"<!--.*?-->\s*", "", drawing, flags=re.DOTALL)
    drawing = re.sub(r'<g id="[^"]*"', "<g", drawing)
    drawing = _COLOUR.sub(lambda colour: f"var({_OF_THE_PAGE[colour[0]]}, {colour[0]})", drawing)
    drawing = drawing.replace(_FONT, f"{_FONT}, Verdana, sans-serif")
    box = re.search(r'viewBox="[^"]*"', drawing)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {box[0] if box else ""}'
    return f'{head} role="img" aria-label="{escape(words)}">{drawing.partition(">")[2].strip()}'


def show(ax: Axes, caption: str | None = None) -> None:
    """Show a chart in a notebook, with its alt text, and close it.

    The alt text is the picture's `alt` in the metadata and the plain text of the output, so that a test of the
    notebook compares it letter by letter where it cannot compare the picture.

    Parameters
    ----------
    ax : Axes
        What a function of this package returned.
    caption : str, optional
        In place of the chart's own caption.
    """
    words = alt(ax)
    drawn = bool(os.environ.get(AS_SVG))
    kind, small = ("image/svg+xml", _narrow(ax)) if drawn else ("image/png", {})
    publish_display_data(  # type: ignore[no-untyped-call]
        {kind: svg(ax) if drawn else png(ax), "text/plain": f"Chart: {words}"},
        metadata={kind: {"alt": words, "caption": caption or caption_of(ax), "width": _SHOWN, **small}},
    )
    plt.close(sheet_of(ax))


def _narrow(ax: Axes) -> dict[str, str]:
    """Return the drawing for a phone, which a page has beside the other and shows in its place."""
    again = narrow(ax)
    if again is None:
        return {}
    drawing = svg(again)
    plt.close(sheet_of(again))
    return {"narrow": drawing}
