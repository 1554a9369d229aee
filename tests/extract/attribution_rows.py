"""What the attributions of a text say, as tests write it: the name of the source and the content."""

from __future__ import annotations

import analysis

Row = tuple[str, str]


def rows(text: str) -> list[Row]:
    """Return the name of the source ("": none is told) and the content of each attribution."""
    records = analysis.read(analysis.Article(text)).records
    return [
        (
            records.sources[each.source].name if each.source is not None else "",
            " … ".join(piece.of(text) for piece in each.content),
        )
        for each in records.attributions
    ]
