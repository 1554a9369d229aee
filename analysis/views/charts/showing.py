"""Charts in a notebook: the picture with its alt text, and nothing that changes from run to run."""

from __future__ import annotations

import warnings
from io import BytesIO

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
from IPython.display import publish_display_data
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from analysis.views.charts.sheet import alt, sheet_of
from analysis.views.charts.sheet import caption as caption_of
from analysis.views.charts.style import STYLE

_SHOWN = 640  # pixels of the page, of the 1008 that the picture has


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
    words, picture = alt(ax), png(ax)
    publish_display_data(  # type: ignore[no-untyped-call]
        {"image/png": picture, "text/plain": f"Chart: {words}"},
        metadata={"image/png": {"alt": words, "caption": caption or caption_of(ax), "width": _SHOWN}},
    )
    plt.close(sheet_of(ax))
