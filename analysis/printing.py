"""What commands print: text for programs, tables for the terminal, one sentence on standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from analysis.failures import printable

if TYPE_CHECKING:
    from rich.console import RenderableType


def print_text(text: str) -> None:
    """Print in UTF-8, whatever the terminal's encoding: what is printed here is read by programs."""
    if sys.stdout is None:
        raise OSError(0, "standard output is closed")
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.flush()


def show(what: RenderableType) -> None:
    """Show a table or a text on the terminal, what it cannot show as question marks."""
    from rich.console import Console

    if sys.stdout is None:
        raise OSError(0, "standard output is closed")
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    Console().print(what)


def tell(message: str) -> None:
    """Tell the user something, in one line on standard error."""
    if sys.stderr is not None:
        print(f"analysis: {printable(' '.join(message.split()))}", file=sys.stderr)  # noqa: T201 - the one who may print
